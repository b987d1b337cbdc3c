//! Who hears of what.

use super::event::Event;
use super::shipment::TrackingStatus;
use crate::aggregate::Envelope;
use crate::ids::{BrandId, CreatorId};
use crate::notification::{Notification, Recipient};

/// Both sides hear of everything but the address, which is nobody else's business, pauses, and ordinary news on the way.
pub(super) fn notifications(brand_id: BrandId, creator_id: CreatorId, envelope: &Envelope<Event>) -> Vec<Notification> {
    if !is_news(&envelope.event) {
        return Vec::new();
    }
    let template = format!("product_order.{}", envelope.event.name());
    let notify = |recipient| Notification::new(recipient, template.clone(), envelope.event_id);
    vec![notify(Recipient::Brand { brand_id }), notify(Recipient::Creator { creator_id })]
}

fn is_news(event: &Event) -> bool {
    match event {
        // Of a pause the deal tells that stands still.
        Event::AddressSet { .. } | Event::Paused {} | Event::Resumed { .. } => false,
        Event::TrackingUpdated { status, .. } => match status {
            TrackingStatus::AttemptFailed | TrackingStatus::Returned | TrackingStatus::Lost => true,
            // A delivery is an event of its own.
            TrackingStatus::Registered
            | TrackingStatus::InTransit
            | TrackingStatus::OutForDelivery
            | TrackingStatus::Delivered => false,
        },
        Event::Opened { .. }
        | Event::Selected { .. }
        | Event::Approved {}
        | Event::Declined { .. }
        | Event::Cancelled { .. }
        | Event::Packed {}
        | Event::Shipped { .. }
        | Event::Delivered { .. }
        | Event::DeliveryDated { .. }
        | Event::ProblemReported { .. }
        | Event::MarkedLost {}
        | Event::MarkedReturned {}
        | Event::Reshipped { .. }
        | Event::Replaced {}
        | Event::Resolved { .. }
        | Event::PostingExtended { .. }
        | Event::PostRecorded {}
        | Event::PostingOverdue {} => true,
    }
}
