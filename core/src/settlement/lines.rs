//! The four tables of the result, from what the engine found.

use crate::refusal::Error;

use super::columnar::Stages;
use super::columnar::credit::Outcome;
use super::columnar::entries::Entry;
use super::columnar::terms::RateTerm;
use super::columnar::{earn, statements};
use super::tables::{ColumnKind, Table, TableCell, TableWriter};
use crate::money::write_minor;
use crate::{Currency, PayoutRate};

use ColumnKind::{Amount, Count, Instant, Text};
use TableCell as Cell;

/// What every settled order came to: commissions and adjustments.
pub(crate) fn lines(stages: &Stages) -> Table {
    let mut table = TableWriter::new(
        "lines",
        stages.entries.all.len(),
        [
            ("order_id", Text),
            ("creator_id", Text),
            ("kind", Text),
            ("refund_id", Text),
            ("at", Instant),
            ("period", Text),
            ("source", Text),
            ("assignment_id", Text),
            ("touch_id", Text),
            ("currency", Text),
            ("base", Amount),
            ("rule", Text),
            ("rate", Text),
            ("rate_from", Instant),
            ("earned", Amount),
            ("reversed", Amount),
            ("amount", Amount),
            ("status", Text),
            ("locks_at", Instant),
            ("loser", Text),
            ("loser_reason", Text),
        ],
    );
    for entry in &stages.entries.all {
        let currency = stages.currency(entry.line);
        table.row(currency.decimals(), line(stages, entry, currency));
    }
    table.finish()
}

fn line<'a>(stages: &'a Stages, entry: &Entry, currency: Currency) -> [Cell<'a>; 21] {
    let lines = &stages.lines;
    let credit = lines.credits[entry.line];
    let holding = &stages.terms.holdings[credit.holding];
    let creator = |number: u32| stages.terms.creators[number].text.as_str();
    let touches = stages.sources.touches.columns();
    let refunds = stages.sources.refunds.columns();
    let number = lines.rates[entry.line];
    let adjustment = entry.adjustment.as_ref();
    let loser = credit.loser.filter(|_| adjustment.is_none());
    let of_commission = |minor: i128| {
        if adjustment.is_none() { Cell::minor(minor) } else { Cell::Null }
    };
    [
        Cell::Text(stages.order_id(entry.line)),
        Cell::text(holding.creator.map(creator)),
        Cell::Text(kind(entry)),
        Cell::text(adjustment.map(|reversal| refunds.id(reversal.refund))),
        Cell::Instant(entry.at),
        Cell::Text(&stages.entries.months[entry.month]),
        Cell::Text(credit.source.as_str()),
        Cell::Text(&holding.assignment),
        Cell::text(credit.touch.map(|touch| touches.id(touch))),
        Cell::Text(currency.code()),
        Cell::minor(adjustment.map_or(lines.bases[entry.line], |reversal| reversal.from_base.saturating_neg())),
        Cell::Text(stages.terms.rates[number].rule.as_str()),
        Cell::text(stages.rate_texts.get(&(number, currency)).map(String::as_str)),
        Cell::instant(stages.terms.rates[number].from),
        of_commission(lines.earned[entry.line]),
        of_commission(stages.reversals.reversed[entry.line]),
        Cell::minor(entry.amount),
        Cell::Text(entry.status.as_str()),
        Cell::Instant(lines.locks_at[entry.line]),
        Cell::text(loser.map(creator)),
        Cell::text(loser.map(|_| "precedence")),
    ]
}

/// Whether a line is what an order earned, or what a late refund took back.
pub(crate) fn kind(entry: &Entry) -> &'static str {
    match entry.adjustment {
        None => "commission",
        Some(_) => "adjustment",
    }
}

/// A rate as the result shows it: `12.5%`, or a flat sum `5.00`.
pub(crate) fn rate_text(term: &RateTerm, currency: Currency) -> String {
    match &term.rate {
        PayoutRate::Percent { percent } => format!("{percent}%"),
        PayoutRate::Flat { amounts } => {
            let mut text = String::new();
            if let Some(amount) = amounts.get(currency) {
                write_minor(&mut text, amount.minor(), currency.decimals());
            }
            text
        }
    }
}

/// What creators are owed, by month.
pub(crate) fn statements(stages: &Stages) -> Result<Table, Error> {
    let statements = statements::statements(stages)?;
    let mut table = TableWriter::new(
        "statements",
        statements.len(),
        [
            ("creator_id", Text),
            ("currency", Text),
            ("period", Text),
            ("orders", Count),
            ("opening", Amount),
            ("lines", Amount),
            ("adjustments", Amount),
            ("closing", Amount),
            ("pending", Amount),
            ("locked", Amount),
        ],
    );
    for ((creator, currency, month), sums) in statements {
        let row = [
            Cell::Text(&stages.terms.creators[creator].text),
            Cell::Text(currency.code()),
            Cell::Text(month),
            Cell::Count(sums.orders),
            Cell::minor(sums.opening),
            Cell::minor(sums.lines),
            Cell::minor(sums.adjustments),
            Cell::minor(sums.closing),
            Cell::minor(sums.pending),
            Cell::minor(sums.locked),
        ];
        table.row(currency.decimals(), row);
    }
    Ok(table.finish())
}

/// The orders that nobody is credited with, and why.
pub(crate) fn uncredited(stages: &Stages) -> Table {
    let uncredited = stages.accepted.rows.len().saturating_sub(stages.lines.places.len());
    let mut table = TableWriter::new(
        "uncredited",
        uncredited,
        [
            ("order_id", Text),
            ("placed_at", Instant),
            ("currency", Text),
            ("base", Amount),
            ("code", Text),
            ("reason", Text),
            ("code_verdict", Text),
            ("touch_verdict", Text),
        ],
    );
    let orders = stages.sources.orders.columns();
    for (row, place) in stages.accepted.rows.iter().copied().zip(0_u32..) {
        let Outcome::Not(reason) = stages.outcomes[place] else {
            continue;
        };
        let was_contested = !stages.accepted.is_cancelled(orders, row);
        let verdict = |verdict: Option<&'static str>| Cell::text(verdict.filter(|_| was_contested));
        let currency = orders.currency[row];
        let cells = [
            Cell::Text(orders.id(row)),
            Cell::Instant(orders.placed_at[row]),
            Cell::Text(currency.code()),
            Cell::minor(earn::base(stages.terms.base, orders, row)),
            Cell::text(orders.text(orders.code[row])),
            Cell::Text(reason.as_str()),
            verdict(stages.codes.verdicts[place].as_str()),
            verdict(stages.touched[place].as_str()),
        ];
        table.row(currency.decimals(), cells);
    }
    table.finish()
}

/// The rows that were not settled, and why.
pub(crate) fn rejected(stages: &Stages) -> Table {
    let columns = [("table", Text), ("id", Text), ("code", Text), ("field", Text)];
    let mut table = TableWriter::new("rejected", stages.rejected.len(), columns);
    for rejection in &stages.rejected {
        let row = [rejection.table, &rejection.id, rejection.code, rejection.field];
        table.row(0, row.map(Cell::Text));
    }
    table.finish()
}
