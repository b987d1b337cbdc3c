//! Aggregates as handles: the state stays in Rust, commands go in and decisions come out.
//!
//! Everything is said once here, for any aggregate; [`crate::aggregates`] shows what one adds.

use std::sync::{Mutex, MutexGuard};

use partnerkit::aggregate::{Aggregate, Envelope, Format, History, Request, Root, diagram};
use partnerkit::ids::CommandId;
use partnerkit::order::Order;
use partnerkit::{Actor, Code, Error, Instant, Problem, wire};
use pyo3::prelude::*;
use pyo3::types::PyTuple;
use serde_json::Value;

use crate::decision::{PyDecision, PyEnvelope};
use crate::guard::Failure;
use crate::money::all;
use crate::read::{as_class, json_bytes};
use crate::{from_python, instant, to_python};

/// An aggregate that Python can hold.
pub(crate) trait Hosted: Aggregate<Event: Send + Sync> {
    /// The module of its generated classes.
    const MODULE: &'static str;
}

macro_rules! for_each {
    ($($module:ident: $aggregate:ident, $view:ident, $kind:ident [$($question:ident $asked:tt),*];)*) => {
        /// Reads a stored envelope of any aggregate.
        pub(crate) fn envelope(value: Value) -> Result<PyEnvelope, Error> {
            match value.get("aggregate").and_then(Value::as_str) {
                $(Some(<partnerkit::$module::$aggregate>::NAME) => stored::<partnerkit::$module::$aggregate>(value),)*
                // Whatever else it says is judged there.
                Some(_) | None => stored::<Order>(value),
            }
        }
    };
}
partnerkit::each_aggregate!(for_each);

fn stored<A: Hosted>(value: Value) -> Result<PyEnvelope, Error> {
    Envelope::from_value::<A>(value).map(PyEnvelope::of::<A>)
}

/// What surrounds a command, as Python gives it.
pub(crate) struct Surroundings<'a, 'py> {
    pub(crate) id: &'a Bound<'py, PyAny>,
    pub(crate) actor: &'a Bound<'py, PyAny>,
    pub(crate) at: &'a Bound<'py, PyAny>,
    pub(crate) expected_version: Option<&'a Bound<'py, PyAny>>,
    pub(crate) context: Option<&'a Bound<'py, PyAny>>,
}

/// An aggregate, shared among threads. The lock is never held while Python runs.
pub(crate) struct Handle<A: Aggregate>(Mutex<Root<A>>);

impl<A: Hosted> Handle<A> {
    pub(crate) fn new(id: &Bound<'_, PyAny>) -> Result<Self, Failure> {
        Ok(Self(Mutex::new(Root::new(from_python::argument(id, "id")?))))
    }

    pub(crate) fn replay(history: &Bound<'_, PyAny>) -> Result<Self, Failure> {
        Self::load(from_python::document(history)?)
    }

    pub(crate) fn from_json(text: &Bound<'_, PyAny>) -> Result<Self, Failure> {
        Self::load(wire::parse_bytes(json_bytes(text)?)?)
    }

    fn load(history: Value) -> Result<Self, Failure> {
        Ok(Self(Mutex::new(Root::replay(History::from_value(history)?)?)))
    }

    /// The root. After a panic in the middle of a change nobody knows what it is, so nothing is answered any more.
    pub(crate) fn root(&self) -> Result<MutexGuard<'_, Root<A>>, Failure> {
        self.0.lock().map_err(|_| Failure::panicked())
    }

    /// The root as it is now, for what looks at several: it holds one lock at a time.
    pub(crate) fn snapshot(&self) -> Result<Root<A>, Failure> {
        Ok(self.root()?.clone())
    }

    /// The same, without its history.
    pub(crate) fn state(&self) -> Result<A, Failure> {
        Ok(self.root()?.state().clone())
    }

    pub(crate) fn copy(&self) -> Result<Self, Failure> {
        Ok(Self(Mutex::new(self.snapshot()?)))
    }

    pub(crate) fn execute(
        &self,
        command: &Bound<'_, PyAny>,
        around: &Surroundings<'_, '_>,
    ) -> Result<PyDecision, Failure> {
        let request = request::<A>(command, around)?;
        self.decide(request, &context::<A>(around.context)?)
    }

    pub(crate) fn submit(
        &self,
        request: &Bound<'_, PyAny>,
        given: Option<&Bound<'_, PyAny>>,
    ) -> Result<PyDecision, Failure> {
        self.decide(from_python::read(request)?, &context::<A>(given)?)
    }

    fn decide(&self, request: Request<A::Command>, context: &A::Context) -> Result<PyDecision, Failure> {
        let decision = self.root()?.execute(request, context)?;
        Ok(PyDecision::of::<A>(decision))
    }

    pub(crate) fn tick(&self, at: &Bound<'_, PyAny>) -> Result<PyDecision, Failure> {
        let at = instant::argument(at, "at")?;
        let decision = self.root()?.tick(at)?;
        Ok(PyDecision::of::<A>(decision))
    }

    pub(crate) fn dry_run(
        &self,
        requests: &Bound<'_, PyAny>,
        given: Option<&Bound<'_, PyAny>>,
    ) -> Result<Vec<PyDecision>, Failure> {
        let requests: Vec<Request<A::Command>> = from_python::read(requests)?;
        let context = context::<A>(given)?;
        let decisions = self.root()?.dry_run(requests, &context)?;
        Ok(decisions.into_iter().map(PyDecision::of::<A>).collect())
    }

    pub(crate) fn envelopes<'py>(&self, py: Python<'py>) -> Result<Bound<'py, PyTuple>, Failure> {
        let log = self.root()?.envelopes().to_vec();
        let log = log.into_iter().map(|envelope| Bound::new(py, PyEnvelope::of::<A>(envelope)));
        Ok(PyTuple::new(py, log.collect::<PyResult<Vec<_>>>()?)?)
    }

    pub(crate) fn timers<'py>(&self, py: Python<'py>) -> Result<Bound<'py, PyTuple>, Failure> {
        let timers = self.root()?.timers();
        let timers = timers.iter().map(|timer| as_class(py, A::MODULE, "Timer", timer));
        Ok(PyTuple::new(py, timers.collect::<Result<Vec<_>, _>>()?)?)
    }

    fn stored(&self) -> Result<Value, Failure> {
        let history = self.root()?.history();
        Ok(history.to_value()?)
    }

    pub(crate) fn history<'py>(&self, py: Python<'py>) -> Result<Bound<'py, PyAny>, Failure> {
        Ok(to_python::plain(py, &self.stored()?)?)
    }

    pub(crate) fn to_json(&self) -> Result<String, Failure> {
        Ok(wire::to_json(&self.stored()?)?)
    }
}

