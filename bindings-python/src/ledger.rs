//! The ledger: balances are sums of postings.

use std::sync::{Mutex, PoisonError};

use partnerkit::{Account, Currency, Entry, Instant, Ledger, Posting, wire};
use pyo3::prelude::*;
use serde_json::Value;

use crate::guard::{Failure, guard};
use crate::money::PyMoney;
use crate::{from_python, read, to_python};

/// Balances of accounts: the sum of all that was posted.
#[pyclass(name = "Ledger", module = "partnerkit", frozen)]
pub(crate) struct PyLedger {
    ledger: Mutex<Ledger>,
}

/// A posting as it comes from outside: not yet known to balance.
#[derive(serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Unchecked {
    at: Instant,
    entries: Vec<Entry>,
}

#[pymethods]
impl PyLedger {
    #[new]
    fn new(py: Python<'_>) -> PyResult<Self> {
        guard(py, || Ok(Self { ledger: Mutex::default() }))
    }

    /// Adds a posting (`partnerkit.ledger.Posting`): all of it, or nothing.
    ///
    /// Raises `MalformedError` with `ledger.unbalanced` when its entries do not sum to zero in every currency.
    #[pyo3(signature = (posting, /))]
    fn post(&self, py: Python<'_>, posting: &Bound<'_, PyAny>) -> PyResult<()> {
        guard(py, || {
            let Unchecked { at, entries } = from_python::read(posting)?;
            let posting = Posting::new(at, entries)?;
            Ok(self.ledger.lock().unwrap_or_else(PoisonError::into_inner).post(&posting)?)
        })
    }

    /// What an account holds in a currency.
    fn balance(&self, py: Python<'_>, account: &Bound<'_, PyAny>, currency: &Bound<'_, PyAny>) -> PyResult<PyMoney> {
        guard(py, || {
            let account: Account = from_python::argument(account, "account")?;
            let currency: Currency = from_python::argument(currency, "currency")?;
            Ok(self.ledger.lock().unwrap_or_else(PoisonError::into_inner).balance(account, currency).into())
        })
    }

    /// Every account that was ever posted to, with its balance, as `partnerkit.ledger.Entry`.
    fn balances<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        guard(py, || {
            let balances: Vec<Entry> = self.ledger.lock().unwrap_or_else(PoisonError::into_inner).balances().collect();
            let shape = read::named_shape(py, "partnerkit.ledger", "Entry")?;
            let entry = |entry: &Entry| -> Result<_, Failure> {
                let value: Value = wire::to_value(entry)?;
                to_python::shaped(py, &shape, &value)
            };
            balances.iter().map(entry).collect()
        })
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        guard(py, || {
            let count = self.ledger.lock().unwrap_or_else(PoisonError::into_inner).balances().count();
            Ok(format!("<Ledger of {count} balances>"))
        })
    }
}
