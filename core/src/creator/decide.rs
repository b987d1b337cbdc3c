//! What happens when a command may.

use super::status::{CommandKind, Guard, StatusKind, TABLE};
use super::{Command, Connection, Context, Creator, Event, Keeper, Record, evolve, guards};
use crate::actor::Actor;
use crate::aggregate::{Aggregate, Ask, Envelope, Row, Timer};
use crate::ids::CreatorId;
use crate::ledger::Posting;
use crate::notification::{Notification, Recipient};
use crate::refusal::{Code, Error, Problem};
use crate::time::Instant;
use crate::wire;

impl Aggregate for Creator {
    const NAME: &'static str = "creator";
    const WRONG_STATUS: Code = Code::CreatorWrongStatus;
    const TABLE: &'static [Row<Self>] = TABLE;

    type Id = CreatorId;
    type Status = StatusKind;
    type CommandKind = CommandKind;
    type Guard = Guard;
    type Command = Command;
    type Event = Event;
    type Context = Context;

    fn new(id: CreatorId) -> Self {
        Self { id, record: None }
    }

    fn uuid(id: CreatorId) -> uuid::Uuid {
        id.uuid()
    }

    fn kind(command: &Command) -> CommandKind {
        command.kind()
    }

    fn status(&self, _: &Command) -> Option<StatusKind> {
        self.status_kind()
    }

    fn is_own(&self, actor: &Actor, _: &Command) -> bool {
        self.record.as_ref().is_none_or(|record| record.owns(self.id, actor))
    }

    fn guard(&self, guard: Guard, ask: &Ask<'_, Self>) -> Result<(), Error> {
        Ok(guards::check(guard, self, ask)?)
    }

    fn decide(&self, ask: &Ask<'_, Self>) -> Result<Vec<Event>, Problem> {
        let event = match (&self.record, ask.command) {
            (None, Command::Add { display_name, emails, tags }) => Some(Event::Added {
                keeper: ask.actor.brand().map_or(Keeper::Platform {}, |brand_id| Keeper::Brand { brand_id }),
                display_name: display_name.clone(),
                emails: once(emails.as_slice()),
                tags: once(tags.as_slice()),
            }),
            (Some(record), command) => record.decide(command),
            (None, _) => None,
        };
        Ok(event.into_iter().collect())
    }

    fn evolve(&mut self, event: &Event, _: Instant, _: &Actor) {
        evolve::evolve(self, event);
    }

    fn timers(&self) -> Vec<Timer<Command>> {
        self.record.as_ref().map_or_else(Vec::new, |record| record.timers())
    }

    /// Only what concerns a connection is told: who may see the rest looks at the record.
    fn notifications(&self, envelope: &Envelope<Event>) -> Vec<Notification> {
        let Some(record) = self.record.as_ref().filter(|record| !record.is_archived) else {
            return Vec::new();
        };
        let to_creator = match envelope.event {
            Event::AccountConnected { .. } => false,
            Event::ConnectionRevoked { .. } | Event::ConnectionExpired { .. } => true,
            Event::Added { .. }
            | Event::ProfileEdited { .. }
            | Event::TagsSet { .. }
            | Event::AddressSet { .. }
            | Event::AddressRemoved { .. }
            | Event::AccountAdded { .. }
            | Event::AccountRemoved { .. }
            | Event::Promoted {}
            | Event::Archived {}
            | Event::Restored {} => return Vec::new(),
        };
        let brand = match record.keeper {
            Keeper::Brand { brand_id } => Some(Recipient::Brand { brand_id }),
            Keeper::Platform {} => None,
        };
        let creator = to_creator.then_some(Recipient::Creator { creator_id: self.id });
        let template = format!("creator.{}", envelope.event.name());
        let notify = |recipient| Notification::new(recipient, template.clone(), envelope.event_id);
        brand.into_iter().chain(creator).map(notify).collect()
    }

    fn postings(&self, _: &Envelope<Event>) -> Vec<Posting> {
        Vec::new()
    }
}

impl Record {
    /// The event of a command; none where it would change nothing.
    fn decide(&self, command: &Command) -> Option<Event> {
        match command.clone() {
            Command::Add { .. } => None,
            Command::EditProfile { display_name, emails } => {
                let display_name = display_name.unwrap_or_else(|| self.display_name.clone());
                let emails = emails.map_or_else(|| self.emails.clone(), |emails| once(emails.as_slice()));
                let is_new = display_name != self.display_name || emails != self.emails;
                is_new.then_some(Event::ProfileEdited { display_name, emails })
            }
            Command::SetTags { tags } => {
                let tags = once(tags.as_slice());
                (tags != self.tags).then_some(Event::TagsSet { tags })
            }
            Command::SetAddress { address_id, address } => {
                let is_new = self.addresses.get(&address_id) != Some(&address);
                is_new.then_some(Event::AddressSet { address_id, address })
            }
            Command::RemoveAddress { address_id } => Some(Event::AddressRemoved { address_id }),
            Command::AddAccount { network, handle } => Some(Event::AccountAdded { network, handle }),
            Command::RemoveAccount { network, handle } => Some(Event::AccountRemoved { network, handle }),
            Command::ConnectAccount { network, handle, expires_at } => {
                let connected = Connection::Connected { expires_at };
                let is_new = self.account(network, &handle).is_some_and(|account| account.connection != connected);
                is_new.then_some(Event::AccountConnected { network, handle, expires_at })
            }
            Command::RevokeConnection { network, handle } => Some(Event::ConnectionRevoked { network, handle }),
            Command::ExpireConnection { network, handle } => Some(Event::ConnectionExpired { network, handle }),
            Command::Promote {} => Some(Event::Promoted {}),
            Command::Archive {} => Some(Event::Archived {}),
            Command::Restore {} => Some(Event::Restored {}),
        }
    }

    /// A connection expires by itself, also while the record is put away.
    fn timers(&self) -> Vec<Timer<Command>> {
        let timer = |account: &super::CreatorAccount| {
            let Connection::Connected { expires_at: due_at } = account.connection else {
                return None;
            };
            let (network, handle) = (account.network, account.handle.clone());
            let named = wire::to_value(&network).unwrap_or_default();
            let timer_id = format!("connection/{}/{}", named.as_str().unwrap_or_default(), handle.folded().as_str());
            let command = Command::ExpireConnection { network, handle };
            Some(Timer { due_at, timer_id: timer_id.into(), command })
        };
        self.accounts.values().filter_map(timer).collect()
    }
}

/// Each value once, where it comes first.
fn once<T: Clone + PartialEq>(values: &[T]) -> Vec<T> {
    let mut kept: Vec<T> = Vec::with_capacity(values.len());
    for value in values {
        if !kept.contains(value) {
            kept.push(value.clone());
        }
    }
    kept
}
