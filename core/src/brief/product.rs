//! Products for the creator.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::aggregate::named;
use crate::product_order::Offer;
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

/// Products for the creator. Complete with sending and offer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProductDraft {
    /// When they are sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sending: Option<Sending>,
    /// What there is to choose from, within which limits, and where it is shipped to. The limits hold for each time that
    /// products are sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer: Option<Offer>,
    /// Days of 24 hours from the delivery within which the creator posts. Left out: no deadline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub posting_days: Option<u16>,
}

/// Products for the creator: agreed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProductCompensation {
    /// When they are sent.
    pub sending: Sending,
    /// What there is to choose from, within which limits, and where it is shipped to. The limits hold for each time that
    /// products are sent.
    pub offer: Offer,
    /// Days of 24 hours from the delivery within which the creator posts. Left out: no deadline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub posting_days: Option<u16>,
}
