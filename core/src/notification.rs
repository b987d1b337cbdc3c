//! Notifications: who should hear of what, for the host's outbox. The host sends; a retry has the same key.

use schemars::JsonSchema;
use serde::Serialize;

use crate::ids::{BrandId, CreatorId, EventId};

/// Who is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum Recipient {
    /// A brand.
    Brand {
        /// Which.
        brand_id: BrandId,
    },
    /// A creator.
    Creator {
        /// Which.
        creator_id: CreatorId,
    },
}

/// One message to one party about one event. A message to a brand may tell what the event holds. An event can hold more than
/// its creator sees, such as hidden prices, limits of value and stock: a message to a creator is filled from the creator's
/// view, never from the event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Notification {
    /// The same whenever and wherever the same event is decided, different for every event, recipient and template: an outbox
    /// that has it already sends nothing twice. Of the form `EVENT/brand:BRAND/TEMPLATE` or `EVENT/creator:CREATOR/TEMPLATE`.
    pub key: String,
    /// To whom.
    pub recipient: Recipient,
    /// Which template: the aggregate and the event, such as `order.accepted`.
    pub template: String,
    /// About which event.
    pub event_id: EventId,
}

impl Notification {
    pub(crate) fn new(recipient: Recipient, template: String, event_id: EventId) -> Self {
        let to = match recipient {
            Recipient::Brand { brand_id } => format!("brand:{brand_id}"),
            Recipient::Creator { creator_id } => format!("creator:{creator_id}"),
        };
        Self { key: format!("{event_id}/{to}/{template}"), recipient, template, event_id }
    }
}
