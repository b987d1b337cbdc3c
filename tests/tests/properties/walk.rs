//! A random life: commands that are well-formed and otherwise reckless, by anybody, at times that go on.

use std::collections::BTreeSet;

use partnerkit::aggregate::{Named, Request, Root};
use partnerkit::{Actor, Instant, wire};
use partnerkit_tests::expect;
use partnerkit_tests::life_cycle::Subject;
use serde_json::{Map, Value, json};

use crate::chance::Chance;
use crate::corpus::Corpus;

const SECOND: i64 = 1_000_000;
const DAY: i64 = 86_400 * SECOND;
/// Fields of commands that name what an event or a view calls otherwise.
const ALIASES: [(&str, &str); 2] = [("answers", "proposalId"), ("revision", "number")];

/// The actors of the scenarios: the parties, the platform, a machine; and a brand and a creator who have no part in it.
pub(crate) fn actors() -> [Actor; 6] {
    let id = |end: &str| format!("00000000-0000-4000-8000-0000000000{end}");
    [
        json!({"type": "brand", "brandId": id("b1"), "userId": id("d1")}),
        json!({"type": "creator", "creatorId": id("c1")}),
        json!({"type": "platform", "operatorId": id("f1")}),
        json!({"type": "system", "name": "host"}),
        json!({"type": "brand", "brandId": id("b2"), "userId": id("d2")}),
        json!({"type": "creator", "creatorId": id("c2")}),
    ]
    .map(|actor| wire::from_value(actor).unwrap())
}

/// What is asked next.
#[derive(Clone)]
pub(crate) struct Ask<A: Subject> {
    pub(crate) request: Request<A::Command>,
    pub(crate) context: A::Context,
}

/// An aggregate on its way.
pub(crate) struct Walk<'a, A: Subject> {
    pub(crate) root: Root<A>,
    corpus: &'a Corpus<A>,
    actors: [Actor; 6],
    now: Instant,
    asked: u64,
    /// As of which version, and what there is.
    noticed: Option<u64>,
    things: Vec<Map<String, Value>>,
}

impl<'a, A: Subject> Walk<'a, A> {
    /// Begins where a scenario does, or with nothing.
    pub(crate) fn new(corpus: &'a Corpus<A>, chance: &mut Chance) -> Self {
        let root = corpus.start(chance).clone();
        let now = root.envelopes().last().map_or_else(|| "2026-03-01T12:00:00Z".parse().unwrap(), |last| last.at);
        Self { root, corpus, actors: actors(), now, asked: 0, noticed: None, things: Vec::new() }
    }

    /// Somebody asks for something, some time later: most of the time for what is likely to be accepted.
    pub(crate) fn ask(&mut self, chance: &mut Chance) -> Ask<A> {
        self.now = self.later(chance);
        let usual = chance.one(&shown_as_allowed(self.root.state(), self.now)).filter(|_| chance.percent(60)).copied();
        let kind = usual.map(|(kind, _)| kind).or_else(|| chance.one(A::CommandKind::ALL).copied()).unwrap();
        let mut asked;
        let mut tries = if chance.percent(75) { 16 } else { 1 };
        loop {
            let index = usual.map(|(_, index)| index).filter(|_| chance.percent(80));
            let party = if chance.percent(92) { 4 } else { 6 };
            let index = index.unwrap_or_else(|| usize::try_from(chance.below(party)).unwrap());
            asked = self.ask_for(kind, self.actors[index].clone(), chance);
            tries -= 1;
            if tries == 0 || self.root.dry_run([asked.request.clone()], &asked.context).is_ok() {
                break;
            }
        }
        asked.request.expected_version = chance.percent(5).then(|| self.root.version());
        asked
    }

    /// A random command of a kind.
    pub(crate) fn ask_for(&mut self, kind: A::CommandKind, actor: Actor, chance: &mut Chance) -> Ask<A> {
        self.asked += 1;
        let plain = chance.one(&self.corpus.commands[kind.name()]).unwrap().clone();
        let mark = self.corpus.mark;
        let read = |mut value: Value| {
            mark(&mut value);
            wire::from_value::<A::Command>(value).ok().filter(|command| A::kind(command) == kind)
        };
        self.notice_things();
        // What no longer can be read is none of our business here.
        let varied = (0..3).find_map(|_| read(self.varied(&plain, chance)));
        let command = varied.or_else(|| read(plain.clone())).unwrap_or_else(|| panic!("{plain}"));
        let command_id = format!("00000000-0000-4000-8000-00aa{:08x}", self.asked).parse().unwrap();
        let request = Request { command_id, actor, at: self.now, expected_version: None, command };
        Ask { request, context: self.context(chance) }
    }

    fn context(&self, chance: &mut Chance) -> A::Context {
        let known = chance.one(&self.corpus.contexts).filter(|_| chance.percent(95));
        let mut context = known.cloned().unwrap_or_else(|| json!({}));
        self.move_times(&mut context, chance);
        (self.corpus.mark)(&mut context);
        wire::from_value(context).unwrap()
    }

    /// Times go on: not at all, by a moment, hours, days, to the next deadline or just before it.
    fn later(&self, chance: &mut Chance) -> Instant {
        let next = self.root.timers().first().map(|timer| timer.due_at.micros());
        let now = self.now.micros();
        let at = match chance.below(10) {
            0 | 1 => now,
            2 => now + 1,
            3..=5 => now + chance.below(48).cast_signed() * 3_600 * SECOND,
            6 => now + chance.below(40).cast_signed() * DAY,
            7 => next.unwrap_or(now + DAY),
            8 => next.unwrap_or(now) - 1,
            // Before what has happened: refused.
            _ if chance.percent(20) => now - DAY,
            _ => now + SECOND,
        };
        // A time that lies before was one try; the next goes on.
        let last = self.root.envelopes().last().map_or(i64::MIN, |last| last.at.micros());
        let at = if at < last && chance.percent(80) { last } else { at };
        Instant::from_micros(at).unwrap_or(self.now)
    }

