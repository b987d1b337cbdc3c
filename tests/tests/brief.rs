//! What holds for every brief: months tile the schedule, occurrences lie inside it, instalments add up, and nothing that
//! can be read panics.

use std::collections::BTreeSet;

use partnerkit::brief::{Brief, DatedOccurrence, ReviewContext, ScheduleMonth, Terms};
use partnerkit::{Currency, Instant, MEDIA_TYPES, Money, Zone, wire};
use proptest::prelude::*;
use serde_json::{Value, json};

const ZONES: [&str; 6] =
    ["UTC", "Europe/Berlin", "America/New_York", "America/Sao_Paulo", "Pacific/Apia", "Australia/Lord_Howe"];
const LAST_DAY: i32 = 3_600;

fn id(number: usize) -> String {
    format!("00000000-0000-4000-8000-{number:012x}")
}

fn read<T: serde::de::DeserializeOwned + schemars::JsonSchema + 'static>(value: Value) -> T {
    wire::from_value(value).unwrap()
}

/// A start within a century, and a length of one day to almost ten years.
fn schedule() -> impl Strategy<Value = Value> {
    let monthly = prop_oneof![Just(None), Just(Some("from_start")), Just(Some("calendar"))];
    (0..36_500_i32, 0..LAST_DAY, monthly).prop_map(|(start, length, monthly)| {
        let first = chrono::NaiveDate::from_ymd_opt(1995, 1, 1).unwrap() + chrono::TimeDelta::days(start.into());
        let last = first + chrono::TimeDelta::days(length.into());
        let mut schedule =
            json!({"start": first.to_string(), "end": last.to_string(), "review": {"type": "no_drafts"}});
        if let Some(monthly) = monthly {
            schedule["monthly"] = monthly.into();
        }
        schedule
    })
}

/// Deliverables with a quantity; those that are due by the month are made so where the schedule allows it.
fn deliverables() -> impl Strategy<Value = Vec<(u32, Option<u32>)>> {
    prop::collection::vec((1..5_u32, prop::option::of(1..32_u32)), 1..6)
}

fn terms(schedule: &Value, deliverables: &[(u32, Option<u32>)], payment: &Value) -> Terms {
    let is_monthly = schedule.get("monthly").is_some();
    let deliverable = |(index, (quantity, due_day)): (usize, &(u32, Option<u32>))| {
        let timing = match (is_monthly, due_day) {
            (true, Some(day)) => json!({"type": "monthly", "dueDay": day}),
            (true, None) => json!({"type": "monthly"}),
            (false, Some(_)) => json!({"type": "due", "date": schedule["end"]}),
            (false, None) => json!({"type": "anytime"}),
        };
        json!({"deliverableId": id(index), "network": "instagram", "mediaType": "reel", "name": "Reel", "quantity": quantity,
            "timing": timing})
    };
    let deliverables: Vec<Value> = deliverables.iter().enumerate().map(deliverable).collect();
    read(
        json!({"schedule": schedule, "deliverables": deliverables, "compensation": {"payment": payment}, "tracking": {},
        "rights": {}}),
    )
}

fn total() -> impl Strategy<Value = Money> {
    let minor = prop_oneof![1..1_000_i64, 1..=i64::MAX];
    (minor, prop_oneof![Just("EUR"), Just("JPY"), Just("KWD")])
        .prop_map(|(minor, currency)| Money::from_minor(minor.into(), currency.parse::<Currency>().unwrap()).unwrap())
}

/// Percentages that add up to 100, by cutting it into pieces.
fn percentages() -> impl Strategy<Value = Vec<String>> {
    prop::collection::btree_set(1..100_000_000_u32, 0..12).prop_map(|cuts| {
        let ends = cuts.iter().copied().chain([100_000_000]);
        let starts = [0].into_iter().chain(cuts.iter().copied());
        ends.zip(starts)
            .map(|(end, start)| format!("{}.{:06}", (end - start) / 1_000_000, (end - start) % 1_000_000))
            .collect()
    })
}

