//! JSON text to a document, strictly.

use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::caps;
use crate::refusal::{Code, Error, Problem};

/// Reads one JSON document: no duplicate keys, no numbers with a fraction, nothing above the [`caps`].
///
/// # Errors
/// `malformed.json`, `malformed.too_large`, `malformed.too_deep`, `malformed.duplicate_key`, `malformed.float`,
/// `malformed.number`, `malformed.too_long`: all problems up to the first place where the text stops being JSON.
pub fn parse(text: &str) -> Result<Value, Error> {
    match read(text) {
        (Some(value), problems) if problems.is_empty() => Ok(value),
        (_, problems) => Err(Error::Malformed(problems)),
    }
}

/// The document as far as it could be read, with null in place of what could not, and all problems.
pub(super) fn read(text: &str) -> (Option<Value>, Vec<Problem>) {
    if text.len() > caps::DOCUMENT_BYTES {
        let max = u64::try_from(caps::DOCUMENT_BYTES).unwrap_or(u64::MAX);
        let message = format!("The document is larger than {max} bytes.");
        return (None, vec![Problem::new(Code::MalformedTooLarge, message).with("max", max)]);
    }
    let found = Found::default();
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = Node { found: &found, depth: 0 }.deserialize(&mut reader);
    let value = value.and_then(|value| reader.end().map(|()| value));
    let value = value.map_err(|error| {
        // A cap that stopped the reader has been reported.
        if !error.is_data() {
            found.stopped(&error);
        }
    });
    let mut problems = found.problems.into_inner();
    problems.truncate(caps::PROBLEMS);
    (value.ok(), problems)
}

const FLOAT: &str = "A number with a fraction or exponent; send amounts and rates as decimal strings.";
/// 2^63.
const WHOLE_BEYOND: f64 = 9_223_372_036_854_775_808.0;

/// What was found so far, and where the reader stands.
#[derive(Default)]
struct Found {
    problems: RefCell<Vec<Problem>>,
    path: RefCell<Vec<String>>,
}

impl Found {
    fn report(&self, problem: Problem) {
        let placed = self.path.borrow().iter().rev().fold(problem, |problem, segment| problem.under(segment));
        self.problems.borrow_mut().push(placed);
    }

    /// Reads below a segment. Where reading stops, the path stays: it is where the text stopped being JSON.
    fn inside<T, E>(&self, segment: String, read: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
        self.path.borrow_mut().push(segment);
        let result = read()?;
        self.path.borrow_mut().pop();
        Ok(result)
    }

    fn stopped(&self, error: &serde_json::Error) {
        // serde_json stops at numbers beyond a float and says so in words only.
        if error.to_string().starts_with("number out of range") {
            return self.report(Problem::new(Code::MalformedFloat, FLOAT));
        }
        let (line, column) = (error.line(), error.column());
        let problem = Problem::new(Code::MalformedJson, format!("It is not JSON: line {line}, column {column}."));
        let count = |number| u64::try_from(number).unwrap_or(u64::MAX);
        self.problems.borrow_mut().push(problem.with("line", count(line)).with("column", count(column)));
    }
}

#[derive(Clone, Copy)]
struct Node<'a> {
    found: &'a Found,
    depth: usize,
}

impl Node<'_> {
    fn deeper<E: serde::de::Error>(self) -> Result<Self, E> {
        if self.depth >= caps::DEPTH {
            let max = u64::try_from(caps::DEPTH).unwrap_or(u64::MAX);
            let message = format!("It is nested deeper than {max}.");
            self.found.report(Problem::new(Code::MalformedTooDeep, message).with("max", max));
            return Err(E::custom("too deep"));
        }
        Ok(Self { depth: self.depth.saturating_add(1), ..self })
    }

    fn text(self, text: &str) -> Value {
        if text.len() > caps::STRING_BYTES {
            self.found.report(caps::too_long(caps::STRING_BYTES));
            return Value::Null;
        }
        Value::from(text)
    }
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    /// Floats, and whole numbers beyond 64 bits: no float that serde_json makes of those is below 2^63.
    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        let problem = if number.abs() < WHOLE_BEYOND {
            Problem::new(Code::MalformedFloat, FLOAT)
        } else {
            Problem::new(Code::MalformedNumber, "The number is beyond 64 bits.")
        };
        self.found.report(problem);
        Ok(Value::Null)
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(self.text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let below = self.deeper()?;
        let mut items = Vec::new();
        while let Some(item) = self.found.inside(items.len().to_string(), || seq.next_element_seed(below))? {
            if items.len() >= caps::LIST_ITEMS {
                self.found.report(caps::too_long(caps::LIST_ITEMS));
                return Err(A::Error::custom("too long"));
            }
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let below = self.deeper()?;
        let mut fields = Map::new();
        while let Some(key) = map.next_key::<String>()? {
            let value = self.found.inside(key.clone(), || map.next_value_seed(below))?;
            if fields.len() >= caps::LIST_ITEMS || key.len() > caps::STRING_BYTES {
                self.found.report(caps::too_long(caps::LIST_ITEMS));
                return Err(A::Error::custom("too long"));
            }
            if fields.contains_key(&key) {
                let problem = Problem::new(Code::MalformedDuplicateKey, "The key stands twice in its object.");
                self.found.inside(key, || {
                    self.found.report(problem);
                    Ok::<(), A::Error>(())
                })?;
            } else {
                fields.insert(key, value);
            }
        }
        Ok(Value::Object(fields))
    }
}
