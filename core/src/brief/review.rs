//! Step 9: the whole brief, before it is published.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::check::{self, Problems};
use super::preview::Preview;
use super::warning::{self, BriefWarning};
use super::{Brief, Step};
use crate::aggregate::{Named, named};
use crate::codes::{GroupKind, GroupMode};
use crate::ids::GroupId;
use crate::network::Network;
use crate::refusal::Problem;

/// What the host knows and a brief does not. What is left out is not checked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReviewContext {
    /// The creator it is for, where that is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creator: Option<CreatorFacts>,
    /// The groups of the brand's code book.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<GroupFacts>>,
}

/// What a brief needs to know of a creator.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CreatorFacts {
    /// Where the creator has an account.
    #[serde(default)]
    pub accounts: Vec<Network>,
    /// Where an account is connected, and the connection has not expired.
    #[serde(default)]
    pub connected: Vec<Network>,
}

/// What a brief needs to know of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GroupFacts {
    /// Which group.
    pub group_id: GroupId,
    /// Codes or links.
    pub kind: GroupKind,
    /// One for all creators or one for each.
    pub mode: GroupMode,
}

impl CreatorFacts {
    /// Whether an account on a network is connected.
    pub(super) fn is_connected(&self, network: Network) -> bool {
        self.connected.contains(&network)
    }
}

named! {
    /// How far a step is.
    pub enum StepState {
        /// It was never saved.
        Empty = "empty",
        /// It was saved, and has problems.
        Incomplete = "incomplete",
        /// It has no problems.
        Complete = "complete",
    }
}

/// How far a step is, and what it lacks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct StepReview {
    /// Which step.
    pub step: Step,
    /// How far it is.
    pub state: StepState,
    /// What keeps the brief from being published, with paths into the brief. An empty step that publishing needs has the
    /// problem that it is empty.
    pub problems: Vec<Problem>,
}

/// The whole brief: how far each step is, what the brand should know, and what the creator would see.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Review {
    /// All nine, in their order.
    pub steps: Vec<StepReview>,
    /// What the brand should know, though it may publish.
    pub warnings: Vec<BriefWarning>,
    /// What the creator would see.
    pub preview: Preview,
    /// Whether it can be published: no step has a problem.
    pub can_publish: bool,
}

impl Review {
    /// All problems, in the order of the steps.
    pub fn problems(&self) -> impl Iterator<Item = &Problem> {
        self.steps.iter().flat_map(|step| &step.problems)
    }
}

impl Brief {
    /// What the creator would see: never the internal name or the budget, and prices only where they are shown.
    pub fn preview(&self) -> Preview {
        Preview::of(self)
    }

    /// How far every step is, all problems, the warnings, and the preview.
    pub fn review(&self, context: &ReviewContext) -> Review {
        let found = check::problems(self, context);
        let can_publish = found.iter().all(|(_, problems)| problems.is_empty());
        let is_untouched = <Step as Named>::ALL.iter().all(|step| !self.has(*step));
        let last = match (can_publish, is_untouched) {
            (true, _) => StepState::Complete,
            (false, true) => StepState::Empty,
            (false, false) => StepState::Incomplete,
        };
        let step =
            |(step, problems): (Step, Problems)| StepReview { step, state: self.state(step, &problems), problems };
        let mut steps: Vec<StepReview> = found.into_iter().map(step).collect();
        steps.push(StepReview { step: Step::Review, state: last, problems: Vec::new() });
        Review { steps, warnings: warning::warnings(self, context), preview: self.preview(), can_publish }
    }

    fn state(&self, step: Step, problems: &Problems) -> StepState {
        match (self.has(step), problems.is_empty()) {
            (false, _) => StepState::Empty,
            (true, true) => StepState::Complete,
            (true, false) => StepState::Incomplete,
        }
    }

    /// Whether a step was ever saved.
    fn has(&self, step: Step) -> bool {
        match step {
            Step::Overview => self.overview.is_some(),
            Step::Schedule => self.schedule.is_some(),
            Step::Deliverables => self.deliverables.is_some(),
            Step::Compensation => self.compensation.is_some(),
            Step::Tracking => self.tracking.is_some(),
            Step::Assets => self.assets.is_some(),
            Step::Rights => self.rights.is_some(),
            Step::Titles => self.titles.is_some(),
            Step::Review => false,
        }
    }
}
