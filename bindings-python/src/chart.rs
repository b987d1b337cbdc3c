//! Charts as SVG.

use partnerkit::{Money, report};
use pyo3::prelude::*;

use crate::guard::guard;
use crate::{from_python, money};

/// A bar chart of amounts over named steps, such as commission by month, as SVG text: one bar each, from left to right.
///
/// Raises `MalformedError` with `chart.empty` without a bar, `money.mixed_currencies` for amounts of several currencies.
#[pyfunction]
pub(crate) fn bar_chart(py: Python<'_>, title: &Bound<'_, PyAny>, bars: &Bound<'_, PyAny>) -> PyResult<String> {
    guard(py, || {
        let title = money::text(title).map_err(|error| error.under("title"))?;
        let bars: Vec<(String, Money)> = from_python::argument(bars, "bars")?;
        Ok(py.detach(|| report::bars(&title, &bars))?)
    })
}
