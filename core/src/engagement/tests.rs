//! Laws of the engagement, whatever is asked of it in whatever order.
#![allow(clippy::arithmetic_side_effects, reason = "small numbers of a test")]

use serde_json::{Value, json};

use super::instalment::{Closed, InstalmentState};
use super::*;
use crate::aggregate::{Aggregate, History, Named, Request, Root};
use crate::brief::InstalmentTrigger;
use crate::wire;

fn id(kind: &str, number: u64) -> String {
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

    fn of<T: Clone>(&mut self, items: &[T]) -> T {
        items[usize::try_from(self.below(u64::try_from(items.len()).unwrap())).unwrap()].clone()
    }
}

fn actor(role: &str) -> Value {
    match role {
        "brand" => json!({"type": "brand", "brandId": id("0b", 1), "userId": id("0e", 1)}),
        "creator" => json!({"type": "creator", "creatorId": id("0c", 1)}),
        _ => json!({"type": "system", "name": "test"}),
    }
}

fn terms(dice: &mut Dice) -> Value {
    let timing = |dice: &mut Dice| {
        let days = ["2026-03-05", "2026-03-09", "2026-03-12"].map(|date| json!({"type": "due", "date": date}));
        if dice.below(2) == 0 { json!({"type": "anytime"}) } else { dice.of(&days) }
    };
    let mut deliverable = |number: u64| {
        json!({"deliverableId": id("0d", number), "network": "instagram", "mediaType": dice.of(&["reel", "post"]),
            "name": "Reel", "quantity": 1 + dice.below(3), "timing": timing(dice)})
    };
    let deliverables = [deliverable(1), deliverable(2)];
    let amount = |whole: u64| json!({"amount": format!("{whole}.00"), "currency": "EUR"});
    let (total, first) = (300 + 100 * dice.below(5), 100);
    let milestone = |number: u64, whole: u64| {
        json!({"name": format!("Part {number}"), "share": {"type": "amount", "amount": amount(whole)},
            "due": {"type": "delivered", "deliverableId": id("0d", number)}})
    };
    let dispersal = dice.of(&[
        json!({"type": "per_deliverable"}),
        json!({"type": "per_deliverable"}),
        json!({"type": "milestones", "milestones": [milestone(1, first), milestone(2, total - first)]}),
        json!({"type": "milestones", "milestones": [milestone(1, first), milestone(2, total - first)]}),
        json!({"type": "on_completion"}),
        json!({"type": "after_days", "days": 6, "after": "acceptance"}),
        json!({"type": "after_days", "days": 3, "after": "completion"}),
        json!({"type": "monthly"}),
        json!({"type": "upfront"}),
    ]);
    let drafts = json!({"type": "drafts", "approver": "brand", "revisions": dice.below(2), "answerHours": 20, "reworkHours": 30});
    let review = if dice.below(2) == 0 { json!({"type": "no_drafts"}) } else { drafts };
    let tracking = json!({"manualDelivery": true, "strictDate": dice.below(2) == 0, "hashtags": ["spring"]});
    json!({"schedule": {"start": "2026-03-01", "end": dice.of(&["2026-03-12", "2026-03-20"]), "review": review},
        "deliverables": deliverables[..if dice.below(4) == 0 { 1 } else { 2 }],
        "compensation": {"payment": {"total": amount(total), "dispersal": dispersal}}, "tracking": tracking, "rights": {}})
}

fn command(dice: &mut Dice, at: u64) -> (&'static str, Value) {
    let occurrence = json!({"deliverableId": id("0d", 1 + dice.below(2)), "number": 1 + dice.below(3)});
    let number = dice.below(12);
    let post = |dice: &mut Dice| {
        json!({"postId": format!("p{number}"), "network": "instagram", "handle": "anna",
            "url": format!("https://instagram.com/p/{number}"), "mediaType": dice.of(&["reel", "post"]), "text": "#spring",
            "at": hour(at.saturating_sub(dice.below(48)))})
    };
    let of = |name: &str| json!({"type": name, "occurrence": occurrence});
    let reason = json!({"type": "criteria_not_met"});
    let why = |name: &str| json!({"type": name, "occurrence": occurrence, "reason": reason});
    match dice.below(26) {
        0 => {
            // Of now, of later, or of a moment ago.
            let effective = if dice.below(2) == 0 { at.saturating_sub(dice.below(2)) } else { at + dice.below(100) };
            ("system", json!({"type": "amend", "terms": terms(dice), "effectiveAt": hour(effective)}))
        }
        1 => ("brand", json!({"type": "pause"})),
        2..=4 => ("brand", json!({"type": "resume"})),
        5 if dice.below(6) == 0 => ("brand", json!({"type": "end"})),
        5 | 6 => ("brand", json!({"type": "complete"})),
        7..=9 => ("system", json!({"type": "record_posts", "posts": [post(dice)]})),
        10 => ("brand", json!({"type": "record_post", "occurrence": occurrence, "post": post(dice)})),
        11 => ("creator", json!({"type": "deliver_manually", "occurrence": occurrence, "post": post(dice)})),
        12 | 13 => ("creator", json!({"type": "submit_draft", "occurrence": occurrence, "draft": "draft"})),
        14 => ("brand", why("request_changes")),
        15 | 16 => ("brand", of("approve")),
        17 => ("brand", why("decline")),
        18..=20 => ("brand", of("verify")),
        21 => ("brand", why("reject_post")),
        22 => ("brand", json!({"type": "waive", "occurrence": occurrence, "paid": dice.below(2) == 0})),
        _ => {
            let (part, whole) = (1 + dice.below(6), dice.of(&["100.00", "300.00", "75.00", "150.00"]));
            let amount = json!({"amount": whole, "currency": "EUR"});
            (
                "system",
                json!({"type": "record_payment", "number": part, "reference": format!("r{part}"), "amount": amount}),
            )
        }
    }
}

