//! The conditions of the table, each with its refusal.

use super::change::{Change, changes, cuts_rate};
use super::revision::{Revision, RevisionState};
use super::spending::spend_positive;
use super::status::Guard;
use super::{Command, Context, Opened, Partnership};
use crate::aggregate::Ask;
use crate::brief::Terms;
use crate::creator::require_influencer;
use crate::refusal::{Code, Error, Problem};
use crate::time::Instant;

/// Checks one condition. On a partnership that is not open none is asked.
pub(super) fn check(guard: Guard, partnership: &Partnership, ask: &Ask<'_, Partnership>) -> Result<(), Error> {
    let Some(opened) = &partnership.opened else {
        return Ok(());
    };
    let (command, at, context) = (ask.command, ask.at, ask.context);
    match guard {
        Guard::Influencer => opened.influencer(context),
        Guard::BriefComplete => opened.brief.terms_for(&context.for_review(opened.creator_id, at)).map(|_| ()),
        Guard::TermsValid => opened.terms_valid(command, context, at),
        Guard::WithinBudget => Ok(opened.within_budget(command, at)?),
        Guard::SomethingChanged => Ok(opened.something_changed(command, at)?),
        Guard::NewestOffer => Ok(opened.newest_offer(command)?),
        Guard::TermsAsOffered => Ok(opened.terms_as_offered(command)?),
        Guard::NotRetroactive => Ok(not_retroactive(command, at)?),
        Guard::NoticeKept => Ok(opened.notice_kept(command, at)?),
        Guard::AmendmentOffered | Guard::AmendmentWithdrawable | Guard::AmendmentScheduled => {
            Ok(opened.amendment(guard, command)?)
        }
        Guard::EffectReached => Ok(opened.effect_reached(command, at)?),
        Guard::BudgetUsable => opened.budget_usable(command, at),
        Guard::SpendPositive => Ok(spend_positive(command)?),
        Guard::SameSpend => Ok(opened.same_spend(command)?),
        Guard::SpendWithinBudget => Ok(opened.spend_within_budget(command)?),
        Guard::NothingOpen => Ok(nothing_open(context)?),
        Guard::NoOpenAmendment | Guard::ScheduleOver | Guard::WasActive | Guard::NeverActive => {
            Ok(opened.check_state(guard, at)?)
        }
    }
}

impl Opened {
    /// The conditions that depend on neither command nor context: they decide what is offered, too.
    pub(super) fn check_state(&self, guard: Guard, at: Instant) -> Result<(), Problem> {
        let revisions = || self.revisions.as_slice().iter();
        match guard {
            Guard::NoOpenAmendment => match self.revisions.open() {
                Some(open) => Err(refusal(Code::PartnershipAmendmentOpen).with("revision", u64::from(open.number))),
                None => Ok(()),
            },
            Guard::ScheduleOver => match self.schedule_told_at() {
                Some(due_at) if due_at > at => Err(too_early(due_at)),
                Some(_) | None => Ok(()),
            },
            Guard::WasActive => require(self.activated_at.is_some(), Code::PartnershipNotActive),
            Guard::NeverActive => require(self.activated_at.is_none(), Code::PartnershipAlreadyActive),
            Guard::AmendmentOffered | Guard::AmendmentWithdrawable | Guard::AmendmentScheduled => {
                require(revisions().any(|one| self.is_open(guard, one)), Code::PartnershipNoOpenAmendment)
            }
            Guard::EffectReached => {
                let is_due = |one: &Revision| one.is_scheduled() && one.effective_from <= at;
                require(revisions().any(is_due), Code::PartnershipTooEarly)
            }
            Guard::Influencer
            | Guard::BriefComplete
            | Guard::TermsValid
            | Guard::WithinBudget
            | Guard::SomethingChanged
            | Guard::NewestOffer
            | Guard::TermsAsOffered
            | Guard::NotRetroactive
            | Guard::NoticeKept
            | Guard::BudgetUsable
            | Guard::SpendPositive
            | Guard::SameSpend
            | Guard::SpendWithinBudget
            | Guard::NothingOpen => Ok(()),
        }
    }

    fn influencer(&self, context: &Context) -> Result<(), Error> {
        match context.standing(self.creator_id) {
            Some(standing) => require_influencer(standing),
            None => Err(refusal(Code::CreatorNotPromoted).with("status", "unknown").into()),
        }
    }

    fn terms_valid(&self, command: &Command, context: &Context, at: Instant) -> Result<(), Error> {
        let Some(terms) = command.terms() else {
            return Ok(());
        };
        let mut review = context.for_review(self.creator_id, at);
        // Deliverables that stay as they were agreed ask for no connection anew: it may have expired since.
        if !changes(self.displaced_by(command, at).into_iter(), terms).contains(&Change::Deliverables) {
            review.creator = None;
        }
        let checked = terms.check_beside(self.overview(), &review);
        checked.map_err(|error| error.under("terms").under("command"))
    }

    /// The terms whose place those of a command would take.
    pub(super) fn displaced_by(&self, command: &Command, at: Instant) -> Vec<&Terms> {
        match effect(command, at) {
            Some(from) => self.revisions.displaced_from(from).collect(),
            None => self.revisions.newest().map(|newest| &newest.terms).into_iter().collect(),
        }
    }

