//! Step 3: what the creator delivers.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::aggregate::named;
use crate::ids::DeliverableId;
use crate::network::{MediaType, Network};
use crate::text::{Label, Prose};
use crate::time::Date;

/// When a deliverable is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Timing {
    /// At any time within the schedule.
    Anytime {},
    /// From the start of the schedule up to a day.
    Due {
        /// The last day for it.
        date: Date,
    },
    /// From a day up to another.
    Window {
        /// The first day for it.
        from: Date,
        /// The last day for it.
        to: Date,
    },
    /// In every month of the schedule: the quantity is per month.
    Monthly {
        /// The day of each month by which it is due, counted from the month's first day, and clamped to its last. Left
        /// out: the last day.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        due_day: Option<u32>,
    },
    /// In some months of the schedule: the quantity is per month.
    Months {
        /// The numbers of the months; 1 is the first of the schedule.
        #[schemars(length(max = 121))]
        months: Vec<u32>,
        /// As of a monthly one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        due_day: Option<u32>,
    },
}

named! {
    /// Whether an Instagram story needs the creator's connected account, without which neither the story nor its metrics
    /// can be collected.
    #[derive(Default)]
    pub enum StoryConnection {
        /// It does.
        #[default]
        Required = "required",
        /// It does not: without a connection its content and metrics are not collected.
        Optional = "optional",
    }
}

/// What the creator delivers. Complete with network, media type (where the network has any), name, quantity and timing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeliverableDraft {
    /// Its id, for as long as it is delivered, also in later revisions of the terms.
    pub deliverable_id: DeliverableId,
    /// Where it is posted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub network: Option<Network>,
    /// What is posted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media_type: Option<MediaType>,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Label>,
    /// What it should show or say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instructions: Option<Prose>,
    /// How many; of a monthly one, how many each month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<u32>,
    /// When it is due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timing: Option<Timing>,
    /// Of an Instagram story: whether it needs the creator's connected account. Left out: it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub story_connection: Option<StoryConnection>,
}

/// What the creator delivers: agreed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Deliverable {
    /// Its id, for as long as it is delivered, also in later revisions of the terms.
    pub deliverable_id: DeliverableId,
    /// Where it is posted.
    pub network: Network,
    /// What is posted; none where the network has no media types.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media_type: Option<MediaType>,
    /// What it is called.
    pub name: Label,
    /// What it should show or say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instructions: Option<Prose>,
    /// How many; of a monthly one, how many each month. At least one.
    pub quantity: u32,
    /// When it is due.
    pub timing: Timing,
    /// Of an Instagram story, and of nothing else: whether it needs the creator's connected account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub story_connection: Option<StoryConnection>,
}
