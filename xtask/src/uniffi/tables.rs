//! The rows of a settlement's tables as records, from the columns that the core gives.

use std::fmt::Write;

use partnerkit::settlement::{self, ColumnKind, Program, Table};
use partnerkit::{conversion, wire};

/// A row type: the table, its name on the hosts, what it is.
const ROWS: &[(&str, &str, &str)] = &[
    ("lines", "SettlementLine", "A commission, or what takes one back: one line of what is owed."),
    ("statements", "SettlementStatement", "The sums of one creator, currency and month."),
    ("uncredited", "UncreditedOrder", "An order that nobody is credited with, and why."),
    ("rejected", "RejectedId", "Rows that were not settled, and why."),
];

/// What a column means, and the type of the hosts where it is not its kind's.
const COLUMNS: &[(&str, &str, &str)] = &[
    ("order_id", "String", "Which order."),
    ("creator_id", "Uuid", "Whose it is."),
    ("kind", "String", "`commission`, or `adjustment` for a refund after the lock."),
    ("refund_id", "Option<String>", "Of an adjustment: which refund."),
    ("at", "Moment", "When the order was placed, or the refund made."),
    ("period", "String", "The month it counts in, as `YYYY-MM` in the program's zone."),
    ("source", "String", "`code` or `link`: what brought the order."),
    ("assignment_id", "Uuid", "The assignment of the code or link."),
    ("touch_id", "Option<String>", "The touch that won."),
    ("currency", "String", "The ISO 4217 code of all amounts."),
    ("base", "Amount", "What the rate is of."),
    ("rule", "String", "Which level's rate it is: `assignment`, `creator`, `group` or `program`."),
    ("rate", "Option<String>", "The rate: `10%`, or an amount."),
    ("rate_from", "Option<Moment>", "Since when the rate holds; nothing for since ever."),
    ("earned", "Option<Amount>", "Of a commission: what was earned."),
    ("reversed", "Option<Amount>", "Of a commission: what refunds took back before the lock."),
    ("amount", "Amount", "What is owed."),
    ("status", "String", "`pending`, `locked` or `reversed`."),
    ("locks_at", "Moment", "From when it is not changed any more."),
    ("loser", "Option<Uuid>", "The creator who lost the contest for the order."),
    ("loser_reason", "Option<String>", "Why: `precedence`."),
    ("orders", "u64", "The number of commission lines."),
    ("opening", "Amount", "The closing of the month before."),
    ("lines", "Amount", "The sum of the commissions."),
    ("adjustments", "Amount", "The sum of the adjustments."),
    ("closing", "Amount", "Opening, lines and adjustments together."),
    ("pending", "Amount", "What of this month is pending."),
    ("locked", "Amount", "What of this month is locked."),
    ("placed_at", "Moment", "When the order was placed."),
    ("code", "Option<String>", "The code as the shopper typed it."),
    ("rejected.code", "String", "Why, as a code of the catalogue."),
    ("reason", "String", "Why nobody is credited."),
    ("code_verdict", "Option<String>", "What speaks for or against the code."),
    ("touch_verdict", "Option<String>", "What the touches say together."),
    ("table", "String", "`orders`, `refunds` or `touches`."),
    ("id", "String", "The row's id."),
    ("field", "Option<String>", "The column at fault."),
];

/// The text of the module of rows.
pub(super) fn text() -> Result<String, String> {
    let settled = nothing().map_err(|error| error.to_string())?;
    let mut text =
        "//! The rows of a settlement's tables.\n//!\n//! Generated from the core's tables by `cargo xtask gen`.\n\n\
        use crate::settlement::row;\nuse crate::values::{Amount, Moment, Uuid};\n"
            .to_owned();
    for table in settled.tables() {
        let (_, name, about) =
            ROWS.iter().find(|(of, ..)| *of == table.name()).ok_or_else(|| format!("no row of {}", table.name()))?;
        let _ = write!(text, "\nrow! {{\n    /// {about}\n    struct {name} of {} {{\n", table.name());
        text.push_str(&fields(table)?);
        text.push_str("    }\n}\n");
    }
    Ok(text)
}

fn fields(table: &Table) -> Result<String, String> {
    let mut text = String::new();
    for column in table.columns() {
        let name = column.name();
        let own = format!("{}.{name}", table.name());
        let known = |wanted: &str| COLUMNS.iter().find(|(known, ..)| *known == wanted);
        let (_, host, about) = known(&own).or_else(|| known(name)).ok_or_else(|| format!("what is `{own}`?"))?;
        let bare = host.trim_start_matches("Option<").trim_end_matches('>');
        let fits = match column.kind() {
            ColumnKind::Text => ["String", "Uuid"].contains(&bare),
            ColumnKind::Instant => bare == "Moment",
            ColumnKind::Amount => bare == "Amount",
            ColumnKind::Count => bare == "u64",
        };
        if !fits {
            return Err(format!("the column `{name}` of {} is no {bare}", table.name()));
        }
        let _ = writeln!(text, "        /// {about}\n        {name}: {host},");
    }
    Ok(text)
}

/// A settlement of nothing: its tables have their columns.
fn nothing() -> Result<settlement::Settlement, partnerkit::Error> {
    let program: Program = wire::from_json(
        r#"{"programId": "00000000-0000-4000-8000-000000000001", "brandId": "00000000-0000-4000-8000-000000000002",
            "zone": "UTC", "currencies": ["EUR"], "rates": [{"rate": {"type": "percent", "percent": "10"}}]}"#,
    )?;
    let (orders, refunds, touches) =
        (conversion::Orders::default(), conversion::Refunds::default(), conversion::Touches::default());
    settlement::settle(&program, &orders, &refunds, &touches, partnerkit::Instant::MAX)
}
