//! Instants are `datetime` with a time zone. A naive one means nothing here and is refused.

use chrono::{Datelike, Timelike};
use partnerkit::{Code, Error, Instant, Problem};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::classes::{Classes, classes};
use crate::guard::Failure;

const SECONDS_OF_A_DAY: i64 = 86_400;
const MICROS_OF_A_SECOND: i64 = 1_000_000;

/// An argument that is a time: a `datetime`, or its wire form as text.
pub(crate) fn argument(at: &Bound<'_, PyAny>, name: &str) -> Result<Instant, Error> {
    let py = at.py();
    let read = || {
        let classes = classes(py).map_err(|_| not_an_instant())?;
        if classes.is_datetime(at) {
            return from_python(classes, at);
        }
        match at.cast::<PyString>().ok().and_then(|text| text.to_str().ok()) {
            Some(text) => text.parse(),
            None => Err(not_an_instant()),
        }
    };
    read().map_err(|error| if name.is_empty() { error } else { error.under(name) })
}

/// The instant of a `datetime`.
///
/// # Errors
/// `malformed.instant` for a naive one, and for one that is finer than a microsecond (pandas).
pub(crate) fn from_python(classes: &Classes, at: &Bound<'_, PyAny>) -> Result<Instant, Error> {
    let py = at.py();
    // Datetimes of two zones are subtracted as instants; a naive one and an aware one cannot be subtracted at all.
    let since = at.sub(classes.epoch.bind(py)).map_err(|_| naive(at))?;
    let part = |name| -> Result<i64, Error> {
        since.getattr(name).and_then(|part| part.extract::<i64>()).map_err(|_| not_an_instant())
    };
    let finer = || at.getattr(intern!(py, "nanosecond")).and_then(|finer| finer.extract::<i64>()).unwrap_or(0);
    if !classes.is_exactly_datetime(at) && finer() != 0 {
        return Err(Problem::new(Code::MalformedInstant, "The time is finer than a microsecond.").into());
    }
    let seconds = part(intern!(py, "days"))?.checked_mul(SECONDS_OF_A_DAY);
    let seconds = seconds.and_then(|days| days.checked_add(part(intern!(py, "seconds")).ok()?));
    let micros = part(intern!(py, "microseconds"))?;
    let micros = seconds.and_then(|seconds| seconds.checked_mul(MICROS_OF_A_SECOND)?.checked_add(micros));
    Instant::from_micros(micros.ok_or_else(not_an_instant)?)
}

/// The `datetime` of an instant, in UTC.
pub(crate) fn to_python<'py>(py: Python<'py>, at: Instant) -> PyResult<Bound<'py, PyAny>> {
    let classes = classes(py)?;
    let time = at.to_chrono();
    let micros = time.timestamp_subsec_micros();
    let (date, utc) = ((time.year(), time.month(), time.day()), classes.utc.bind(py));
    classes.datetime.bind(py).call1((date.0, date.1, date.2, time.hour(), time.minute(), time.second(), micros, utc))
}

fn not_an_instant() -> Error {
    Problem::new(Code::MalformedInstant, "A time is a datetime with a time zone, or an RFC 3339 text.").into()
}

fn naive(at: &Bound<'_, PyAny>) -> Error {
    let is_naive = at.getattr(intern!(at.py(), "tzinfo")).is_ok_and(|zone| zone.is_none());
    if !is_naive {
        return not_an_instant();
    }
    let message = "The datetime has no time zone: add one, such as `datetime(2026, 3, 1, 12, tzinfo=timezone.utc)`.";
    Problem::new(Code::MalformedInstant, message).into()
}

/// Reads an instant from its wire form: an RFC 3339 text with an offset. The answer is in UTC.
#[pyfunction]
#[pyo3(signature = (text, /))]
pub(crate) fn parse_instant<'py>(py: Python<'py>, text: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    crate::guard::guard(py, || Ok(to_python(py, argument(text, "")?)?))
}

/// The wire form of a time: RFC 3339 in UTC, with six decimals of a second when they are not zero.
#[pyfunction]
#[pyo3(signature = (at, /))]
pub(crate) fn format_instant(py: Python<'_>, at: &Bound<'_, PyAny>) -> PyResult<String> {
    crate::guard::guard(py, || -> Result<_, Failure> { Ok(argument(at, "")?.to_string()) })
}
