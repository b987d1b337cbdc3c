//! The participation: one creator's part in one campaign, from the roster to the last piece of content.
//!
//! The brand assigns a creator to its campaign and invites; either side proposes terms, and the other accepts, declines or
//! counters, in turn. Each proposal is a full snapshot of [`Terms`], never changed, with an expiry of its own; what was
//! accepted is kept by its fingerprint. Then the creator delivers until nothing is open. The [`TABLE`] says who may do what
//! when.
//!
//! ```
//! use partnerkit::participation::{Command, Participation, StatusKind};
//! use partnerkit::{aggregate::{Request, Root}, wire};
//! let request: Request<Command> = wire::from_json(r#"{
//!     "commandId": "00000000-0000-4000-8000-00000000c001",
//!     "actor": {"type": "brand", "brandId": "00000000-0000-4000-8000-0000000000b1", "userId": "00000000-0000-4000-8000-0000000000a1"},
//!     "at": "2026-03-01T12:00:00Z",
//!     "command": {"type": "assign", "brandId": "00000000-0000-4000-8000-0000000000b1",
//!         "campaignId": "00000000-0000-4000-8000-0000000000ca", "creatorId": "00000000-0000-4000-8000-0000000000c1"}}"#)?;
//! let context = wire::from_json(r#"{
//!     "campaign": {"campaignId": "00000000-0000-4000-8000-0000000000ca", "brandId": "00000000-0000-4000-8000-0000000000b1",
//!         "status": "draft"},
//!     "creator": {"creatorId": "00000000-0000-4000-8000-0000000000c1", "status": "influencer"}}"#)?;
//! let mut participation = Root::<Participation>::new("00000000-0000-4000-8000-00000000009a".parse()?);
//! participation.execute(request, &context)?;
//! assert_eq!(participation.state().status_kind(), Some(StatusKind::Assigned));
//! # Ok::<(), partnerkit::Error>(())
//! ```

mod command;
mod decide;
mod event;
mod evolve;
mod guards;
mod proposal;
mod status;
mod summary;
mod view;

#[cfg(test)]
pub(crate) mod tests;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use self::proposal::Proposal;
use crate::actor::{Actor, Role};
use crate::brief::Terms;
use crate::campaign::CampaignFacts;
use crate::creator::Standing;
use crate::fingerprint::Fingerprint;
use crate::ids::{BrandId, CampaignId, CreatorId, ParticipationId, ProposalId};
use crate::text::Prose;
use crate::time::Instant;

pub use command::Command;
pub use event::Event;
pub use proposal::ProposalState;
pub use status::{CommandKind, Guard, StatusKind, TABLE};
pub(crate) use summary::Summary;
pub use view::{AcceptanceView, ParticipationView, ProposalPreview, ProposalView};

/// What the host knows and a participation does not.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Context {
    /// The campaign. Left out: nothing that depends on it is done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub campaign: Option<CampaignFacts>,
    /// The creator. Left out: nothing that needs an influencer is done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creator: Option<Standing>,
    /// How many pieces of content are unfinished: still to be delivered, or posted and not verified. It is
    /// [`EngagementSummary::unfinished`](crate::engagement::EngagementSummary::unfinished). Left out: not known, and nothing is completed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open_occurrences: Option<u32>,
}

/// A creator's part in a campaign. Before the creator is assigned there is only an id.
#[derive(Clone, Debug, PartialEq)]
pub struct Participation {
    id: ParticipationId,
    assigned: Option<Box<Assigned>>,
}

/// The part of an assigned creator.
#[derive(Clone, Debug, PartialEq)]
struct Assigned {
    brand_id: BrandId,
    campaign_id: CampaignId,
    creator_id: CreatorId,
    status: StatusKind,
    /// When the present status ends by itself; only before acceptance.
    deadline: Option<Instant>,
    /// Until when to answer the invitation.
    respond_by: Option<Instant>,
    is_extended: bool,
    /// Whether the creator was ever invited.
    is_invited: bool,
    /// Whether the creator was invited and did not want to: not that a proposal was declined.
    has_declined_invitation: bool,
    /// In the order in which they were made; where one stands it is the last.
    proposals: Vec<Proposal>,
    acceptance: Option<Acceptance>,
    /// What was said when it was declined, withdrawn or removed.
    reason: Option<Prose>,
}

