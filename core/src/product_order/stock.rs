//! What is in stock, and what the order has taken of it. The shop counts; the order only asks and remembers.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::offer::Offer;
use super::selection::Item;
use crate::text::Label;

/// How many there are of one variant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StockLevel {
    /// The product.
    pub product_id: Label,
    /// Its variant.
    pub variant_id: Label,
    /// How many.
    pub quantity: u64,
}

/// What the host knows and a product order does not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Context {
    /// What is in the shop's stock now. Of a variant that is not named here, the offer's number counts, less what this order
    /// has taken.
    #[serde(default)]
    pub stock: Vec<StockLevel>,
}

/// What the order has taken from the stock and not given back.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Taken(BTreeMap<(Label, Label), u64>);

impl Taken {
    pub(super) fn take(&mut self, items: &[Item]) {
        self.change(items, u64::saturating_add);
    }

    pub(super) fn give_back(&mut self, items: &[Item]) {
        self.change(items, u64::saturating_sub);
        self.0.retain(|_, quantity| *quantity > 0);
    }

    fn change(&mut self, items: &[Item], change: impl Fn(u64, u64) -> u64) {
        for item in items {
            let taken = self.0.entry((item.product_id.clone(), item.variant_id.clone())).or_default();
            *taken = change(*taken, u64::from(item.quantity.count()));
        }
    }

    pub(super) fn levels(&self) -> Vec<StockLevel> {
        let level = |((product_id, variant_id), quantity): (&(Label, Label), &u64)| StockLevel {
            product_id: product_id.clone(),
            variant_id: variant_id.clone(),
            quantity: *quantity,
        };
        self.0.iter().map(level).collect()
    }

    /// How many are left of a variant; `None` where it is not counted.
    pub(super) fn left(&self, offer: &Offer, context: &Context, product: &Label, variant: &Label) -> Option<u64> {
        let is_named = |level: &&StockLevel| level.product_id == *product && level.variant_id == *variant;
        if let Some(level) = context.stock.iter().find(is_named) {
            return Some(level.quantity);
        }
        let offered = offer.variant(product, variant)?.stock?;
        let taken = self.0.get(&(product.clone(), variant.clone())).copied().unwrap_or_default();
        Some(u64::from(offered).saturating_sub(taken))
    }
}
