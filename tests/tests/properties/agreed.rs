//! Random terms that can be agreed on, with the months of their schedule as a person counts them.

use chrono::{Datelike, NaiveDate, TimeDelta};
use chrono_tz::Tz;
use partnerkit::brief::Terms;
use partnerkit::{Zone, wire};
use serde_json::{Value, json};

use crate::chance::Chance;

const ZONES: [&str; 8] = [
    "UTC",
    "Europe/Berlin",
    "America/New_York",
    "America/Sao_Paulo",
    "America/St_Johns",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Apia",
];

/// A month of the schedule: its first and last day, and how many days it would have in full.
#[derive(Clone, Debug)]
pub(crate) struct Month {
    pub(crate) first: NaiveDate,
    pub(crate) last: NaiveDate,
    pub(crate) full: i64,
}

impl Month {
    pub(crate) fn days(&self) -> i64 {
        (self.last - self.first).num_days() + 1
    }
}

/// Random terms that can be agreed on.
pub(crate) struct Agreed {
    pub(crate) document: Value,
    pub(crate) terms: Terms,
    pub(crate) zone: Zone,
    pub(crate) tz: Tz,
    pub(crate) months: Vec<Month>,
    pub(crate) first: NaiveDate,
    /// The total, in the currency's least unit.
    pub(crate) total: i128,
}

impl Agreed {
    pub(crate) fn of(chance: &mut Chance, monthly: bool) -> Self {
        // Month ends are where months go wrong.
        let day = if chance.percent(50) { 28 + number(chance, 4) } else { 1 + number(chance, 28) };
        let (year, month) = (1990 + number(chance, 60), 1 + number(chance, 12));
        let first = date(i64::from(year), i64::from(month), i64::from(day));
        let longest = if chance.percent(80) { 200 } else { 1_200 };
        let last = first + TimeDelta::days(chance.below(longest).cast_signed());
        let (currency, minor_digits) = *chance.one(&[("EUR", 2), ("JPY", 0), ("KWD", 3)]).unwrap();
        let most = if chance.percent(50) { 5_000 } else { 1 << 53 };
        let total = i128::from(chance.below(most) + 1);
        let mut schedule =
            json!({"start": first.to_string(), "end": last.to_string(), "review": {"type": "no_drafts"}});
        let counted = *chance.one(&["from_start", "calendar"]).unwrap();
        if monthly {
            schedule["monthly"] = counted.into();
        }
        // Without monthly delivery a monthly payment counts from the start.
        let months = months(first, last, monthly && counted == "calendar");
        let deliverables: Vec<Value> =
            (1..=1 + chance.below(3)).map(|id| deliverable(id, &months, monthly, chance)).collect();
        let payment = json!({
            "total": money(total, currency, minor_digits),
            "dispersal": dispersal(deliverables.len(), total, currency, minor_digits, chance),
        });
        let document = json!({"schedule": schedule, "deliverables": deliverables, "compensation": {"payment": payment}, "tracking": {}, "rights": {}});
        let zone = *chance.one(&ZONES).unwrap();
        let (tz, zone) = (zone.parse().unwrap(), zone.parse().unwrap());
        Self { terms: wire::from_value(document.clone()).unwrap(), document, zone, tz, months, first, total }
    }
}

/// The months of a schedule, day by day as a person counts them.
fn months(first: NaiveDate, last: NaiveDate, calendar: bool) -> Vec<Month> {
    let mut months = Vec::new();
    let (year, month) = (i64::from(first.year()), i64::from(first.month()));
    let begin = |index: i64| date(year, month + index, if calendar { 1 } else { first.day().into() });
    let mut index = 0;
    while begin(index) <= last {
        let (from, next) = (begin(index), begin(index + 1));
        let full = (next - from).num_days();
        months.push(Month { first: from.max(first), last: next.pred_opt().unwrap().min(last), full });
        index += 1;
    }
    months
}

/// A day of a month, that may lie in a later year; the last day where the month is too short.
fn date(year: i64, month: i64, day: i64) -> NaiveDate {
    let (year, month) = (year + (month - 1) / 12, (month - 1) % 12 + 1);
    let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    let length = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let small = |number: i64| u32::try_from(number).unwrap();
    NaiveDate::from_ymd_opt(year.try_into().unwrap(), small(month), small(day.min(length))).unwrap()
}

fn number(chance: &mut Chance, below: u64) -> u32 {
    u32::try_from(chance.below(below)).unwrap()
}

fn money(minor: i128, currency: &str, digits: usize) -> Value {
    let unit = 10_i128.pow(u32::try_from(digits).unwrap());
    let cents = if digits == 0 { String::new() } else { format!(".{:0digits$}", minor % unit) };
    json!({"amount": format!("{}{cents}", minor / unit), "currency": currency})
}

fn id(number: u64) -> String {
    format!("00000000-0000-4000-8000-{number:012x}")
}

fn deliverable(name: u64, months: &[Month], monthly: bool, chance: &mut Chance) -> Value {
    let mut timing = match (monthly, chance.percent(50)) {
        (true, true) => json!({"type": "monthly"}),
        (true, false) => {
            let named: Vec<usize> = (1..=months.len()).filter(|_| chance.percent(60)).collect();
            json!({"type": "months", "months": if named.is_empty() { vec![1] } else { named }})
        }
        (false, _) => json!({"type": "anytime"}),
    };
    if monthly && chance.percent(60) {
        timing["dueDay"] = (1 + chance.below(31)).into();
    }
    json!({"deliverableId": id(name), "network": "instagram", "mediaType": "reel", "name": "Reel", "quantity": 1 + chance.below(3), "timing": timing})
}

fn dispersal(deliverables: usize, total: i128, currency: &str, digits: usize, chance: &mut Chance) -> Value {
    let days = json!(chance.below(400));
    let moment = *chance.one(&["start", "acceptance", "completion"]).unwrap();
    match chance.below(7) {
        0 => json!({"type": "upfront"}),
        1 => json!({"type": "on_completion"}),
        2 => json!({"type": "after_days", "days": days, "after": moment}),
        3 => {
            let weighed = (1..=deliverables).filter(|_| chance.percent(70)).collect::<Vec<_>>();
            let weight = |of: usize| json!({"deliverableId": id(of as u64), "weight": 1 + chance.below(1_000)});
            let weights: Vec<Value> = weighed.into_iter().map(weight).collect();
            json!({"type": "per_deliverable", "weights": weights})
        }
        4 => json!({"type": "monthly"}),
        kind => {
            // Cut a whole into pieces: the total into amounts, or a hundred into percentages.
            let whole = if kind == 5 { total } else { 100_000_000 };
            let cut = |chance: &mut Chance| i128::from(chance.below(u64::try_from(whole).unwrap()));
            let mut cuts: Vec<i128> = (0..chance.below(6)).map(|_| cut(chance)).filter(|cut| *cut > 0).collect();
            cuts.extend([0, whole]);
            cuts.sort_unstable();
            cuts.dedup();
            let milestone = |(index, pair): (usize, &[i128])| {
                let part = pair[1] - pair[0];
                let share = if kind == 5 {
                    json!({"type": "amount", "amount": money(part, currency, digits)})
                } else {
                    json!({"type": "percent", "percent": format!("{}.{:06}", part / 1_000_000, part % 1_000_000)})
                };
                json!({"name": format!("Part {index}"), "share": share, "due": {"type": "at", "moment": moment}})
            };
            json!({"type": "milestones", "milestones": cuts.windows(2).enumerate().map(milestone).collect::<Vec<_>>()})
        }
    }
}
