//! The conditions of the table, each with its refusal.

use super::amend::{Amendment, counting, same_currency};
use super::content::Occurrence;
use super::instalment::{InstalmentState, Part};
use super::status::{Guard, StatusKind};
use super::{Agreed, Command, Engagement};
use crate::actor::Role;
use crate::aggregate::{Ask, Named};
use crate::brief::{Approver, Terms, Timing};
use crate::content::{MetricsSnapshot, OccurrenceName, Post};
use crate::network::MediaType;
use crate::refusal::{Code, Error, Problem};
use crate::time::Instant;

/// Checks one condition. On an engagement that has not begun only [`Guard::TermsSound`] can be asked.
pub(super) fn check(guard: Guard, engagement: &Engagement, ask: &Ask<'_, Engagement>) -> Result<(), Error> {
    let Some(agreed) = engagement.agreed.as_ref().filter(|_| guard != Guard::TermsSound) else {
        return terms_sound(ask.command);
    };
    Ok(agreed.check(guard, ask)?)
}

impl Agreed {
    fn check(&self, guard: Guard, ask: &Ask<'_, Engagement>) -> Result<(), Problem> {
        match guard {
            Guard::PostNew | Guard::ProofGiven | Guard::PostFits => self.check_post(guard, ask.command),
            Guard::InstalmentKnown | Guard::SamePayment | Guard::InstalmentOwed | Guard::ExactAmount => {
                self.check_payment(guard, ask.command)
            }
            Guard::PostKnown | Guard::SameFigures => self.check_metrics(guard, ask.command),
            Guard::NotRetroactive | Guard::MonthsKept | Guard::CoversEarned => self.check_amendment(guard, ask),
            Guard::DeadlineReached => self.deadline_reached(ask.command, ask.at),
            Guard::NotInFuture => not_in_future(ask.command, ask.at),
            // A post is looked at by the terms that held when it was posted.
            Guard::NoDraftNeeded => {
                let at = posted(ask.command).map_or(ask.at, |(_, post)| post.at);
                self.check_state(guard, ask.command.occurrence(), ask.actor.role(), at)
            }
            Guard::TermsSound
            | Guard::DraftsAsked
            | Guard::Approver
            | Guard::RevisionsLeft
            | Guard::RevisionsUsedUp
            | Guard::ManualAllowed
            | Guard::NothingOpen => self.check_state(guard, ask.command.occurrence(), ask.actor.role(), ask.at),
        }
    }

    /// The conditions that do not depend on what a command says beside the content it names: they decide what is offered,
    /// too.
    pub(super) fn check_state(
        &self,
        guard: Guard,
        name: Option<OccurrenceName>,
        role: Role,
        at: Instant,
    ) -> Result<(), Problem> {
        let one = name.and_then(|name| self.occurrences.get(&name));
        let drafts = self.review(at);
        let revisions = drafts.map_or(0, |drafts| drafts.revisions);
        let used = one.map_or(0, |one| one.revisions_used);
        match guard {
            Guard::DraftsAsked => refuse_if(drafts.is_none(), Code::EngagementNoDrafts),
            Guard::Approver => {
                refuse_if(drafts.is_some_and(|drafts| role != approver(drafts.approver)), Code::EngagementNotApprover)
            }
            Guard::RevisionsLeft => refuse_if(used >= revisions, Code::EngagementRevisionsUsedUp)
                .map_err(|problem| problem.with("revisions", u64::from(revisions))),
            Guard::RevisionsUsedUp => refuse_if(used < revisions, Code::EngagementRevisionsLeft)
                .map_err(|problem| problem.with("revisions", u64::from(revisions)).with("used", u64::from(used))),
            Guard::NoDraftNeeded => {
                let is_needed = drafts.is_some() && one.is_some_and(|one| !one.is_approved);
                refuse_if(is_needed, Code::EngagementDraftNeeded)
            }
            Guard::ManualAllowed => {
                let may = self.terms_at(at).is_some_and(|terms| terms.tracking.manual_delivery);
                refuse_if(!may, Code::EngagementManualNotAllowed)
            }
            Guard::NothingOpen => match self.first_unfinished() {
                Some(name) => Err(is_open(name)),
                None => Ok(()),
            },
            Guard::TermsSound
            | Guard::NotInFuture
            | Guard::PostNew
            | Guard::ProofGiven
            | Guard::PostFits
            | Guard::DeadlineReached
            | Guard::InstalmentKnown
            | Guard::SamePayment
            | Guard::InstalmentOwed
            | Guard::ExactAmount
            | Guard::PostKnown
            | Guard::SameFigures
            | Guard::NotRetroactive
            | Guard::MonthsKept
            | Guard::CoversEarned => Ok(()),
        }
    }

