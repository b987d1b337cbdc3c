//! Whatever is asked of an aggregate, by anybody, at any time: what is stored gives the same state back, a refusal changes
//! nothing, and a command that is sent again does nothing again.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use partnerkit::aggregate::{Decision, Envelope, History, Named, Request, Root};
use partnerkit::{Error, wire};
use partnerkit_tests::expect;
use partnerkit_tests::life_cycle::Subject;
use proptest::prelude::*;

use crate::chance::{Chance, holds_until};
use crate::corpus::Corpus;
use crate::walk::{Ask, Walk};

/// Events that only stand in the history. Others may change nothing where they say again what was said.
const NO_CHANGE: [&str; 1] = ["message_sent"];

macro_rules! for_each {
    ($($module:ident: $aggregate:ident, $view:ident, $kind:ident [$($question:ident $asked:tt),*];)*) => {
        $(#[test]
        fn $module() {
            super::whatever_happens::<partnerkit::$module::$aggregate>();
        })*
    };
}

mod whatever_happens_to {
    partnerkit::each_aggregate!(for_each);
}

/// What a run has shown: how often each kind of command was accepted and refused, and which events changed nothing.
#[derive(Default)]
struct Seen {
    accepted: BTreeMap<&'static str, u32>,
    refused: u32,
    moved: BTreeSet<String>,
    unmoved: BTreeSet<String>,
}

fn whatever_happens<A: Subject>() {
    let corpus = Corpus::<A>::read();
    let seen = RefCell::new(Seen::default());
    let steps = (any::<u64>(), prop::collection::vec(any::<u64>(), 1..10));
    // Where much must come together before something can be done, more is tried.
    let cases = if ["engagement", "participation", "partnership"].contains(&A::NAME) { 1_200 } else { 500 };
    let never = || {
        let accepted = &seen.borrow().accepted;
        A::CommandKind::ALL.iter().filter(|kind| !accepted.contains_key(kind.name())).copied().collect::<Vec<_>>()
    };
    let lives = |(start, steps): (u64, Vec<u64>)| {
        let mut walk = Walk::new(&corpus, &mut Chance::new(start));
        let mut told = String::new();
        for seed in steps {
            let chance = &mut Chance::new(seed);
            let ask = walk.ask(chance);
            let _ = write!(told, "\n{} {}", ask.request.at, expect::wire(&ask.request));
            step(&mut walk.root, &ask, chance, &mut seen.borrow_mut())
                .map_err(|why| format!("{why}\nafter {}{told}", start_of(&corpus, start)))?;
        }
        stored_and_loaded(&walk.root).map_err(|why| format!("{why}\nafter{told}"))
    };
    holds_until(A::NAME, cases, &steps, lives, || never().is_empty());
    let never = never();
    let Seen { accepted, refused, moved, unmoved } = seen.into_inner();
    println!("{}: accepted {} ({accepted:?}), refused {refused}", A::NAME, accepted.values().sum::<u32>());
    assert!(never.is_empty(), "never accepted: {never:?}");
    let silent: Vec<_> = unmoved.difference(&moved).filter(|event| !NO_CHANGE.contains(&event.as_str())).collect();
    assert!(silent.is_empty(), "events that never change anything: {silent:?}");
}

fn start_of<A: Subject>(corpus: &Corpus<A>, start: u64) -> String {
    let root = Walk::new(corpus, &mut Chance::new(start)).root;
    root.envelopes().iter().map(|envelope| format!("{} {}\n", envelope.at, expect::wire(&envelope.event))).collect()
}

/// Asks, and holds the answer against all that is true of every answer.
fn step<A: Subject>(root: &mut Root<A>, ask: &Ask<A>, chance: &mut Chance, seen: &mut Seen) -> Result<(), String> {
    let before = root.clone();
    if wire::from_json::<Request<A::Command>>(&wire::to_json(&ask.request).unwrap()).as_ref() != Ok(&ask.request) {
        return Err("the request is another one after a trip by JSON".into());
    }
    let decision = match root.execute(ask.request.clone(), &ask.context) {
        Err(_) => {
            seen.refused += 1;
            return unchanged(&before, root).map_err(|what| format!("refused, and {what}"));
        }
        Ok(decision) => decision,
    };
    if decision.is_repeat {
        return unchanged(&before, root).map_err(|what| format!("a repeat, and {what}"));
    }
    timers(before.clone(), ask, chance, seen)?;
    *seen.accepted.entry(A::kind(&ask.request.command).name()).or_default() += 1;
    evolved(before, root, &decision, seen)?;
    replayed(root, root.history())?;
    again(root, ask, &decision, chance)
}

fn unchanged<A: Subject>(before: &Root<A>, after: &Root<A>) -> Result<(), String> {
    if before.state() != after.state() {
        Err("the state has changed".into())
    } else if before.history() != after.history() {
        Err("the history has changed".into())
    } else {
        Ok(())
    }
}

