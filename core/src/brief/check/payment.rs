//! Money, and in which parts it is paid.

use rust_decimal::Decimal;

use super::{Plan, Problems, capped, each, needed, not_empty, repeated, told, under, unless};
use crate::brief::deliverable::DeliverableDraft;
use crate::brief::payment::{Dispersal, Milestone, MilestoneDue, PaymentDraft, Share};
use crate::brief::{Brief, OverBudget};
use crate::ids::DeliverableId;
use crate::money::Money;
use crate::refusal::{Code, Problem};
use crate::wire::caps;

pub(super) fn problems(draft: &PaymentDraft, brief: &Brief, plan: Option<&Plan>) -> Problems {
    let total = draft.total.map_or_else(Vec::new, |total| amount(total, brief));
    let dispersal = draft
        .dispersal
        .as_ref()
        .map_or_else(Vec::new, |dispersal| parts(dispersal, draft.total, brief.deliverables.as_deref(), plan));
    [
        needed(draft.total.as_ref(), "total"),
        under(total, "total"),
        needed(draft.dispersal.as_ref(), "dispersal"),
        under(dispersal, "dispersal"),
    ]
    .concat()
}

fn amount(total: Money, brief: &Brief) -> Problems {
    let overview = brief.overview.as_ref();
    let budget = overview.and_then(|overview| overview.budget).map_or_else(Vec::new, |budget| {
        if budget.currency() != total.currency() {
            return vec![mixed(Code::BriefPaymentCurrency, budget)];
        }
        let is_refused = overview.is_some_and(|overview| overview.over_budget == OverBudget::Refuse);
        unless(!is_refused || total.minor() <= budget.minor(), || told(Code::BriefOverBudget).with("budget", budget))
    });
    [unless(total.is_positive(), || told(Code::BriefAmountNotPositive)), in_range(total), budget].concat()
}

/// An amount in the range in which amounts are multiplied exactly.
pub(super) fn in_range(money: Money) -> Problems {
    unless(i64::try_from(money.minor()).is_ok(), || {
        Problem::new(Code::MoneyOutOfRange, "The amount is beyond the range of amounts of a brief.")
    })
}

/// An amount in another currency than the one it is compared with.
pub(super) fn mixed(code: Code, with: Money) -> Problem {
    told(code).with("expected", with.currency().code()).under("currency")
}

fn parts(
    dispersal: &Dispersal,
    total: Option<Money>,
    deliverables: Option<&[DeliverableDraft]>,
    plan: Option<&Plan>,
) -> Problems {
    match dispersal {
        Dispersal::Upfront {} | Dispersal::OnCompletion {} | Dispersal::AfterDays { .. } => Vec::new(),
        Dispersal::Monthly {} => unless(plan.is_none_or(Plan::has_whole_month), || told(Code::BriefPaymentUnderMonth)),
        Dispersal::PerDeliverable { weights } => {
            let known = |id: DeliverableId| unless(is_known(id, deliverables), unknown);
            let entries = [
                capped(weights, caps::DELIVERABLES),
                repeated(weights, "deliverableId", Code::BriefDuplicate, |entry| entry.deliverable_id),
                each(weights, |entry| known(entry.deliverable_id)),
            ];
            let is_paid = |draft: &DeliverableDraft| dispersal.weight(draft.deliverable_id) > 0;
            let nothing =
                unless(deliverables.is_none_or(|list| list.iter().any(is_paid)), || told(Code::BriefNothingToPayFor));
            [nothing, under(entries.concat(), "weights")].concat()
        }
        Dispersal::Milestones { milestones: list } => under(milestones(list, total, deliverables), "milestones"),
    }
}

/// Whether the brief has a deliverable, as far as its deliverables were saved.
fn is_known(id: DeliverableId, deliverables: Option<&[DeliverableDraft]>) -> bool {
    deliverables.is_none_or(|list| list.iter().any(|draft| draft.deliverable_id == id))
}

fn unknown() -> Problem {
    told(Code::BriefUnknownDeliverable).under("deliverableId")
}

fn milestones(list: &[Milestone], total: Option<Money>, deliverables: Option<&[DeliverableDraft]>) -> Problems {
    let entry = |milestone: &Milestone| {
        let due = match milestone.due {
            MilestoneDue::At { .. } | MilestoneDue::On { .. } => Vec::new(),
            MilestoneDue::Delivered { deliverable_id } => unless(is_known(deliverable_id, deliverables), unknown),
        };
        [under(share(milestone.share, total), "share"), under(due, "due")].concat()
    };
    let found = [
        capped(list, caps::BRIEF_ITEMS),
        not_empty(list),
        repeated(list, "name", Code::BriefMilestoneNameTwice, |milestone| milestone.name.clone()),
        each(list, entry),
    ]
    .concat();
    [found, sum(list, total)].concat()
}

fn share(share: Share, total: Option<Money>) -> Problems {
    match share {
        Share::Percent { percent } => {
            unless(percent.percent() > Decimal::ZERO, || told(Code::BriefMilestoneZero).under("percent"))
        }
        Share::Amount { amount } => {
            let is_other = |total: &Money| total.currency() != amount.currency();
            let currency = total.filter(is_other).map(|total| mixed(Code::BriefMilestoneCurrency, total));
            let zero = unless(amount.is_positive(), || told(Code::BriefMilestoneZero));
            under([zero, in_range(amount), currency.into_iter().collect()].concat(), "amount")
        }
    }
}

/// Whether the shares add up. Said once each share is good by itself.
fn sum(list: &[Milestone], total: Option<Money>) -> Problems {
    let percentages: Vec<Decimal> = list.iter().filter_map(Milestone::percent).collect();
    let amounts: Vec<Money> = list.iter().filter_map(Milestone::amount).collect();
    if !percentages.is_empty() && !amounts.is_empty() {
        return vec![told(Code::BriefMilestonesMixed)];
    }
    if !percentages.is_empty() {
        // Percentages are bounded, and so are milestones: the sum is exact.
        let sum = percentages.iter().fold(Decimal::ZERO, |sum, percent| sum.saturating_add(*percent));
        return unless(sum == Decimal::ONE_HUNDRED, || {
            told(Code::BriefMilestonePercentages).with("sum", sum.normalize().to_string())
        });
    }
    let Some(total) = total.filter(|_| !amounts.is_empty()) else {
        return Vec::new();
    };
    let sum = amounts.iter().try_fold(Money::zero(total.currency()), |sum, amount| sum.plus(*amount));
    // Other currencies are said of each.
    sum.map_or_else(
        |_| Vec::new(),
        |sum| unless(sum == total, || told(Code::BriefMilestoneAmounts).with("sum", sum).with("total", total)),
    )
}
