//! The months of a schedule.

use chrono::{Datelike, Days, Months, NaiveDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::schedule::{Length, MonthCount, Schedule, ScheduleDraft};
use crate::time::Date;
use crate::wire::caps;

/// A month of a schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ScheduleMonth {
    /// 1 is the first of the schedule.
    pub number: u32,
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub to: Date,
    /// Whether days of a whole month are missing, at its beginning or at its end.
    pub partial: bool,
}

/// A month of a schedule with the days that a whole one has.
#[derive(Clone, Copy)]
pub(super) struct Span {
    pub(super) month: ScheduleMonth,
    pub(super) days: i64,
    pub(super) whole_days: i64,
}

impl Length {
    /// The first day after this length of time; `None` beyond the calendar.
    pub(super) fn after(self, start: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Days { days } => start.checked_add_days(Days::new(u64::from(days))),
            Self::Weeks { weeks } => start.checked_add_days(Days::new(u64::from(weeks).saturating_mul(7))),
            Self::Months { months } => start.checked_add_months(Months::new(months)),
        }
    }

    /// Whether it is no time at all.
    pub(super) fn is_zero(self) -> bool {
        match self {
            Self::Days { days: count } | Self::Weeks { weeks: count } | Self::Months { months: count } => count == 0,
        }
    }
}

impl ScheduleDraft {
    /// The last day that follows from start and duration; `None` where one is missing, or they reach beyond the calendar.
    pub fn computed_end(&self) -> Option<Date> {
        let after = self.duration?.after(self.start?.to_chrono())?;
        Some(Date::reckoned(after.pred_opt()?))
    }

    /// The last day: the one that was set, else the one that follows from start and duration.
    pub fn last_day(&self) -> Option<Date> {
        self.end.or_else(|| self.computed_end())
    }
}

impl Schedule {
    /// Its months: those of its monthly delivery, else those that begin on its first day. A partial one says so.
    pub fn months(&self) -> Vec<ScheduleMonth> {
        self.spans().into_iter().map(|span| span.month).collect()
    }

    pub(super) fn spans(&self) -> Vec<Span> {
        spans(self.start, self.end, self.monthly.unwrap_or(MonthCount::FromStart))
    }
}

/// The months from a day up to another, no more than the longest schedule has.
pub(super) fn spans(start: Date, end: Date, count: MonthCount) -> Vec<Span> {
    let (start, end) = (start.to_chrono(), end.to_chrono());
    (0_u32..).take(caps::SCHEDULE_MONTHS.saturating_add(1)).map_while(|index| span(start, end, count, index)).collect()
}

/// The month with an index from 0; `None` where it lies beyond the end.
fn span(start: NaiveDate, end: NaiveDate, count: MonthCount, index: u32) -> Option<Span> {
    let origin = match count {
        MonthCount::FromStart => start,
        MonthCount::Calendar => start.with_day(1)?,
    };
    // Always counted from the first month, so that a day that was clamped comes back.
    let first = origin.checked_add_months(Months::new(index))?;
    let next = origin.checked_add_months(Months::new(index.checked_add(1)?))?;
    let (from, to) = (first.max(start), next.pred_opt()?.min(end));
    if from > to {
        return None;
    }
    let days = to.signed_duration_since(from).num_days().saturating_add(1);
    let whole_days = next.signed_duration_since(first).num_days();
    let (number, partial) = (index.checked_add(1)?, days < whole_days);
    let month = ScheduleMonth { number, from: Date::reckoned(from), to: Date::reckoned(to), partial };
    Some(Span { month, days, whole_days })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn months(start: &str, end: &str, count: MonthCount) -> Vec<String> {
        let found = spans(start.parse().unwrap(), end.parse().unwrap(), count);
        let line = |Span { month, .. }: &Span| {
            format!("{} {}..{}{}", month.number, month.from, month.to, if month.partial { " partial" } else { "" })
        };
        found.iter().map(line).collect()
    }

    #[test]
    fn months_from_the_start_clamp_and_come_back() {
        let expected = ["1 2026-01-31..2026-02-27", "2 2026-02-28..2026-03-30", "3 2026-03-31..2026-04-10 partial"];
        assert_eq!(months("2026-01-31", "2026-04-10", MonthCount::FromStart), expected);
    }

    #[test]
    fn calendar_months_are_partial_at_both_ends() {
        let expected =
            ["1 2026-01-31..2026-01-31 partial", "2 2026-02-01..2026-02-28", "3 2026-03-01..2026-03-30 partial"];
        assert_eq!(months("2026-01-31", "2026-03-30", MonthCount::Calendar), expected);
    }
}
