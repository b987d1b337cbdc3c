//! Periods: when something holds.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use crate::refusal::{Code, Error, Problem};
use crate::time::Instant;

/// A half-open stretch of time `[from, to)`; without `to` it never ends. Never empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "PeriodForm", into = "PeriodForm")]
pub struct Period {
    from: Instant,
    to: Option<Instant>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PeriodForm {
    from: Instant,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    to: Option<Instant>,
}

impl Period {
    /// A period from an instant up to, not including, another.
    ///
    /// # Errors
    /// `period.empty` when it would end before or when it starts.
    pub fn new(from: Instant, to: Option<Instant>) -> Result<Self, Error> {
        if to.is_some_and(|to| to <= from) {
            let message = "The period ends before or when it starts.";
            return Err(Problem::new(Code::PeriodEmpty, message).under("to").into());
        }
        Ok(Self { from, to })
    }

    /// The first instant.
    pub fn from(self) -> Instant {
        self.from
    }

    /// The first instant that is outside again.
    pub fn to(self) -> Option<Instant> {
        self.to
    }

    /// Whether an instant lies inside.
    pub fn contains(self, at: Instant) -> bool {
        self.from <= at && self.to.is_none_or(|to| at < to)
    }

    /// Whether two periods share an instant.
    pub fn overlaps(self, other: Self) -> bool {
        self.to.is_none_or(|to| other.from < to) && other.to.is_none_or(|to| self.from < to)
    }

    /// The part before an instant; `None` where nothing is left.
    pub fn until(self, end: Instant) -> Option<Self> {
        let to = self.to.map_or(end, |to| to.min(end));
        Self::new(self.from, Some(to)).ok()
    }
}

impl TryFrom<PeriodForm> for Period {
    type Error = Error;

    fn try_from(form: PeriodForm) -> Result<Self, Error> {
        Self::new(form.from, form.to)
    }
}
impl From<Period> for PeriodForm {
    fn from(period: Period) -> Self {
        Self { from: period.from, to: period.to }
    }
}

impl JsonSchema for Period {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Period".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "description": "A half-open stretch of time [from, to); without `to` it never ends.",
            "properties": {
                "from": generator.subschema_for::<Instant>(),
                "to": generator.subschema_for::<Option<Instant>>(),
            },
            "required": ["from"],
            "additionalProperties": false,
            "x-check": "period",
        })
    }
}
