//! The steps of a brief, and what each has.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::compensation::CompensationDraft;
use super::deliverable::DeliverableDraft;
use super::overview::Overview;
use super::rights::Rights;
use super::schedule::ScheduleDraft;
use super::titles::Titles;
use super::tracking::{Asset, Tracking};
use crate::aggregate::named;

named! {
    /// A step of a brief. They can be saved in any order.
    pub enum Step {
        /// What it is about.
        Overview = "overview",
        /// From when to when, and how content is reviewed.
        Schedule = "schedule",
        /// What the creator delivers.
        Deliverables = "deliverables",
        /// What the creator gets.
        Compensation = "compensation",
        /// How content is recognised.
        Tracking = "tracking",
        /// What the creator is given to work with.
        Assets = "assets",
        /// What the creator agrees to.
        Rights = "rights",
        /// What the sections of the creator's view are called.
        Titles = "titles",
        /// The whole, before it is published.
        Review = "review",
    }
}

/// The content of a step, as it is saved: all of the step, which takes the place of what was there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[allow(
    clippy::large_enum_variant,
    reason = "a step's content lives for one call, and a boxed field would not cross to other languages"
)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum StepContent {
    /// What it is about.
    Overview {
        /// All of the step.
        content: Overview,
    },
    /// From when to when, and how content is reviewed.
    Schedule {
        /// All of the step.
        content: ScheduleDraft,
    },
    /// What the creator delivers.
    Deliverables {
        /// All of the step.
        #[schemars(length(max = 200))]
        content: Vec<DeliverableDraft>,
    },
    /// What the creator gets.
    Compensation {
        /// All of the step.
        content: CompensationDraft,
    },
    /// How content is recognised.
    Tracking {
        /// All of the step.
        content: Tracking,
    },
    /// What the creator is given to work with.
    Assets {
        /// All of the step.
        #[schemars(length(max = 500))]
        content: Vec<Asset>,
    },
    /// What the creator agrees to.
    Rights {
        /// All of the step.
        content: Rights,
    },
    /// What the sections of the creator's view are called.
    Titles {
        /// All of the step.
        content: Titles,
    },
}

impl StepContent {
    /// Which step it is of.
    pub fn step(&self) -> Step {
        match self {
            Self::Overview { .. } => Step::Overview,
            Self::Schedule { .. } => Step::Schedule,
            Self::Deliverables { .. } => Step::Deliverables,
            Self::Compensation { .. } => Step::Compensation,
            Self::Tracking { .. } => Step::Tracking,
            Self::Assets { .. } => Step::Assets,
            Self::Rights { .. } => Step::Rights,
            Self::Titles { .. } => Step::Titles,
        }
    }
}
