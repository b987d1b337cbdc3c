//! What has happened to a product order. Events carry every price and deadline they cause, so that what they mean never
//! depends on the rules of a later release.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::offer::Offer;
use super::selection::Items;
use super::shipment::TrackingStatus;
use crate::actor::Role;
use crate::address::Address;
use crate::ids::{BrandId, CreatorId, ShipmentId};
use crate::text::{Label, Prose};
use crate::time::Instant;

/// An event of a product order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Event {
    /// The order began.
    Opened {
        /// Who gives.
        brand_id: BrandId,
        /// Who receives.
        creator_id: CreatorId,
        /// What there is to choose from.
        offer: Offer,
        /// Days from delivery within which the creator posts.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        posting_days: Option<u16>,
    },
    /// A selection was made, the first or another.
    Selected {
        /// By which side.
        by: Role,
        /// What, with the prices of the offer.
        items: Items,
    },
    /// The creator said where to send it. Personal data: nobody is notified, and who loads the event sees the address.
    AddressSet {
        /// Where.
        address: Address,
    },
    /// The brand agreed; the goods are taken from the stock.
    Approved {},
    /// The creator wanted nothing, or the brand did not agree.
    Declined {
        /// Which side.
        by: Role,
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Prose>,
    },
    /// The order ended without a shipment, or without another one.
    Cancelled {
        /// By which side.
        by: Role,
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Prose>,
        /// Whether the goods that were set aside go back to the stock.
        restocked: bool,
    },
    /// The goods were packed.
    Packed {},
    /// The goods were handed to a carrier.
    Shipped {
        /// The new shipment.
        shipment_id: ShipmentId,
        /// Which carrier.
        carrier: Label,
        /// The tracking number.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        number: Option<Label>,
    },
    /// The carrier told how a shipment does.
    TrackingUpdated {
        /// Which shipment.
        shipment_id: ShipmentId,
        /// The carrier's id of the update.
        update_id: Label,
        /// What it says.
        status: TrackingStatus,
        /// When that was so.
        occurred_at: Instant,
    },
    /// The goods arrived.
    Delivered {
        /// When.
        delivered_at: Instant,
        /// Until when the creator posts.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        post_by: Option<Instant>,
    },
    /// When the goods arrived became known during a problem, or turned out to be earlier.
    DeliveryDated {
        /// When.
        delivered_at: Instant,
        /// Until when the creator posts.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        post_by: Option<Instant>,
    },
    /// The creator said that something is wrong.
    ProblemReported {
        /// What.
        reason: Prose,
    },
    /// The shipment was given up.
    MarkedLost {},
    /// The shipment came back.
    MarkedReturned {},
    /// The same goods were sent again.
    Reshipped {
        /// The new shipment.
        shipment_id: ShipmentId,
        /// Which carrier.
        carrier: Label,
        /// The tracking number.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        number: Option<Label>,
        /// Whether the goods were taken from the stock anew; what came back is sent again as it is.
        from_stock: bool,
    },
    /// Something else is to be chosen.
    Replaced {},
    /// What went wrong was settled without another shipment.
    Resolved {
        /// How.
        note: Prose,
        /// Until when the creator posts, if the goods are there: moved by the time that the problem took.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        post_by: Option<Instant>,
    },
    /// The creator got more time to post.
    PostingExtended {
        /// Until when.
        until: Instant,
    },
    /// The creator has posted.
    PostRecorded {},
    /// The posting deadline passed.
    PostingOverdue {},
    /// The time to post stands still.
    Paused {},
    /// The time to post goes on.
    Resumed {
        /// Until when the creator posts, if the goods are there and no problem is open: moved by the time that it stood still.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        post_by: Option<Instant>,
    },
}

impl Event {
    /// The event's name in snake_case, as in its `type`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Opened { .. } => "opened",
            Self::Selected { .. } => "selected",
            Self::AddressSet { .. } => "address_set",
            Self::Approved {} => "approved",
            Self::Declined { .. } => "declined",
            Self::Cancelled { .. } => "cancelled",
            Self::Packed {} => "packed",
            Self::Shipped { .. } => "shipped",
            Self::TrackingUpdated { .. } => "tracking_updated",
            Self::Delivered { .. } => "delivered",
            Self::DeliveryDated { .. } => "delivery_dated",
            Self::ProblemReported { .. } => "problem_reported",
            Self::MarkedLost {} => "marked_lost",
            Self::MarkedReturned {} => "marked_returned",
            Self::Reshipped { .. } => "reshipped",
            Self::Replaced {} => "replaced",
            Self::Resolved { .. } => "resolved",
            Self::PostingExtended { .. } => "posting_extended",
            Self::PostRecorded {} => "post_recorded",
            Self::PostingOverdue {} => "posting_overdue",
            Self::Paused {} => "paused",
            Self::Resumed { .. } => "resumed",
        }
    }
}
