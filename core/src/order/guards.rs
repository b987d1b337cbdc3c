//! The conditions of the table, each with its refusal.

use super::status::Guard;
use super::{Command, Order, Placed, Status, Survey};
use crate::actor::Role;
use crate::aggregate::Ask;
use crate::money::Money;
use crate::refusal::{Code, Problem};
use crate::time::Instant;

/// Checks one condition. On an order that is not placed only [`Guard::Priced`] can be asked.
pub(super) fn check(guard: Guard, order: &Order, ask: &Ask<'_, Order>) -> Result<(), Problem> {
    let Some(placed) = &order.placed else {
        return priced(ask.command);
    };
    match guard {
        Guard::Priced => priced(ask.command),
        Guard::PaymentMatches => placed.payment_matches(ask.command),
        Guard::SamePayment => placed.same_payment(ask.command),
        Guard::HoldEndsLater => hold_ends_later(ask),
        Guard::Evidence => evidence(ask.command),
        Guard::SplitAddsUp => placed.split_adds_up(ask.command),
        Guard::RefundMatches => placed.refund_matches(ask.command),
        Guard::SameRefund => placed.same_refund(ask.command),
        Guard::DeadlineReached
        | Guard::Holder
        | Guard::RevisionsLeft
        | Guard::NoCancelRequest
        | Guard::CancelRequested
        | Guard::OtherSide
        | Guard::CancelAsker
        | Guard::CancelDeadline
        | Guard::MessagesOpen
        | Guard::RatingOpen
        | Guard::NotRated
        | Guard::SurveyTime
        | Guard::SurveyDue
        | Guard::SurveyOpen => placed.check_state(guard, ask.actor.role(), ask.at),
    }
}

impl Placed {
    /// The conditions that do not depend on what a command says: they decide what is offered, too.
    pub(super) fn check_state(&self, guard: Guard, role: Role, at: Instant) -> Result<(), Problem> {
        let days = &self.space.days;
        match guard {
            Guard::DeadlineReached => bound_to(self.status.deadline(), role, at),
            Guard::Holder => self.holder(role, at),
            Guard::RevisionsLeft => self.revisions_left(),
            Guard::NoCancelRequest => refuse_if(self.cancel_request.is_some(), Code::OrderCancelAlreadyRequested),
            Guard::CancelRequested => refuse_if(self.cancel_request.is_none(), Code::OrderNoCancelRequest),
            Guard::OtherSide => refuse_if(self.asked_to_cancel(role), Code::OrderOwnCancelRequest),
            Guard::CancelAsker => refuse_if(!self.asked_to_cancel(role), Code::OrderNotCancelAsker),
            Guard::CancelDeadline => bound_to(self.cancel_request.map(|request| request.answer_by), role, at),
            Guard::MessagesOpen => refuse_if(self.is_over(days.messages, at), Code::OrderMessagesClosed),
            Guard::RatingOpen => refuse_if(self.is_over(days.rating, at), Code::OrderRatingClosed),
            Guard::NotRated => refuse_if(self.rating(role).is_some(), Code::OrderAlreadyRated),
            Guard::SurveyTime => self.survey_time(at),
            Guard::SurveyDue => self.survey_due(),
            Guard::SurveyOpen => {
                let answered = matches!(self.status, Status::Verified { survey: Survey::Answered(_) });
                refuse_if(answered, Code::OrderSurveyAnswered)
            }
            Guard::Priced
            | Guard::PaymentMatches
            | Guard::SamePayment
            | Guard::HoldEndsLater
            | Guard::Evidence
            | Guard::SplitAddsUp
            | Guard::RefundMatches
            | Guard::SameRefund => Ok(()),
        }
    }

    fn payment_matches(&self, command: &Command) -> Result<(), Problem> {
        let Command::ConfirmPayment { amount, .. } = command else {
            return Ok(());
        };
        expect_amount(*amount, self.space.price, Code::OrderPaymentMismatch)
    }

    fn same_payment(&self, command: &Command) -> Result<(), Problem> {
        let Command::ConfirmPayment { reference, .. } = command else {
            return Ok(());
        };
        let same = self.payment.as_ref().is_some_and(|payment| payment.reference == *reference);
        if same { self.payment_matches(command) } else { refuse_if(true, Code::OrderAlreadyPaid) }
    }

    fn holder(&self, role: Role, at: Instant) -> Result<(), Problem> {
        let Status::Hold { by, until, .. } = self.status else {
            return Ok(());
        };
        match role {
            Role::System => not_before(Some(until), at),
            Role::Platform => Ok(()),
            Role::Brand | Role::Creator => refuse_if(role != by, Code::OrderNotHolder),
        }
    }

