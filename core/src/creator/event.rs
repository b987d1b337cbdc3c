//! What has happened to a creator's record.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Keeper;
use super::account::Handle;
use super::email::Email;
use crate::address::Address;
use crate::ids::AddressId;
use crate::network::Network;
use crate::text::{Label, Personal};
use crate::time::Instant;

/// An event of a creator's record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Event {
    /// The creator was put on record.
    Added {
        /// Who keeps the record.
        keeper: Keeper,
        /// The name that the creator goes by.
        display_name: Personal,
        /// E-mail addresses, the preferred first.
        emails: Vec<Email>,
        /// The keeper's own words to find the creator by.
        tags: Vec<Label>,
    },
    /// The name or the e-mail addresses were said anew.
    ProfileEdited {
        /// The name that the creator goes by.
        display_name: Personal,
        /// E-mail addresses, the preferred first.
        emails: Vec<Email>,
    },
    /// The tags were said anew.
    TagsSet {
        /// All of them.
        tags: Vec<Label>,
    },
    /// A postal address was added, or said anew.
    AddressSet {
        /// Which.
        address_id: AddressId,
        /// The address.
        address: Address,
    },
    /// A postal address was forgotten.
    AddressRemoved {
        /// Which.
        address_id: AddressId,
    },
    /// An account was put on record.
    AccountAdded {
        /// Where.
        network: Network,
        /// Its name there.
        handle: Handle,
    },
    /// An account was forgotten, with its connection.
    AccountRemoved {
        /// Where.
        network: Network,
        /// Its name there.
        handle: Handle,
    },
    /// An account was connected, or its connection renewed.
    AccountConnected {
        /// Where.
        network: Network,
        /// Its name there.
        handle: Handle,
        /// Until when.
        expires_at: Instant,
    },
    /// The connection of an account was ended.
    ConnectionRevoked {
        /// Where.
        network: Network,
        /// Its name there.
        handle: Handle,
    },
    /// The connection of an account expired.
    ConnectionExpired {
        /// Where.
        network: Network,
        /// Its name there.
        handle: Handle,
    },
    /// The prospect became an influencer.
    Promoted {},
    /// The record was put away.
    Archived {},
    /// The record came back.
    Restored {},
}

impl Event {
    /// The name in snake_case, as it travels.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Added { .. } => "added",
            Self::ProfileEdited { .. } => "profile_edited",
            Self::TagsSet { .. } => "tags_set",
            Self::AddressSet { .. } => "address_set",
            Self::AddressRemoved { .. } => "address_removed",
            Self::AccountAdded { .. } => "account_added",
            Self::AccountRemoved { .. } => "account_removed",
            Self::AccountConnected { .. } => "account_connected",
            Self::ConnectionRevoked { .. } => "connection_revoked",
            Self::ConnectionExpired { .. } => "connection_expired",
            Self::Promoted {} => "promoted",
            Self::Archived {} => "archived",
            Self::Restored {} => "restored",
        }
    }
}
