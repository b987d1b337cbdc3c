//! Whether the parts of a program fit together: every problem, each with its path.

use std::collections::{BTreeMap, BTreeSet};

use crate::codes::{GroupKind, Limits};
use crate::ids::AssignmentId;
use crate::refusal::{Code, Error, Problem};
use crate::spelling::Typed;
use crate::wire::caps;
use crate::{Amounts, Instant, Money, PayoutRate, Period, Rate, RateEntry};

use super::program::{CreatorTerms, Hold, Program, ProgramGroup};

pub(super) fn check(program: &Program) -> Result<(), Error> {
    let mut problems = terms(program);
    problems.extend(holdings(program));
    problems.truncate(caps::PROBLEMS);
    if problems.is_empty() { Ok(()) } else { Err(Error::Malformed(problems)) }
}

type Problems = Vec<Problem>;

fn under(problems: Problems, segment: &str) -> Problems {
    problems.into_iter().map(|problem| problem.under(segment)).collect()
}

/// The problems of every entry of a list, each under its index.
fn each<T>(list: &[T], name: &str, problems: impl Fn(&T) -> Problems) -> Problems {
    let indexed = list.iter().enumerate();
    let found = indexed.flat_map(|(index, entry)| under(problems(entry), &index.to_string()));
    under(found.collect(), name)
}

/// Entries whose key stands before them already.
fn repeated<T, K: Ord>(list: &[T], name: &str, field: &str, code: Code, key: impl Fn(&T) -> K) -> Problems {
    let mut seen = BTreeSet::new();
    let again = list.iter().enumerate().filter(|(_, entry)| !seen.insert(key(entry)));
    let problem = |index: usize| {
        let problem = Problem::new(code, code.meaning());
        let problem = if field.is_empty() { problem } else { problem.under(field) };
        problem.under(&index.to_string()).under(name)
    };
    again.map(|(index, _)| problem(index)).collect()
}

fn not_empty<T>(list: &[T], name: &str) -> Problems {
    if list.is_empty() {
        let message = "The list needs at least one entry.";
        return vec![Problem::new(Code::ProgramEmptyList, message).under(name)];
    }
    Vec::new()
}

fn within(number: u32, min: u32, max: u32, name: &str) -> Problems {
    if (min..=max).contains(&number) {
        return Vec::new();
    }
    let message = format!("The number is not within {min} and {max}.");
    vec![Problem::new(Code::MalformedNumber, message).under(name)]
}

fn terms(program: &Program) -> Problems {
    let attribution = &program.attribution;
    let windows = [
        within(attribution.click_window_days, 0, 3650, "clickWindowDays"),
        within(attribution.impression_window_days, 0, 3650, "impressionWindowDays"),
    ];
    let day = match program.hold {
        Hold::DayOfNextMonth { day } => under(within(day, 1, 28, "day"), "hold"),
        Hold::Days { .. } | Hold::MonthsAndDays { .. } => Vec::new(),
    };
    let creator = |terms: &CreatorTerms| timeline(&terms.rates);
    let group = |terms: &ProgramGroup| [timeline(&terms.rates), under(limits(&terms.limits), "limits")].concat();
    let duplicate = Code::ProgramDuplicate;
    [
        not_empty(&program.currencies, "currencies"),
        repeated(&program.currencies, "currencies", "", duplicate, |currency| *currency),
        day,
        under(windows.concat(), "attribution"),
        not_empty(&program.rates, "rates"),
        timeline(&program.rates),
        repeated(&program.creators, "creators", "creatorId", duplicate, |terms| terms.creator_id),
        each(&program.creators, "creators", creator),
        repeated(&program.groups, "groups", "groupId", duplicate, |terms| terms.group_id),
        each(&program.groups, "groups", group),
    ]
    .concat()
}

fn timeline(rates: &[RateEntry]) -> Problems {
    let twice = repeated(rates, "rates", "from", Code::ProgramDuplicateFrom, |entry| entry.from);
    let rate = |entry: &RateEntry| under(rate(&entry.rate), "rate");
    [twice, each(rates, "rates", rate)].concat()
}

fn rate(rate: &PayoutRate) -> Problems {
    match rate {
        PayoutRate::Percent { percent } if *percent > Rate::WHOLE_PERCENT => {
            let message = "A commission is at most 100 percent.";
            vec![Problem::new(Code::ProgramRateOverWhole, message).under("percent")]
        }
        PayoutRate::Percent { .. } => Vec::new(),
        PayoutRate::Flat { amounts: sums } => amounts(sums, "amounts"),
    }
}

fn limits(limits: &Limits) -> Problems {
    [amounts(&limits.minimum_spend, "minimumSpend"), amounts(&limits.budget_spend, "budgetSpend")].concat()
}

