//! What is so in the end of a life, or in the middle of a story.

use partnerkit::aggregate::{Named, Root, Timer};
use partnerkit::codes::CodeBook;
use partnerkit::product_order::ProductOrder;
use partnerkit::{Actor, Instant, wire};
use serde_json::{Value, json};

use crate::Failure;
use crate::expect::{self, equal};
use crate::life_cycle::{Subject, instant};
use crate::scenario::Then;

/// The aggregate as what it is, for what only its kind can be asked.
fn only<A: Subject, Kind: Subject>(state: &A) -> Result<&Kind, Failure> {
    let state = state as &dyn std::any::Any;
    state.downcast_ref().ok_or_else(|| format!("a {} is no {}", A::NAME, Kind::NAME))
}

/// Fails unless that is so.
pub(crate) fn then<A: Subject>(root: &Root<A>, then: &Then) -> Result<(), Failure> {
    let state = root.state();
    if let Some(status) = &then.status {
        equal("status", &state.standing_as().map(Named::name).into(), &status.clone().into())?;
    }
    if let Some(version) = then.version {
        equal("version", &root.version().into(), &version.into())?;
    }
    if let Some(timers) = &then.timers {
        let shown = |timer: Timer<A::Command>| json!({ "dueAt": timer.due_at, "timerId": timer.timer_id });
        equal("timers", &root.timers().into_iter().map(shown).collect::<Vec<_>>().into(), &timers.clone().into())?;
    }
    for view in &then.views {
        let (actor, at) = who_and_when(&view.actor, &view.at)?;
        let found = expect::wire(&state.seen_by(&actor, at));
        let Some(members) = view.view.as_object() else {
            equal("view", &found, &view.view)?;
            continue;
        };
        for (name, expected) in members {
            equal(&format!("view.{name}"), found.get(name).unwrap_or(&Value::Null), expected)?;
        }
    }
    for allowed in &then.allowed {
        let (actor, at) = who_and_when(&allowed.actor, &allowed.at)?;
        let mut found: Vec<&str> = state.allowed_to(&actor, at).into_iter().map(Named::name).collect();
        let mut expected = allowed.commands.clone();
        found.sort_unstable();
        expected.sort_unstable();
        equal("allowed", &found.into(), &expected.into())?;
    }
    of_code_book(state, then)?;
    of_product_order(state, then)
}

fn of_code_book<A: Subject>(state: &A, then: &Then) -> Result<(), Failure> {
    if let Some(holdings) = &then.holdings {
        let found = only::<A, CodeBook>(state)?.for_settlement();
        equal("holdings", &expect::wire(&found), &holdings.clone().into())?;
    }
    then.lookups.iter().try_for_each(|lookup| {
        let at = instant(&lookup.at).map_err(|why| why.to_string())?;
        let found = only::<A, CodeBook>(state)?.lookup(&lookup.typed, at);
        equal(&lookup.typed, &expect::wire(&found), &lookup.verdict)
    })
}

fn of_product_order<A: Subject>(state: &A, then: &Then) -> Result<(), Failure> {
    if let Some(expected) = &then.shipped_value {
        let found = only::<A, ProductOrder>(state)?.shipped_value();
        equal("shippedValue", &expect::wire(&found), &expected.clone().into())?;
    }
    if let Some(expected) = &then.stock_taken {
        let found = only::<A, ProductOrder>(state)?.stock_taken();
        equal("stockTaken", &expect::wire(&found), &expected.clone().into())?;
    }
    then.addresses.iter().try_for_each(|asked| {
        let actor = wire::from_value(asked.actor.clone()).map_err(|why| why.to_string())?;
        let found = only::<A, ProductOrder>(state)?.address(&actor);
        equal(&format!("address for {}", asked.actor), &expect::wire(&found), &asked.address)
    })
}

fn who_and_when(actor: &Value, at: &str) -> Result<(Actor, Instant), Failure> {
    let actor = wire::from_value(actor.clone()).map_err(|why| why.to_string())?;
    Ok((actor, instant(at).map_err(|why| why.to_string())?))
}