fn dispersal() -> impl Strategy<Value = Value> {
    let milestones = percentages().prop_map(|shares| {
        let milestone = |(index, share): (usize, &String)| {
            json!({"name": format!("Part {index}"), "share": {"type": "percent", "percent": share},
                "due": {"type": "at", "moment": "completion"}})
        };
        let milestones: Vec<Value> = shares.iter().enumerate().map(milestone).collect();
        json!({"type": "milestones", "milestones": milestones})
    });
    let weights = prop::collection::vec(1..=u32::MAX, 0..2).prop_map(|weights| {
        let weight = |(index, weight): (usize, &u32)| json!({"deliverableId": id(index), "weight": weight});
        let weights: Vec<Value> = weights.iter().enumerate().map(weight).collect();
        json!({"type": "per_deliverable", "weights": weights})
    });
    prop_oneof![
        milestones,
        weights,
        Just(json!({"type": "monthly"})),
        Just(json!({"type": "upfront"})),
        (any::<u32>(), prop_oneof![Just("start"), Just("acceptance"), Just("completion")])
            .prop_map(|(days, after)| json!({"type": "after_days", "days": days, "after": after})),
    ]
}

fn zone() -> impl Strategy<Value = Zone> {
    prop::sample::select(&ZONES[..]).prop_map(|zone| zone.parse().unwrap())
}

proptest! {
    #[test]
    fn months_tile_the_schedule(schedule in schedule()) {
        let terms = terms(&schedule, &[], &json!({"total": {"amount": "1.00", "currency": "EUR"}, "dispersal": {"type": "upfront"}}));
        let months: Vec<ScheduleMonth> = terms.schedule.months();
        prop_assert_eq!(months.first().map(|month| month.from), Some(terms.schedule.start));
        prop_assert_eq!(months.last().map(|month| month.to), Some(terms.schedule.end));
        for pair in months.windows(2) {
            prop_assert_eq!(pair[0].to.to_chrono().succ_opt(), Some(pair[1].from.to_chrono()));
            prop_assert_eq!(pair[0].number + 1, pair[1].number);
        }
        let inner = months.len().saturating_sub(2);
        prop_assert!(months.iter().skip(1).take(inner).all(|month| !month.partial));
        let starts_partial = schedule.get("monthly") == Some(&json!("calendar"));
        prop_assert!(months.len() == 1 || starts_partial || !months[0].partial);
    }

    #[test]
    fn occurrences_lie_inside_the_schedule(schedule in schedule(), deliverables in deliverables(), zone in zone()) {
        let payment = json!({"total": {"amount": "1.00", "currency": "EUR"}, "dispersal": {"type": "upfront"}});
        let terms = terms(&schedule, &deliverables, &payment);
        prop_assert_eq!(terms.check(), Ok(()));
        let found = terms.occurrences(zone);
        let begins = zone.start_of(terms.schedule.start.to_chrono());
        let over = zone.start_of(terms.schedule.end.to_chrono().succ_opt().unwrap());
        prop_assert!(found.iter().all(|one| begins <= one.from && one.from < one.due_at && one.due_at <= over));
        let times = if schedule.get("monthly").is_some() { terms.schedule.months().len() } else { 1 };
        let each: u32 = deliverables.iter().map(|(quantity, _)| quantity).sum();
        prop_assert_eq!(found.len(), times * usize::try_from(each).unwrap());
        let names: BTreeSet<_> = found.iter().map(|one| (one.deliverable_id, one.month, one.number)).collect();
        prop_assert_eq!(names.len(), found.len());
        let order = |one: &DatedOccurrence| (one.due_at, one.deliverable_id, one.month, one.number);
        prop_assert!(found.is_sorted_by_key(order));
    }

    #[test]
    fn instalments_add_up(
        schedule in schedule(), deliverables in deliverables(), total in total(), dispersal in dispersal(), zone in zone()
    ) {
        let terms = terms(&schedule, &deliverables, &json!({"total": total, "dispersal": dispersal}));
        match terms.instalments(zone) {
            Ok(parts) => {
                let sum = parts.iter().try_fold(Money::zero(total.currency()), |sum, part| sum.plus(part.amount));
                prop_assert_eq!(sum, Ok(total));
                prop_assert!(parts.iter().all(|part| part.amount.is_positive()));
                prop_assert!(parts.iter().map(|part| part.number).eq(1..=u32::try_from(parts.len()).unwrap()));
            }
            Err(why) => prop_assert_eq!(why.code().as_str(), "brief.payment_under_month"),
        }
    }

    #[test]
    fn terms_of_a_good_brief_are_good(schedule in schedule(), deliverables in deliverables(), total in total(), dispersal in dispersal()) {
        let terms = terms(&schedule, &deliverables, &json!({"total": total, "dispersal": dispersal}));
        let mut brief = terms.draft();
        let overview = json!({"type": "overview", "content": {"brand": "A", "internalName": "B", "externalName": "C", "text": "D"}});
        brief.save(read(overview));
        let review = brief.review(&ReviewContext::default());
        prop_assert_eq!(review.can_publish, terms.check().is_ok());
        match brief.terms() {
            Ok(again) => prop_assert_eq!(again, terms),
            Err(why) => {
                prop_assert!(!review.can_publish);
                prop_assert!(why.problems().iter().eq(review.problems()));
            }
        }
    }

    /// Whatever can be read can be reviewed, and unchecked terms have no more occurrences than the cap.
    #[test]
    fn hostile_terms_end_nothing(
        quantity in any::<u32>(), day in any::<u32>(), months in prop::collection::vec(any::<u32>(), 0..5), year in 1..10_000_u32,
        length in prop_oneof![Just("days"), Just("weeks"), Just("months")], count in any::<u32>(), zone in zone(), total in any::<i64>(),
    ) {
        let timing = json!({"type": "months", "months": months, "dueDay": day});
        let deliverable = json!({"deliverableId": id(1), "network": "x", "quantity": quantity, "timing": timing, "name": "Post"});
        let start = format!("{year:04}-12-31");
        let duration = json!({"type": length, length: count});
        let money = Money::from_minor(total.into(), "EUR".parse().unwrap()).unwrap();
        let brief: Brief = read(json!({"schedule": {"start": start, "duration": duration, "monthly": "calendar"}, "deliverables": [deliverable],
            "compensation": {"payment": {"total": money, "dispersal": {"type": "monthly"}}}}));
        prop_assert!(!brief.review(&ReviewContext::default()).can_publish);
        prop_assert!(brief.terms().is_err());
        let terms: Terms = read(json!({"schedule": {"start": start, "end": "9999-12-31", "monthly": "calendar", "review": {"type": "no_drafts"}},
            "deliverables": [deliverable, {"deliverableId": id(2), "network": "x", "quantity": quantity, "timing": {"type": "monthly"}, "name": "Post"}],
            "compensation": {"payment": {"total": money, "dispersal": {"type": "per_deliverable"}}}, "tracking": {}, "rights": {}}));
        prop_assert!(terms.occurrences(zone).len() <= wire::caps::OCCURRENCES);
        prop_assert!(terms.instalments(zone).is_err());
        prop_assert!(terms.occurrences(zone).iter().all(|one| one.from >= Instant::MIN && one.due_at <= Instant::MAX));
    }
}

