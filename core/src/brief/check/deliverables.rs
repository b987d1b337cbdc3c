//! Step 3.

use super::schedule::within;
use super::{Plan, Problems, capped, each, needed, not_empty, repeated, told, under, unless};
use crate::aggregate::Named;
use crate::brief::deliverable::{DeliverableDraft, StoryConnection, Timing};
use crate::brief::review::ReviewContext;
use crate::network::{MediaType, Network};
use crate::refusal::{Code, Problem};
use crate::time::Date;
use crate::wire::caps;

/// The most pieces of one deliverable, or of one month of it.
const MAX_QUANTITY: u32 = 1_000;

pub(super) fn problems(list: &[DeliverableDraft], plan: Option<&Plan>, context: &ReviewContext) -> Problems {
    [
        capped(list, caps::DELIVERABLES),
        repeated(list, "deliverableId", Code::BriefDuplicate, |draft| draft.deliverable_id),
        each(list, |draft| deliverable(draft, plan, context)),
        plan.map_or_else(Vec::new, |plan| count(list, plan)),
    ]
    .concat()
}

fn deliverable(draft: &DeliverableDraft, plan: Option<&Plan>, context: &ReviewContext) -> Problems {
    let quantity = draft
        .quantity
        .map_or_else(Vec::new, |quantity| within(quantity, 1, MAX_QUANTITY, Code::BriefQuantity, "quantity"));
    let timing = match (&draft.timing, plan) {
        (Some(timing), Some(plan)) => under(in_schedule(timing, plan), "timing"),
        (Some(_), None) | (None, _) => Vec::new(),
    };
    let form = draft.timing.as_ref().map_or_else(Vec::new, |timing| under(well_formed(timing), "timing"));
    [
        needed(draft.network.as_ref(), "network"),
        media_type(draft),
        story(draft, context),
        needed(draft.name.as_ref(), "name"),
        needed(draft.quantity.as_ref(), "quantity"),
        quantity,
        needed(draft.timing.as_ref(), "timing"),
        form,
        timing,
    ]
    .concat()
}

fn media_type(draft: &DeliverableDraft) -> Problems {
    let Some(network) = draft.network else {
        return Vec::new();
    };
    let allowed = network.media_types();
    match draft.media_type {
        // Where there is one only, it goes without saying.
        None => unless(allowed.len() <= 1, || told(Code::BriefMissing).under("mediaType")),
        // The story's own rule says it.
        Some(_) if is_wrong_story(draft) => Vec::new(),
        Some(chosen) => unless(allowed.contains(&chosen), || {
            let names: Vec<String> = allowed.iter().map(|known| known.name().to_owned()).collect();
            told(Code::BriefMediaType).with("network", network.name()).with("allowed", names).under("mediaType")
        }),
    }
}

/// Whether it is an Instagram story.
pub(in crate::brief) fn is_instagram_story(draft: &DeliverableDraft) -> bool {
    draft.network == Some(Network::Instagram) && draft.media_type == Some(MediaType::Story)
}

/// Whether it is treated as an Instagram story and has another media type.
fn is_wrong_story(draft: &DeliverableDraft) -> bool {
    draft.story_connection.is_some()
        && draft.network == Some(Network::Instagram)
        && draft.media_type.is_some_and(|chosen| chosen != MediaType::Story)
}

fn story(draft: &DeliverableDraft, context: &ReviewContext) -> Problems {
    let is_elsewhere = draft.network.is_some_and(|network| network != Network::Instagram);
    if draft.story_connection.is_some() && is_elsewhere {
        return vec![told(Code::BriefStoryConnection).under("storyConnection")];
    }
    if is_wrong_story(draft) {
        return vec![told(Code::BriefStoryMediaType).under("mediaType")];
    }
    let is_required = draft.story_connection.unwrap_or_default() == StoryConnection::Required;
    let is_unconnected = context.creator.as_ref().is_some_and(|creator| !creator.is_connected(Network::Instagram));
    unless(!(is_instagram_story(draft) && is_required && is_unconnected), || {
        told(Code::BriefStoryNotConnected).under("storyConnection")
    })
}

/// What can be said of a timing without a schedule.
fn well_formed(timing: &Timing) -> Problems {
    let day =
        |due_day: Option<u32>| due_day.map_or_else(Vec::new, |day| within(day, 1, 31, Code::BriefDueDay, "dueDay"));
    match timing {
        Timing::Anytime {} | Timing::Due { .. } => Vec::new(),
        Timing::Window { from, to } => unless(from <= to, || told(Code::BriefWindowReversed).under("to")),
        Timing::Monthly { due_day } => day(*due_day),
        Timing::Months { months, due_day } => {
            let list = [
                capped(months, caps::SCHEDULE_MONTHS),
                not_empty(months),
                repeated(months, "", Code::BriefDuplicate, |number| *number),
            ];
            [under(list.concat(), "months"), day(*due_day)].concat()
        }
    }
}

fn in_schedule(timing: &Timing, plan: &Plan) -> Problems {
    let date = |date: Date, field: &str| unless(plan.contains(date), || told(Code::BriefOutsideSchedule).under(field));
    match timing {
        Timing::Anytime {} => Vec::new(),
        Timing::Due { date: due } => date(*due, "date"),
        Timing::Window { from, to } => [date(*from, "from"), date(*to, "to")].concat(),
        Timing::Monthly { .. } => monthly(plan),
        Timing::Months { months, .. } => {
            let last = u32::try_from(plan.months.len()).unwrap_or(u32::MAX);
            let number = |number: &u32| {
                let outside = || -> Problem { told(Code::BriefMonthOutsideSchedule).with("months", u64::from(last)) };
                unless((1..=last).contains(number), outside)
            };
            [monthly(plan), under(each(months, number), "months")].concat()
        }
    }
}

fn monthly(plan: &Plan) -> Problems {
    unless(plan.is_monthly, || told(Code::BriefNotMonthly))
}

/// Whether there are not more pieces in all than can be kept.
fn count(list: &[DeliverableDraft], plan: &Plan) -> Problems {
    let months = plan.months.len();
    let times = |timing: &Timing| match timing {
        Timing::Anytime {} | Timing::Due { .. } | Timing::Window { .. } => 1,
        Timing::Monthly { .. } => months,
        Timing::Months { months: chosen, .. } => chosen.len().min(months),
    };
    let pieces = |draft: &DeliverableDraft| {
        let quantity = usize::try_from(draft.quantity.unwrap_or(0)).unwrap_or(usize::MAX);
        quantity.saturating_mul(draft.timing.as_ref().map_or(0, times))
    };
    let all = list.iter().map(pieces).fold(0_usize, usize::saturating_add);
    let max = u64::try_from(caps::OCCURRENCES).unwrap_or(u64::MAX);
    unless(all <= caps::OCCURRENCES, || told(Code::BriefTooManyOccurrences).with("max", max))
}
