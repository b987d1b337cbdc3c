//! The product order: what a creator is sent, from the choice to the doorstep.
//!
//! A brand opens an order with an [`Offer`]; the creator (or the brand) makes a selection within its limits and the creator
//! says where to send it; the brand agrees, packs and ships; carriers tell how the shipment does, in any order. Delivery
//! starts the time within which the creator posts. What is lost, returned or reported is sent again, replaced, settled or
//! cancelled. The [`TABLE`] says who may do what when.
//!
//! ```
//! use partnerkit::product_order::{Command, ProductOrder, StatusKind};
//! use partnerkit::{aggregate::{Request, Root}, wire};
//! let request: Request<Command> = wire::from_json(r#"{
//!     "commandId": "00000000-0000-4000-8000-00000000c001",
//!     "actor": {"type": "brand", "brandId": "00000000-0000-4000-8000-0000000000b1", "userId": "00000000-0000-4000-8000-0000000000a1"},
//!     "at": "2026-03-01T12:00:00Z",
//!     "command": {"type": "open", "brandId": "00000000-0000-4000-8000-0000000000b1",
//!         "creatorId": "00000000-0000-4000-8000-0000000000c1", "postingDays": 14,
//!         "offer": {"creatorChooses": true, "showPrices": false, "limits": {"maxItems": 1}, "countries": ["DE", "AT"],
//!             "products": [{"productId": "mug", "name": "Mug", "variants": [
//!                 {"variantId": "red", "name": "Red", "price": {"amount": "12.00", "currency": "EUR"}, "stock": 5}]}]}}}"#)?;
//! let mut order = Root::<ProductOrder>::new("00000000-0000-4000-8000-00000000000a".parse()?);
//! order.execute(request, &Default::default())?;
//! assert_eq!(order.state().status_kind(), Some(StatusKind::Selecting));
//! # Ok::<(), partnerkit::Error>(())
//! ```

mod command;
mod decide;
mod event;
mod evolve;
mod guards;
mod notify;
mod offer;
mod selection;
mod shipment;
mod status;
mod still;
mod stock;
mod view;

#[cfg(test)]
mod tests;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use self::shipment::{Gone, Shipment};
use self::still::Still;
use self::stock::Taken;
use crate::actor::Actor;
use crate::address::Address;
use crate::amounts::Amounts;
use crate::ids::{BrandId, CreatorId, ProductOrderId, ShipmentId};
use crate::text::Prose;
use crate::time::Instant;

pub use command::Command;
pub use event::Event;
pub use offer::{Countries, Offer, OfferLimits, Product, Products, Variant, Variants};
pub use selection::{Choice, Choices, Item, Items, Quantity};
pub use shipment::{TrackingStatus, TrackingUpdate};
pub use status::{CommandKind, Guard, StatusKind, TABLE};
pub use stock::{Context, StockLevel};
pub use view::{ItemView, OfferView, ProductOrderView, ProductView, ShipmentView, VariantView};

/// A product order. Before it is opened there is only its id.
#[derive(Clone, Debug, PartialEq)]
pub struct ProductOrder {
    id: ProductOrderId,
    opened: Option<Box<Opened>>,
}

/// An open product order.
#[derive(Clone, Debug, PartialEq)]
struct Opened {
    brand_id: BrandId,
    creator_id: CreatorId,
    offer: Offer,
    posting_days: Option<u16>,
    status: StatusKind,
    /// The present selection; empty while there is none.
    items: Items,
    address: Option<Address>,
    /// In the order of shipping.
    shipments: Vec<Shipment>,
    /// The one that matters; none before the present selection is shipped.
    current: Option<ShipmentId>,
    taken: Taken,
    /// That the goods are with the creator.
    delivery: Option<Delivery>,
    /// When the time to post stood still.
    still: Still,
    /// When something happened last.
    last_at: Instant,
    /// What was said when it was declined, cancelled, reported or resolved.
    note: Option<Prose>,
}

/// That the goods are with the creator, and what follows.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Delivery {
    delivered_at: Instant,
    /// None where no deadline was set.
    posting: Option<Posting>,
}

/// The time within which the creator posts.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Posting {
    post_by: Instant,
    /// When it is noticed that the deadline has passed: then, or when it was set later than that.
    noticed_at: Instant,
    is_extended: bool,
    state: PostingState,
}

