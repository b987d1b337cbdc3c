//! Python's values as the wire form of the core. One way for everything: generated classes, dicts, lists and plain values.

use std::sync::Arc;

use partnerkit::wire::caps;
use partnerkit::{Code, Error, Instant, Problem, wire};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::classes::{Classes, classes, is_a};
use crate::guard::Failure;
use crate::instant;
use crate::money::PyMoney;
use crate::period::PyPeriod;
use crate::rate::PyRate;
use crate::shape::Record;
use crate::zone::PyZone;

/// A Python value as a core type, with every problem and its path.
pub(crate) fn read<T: DeserializeOwned + JsonSchema + 'static>(object: &Bound<'_, PyAny>) -> Result<T, Failure> {
    Ok(wire::from_value(document(object)?)?)
}

/// The same for an argument: problems lie under its name.
pub(crate) fn argument<T: DeserializeOwned + JsonSchema + 'static>(
    object: &Bound<'_, PyAny>,
    name: &str,
) -> Result<T, Failure> {
    let failure = match read(object) {
        Ok(value) => return Ok(value),
        Err(failure) => failure,
    };
    Err(match failure {
        Failure::Core(error) => Failure::Core(error.under(name)),
        Failure::Python(_) => failure,
    })
}

/// A Python value as a document.
pub(crate) fn document(object: &Bound<'_, PyAny>) -> Result<Value, Failure> {
    let mut reader = Reader { classes: classes(object.py())?, left: caps::DOCUMENT_BYTES };
    Ok(reader.value(object, 0)?)
}

/// What an item counts for beside its text, so that an empty list is not free.
const ITEM: usize = 8;

struct Reader<'a> {
    classes: &'a Classes,
    /// How much may still come, in bytes: a list that holds itself twice would double at each level.
    left: usize,
}

