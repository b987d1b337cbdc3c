//! Every refusal code, cell of a table, command and event has a scenario.

use std::collections::BTreeSet;

use partnerkit::Code;
use partnerkit_tests::aggregates::{all_cells, schemas};
use partnerkit_tests::coverage::{Coverage, expected, variants};
use partnerkit_tests::{run, scenarios};
use serde_json::Value;

/// Codes that no scenario can show. `malformed.value` is the answer where a type's schema and its reader would ever disagree:
/// no input is known that gets it, and one that does is a fault to be mended. `internal.panic` is the answer of a host to a
/// panic, which no input may cause: the panic tests of each host cause one in every export, and see the code.
const UNREACHABLE: [Code; 2] = [Code::MalformedValue, Code::InternalPanic];

#[test]
fn every_cell_that_allows_something_is_entered() {
    let mut coverage = Coverage::default();
    for (file, scenario) in scenarios() {
        if let Err(why) = run(&scenario, &mut coverage) {
            panic!("{}: {why}", file.display());
        }
    }
    missing("cells", all_cells(), &coverage.cells);
}

#[test]
fn every_code_is_expected_somewhere() {
    let mut seen = BTreeSet::new();
    documents().iter().for_each(|document| expected(document, false, &mut seen));
    let shown = Code::ALL.iter().filter(|code| !UNREACHABLE.contains(code));
    missing("codes", shown.map(|code| code.as_str().to_owned()).collect(), &seen);
}

#[test]
fn every_command_is_given_and_every_event_expected() {
    let mut given = BTreeSet::new();
    let mut expected = BTreeSet::new();
    for document in documents() {
        types(&document, "do", &["command"], &mut given);
        types(&document, "expect", &["events", "event"], &mut expected);
    }
    for (what, is_command, seen) in [("commands", true, &given), ("events", false, &expected)] {
        let all = schemas().iter().flat_map(|of| types_of(of, is_command)).collect();
        missing(what, all, seen);
    }
}

fn types_of((name, commands, events): &(&'static str, Value, Value), is_command: bool) -> Vec<(String, String)> {
    let names = variants(if is_command { commands } else { events });
    assert!(!names.is_empty(), "the schema of {name} names no variants");
    names.into_iter().map(|variant| ((*name).to_owned(), variant)).collect()
}

/// The `type`s at the end of a way of keys below every member `start`, with the aggregate: the document's, or that of the part
/// of a story that the step is on.
fn types(document: &Value, start: &str, way: &[&str], found: &mut BTreeSet<(String, String)>) {
    for step in document.get("steps").and_then(Value::as_array).into_iter().flatten() {
        let Some(value) = step.get(start) else { continue };
        let part = step.get("on").and_then(Value::as_str).and_then(|on| document.get("story")?.get(on));
        let aggregate = part.unwrap_or(document).get("aggregate").and_then(Value::as_str).unwrap_or_default();
        let mut at = vec![value];
        for key in way {
            at = at.into_iter().flat_map(|value| listed(value.get(key))).collect();
        }
        let names = at.into_iter().filter_map(|value| value.get("type")?.as_str());
        found.extend(names.map(|name| (aggregate.to_owned(), name.to_owned())));
    }
}

fn listed(value: Option<&Value>) -> Vec<&Value> {
    match value {
        Some(Value::Array(items)) => items.iter().collect(),
        Some(value) => vec![value],
        None => Vec::new(),
    }
}

fn documents() -> Vec<Value> {
    let read = |file: &std::path::Path| std::fs::read_to_string(file).expect("a scenario can be read");
    scenarios().iter().map(|(file, _)| serde_json::from_str(&read(file)).expect("a scenario is JSON")).collect()
}

fn missing<T: Ord + std::fmt::Debug>(what: &str, all: BTreeSet<T>, seen: &BTreeSet<T>) {
    let missing: Vec<&T> = all.difference(seen).collect();
    assert!(missing.is_empty(), "{} of {} {what} have no scenario: {missing:#?}", missing.len(), all.len());
    println!("{what}: all {} have a scenario", all.len());
}
