//! What can be asked of a participation.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::status::CommandKind;
use crate::brief::Terms;
use crate::ids::{BrandId, CampaignId, CreatorId, ProposalId};
use crate::text::Prose;
use crate::time::Instant;

/// A command to a participation. Who may give which, and when, is the [table](super::TABLE).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[allow(
    clippy::large_enum_variant,
    reason = "a command lives for one call, and a boxed field would not cross to other languages"
)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Command {
    /// A creator is put on the roster of a campaign.
    Assign {
        /// Whose campaign.
        brand_id: BrandId,
        /// Which campaign; the context brings what it says.
        campaign_id: CampaignId,
        /// Which creator: an influencer; the context brings where the creator stands.
        creator_id: CreatorId,
        /// Until when the creator must be invited: later than now. Left out: as long as the campaign is open.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        invite_by: Option<Instant>,
    },
    /// The creator is invited to the campaign's terms.
    Invite {
        /// What the brand says.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<Prose>,
        /// Until when to answer: later than now. Left out: as long as the campaign is open.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        respond_by: Option<Instant>,
    },
    /// The first proposal, or the first after all were deleted. Either side makes it.
    Propose {
        /// What the proposal is named by; the host makes the id.
        proposal_id: ProposalId,
        /// On which terms. Left out: the campaign's.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        terms: Option<Terms>,
        /// What is said about it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<Prose>,
        /// When it can no longer be answered: later than now. At this instant it is too late.
        expires_at: Instant,
    },
    /// Another proposal in answer to the one that stands, by the side that did not make that one.
    Counter {
        /// The proposal that it answers.
        answers: ProposalId,
        /// What the new one is named by; the host makes the id.
        proposal_id: ProposalId,
        /// On which terms: all of them, not only what differs.
        terms: Terms,
        /// What is said about it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<Prose>,
        /// When it can no longer be answered: later than now. At this instant it is too late.
        expires_at: Instant,
    },
    /// The proposal that stands is accepted, by the side that did not make it.
    Accept {
        /// Which. One that was superseded is refused; the details name the one that stands.
        proposal_id: ProposalId,
    },
    /// The creator does not want to take part.
    Decline {
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Prose>,
    },
    /// The proposal that stands is declined, by the side that did not make it.
    DeclineProposal {
        /// Which.
        proposal_id: ProposalId,
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Prose>,
    },
    /// Who made the proposal that stands takes it back and ends the participation.
    Withdraw {
        /// Which.
        proposal_id: ProposalId,
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Prose>,
    },
    /// Who made a proposal deletes it. What it said is kept. Where it was the one that stands the creator is invited again, as
    /// long as the invitation lasts.
    DeleteProposal {
        /// Which.
        proposal_id: ProposalId,
    },
    /// More time to answer the invitation, or one's own proposal that stands: once, where the campaign allows it.
    Extend {
        /// Until when: later than before.
        until: Instant,
    },
    /// Nobody has answered in time, or the campaign has closed before both sides agreed.
    Expire {},
    /// The work begins.
    Activate {},
    /// All work is done; the context says that nothing is open.
    Complete {},
    /// The brand takes the creator off the campaign. What an active creator has earned stays.
    Remove {
        /// Why; needed for an active creator.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Prose>,
    },
}

impl Command {
    /// The command without its data.
    pub fn kind(&self) -> CommandKind {
        match self {
            Self::Assign { .. } => CommandKind::Assign,
            Self::Invite { .. } => CommandKind::Invite,
            Self::Propose { .. } => CommandKind::Propose,
            Self::Counter { .. } => CommandKind::Counter,
            Self::Accept { .. } => CommandKind::Accept,
            Self::Decline { .. } => CommandKind::Decline,
            Self::DeclineProposal { .. } => CommandKind::DeclineProposal,
            Self::Withdraw { .. } => CommandKind::Withdraw,
            Self::DeleteProposal { .. } => CommandKind::DeleteProposal,
            Self::Extend { .. } => CommandKind::Extend,
            Self::Expire {} => CommandKind::Expire,
            Self::Activate {} => CommandKind::Activate,
            Self::Complete {} => CommandKind::Complete,
            Self::Remove { .. } => CommandKind::Remove,
        }
    }

    /// The proposal that the command is about.
    pub(super) fn proposal(&self) -> Option<ProposalId> {
        match self {
            Self::Counter { answers: id, .. }
            | Self::Accept { proposal_id: id }
            | Self::DeclineProposal { proposal_id: id, .. }
            | Self::Withdraw { proposal_id: id, .. }
            | Self::DeleteProposal { proposal_id: id } => Some(*id),
            Self::Assign { .. }
            | Self::Invite { .. }
            | Self::Propose { .. }
            | Self::Decline { .. }
            | Self::Extend { .. }
            | Self::Expire {}
            | Self::Activate {}
            | Self::Complete {}
            | Self::Remove { .. } => None,
        }
    }
}