    fn check_post(&self, guard: Guard, command: &Command) -> Result<(), Problem> {
        let Some((name, post)) = posted(command) else {
            return Ok(());
        };
        let under = |problem: Problem| problem.under("post").under("command");
        if guard == Guard::PostNew {
            return refuse_if(self.is_taken(post), Code::EngagementPostTaken).map_err(under);
        }
        if guard == Guard::ProofGiven {
            let is_story = post.media_type == Some(MediaType::Story);
            return refuse_if(is_story && !has_proof(command), Code::EngagementProofRequired)
                .map_err(|problem| problem.under("proof").under("command"));
        }
        let misfits = self.misfits(name, post);
        if misfits.is_empty() {
            return Ok(());
        }
        let reasons: Vec<String> = misfits.into_iter().map(|reason| reason.name().to_owned()).collect();
        Err(under(refusal(Code::EngagementPostDoesNotFit).with("reasons", reasons)))
    }

    fn check_payment(&self, guard: Guard, command: &Command) -> Result<(), Problem> {
        let (Command::RecordPayment { number, .. } | Command::InstalmentDue { number }) = command else {
            return Ok(());
        };
        let part = self.instalments.get(number);
        if guard == Guard::InstalmentKnown {
            return refuse_if(part.is_none(), Code::EngagementUnknownInstalment)
                .map_err(|problem| problem.under("number").under("command"));
        }
        let (Some(part), Command::RecordPayment { reference, amount, .. }) = (part, command) else {
            return Ok(());
        };
        if guard == Guard::SamePayment {
            let is_other = match self.payments.get(reference) {
                Some(known) => known != number || part.amount != *amount,
                None => false,
            };
            return refuse_if(is_other, Code::EngagementPaymentConflict)
                .map_err(|problem| problem.under("reference").under("command"));
        }
        if guard == Guard::InstalmentOwed {
            let is_repeat = part.reference.as_ref() == Some(reference);
            return match part.state {
                InstalmentState::Due => Ok(()),
                InstalmentState::Paid => refuse_if(!is_repeat, Code::EngagementAlreadyPaid),
                InstalmentState::Waiting | InstalmentState::Forgone | InstalmentState::Replaced => {
                    Err(refusal(Code::EngagementNotDue).with("state", part.state.name()))
                }
            }
            .map_err(|problem| problem.under("number").under("command"));
        }
        if guard == Guard::ExactAmount && part.amount != *amount {
            let problem = refusal(Code::EngagementPaymentMismatch).with("expected", part.amount);
            return Err(problem.with("found", *amount).under("amount").under("command"));
        }
        Ok(())
    }

    fn check_metrics(&self, guard: Guard, command: &Command) -> Result<(), Problem> {
        let Command::RecordMetrics { network, post_id, metrics } = command else {
            return Ok(());
        };
        let record = self.posts.get(&(*network, post_id.clone()));
        if guard == Guard::PostKnown {
            return refuse_if(record.is_none(), Code::EngagementUnknownPost)
                .map_err(|problem| problem.under("postId").under("command"));
        }
        let differs = |known: &MetricsSnapshot| known.taken_at == metrics.taken_at && known != metrics;
        let has_others = record.is_some_and(|record| record.metrics.iter().any(differs));
        refuse_if(has_others, Code::EngagementMetricsConflict)
            .map_err(|problem| problem.under("metrics").under("command"))
    }

    fn check_amendment(&self, guard: Guard, ask: &Ask<'_, Engagement>) -> Result<(), Problem> {
        let Command::Amend { terms, effective_at } = ask.command else {
            return Ok(());
        };
        let (at, effective_at) = (ask.at, *effective_at);
        if guard == Guard::NotRetroactive {
            let earliest = self.terms.last().map_or(self.last_at, |last| last.from.max(self.last_at));
            return refuse_if(effective_at < earliest, Code::EngagementRetroactive)
                .map_err(|problem| problem.with("notBefore", earliest).under("effectiveAt").under("command"));
        }
        let under = |problem: Problem| problem.under("terms").under("command");
        if guard == Guard::MonthsKept {
            // What is open may be posted before the new terms hold, and stays then.
            let can_stay = |one: &Occurrence| {
                Self::stays(one, effective_at) || (effective_at > at && one.status != StatusKind::Cancelled)
            };
            let is_renumbered = |one: &Occurrence| one.counting != counting(terms) && can_stay(one);
            let has_others = self.occurrences.iter().any(|(name, one)| name.month.is_some() && is_renumbered(one));
            let will_have = |other: &Terms| is_monthly(other) && counting(other) != counting(terms);
            let is_refused = is_monthly(terms) && (has_others || self.pending_before(effective_at).any(will_have));
            return refuse_if(is_refused, Code::EngagementMonthsRenumbered)
                .map_err(|problem| under(problem.under("schedule")));
        }
        let is_live = |part: &&Part| !matches!(part.state, InstalmentState::Forgone | InstalmentState::Replaced);
        let total = terms.compensation.payment.as_ref().map(|payment| payment.total);
        if let Some(total) = total.filter(|_| effective_at > at) {
            // What waits may be owed before the new terms hold, and so may what comes before them.
            let waits = self.instalments.values().filter(is_live).map(|part| part.amount);
            let payments = self.pending_before(effective_at).filter_map(|terms| terms.compensation.payment.as_ref());
            let mut amounts = waits.chain(payments.map(|payment| payment.total));
            amounts.try_for_each(|amount| same_currency(total, amount)).map_err(under)?;
        }
        self.amended(Amendment { terms, effective_at, was_agreed_before: false }).map(drop).map_err(under)
    }