/// Two hosts that tick at different moments reach the same state; what fired counts as accepted.
fn timers<A: Subject>(before: Root<A>, ask: &Ask<A>, chance: &mut Chance, seen: &mut Seen) -> Result<(), String> {
    let (mut at_once, mut by_steps) = (before.clone(), before);
    let fired = at_once.tick(ask.request.at).map_err(|why| why.to_string())?;
    let mut told = Vec::new();
    while let Some(timer) = by_steps.timers().first().filter(|timer| timer.due_at <= ask.request.at) {
        let due_at = timer.due_at;
        *seen.accepted.entry(A::kind(&timer.command).name()).or_default() += 1;
        let decision = by_steps.tick(due_at).map_err(|why| format!("tick: {why}"))?;
        if decision.envelopes.is_empty() {
            return Err("a timer is due and does nothing".into());
        }
        told.extend(decision.envelopes);
        if chance.percent(50) {
            by_steps = replayed(&by_steps, by_steps.history())?;
        }
    }
    if at_once.state() != by_steps.state() || fired.envelopes != told {
        return Err("it matters how often time is told".into());
    }
    Ok(())
}

/// Every event means something, and the events come by version, each with an id of its own.
fn evolved<A: Subject>(
    before: Root<A>,
    after: &Root<A>,
    decision: &Decision<A::Event>,
    seen: &mut Seen,
) -> Result<(), String> {
    let mut state = before.state().clone();
    for envelope in &decision.envelopes {
        let last = state.clone();
        state.evolve(&envelope.event, envelope.at, &envelope.actor);
        let name = expect::wire(&envelope.event)["type"].as_str().unwrap().to_owned();
        let _ = if last == state { seen.unmoved.insert(name) } else { seen.moved.insert(name) };
        let text = wire::to_json(&envelope.to_value::<A>().unwrap()).unwrap();
        if Envelope::from_value::<A>(wire::parse(&text).unwrap()).as_ref() != Ok(envelope) {
            return Err(format!("an event is another one after a trip by JSON: {text}"));
        }
    }
    if &state != after.state() {
        return Err("the events do not make the state".into());
    }
    let ids: BTreeSet<_> = after.envelopes().iter().map(|envelope| envelope.event_id).collect();
    let versions = after.envelopes().iter().map(|envelope| envelope.version);
    let is_told = after.envelopes().ends_with(&decision.envelopes);
    if ids.len() == after.envelopes().len() && versions.eq(1..=after.version()) && is_told {
        Ok(())
    } else {
        Err("versions or ids of events".into())
    }
}

/// What is stored gives the same aggregate back: state, timers, history.
fn replayed<A: Subject>(root: &Root<A>, history: History<A>) -> Result<Root<A>, String> {
    let again = Root::replay(history).map_err(|why| format!("replay: {why}"))?;
    unchanged(root, &again).map_err(|what| format!("replayed, and {what}"))?;
    if again.timers() == root.timers() { Ok(again) } else { Err("replayed, and other timers".into()) }
}

fn stored_and_loaded<A: Subject>(root: &Root<A>) -> Result<(), String> {
    let stored = root.history().to_value().and_then(|value| wire::to_json(&value)).map_err(|why| why.to_string())?;
    let read = |text: &str| -> Result<History<A>, Error> { History::from_value(wire::parse(text)?) };
    replayed(root, read(&stored).map_err(|why| format!("stored, and {why}"))?).map(|_| ())
}

/// The same command once more, by the live aggregate or by a new one, at once or later: the same events, and nothing new. With
/// another content it is refused.
fn again<A: Subject>(
    root: &mut Root<A>,
    ask: &Ask<A>,
    first: &Decision<A::Event>,
    chance: &mut Chance,
) -> Result<(), String> {
    let before = root.clone();
    if chance.percent(30) {
        *root = replayed(root, root.history())?;
    }
    let mut request = ask.request.clone();
    if chance.percent(50) {
        request.at = request.at.plus_days(400);
        request.expected_version = None;
    }
    let context = if chance.percent(50) { ask.context.clone() } else { A::Context::default() };
    let repeat = root.execute(request, &context).map_err(|why| format!("sent again, and {why}"))?;
    let own = |envelope: &&Envelope<A::Event>| envelope.command_id == ask.request.command_id;
    let caused: Vec<_> = first.envelopes.iter().filter(own).cloned().collect();
    let nothing_new = repeat.notifications.is_empty() && repeat.postings.is_empty() && repeat.warnings.is_empty();
    if !repeat.is_repeat || repeat.envelopes != caused || !nothing_new {
        return Err("sent again, and answered otherwise".into());
    }
    unchanged(&before, root).map_err(|what| format!("sent again, and {what}"))
}
