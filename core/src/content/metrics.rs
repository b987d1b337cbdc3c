//! How content does.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::time::Instant;

/// The figures of a post at one moment, as its network gave them. What a network does not count is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MetricsSnapshot {
    /// As of when.
    pub taken_at: Instant,
    /// How often it was shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub impressions: Option<u64>,
    /// To how many people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reach: Option<u64>,
    /// How often it was watched or read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub views: Option<u64>,
    /// Likes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub likes: Option<u64>,
    /// Comments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comments: Option<u64>,
    /// How often it was shared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shares: Option<u64>,
    /// How often it was saved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub saves: Option<u64>,
    /// Clicks on its links.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clicks: Option<u64>,
}
