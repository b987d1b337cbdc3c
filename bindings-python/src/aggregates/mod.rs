//! The aggregates that have a status as a whole: all are held in the same way.

use partnerkit::{Actor, Instant};
use pyo3::prelude::*;
use serde_json::Value;

use crate::guard::{Failure, guard};
use crate::read::named_shape;
use crate::{from_python, instant, to_python};

/// Declares the class of an aggregate, with its status, its view, and methods for what only it can be asked.
macro_rules! shown_class {
    (
        $(#[doc = $about:literal])*
        $class:ident as $name:literal of $aggregate:ty, in $module:literal, seen as $view:literal { $($more:tt)* }
    ) => {
        aggregate_class! {
            $(#[doc = $about])*
            $class as $name of $aggregate, in $module {
                /// Where it stands; None before there is anything.
                #[getter]
                fn status<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
                    guard(py, || {
                        let status = self.handle.root()?.state().status_kind();
                        status.map(|status| as_class(py, $module, "StatusKind", &status)).transpose()
                    })
                }

                /// What an actor sees at a moment; None before there is anything, and for who has no part in it.
                fn view<'py>(
                    &self,
                    py: Python<'py>,
                    actor: &Bound<'py, PyAny>,
                    at: &Bound<'py, PyAny>,
                ) -> PyResult<Option<Bound<'py, PyAny>>> {
                    guard(py, || {
                        let (actor, at) = who_and_when(actor, at)?;
                        let view = self.handle.root()?.state().view(&actor, at);
                        view.map(|view| as_class(py, $module, $view, &view)).transpose()
                    })
                }

                /// What an actor may do at a moment.
                fn allowed<'py>(
                    &self,
                    py: Python<'py>,
                    actor: &Bound<'py, PyAny>,
                    at: &Bound<'py, PyAny>,
                ) -> PyResult<Vec<Bound<'py, PyAny>>> {
                    guard(py, || {
                        let (actor, at) = who_and_when(actor, at)?;
                        let allowed = self.handle.root()?.state().allowed(&actor, at);
                        allowed.iter().map(|kind| as_class(py, $module, "CommandKind", kind)).collect()
                    })
                }

                $($more)*

                fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
                    guard(py, || {
                        let root = self.handle.root()?;
                        let status = root.state().status_kind().map_or("nothing yet", Named::name);
                        Ok(format!(concat!("<", $name, " {}: {}, version {}>"), root.id(), status, root.version()))
                    })
                }
            }
        }
    };
}


#[rustfmt::skip]
mod generated;

pub(crate) use generated::{PyCampaign, PyEngagement, PyParticipation, PyPartnership, PyProductOrder, add_to, reader};

/// What a partnership or a participation in a campaign asks of a creator: to be an influencer.
///
/// Raises `RefusalError` `creator.not_promoted` for a prospect, and for a record that is archived.
#[pyfunction]
pub(crate) fn require_influencer(py: Python<'_>, standing: &Bound<'_, PyAny>) -> PyResult<()> {
    guard(py, || Ok(partnerkit::creator::require_influencer(&from_python::argument(standing, "standing")?)?))
}

pub(crate) fn who_and_when(actor: &Bound<'_, PyAny>, at: &Bound<'_, PyAny>) -> Result<(Actor, Instant), Failure> {
    Ok((from_python::argument(actor, "actor")?, instant::argument(at, "at")?))
}

/// An answer as a class, where there is one. It comes in its wire form: the lock is not held while Python runs.
pub(crate) fn answer<'py>(
    py: Python<'py>,
    (module, name): (&str, &str),
    answer: &Value,
) -> Result<Option<Bound<'py, PyAny>>, Failure> {
    let shown = || to_python::shaped(py, &*named_shape(py, module, name)?, answer);
    if answer.is_null() { Ok(None) } else { shown().map(Some) }
}

/// Answers as a list of a class.
pub(crate) fn answers<'py>(
    py: Python<'py>,
    (module, name): (&str, &str),
    answers: &Value,
) -> Result<Vec<Bound<'py, PyAny>>, Failure> {
    let shape = named_shape(py, module, name)?;
    answers.as_array().into_iter().flatten().map(|answer| to_python::shaped(py, &shape, answer)).collect()
}
