//! The sums: one statement per creator, currency and month.

use std::collections::BTreeMap;

use crate::Currency;
use crate::money::out_of_range;
use crate::refusal::Error;

use super::Stages;
use super::entries::Status;

/// Whose statement, in the order of the result: creators are numbered by id, and months sort as texts.
pub(crate) type Key<'a> = (u32, Currency, &'a str);

/// One statement. Amounts are minor units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sums {
    /// Commission lines.
    pub(crate) orders: u64,
    pub(crate) opening: i128,
    pub(crate) lines: i128,
    pub(crate) adjustments: i128,
    pub(crate) closing: i128,
    /// What of the lines is not locked.
    pub(crate) pending: i128,
    pub(crate) locked: i128,
}

pub(crate) fn statements(stages: &Stages) -> Result<Vec<(Key<'_>, Sums)>, Error> {
    let orders = stages.sources.orders.columns();
    let mut sums = BTreeMap::<Key<'_>, Sums>::new();
    for entry in &stages.entries.all {
        let holding = stages.lines.credits[entry.line].holding;
        // Only what a creator holds is credited.
        let Some(creator) = stages.terms.holdings[holding].creator else {
            continue;
        };
        let row = stages.accepted.rows[stages.lines.places[entry.line]];
        let month = stages.entries.months[entry.month].as_str();
        let sum = sums.entry((creator, orders.currency[row], month)).or_default();
        let add = |to: &mut i128| {
            *to = to.checked_add(entry.amount).ok_or_else(out_of_range)?;
            Ok::<(), Error>(())
        };
        if entry.adjustment.is_some() {
            add(&mut sum.adjustments)?;
        } else {
            sum.orders = sum.orders.saturating_add(1);
            add(&mut sum.lines)?;
            if entry.status == Status::Pending {
                add(&mut sum.pending)?;
            }
        }
    }
    let mut statements: Vec<(Key<'_>, Sums)> = sums.into_iter().collect();
    let mut before = None;
    for ((creator, currency, _), sum) in &mut statements {
        let whose = (*creator, *currency);
        sum.opening = match before {
            Some((same, closing)) if same == whose => closing,
            Some(_) | None => 0,
        };
        let moved = sum.lines.checked_add(sum.adjustments).ok_or_else(out_of_range)?;
        sum.closing = sum.opening.checked_add(moved).ok_or_else(out_of_range)?;
        sum.locked = moved.checked_sub(sum.pending).ok_or_else(out_of_range)?;
        before = Some((whose, sum.closing));
    }
    Ok(statements)
}
