//! What can be asked of a campaign.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::CampaignSettings;
use super::status::CommandKind;
use crate::brief::StepContent;
use crate::ids::{BrandId, ParticipationId};
use crate::money::Money;
use crate::text::Label;

/// A command to a campaign. Who may give which, and when, is the [table](super::TABLE).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[allow(
    clippy::large_enum_variant,
    reason = "a command lives for one call, and a boxed field would not cross to other languages"
)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Command {
    /// A draft begins, with an empty brief.
    Open {
        /// Whose.
        brand_id: BrandId,
        /// How it deals with its creators.
        #[serde(default)]
        settings: CampaignSettings,
    },
    /// A step of the brief is saved: all of it, in place of what was there. In a draft it may be incomplete. Once published
    /// only overview, assets and titles can be saved, and the brief must stay complete.
    SaveStep {
        /// Which, and what it says.
        content: StepContent,
    },
    /// The settings are said anew; they hold for what is asked from now on.
    SetSettings {
        /// All of them.
        settings: CampaignSettings,
    },
    /// The campaign is open to creators. Every step must be good; else all problems are named at once, with paths into the
    /// brief.
    Publish {},
    /// The draft is given up.
    Discard {},
    /// Invitations and proposals stop; participations that run finish.
    Close {},
    /// The campaign is put away; no participation runs any more.
    Archive {},
    /// What is promised to a participation, in all: what was promised before does not count any more.
    CommitBudget {
        /// To which.
        participation_id: ParticipationId,
        /// How much, paid or not: zero or more, in the currency of the budget.
        amount: Money,
    },
    /// A payment to a participation is recorded. It counts on what is promised first.
    RecordSpend {
        /// To which.
        participation_id: ParticipationId,
        /// How much: above zero. In another currency than the budget it is not compared.
        amount: Money,
        /// The payment's reference with who made it.
        reference: Label,
    },
}

impl Command {
    /// The command without its data.
    pub fn kind(&self) -> CommandKind {
        match self {
            Self::Open { .. } => CommandKind::Open,
            Self::SaveStep { .. } => CommandKind::SaveStep,
            Self::SetSettings { .. } => CommandKind::SetSettings,
            Self::Publish {} => CommandKind::Publish,
            Self::Discard {} => CommandKind::Discard,
            Self::Close {} => CommandKind::Close,
            Self::Archive {} => CommandKind::Archive,
            Self::CommitBudget { .. } => CommandKind::CommitBudget,
            Self::RecordSpend { .. } => CommandKind::RecordSpend,
        }
    }
}
