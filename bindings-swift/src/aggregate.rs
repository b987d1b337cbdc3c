//! Aggregates as objects: the state stays in Rust, commands go in and decisions come out.
//!
//! Everything is said once here, for any aggregate; [`crate::order`] and [`crate::codes`] show what one adds.

use std::sync::{Mutex, MutexGuard};

use partnerkit::aggregate::{Aggregate, Decision, Envelope, Format, History, Request, Root, SCHEMA_VERSION, diagram};
use partnerkit::{Error, wire};
use serde::Serialize;
use serde_json::{Value, json};

use crate::failure::PartnerkitError;
use crate::mirror;
use crate::values::{Moment, Uuid};

/// An aggregate, shared among threads. After a panic in the middle of a change nobody knows what it is, so nothing is
/// answered any more.
#[derive(Debug)]
pub(crate) struct Handle<A: Aggregate>(Mutex<Root<A>>);

impl<A: Aggregate> Handle<A> {
    pub(crate) fn new(id: &Uuid) -> Result<Self, PartnerkitError> {
        Ok(Self::of(Root::new(mirror::argument(id, "id")?)))
    }

    pub(crate) fn from_json(json: &[u8]) -> Result<Self, PartnerkitError> {
        Ok(Self::of(Root::replay(History::from_value(wire::parse_bytes(json)?)?)?))
    }

    /// From its id and its envelopes in stored form.
    pub(crate) fn replay(id: &Uuid, envelopes: Vec<Value>) -> Result<Self, PartnerkitError> {
        let history = json!({ "id": wire::to_value(id)?, "envelopes": envelopes });
        Ok(Self::of(Root::replay(History::from_value(history)?)?))
    }

    fn of(root: Root<A>) -> Self {
        Self(Mutex::new(root))
    }

    pub(crate) fn root(&self) -> Result<MutexGuard<'_, Root<A>>, PartnerkitError> {
        Ok(self.0.lock()?)
    }

    pub(crate) fn copy(&self) -> Result<Self, PartnerkitError> {
        Ok(Self::of(self.root()?.clone()))
    }

    pub(crate) fn execute(
        &self,
        request: &impl Serialize,
        context: &A::Context,
    ) -> Result<Decision<A::Event>, PartnerkitError> {
        let request: Request<A::Command> = mirror::core(request)?;
        Ok(self.root()?.execute(request, context)?)
    }

    pub(crate) fn dry_run(
        &self,
        requests: &[impl Serialize],
        context: &A::Context,
    ) -> Result<Vec<Decision<A::Event>>, PartnerkitError> {
        let requests: Vec<Request<A::Command>> = mirror::core(&requests)?;
        Ok(self.root()?.dry_run(requests, context)?)
    }

    pub(crate) fn tick(&self, at: Moment) -> Result<Decision<A::Event>, PartnerkitError> {
        let at = at.core().map_err(|error| error.under("at"))?;
        Ok(self.root()?.tick(at)?)
    }

    pub(crate) fn to_json(&self) -> Result<String, PartnerkitError> {
        let history = self.root()?.history();
        Ok(wire::to_json(&history.to_value()?)?)
    }
}

/// What the host knows and the aggregate does not; nothing where it is left out.
pub(crate) fn context<A: Aggregate>(given: Option<impl Serialize>) -> Result<A::Context, Error> {
    given.map_or_else(|| Ok(A::Context::default()), |given| mirror::argument(&given, "context"))
}

/// An envelope in stored form.
pub(crate) fn stored<A: Aggregate>(envelope: &impl Serialize) -> Result<Value, Error> {
    let mut value = wire::to_value(envelope)?;
    if let Value::Object(fields) = &mut value {
        fields.insert("aggregate".to_owned(), A::NAME.into());
        fields.insert("schemaVersion".to_owned(), SCHEMA_VERSION.into());
    }
    // The core reads and writes it: what it does not know is refused, and the fields come in its order.
    Envelope::<A::Event>::from_value::<A>(value)?.to_value::<A>()
}

