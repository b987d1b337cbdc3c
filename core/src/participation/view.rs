//! What an actor sees of a participation. The creator's variant has no field for what is the brand's own.

use schemars::JsonSchema;
use serde::Serialize;

use super::proposal::{Proposal, ProposalState};
use super::{Acceptance, Assigned, CommandKind, Guard, Participation, StatusKind};
use crate::actor::{Actor, Role};
use crate::aggregate::Row;
use crate::brief::{Preview, Terms};
use crate::fingerprint::Fingerprint;
use crate::ids::{BrandId, CampaignId, CreatorId, ProposalId};
use crate::text::Prose;
use crate::time::Instant;

/// A participation as one actor may see it at one moment.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum ParticipationView {
    /// As the brand and the platform see it.
    Brand {
        /// Where it stands.
        status: StatusKind,
        /// Whose campaign.
        brand_id: BrandId,
        /// Which campaign.
        campaign_id: CampaignId,
        /// Which creator.
        creator_id: CreatorId,
        /// When the present status ends by itself.
        #[serde(skip_serializing_if = "Option::is_none")]
        deadline: Option<Instant>,
        /// Whether the one extension is used.
        is_extended: bool,
        /// All proposals, in the order in which they were made; deleted ones too.
        proposals: Vec<ProposalView>,
        /// The side that has to answer the proposal that stands.
        #[serde(skip_serializing_if = "Option::is_none")]
        awaited: Option<Role>,
        /// What was accepted.
        #[serde(skip_serializing_if = "Option::is_none")]
        acceptance: Option<AcceptanceView>,
        /// Who accepted it.
        #[serde(skip_serializing_if = "Option::is_none")]
        accepted_by: Option<Actor>,
        /// What was said when it was declined, withdrawn or removed.
        #[serde(skip_serializing_if = "Option::is_none")]
        reason: Option<Prose>,
        /// What this actor may do now.
        allowed: Vec<CommandKind>,
    },
    /// As the creator sees it. What the creator is invited to is the campaign's
    /// [preview](crate::campaign::Campaign::preview).
    Creator {
        /// Where it stands.
        status: StatusKind,
        /// Whose campaign.
        brand_id: BrandId,
        /// Which campaign.
        campaign_id: CampaignId,
        /// When the present status ends by itself.
        #[serde(skip_serializing_if = "Option::is_none")]
        deadline: Option<Instant>,
        /// Whether the one extension is used.
        is_extended: bool,
        /// All proposals, in the order in which they were made; deleted ones too.
        proposals: Vec<ProposalPreview>,
        /// The side that has to answer the proposal that stands.
        #[serde(skip_serializing_if = "Option::is_none")]
        awaited: Option<Role>,
        /// What was accepted.
        #[serde(skip_serializing_if = "Option::is_none")]
        acceptance: Option<AcceptanceView>,
        /// What was said when it was declined, withdrawn or removed.
        #[serde(skip_serializing_if = "Option::is_none")]
        reason: Option<Prose>,
        /// What this actor may do now.
        allowed: Vec<CommandKind>,
    },
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

/// A proposal or counter-offer as the creator sees it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ProposalPreview {
    /// What it is named by.
    pub proposal_id: ProposalId,
    /// The side that made it.
    pub by: Role,
    /// How it stands with it.
    pub state: ProposalState,
    /// On which terms.
    pub preview: Preview,
    /// The SHA-256 of the exact text of its agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agreement: Option<Fingerprint>,
    /// What was said about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Prose>,
    /// When it was made.
    pub made_at: Instant,
    /// When it can no longer be answered.
    pub expires_at: Instant,
}

/// What was accepted, by which side and when.
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
    /// The side that accepted.
    pub by: Role,
    /// When.
    pub at: Instant,
}

impl Participation {
    /// What an actor sees at a moment; `None` before the creator is assigned, and for who has no part in it.
    pub fn view(&self, actor: &Actor, at: Instant) -> Option<ParticipationView> {
        let assigned = self.assigned.as_ref().filter(|assigned| assigned.owns(actor))?;
        let allowed = self.allowed(actor, at);
        Some(match actor.role() {
            Role::Creator => assigned.creator_view(allowed),
            Role::Brand | Role::Platform | Role::System => assigned.brand_view(allowed),
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

    fn brand_view(&self, allowed: Vec<CommandKind>) -> ParticipationView {
        ParticipationView::Brand {
            status: self.status,
            brand_id: self.brand_id,
            campaign_id: self.campaign_id,
            creator_id: self.creator_id,
            deadline: self.deadline,
            is_extended: self.is_extended,
            proposals: self.proposals.iter().map(|proposal| self.proposal_view(proposal)).collect(),
            awaited: self.awaited(),
            acceptance: self.acceptance.as_ref().map(AcceptanceView::of),
            accepted_by: self.acceptance.as_ref().map(|acceptance| acceptance.by.clone()),
            reason: self.reason.clone(),
            allowed,
        }
    }

    fn creator_view(&self, allowed: Vec<CommandKind>) -> ParticipationView {
        ParticipationView::Creator {
            status: self.status,
            brand_id: self.brand_id,
            campaign_id: self.campaign_id,
            deadline: self.deadline,
            is_extended: self.is_extended,
            proposals: self.proposals.iter().map(|proposal| self.proposal_preview(proposal)).collect(),
            awaited: self.awaited(),
            acceptance: self.acceptance.as_ref().map(AcceptanceView::of),
            reason: self.reason.clone(),
            allowed,
        }
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

    fn proposal_preview(&self, proposal: &Proposal) -> ProposalPreview {
        ProposalPreview {
            proposal_id: proposal.proposal_id,
            by: proposal.by,
            state: self.state(proposal),
            preview: proposal.terms.draft().preview(),
            agreement: proposal.terms.agreement(),
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
            by: acceptance.by.role(),
            at: acceptance.at,
        }
    }
}
