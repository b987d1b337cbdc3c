//! What an actor sees of a participation.

use schemars::JsonSchema;
use serde::Serialize;

use super::proposal::{Proposal, ProposalState};
use super::{Acceptance, Assigned, CommandKind, Guard, Participation, StatusKind};
use crate::actor::{Actor, Role};
use crate::aggregate::Row;
use crate::brief::Terms;
use crate::fingerprint::Fingerprint;
use crate::ids::{BrandId, CampaignId, CreatorId, ProposalId};
use crate::text::Prose;
use crate::time::Instant;

/// A participation as one actor may see it at one moment.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ParticipationView {
    /// Where it stands.
    pub status: StatusKind,
    /// Whose campaign.
    pub brand_id: BrandId,
    /// Which campaign.
    pub campaign_id: CampaignId,
    /// Which creator.
    pub creator_id: CreatorId,
    /// When the present status ends by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Instant>,
    /// Whether the one extension is used.
    pub is_extended: bool,
    /// All proposals, in the order in which they were made; deleted ones too.
    pub proposals: Vec<ProposalView>,
    /// The side that has to answer the proposal that stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub awaited: Option<Role>,
    /// What was accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acceptance: Option<AcceptanceView>,
    /// What was said when it was declined, withdrawn or removed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Prose>,
    /// What this actor may do now.
    pub allowed: Vec<CommandKind>,
}

/// A proposal or counter-offer.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ProposalView {
    /// What it is named by.
    pub proposal_id: ProposalId,
    /// The side that made it.
    pub by: Role,
    /// How it stands with it.
    pub state: ProposalState,
    /// On which terms.
    pub terms: Terms,
    /// What was said about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Prose>,
    /// When it was made.
    pub made_at: Instant,
    /// When it can no longer be answered.
    pub expires_at: Instant,
}

/// What was accepted, by whom and when.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct AcceptanceView {
    /// Which proposal.
    pub proposal_id: ProposalId,
    /// The fingerprint of its terms in wire form.
    pub terms: Fingerprint,
    /// The fingerprint of the exact text of the agreement, where one was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agreement: Option<Fingerprint>,
    /// Who accepted.
    pub by: Actor,
    /// When.
    pub at: Instant,
}

impl Participation {
    /// What an actor sees at a moment; `None` before the creator is assigned, and for who has no part in it.
    pub fn view(&self, actor: &Actor, at: Instant) -> Option<ParticipationView> {
        let assigned = self.assigned.as_ref().filter(|assigned| assigned.owns(actor))?;
        Some(ParticipationView {
            status: assigned.status,
            brand_id: assigned.brand_id,
            campaign_id: assigned.campaign_id,
            creator_id: assigned.creator_id,
            deadline: assigned.deadline,
            is_extended: assigned.is_extended,
            proposals: assigned.proposals.iter().map(|proposal| assigned.proposal_view(proposal)).collect(),
            awaited: assigned.awaited(),
            acceptance: assigned.acceptance.as_ref().map(AcceptanceView::of),
            reason: assigned.reason.clone(),
            allowed: self.allowed(actor, at),
        })
    }

    /// What an actor may do now, in the order of the table: the commands that it allows to this actor in the present
    /// status, as far as the participation decides. What a command says, and what the host knows, can still refuse it.
    pub fn allowed(&self, actor: &Actor, at: Instant) -> Vec<CommandKind> {
        let (role, status) = (actor.role(), self.status_kind());
        let may = |row: &&Row<Self>| {
            row.from == status
                && row.by.contains(&role)
                && self.assigned.as_ref().is_none_or(|assigned| {
                    assigned.owns(actor)
                        && row.guards.iter().all(|guard| assigned.can_hold(*guard, row.command, role, at))
                })
        };
        super::TABLE.iter().filter(may).map(|row| row.command).collect()
    }
}

impl Assigned {
    /// Whether a condition can hold for any data of the command and any knowledge of the host.
    fn can_hold(&self, guard: Guard, command: CommandKind, role: Role, at: Instant) -> bool {
        match guard {
            Guard::Author if command == CommandKind::DeleteProposal => self.has_own(role),
            Guard::Author => self.standing().is_some_and(|proposal| proposal.by == role),
            Guard::LaterDeadline => self.deadline.is_some(),
            Guard::TimeIsOver => self.is_due(at),
            Guard::CampaignTakesCreators
            | Guard::CampaignPublished
            | Guard::CreatorPromoted
            | Guard::DeadlineAhead
            | Guard::NewProposal
            | Guard::RoomForProposal
            | Guard::TermsGood
            | Guard::Current
            | Guard::OtherSide
            | Guard::ProposalKnown
            | Guard::NotAccepted
            | Guard::StoriesConnected
            | Guard::ExtensionAllowed
            | Guard::NotExtended
            | Guard::NothingOpen
            | Guard::ReasonGiven => self.check_state(guard, role).is_ok(),
        }
    }

    /// Whether a side has a proposal that it can delete.
    fn has_own(&self, role: Role) -> bool {
        let accepted = self.acceptance.as_ref().map(|acceptance| acceptance.proposal_id);
        let mut proposals = self.proposals.iter();
        proposals.any(|one| one.by == role && !one.is_deleted && Some(one.proposal_id) != accepted)
    }

    fn proposal_view(&self, proposal: &Proposal) -> ProposalView {
        ProposalView {
            proposal_id: proposal.proposal_id,
            by: proposal.by,
            state: self.state(proposal),
            terms: proposal.terms.clone(),
            note: proposal.note.clone(),
            made_at: proposal.made_at,
            expires_at: proposal.expires_at,
        }
    }

    fn state(&self, proposal: &Proposal) -> ProposalState {
        let is = |id: Option<ProposalId>| id == Some(proposal.proposal_id);
        if proposal.is_deleted {
            ProposalState::Deleted
        } else if is(self.acceptance.as_ref().map(|acceptance| acceptance.proposal_id)) {
            ProposalState::Accepted
        } else if is(self.standing().map(|standing| standing.proposal_id)) {
            ProposalState::Standing
        } else if is(self.proposals.last().map(|last| last.proposal_id)) {
            ProposalState::Ended
        } else {
            ProposalState::Superseded
        }
    }
}

impl AcceptanceView {
    fn of(acceptance: &Acceptance) -> Self {
        Self {
            proposal_id: acceptance.proposal_id,
            terms: acceptance.terms,
            agreement: acceptance.agreement,
            by: acceptance.by.clone(),
            at: acceptance.at,
        }
    }
}
