//! Who hears of what.

use super::event::Event;
use crate::aggregate::Envelope;
use crate::ids::{BrandId, CreatorId};
use crate::notification::{Notification, Recipient};

/// Both sides hear of everything but figures, accounts, and posts that are no content.
pub(super) fn notifications(brand_id: BrandId, creator_id: CreatorId, envelope: &Envelope<Event>) -> Vec<Notification> {
    if !is_news(&envelope.event) {
        return Vec::new();
    }
    let template = format!("engagement.{}", envelope.event.name());
    let notify = |recipient| Notification::new(recipient, template.clone(), envelope.event_id);
    vec![notify(Recipient::Brand { brand_id }), notify(Recipient::Creator { creator_id })]
}

fn is_news(event: &Event) -> bool {
    match event {
        Event::AccountsSet { .. } | Event::PostUnmatched { .. } | Event::MetricsRecorded { .. } => false,
        Event::Begun { .. }
        | Event::Paused { .. }
        | Event::Resumed { .. }
        | Event::AmendmentScheduled { .. }
        | Event::Amended { .. }
        | Event::Ended { .. }
        | Event::Completed {}
        | Event::PostRecorded { .. }
        | Event::InstalmentFellDue { .. }
        | Event::InstalmentDropped { .. }
        | Event::PaymentRecorded { .. }
        | Event::DraftSubmitted { .. }
        | Event::ChangesRequested { .. }
        | Event::DraftApproved { .. }
        | Event::Declined { .. }
        | Event::Verified { .. }
        | Event::PostRejected { .. }
        | Event::Waived { .. }
        | Event::Missed { .. }
        | Event::AnswerOverdue { .. }
        | Event::ReworkOverdue { .. } => true,
    }
}
