//! What the events of a participation mean. No rules: a stored event is never refused.

use super::proposal::Proposal;
use super::status::StatusKind;
use super::{Acceptance, Assigned, Event, Participation};
use crate::actor::{Actor, Role};
use crate::brief::Terms;
use crate::ids::ProposalId;
use crate::text::Prose;
use crate::time::Instant;

pub(super) fn evolve(participation: &mut Participation, event: &Event, at: Instant, actor: &Actor) {
    if let Event::Assigned { brand_id, campaign_id, creator_id, invite_by } = event {
        participation.assigned = Some(Box::new(Assigned {
            brand_id: *brand_id,
            campaign_id: *campaign_id,
            creator_id: *creator_id,
            status: StatusKind::Assigned,
            deadline: *invite_by,
            respond_by: None,
            is_extended: false,
            is_invited: false,
            has_declined_invitation: false,
            proposals: Vec::new(),
            acceptance: None,
            reason: None,
        }));
    } else if let Some(assigned) = &mut participation.assigned {
        assigned.evolve(event, at, actor);
    }
}

impl Assigned {
    fn evolve(&mut self, event: &Event, at: Instant, actor: &Actor) {
        match event {
            Event::Assigned { .. } => {}
            Event::Invited { respond_by, .. } => {
                self.is_invited = true;
                self.respond_by = *respond_by;
                self.go(StatusKind::Invited, *respond_by);
            }
            Event::Proposed { proposal_id, by, terms, note, expires_at } => {
                self.propose((*proposal_id, *by), terms, note.as_ref(), (at, *expires_at));
                self.go(StatusKind::Proposed, Some(*expires_at));
            }
            Event::Countered { proposal_id, by, terms, note, expires_at, .. } => {
                self.propose((*proposal_id, *by), terms, note.as_ref(), (at, *expires_at));
                let is_back = self.status == StatusKind::Countered;
                let status = if is_back { StatusKind::Proposed } else { StatusKind::Countered };
                self.go(status, Some(*expires_at));
            }
            Event::Accepted { proposal_id, terms, agreement } => {
                let (proposal_id, terms, agreement) = (*proposal_id, *terms, *agreement);
                self.acceptance = Some(Acceptance { proposal_id, terms, agreement, by: actor.clone(), at });
                self.go(StatusKind::Accepted, None);
            }
            Event::Declined { reason } => {
                self.has_declined_invitation = self.is_invited;
                self.end(StatusKind::Declined, reason.as_ref());
            }
            Event::ProposalDeclined { reason, .. } => self.end(StatusKind::Declined, reason.as_ref()),
            Event::Withdrawn { reason, .. } => self.end(StatusKind::Withdrawn, reason.as_ref()),
            Event::ProposalDeleted { proposal_id, was_standing, .. } => self.delete(*proposal_id, *was_standing, at),
            Event::Extended { until } => self.extend(*until),
            Event::Expired {} => self.end(StatusKind::Expired, None),
            Event::Activated {} => self.go(StatusKind::Active, None),
            Event::Completed {} => self.go(StatusKind::Completed, None),
            Event::Removed { reason } => self.end(StatusKind::Removed, reason.as_ref()),
        }
    }

    fn go(&mut self, status: StatusKind, deadline: Option<Instant>) {
        self.status = status;
        self.deadline = deadline;
    }

    fn end(&mut self, status: StatusKind, reason: Option<&Prose>) {
        self.go(status, None);
        self.reason = reason.cloned();
    }

    fn propose(
        &mut self,
        (proposal_id, by): (ProposalId, Role),
        terms: &Terms,
        note: Option<&Prose>,
        (made_at, expires_at): (Instant, Instant),
    ) {
        let (terms, note) = (terms.clone(), note.cloned());
        self.proposals.push(Proposal { proposal_id, by, terms, note, made_at, expires_at, is_deleted: false });
    }

    /// Where the proposal stood the creator is invited again, as long as the invitation lasts; one that is over expires at once.
    fn delete(&mut self, id: ProposalId, was_standing: bool, at: Instant) {
        if let Some(proposal) = self.proposals.iter_mut().find(|proposal| proposal.proposal_id == id) {
            proposal.is_deleted = true;
        }
        if was_standing {
            let respond_by = self.respond_by.map(|respond_by| respond_by.max(at));
            self.go(StatusKind::Invited, respond_by);
        }
    }

    fn extend(&mut self, until: Instant) {
        self.is_extended = true;
        self.deadline = Some(until);
        if self.status == StatusKind::Invited {
            self.respond_by = Some(until);
        }
        let stands = self.standing().is_some();
        if let Some(proposal) = self.proposals.last_mut().filter(|_| stands) {
            proposal.expires_at = until;
        }
    }
}