    fn something_changed(&self, command: &Command, at: Instant) -> Result<(), Problem> {
        let Some(terms) = command.terms() else {
            return Ok(());
        };
        let changes = changes(self.displaced_by(command, at).into_iter(), terms);
        require(!changes.is_empty(), Code::PartnershipNothingChanged)
            .map_err(|problem| problem.under("terms").under("command"))
    }

    fn newest_offer(&self, command: &Command) -> Result<(), Problem> {
        let newest = self.revisions.newest().map(|newest| newest.number);
        if command.revision() == newest {
            return Ok(());
        }
        let problem = refusal(Code::PartnershipRevisionSuperseded).with("revision", u64::from(newest.unwrap_or(0)));
        Err(problem.under("revision").under("command"))
    }

    fn terms_as_offered(&self, command: &Command) -> Result<(), Problem> {
        let (Command::Accept { revision, agreement } | Command::AcceptAmendment { revision, agreement }) = command
        else {
            return Ok(());
        };
        let offered = self.revisions.get(*revision).and_then(|revision| revision.terms.agreement());
        require(*agreement == offered, Code::PartnershipTermsAltered)
            .map_err(|problem| problem.under("agreement").under("command"))
    }

    fn notice_kept(&self, command: &Command, at: Instant) -> Result<(), Problem> {
        let (Some(terms), Some(from)) = (command.terms(), effect(command, at)) else {
            return Ok(());
        };
        let earliest = at.plus_days(i64::from(self.notice_days));
        let is_cut = self.revisions.displaced_from(from).any(|old| cuts_rate(old, terms));
        if !is_cut || from >= earliest {
            return Ok(());
        }
        let problem = refusal(Code::PartnershipNoticeTooShort).with("earliest", earliest);
        Err(problem.under("effectiveFrom").under("command"))
    }

    fn amendment(&self, guard: Guard, command: &Command) -> Result<(), Problem> {
        let named = command.revision().and_then(|number| self.revisions.get(number));
        require(named.is_some_and(|one| self.is_open(guard, one)), Code::PartnershipNoOpenAmendment)
            .map_err(|problem| problem.under("revision").under("command"))
    }

    fn effect_reached(&self, command: &Command, at: Instant) -> Result<(), Problem> {
        let named = command.revision().and_then(|number| self.revisions.get(number));
        match named {
            Some(named) if named.effective_from > at => Err(too_early(named.effective_from)),
            Some(_) | None => Ok(()),
        }
    }

    /// Whether an amendment is open in the sense of a condition.
    fn is_open(&self, guard: Guard, revision: &Revision) -> bool {
        let is_offered = revision.state == RevisionState::Offered;
        let needed_none = revision.is_scheduled() && revision.acceptance.is_none();
        match guard {
            // What took the place of something accepted stays: nothing would bring that back.
            Guard::AmendmentWithdrawable => {
                is_offered || (needed_none && !self.revisions.has_displaced_accepted(revision))
            }
            // One that is in effect was scheduled: saying it again changes nothing.
            Guard::AmendmentScheduled => revision.state == RevisionState::Agreed,
            Guard::AmendmentOffered
            | Guard::Influencer
            | Guard::BriefComplete
            | Guard::TermsValid
            | Guard::WithinBudget
            | Guard::SomethingChanged
            | Guard::NewestOffer
            | Guard::TermsAsOffered
            | Guard::NoOpenAmendment
            | Guard::NotRetroactive
            | Guard::NoticeKept
            | Guard::EffectReached
            | Guard::ScheduleOver
            | Guard::BudgetUsable
            | Guard::SpendPositive
            | Guard::SameSpend
            | Guard::SpendWithinBudget
            | Guard::NothingOpen
            | Guard::WasActive
            | Guard::NeverActive => is_offered,
        }
    }
}

/// From when on an amendment is to hold; none for what is no amendment.
pub(super) fn effect(command: &Command, at: Instant) -> Option<Instant> {
    if let Command::Amend { effective_from, .. } = command { Some(effective_from.unwrap_or(at)) } else { None }
}

fn not_retroactive(command: &Command, at: Instant) -> Result<(), Problem> {
    let is_before = effect(command, at).is_some_and(|from| from < at);
    require(!is_before, Code::PartnershipRetroactive).map_err(|problem| problem.under("effectiveFrom").under("command"))
}

fn nothing_open(context: &Context) -> Result<(), Problem> {
    match context.open_occurrences {
        Some(0) => Ok(()),
        Some(open) => Err(refusal(Code::PartnershipOccurrencesOpen).with("open", u64::from(open))),
        None => Err(refusal(Code::PartnershipOccurrencesUnknown)),
    }
}

fn too_early(due_at: Instant) -> Problem {
    refusal(Code::PartnershipTooEarly).with("dueAt", due_at)
}

pub(super) fn require(condition: bool, code: Code) -> Result<(), Problem> {
    if condition { Ok(()) } else { Err(refusal(code)) }
}

/// The catalogue's own sentence serves: these refusals need no more words.
pub(super) fn refusal(code: Code) -> Problem {
    Problem::new(code, code.meaning())
}
