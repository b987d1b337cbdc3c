//! What a party sees of a product order. The address is in no view; see [`ProductOrder::address`].

use schemars::JsonSchema;
use serde::Serialize;

use super::offer::{Offer, Product, Variant};
use super::selection::{Item, Quantity, value};
use super::shipment::{Shipment, TrackingUpdate};
use super::{CommandKind, Opened, PostingState, ProductOrder, StatusKind};
use crate::actor::{Actor, Role};
use crate::aggregate::Row;
use crate::amounts::Amounts;
use crate::country::Country;
use crate::ids::{BrandId, CreatorId, ShipmentId};
use crate::money::Money;
use crate::text::{Label, Prose};
use crate::time::Instant;

/// A product order as one actor may see it at one moment. A creator sees prices only where the offer shows them.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ProductOrderView {
    /// Where it stands.
    pub status: StatusKind,
    /// Who gives.
    pub brand_id: BrandId,
    /// Who receives.
    pub creator_id: CreatorId,
    /// What there is to choose from.
    pub offer: OfferView,
    /// What is chosen.
    pub items: Vec<ItemView>,
    /// What it is worth, in each currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Amounts>,
    /// Whether it is known where to send it.
    pub has_address: bool,
    /// The shipments, in the order of shipping.
    pub shipments: Vec<ShipmentView>,
    /// When the goods arrived, while they are with the creator.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivered_at: Option<Instant>,
    /// Until when the creator posts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_by: Option<Instant>,
    /// How it stands with the creator's post.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub posting: Option<PostingState>,
    /// Since when the time to post stands still with what was agreed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paused_since: Option<Instant>,
    /// What was said when it was declined, cancelled, reported or resolved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Prose>,
    /// What this actor may do now.
    pub allowed: Vec<CommandKind>,
}

/// An offer as one actor may see it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct OfferView {
    /// The products.
    pub products: Vec<ProductView>,
    /// How many items together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_items: Option<u32>,
    /// What they may be worth together; only with the prices.
    #[serde(skip_serializing_if = "Amounts::is_empty")]
    pub max_value: Amounts,
    /// Where it is shipped to; empty: everywhere.
    pub countries: Vec<Country>,
    /// Whether the creator chooses; otherwise the brand does.
    pub creator_chooses: bool,
}

/// A product of an offer as one actor may see it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ProductView {
    /// The shop's id of it.
    pub product_id: Label,
    /// What it is called.
    pub name: Label,
    /// Its variants.
    pub variants: Vec<VariantView>,
}

/// A variant of a product as one actor may see it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct VariantView {
    /// The shop's id of it.
    pub variant_id: Label,
    /// What it is called.
    pub name: Label,
    /// What one is worth.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<Money>,
    /// How many were left when the offer was made; not shown to creators.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock: Option<u32>,
    /// Whether none was left then.
    pub sold_out: bool,
}

/// A chosen variant as one actor may see it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ItemView {
    /// The product.
    pub product_id: Label,
    /// Its variant.
    pub variant_id: Label,
    /// How many.
    pub quantity: Quantity,
    /// What one is worth.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<Money>,
}

/// A shipment with its history.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ShipmentView {
    /// Which.
    pub shipment_id: ShipmentId,
    /// Which carrier has it.
    pub carrier: Label,
    /// The tracking number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<Label>,
    /// What is in it.
    pub items: Vec<ItemView>,
    /// When it was shipped.
    pub shipped_at: Instant,
    /// Whether it is lost or came back.
    pub is_gone: bool,
    /// What the carrier told, in the order of when it was so; the last is the newest.
    pub updates: Vec<TrackingUpdate>,
}

