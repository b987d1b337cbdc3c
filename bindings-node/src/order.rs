//! The marketplace order.

use partnerkit::order::Order;
use partnerkit::{Actor, Instant, wire};
use schemars::JsonSchema;
use serde::Deserialize;

use crate::aggregate::{Hosted, not_ours};
use crate::guard::Answer;

/// Who looks, and when.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Look {
    actor: Actor,
    at: Instant,
}

impl Hosted for Order {
    fn ask(&self, question: &str, arguments: &str) -> Answer<String> {
        let look = || wire::from_json::<Look>(arguments);
        Ok(match question {
            "status" => wire::to_json(&self.status_kind())?,
            "view" => look().and_then(|look| wire::to_json(&self.view(&look.actor, look.at)))?,
            "allowed" => look().and_then(|look| wire::to_json(&self.allowed(&look.actor, look.at)))?,
            _ => return Err(not_ours()),
        })
    }
}
