//! What the events of a partnership mean. No rules: a stored event is never refused.

use super::revision::{Acceptance, Revision, RevisionState, Revisions};
use super::{Event, Opened, Partnership, Pause, Spent, StatusKind};
use crate::actor::Actor;
use crate::brief::Brief;
use crate::fingerprint::Fingerprint;
use crate::text::Prose;
use crate::time::Instant;

pub(super) fn evolve(partnership: &mut Partnership, event: &Event, at: Instant, actor: &Actor) {
    if let Event::Opened { brand_id, creator_id, zone, notice_days } = event {
        partnership.opened = Some(Box::new(Opened {
            brand_id: *brand_id,
            creator_id: *creator_id,
            zone: *zone,
            notice_days: *notice_days,
            brief: Brief::default(),
            status: StatusKind::Draft,
            revisions: Revisions::default(),
            activated_at: None,
            paused_since: None,
            pauses: Vec::new(),
            ended_at: None,
            timers_since: at,
            told_end: None,
            spent: Spent::default(),
            note: None,
        }));
    } else if let Some(opened) = &mut partnership.opened {
        opened.evolve(event, at, actor);
    }
}

impl Opened {
    fn evolve(&mut self, event: &Event, at: Instant, actor: &Actor) {
        match event {
            Event::Opened { .. } => {}
            Event::StepSaved { content } => self.brief.save(content.clone()),
            Event::Published { terms, ends_at, .. } => {
                self.revisions.add(Revision::offered(1, terms, at, *ends_at));
                self.status = StatusKind::Published;
            }
            Event::Revised { revision, terms, ends_at } => {
                self.set_state(revision.saturating_sub(1), RevisionState::Superseded);
                self.revisions.add(Revision::offered(*revision, terms, at, *ends_at));
            }
            Event::Accepted { revision, agreement } => self.keep_acceptance(*revision, *agreement, at, actor),
            Event::Activated { revision, .. } => {
                self.revisions.agree(*revision, at);
                self.put_in_effect(*revision, at);
                self.activated_at = Some(at);
                self.status = StatusKind::Active;
            }
            Event::Amended { revision, terms, effective_from, ends_at, changes, needs_acceptance } => {
                let offered = Revision::offered(*revision, terms, at, *ends_at);
                self.revisions.add(Revision { changes: changes.clone(), effective_from: *effective_from, ..offered });
                if !needs_acceptance {
                    self.revisions.agree(*revision, *effective_from);
                }
            }
            Event::AmendmentAccepted { revision, agreement, effective_from } => {
                self.keep_acceptance(*revision, *agreement, at, actor);
                self.revisions.agree(*revision, *effective_from);
            }
            Event::AmendmentDeclined { revision, .. } => self.set_state(*revision, RevisionState::Declined),
            Event::AmendmentWithdrawn { revision } => self.set_state(*revision, RevisionState::Withdrawn),
            Event::AmendmentInEffect { revision, .. } => self.put_in_effect(*revision, at),
            Event::ScheduleEnded {} => self.told_end = self.in_effect_now().map(|revision| revision.ends_at),
            Event::Paused { reason, .. } => {
                self.paused_since = Some(at);
                self.note.clone_from(reason);
                self.status = StatusKind::Paused;
            }
            Event::Resumed { paused_since } => self.resume(*paused_since, at),
            Event::BudgetSet { budget, over_budget } => {
                let overview = self.brief.overview.get_or_insert_default();
                (overview.budget, overview.over_budget) = (*budget, *over_budget);
            }
            Event::SpendRecorded { reference, amount } => self.spent.record(reference.clone(), *amount),
            Event::Completed {} => self.end(StatusKind::Completed, None, at),
            Event::Ended { reason, .. } => self.end(StatusKind::Ended, Some(reason), at),
            Event::Declined { reason } => {
                self.revisions.close(RevisionState::Declined);
                self.end(StatusKind::Cancelled, reason.as_ref(), at);
            }
            Event::Cancelled { reason, .. } => self.end(StatusKind::Cancelled, reason.as_ref(), at),
        }
    }

    fn set_state(&mut self, revision: u32, state: RevisionState) {
        self.revisions.set_state(revision, state);
    }

    fn keep_acceptance(&mut self, revision: u32, agreement: Option<Fingerprint>, at: Instant, actor: &Actor) {
        let creator_id = actor.creator().unwrap_or(self.creator_id);
        self.revisions.accept(revision, Acceptance { creator_id, at, agreement });
    }

    fn put_in_effect(&mut self, revision: u32, at: Instant) {
        self.revisions.put_in_effect(revision);
        self.timers_since = at;
    }

    fn resume(&mut self, since: Instant, at: Instant) {
        self.revisions.move_by_pause(since, at);
        self.pauses.push(Pause { since, until: at });
        self.paused_since = None;
        self.note = None;
        self.timers_since = at;
        self.status = if self.activated_at.is_some() { StatusKind::Active } else { StatusKind::Published };
    }

    fn end(&mut self, status: StatusKind, note: Option<&Prose>, at: Instant) {
        self.revisions.close(RevisionState::Withdrawn);
        self.ended_at = Some(at);
        self.note = note.cloned();
        self.status = status;
    }
}
