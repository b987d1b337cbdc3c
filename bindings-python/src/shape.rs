//! What the fields of generated classes are, read from the classes themselves.

use std::collections::HashMap;
use std::sync::Arc;

use pyo3::exceptions::PyTypeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyInt, PyList, PyString, PyTuple, PyType};

use crate::classes::{Classes, classes};
use crate::money::PyMoney;
use crate::period::PyPeriod;
use crate::rate::PyRate;

/// What a value is.
pub(crate) enum Shape {
    /// Anything: as it is on the wire.
    Any,
    Text,
    Whole,
    Flag,
    Id,
    Instant,
    Date,
    Decimal,
    Money,
    Rate,
    Period,
    Problem,
    /// An enum: its members by value.
    Choice(HashMap<String, Py<PyAny>>),
    Record(Arc<Record>),
    /// Records by their tag.
    Union(HashMap<String, Arc<Record>>),
    List(Box<Shape>),
    Map(Box<Shape>),
}

/// A generated class.
pub(crate) struct Record {
    pub(crate) class: Py<PyType>,
    pub(crate) tag: Option<String>,
    pub(crate) fields: Vec<Field>,
}

/// A field of a generated class.
pub(crate) struct Field {
    /// Its name in Python.
    pub(crate) name: Py<PyString>,
    /// Its name on the wire.
    pub(crate) wire: String,
    pub(crate) shape: Shape,
    /// Whether it is not written where it is an empty list.
    pub(crate) is_left_out_when_empty: bool,
}

impl Record {
    /// Reads `_tag` and `_wire` of a class.
    pub(crate) fn of(class: &Bound<'_, PyType>) -> PyResult<Self> {
        let py = class.py();
        let tag = class.getattr(intern!(py, "_tag"))?.extract()?;
        let mut fields = Vec::new();
        for field in class.getattr(intern!(py, "_wire"))?.try_iter()? {
            let (name, wire, shape): (Bound<'_, PyAny>, String, Bound<'_, PyAny>) = field?.extract()?;
            let name = PyString::intern(py, name.cast::<PyString>()?.to_str()?).unbind();
            let is_left_out_when_empty = shape.is_instance_of::<PyTuple>();
            fields.push(Field { name, wire, shape: Shape::of(&shape)?, is_left_out_when_empty });
        }
        Ok(Self { class: class.clone().unbind(), tag, fields })
    }
}

impl Shape {
    /// The shape that a generated class names for a field, or a module for a union.
    pub(crate) fn of(shape: &Bound<'_, PyAny>) -> PyResult<Self> {
        let py = shape.py();
        let classes = classes(py)?;
        if let Ok(list) = shape.cast::<PyList>() {
            return Ok(Self::List(Box::new(Self::of(&list.get_item(0)?)?)));
        }
        if let Ok(list) = shape.cast::<PyTuple>() {
            return Ok(Self::List(Box::new(Self::of(&list.get_item(0)?)?)));
        }
        if let Ok(map) = shape.cast::<PyDict>() {
            let item = map.values().get_item(0)?;
            return Ok(Self::Map(Box::new(Self::of(&item)?)));
        }
        if shape.get_type().is(&classes.union) {
            return Self::union(classes, shape);
        }
        Self::class(classes, shape.cast::<PyType>()?)
    }

    fn class(classes: &Classes, class: &Bound<'_, PyType>) -> PyResult<Self> {
        let py = class.py();
        if let Some(record) = classes.record(class)? {
            return Ok(Self::Record(record));
        }
        let plain: [(&Bound<'_, PyType>, Self); 11] = [
            (&py.get_type::<PyString>(), Self::Text),
            (&py.get_type::<PyInt>(), Self::Whole),
            (&py.get_type::<PyBool>(), Self::Flag),
            (classes.uuid.bind(py), Self::Id),
            (classes.datetime.bind(py), Self::Instant),
            (classes.date.bind(py), Self::Date),
            (classes.decimal.bind(py), Self::Decimal),
            (&py.get_type::<PyMoney>(), Self::Money),
            (&py.get_type::<PyRate>(), Self::Rate),
            (&py.get_type::<PyPeriod>(), Self::Period),
            (classes.problem.bind(py), Self::Problem),
        ];
        if let Some((_, shape)) = plain.into_iter().find(|(known, _)| known.is(class)) {
            return Ok(shape);
        }
        match class.getattr_opt(intern!(py, "__members__"))? {
            Some(members) => Self::choice(&members),
            None => Ok(Self::Any),
        }
    }

    fn choice(members: &Bound<'_, PyAny>) -> PyResult<Self> {
        let py = members.py();
        let mut by_value = HashMap::new();
        for member in members.call_method0(intern!(py, "values"))?.try_iter()? {
            let member = member?;
            by_value.insert(member.cast::<PyString>()?.to_str()?.to_owned(), member.unbind());
        }
        Ok(Self::Choice(by_value))
    }

    fn union(classes: &Classes, union: &Bound<'_, PyAny>) -> PyResult<Self> {
        let mut by_tag = HashMap::new();
        for class in union.getattr(intern!(union.py(), "__args__"))?.cast::<PyTuple>()?.iter() {
            let record = classes.record(class.cast::<PyType>()?)?;
            let record = record.ok_or_else(|| PyTypeError::new_err("a union is made of generated classes"))?;
            let tag = record.tag.clone().ok_or_else(|| PyTypeError::new_err("a variant has a tag"))?;
            by_tag.insert(tag, record);
        }
        Ok(Self::Union(by_tag))
    }
}
