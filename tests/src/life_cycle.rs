//! Runs the life of an aggregate.

use partnerkit::aggregate::{Ask, Decision, Envelope, History, Named, Request, Root, Row, Shown};
use partnerkit::codes::CodeBook;
use partnerkit::product_order::ProductOrder;
use partnerkit::{Actor, Error, Instant, Recipient, Role, wire};
use serde_json::{Value, json};

use crate::Failure;
use crate::coverage::Coverage;
use crate::expect::{self, equal, error, succeeds};
use crate::scenario::{Cell, Expect, Given, LifeCycle, Step, Then, text};

/// An aggregate whose life can be told.
pub trait Subject: Shown<Id: std::str::FromStr<Err = Error>> + PartialEq {}

impl<A: Shown<Id: std::str::FromStr<Err = Error>> + PartialEq> Subject for A {}

/// The aggregate as what it is, for what only its kind can be asked.
fn only<A: Subject, Kind: Subject>(state: &A) -> Result<&Kind, Failure> {
    let state = state as &dyn std::any::Any;
    state.downcast_ref().ok_or_else(|| format!("a {} is no {}", A::NAME, Kind::NAME))
}

/// The life of an aggregate, whichever it is.
pub trait Life {
    /// Takes a step, and fails where its expectation does or where a replay gives another state.
    fn step(&mut self, step: &Step, coverage: &mut Coverage) -> Result<(), Failure>;

    /// Fails unless that is so.
    fn then(&self, expected: &Then) -> Result<(), Failure>;
}

/// An aggregate, and the table that it lives by.
pub struct Held<A: Subject> {
    root: Root<A>,
    table: &'static [Row<A>],
}

impl<A: Subject> Held<A> {
    /// The aggregate to which these events have happened.
    pub fn begin(id: &str, events: &[Given], table: &'static [Row<A>]) -> Result<Self, Failure> {
        let id: A::Id = id.parse().map_err(|why: Error| why.to_string())?;
        let root = Root::with_table(id, table).replayed(given::<A>(id, events)?).map_err(|why| why.to_string())?;
        Ok(Self { root, table })
    }
}

impl<A: Subject> Life for Held<A> {
    fn step(&mut self, step: &Step, coverage: &mut Coverage) -> Result<(), Failure> {
        self.root = take(self.root.clone(), step, self.table, coverage)?;
        let again = reload(&self.root, self.table).map_err(|why| format!("afterwards: {why}"))?;
        // Not by `Debug`, which shows of private data only how long it is.
        if again.state() == self.root.state() { Ok(()) } else { Err("replay gives another state".into()) }
    }

    fn then(&self, expected: &Then) -> Result<(), Failure> {
        then(&self.root, expected)
    }
}

/// Runs the life of an aggregate from its beginning to `then`, and notes which cells of the table were entered.
pub fn run(life: &mut dyn Life, story: &LifeCycle, coverage: &mut Coverage) -> Result<(), Failure> {
    for (index, step) in story.steps.iter().enumerate() {
        life.step(step, coverage).map_err(|why| format!("step {index}: {why}"))?;
    }
    life.then(&story.then).map_err(|why| format!("then: {why}"))
}

/// The history that events make: versions from 1, ids by their index.
pub fn given<A: Subject>(id: A::Id, events: &[Given]) -> Result<History<A>, Failure> {
    let envelope = |(index, given): (usize, &Given)| {
        json!({
            "eventId": format!("00000000-0000-4000-8000-0000e000{index:04x}"),
            "aggregate": A::NAME,
            "aggregateId": id.to_string(),
            "version": index + 1,
            "at": given.at,
            "actor": given.actor,
            "commandId": format!("00000000-0000-4000-8000-0000d000{index:04x}"),
            "schemaVersion": 1,
            "event": given.event,
        })
    };
    let envelopes: Vec<Value> = events.iter().enumerate().map(envelope).collect();
    History::from_value(json!({ "id": id.to_string(), "envelopes": envelopes })).map_err(|why| format!("given: {why}"))
}

