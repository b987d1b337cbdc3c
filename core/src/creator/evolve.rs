//! What the events of a creator's record mean. No rules: a stored event is never refused.

use std::collections::BTreeMap;

use super::{Connection, Creator, CreatorAccount, Event, Handle, Record, Stage};
use crate::network::Network;

pub(super) fn evolve(creator: &mut Creator, event: &Event) {
    if let Event::Added { keeper, display_name, emails, tags } = event {
        creator.record = Some(Box::new(Record {
            keeper: *keeper,
            stage: Stage::Prospect,
            is_archived: false,
            display_name: display_name.clone(),
            emails: emails.clone(),
            tags: tags.clone(),
            addresses: BTreeMap::new(),
            accounts: BTreeMap::new(),
        }));
    } else if let Some(record) = &mut creator.record {
        record.evolve(event);
    }
}

impl Record {
    fn evolve(&mut self, event: &Event) {
        match event {
            Event::Added { .. } => {}
            Event::ProfileEdited { display_name, emails } => {
                self.display_name = display_name.clone();
                self.emails.clone_from(emails);
            }
            Event::TagsSet { tags } => self.tags.clone_from(tags),
            Event::AddressSet { address_id, address } => _ = self.addresses.insert(*address_id, address.clone()),
            Event::AddressRemoved { address_id } => _ = self.addresses.remove(address_id),
            Event::AccountAdded { network, handle } => {
                let account = CreatorAccount {
                    network: *network,
                    handle: handle.clone(),
                    connection: Connection::NotConnected {},
                };
                self.accounts.insert((*network, handle.folded()), account);
            }
            Event::AccountRemoved { network, handle } => _ = self.accounts.remove(&(*network, handle.folded())),
            Event::AccountConnected { network, handle, expires_at } => {
                self.connect(*network, handle, |_| Connection::Connected { expires_at: *expires_at });
            }
            Event::ConnectionRevoked { network, handle } => self.connect(*network, handle, |_| Connection::Revoked {}),
            Event::ConnectionExpired { network, handle } => self.connect(*network, handle, |before| match before {
                Connection::Connected { expires_at } => Connection::Expired { expired_at: expires_at },
                Connection::NotConnected {} | Connection::Expired { .. } | Connection::Revoked {} => before,
            }),
            Event::Promoted {} => self.stage = Stage::Influencer,
            Event::Archived {} => self.is_archived = true,
            Event::Restored {} => self.is_archived = false,
        }
    }

    fn connect(&mut self, network: Network, handle: &Handle, change: impl FnOnce(Connection) -> Connection) {
        if let Some(account) = self.accounts.get_mut(&(network, handle.folded())) {
            account.connection = change(account.connection);
        }
    }
}
