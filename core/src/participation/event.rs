//! What has happened to a participation.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::actor::Role;
use crate::brief::Terms;
use crate::fingerprint::Fingerprint;
use crate::ids::{BrandId, CampaignId, CreatorId, ProposalId};
use crate::text::Prose;
use crate::time::Instant;

/// An event of a participation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[allow(
    clippy::large_enum_variant,
    reason = "proposals are most of what is stored, and a boxed field would not cross to other languages"
)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Event {
    /// The creator was put on the roster.
    Assigned {
        /// Whose campaign.
        brand_id: BrandId,
        /// Which campaign.
        campaign_id: CampaignId,
        /// Which creator.
        creator_id: CreatorId,
        /// Until when the creator must be invited.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        invite_by: Option<Instant>,
    },
    /// The creator was invited.
    Invited {
        /// What the brand said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<Prose>,
        /// Until when to answer.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        respond_by: Option<Instant>,
    },
    /// A proposal was made.
    Proposed {
        /// What it is named by.
        proposal_id: ProposalId,
        /// By which side.
        by: Role,
        /// On which terms.
        terms: Terms,
        /// What was said about it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<Prose>,
        /// When it can no longer be answered.
        expires_at: Instant,
    },
    /// A proposal was answered by another, which took its place.
    Countered {
        /// The proposal that was answered.
        answers: ProposalId,
        /// What the new one is named by.
        proposal_id: ProposalId,
        /// By which side.
        by: Role,
        /// On which terms.
        terms: Terms,
        /// What was said about it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<Prose>,
        /// When it can no longer be answered.
        expires_at: Instant,
    },
    /// Both sides agree. Who accepted, and when, is in the envelope.
    Accepted {
        /// On which proposal.
        proposal_id: ProposalId,
        /// The fingerprint of the terms in wire form.
        terms: Fingerprint,
        /// The fingerprint of the exact text of the agreement, where one was asked.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        agreement: Option<Fingerprint>,
    },
    /// The creator did not want to take part.
    Declined {
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Prose>,
    },
    /// The proposal that stood was declined.
    ProposalDeclined {
        /// Which.
        proposal_id: ProposalId,
        /// By which side.
        by: Role,
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Prose>,
    },
    /// Who had proposed took it back.
    Withdrawn {
        /// Which proposal.
        proposal_id: ProposalId,
        /// By which side.
        by: Role,
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Prose>,
    },
    /// A proposal was deleted. Its content is in the events before.
    ProposalDeleted {
        /// Which.
        proposal_id: ProposalId,
        /// By which side.
        by: Role,
        /// Whether it stood; then the creator is invited again.
        was_standing: bool,
    },
    /// There is more time to answer.
    Extended {
        /// Until when.
        until: Instant,
    },
    /// Nobody answered in time, or the campaign closed.
    Expired {},
    /// The work began.
    Activated {},
    /// All work is done.
    Completed {},
    /// The creator was taken off the campaign. What was earned stays.
    Removed {
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Prose>,
    },
}

impl Event {
    /// The name in snake_case, as it travels.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Assigned { .. } => "assigned",
            Self::Invited { .. } => "invited",
            Self::Proposed { .. } => "proposed",
            Self::Countered { .. } => "countered",
            Self::Accepted { .. } => "accepted",
            Self::Declined { .. } => "declined",
            Self::ProposalDeclined { .. } => "proposal_declined",
            Self::Withdrawn { .. } => "withdrawn",
            Self::ProposalDeleted { .. } => "proposal_deleted",
            Self::Extended { .. } => "extended",
            Self::Expired {} => "expired",
            Self::Activated {} => "activated",
            Self::Completed {} => "completed",
            Self::Removed { .. } => "removed",
        }
    }
}
