//! What can be asked of a creator's record.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::account::Handle;
use super::email::Email;
use super::status::CommandKind;
use crate::address::Address;
use crate::ids::AddressId;
use crate::list::List;
use crate::network::Network;
use crate::text::{Label, Personal};
use crate::time::Instant;
use crate::wire::caps;

/// A command to a creator's record. Who may give which, and when, is the [table](super::TABLE).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Command {
    /// A brand or the platform puts a creator on record, as a prospect, and keeps the record from then on.
    Add {
        /// The name that the creator goes by.
        display_name: Personal,
        /// E-mail addresses, the preferred first: at most 20.
        #[serde(default, skip_serializing_if = "List::is_empty")]
        emails: List<Email, { caps::EMAILS }>,
        /// The keeper's own words to find the creator by, never shown to the creator: at most 100.
        #[serde(default, skip_serializing_if = "List::is_empty")]
        tags: List<Label, { caps::TAGS }>,
    },
    /// The name or the e-mail addresses are said anew; what is left out stays.
    EditProfile {
        /// The name that the creator goes by.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        display_name: Option<Personal>,
        /// All e-mail addresses, the preferred first: at most 20.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        emails: Option<List<Email, { caps::EMAILS }>>,
    },
    /// The tags are said anew.
    SetTags {
        /// All of them: at most 100.
        tags: List<Label, { caps::TAGS }>,
    },
    /// A postal address is added, or said anew.
    SetAddress {
        /// Which; the host makes the id.
        address_id: AddressId,
        /// The address.
        address: Address,
    },
    /// A postal address is forgotten.
    RemoveAddress {
        /// Which.
        address_id: AddressId,
    },
    /// An account on a network is put on record.
    AddAccount {
        /// Where.
        network: Network,
        /// Its name there.
        handle: Handle,
    },
    /// An account is forgotten, with its connection.
    RemoveAccount {
        /// Where.
        network: Network,
        /// Its name there.
        handle: Handle,
    },
    /// The creator has let the host read the content and figures of an account (OAuth), or has renewed that.
    ConnectAccount {
        /// Where.
        network: Network,
        /// Its name there.
        handle: Handle,
        /// Until when: later than now.
        expires_at: Instant,
    },
    /// The connection of an account ends.
    RevokeConnection {
        /// Where.
        network: Network,
        /// Its name there.
        handle: Handle,
    },
    /// The connection of an account has expired.
    ExpireConnection {
        /// Where.
        network: Network,
        /// Its name there.
        handle: Handle,
    },
    /// The prospect becomes an influencer: partnerships and campaigns are open to the creator now.
    Promote {},
    /// The record is put away.
    Archive {},
    /// The record comes back, to where it was.
    Restore {},
}

impl Command {
    /// The command without its data.
    pub fn kind(&self) -> CommandKind {
        match self {
            Self::Add { .. } => CommandKind::Add,
            Self::EditProfile { .. } => CommandKind::EditProfile,
            Self::SetTags { .. } => CommandKind::SetTags,
            Self::SetAddress { .. } => CommandKind::SetAddress,
            Self::RemoveAddress { .. } => CommandKind::RemoveAddress,
            Self::AddAccount { .. } => CommandKind::AddAccount,
            Self::RemoveAccount { .. } => CommandKind::RemoveAccount,
            Self::ConnectAccount { .. } => CommandKind::ConnectAccount,
            Self::RevokeConnection { .. } => CommandKind::RevokeConnection,
            Self::ExpireConnection { .. } => CommandKind::ExpireConnection,
            Self::Promote {} => CommandKind::Promote,
            Self::Archive {} => CommandKind::Archive,
            Self::Restore {} => CommandKind::Restore,
        }
    }

    /// The account that the command is about.
    pub(super) fn account(&self) -> Option<(Network, &Handle)> {
        match self {
            Self::AddAccount { network, handle }
            | Self::RemoveAccount { network, handle }
            | Self::ConnectAccount { network, handle, .. }
            | Self::RevokeConnection { network, handle }
            | Self::ExpireConnection { network, handle } => Some((*network, handle)),
            Self::Add { .. }
            | Self::EditProfile { .. }
            | Self::SetTags { .. }
            | Self::SetAddress { .. }
            | Self::RemoveAddress { .. }
            | Self::Promote {}
            | Self::Archive {}
            | Self::Restore {} => None,
        }
    }

    /// The address that the command is about.
    pub(super) fn address_id(&self) -> Option<AddressId> {
        if let Self::SetAddress { address_id, .. } | Self::RemoveAddress { address_id } = self {
            return Some(*address_id);
        }
        None
    }
}
