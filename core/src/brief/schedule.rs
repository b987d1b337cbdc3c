//! Step 2: from when to when, in which months, and how content is reviewed.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::aggregate::named;
use crate::time::Date;

/// A length of calendar time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Length {
    /// Days of the calendar.
    Days {
        /// How many.
        days: u32,
    },
    /// Weeks of seven days.
    Weeks {
        /// How many.
        weeks: u32,
    },
    /// Calendar months, counted from the first day; the day is clamped to the month's end.
    Months {
        /// How many.
        months: u32,
    },
}

named! {
    /// Which months a monthly delivery is divided into.
    pub enum MonthCount {
        /// Months that begin on the schedule's first day and its counterparts. Only the last can be partial.
        FromStart = "from_start",
        /// Months of the calendar. The first and the last can be partial.
        Calendar = "calendar",
    }
}

named! {
    /// Who approves drafts.
    pub enum Approver {
        /// The brand.
        Brand = "brand",
        /// The platform, for the brand.
        Platform = "platform",
    }
}

/// How content is reviewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum ReviewPolicy {
    /// No drafts: content is posted at once.
    NoDrafts {},
    /// Each piece of content is approved as a draft before it is posted.
    Drafts {
        /// Who approves.
        approver: Approver,
        /// How often the creator can be asked to change a draft; 0: approved, waived or declined at once.
        revisions: u32,
        /// How long the approver may take to answer a draft, in hours. Left out: as long as it takes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        answer_hours: Option<u32>,
        /// How long the creator may take to change a draft, in hours. Left out: until the content is due.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rework_hours: Option<u32>,
    },
}

/// From when to when, and how content is reviewed. Complete with a start, a duration or an end, and a review policy.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ScheduleDraft {
    /// The first day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<Date>,
    /// How long it lasts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration: Option<Length>,
    /// The last day. It takes the place of the one that follows from the duration.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<Date>,
    /// Content is delivered each month, of these months. Left out: it is not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monthly: Option<MonthCount>,
    /// How content is reviewed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<ReviewPolicy>,
}

/// From when to when, and how content is reviewed: agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Schedule {
    /// The first day.
    pub start: Date,
    /// The last day.
    pub end: Date,
    /// Content is delivered each month, of these months. Left out: it is not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monthly: Option<MonthCount>,
    /// How content is reviewed.
    pub review: ReviewPolicy,
}
