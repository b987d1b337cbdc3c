//! Whatever goes wrong, as one error with typed cases.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::PoisonError;

use partnerkit::{Class, Error};
use serde::{Deserialize, Serialize};

use crate::mirror::FromCore;
use crate::values::{Moment, Money};

/// Why something was not done. Branch on the cases and on the codes; messages may change.
#[derive(Clone, Debug, PartialEq, thiserror::Error, uniffi::Error)]
pub enum PartnerkitError {
    /// The input cannot mean anything; all its problems at once.
    #[error("{}", problems.iter().map(|problem| problem.message.as_str()).collect::<Vec<_>>().join(" "))]
    Malformed {
        /// At least one.
        problems: Vec<Problem>,
    },
    /// The input is clear and the answer is no.
    #[error("{}", problem.message)]
    Refused {
        /// Why.
        problem: Problem,
    },
    /// No, because of who asks.
    #[error("{}", problem.message)]
    Forbidden {
        /// Why.
        problem: Problem,
    },
    /// No, because something else happened first.
    #[error("{}", problem.message)]
    Conflict {
        /// Why.
        problem: Problem,
    },
    /// No answer: a bug in partnerkit. An object that it happened in answers nothing any more: make it anew.
    #[error("{}", problem.message)]
    Panicked {
        /// `internal.panic`.
        problem: Problem,
    },
}

/// One fault: a stable code, a sentence, the place, and typed values to build on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct Problem {
    /// What happened, as a code of the catalogue; stable.
    pub code: String,
    /// A sentence for a person, in English.
    pub message: String,
    /// JSON pointer to the field; empty for the whole input.
    pub path: String,
    /// Limits, versions, names to choose from.
    pub details: HashMap<String, Detail>,
    /// The anchor of the code's page in the reference.
    pub docs: String,
}

/// A value in the details of a problem.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Enum)]
#[serde(from = "Written", into = "Written")]
#[expect(missing_docs, reason = "each case holds one value")]
pub enum Detail {
    /// A name or code.
    Text { value: String },
    /// A count, version or limit.
    Count { value: u64 },
    /// An amount.
    Sum { value: Money },
    /// A moment.
    At { value: Moment },
    /// Names to choose from.
    Names { values: Vec<String> },
}

/// A detail on the wire. A text that is an instant is read as one.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Written {
    Count(u64),
    At(Moment),
    Text(String),
    Names(Vec<String>),
    Sum(Money),
}

impl From<Written> for Detail {
    fn from(written: Written) -> Self {
        match written {
            Written::Count(value) => Self::Count { value },
            Written::At(value) => Self::At { value },
            Written::Text(value) => Self::Text { value },
            Written::Names(values) => Self::Names { values },
            Written::Sum(value) => Self::Sum { value },
        }
    }
}
impl From<Detail> for Written {
    fn from(detail: Detail) -> Self {
        match detail {
            Detail::Text { value } => Self::Text(value),
            Detail::Count { value } => Self::Count(value),
            Detail::Sum { value } => Self::Sum(value),
            Detail::At { value } => Self::At(value),
            Detail::Names { values } => Self::Names(values),
        }
    }
}

impl From<Error> for PartnerkitError {
    fn from(error: Error) -> Self {
        match error {
            Error::Malformed(problems) => Self::Malformed { problems: Vec::from_core(problems) },
            Error::Refused(found) | Error::Internal(found) => {
                let class = found.code().class();
                let problem = Problem::from_core(*found);
                match class {
                    Class::Malformed => Self::Malformed { problems: vec![problem] },
                    Class::Refused => Self::Refused { problem },
                    Class::Forbidden => Self::Forbidden { problem },
                    Class::Conflict => Self::Conflict { problem },
                    Class::Internal => Self::Panicked { problem },
                }
            }
        }
    }
}
impl From<partnerkit::Problem> for PartnerkitError {
    fn from(problem: partnerkit::Problem) -> Self {
        Error::from(problem).into()
    }
}
impl<T> From<PoisonError<T>> for PartnerkitError {
    fn from(_: PoisonError<T>) -> Self {
        Error::panicked().into()
    }
}

impl FromCore<partnerkit::Problem> for Problem {
    fn from_core(core: partnerkit::Problem) -> Self {
        let details = core.details().iter();
        Self {
            code: core.code().to_string(),
            message: core.message().to_owned(),
            path: core.path().to_owned(),
            details: details.map(|(name, value)| ((*name).to_owned(), Detail::from_core(value.clone()))).collect(),
            docs: core.docs(),
        }
    }
}

impl FromCore<partnerkit::Detail> for Detail {
    fn from_core(core: partnerkit::Detail) -> Self {
        match core {
            partnerkit::Detail::Text(value) => Self::Text { value },
            partnerkit::Detail::Count(value) => Self::Count { value },
            partnerkit::Detail::Money(value) => Self::Sum { value: Money::from_core(value) },
            partnerkit::Detail::Instant(value) => Self::At { value: Moment::from_core(value) },
            partnerkit::Detail::List(values) => Self::Names { values },
        }
    }
}

/// Runs what an export does. UniFFI would turn a panic into an error without a type, which no host can catch by name.
pub(crate) fn catching<T>(export: impl FnOnce() -> Result<T, PartnerkitError>) -> Result<T, PartnerkitError> {
    // What may have stopped half-way stands behind a lock, which the panic has poisoned.
    let answer = catch_unwind(AssertUnwindSafe(|| {
        #[cfg(feature = "panic-injection")]
        injection::trip();
        export()
    }));
    answer.unwrap_or_else(|_| Err(Error::panicked().into()))
}

/// Panics on demand.
#[cfg(feature = "panic-injection")]
pub mod injection {
    use std::sync::atomic::{AtomicBool, Ordering};

    static ARMED: AtomicBool = AtomicBool::new(false);

    /// Makes the next export panic, for the test that none lets it out. Says whether one was still to come.
    #[uniffi::export]
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

#[cfg(test)]
mod tests {
    use super::{PartnerkitError, catching};

    #[test]
    fn a_panic_becomes_an_error() {
        let caught = catching::<()>(|| panic!("a bug"));
        assert!(matches!(caught, Err(PartnerkitError::Panicked { problem }) if problem.code == "internal.panic"));
    }
}
