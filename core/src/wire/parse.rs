//! JSON text to a document, strictly.

use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::map::Entry;
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
    let value = Node { found: &found, place: None, depth: 0 }.deserialize(&mut reader);
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

/// What was found so far.
#[derive(Default)]
struct Found {
    problems: RefCell<Vec<Problem>>,
    /// Where the text stopped being JSON, innermost segment first.
    stopped_in: RefCell<Vec<String>>,
}

/// The way to a value, as links from the stack: nothing is copied as long as nothing is wrong.
#[derive(Clone, Copy)]
struct Place<'a> {
    segment: Segment<'a>,
    above: Option<&'a Self>,
}

#[derive(Clone, Copy)]
enum Segment<'a> {
    Key(&'a str),
    Index(usize),
}

impl Segment<'_> {
    fn text(self) -> String {
        match self {
            Self::Key(key) => key.to_owned(),
            Self::Index(index) => index.to_string(),
        }
    }
}

impl Found {
    fn report(&self, place: Option<&Place<'_>>, problem: Problem) {
        if self.problems.borrow().len() >= caps::PROBLEMS {
            return;
        }
        let ways = std::iter::successors(place, |place| place.above);
        let placed = ways.fold(problem, |problem, place| problem.under(&place.segment.text()));
        self.problems.borrow_mut().push(placed);
    }

    fn stopped(&self, error: &serde_json::Error) {
        // serde_json stops at numbers beyond a float and says so in words only.
        if error.to_string().starts_with("number out of range") {
            let problem = Problem::new(Code::MalformedFloat, FLOAT);
            let placed = self.stopped_in.borrow().iter().fold(problem, |problem, segment| problem.under(segment));
            return self.problems.borrow_mut().push(placed);
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
    place: Option<&'a Place<'a>>,
    depth: usize,
}

impl Node<'_> {
    fn report(self, problem: Problem) {
        self.found.report(self.place, problem);
    }

    /// Reads what stands at a segment.
    fn inside<T, E>(self, segment: Segment<'_>, read: impl FnOnce(Node<'_>) -> Result<T, E>) -> Result<T, E> {
        let place = Place { segment, above: self.place };
        let result = read(Node { place: Some(&place), ..self });
        if result.is_err() {
            self.found.stopped_in.borrow_mut().push(segment.text());
        }
        result
    }

    fn deeper<E: serde::de::Error>(self) -> Result<Self, E> {
        if self.depth >= caps::DEPTH {
            let max = u64::try_from(caps::DEPTH).unwrap_or(u64::MAX);
            let message = format!("It is nested deeper than {max}.");
            self.report(Problem::new(Code::MalformedTooDeep, message).with("max", max));
            return Err(E::custom("too deep"));
        }
        Ok(Self { depth: self.depth.saturating_add(1), ..self })
    }

    fn text(self, text: &str) -> Value {
        if text.len() > caps::STRING_BYTES {
            self.report(caps::too_long(caps::STRING_BYTES));
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
        self.report(problem);
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
        while let Some(item) = below.inside(Segment::Index(items.len()), |node| seq.next_element_seed(node))? {
            if items.len() >= caps::LIST_ITEMS {
                self.report(caps::too_long(caps::LIST_ITEMS));
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
            let value = below.inside(Segment::Key(&key), |node| map.next_value_seed(node))?;
            if fields.len() >= caps::LIST_ITEMS || key.len() > caps::STRING_BYTES {
                self.report(caps::too_long(caps::LIST_ITEMS));
                return Err(A::Error::custom("too long"));
            }
            match fields.entry(key) {
                Entry::Vacant(entry) => {
                    entry.insert(value);
                }
                Entry::Occupied(entry) => {
                    let problem = Problem::new(Code::MalformedDuplicateKey, "The key stands twice in its object.");
                    self.report(problem.under(entry.key()));
                }
            }
        }
        Ok(Value::Object(fields))
    }
}
