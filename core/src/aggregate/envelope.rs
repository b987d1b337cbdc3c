//! What is stored of an event.

use schemars::JsonSchema;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::actor::Actor;
use crate::ids::{CommandId, EventId};
use crate::refusal::{Code, Error, Problem};
use crate::time::Instant;
use crate::wire;

use super::Aggregate;

/// An event with all that makes it a record: which aggregate and version, when, by whom, by which command.
///
/// On the wire: `eventId`, `aggregate` (the kind), `aggregateId`, `version`, `at`, `actor`, `commandId`, `schemaVersion`
/// and `event`. Fields that this release does not know are kept and written again.
#[derive(Clone, Debug, PartialEq)]
pub struct Envelope<E> {
    /// Unique; derived from the command id and the event's place, so that a retry writes the same event.
    pub event_id: EventId,
    /// Which aggregate.
    pub aggregate_id: uuid::Uuid,
    /// 1 for the first event, without gaps.
    pub version: u64,
    /// When it happened.
    pub at: Instant,
    /// Who did it.
    pub actor: Actor,
    /// By which command.
    pub command_id: CommandId,
    /// What happened.
    pub event: E,
    /// What a newer release wrote and this one does not know.
    pub unknown: Option<Box<Value>>,
}

/// The version of the stored form that this release writes.
pub const SCHEMA_VERSION: u64 = 1;

impl<E: Serialize + DeserializeOwned + JsonSchema + 'static> Envelope<E> {
    /// The stored form.
    ///
    /// # Errors
    /// `malformed.value`; no event of this crate does.
    pub fn to_value<A: Aggregate<Event = E>>(&self) -> Result<Value, Error> {
        let mut value = wire::to_value(&Known::of::<A>(self))?;
        if let Some(unknown) = &self.unknown {
            merge(&mut value, unknown);
        }
        Ok(value)
    }

    /// Reads the stored form; unknown fields are kept.
    ///
    /// # Errors
    /// `replay.unknown_type` for an event or schema version of a newer release, `replay.wrong_aggregate` for another kind
    /// of aggregate, and the codes of reading a value.
    pub fn from_value<A: Aggregate<Event = E>>(value: Value) -> Result<Self, Error> {
        let stored: Stored = lenient(value.clone())?;
        if stored.aggregate != A::NAME {
            let message = format!("The envelope is of an aggregate `{}`, not `{}`.", stored.aggregate, A::NAME);
            return Err(Problem::new(Code::ReplayWrongAggregate, message).under("aggregate").into());
        }
        let event = upcast(stored.event, stored.schema_version)?;
        let event = lenient(event).map_err(newer_event)?;
        let mut envelope = Self {
            event_id: stored.event_id,
            aggregate_id: stored.aggregate_id,
            version: stored.version,
            at: stored.at,
            actor: stored.actor,
            command_id: stored.command_id,
            event,
            unknown: None,
        };
        envelope.unknown = difference(&value, &envelope.to_value::<A>()?).map(Box::new);
        Ok(envelope)
    }
}

/// The stored form, written as it is read: without a document in between, where there is nothing unknown to merge.
pub(super) struct Written<'a, A: Aggregate>(pub(super) &'a Envelope<A::Event>);

impl<A: Aggregate> Serialize for Written<'_, A> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0.unknown {
            None => Known::of::<A>(self.0).serialize(serializer),
            Some(_) => self.0.to_value::<A>().map_err(serde::ser::Error::custom)?.serialize(serializer),
        }
    }
}

/// What this release knows of the stored form, in its order.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Known<'a, E> {
    event_id: EventId,
    aggregate: &'static str,
    aggregate_id: uuid::Uuid,
    version: u64,
    at: Instant,
    actor: &'a Actor,
    command_id: CommandId,
    schema_version: u64,
    event: &'a E,
}