impl ProductOrder {
    /// What an actor sees at a moment; `None` before the order is open, and for who has no part in it.
    pub fn view(&self, actor: &Actor, at: Instant) -> Option<ProductOrderView> {
        let opened = self.opened.as_ref().filter(|opened| opened.owns(actor))?;
        let role = actor.role();
        let items = opened.items.as_slice();
        let is_over = matches!(opened.status, StatusKind::Declined | StatusKind::Cancelled);
        Some(ProductOrderView {
            status: opened.status,
            brand_id: opened.brand_id,
            creator_id: opened.creator_id,
            offer: opened.offer.view(role),
            items: opened.item_views(items, role),
            value: value(items).filter(|value| opened.sees_prices(role) && !value.is_empty()),
            has_address: opened.address.is_some(),
            shipments: opened.shipments.iter().map(|shipment| opened.shipment_view(shipment, role)).collect(),
            delivered_at: opened.delivery.map(|delivery| delivery.delivered_at),
            post_by: opened.posting().map(|posting| posting.post_by),
            posting: opened.posting().map(|posting| posting.state),
            paused_since: opened.still.paused_since.filter(|_| !is_over),
            note: opened.note.clone(),
            allowed: self.allowed(actor, at),
        })
    }

    /// What an actor may do now, in the order of the table: the commands that it allows to this actor in the present
    /// status, as far as the state decides. What a command says can still be refused, and so can what is out of stock.
    pub fn allowed(&self, actor: &Actor, at: Instant) -> Vec<CommandKind> {
        let role = actor.role();
        let status = self.status_kind();
        let may = |row: &&Row<Self>| {
            let opened = self.opened.as_deref();
            row.from == status
                && row.by.contains(&role)
                && opened.is_none_or(|opened| {
                    opened.owns(actor) && row.guards.iter().all(|guard| opened.check_state(*guard, role, at).is_ok())
                })
        };
        // Updates are about a shipment: there has to be one.
        let has_shipment = self.opened.as_ref().is_some_and(|opened| !opened.shipments.is_empty());
        let is_paused = self.opened.as_ref().is_some_and(|opened| opened.is_paused());
        // What would change nothing is not offered.
        let is_possible = |kind: &CommandKind| {
            let is_tracking = matches!(kind, CommandKind::Track | CommandKind::TrackDelivered);
            let idle = if is_paused { CommandKind::Pause } else { CommandKind::Resume };
            *kind != idle && (has_shipment || !is_tracking)
        };
        super::TABLE.iter().filter(may).map(|row| row.command).filter(is_possible).collect()
    }
}

impl Offer {
    /// The offer as a role may see it: creators see prices only where it shows them, and never how many are left.
    pub(crate) fn view(&self, role: Role) -> OfferView {
        let shows_prices = self.shows_prices_to(role);
        let products = self.products.as_slice().iter();
        OfferView {
            products: products.map(|product| product.view(shows_prices, role)).collect(),
            max_items: self.limits.max_items,
            max_value: if shows_prices { self.limits.max_value.clone() } else { Amounts::default() },
            countries: self.countries.as_slice().to_vec(),
            creator_chooses: self.creator_chooses,
        }
    }

    /// Whether a role sees prices.
    pub(super) fn shows_prices_to(&self, role: Role) -> bool {
        self.show_prices || role != Role::Creator
    }
}

impl Product {
    fn view(&self, shows_prices: bool, role: Role) -> ProductView {
        let variant = |variant: &Variant| VariantView {
            variant_id: variant.variant_id.clone(),
            name: variant.name.clone(),
            price: shows_prices.then_some(variant.price),
            stock: variant.stock.filter(|_| role != Role::Creator),
            sold_out: variant.stock == Some(0),
        };
        ProductView {
            product_id: self.product_id.clone(),
            name: self.name.clone(),
            variants: self.variants.as_slice().iter().map(variant).collect(),
        }
    }
}

impl Opened {
    fn item_views(&self, items: &[Item], role: Role) -> Vec<ItemView> {
        let view = |item: &Item| ItemView {
            product_id: item.product_id.clone(),
            variant_id: item.variant_id.clone(),
            quantity: item.quantity,
            price: self.sees_prices(role).then_some(item.price),
        };
        items.iter().map(view).collect()
    }

    fn shipment_view(&self, shipment: &Shipment, role: Role) -> ShipmentView {
        ShipmentView {
            shipment_id: shipment.shipment_id,
            carrier: shipment.carrier.clone(),
            number: shipment.number.clone(),
            items: self.item_views(shipment.items.as_slice(), role),
            shipped_at: shipment.shipped_at,
            is_gone: shipment.gone.is_some(),
            updates: shipment.updates.clone(),
        }
    }
}
