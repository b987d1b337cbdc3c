//! The rows of the tables that a settlement gives, as types.

use std::fmt::Write;

use partnerkit::Instant;
use partnerkit::conversion::{Orders, Refunds, Touches};
use partnerkit::settlement::{ColumnKind, Program, Table, settle};

use super::emit::comment;

/// A program of nothing: its settlement has the tables of all.
const PROGRAM: &str = r#"{
    "programId": "00000000-0000-4000-8000-000000000001", "brandId": "00000000-0000-4000-8000-000000000002", "zone": "UTC",
    "currencies": ["EUR"], "rates": [{"rate": {"type": "percent", "percent": "10"}}]
}"#;

/// The type of a row of each table.
pub(super) fn types() -> Result<String, String> {
    let program = Program::from_json(PROGRAM).map_err(|why| why.to_string())?;
    let as_of: Instant = "2026-01-01T00:00:00Z".parse().map_err(|why: partnerkit::Error| why.to_string())?;
    let settled = settle(&program, &Orders::default(), &Refunds::default(), &Touches::default(), as_of);
    let settled = settled.map_err(|why| why.to_string())?;
    let [lines, statements, uncredited, rejected] = settled.tables();
    Ok([
        row(lines, "LineRow", "A commission or an adjustment: a row of `Settlement.lines`."),
        row(statements, "StatementRow", "The sums of a creator, currency and month: a row of `Settlement.statements`."),
        row(uncredited, "UncreditedRow", "An order that nobody is credited with: a row of `Settlement.uncredited`."),
        row(rejected, "RejectionRow", "A row that was not settled, and why: a row of `Settlement.rejected`."),
    ]
    .concat())
}

fn row(table: &Table, name: &str, about: &str) -> String {
    let about = format!("{about} Amounts are decimal texts, instants RFC 3339 texts, null is nothing.");
    let mut text = format!("\n{}export interface {name} {{\n", comment(&about, ""));
    for column in table.columns() {
        let kind = match column.kind() {
            ColumnKind::Count => "number",
            ColumnKind::Text | ColumnKind::Instant | ColumnKind::Amount => "string | null",
        };
        let _ = writeln!(text, "  readonly {}: {kind};", column.name());
    }
    text + "}\n"
}
