//! What terms come to, reckoned anew: the months of a schedule and the content due in them, in the owner's calendar; and the
//! parts of a payment, to the last unit of its currency.

use chrono::{Datelike, NaiveDate, TimeDelta};
use chrono_tz::Tz;
use partnerkit::brief::{Instalment, InstalmentTrigger, Terms};
use partnerkit::{Instant, Zone, wire};
use partnerkit_tests::expect;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::chance::{Chance, holds};

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

#[test]
fn content_of_a_month_falls_in_the_months_of_the_zone() {
    holds("months", 1_500, &any::<u64>(), |seed| {
        let agreed = Agreed::of(&mut Chance::new(seed), true);
        agreed.occurrences().map_err(|why| format!("{why}\n{}", agreed.document))
    });
}

#[test]
fn the_parts_of_a_payment_add_up() {
    holds("payments", 1_500, &any::<u64>(), |seed| {
        let chance = &mut Chance::new(seed);
        let monthly = chance.percent(50);
        let agreed = Agreed::of(chance, monthly);
        agreed.instalments().map_err(|why| format!("{why}\n{}", agreed.document))
    });
}

/// A month of the schedule: its first and last day, and how many days it would have in full.
#[derive(Clone, Debug)]
struct Month {
    first: NaiveDate,
    last: NaiveDate,
    full: i64,
}

impl Month {
    fn days(&self) -> i64 {
        (self.last - self.first).num_days() + 1
    }
}

/// Random terms that can be agreed on.
struct Agreed {
    document: Value,
    terms: Terms,
    zone: Zone,
    tz: Tz,
    months: Vec<Month>,
    first: NaiveDate,
    /// The total, in the currency's least unit.
    total: i128,
}