fn take<A: Subject>(
    mut root: Root<A>,
    step: &Step,
    table: &'static [Row<A>],
    coverage: &mut Coverage,
) -> Result<Root<A>, Failure> {
    let expect = step.expect.clone().unwrap_or_default();
    let context = match &step.context {
        Some(context) => wire::from_value(context.clone()).map_err(|why| format!("context: {why}"))?,
        None => A::Context::default(),
    };
    let version = root.version();
    if let Some(value) = &step.request {
        let at = value.get("at").cloned().unwrap_or_default();
        let before = root.clone();
        let request = wire::from_value::<Request<A::Command>>(value.clone());
        let result = request.clone().and_then(|request| root.execute(request, &context));
        judge::<A>(&result, &expect, &at, (version, root.version()))?;
        if let (Ok(request), Ok(decision)) = (request, result) {
            entered(before, &root, &request, &decision, table, coverage)?;
        }
    } else if let Some(value) = &step.text {
        let result = wire::from_json(&text(value)).and_then(|request| root.execute(request, &context));
        judge::<A>(&result, &expect, &Value::Null, (version, root.version()))?;
    } else if let Some(at) = &step.tick {
        let mut before = root.clone();
        let result = instant(at).and_then(|at| root.tick(at));
        if let (Ok(_), Ok(at)) = (&result, instant(at)) {
            timers(&mut before, at, coverage)?;
        }
        judge::<A>(&result, &expect, &Value::Null, (version, root.version()))?;
    } else if let Some(values) = &step.attempt {
        attempt(&root, values, &context, &expect)?;
    } else if let Some(cells) = &step.cells {
        let at = step.at.as_deref().ok_or("cells need `at`")?;
        cells.iter().enumerate().try_for_each(|(i, c)| cell(&root, i, c, at, &context))?;
    } else if step.restart == Some(true) {
        return reload(&root, table);
    } else {
        return Err("the step does nothing".into());
    }
    Ok(root)
}

/// Notes the cell of the table that a command went through, and that it led where the table says.
fn entered<A: Subject>(
    mut before: Root<A>,
    after: &Root<A>,
    request: &Request<A::Command>,
    decision: &Decision<A::Event>,
    table: &[Row<A>],
    coverage: &mut Coverage,
) -> Result<(), Failure> {
    if decision.is_repeat {
        return Ok(());
    }
    timers(&mut before, request.at, coverage)?;
    let (from, command) = (before.state().status(&request.command), A::kind(&request.command));
    let row = table.iter().find(|row| row.from == from && row.command == command).ok_or("there is no such row")?;
    let name = from.map_or("none", Named::name);
    coverage.cells.insert((A::NAME, name, command.name(), request.actor.role().as_str()));
    let targets = row.to.statuses(from);
    let reached = after.state().status(&request.command);
    // The one command that stays before there is anything leads nowhere.
    let fits = reached.map_or(targets.is_empty(), |reached| targets.contains(&reached));
    if fits { Ok(()) } else { Err(format!("the table says {targets:?}, reached {reached:?}")) }
}

/// Lets time pass, timer by timer, and notes the cells that the timers go through.
fn timers<A: Subject>(root: &mut Root<A>, at: Instant, coverage: &mut Coverage) -> Result<(), Failure> {
    let mut state = root.state().clone();
    let actor = wire::from_value(json!({ "type": "system", "name": "timer" })).map_err(|why| why.to_string())?;
    let due = |state: &A| {
        let timers = state.timers().into_iter().filter(|timer| timer.due_at <= at);
        timers.min_by(|one, other| (one.due_at, &one.timer_id).cmp(&(other.due_at, &other.timer_id)))
    };
    while let Some(timer) = due(&state) {
        let from = state.status(&timer.command).map_or("none", Named::name);
        coverage.cells.insert((A::NAME, from, A::kind(&timer.command).name(), Role::System.as_str()));
        let context = A::Context::default();
        let ask = Ask { actor: &actor, at: timer.due_at, command: &timer.command, context: &context };
        let events = state.decide(&ask).map_err(|why| why.to_string())?;
        if events.is_empty() {
            return Err(format!("the timer {} changes nothing", timer.timer_id));
        }
        events.iter().for_each(|event| state.evolve(event, timer.due_at, &actor));
    }
    root.tick(at).map(|_| ()).map_err(|why| why.to_string())
}

