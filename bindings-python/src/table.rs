//! The tables that a settlement gives: columns for any library that speaks Arrow, rows for people.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use arrow_array::{ArrayRef, RecordBatch, StructArray};
use arrow_schema::{DataType, Field};
use partnerkit::settlement::arrow::record_batch;
use partnerkit::settlement::{Settlement, Table, TableCell};
use partnerkit::{Code, Error, Problem};
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyDict, PyString};
use pyo3_arrow::ffi::{ArrayIterator, to_schema_pycapsule, to_stream_pycapsule};
use rust_decimal::Decimal;

use crate::classes::classes;
use crate::guard::{Failure, guard};
use crate::{from_python, instant};

/// Rows that a notebook shows.
const SHOWN: usize = 10;

/// A table of a settlement: `polars.DataFrame(table)`, `pyarrow.table(table)`, pandas and DuckDB take it as it is.
///
/// Iterating gives each row as a dict: texts, `datetime`, `Decimal`, counts, None.
#[pyclass(name = "Table", module = "partnerkit", frozen)]
pub(crate) struct PyTable {
    settlement: Arc<Settlement>,
    table: fn(&Settlement) -> &Table,
}

impl PyTable {
    pub(crate) fn new(settlement: &Arc<Settlement>, table: fn(&Settlement) -> &Table) -> Self {
        Self { settlement: Arc::clone(settlement), table }
    }

    fn table(&self) -> &Table {
        (self.table)(&self.settlement)
    }

    fn batch(&self, py: Python<'_>) -> Result<RecordBatch, Failure> {
        Ok(py.detach(|| record_batch(self.table()))?)
    }
}

#[pymethods]
impl PyTable {
    /// `lines`, `statements`, `uncredited` or `rejected`.
    #[getter]
    fn name(&self, py: Python<'_>) -> PyResult<&'static str> {
        guard(py, || Ok(self.table().name()))
    }

    /// The names of the columns, in order.
    #[getter]
    fn columns(&self, py: Python<'_>) -> PyResult<Vec<&'static str>> {
        guard(py, || Ok(self.table().columns().iter().map(|column| column.name()).collect()))
    }

    /// The table as CSV with a header line, as it enters the digest.
    fn to_csv(&self, py: Python<'_>) -> PyResult<String> {
        guard(py, || Ok(py.detach(|| self.table().to_csv())))
    }

    /// The table for libraries that speak Arrow.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        guard(py, || {
            let requested = match requested_schema {
                Some(schema) => Some(schema.cast_into::<PyCapsule>().map_err(|_| from_python::unreadable())?),
                None => None,
            };
            let batch = self.batch(py)?;
            let field = Field::new("", DataType::Struct(batch.schema().fields().clone()), false);
            let array: ArrayRef = Arc::new(StructArray::from(batch));
            let reader = Box::new(ArrayIterator::new([Ok(array)], field.into()));
            Ok(to_stream_pycapsule(py, reader, requested).map_err(PyErr::from)?)
        })
    }

    /// The columns for libraries that speak Arrow.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        guard(py, || Ok(to_schema_pycapsule(py, self.batch(py)?.schema().as_ref()).map_err(PyErr::from)?))
    }

    fn __len__(&self, py: Python<'_>) -> PyResult<usize> {
        guard(py, || Ok(self.table().len()))
    }

    /// Whether there are rows.
    fn __bool__(&self, py: Python<'_>) -> PyResult<bool> {
        guard(py, || Ok(!self.table().is_empty()))
    }

    fn __iter__(&self, py: Python<'_>) -> PyResult<PyRows> {
        guard(py, || Ok(PyRows { table: Self::new(&self.settlement, self.table), next: AtomicUsize::new(0) }))
    }

    /// A row as a dict; negative indices count from the end.
    fn __getitem__<'py>(&self, py: Python<'py>, key: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyDict>> {
        guard(py, || {
            let length = i64::try_from(self.table().len()).unwrap_or(i64::MAX);
            let index: i64 = from_python::argument(key, "row")?;
            let index = if index < 0 { index.saturating_add(length) } else { index };
            let row = usize::try_from(index).ok().filter(|row| *row < self.table().len());
            match row {
                Some(row) => row_dict(py, self.table(), row),
                None => Err(pyo3::exceptions::PyIndexError::new_err("there is no such row").into()),
            }
        })
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        guard(py, || Ok(format!("<Table {}: {} rows>", self.table().name(), self.table().len())))
    }

    fn _repr_html_(&self, py: Python<'_>) -> PyResult<String> {
        guard(py, || Ok(html(self.table())))
    }
}

/// The rows of a table, one after another.
#[pyclass(name = "TableRows", module = "partnerkit", frozen)]
pub(crate) struct PyRows {
    table: PyTable,
    next: AtomicUsize,
}

#[pymethods]
impl PyRows {
    fn __iter__(slf: Bound<'_, Self>) -> PyResult<Bound<'_, Self>> {
        guard(slf.py(), || Ok(slf.clone()))
    }

    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyDict>>> {
        guard(py, || {
            let table = self.table.table();
            let row = self.next.fetch_add(1, Ordering::Relaxed);
            if row < table.len() { row_dict(py, table, row).map(Some) } else { Ok(None) }
        })
    }
}

fn row_dict<'py>(py: Python<'py>, table: &Table, row: usize) -> Result<Bound<'py, PyDict>, Failure> {
    let dict = PyDict::new(py);
    for (column, cell) in table.columns().iter().zip(table.row(row)) {
        dict.set_item(PyString::intern(py, column.name()), cell_value(py, cell)?)?;
    }
    Ok(dict)
}

fn cell_value<'py>(py: Python<'py>, cell: TableCell<'_>) -> Result<Bound<'py, PyAny>, Failure> {
    Ok(match cell {
        TableCell::Null => py.None().into_bound(py),
        TableCell::Text(text) => PyString::new(py, text).into_any(),
        TableCell::Instant(at) => instant::to_python(py, at)?,
        TableCell::Count(count) => count.into_pyobject(py).map_err(PyErr::from)?.into_any(),
        TableCell::Amount { minor, decimals } => {
            let amount = Decimal::try_from_i128_with_scale(minor, u32::from(decimals)).map_err(|_| {
                Error::from(Problem::new(Code::MoneyOutOfRange, "The amount is beyond the exact range."))
            })?;
            classes(py)?.decimal.bind(py).call1((amount.to_string(),))?
        }
    })
}

fn html(table: &Table) -> String {
    let mut text = String::from("<table><thead><tr>");
    for column in table.columns() {
        text.push_str(&format!("<th>{}</th>", column.name()));
    }
    text.push_str("</tr></thead><tbody>");
    for row in 0..table.len().min(SHOWN) {
        text.push_str("<tr>");
        for cell in table.row(row) {
            let shown = cell.to_string().replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            text.push_str(&format!("<td>{shown}</td>"));
        }
        text.push_str("</tr>");
    }
    text.push_str(&format!("</tbody></table><p>{} rows</p>", table.len()));
    text
}
