//! The ways to say no, in one shape.
//!
//! A caller's bug is [`Error::Malformed`]: a bad decimal, an unknown field, a text too long. It carries *every* problem
//! found, each with the path to its field. A business "no" is [`Error::Refused`]: wrong status, expired, forbidden. It
//! carries exactly one [`Problem`], the first in the documented order of checks, so that the same faulty input always
//! gets the same answer.
//!
//! A bug in partnerkit is neither: [`Error::Internal`], which only hosts make, where they catch a panic.
//!
//! Messages are for people and may change; branch on [`Problem::code`]. Neither messages nor details hold personal data.

mod catalogue;

use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::money::Money;
use crate::time::Instant;

pub use catalogue::{Class, Code};

/// Why something was not done: the caller's bug, a business "no", or a bug in partnerkit.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The input cannot mean anything; all its problems at once. Never empty.
    #[error("{}", summary(.0))]
    Malformed(Vec<Problem>),
    /// The input is clear and the answer is no.
    #[error("{0}")]
    Refused(Box<Problem>),
    /// There is no answer: a bug in partnerkit.
    #[error("{0}")]
    Internal(Box<Problem>),
}

/// One fault: a stable code, a sentence, the place, and typed values to build on.
#[derive(Clone, PartialEq, Eq)]
pub struct Problem {
    code: Code,
    message: String,
    path: String,
    details: Details,
}

/// Typed values of a [`Problem`], by name, in the order of their names.
pub type Details = BTreeMap<&'static str, Detail>;

/// A value in [`Details`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Detail {
    /// A name or code.
    Text(String),
    /// A count, version or limit.
    Count(u64),
    /// An amount.
    Money(Money),
    /// A moment.
    Instant(Instant),
    /// Names to choose from.
    List(Vec<String>),
}

impl Problem {
    /// A problem with a sentence for people, at the root of the input.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), path: String::new(), details: Details::new() }
    }

    /// Adds a typed value.
    #[must_use]
    pub fn with(mut self, name: &'static str, detail: impl Into<Detail>) -> Self {
        self.details.insert(name, detail.into());
        self
    }

    /// Moves the problem under a field or list index: `/amount` under `price` is `/price/amount`.
    #[must_use]
    pub fn under(mut self, segment: &str) -> Self {
        self.path = format!("/{}{}", segment.replace('~', "~0").replace('/', "~1"), self.path);
        self
    }

    /// The stable code to branch on.
    pub fn code(&self) -> Code {
        self.code
    }

    /// A sentence for a person, in English, without personal data.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// JSON pointer (RFC 6901) to the field; empty for the whole input.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Typed values: limits, versions, names to choose from.
    pub fn details(&self) -> &Details {
        &self.details
    }

    /// The anchor of the code's page in the reference.
    pub fn docs(&self) -> String {
        self.code.docs()
    }
}

/// The wire form also says where the code is explained.
impl Serialize for Problem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Problem", 5)?;
        fields.serialize_field("code", &self.code)?;
        fields.serialize_field("message", &self.message)?;
        fields.serialize_field("path", &self.path)?;
        fields.serialize_field("details", &self.details)?;
        fields.serialize_field("docs", &self.docs())?;
        fields.end()
    }
}

impl JsonSchema for Problem {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Problem".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "description": "One fault: a stable code, a sentence, the place, and typed values to build on.",
            "properties": {
                "code": { "type": "string", "description": "The stable code to branch on." },
                "message": { "type": "string", "description": "A sentence for a person, in English." },
                "path": { "type": "string", "description": "JSON pointer to the field." },
                "details": { "type": "object", "description": "Typed values, by name." },
                "docs": { "type": "string", "description": "The anchor of the code's entry in the reference." },
            },
            "required": ["code", "message", "path", "details", "docs"],
            // Every host has a type of its own for it.
            "x-check": "problem",
        })
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.path.as_str() {
            "" => write!(f, "{} [{}]", self.message, self.code),
            path => write!(f, "{} [{} at {path}]", self.message, self.code),
        }
    }
}

impl std::fmt::Debug for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}

impl std::fmt::Debug for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.problems()).finish()
    }
}

impl Error {
    /// What every host answers where it has caught a panic, and for what a panic has left half done. What the panic said may
    /// hold personal data, so it is not in it.
    pub fn panicked() -> Self {
        Problem::new(Code::InternalPanic, "A bug in partnerkit has ended the call; please report it.").into()
    }

    /// All problems; exactly one for a refusal or a bug.
    pub fn problems(&self) -> &[Problem] {
        match self {
            Self::Malformed(problems) => problems,
            Self::Refused(problem) | Self::Internal(problem) => std::slice::from_ref(problem),
        }
    }

    /// The code of the first problem.
    pub fn code(&self) -> Code {
        self.problems().first().map_or(Code::MalformedValue, Problem::code)
    }

    /// The path of the first problem.
    pub fn path(&self) -> &str {
        self.problems().first().map_or("", Problem::path)
    }

    /// Moves every problem under a field or list index.
    #[must_use]
    pub fn under(self, segment: &str) -> Self {
        match self {
            Self::Malformed(problems) => Self::Malformed(problems.into_iter().map(|p| p.under(segment)).collect()),
            Self::Refused(problem) => Self::Refused(Box::new(problem.under(segment))),
            // A bug has no place in the input.
            Self::Internal(problem) => Self::Internal(problem),
        }
    }
}

impl From<Problem> for Error {
    /// The catalogue knows the family of each code.
    fn from(problem: Problem) -> Self {
        match problem.code.class() {
            Class::Malformed => Self::Malformed(vec![problem]),
            Class::Refused | Class::Forbidden | Class::Conflict => Self::Refused(Box::new(problem)),
            Class::Internal => Self::Internal(Box::new(problem)),
        }
    }
}

fn summary(problems: &[Problem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

impl From<&str> for Detail {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}
impl From<String> for Detail {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}
impl From<u64> for Detail {
    fn from(value: u64) -> Self {
        Self::Count(value)
    }
}
impl From<Money> for Detail {
    fn from(value: Money) -> Self {
        Self::Money(value)
    }
}
impl From<Instant> for Detail {
    fn from(value: Instant) -> Self {
        Self::Instant(value)
    }
}
impl From<Vec<String>> for Detail {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}
