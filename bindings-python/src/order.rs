//! The marketplace order.

use partnerkit::aggregate::Named;
use partnerkit::order::Order;
use partnerkit::{Actor, Instant};
use pyo3::prelude::*;

use crate::decision::PyDecision;
use crate::guard::{Failure, guard};
use crate::handle::{Handle, Surroundings, aggregate_class};
use crate::read::as_class;
use crate::{from_python, instant};

const MODULE: &str = "partnerkit.order";

aggregate_class! {
    /// A marketplace order: an advertiser buys a creator's advertising space.
    ///
    /// `Order(id)` is an order before it is placed. Commands and events are in `partnerkit.order`.
    PyOrder as "Order" of Order, in "partnerkit.order" {
        /// Where it stands; None before it is placed.
        #[getter]
        fn status<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
            guard(py, || {
                let status = self.handle.root()?.state().status_kind();
                status.map(|status| as_class(py, MODULE, "StatusKind", &status)).transpose()
            })
        }

        /// What an actor sees at a moment; None before the order is placed, and for who has no part in it.
        fn view<'py>(
            &self,
            py: Python<'py>,
            actor: &Bound<'py, PyAny>,
            at: &Bound<'py, PyAny>,
        ) -> PyResult<Option<Bound<'py, PyAny>>> {
            guard(py, || {
                let (actor, at) = who_and_when(actor, at)?;
                let view = self.handle.root()?.state().view(&actor, at);
                view.map(|view| as_class(py, MODULE, "OrderView", &view)).transpose()
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
                allowed.iter().map(|kind| as_class(py, MODULE, "CommandKind", kind)).collect()
            })
        }

        fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
            guard(py, || {
                let root = self.handle.root()?;
                let status = root.state().status_kind().map_or("not placed", Named::name);
                Ok(format!("<Order {}: {status}, version {}>", root.id(), root.version()))
            })
        }
    }
}

fn who_and_when(actor: &Bound<'_, PyAny>, at: &Bound<'_, PyAny>) -> Result<(Actor, Instant), Failure> {
    Ok((from_python::argument(actor, "actor")?, instant::argument(at, "at")?))
}
