//! What the events of an engagement mean. No rules: a stored event is never refused.

use std::collections::{BTreeMap, BTreeSet};

use super::amend::{counting, deliverable};
use super::content::{Occurrence, PostRecord, Standing};
use super::instalment::{InstalmentState, Part, PlannedInstalment};
use super::status::StatusKind;
use super::{Agreed, DatedTerms, Engagement, Event};
use crate::brief::{DatedOccurrence, InstalmentTrigger, Terms};
use crate::content::{OccurrenceName, Post, canonical};
use crate::time::{Date, Instant};

pub(super) fn evolve(engagement: &mut Engagement, event: &Event, at: Instant) {
    if let Event::Begun { brand_id, creator_id, source, zone, accounts, terms, occurrences, instalments } = event {
        let mut agreed = Agreed {
            brand_id: *brand_id,
            creator_id: *creator_id,
            source: *source,
            zone: *zone,
            accounts: accounts.clone(),
            begun_at: at,
            status: StatusKind::Running,
            paused_at: None,
            terms: vec![DatedTerms { from: at, terms: terms.clone() }],
            pending: Vec::new(),
            last_at: at,
            events: 1,
            occurrences: BTreeMap::new(),
            instalments: BTreeMap::new(),
            payments: BTreeMap::new(),
            posts: BTreeMap::new(),
            addresses: BTreeSet::new(),
        };
        agreed.plan(occurrences, instalments, terms, at);
        engagement.agreed = Some(Box::new(agreed));
    } else if let Some(agreed) = &mut engagement.agreed {
        agreed.evolve(event, at);
    }
}

impl Agreed {
    pub(super) fn evolve(&mut self, event: &Event, at: Instant) {
        self.last_at = at;
        self.events = self.events.saturating_add(1);
        match event {
            Event::Begun { .. } => {}
            Event::AccountsSet { accounts } => self.accounts.clone_from(accounts),
            Event::Paused { .. } => {
                self.status = StatusKind::Paused;
                self.paused_at = Some(at);
            }
            Event::Resumed { since } => self.resume(*since, at),
            Event::AmendmentScheduled { terms, effective_at } => {
                // What was agreed for the same instant or later makes way.
                self.pending.retain(|dated| dated.from < *effective_at);
                self.pending.push(DatedTerms { from: *effective_at, terms: terms.clone() });
            }
            Event::Amended { .. } => self.amend(event, at),
            Event::Ended { cancelled, dropped, .. } => {
                // What outlives the end waited as long as everything else stood still.
                if let Some(since) = self.paused_at {
                    self.resume(since, at);
                }
                self.status = StatusKind::Ended;
                self.cancel(cancelled);
                self.set_parts(dropped, InstalmentState::Forgone);
            }
            Event::Completed {} => self.complete(at),
            Event::PostRecorded { .. } | Event::PostUnmatched { .. } | Event::MetricsRecorded { .. } => {
                self.evolve_post(event);
            }
            Event::InstalmentFellDue { number, .. } => self.set_parts(&[*number], InstalmentState::Due),
            Event::InstalmentDropped { number } => self.set_parts(&[*number], InstalmentState::Forgone),
            Event::PaymentRecorded { number, reference, .. } => {
                self.set_parts(&[*number], InstalmentState::Paid);
                if let Some(part) = self.instalments.get_mut(number) {
                    part.reference = Some(reference.clone());
                }
                self.payments.insert(reference.clone(), *number);
            }
            Event::DraftSubmitted { occurrence, .. }
            | Event::ChangesRequested { occurrence, .. }
            | Event::DraftApproved { occurrence, .. }
            | Event::Declined { occurrence, .. }
            | Event::Verified { occurrence, .. }
            | Event::PostRejected { occurrence, .. }
            | Event::Waived { occurrence, .. }
            | Event::Missed { occurrence }
            | Event::AnswerOverdue { occurrence }
            | Event::ReworkOverdue { occurrence } => self.evolve_content(*occurrence, event, at),
        }
    }

    fn plan(&mut self, occurrences: &[DatedOccurrence], instalments: &[PlannedInstalment], terms: &Terms, at: Instant) {
        for dated in occurrences {
            if let Some(deliverable) = deliverable(terms, dated.deliverable_id) {
                let one = Occurrence::new(dated, (deliverable, counting(terms)), at);
                self.occurrences.insert(dated.into(), one);
            }
        }
        self.instalments.extend(instalments.iter().map(|planned| (planned.number, Part::new(planned, at))));
    }

    fn amend(&mut self, event: &Event, at: Instant) {
        let Event::Amended { terms, effective_at, rescheduled, added, cancelled, dropped, instalments } = event else {
            return;
        };
        for dated in rescheduled {
            let one = self.occurrences.get_mut(&OccurrenceName::from(dated));
            if let (Some(one), Some(deliverable)) = (one, deliverable(terms, dated.deliverable_id)) {
                one.reschedule(dated, (deliverable, counting(terms)), at);
            }
        }
        self.cancel(cancelled);
        self.set_parts(dropped, InstalmentState::Replaced);
        self.plan(added, instalments, terms, at);
        // Either the time of the first has come, or what is agreed now takes the place of all.
        let is_first = self.pending.first().is_some_and(|dated| dated.from == *effective_at);
        self.pending.drain(..if is_first { 1 } else { self.pending.len() });
        self.terms.push(DatedTerms { from: *effective_at, terms: terms.clone() });
    }

