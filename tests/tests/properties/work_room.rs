//! Who stands in which section of a work room, reckoned anew from what has happened, by the table of
//! `docs/src/reference/campaign.md`.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use partnerkit::aggregate::{History, Root};
use partnerkit::campaign::Campaign;
use partnerkit::participation::Participation;
use partnerkit::wire;
use partnerkit::work_room::{Member, MemberFacts, work_room};
use partnerkit_tests::expect;
use partnerkit_tests::life_cycle::Subject;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::chance::{Chance, holds};
use crate::corpus::Corpus;
use crate::walk::Walk;

const SECTIONS: [&str; 9] =
    ["influencers", "proposals", "discounts", "links", "fulfillment", "progress", "content", "reporting", "payments"];

#[test]
fn everybody_stands_where_the_table_says() {
    let (campaigns, participations) = (Corpus::<Campaign>::read(), Corpus::<Participation>::read());
    let full = RefCell::new(BTreeSet::new());
    let members = prop::collection::vec(any::<u64>(), 0..8);
    holds("work room", 150, &(any::<u64>(), members), |(campaign, members)| {
        let campaign = lived(&campaigns, campaign, &offers(&mut Chance::new(campaign)));
        let members: Vec<Told> = members.into_iter().map(|seed| Told::of(&participations, seed)).collect();
        let given: Vec<Member<'_>> = members.iter().map(Told::member).collect();
        let found = expect::wire(&work_room(campaign.state(), &given));
        // Of two with one id the first counts; else the order in which they are given says nothing.
        let ids: BTreeSet<_> = given.iter().map(|member| member.participation.id()).collect();
        let turned: Vec<Member<'_>> = given.iter().rev().copied().collect();
        if ids.len() == given.len() && expect::wire(&work_room(campaign.state(), &turned)) != found {
            return Err("another order, another work room".into());
        }
        compare(&campaign, &members, &found, &mut full.borrow_mut())
    });
    let full = full.into_inner();
    assert!(SECTIONS.iter().all(|section| full.contains(section)), "nobody ever stood elsewhere than in {full:?}");
}

/// A participation as its history tells it.
struct Told {
    root: Root<Participation>,
    facts: MemberFacts,
    events: Vec<Value>,
}

impl Told {
    fn of(corpus: &Corpus<Participation>, seed: u64) -> Self {
        let chance = &mut Chance::new(seed);
        // Few ids, so that some are given twice; a creator may have several; some are of another campaign.
        let id = |end: u64, of: u64| format!("00000000-0000-4000-8000-{:012x}", of * 256 + end);
        let mut names = vec![(id(0x9a, 0), id(chance.below(6), 9)), (id(0xc1, 0), id(chance.below(4), 12))];
        if chance.percent(8) {
            names.push((id(0xca, 0), id(0xcb, 0)));
        }
        names.extend(offers(chance));
        let root = lived(corpus, seed, &names);
        let events = root.envelopes().iter().map(|envelope| expect::wire(&envelope.event)).collect();
        Self { root, facts: facts(chance), events }
    }

