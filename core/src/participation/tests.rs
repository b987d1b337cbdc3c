//! Laws of participations, whatever is asked of them in whatever order.
#![allow(clippy::arithmetic_side_effects, reason = "small numbers of a test")]

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::*;
use crate::aggregate::{History, Named, Request, Root};
use crate::refusal::Code;
use crate::wire;

pub(crate) fn id(kind: &str, number: u64) -> String {
    format!("00000000-0000-4000-8000-{kind}{number:010}")
}

fn hour(number: u64) -> Instant {
    let start: Instant = "2026-03-01T00:00:00Z".parse().unwrap();
    Instant::from_micros(start.micros() + i64::try_from(number).unwrap() * 3_600_000_000).unwrap()
}

/// A small generator of numbers: the same numbers on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }

    fn of<'a>(&mut self, items: &[&'a str]) -> &'a str {
        items[usize::try_from(self.below(u64::try_from(items.len()).unwrap())).unwrap()]
    }
}

const GROUP: &str = "00000000-0000-4000-8000-000000000061";

/// Terms with or without a code, a link and a product, by the bits of a number.
pub(crate) fn terms(bits: u64) -> Value {
    let mut compensation = json!({"payment": {
        "total": {"amount": "500.00", "currency": "EUR"}, "dispersal": {"type": "on_completion"}}});
    let mut commission = json!({"pay": {"type": "rate", "rate": {"type": "percent", "percent": "10"}}});
    for (bit, name) in [(1, "discountGroup"), (2, "affiliateGroup")] {
        if bits & bit != 0 {
            commission[name] = GROUP.into();
            compensation["commission"] = commission.clone();
        }
    }
    if bits & 4 != 0 {
        let price = json!({"amount": "1.00", "currency": "EUR"});
        compensation["product"] = json!({"sending": {"type": "on_acceptance"}, "offer": {
            "creatorChooses": true, "showPrices": false, "products": [{"productId": "mug", "name": "Mug",
            "variants": [{"variantId": "red", "name": "Red", "price": price, "stock": 3}]}]}});
    }
    json!({"schedule": {"start": "2026-04-01", "end": "2026-04-30", "review": {"type": "no_drafts"}},
        "deliverables": [], "compensation": compensation, "tracking": {}, "rights": {}})
}

fn actor(role: &str, creator: u64) -> Value {
    match role {
        "brand" => json!({"type": "brand", "brandId": id("0b", 1), "userId": id("0d", 1)}),
        "creator" => json!({"type": "creator", "creatorId": id("0c", creator)}),
        "platform" => json!({"type": "platform", "operatorId": id("0f", 1)}),
        _ => json!({"type": "system", "name": "test"}),
    }
}

fn context(creator: u64, status: &str, bits: u64) -> Context {
    wire::from_value(json!({
        "campaign": {"campaignId": id("ca", 1), "brandId": id("0b", 1), "status": status,
            "settings": {"allowsExtension": true}, "terms": terms(bits)},
        "creator": {"creatorId": id("0c", creator), "status": "influencer"},
        "openOccurrences": 0,
    }))
    .unwrap()
}

const COMMANDS: [&str; 14] = [
    "assign",
    "invite",
    "propose",
    "counter",
    "accept",
    "decline",
    "decline_proposal",
    "withdraw",
    "delete_proposal",
    "extend",
    "expire",
    "activate",
    "complete",
    "remove",
];

/// What is asked while a proposal stands: mostly another, or its acceptance.
const NEGOTIATED: [&str; 10] = [
    "counter",
    "counter",
    "accept",
    "accept",
    "decline_proposal",
    "withdraw",
    "delete_proposal",
    "extend",
    "expire",
    "remove",
];

