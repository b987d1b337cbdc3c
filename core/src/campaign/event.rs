//! What has happened to a campaign.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::CampaignSettings;
use crate::brief::{StepContent, Terms};
use crate::ids::{BrandId, ParticipationId};
use crate::money::Money;
use crate::text::Label;

/// An event of a campaign.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[allow(
    clippy::large_enum_variant,
    reason = "most events of a campaign are steps, and a boxed field would not cross to other languages"
)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Event {
    /// A draft began.
    Opened {
        /// Whose.
        brand_id: BrandId,
        /// How it deals with its creators.
        settings: CampaignSettings,
    },
    /// A step of the brief was saved.
    StepSaved {
        /// Which, and what it says.
        content: StepContent,
    },
    /// The settings were said anew.
    SettingsSet {
        /// All of them.
        settings: CampaignSettings,
    },
    /// The campaign was opened to creators.
    Published {
        /// What they are invited to.
        terms: Terms,
    },
    /// The draft was given up.
    Discarded {},
    /// Invitations and proposals were stopped.
    Closed {},
    /// The campaign was put away.
    Archived {},
    /// Something was promised to a participation.
    BudgetCommitted {
        /// To which.
        participation_id: ParticipationId,
        /// How much in all, paid or not.
        amount: Money,
    },
    /// A payment to a participation was recorded.
    SpendRecorded {
        /// To which.
        participation_id: ParticipationId,
        /// How much.
        amount: Money,
        /// The payment's reference with who made it.
        reference: Label,
    },
}

impl Event {
    /// The name in snake_case, as it travels.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Opened { .. } => "opened",
            Self::StepSaved { .. } => "step_saved",
            Self::SettingsSet { .. } => "settings_set",
            Self::Published { .. } => "published",
            Self::Discarded {} => "discarded",
            Self::Closed {} => "closed",
            Self::Archived {} => "archived",
            Self::BudgetCommitted { .. } => "budget_committed",
            Self::SpendRecorded { .. } => "spend_recorded",
        }
    }
}