/// An instalment waits only for what can still come.
fn waits_for_nothing(agreed: &Agreed) -> Option<u32> {
    let is_lost = |part: &Part| match part.due {
        InstalmentTrigger::Verified { deliverable_id, month, number } => {
            agreed.closed(OccurrenceName { deliverable_id, month, number }) != Closed::No
        }
        InstalmentTrigger::At { .. } | InstalmentTrigger::AfterAcceptance { .. } => part.due_at.is_none(),
        InstalmentTrigger::AfterCompletion { .. } => {
            let is_done = agreed.status == StatusKind::Completed;
            agreed.status == StatusKind::Ended || (is_done && part.due_at.is_none())
        }
        InstalmentTrigger::Delivered { .. } => false,
    };
    let lost = agreed.instalments.iter().find(|(_, part)| part.is_waiting() && is_lost(part));
    lost.map(|(number, _)| *number)
}

fn check(root: &Root<Engagement>) {
    let agreed = root.state().agreed.as_ref().unwrap();
    assert_eq!(waits_for_nothing(agreed), None, "an instalment waits for nothing: {agreed:#?}");
    assert!(agreed.settled().is_empty(), "a deliverable is closed, and its instalment waits: {agreed:#?}");
    let sum = |states: &[InstalmentState]| -> i128 {
        let parts = agreed.instalments.values().filter(|part| states.contains(&part.state));
        parts.map(|part| part.amount.minor()).sum()
    };
    let total = agreed.terms.last().unwrap().terms.compensation.payment.as_ref().unwrap().total.minor();
    let live = sum(&[InstalmentState::Waiting, InstalmentState::Due, InstalmentState::Paid]);
    let has_given_up = agreed.instalments.values().any(|part| part.state == InstalmentState::Forgone);
    // What is owed when the time of new terms comes may be more than their total.
    let were_scheduled =
        root.envelopes().iter().any(|envelope| matches!(envelope.event, Event::AmendmentScheduled { .. }));
    assert!(were_scheduled || live <= total, "{live} is more than {total}: {agreed:#?}");
    assert!(has_given_up || total <= live, "{live} is less than {total}: {agreed:#?}");
    for (name, one) in &agreed.occurrences {
        let record = one.post.as_ref().map(|post| &agreed.posts[post].standing);
        let is_content = matches!(record, Some(content::Standing::Content { occurrence, .. }) if occurrence == name);
        assert_eq!(
            is_content,
            matches!(one.status, StatusKind::Posted | StatusKind::Verified),
            "{name:?}: {agreed:#?}"
        );
        assert!(one.from < one.due_at, "{name:?}: {agreed:#?}");
    }
    if agreed.status == StatusKind::Completed {
        assert!(!root.state().has_open_content(), "{agreed:#?}");
    }
    let times: Vec<Instant> = root.envelopes().iter().map(|envelope| envelope.at).collect();
    assert!(times.is_sorted(), "{times:?}");
    let last = times.last().unwrap();
    assert!(root.timers().iter().all(|timer| timer.due_at >= *last), "a timer is late: {agreed:#?}");
}

fn walk(seed: u64, accepted: &mut std::collections::BTreeMap<&'static str, u32>) {
    let mut dice = Dice(seed);
    let mut root = Root::<Engagement>::new(id("0a", 1).parse().unwrap());
    let mut at = 12;
    let mut give = |root: &mut Root<Engagement>, at: u64, number: u64, role: &str, command: &Value| {
        let request = json!({"commandId": id("0f", number), "actor": actor(role), "at": hour(at), "command": command});
        let request: Request<Command> = wire::from_value(request).unwrap();
        let kind = Engagement::kind(&request.command).name();
        let is_done = root.execute(request, &Context::default()).is_ok();
        *accepted.entry(kind).or_default() += u32::from(is_done);
        is_done
    };
    let begin = |terms: Value| {
        json!({"type": "begin", "brandId": id("0b", 1), "creatorId": id("0c", 1), "zone": "Europe/Berlin",
            "source": {"type": "partnership", "partnershipId": id("01", 1)},
            "accounts": [{"network": "instagram", "handle": "anna"}], "terms": terms})
    };
    // Terms that pay for a deliverable that they do not have are refused.
    while !give(&mut root, at, 0, "system", &begin(terms(&mut dice))) {}
    for number in 1..80 {
        at += dice.below(9);
        let (role, command) = command(&mut dice, at);
        if give(&mut root, at, number, role, &command) {
            check(&root);
        }
    }
    root.tick(hour(at + 4000)).unwrap();
    check(&root);
    let stored = wire::to_json(&root.history().to_value().unwrap()).unwrap();
    let history = History::from_value(wire::parse(&stored).unwrap()).unwrap();
    let again = Root::<Engagement>::new(id("0a", 1).parse().unwrap()).replayed(history).unwrap();
    assert_eq!(again.state(), root.state());
}

#[test]
fn laws_hold_whatever_happens() {
    let mut accepted = std::collections::BTreeMap::new();
    for seed in 0..1000 {
        walk(seed * 7919, &mut accepted);
    }
    let asked = ["amend", "resume", "end", "complete", "verify", "reject_post", "waive", "decline", "record_payment"];
    for kind in asked {
        assert!(accepted.get(kind).is_some_and(|count| *count > 20), "{kind} is hardly ever accepted: {accepted:?}");
    }
}
