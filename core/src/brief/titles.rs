//! Step 8: what the sections of the creator's view are called.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::text::Label;

/// What the sections of the creator's view are called. One that is left out has the host's own title.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Titles {
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overview: Option<Label>,
    /// From when to when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schedule: Option<Label>,
    /// What is delivered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deliverables: Option<Label>,
    /// Money.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment: Option<Label>,
    /// Products.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product: Option<Label>,
    /// Codes, links and what they earn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commission: Option<Label>,
    /// Hashtags and mentions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tracking: Option<Label>,
    /// Files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assets: Option<Label>,
    /// Rights and agreements.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rights: Option<Label>,
}