#[test]
fn two_hundred_deliverables_are_a_brief_like_any_other() {
    let payment = json!({"total": {"amount": "100.00", "currency": "EUR"}, "dispersal": {"type": "per_deliverable"}});
    let schedule = json!({"start": "2026-03-01", "end": "2026-03-31", "review": {"type": "no_drafts"}});
    let terms = terms(&schedule, &[(1, None); 200], &payment);
    let zone = "Europe/Berlin".parse().unwrap();
    assert_eq!(terms.occurrences(zone).len(), 200);
    let parts = terms.instalments(zone).unwrap();
    assert!(parts.iter().all(|part| part.amount.minor() == 50));
}

#[test]
fn the_page_has_the_table_of_media_types() {
    let page = std::fs::read_to_string(partnerkit_tests::root().join("docs/src/reference/brief.md")).unwrap();
    for (network, types) in MEDIA_TYPES {
        let name = |value: Value| value.as_str().map(|name| format!("`{name}`")).unwrap();
        let types: Vec<String> = types.iter().map(|one| name(wire::to_value(one).unwrap())).collect();
        let row = format!("| {} | {} |", name(wire::to_value(&network).unwrap()), types.join(", "));
        assert!(page.contains(&row), "{row}");
    }
    let networks: BTreeSet<_> = MEDIA_TYPES.iter().map(|(network, _)| *network).collect();
    assert_eq!(networks.len(), MEDIA_TYPES.len());
}

#[test]
fn a_brief_that_is_wrong_everywhere_says_so_a_hundred_times() {
    let deliverable = |number: usize| json!({"deliverableId": id(number), "network": "instagram"});
    let assets = |number: usize| {
        let sha256 = "0".repeat(64);
        json!({"name": number.to_string(), "contentType": "none", "bytes": 1, "sha256": sha256, "url": "none"})
    };
    let brief: Brief = read(json!({
        "deliverables": (0..200).map(deliverable).collect::<Vec<_>>(),
        "assets": (0..300).map(assets).collect::<Vec<_>>(),
    }));
    assert_eq!(brief.terms().unwrap_err().problems().len(), 100);
}
