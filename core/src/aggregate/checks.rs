//! The checks that every command passes, and what they answer.

use serde_json::Value;

use super::table::role_names;
use super::{Aggregate, Ask, Named, Row};
use crate::actor::Role;
use crate::refusal::{Code, Error, Problem};
use crate::time::Instant;

/// Steps 6 and 7 of the order of checks, then the decision itself.
pub(super) fn decide<A: Aggregate>(table: &[Row<A>], state: &A, ask: &Ask<'_, A>) -> Result<Vec<A::Event>, Error> {
    let status = state.status(ask.command);
    let kind = A::kind(ask.command);
    let row = Row::find(table, status, kind).ok_or_else(|| {
        let status = status.map_or("none", Named::name);
        Problem::new(A::WRONG_STATUS, format!("In status `{status}` there is no `{}`.", Named::name(kind)))
            .with("status", status)
            .with("command", Named::name(kind))
    })?;
    if !row.by.contains(&ask.actor.role()) {
        return Err(forbidden(row.by));
    }
    for guard in row.guards {
        state.guard(*guard, ask)?;
    }
    Ok(state.decide(ask)?)
}

pub(super) fn expect_version(expected: Option<u64>, actual: u64) -> Result<(), Error> {
    match expected {
        Some(expected) if expected != actual => {
            let message = format!("Decided against version {expected}; the state has version {actual}.");
            let problem = Problem::new(Code::CommandVersionConflict, message);
            Err(problem.with("expected", expected).with("actual", actual).under("expectedVersion").into())
        }
        Some(_) | None => Ok(()),
    }
}

pub(super) fn forbidden(roles: &[Role]) -> Error {
    let roles = role_names(roles);
    let message = format!("This is for: {}.", roles.join(", "));
    Problem::new(Code::CommandForbidden, message).with("roles", roles).under("actor").into()
}

pub(super) fn before_last_event(at: Instant, last: Option<Instant>) -> Error {
    let last = last.unwrap_or(at);
    let message = format!("{at} lies before the last event's {last}.");
    Problem::new(Code::CommandBeforeLastEvent, message).with("lastEventAt", last).under("at").into()
}

/// The JSON pointer to the first place where two documents differ, in the order of the fields.
pub(super) fn first_difference(known: &Value, new: &Value) -> String {
    let below = |segment: &str, known: &Value, new: &Value| format!("/{segment}{}", first_difference(known, new));
    match (known, new) {
        (Value::Object(a), Value::Object(b)) => {
            let more = b.keys().filter(|key| !a.contains_key(*key));
            let differs = a.keys().chain(more).find(|key| a.get(*key) != b.get(*key));
            let null = Value::Null;
            differs.map_or(String::new(), |key| below(key, a.get(key).unwrap_or(&null), b.get(key).unwrap_or(&null)))
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            let differs = a.iter().zip(b).zip(0_u64..).find(|((a, b), _)| a != b);
            differs.map_or(String::new(), |((a, b), index)| below(&index.to_string(), a, b))
        }
        _ => String::new(),
    }
}
