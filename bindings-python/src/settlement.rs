//! Settling: of these orders, what is owed to whom, and why?

use std::sync::Arc;

use partnerkit::conversion::RejectedRow;
use partnerkit::settlement::{Program, Settlement};
use partnerkit::{Ledger, settlement, wire};
use pyo3::prelude::*;
use serde_json::Value;

use crate::guard::{Failure, guard};
use crate::inputs::{self, ORDERS, PyRejectedRow, REFUNDS, TOUCHES};
use crate::read::{as_class, named_shape};
use crate::table::PyTable;
use crate::{from_python, instant, money, to_python};

const MODULE: &str = "partnerkit.settlement";

/// Settles: of these orders, what is owed to whom, and why?
///
/// `orders`, `refunds` and `touches` are tables of `read_orders` and its siblings, or anything with `__arrow_c_stream__`:
/// polars, pandas, pyarrow, DuckDB. `column_map` names the columns of Arrow tables. The result never depends on the order
/// of rows or on the machine. The interpreter is free meanwhile.
///
/// Raises `MalformedError` for a program or a table that cannot be read; rows that cannot be read are in `unread`.
#[pyfunction]
#[pyo3(signature = (program, orders, refunds = None, touches = None, *, as_of, column_map = None))]
pub(crate) fn settle(
    py: Python<'_>,
    program: &Bound<'_, PyAny>,
    orders: &Bound<'_, PyAny>,
    refunds: Option<&Bound<'_, PyAny>>,
    touches: Option<&Bound<'_, PyAny>>,
    as_of: &Bound<'_, PyAny>,
    column_map: Option<&Bound<'_, PyAny>>,
) -> PyResult<PySettlement> {
    guard(py, || {
        let program: Program = from_python::argument(program, "program")?;
        program.check().map_err(|error| error.under("program"))?;
        let as_of = instant::argument(as_of, "asOf")?;
        let map = inputs::column_map(column_map)?;
        let sources = (ORDERS.source(Some(orders))?, REFUNDS.source(refunds)?, TOUCHES.source(touches)?);
        Ok(py.detach(|| {
            let orders = ORDERS.read(sources.0, &map)?;
            let refunds = REFUNDS.read(sources.1, &map)?;
            let touches = TOUCHES.read(sources.2, &map)?;
            let settled = settlement::settle(&program, &orders.table, &refunds.table, &touches.table, as_of)?;
            let unread = vec![
                (ORDERS.name, orders.rejected),
                (REFUNDS.name, refunds.rejected),
                (TOUCHES.name, touches.rejected),
            ];
            Ok::<_, partnerkit::Error>(PySettlement { settlement: Arc::new(settled), unread })
        })?)
    })
}

/// What is owed to whom, and why.
#[pyclass(name = "Settlement", module = "partnerkit", frozen)]
pub(crate) struct PySettlement {
    settlement: Arc<Settlement>,
    unread: Vec<(&'static str, Vec<RejectedRow>)>,
}

#[pymethods]
impl PySettlement {
    /// Commissions and adjustments.
    #[getter]
    fn lines(&self, py: Python<'_>) -> PyResult<PyTable> {
        guard(py, || Ok(PyTable::new(&self.settlement, Settlement::lines)))
    }

    /// The sums per creator, currency and month.
    #[getter]
    fn statements(&self, py: Python<'_>) -> PyResult<PyTable> {
        guard(py, || Ok(PyTable::new(&self.settlement, Settlement::statements)))
    }

    /// Orders that nobody is credited with, and why.
    #[getter]
    fn uncredited(&self, py: Python<'_>) -> PyResult<PyTable> {
        guard(py, || Ok(PyTable::new(&self.settlement, Settlement::uncredited)))
    }

    /// Rows that were not settled, and why.
    #[getter]
    fn rejected(&self, py: Python<'_>) -> PyResult<PyTable> {
        guard(py, || Ok(PyTable::new(&self.settlement, Settlement::rejected)))
    }

    /// Rows of Arrow tables that could not be read.
    #[getter]
    fn unread(&self, py: Python<'_>) -> PyResult<Vec<PyRejectedRow>> {
        guard(py, || Ok(self.unread.iter().flat_map(|(table, rows)| inputs::rejected(table, rows)).collect()))
    }

    /// The rows behind `rejected`, with their places in the sources: the line of a file, the index of a row of a table.
    fn rejected_rows(&self, py: Python<'_>) -> PyResult<Vec<PyRejectedRow>> {
        guard(py, || {
            let rows = py.detach(|| self.settlement.rejected_rows());
            Ok(rows.iter().flat_map(|(table, row)| inputs::rejected(table, std::slice::from_ref(row))).collect())
        })
    }

    /// SHA-256 over the four tables as text: the same on every machine and in every language.
    #[getter]
    fn digest(&self, py: Python<'_>) -> PyResult<String> {
        guard(py, || Ok(py.detach(|| self.settlement.digest().to_owned())))
    }

    /// The sums per currency, as `partnerkit.settlement.Totals`.
    fn totals<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        guard(py, || {
            let totals = py.detach(|| self.settlement.totals())?;
            totals.iter().map(|totals| as_class(py, MODULE, "Totals", totals)).collect()
        })
    }

    /// The whole way of one order, as `partnerkit.settlement.Explanation`; its `text` is for a person.
    ///
    /// Raises `RefusalError` with `settlement.unknown_order` for an order that was not settled.
    #[pyo3(signature = (order_id, /))]
    fn explain<'py>(&self, py: Python<'py>, order_id: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        guard(py, || {
            let order_id = money::text(order_id).map_err(|error| error.under("orderId"))?;
            let explanation = self.settlement.explain(&order_id)?;
            let mut value = wire::to_value(&explanation)?;
            if let Value::Object(fields) = &mut value {
                fields.insert("text".to_owned(), Value::String(explanation.to_text()));
            }
            to_python::shaped(py, &*named_shape(py, MODULE, "Explanation")?, &value)
        })
    }

    /// The double entries, in the order of time, as `partnerkit.ledger.Posting`.
    fn postings<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        guard(py, || {
            let postings = py.detach(|| self.settlement.postings())?;
            postings.iter().map(|posting| as_class(py, "partnerkit.ledger", "Posting", posting)).collect()
        })
    }

    /// The balances of all accounts, as `partnerkit.ledger.Entry`.
    fn balances<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        guard(py, || {
            let balances = py.detach(|| {
                let mut ledger = Ledger::default();
                self.settlement.postings()?.iter().try_for_each(|posting| ledger.post(posting))?;
                Ok::<_, partnerkit::Error>(ledger.balances().collect::<Vec<_>>())
            })?;
            balances.iter().map(|entry| as_class(py, "partnerkit.ledger", "Entry", entry)).collect()
        })
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        guard(py, || -> Result<_, Failure> {
            let counts: Vec<String> =
                self.settlement.tables().map(|table| format!("{} {}", table.len(), table.name())).into();
            Ok(format!("<Settlement: {}>", counts.join(", ")))
        })
    }
}
