//! An aggregate with its history: takes commands, fires timers, remembers.

use std::collections::BTreeMap;
use std::ops::Range;

use serde_json::json;

use super::checks::{before_last_event, decide, expect_version, first_difference, forbidden};
use super::decision::{Decision, Request, Stamp};
use super::history::{CommandRecord, History};
use super::{Aggregate, Ask, Envelope, Row, Timer};
use crate::actor::Actor;
use crate::ids::CommandId;
use crate::refusal::{Code, Error, Problem};
use crate::text::Label;
use crate::time::Instant;

/// An aggregate with its version, its log and its memory of commands.
#[derive(Clone, Debug)]
pub struct Root<A: Aggregate> {
    id: A::Id,
    state: A,
    log: Vec<Envelope<A::Event>>,
    commands: Vec<CommandRecord<A::Command>>,
    /// Where each command stands in `commands`, and its events in `log`. Events whose command is not recorded have none.
    memory: BTreeMap<CommandId, (Option<usize>, Range<usize>)>,
    table: &'static [Row<A>],
}

impl<A: Aggregate> Root<A> {
    /// An aggregate to which nothing has happened.
    pub fn new(id: A::Id) -> Self {
        Self::with_table(id, A::TABLE)
    }

    /// With another table than its own: for tests that change the rules to see whether anything notices.
    #[doc(hidden)]
    pub fn with_table(id: A::Id, table: &'static [Row<A>]) -> Self {
        Self { id, state: A::new(id), log: Vec::new(), commands: Vec::new(), memory: BTreeMap::new(), table }
    }

    /// Rebuilds an aggregate from its history.
    ///
    /// # Errors
    /// `replay.gap`, `replay.wrong_aggregate`, `replay.time_order`, with the path of the envelope.
    pub fn replay(history: History<A>) -> Result<Self, Error> {
        Self::new(history.id).replayed(history)
    }

    #[doc(hidden)]
    pub fn replayed(mut self, history: History<A>) -> Result<Self, Error> {
        history.check()?;
        for (index, envelope) in history.envelopes.iter().enumerate() {
            self.state.evolve(&envelope.event, envelope.at, &envelope.actor);
            let end = index.saturating_add(1);
            let known = self.memory.entry(envelope.command_id).or_insert((None, index..end));
            known.1.end = end;
        }
        for (index, record) in history.commands.iter().enumerate() {
            self.memory.entry(record.command_id).or_insert((None, 0..0)).0 = Some(index);
        }
        self.log = history.envelopes;
        self.commands = history.commands;
        Ok(self)
    }

    /// The id.
    pub fn id(&self) -> A::Id {
        self.id
    }

    /// The state: what the events mean together.
    pub fn state(&self) -> &A {
        &self.state
    }

    /// The number of events.
    pub fn version(&self) -> u64 {
        u64::try_from(self.log.len()).unwrap_or(u64::MAX)
    }

    /// All events so far.
    pub fn envelopes(&self) -> &[Envelope<A::Event>] {
        &self.log
    }

    /// All that is to be stored.
    pub fn history(&self) -> History<A> {
        History { id: self.id, envelopes: self.log.clone(), commands: self.commands.clone() }
    }

    /// What will happen by itself, the next first.
    pub fn timers(&self) -> Vec<Timer<A::Command>> {
        let mut timers = self.state.timers();
        timers.sort_by(Timer::by_due);
        timers
    }

    /// Gives a command. The [module](super) says what is checked, in which order.
    ///
    /// # Errors
    /// `command.forbidden`, `command.id_reused`, `command.before_last_event`, `command.version_conflict`, the aggregate's
    /// `wrong_status`, and the refusals of its guards. Nothing has changed then.
    pub fn execute(&mut self, request: Request<A::Command>, context: &A::Context) -> Result<Decision<A::Event>, Error> {
        self.permit(&request.actor, &request.command)?;
        if let Some(repeat) = self.repeat(&request)? {
            return Ok(repeat);
        }
        let last = self.log.last().map(|envelope| envelope.at);
        if last > Some(request.at) {
            return Err(before_last_event(request.at, last));
        }
        let fired = self.fire_timers(request.at);
        let (state, version) = match &fired {
            Some((state, decision)) => (state, self.version().saturating_add(count(&decision.envelopes))),
            None => (&self.state, self.version()),
        };
        expect_version(request.expected_version, version)?;
        let ask = Ask { actor: &request.actor, at: request.at, command: &request.command, context };
        let events = decide(self.table, state, &ask)?;
        let warnings = state.warnings(&ask);

        // Decided: from here on nothing can fail.
        let mut decision = self.install(fired);
        decision.warnings = warnings;
        let Request { command_id, actor, at, command, .. } = request;
        let stamp = Stamp { aggregate_id: A::uuid(self.id), at, actor: &actor, command_id };
        let first = decision.envelopes.len();
        stamp.apply(&mut self.state, self.log.len(), events, &mut decision);
        self.append(decision.envelopes.get(first..).unwrap_or_default());
        self.memory.entry(command_id).or_insert((None, self.log.len()..self.log.len())).0 = Some(self.commands.len());
        self.commands.push(CommandRecord { command_id, actor, command });
        Ok(decision)
    }

