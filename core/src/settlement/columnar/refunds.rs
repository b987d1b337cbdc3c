//! Which refunds count, and what they take back.

use crate::columns::{Column, Grouped};
use crate::conversion::{OrderColumns, RefundColumns, RefundsBuilder, TableBuilder};
use crate::money::out_of_range;
use crate::refusal::{Code, Error};
use crate::split::split_minor;
use crate::{Instant, SplitMethod};

use super::distinct::{Comparison, Rejection, distinct};
use super::earn::{self, Lines};
use super::orders::{self, Accepted};
use super::terms::Terms;

/// The columns in which the rows of one refund are compared.
const COMPARISONS: &[Comparison<RefundColumns>] = &[
    ("order_id", |refunds, a, b| refunds.order_id[a] == refunds.order_id[b]),
    ("at", |refunds, a, b| refunds.at[a] == refunds.at[b]),
    ("amount", |refunds, a, b| refunds.amount[a] == refunds.amount[b]),
    ("currency", |refunds, a, b| refunds.currency[a] == refunds.currency[b]),
];

/// The refunds of each order, by place, in the order of (`at`, `refund_id`).
#[derive(Clone, Debug, Default)]
pub(crate) struct OrderRefunds(Grouped);

impl OrderRefunds {
    pub(crate) fn of(&self, place: u32) -> &[u32] {
        self.0.of(place)
    }
}

pub(crate) fn accept(
    orders: &OrderColumns,
    accepted: &Accepted,
    refunds: &RefundColumns,
    as_of: Instant,
    rejected: &mut Vec<Rejection>,
) -> OrderRefunds {
    let (rows, conflicts) = distinct(refunds, &refunds.refund_id, refunds.texts.len(), |_| 0, COMPARISONS);
    let mut reject =
        |row, code, field| rejected.push(Rejection::new(RefundsBuilder::TABLE, refunds.id(row), code, field));
    for (row, column) in conflicts {
        reject(row, Code::RowConflict, column);
    }
    let mut placed: Vec<(u32, u32)> = Vec::with_capacity(rows.len());
    for row in rows {
        match place(orders, accepted, refunds, row, as_of) {
            Ok(place) => placed.push((place, row)),
            Err((code, field)) => reject(row, code, field),
        }
    }
    placed.sort_unstable_by(|(place, row), (other_place, other)| {
        let key = (place, refunds.at[*row]).cmp(&(other_place, refunds.at[*other]));
        key.then_with(|| refunds.id(*row).cmp(refunds.id(*other)))
    });
    OrderRefunds(Grouped::of_sorted(accepted.len(), placed))
}

/// The place of the order that a refund belongs to, or the first thing that is wrong with it.
fn place(
    orders: &OrderColumns,
    accepted: &Accepted,
    refunds: &RefundColumns,
    row: u32,
    as_of: Instant,
) -> Result<u32, (Code, &'static str)> {
    if refunds.at[row] > as_of {
        return Err((Code::RowAfterAsOf, "at"));
    }
    let place = accepted
        .find(orders, refunds.texts.get(refunds.order_id[row]))
        .ok_or((Code::RefundUnknownOrder, "order_id"))?;
    let order = accepted.rows[place];
    let currency = orders.currency[order];
    if refunds.currency[row].is_some_and(|given| given != currency) {
        return Err((Code::RefundCurrencyMismatch, "currency"));
    }
    if refunds.amount[row].minor(currency).is_none() {
        return Err((Code::RowMalformed, "amount"));
    }
    if refunds.at[row] < orders.placed_at[order] {
        return Err((Code::RefundBeforeOrder, "at"));
    }
    Ok(place)
}

/// What one refund takes back from a line. Amounts are minor units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reversal {
    /// The row of the refund.
    pub(crate) refund: u32,
    /// What it takes from subtotal, tax and shipping.
    pub(crate) parts: [i128; 3],
    /// What it takes from the base.
    pub(crate) from_base: i128,
    /// What is taken back of the commission by this refund and those before it.
    pub(crate) target: i128,
    /// What this refund takes back of the commission.
    pub(crate) amount: i128,
    /// Whether the line was locked: then it is an adjustment.
    pub(crate) is_late: bool,
}

/// What refunds take back, by line.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reversals {
    /// Every refund of a line, with the line; by line and in the order of the refunds.
    pub(crate) all: Vec<(u32, Reversal)>,
    /// What was taken back before the lock.
    pub(crate) reversed: Column<i128>,
    /// Whether all of the base was refunded before the lock.
    pub(crate) is_whole: Column<bool>,
}

pub(crate) fn reverse(
    terms: &Terms,
    (orders, accepted): (&OrderColumns, &Accepted),
    lines: &Lines,
    (of_orders, refunds): (&OrderRefunds, &RefundColumns),
) -> Result<Reversals, Error> {
    let mut reversals = Reversals::default();
    for (place, line) in lines.places.iter().zip(0_u32..) {
        let (mut reversed, mut from_base) = (0_i128, 0_i128);
        let rows = of_orders.of(*place);
        if !rows.is_empty() {
            for reversal in of_line(terms, orders, accepted.rows[*place], (lines, line), (refunds, rows))? {
                if !reversal.is_late {
                    reversed = reversed.saturating_add(reversal.amount);
                    from_base = from_base.saturating_add(reversal.from_base);
                }
                reversals.all.push((line, reversal));
            }
        }
        reversals.reversed.push(reversed);
        reversals.is_whole.push(from_base == lines.bases[line]);
    }
    Ok(reversals)
}

/// What each refund of an order takes back, one after the other.
fn of_line(
    terms: &Terms,
    orders: &OrderColumns,
    order: u32,
    (lines, line): (&Lines, u32),
    (refunds, rows): (&RefundColumns, &[u32]),
) -> Result<Vec<Reversal>, Error> {
    let mut left = orders::parts(orders, order);
    let (mut refunded, mut before) = (0_i128, 0_i128);
    let (base, earned) = (lines.bases[line], lines.earned[line]);
    let mut reversals = Vec::with_capacity(rows.len());
    for row in rows {
        let amount = refunds.amount[*row].minor(orders.currency[order]).ok_or_else(out_of_range)?;
        let parts = spread(amount, left).ok_or_else(out_of_range)?;
        let mut from_base = 0_i128;
        for ((left, part), counts) in left.iter_mut().zip(parts).zip(earn::in_base(terms.base)) {
            *left = left.saturating_sub(part);
            from_base = from_base.saturating_add(if counts { part } else { 0 });
        }
        refunded = refunded.saturating_add(from_base);
        // Both are at most the range of a row's amounts, so that their product fits.
        let product = earned.checked_mul(refunded).ok_or_else(out_of_range)?;
        let target = terms.rounding.divide(product, base).ok_or_else(out_of_range)?;
        reversals.push(Reversal {
            refund: *row,
            parts,
            from_base,
            target,
            amount: target.saturating_sub(before),
            is_late: refunds.at[*row] >= lines.locks_at[line],
        });
        before = target;
    }
    Ok(reversals)
}

/// Spreads a refund over what is left of an order, in proportion; never more than is left.
fn spread(amount: i128, left: [i128; 3]) -> Option<[i128; 3]> {
    let whole = left.iter().try_fold(0_i128, |sum, part| sum.checked_add(*part))?;
    if whole == 0 {
        return Some([0; 3]);
    }
    let parts = split_minor(amount.min(whole), &left, SplitMethod::LargestRemainder)?;
    parts.try_into().ok()
}
