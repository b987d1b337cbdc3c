//! What happens when a command may.

use super::status::{CommandKind, Guard, StatusKind, TABLE};
use super::{Command, Context, Event, Order, Placed, Status, Survey, evolve, guards};
use crate::actor::{Actor, Role};
use crate::aggregate::{Aggregate, Ask, Envelope, Row, Timer};
use crate::ids::OrderId;
use crate::ledger::{Account, Posting};
use crate::notification::{Notification, Recipient};
use crate::refusal::{Code, Error, Problem};
use crate::time::Instant;

impl Aggregate for Order {
    const NAME: &'static str = "order";
    const WRONG_STATUS: Code = Code::OrderWrongStatus;
    const TABLE: &'static [Row<Self>] = TABLE;

    type Id = OrderId;
    type Status = StatusKind;
    type CommandKind = CommandKind;
    type Guard = Guard;
    type Command = Command;
    type Event = Event;
    type Context = Context;

    fn new(id: OrderId) -> Self {
        Self { id, placed: None }
    }

    fn uuid(id: OrderId) -> uuid::Uuid {
        id.uuid()
    }

    fn kind(command: &Command) -> CommandKind {
        command.kind()
    }

    fn status(&self, _: &Command) -> Option<StatusKind> {
        self.status_kind()
    }

    fn is_own(&self, actor: &Actor, _: &Command) -> bool {
        self.placed.as_ref().is_none_or(|placed| placed.owns(actor))
    }

    fn guard(&self, guard: Guard, ask: &Ask<'_, Self>) -> Result<(), Error> {
        Ok(guards::check(guard, self, ask)?)
    }

    fn decide(&self, ask: &Ask<'_, Self>) -> Result<Vec<Event>, Problem> {
        let event = match (&self.placed, ask.command) {
            (None, Command::Place { space, portfolio, message }) => ask.actor.brand().map(|brand_id| Event::Placed {
                brand_id,
                respond_by: days_after(ask.at, space.days.response),
                space: space.clone(),
                portfolio: portfolio.clone(),
                message: message.clone(),
            }),
            (Some(placed), command) => placed.decide(command, ask.actor.role(), ask.at),
            (None, _) => None,
        };
        Ok(event.into_iter().collect())
    }

    fn evolve(&mut self, event: &Event, at: Instant, _: &Actor) {
        evolve::evolve(self, event, at);
    }

    fn timers(&self) -> Vec<Timer<Command>> {
        self.placed.as_ref().map_or_else(Vec::new, |placed| placed.timers())
    }

    fn notifications(&self, envelope: &Envelope<Event>) -> Vec<Notification> {
        let Some(placed) = &self.placed else {
            return Vec::new();
        };
        let brand = Recipient::Brand { brand_id: placed.brand_id };
        let creator = Recipient::Creator { creator_id: placed.creator_id() };
        let template = format!("order.{}", envelope.event.name());
        let notify = |recipient| Notification::new(recipient, template.clone(), envelope.event_id);
        // The survey is between the platform and the advertiser.
        if matches!(envelope.event, Event::SurveyRequested {} | Event::SurveyAnswered { .. }) {
            return vec![notify(brand)];
        }
        vec![notify(brand), notify(creator)]
    }

    fn postings(&self, envelope: &Envelope<Event>) -> Vec<Posting> {
        let Some(placed) = &self.placed else {
            return Vec::new();
        };
        let brand = Account::Brand { brand_id: placed.brand_id };
        let creator = Account::Creator { creator_id: placed.creator_id() };
        let held = Account::Held {};
        let transfer = |from, to, amount| vec![Posting::transfer(envelope.at, from, to, amount)];
        match envelope.event {
            Event::PaymentConfirmed { amount, .. } | Event::LatePaymentConfirmed { amount, .. } => {
                transfer(brand, held, amount)
            }
            Event::Verified { released, .. }
            | Event::DisputeReleased { released, .. }
            | Event::DisputeSplit { released, .. } => transfer(held, creator, released),
            Event::RefundRecorded { amount, .. } => transfer(held, brand, amount),
            Event::Placed { .. }
            | Event::FeedbackRequested { .. }
            | Event::FeedbackProvided { .. }
            | Event::Approved { .. }
            | Event::Accepted { .. }
            | Event::Started { .. }
            | Event::Held { .. }
            | Event::Resumed { .. }
            | Event::Completed { .. }
            | Event::ReworkAsked { .. }
            | Event::DisputeOpened { .. }
            | Event::DisputeRefunded { .. }
            | Event::Declined { .. }
            | Event::Withdrawn { .. }
            | Event::Expired {}
            | Event::StartMissed { .. }
            | Event::CancelRequested { .. }
            | Event::CancelAgreed { .. }
            | Event::CancelRefused {}
            | Event::CancelWithdrawn {}
            | Event::MessageSent { .. }
            | Event::Rated { .. }
            | Event::SurveyRequested {}
            | Event::SurveyAnswered { .. } => Vec::new(),
        }
    }
}

