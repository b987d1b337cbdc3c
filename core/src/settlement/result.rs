//! What a settlement says.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use schemars::JsonSchema;
use serde::Serialize;

use crate::columns::Column;
use crate::conversion::{
    Orders, OrdersBuilder, Refunds, RefundsBuilder, RejectedRow, TableBuilder, Touches, TouchesBuilder,
};
use crate::money::out_of_range;
use crate::refusal::Error;
use crate::{Currency, Instant, Money, Posting};

use super::columnar::credit::Outcome;
use super::columnar::distinct::Rejection;
use super::columnar::entries::Status;
use super::columnar::{self, Sources, Stages};
use super::explain::Explanation;
use super::program::Program;
use super::tables::Table;
use super::{digest, explain, lines, postings};

/// Settles: of these orders, what is owed to whom, and why?
///
/// The result never depends on the order of rows, on how they were delivered, or on the machine.
///
/// ```
/// # #[cfg(feature = "csv")] {
/// use partnerkit::conversion::{ColumnMap, Refunds, Touches, csv::read_orders};
/// use partnerkit::settlement::{Program, settle};
/// let program = Program::from_json(r#"{
///     "programId": "0190c3d2-7c1e-7000-8000-000000000001", "brandId": "0190c3d2-7c1e-7000-8000-000000000002",
///     "zone": "UTC", "currencies": ["USD"], "rates": [{"rate": {"type": "percent", "percent": "12.5"}}],
///     "groups": [{"groupId": "0190c3d2-7c1e-7000-8000-000000000003", "kind": "discount"}],
///     "codes": [{
///         "assignmentId": "0190c3d2-7c1e-7000-8000-000000000004", "code": "ANNA10",
///         "groupId": "0190c3d2-7c1e-7000-8000-000000000003", "creatorId": "0190c3d2-7c1e-7000-8000-000000000005",
///         "window": {"from": "2026-01-01T00:00:00Z"}
///     }]
/// }"#)?;
/// let orders = "order_id,placed_at,currency,code,subtotal\n1001,2026-03-01T12:00:00Z,USD,anna-10,19.99\n";
/// let orders = read_orders(orders.as_bytes(), &ColumnMap::default())?.table;
/// let settled = settle(&program, &orders, &Refunds::default(), &Touches::default(), "2026-05-01T00:00:00Z".parse()?)?;
/// assert_eq!(settled.lines().cell(0, "amount").to_string(), "2.50");
/// assert_eq!(settled.lines().cell(0, "status").to_string(), "locked");
/// # }
/// # Ok::<(), partnerkit::Error>(())
/// ```
///
/// # Errors
/// As [`Program::check`]; `money.out_of_range` when a sum is beyond the range of the numbers.
pub fn settle(
    program: &Program,
    orders: &Orders,
    refunds: &Refunds,
    touches: &Touches,
    as_of: Instant,
) -> Result<Settlement, Error> {
    let sources = Sources { orders: orders.clone(), refunds: refunds.clone(), touches: touches.clone(), as_of };
    let stages = columnar::run(program, sources)?;
    Ok(Settlement {
        lines: lines::lines(&stages),
        statements: lines::statements(&stages)?,
        uncredited: lines::uncredited(&stages),
        rejected: lines::rejected(&stages),
        digest: OnceLock::new(),
        stages,
    })
}

/// What is owed to whom, and why.
#[derive(Clone, Debug)]
pub struct Settlement {
    stages: Stages,
    lines: Table,
    statements: Table,
    uncredited: Table,
    rejected: Table,
    digest: OnceLock<String>,
}

/// The sums of a settlement in one currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Totals {
    /// Orders that were accepted, credited or not.
    pub orders: u64,
    /// Orders that somebody is credited with.
    pub credited: u64,
    /// What commission was computed from.
    pub base: Money,
    /// Commission before any refund.
    pub earned: Money,
    /// What refunds took back before the lock.
    pub reversed: Money,
    /// What refunds took back after the lock: zero or less.
    pub adjustments: Money,
    /// What is owed and may still change.
    pub pending: Money,
    /// What is owed for good, adjustments included.
    pub locked: Money,
}

impl Settlement {
    /// Commissions and adjustments, by (`at`, `order_id`, `kind`, `refund_id`).
    #[must_use]
    pub fn lines(&self) -> &Table {
        &self.lines
    }

    /// The sums per creator, currency and month.
    #[must_use]
    pub fn statements(&self) -> &Table {
        &self.statements
    }

    /// Orders that nobody is credited with, and why.
    #[must_use]
    pub fn uncredited(&self) -> &Table {
        &self.uncredited
    }

    /// Rows that were not settled, and why.
    #[must_use]
    pub fn rejected(&self) -> &Table {
        &self.rejected
    }

    /// The rows behind [`Self::rejected`], with their places in the sources: all rows of each id. They are no part of the
    /// digest, as they depend on how the rows were delivered. The first member is the name of the table.
    #[must_use]
    pub fn rejected_rows(&self) -> Vec<(&'static str, RejectedRow)> {
        let sources = &self.stages.sources;
        let (orders, refunds, touches) =
            (sources.orders.columns(), sources.refunds.columns(), sources.touches.columns());
        let mut places = Places::new();
        let rejections = &self.stages.rejected;
        find_places(OrdersBuilder::TABLE, rejections, |row| orders.id(row), &orders.place, &mut places);
        find_places(RefundsBuilder::TABLE, rejections, |row| refunds.id(row), &refunds.place, &mut places);
        find_places(TouchesBuilder::TABLE, rejections, |row| touches.id(row), &touches.place, &mut places);
        let rows = rejections.iter().flat_map(|rejection| {
            let found = places.get(&(rejection.table, rejection.id.as_str()));
            found.into_iter().flatten().map(|place| (rejection.table, rejection.row(*place)))
        });
        rows.collect()
    }

