//! Runs the call `work_room`: a campaign and its participations, told by what has happened to them.

use partnerkit::aggregate::{History, Root};
use partnerkit::campaign::Campaign;
use partnerkit::participation::Participation;
use partnerkit::work_room::{Member, MemberFacts, work_room};
use partnerkit::{Error, wire};
use serde::Deserialize;
use serde_json::Value;

use crate::Failure;
use crate::expect;
use crate::life_cycle::{Subject, given};
use crate::scenario::Given;

/// An aggregate, by its events.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Told {
    id: String,
    #[serde(default)]
    given: Vec<Given>,
    #[serde(default)]
    facts: Option<Value>,
}

/// The arguments of the call.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Arguments {
    campaign: Told,
    members: Vec<Told>,
}

/// The work room as it travels.
pub fn value(with: &Value) -> Result<Value, Failure> {
    let with = Arguments::deserialize(with).map_err(|why| why.to_string())?;
    let campaign = root::<Campaign>(&with.campaign)?;
    let participations: Vec<_> = with.members.iter().map(root::<Participation>).collect::<Result<_, _>>()?;
    let facts: Vec<MemberFacts> = with.members.iter().map(facts).collect::<Result<_, _>>()?;
    let pairs = participations.iter().zip(&facts);
    let members: Vec<_> = pairs.map(|(root, facts)| Member { participation: root.state(), facts }).collect();
    Ok(expect::wire(&work_room(campaign.state(), &members)))
}

/// The aggregate that is told.
pub(crate) fn root<A: Subject>(told: &Told) -> Result<Root<A>, Failure> {
    let id: A::Id = told.id.parse().map_err(|why: Error| why.to_string())?;
    let history: History<A> = given::<A>(id, &told.given)?;
    Root::replay(history).map_err(|why| why.to_string())
}

fn facts(told: &Told) -> Result<MemberFacts, Failure> {
    let facts = told.facts.clone().unwrap_or_else(|| Value::Object(serde_json::Map::default()));
    wire::from_value(facts).map_err(|why| why.to_string())
}
