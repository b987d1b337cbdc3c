//! What a work room needs to know of a participation that the participation itself does not know.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::aggregate::StatusOf;
use crate::amounts::Amounts;
use crate::product_order::{self, ProductOrder};

/// What the host knows of a participation from the creator's codes, product orders, work and settlements. What is left out
/// is none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct MemberFacts {
    /// Discount codes that the creator holds; placeholders do not count.
    pub codes: u32,
    /// Affiliate links that the creator holds; placeholders do not count.
    pub links: u32,
    /// Where the latest product order stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<StatusOf<ProductOrder>>")]
    pub product_order: Option<product_order::StatusKind>,
    /// How far the agreed content is.
    pub work: WorkFacts,
    /// Posts that were matched by hashtags and handles.
    pub content: u32,
    /// Orders that are credited to the creator.
    pub conversions: u64,
    /// What these orders brought, in each currency.
    pub revenue: Amounts,
    /// What the creator is owed, in each currency.
    pub due: Amounts,
    /// What the creator was paid, in each currency.
    pub paid: Amounts,
}

/// How many of the agreed pieces of content are how far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct WorkFacts {
    /// All that were agreed.
    pub pieces: u32,
    /// Neither delivered nor waived.
    pub open: u32,
    /// Posted and not yet verified.
    pub posted: u32,
    /// Verified.
    pub verified: u32,
    /// Missed.
    pub missed: u32,
}
