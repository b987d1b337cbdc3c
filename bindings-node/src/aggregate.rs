//! Aggregates as handles: the state stays in Rust, commands go in and decisions come out.
//!
//! Everything is said once here, for any aggregate; [`crate::codes`] shows what one can add.

use std::any::Any;
use std::sync::Mutex;

use napi::Result;
use napi::bindgen_prelude::Uint8Array;
use napi_derive::napi;
use partnerkit::aggregate::{Aggregate, Envelope, Format, History, Request, Root, diagram};
use partnerkit::order::Order;
use partnerkit::{Actor, Instant, wire};
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

use crate::guard::{Answer, Failure, guard};

/// An aggregate that Node can hold.
pub(crate) trait Hosted: Aggregate {
    /// Answers what only this aggregate can be asked: JSON text of the arguments in, of the answer out.
    fn ask(&self, question: &str, arguments: &str) -> Answer<String>;
}

/// What a handle holds, whatever it is.
trait Held {
    fn execute(&mut self, request: &str, context: Option<&str>) -> Answer<String>;
    fn dry_run(&self, requests: &str, context: Option<&str>) -> Answer<String>;
    fn tick(&mut self, at: Instant) -> Answer<String>;
    fn ask(&self, question: &str, arguments: &str) -> Answer<String>;
    fn history(&self) -> Answer<String>;
    fn envelopes(&self) -> Answer<String>;
    fn timers(&self) -> Answer<String>;
    fn id(&self) -> String;
    fn version(&self) -> u64;
    fn copy(&self) -> Box<dyn Held>;
    fn as_any(&self) -> &dyn Any;
}

impl<A: Hosted> Held for Root<A> {
    fn execute(&mut self, request: &str, context: Option<&str>) -> Answer<String> {
        let request: Request<A::Command> = wire::from_json(request)?;
        let decision = self.execute(request, &read_context::<A>(context)?)?;
        Ok(decision.to_json::<A>()?)
    }

    fn dry_run(&self, requests: &str, context: Option<&str>) -> Answer<String> {
        let requests: Vec<Request<A::Command>> = wire::from_json(requests)?;
        let decisions = self.dry_run(requests, &read_context::<A>(context)?)?;
        let decisions: std::result::Result<Vec<Value>, _> = decisions.iter().map(|each| each.to_value::<A>()).collect();
        Ok(wire::to_json(&decisions?)?)
    }

    fn tick(&mut self, at: Instant) -> Answer<String> {
        Ok(self.tick(at)?.to_json::<A>()?)
    }

    fn ask(&self, question: &str, arguments: &str) -> Answer<String> {
        self.state().ask(question, arguments)
    }

    fn history(&self) -> Answer<String> {
        Ok(wire::to_json(&self.history().to_value()?)?)
    }

    fn envelopes(&self) -> Answer<String> {
        let envelopes: std::result::Result<Vec<Value>, _> =
            self.envelopes().iter().map(Envelope::to_value::<A>).collect();
        Ok(wire::to_json(&envelopes?)?)
    }

    fn timers(&self) -> Answer<String> {
        Ok(wire::to_json(&self.timers())?)
    }

    fn id(&self) -> String {
        self.id().to_string()
    }

    fn version(&self) -> u64 {
        self.version()
    }

