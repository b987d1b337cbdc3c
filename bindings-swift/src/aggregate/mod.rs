//! Aggregates as objects: the state stays in Rust, commands go in and decisions come out.
//!
//! Everything is said once here, for any aggregate; most are declared in `generated/aggregates.rs`, and [`crate::codes`] shows
//! what one can add. What can be
//! generic is in this file. UniFFI exports nothing that is: what it exports is written by three macros, which declare the
//! types and call the functions here.

mod functions;
mod object;
mod records;
mod shown;

use std::sync::{Mutex, MutexGuard};

use partnerkit::aggregate::{Aggregate, Decision, Envelope, Format, History, Request, Root, SCHEMA_VERSION, diagram};
use partnerkit::{Actor, Error, Instant, wire};
use serde::Serialize;
use serde_json::{Value, json};

use crate::failure::PartnerkitError;
use crate::mirror::{self, FromCore};
use crate::values::{Moment, Uuid};

/// An aggregate, shared among threads. After a panic in the middle of a change nobody knows what it is, so nothing is
/// answered any more.
#[derive(Debug)]
pub(crate) struct Handle<A: Aggregate>(Mutex<Root<A>>);

impl<A: Aggregate> Handle<A> {
    pub(crate) fn new(id: &Uuid) -> Result<Self, PartnerkitError> {
        Ok(Self::of(Root::new(mirror::argument(id, "id")?)))
    }

    pub(crate) fn from_json(json: &[u8]) -> Result<Self, PartnerkitError> {
        Ok(Self::of(Root::replay(History::from_value(wire::parse_bytes(json)?)?)?))
    }

    pub(crate) fn replay(id: &Uuid, envelopes: &[impl Serialize]) -> Result<Self, PartnerkitError> {
        let history = json!({ "id": wire::to_value(id)?, "envelopes": stored_all::<A>(envelopes)? });
        Ok(Self::of(Root::replay(History::from_value(history)?)?))
    }

    fn of(root: Root<A>) -> Self {
        Self(Mutex::new(root))
    }

    pub(crate) fn root(&self) -> Result<MutexGuard<'_, Root<A>>, PartnerkitError> {
        Ok(self.0.lock()?)
    }

    /// A copy of what the core knows of it.
    pub(crate) fn taken(&self) -> Result<Root<A>, PartnerkitError> {
        Ok(self.root()?.clone())
    }

    /// A copy of what it is, without its history.
    pub(crate) fn state(&self) -> Result<A, PartnerkitError> {
        Ok(self.root()?.state().clone())
    }

    pub(crate) fn copy(&self) -> Result<Self, PartnerkitError> {
        Ok(Self::of(self.taken()?))
    }

    pub(crate) fn execute(
        &self,
        request: &impl Serialize,
        context: &A::Context,
    ) -> Result<Decision<A::Event>, PartnerkitError> {
        let request: Request<A::Command> = mirror::core(request)?;
        Ok(self.root()?.execute(request, context)?)
    }

    pub(crate) fn dry_run(
        &self,
        requests: &[impl Serialize],
        context: &A::Context,
    ) -> Result<Vec<Decision<A::Event>>, PartnerkitError> {
        let requests: Vec<Request<A::Command>> = mirror::core(&requests)?;
        Ok(self.root()?.dry_run(requests, context)?)
    }

    pub(crate) fn tick(&self, at: Moment) -> Result<Decision<A::Event>, PartnerkitError> {
        let at = at.core().map_err(|error| error.under("at"))?;
        Ok(self.root()?.tick(at)?)
    }

    pub(crate) fn to_json(&self) -> Result<String, PartnerkitError> {
        let history = self.root()?.history();
        Ok(wire::to_json(&history.to_value()?)?)
    }
}

/// What the host knows and the aggregate does not; nothing where it is left out.
pub(crate) fn context<A: Aggregate>(given: Option<impl Serialize>) -> Result<A::Context, Error> {
    given.map_or_else(|| Ok(A::Context::default()), |given| mirror::argument(&given, "context"))
}

/// An envelope in stored form.
pub(crate) fn stored<A: Aggregate>(envelope: &impl Serialize) -> Result<Value, Error> {
    let mut value = wire::to_value(envelope)?;
    if let Value::Object(fields) = &mut value {
        fields.insert("aggregate".to_owned(), A::NAME.into());
        fields.insert("schemaVersion".to_owned(), SCHEMA_VERSION.into());
    }
    // The core reads and writes it: what it does not know is refused, and the fields come in its order.
    Envelope::<A::Event>::from_value::<A>(value)?.to_value::<A>()
}

/// Envelopes in stored form; problems lie under their index.
pub(crate) fn stored_all<A: Aggregate>(envelopes: &[impl Serialize]) -> Result<Vec<Value>, Error> {
    each(envelopes.iter(), |envelope| stored::<A>(envelope))
}

/// An envelope from its stored form.
pub(crate) fn read<A: Aggregate, H: FromCore<Envelope<A::Event>>>(stored: Value) -> Result<H, Error> {
    Envelope::from_value::<A>(stored).map(H::from_core)
}

/// Envelopes from their stored form; problems lie under their index.
pub(crate) fn read_all<A: Aggregate, H: FromCore<Envelope<A::Event>>>(stored: Vec<Value>) -> Result<Vec<H>, Error> {
    each(stored.into_iter(), read::<A, H>)
}

fn each<T, U>(envelopes: impl Iterator<Item = T>, turn: impl Fn(T) -> Result<U, Error>) -> Result<Vec<U>, Error> {
    let place = |index: usize, error: Error| error.under(&index.to_string()).under("envelopes");
    envelopes.enumerate().map(|(index, one)| turn(one).map_err(|error| place(index, error))).collect()
}

/// An actor and an instant of the core.
pub(crate) fn who_and_when(actor: &impl Serialize, at: Moment) -> Result<(Actor, Instant), Error> {
    Ok((mirror::argument(actor, "actor")?, at.core().map_err(|error| error.under("at"))?))
}

/// The life cycle as a drawing.
pub(crate) fn drawn<A: Aggregate>(format: Option<impl Serialize>) -> Result<String, Error> {
    let format = format.map(|format| mirror::argument::<Format>(&format, "format")).transpose()?;
    Ok(diagram::<A>(format.unwrap_or(Format::Mermaid)))
}
/// Declares the object of an aggregate and what surrounds its events: what all aggregates have.
///
/// In this order: the object, the core's type and its module; what commands cause; what goes in and out of the object; the
/// functions. What stands in a line is named here because the hosts have one namespace, and macros make no names.
macro_rules! aggregate {
    (
        $(#[$about:meta])* $handle:ident of $core:ty, in $module:ident;
        $envelope:ident, $decision:ident, $outcome:ident;
        $event:ident, $request:ident, $context:ident, $timer:ident;
        $($function:ident),+;
    ) => {
        $crate::aggregate::records!($module: $envelope, $decision, $outcome, $event);
        $crate::aggregate::object! {
            $(#[$about])* $handle of $core;
            $envelope, $decision, $outcome;
            $request, $context, $timer;
        }
        $crate::aggregate::functions! {
            $core, $envelope, $decision;
            $($function),+;
        }
    };
}
pub(crate) use aggregate;
pub(crate) use functions::functions;
pub(crate) use object::object;
pub(crate) use records::records;
pub(crate) use shown::{question, shown};
