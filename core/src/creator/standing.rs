//! What a partnership or a campaign needs to know of a creator.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::account::CreatorAccount;
use super::status::StatusKind;
use super::{Creator, Handle};
use crate::ids::CreatorId;
use crate::list::List;
use crate::network::Network;
use crate::refusal::{Code, Error, Problem};
use crate::time::Instant;
use crate::wire::caps;

/// Where a creator stands and on which networks, without anything private: the host gives it to what works with creators.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Standing {
    /// Who.
    pub creator_id: CreatorId,
    /// Where the creator stands.
    pub status: StatusKind,
    /// The accounts, by network and handle.
    #[serde(default)]
    pub accounts: List<CreatorAccount, { caps::ACCOUNTS }>,
}

/// What a partnership or a participation in a campaign asks of a creator: to be an influencer.
///
/// # Errors
/// `creator.not_promoted` for a prospect, and for a record that is archived; the details name the status.
pub fn require_influencer(standing: &Standing) -> Result<(), Error> {
    match standing.status {
        StatusKind::Influencer => Ok(()),
        StatusKind::Prospect | StatusKind::Archived => {
            let status = crate::aggregate::Named::name(standing.status);
            Err(Problem::new(Code::CreatorNotPromoted, Code::CreatorNotPromoted.meaning())
                .with("status", status)
                .into())
        }
    }
}

impl Standing {
    /// How an account is connected at a moment; `None` for an account that the creator does not have.
    pub fn account(&self, network: Network, handle: &Handle) -> Option<&CreatorAccount> {
        let of = |account: &&CreatorAccount| account.network == network && account.handle.folded() == handle.folded();
        self.accounts.as_slice().iter().find(of)
    }
}

impl Creator {
    /// Where the creator stands at a moment; `None` before being added.
    pub fn standing(&self, at: Instant) -> Option<Standing> {
        let record = self.record.as_ref()?;
        let accounts = List::try_from(record.accounts_at(at)).unwrap_or_default();
        Some(Standing { creator_id: self.id, status: record.status(), accounts })
    }
}