/// A command that can be well formed; `last` is the number of the newest proposal.
fn command(kind: &str, (creator, step, last): (u64, u64, u64), bits: u64) -> Value {
    let mut command = json!({"type": kind});
    let fields = match kind {
        "assign" => json!({"brandId": id("0b", 1), "campaignId": id("ca", 1), "creatorId": id("0c", creator)}),
        "propose" => json!({"proposalId": id("0e", step), "terms": terms(bits), "expiresAt": hour(step + 20)}),
        "counter" => json!({"answers": id("0e", last), "proposalId": id("0e", step), "terms": terms(bits),
            "expiresAt": hour(step + 20)}),
        "accept" | "decline_proposal" | "withdraw" | "delete_proposal" => json!({"proposalId": id("0e", last)}),
        "extend" => json!({"until": hour(step + 30)}),
        "remove" => json!({"reason": "A change of plans."}),
        _ => json!({}),
    };
    for (name, value) in fields.as_object().unwrap() {
        command[name] = value.clone();
    }
    command
}

fn request(role: &str, who: (u64, u64, u64), kind: &str, bits: u64) -> Request<Command> {
    let (creator, step, _) = who;
    wire::from_value(json!({"commandId": id("0a", step), "actor": actor(role, creator), "at": hour(step),
        "command": command(kind, who, bits)}))
    .unwrap()
}

/// A participation after some random commands.
fn random(number: u64, creator: u64, dice: &mut Dice) -> Root<Participation> {
    let mut root = Root::<Participation>::new(id("0a", number).parse().unwrap());
    let mut last = 0;
    for step in 1..=3 + dice.below(14) {
        let status = dice.of(&["published", "published", "published", "published", "draft", "closed"]);
        // The first steps of a life more often than the last ones, so that many get far.
        let kinds: &[&str] = match root.state().status_kind() {
            None => &["assign"],
            Some(StatusKind::Assigned) => &["invite", "invite", "invite", "decline", "remove"],
            Some(StatusKind::Invited) => &["propose", "propose", "propose", "decline", "delete_proposal"],
            Some(StatusKind::Proposed | StatusKind::Countered) => &NEGOTIATED,
            Some(StatusKind::Accepted) => &["activate"],
            Some(StatusKind::Active) => &["complete", "remove"],
            Some(_) => &COMMANDS,
        };
        let (kind, role) = (dice.of(kinds), dice.of(&["brand", "creator", "platform", "system"]));
        let named = if dice.below(8) == 0 { dice.below(step) } else { last };
        let bits = dice.below(8);
        let asked = request(role, (creator, step, named), kind, bits);
        let done = root.execute(asked, &context(creator, status, bits)).is_ok();
        if done && ["propose", "counter"].contains(&kind) {
            last = step;
        }
    }
    root
}

#[test]
fn replay_is_the_state_and_only_the_other_side_accepts() {
    let mut reached = BTreeSet::new();
    for seed in 0..400 {
        let root = random(seed, seed, &mut Dice(seed));
        let stored = wire::to_json(&root.history().to_value().unwrap()).unwrap();
        let history: History<Participation> = History::from_value(wire::parse(&stored).unwrap()).unwrap();
        assert_eq!(Root::replay(history).unwrap().state(), root.state(), "seed {seed}");
        reached.extend(root.state().status_kind());
        if let Some(Assigned { acceptance: Some(acceptance), proposals, .. }) = root.state().assigned.as_deref() {
            let accepted = proposals.iter().find(|one| one.proposal_id == acceptance.proposal_id).unwrap();
            assert_ne!(accepted.by, acceptance.by.role(), "seed {seed}");
            assert_eq!(acceptance.terms, accepted.terms.fingerprint(), "seed {seed}");
            assert!(!accepted.is_deleted && acceptance.at < accepted.expires_at, "seed {seed}");
        }
    }
    assert_eq!(reached.len(), StatusKind::ALL.len(), "{reached:?}");
}

/// The names of all members of a value, however deep.
fn names(value: &Value, found: &mut BTreeSet<String>) {
    if let Value::Object(members) = value {
        found.extend(members.keys().cloned());
        members.values().for_each(|member| names(member, found));
    } else if let Value::Array(items) = value {
        items.iter().for_each(|item| names(item, found));
    }
}

