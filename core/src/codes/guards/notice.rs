//! Whether those who would earn less have notice of it.

use super::refusal;
use crate::codes::{Assignment, Book, Command, Context};
use crate::payout_rate::{PayoutRate, RateEntry};
use crate::refusal::{Code, Problem};
use crate::time::Instant;

/// A new rate, from when on it holds, which field says so, and the known rates whose place it takes.
struct RateChange<'a> {
    new: &'a PayoutRate,
    from: Instant,
    field: &'static str,
    displaced: Vec<&'a PayoutRate>,
}

impl Book {
    pub(super) fn notice_kept(&self, command: &Command, context: &Context, at: Instant) -> Result<(), Problem> {
        let earliest = at.plus_days(i64::from(context.notice_days));
        let Some(RateChange { new, from, field, displaced }) = self.rate_change(command, at) else {
            return Ok(());
        };
        if from >= earliest || !displaced.iter().any(|old| old.is_cut_by(new)) {
            return Ok(());
        }
        Err(refusal(Code::CodesNoticeTooShort).with("earliest", earliest).under(field).under("command"))
    }

    fn rate_change<'a>(&'a self, command: &'a Command, at: Instant) -> Option<RateChange<'a>> {
        if let Command::SetGroupRate { group_id, rate, from } = command {
            let from = from.unwrap_or(at);
            let displaced = rate_at(&self.groups.get(group_id)?.rates, from).into_iter().collect();
            return Some(RateChange { new: rate, from, field: "from", displaced });
        }
        let assignment = self.addressed(command)?;
        if let Command::SetRate { rate, from, .. } = command {
            let from = from.unwrap_or(at);
            return Some(RateChange { new: rate, from, field: "from", displaced: self.displaced(assignment, from) });
        }
        if let Command::Replace { rate: Some(rate), .. } = command {
            let displaced = self.displaced(assignment, at);
            return Some(RateChange { new: rate, from: at, field: "rate", displaced });
        }
        if let Command::MoveGroup { group_id, .. } = command {
            // With a rate of its own the group's is nothing to it.
            let displaced = match rate_at(&assignment.rates, at) {
                None => self.displaced(assignment, at),
                Some(_) => Vec::new(),
            };
            let new = rate_at(&self.groups.get(group_id)?.rates, at)?;
            return Some(RateChange { new, from: at, field: "groupId", displaced });
        }
        None
    }

    /// The rates whose place one of an assignment takes from a moment on: its own, else those of its group until it has one.
    fn displaced<'a>(&'a self, assignment: &'a Assignment, from: Instant) -> Vec<&'a PayoutRate> {
        if let Some(own) = rate_at(&assignment.rates, from) {
            return vec![own];
        }
        let group = self.group_of(assignment).map_or(&[][..], |group| &group.rates);
        let next = assignment.rates.iter().filter_map(|own| own.from).min();
        let later = group.iter().filter(|entry| entry.from > Some(from) && (next.is_none() || entry.from < next));
        rate_at(group, from).into_iter().chain(later.map(|entry| &entry.rate)).collect()
    }
}

fn rate_at(timeline: &[RateEntry], at: Instant) -> Option<&PayoutRate> {
    RateEntry::at(timeline, at).map(|entry| &entry.rate)
}
