//! Laws of the code book: a naive reader of its holdings comes to the same verdicts, whatever was done.
#![allow(clippy::arithmetic_side_effects, reason = "small numbers of a test")]

use serde_json::{Value, json};

use super::*;
use crate::aggregate::{Aggregate, Envelope, History, Request, Root};
use crate::settlement::CodeHolding;
use crate::wire;

const DAYS: i64 = 40;

fn id(kind: &str, number: u64) -> String {
    format!("00000000-0000-4000-8000-{kind}{number:010}")
}

fn day(number: i64) -> Instant {
    let start: Instant = "2026-03-01T00:00:00Z".parse().unwrap();
    start.plus_days(number)
}

/// A small generator of numbers: the same numbers on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

struct World {
    book: Root<CodeBook>,
    commands: u64,
}

impl World {
    fn new() -> Self {
        let mut world = Self { book: Root::new(id("00", 1).parse().unwrap()), commands: 0 };
        world.must(day(0), json!({"type": "open", "zone": "Europe/Berlin", "hosts": ["shop.example"]}));
        for (number, kind) in [(1, "discount"), (2, "discount"), (3, "affiliate")] {
            let (group, terms) = (id("0e", number), json!({"title": "Group"}));
            let command =
                json!({"type": "add_group", "groupId": group, "kind": kind, "mode": "personalised", "terms": terms});
            world.must(day(0), command);
        }
        world
    }

    fn give(&mut self, at: Instant, command: Value) -> Result<(), crate::Error> {
        self.commands += 1;
        let brand = json!({"type": "brand", "brandId": id("0b", 1), "userId": id("0d", 1)});
        let request = json!({"commandId": id("00", self.commands), "actor": brand, "at": at, "command": command});
        let request: Request<Command> = wire::from_value(request)?;
        let context = wire::from_value(json!({"accepted": [id("0c", 0), id("0c", 1)]}))?;
        self.book.execute(request, &context).map(drop)
    }

    fn must(&mut self, at: Instant, command: Value) {
        self.give(at, command.clone()).unwrap_or_else(|why| panic!("{command}: {why}"));
    }

    fn verdicts(&self, until: Instant) -> Vec<Verdict> {
        let days = (0..DAYS).map(day).filter(|at| *at < until);
        days.flat_map(|at| CODES.map(|code| self.book.state().lookup(code, at))).collect()
    }
}

const CODES: [&str; 3] = ["ANNA10", "BEN10", "CLEO10"];

fn window(dice: &mut Dice, at: i64) -> Value {
    let from = at + i64::try_from(dice.below(6)).unwrap() - 1;
    let to = from + 1 + i64::try_from(dice.below(8)).unwrap();
    if dice.below(4) == 0 { json!({"from": day(from)}) } else { json!({"from": day(from), "to": day(to)}) }
}

fn random_command(dice: &mut Dice, at: i64, fresh: u64) -> Value {
    let known = id("0a", dice.below(fresh.max(1)));
    let code = CODES[usize::try_from(dice.below(3)).unwrap()];
    let code = if dice.below(4) == 0 { "TBD" } else { code };
    let tracker = json!({"type": "code", "code": code});
    let creator = id("0c", dice.below(2));
    match dice.below(9) {
        0..=2 => json!({"type": "assign", "assignmentId": id("0a", fresh), "groupId": id("0e", 1 + dice.below(2)),
            "creatorId": creator, "tracker": tracker, "window": window(dice, at)}),
        3 => json!({"type": "fill", "assignmentId": known, "tracker": tracker}),
        4 => json!({"type": "replace", "assignmentId": known, "nextId": id("0a", fresh), "tracker": tracker}),
        5 => json!({"type": "reassign", "assignmentId": known, "nextId": id("0a", fresh), "creatorId": creator}),
        6 if dice.below(4) == 0 => json!({"type": "revoke", "assignmentId": known}),
        6 | 7 => json!({"type": "set_window", "assignmentId": known, "window": window(dice, at)}),
        _ => json!({"type": "move_group", "assignmentId": known, "groupId": id("0e", 1 + dice.below(2))}),
    }
}

/// The code's verdict as the reference of settlement says it, read off the holdings.
fn naive(holdings: &Holdings, typed: &str, at: Instant) -> Verdict {
    let normalised = |text: &str| holdings.spelling.normalise(text);
    let mut held: Vec<&CodeHolding> =
        holdings.codes.iter().filter(|held| normalised(held.code.as_str()) == normalised(typed)).collect();
    held.sort_by_key(|held| held.window.from());
    let now: Vec<_> = held.iter().filter(|held| held.window.contains(at)).collect();
    assert!(now.len() <= 1, "{typed} has {} owners at {at}", now.len());
    if let Some(held) = now.first() {
        let (assignment_id, group_id, creator_id) = (held.assignment_id, held.group_id, held.creator_id.unwrap());
        return Verdict::Valid { assignment_id, group_id, creator_id };
    }
    let past =
        held.iter().filter(|held| held.window.to().is_some_and(|to| to <= at)).max_by_key(|held| held.window.to());
    match (past, held.first()) {
        (Some(held), _) if held.ended == Some(Ended::Revoked) => Verdict::Revoked { since: held.window.to().unwrap() },
        (Some(held), _) => Verdict::Expired { since: held.window.to().unwrap() },
        (None, Some(next)) => Verdict::NotYetValid { from: next.window.from() },
        (None, None) => Verdict::UnknownCode {},
    }
}