    fn deadline_reached(&self, command: &Command, at: Instant) -> Result<(), Problem> {
        let due_at = if let Command::ApplyAmendment {} = command {
            self.pending.first().map(|dated| dated.from)
        } else if let Command::InstalmentDue { number } = command {
            // One that is owed already stays so.
            match self.instalments.get(number) {
                Some(part) if part.is_waiting() => part.due_at,
                Some(_) | None => return Ok(()),
            }
        } else {
            let one = command.occurrence().and_then(|name| self.occurrences.get(&name));
            match (command, one) {
                (Command::Miss { .. }, Some(one)) => Some(one.miss_at),
                (_, one) => one.and_then(|one| one.remind_at),
            }
        };
        match due_at {
            Some(due_at) if due_at <= at => Ok(()),
            Some(due_at) => Err(refusal(Code::EngagementTooEarly).with("dueAt", due_at)),
            None => Err(refusal(Code::EngagementTooEarly)),
        }
    }
}

/// Whether something is delivered by the month.
fn is_monthly(terms: &Terms) -> bool {
    terms.deliverables.iter().any(|one| match one.timing {
        Timing::Monthly { .. } | Timing::Months { .. } => true,
        Timing::Anytime {} | Timing::Due { .. } | Timing::Window { .. } => false,
    })
}

fn approver(approver: Approver) -> Role {
    match approver {
        Approver::Brand => Role::Brand,
        Approver::Platform => Role::Platform,
    }
}

/// The post that a command says a piece of content is.
fn posted(command: &Command) -> Option<(OccurrenceName, &Post)> {
    let (Command::RecordPost { occurrence, post } | Command::DeliverManually { occurrence, post, .. }) = command else {
        return None;
    };
    Some((*occurrence, post))
}

/// What has not happened yet cannot be recorded.
fn not_in_future(command: &Command, at: Instant) -> Result<(), Problem> {
    let refused = |is_later: bool| refuse_if(is_later, Code::EngagementInFuture);
    if let Command::RecordMetrics { metrics, .. } = command {
        return refused(metrics.taken_at > at)
            .map_err(|problem| problem.under("takenAt").under("metrics").under("command"));
    }
    let is_later = posted(command).is_some_and(|(_, post)| post.at > at);
    refused(is_later).map_err(|problem| problem.under("at").under("post").under("command"))
}

fn has_proof(command: &Command) -> bool {
    let Command::DeliverManually { proof: Some(proof), .. } = command else {
        return false;
    };
    !proof.is_placeholder()
}

/// All problems of the terms, with paths into the command.
fn terms_sound(command: &Command) -> Result<(), Error> {
    let (Command::Begin { terms, .. } | Command::Amend { terms, .. }) = command else {
        return Ok(());
    };
    terms.check().map_err(|error| error.under("terms").under("command"))
}

fn is_open(name: OccurrenceName) -> Problem {
    let problem = refusal(Code::EngagementOccurrenceOpen)
        .with("deliverableId", name.deliverable_id.to_string())
        .with("number", u64::from(name.number));
    match name.month {
        Some(month) => problem.with("month", u64::from(month)),
        None => problem,
    }
}

fn refuse_if(condition: bool, code: Code) -> Result<(), Problem> {
    if condition { Err(refusal(code)) } else { Ok(()) }
}

/// The catalogue's own sentence serves: these refusals need no more words.
fn refusal(code: Code) -> Problem {
    Problem::new(code, code.meaning())
}

/// Whether a guard of the table can hold for some data of the command. What timers do is not offered to anybody.
pub(super) fn can_hold(agreed: &Agreed, guard: Guard, name: Option<OccurrenceName>, role: Role, at: Instant) -> bool {
    guard != Guard::DeadlineReached && agreed.check_state(guard, name, role, at).is_ok()
}