impl<'a, E> Known<'a, E> {
    fn of<A: Aggregate<Event = E>>(envelope: &'a Envelope<E>) -> Self {
        let Envelope { event_id, aggregate_id, version, at, actor, command_id, event, unknown: _ } = envelope;
        Self {
            event_id: *event_id,
            aggregate: A::NAME,
            aggregate_id: *aggregate_id,
            version: *version,
            at: *at,
            actor,
            command_id: *command_id,
            schema_version: SCHEMA_VERSION,
            event,
        }
    }
}

#[derive(serde::Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Stored {
    event_id: EventId,
    aggregate: String,
    #[schemars(with = "crate::ids::OrderId")]
    aggregate_id: uuid::Uuid,
    version: u64,
    at: Instant,
    actor: Actor,
    command_id: CommandId,
    schema_version: u64,
    event: Value,
}

/// Reads a value whose unknown fields do not matter here: they are taken out, at any depth.
fn lenient<T: DeserializeOwned + JsonSchema + 'static>(mut value: Value) -> Result<T, Error> {
    let error = match wire::from_value(value.clone()) {
        Ok(read) => return Ok(read),
        Err(error) => error,
    };
    let unknown = wire::unknown_fields::<T>(&value);
    if unknown.is_empty() {
        return Err(error);
    }
    for pointer in unknown {
        remove(&mut value, &pointer);
    }
    wire::from_value(value)
}

/// Takes a field out of a document, if it is there.
fn remove(value: &mut Value, pointer: &str) {
    let Some((parent, key)) = pointer.rsplit_once('/') else {
        return;
    };
    let key = key.replace("~1", "/").replace("~0", "~");
    if let Some(fields) = value.pointer_mut(parent).and_then(Value::as_object_mut) {
        fields.remove(&key);
    }
}

/// Brings an event of an older release into the present form. There is one form yet; each later one adds its step here.
fn upcast(event: Value, schema_version: u64) -> Result<Value, Error> {
    match schema_version {
        1 => Ok(event),
        newer => {
            let message = format!("Schema version {newer} is not known; this release knows 1 to {SCHEMA_VERSION}.");
            Err(Problem::new(Code::ReplayUnknownType, message)
                .with("schemaVersion", newer)
                .under("schemaVersion")
                .into())
        }
    }
}

/// An event type that this release does not have was written by a newer one.
fn newer_event(error: Error) -> Error {
    let is_type = error.problems().iter().any(|p| p.code() == Code::MalformedUnknownVariant && p.path() == "/type");
    if is_type {
        Problem::new(Code::ReplayUnknownType, "The event's type is not known to this release.")
            .under("type")
            .under("event")
            .into()
    } else {
        error.under("event")
    }
}

/// What `all` has and `known` has not: fields of objects, at any depth. In a list, null stands for "nothing more".
fn difference(all: &Value, known: &Value) -> Option<Value> {
    match (all, known) {
        (Value::Object(all), Value::Object(known)) => {
            // An absent optional field and an explicit null are the same.
            let more = |(key, value): (&String, &Value)| match known.get(key) {
                None if value.is_null() => None,
                None => Some((key.clone(), value.clone())),
                Some(known) => Some((key.clone(), difference(value, known)?)),
            };
            let rest: Map<String, Value> = all.iter().filter_map(more).collect();
            (!rest.is_empty()).then_some(Value::Object(rest))
        }
        (Value::Array(all), Value::Array(known)) => {
            let rest: Vec<_> = all.iter().zip(known).map(|(all, known)| difference(all, known)).collect();
            let some = rest.iter().any(Option::is_some);
            some.then(|| Value::Array(rest.into_iter().map(Option::unwrap_or_default).collect()))
        }
        _ => None,
    }
}

/// Adds to `value` what it has not.
fn merge(value: &mut Value, more: &Value) {
    match (value, more) {
        (Value::Object(fields), Value::Object(more)) => {
            for (key, more) in more {
                match fields.get_mut(key) {
                    Some(known) => merge(known, more),
                    None => {
                        fields.insert(key.clone(), more.clone());
                    }
                }
            }
        }
        (Value::Array(items), Value::Array(more)) => {
            items.iter_mut().zip(more).for_each(|(item, more)| merge(item, more));
        }
        _ => {}
    }
}
