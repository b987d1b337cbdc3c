//! Step 2.

use chrono::Months;

use super::{Plan, Problems, needed, told, under, unless};
use crate::brief::month;
use crate::brief::schedule::{MonthCount, ReviewPolicy, ScheduleDraft};
use crate::refusal::{Code, Problem};
use crate::time::Date;

/// The longest schedule, in months.
const MAX_LENGTH: u32 = 120;
/// The longest time to answer, in hours: a year.
const MAX_HOURS: u32 = 8_784;
/// The most revisions.
const MAX_REVISIONS: u32 = 100;

pub(super) fn problems(schedule: &ScheduleDraft) -> Problems {
    let dates = match (schedule.start, schedule.duration.is_some() || schedule.end.is_some()) {
        (Some(start), true) => reach(schedule, start),
        (start, has_end) => {
            let end = unless(has_end, || told(Code::BriefMissing).under("duration"));
            [needed(start.as_ref(), "start"), end].concat()
        }
    };
    let zero = unless(schedule.duration.is_none_or(|duration| !duration.is_zero()), || {
        told(Code::BriefDurationZero).under("duration")
    });
    let review = schedule.review.as_ref().map_or_else(Vec::new, |review| under(policy(review), "review"));
    [dates, zero, needed(schedule.review.as_ref(), "review"), review].concat()
}

/// Whether it ends, not before it begins, and not too late.
fn reach(schedule: &ScheduleDraft, start: Date) -> Problems {
    let last = start.to_chrono().checked_add_months(Months::new(MAX_LENGTH)).and_then(|date| date.pred_opt());
    let too_long = |field: &str| {
        let problem = told(Code::BriefScheduleTooLong).with("months", u64::from(MAX_LENGTH));
        vec![problem.under(field)]
    };
    let is_late = |date: Date| last.is_none_or(|last| date.to_chrono() > last);
    match (schedule.end, schedule.duration) {
        (Some(end), _) if end < start => vec![told(Code::BriefEndBeforeStart).under("end")],
        (Some(end), _) if is_late(end) => too_long("end"),
        (None, Some(duration)) if !duration.is_zero() && schedule.computed_end().is_none_or(is_late) => {
            too_long("duration")
        }
        (Some(_) | None, _) => Vec::new(),
    }
}

fn policy(review: &ReviewPolicy) -> Problems {
    match review {
        ReviewPolicy::NoDrafts {} => Vec::new(),
        ReviewPolicy::Drafts { approver: _, revisions, answer_hours, rework_hours } => {
            let count = within(*revisions, 0, MAX_REVISIONS, Code::BriefRevisions, "revisions");
            let hours = |hours: Option<u32>, field: &str| {
                hours.map_or_else(Vec::new, |hours| within(hours, 1, MAX_HOURS, Code::BriefResponseTime, field))
            };
            [count, hours(*answer_hours, "answerHours"), hours(*rework_hours, "reworkHours")].concat()
        }
    }
}

/// A number inside its bounds.
pub(super) fn within(number: u32, min: u32, max: u32, code: Code, field: &str) -> Problems {
    let problem = || -> Problem { told(code).with("min", u64::from(min)).with("max", u64::from(max)).under(field) };
    unless((min..=max).contains(&number), problem)
}

/// What the steps after it may rely on; `None` where its dates are not good.
pub(super) fn plan(schedule: &ScheduleDraft) -> Option<Plan> {
    let (start, end) = (schedule.start?, schedule.last_day()?);
    if end < start || !reach(schedule, start).is_empty() {
        return None;
    }
    let months = month::spans(start, end, schedule.monthly.unwrap_or(MonthCount::FromStart));
    Some(Plan { start, end, is_monthly: schedule.monthly.is_some(), months })
}

impl Plan {
    /// Whether a day lies in the schedule.
    pub(super) fn contains(&self, date: Date) -> bool {
        self.start <= date && date <= self.end
    }

    /// Whether the schedule has a month's length from its first day.
    pub(super) fn has_whole_month(&self) -> bool {
        let next = self.start.to_chrono().checked_add_months(Months::new(1)).and_then(|date| date.pred_opt());
        next.is_some_and(|last| last <= self.end.to_chrono())
    }
}
