//! What a command caused: native, and read as Python's classes only where somebody looks.

use std::marker::PhantomData;
use std::sync::Arc;

use partnerkit::aggregate::{Aggregate, Decision, Envelope, Warning};
use partnerkit::ids::{CommandId, EventId};
use partnerkit::{Actor, Error, Instant, Notification, Posting, wire};
use pyo3::basic::CompareOp;
use pyo3::prelude::*;
use pyo3::types::PyTuple;
use serde::Serialize;
use serde_json::Value;

use crate::classes::classes;
use crate::guard::{Failure, guard};
use crate::handle::{self, Hosted};
use crate::money::{boolean, hash};
use crate::read::{as_class, named_shape};
use crate::{from_python, instant, to_python};

/// An envelope of any aggregate.
pub(crate) trait Stored: Send + Sync {
    /// The aggregate's name.
    fn aggregate(&self) -> &'static str;
    /// The module of its classes.
    fn module(&self) -> &'static str;
    /// All but the event.
    fn stamp(&self) -> Stamp<'_>;
    /// What happened, in its wire form.
    fn event(&self) -> Result<Value, Error>;
    /// The stored form.
    fn value(&self) -> Result<Value, Error>;
}

/// What surrounds an event.
pub(crate) struct Stamp<'a> {
    event_id: EventId,
    aggregate_id: uuid::Uuid,
    version: u64,
    at: Instant,
    actor: &'a Actor,
    command_id: CommandId,
}

struct Of<A: Aggregate> {
    envelope: Envelope<A::Event>,
    aggregate: PhantomData<fn() -> A>,
}

impl<A: Hosted> Stored for Of<A> {
    fn aggregate(&self) -> &'static str {
        A::NAME
    }

    fn module(&self) -> &'static str {
        A::MODULE
    }

    fn stamp(&self) -> Stamp<'_> {
        let Envelope { event_id, aggregate_id, version, at, actor, command_id, .. } = &self.envelope;
        Stamp {
            event_id: *event_id,
            aggregate_id: *aggregate_id,
            version: *version,
            at: *at,
            actor,
            command_id: *command_id,
        }
    }

    fn event(&self) -> Result<Value, Error> {
        wire::to_value(&self.envelope.event)
    }

    fn value(&self) -> Result<Value, Error> {
        self.envelope.to_value::<A>()
    }
}

/// An event with all that makes it a record: which aggregate and version, when, by whom, by which command.
#[pyclass(name = "Envelope", module = "partnerkit", frozen)]
pub(crate) struct PyEnvelope {
    stored: Arc<dyn Stored>,
}

impl PyEnvelope {
    pub(crate) fn of<A: Hosted>(envelope: Envelope<A::Event>) -> Self {
        Self { stored: Arc::new(Of::<A> { envelope, aggregate: PhantomData }) }
    }
}

