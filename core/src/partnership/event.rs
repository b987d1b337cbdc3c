//! What has happened to a partnership. Events carry the terms, so that who follows them needs nothing else.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::change::Change;
use crate::actor::Role;
use crate::brief::{OverBudget, StepContent, Terms};
use crate::fingerprint::Fingerprint;
use crate::ids::{BrandId, CreatorId};
use crate::money::Money;
use crate::text::{Label, Prose};
use crate::time::{Instant, Zone};

/// An event of a partnership.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[allow(clippy::large_enum_variant, reason = "a boxed field would not cross to other languages")]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Event {
    /// A draft was begun.
    Opened {
        /// By which brand.
        brand_id: BrandId,
        /// For whom.
        creator_id: CreatorId,
        /// Whose calendar decides when a day begins.
        zone: Zone,
        /// How many days lie between an amendment that cuts a rate and its effect.
        notice_days: u16,
    },
    /// A step of the brief was saved.
    StepSaved {
        /// All of the step.
        content: StepContent,
    },
    /// The brief was shown to the creator; its terms are revision 1.
    Published {
        /// What is offered.
        terms: Terms,
        /// When the schedule's last day is over.
        ends_at: Instant,
        /// The SHA-256 of the exact text of the agreement; none: no agreement is asked.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        agreement: Option<Fingerprint>,
    },
    /// Other terms were offered before the creator had accepted.
    Revised {
        /// The number of the new revision.
        revision: u32,
        /// What is offered now.
        terms: Terms,
        /// When the schedule's last day is over.
        ends_at: Instant,
    },
    /// The creator accepted what is offered.
    Accepted {
        /// Which revision.
        revision: u32,
        /// The SHA-256 of the exact text of its agreement.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        agreement: Option<Fingerprint>,
    },
    /// The partnership began.
    Activated {
        /// Which revision holds.
        revision: u32,
        /// What was agreed.
        terms: Terms,
        /// Whose calendar decides when a day begins.
        zone: Zone,
    },
    /// The creator said no.
    Declined {
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Prose>,
    },
    /// The brand asked for other terms.
    Amended {
        /// The number of the new revision.
        revision: u32,
        /// The new terms.
        terms: Terms,
        /// From when on.
        effective_from: Instant,
        /// When the schedule's last day is over.
        ends_at: Instant,
        /// What is different.
        #[schemars(length(max = 10))]
        changes: Vec<Change>,
        /// Whether the creator has to accept it.
        needs_acceptance: bool,
    },
    /// The creator accepted an amendment.
    AmendmentAccepted {
        /// Which revision.
        revision: u32,
        /// The SHA-256 of the exact text of its agreement.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        agreement: Option<Fingerprint>,
        /// From when on it holds: its date, or now if that is later.
        effective_from: Instant,
    },
    /// The creator said no to an amendment.
    AmendmentDeclined {
        /// Which revision.
        revision: u32,
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Prose>,
    },
    /// The brand took an amendment back.
    AmendmentWithdrawn {
        /// Which revision.
        revision: u32,
    },
    /// An amendment holds from now on.
    AmendmentInEffect {
        /// Which revision.
        revision: u32,
        /// What holds now.
        terms: Terms,
    },
    /// The schedule's last day is over.
    ScheduleEnded {},
    /// Everything stopped.
    Paused {
        /// By whom.
        by: Role,
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Prose>,
    },
    /// Everything goes on; what had a time after the pause's beginning has it later by as long as the pause lasted.
    Resumed {
        /// When the pause began.
        paused_since: Instant,
    },
    /// The budget was said anew.
    BudgetSet {
        /// What may be paid in all.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        budget: Option<Money>,
        /// What happens above it.
        over_budget: OverBudget,
    },
    /// Something was paid.
    SpendRecorded {
        /// The payment's reference.
        reference: Label,
        /// How much.
        amount: Money,
    },
    /// All was delivered or waived: the partnership ended well.
    Completed {},
    /// The partnership ended early.
    Ended {
        /// By whom.
        by: Role,
        /// Why.
        reason: Prose,
    },
    /// The partnership ended before it was active.
    Cancelled {
        /// By whom.
        by: Role,
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Prose>,
    },
}

impl Event {
    /// The event's name in snake_case, as in its `type`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Opened { .. } => "opened",
            Self::StepSaved { .. } => "step_saved",
            Self::Published { .. } => "published",
            Self::Revised { .. } => "revised",
            Self::Accepted { .. } => "accepted",
            Self::Activated { .. } => "activated",
            Self::Declined { .. } => "declined",
            Self::Amended { .. } => "amended",
            Self::AmendmentAccepted { .. } => "amendment_accepted",
            Self::AmendmentDeclined { .. } => "amendment_declined",
            Self::AmendmentWithdrawn { .. } => "amendment_withdrawn",
            Self::AmendmentInEffect { .. } => "amendment_in_effect",
            Self::ScheduleEnded {} => "schedule_ended",
            Self::Paused { .. } => "paused",
            Self::Resumed { .. } => "resumed",
            Self::BudgetSet { .. } => "budget_set",
            Self::SpendRecorded { .. } => "spend_recorded",
            Self::Completed {} => "completed",
            Self::Ended { .. } => "ended",
            Self::Cancelled { .. } => "cancelled",
        }
    }
}
