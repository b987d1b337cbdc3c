//! What a settlement reads: orders, refunds and touches, from files or from any library that speaks Arrow.

use arrow_array::{RecordBatch, RecordBatchReader};
use partnerkit::conversion::{ColumnMap, Input, Orders, Read, Refunds, RejectedRow, Touches, arrow, csv};
use partnerkit::{Code, Error, Problem};
use pyo3::prelude::*;
use pyo3::types::PyTuple;
use pyo3_arrow::input::AnyRecordBatch;

use crate::error;
use crate::from_python;
use crate::guard::{Failure, guard};
use crate::read::json_bytes;

/// An input table that was read: orders, refunds or touches.
#[pyclass(name = "InputTable", module = "partnerkit", frozen)]
pub(crate) struct PyInput {
    pub(crate) input: Input,
}

#[pymethods]
impl PyInput {
    /// `orders`, `refunds` or `touches`.
    #[getter]
    fn name(&self, py: Python<'_>) -> PyResult<&'static str> {
        guard(py, || Ok(self.input.name()))
    }

    fn __len__(&self, py: Python<'_>) -> PyResult<usize> {
        guard(py, || Ok(self.input.len()))
    }

    /// Whether there are rows.
    fn __bool__(&self, py: Python<'_>) -> PyResult<bool> {
        guard(py, || Ok(!self.input.is_empty()))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        guard(py, || Ok(format!("<{} {}>", self.input.len(), self.input.name())))
    }
}

/// A row that could not be read, and everything that is wrong with it.
#[pyclass(name = "RejectedRow", module = "partnerkit", frozen)]
pub(crate) struct PyRejectedRow {
    table: &'static str,
    row: RejectedRow,
}

#[pymethods]
impl PyRejectedRow {
    /// `orders`, `refunds` or `touches`.
    #[getter]
    fn table(&self, py: Python<'_>) -> PyResult<&'static str> {
        guard(py, || Ok(self.table))
    }

    /// Where it stands: the line of a file, counted from 1; the index of a row of a table, counted from 0.
    #[getter]
    fn row(&self, py: Python<'_>) -> PyResult<u64> {
        guard(py, || Ok(self.row.row))
    }

    /// Its id, where that could be read.
    #[getter]
    fn id(&self, py: Python<'_>) -> PyResult<Option<String>> {
        guard(py, || Ok(self.row.id.clone()))
    }

    /// What is wrong, as `partnerkit.errors.Problem`; the path is the column: `/placed_at`.
    #[getter]
    fn problems<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        guard(py, || Ok(error::problems(py, &self.row.problems)?))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        guard(py, || {
            let problems: Vec<String> = self.row.problems.iter().map(ToString::to_string).collect();
            Ok(format!("<RejectedRow {} {}: {}>", self.table, self.row.row, problems.join("; ")))
        })
    }
}

/// A table, and the rows of its source that are not in it.
#[pyclass(name = "ReadTable", module = "partnerkit", frozen)]
pub(crate) struct PyRead {
    input: Input,
    rejected: Vec<RejectedRow>,
}

#[pymethods]
impl PyRead {
    /// The rows that could be read; `settle` takes it.
    #[getter]
    fn table(&self, py: Python<'_>) -> PyResult<PyInput> {
        guard(py, || Ok(PyInput { input: self.input.clone() }))
    }