    fn member(&self) -> Member<'_> {
        Member { participation: self.root.state(), facts: &self.facts }
    }

    fn last(&self, types: &[&str]) -> Option<&Value> {
        self.events.iter().rev().find(|event| types.contains(&event["type"].as_str().unwrap()))
    }

    /// Where it stands, by what happened last.
    fn status(&self) -> &'static str {
        let mut status = "none";
        for event in &self.events {
            status = match event["type"].as_str().unwrap() {
                "assigned" => "assigned",
                "invited" => "invited",
                "proposed" => "proposed",
                "countered" if status == "proposed" => "countered",
                "countered" => "proposed",
                "accepted" => "accepted",
                "declined" | "proposal_declined" => "declined",
                "withdrawn" => "withdrawn",
                "proposal_deleted" if event["wasStanding"] == json!(true) => "invited",
                "expired" => "expired",
                "activated" => "active",
                "completed" => "completed",
                "removed" => "removed",
                "proposal_deleted" | "extended" => status,
                other => panic!("{other}"),
            };
        }
        status
    }

    fn is(&self, statuses: &[&str]) -> bool {
        statuses.contains(&self.status())
    }

    /// The terms of the proposal that was accepted.
    fn accepted(&self) -> Option<&Value> {
        let id = &self.last(&["accepted"])?["proposalId"];
        let made = |event: &&Value| ["proposed", "countered"].contains(&event["type"].as_str().unwrap());
        self.events.iter().filter(made).find(|event| event["proposalId"] == *id).map(|event| &event["terms"])
    }

    fn stands_in(&self, section: &str) -> bool {
        let agreed = self.accepted().filter(|_| self.is(&["accepted", "active", "completed"]));
        let has = |path: &str| agreed.is_some_and(|terms| terms.pointer(path).is_some());
        let facts = expect::wire(&self.facts);
        match section {
            "influencers" => {
                self.is(&["assigned", "invited", "proposed", "countered", "accepted", "active", "completed"])
            }
            "proposals" => {
                let ids = |types: &[&str]| -> BTreeSet<String> {
                    let of = self.events.iter().filter(|event| types.contains(&event["type"].as_str().unwrap()));
                    of.map(|event| event["proposalId"].to_string()).collect()
                };
                let declined = self.last(&["invited"]).is_some() && self.last(&["declined"]).is_some();
                declined || ids(&["proposed", "countered"]).difference(&ids(&["proposal_deleted"])).next().is_some()
            }
            "discounts" => has("/compensation/commission/discountGroup"),
            "links" => has("/compensation/commission/affiliateGroup"),
            "fulfillment" => has("/compensation/product"),
            "progress" => {
                self.is(&["proposed", "countered", "accepted", "active", "completed"])
                    || facts["productOrder"] == json!("delivered")
            }
            "content" => facts["content"] != json!(0),
            "reporting" | "payments" => self.last(&["accepted"]).is_some(),
            other => panic!("{other}"),
        }
    }
}

fn compare(
    campaign: &Root<Campaign>,
    members: &[Told],
    found: &Value,
    full: &mut BTreeSet<&'static str>,
) -> Result<(), String> {
    let id = expect::wire(&campaign.id());
    // Of this campaign, each once, by creator, then by participation.
    let mut standing = BTreeMap::new();
    for told in members {
        if let Some(first) = told.events.first().filter(|first| first["campaignId"] == id) {
            standing.entry((first["creatorId"].clone().to_string(), told.root.id())).or_insert(told);
        }
    }
    let events: Vec<Value> = campaign.envelopes().iter().map(|envelope| expect::wire(&envelope.event)).collect();
    let event = |name: &str| events.iter().find(|event| event["type"] == name);
    let is_there = event("opened").is_some() && event("discarded").is_none();
    for section in SECTIONS {
        let here: Vec<&Told> = standing.values().copied().filter(|told| told.stands_in(section)).collect();
        let offered = |path: &str| {
            let terms = event("published").map(|event| &event["terms"]["compensation"]);
            !here.is_empty() || terms.is_some_and(|terms| terms.pointer(path).is_some())
        };
        let exists = match section {
            "influencers" => is_there,
            "discounts" => event("published").is_some() && offered("/commission/discountGroup"),
            "links" => event("published").is_some() && offered("/commission/affiliateGroup"),
            "fulfillment" => event("published").is_some() && offered("/product"),
            _ => event("published").is_some(),
        };
        let listed = found["sections"].as_array().unwrap().contains(&json!(section));
        if listed != exists || found.get(section).is_some() != exists {
            return Err(format!("{section}: exists {listed}, expected {exists}\n{found}"));
        }
        if !exists {
            continue;
        }
        let rows = found[section].as_array().or_else(|| found[section]["rows"].as_array()).unwrap();
        let rows: Vec<&Value> = rows.iter().map(|row| &row["participationId"]).collect();
        let expected: Vec<Value> = here.iter().map(|told| expect::wire(&told.root.id())).collect();
        if !rows.iter().copied().eq(expected.iter()) {
            let told: Vec<_> = members.iter().map(|told| (told.root.id(), &told.events)).collect();
            return Err(format!("{section}: {rows:?}, expected {expected:?}\n{}", json!(told)));
        }
        if !here.is_empty() {
            full.insert(section);
        }
        if let Some(total) = found[section].get("total") {
            sums(section, total, &here)?;
        }
    }
    Ok(())
}

