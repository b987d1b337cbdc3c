//! Money for the creator, and in which parts it is paid.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::aggregate::named;
use crate::ids::DeliverableId;
use crate::money::Money;
use crate::rate::Rate;
use crate::text::Label;
use crate::time::Date;

/// Money for the creator. Complete with both.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PaymentDraft {
    /// All of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<Money>,
    /// In which parts it is paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dispersal: Option<Dispersal>,
}

/// Money for the creator: agreed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Payment {
    /// All of it, above zero.
    pub total: Money,
    /// In which parts it is paid.
    pub dispersal: Dispersal,
}

/// In which parts a payment is paid. The parts always add up to the total.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Dispersal {
    /// All of it when the creator has accepted.
    Upfront {},
    /// All of it when everything is delivered.
    OnCompletion {},
    /// A part for each piece of content, when it is verified.
    PerDeliverable {
        /// Deliverables whose pieces are worth more or less than the others: one that is not listed has weight 1.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        #[schemars(length(max = 200))]
        weights: Vec<DeliverableWeight>,
    },
    /// A part after each month of the schedule; a partial month gets its share of a month by days.
    Monthly {},
    /// Named parts.
    Milestones {
        /// The parts: all percentages that add up to 100, or all amounts that add up to the total.
        #[schemars(length(max = 500))]
        milestones: Vec<Milestone>,
    },
    /// All of it some days of 24 hours after a moment.
    AfterDays {
        /// How many days.
        days: u32,
        /// After what.
        #[serde(default)]
        after: Moment,
    },
}

/// What a piece of content is worth beside the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeliverableWeight {
    /// Which deliverable.
    pub deliverable_id: DeliverableId,
    /// The weight of each of its pieces; 0: nothing is paid for them.
    pub weight: u32,
}

named! {
    /// A moment in the life of what was agreed.
    #[derive(Default)]
    pub enum Moment {
        /// The creator has accepted.
        Acceptance = "acceptance",
        /// The schedule's first day begins.
        Start = "start",
        /// Everything is delivered.
        #[default]
        Completion = "completion",
    }
}

/// A named part of a payment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Milestone {
    /// What it is for; each name once.
    pub name: Label,
    /// How much it is.
    pub share: Share,
    /// When it is due.
    pub due: MilestoneDue,
}

/// How much of a payment a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Share {
    /// A percentage of the total.
    Percent {
        /// The percentage.
        percent: Rate,
    },
    /// An amount.
    Amount {
        /// The amount, in the currency of the total.
        amount: Money,
    },
}

/// When a milestone is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum MilestoneDue {
    /// At a moment in the life of what was agreed.
    At {
        /// The moment.
        moment: Moment,
    },
    /// When a day begins.
    On {
        /// The day.
        date: Date,
    },
    /// When all pieces of a deliverable are verified.
    Delivered {
        /// Which deliverable.
        deliverable_id: DeliverableId,
    },
}
