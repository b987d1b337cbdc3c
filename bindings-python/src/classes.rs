//! The classes of Python's library that values come as, looked up once.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyTuple, PyType};

use crate::shape::Record;

/// Python's own classes, and the records seen so far.
pub(crate) struct Classes {
    pub(crate) datetime: Py<PyType>,
    pub(crate) date: Py<PyType>,
    pub(crate) uuid: Py<PyType>,
    pub(crate) decimal: Py<PyType>,
    pub(crate) union: Py<PyType>,
    pub(crate) utc: Py<PyAny>,
    pub(crate) epoch: Py<PyAny>,
    /// `partnerkit.errors.Problem`.
    pub(crate) problem: Py<PyType>,
    /// What every generated class derives from.
    pub(crate) value: Py<PyType>,
    /// `(16, "big")`, for `int.to_bytes`.
    pub(crate) uuid_bytes: Py<PyTuple>,
    /// By the address of the class; each entry keeps its class alive, so that no address is used twice.
    records: RwLock<HashMap<usize, Arc<Record>>>,
}

/// Classes that are remembered; a program that makes more of them is slower, not larger.
const RECORDS: usize = 4_096;

static CLASSES: PyOnceLock<Classes> = PyOnceLock::new();

pub(crate) fn classes(py: Python<'_>) -> PyResult<&Classes> {
    CLASSES.get_or_try_init(py, || {
        let class = |module: &str, name: &str| -> PyResult<Py<PyType>> {
            Ok(py.import(module)?.getattr(name)?.cast_into::<PyType>()?.unbind())
        };
        let datetime = class("datetime", "datetime")?;
        let utc = py.import("datetime")?.getattr("timezone")?.getattr("utc")?;
        let epoch = datetime.bind(py).call1((1970, 1, 1, 0, 0, 0, 0, &utc))?.unbind();
        Ok(Classes {
            datetime,
            date: class("datetime", "date")?,
            uuid: class("uuid", "UUID")?,
            decimal: class("decimal", "Decimal")?,
            union: class("types", "UnionType")?,
            utc: utc.unbind(),
            epoch,
            problem: class("partnerkit.errors", "Problem")?,
            value: class("partnerkit._values", "Value")?,
            uuid_bytes: (16, "big").into_pyobject(py)?.unbind(),
            records: RwLock::default(),
        })
    })
}

impl Classes {
    pub(crate) fn is_exactly_datetime(&self, object: &Bound<'_, PyAny>) -> bool {
        is_exactly(object, &self.datetime)
    }

    pub(crate) fn is_datetime(&self, object: &Bound<'_, PyAny>) -> bool {
        is_a(object, &self.datetime)
    }

    /// The record that a class is, if it is a generated one.
    pub(crate) fn record(&self, class: &Bound<'_, PyType>) -> PyResult<Option<Arc<Record>>> {
        let address = class.as_ptr().addr();
        // The lock is never held while Python runs.
        if let Some(known) = self.records.read().unwrap_or_else(PoisonError::into_inner).get(&address) {
            return Ok(Some(Arc::clone(known)));
        }
        let py = class.py();
        if !derives(class, &self.value) || !class.hasattr(intern!(py, "_wire"))? {
            return Ok(None);
        }
        let record = Arc::new(Record::of(class)?);
        let mut records = self.records.write().unwrap_or_else(PoisonError::into_inner);
        if records.len() < RECORDS {
            records.insert(address, Arc::clone(&record));
        }
        Ok(Some(record))
    }
}

/// Whether an object's class is this one.
pub(crate) fn is_exactly(object: &Bound<'_, PyAny>, class: &Py<PyType>) -> bool {
    object.get_type().is(class)
}

/// Whether an object's class is or derives from this one. Asks the class itself, not the object, which may lie.
pub(crate) fn is_a(object: &Bound<'_, PyAny>, class: &Py<PyType>) -> bool {
    let own = object.get_type();
    own.is(class) || derives(&own, class)
}

fn derives(class: &Bound<'_, PyType>, base: &Py<PyType>) -> bool {
    class.mro().iter().any(|ancestor| ancestor.is(base))
}