    fn resume(&mut self, since: Instant, now: Instant) {
        self.status = StatusKind::Running;
        self.paused_at = None;
        self.occurrences.values_mut().for_each(|one| one.shift(since, now));
        self.pending.iter_mut().for_each(|dated| dated.from = dated.from.plus_between(since, now));
        for part in self.instalments.values_mut().filter(|part| part.is_waiting()) {
            part.due_at = part.due_at.map(|due_at| due_at.plus_between(since, now));
        }
    }

    fn complete(&mut self, at: Instant) {
        self.status = StatusKind::Completed;
        for part in self.instalments.values_mut().filter(|part| part.is_waiting()) {
            if let InstalmentTrigger::AfterCompletion { days } = part.due {
                part.due_at = Some(at.plus_days(i64::from(days)));
            }
        }
    }

    fn cancel(&mut self, names: &[OccurrenceName]) {
        for name in names {
            if let Some(one) = self.occurrences.get_mut(name) {
                one.status = StatusKind::Cancelled;
            }
        }
    }

    fn set_parts(&mut self, numbers: &[u32], state: InstalmentState) {
        for number in numbers {
            if let Some(part) = self.instalments.get_mut(number) {
                part.state = state;
            }
        }
    }

    fn evolve_post(&mut self, event: &Event) {
        if let Event::PostRecorded { occurrence, post, by, proof, outside_window } = event {
            let standing = Standing::Content {
                occurrence: *occurrence,
                by: *by,
                proof: proof.clone(),
                outside_window: *outside_window,
            };
            self.put_post(post, standing);
            self.addresses.extend(canonical(&post.url));
            if let Some(one) = self.occurrences.get_mut(occurrence) {
                one.status = StatusKind::Posted;
                one.post = Some(post.key());
            }
        } else if let Event::PostUnmatched { post, nearest, reasons } = event {
            self.put_post(post, Standing::Unmatched { nearest: *nearest, reasons: reasons.clone() });
        } else if let Event::MetricsRecorded { network, post_id, metrics } = event
            && let Some(record) = self.posts.get_mut(&(*network, post_id.clone()))
        {
            let place = record.metrics.partition_point(|known| known.taken_at <= metrics.taken_at);
            record.metrics.insert(place, *metrics);
        }
    }

    /// Puts a post among those that were seen. Its figures stay.
    fn put_post(&mut self, post: &Post, standing: Standing) {
        let known = self.posts.remove(&post.key());
        let metrics = known.map(|record| record.metrics).unwrap_or_default();
        self.posts.insert(post.key(), PostRecord { post: post.clone(), standing, metrics });
    }

    fn evolve_content(&mut self, name: OccurrenceName, event: &Event, at: Instant) {
        if let Event::PostRejected { reason, .. } = event {
            let post = self.occurrences.get(&name).and_then(|one| one.post.clone());
            if let Some(record) = post.and_then(|post| self.posts.get_mut(&post)) {
                record.standing = Standing::Rejected { occurrence: name, reason: reason.clone() };
                if !record.standing.is_used()
                    && let Some(address) = canonical(&record.post.url)
                {
                    self.addresses.remove(&address);
                }
            }
        }
        if let Some(one) = self.occurrences.get_mut(&name) {
            one.evolve(event, at);
        }
    }

    /// The last day of a window that is over at an instant.
    pub(super) fn last_day(&self, due_at: Instant) -> Date {
        let before = Instant::from_micros(due_at.micros().saturating_sub(1)).unwrap_or(due_at);
        Date::reckoned(self.zone.date(before))
    }
}

impl Occurrence {
    fn evolve(&mut self, event: &Event, at: Instant) {
        if let Event::DraftSubmitted { draft, answer_by, .. } = event {
            self.draft = Some((draft.clone(), at));
            self.turn(StatusKind::DraftSubmitted, *answer_by);
        } else if let Event::ChangesRequested { reason, rework_by, due_at, .. } = event {
            self.revisions_used = self.revisions_used.saturating_add(1);
            self.rejection = Some(reason.clone());
            self.turn(StatusKind::ChangesRequested, *rework_by);
            self.answered(*due_at, at);
        } else if let Event::DraftApproved { due_at, .. } = event {
            self.is_approved = true;
            self.rejection = None;
            self.turn(StatusKind::Approved, None);
            self.answered(*due_at, at);
        } else if let Event::Declined { reason, .. } = event {
            self.rejection = Some(reason.clone());
            self.turn(StatusKind::Declined, None);
        } else if let Event::Verified { .. } = event {
            self.turn(StatusKind::Verified, None);
        } else if let Event::PostRejected { reason, to, .. } = event {
            self.rejection = Some(reason.clone());
            self.post = None;
            self.turn(*to, None);
        } else if let Event::Waived { paid, .. } = event {
            self.is_paid_anyway = *paid;
            self.turn(StatusKind::Waived, None);
        } else if let Event::Missed { .. } = event {
            self.turn(StatusKind::Missed, None);
        } else if let Event::AnswerOverdue { .. } | Event::ReworkOverdue { .. } = event {
            self.is_late = true;
        }
    }

    fn turn(&mut self, status: StatusKind, remind_at: Option<Instant>) {
        self.status = status;
        self.remind_at = remind_at;
        self.is_late = false;
    }

    fn answered(&mut self, due_at: Option<Instant>, at: Instant) {
        if let Some(due_at) = due_at {
            self.set_due(due_at, at);
        }
    }
}
