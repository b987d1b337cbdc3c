//! Tokens of Live URLs.

use partnerkit::live::{self, LiveKeys, LiveScope, LiveToken};
use pyo3::prelude::*;

use crate::guard::guard;
use crate::read::as_class;
use crate::{from_python, instant, money};

/// A token as text, safe in a URL, signed with the key that signs: a `partnerkit.live.LiveToken` and `LiveKeys`.
///
/// Raises `MalformedError` `live.keys`.
#[pyfunction]
pub(crate) fn sign_token(py: Python<'_>, token: &Bound<'_, PyAny>, keys: &Bound<'_, PyAny>) -> PyResult<String> {
    guard(py, || {
        let token: LiveToken = from_python::argument(token, "token")?;
        let keys: LiveKeys = from_python::argument(keys, "keys")?;
        Ok(live::sign_token(&token, &keys)?)
    })
}

/// What a token opens, if it is good at a moment for what is to be done: a `partnerkit.live.LiveToken`. `act` is good for
/// looking, too.
///
/// Raises `RefusalError`: `live.token_too_long`, `live.token_form`, `live.unknown_key`, `live.signature`, `live.expired`,
/// `live.scope`; `MalformedError` `live.keys`.
#[pyfunction]
pub(crate) fn verify_token<'py>(
    py: Python<'py>,
    token: &Bound<'py, PyAny>,
    keys: &Bound<'py, PyAny>,
    scope: &Bound<'py, PyAny>,
    at: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    guard(py, || {
        let text = money::text(token).map_err(|error| error.under("token"))?;
        let keys: LiveKeys = from_python::argument(keys, "keys")?;
        let scope: LiveScope = from_python::argument(scope, "scope")?;
        let opened = live::verify_token(&text, &keys, scope, instant::argument(at, "at")?)?;
        as_class(py, "partnerkit.live", "LiveToken", &opened)
    })
}
