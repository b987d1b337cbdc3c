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
/// `malformed.too_long`: all problems up to the first place where the text stops being JSON.
pub fn parse(text: &str) -> Result<Value, Error> {
    if text.len() > caps::DOCUMENT_BYTES {
        let max = u64::try_from(caps::DOCUMENT_BYTES).unwrap_or(u64::MAX);
        let message = format!("The document is larger than {max} bytes.");
        return Err(Problem::new(Code::MalformedTooLarge, message).with("max", max).into());
    }
    let found = Found::default();
    let mut reader = serde_json::Deserializer::from_str(text);
    let value =
        Node { found: &found, depth: 0 }.deserialize(&mut reader).and_then(|value| reader.end().map(|()| value));
    let mut problems = found.problems.into_inner();
    match value {
        Ok(value) if problems.is_empty() => return Ok(value),
        Ok(_) => {}
        // A cap stopped the reader; it has been reported.
        Err(error) if error.is_data() => {}
        Err(error) => problems.push(
            Problem::new(
                Code::MalformedJson,
                format!("It is not JSON: line {}, column {}.", error.line(), error.column()),
            )
            .with("line", u64::try_from(error.line()).unwrap_or(u64::MAX))
            .with("column", u64::try_from(error.column()).unwrap_or(u64::MAX)),
        ),
    }
    problems.truncate(caps::PROBLEMS);
    Err(Error::Malformed(problems))
}

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

    fn inside<T>(&self, segment: String, read: impl FnOnce() -> T) -> T {
        self.path.borrow_mut().push(segment);
        let result = read();
        self.path.borrow_mut().pop();
        result
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

    fn visit_f64<E>(self, _: f64) -> Result<Value, E> {
        let message = "A number with a fraction or exponent; send amounts and rates as decimal strings.";
        self.found.report(Problem::new(Code::MalformedFloat, message));
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
                self.found.inside(key, || self.found.report(problem));
            } else {
                fields.insert(key, value);
            }
        }
        Ok(Value::Object(fields))
    }
}
