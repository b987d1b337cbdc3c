//! What new terms change: what is due before they hold stays, what comes later follows them.

use std::collections::{BTreeMap, BTreeSet};

use super::content::{Counting, Occurrence};
use super::instalment::{InstalmentState, Part, PlannedInstalment, known_due};
use super::{Agreed, Event, StatusKind};
use crate::brief::{DatedOccurrence, Deliverable, Instalment, InstalmentTrigger, Terms};
use crate::content::OccurrenceName;
use crate::ids::DeliverableId;
use crate::money::Money;
use crate::refusal::{Code, Problem};
use crate::split::{SplitMethod, split};
use crate::time::Instant;

/// New terms and the time from which they hold.
#[derive(Clone, Copy)]
pub(super) struct Amendment<'a> {
    pub(super) terms: &'a Terms,
    pub(super) effective_at: Instant,
    /// Whether their time has come after they were agreed on: what is owed since then cannot make them invalid.
    pub(super) was_agreed_before: bool,
}

/// What becomes of the content.
#[derive(Default)]
struct ContentPlan {
    rescheduled: Vec<DatedOccurrence>,
    added: Vec<DatedOccurrence>,
    cancelled: Vec<OccurrenceName>,
    /// What the new terms say of the instalments of: all content that is due later.
    later: BTreeSet<OccurrenceName>,
}

impl Agreed {
    /// The event of an amendment.
    ///
    /// # Errors
    /// `engagement.other_currency`, `engagement.below_earned`, and those of [`Terms::instalments`].
    pub(super) fn amended(&self, amendment: Amendment<'_>) -> Result<Event, Problem> {
        let content = self.replan(amendment);
        let (dropped, instalments) = self.repay(amendment, &content)?;
        let ContentPlan { rescheduled, added, cancelled, later: _ } = content;
        let (terms, effective_at) = (amendment.terms.clone(), amendment.effective_at);
        Ok(Event::Amended { terms, effective_at, rescheduled, added, cancelled, dropped, instalments })
    }

    /// Whether content stays as it is: closed or posted, or due before the new terms hold.
    pub(super) fn stays(one: &Occurrence, effective_at: Instant) -> bool {
        let is_over = if one.is_open() { one.due_at <= effective_at } else { true };
        is_over && one.status != StatusKind::Cancelled
    }

    fn replan(&self, amendment: Amendment<'_>) -> ContentPlan {
        let Amendment { terms, effective_at, .. } = amendment;
        let stated = |terms: &Terms| -> BTreeMap<OccurrenceName, DatedOccurrence> {
            terms.occurrences(self.zone).into_iter().map(|one| (OccurrenceName::from(&one), one)).collect()
        };
        let before = self.terms.last().map_or_else(BTreeMap::new, |dated| stated(&dated.terms));
        let after = stated(terms);
        let mut plan = ContentPlan::default();
        for (name, one) in &self.occurrences {
            let is_later = one.is_open() && !Self::stays(one, effective_at);
            match after.get(name) {
                None if is_later => plan.cancelled.push(*name),
                Some(dated) if is_later => {
                    plan.later.insert(*name);
                    let form = |deliverable: &Deliverable| (deliverable.network, deliverable.media_type);
                    let new_form = deliverable(terms, name.deliverable_id).map(form);
                    let is_changed = before.get(name) != Some(dated) || one.counting != counting(terms);
                    // A deadline that is over before the new terms hold is none: the piece stays as it is.
                    let is_ahead = dated.due_at > effective_at || before.get(name) == Some(dated);
                    if !is_ahead {
                        continue;
                    }
                    if is_changed || new_form != Some((one.network, one.media_type)) {
                        plan.rescheduled.push(self.kept_window(dated, before.get(name), one));
                    }
                }
                None | Some(_) => {}
            }
        }
        for (name, dated) in after {
            let is_new = self.occurrences.get(&name).is_none_or(|one| one.status == StatusKind::Cancelled);
            if is_new && dated.due_at > effective_at {
                plan.later.insert(name);
                plan.added.push(dated);
            }
        }
        plan
    }

    /// A window that the new terms do not change stays where pauses have moved it.
    fn kept_window(
        &self,
        dated: &DatedOccurrence,
        before: Option<&DatedOccurrence>,
        one: &Occurrence,
    ) -> DatedOccurrence {
        let is_same = before.is_some_and(|before| (before.from, before.due_at) == (dated.from, dated.due_at));
        if !is_same {
            return dated.clone();
        }
        let due_on = self.last_day(one.due_at);
        DatedOccurrence { from: one.from, due_at: one.due_at, due_on, ..dated.clone() }
    }

