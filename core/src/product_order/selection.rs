//! What is chosen from an offer, and what it is worth.

use std::collections::BTreeMap;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use crate::amounts::Amounts;
use crate::currency::Currency;
use crate::list::List;
use crate::money::Money;
use crate::refusal::{Code, Error, Problem};
use crate::text::Label;
use crate::wire::caps;

/// One line of a selection: so many of one variant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Choice {
    /// The product.
    pub product_id: Label,
    /// Its variant.
    pub variant_id: Label,
    /// How many.
    pub quantity: Quantity,
}

/// A chosen variant with the price that the offer had for it: what is sent, and what it is worth.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Item {
    /// The product.
    pub product_id: Label,
    /// Its variant.
    pub variant_id: Label,
    /// How many.
    pub quantity: Quantity,
    /// What one is worth.
    pub price: Money,
}

/// A selection from an offer, up to [`caps::SELECTION_ITEMS`] lines. That there is at least one is for the order to decide.
pub type Choices = List<Choice, { caps::SELECTION_ITEMS }>;
/// Chosen items, up to [`caps::SELECTION_ITEMS`] lines.
pub type Items = List<Item, { caps::SELECTION_ITEMS }>;

/// How many of one variant: 1 to 10,000.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct Quantity(u32);

impl Quantity {
    /// The most of one variant.
    pub const MAX: u32 = 10_000;

    /// The number.
    pub fn count(self) -> u32 {
        self.0
    }
}
impl TryFrom<u32> for Quantity {
    type Error = Error;

    fn try_from(count: u32) -> Result<Self, Error> {
        if (1..=Self::MAX).contains(&count) {
            Ok(Self(count))
        } else {
            Err(Problem::new(Code::ProductOrderQuantity, Code::ProductOrderQuantity.meaning()).into())
        }
    }
}
impl From<Quantity> for u32 {
    fn from(quantity: Quantity) -> Self {
        quantity.0
    }
}
impl fmt::Debug for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}
impl JsonSchema for Quantity {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Quantity".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "integer",
            "description": "How many of one variant: 1 to 10,000.",
            "minimum": 1,
            "maximum": Self::MAX,
            "x-code": Code::ProductOrderQuantity.as_str(),
        })
    }
}

impl Item {
    /// What all of them are worth; `None` beyond the exact range.
    fn value(&self) -> Option<Money> {
        let minor = self.price.minor().checked_mul(i128::from(self.quantity.count()))?;
        Money::from_minor(minor, self.price.currency()).ok()
    }
}

/// What items are worth together, in each currency; `None` beyond the exact range.
pub(super) fn value<'a>(items: impl IntoIterator<Item = &'a Item>) -> Option<Amounts> {
    let sums: Option<Vec<Money>> = sums(items).into_values().collect();
    Amounts::new(sums?).ok()
}

/// As [`value`], without the currencies in which it is beyond the exact range.
pub(super) fn exact_value<'a>(items: impl IntoIterator<Item = &'a Item>) -> Amounts {
    let exact = sums(items).into_values().flatten().collect();
    // At most one of each currency.
    Amounts::new(exact).unwrap_or_default()
}

/// What items are worth in each currency; none where that is beyond the exact range.
fn sums<'a>(items: impl IntoIterator<Item = &'a Item>) -> BTreeMap<Currency, Option<Money>> {
    let mut sums: BTreeMap<Currency, Option<Money>> = BTreeMap::new();
    for item in items {
        let currency = item.price.currency();
        let sum = sums.entry(currency).or_insert_with(|| Some(Money::zero(currency)));
        *sum = sum.zip(item.value()).and_then(|(sum, value)| sum.plus(value).ok());
    }
    sums
}