impl Reader<'_> {
    fn value(&mut self, object: &Bound<'_, PyAny>, depth: usize) -> Result<Value, Error> {
        self.spend(ITEM)?;
        if let Ok(text) = object.cast_exact::<PyString>() {
            return self.text(text);
        }
        if object.is_none() {
            return Ok(Value::Null);
        }
        let failed = |_| unreadable();
        if let Some(record) = self.classes.record(&object.get_type()).map_err(failed)? {
            return self.record(&record, object, deeper(depth)?);
        }
        if let Ok(text) = object.cast::<PyString>() {
            return self.text(text);
        }
        if let Ok(flag) = object.cast::<PyBool>() {
            return Ok(Value::Bool(flag.is_true()));
        }
        if object.is_instance_of::<PyInt>() {
            return whole(object);
        }
        if object.is_instance_of::<PyFloat>() {
            return Err(float());
        }
        if let Ok(items) = object.cast::<PyList>() {
            return self.items(items.len(), items.iter(), deeper(depth)?);
        }
        if let Ok(items) = object.cast::<PyTuple>() {
            return self.items(items.len(), items.iter(), deeper(depth)?);
        }
        if let Ok(fields) = object.cast::<PyDict>() {
            return self.fields(fields, deeper(depth)?);
        }
        self.plain(object, depth)
    }

    /// The values that are one text on the wire, and money.
    fn plain(&mut self, object: &Bound<'_, PyAny>, depth: usize) -> Result<Value, Error> {
        if is_a(object, &self.classes.uuid) {
            return id(self.classes, object);
        }
        if self.classes.is_datetime(object) {
            return instant::from_python(self.classes, object).map(|at: Instant| Value::String(at.to_string()));
        }
        if is_a(object, &self.classes.date) {
            let text = object.call_method0(intern!(object.py(), "isoformat")).map_err(|_| unreadable())?;
            return self.text(text.cast::<PyString>().map_err(|_| unreadable())?);
        }
        if is_a(object, &self.classes.decimal) {
            return decimal(object).map(Value::String);
        }
        if let Ok(money) = object.cast_exact::<PyMoney>() {
            return wire::to_value(&money.get().money);
        }
        if let Ok(rate) = object.cast_exact::<PyRate>() {
            return Ok(Value::String(rate.get().rate.to_string()));
        }
        if let Ok(period) = object.cast_exact::<PyPeriod>() {
            return wire::to_value(&period.get().period);
        }
        if let Ok(zone) = object.cast_exact::<PyZone>() {
            return Ok(Value::String(zone.get().zone.to_string()));
        }
        if is_a(object, &self.classes.problem) {
            return self.problem(object, deeper(depth)?);
        }
        Err(unreadable())
    }

    /// A problem of a report.
    fn problem(&mut self, object: &Bound<'_, PyAny>, depth: usize) -> Result<Value, Error> {
        let mut fields = Map::new();
        for name in ["code", "message", "path", "details", "docs"] {
            let value = object.getattr(name).map_err(|_| unreadable())?;
            fields.insert(name.to_owned(), self.value(&value, depth).map_err(|error| error.under(name))?);
        }
        Ok(Value::Object(fields))
    }

    fn record(&mut self, record: &Arc<Record>, object: &Bound<'_, PyAny>, depth: usize) -> Result<Value, Error> {
        let py = object.py();
        let mut fields = Map::new();
        let mut problems = Vec::new();
        if let Some(tag) = &record.tag {
            fields.insert("type".to_owned(), Value::String(tag.clone()));
        }
        for field in &record.fields {
            let read = match object.getattr(field.name.bind(py)) {
                // An optional field that is not set is not there.
                Ok(value) if value.is_none() => continue,
                Ok(value) if field.is_left_out_when_empty && is_empty(&value) => continue,
                Ok(value) => self.value(&value, depth),
                Err(_) => Err(unreadable()),
            };
            match read {
                Ok(value) => _ = fields.insert(field.wire.clone(), value),
                Err(error) => collect(&mut problems, error.under(&field.wire)),
            }
        }
        whole_or(Value::Object(fields), problems)
    }

    fn items<'py>(
        &mut self,
        length: usize,
        items: impl Iterator<Item = Bound<'py, PyAny>>,
        depth: usize,
    ) -> Result<Value, Error> {
        if length > caps::LIST_ITEMS {
            return Err(too_long(caps::LIST_ITEMS));
        }
        let mut values = Vec::new();
        let mut problems = Vec::new();
        for (index, item) in items.enumerate() {
            match self.value(&item, depth) {
                Ok(value) => values.push(value),
                Err(error) => collect(&mut problems, error.under(&index.to_string())),
            }
            if problems.len() >= caps::PROBLEMS {
                break;
            }
        }
        whole_or(Value::Array(values), problems)
    }

    fn fields(&mut self, object: &Bound<'_, PyDict>, depth: usize) -> Result<Value, Error> {
        if object.len() > caps::LIST_ITEMS {
            return Err(too_long(caps::LIST_ITEMS));
        }
        let mut fields = Map::new();
        let mut problems = Vec::new();
        // A copy: reading a value may run code of the caller, which may change the dict.
        for (key, value) in object.copy().map_err(|_| unreadable())?.iter() {
            let Ok(Value::String(key)) = key.cast::<PyString>().map_err(|_| unreadable()).and_then(|k| self.text(k))
            else {
                let problem = Problem::new(Code::MalformedType, "The keys of a dict are texts.");
                collect(&mut problems, problem.with("expected", "string").into());
                continue;
            };
            match self.value(&value, depth) {
                Ok(value) => _ = fields.insert(key, value),
                Err(error) => collect(&mut problems, error.under(&key)),
            }
            if problems.len() >= caps::PROBLEMS {
                break;
            }
        }
        whole_or(Value::Object(fields), problems)
    }

    fn text(&mut self, text: &Bound<'_, PyString>) -> Result<Value, Error> {
        let text = text.to_str().map_err(|_| {
            Error::from(Problem::new(Code::MalformedUtf8, "The text holds half a character (a lone surrogate)."))
        })?;
        if text.len() > caps::STRING_BYTES {
            return Err(too_long(caps::STRING_BYTES));
        }
        self.spend(text.len())?;
        Ok(Value::String(text.to_owned()))
    }

    fn spend(&mut self, bytes: usize) -> Result<(), Error> {
        self.left = self.left.checked_sub(bytes).ok_or_else(|| {
            let max = u64::try_from(caps::DOCUMENT_BYTES).unwrap_or(u64::MAX);
            Error::from(Problem::new(Code::MalformedTooLarge, "The value is larger than the cap.").with("max", max))
        })?;
        Ok(())
    }
}