    /// A command with other values: what the history or the view says together, what other commands say, times near now.
    fn varied(&self, plain: &Value, chance: &mut Chance) -> Value {
        let mut command = plain.clone();
        let Value::Object(fields) = &mut command else { return command };
        for (name, value) in fields.iter_mut() {
            if name != "type" && chance.percent(8) {
                value.clone_from(chance.one(&self.corpus.fields[name]).unwrap());
            } else if value.is_object() || value.is_array() {
                self.vary_below(value, chance);
            } else if name.ends_with("Id") && chance.percent(10) {
                *value = format!("00000000-0000-4000-8000-00bb{:08x}", self.asked).into();
            }
        }
        let optional = fields.keys().filter(|name| *name != "type").cloned().collect::<Vec<_>>();
        if let Some(name) = chance.one(&optional).filter(|_| chance.percent(5)) {
            fields.remove(name);
        }
        if chance.percent(70) {
            self.name_what_is_there(fields, chance);
        }
        self.move_times(&mut command, chance);
        command
    }

    /// Deep inside seldom anything changes, so that much stays sound.
    fn vary_below(&self, value: &mut Value, chance: &mut Chance) {
        match value {
            Value::Object(fields) => {
                for (name, value) in fields {
                    if name != "type" && chance.percent(1) {
                        value.clone_from(chance.one(&self.corpus.fields[name]).unwrap());
                    } else {
                        self.vary_below(value, chance);
                    }
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.vary_below(item, chance)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    /// Everything that the last events and the views of the parties are about.
    fn notice_things(&mut self) {
        if self.noticed == Some(self.root.version()) {
            return;
        }
        self.noticed = Some(self.root.version());
        self.things.clear();
        for envelope in self.root.envelopes().iter().rev().take(6) {
            things_in(expect::wire(&envelope.event), &mut self.things);
        }
        for view in self.actors[..2].iter().filter_map(|actor| self.root.state().seen_by(actor, self.now)) {
            things_in(expect::wire(&view), &mut self.things);
        }
    }

    /// Takes from something that is there all that the command says of such a thing: a proposal's id, an instalment's number
    /// with its amount.
    fn name_what_is_there(&self, fields: &mut Map<String, Value>, chance: &mut Chance) {
        let says = |thing: &&Map<String, Value>| fields.keys().any(|name| is_name(name) && said(thing, name).is_some());
        let things: Vec<&Map<String, Value>> = self.things.iter().filter(says).collect();
        let Some(thing) = chance.one(&things) else { return };
        for (name, value) in fields.iter_mut().filter(|(name, _)| is_name(name)) {
            if let Some(known) = said(thing, name) {
                value.clone_from(known);
            }
        }
    }

    /// Instants come near now: most lie ahead, some are now or before.
    fn move_times(&self, value: &mut Value, chance: &mut Chance) {
        match value {
            Value::Object(fields) => fields.values_mut().for_each(|value| self.move_times(value, chance)),
            Value::Array(items) => items.iter_mut().for_each(|item| self.move_times(item, chance)),
            Value::String(text) if text.len() > 10 && text.parse::<Instant>().is_ok() => {
                let away = match chance.below(10) {
                    0 => return,
                    1 => 0,
                    2 => -(chance.below(20).cast_signed() * DAY),
                    3..=5 => (chance.below(60).cast_signed() + 1) * 3_600 * SECOND,
                    _ => (chance.below(60).cast_signed() + 1) * DAY,
                };
                let moved = Instant::from_micros(self.now.micros() + away).unwrap_or(self.now);
                *text = moved.to_string();
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
}

fn said<'t>(thing: &'t Map<String, Value>, field: &str) -> Option<&'t Value> {
    let alias = ALIASES.iter().find(|(name, _)| *name == field).map(|(_, alias)| *alias);
    thing.get(field).or_else(|| thing.get(alias?))
}

/// What each party may do by the view, with the whole or with a part of it, once; with the index of the party.
fn shown_as_allowed<A: Subject>(state: &A, at: Instant) -> Vec<(A::CommandKind, usize)> {
    let mut found = BTreeSet::new();
    for (index, actor) in actors()[..4].iter().enumerate() {
        found.extend(state.allowed_to(actor, at).into_iter().map(|kind| (kind, index)));
        let mut things = Vec::new();
        things_in(expect::wire(&state.seen_by(actor, at)), &mut things);
        let allowed = things.iter().filter_map(|thing| thing.get("allowed")?.as_array()).flatten();
        let kinds = allowed.filter_map(|name| A::CommandKind::ALL.iter().find(|kind| name == kind.name()));
        found.extend(kinds.map(|kind| (*kind, index)));
    }
    found.into_iter().collect()
}

/// Whether a field says which thing is meant, or how much.
fn is_name(field: &str) -> bool {
    const NAMES: [&str; 11] = [
        "number",
        "revision",
        "agreement",
        "occurrence",
        "network",
        "handle",
        "reference",
        "amount",
        "code",
        "answers",
        "post",
    ];
    (field.ends_with("Id") && !["brandId", "creatorId", "userId", "nextId"].contains(&field)) || NAMES.contains(&field)
}

pub(crate) fn things_in(value: Value, found: &mut Vec<Map<String, Value>>) {
    match value {
        Value::Object(fields) => {
            fields.values().for_each(|value| things_in(value.clone(), found));
            found.push(fields);
        }
        Value::Array(items) => items.into_iter().for_each(|item| things_in(item, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