    fn copy(&self) -> Box<dyn Held> {
        Box::new(self.clone())
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn read_context<A: Aggregate>(given: Option<&str>) -> Answer<A::Context> {
    let read = given.map(|text| wire::from_json(text).map_err(|error| error.under("context"))).transpose();
    Ok(read?.unwrap_or_default())
}

fn new<A: Hosted>(id: &str) -> Answer<Box<dyn Held>> {
    let id: A::Id = wire::from_json(id).map_err(|error| error.under("id"))?;
    Ok(Box::new(Root::<A>::new(id)))
}

fn replay<A: Hosted>(history: Value) -> Answer<Box<dyn Held>> {
    Ok(Box::new(Root::<A>::replay(History::from_value(history)?)?))
}

/// Which aggregate, by its name.
struct Kind {
    new: fn(&str) -> Answer<Box<dyn Held>>,
    replay: fn(Value) -> Answer<Box<dyn Held>>,
    diagram: fn(Format) -> String,
}

impl Kind {
    fn of<A: Hosted>() -> Self {
        Self { new: new::<A>, replay: replay::<A>, diagram: diagram::<A> }
    }

    fn named(name: &str) -> Answer<Self> {
        kind(name).ok_or_else(not_ours)
    }
}

/// Who looks, and when.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Look {
    actor: Actor,
    at: Instant,
}

macro_rules! for_each {
    ($($module:ident: $aggregate:ident, $view:ident, $kind:ident [$($question:ident $asked:tt),*];)*) => {
        fn kind(name: &str) -> Option<Kind> {
            match name {
                $(<partnerkit::$module::$aggregate>::NAME => Some(Kind::of::<partnerkit::$module::$aggregate>()),)*
                _ => None,
            }
        }

        /// Reads a stored envelope of any aggregate, and writes it again.
        pub(crate) fn envelope(text: &str) -> Answer<Value> {
            let value = wire::parse(text)?;
            Ok(match value.get("aggregate").and_then(Value::as_str) {
                $(Some(<partnerkit::$module::$aggregate>::NAME) => again::<partnerkit::$module::$aggregate>(value)?,)*
                // Whatever else it says is judged there.
                Some(_) | None => again::<Order>(value)?,
            })
        }

        $(for_each!(@$kind $module $aggregate [$($question $asked),*]);)*
    };
    (@ask $self:ident $arguments:ident $question:ident (at)) => {{
        let At { at } = wire::from_json($arguments)?;
        wire::to_json(&$self.$question(at))?
    }};
    (@ask $self:ident $arguments:ident $question:ident (actor)) => {{
        let By { actor } = wire::from_json($arguments)?;
        wire::to_json(&$self.$question(&actor))?
    }};
    (@ask $self:ident $arguments:ident $question:ident (context, at)) => {{
        let Around::<<Self as Aggregate>::Context> { context, at } = wire::from_json($arguments)?;
        wire::to_json(&$self.$question(&context, at))?
    }};
    (@ask $self:ident $arguments:ident $question:ident ()) => { wire::to_json(&$self.$question())? };
    // What its parts allow is written by hand.
    (@book $($rest:tt)*) => {};
    (@status $module:ident $aggregate:ident [$($question:ident $asked:tt),*]) => {
        impl Hosted for partnerkit::$module::$aggregate {
            fn ask(&self, question: &str, arguments: &str) -> Answer<String> {
                let look = || wire::from_json::<Look>(arguments);
                Ok(match question {
                    "status" => wire::to_json(&self.status_kind())?,
                    "view" => look().and_then(|look| wire::to_json(&self.view(&look.actor, look.at)))?,
                    "allowed" => look().and_then(|look| wire::to_json(&self.allowed(&look.actor, look.at)))?,
                    $(stringify!($question) => for_each!(@ask self arguments $question $asked),)*
                    _ => return Err(not_ours()),
                })
            }
        }
    };
}
partnerkit::each_aggregate!(for_each);

fn again<A: Aggregate>(value: Value) -> Answer<Value> {
    Ok(Envelope::from_value::<A>(value)?.to_value::<A>()?)
}

/// The package asks only for what there is; anything else is a bug of its own.
pub(crate) fn not_ours() -> Failure {
    Failure::panicked()
}

/// When.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct At {
    at: Instant,
}

/// Who.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct By {
    actor: Actor,
}

/// When, and what the host knows then.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[serde(bound = "C: serde::de::DeserializeOwned")]
struct Around<C: Default> {
    #[serde(default)]
    context: C,
    at: Instant,
}

