//! Rates: exact percentages.

use partnerkit::Rate;
use pyo3::basic::CompareOp;
use pyo3::prelude::*;
use pyo3::types::PyType;

use crate::classes::classes;
use crate::guard::guard;
use crate::money::{compared, exact_text, hash};

/// An exact percentage: `Rate("12.5")` is 12.5 %. A text or a `Decimal`, never a float; at most six decimals.
#[pyclass(name = "Rate", module = "partnerkit", frozen)]
pub(crate) struct PyRate {
    pub(crate) rate: Rate,
}

impl From<Rate> for PyRate {
    fn from(rate: Rate) -> Self {
        Self { rate }
    }
}

#[pymethods]
impl PyRate {
    #[new]
    #[pyo3(signature = (percent, /))]
    fn new(py: Python<'_>, percent: &Bound<'_, PyAny>) -> PyResult<Self> {
        guard(py, || Ok(exact_text(percent)?.parse::<Rate>()?.into()))
    }

    /// The percentage, without trailing zeros.
    #[getter]
    fn percent<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guard(py, || Ok(classes(py)?.decimal.bind(py).call1((self.rate.to_string(),))?))
    }

    fn __richcmp__(&self, py: Python<'_>, other: &Bound<'_, PyAny>, op: CompareOp) -> PyResult<Py<PyAny>> {
        guard(py, || match other.cast_exact::<Self>() {
            Ok(other) => compared(py, op, self.rate.cmp(&other.get().rate)),
            Err(_) => Ok(py.NotImplemented()),
        })
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<u64> {
        guard(py, || Ok(hash(&self.rate)))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        guard(py, || Ok(format!("Rate('{}')", self.rate)))
    }

    fn __str__(&self, py: Python<'_>) -> PyResult<String> {
        guard(py, || Ok(self.rate.to_string()))
    }

    fn _repr_html_(&self, py: Python<'_>) -> PyResult<String> {
        guard(py, || Ok(format!("{}&nbsp;%", self.rate)))
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
        guard(py, || Ok((py.get_type::<Self>(), (self.rate.to_string(),))))
    }
}
