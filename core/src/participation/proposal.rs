//! A proposal: a full snapshot of terms that one side has offered to the other.

use crate::actor::Role;
use crate::aggregate::named;
use crate::brief::Terms;
use crate::ids::ProposalId;
use crate::text::Prose;
use crate::time::Instant;

named! {
    /// How it stands with a proposal.
    pub enum ProposalState {
        /// It can be answered.
        Standing = "standing",
        /// Another took its place.
        Superseded = "superseded",
        /// It was accepted.
        Accepted = "accepted",
        /// It was declined, withdrawn or not answered in time, or the creator was removed.
        Ended = "ended",
        /// Who made it has deleted it; what it said is kept.
        Deleted = "deleted",
    }
}

/// What one side has offered to the other. Never changed; only its expiry can be extended, and it can be deleted.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Proposal {
    pub(super) proposal_id: ProposalId,
    pub(super) by: Role,
    pub(super) terms: Terms,
    pub(super) note: Option<Prose>,
    pub(super) made_at: Instant,
    pub(super) expires_at: Instant,
    pub(super) is_deleted: bool,
}
