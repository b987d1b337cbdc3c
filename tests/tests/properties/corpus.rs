//! What commands look like: those of the scenarios, by their kind. A cell of a life cycle without a scenario fails
//! elsewhere, so that every kind of command is here.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::LazyLock;

use partnerkit::aggregate::{History, Named, Root};
use partnerkit::{Instant, wire};
use partnerkit_tests::expect;
use partnerkit_tests::life_cycle::{Subject, given};
use partnerkit_tests::scenario::{LifeCycle, Scenario};
use partnerkit_tests::scenarios;
use serde_json::Value;

use crate::chance::Chance;
use crate::walk::{actors, things_in};

/// Read once for all properties.
static ALL: LazyLock<Vec<(PathBuf, Scenario)>> = LazyLock::new(scenarios);

/// What the scenarios say of an aggregate.
pub(crate) struct Corpus<A: Subject> {
    /// Where a walk can begin: wherever a scenario comes through, by how it stands there with the whole and its parts,
    /// and what awaits its time.
    starts: BTreeMap<BTreeSet<String>, Vec<Root<A>>>,
    /// And where nothing has happened yet.
    nothing: Root<A>,
    /// Commands by their kind, in wire form.
    pub(crate) commands: BTreeMap<&'static str, Vec<Value>>,
    /// What hosts know, in wire form.
    pub(crate) contexts: Vec<Value>,
    /// Every value that a field of a command has somewhere, by the field's name.
    pub(crate) fields: BTreeMap<String, Vec<Value>>,
    /// What becomes of every command and context before it is read.
    pub(crate) mark: fn(&mut Value),
}

impl<A: Subject> Corpus<A> {
    pub(crate) fn read() -> Self {
        let stories: Vec<&LifeCycle> = ALL.iter().filter_map(|(_, scenario)| of::<A>(scenario)).collect();
        let nothing = Root::new(stories[0].id.parse().unwrap());
        let (starts, contexts, mark) = (BTreeMap::new(), Vec::new(), |_: &mut Value| {});
        let mut corpus = Self { starts, nothing, commands: BTreeMap::new(), contexts, fields: BTreeMap::new(), mark };
        let mut known = BTreeSet::new();
        for story in stories {
            corpus.add_starts(story);
            let steps = story.steps.iter();
            let asked = steps.clone().flat_map(|step| step.request.iter().chain(step.attempt.iter().flatten()));
            let commands = asked.filter_map(|request| request.get("command"));
            let cells = steps.clone().flat_map(|step| step.cells.iter().flatten()).map(|cell| &cell.command);
            for command in commands.chain(cells).filter(|command| known.insert(command.to_string())) {
                corpus.add_command(command);
            }
            for context in steps.filter_map(|step| step.context.as_ref()) {
                if known.insert(context.to_string()) {
                    corpus.contexts.push(context.clone());
                }
            }
        }
        let mut known = BTreeSet::new();
        for command in corpus.commands.values().flatten() {
            fields_of(command, &mut known, &mut corpus.fields);
        }
        assert!(A::CommandKind::ALL.iter().all(|kind| corpus.commands.contains_key(kind.name())));
        corpus
    }

    /// The states that a scenario comes through. Some scenarios tell what cannot be read: they have none.
    fn add_starts(&mut self, story: &LifeCycle) {
        let id: A::Id = story.id.parse().unwrap();
        let told = given::<A>(id, &story.given).and_then(|told| Root::replay(told).map_err(|why| why.to_string()));
        let Ok(mut root) = told else { return };
        self.add_start(&root);
        for step in &story.steps {
            let version = root.version();
            let context = step.context.clone().map_or_else(|| Ok(A::Context::default()), wire::from_value);
            if let (Some(Ok(request)), Ok(context)) = (step.request.clone().map(wire::from_value), context) {
                let _ = root.execute(request, &context);
            }
            if let Some(Ok(at)) = step.tick.as_ref().map(|at| at.parse()) {
                let _ = root.tick(at);
            }
            if root.version() > version {
                self.add_start(&root);
            }
        }
    }

    fn add_start(&mut self, root: &Root<A>) {
        let at = root.envelopes().last().map_or(Instant::MIN, |last| last.at);
        let views = actors().map(|actor| expect::wire(&root.state().seen_by(&actor, at)));
        let mut things = Vec::new();
        views.into_iter().for_each(|view| things_in(view, &mut things));
        let statuses = things.iter().filter_map(|thing| Some(thing.get("status")?.to_string()));
        let timers = root.timers().into_iter().map(|timer| A::kind(&timer.command).name().to_owned());
        self.starts.entry(statuses.chain(timers).collect()).or_default().push(root.clone());
    }

    /// Where a walk begins: rare standings as often as common ones; sometimes where nothing has happened.
    pub(crate) fn start(&self, chance: &mut Chance) -> &Root<A> {
        let standings: Vec<&Vec<Root<A>>> = self.starts.values().collect();
        let start = chance.one(&standings).and_then(|roots| chance.one(roots));
        start.filter(|_| chance.percent(90)).unwrap_or(&self.nothing)
    }

    /// With other values in all that is asked, known, and has happened.
    pub(crate) fn marked(mut self, mark: fn(&mut Value)) -> Self {
        self.mark = mark;
        for root in self.starts.values_mut().flatten() {
            let mut stored = root.history().to_value().unwrap();
            mark(&mut stored);
            *root = Root::replay(History::from_value(stored).unwrap()).unwrap();
        }
        self
    }

    fn add_command(&mut self, command: &Value) {
        if let Ok(read) = wire::from_value::<A::Command>(command.clone()) {
            self.commands.entry(A::kind(&read).name()).or_default().push(command.clone());
        }
    }
}

fn of<A: Subject>(scenario: &Scenario) -> Option<&LifeCycle> {
    if let Scenario::LifeCycle(story) = scenario {
        Some(&**story).filter(|story| story.aggregate == A::NAME)
    } else {
        None
    }
}

fn fields_of(value: &Value, known: &mut BTreeSet<String>, found: &mut BTreeMap<String, Vec<Value>>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                if known.insert(format!("{name}: {value}")) {
                    found.entry(name.clone()).or_default().push(value.clone());
                }
                fields_of(value, known, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| fields_of(item, known, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
