//! When the products of a deal are sent.

use chrono::NaiveDate;

use super::Standing;
use crate::brief::{Sending, Terms};
use crate::time::{Instant, Zone};

/// A time at which products are sent.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sent {
    /// Which: the month's, or the only one.
    pub(super) number: u32,
    /// From when on.
    pub(super) from: Instant,
}

/// The first day of a sending, and the first day on which it comes no more.
#[derive(Clone, Copy)]
struct Day {
    number: u32,
    from: NaiveDate,
    until: Option<NaiveDate>,
}

/// When the products of terms are sent, pauses considered; what a month that is over would have brought is left out.
pub(super) fn sent<E>(
    terms: &Terms,
    standing: &Standing<'_>,
    zone: impl Fn() -> Result<Zone, E>,
    at: Instant,
) -> Result<Vec<Sent>, E> {
    if let Some(Sending::OnAcceptance {}) = terms.compensation.product.as_ref().map(|product| product.sending) {
        return Ok(vec![Sent { number: 1, from: at }]);
    }
    let days = days(terms);
    if days.is_empty() {
        return Ok(Vec::new());
    }
    let zone = zone()?;
    let moved = |day: Day| {
        let agreed_at = standing.agreed_at(|terms| days_of(terms, day));
        let moved = |date: NaiveDate| standing.moved(zone.start_of(date), agreed_at);
        let is_over = day.until.is_some_and(|until| moved(until) <= at);
        (!is_over).then(|| Sent { number: day.number, from: moved(day.from) })
    };
    Ok(days.into_iter().filter_map(moved).collect())
}

/// Whether terms send on a day, too.
fn days_of(terms: &Terms, day: Day) -> bool {
    days(terms).iter().any(|other| (other.number, other.from) == (day.number, day.from))
}

fn days(terms: &Terms) -> Vec<Day> {
    match terms.compensation.product.as_ref().map(|product| product.sending) {
        None | Some(Sending::OnAcceptance {}) => Vec::new(),
        Some(Sending::OnDate { date }) => vec![Day { number: 1, from: date.to_chrono(), until: None }],
        Some(Sending::Monthly { .. }) => {
            let months = terms.schedule.months().into_iter();
            let day = |from: NaiveDate, to: NaiveDate, number| Day { number, from, until: to.succ_opt() };
            months.map(|month| day(month.from.to_chrono(), month.to.to_chrono(), month.number)).collect()
        }
    }
}