fn judge<A: Subject>(
    result: &Result<Decision<A::Event>, Error>,
    expect: &Expect,
    at: &Value,
    (before, after): (u64, u64),
) -> Result<(), Failure> {
    match result {
        Err(why) if before != after => Err(format!("refused and changed: {why}")),
        Err(why) => error(why, expect),
        Ok(decision) => succeeds(expect).and_then(|()| decided::<A>(decision, expect, at)),
    }
}

fn decided<A: Subject>(decision: &Decision<A::Event>, expect: &Expect, at: &Value) -> Result<(), Failure> {
    equal("repeat", &decision.is_repeat.into(), &expect.repeat.into())?;
    let events = expect.events.as_ref().ok_or("`events` or `error` must be expected")?;
    let shown = |(index, envelope): (usize, &Envelope<A::Event>)| {
        // Where the expectation names no time it is the request's.
        let named =
            events.get(index).is_some_and(|event| event.get("at").is_some()) || expect::wire(&envelope.at) != *at;
        if named { json!({ "at": envelope.at, "event": envelope.event }) } else { json!({ "event": envelope.event }) }
    };
    let found: Vec<Value> = decision.envelopes.iter().enumerate().map(shown).collect();
    equal("events", &found.into(), &events.clone().into())?;
    if let Some(expected) = &expect.notifications {
        let shown = |n: &partnerkit::Notification| {
            let to = match n.recipient {
                Recipient::Brand { .. } => "brand",
                Recipient::Creator { .. } => "creator",
            };
            json!({ "to": to, "template": n.template })
        };
        let found: Vec<Value> = decision.notifications.iter().map(shown).collect();
        equal("notifications", &found.into(), &expected.clone().into())?;
    }
    if let Some(expected) = &expect.postings {
        let found: Vec<Value> = decision.postings.iter().map(|posting| expect::wire(&posting.entries())).collect();
        equal("postings", &found.into(), &expected.clone().into())?;
    }
    let warnings = expect.warnings.clone().unwrap_or_default();
    equal("warnings", &expect::wire(&decision.warnings), &warnings.into())
}

fn attempt<A: Subject>(root: &Root<A>, values: &[Value], context: &A::Context, expect: &Expect) -> Result<(), Failure> {
    let requests: Result<Vec<Request<A::Command>>, Error> = values.iter().cloned().map(wire::from_value).collect();
    match requests.and_then(|requests| root.dry_run(requests, context)) {
        Err(why) => error(&why, expect),
        Ok(decisions) => {
            succeeds(expect)?;
            let expected = expect.decisions.as_ref().ok_or("`decisions` or `error` must be expected")?;
            equal("decisions", &decisions.len().into(), &expected.len().into())?;
            let pairs = decisions.iter().zip(expected).zip(values);
            pairs.into_iter().try_for_each(|((found, expected), value)| {
                decided::<A>(found, expected, &value.get("at").cloned().unwrap_or_default())
            })
        }
    }
}

fn cell<A: Subject>(root: &Root<A>, index: usize, cell: &Cell, at: &str, context: &A::Context) -> Result<(), Failure> {
    let request = json!({
        "commandId": format!("00000000-0000-4000-8000-0000ce11{index:04x}"),
        "actor": cell.actor,
        "at": at,
        "command": cell.command,
    });
    let request = wire::from_value(request).map_err(|why| format!("cell {index}: {why}"))?;
    let found = match root.dry_run([request], context) {
        Ok(decisions) if decisions.iter().all(|decision| decision.envelopes.is_empty()) => "unchanged".to_owned(),
        Ok(_) => "ok".to_owned(),
        Err(why) => why.code().to_string(),
    };
    let what = || format!("cell {index}: {} by {}", cell.command["type"], cell.actor);
    if found == cell.expect { Ok(()) } else { Err(format!("{}: found {found}, expected {}", what(), cell.expect)) }
}