/// The life cycle as a drawing.
pub(crate) fn drawn<A: Aggregate>(format: Option<&Bound<'_, PyAny>>) -> Result<String, Failure> {
    let format = format.map(|name| from_python::argument::<Format>(name, "format")).transpose()?;
    Ok(diagram::<A>(format.unwrap_or(Format::Mermaid)))
}

/// All problems of all arguments, where there are any.
pub(crate) fn request<A: Hosted>(
    command: &Bound<'_, PyAny>,
    around: &Surroundings<'_, '_>,
) -> Result<Request<A::Command>, Failure> {
    let command_id: Result<CommandId, _> = from_python::argument(around.id, "commandId");
    let actor: Result<Actor, _> = from_python::argument(around.actor, "actor");
    let at: Result<Instant, Failure> = instant::argument(around.at, "at").map_err(Failure::from);
    let expected_version = around.expected_version.map(version).transpose();
    let command: Result<A::Command, _> = from_python::argument(command, "command");
    match (command_id, actor, at, expected_version, command) {
        (Ok(command_id), Ok(actor), Ok(at), Ok(expected_version), Ok(command)) => {
            Ok(Request { command_id, actor, at, expected_version, command })
        }
        (command_id, actor, at, version, command) => {
            let failures = [command_id.err(), actor.err(), at.err(), version.err(), command.err()];
            let mut errors = Vec::new();
            for failure in failures.into_iter().flatten() {
                match failure {
                    Failure::Core(error) => errors.push(Some(error)),
                    Failure::Python(_) => return Err(failure),
                }
            }
            Err(all(errors).into())
        }
    }
}

fn version(version: &Bound<'_, PyAny>) -> Result<u64, Failure> {
    let negative = || Problem::new(Code::MalformedNumber, "A version is not negative.").under("expectedVersion");
    match from_python::argument::<Value>(version, "expectedVersion")? {
        Value::Number(number) => Ok(number.as_u64().ok_or_else(negative)?),
        Value::Null | Value::Bool(_) | Value::String(_) | Value::Array(_) | Value::Object(_) => {
            let problem = Problem::new(Code::MalformedType, "A version is a whole number.");
            Err(problem.with("expected", "integer").under("expectedVersion").into())
        }
    }
}

pub(crate) fn context<A: Aggregate>(given: Option<&Bound<'_, PyAny>>) -> Result<A::Context, Failure> {
    given.map_or_else(|| Ok(A::Context::default()), |given| from_python::argument(given, "context"))
}

