//! Every public concept of the core is in every host, or left out of it for a reason: `docs/src/reference/hosts.md` says
//! which, and is held to the sources of both.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use partnerkit_tests::aggregates::HANDLES;
use partnerkit_tests::concepts::concepts;
use partnerkit_tests::exports::{self, Exports, camel};
use partnerkit_tests::root;

/// A row of the page: a concept, and what each host has of it.
struct Row {
    concept: String,
    cells: Vec<String>,
}

/// Reads what a host offers.
type Reader = fn(&Path) -> Result<Exports, String>;

const HOSTS: [(&str, Reader); 3] =
    [("Python", exports::python), ("Node", exports::node), ("Swift and Kotlin", exports::uniffi)];

#[test]
fn every_concept_is_in_every_host_or_left_out_for_a_reason() {
    let page = fs::read_to_string(root().join("docs/src/reference/hosts.md")).expect("the page can be read");
    let (rows, reasons) = read(&page);
    let mut faults = Vec::new();
    compare(&rows, &concepts(&root().join("core/src")).expect("the core can be read"), &mut faults);
    for (column, (host, exports)) in HOSTS.iter().enumerate() {
        let exports = exports(&root()).expect("the host can be read");
        for row in &rows {
            let cell = row.cells.get(column).map(String::as_str).unwrap_or_default();
            judge(host, &row.concept, cell, &exports, &reasons, &mut faults);
            // What all life cycles share is said of the order, and holds for each.
            if row.concept.starts_with("aggregate::") {
                for (module, handle) in HANDLES {
                    let module = if *host == "Node" { camel(module) } else { (*module).to_owned() };
                    let cell = said_of(cell, &module, handle);
                    judge(host, &row.concept, &cell, &exports, &reasons, &mut faults);
                }
            }
        }
    }
    let used: BTreeSet<&str> = rows.iter().flat_map(|row| &row.cells).filter_map(|cell| reason(cell)).collect();
    let unused = reasons.keys().filter(|key| !used.contains(key.as_str()));
    faults.extend(unused.map(|key| format!("the reason `{key}` is given for nothing")));
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    println!("{} concepts, in {} hosts or left out for a reason", rows.len(), HOSTS.len());
}

#[test]
fn a_concept_that_is_missing_is_a_fault() {
    let page = "| Rust | Python |\n| --- | --- |\n| `Money` | `Money` |\n| `Rate` | `Rats` |\n| `Zone` | – x |\n| `Role` | |\n";
    let (rows, reasons) = read(page);
    let concepts = ["Money", "Rate", "Zone", "Role", "Actor"].map(str::to_owned).into();
    let mut faults = Vec::new();
    compare(&rows, &concepts, &mut faults);
    assert_eq!(faults, ["the page does not have `Actor`"]);
    let exports: Exports = ["Money", "Rate"].map(str::to_owned).into();
    for row in &rows {
        judge("Python", &row.concept, &row.cells[0], &exports, &reasons, &mut faults);
    }
    assert_eq!(faults.len(), 4, "{faults:?}");
}

fn compare(rows: &[Row], concepts: &BTreeSet<String>, faults: &mut Vec<String>) {
    let listed: BTreeSet<String> = rows.iter().map(|row| row.concept.clone()).collect();
    faults.extend(concepts.difference(&listed).map(|name| format!("the page does not have `{name}`")));
    faults.extend(listed.difference(concepts).map(|name| format!("the core does not have `{name}`")));
}

/// A cell names what the host exports, in backticks; or says that it is the language's own; or gives a reason.
fn judge(
    host: &str,
    concept: &str,
    cell: &str,
    exports: &Exports,
    reasons: &BTreeMap<String, String>,
    faults: &mut Vec<String>,
) {
    if let Some(key) = reason(cell) {
        if !reasons.contains_key(key) {
            faults.push(format!("{host} leaves `{concept}` out for a reason that is not given: {key}"));
        }
        return;
    }
    let names: Vec<&str> = cell.split('`').skip(1).step_by(2).collect();
    if names.is_empty() {
        faults.push(format!("nothing is said of `{concept}` in {host}"));
    } else if !cell.starts_with("own: ") {
        let missing = names.iter().filter(|name| !exports.contains(**name));
        faults.extend(missing.map(|name| format!("{host} does not have `{name}`, which stands for `{concept}`")));
    }
}

/// What a cell says of the order, said of another aggregate: `order.Request`, `OrderDecision`, `orderDiagram`.
fn said_of(cell: &str, module: &str, handle: &str) -> String {
    let mut letters = handle.chars();
    let lower: String = letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect();
    let cell = cell.replace("`order.", &format!("`{module}.")).replace("`order", &format!("`{lower}"));
    cell.replace("`Order", &format!("`{handle}"))
}

fn reason(cell: &str) -> Option<&str> {
    cell.strip_prefix("– ")
}

/// The tables of the page, and its reasons: `- **key**: text`.
fn read(page: &str) -> (Vec<Row>, BTreeMap<String, String>) {
    let rows = page.lines().filter_map(|line| {
        let mut cells = line.strip_prefix("| `")?.trim_end_matches('|').split(" |").map(str::trim);
        let concept = cells.next()?.trim_end_matches('`').to_owned();
        Some(Row { concept, cells: cells.map(|cell| cell.trim_start_matches('|').trim().to_owned()).collect() })
    });
    let reasons = page.lines().filter_map(|line| {
        let (key, text) = line.strip_prefix("- **")?.split_once("**: ")?;
        Some((key.to_owned(), text.to_owned()))
    });
    (rows.collect(), reasons.collect())
}
