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

/// Adds a question. What it takes decides on its form; without anything it takes the answer is a list.
macro_rules! question {
    ($(#[$about:meta])* $handle:ident: $question:ident(at) -> $answer:ident) => {
        question! { @ $(#[$about])* $handle: $question(at: Moment) -> Option<$answer>, state, {
            state.$question(at.core().map_err(|error| error.under("at"))?)
        } }
    };
    ($(#[$about:meta])* $handle:ident: $question:ident(actor) -> $answer:ident) => {
        question! { @ $(#[$about])* $handle: $question(actor: Actor) -> Option<$answer>, state, {
            state.$question(&argument(&actor, "actor")?)
        } }
    };
    ($(#[$about:meta])* $handle:ident: $question:ident(context, at) of $context:ident -> $answer:ident) => {
        question! { @ $(#[$about])* $handle: $question(context: $context, at: Moment) -> Option<$answer>, state, {
            let at = at.core().map_err(|error| error.under("at"))?;
            state.$question(&argument(&context, "context")?, at)
        } }
    };
    ($(#[$about:meta])* $handle:ident: $question:ident() -> $answer:ident) => {
        question! { @ $(#[$about])* $handle: $question() -> Vec<$answer>, state, { state.$question() } }
    };
    (@ $(#[$about:meta])* $handle:ident: $question:ident($($name:ident: $type:ty),*) -> $answer:ty, $state:ident, $ask:block) => {
        #[uniffi::export]
        impl $handle {
            $(#[$about])*
            ///
            /// # Errors
            /// What is malformed of what is asked.
            pub fn $question(&self, $($name: $type),*) -> Result<$answer, PartnerkitError> {
                catching(|| {
                    let root = self.handle.root()?;
                    let $state = root.state();
                    Ok(FromCore::from_core($ask))
                })
            }
        }
    };
}
pub(crate) use question;