/// How it stands with the creator's post.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PostingState {
    /// There is time.
    Open,
    /// The deadline has passed.
    Overdue,
    /// The creator has posted.
    Posted,
}

/// How it stands with the pauses of a product order.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pauses {
    pub(crate) is_over: bool,
    pub(crate) count: u32,
    pub(crate) is_paused: bool,
    /// When something happened last.
    pub(crate) last_at: Instant,
}

impl ProductOrder {
    /// Whether it can still be paused, how often it was, and whether it is; `None` before the order is opened.
    pub(crate) fn pauses(&self) -> Option<Pauses> {
        let opened = self.opened.as_ref()?;
        let is_over = matches!(opened.status, StatusKind::Declined | StatusKind::Cancelled);
        Some(Pauses { is_over, count: opened.still.pauses, is_paused: opened.is_paused(), last_at: opened.last_at })
    }

    /// Who gives, and who receives; `None` before the order is opened.
    pub(crate) fn parties(&self) -> Option<(BrandId, CreatorId)> {
        self.opened.as_ref().map(|opened| (opened.brand_id, opened.creator_id))
    }

    /// The id.
    pub fn id(&self) -> ProductOrderId {
        self.id
    }

    /// Where the order stands; `None` before it is opened.
    pub fn status_kind(&self) -> Option<StatusKind> {
        self.opened.as_ref().map(|opened| opened.status)
    }

    /// Where to send the goods, for who sends them: the brand from its approval until all has ended, the platform and the
    /// creator at any time. Nothing else gives the address: no view, message, notification or `Debug`.
    pub fn address(&self, actor: &Actor) -> Option<&Address> {
        let opened = self.opened.as_ref().filter(|opened| opened.owns(actor))?;
        let may = match actor {
            Actor::Brand { .. } => opened.is_being_sent(),
            Actor::Creator { .. } | Actor::Platform { .. } => true,
            Actor::System { .. } => false,
        };
        opened.address.as_ref().filter(|_| may)
    }

    /// What was shipped to the creator is worth, in each currency, for statements: every shipment by the prices of the offer
    /// but those that are lost or came back. A currency whose sum is beyond the exact range is left out.
    pub fn shipped_value(&self) -> Amounts {
        let shipments = self.opened.iter().flat_map(|opened| &opened.shipments);
        let there = shipments.filter(|shipment| shipment.gone.is_none());
        selection::exact_value(there.flat_map(|shipment| shipment.items.as_slice()))
    }

    /// What the order has taken from the stock and not given back, by product and variant: from approval on, and once more
    /// for each reshipment from the stock.
    pub fn stock_taken(&self) -> Vec<StockLevel> {
        self.opened.as_ref().map_or_else(Vec::new, |opened| opened.taken.levels())
    }
}

impl Opened {
    fn owns(&self, actor: &Actor) -> bool {
        match actor {
            Actor::Brand { brand_id, .. } => *brand_id == self.brand_id,
            Actor::Creator { creator_id } => *creator_id == self.creator_id,
            Actor::Platform { .. } | Actor::System { .. } => true,
        }
    }

    fn is_being_sent(&self) -> bool {
        match self.status {
            StatusKind::Approved
            | StatusKind::Packed
            | StatusKind::Shipped
            | StatusKind::Delivered
            | StatusKind::Lost
            | StatusKind::Returned
            | StatusKind::ProblemReported => true,
            StatusKind::Selecting
            | StatusKind::Requested
            | StatusKind::Declined
            | StatusKind::Cancelled
            | StatusKind::Resolved
            | StatusKind::Superseded
            | StatusKind::NoShipment => false,
        }
    }

    fn shipment(&self, id: ShipmentId) -> Option<&Shipment> {
        self.shipments.iter().find(|shipment| shipment.shipment_id == id)
    }

    /// Why the present shipment is not with the creator.
    fn gone(&self) -> Option<Gone> {
        self.shipment(self.current?)?.gone
    }

    fn posting(&self) -> Option<&Posting> {
        self.delivery.as_ref()?.posting.as_ref()
    }

    /// The status that decides about a shipment.
    fn status_of(&self, shipment: ShipmentId) -> StatusKind {
        if self.shipment(shipment).is_none() {
            StatusKind::NoShipment
        } else if self.current == Some(shipment) {
            self.status
        } else {
            StatusKind::Superseded
        }
    }
}