#[test]
fn one_owner_and_one_past_whatever_is_done() {
    let mut accepted = [0_u32; 2];
    for seed in 0..30 {
        let (mut dice, mut world) = (Dice(seed), World::new());
        for step in 0..40_u64 {
            let today = i64::try_from(step / 2).unwrap();
            let command = random_command(&mut dice, today, step);
            let fills = command["type"] == "fill";
            let before = world.verdicts(day(today));
            let done = world.give(day(today), command.clone()).is_ok();
            accepted[usize::from(done)] += 1;
            if !fills {
                let after = world.verdicts(day(today));
                let same = |a: &Verdict, b: &Verdict| a == b || is_announced(a, b);
                let kept = before.iter().zip(&after).all(|(before, after)| same(before, after));
                assert!(kept, "seed {seed}, step {step}: {command} changed what was\n{before:?}\n{after:?}");
            }
            let holdings = world.book.state().for_settlement().unwrap();
            for at in (0..DAYS).map(day) {
                for code in CODES {
                    let found = world.book.state().lookup(code, at);
                    assert_eq!(found, naive(&holdings, code, at), "seed {seed}, step {step}: {code} at {at}");
                }
            }
        }
    }
    assert!(accepted.iter().all(|count| *count > 100), "the dice must lead to both: {accepted:?}");
}

/// A code that nobody held is unknown, or not yet valid once it was assigned for later: no order is judged differently.
fn is_announced(before: &Verdict, after: &Verdict) -> bool {
    let unheld = |verdict: &Verdict| matches!(verdict, Verdict::UnknownCode {} | Verdict::NotYetValid { .. });
    unheld(before) && unheld(after)
}

#[test]
fn one_row_decides_each_cell() {
    for (index, row) in TABLE.iter().enumerate() {
        let same = |other: &crate::aggregate::Row<CodeBook>| other.from == row.from && other.command == row.command;
        assert!(!TABLE[..index].iter().any(same), "{row:?} stands twice");
    }
}

#[test]
fn a_moved_code_is_settled_in_each_group() {
    let mut world = World::new();
    let window = json!({"from": day(1), "to": day(9)});
    world.must(
        day(1),
        json!({"type": "assign", "assignmentId": id("0a", 1), "groupId": id("0e", 1), "creatorId": id("0c", 0),
        "tracker": {"type": "code", "code": "Anna10"}, "window": window, "rate": {"type": "percent", "percent": "15"}}),
    );
    world.must(
        day(1),
        json!({"type": "assign", "assignmentId": id("0a", 2), "groupId": id("0e", 3), "creatorId": id("0c", 1),
        "tracker": {"type": "link", "linkId": "l-1", "destination": "https://shop.example/"}, "window": window}),
    );
    world.must(
        day(1),
        json!({"type": "assign", "assignmentId": id("0a", 3), "groupId": id("0e", 1), "creatorId": id("0c", 1),
        "tracker": {"type": "placeholder"}, "window": window}),
    );
    world.must(day(3), json!({"type": "move_group", "assignmentId": id("0a", 1), "groupId": id("0e", 2)}));
    world.must(day(5), json!({"type": "revoke", "assignmentId": id("0a", 1)}));
    let rates = json!([{"rate": {"type": "percent", "percent": "15"}}]);
    let code = |group: u64, from: i64, to: i64| {
        json!({"assignmentId": id("0a", 1), "code": "Anna10", "groupId": id("0e", group), "creatorId": id("0c", 0),
            "window": {"from": day(from), "to": day(to)}, "rates": rates})
    };
    let mut last = code(2, 3, 5);
    last["ended"] = json!("revoked");
    let found = wire::to_value(&world.book.state().for_settlement()).unwrap();
    assert_eq!(found["codes"], json!([code(1, 1, 3), last]));
    let link = json!({"assignmentId": id("0a", 2), "linkId": "l-1", "groupId": id("0e", 3), "creatorId": id("0c", 1),
        "window": window, "rates": []});
    assert_eq!(found["links"], json!([link]));
    let group = |number: u64, kind: &str| json!({"groupId": id("0e", number), "kind": kind, "rates": [], "limits": {"giveBack": false}, "settledExternally": false});
    assert_eq!(found["groups"], json!([group(1, "discount"), group(2, "discount"), group(3, "affiliate")]));
}

#[test]
fn a_stored_event_with_a_newer_field_loads_and_keeps_it() {
    let mut world = World::new();
    world.must(day(0), json!({"type": "set_hosts", "hosts": ["shop.example"]}));
    let mut stored = world.book.history().to_value().unwrap();
    stored["envelopes"][1]["event"]["terms"]["colour"] = json!("red");
    let history = History::<CodeBook>::from_value(stored).unwrap();
    let envelope: &Envelope<Event> = &history.envelopes[1];
    assert_eq!(envelope.to_value::<CodeBook>().unwrap()["event"]["terms"]["colour"], json!("red"));
    assert_eq!(Root::replay(history).unwrap().state(), world.book.state());
}

#[test]
fn events_about_unknown_things_change_nothing() {
    let mut book = World::new().book.state().clone();
    let before = book.clone();
    let assignment_id = id("0a", 9).parse().unwrap();
    let actor = Actor::System { name: "test".parse().unwrap() };
    book.evolve(&Event::Expired { assignment_id }, day(1), &actor);
    book.evolve(&Event::GivenBack { order_id: "o1".parse().unwrap() }, day(1), &actor);
    assert_eq!(book, before);
}
