//! What the events of a marketplace order mean. No rules: a stored event is never refused.

use super::{CancelRequest, Event, Order, Payment, Placed, Rating, Status, Survey};
use crate::actor::Role;
use crate::text::Label;
use crate::time::Instant;

pub(super) fn evolve(order: &mut Order, event: &Event, at: Instant) {
    if let Event::Placed { brand_id, space, respond_by, .. } = event {
        order.placed = Some(Box::new(Placed {
            brand_id: *brand_id,
            space: space.clone(),
            status: Status::Pending { respond_by: *respond_by },
            revisions_used: 0,
            payment: None,
            cancel_request: None,
            brand_rating: None,
            creator_rating: None,
            ended_at: None,
        }));
    } else if let Some(placed) = &mut order.placed {
        placed.evolve(event, at);
    }
}

impl Placed {
    fn evolve(&mut self, event: &Event, at: Instant) {
        match event {
            Event::Placed { .. } | Event::MessageSent { .. } => {}
            Event::FeedbackRequested { draft, respond_by } => {
                self.status = Status::FeedbackRequired { draft: draft.clone(), respond_by: *respond_by };
            }
            Event::FeedbackProvided { respond_by, .. } => {
                self.status = Status::FeedbackProvided { respond_by: *respond_by };
            }
            Event::Approved { pay_by } | Event::Accepted { pay_by } => {
                self.status = Status::PaymentRequired { pay_by: *pay_by };
            }
            Event::PaymentConfirmed { reference, start_by, .. } => {
                self.payment = Some(Payment { reference: reference.clone() });
                self.status = Status::PaymentReceived { start_by: *start_by };
            }
            Event::LatePaymentConfirmed { reference, amount } => {
                self.payment = Some(Payment { reference: reference.clone() });
                self.ended_at = None;
                self.status = Status::RefundDue { due: *amount };
            }
            Event::Started { deliver_by } | Event::Resumed { deliver_by } => {
                self.status = Status::Processing { deliver_by: *deliver_by };
            }
            Event::Held { by, until, .. } => self.hold(*by, at, *until),
            Event::Completed { evidence, verify_by } => {
                self.cancel_request = None;
                self.status = Status::Completed { evidence: evidence.clone(), verify_by: *verify_by };
            }
            Event::ReworkAsked { deliver_by, .. } => {
                self.revisions_used = self.revisions_used.saturating_add(1);
                self.status = Status::Processing { deliver_by: *deliver_by };
            }
            Event::DisputeOpened { .. } => {
                self.cancel_request = None;
                self.status = Status::Disputed;
            }
            Event::Verified { survey_at, .. } | Event::DisputeReleased { survey_at, .. } => {
                self.end(Status::Verified { survey: Survey::DueAt(*survey_at) }, at);
            }
            Event::StartMissed { due }
            | Event::CancelAgreed { due }
            | Event::DisputeRefunded { due }
            | Event::DisputeSplit { due, .. } => {
                self.cancel_request = None;
                self.status = Status::RefundDue { due: *due };
            }
            Event::Declined { .. } | Event::Withdrawn { .. } | Event::Expired {} => self.end(Status::Cancelled, at),
            Event::CancelRequested { by, answer_by, .. } => {
                self.cancel_request = Some(CancelRequest { by: *by, answer_by: *answer_by });
            }
            Event::CancelRefused {} | Event::CancelWithdrawn {} => self.cancel_request = None,
            Event::RefundRecorded { reference, .. } => self.refunded(reference, at),
            Event::Rated { by, stars, text } => self.rate(*by, Rating { stars: *stars, text: text.clone() }),
            Event::SurveyRequested {} => self.status = Status::Verified { survey: Survey::Requested },
            Event::SurveyAnswered { answers } => {
                self.status = Status::Verified { survey: Survey::Answered(answers.clone()) };
            }
        }
    }

    fn hold(&mut self, by: Role, since: Instant, until: Instant) {
        let Status::Processing { deliver_by } = self.status else {
            return;
        };
        self.status = Status::Hold { by, since, until, deliver_by };
    }

    fn refunded(&mut self, reference: &Label, at: Instant) {
        let due = self.refund_due().unwrap_or(self.space.price);
        self.end(Status::Refunded { reference: reference.clone(), due }, at);
    }

    fn rate(&mut self, by: Role, rating: Rating) {
        match by {
            Role::Brand => self.brand_rating = Some(rating),
            Role::Creator => self.creator_rating = Some(rating),
            Role::Platform | Role::System => {}
        }
    }

    fn end(&mut self, status: Status, at: Instant) {
        self.cancel_request = None;
        self.ended_at = Some(at);
        self.status = status;
    }
}
