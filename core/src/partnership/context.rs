//! What the host knows and a partnership does not.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::brief::{CreatorFacts, GroupFacts, ReviewContext};
use crate::creator::{Connection, CreatorAccount, Standing};
use crate::ids::CreatorId;
use crate::time::Instant;

/// What the host knows and a partnership does not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Context {
    /// Where the creator stands. Publishing needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creator: Option<Standing>,
    /// The groups of the brand's code book. Left out: groups are not checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = 100000))]
    pub groups: Option<Vec<GroupFacts>>,
    /// How many pieces of content are unfinished: still to be delivered, or posted and not verified. It is
    /// [`EngagementSummary::unfinished`](crate::engagement::EngagementSummary::unfinished). Completing needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open_occurrences: Option<u32>,
}

impl Context {
    /// The creator's standing, if it is this creator's.
    pub(super) fn standing(&self, creator_id: CreatorId) -> Option<&Standing> {
        self.creator.as_ref().filter(|standing| standing.creator_id == creator_id)
    }

    pub(super) fn for_review(&self, creator_id: CreatorId, at: Instant) -> ReviewContext {
        let facts = |standing: &Standing| {
            let accounts = standing.accounts.as_slice().iter();
            let is_connected = |account: &&CreatorAccount| matches!(account.connection, Connection::Connected { expires_at } if expires_at > at);
            CreatorFacts {
                connected: accounts.clone().filter(is_connected).map(|account| account.network).collect(),
                accounts: accounts.map(|account| account.network).collect(),
            }
        };
        ReviewContext { creator: self.standing(creator_id).map(facts), groups: self.groups.clone() }
    }
}
