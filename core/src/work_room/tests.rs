//! Laws of work rooms: the table of the sections said once more, naively.
#![allow(clippy::arithmetic_side_effects, reason = "small numbers of a test")]

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::*;
use crate::aggregate::{History, Named, Root};
use crate::participation::tests::{Dice, id, random, terms};
use crate::wire;

fn campaign(bits: u64) -> Campaign {
    let event = |version: u64, event: Value| {
        json!({"eventId": id("0e", version), "aggregate": "campaign", "aggregateId": id("ca", 1), "version": version,
            "at": "2026-03-01T00:00:00Z", "actor": {"type": "system", "name": "test"}, "commandId": id("0f", version),
            "schemaVersion": 1, "event": event})
    };
    let opened = json!({"type": "opened", "brandId": id("0b", 1), "settings": {"allowsExtension": true}});
    let published = json!({"type": "published", "terms": terms(bits)});
    let history = json!({"id": id("ca", 1), "envelopes": [event(1, opened), event(2, published)]});
    Root::replay(History::<Campaign>::from_value(history).unwrap()).unwrap().state().clone()
}

fn facts(dice: &mut Dice) -> MemberFacts {
    let order = [None, Some("selecting"), Some("shipped"), Some("delivered"), Some("returned")];
    let mut facts = json!({"content": dice.below(3), "codes": dice.below(2), "conversions": dice.below(9)});
    if let Some(status) = order[usize::try_from(dice.below(5)).unwrap()] {
        facts["productOrder"] = status.into();
    }
    wire::from_value(facts).unwrap()
}

/// Where a participation stands, from what anybody can see of it.
fn naive(participation: &Participation, facts: &MemberFacts) -> Vec<&'static str> {
    let operator = wire::from_value(json!({"type": "platform", "operatorId": id("0f", 1)})).unwrap();
    let view = participation.view(&operator, "2026-03-01T00:00:00Z".parse().unwrap());
    let Some(view) = view.map(|view| serde_json::to_value(view).unwrap()) else { return Vec::new() };
    let status = view["status"].as_str().unwrap();
    let proposals = view["proposals"].as_array().unwrap();
    let accepted = proposals.iter().find(|one| one["state"] == "accepted").map(|one| &one["terms"]["compensation"]);
    let agreed = ["accepted", "active", "completed"].contains(&status).then_some(accepted).flatten();
    let has = |path: &str| agreed.is_some_and(|terms| terms.pointer(path).is_some());
    let over = ["declined", "withdrawn", "expired", "removed"].contains(&status);
    let was_invited = participation_was_invited(participation);
    let delivered = serde_json::to_value(facts).unwrap()["productOrder"] == "delivered";
    let negotiating = ["proposed", "countered"].contains(&status);
    [
        ("influencers", !over),
        ("proposals", proposals.iter().any(|one| one["state"] != "deleted") || status == "declined" && was_invited),
        ("discounts", has("/commission/discountGroup")),
        ("links", has("/commission/affiliateGroup")),
        ("fulfillment", has("/product")),
        ("progress", negotiating || agreed.is_some() || delivered),
        ("content", facts.content > 0),
        ("reporting", accepted.is_some()),
        ("payments", accepted.is_some()),
    ]
    .into_iter()
    .filter_map(|(section, stands)| stands.then_some(section))
    .collect()
}

fn participation_was_invited(participation: &Participation) -> bool {
    // Who declined without ever having been invited has no answer to show: the debug form tells.
    format!("{participation:?}").contains("is_invited: true")
}

#[test]
fn sections_are_as_the_table_says_once_more() {
    let mut shown = BTreeSet::new();
    for seed in 0..40 {
        let mut dice = Dice(seed);
        let bits = dice.below(8);
        let campaign = campaign(bits);
        let members: Vec<_> = (0..30)
            .map(|number| (random(number, (number * 7) % 30, &mut dice).state().clone(), facts(&mut dice)))
            .collect();
        let given: Vec<Member<'_>> =
            members.iter().map(|(participation, facts)| Member { participation, facts }).collect();
        let room = serde_json::to_value(work_room(&campaign, &given)).unwrap();
        let expected: Vec<_> = members.iter().map(|(one, facts)| (one, naive(one, facts))).collect();
        for (index, section) in Section::ALL.iter().map(|section| section.name()).enumerate() {
            let mut stands: Vec<_> = expected.iter().filter(|(_, sections)| sections.contains(&section)).collect();
            stands.sort_by_key(|(one, _)| (one.creator_id(), one.id()));
            let offered = match index {
                2 => bits & 1 != 0,
                3 => bits & 2 != 0,
                4 => bits & 4 != 0,
                _ => true,
            };
            let exists = offered || !stands.is_empty();
            assert_eq!(
                room["sections"].as_array().unwrap().contains(&section.into()),
                exists,
                "seed {seed}: {section}"
            );
            let rows = if room[section]["rows"].is_array() { &room[section]["rows"] } else { &room[section] };
            let found: Vec<&str> =
                rows.as_array().into_iter().flatten().filter_map(|row| row["participationId"].as_str()).collect();
            let wanted: Vec<String> = stands.iter().map(|(one, _)| one.id().to_string()).collect();
            assert_eq!(found, wanted, "seed {seed}: {section}");
            if !found.is_empty() {
                shown.insert(section);
            }
        }
        let mut turned = given.clone();
        turned.reverse();
        assert_eq!(serde_json::to_value(work_room(&campaign, &turned)).unwrap(), room, "seed {seed}: another order");
    }
    assert_eq!(shown.len(), Section::ALL.len(), "{shown:?}");
}
