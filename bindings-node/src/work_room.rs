//! The work room of a campaign.

use napi::Result;
use napi::bindgen_prelude::ClassInstance;
use napi_derive::napi;
use partnerkit::campaign::Campaign;
use partnerkit::participation::Participation;
use partnerkit::work_room::{Member, MemberFacts, work_room};
use partnerkit::{Code, Error, Problem, wire};
use schemars::JsonSchema;
use serde::Deserialize;

use crate::aggregate::Handle;
use crate::guard::guard;

/// What the host knows of a participation.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Known {
    #[serde(default)]
    facts: MemberFacts,
}

/// The work room of a campaign: its handle, those of the participations, and JSON text of what is known of each.
#[napi]
pub fn work_room_of(
    campaign: ClassInstance<'_, Handle>,
    participations: Vec<ClassInstance<'_, Handle>>,
    known: String,
) -> Result<String> {
    guard(|| {
        let known: Vec<Known> = wire::from_json(&known).map_err(|error| error.under("members"))?;
        let campaign: Campaign =
            campaign.state()?.ok_or_else(|| wrong("A Campaign was expected.").under("campaign"))?;
        // One lock at a time: two work rooms at once could wait for each other's participations.
        let mut found: Vec<Participation> = Vec::new();
        for (index, participation) in participations.iter().enumerate() {
            let wrong = || wrong("A Participation was expected.").under("participation").under(&index.to_string());
            found.push(participation.state()?.ok_or_else(|| wrong().under("members"))?);
        }
        let members = found.iter().zip(&known).map(|(participation, Known { facts })| Member { participation, facts });
        Ok(wire::to_json(&work_room(&campaign, &members.collect::<Vec<_>>()))?)
    })
}

fn wrong(message: &'static str) -> Error {
    Problem::new(Code::MalformedType, message).into()
}