/// The life cycle as a drawing.
pub(crate) fn drawn<A: Aggregate>(format: Option<impl Serialize>) -> Result<String, Error> {
    let format = format.map(|format| mirror::argument::<Format>(&format, "format")).transpose()?;
    Ok(diagram::<A>(format.unwrap_or(Format::Mermaid)))
}

/// Declares the object of an aggregate and what surrounds its events: what all aggregates have.
macro_rules! aggregate {
    (
        $(#[$about:meta])* $handle:ident of $core:ty, in $module:ident;
        $envelope:ident, $decision:ident, $outcome:ident;
        $event:ident, $request:ident, $context:ident, $timer:ident;
        $diagram:ident, $read_envelope:ident, $write_envelope:ident, $read_decision:ident, $write_decision:ident;
    ) => {
        $(#[$about])*
        #[derive(Debug, uniffi::Object)]
        pub struct $handle {
            handle: $crate::aggregate::Handle<$core>,
        }

        /// An event with all that makes it a record: which aggregate and version, when, by whom, by which command.
        #[derive(Clone, Debug, PartialEq, serde::Serialize, uniffi::Record)]
        #[serde(rename_all = "camelCase")]
        pub struct $envelope {
            /// Unique; a retry writes the same.
            pub event_id: Uuid,
            /// Which aggregate.
            pub aggregate_id: Uuid,
            /// 1 for the first event, without gaps.
            pub version: u64,
            /// When it happened.
            pub at: Moment,
            /// Who did it.
            pub actor: Actor,
            /// By which command.
            pub command_id: Uuid,
            /// What happened.
            pub event: $event,
        }

        impl FromCore<Envelope<partnerkit::$module::Event>> for $envelope {
            fn from_core(core: Envelope<partnerkit::$module::Event>) -> Self {
                let Envelope { event_id, aggregate_id, version, at, actor, command_id, event, .. } = core;
                Self {
                    event_id: Uuid::from_core(event_id),
                    aggregate_id: Uuid::from_core(aggregate_id),
                    version,
                    at: Moment::from_core(at),
                    actor: Actor::from_core(actor),
                    command_id: Uuid::from_core(command_id),
                    event: FromCore::from_core(event),
                }
            }
        }

        /// What a command caused: events, and who hears of them and what is posted to the ledger.
        #[derive(Clone, Debug, PartialEq, uniffi::Record)]
        pub struct $decision {
            /// The events with their surroundings, those of due timers first.
            pub envelopes: Vec<$envelope>,
            /// Whether the command was known: then these are the events it caused the first time, and nothing has changed.
            pub is_repeat: bool,
            /// Who hears of it.
            pub notifications: Vec<Notice>,
            /// What is posted to the ledger.
            pub postings: Vec<Posting>,
            /// What the brand should know.
            pub warnings: Vec<Warning>,
        }

        impl FromCore<Decision<partnerkit::$module::Event>> for $decision {
            fn from_core(core: Decision<partnerkit::$module::Event>) -> Self {
                let Decision { envelopes, is_repeat, notifications, postings, warnings } = core;
                Self {
                    envelopes: FromCore::from_core(envelopes),
                    is_repeat,
                    notifications: FromCore::from_core(notifications),
                    postings: FromCore::from_core(postings),
                    warnings: FromCore::from_core(warnings),
                }
            }
        }

        /// What became of one of several commands.
        #[derive(Clone, Debug, PartialEq, uniffi::Enum)]
        pub enum $outcome {
            /// It was accepted.
            Decided {
                /// What it caused.
                decision: $decision,
            },
            /// It was not, and nothing has changed by it.
            NotDone {
                /// Why.
                error: PartnerkitError,
            },
        }

        #[uniffi::export]
        impl $handle {
            /// Nothing has happened to it yet.
            ///
            /// # Errors
            /// `malformed.id`.
            #[uniffi::constructor]
            pub fn new(id: Uuid) -> Result<Self, PartnerkitError> {
                catching(|| Ok(Self { handle: Handle::new(&id)? }))
            }

            /// Rebuilds it from what `to_json` gave, in this release or an earlier one.
            ///
            /// # Errors
            /// `replay.gap`, `replay.wrong_aggregate`, `replay.time_order`, `replay.unknown_type`, and those of reading JSON.
            #[uniffi::constructor]
            pub fn from_json(json: Vec<u8>) -> Result<Self, PartnerkitError> {
                catching(|| Ok(Self { handle: Handle::from_json(&json)? }))
            }

            /// Rebuilds it from its events alone. A command id that caused them is then refused as reused, since what was
            /// asked is not known any more.
            ///
            /// # Errors
            /// Those of `from_json`.
            #[uniffi::constructor]
            pub fn replay(id: Uuid, envelopes: Vec<$envelope>) -> Result<Self, PartnerkitError> {
                catching(|| {
                    let stored = envelopes.iter().enumerate().map(|(index, envelope)| {
                        let stored = aggregate::stored::<$core>(envelope);
                        stored.map_err(|error| error.under(&index.to_string()).under("envelopes"))
                    });
                    Ok(Self { handle: Handle::replay(&id, stored.collect::<Result<_, _>>()?)? })
                })
            }

            /// Another one with the same history, which goes its own way from here.
            ///
            /// # Errors
            /// Only after a panic.
            pub fn copy(&self) -> Result<std::sync::Arc<Self>, PartnerkitError> {
                catching(|| Ok(std::sync::Arc::new(Self { handle: self.handle.copy()? })))
            }

            /// Gives a command.
            ///
            /// # Errors
            /// `Malformed` with all problems of the request, or why it is refused; nothing has changed then. A command id
            /// that is known gives the same events again, with `is_repeat`.
            #[uniffi::method(default(context = None))]
            pub fn execute(
                &self,
                request: $request,
                context: Option<$context>,
            ) -> Result<$decision, PartnerkitError> {
                catching(|| {
                    let context = aggregate::context::<$core>(context)?;
                    Ok(FromCore::from_core(self.handle.execute(&request, &context)?))
                })
            }

            /// Gives many commands in one call, one after another: calls are dear on phones. One that is refused changes
            /// nothing and does not stop the others.
            ///
            /// # Errors
            /// A malformed context.
            #[uniffi::method(default(context = None))]
            pub fn execute_all(
                &self,
                requests: Vec<$request>,
                context: Option<$context>,
            ) -> Result<Vec<$outcome>, PartnerkitError> {
                catching(|| {
                    let context = aggregate::context::<$core>(context)?;
                    let outcome = |request: &$request| match self.handle.execute(request, &context) {
                        Ok(decision) => $outcome::Decided { decision: FromCore::from_core(decision) },
                        Err(error) => $outcome::NotDone { error },
                    };
                    Ok(requests.iter().map(outcome).collect())
                })
            }

            /// Tries requests one after another without effect: what each would cause.
            ///
            /// # Errors
            /// All problems of malformed requests, or the refusal of the first that fails, with its index as path.
            #[uniffi::method(default(context = None))]
            pub fn dry_run(
                &self,
                requests: Vec<$request>,
                context: Option<$context>,
            ) -> Result<Vec<$decision>, PartnerkitError> {
                catching(|| {
                    let context = aggregate::context::<$core>(context)?;
                    Ok(FromCore::from_core(self.handle.dry_run(&requests, &context)?))
                })
            }

            /// Lets time pass: fires every timer that is due, each stamped with the time it was due.
            ///
            /// # Errors
            /// `command.before_last_event`.
            pub fn tick(&self, at: Moment) -> Result<$decision, PartnerkitError> {
                catching(|| Ok(FromCore::from_core(self.handle.tick(at)?)))
            }

            /// The id.
            ///
            /// # Errors
            /// Only after a panic.
            pub fn id(&self) -> Result<Uuid, PartnerkitError> {
                catching(|| Ok(Uuid::from_core(self.handle.root()?.id())))
            }

            /// The number of events.
            ///
            /// # Errors
            /// Only after a panic.
            pub fn version(&self) -> Result<u64, PartnerkitError> {
                catching(|| Ok(self.handle.root()?.version()))
            }

            /// What will happen by itself, the next first.
            ///
            /// # Errors
            /// Only after a panic.
            pub fn timers(&self) -> Result<Vec<$timer>, PartnerkitError> {
                catching(|| Ok(FromCore::from_core(self.handle.root()?.timers())))
            }

            /// All events so far.
            ///
            /// # Errors
            /// Only after a panic.
            pub fn envelopes(&self) -> Result<Vec<$envelope>, PartnerkitError> {
                catching(|| Ok(FromCore::from_core(self.handle.root()?.envelopes())))
            }

            /// All that is to be stored, as JSON text.
            ///
            /// # Errors
            /// Only after a panic.
            pub fn to_json(&self) -> Result<String, PartnerkitError> {
                catching(|| self.handle.to_json())
            }
        }

        /// The life cycle as a drawing: a Mermaid state diagram unless another format is named.
        ///
        /// # Errors
        /// Only after a panic.
        #[uniffi::export(default(format = None))]
        pub fn $diagram(format: Option<Format>) -> Result<String, PartnerkitError> {
            catching(|| Ok(aggregate::drawn::<$core>(format)?))
        }

        /// Reads an envelope from its stored form: JSON in UTF-8, of this release or an earlier one.
        ///
        /// # Errors
        /// `replay.unknown_type`, `replay.wrong_aggregate`, and those of reading JSON.
        #[uniffi::export]
        pub fn $read_envelope(json: Vec<u8>) -> Result<$envelope, PartnerkitError> {
            catching(|| Ok(FromCore::from_core(Envelope::from_value::<$core>(wire::parse_bytes(&json)?)?)))
        }

        /// The stored form of an envelope, as JSON text.
        ///
        /// # Errors
        /// `Malformed` with all problems.
        #[uniffi::export]
        pub fn $write_envelope(value: $envelope) -> Result<String, PartnerkitError> {
            catching(|| Ok(wire::to_json(&aggregate::stored::<$core>(&value)?)?))
        }

        /// Reads what a server sends of a decision: JSON in UTF-8.
        ///
        /// # Errors
        /// Those of reading JSON and envelopes; `malformed.value`.
        #[uniffi::export]
        pub fn $read_decision(json: Vec<u8>) -> Result<$decision, PartnerkitError> {
            catching(|| {
                let $crate::wire::DecisionForm { envelopes, is_repeat, notifications, postings, warnings } =
                    $crate::wire::lenient(&json)?;
                let envelopes = envelopes.into_iter().enumerate().map(|(index, envelope)| {
                    let read = Envelope::from_value::<$core>(envelope).map($envelope::from_core);
                    read.map_err(|error| error.under(&index.to_string()).under("envelopes"))
                });
                let envelopes = envelopes.collect::<Result<_, _>>()?;
                Ok($decision { envelopes, is_repeat, notifications, postings, warnings })
            })
        }

        /// A decision as JSON text, its envelopes in stored form.
        ///
        /// # Errors
        /// `Malformed` with all problems of the envelopes.
        #[uniffi::export]
        pub fn $write_decision(value: $decision) -> Result<String, PartnerkitError> {
            catching(|| {
                let $decision { envelopes, is_repeat, notifications, postings, warnings } = value;
                let envelopes = envelopes.iter().enumerate().map(|(index, envelope)| {
                    let stored = aggregate::stored::<$core>(envelope);
                    stored.map_err(|error| error.under(&index.to_string()).under("envelopes"))
                });
                let envelopes = envelopes.collect::<Result<_, _>>()?;
                let form = $crate::wire::DecisionForm { envelopes, is_repeat, notifications, postings, warnings };
                Ok(wire::to_json(&form)?)
            })
        }
    };
}
pub(crate) use aggregate;