#[pymethods]
impl PyEnvelope {
    /// Unique; a retry writes the same.
    #[getter]
    fn event_id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guard(py, || id(py, &self.stored.stamp().event_id))
    }

    /// The kind of aggregate, such as `order`.
    #[getter]
    fn aggregate(&self, py: Python<'_>) -> PyResult<&'static str> {
        guard(py, || Ok(self.stored.aggregate()))
    }

    /// Which aggregate.
    #[getter]
    fn aggregate_id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guard(py, || id(py, &self.stored.stamp().aggregate_id))
    }

    /// 1 for the first event, without gaps.
    #[getter]
    fn version(&self, py: Python<'_>) -> PyResult<u64> {
        guard(py, || Ok(self.stored.stamp().version))
    }

    /// When it happened.
    #[getter]
    fn at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guard(py, || Ok(instant::to_python(py, self.stored.stamp().at)?))
    }

    /// Who did it.
    #[getter]
    fn actor<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guard(py, || as_class(py, "partnerkit.actor", "Actor", self.stored.stamp().actor))
    }

    /// By which command.
    #[getter]
    fn command_id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guard(py, || id(py, &self.stored.stamp().command_id))
    }

    /// What happened.
    #[getter]
    fn event<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guard(py, || {
            let shape = named_shape(py, self.stored.module(), "Event")?;
            to_python::shaped(py, &shape, &self.stored.event()?)
        })
    }

    /// The stored form.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guard(py, || Ok(to_python::plain(py, &self.stored.value()?)?))
    }

    /// Reads the stored form, of any aggregate and any release up to this one.
    #[staticmethod]
    #[pyo3(signature = (document, /))]
    fn from_dict(py: Python<'_>, document: &Bound<'_, PyAny>) -> PyResult<Self> {
        guard(py, || Ok(handle::envelope(from_python::document(document)?)?))
    }

    fn __richcmp__(&self, py: Python<'_>, other: &Bound<'_, PyAny>, op: CompareOp) -> PyResult<Py<PyAny>> {
        guard(py, || {
            let equal = match other.cast_exact::<Self>() {
                Ok(other) => self.stored.value()? == other.get().stored.value()?,
                Err(_) => return Ok(py.NotImplemented()),
            };
            match op {
                CompareOp::Eq => boolean(py, equal),
                CompareOp::Ne => boolean(py, !equal),
                CompareOp::Lt | CompareOp::Le | CompareOp::Gt | CompareOp::Ge => Ok(py.NotImplemented()),
            }
        })
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<u64> {
        guard(py, || Ok(hash(&self.stored.stamp().event_id)))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        guard(py, || {
            let Stamp { version, at, actor, .. } = self.stored.stamp();
            let event = self.stored.event()?;
            let event = event.get("type").and_then(Value::as_str).unwrap_or("event");
            Ok(format!("<{} {version}: {event} at {at} by {}>", self.stored.aggregate(), actor.role().as_str()))
        })
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (Bound<'py, PyAny>,))> {
        guard(py, || {
            let read = py.get_type::<Self>().getattr("from_dict")?;
            Ok((read, (to_python::plain(py, &self.stored.value()?)?,)))
        })
    }
}

/// What a command caused: events, and who hears of them and what is posted to the ledger.
#[pyclass(name = "Decision", module = "partnerkit", frozen)]
pub(crate) struct PyDecision {
    envelopes: Vec<Arc<dyn Stored>>,
    is_repeat: bool,
    notifications: Vec<Notification>,
    postings: Vec<Posting>,
    warnings: Vec<Warning>,
}

impl PyDecision {
    pub(crate) fn of<A: Hosted>(decision: Decision<A::Event>) -> Self {
        let Decision { envelopes, is_repeat, notifications, postings, warnings } = decision;
        let envelopes = envelopes.into_iter().map(|envelope| PyEnvelope::of::<A>(envelope).stored).collect();
        Self { envelopes, is_repeat, notifications, postings, warnings }
    }
}

#[pymethods]
impl PyDecision {
    /// The events with their surroundings, those of due timers first.
    #[getter]
    fn envelopes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        guard(py, || {
            let envelopes = self.envelopes.iter().map(|stored| PyEnvelope { stored: Arc::clone(stored) });
            let envelopes = envelopes.map(|envelope| Bound::new(py, envelope)).collect::<PyResult<Vec<_>>>()?;
            Ok(PyTuple::new(py, envelopes)?)
        })
    }

    /// What happened, those of due timers first.
    #[getter]
    fn events<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        guard(py, || {
            let event = |stored: &Arc<dyn Stored>| {
                to_python::shaped(py, &*named_shape(py, stored.module(), "Event")?, &stored.event()?)
            };
            let events = self.envelopes.iter().map(event).collect::<Result<Vec<_>, _>>()?;
            Ok(PyTuple::new(py, events)?)
        })
    }

    /// Whether the command was known: then these are the events it caused the first time, and nothing has changed.
    #[getter]
    fn is_repeat(&self, py: Python<'_>) -> PyResult<bool> {
        guard(py, || Ok(self.is_repeat))
    }

    /// Who hears of it, as `partnerkit.notification.Notification`.
    #[getter]
    fn notifications<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        guard(py, || tuple(py, "partnerkit.notification", "Notification", &self.notifications))
    }

    /// What is posted to the ledger, as `partnerkit.ledger.Posting`.
    #[getter]
    fn postings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        guard(py, || tuple(py, "partnerkit.ledger", "Posting", &self.postings))
    }

    /// What the brand should know, as `partnerkit.aggregate.Warning`.
    #[getter]
    fn warnings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        guard(py, || tuple(py, "partnerkit.aggregate", "Warning", &self.warnings))
    }

    fn __len__(&self, py: Python<'_>) -> PyResult<usize> {
        guard(py, || Ok(self.envelopes.len()))
    }

    /// True: a decision without events is a decision too.
    fn __bool__(&self, py: Python<'_>) -> PyResult<bool> {
        guard(py, || Ok(true))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        guard(py, || {
            let mut names = Vec::new();
            for stored in &self.envelopes {
                let event = stored.event()?;
                names.push(event.get("type").and_then(Value::as_str).unwrap_or("event").to_owned());
            }
            let repeat = if self.is_repeat { ", repeat" } else { "" };
            Ok(format!(
                "<Decision: {}{repeat}>",
                if names.is_empty() { "no event".to_owned() } else { names.join(", ") }
            ))
        })
    }
}

fn id<'py, T: std::fmt::Display>(py: Python<'py>, id: &T) -> Result<Bound<'py, PyAny>, Failure> {
    Ok(classes(py)?.uuid.bind(py).call1((id.to_string(),))?)
}

fn tuple<'py, T: Serialize>(
    py: Python<'py>,
    module: &str,
    name: &str,
    values: &[T],
) -> Result<Bound<'py, PyTuple>, Failure> {
    let values = values.iter().map(|value| as_class(py, module, name, value)).collect::<Result<Vec<_>, _>>()?;
    Ok(PyTuple::new(py, values)?)
}
