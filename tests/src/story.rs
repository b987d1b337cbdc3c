//! Runs the lives of several aggregates, told together.

use std::collections::BTreeMap;

use crate::coverage::Coverage;
use crate::life_cycle::Life;
use crate::scenario::{Happening, Story};
use crate::{Failure, aggregates};

/// Runs a story from its beginning to `then`.
pub fn run(story: &Story, coverage: &mut Coverage) -> Result<(), Failure> {
    let mut lives: BTreeMap<&str, Box<dyn Life>> = BTreeMap::new();
    for (name, part) in &story.story {
        lives.insert(name, aggregates::begin(&part.aggregate, &part.id, &[])?);
    }
    for (index, turn) in story.steps.iter().enumerate() {
        let life = lives.get_mut(turn.on.as_str()).ok_or_else(|| nobody(&turn.on))?;
        let done = match &turn.what {
            Happening::Step(step) => life.step(step, coverage),
            Happening::Look(then) => life.then(then),
        };
        done.map_err(|why| format!("step {index} on {}: {why}", turn.on))?;
    }
    story.then.iter().try_for_each(|(name, then)| {
        let life = lives.get(name.as_str()).ok_or_else(|| nobody(name))?;
        life.then(then).map_err(|why| format!("then of {name}: {why}"))
    })
}

fn nobody(name: &str) -> Failure {
    format!("the story has no `{name}`")
}
