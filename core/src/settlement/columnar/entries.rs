//! The lines of the result, in its order: commissions, and the adjustments that came after their lock.

use std::collections::BTreeMap;

use chrono::Datelike;

use crate::Instant;
use crate::Zone;
use crate::columns::Column;

use super::Sources;
use super::earn::Lines;
use super::orders::Accepted;
use super::refunds::{Reversal, Reversals};
use super::terms::Terms;

/// One line of the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) line: u32,
    pub(crate) at: Instant,
    /// What a late refund took back; a commission has none.
    pub(crate) adjustment: Option<Reversal>,
    /// The month of `at`, by number of [`Entries::months`].
    pub(crate) month: u32,
    /// What is owed by it: less for an adjustment.
    pub(crate) amount: i128,
    pub(crate) status: Status,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    Pending,
    Locked,
    Reversed,
}

impl Status {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Locked => "locked",
            Self::Reversed => "reversed",
        }
    }
}

/// All lines of the result.
#[derive(Clone, Debug, Default)]
pub(crate) struct Entries {
    pub(crate) all: Vec<Entry>,
    /// The months that occur, as `YYYY-MM`.
    pub(crate) months: Column<String>,
}

impl Entries {
    pub(crate) fn of(
        terms: &Terms,
        sources: &Sources,
        accepted: &Accepted,
        lines: &Lines,
        reversals: &Reversals,
    ) -> Self {
        let orders = sources.orders.columns();
        let refunds = sources.refunds.columns();
        let mut calendar = Calendar::of(terms.zone);
        let mut all: Vec<Entry> = Vec::with_capacity(lines.places.len());
        for (place, line) in lines.places.iter().zip(0_u32..) {
            let at = orders.placed_at[accepted.rows[*place]];
            let status = if reversals.is_whole[line] {
                Status::Reversed
            } else if lines.locks_at[line] <= sources.as_of {
                Status::Locked
            } else {
                Status::Pending
            };
            all.push(Entry {
                line,
                at,
                adjustment: None,
                month: calendar.month(at),
                amount: lines.earned[line].saturating_sub(reversals.reversed[line]),
                status,
            });
        }
        let late = reversals.all.iter().filter(|(_, reversal)| reversal.is_late && reversal.amount != 0);
        all.extend(late.map(|(line, reversal)| {
            let at = refunds.at[reversal.refund];
            Entry {
                line: *line,
                at,
                adjustment: Some(*reversal),
                month: calendar.month(at),
                amount: reversal.amount.saturating_neg(),
                status: Status::Locked,
            }
        }));
        let order_id = |entry: &Entry| orders.id(accepted.rows[lines.places[entry.line]]);
        let refund_id = |entry: &Entry| entry.adjustment.map(|reversal| refunds.id(reversal.refund));
        // A commission has no refund, and nothing sorts before something: so the kind needs no key of its own.
        all.sort_by(|a, b| {
            let by_order = || order_id(a).cmp(order_id(b));
            let by_refund = || refund_id(a).cmp(&refund_id(b));
            a.at.cmp(&b.at).then_with(by_order).then_with(by_refund)
        });
        Self { all, months: calendar.names }
    }
}

/// Numbers the months that occur.
struct Calendar {
    zone: Zone,
    known: BTreeMap<(i32, u32), u32>,
    names: Column<String>,
}

impl Calendar {
    fn of(zone: Zone) -> Self {
        Self { zone, known: BTreeMap::new(), names: Column::default() }
    }

    fn month(&mut self, at: Instant) -> u32 {
        let date = self.zone.date(at);
        *self.known.entry((date.year(), date.month())).or_insert_with(|| {
            let number = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
            self.names.push(self.zone.month(at));
            number
        })
    }
}
