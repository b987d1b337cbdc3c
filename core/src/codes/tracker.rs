//! What tells whose order it is: a code, a link, or the place kept for one.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::code::CodeText;
use super::link::{DestinationEntry, LinkText};
use crate::text::Label;

/// A code or link as it is asked for. A code or destination that reads `TBD`, or nothing, is the placeholder.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Tracker {
    /// A discount code.
    Code {
        /// In its display spelling.
        code: CodeText,
    },
    /// An affiliate link.
    Link {
        /// The id under which clicks on it are counted. Not kept of a placeholder.
        link_id: Label,
        /// The page it leads to.
        destination: LinkText,
        /// The address that the creator shares, where it is another one: a short link, or the network's.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        url: Option<LinkText>,
    },
    /// Not known yet.
    Placeholder {},
}

impl Tracker {
    /// Whether it is the placeholder, in whatever spelling.
    pub fn is_placeholder(&self) -> bool {
        match self {
            Self::Code { code } => code.is_placeholder(),
            Self::Link { destination, .. } => destination.is_placeholder(),
            Self::Placeholder {} => true,
        }
    }
}

/// A code or link as it was given out: what events record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Given {
    /// A discount code.
    Code {
        /// In its display spelling.
        code: CodeText,
        /// In the form in which codes are compared.
        normalised: String,
    },
    /// An affiliate link.
    Link {
        /// The id under which clicks on it are counted.
        link_id: Label,
        /// The page it leads to, as it was checked.
        destination: String,
        /// The address that the creator shares, where it is another one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        url: Option<String>,
    },
}

/// What makes two codes, or two links, the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    /// A code, by its normalised form.
    Code(String),
    /// A link, by its id.
    Link(Label),
}

impl Given {
    pub(super) fn key(&self) -> Key {
        match self {
            Self::Code { normalised, .. } => Key::Code(normalised.clone()),
            Self::Link { link_id, .. } => Key::Link(link_id.clone()),
        }
    }
}

/// A code or link in the hands of a creator.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum Held {
    /// A discount code.
    Code {
        /// In its display spelling.
        code: CodeText,
        /// In the form in which codes are compared.
        normalised: String,
    },
    /// An affiliate link.
    Link {
        /// The id under which clicks on it are counted.
        link_id: Label,
        /// Where it leads, and since when.
        destinations: Vec<DestinationEntry>,
    },
}

impl Held {
    pub(super) fn new(given: &Given) -> Self {
        match given.clone() {
            Given::Code { code, normalised } => Self::Code { code, normalised },
            Given::Link { link_id, destination, url } => {
                let first = DestinationEntry { from: None, destination, url };
                Self::Link { link_id, destinations: vec![first] }
            }
        }
    }

    pub(super) fn key(&self) -> Key {
        match self {
            Self::Code { normalised, .. } => Key::Code(normalised.clone()),
            Self::Link { link_id, .. } => Key::Link(link_id.clone()),
        }
    }
}