    /// The four tables, in the order of the digest.
    #[must_use]
    pub fn tables(&self) -> [&Table; 4] {
        [&self.lines, &self.statements, &self.uncredited, &self.rejected]
    }

    /// SHA-256 over the four tables as text, in lower-case hex: the same on every machine and in every language.
    #[must_use]
    pub fn digest(&self) -> &str {
        self.digest.get_or_init(|| digest::digest(self.tables()))
    }

    /// The sums per currency, in the order of the currencies' codes.
    ///
    /// # Errors
    /// `money.out_of_range`.
    pub fn totals(&self) -> Result<Vec<Totals>, Error> {
        let stages = &self.stages;
        let orders = stages.sources.orders.columns();
        let mut totals = BTreeMap::<Currency, Totals>::new();
        for (row, outcome) in stages.accepted.rows.iter().zip(stages.outcomes.iter()) {
            let currency = orders.currency[*row];
            let sums = totals.entry(currency).or_insert_with(|| Totals::none(currency));
            sums.orders = sums.orders.saturating_add(1);
            if let Outcome::Credited(_) = outcome {
                sums.credited = sums.credited.saturating_add(1);
            }
        }
        for entry in &stages.entries.all {
            let currency = stages.currency(entry.line);
            let sums = totals.entry(currency).or_insert_with(|| Totals::none(currency));
            let amount = Money::from_minor(entry.amount, currency)?;
            let kept = match entry.status {
                Status::Pending => &mut sums.pending,
                Status::Locked | Status::Reversed => &mut sums.locked,
            };
            *kept = kept.plus(amount)?;
            if entry.adjustment.is_some() {
                sums.adjustments = sums.adjustments.plus(amount)?;
                continue;
            }
            let add = |to: &mut Money, minor: i128| {
                *to = to.plus(Money::from_minor(minor, currency)?)?;
                Ok::<(), Error>(())
            };
            add(&mut sums.base, stages.lines.bases[entry.line])?;
            add(&mut sums.earned, stages.lines.earned[entry.line])?;
            add(&mut sums.reversed, stages.reversals.reversed[entry.line])?;
        }
        Ok(totals.into_values().collect())
    }

    /// The whole way of one order: what spoke for whom, what was computed, what was taken back; or why nobody is credited.
    ///
    /// # Errors
    /// `settlement.unknown_order` for an order that was not settled.
    pub fn explain(&self, order_id: &str) -> Result<Explanation, Error> {
        explain::explain(&self.stages, order_id)
    }

    /// The double entries of the settlement, in the order of time: what was accrued, reversed, unlocked and clawed back.
    ///
    /// # Errors
    /// `money.out_of_range`.
    pub fn postings(&self) -> Result<Vec<Posting>, Error> {
        postings::postings(&self.stages)
    }
}

/// The places of rows, by table and id.
type Places<'a> = BTreeMap<(&'static str, &'a str), Vec<u64>>;

/// The places of a table's rows, for the ids that were rejected.
fn find_places<'a>(
    table: &'static str,
    rejections: &'a [Rejection],
    id: impl Fn(u32) -> &'a str,
    places: &Column<u64>,
    found: &mut Places<'a>,
) {
    let of_table = rejections.iter().filter(|rejection| rejection.table == table);
    let ids: BTreeSet<&str> = of_table.map(|rejection| rejection.id.as_str()).collect();
    if ids.is_empty() {
        return;
    }
    for (place, row) in places.iter().zip(0..) {
        if ids.contains(id(row)) {
            found.entry((table, id(row))).or_default().push(*place);
        }
    }
}

impl Totals {
    fn none(currency: Currency) -> Self {
        let zero = Money::zero(currency);
        Self {
            orders: 0,
            credited: 0,
            base: zero,
            earned: zero,
            reversed: zero,
            adjustments: zero,
            pending: zero,
            locked: zero,
        }
    }

    /// The currency of all amounts.
    #[must_use]
    pub fn currency(&self) -> Currency {
        self.base.currency()
    }
}

impl Stages {
    /// The row of the order of a line.
    pub(super) fn order(&self, line: u32) -> u32 {
        self.accepted.rows[self.lines.places[line]]
    }

    pub(super) fn order_id(&self, line: u32) -> &str {
        self.sources.orders.columns().id(self.order(line))
    }

    pub(super) fn currency(&self, line: u32) -> Currency {
        self.sources.orders.columns().currency[self.order(line)]
    }
}

#[allow(dead_code, reason = "a settlement must be able to travel between threads of the host")]
const fn is_send_and_sync<T: Send + Sync>() {}
const _: () = is_send_and_sync::<Settlement>();

/// Nothing beyond the range of [`Money`] is ever posted.
pub(super) fn money(minor: i128, currency: Currency) -> Result<Money, Error> {
    Money::from_minor(minor, currency).map_err(|_| out_of_range())
}
