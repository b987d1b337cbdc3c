//! What keeps a brief from being published: every problem, each with its path, in the order of the steps.

mod compensation;
mod deliverables;
mod others;
mod payment;
mod product;
mod schedule;

use std::collections::BTreeSet;

use super::month::Span;
use super::review::ReviewContext;
use super::{Brief, Step};
use crate::aggregate::Named;
use crate::refusal::{Code, Problem};
use crate::time::Date;
use crate::wire::caps;

pub(super) use deliverables::is_instagram_story;

pub(super) type Problems = Vec<Problem>;

/// What a good schedule tells the steps after it.
pub(super) struct Plan {
    pub(super) start: Date,
    pub(super) end: Date,
    pub(super) is_monthly: bool,
    pub(super) months: Vec<Span>,
}

/// The problems of each step but the last, in their order.
pub(super) fn problems(brief: &Brief, context: &ReviewContext) -> Vec<(Step, Problems)> {
    let plan = brief.schedule.as_ref().and_then(schedule::plan);
    let plan = plan.as_ref();
    let deliverables = brief.deliverables.as_deref();
    let needed = |step: Step| vec![(step, vec![told(Code::BriefStepMissing).under(step.name())])];
    let found = |step: Step, problems: Problems| vec![(step, under(problems, step.name()))];
    let step = |step: Step, problems: Option<Problems>, is_needed: bool| match problems {
        Some(problems) => found(step, problems),
        None if is_needed => needed(step),
        None => found(step, Vec::new()),
    };
    [
        step(Step::Overview, brief.overview.as_ref().map(others::overview), true),
        step(Step::Schedule, brief.schedule.as_ref().map(schedule::problems), true),
        step(Step::Deliverables, deliverables.map(|list| deliverables::problems(list, plan, context)), true),
        step(
            Step::Compensation,
            brief.compensation.as_ref().map(|content| compensation::problems(content, brief, plan, context)),
            true,
        ),
        step(Step::Tracking, brief.tracking.as_ref().map(others::tracking), false),
        step(Step::Assets, brief.assets.as_deref().map(others::assets), false),
        step(Step::Rights, brief.rights.as_ref().map(|rights| others::rights(rights, plan)), false),
        step(Step::Titles, brief.titles.as_ref().map(|_| Vec::new()), false),
    ]
    .concat()
}

/// A problem with the sentence of its code.
fn told(code: Code) -> Problem {
    Problem::new(code, code.meaning())
}

fn under(problems: Problems, segment: &str) -> Problems {
    problems.into_iter().map(|problem| problem.under(segment)).collect()
}

/// A part that completeness demands.
fn needed<T>(part: Option<&T>, name: &str) -> Problems {
    unless(part.is_some(), || told(Code::BriefMissing).under(name))
}

fn unless(is_good: bool, problem: impl FnOnce() -> Problem) -> Problems {
    if is_good { Vec::new() } else { vec![problem()] }
}

/// The problems of every entry of a list, each under its index; of a list with very many the first ones.
fn each<T>(list: &[T], problems: impl Fn(&T) -> Problems) -> Problems {
    let indexed = list.iter().enumerate();
    indexed.flat_map(|(index, entry)| under(problems(entry), &index.to_string())).take(caps::PROBLEMS).collect()
}

/// Entries whose key stands before them already.
fn repeated<T, K: Ord>(list: &[T], field: &str, code: Code, key: impl Fn(&T) -> K) -> Problems {
    let mut seen = BTreeSet::new();
    let again = list.iter().enumerate().filter(|(_, entry)| !seen.insert(key(entry)));
    let problem = |index: usize| {
        let problem = if field.is_empty() { told(code) } else { told(code).under(field) };
        problem.under(&index.to_string())
    };
    again.map(|(index, _)| problem(index)).take(caps::PROBLEMS).collect()
}

/// A list that needs an entry.
fn not_empty<T>(list: &[T]) -> Problems {
    unless(!list.is_empty(), || told(Code::BriefListEmpty))
}

/// A list that a host built itself may be longer than one that was read.
fn capped<T>(list: &[T], max: usize) -> Problems {
    unless(list.len() <= max, || caps::too_long(max))
}
