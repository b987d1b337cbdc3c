//! The dated occurrences of what is delivered.

use chrono::{Days, NaiveDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::deliverable::{Deliverable, Timing};
use super::month::Span;
use super::terms::Terms;
use crate::ids::DeliverableId;
use crate::time::{Date, Instant, Zone};
use crate::wire::caps;

/// One piece of content that is due. Deliverable, month and number name it, also after an amendment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DatedOccurrence {
    /// Of which deliverable.
    pub deliverable_id: DeliverableId,
    /// In which month of the schedule; none where it is not delivered by the month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub month: Option<u32>,
    /// Which one of the month, or of all, from 1.
    pub number: u32,
    /// Whether its month is a partial one.
    #[serde(default)]
    pub partial_month: bool,
    /// When its window begins.
    pub from: Instant,
    /// The last day of its window.
    pub due_on: Date,
    /// When its window is over: the first instant after that day.
    pub due_at: Instant,
}

/// A stretch of days in which content is due.
struct Window {
    month: Option<u32>,
    partial: bool,
    from: NaiveDate,
    to: NaiveDate,
}

impl Terms {
    /// Every piece of content that is due, with its window in a zone's calendar: by (`due_at`, deliverable, month, number).
    /// Terms that pass [`Terms::check`] never have more than [`caps::OCCURRENCES`]; no others get more.
    pub fn occurrences(&self, zone: Zone) -> Vec<DatedOccurrence> {
        let months = self.schedule.spans();
        let all = self.deliverables.iter().flat_map(|deliverable| self.of_deliverable(deliverable, &months, zone));
        let mut all: Vec<DatedOccurrence> = all.take(caps::OCCURRENCES).collect();
        all.sort_by_key(|one| (one.due_at, one.deliverable_id, one.month, one.number));
        all
    }

    fn of_deliverable<'a>(
        &self,
        deliverable: &'a Deliverable,
        months: &[Span],
        zone: Zone,
    ) -> impl Iterator<Item = DatedOccurrence> + 'a {
        self.windows(&deliverable.timing, months).into_iter().flat_map(move |window| {
            let after = window.to.checked_add_days(Days::new(1)).unwrap_or(NaiveDate::MAX);
            let (from, due_at) = (zone.start_of(window.from), zone.start_of(after));
            (1..=deliverable.quantity).map(move |number| DatedOccurrence {
                deliverable_id: deliverable.deliverable_id,
                month: window.month,
                number,
                partial_month: window.partial,
                from,
                due_on: Date::reckoned(window.to),
                due_at,
            })
        })
    }

    fn windows(&self, timing: &Timing, months: &[Span]) -> Vec<Window> {
        let once = |from: Date, to: Date| {
            vec![Window { month: None, partial: false, from: from.to_chrono(), to: to.to_chrono() }]
        };
        match timing {
            Timing::Anytime {} => once(self.schedule.start, self.schedule.end),
            Timing::Due { date } => once(self.schedule.start, *date),
            Timing::Window { from, to } => once(*from, *to),
            Timing::Monthly { due_day } => months.iter().map(|span| in_month(span, *due_day)).collect(),
            Timing::Months { months: chosen, due_day } => {
                let chosen = months.iter().filter(|span| chosen.contains(&span.month.number));
                chosen.map(|span| in_month(span, *due_day)).collect()
            }
        }
    }
}

fn in_month(span: &Span, due_day: Option<u32>) -> Window {
    let (from, last) = (span.month.from.to_chrono(), span.month.to.to_chrono());
    let days = due_day.map(|day| Days::new(u64::from(day.saturating_sub(1))));
    let due = days.and_then(|days| from.checked_add_days(days)).unwrap_or(last);
    Window { month: Some(span.month.number), partial: span.month.partial, from, to: due.min(last) }
}