    /// Lets time pass: fires every timer that is due, each stamped with the time it was due.
    ///
    /// # Errors
    /// `command.before_last_event`.
    pub fn tick(&mut self, at: Instant) -> Result<Decision<A::Event>, Error> {
        let last = self.log.last().map(|envelope| envelope.at);
        if last > Some(at) {
            return Err(before_last_event(at, last));
        }
        let fired = self.fire_timers(at);
        Ok(self.install(fired))
    }

    /// Tries commands one after another without effect: what each would cause, or the refusal of the first that fails,
    /// with its index as path.
    ///
    /// # Errors
    /// Those of [`Self::execute`].
    pub fn dry_run(
        &self,
        requests: impl IntoIterator<Item = Request<A::Command>>,
        context: &A::Context,
    ) -> Result<Vec<Decision<A::Event>>, Error> {
        let mut copy = self.clone();
        let tried = requests.into_iter().enumerate();
        tried.map(|(i, request)| copy.execute(request, context).map_err(|error| error.under(&i.to_string()))).collect()
    }

    fn permit(&self, actor: &Actor, command: &A::Command) -> Result<(), Error> {
        let roles = Row::roles(self.table, A::kind(command));
        if roles.contains(&actor.role()) && self.state.is_own(actor, command) {
            return Ok(());
        }
        Err(forbidden(&roles))
    }

    fn repeat(&self, request: &Request<A::Command>) -> Result<Option<Decision<A::Event>>, Error> {
        let Some((record, events)) = self.memory.get(&request.command_id) else {
            return Ok(None);
        };
        let record = record.and_then(|index| self.commands.get(index));
        let field = match record {
            None => "/command".to_owned(),
            Some(known) if known.actor == request.actor && known.command == request.command => {
                let envelopes = self.log.get(events.clone()).unwrap_or_default().to_vec();
                return Ok(Some(Decision { envelopes, is_repeat: true, ..Decision::empty() }));
            }
            Some(known) => {
                let before = json!({ "actor": &known.actor, "command": &known.command });
                first_difference(&before, &json!({ "actor": &request.actor, "command": &request.command }))
            }
        };
        let message = format!("The command id was used before; `{field}` differs.");
        Err(Problem::new(Code::CommandIdReused, message).with("field", field).under("commandId").into())
    }

    /// Fires what is due in a copy of the state; `None` when nothing is.
    fn fire_timers(&self, at: Instant) -> Option<(A, Decision<A::Event>)> {
        let due = |state: &A| {
            let timers = state.timers().into_iter().filter(|timer| timer.due_at <= at);
            timers.min_by(Timer::by_due)
        };
        let mut timer = due(&self.state)?;
        let actor = timer_actor()?;
        let (mut state, mut decision) = (self.state.clone(), Decision::empty());
        loop {
            let Timer { due_at, timer_id, command } = timer;
            let context = A::Context::default();
            let ask = Ask { actor: &actor, at: due_at, command: &command, context: &context };
            let aggregate_id = A::uuid(self.id);
            let command_id = CommandId::of_timer(aggregate_id, &timer_id, due_at);
            let before = decision.envelopes.len();
            if let Ok(events) = decide(self.table, &state, &ask) {
                let stamp = Stamp { aggregate_id, at: due_at, actor: &actor, command_id };
                stamp.apply(&mut state, self.log.len().saturating_add(before), events, &mut decision);
            }
            // A timer that changed nothing would be due for ever.
            match due(&state) {
                Some(next) if decision.envelopes.len() > before => timer = next,
                Some(_) | None => return Some((state, decision)),
            }
        }
    }

    fn install(&mut self, fired: Option<(A, Decision<A::Event>)>) -> Decision<A::Event> {
        let Some((state, decision)) = fired else {
            return Decision::empty();
        };
        self.state = state;
        self.append(&decision.envelopes);
        decision
    }

    fn append(&mut self, envelopes: &[Envelope<A::Event>]) {
        for envelope in envelopes {
            let (start, end) = (self.log.len(), self.log.len().saturating_add(1));
            self.memory.entry(envelope.command_id).or_insert((None, start..end)).1.end = end;
            self.log.push(envelope.clone());
        }
    }
}

fn count<T>(items: &[T]) -> u64 {
    u64::try_from(items.len()).unwrap_or(u64::MAX)
}

fn timer_actor() -> Option<Actor> {
    "timer".parse::<Label>().ok().map(|name| Actor::System { name })
}
