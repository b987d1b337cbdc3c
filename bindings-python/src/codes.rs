//! The code book.

use partnerkit::codes::CodeBook;
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

        fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
            guard(py, || {
                let root = self.handle.root()?;
                Ok(format!("<CodeBook {}: version {}>", root.id(), root.version()))
            })
        }
    }
}
