//! What an actor sees of a creator's record.

use schemars::JsonSchema;
use serde::Serialize;

use super::{CommandKind, Connection, Creator, CreatorAccount, Email, Guard, Keeper, Record, StatusKind};
use crate::actor::Actor;
use crate::address::Address;
use crate::aggregate::Row;
use crate::ids::AddressId;
use crate::text::{Label, Personal};
use crate::time::Instant;
use crate::wire::caps;

/// A creator as one actor may see the record at one moment.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct CreatorView {
    /// Where the creator stands.
    pub status: StatusKind,
    /// Who keeps the record.
    pub keeper: Keeper,
    /// The name that the creator goes by.
    pub display_name: Personal,
    /// E-mail addresses, the preferred first; only for the keeper and the creator.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub emails: Vec<Email>,
    /// The keeper's own words to find the creator by; only for the keeper.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Label>,
    /// Postal addresses, by id; only for the keeper and the creator.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub addresses: Vec<AddressView>,
    /// The accounts, by network and handle.
    pub accounts: Vec<CreatorAccount>,
    /// What this actor may do now.
    pub allowed: Vec<CommandKind>,
}

/// A postal address with its id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct AddressView {
    /// Which.
    pub address_id: AddressId,
    /// The address.
    pub address: Address,
}

impl Creator {
    /// What an actor sees at a moment; `None` before the creator is added, and for who has nothing to do with the record:
    /// other creators, and where a brand keeps it other brands.
    ///
    /// Who neither keeps the record nor is the creator sees no e-mail, no address and no tag.
    pub fn view(&self, actor: &Actor, at: Instant) -> Option<CreatorView> {
        let record = self.record.as_ref().filter(|record| record.is_seen_by(self, actor))?;
        let (is_keeper, is_creator) = (record.keeps(actor), actor.creator() == Some(self.id));
        let private = is_keeper || is_creator;
        let addresses =
            record.addresses.iter().map(|(id, address)| AddressView { address_id: *id, address: address.clone() });
        Some(CreatorView {
            status: record.status(),
            keeper: record.keeper,
            display_name: record.display_name.clone(),
            emails: if private { record.emails.clone() } else { Vec::new() },
            tags: if is_keeper { record.tags.clone() } else { Vec::new() },
            addresses: if private { addresses.collect() } else { Vec::new() },
            accounts: record.accounts_at(at),
            allowed: self.allowed(actor, at),
        })
    }

    /// What an actor may do now, in the order of the table, as far as the record decides. What a command says, such as an
    /// account that is not there, can still be refused.
    pub fn allowed(&self, actor: &Actor, at: Instant) -> Vec<CommandKind> {
        let (role, status) = (actor.role(), self.status_kind());
        let may = |row: &&Row<Self>| {
            let record = self.record.as_deref();
            row.from == status
                && row.by.contains(&role)
                && record.is_none_or(|record| {
                    record.owns(self.id, actor)
                        && row.guards.iter().all(|guard| record.can_hold(*guard, row.command, at))
                })
        };
        super::TABLE.iter().filter(may).map(|row| row.command).collect()
    }
}

impl Record {
    fn is_seen_by(&self, creator: &Creator, actor: &Actor) -> bool {
        match actor {
            Actor::Brand { .. } => self.keeps(actor) || self.keeper == Keeper::Platform {},
            Actor::Creator { creator_id } => *creator_id == creator.id,
            Actor::Platform { .. } | Actor::System { .. } => true,
        }
    }

    pub(super) fn accounts_at(&self, at: Instant) -> Vec<CreatorAccount> {
        let as_of = |account: &CreatorAccount| {
            let connection = account.connection.at(at);
            CreatorAccount { network: account.network, handle: account.handle.clone(), connection }
        };
        self.accounts.values().map(as_of).collect()
    }

    /// Whether a condition can hold for any data of the command.
    fn can_hold(&self, guard: Guard, command: CommandKind, at: Instant) -> bool {
        let is_connected = |connection: Connection| matches!(connection, Connection::Connected { .. });
        let any = |of: &dyn Fn(Connection) -> bool| self.accounts.values().any(|account| of(account.connection));
        match guard {
            // An address that is there can be said anew.
            Guard::RoomForAddress => self.addresses.len() < caps::ADDRESSES || command == CommandKind::SetAddress,
            Guard::AddressKnown => !self.addresses.is_empty(),
            Guard::RoomForAccount => self.accounts.len() < caps::ACCOUNTS,
            Guard::AccountKnown => !self.accounts.is_empty(),
            Guard::Connected => any(&is_connected),
            Guard::ExpiryReached => any(&|connection| is_connected(connection) && !connection.is_live(at)),
            Guard::AccountFree | Guard::ExpiresLater => true,
        }
    }
}