fn reload<A: Subject>(root: &Root<A>, table: &'static [Row<A>]) -> Result<Root<A>, Failure> {
    let stored = root.history().to_value().and_then(|value| wire::to_json(&value)).map_err(|why| why.to_string())?;
    let history = wire::parse(&stored).and_then(History::from_value).map_err(|why| why.to_string())?;
    Root::with_table(root.id(), table).replayed(history).map_err(|why| why.to_string())
}

fn then<A: Subject>(root: &Root<A>, then: &Then) -> Result<(), Failure> {
    let state = root.state();
    if let Some(status) = &then.status {
        equal("status", &state.standing_as().map(Named::name).into(), &status.clone().into())?;
    }
    if let Some(version) = then.version {
        equal("version", &root.version().into(), &version.into())?;
    }
    if let Some(timers) = &then.timers {
        let shown = |timer: partnerkit::aggregate::Timer<A::Command>| json!({ "dueAt": timer.due_at, "timerId": timer.timer_id });
        equal("timers", &root.timers().into_iter().map(shown).collect::<Vec<_>>().into(), &timers.clone().into())?;
    }
    for view in &then.views {
        let (actor, at) = who_and_when(&view.actor, &view.at)?;
        let found = expect::wire(&state.seen_by(&actor, at));
        let Some(members) = view.view.as_object() else {
            equal("view", &found, &view.view)?;
            continue;
        };
        for (name, expected) in members {
            equal(&format!("view.{name}"), found.get(name).unwrap_or(&Value::Null), expected)?;
        }
    }
    for allowed in &then.allowed {
        let (actor, at) = who_and_when(&allowed.actor, &allowed.at)?;
        let mut found: Vec<&str> = state.allowed_to(&actor, at).into_iter().map(Named::name).collect();
        let mut expected = allowed.commands.clone();
        found.sort_unstable();
        expected.sort_unstable();
        equal("allowed", &found.into(), &expected.into())?;
    }
    of_code_book(state, then)?;
    of_product_order(state, then)
}

fn of_code_book<A: Subject>(state: &A, then: &Then) -> Result<(), Failure> {
    if let Some(holdings) = &then.holdings {
        let found = only::<A, CodeBook>(state)?.for_settlement();
        equal("holdings", &expect::wire(&found), &holdings.clone().into())?;
    }
    then.lookups.iter().try_for_each(|lookup| {
        let at = instant(&lookup.at).map_err(|why| why.to_string())?;
        let found = only::<A, CodeBook>(state)?.lookup(&lookup.typed, at);
        equal(&lookup.typed, &expect::wire(&found), &lookup.verdict)
    })
}

fn of_product_order<A: Subject>(state: &A, then: &Then) -> Result<(), Failure> {
    if let Some(expected) = &then.shipped_value {
        let found = only::<A, ProductOrder>(state)?.shipped_value();
        equal("shippedValue", &expect::wire(&found), &expected.clone().into())?;
    }
    if let Some(expected) = &then.stock_taken {
        let found = only::<A, ProductOrder>(state)?.stock_taken();
        equal("stockTaken", &expect::wire(&found), &expected.clone().into())?;
    }
    then.addresses.iter().try_for_each(|asked| {
        let actor = wire::from_value(asked.actor.clone()).map_err(|why| why.to_string())?;
        let found = only::<A, ProductOrder>(state)?.address(&actor);
        equal(&format!("address for {}", asked.actor), &expect::wire(&found), &asked.address)
    })
}

fn who_and_when(actor: &Value, at: &str) -> Result<(Actor, Instant), Failure> {
    let actor = wire::from_value(actor.clone()).map_err(|why| why.to_string())?;
    Ok((actor, instant(at).map_err(|why| why.to_string())?))
}

fn instant(text: &str) -> Result<Instant, Error> {
    text.parse()
}