/// The totals are what the facts of those who stand there add up to, in each currency, in minor units.
fn sums(section: &str, total: &Value, here: &[&Told]) -> Result<(), String> {
    let minor = |amount: &Value| amount["amount"].as_str().unwrap().replace('.', "").parse::<i64>().unwrap();
    let by_currency = |amounts: &[Value]| {
        let mut sums = BTreeMap::new();
        for amount in amounts {
            *sums.entry(amount["currency"].as_str().unwrap().to_owned()).or_insert(0) += minor(amount);
        }
        sums
    };
    for name in ["revenue", "due", "paid"].iter().filter(|name| total.get(**name).is_some()) {
        let facts = here.iter().map(|told| expect::wire(&told.facts)[*name].as_array().unwrap().clone());
        let expected = by_currency(&facts.flatten().collect::<Vec<_>>());
        if by_currency(total[*name].as_array().unwrap()) != expected {
            return Err(format!("{section}: {name} is {}, expected {expected:?}", total[*name]));
        }
    }
    let conversions: u64 = here.iter().map(|told| told.facts.conversions).sum();
    if total["conversions"] == json!(conversions) { Ok(()) } else { Err(format!("{section}: conversions")) }
}

/// Terms that offer a commission, products or both besides a payment.
fn offers(chance: &mut Chance) -> Vec<(String, String)> {
    let group = "00000000-0000-4000-8000-000000000061";
    let pay = json!({"type": "rate", "rate": {"type": "percent", "percent": "10"}});
    let commission = match chance.below(4) {
        0 => return Vec::new(),
        1 => json!({"discountGroup": group, "pay": pay}),
        2 => json!({"affiliateGroup": group, "pay": pay}),
        _ => json!({"discountGroup": group, "affiliateGroup": group, "pay": pay}),
    };
    let mug = json!({"variantId": "red", "name": "Red", "price": {"amount": "12.00", "currency": "EUR"}});
    let offer = json!({"products": [{"productId": "mug", "name": "Mug", "variants": [mug]}], "creatorChooses": true, "showPrices": false});
    let product = json!({"sending": {"type": "on_acceptance"}, "offer": offer});
    let paid = "\"compensation\":{\"payment\":{\"total\":{\"amount\":\"500.00\",\"currency\":\"EUR\"},\"dispersal\":{\"type\":\"on_completion\"}}}";
    let product = if chance.percent(50) { format!(",\"product\":{product}") } else { String::new() };
    let more = format!("{},\"commission\":{commission}{product}}}", paid.trim_end_matches('}').to_owned() + "}}");
    vec![(paid.to_owned(), more)]
}

/// An aggregate after a random life, with some ids replaced by others.
fn lived<A: Subject>(corpus: &Corpus<A>, seed: u64, names: &[(String, String)]) -> Root<A> {
    let chance = &mut Chance::new(seed);
    let mut walk = Walk::new(corpus, chance);
    for _ in 0..chance.below(12) {
        let ask = walk.ask(chance);
        let _ = walk.root.execute(ask.request, &ask.context);
    }
    let mut stored = wire::to_json(&walk.root.history().to_value().unwrap()).unwrap();
    for (old, new) in names {
        stored = stored.replace(old, new);
    }
    Root::replay(History::from_value(wire::parse(&stored).unwrap()).unwrap()).unwrap()
}

fn facts(chance: &mut Chance) -> MemberFacts {
    let mut amounts = || {
        let some = ["EUR", "JPY", "KWD"].into_iter().filter(|_| chance.percent(40)).collect::<Vec<_>>();
        let mut amount = |currency: &str| match currency {
            "JPY" => json!({"amount": format!("{}", chance.below(9_000)), "currency": currency}),
            "KWD" => {
                json!({"amount": format!("{}.{:03}", chance.below(90), chance.below(1_000)), "currency": currency})
            }
            _ => json!({"amount": format!("{}.{:02}", chance.below(90), chance.below(100)), "currency": currency}),
        };
        some.iter().map(|currency| amount(currency)).collect::<Vec<Value>>()
    };
    let (revenue, due, paid) = (amounts(), amounts(), amounts());
    let mut facts = json!({"codes": chance.below(3), "links": chance.below(3), "content": chance.below(3),
        "conversions": chance.below(50), "revenue": revenue, "due": due, "paid": paid});
    if let Some(status) = chance.one(&["selecting", "shipped", "delivered", "lost"]).filter(|_| chance.percent(50)) {
        facts["productOrder"] = json!(status);
    }
    wire::from_value(facts).unwrap()
}
