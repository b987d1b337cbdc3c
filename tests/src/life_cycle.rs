//! Runs the life of an aggregate.

use partnerkit::aggregate::{Ask, Decision, Envelope, History, Named, Request, Root, Row, Shown};
use partnerkit::{Error, Instant, Recipient, Role, wire};
use serde_json::{Value, json};

use crate::Failure;
use crate::coverage::Coverage;
use crate::expect::{self, equal, error, succeeds};
use crate::scenario::{Cell, Expect, Given, LifeCycle, Step, Then, text};

/// An aggregate whose life can be told.
pub trait Subject: Shown<Id: std::str::FromStr<Err = Error>> + PartialEq {}

impl<A: Shown<Id: std::str::FromStr<Err = Error>> + PartialEq> Subject for A {}

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
        crate::ending::then(&self.root, expected)
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
    let before = root.clone();
    if let Some(value) = &step.request {
        let at = value.get("at").cloned().unwrap_or_default();
        let request = || wire::from_value::<Request<A::Command>>(value.clone());
        let done = judge(&mut root, &expect, &at, |root| root.execute(request()?, &context))?;
        if let Some(decision) = done {
            let request = request().map_err(|why| why.to_string())?;
            entered(before, &root, &request, &decision, table, coverage)?;
        }
    } else if let Some(value) = &step.text {
        judge(&mut root, &expect, &Value::Null, |root| root.execute(wire::from_json(&text(value))?, &context))?;
    } else if let Some(at) = &step.tick {
        if judge(&mut root, &expect, &Value::Null, |root| root.tick(instant(at)?))?.is_some() {
            timers(&mut before.clone(), instant(at).map_err(|why| why.to_string())?, coverage)?;
        }
    } else if let Some(values) = &step.attempt {
        attempt(&root, values, &context, &expect)?;
        untouched(&before, &root)?;
    } else if let Some(cells) = &step.cells {
        let at = step.at.as_deref().ok_or("cells need `at`")?;
        cells.iter().enumerate().try_for_each(|(i, c)| cell(&root, i, c, at, &context))?;
        untouched(&before, &root)?;
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

/// Takes a step that is accepted or refused; the decision, where there is one.
fn judge<A: Subject>(
    root: &mut Root<A>,
    expect: &Expect,
    at: &Value,
    act: impl Fn(&mut Root<A>) -> Result<Decision<A::Event>, Error>,
) -> Result<Option<Decision<A::Event>>, Failure> {
    let before = root.clone();
    match act(root) {
        Err(why) => {
            error(&why, expect)?;
            // A refused command that was remembered would be answered as a repeat now.
            let again = act(root).err().ok_or("refused, and accepted when it came again")?;
            error(&again, expect)?;
            untouched(&before, root).map(|()| None)
        }
        Ok(decision) => {
            succeeds(expect)?;
            decided::<A>(&decision, expect, at)?;
            Ok(Some(decision))
        }
    }
}

/// Fails unless all is as it was: the state with all that is private in it, and the whole history.
fn untouched<A: Subject>(before: &Root<A>, after: &Root<A>) -> Result<(), Failure> {
    if before.state() != after.state() {
        return Err("nothing was to change, and the state is another".into());
    }
    if before.history() != after.history() {
        return Err("nothing was to change, and the history is another".into());
    }
    Ok(())
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

pub(crate) fn instant(text: &str) -> Result<Instant, Error> {
    text.parse()
}