#[test]
fn creators_never_see_hidden_prices() {
    let mut with_products = 0;
    for seed in 0..400 {
        let root = random(seed, seed, &mut Dice(seed));
        let creator = wire::from_value(actor("creator", seed)).unwrap();
        let mut seen = BTreeSet::new();
        names(&serde_json::to_value(root.state().view(&creator, hour(30))).unwrap(), &mut seen);
        with_products += u32::from(seen.contains("variants"));
        // Terms with products have no other prices, and all of those are hidden.
        let hidden: Vec<&String> = seen
            .iter()
            .filter(|name| ["price", "stock", "maxValue", "limits", "userId"].contains(&name.as_str()))
            .collect();
        assert!(hidden.is_empty(), "seed {seed}: {hidden:?}");
    }
    assert!(with_products > 20, "{with_products}");
}

/// Who may do what, said once more: status, command, roles by their first letters.
const MAY: [(&str, &str, &str); 33] = [
    ("none", "assign", "bp"),
    ("assigned", "invite", "bp"),
    ("assigned", "decline", "c"),
    ("assigned", "expire", "s"),
    ("assigned", "remove", "bp"),
    ("invited", "propose", "bc"),
    ("invited", "decline", "c"),
    ("invited", "extend", "bp"),
    ("invited", "expire", "s"),
    ("invited", "remove", "bp"),
    ("invited", "delete_proposal", "bc"),
    ("proposed", "counter", "bc"),
    ("proposed", "accept", "bc"),
    ("proposed", "decline_proposal", "bc"),
    ("proposed", "withdraw", "bc"),
    ("proposed", "delete_proposal", "bc"),
    ("proposed", "extend", "bc"),
    ("proposed", "expire", "s"),
    ("proposed", "remove", "bp"),
    ("countered", "counter", "bc"),
    ("countered", "accept", "bc"),
    ("countered", "decline_proposal", "bc"),
    ("countered", "withdraw", "bc"),
    ("countered", "delete_proposal", "bc"),
    ("countered", "extend", "bc"),
    ("countered", "expire", "s"),
    ("countered", "remove", "bp"),
    ("accepted", "activate", "bps"),
    ("active", "complete", "bps"),
    ("active", "remove", "bp"),
    ("declined", "delete_proposal", "bc"),
    ("withdrawn", "delete_proposal", "bc"),
    ("expired", "delete_proposal", "bc"),
];

/// Roles are written by their first letters.
fn letter(role: &str) -> char {
    role.chars().next().unwrap()
}

#[test]
fn permission_is_as_the_table_says_once_more() {
    let may = |status: &str, kind: &str, role: &str| {
        let removed = ("removed", "delete_proposal", "bc");
        let mut rows = MAY.iter().chain([&removed]);
        let row = rows.find(|(from, command, _)| *from == status && *command == kind);
        row.map(|(_, _, roles)| roles.contains(letter(role)))
    };
    let ever = |kind: &str, role: &str| {
        kind == "delete_proposal" && "bc".contains(letter(role))
            || MAY.iter().any(|(_, command, roles)| *command == kind && roles.contains(letter(role)))
    };
    for seed in 0..200 {
        let root = random(seed, seed, &mut Dice(seed));
        let status = root.state().status_kind().map_or("none", Named::name);
        for (kind, role) in
            COMMANDS.iter().flat_map(|kind| ["brand", "creator", "platform", "system"].map(|role| (*kind, role)))
        {
            let asked = request(role, (seed, 25, 1), kind, 0);
            // Late enough to lie after every event, and before no deadline of what stands fires.
            let at = root.envelopes().last().map_or(hour(0), |envelope| envelope.at);
            let asked = Request { at, command_id: id("0d", 1).parse().unwrap(), ..asked };
            let found = root.dry_run([asked], &context(seed, "published", 0)).err().map(|why| why.code());
            let expected = match may(status, kind, role) {
                _ if !ever(kind, role) => Some(Code::CommandForbidden),
                None => Some(Code::ParticipationWrongStatus),
                Some(false) => Some(Code::CommandForbidden),
                Some(true) => None,
            };
            let what = || format!("seed {seed}: {kind} by {role} in {status}: {found:?}");
            let stopped = [Some(Code::CommandForbidden), Some(Code::ParticipationWrongStatus)];
            // What the table allows, a condition may still refuse.
            let is_as_expected = expected.is_none() && !stopped.contains(&found) || expected == found;
            assert!(is_as_expected, "{}", what());
        }
    }
}
