//! What commands cause, as values of the hosts.
//!
//! UniFFI exports no generic types, so each aggregate has these three of its own. [`FromCore`](crate::mirror::FromCore) takes
//! the core's apart field by field: one that the core adds does not compile here.

/// Declares the envelope, the decision and the outcome of an aggregate.
macro_rules! records {
    ($module:ident: $envelope:ident, $decision:ident, $outcome:ident, $event:ident) => {
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
                // What a newer release wrote stays in the stored form; no host knows it.
                let Envelope { event_id, aggregate_id, version, at, actor, command_id, event, unknown: _ } = core;
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
    };
}
pub(crate) use records;