    /// The rows that could not, in the order of the source.
    #[getter]
    fn rejected(&self, py: Python<'_>) -> PyResult<Vec<PyRejectedRow>> {
        guard(py, || Ok(rejected(self.input.name(), &self.rejected)))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        guard(py, || {
            let (name, rejected) = (self.input.name(), self.rejected.len());
            Ok(format!("<{} {name}, {rejected} rows rejected>", self.input.len()))
        })
    }
}

/// Rejected rows for Python.
pub(crate) fn rejected(table: &'static str, rows: &[RejectedRow]) -> Vec<PyRejectedRow> {
    rows.iter().map(|row| PyRejectedRow { table, row: row.clone() }).collect()
}

/// How one kind of table is read.
pub(crate) struct Kind<T> {
    pub(crate) name: &'static str,
    csv: fn(&[u8], &ColumnMap) -> Result<Read<T>, Error>,
    arrow: fn(&[RecordBatch], &ColumnMap) -> Result<Read<T>, Error>,
    wrap: fn(T) -> Input,
    unwrap: fn(&Input) -> Option<&T>,
}

pub(crate) const ORDERS: Kind<Orders> = Kind {
    name: "orders",
    csv: csv::read_orders,
    arrow: arrow::read_orders,
    wrap: Input::Orders,
    unwrap: |input| if let Input::Orders(table) = input { Some(table) } else { None },
};

pub(crate) const REFUNDS: Kind<Refunds> = Kind {
    name: "refunds",
    csv: csv::read_refunds,
    arrow: arrow::read_refunds,
    wrap: Input::Refunds,
    unwrap: |input| if let Input::Refunds(table) = input { Some(table) } else { None },
};

pub(crate) const TOUCHES: Kind<Touches> = Kind {
    name: "touches",
    csv: csv::read_touches,
    arrow: arrow::read_touches,
    wrap: Input::Touches,
    unwrap: |input| if let Input::Touches(table) = input { Some(table) } else { None },
};

/// A table that is still to be read.
pub(crate) enum Source<T> {
    Read(T),
    Stream(Box<dyn RecordBatchReader + Send>),
}

impl<T: Clone + Default + Send> Kind<T> {
    /// What an argument is: nothing, a table that was read, or anything with an Arrow stream.
    pub(crate) fn source(&self, given: Option<&Bound<'_, PyAny>>) -> Result<Source<T>, Failure> {
        let Some(given) = given else {
            return Ok(Source::Read(T::default()));
        };
        let input = given.cast::<PyInput>().ok().map(|table| table.get().input.clone());
        if let Some(input) = input.or_else(|| given.cast::<PyRead>().ok().map(|read| read.get().input.clone())) {
            return match (self.unwrap)(&input) {
                Some(table) => Ok(Source::Read(table.clone())),
                None => Err(self.no_table()),
            };
        }
        let stream = given.extract::<AnyRecordBatch>().and_then(AnyRecordBatch::into_reader);
        stream.map(Source::Stream).map_err(|_| self.no_table())
    }

    /// Reads what is still to be read. Runs without the interpreter.
    pub(crate) fn read(&self, source: Source<T>, map: &ColumnMap) -> Result<Read<T>, Error> {
        match source {
            Source::Read(table) => Ok(Read { table, rejected: Vec::new() }),
            Source::Stream(stream) => {
                let batches: Result<Vec<RecordBatch>, _> = stream.collect();
                let failed = |_| Problem::new(Code::MalformedValue, "The Arrow stream failed.").under(self.name);
                let read = (self.arrow)(&batches.map_err(failed)?, map);
                read.map_err(|error| error.under(self.name))
            }
        }
    }

    fn file(&self, py: Python<'_>, data: &Bound<'_, PyAny>, map: Option<&Bound<'_, PyAny>>) -> Result<PyRead, Failure> {
        let map = column_map(map)?;
        // Python's bytes and texts are immutable and live as long as the argument: they are read without a copy.
        let bytes = json_bytes(data)?;
        let Read { table, rejected } = py.detach(|| (self.csv)(bytes, &map))?;
        Ok(PyRead { input: (self.wrap)(table), rejected })
    }

    fn no_table(&self) -> Failure {
        let message = "A table of read_orders and its siblings, or anything with __arrow_c_stream__, was expected.";
        Problem::new(Code::MalformedType, message).with("expected", "table").under(self.name).into()
    }
}

/// The column map of an argument: `partnerkit.settlement.ColumnMap` or its wire form.
pub(crate) fn column_map(map: Option<&Bound<'_, PyAny>>) -> Result<ColumnMap, Failure> {
    map.map_or_else(|| Ok(ColumnMap::default()), |map| from_python::argument(map, "columnMap"))
}

/// Reads orders from CSV: bytes (UTF-8) or text. Rows that cannot be read are in `rejected`.
#[pyfunction]
#[pyo3(signature = (data, column_map = None))]
pub(crate) fn read_orders(
    py: Python<'_>,
    data: &Bound<'_, PyAny>,
    column_map: Option<&Bound<'_, PyAny>>,
) -> PyResult<PyRead> {
    guard(py, || ORDERS.file(py, data, column_map))
}

/// Reads refunds from CSV: bytes (UTF-8) or text. Rows that cannot be read are in `rejected`.
#[pyfunction]
#[pyo3(signature = (data, column_map = None))]
pub(crate) fn read_refunds(
    py: Python<'_>,
    data: &Bound<'_, PyAny>,
    column_map: Option<&Bound<'_, PyAny>>,
) -> PyResult<PyRead> {
    guard(py, || REFUNDS.file(py, data, column_map))
}

/// Reads touches from CSV: bytes (UTF-8) or text. Rows that cannot be read are in `rejected`.
#[pyfunction]
#[pyo3(signature = (data, column_map = None))]
pub(crate) fn read_touches(
    py: Python<'_>,
    data: &Bound<'_, PyAny>,
    column_map: Option<&Bound<'_, PyAny>>,
) -> PyResult<PyRead> {
    guard(py, || TOUCHES.file(py, data, column_map))
}
