//! Where content is posted.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A social network or other medium.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the networks' own")]
pub enum Network {
    Instagram,
    Tiktok,
    Youtube,
    X,
    Facebook,
    Pinterest,
    Twitch,
    Blog,
    Podcast,
    Snapchat,
    Linkedin,
    Threads,
    /// Any other medium.
    Other,
}

/// What is posted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the networks' own")]
pub enum MediaType {
    Post,
    Carousel,
    Reel,
    Story,
    Video,
    Short,
    Live,
    Article,
    Episode,
    /// Any other form.
    Other,
}
