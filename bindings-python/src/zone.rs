//! Time zones: whose calendar decides what a month or a date is.

use chrono::Datelike;
use partnerkit::{Code, Date, Problem, Zone};
use pyo3::basic::CompareOp;
use pyo3::prelude::*;
use pyo3::types::PyType;

use crate::classes::classes;
use crate::guard::guard;
use crate::money::{boolean, hash};
use crate::{from_python, instant};

/// An IANA time zone with partnerkit's own rules, the same on every machine: `Zone("Europe/Berlin")`.
#[pyclass(name = "Zone", module = "partnerkit", frozen)]
pub(crate) struct PyZone {
    pub(crate) zone: Zone,
}

#[pymethods]
impl PyZone {
    #[new]
    #[pyo3(signature = (name, /))]
    fn new(py: Python<'_>, name: &Bound<'_, PyAny>) -> PyResult<Self> {
        guard(py, || Ok(Self { zone: from_python::read(name)? }))
    }

    /// The calendar date of an instant.
    fn date<'py>(&self, py: Python<'py>, at: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        guard(py, || {
            let date = self.zone.date(instant::argument(at, "at")?);
            let date = (date.year(), date.month(), date.day());
            // The last hours of the year 9999 are in the year 10000 further east, which Python does not have.
            let beyond =
                |_| Problem::new(Code::MalformedInstant, "Its date is not in the years 1 to 9999.").under("at");
            Ok(classes(py)?.date.bind(py).call1(date).map_err(beyond)?)
        })
    }

    /// The month of an instant, as `YYYY-MM`.
    fn month(&self, py: Python<'_>, at: &Bound<'_, PyAny>) -> PyResult<String> {
        guard(py, || Ok(self.zone.month(instant::argument(at, "at")?)))
    }

    /// The first instant of a date: 00:00, or the first one after a clock change that skips it.
    fn start_of<'py>(&self, py: Python<'py>, date: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        guard(py, || {
            Ok(instant::to_python(py, self.zone.start_of(from_python::argument::<Date>(date, "date")?.to_chrono()))?)
        })
    }

    /// The first instant of the date that is so many months, then days, after an instant's. The day is clamped to the end
    /// of its month.
    #[pyo3(signature = (at, *, months, days))]
    fn months_and_days_after<'py>(
        &self,
        py: Python<'py>,
        at: &Bound<'py, PyAny>,
        months: &Bound<'py, PyAny>,
        days: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        guard(py, || {
            let (months, days) = (from_python::argument(months, "months")?, from_python::argument(days, "days")?);
            let after = self.zone.months_and_days_after(instant::argument(at, "at")?, months, days);
            Ok(instant::to_python(py, after)?)
        })
    }

    fn __richcmp__(&self, py: Python<'_>, other: &Bound<'_, PyAny>, op: CompareOp) -> PyResult<Py<PyAny>> {
        guard(py, || match (other.cast_exact::<Self>(), op) {
            (Ok(other), CompareOp::Eq) => boolean(py, self.zone == other.get().zone),
            (Ok(other), CompareOp::Ne) => boolean(py, self.zone != other.get().zone),
            (_, CompareOp::Eq | CompareOp::Ne | CompareOp::Lt | CompareOp::Le | CompareOp::Gt | CompareOp::Ge) => {
                Ok(py.NotImplemented())
            }
        })
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<u64> {
        guard(py, || Ok(hash(&self.zone)))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        guard(py, || Ok(format!("Zone('{}')", self.zone)))
    }

    fn __str__(&self, py: Python<'_>) -> PyResult<String> {
        guard(py, || Ok(self.zone.to_string()))
    }

    fn __copy__(slf: Bound<'_, Self>) -> PyResult<Bound<'_, Self>> {
        guard(slf.py(), || Ok(slf.clone()))
    }

    #[pyo3(signature = (memo, /))]
    fn __deepcopy__<'py>(slf: Bound<'py, Self>, memo: &Bound<'py, PyAny>) -> PyResult<Bound<'py, Self>> {
        let _ = memo;
        guard(slf.py(), || Ok(slf.clone()))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyType>, (String,))> {
        guard(py, || Ok((py.get_type::<Self>(), (self.zone.to_string(),))))
    }
}
