//! The aggregates that have a status as a whole: all are held in the same way.

use partnerkit::aggregate::Named;
use partnerkit::{Actor, Instant};
use pyo3::prelude::*;

use crate::decision::PyDecision;
use crate::guard::{Failure, guard};
use crate::handle::{Handle, Surroundings, aggregate_class};
use crate::read::as_class;
use crate::{from_python, instant};

/// Declares the class of an aggregate, with its status, its view, and what only it can be asked of a moment.
macro_rules! shown_class {
    (
        $(#[doc = $about:literal])*
        $class:ident as $name:literal of $aggregate:ty, in $module:literal, seen as $view:literal, $before:literal,
        $($(#[doc = $asked:literal])* $question:ident: $answer:literal,)*
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

                $(
                    $(#[doc = $asked])*
                    fn $question<'py>(
                        &self,
                        py: Python<'py>,
                        at: &Bound<'py, PyAny>,
                    ) -> PyResult<Option<Bound<'py, PyAny>>> {
                        guard(py, || {
                            let answer = self.handle.root()?.state().$question(instant::argument(at, "at")?);
                            answer.map(|answer| as_class(py, $module, $answer, &answer)).transpose()
                        })
                    }
                )*

                fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
                    guard(py, || {
                        let root = self.handle.root()?;
                        let status = root.state().status_kind().map_or($before, Named::name);
                        Ok(format!(concat!("<", $name, " {}: {}, version {}>"), root.id(), status, root.version()))
                    })
                }
            }
        }
    };
}

shown_class! {
    /// A marketplace order: an advertiser buys a creator's advertising space.
    ///
    /// `Order(id)` is an order before it is placed. Commands and events are in `partnerkit.order`.
    PyOrder as "Order" of partnerkit::order::Order, in "partnerkit.order", seen as "OrderView", "not placed",
}

shown_class! {
    /// A creator on the record of a brand or of the platform: how far they have come with each other, and on which networks.
    ///
    /// `Creator(id)` is a creator before being added. Commands and events are in `partnerkit.creator`.
    PyCreator as "Creator" of partnerkit::creator::Creator, in "partnerkit.creator", seen as "CreatorView", "not added",
    /// Where the creator stands at a moment and on which networks, without anything private: what partnerships and campaigns
    /// need to know. None before being added.
    standing: "Standing",
}

/// What a partnership or a participation in a campaign asks of a creator: to be an influencer.
///
/// Raises `RefusalError` `creator.not_promoted` for a prospect, and for a record that is archived.
#[pyfunction]
pub(crate) fn require_influencer(py: Python<'_>, standing: &Bound<'_, PyAny>) -> PyResult<()> {
    guard(py, || Ok(partnerkit::creator::require_influencer(&from_python::argument(standing, "standing")?)?))
}

fn who_and_when(actor: &Bound<'_, PyAny>, at: &Bound<'_, PyAny>) -> Result<(Actor, Instant), Failure> {
    Ok((from_python::argument(actor, "actor")?, instant::argument(at, "at")?))
}
