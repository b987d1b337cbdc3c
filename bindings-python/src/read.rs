//! Wire forms in and out: JSON text, dicts, and the generated classes.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use partnerkit::conversion::ColumnMap;
use partnerkit::{Code, Error, Problem, settlement, wire};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};
use schemars::JsonSchema;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::generated::reader;
use crate::guard::{Failure, guard};
use crate::shape::Shape;
use crate::{from_python, to_python};

/// Reads a value by its type of the core, and writes it again.
pub(crate) type Reader = fn(Source<'_>) -> Result<Value, Error>;

/// Has the core read a value of a named type, and writes it again. What the core only writes is taken as it is.
fn checked(kind: &str, source: Source<'_>) -> Result<Value, Error> {
    match kind {
        // These say more of themselves than their fields do.
        "settlement.Program" => {
            let program: settlement::Program = typed(source)?;
            program.check()?;
            wire::to_value(&program)
        }
        "settlement.ColumnMap" => {
            let map: ColumnMap = typed(source)?;
            map.check()?;
            wire::to_value(&map)
        }
        _ => match (reader(kind), source) {
            (Some(read), source) => read(source),
            (None, Source::Text(text)) => wire::parse_bytes(text),
            (None, Source::Document(value)) => Ok(value),
        },
    }
}

/// Where a value comes from.
pub(crate) enum Source<'a> {
    Text(&'a [u8]),
    Document(Value),
}

pub(crate) fn again<T: DeserializeOwned + Serialize + JsonSchema + 'static>(
    source: Source<'_>,
) -> Result<Value, Error> {
    wire::to_value(&typed::<T>(source)?)
}

fn typed<T: DeserializeOwned + JsonSchema + 'static>(source: Source<'_>) -> Result<T, Error> {
    match source {
        Source::Text(text) => wire::from_json_bytes(text),
        Source::Document(value) => wire::from_value(value),
    }
}

/// Reads a value of a generated class, or of a union where no class is given. For the package itself: what users call is
/// `from_dict`, `from_json` and the `read_…` functions.
#[pyfunction]
#[pyo3(signature = (kind, class_, document, /))]
pub(crate) fn _read<'py>(
    py: Python<'py>,
    kind: &Bound<'py, PyAny>,
    class_: &Bound<'py, PyAny>,
    document: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    guard(py, || {
        let kind = crate::money::text(kind)?;
        let source = if is_text(document) {
            Source::Text(json_bytes(document)?)
        } else {
            Source::Document(from_python::document(document)?)
        };
        let value = checked(&kind, source)?;
        if !class_.is_none() {
            return to_python::shaped(py, &Shape::of(class_)?, &value);
        }
        let (module, name) = kind.split_once('.').unwrap_or_default();
        to_python::shaped(py, &*named_shape(py, &format!("partnerkit.{module}"), name)?, &value)
    })
}

/// The wire form of a value, as plain dicts, lists and texts.
#[pyfunction]
#[pyo3(signature = (value, /))]
pub(crate) fn _to_dict<'py>(py: Python<'py>, value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    guard(py, || Ok(to_python::plain(py, &from_python::document(value)?)?))
}

/// The wire form of a value, as JSON text.
#[pyfunction]
#[pyo3(signature = (value, /))]
pub(crate) fn _to_json(py: Python<'_>, value: &Bound<'_, PyAny>) -> PyResult<String> {
    guard(py, || Ok(wire::to_json(&from_python::document(value)?)?))
}

fn is_text(object: &Bound<'_, PyAny>) -> bool {
    object.is_instance_of::<PyString>() || object.is_instance_of::<PyBytes>()
}

/// The bytes of JSON text.
pub(crate) fn json_bytes<'a>(text: &'a Bound<'_, PyAny>) -> Result<&'a [u8], Failure> {
    if let Ok(bytes) = text.cast::<PyBytes>() {
        return Ok(bytes.as_bytes());
    }
    let Ok(text) = text.cast::<PyString>() else {
        let problem = Problem::new(Code::MalformedType, "JSON is a text or bytes.");
        return Err(problem.with("expected", "string").into());
    };
    let surrogate = |_| Problem::new(Code::MalformedUtf8, "The text holds half a character (a lone surrogate).");
    Ok(text.to_str().map_err(surrogate)?.as_bytes())
}

type Shapes = RwLock<HashMap<(String, String), Arc<Shape>>>;

static SHAPES: std::sync::LazyLock<Shapes> = std::sync::LazyLock::new(RwLock::default);

/// The shape of a class or union of a generated module.
pub(crate) fn named_shape(py: Python<'_>, module: &str, name: &str) -> Result<Arc<Shape>, Failure> {
    let key = (module.to_owned(), name.to_owned());
    if let Some(known) = SHAPES.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
        return Ok(Arc::clone(known));
    }
    let shape = Arc::new(Shape::of(&py.import(module)?.getattr(name)?)?);
    SHAPES.write().unwrap_or_else(PoisonError::into_inner).insert(key, Arc::clone(&shape));
    Ok(shape)
}

/// A value of the core as a generated class.
pub(crate) fn as_class<'py, T: Serialize>(
    py: Python<'py>,
    module: &str,
    name: &str,
    value: &T,
) -> Result<Bound<'py, PyAny>, Failure> {
    to_python::shaped(py, &*named_shape(py, module, name)?, &wire::to_value(value)?)
}
