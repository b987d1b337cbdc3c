//! Step 5: how content is recognised; step 6: what the creator is given to work with.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::aggregate::named;
use crate::codes::LinkText;
use crate::fingerprint::Fingerprint;
use crate::text::Label;

named! {
    /// How many of the hashtags and mentions a post must carry.
    #[derive(Default)]
    pub enum MarkRule {
        /// One of them.
        #[default]
        Any = "any",
        /// Each of them.
        All = "all",
    }
}

/// How content is recognised as what was agreed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Tracking {
    /// Whether the creator may report content by hand.
    #[serde(default)]
    pub manual_delivery: bool,
    /// Whether only content posted in its window counts; else content outside counts with a flag.
    #[serde(default)]
    pub strict_date: bool,
    /// Hashtags that mark the content, with or without `#`.
    #[serde(default)]
    #[schemars(length(max = 500))]
    pub hashtags: Vec<Label>,
    /// Accounts whose mention marks the content, with or without `@`.
    #[serde(default)]
    #[schemars(length(max = 500))]
    pub mentions: Vec<Label>,
    /// How many of these a post must carry.
    #[serde(default)]
    pub marks: MarkRule,
}

/// A file that the creator is given: a reference, never the bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Asset {
    /// What it is called.
    pub name: Label,
    /// Its media type (RFC 6838), such as `image/png`.
    pub content_type: Label,
    /// Its size in bytes.
    pub bytes: u64,
    /// Its fingerprint.
    pub sha256: Fingerprint,
    /// Where it is.
    pub url: LinkText,
}
