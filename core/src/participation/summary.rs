//! What a work room asks of a participation.

use super::proposal::Proposal;
use super::{Participation, StatusKind};
use crate::actor::Role;
use crate::brief::Terms;
use crate::ids::{CampaignId, CreatorId, ProposalId};
use crate::text::Prose;
use crate::time::Instant;

/// What a work room asks of a participation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Summary<'a> {
    pub(crate) campaign_id: CampaignId,
    pub(crate) creator_id: CreatorId,
    pub(crate) status: StatusKind,
    pub(crate) deadline: Option<Instant>,
    /// Whether there is a proposal that is not deleted, or the creator declined the invitation.
    pub(crate) has_answered: bool,
    /// Who has to answer the proposal that stands.
    pub(crate) awaited: Option<Role>,
    /// Those that are not deleted.
    pub(crate) proposals: u32,
    /// The last one that is not deleted.
    pub(crate) last: Option<Offered<'a>>,
    /// What was accepted, also when it has ended since.
    pub(crate) accepted: Option<&'a Terms>,
}

/// What a work room shows of a proposal.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Offered<'a> {
    pub(crate) proposal_id: ProposalId,
    pub(crate) by: Role,
    pub(crate) terms: &'a Terms,
    pub(crate) note: Option<&'a Prose>,
}

impl Participation {
    /// `None` before the creator is assigned.
    pub(crate) fn summary(&self) -> Option<Summary<'_>> {
        let assigned = self.assigned.as_deref()?;
        let kept = || assigned.proposals.iter().filter(|proposal| !proposal.is_deleted);
        Some(Summary {
            campaign_id: assigned.campaign_id,
            creator_id: assigned.creator_id,
            status: assigned.status,
            deadline: assigned.deadline,
            has_answered: kept().next().is_some() || assigned.has_declined_invitation,
            awaited: assigned.awaited(),
            proposals: u32::try_from(kept().count()).unwrap_or(u32::MAX),
            last: kept().next_back().map(Offered::of),
            accepted: self.accepted_terms(),
        })
    }
}

impl<'a> Offered<'a> {
    fn of(proposal: &'a Proposal) -> Self {
        let (proposal_id, by) = (proposal.proposal_id, proposal.by);
        Self { proposal_id, by, terms: &proposal.terms, note: proposal.note.as_ref() }
    }
}
