//! Money as Python's own kind of number: exact, with its currency, refusing floats.

use std::cmp::Ordering;
use std::hash::{DefaultHasher, Hash, Hasher};

use partnerkit::{Error, ExchangeRate, Money, Rate, Rounding, SplitMethod, decimal, split, wire};
use pyo3::basic::CompareOp;
use pyo3::prelude::*;
use pyo3::types::{PyString, PyType};
use rust_decimal::Decimal;

use crate::classes::{classes, is_a};
use crate::from_python;
use crate::guard::{Failure, guard};
use crate::read::as_class;

/// An exact amount in a currency, on its minor unit.
///
/// `Money("12.50", "EUR")`: the amount is a text or a `Decimal`, never a float. Amounts of two currencies are never added or
/// compared: that raises `MalformedError` with code `money.mixed_currencies`.
#[pyclass(name = "Money", module = "partnerkit", frozen)]
pub(crate) struct PyMoney {
    pub(crate) money: Money,
}

impl From<Money> for PyMoney {
    fn from(money: Money) -> Self {
        Self { money }
    }
}

#[pymethods]
impl PyMoney {
    #[new]
    #[pyo3(signature = (amount, currency))]
    fn new(py: Python<'_>, amount: &Bound<'_, PyAny>, currency: &Bound<'_, PyAny>) -> PyResult<Self> {
        guard(py, || {
            let amount = exact_text(amount).map_err(|error| error.under("amount"));
            let currency = text(currency).map_err(|error| error.under("currency"));
            match (amount, currency) {
                (Ok(amount), Ok(currency)) => Ok(Money::parse(&amount, &currency)?.into()),
                (amount, currency) => Err(all([amount.err(), currency.err()]).into()),
            }
        })
    }

