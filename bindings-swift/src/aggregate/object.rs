//! An aggregate as an object of the hosts.
//!
//! UniFFI exports no generic objects and no methods of traits: the macro gives each aggregate an object with the same
//! methods, whose bodies are calls of [`Handle`](super::Handle). What only one aggregate has stands in an `impl` of its own.

/// Declares the object of an aggregate.
macro_rules! object {
    (
        $(#[$about:meta])* $handle:ident of $core:ty;
        $envelope:ident, $decision:ident, $outcome:ident;
        $request:ident, $context:ident, $timer:ident;
    ) => {
        $(#[$about])*
        #[derive(Debug, uniffi::Object)]
        pub struct $handle {
            pub(crate) handle: $crate::aggregate::Handle<$core>,
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
                catching(|| Ok(Self { handle: Handle::replay(&id, &envelopes)? }))
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
    };
}
pub(crate) use object;