/// Declares the class of an aggregate: what all have, and what this one adds.
macro_rules! aggregate_class {
    ($(#[doc = $about:literal])* $class:ident as $name:literal of $aggregate:ty, in $module:literal { $($more:tt)* }) => {
        impl $crate::handle::Hosted for $aggregate {
            const MODULE: &'static str = $module;
        }

        $(#[doc = $about])*
        #[pyo3::pyclass(name = $name, module = "partnerkit", frozen)]
        pub(crate) struct $class {
            pub(crate) handle: $crate::handle::Handle<$aggregate>,
        }

        #[pyo3::pymethods]
        impl $class {
            /// Nothing has happened to it yet. The id is a `UUID` of the host.
            #[new]
            #[pyo3(signature = (id, /))]
            fn new(py: Python<'_>, id: &Bound<'_, PyAny>) -> PyResult<Self> {
                guard(py, || Ok(Self { handle: Handle::new(id)? }))
            }

            /// Rebuilds it from what `history()` gave, in this release or an earlier one.
            ///
            /// Raises `MalformedError`: `replay.gap`, `replay.wrong_aggregate`, `replay.time_order`, `replay.unknown_type`.
            #[staticmethod]
            #[pyo3(signature = (history, /))]
            fn replay(py: Python<'_>, history: &Bound<'_, PyAny>) -> PyResult<Self> {
                guard(py, || Ok(Self { handle: Handle::replay(history)? }))
            }

            /// Rebuilds it from what `to_json()` gave: text or bytes.
            #[staticmethod]
            #[pyo3(signature = (text, /))]
            fn from_json(py: Python<'_>, text: &Bound<'_, PyAny>) -> PyResult<Self> {
                guard(py, || Ok(Self { handle: Handle::from_json(text)? }))
            }

            /// The life cycle as a drawing: `mermaid` (default) or `dot`.
            #[staticmethod]
            #[pyo3(signature = (format = None))]
            fn diagram(py: Python<'_>, format: Option<&Bound<'_, PyAny>>) -> PyResult<String> {
                guard(py, || $crate::handle::drawn::<$aggregate>(format))
            }

            /// Gives a command.
            ///
            /// Raises `MalformedError` with all problems, or `RefusalError` (`ForbiddenError`, `ConflictError`); nothing
            /// has changed then. A command id that is known gives the same events again, with `is_repeat`.
            #[pyo3(signature = (command, *, id, actor, at, expected_version = None, context = None))]
            #[expect(clippy::too_many_arguments, reason = "each is a keyword of its own in Python")]
            fn execute(
                &self,
                py: Python<'_>,
                command: &Bound<'_, PyAny>,
                id: &Bound<'_, PyAny>,
                actor: &Bound<'_, PyAny>,
                at: &Bound<'_, PyAny>,
                expected_version: Option<&Bound<'_, PyAny>>,
                context: Option<&Bound<'_, PyAny>>,
            ) -> PyResult<PyDecision> {
                let around = Surroundings { id, actor, at, expected_version, context };
                guard(py, || self.handle.execute(command, &around))
            }

            /// Gives a command with all that surrounds it: a `Request`, or its wire form as a dict.
            #[pyo3(signature = (request, /, *, context = None))]
            fn submit(
                &self,
                py: Python<'_>,
                request: &Bound<'_, PyAny>,
                context: Option<&Bound<'_, PyAny>>,
            ) -> PyResult<PyDecision> {
                guard(py, || self.handle.submit(request, context))
            }

            /// Tries requests one after another without effect: what each would cause, or the refusal of the first that
            /// fails, with its index as path.
            #[pyo3(signature = (requests, /, *, context = None))]
            fn dry_run(
                &self,
                py: Python<'_>,
                requests: &Bound<'_, PyAny>,
                context: Option<&Bound<'_, PyAny>>,
            ) -> PyResult<Vec<PyDecision>> {
                guard(py, || self.handle.dry_run(requests, context))
            }

            /// Lets time pass: fires every timer that is due, each stamped with the time it was due.
            #[pyo3(signature = (at, /))]
            fn tick(&self, py: Python<'_>, at: &Bound<'_, PyAny>) -> PyResult<PyDecision> {
                guard(py, || self.handle.tick(at))
            }

            /// The id.
            #[getter]
            fn id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                guard(py, || {
                    let id = self.handle.root()?.id().to_string();
                    Ok($crate::classes::classes(py)?.uuid.bind(py).call1((id,))?)
                })
            }

            /// The number of events.
            #[getter]
            fn version(&self, py: Python<'_>) -> PyResult<u64> {
                guard(py, || Ok(self.handle.root()?.version()))
            }

            /// What will happen by itself, the next first.
            #[getter]
            fn timers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, pyo3::types::PyTuple>> {
                guard(py, || self.handle.timers(py))
            }

            /// All events so far.
            #[getter]
            fn envelopes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, pyo3::types::PyTuple>> {
                guard(py, || self.handle.envelopes(py))
            }

            /// All that is to be stored, as a dict that JSON can write.
            fn history<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                guard(py, || self.handle.history(py))
            }

            /// All that is to be stored, as JSON text.
            fn to_json(&self, py: Python<'_>) -> PyResult<String> {
                guard(py, || self.handle.to_json())
            }

            fn __copy__(&self, py: Python<'_>) -> PyResult<Self> {
                guard(py, || Ok(Self { handle: self.handle.copy()? }))
            }

            #[pyo3(signature = (memo, /))]
            fn __deepcopy__(&self, py: Python<'_>, memo: &Bound<'_, PyAny>) -> PyResult<Self> {
                let _ = memo;
                guard(py, || Ok(Self { handle: self.handle.copy()? }))
            }

            fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (Bound<'py, PyAny>,))> {
                guard(py, || {
                    let replay = py.get_type::<Self>().getattr("replay")?;
                    Ok((replay, (self.handle.history(py)?,)))
                })
            }

            $($more)*
        }
    };
}
pub(crate) use aggregate_class;
