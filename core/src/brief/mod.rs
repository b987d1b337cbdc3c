//! The brief: what a brand wants of a creator, and what the creator gets for it, in nine steps.
//!
//! A draft is saved step by step, in any order, complete or not. Its [`Review`] says how far each step is, every problem
//! with its path, what the brand should know, and what the creator would see. Once nothing is missing it gives [`Terms`]:
//! complete, and never changed. From them follow the dated [occurrences](Terms::occurrences) of what is delivered and the
//! [instalments](Terms::instalments) of what is paid.
//!
//! ```
//! use partnerkit::brief::{Brief, ReviewContext, StepContent, StepState};
//! use partnerkit::wire;
//! let mut brief = Brief::default();
//! for step in [
//!     r#"{"type": "overview", "content": {"brand": "Aurora", "internalName": "Q2", "externalName": "Spring", "text": "…"}}"#,
//!     r#"{"type": "schedule", "content": {"start": "2026-03-01", "duration": {"type": "months", "months": 2},
//!         "review": {"type": "no_drafts"}}}"#,
//!     r#"{"type": "deliverables", "content": [{"deliverableId": "00000000-0000-4000-8000-0000000000d1",
//!         "network": "instagram", "mediaType": "reel", "name": "Reel", "quantity": 3, "timing": {"type": "anytime"}}]}"#,
//!     r#"{"type": "compensation", "content": {"payment": {"total": {"amount": "100.00", "currency": "EUR"}}}}"#,
//! ] {
//!     brief.save(wire::from_json(step)?);
//! }
//! let review = brief.review(&ReviewContext::default());
//! assert_eq!(review.steps[3].state, StepState::Incomplete);
//! assert_eq!(review.problems().next().map(|problem| problem.path()), Some("/compensation/payment/dispersal"));
//!
//! let payment = r#"{"type": "compensation", "content": {"payment": {"total": {"amount": "100.00", "currency": "EUR"},
//!     "dispersal": {"type": "per_deliverable"}}}}"#;
//! brief.save(wire::from_json::<StepContent>(payment)?);
//! let instalments = brief.terms()?.instalments("Europe/Berlin".parse()?)?;
//! let amounts: Vec<String> = instalments.iter().map(|part| part.amount.to_string()).collect();
//! assert_eq!(amounts, ["33.34 EUR", "33.33 EUR", "33.33 EUR"]);
//! # Ok::<(), partnerkit::Error>(())
//! ```

mod check;
mod compensation;
mod deliverable;
mod instalment;
mod month;
mod occurrence;
mod overview;
mod payment;
mod preview;
mod product;
mod review;
mod rights;
mod same;
mod schedule;
mod step;
mod terms;
mod titles;
mod tracking;
mod warning;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use compensation::{Commission, CommissionDraft, CommissionPay, Compensation, CompensationDraft};
pub use deliverable::{Deliverable, DeliverableDraft, StoryConnection, Timing};
pub use instalment::{Instalment, InstalmentTrigger};
pub use month::ScheduleMonth;
pub use occurrence::DatedOccurrence;
pub use overview::{OverBudget, Overview};
pub use payment::{DeliverableWeight, Dispersal, Milestone, MilestoneDue, Moment, Payment, PaymentDraft, Share};
pub use preview::{CommissionPreview, CompensationPreview, Preview, ProductPreview, SchedulePreview};
pub use product::{Configured, ProductCompensation, ProductDraft, Sending};
pub use review::{CreatorFacts, GroupFacts, Review, ReviewContext, StepReview, StepState};
pub use rights::{Disclosure, Exclusivity, Rights, UsageLength, UsageRights, UsageScope, Whitelisting};
pub use schedule::{Approver, Length, MonthCount, ReviewPolicy, Schedule, ScheduleDraft};
pub use step::{Step, StepContent};
pub use terms::Terms;
pub use titles::Titles;
pub use tracking::{Asset, MarkRule, Tracking};
pub use warning::{BriefWarning, BriefWarningKind};

/// What a brand wants of a creator, and what the creator gets for it. A draft may lack steps, and parts of steps.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Brief {
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overview: Option<Overview>,
    /// From when to when, and how content is reviewed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schedule: Option<ScheduleDraft>,
    /// What the creator delivers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = 200))]
    pub deliverables: Option<Vec<DeliverableDraft>>,
    /// What the creator gets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compensation: Option<CompensationDraft>,
    /// How content is recognised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tracking: Option<Tracking>,
    /// What the creator is given to work with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = 500))]
    pub assets: Option<Vec<Asset>>,
    /// What the creator agrees to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rights: Option<Rights>,
    /// What the sections of the creator's view are called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub titles: Option<Titles>,
}

impl Brief {
    /// Saves a step, complete or not; the others stay as they are.
    pub fn save(&mut self, content: StepContent) {
        match content {
            StepContent::Overview { content } => self.overview = Some(content),
            StepContent::Schedule { content } => self.schedule = Some(content),
            StepContent::Deliverables { content } => self.deliverables = Some(content),
            StepContent::Compensation { content } => self.compensation = Some(content),
            StepContent::Tracking { content } => self.tracking = Some(content),
            StepContent::Assets { content } => self.assets = Some(content),
            StepContent::Rights { content } => self.rights = Some(content),
            StepContent::Titles { content } => self.titles = Some(content),
        }
    }
}
