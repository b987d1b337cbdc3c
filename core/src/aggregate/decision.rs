//! What is asked of an aggregate, and what it causes.

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::envelope::Written;
use super::{Aggregate, Envelope, Warning};
use crate::actor::Actor;
use crate::ids::{CommandId, EventId};
use crate::ledger::Posting;
use crate::notification::Notification;
use crate::refusal::Error;
use crate::time::Instant;
use crate::wire;

/// A command with all that surrounds it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Request<C> {
    /// Chosen by the host; a retry has the same.
    pub command_id: CommandId,
    /// Who gives the command.
    pub actor: Actor,
    /// When.
    pub at: Instant,
    /// The version that the actor saw, if that matters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected_version: Option<u64>,
    /// What is asked for.
    pub command: C,
}

/// What a command caused.
#[derive(Clone, Debug, PartialEq)]
pub struct Decision<E> {
    /// The events, those of due timers first.
    pub envelopes: Vec<Envelope<E>>,
    /// Whether the command was known: then these are the events it caused the first time, and nothing has changed.
    pub is_repeat: bool,
    /// Who hears of it.
    pub notifications: Vec<Notification>,
    /// What is posted to the ledger.
    pub postings: Vec<Posting>,
    /// What the brand should know.
    pub warnings: Vec<Warning>,
}

/// What the events of one command have in common.
pub(super) struct Stamp<'a> {
    pub(super) aggregate_id: uuid::Uuid,
    pub(super) at: Instant,
    pub(super) actor: &'a Actor,
    pub(super) command_id: CommandId,
}

impl Stamp<'_> {
    /// Evolves the state by events and adds all that they cause to a decision.
    pub(super) fn apply<A: Aggregate>(
        &self,
        state: &mut A,
        version: usize,
        events: Vec<A::Event>,
        decision: &mut Decision<A::Event>,
    ) {
        let versions = u64::try_from(version).unwrap_or(u64::MAX).saturating_add(1)..;
        for ((event, index), version) in events.into_iter().zip(0_u64..).zip(versions) {
            let envelope = Envelope {
                event_id: EventId::of(self.command_id, index),
                aggregate_id: self.aggregate_id,
                version,
                at: self.at,
                actor: self.actor.clone(),
                command_id: self.command_id,
                event,
                unknown: None,
            };
            state.evolve(&envelope.event, envelope.at, &envelope.actor);
            decision.notifications.extend(state.notifications(&envelope));
            decision.postings.extend(state.postings(&envelope));
            decision.envelopes.push(envelope);
        }
    }
}

impl<E: Serialize + DeserializeOwned + JsonSchema + 'static> Decision<E> {
    /// The wire form, for hosts that take it as one document: the fields of this type, the envelopes in stored form.
    ///
    /// # Errors
    /// `malformed.value`; no type of this crate does.
    pub fn to_value<A: Aggregate<Event = E>>(&self) -> Result<Value, Error> {
        wire::to_value(&self.written::<A>())
    }

    /// The same as JSON text.
    ///
    /// # Errors
    /// As [`Self::to_value`].
    pub fn to_json<A: Aggregate<Event = E>>(&self) -> Result<String, Error> {
        wire::to_json(&self.written::<A>())
    }

    fn written<A: Aggregate<Event = E>>(&self) -> Known<'_, A> {
        let Self { envelopes, is_repeat, notifications, postings, warnings } = self;
        let envelopes = envelopes.iter().map(Written).collect();
        Known { envelopes, is_repeat: *is_repeat, notifications, postings, warnings }
    }
}

/// The wire form of a decision.
#[derive(Serialize)]
#[serde(rename_all = "camelCase", bound = "")]
struct Known<'a, A: Aggregate> {
    envelopes: Vec<Written<'a, A>>,
    is_repeat: bool,
    notifications: &'a [Notification],
    postings: &'a [Posting],
    warnings: &'a [Warning],
}

impl<E> Decision<E> {
    pub(super) fn empty() -> Self {
        Self {
            envelopes: Vec::new(),
            is_repeat: false,
            notifications: Vec::new(),
            postings: Vec::new(),
            warnings: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::aggregate::{History, Root};
    use crate::codes::{CodeBook, Command, Context};
    use crate::ids::CodeBookId;

    const ID: &str = "00000000-0000-4000-8000-000000000001";

    #[test]
    fn the_text_of_a_repeat_has_what_a_newer_release_has_stored() {
        let open = || -> Request<Command> {
            let actor = json!({ "type": "brand", "brandId": ID, "userId": ID });
            let at = "2026-03-01T12:00:00Z";
            let command = json!({ "type": "open", "zone": "UTC" });
            wire::from_value(json!({ "commandId": ID, "actor": actor, "at": at, "command": command })).unwrap()
        };
        let mut book = Root::<CodeBook>::new(ID.parse::<CodeBookId>().unwrap());
        book.execute(open(), &Context::default()).unwrap();
        let mut stored = book.history().to_value().unwrap();
        stored["envelopes"][0]["event"]["newer"] = json!({ "deep": [1] });

        let mut book = Root::<CodeBook>::replay(History::from_value(stored.clone()).unwrap()).unwrap();
        let repeat = book.execute(open(), &Context::default()).unwrap();
        let read: Value = repeat.to_json::<CodeBook>().unwrap().parse().unwrap();
        assert_eq!(read["isRepeat"], json!(true));
        assert_eq!(read["envelopes"][0], stored["envelopes"][0]);
        assert_eq!(read, repeat.to_value::<CodeBook>().unwrap());
    }
}