    fn revisions_left(&self) -> Result<(), Problem> {
        if self.revisions_used < self.space.revisions {
            return Ok(());
        }
        Err(refusal(Code::OrderNoRevisionsLeft).with("revisions", u64::from(self.space.revisions)))
    }

    fn split_adds_up(&self, command: &Command) -> Result<(), Problem> {
        let Command::ResolveSplit { release, refund } = command else {
            return Ok(());
        };
        let adds_up = release.plus(*refund).is_ok_and(|sum| sum == self.space.price);
        if adds_up && release.is_positive() && refund.is_positive() {
            return Ok(());
        }
        Err(refusal(Code::OrderSplitMismatch).with("price", self.space.price))
    }

    fn asked_to_cancel(&self, role: Role) -> bool {
        self.cancel_request.is_some_and(|request| request.by == role)
    }

    fn refund_matches(&self, command: &Command) -> Result<(), Problem> {
        if let (Status::RefundDue { due }, Command::RecordRefund { amount, .. }) = (&self.status, command) {
            return expect_amount(*amount, *due, Code::OrderRefundMismatch);
        }
        Ok(())
    }

    fn same_refund(&self, command: &Command) -> Result<(), Problem> {
        if let (Status::Refunded { reference: known, due }, Command::RecordRefund { reference, amount }) =
            (&self.status, command)
        {
            refuse_if(known != reference, Code::OrderAlreadyRefunded)?;
            return expect_amount(*amount, *due, Code::OrderRefundMismatch);
        }
        Ok(())
    }

    /// Whether a number of days since the order ended is over: the last instant is outside.
    pub(super) fn is_over(&self, days: u16, at: Instant) -> bool {
        self.ended_at.is_some_and(|ended| at >= ended.plus_days(i64::from(days)))
    }

    fn survey_time(&self, at: Instant) -> Result<(), Problem> {
        if let Status::Verified { survey: Survey::DueAt(due_at) } = self.status {
            return not_before(Some(due_at), at);
        }
        Ok(())
    }

    fn survey_due(&self) -> Result<(), Problem> {
        if let Status::Verified { survey: Survey::DueAt(due_at) } = self.status {
            return Err(refusal(Code::OrderSurveyNotDue).with("dueAt", due_at));
        }
        Ok(())
    }
}

fn priced(command: &Command) -> Result<(), Problem> {
    let Command::Place { space, .. } = command else {
        return Ok(());
    };
    if space.price.is_positive() {
        return Ok(());
    }
    Err(refusal(Code::OrderPriceNotPositive).under("price").under("space").under("command"))
}

fn hold_ends_later(ask: &Ask<'_, Order>) -> Result<(), Problem> {
    let Command::Hold { until, .. } = ask.command else {
        return Ok(());
    };
    if *until > ask.at {
        return Ok(());
    }
    Err(refusal(Code::OrderHoldUntilPast).under("until").under("command"))
}

fn evidence(command: &Command) -> Result<(), Problem> {
    let Command::Complete { evidence } = command else {
        return Ok(());
    };
    if evidence.as_slice().is_empty() {
        return Err(refusal(Code::OrderEvidenceMissing).under("evidence").under("command"));
    }
    Ok(())
}

fn expect_amount(amount: Money, expected: Money, code: Code) -> Result<(), Problem> {
    if amount == expected {
        return Ok(());
    }
    Err(refusal(code).with("expected", expected).under("amount").under("command"))
}

/// Only the system is bound to a deadline: a person who may give the command may give it sooner.
fn bound_to(due_at: Option<Instant>, role: Role, at: Instant) -> Result<(), Problem> {
    if role == Role::System { not_before(due_at, at) } else { Ok(()) }
}

fn not_before(due_at: Option<Instant>, at: Instant) -> Result<(), Problem> {
    match due_at {
        Some(due_at) if due_at <= at => Ok(()),
        Some(due_at) => Err(refusal(Code::OrderTooEarly).with("dueAt", due_at)),
        None => Err(refusal(Code::OrderTooEarly)),
    }
}

fn refuse_if(condition: bool, code: Code) -> Result<(), Problem> {
    if condition { Err(refusal(code)) } else { Ok(()) }
}

/// The catalogue's own sentence serves: these refusals need no more words.
fn refusal(code: Code) -> Problem {
    Problem::new(code, code.meaning())
}
