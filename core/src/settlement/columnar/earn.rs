//! What each credited order earns, and when that is final.

use crate::columns::Column;
use crate::conversion::OrderColumns;
use crate::money::out_of_range;
use crate::refusal::Error;
use crate::settlement::program::{Base, Hold};
use crate::{Currency, Instant, Money, PayoutRate};

use super::credit::{Credit, Outcome};
use super::orders::{self, Accepted};
use super::terms::Terms;
use super::verdict::Reason;

/// The credited orders, by line. Amounts are minor units of the order's currency.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lines {
    pub(crate) places: Column<u32>,
    pub(crate) credits: Column<Credit>,
    pub(crate) bases: Column<i128>,
    /// The number of the rate.
    pub(crate) rates: Column<u32>,
    pub(crate) earned: Column<i128>,
    pub(crate) locks_at: Column<Instant>,
}

impl Lines {
    /// How many; lines count up to it.
    pub(crate) fn len(&self) -> u32 {
        u32::try_from(self.places.len()).unwrap_or(u32::MAX)
    }

    /// The line of a place.
    pub(crate) fn find(&self, place: u32) -> Option<u32> {
        let places = self.places.stretch(0..self.len());
        places.binary_search(&place).ok().and_then(|line| u32::try_from(line).ok())
    }
}

/// Lines of the credited orders; an order that cannot earn is not credited after all.
pub(crate) fn lines(
    terms: &Terms,
    orders: &OrderColumns,
    accepted: &Accepted,
    outcomes: &mut Column<Outcome>,
) -> Result<Lines, Error> {
    let mut lines = Lines::default();
    for (row, place) in accepted.rows.iter().zip(0_u32..) {
        let Outcome::Credited(credit) = outcomes[place] else {
            continue;
        };
        let placed_at = orders.placed_at[*row];
        let base = base(terms.base, orders, *row);
        let number = terms.rate_at(credit.holding, placed_at);
        let rate = &terms.rates[number].rate;
        let reason = if base == 0 {
            Reason::ZeroBase
        } else if let Some(earned) = earned(terms, rate, base, orders.currency[*row])? {
            lines.places.push(place);
            lines.credits.push(credit);
            lines.bases.push(base);
            lines.rates.push(number);
            lines.earned.push(earned);
            lines.locks_at.push(locks_at(terms, placed_at));
            continue;
        } else {
            Reason::WrongCurrency
        };
        outcomes.set(place, Outcome::Not(reason));
    }
    Ok(lines)
}

/// Which parts of an order commission is computed from, as [`orders::parts`] has them.
pub(crate) fn in_base(base: Base) -> [bool; 3] {
    [true, base.tax, base.shipping]
}

pub(crate) fn base(base: Base, orders: &OrderColumns, row: u32) -> i128 {
    let parts = orders::parts(orders, row).into_iter().zip(in_base(base));
    // Three amounts of a row, whose sum was checked when it was read.
    parts.filter(|(_, counts)| *counts).fold(0, |sum, (part, _)| sum.saturating_add(part))
}

/// What a base earns; `None` where a flat rate has no amount in the currency.
fn earned(terms: &Terms, rate: &PayoutRate, base: i128, currency: Currency) -> Result<Option<i128>, Error> {
    match rate {
        PayoutRate::Percent { percent } => {
            let earned = percent.of(base, terms.rounding).ok_or_else(out_of_range)?;
            Ok(Some(earned))
        }
        PayoutRate::Flat { amounts } => Ok(amounts.get(currency).map(Money::minor)),
    }
}

fn locks_at(terms: &Terms, placed_at: Instant) -> Instant {
    match terms.hold {
        Hold::Days { days } => placed_at.plus_days(i64::from(days)),
        Hold::DayOfNextMonth { day } => terms.zone.day_of_next_month(placed_at, day),
        Hold::MonthsAndDays { months, days } => terms.zone.months_and_days_after(placed_at, months, days),
    }
}
