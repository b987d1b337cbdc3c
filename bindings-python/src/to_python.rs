//! The core's values as Python's, by the shapes of the generated classes.

use partnerkit::{Code, Error, Instant, Money, Period, Problem, Rate, wire};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyList, PyString, PyTuple};
use serde_json::Value;

use crate::classes::classes;
use crate::guard::Failure;
use crate::instant;
use crate::money::PyMoney;
use crate::period::PyPeriod;
use crate::rate::PyRate;
use crate::shape::{Record, Shape};

/// A document as plain dicts, lists, texts and numbers.
pub(crate) fn plain<'py>(py: Python<'py>, value: &Value) -> PyResult<Bound<'py, PyAny>> {
    Ok(match value {
        Value::Null => py.None().into_bound(py),
        Value::Bool(flag) => PyBool::new(py, *flag).to_owned().into_any(),
        Value::Number(number) => match number.as_u64() {
            Some(whole) => whole.into_pyobject(py)?.into_any(),
            None => number.as_i64().into_pyobject(py)?.into_any(),
        },
        Value::String(text) => PyString::new(py, text).into_any(),
        Value::Array(items) => {
            let list = PyList::empty(py);
            items.iter().try_for_each(|item| list.append(plain(py, item)?))?;
            list.into_any()
        }
        Value::Object(fields) => {
            let dict = PyDict::new(py);
            fields.iter().try_for_each(|(key, value)| dict.set_item(key, plain(py, value)?))?;
            dict.into_any()
        }
    })
}

/// A document as the class that a shape names.
pub(crate) fn shaped<'py>(py: Python<'py>, shape: &Shape, value: &Value) -> Result<Bound<'py, PyAny>, Failure> {
    match (shape, value) {
        (_, Value::Null) => Ok(py.None().into_bound(py)),
        (Shape::Any, value) => Ok(plain(py, value)?),
        (Shape::Whole, Value::Number(_)) | (Shape::Flag, Value::Bool(_)) => Ok(plain(py, value)?),
        (Shape::List(item), Value::Array(items)) => list(py, item, items),
        (Shape::Map(item), Value::Object(fields)) => {
            let dict = PyDict::new(py);
            for (key, value) in fields {
                dict.set_item(key, under(shaped(py, item, value), key)?)?;
            }
            Ok(dict.into_any())
        }
        (Shape::Record(found), value) => record(py, found, value),
        (Shape::Union(variants), value) => {
            let tag = value.get("type").and_then(Value::as_str).unwrap_or_default();
            let found = variants.get(tag).ok_or_else(|| {
                Problem::new(Code::MalformedUnknownVariant, "The type is none of the allowed ones.").under("type")
            })?;
            record(py, found, value)
        }
        (Shape::Money, value) => {
            Ok(Bound::new(py, PyMoney::from(wire::from_value::<Money>(value.clone())?))?.into_any())
        }
        (Shape::Problem, value) => problem(py, value),
        (Shape::Period, value) => {
            Ok(Bound::new(py, PyPeriod::from(wire::from_value::<Period>(value.clone())?))?.into_any())
        }
        (shape, Value::String(text)) => from_text(py, shape, text),
        (_, Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_)) => Err(wrong_type()),
    }
}

/// A problem that is part of a report. Its details are as they are written, but for amounts.
fn problem<'py>(py: Python<'py>, value: &Value) -> Result<Bound<'py, PyAny>, Failure> {
    let text = |name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default();
    let details = PyDict::new(py);
    for (name, detail) in value.get("details").and_then(Value::as_object).into_iter().flatten() {
        let shape = if detail.is_object() { Shape::Money } else { Shape::Any };
        details.set_item(name, shaped(py, &shape, detail)?)?;
    }
    let class = classes(py)?.problem.bind(py);
    Ok(class.call1((text("code"), text("message"), text("path"), details, text("docs")))?)
}

fn list<'py>(py: Python<'py>, item: &Shape, items: &[Value]) -> Result<Bound<'py, PyAny>, Failure> {
    let mut values = Vec::with_capacity(items.len());
    for (index, value) in items.iter().enumerate() {
        values.push(under(shaped(py, item, value), &index.to_string())?);
    }
    Ok(PyTuple::new(py, values)?.into_any())
}

fn from_text<'py>(py: Python<'py>, shape: &Shape, text: &str) -> Result<Bound<'py, PyAny>, Failure> {
    let classes = classes(py)?;
    match shape {
        Shape::Text => Ok(PyString::new(py, text).into_any()),
        Shape::Id => Ok(classes.uuid.bind(py).call1((text,))?),
        Shape::Instant => Ok(instant::to_python(py, text.parse::<Instant>()?)?),
        Shape::Date => Ok(classes.date.bind(py).call_method1("fromisoformat", (text,))?),
        Shape::Decimal => Ok(classes.decimal.bind(py).call1((text,))?),
        Shape::Rate => Ok(Bound::new(py, PyRate::from(text.parse::<Rate>()?))?.into_any()),
        Shape::Choice(members) => match members.get(text) {
            Some(member) => Ok(member.bind(py).clone()),
            None => Err(Problem::new(Code::MalformedUnknownVariant, "The name is none of the allowed ones.").into()),
        },
        Shape::Any
        | Shape::Whole
        | Shape::Flag
        | Shape::Money
        | Shape::Period
        | Shape::Problem
        | Shape::Record(_)
        | Shape::Union(_)
        | Shape::List(_)
        | Shape::Map(_) => Err(wrong_type()),
    }
}

fn record<'py>(py: Python<'py>, record: &Record, value: &Value) -> Result<Bound<'py, PyAny>, Failure> {
    let fields = value.as_object().ok_or_else(wrong_type)?;
    if record.tag.is_some() && fields.get("type").and_then(Value::as_str) != record.tag.as_deref() {
        let problem = Problem::new(Code::MalformedUnknownVariant, "The value is of another type.");
        return Err(problem.with("allowed", record.tag.iter().cloned().collect::<Vec<_>>()).under("type").into());
    }
    let arguments = PyDict::new(py);
    for field in &record.fields {
        // What is not written is what the class says of a field that is left out: nothing, or an empty list.
        let Some(value) = fields.get(&field.wire) else { continue };
        let value = under(shaped(py, &field.shape, value), &field.wire)?;
        arguments.set_item(field.name.bind(py), value)?;
    }
    Ok(record.class.bind(py).call((), Some(&arguments))?)
}

fn under<T>(result: Result<T, Failure>, segment: &str) -> Result<T, Failure> {
    result.map_err(|failure| match failure {
        Failure::Core(error) => Failure::Core(error.under(segment)),
        Failure::Python(_) => failure,
    })
}

fn wrong_type() -> Failure {
    Failure::Core(Error::from(Problem::new(Code::MalformedType, "The value is of another type than the field.")))
}
