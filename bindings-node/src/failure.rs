//! Whatever goes wrong becomes a thrown `Error` with `code`, `path`, `details`, `docs` and `problems`.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::PoisonError;

use napi::bindgen_prelude::{JsObjectValue, Object};
use napi::{Env, JsError, JsValue, Result, Status};
use partnerkit::Error;

/// Why a call gave no answer.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The core said no.
    Said(Error),
    /// A bug in partnerkit.
    Panicked,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Said(error)
    }
}
impl<T> From<PoisonError<T>> for Failure {
    fn from(_: PoisonError<T>) -> Self {
        Self::Panicked
    }
}

/// Runs what an export does. A panic that reached Node would end the process.
pub(crate) fn catching<T>(export: impl FnOnce() -> std::result::Result<T, Failure>) -> std::result::Result<T, Failure> {
    // What may have stopped half-way stands behind a lock, which the panic has poisoned.
    catch_unwind(AssertUnwindSafe(export)).unwrap_or(Err(Failure::Panicked))
}

impl Failure {
    /// The error to return so that the host throws.
    pub(crate) fn thrown(&self, env: Env) -> napi::Error {
        self.object(env).and_then(|object| env.throw(object)).map_or_else(
            |why| why,
            // What is thrown is pending; the status says so.
            |()| napi::Error::from_status(Status::PendingException),
        )
    }

    fn object(&self, env: Env) -> Result<Object<'_>> {
        let (code, message) = match self {
            Self::Said(error) => (error.code().as_str(), error.to_string()),
            Self::Panicked => ("internal.panic", "A bug in partnerkit; make the handle anew.".to_owned()),
        };
        let mut object = JsError::from(napi::Error::new(code, message)).into_unknown(env).coerce_to_object()?;
        if let Self::Said(error) = self {
            object.set_named_property("path", error.path())?;
            object.set_named_property("docs", error.code().docs())?;
            let details = error.problems().first().map(|problem| env.to_js_value(problem.details())).transpose()?;
            object.set_named_property("details", details)?;
            object.set_named_property("problems", env.to_js_value(&error.problems())?)?;
        }
        Ok(object)
    }
}

#[cfg(test)]
mod tests {
    use super::{Failure, catching};

    #[test]
    fn a_panic_becomes_an_error() {
        assert!(matches!(catching::<()>(|| panic!("a bug")), Err(Failure::Panicked)));
    }
}