impl Agreed {
    fn of(chance: &mut Chance, monthly: bool) -> Self {
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

    /// Whether an instant is where a local day begins: that day after it, another before it.
    fn begins(&self, at: Instant, day: NaiveDate) -> bool {
        let at = at.to_chrono();
        let local = |at: chrono::DateTime<chrono::Utc>| at.with_timezone(&self.tz).date_naive();
        // A day that a zone left out has no beginning but that of the next.
        local(at) >= day && local(at - TimeDelta::microseconds(1)) < day && (local(at) - day).num_days() <= 1
    }

    fn occurrences(&self) -> Result<(), String> {
        let mut found = self.terms.occurrences(self.zone);
        let order = |one: &partnerkit::brief::DatedOccurrence| (one.due_at, one.deliverable_id, one.month, one.number);
        if !found.is_sorted_by_key(order) {
            return Err("not in order".into());
        }
        for deliverable in self.document["deliverables"].as_array().unwrap() {
            let timing = &deliverable["timing"];
            let named: Option<Vec<u64>> =
                timing["months"].as_array().map(|all| all.iter().filter_map(Value::as_u64).collect());
            for (month, number) in self.months.iter().zip(1_u32..) {
                if named.as_ref().is_some_and(|named| !named.contains(&number.into())) {
                    continue;
                }
                let due_on = timing["dueDay"]
                    .as_i64()
                    .map_or(month.last, |day| (month.first + TimeDelta::days(day - 1)).min(month.last));
                for piece in 1..=deliverable["quantity"].as_u64().unwrap() {
                    let is_it = |one: &partnerkit::brief::DatedOccurrence| {
                        expect::wire(&one.deliverable_id) == deliverable["deliverableId"]
                            && one.month == Some(number)
                            && u64::from(one.number) == piece
                    };
                    let index = found.iter().position(is_it).ok_or(format!("no piece {piece} in month {number}"))?;
                    let one = found.remove(index);
                    let fits = self.begins(one.from, month.first)
                        && one.due_on.to_chrono() == due_on
                        && self.begins(one.due_at, due_on.succ_opt().unwrap())
                        && one.partial_month == (month.days() < month.full);
                    if !fits {
                        return Err(format!("{one:?}, expected {month:?} and due on {due_on}"));
                    }
                }
            }
        }
        if found.is_empty() { Ok(()) } else { Err(format!("not expected: {found:?}")) }
    }

    fn instalments(&self) -> Result<(), String> {
        let dispersal = &self.document["compensation"]["payment"]["dispersal"];
        let parts = match self.terms.instalments(self.zone) {
            // Nothing to be paid by: under a month there is no monthly payment.
            Err(why)
                if why.code().as_str() == "brief.payment_under_month"
                    && self.months[0].days() < self.months[0].full =>
            {
                return Ok(());
            }
            parts => parts.map_err(|why| why.to_string())?,
        };
        let expected: Vec<(i128, Value)> = match dispersal["type"].as_str().unwrap() {
            "upfront" => vec![(self.total, json!({"type": "after_acceptance", "days": 0}))],
            "on_completion" => vec![(self.total, json!({"type": "after_completion", "days": 0}))],
            "after_days" => vec![(self.total, self.moment(&dispersal["after"], &dispersal["days"]))],
            "per_deliverable" => self.per_deliverable(dispersal),
            "monthly" => self.monthly(&parts)?,
            "milestones" => self.milestones(dispersal),
            other => panic!("{other}"),
        };
        let expected: Vec<(i128, Value)> = expected.into_iter().filter(|(amount, _)| *amount != 0).collect();
        let found: Vec<(i128, Value)> =
            parts.iter().map(|part| (part.amount.minor().into(), expect::wire(&part.due))).collect();
        let sum: i128 = found.iter().map(|(amount, _)| amount).sum();
        if found != expected
            || sum != self.total
            || !parts.iter().map(|part| part.number).eq(1..=u32::try_from(parts.len()).unwrap())
        {
            return Err(format!("   found {found:?}\nexpected {expected:?}"));
        }
        let dates =
            parts.iter().filter_map(|part| if let InstalmentTrigger::At { at } = part.due { Some(at) } else { None });
        let dates: Vec<Instant> = dates.collect();
        let by_agreement = dispersal["type"] == "milestones";
        if by_agreement || dates.is_sorted() { Ok(()) } else { Err(format!("dates go back: {dates:?}")) }
    }

    fn moment(&self, after: &Value, days: &Value) -> Value {
        match after.as_str().unwrap_or("completion") {
            "acceptance" => json!({"type": "after_acceptance", "days": days}),
            "completion" => json!({"type": "after_completion", "days": days}),
            _ => {
                let start = self.zone.start_of(self.first);
                assert!(self.begins(start, self.first));
                json!({"type": "at", "at": start.plus_days(days.as_i64().unwrap())})
            }
        }
    }

    /// A part for each piece, in the order in which they are due.
    fn per_deliverable(&self, dispersal: &Value) -> Vec<(i128, Value)> {
        let weight = |id: &Value| {
            let given =
                dispersal["weights"].as_array().into_iter().flatten().find(|weight| weight["deliverableId"] == *id);
            given.map_or(1, |weight| i128::from(weight["weight"].as_i64().unwrap()))
        };
        let pieces = self.terms.occurrences(self.zone);
        let weights: Vec<i128> = pieces.iter().map(|one| weight(&expect::wire(&one.deliverable_id))).collect();
        let due = |one: &partnerkit::brief::DatedOccurrence| {
            let mut due = json!({"type": "verified", "deliverableId": one.deliverable_id});
            if let Some(month) = one.month {
                due["month"] = month.into();
            }
            due["number"] = one.number.into();
            due
        };
        shares(self.total, &weights).into_iter().zip(pieces.iter().map(due)).collect()
    }

    /// A partial month counts by its days; each part is due when its month is over.
    fn monthly(&self, parts: &[Instalment]) -> Result<Vec<(i128, Value)>, String> {
        // Every number of days of a month divides it.
        const WHOLE: i128 = 28 * 29 * 30 * 31;
        let weights = self.months.iter().map(|month| WHOLE / i128::from(month.full) * i128::from(month.days()));
        let amounts = shares(self.total, &weights.collect::<Vec<_>>());
        let ends: Vec<NaiveDate> =
            self.months.iter().zip(&amounts).filter(|(_, amount)| **amount != 0).map(|(month, _)| month.last).collect();
        for (part, last) in parts.iter().zip(&ends) {
            let InstalmentTrigger::At { at } = part.due else { return Err("a month's part has no date".into()) };
            if !self.begins(at, last.succ_opt().unwrap()) {
                return Err(format!("part {} is due at {at}, the month ends on {last}", part.number));
            }
        }
        let dues = parts.iter().map(|part| expect::wire(&part.due));
        Ok(amounts.into_iter().filter(|amount| *amount != 0).zip(dues).collect())
    }

    fn milestones(&self, dispersal: &Value) -> Vec<(i128, Value)> {
        let milestones = dispersal["milestones"].as_array().unwrap();
        let digits = |text: &Value| text.as_str().unwrap().replace('.', "").parse::<i128>().unwrap();
        let weights: Vec<i128> = milestones
            .iter()
            .map(|one| one["share"].get("percent").map_or_else(|| digits(&one["share"]["amount"]["amount"]), digits))
            .collect();
        let due = milestones.iter().map(|one| self.moment(&one["due"]["moment"], &json!(0)));
        shares(self.total, &weights).into_iter().zip(due).collect()
    }
}

/// Largest remainder, ties to the earlier: whole units first, and one more each for the largest rests.
fn shares(total: i128, weights: &[i128]) -> Vec<i128> {
    let sum: i128 = weights.iter().sum();
    let mut parts: Vec<i128> = weights.iter().map(|weight| total * weight / sum).collect();
    let mut by_rest: Vec<usize> = (0..weights.len()).collect();
    by_rest.sort_by_key(|index| (-(total * weights[*index] % sum), *index));
    let left = usize::try_from(total - parts.iter().sum::<i128>()).unwrap();
    by_rest.into_iter().take(left).for_each(|index| parts[index] += 1);
    parts
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
