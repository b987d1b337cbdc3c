//! What terms come to, reckoned anew: the months of a schedule and the content due in them, in the owner's calendar; and the
//! parts of a payment, to the last unit of its currency.

use chrono::{NaiveDate, TimeDelta};
use partnerkit::Instant;
use partnerkit::brief::{Instalment, InstalmentTrigger};
use partnerkit_tests::expect;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::agreed::Agreed;
use crate::chance::{Chance, holds};

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

impl Agreed {
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
            parts.iter().map(|part| (part.amount.minor(), expect::wire(&part.due))).collect();
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
