//! Comparing what came with what was expected.

use partnerkit::Error;
use serde::Serialize;
use serde_json::Value;

use crate::Failure;
use crate::scenario::{Expect, Fault};

/// A value as it travels.
pub fn wire<T: Serialize>(value: &T) -> Value {
    serde_json::to_value(value).expect("every value has a wire form")
}

/// Fails unless the two are equal.
pub fn equal(what: &str, found: &Value, expected: &Value) -> Result<(), Failure> {
    if found == expected { Ok(()) } else { Err(format!("{what}\n   found {found}\nexpected {expected}")) }
}

/// Whether an error was expected, and is the expected one.
pub fn error(error: &Error, expect: &Expect) -> Result<(), Failure> {
    let found = error.problems();
    let expected: Vec<&Fault> = expect.error.iter().chain(expect.errors.iter().flatten()).collect();
    let matches = |fault: &Fault| {
        found.iter().any(|problem| {
            let details = wire(problem.details());
            problem.code().as_str() == fault.code
                && problem.path() == fault.path
                && fault.details.iter().all(|(name, value)| details.get(name) == Some(value))
        })
    };
    if found.len() == expected.len() && expected.iter().all(|fault| matches(fault)) {
        return Ok(());
    }
    let details: Vec<Value> = found.iter().map(wire).collect();
    Err(format!("   found {}\nexpected {expected:?}", Value::from(details)))
}

/// Whether a value was expected.
pub fn succeeds(expect: &Expect) -> Result<(), Failure> {
    if expect.error.is_some() || expect.errors.is_some() {
        return Err(format!("it was accepted; expected {:?} {:?}", expect.error, expect.errors));
    }
    Ok(())
}
