//! The code book.

use partnerkit::codes::{self, Click, CodeBook, LinkText, MergePolicy, Parameter};
use pyo3::prelude::*;

use crate::decision::PyDecision;
use crate::guard::guard;
use crate::handle::{Handle, Surroundings, aggregate_class};
use crate::read::as_class;
use crate::{from_python, instant, money};

const MODULE: &str = "partnerkit.codes";

aggregate_class! {
    /// A code book: who holds which discount code and affiliate link of a brand, and when.
    ///
    /// `CodeBook(id)` is a book before it is opened. Commands and events are in `partnerkit.codes`.
    PyCodeBook as "CodeBook" of CodeBook, in "partnerkit.codes" {
        /// What an actor sees; None before the book is opened, and for a brand that does not own it.
        fn view<'py>(&self, py: Python<'py>, actor: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
            guard(py, || {
                let actor = from_python::argument(actor, "actor")?;
                let view = self.handle.root()?.state().view(&actor);
                view.map(|view| as_class(py, MODULE, "CodeBookView", &view)).transpose()
            })
        }

        /// What an actor may do with the book itself: what adds groups and assignments, too.
        fn allowed<'py>(&self, py: Python<'py>, actor: &Bound<'py, PyAny>) -> PyResult<Vec<Bound<'py, PyAny>>> {
            guard(py, || {
                let actor = from_python::argument(actor, "actor")?;
                let allowed = self.handle.root()?.state().allowed(&actor);
                allowed.iter().map(|kind| as_class(py, MODULE, "CommandKind", kind)).collect()
            })
        }

        /// Who holds a typed code at a moment, or why nobody does.
        fn lookup<'py>(
            &self,
            py: Python<'py>,
            typed: &Bound<'py, PyAny>,
            at: &Bound<'py, PyAny>,
        ) -> PyResult<Bound<'py, PyAny>> {
            guard(py, || {
                let typed = money::text(typed).map_err(|error| error.under("typed"))?;
                let at = instant::argument(at, "at")?;
                let verdict = self.handle.root()?.state().lookup(&typed, at);
                as_class(py, MODULE, "Verdict", &verdict)
            })
        }

        /// What a settlement needs of this book, as `partnerkit.settlement.Holdings`; None before it is opened.
        fn for_settlement<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
            guard(py, || {
                let holdings = self.handle.root()?.state().for_settlement();
                holdings.map(|holdings| as_class(py, "partnerkit.settlement", "Holdings", &holdings)).transpose()
            })
        }

        fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
            guard(py, || {
                let root = self.handle.root()?;
                Ok(format!("<CodeBook {}: version {}>", root.id(), root.version()))
            })
        }
    }
}

/// An address with parameters merged into its query, such as UTM tags: each a `partnerkit.codes.Parameter`. What is not
/// touched survives to the byte.
///
/// `policy` says what happens to a parameter that the address has already: `keep`, `overwrite`, `append`.
///
/// Raises `MalformedError` or `RefusalError`: `codes.url_malformed`, `codes.url_not_https`, `codes.url_userinfo`.
#[pyfunction]
pub(crate) fn merge_parameters(
    py: Python<'_>,
    address: &Bound<'_, PyAny>,
    parameters: &Bound<'_, PyAny>,
    policy: &Bound<'_, PyAny>,
) -> PyResult<String> {
    guard(py, || {
        let address: LinkText = from_python::argument(address, "address")?;
        let parameters: Vec<Parameter> = from_python::argument(parameters, "parameters")?;
        let policy: MergePolicy = from_python::argument(policy, "policy")?;
        Ok(codes::merge_parameters(&address, &parameters, policy).map_err(|error| error.under("address"))?)
    })
}

/// The clicks that count, each a `partnerkit.codes.Click`: of one visitor on one link the first, and then the first that
/// comes at least `window_minutes` after the last one that counted. In the order of time, whatever the order they come in.
#[pyfunction]
pub(crate) fn distinct_clicks<'py>(
    py: Python<'py>,
    clicks: &Bound<'py, PyAny>,
    window_minutes: &Bound<'py, PyAny>,
) -> PyResult<Vec<Bound<'py, PyAny>>> {
    guard(py, || {
        let clicks: Vec<Click> = from_python::argument(clicks, "clicks")?;
        let window_minutes: u32 = from_python::argument(window_minutes, "windowMinutes")?;
        let counted = py.detach(|| codes::distinct_clicks(&clicks, window_minutes));
        counted.iter().map(|click| as_class(py, MODULE, "Click", click)).collect()
    })
}