impl Placed {
    /// The event of a command that may happen; none for a repeat of what was recorded before.
    fn decide(&self, command: &Command, role: Role, at: Instant) -> Option<Event> {
        let days = &self.space.days;
        let price = self.space.price;
        Some(match command.clone() {
            Command::Place { .. } => return None,
            Command::RequestFeedback { draft } => {
                Event::FeedbackRequested { draft, respond_by: days_after(at, days.response) }
            }
            Command::ProvideFeedback { kind, text } => {
                Event::FeedbackProvided { kind, text, respond_by: days_after(at, days.response) }
            }
            Command::Approve {} => Event::Approved { pay_by: days_after(at, days.payment) },
            Command::Accept {} => Event::Accepted { pay_by: days_after(at, days.payment) },
            Command::ConfirmPayment { .. } if self.payment.is_some() => return None,
            Command::ConfirmPayment { reference, amount } if matches!(self.status, Status::Cancelled) => {
                Event::LatePaymentConfirmed { reference, amount }
            }
            Command::ConfirmPayment { reference, amount } => {
                Event::PaymentConfirmed { reference, amount, start_by: days_after(at, days.start) }
            }
            Command::Start {} => Event::Started { deliver_by: days_after(at, days.delivery) },
            Command::Hold { reason, until } => Event::Held { by: role, reason, until },
            Command::Resume {} => Event::Resumed { deliver_by: self.delivery_after_hold(at)? },
            Command::Complete { evidence } => {
                Event::Completed { evidence, verify_by: days_after(at, days.verification) }
            }
            Command::Verify {} => Event::Verified { released: price, survey_at: days_after(at, days.survey) },
            Command::AskRework { reason } => Event::ReworkAsked { reason, deliver_by: days_after(at, days.delivery) },
            Command::OpenDispute { reason } => Event::DisputeOpened { by: role, reason },
            Command::ResolveRelease {} => {
                Event::DisputeReleased { released: price, survey_at: days_after(at, days.survey) }
            }
            Command::ResolveRefund {} => Event::DisputeRefunded { due: price },
            Command::ResolveSplit { release, refund } => Event::DisputeSplit { released: release, due: refund },
            Command::Decline { reason } => Event::Declined { reason },
            Command::Withdraw { reason } => Event::Withdrawn { reason },
            Command::Expire {} if self.payment.is_some() => Event::StartMissed { due: price },
            Command::Expire {} => Event::Expired {},
            Command::RequestCancel { reason } => {
                Event::CancelRequested { by: role, reason, answer_by: days_after(at, days.cancel_answer) }
            }
            Command::AgreeCancel {} => Event::CancelAgreed { due: price },
            Command::RefuseCancel {} => Event::CancelRefused {},
            Command::WithdrawCancel {} => Event::CancelWithdrawn {},
            Command::RecordRefund { .. } if matches!(self.status, Status::Refunded { .. }) => return None,
            Command::RecordRefund { reference, amount } => Event::RefundRecorded { reference, amount },
            Command::SendMessage { text } => Event::MessageSent { by: role, text },
            Command::Rate { stars, text } => Event::Rated { by: role, stars, text },
            Command::RequestSurvey {} if !self.awaits_survey() => return None,
            Command::RequestSurvey {} => Event::SurveyRequested {},
            Command::AnswerSurvey { answers } => Event::SurveyAnswered { answers },
        })
    }

    /// Whether the survey is yet to be asked for.
    fn awaits_survey(&self) -> bool {
        matches!(self.status, Status::Verified { survey: Survey::DueAt(_) })
    }

    /// A pause moves the delivery date by as long as it lasted.
    fn delivery_after_hold(&self, at: Instant) -> Option<Instant> {
        if let Status::Hold { since, deliver_by, .. } = self.status {
            return Some(deliver_by.plus_between(since, at));
        }
        None
    }

    fn timers(&self) -> Vec<Timer<Command>> {
        let mut timers = Vec::with_capacity(2);
        let command = match &self.status {
            Status::Pending { .. }
            | Status::FeedbackRequired { .. }
            | Status::FeedbackProvided { .. }
            | Status::PaymentRequired { .. }
            | Status::PaymentReceived { .. } => Some(("expire", Command::Expire {})),
            Status::Hold { .. } => Some(("resume", Command::Resume {})),
            Status::Completed { .. } => Some(("verify", Command::Verify {})),
            Status::Verified { survey: Survey::DueAt(_) } => Some(("survey", Command::RequestSurvey {})),
            Status::Verified { survey: Survey::Requested | Survey::Answered(_) }
            | Status::Processing { .. }
            | Status::Disputed
            | Status::RefundDue { .. }
            | Status::Cancelled
            | Status::Refunded { .. } => None,
        };
        if let (Some(due_at), Some((timer_id, command))) = (self.status.deadline(), command) {
            timers.push(Timer { due_at, timer_id: timer_id.into(), command });
        }
        if let Some(request) = self.cancel_request {
            timers.push(Timer {
                due_at: request.answer_by,
                timer_id: "cancel".into(),
                command: Command::AgreeCancel {},
            });
        }
        timers
    }
}

fn days_after(at: Instant, days: u16) -> Instant {
    at.plus_days(i64::from(days))
}
