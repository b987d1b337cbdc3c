//! A post, and the name of a piece of content that is due.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::codes::LinkText;
use crate::creator::Handle;
use crate::ids::DeliverableId;
use crate::network::{MediaType, Network};
use crate::text::{Label, Prose};
use crate::time::Instant;

/// Something that was posted on a network.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Post {
    /// The network's id of it; unique on that network.
    pub post_id: Label,
    /// Where it was posted.
    pub network: Network,
    /// By which account.
    pub handle: Handle,
    /// Where it can be seen.
    pub url: LinkText,
    /// What it is. Left out where the network has a single media type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media_type: Option<MediaType>,
    /// Its text: caption, description, or what is written in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Prose>,
    /// Whether it carries the network's own label for paid partnerships.
    #[serde(default)]
    pub paid_label: bool,
    /// When it was posted.
    pub at: Instant,
}

/// Which post: network and id.
pub(crate) type PostKey = (Network, Label);

impl Post {
    pub(crate) fn key(&self) -> PostKey {
        (self.network, self.post_id.clone())
    }
}

/// The name of a piece of content that is due: the same before and after an amendment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OccurrenceName {
    /// Of which deliverable.
    pub deliverable_id: DeliverableId,
    /// In which month of the schedule; none where it is not delivered by the month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub month: Option<u32>,
    /// Which one of the month, or of all, from 1.
    pub number: u32,
}

impl From<&crate::brief::DatedOccurrence> for OccurrenceName {
    fn from(one: &crate::brief::DatedOccurrence) -> Self {
        Self { deliverable_id: one.deliverable_id, month: one.month, number: one.number }
    }
}

/// What is posted where nothing is said: the only media type that the network has.
pub(crate) fn media_type(network: Network, said: Option<MediaType>) -> Option<MediaType> {
    said.or(match network.media_types() {
        [only] => Some(*only),
        _ => None,
    })
}