    /// Which instalments go, and which come in their place. What stays and what comes add up to the new total.
    fn repay(
        &self,
        amendment: Amendment<'_>,
        content: &ContentPlan,
    ) -> Result<(Vec<u32>, Vec<PlannedInstalment>), Problem> {
        let Amendment { terms, effective_at, was_agreed_before } = amendment;
        let stated = terms.instalments(self.zone).map_err(first_problem)?;
        let goes = |part: &Part| part.is_waiting() && self.is_later(part.due, effective_at, content);
        let dropped = self.instalments.iter().filter(|(_, part)| goes(part)).map(|(number, _)| *number).collect();
        let stays = |part: &&Part| match part.state {
            InstalmentState::Waiting => !goes(part),
            InstalmentState::Due | InstalmentState::Paid => true,
            InstalmentState::Forgone | InstalmentState::Replaced => false,
        };
        let kept: Vec<&Part> = self.instalments.values().filter(stays).collect();
        // What the new terms still count was given up before; it takes its new share with it.
        let gone = |part: &Part| part.state == InstalmentState::Forgone;
        let is_gone = |due: InstalmentTrigger| self.instalments.values().any(|part| gone(part) && part.due == due);
        let Some(payment) = &terms.compensation.payment else {
            return Ok((dropped, Vec::new()));
        };
        let left = left(payment.total, &kept, was_agreed_before)?;
        let is_kept = |new: &Instalment| kept.iter().any(|part| part.due == new.due);
        let comes =
            |new: &Instalment| !is_kept(new) && !is_gone(new.due) && self.is_later(new.due, effective_at, content);
        let given_up: Vec<&Instalment> = stated.iter().filter(|new| !is_kept(new) && is_gone(new.due)).collect();
        let mut later: Vec<Instalment> = stated.iter().filter(|new| comes(new)).cloned().collect();
        if later.is_empty() {
            // The new terms say nothing of when the rest is due.
            let of_others = given_up.iter().try_fold(payment.total, |rest, new| rest.minus(new.amount));
            let (amount, due) = (of_others.map_err(first_problem)?, InstalmentTrigger::At { at: effective_at });
            later.push(Instalment { number: 0, name: None, amount, due });
        }
        let shares = later.iter().chain(given_up).map(|new| new.amount.amount());
        let weights: Vec<rust_decimal::Decimal> = shares.collect();
        let amounts = split(left, &weights, SplitMethod::LargestRemainder).map_err(first_problem)?;
        let next = self.instalments.keys().next_back().copied().unwrap_or(0).saturating_add(1);
        let parts = amounts.into_iter().zip(later).filter(|(amount, _)| amount.minor() != 0).zip(next..);
        let planned = |((amount, new), number): ((Money, Instalment), u32)| {
            let due_at = self.agreed_due(new.due);
            PlannedInstalment::new(number, Instalment { amount, ..new }, due_at)
        };
        Ok((dropped, parts.map(planned).collect()))
    }

    /// The instant at which an instalment is due, where it is known; one that was agreed before, where pauses have moved it.
    fn agreed_due(&self, due: InstalmentTrigger) -> Option<Instant> {
        let same = self.instalments.values().find(|part| part.is_waiting() && part.due == due);
        same.map_or_else(|| known_due(due, self.begun_at), |part| part.due_at)
    }

    /// Whether an instalment is due after the new terms hold.
    fn is_later(&self, due: InstalmentTrigger, effective_at: Instant, content: &ContentPlan) -> bool {
        match due {
            InstalmentTrigger::At { .. } | InstalmentTrigger::AfterAcceptance { .. } => {
                self.agreed_due(due).is_some_and(|due_at| due_at >= effective_at)
            }
            InstalmentTrigger::AfterCompletion { .. } => true,
            InstalmentTrigger::Verified { deliverable_id, month, number } => {
                let name = OccurrenceName { deliverable_id, month, number };
                content.later.contains(&name) || content.cancelled.contains(&name)
            }
            InstalmentTrigger::Delivered { deliverable_id } => {
                let mut changing = content.later.iter().chain(&content.cancelled);
                changing.any(|name| name.deliverable_id == deliverable_id)
            }
        }
    }
}

/// The terms' deliverable of an id.
pub(super) fn deliverable(terms: &Terms, id: DeliverableId) -> Option<&Deliverable> {
    terms.deliverables.iter().find(|deliverable| deliverable.deliverable_id == id)
}

/// What numbers the months of a schedule.
pub(super) fn counting(terms: &Terms) -> Counting {
    (terms.schedule.start, terms.schedule.monthly)
}

/// An amount is in the currency of the new total.
pub(super) fn same_currency(total: Money, other: Money) -> Result<(), Problem> {
    if other.currency() == total.currency() {
        return Ok(());
    }
    let problem = Problem::new(Code::EngagementOtherCurrency, Code::EngagementOtherCurrency.meaning());
    Err(problem.with("earned", other.currency().code()).with("total", total.currency().code()))
}

/// What is left of a new total beside the instalments that stay. Where the terms were agreed on earlier, what is owed since
/// then may be more than the total: nothing is left.
fn left(total: Money, kept: &[&Part], was_agreed_before: bool) -> Result<Money, Problem> {
    let mut left = total;
    for part in kept {
        match same_currency(total, part.amount) {
            // It stays beside the new total.
            Err(_) if was_agreed_before => continue,
            other => other?,
        }
        left = left.minus(part.amount).map_err(first_problem)?;
    }
    if left.minor() >= 0 {
        return Ok(left);
    }
    if was_agreed_before {
        return Ok(Money::zero(total.currency()));
    }
    let earned = total.minus(left).map_err(first_problem)?;
    let problem = Problem::new(Code::EngagementBelowEarned, Code::EngagementBelowEarned.meaning());
    Err(problem.with("earned", earned).with("total", total))
}

/// The first of an error's problems, as a refusal.
pub(super) fn first_problem(error: crate::refusal::Error) -> Problem {
    let first = error.problems().first().cloned();
    first.unwrap_or_else(|| Problem::new(Code::MalformedValue, Code::MalformedValue.meaning()))
}
