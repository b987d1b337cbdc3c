//! What a host stores of an aggregate, and how it comes back.

use schemars::JsonSchema;
use serde_json::{Map, Value};

use super::{Aggregate, Envelope};
use crate::actor::Actor;
use crate::ids::CommandId;
use crate::refusal::{Code, Error, Problem};
use crate::wire;

/// An accepted command with its content: what makes a repeat recognisable, also when it caused no event.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CommandRecord<C> {
    /// The id that the host gave it.
    pub command_id: CommandId,
    /// Who gave it.
    pub actor: Actor,
    /// What was asked for.
    pub command: C,
}

/// All that is stored of one aggregate: its events, and the commands that were accepted.
///
/// With the events alone the state comes back whole, but a command id that caused them is then refused as reused, since
/// its content is not known any more.
#[derive(Clone, Debug, PartialEq)]
pub struct History<A: Aggregate> {
    /// The aggregate.
    pub id: A::Id,
    /// Its events, by version.
    pub envelopes: Vec<Envelope<A::Event>>,
    /// The accepted commands, in the order of acceptance.
    pub commands: Vec<CommandRecord<A::Command>>,
}

impl<A: Aggregate> History<A> {
    /// Everything as one document: `{"id", "envelopes": […], "commands": […]}`.
    ///
    /// # Errors
    /// `malformed.value`; no type of this crate does.
    pub fn to_value(&self) -> Result<Value, Error> {
        let mut fields = Map::new();
        fields.insert("id".into(), wire::to_value(&self.id)?);
        let envelopes = self.envelopes.iter().map(Envelope::to_value::<A>).collect::<Result<Vec<_>, _>>()?;
        fields.insert("envelopes".into(), Value::Array(envelopes));
        fields.insert("commands".into(), wire::to_value(&self.commands)?);
        Ok(Value::Object(fields))
    }

    /// Reads what [`Self::to_value`] wrote, in this release or an earlier one.
    ///
    /// # Errors
    /// Those of [`Envelope::from_value`], with the envelope's path.
    pub fn from_value(value: Value) -> Result<Self, Error> {
        let stored: Stored<A::Id, A::Command> = wire::from_value(value)?;
        let mut envelopes = Vec::with_capacity(stored.envelopes.len());
        for (index, envelope) in stored.envelopes.into_iter().enumerate() {
            let read = Envelope::from_value::<A>(envelope);
            envelopes.push(read.map_err(|error| error.under(&index.to_string()).under("envelopes"))?);
        }
        Ok(Self { id: stored.id, envelopes, commands: stored.commands })
    }

    /// Checks that the envelopes are one aggregate's, without gaps and in the order of time.
    pub(super) fn check(&self) -> Result<(), Error> {
        let mut last = None;
        for (index, (envelope, expected)) in self.envelopes.iter().zip(1_u64..).enumerate() {
            let problem = if envelope.aggregate_id != A::uuid(self.id) {
                Problem::new(Code::ReplayWrongAggregate, "The envelope belongs to another aggregate.")
                    .under("aggregateId")
            } else if envelope.version != expected {
                Problem::new(Code::ReplayGap, format!("Version {expected} was expected, found {}.", envelope.version))
                    .with("expected", expected)
                    .with("found", envelope.version)
                    .under("version")
            } else if last > Some(envelope.at) {
                Problem::new(Code::ReplayTimeOrder, "The envelope lies before the one it follows.").under("at")
            } else {
                last = Some(envelope.at);
                continue;
            };
            return Err(problem.under(&index.to_string()).under("envelopes").into());
        }
        Ok(())
    }
}

#[derive(serde::Deserialize, JsonSchema)]
#[serde(
    rename_all = "camelCase",
    deny_unknown_fields,
    bound = "I: serde::de::DeserializeOwned, C: serde::de::DeserializeOwned"
)]
struct Stored<I, C> {
    id: I,
    envelopes: Vec<Value>,
    #[serde(default)]
    commands: Vec<CommandRecord<C>>,
}