/// An aggregate. The package's `Order`, `CodeBook` and all others are made of it.
#[napi]
pub struct Handle {
    root: Mutex<Box<dyn Held>>,
}

#[napi]
impl Handle {
    /// Nothing has happened to it yet.
    #[napi(constructor)]
    pub fn new(kind: String, id: String) -> Result<Self> {
        guard(|| Ok(Self::holding((Kind::named(&kind)?.new)(&id)?)))
    }

    /// Rebuilds it from a history.
    #[napi(factory)]
    pub fn replay(kind: String, history: String) -> Result<Self> {
        guard(|| Ok(Self::holding((Kind::named(&kind)?.replay)(wire::parse(&history)?)?)))
    }

    /// The same from the bytes of JSON text.
    #[napi(factory)]
    pub fn replay_bytes(kind: String, history: Uint8Array) -> Result<Self> {
        guard(|| Ok(Self::holding((Kind::named(&kind)?.replay)(wire::parse_bytes(&history)?)?)))
    }

    /// The life cycle as a drawing.
    #[napi]
    pub fn diagram(kind: String, format: String) -> Result<String> {
        guard(|| {
            let format = wire::from_json(&format).map_err(|error| error.under("format"))?;
            Ok((Kind::named(&kind)?.diagram)(format))
        })
    }

    /// Gives a command: a request in, a decision out.
    #[napi]
    pub fn execute(&self, request: String, context: Option<String>) -> Result<String> {
        guard(|| self.root.lock()?.execute(&request, context.as_deref()))
    }

    /// Tries a list of requests without effect.
    #[napi]
    pub fn dry_run(&self, requests: String, context: Option<String>) -> Result<String> {
        guard(|| self.root.lock()?.dry_run(&requests, context.as_deref()))
    }

    /// Lets time pass.
    #[napi]
    pub fn tick(&self, arguments: String) -> Result<String> {
        guard(|| {
            let At { at } = wire::from_json(&arguments)?;
            self.root.lock()?.tick(at)
        })
    }

    /// Asks what only this aggregate can be asked, such as its view.
    #[napi]
    pub fn ask(&self, question: String, arguments: String) -> Result<String> {
        guard(|| self.root.lock()?.ask(&question, &arguments))
    }

    /// All that is to be stored.
    #[napi]
    pub fn history(&self) -> Result<String> {
        guard(|| self.root.lock()?.history())
    }

    /// All events so far.
    #[napi]
    pub fn envelopes(&self) -> Result<String> {
        guard(|| self.root.lock()?.envelopes())
    }

    /// What will happen by itself, the next first.
    #[napi]
    pub fn timers(&self) -> Result<String> {
        guard(|| self.root.lock()?.timers())
    }

    /// The id.
    #[napi]
    pub fn id(&self) -> Result<String> {
        guard(|| Ok(self.root.lock()?.id()))
    }

    /// The number of events.
    #[napi]
    pub fn version(&self) -> Result<i64> {
        guard(|| Ok(i64::try_from(self.root.lock()?.version()).unwrap_or(i64::MAX)))
    }

    /// Another handle with the same history.
    #[napi]
    pub fn copy(&self) -> Result<Self> {
        guard(|| Ok(Self::holding(self.root.lock()?.copy())))
    }
}

impl Handle {
    /// What it knows as an aggregate of one kind; nothing where it is of another.
    pub(crate) fn state<A: Hosted>(&self) -> Answer<Option<A>> {
        let root = self.root.lock()?;
        Ok(root.as_any().downcast_ref::<Root<A>>().map(|root| root.state().clone()))
    }

    /// The same, with its history.
    pub(crate) fn root<A: Hosted>(&self) -> Answer<Option<Root<A>>> {
        let root = self.root.lock()?;
        Ok(root.as_any().downcast_ref::<Root<A>>().cloned())
    }

    fn holding(root: Box<dyn Held>) -> Self {
        Self { root: Mutex::new(root) }
    }
}
