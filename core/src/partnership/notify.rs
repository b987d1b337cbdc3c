//! Who hears of what.

use super::event::Event;
use super::{Opened, Partnership};
use crate::aggregate::{Aggregate, Envelope};
use crate::notification::{Notification, Recipient};

/// Both sides hear of everything that is theirs: not of a draft, and not of the brand's own money. An acceptance is told by the
/// beginning that follows it.
pub(super) fn notifications(opened: &Opened, envelope: &Envelope<Event>) -> Vec<Notification> {
    if !is_news(&envelope.event) {
        return Vec::new();
    }
    let brand = Recipient::Brand { brand_id: opened.brand_id };
    let creator = Recipient::Creator { creator_id: opened.creator_id };
    let template = format!("{}.{}", Partnership::NAME, envelope.event.name());
    let notify = |recipient| Notification::new(recipient, template.clone(), envelope.event_id);
    [brand].into_iter().chain(opened.is_shown().then_some(creator)).map(notify).collect()
}

fn is_news(event: &Event) -> bool {
    match event {
        Event::Opened { .. }
        | Event::StepSaved { .. }
        | Event::Accepted { .. }
        | Event::BudgetSet { .. }
        | Event::SpendRecorded { .. } => false,
        Event::Published { .. }
        | Event::Revised { .. }
        | Event::Activated { .. }
        | Event::Declined { .. }
        | Event::Amended { .. }
        | Event::AmendmentAccepted { .. }
        | Event::AmendmentDeclined { .. }
        | Event::AmendmentWithdrawn { .. }
        | Event::AmendmentInEffect { .. }
        | Event::ScheduleEnded {}
        | Event::Paused { .. }
        | Event::Resumed { .. }
        | Event::Completed {}
        | Event::Ended { .. }
        | Event::Cancelled { .. } => true,
    }
}
