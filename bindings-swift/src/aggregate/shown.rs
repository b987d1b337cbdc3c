//! What an aggregate shows to actors, and what only it can be asked.

/// Adds the status, the view and the allowed commands to an object.
macro_rules! shown {
    ($handle:ident: $status:ident, $view:ident, $kind:ident) => {
        #[uniffi::export]
        impl $handle {
            /// Where it stands; nothing before there is anything.
            ///
            /// # Errors
            /// Only after a panic.
            pub fn status(&self) -> Result<Option<$status>, PartnerkitError> {
                catching(|| Ok(FromCore::from_core(self.handle.root()?.state().status_kind())))
            }

            /// What an actor sees at a moment; nothing before there is anything, and for who has no part in it.
            ///
            /// # Errors
            /// A malformed actor or moment.
            pub fn view(&self, actor: Actor, at: Moment) -> Result<Option<$view>, PartnerkitError> {
                catching(|| {
                    let (actor, at) = aggregate::who_and_when(&actor, at)?;
                    Ok(FromCore::from_core(self.handle.root()?.state().view(&actor, at)))
                })
            }

            /// What an actor may do at a moment.
            ///
            /// # Errors
            /// A malformed actor or moment.
            pub fn allowed(&self, actor: Actor, at: Moment) -> Result<Vec<$kind>, PartnerkitError> {
                catching(|| {
                    let (actor, at) = aggregate::who_and_when(&actor, at)?;
                    Ok(FromCore::from_core(self.handle.root()?.state().allowed(&actor, at)))
                })
            }
        }
    };
}
pub(crate) use shown;

/// Adds a question about a moment.
macro_rules! question {
    ($(#[$about:meta])* $handle:ident: $question:ident -> $answer:ident) => {
        #[uniffi::export]
        impl $handle {
            $(#[$about])*
            ///
            /// # Errors
            /// A malformed moment.
            pub fn $question(&self, at: Moment) -> Result<Option<$answer>, PartnerkitError> {
                catching(|| {
                    let at = at.core().map_err(|error| error.under("at"))?;
                    Ok(FromCore::from_core(self.handle.root()?.state().$question(at)))
                })
            }
        }
    };
}
pub(crate) use question;