/// Amounts in the range of a row's amounts: products of two of them are computed exactly.
fn amounts(amounts: &Amounts, name: &str) -> Problems {
    let beyond = |money: &Money| match i64::try_from(money.minor()) {
        Ok(_) => Vec::new(),
        Err(_) => vec![Problem::new(Code::MoneyOutOfRange, "The amount is beyond the range of amounts of orders.")],
    };
    each(amounts.as_slice(), name, beyond)
}

fn holdings(program: &Program) -> Problems {
    let groups: BTreeMap<_, _> = program.groups.iter().map(|group| (group.group_id, group.kind)).collect();
    let group = |id, kind| match groups.get(&id) {
        Some(of) if *of == kind => Vec::new(),
        Some(_) => vec![Problem::new(Code::ProgramGroupKind, Code::ProgramGroupKind.meaning()).under("groupId")],
        None => vec![Problem::new(Code::ProgramUnknownGroup, Code::ProgramUnknownGroup.meaning()).under("groupId")],
    };
    let normalise = |code: &str| match program.spelling.normalise(code) {
        Typed::Code(code) => Some(code),
        Typed::Blank | Typed::Placeholder => None,
    };
    [
        each(&program.codes, "codes", |holding| {
            let text = normalised_text(&holding.code, normalise(&holding.code).as_deref());
            [text, group(holding.group_id, GroupKind::Discount), timeline(&holding.rates)].concat()
        }),
        strays(
            "codes",
            program.codes.iter().map(|holding| (holding.assignment_id, (normalise(&holding.code), holding.creator_id))),
        ),
        overlaps("codes", program.codes.iter().map(|holding| (normalise(&holding.code), holding.window))),
        each(&program.links, "links", |holding| {
            let text = under(bounded(&holding.link_id), "linkId");
            [text, group(holding.group_id, GroupKind::Affiliate), timeline(&holding.rates)].concat()
        }),
        strays(
            "links",
            program.links.iter().map(|holding| (holding.assignment_id, (&holding.link_id, holding.creator_id))),
        ),
        overlaps("links", program.links.iter().map(|holding| (Some(&holding.link_id), holding.window))),
    ]
    .concat()
}

fn normalised_text(code: &str, normalised: Option<&str>) -> Problems {
    let unusable = || vec![Problem::new(Code::ProgramUnusableCode, Code::ProgramUnusableCode.meaning())];
    under(normalised.map_or_else(unusable, |_| bounded(code)), "code")
}

fn bounded(text: &str) -> Problems {
    match text.len() {
        0 => vec![Problem::new(Code::MalformedBlank, "The text is blank.")],
        1..=caps::LABEL_BYTES => Vec::new(),
        _ => vec![caps::too_long(caps::LABEL_BYTES)],
    }
}

/// Entries whose assignment stands before them with another code or creator. One that moved between groups stands in
/// several entries, but it is one code of one creator.
fn strays<K: PartialEq + Clone>(name: &str, entries: impl Iterator<Item = (AssignmentId, K)>) -> Problems {
    let mut first = BTreeMap::new();
    let mut found = Vec::new();
    for (index, (assignment, holds)) in entries.enumerate() {
        if *first.entry(assignment).or_insert_with(|| holds.clone()) != holds {
            let problem = Problem::new(Code::ProgramDuplicate, Code::ProgramDuplicate.meaning());
            found.push(problem.under("assignmentId").under(&index.to_string()).under(name));
        }
    }
    found
}

/// Windows of one key that begin before the one before them has ended.
fn overlaps<K: Ord>(name: &str, windows: impl Iterator<Item = (Option<K>, Period)>) -> Problems {
    let mut by_key = BTreeMap::<K, Vec<(Period, usize)>>::new();
    for (index, (key, window)) in windows.enumerate() {
        if let Some(key) = key {
            by_key.entry(key).or_default().push((window, index));
        }
    }
    let mut found = Vec::new();
    for windows in by_key.values_mut() {
        windows.sort_by_key(|(window, index)| (window.from(), *index));
        // An open or long window can overlap more than the next one.
        let mut longest: Option<Period> = None;
        for (window, index) in windows.iter() {
            if longest.is_some_and(|longest| longest.overlaps(*window)) {
                found.push(*index);
            }
            let ends = |period: Period| period.to().unwrap_or(Instant::MAX);
            longest = longest.filter(|longest| ends(*longest) >= ends(*window)).or(Some(*window));
        }
    }
    found.sort_unstable();
    let problem = |index: usize| {
        let problem = Problem::new(Code::ProgramOverlap, Code::ProgramOverlap.meaning());
        problem.under("window").under(&index.to_string()).under(name)
    };
    found.into_iter().map(problem).collect()
}
