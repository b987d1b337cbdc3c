//! Properties: whatever is asked of a partnership, in whatever order.

#![allow(clippy::arithmetic_side_effects, reason = "small numbers of a test")]

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Command, Context, Partnership, StatusKind, Terms};
use crate::aggregate::{History, Request, Root};
use crate::time::Instant;
use crate::wire;

const DAY: i64 = 86_400_000_000;

/// Numbers that look random, the same in every run (Knuth's MMIX constants).
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }
}

fn terms(percent: u64, hashtag: u64, end: u64) -> Value {
    json!({
        "schedule": {"start": "2026-04-01", "end": format!("2026-06-{end:02}"), "review": {"type": "no_drafts"}},
        "deliverables": [],
        "compensation": {"commission": {
            "discountGroup": "00000000-0000-4000-8000-0000000000e1",
            "pay": {"type": "rate", "rate": {"type": "percent", "percent": percent.to_string()}},
        }},
        "tracking": {"hashtags": [format!("tag{hashtag}")]},
        "rights": {"terms": "Be kind."},
    })
}

fn steps() -> Vec<Value> {
    let terms = terms(10, 1, 30);
    let overview = json!({"brand": "Acme", "internalName": "Q2", "externalName": "Spring", "text": "Show it."});
    let content = |kind: &str, content: &Value| json!({"type": kind, "content": content});
    vec![
        content("overview", &overview),
        content("schedule", &terms["schedule"]),
        content("deliverables", &terms["deliverables"]),
        content("compensation", &terms["compensation"]),
        content("tracking", &terms["tracking"]),
        content("rights", &terms["rights"]),
    ]
}

struct World {
    root: Root<Partnership>,
    context: Context,
    now: i64,
    given: u64,
}

impl World {
    fn published() -> Self {
        let context = wire::from_value(json!({
            "creator": {"creatorId": "00000000-0000-4000-8000-0000000000c1", "status": "influencer"},
            "openOccurrences": 0,
        }));
        let now = "2026-03-01T12:00:00Z".parse::<Instant>().unwrap().micros();
        let root = Root::new("00000000-0000-4000-8000-00000000000a".parse().unwrap());
        let mut world = Self { root, context: context.unwrap(), now, given: 0 };
        let open = json!({"type": "open", "creatorId": "00000000-0000-4000-8000-0000000000c1",
            "zone": "Europe/Berlin", "noticeDays": 7});
        world.give("brand", &open).unwrap();
        for content in steps() {
            world.give("brand", &json!({"type": "save_step", "content": content})).unwrap();
        }
        world.give("brand", &json!({"type": "publish"})).unwrap();
        world
    }

    fn give(&mut self, by: &str, command: &Value) -> Result<(), crate::Error> {
        let actor = match by {
            "brand" => json!({"type": "brand", "brandId": "00000000-0000-4000-8000-0000000000b1",
                "userId": "00000000-0000-4000-8000-0000000000d1"}),
            "creator" => json!({"type": "creator", "creatorId": "00000000-0000-4000-8000-0000000000c1"}),
            _ => json!({"type": "system", "name": "bank"}),
        };
        self.given += 1;
        let request: Request<Command> = wire::from_value(json!({
            "commandId": format!("00000000-0000-4000-8000-{:012x}", self.given),
            "actor": actor, "at": Instant::from_micros(self.now).unwrap(), "command": command,
        }))?;
        self.root.execute(request, &self.context).map(|_| ())
    }

    fn random(&mut self, dice: &mut Dice) {
        let newest = self.root.state().revisions().last();
        let number = newest.map_or(1, |one| u64::from(one.number));
        let revision = if dice.below(4) == 0 { dice.below(6) + 1 } else { number };
        let agreement = newest.and_then(|one| one.terms.agreement()).map(|found| found.to_string());
        let new = terms(dice.below(3) + 9, dice.below(3), dice.below(3) + 28);
        let from = Instant::from_micros(self.now + i64::try_from(dice.below(20)).unwrap() * DAY).unwrap();
        let (by, command) = match dice.below(14) {
            0 | 1 => ("creator", json!({"type": "accept", "revision": revision, "agreement": agreement})),
            2..=4 => ("brand", json!({"type": "amend", "terms": new, "effectiveFrom": from})),
            5 => ("brand", json!({"type": "amend", "terms": new})),
            6..=8 => ("creator", json!({"type": "accept_amendment", "revision": revision, "agreement": agreement})),
            9 => ("creator", json!({"type": "decline_amendment", "revision": revision})),
            10 => ("brand", json!({"type": "withdraw_amendment", "revision": revision})),
            11 => ("brand", json!({"type": "pause"})),
            12 => ("brand", json!({"type": "resume"})),
            _ if dice.below(8) == 0 => ("creator", json!({"type": "end", "reason": "Enough."})),
            _ => ("brand", json!({"type": "revise", "terms": new})),
        };
        // Many of them are refused; that is as good.
        let _ = self.give(by, &command);
    }
}

#[test]
fn whatever_happens_one_revision_holds_and_the_past_stays() {
    let mut dice = Dice(7);
    let (mut begun, mut amended) = (0, 0);
    for _ in 0..150 {
        let mut world = World::published();
        let mut known: BTreeMap<u32, Terms> = BTreeMap::new();
        let mut held: BTreeMap<Instant, u32> = BTreeMap::new();
        for _ in 0..40 {
            world.random(&mut dice);
            let state = world.root.state();
            for revision in state.revisions() {
                let first = known.entry(revision.number).or_insert_with(|| revision.terms.clone());
                assert_eq!(*first, revision.terms, "a revision never changes");
            }
            for (at, number) in &held {
                assert_eq!(state.revision_at(*at).map(|one| one.number), Some(*number), "what was at {at} stays");
            }
            if state.opened.as_ref().unwrap().activated_at.is_some() {
                let now = Instant::from_micros(world.now).unwrap();
                let later = now.plus_days(400);
                assert!(state.terms_at(now).is_some() && state.terms_at(later).is_some(), "one holds at each instant");
                // At the very instant of a command another can follow; what lies before is past.
                let before = Instant::from_micros(world.now - 1).unwrap();
                if let Some(holding) = state.revision_at(before) {
                    held.insert(before, holding.number);
                }
            }
            world.now += i64::try_from(dice.below(9)).unwrap() * DAY / 2;
            world.root.tick(Instant::from_micros(world.now).unwrap()).unwrap();
            replays(&world.root);
        }
        begun += usize::from(!held.is_empty());
        amended += world.root.state().revisions().iter().filter(|one| one.is_in_effect && one.number > 1).count();
    }
    assert!(begun > 50 && amended > 50, "the dice fell too quietly: {begun} begun, {amended} amended");
}

/// Written, read and replayed, the state is the same.
fn replays(root: &Root<Partnership>) {
    let stored = wire::to_json(&root.history().to_value().unwrap()).unwrap();
    let history: History<Partnership> = History::from_value(wire::parse(&stored).unwrap()).unwrap();
    assert_eq!(Root::replay(history).unwrap().state(), root.state());
}

#[test]
fn what_is_the_brands_own_is_not_in_the_creators_view() {
    let world = World::published();
    let creator = wire::from_value(json!({"type": "creator", "creatorId": "00000000-0000-4000-8000-0000000000c1"}));
    let at = Instant::from_micros(world.now).unwrap();
    let view = wire::to_json(&world.root.state().view(&creator.unwrap(), at)).unwrap();
    assert!(view.contains("Spring") && !view.contains("Q2") && !view.contains("udget"), "{view}");
    assert_eq!(world.root.state().status_kind(), Some(StatusKind::Published));
}
