//! Products for the creator.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::aggregate::named;
use crate::country::Country;
use crate::money::Money;
use crate::text::Label;
use crate::time::Date;

/// When products are sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Sending {
    /// When the creator has accepted.
    OnAcceptance {},
    /// On a day.
    OnDate {
        /// The day.
        date: Date,
    },
    /// In each month of the schedule.
    Monthly {
        /// For which months the products are chosen.
        configured: Configured,
    },
}

named! {
    /// For which months of a monthly sending the products are chosen.
    pub enum Configured {
        /// Once, in the first month: the later ones send the same.
        FirstMonth = "first_month",
        /// Anew in every month.
        EveryMonth = "every_month",
    }
}

/// Products for the creator. Complete with when they are sent, at least one product, and where to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProductDraft {
    /// When they are sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sending: Option<Sending>,
    /// Whether the creator chooses among them; else all of them are sent.
    #[serde(default)]
    pub creator_chooses: bool,
    /// Whether the creator sees what they cost.
    #[serde(default)]
    pub show_prices: bool,
    /// The products.
    #[serde(default)]
    #[schemars(length(max = 500))]
    pub products: Vec<OfferedProduct>,
    /// How much the creator may choose, each time.
    #[serde(default)]
    pub limits: ProductLimits,
    /// Where they can be shipped to.
    #[serde(default)]
    #[schemars(length(max = 500))]
    pub countries: Vec<Country>,
}

/// Products for the creator: agreed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProductOffer {
    /// When they are sent.
    pub sending: Sending,
    /// Whether the creator chooses among them; else all of them are sent.
    pub creator_chooses: bool,
    /// Whether the creator sees what they cost.
    pub show_prices: bool,
    /// The products, at least one.
    #[schemars(length(max = 500))]
    pub products: Vec<OfferedProduct>,
    /// How much the creator may choose, each time.
    #[serde(default)]
    pub limits: ProductLimits,
    /// Where they can be shipped to, at least one.
    #[schemars(length(max = 500))]
    pub countries: Vec<Country>,
}

/// A product that is offered, in at least one variant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OfferedProduct {
    /// The shop's id of it.
    pub product_id: Label,
    /// What it is called.
    pub title: Label,
    /// Its sizes, colours and the like; a product without any has one variant.
    #[schemars(length(max = 500))]
    pub variants: Vec<OfferedVariant>,
}

/// A variant of a product.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OfferedVariant {
    /// The shop's id of it, each once in an offer.
    pub variant_id: Label,
    /// What it is called, such as `Red, M`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Label>,
    /// What it costs. Left out: nothing is counted against a limit of value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Money>,
    /// How many there are. Left out: as many as are wanted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stock: Option<u32>,
}

/// How much the creator may choose, each time. What is left out has no limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProductLimits {
    /// Pieces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub items: Option<u32>,
    /// The sum of their prices.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Money>,
}
