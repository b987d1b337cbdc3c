//! Periods: when something holds.

use partnerkit::{Period, wire};
use pyo3::basic::CompareOp;
use pyo3::prelude::*;
use pyo3::types::PyType;

use crate::guard::guard;
use crate::money::{all, boolean, hash};
use crate::{from_python, instant, to_python};

/// A half-open stretch of time: from an instant up to, not including, another; without `to` it never ends.
#[pyclass(name = "Period", module = "partnerkit", frozen)]
pub(crate) struct PyPeriod {
    pub(crate) period: Period,
}

impl From<Period> for PyPeriod {
    fn from(period: Period) -> Self {
        Self { period }
    }
}

/// Both ends in their wire form.
type Ends = (String, Option<String>);

#[pymethods]
impl PyPeriod {
    #[new]
    #[pyo3(signature = (from_, to = None))]
    fn new(py: Python<'_>, from_: &Bound<'_, PyAny>, to: Option<&Bound<'_, PyAny>>) -> PyResult<Self> {
        guard(py, || {
            let ends = (instant::argument(from_, "from"), to.map(|to| instant::argument(to, "to")).transpose());
            match ends {
                (Ok(from), Ok(to)) => Ok(Period::new(from, to)?.into()),
                (from, to) => Err(all([from.err(), to.err()]).into()),
            }
        })
    }

    /// The first instant.
    #[getter]
    fn from_<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guard(py, || Ok(instant::to_python(py, Period::from(self.period))?))
    }

    /// The first instant that is outside again; None for no end.
    #[getter]
    fn to<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        guard(py, || Ok(self.period.to().map(|to| instant::to_python(py, to)).transpose()?))
    }

    /// Whether two periods share an instant.
    #[pyo3(signature = (other, /))]
    fn overlaps(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<bool> {
        guard(py, || match other.cast_exact::<Self>() {
            Ok(other) => Ok(self.period.overlaps(other.get().period)),
            Err(_) => Err(from_python::unreadable().under("other").into()),
        })
    }

    fn __contains__(&self, py: Python<'_>, at: &Bound<'_, PyAny>) -> PyResult<bool> {
        guard(py, || Ok(self.period.contains(instant::argument(at, "at")?)))
    }

    fn __richcmp__(&self, py: Python<'_>, other: &Bound<'_, PyAny>, op: CompareOp) -> PyResult<Py<PyAny>> {
        guard(py, || match (other.cast_exact::<Self>(), op) {
            (Ok(other), CompareOp::Eq) => boolean(py, self.period == other.get().period),
            (Ok(other), CompareOp::Ne) => boolean(py, self.period != other.get().period),
            // Periods have no order: neither the earlier start nor the shorter one is "less".
            (_, CompareOp::Eq | CompareOp::Ne | CompareOp::Lt | CompareOp::Le | CompareOp::Gt | CompareOp::Ge) => {
                Ok(py.NotImplemented())
            }
        })
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<u64> {
        guard(py, || Ok(hash(&self.period)))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        guard(py, || {
            let from = Period::from(self.period);
            Ok(self.period.to().map_or(format!("Period('{from}')"), |to| format!("Period('{from}', '{to}')")))
        })
    }

    fn _repr_html_(&self, py: Python<'_>) -> PyResult<String> {
        guard(py, || {
            let end = self.period.to().map_or("∞".to_owned(), |to| to.to_string());
            Ok(format!("[{}, {end})", Period::from(self.period)))
        })
    }

    fn __copy__(slf: Bound<'_, Self>) -> PyResult<Bound<'_, Self>> {
        guard(slf.py(), || Ok(slf.clone()))
    }

    #[pyo3(signature = (memo, /))]
    fn __deepcopy__<'py>(slf: Bound<'py, Self>, memo: &Bound<'py, PyAny>) -> PyResult<Bound<'py, Self>> {
        let _ = memo;
        guard(slf.py(), || Ok(slf.clone()))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyType>, Ends)> {
        guard(py, || {
            let ends = (Period::from(self.period).to_string(), self.period.to().map(|to| to.to_string()));
            Ok((py.get_type::<Self>(), ends))
        })
    }

    /// The wire form: `{"from": …, "to": …}`.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guard(py, || Ok(to_python::plain(py, &wire::to_value(&self.period)?)?))
    }

    /// Reads the wire form: a dict.
    #[staticmethod]
    #[pyo3(signature = (document, /))]
    fn from_dict(py: Python<'_>, document: &Bound<'_, PyAny>) -> PyResult<Self> {
        guard(py, || Ok(from_python::read::<Period>(document)?.into()))
    }
}
