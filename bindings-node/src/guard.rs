//! Nothing that goes wrong in Rust leaves as anything but an error that the package understands.
//!
//! A panic that reached Node would end the process. So the body of every export, and of every task off the main thread,
//! runs in [`guard`]; a test makes each one panic to see that it does.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::PoisonError;

use napi_derive::napi;
use partnerkit::{Class, Code, Error, Problem, wire};
use serde::Deserialize;
use serde_json::{Value, json};

/// Why an export has no answer: partnerkit says no, or there is a bug in it.
#[derive(Debug)]
pub(crate) struct Failure(Error);

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self(error)
    }
}
impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self(problem.into())
    }
}
impl<T> From<PoisonError<T>> for Failure {
    /// After a panic in the middle of a change nobody knows what it is, so nothing is answered any more.
    fn from(_: PoisonError<T>) -> Self {
        Self::panicked()
    }
}

/// What the body of an export gives.
pub(crate) type Answer<T> = Result<T, Failure>;

/// Runs the body of an export. What stops half-way stands behind a lock, which the panic poisons.
pub(crate) fn guard<T>(body: impl FnOnce() -> Answer<T>) -> napi::Result<T> {
    let answer = catch_unwind(AssertUnwindSafe(|| {
        #[cfg(feature = "panic-injection")]
        injection::trip();
        body()
    }));
    // What panicked is on stderr; the message may hold data, so it stays out of the error.
    answer.unwrap_or_else(|_| Err(Failure::panicked())).map_err(|failure| napi::Error::from_reason(failure.text()))
}

impl Failure {
    /// A bug in partnerkit.
    pub(crate) fn panicked() -> Self {
        Self(Error::panicked())
    }

    /// The text from which the package makes its error; see `ts/errors.ts`.
    fn text(&self) -> String {
        json!({ "class": class(&self.0), "problems": problems(self.0.problems()) }).to_string()
    }
}

fn class(error: &Error) -> &'static str {
    match (error, error.code().class()) {
        (Error::Malformed(_), _) | (_, Class::Malformed) => "malformed",
        (_, Class::Forbidden) => "forbidden",
        (_, Class::Conflict) => "conflict",
        (_, Class::Refused) => "refused",
        (_, Class::Internal) => "internal",
    }
}

/// Problems in their wire form.
pub(crate) fn problems(problems: &[Problem]) -> Vec<Value> {
    // What was made by the core can be written.
    problems.iter().filter_map(|problem| wire::to_value(problem).ok()).collect()
}

/// What the package itself found wrong with a value of JavaScript.
#[derive(Deserialize)]
struct Found {
    code: String,
    path: Vec<String>,
    message: Option<String>,
}

/// Throws problems that the package found before the core could see the value.
#[napi]
pub fn refuse(found: String) -> napi::Result<()> {
    guard(|| {
        let found: Vec<Found> = serde_json::from_str(&found).map_err(|_| Failure::panicked())?;
        let problem = |found: Found| {
            let code = Code::named(&found.code)?;
            let problem = Problem::new(code, found.message.unwrap_or_else(|| code.meaning().to_owned()));
            Some(found.path.iter().rev().fold(problem, |problem, segment| problem.under(segment)))
        };
        let problems: Option<Vec<Problem>> = found.into_iter().map(problem).collect();
        Err(problems.map_or_else(Failure::panicked, |problems| Failure(Error::Malformed(problems))))
    })
}

/// Panics on demand.
#[cfg(feature = "panic-injection")]
pub mod injection {
    use std::sync::atomic::{AtomicBool, Ordering};

    use napi_derive::napi;

    static ARMED: AtomicBool = AtomicBool::new(false);

    /// The next guarded body panics. Says whether one was still to come.
    #[napi]
    pub fn arm_panic(armed: bool) -> bool {
        ARMED.swap(armed, Ordering::SeqCst)
    }

    #[expect(clippy::panic, reason = "that is what the feature is for")]
    pub(super) fn trip() {
        if ARMED.swap(false, Ordering::SeqCst) {
            panic!("injected");
        }
    }
}
