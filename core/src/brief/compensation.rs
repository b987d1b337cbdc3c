//! Step 4: what the creator gets.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::payment::{Payment, PaymentDraft};
use super::product::{ProductCompensation, ProductDraft};
use crate::codes::ExternalProgramme;
use crate::ids::GroupId;
use crate::payout_rate::PayoutRate;
use crate::text::Prose;

/// What the creator gets: any combination of payment, product and commission, at least one of them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CompensationDraft {
    /// What the creator reads of it before the details.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preview: Option<Prose>,
    /// Money.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment: Option<PaymentDraft>,
    /// Products.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product: Option<ProductDraft>,
    /// A share of what the creator sells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commission: Option<CommissionDraft>,
}

/// What the creator gets: agreed. At least one of payment, product and commission.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Compensation {
    /// What the creator reads of it before the details.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preview: Option<Prose>,
    /// Money.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment: Option<Payment>,
    /// Products.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product: Option<ProductCompensation>,
    /// A share of what the creator sells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commission: Option<Commission>,
}

/// A share of what the creator sells. Complete with a group and what an order earns.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CommissionDraft {
    /// The group that the creator's discount code comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discount_group: Option<GroupId>,
    /// The group that the creator's affiliate link comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub affiliate_group: Option<GroupId>,
    /// What an order earns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pay: Option<CommissionPay>,
}

/// A share of what the creator sells: agreed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Commission {
    /// The group that the creator's discount code comes from. There is this or an affiliate group, or both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discount_group: Option<GroupId>,
    /// The group that the creator's affiliate link comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub affiliate_group: Option<GroupId>,
    /// What an order earns.
    pub pay: CommissionPay,
}

/// What an order earns.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum CommissionPay {
    /// A rate.
    Rate {
        /// A share of the order, or an amount per order.
        rate: PayoutRate,
    },
    /// Nothing here: a programme outside pays the creator.
    External {
        /// Where to sign up, and what to do there.
        programme: ExternalProgramme,
    },
}
