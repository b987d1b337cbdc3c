//! Advertising space: what an advertiser buys.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::{CreatorId, SpaceId};
use crate::money::Money;
use crate::network::{MediaType, Network};
use crate::text::Label;

/// A creator's advertising space, as it stood when the order was placed. The host takes it from its own records.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Space {
    /// Which space.
    pub space_id: SpaceId,
    /// Whose.
    pub creator_id: CreatorId,
    /// Where the content will stand.
    pub network: Network,
    /// As what.
    pub media_type: MediaType,
    /// The space's title.
    pub title: Label,
    /// What an order costs.
    pub price: Money,
    /// How often the advertiser may ask for rework.
    pub revisions: u8,
    /// The deadlines, in days of 24 hours.
    pub days: SpaceDays,
}

/// The deadlines of a space, in days of 24 hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SpaceDays {
    /// Each answer before an order is agreed: then it expires.
    pub response: u16,
    /// The payment: then it expires.
    pub payment: u16,
    /// The start of work after the payment: then the money is given back.
    pub start: u16,
    /// The work: the delivery date, which nothing enforces.
    pub delivery: u16,
    /// The check of what was delivered: then it counts as verified.
    pub verification: u16,
    /// The answer to a request to cancel: silence agrees.
    pub cancel_answer: u16,
    /// Ratings after verification.
    pub rating: u16,
    /// Messages after the order has ended.
    pub messages: u16,
    /// From verification to the metrics survey.
    pub survey: u16,
}