/// What was accepted, by whom and when.
#[derive(Clone, Debug, PartialEq)]
struct Acceptance {
    proposal_id: ProposalId,
    terms: Fingerprint,
    agreement: Option<Fingerprint>,
    by: Actor,
    at: Instant,
}

impl Participation {
    /// The id.
    pub fn id(&self) -> ParticipationId {
        self.id
    }

    /// Where the participation stands; `None` before the creator is assigned.
    pub fn status_kind(&self) -> Option<StatusKind> {
        self.assigned.as_ref().map(|assigned| assigned.status)
    }

    /// The campaign; `None` before the creator is assigned.
    pub fn campaign_id(&self) -> Option<CampaignId> {
        self.assigned.as_ref().map(|assigned| assigned.campaign_id)
    }

    /// The creator; `None` before being assigned.
    pub fn creator_id(&self) -> Option<CreatorId> {
        self.assigned.as_ref().map(|assigned| assigned.creator_id)
    }

    /// What was accepted, also when the participation has ended since; `None` before.
    pub fn accepted_terms(&self) -> Option<&Terms> {
        let assigned = self.assigned.as_ref()?;
        let accepted = assigned.acceptance.as_ref()?.proposal_id;
        assigned.proposal(accepted).map(|proposal| &proposal.terms)
    }

    /// Whose it is, and with whom; `None` before the creator is assigned.
    pub(crate) fn parties(&self) -> Option<(BrandId, CreatorId)> {
        self.assigned.as_ref().map(|assigned| (assigned.brand_id, assigned.creator_id))
    }

    /// The terms that one side has offered and the other can answer.
    pub(crate) fn offered_terms(&self) -> Option<&Terms> {
        self.assigned.as_ref()?.standing().map(|proposal| &proposal.terms)
    }

    /// Whether the creator was ever invited.
    pub(crate) fn is_invited(&self) -> bool {
        self.assigned.as_ref().is_some_and(|assigned| assigned.is_invited)
    }

    /// What was said when it was declined, withdrawn or removed.
    pub(crate) fn reason(&self) -> Option<&Prose> {
        self.assigned.as_ref()?.reason.as_ref()
    }

    /// Whether it runs: accepted or active. As long as one does its campaign is not archived.
    pub fn is_running(&self) -> bool {
        matches!(self.status_kind(), Some(StatusKind::Accepted | StatusKind::Active))
    }
}

impl Assigned {
    fn owns(&self, actor: &Actor) -> bool {
        match actor {
            Actor::Brand { brand_id, .. } => *brand_id == self.brand_id,
            Actor::Creator { creator_id } => *creator_id == self.creator_id,
            Actor::Platform { .. } | Actor::System { .. } => true,
        }
    }

    fn proposal(&self, id: ProposalId) -> Option<&Proposal> {
        self.proposals.iter().find(|proposal| proposal.proposal_id == id)
    }

    /// The proposal that stands, while one does.
    fn standing(&self) -> Option<&Proposal> {
        match self.status {
            StatusKind::Proposed | StatusKind::Countered => self.proposals.last(),
            StatusKind::Assigned
            | StatusKind::Invited
            | StatusKind::Accepted
            | StatusKind::Active
            | StatusKind::Completed
            | StatusKind::Declined
            | StatusKind::Withdrawn
            | StatusKind::Expired
            | StatusKind::Removed => None,
        }
    }

    /// Who has to answer the proposal that stands.
    fn awaited(&self) -> Option<Role> {
        self.standing().and_then(|proposal| match proposal.by {
            Role::Brand => Some(Role::Creator),
            Role::Creator => Some(Role::Brand),
            Role::Platform | Role::System => None,
        })
    }
}
