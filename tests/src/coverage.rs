//! What the scenarios have shown, and what they have not.

use std::collections::BTreeSet;

use partnerkit::aggregate::{Aggregate, Named, Row};
use serde_json::Value;

/// A cell of a life cycle: aggregate, status, command, role.
pub type CellName = (&'static str, &'static str, &'static str, &'static str);

/// What was seen.
#[derive(Default)]
pub struct Coverage {
    /// Cells of the tables that a command went through.
    pub cells: BTreeSet<CellName>,
}

/// Every cell in which a table allows something.
pub fn cells<A: Aggregate>(table: &[Row<A>]) -> BTreeSet<CellName> {
    let cell = |row: &Row<A>, role: &partnerkit::Role| {
        (A::NAME, row.from.map_or("none", Named::name), row.command.name(), role.as_str())
    };
    table.iter().flat_map(|row| row.by.iter().map(|role| cell(row, role)).collect::<Vec<_>>()).collect()
}

/// All strings in what a document expects: below `expect`, and in the cells of its steps.
pub fn expected(value: &Value, inside: bool, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, value)| expected(value, inside || name == "expect", found));
        }
        Value::Array(items) => items.iter().for_each(|item| expected(item, inside, found)),
        Value::String(text) if inside => drop(found.insert(text.clone())),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// The names in a union's schema: the `type`s of its variants.
pub fn variants(schema: &Value) -> BTreeSet<String> {
    let options = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
    options.filter_map(|option| Some(option.pointer("/properties/type/const")?.as_str()?.to_owned())).collect()
}