    /// The amount, with as many decimals as the currency has.
    #[getter]
    fn amount<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guard(py, || Ok(classes(py)?.decimal.bind(py).call1((self.money.amount().to_string(),))?))
    }

    /// The ISO 4217 code.
    #[getter]
    fn currency(&self, py: Python<'_>) -> PyResult<&'static str> {
        guard(py, || Ok(self.money.currency().code()))
    }

    /// A percentage of it, rounded once to the minor unit: half away from zero unless another rounding is named.
    #[pyo3(signature = (rate, rounding = None))]
    fn percent(&self, py: Python<'_>, rate: &Bound<'_, PyAny>, rounding: Option<&Bound<'_, PyAny>>) -> PyResult<Self> {
        guard(py, || {
            let rounding = rounding.map(|name| from_python::argument::<Rounding>(name, "rounding")).transpose()?;
            let rate: Rate = from_python::argument(rate, "rate")?;
            Ok(self.money.percent(rate, rounding.unwrap_or_default())?.into())
        })
    }

    /// Converts it at an exchange rate (`partnerkit.exchange.ExchangeRate`), rounded once to the minor unit: half away from
    /// zero unless another rounding is named. The `Exchanged` keeps the rate, its source and its day.
    #[pyo3(signature = (by, rounding = None))]
    fn exchange<'py>(
        &self,
        py: Python<'py>,
        by: &Bound<'py, PyAny>,
        rounding: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        guard(py, || {
            let rounding = rounding.map(|name| from_python::argument::<Rounding>(name, "rounding")).transpose()?;
            let by: ExchangeRate = from_python::argument(by, "by")?;
            let exchanged = by.exchange(self.money, rounding.unwrap_or_default())?;
            as_class(py, "partnerkit.exchange", "Exchanged", &exchanged)
        })
    }

    /// Parts in proportion to weights (exact numbers: texts, Decimals or ints) that add up to it exactly, by the largest
    /// remainders unless another method is named.
    #[pyo3(signature = (weights, method = None))]
    fn split(
        &self,
        py: Python<'_>,
        weights: &Bound<'_, PyAny>,
        method: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Vec<Self>> {
        guard(py, || {
            let method = method.map(|name| from_python::argument::<SplitMethod>(name, "method")).transpose()?;
            let parts = split(self.money, &exact_weights(weights)?, method.unwrap_or_default())?;
            Ok(parts.into_iter().map(Self::from).collect())
        })
    }

    fn __add__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        guard(py, || self.with(other, Money::plus))
    }

    fn __sub__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        guard(py, || self.with(other, Money::minus))
    }

    fn __neg__(&self, py: Python<'_>) -> PyResult<Self> {
        guard(py, || Ok(self.money.negated().into()))
    }

    fn __richcmp__(&self, py: Python<'_>, other: &Bound<'_, PyAny>, op: CompareOp) -> PyResult<Py<PyAny>> {
        guard(py, || {
            let Ok(other) = other.cast_exact::<Self>() else {
                return Ok(py.NotImplemented());
            };
            let other = other.get().money;
            let holds = match op {
                CompareOp::Eq => self.money == other,
                CompareOp::Ne => self.money != other,
                CompareOp::Lt | CompareOp::Le | CompareOp::Gt | CompareOp::Ge => op.matches(self.money.compare(other)?),
            };
            boolean(py, holds)
        })
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<u64> {
        guard(py, || Ok(hash(&self.money)))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        guard(py, || Ok(format!("Money('{}', '{}')", self.money.amount(), self.money.currency())))
    }

    fn __str__(&self, py: Python<'_>) -> PyResult<String> {
        guard(py, || Ok(self.money.to_string()))
    }

    fn _repr_html_(&self, py: Python<'_>) -> PyResult<String> {
        guard(py, || {
            let (amount, currency) = (grouped(self.money.amount()), self.money.currency());
            Ok(format!("<span style=\"white-space: nowrap\">{amount}&nbsp;{currency}</span>"))
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

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyType>, (String, &'static str))> {
        guard(py, || {
            let parts = (self.money.amount().to_string(), self.money.currency().code());
            Ok((py.get_type::<Self>(), parts))
        })
    }

    /// The wire form: `{"amount": "12.50", "currency": "EUR"}`.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guard(py, || Ok(crate::to_python::plain(py, &wire::to_value(&self.money)?)?))
    }

    /// Reads the wire form: a dict.
    #[staticmethod]
    #[pyo3(signature = (document, /))]
    fn from_dict(py: Python<'_>, document: &Bound<'_, PyAny>) -> PyResult<Self> {
        guard(py, || Ok(from_python::read::<Money>(document)?.into()))
    }

    /// Reads the wire form: JSON text or bytes.
    #[staticmethod]
    #[pyo3(signature = (text, /))]
    fn from_json(py: Python<'_>, text: &Bound<'_, PyAny>) -> PyResult<Self> {
        guard(py, || Ok(wire::from_json_bytes::<Money>(crate::read::json_bytes(text)?)?.into()))
    }
}

impl PyMoney {
    fn with(
        &self,
        other: &Bound<'_, PyAny>,
        combine: fn(Money, Money) -> Result<Money, Error>,
    ) -> Result<Py<PyAny>, Failure> {
        let py = other.py();
        match other.cast_exact::<Self>() {
            Ok(other) => Ok(Py::new(py, Self::from(combine(self.money, other.get().money)?))?.into_any()),
            Err(_) => Ok(py.NotImplemented()),
        }
    }
}

/// A result of a comparison.
pub(crate) fn boolean(py: Python<'_>, holds: bool) -> Result<Py<PyAny>, Failure> {
    Ok(pyo3::types::PyBool::new(py, holds).to_owned().into_any().unbind())
}

/// A total order as Python asks for it.
pub(crate) fn compared(py: Python<'_>, op: CompareOp, ordering: Ordering) -> Result<Py<PyAny>, Failure> {
    boolean(py, op.matches(ordering))
}

pub(crate) fn hash<T: Hash>(value: &T) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// An exact number as text: a text or a Decimal.
pub(crate) fn exact_text(object: &Bound<'_, PyAny>) -> Result<String, Error> {
    if object.is_instance_of::<pyo3::types::PyFloat>() {
        return Err(from_python::float());
    }
    let classes = classes(object.py()).map_err(|_| from_python::unreadable())?;
    if is_a(object, &classes.decimal) { from_python::decimal(object) } else { text(object) }
}

/// A text argument.
pub(crate) fn text(object: &Bound<'_, PyAny>) -> Result<String, Error> {
    let wrong = || {
        let problem = partnerkit::Problem::new(partnerkit::Code::MalformedType, "A text or Decimal was expected.");
        Error::from(problem.with("expected", "string"))
    };
    let text = object.cast::<PyString>().map_err(|_| wrong())?;
    match from_python::document(text.as_any()) {
        Ok(serde_json::Value::String(text)) => Ok(text),
        Err(Failure::Core(error)) => Err(error),
        Ok(_) | Err(Failure::Python(_)) => Err(wrong()),
    }
}

fn exact_weights(weights: &Bound<'_, PyAny>) -> Result<Vec<Decimal>, Failure> {
    let serde_json::Value::Array(items) = from_python::argument::<serde_json::Value>(weights, "weights")? else {
        return Err(from_python::unreadable().under("weights").into());
    };
    let weight = |(index, item): (usize, serde_json::Value)| {
        let read = match item {
            serde_json::Value::String(text) => decimal(&text),
            serde_json::Value::Number(whole) => decimal(&whole.to_string()),
            serde_json::Value::Null
            | serde_json::Value::Bool(_)
            | serde_json::Value::Array(_)
            | serde_json::Value::Object(_) => Err(from_python::unreadable()),
        };
        Ok(read.map_err(|error| error.under(&index.to_string()).under("weights"))?)
    };
    items.into_iter().enumerate().map(weight).collect()
}

/// All problems of several parts; at least one of them failed.
pub(crate) fn all(errors: impl IntoIterator<Item = Option<Error>>) -> Error {
    Error::Malformed(errors.into_iter().flatten().flat_map(|error| error.problems().to_vec()).collect())
}

/// With a thin space between groups of three digits, so that no locale reads it wrong.
fn grouped(amount: Decimal) -> String {
    let text = amount.to_string();
    let (whole, fraction) = text.split_once('.').map_or((text.as_str(), None), |(whole, rest)| (whole, Some(rest)));
    let digits = whole.trim_start_matches('-');
    let mut grouped = String::from(if whole.starts_with('-') { "\u{2212}" } else { "" });
    for (index, digit) in digits.chars().enumerate() {
        let left = digits.len().saturating_sub(index);
        if index > 0 && left.checked_rem(3) == Some(0) {
            grouped.push('\u{2009}');
        }
        grouped.push(digit);
    }
    fraction.map_or(grouped.clone(), |fraction| format!("{grouped}.{fraction}"))
}