/// The lower-case text of a UUID.
fn id(classes: &Classes, object: &Bound<'_, PyAny>) -> Result<Value, Error> {
    let py = object.py();
    let bytes = object
        .getattr(intern!(py, "int"))
        .and_then(|number| number.call_method1(intern!(py, "to_bytes"), classes.uuid_bytes.bind(py)))
        .and_then(|bytes| bytes.extract::<[u8; 16]>());
    let bytes = bytes.map_err(|_| Error::from(Problem::new(Code::MalformedId, "The UUID cannot be read.")))?;
    Ok(Value::String(Uuid::from_bytes(bytes).to_string()))
}

/// A Decimal in plain digits. What has no plain digits is left to the core to refuse, by the rules of its field.
pub(crate) fn decimal(object: &Bound<'_, PyAny>) -> Result<String, Error> {
    let py = object.py();
    // `1E+999999` has a million plain digits.
    let is_plain = object.call_method0(intern!(py, "adjusted")).and_then(|size| size.extract::<i64>());
    let form = if is_plain.is_ok_and(|size| (-64..=64).contains(&size)) { "f" } else { "" };
    let text = object.call_method1(intern!(py, "__format__"), (form,)).and_then(|text| text.extract::<String>());
    text.map_err(|_| unreadable())
}

fn is_empty(value: &Bound<'_, PyAny>) -> bool {
    value.cast_exact::<PyTuple>().is_ok_and(|items| items.is_empty())
}

fn whole(object: &Bound<'_, PyAny>) -> Result<Value, Error> {
    if let Ok(number) = object.extract::<i64>() {
        return Ok(Value::from(number));
    }
    object
        .extract::<u64>()
        .map(Value::from)
        .map_err(|_| Problem::new(Code::MalformedNumber, "The number does not fit into 64 bits.").into())
}

fn deeper(depth: usize) -> Result<usize, Error> {
    if depth >= caps::DEPTH {
        let max = u64::try_from(caps::DEPTH).unwrap_or(u64::MAX);
        return Err(Problem::new(Code::MalformedTooDeep, format!("It is nested deeper than {max}."))
            .with("max", max)
            .into());
    }
    Ok(depth.saturating_add(1))
}

fn whole_or(value: Value, problems: Vec<Problem>) -> Result<Value, Error> {
    if problems.is_empty() { Ok(value) } else { Err(Error::Malformed(problems)) }
}

fn collect(problems: &mut Vec<Problem>, error: Error) {
    problems.extend(error.problems().iter().cloned());
}

pub(crate) fn too_long(cap: usize) -> Error {
    let max = u64::try_from(cap).unwrap_or(u64::MAX);
    Problem::new(Code::MalformedTooLong, format!("It is longer than the cap of {max}.")).with("max", max).into()
}

/// The refusal of a float, wherever it stands.
pub(crate) fn float() -> Error {
    let message = "A float is not exact; send amounts and rates as Decimal or text, such as Decimal(\"12.50\").";
    Problem::new(Code::MalformedFloat, message).into()
}

pub(crate) fn unreadable() -> Error {
    Problem::new(Code::MalformedType, "A value of this Python type cannot be read.").into()
}
