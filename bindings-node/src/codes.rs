//! The code book.

use partnerkit::codes::CodeBook;
use partnerkit::{Actor, Instant, wire};
use schemars::JsonSchema;
use serde::Deserialize;

use crate::aggregate::{Hosted, not_ours};
use crate::guard::Answer;

/// Who looks.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Look {
    actor: Actor,
}

/// A code as it was typed, and when.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Typed {
    typed: String,
    at: Instant,
}

impl Hosted for CodeBook {
    fn ask(&self, question: &str, arguments: &str) -> Answer<String> {
        let look = || wire::from_json::<Look>(arguments);
        Ok(match question {
            "view" => look().and_then(|look| wire::to_json(&self.view(&look.actor)))?,
            "allowed" => look().and_then(|look| wire::to_json(&self.allowed(&look.actor)))?,
            "lookup" => {
                let Typed { typed, at } = wire::from_json(arguments)?;
                wire::to_json(&self.lookup(&typed, at))?
            }
            "forSettlement" => wire::to_json(&self.for_settlement())?,
            _ => return Err(not_ours()),
        })
    }
}
