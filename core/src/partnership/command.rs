//! What can be asked of a partnership.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::status::CommandKind;
use crate::brief::{OverBudget, StepContent, Terms};
use crate::fingerprint::Fingerprint;
use crate::ids::CreatorId;
use crate::money::Money;
use crate::text::{Label, Prose};
use crate::time::{Instant, Zone};

/// A command to a partnership. Who may give which, and when, is the [table](super::TABLE).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[allow(
    clippy::large_enum_variant,
    reason = "a command lives for one call, and a boxed field would not cross to other languages"
)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Command {
    /// The brand begins a draft, for one creator.
    Open {
        /// With whom.
        creator_id: CreatorId,
        /// Whose calendar decides when a day begins.
        zone: Zone,
        /// How many days of 24 hours lie between an amendment that cuts a rate and its effect, at least.
        #[serde(default)]
        notice_days: u16,
    },
    /// A step of the brief is saved, complete or not, in any order.
    SaveStep {
        /// All of the step; it takes the place of what was there.
        content: StepContent,
    },
    /// The brief is shown to the creator. Where no agreement is asked, this begins the partnership.
    Publish {},
    /// Other terms are offered in the place of those that the creator has not accepted.
    Revise {
        /// All of them.
        terms: Terms,
    },
    /// The creator accepts what is offered: the partnership begins.
    Accept {
        /// The number of the revision that the creator has seen.
        revision: u32,
        /// The SHA-256 of the exact text of its agreement; left out where it has none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        agreement: Option<Fingerprint>,
    },
    /// The creator says no to what is offered.
    Decline {
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Prose>,
    },
    /// The brand changes what was agreed. Another compensation, other deliverables, rights or dates need the creator's
    /// acceptance; until then the earlier terms hold.
    Amend {
        /// All of the new terms.
        terms: Terms,
        /// From when on; never before the command's time. Left out: now.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        effective_from: Option<Instant>,
    },
    /// The creator accepts an amendment. It takes effect now, or at its date if that is later.
    AcceptAmendment {
        /// The number of its revision.
        revision: u32,
        /// The SHA-256 of the exact text of its agreement; left out where it has none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        agreement: Option<Fingerprint>,
    },
    /// The creator says no to an amendment: the earlier terms go on.
    DeclineAmendment {
        /// The number of its revision.
        revision: u32,
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Prose>,
    },
    /// The brand takes an amendment back that awaits an answer, or that needed none and awaits its time.
    WithdrawAmendment {
        /// The number of its revision.
        revision: u32,
    },
    /// The time of an amendment has come.
    ApplyAmendment {
        /// The number of its revision.
        revision: u32,
    },
    /// The schedule's last day is over.
    EndSchedule {},
    /// Everything stops: nothing falls due.
    Pause {
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Prose>,
    },
    /// Everything goes on; what had a time after the pause's beginning has it later by as long as the pause lasted.
    Resume {},
    /// The budget is said anew.
    SetBudget {
        /// What may be paid in all. Left out: nothing is compared.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        budget: Option<Money>,
        /// What happens above it.
        #[serde(default)]
        over_budget: OverBudget,
    },
    /// Something was paid.
    RecordSpend {
        /// The payment's reference; the same again is a repeat.
        reference: Label,
        /// How much: above zero.
        amount: Money,
    },
    /// All was delivered or waived: the partnership ends well.
    Complete {},
    /// The partnership ends early. What was earned stays earned.
    End {
        /// Why.
        reason: Prose,
    },
    /// The partnership ends before it was active.
    Cancel {
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Prose>,
    },
}

impl Command {
    /// The command without its data.
    pub fn kind(&self) -> CommandKind {
        match self {
            Self::Open { .. } => CommandKind::Open,
            Self::SaveStep { .. } => CommandKind::SaveStep,
            Self::Publish {} => CommandKind::Publish,
            Self::Revise { .. } => CommandKind::Revise,
            Self::Accept { .. } => CommandKind::Accept,
            Self::Decline { .. } => CommandKind::Decline,
            Self::Amend { .. } => CommandKind::Amend,
            Self::AcceptAmendment { .. } => CommandKind::AcceptAmendment,
            Self::DeclineAmendment { .. } => CommandKind::DeclineAmendment,
            Self::WithdrawAmendment { .. } => CommandKind::WithdrawAmendment,
            Self::ApplyAmendment { .. } => CommandKind::ApplyAmendment,
            Self::EndSchedule {} => CommandKind::EndSchedule,
            Self::Pause { .. } => CommandKind::Pause,
            Self::Resume {} => CommandKind::Resume,
            Self::SetBudget { .. } => CommandKind::SetBudget,
            Self::RecordSpend { .. } => CommandKind::RecordSpend,
            Self::Complete {} => CommandKind::Complete,
            Self::End { .. } => CommandKind::End,
            Self::Cancel { .. } => CommandKind::Cancel,
        }
    }

    /// The new terms that the command brings.
    pub(super) fn terms(&self) -> Option<&Terms> {
        if let Self::Revise { terms } | Self::Amend { terms, .. } = self { Some(terms) } else { None }
    }

    /// The revision that the command names.
    pub(super) fn revision(&self) -> Option<u32> {
        if let Self::Accept { revision, .. }
        | Self::AcceptAmendment { revision, .. }
        | Self::DeclineAmendment { revision, .. }
        | Self::WithdrawAmendment { revision }
        | Self::ApplyAmendment { revision } = self
        {
            return Some(*revision);
        }
        None
    }
}
