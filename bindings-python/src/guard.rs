//! Nothing that goes wrong in Rust leaves as anything but an exception.
//!
//! A panic would reach Python as `PanicException`, which `except Exception` does not catch. So the body of every export
//! runs in [`guard`]; a test makes each one panic to see that it does.

use std::panic::{AssertUnwindSafe, catch_unwind};

use pyo3::prelude::*;

use crate::error;

/// Why an export has no answer.
pub(crate) enum Failure {
    /// partnerkit says no.
    Core(partnerkit::Error),
    /// Python says no, such as an interrupt.
    Python(PyErr),
}

impl Failure {
    /// A bug in partnerkit.
    pub(crate) fn panicked() -> Self {
        Self::Core(partnerkit::Error::panicked())
    }
}

impl From<partnerkit::Error> for Failure {
    fn from(error: partnerkit::Error) -> Self {
        Self::Core(error)
    }
}
impl From<partnerkit::Problem> for Failure {
    fn from(problem: partnerkit::Problem) -> Self {
        Self::Core(problem.into())
    }
}
impl From<PyErr> for Failure {
    fn from(error: PyErr) -> Self {
        Self::Python(error)
    }
}

/// Runs the body of an export.
pub(crate) fn guard<T>(py: Python<'_>, body: impl FnOnce() -> Result<T, Failure>) -> PyResult<T> {
    let answer = catch_unwind(AssertUnwindSafe(|| {
        #[cfg(feature = "panic-injection")]
        injection::trip();
        body()
    }));
    let failure = match answer {
        Ok(Ok(value)) => return Ok(value),
        Ok(Err(failure)) => failure,
        // What panicked is on stderr; the message may hold data, so it stays out of the exception.
        Err(_) => Failure::panicked(),
    };
    Err(match failure {
        Failure::Python(error) => error,
        Failure::Core(error) => error::raised(py, &error),
    })
}

/// Panics on demand.
#[cfg(feature = "panic-injection")]
pub(crate) mod injection {
    use std::sync::atomic::{AtomicBool, Ordering};

    static ARMED: AtomicBool = AtomicBool::new(false);

    /// The next guarded body panics. Says whether one was still to come.
    pub(crate) fn arm(armed: bool) -> bool {
        ARMED.swap(armed, Ordering::SeqCst)
    }

    #[expect(clippy::panic, reason = "that is what the feature is for")]
    pub(super) fn trip() {
        if ARMED.swap(false, Ordering::SeqCst) {
            panic!("injected");
        }
    }
}
