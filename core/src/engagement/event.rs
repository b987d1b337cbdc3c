//! What has happened to an engagement. Events carry every amount and deadline they cause, so that what they mean never
//! depends on the rules of a later release.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::content::{PostedBy, Rejection};
use super::status::StatusKind;
use super::{ContentAccounts, PlannedInstalment, Source};
use crate::actor::Role;
use crate::brief::{DatedOccurrence, Terms};
use crate::codes::LinkText;
use crate::content::{MetricsSnapshot, MismatchReason, OccurrenceName, Post};
use crate::ids::{BrandId, CreatorId};
use crate::money::Money;
use crate::network::Network;
use crate::text::{Label, Prose};
use crate::time::{Instant, Zone};

/// An event of an engagement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[allow(
    clippy::large_enum_variant,
    reason = "most events are small, and a boxed field would not cross to other languages"
)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Event {
    /// The engagement began.
    Begun {
        /// Who gets the content.
        brand_id: BrandId,
        /// Who makes it.
        creator_id: CreatorId,
        /// What it was agreed in.
        source: Source,
        /// In whose calendar its dates are.
        zone: Zone,
        /// The creator's accounts.
        accounts: ContentAccounts,
        /// What was agreed.
        terms: Terms,
        /// All content that is due.
        #[schemars(length(max = 10000))]
        occurrences: Vec<DatedOccurrence>,
        /// All parts of the payment.
        #[schemars(length(max = 10000))]
        instalments: Vec<PlannedInstalment>,
    },
    /// The creator has other accounts.
    AccountsSet {
        /// All of them.
        accounts: ContentAccounts,
    },
    /// The engagement stands still.
    Paused {
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Prose>,
    },
    /// It goes on: every deadline has moved by the time since the pause.
    Resumed {
        /// Since when it stood still.
        since: Instant,
    },
    /// New terms were agreed on, and their time has not come.
    AmendmentScheduled {
        /// The new terms.
        terms: Terms,
        /// From when they are to hold.
        effective_at: Instant,
    },
    /// New terms hold.
    Amended {
        /// The new terms.
        terms: Terms,
        /// From when.
        effective_at: Instant,
        /// Content that stays due, at another time or in another form.
        #[schemars(length(max = 10000))]
        rescheduled: Vec<DatedOccurrence>,
        /// Content that is due now, too.
        #[schemars(length(max = 10000))]
        added: Vec<DatedOccurrence>,
        /// Content that is not wanted any more.
        #[schemars(length(max = 10000))]
        cancelled: Vec<OccurrenceName>,
        /// Instalments that others have taken the place of.
        #[schemars(length(max = 10000))]
        dropped: Vec<u32>,
        /// Those others.
        #[schemars(length(max = 10000))]
        instalments: Vec<PlannedInstalment>,
    },
    /// The engagement ended early.
    Ended {
        /// By which side.
        by: Role,
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Prose>,
        /// Content that is not wanted any more.
        #[schemars(length(max = 10000))]
        cancelled: Vec<OccurrenceName>,
        /// Instalments that were not earned.
        #[schemars(length(max = 10000))]
        dropped: Vec<u32>,
    },
    /// The engagement is done.
    Completed {},
    /// A post was found to be a piece of content, or somebody said so.
    PostRecorded {
        /// Which content.
        occurrence: OccurrenceName,
        /// The post.
        post: Post,
        /// By whom.
        by: PostedBy,
        /// Where something shows that it was posted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        proof: Option<LinkText>,
        /// Whether it was posted outside the window.
        outside_window: bool,
    },
    /// A post is no content of the engagement.
    PostUnmatched {
        /// The post.
        post: Post,
        /// The content that it comes nearest to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        nearest: Option<OccurrenceName>,
        /// Why it is not that.
        reasons: Vec<MismatchReason>,
    },
    /// The figures of a post were read.
    MetricsRecorded {
        /// Where it was posted.
        network: Network,
        /// The network's id of it.
        post_id: Label,
        /// The figures.
        metrics: MetricsSnapshot,
    },
    /// An instalment is owed.
    InstalmentFellDue {
        /// Which.
        number: u32,
        /// How much.
        amount: Money,
    },
    /// An instalment will not be owed: what it was for is not delivered.
    InstalmentDropped {
        /// Which.
        number: u32,
    },
    /// An instalment was paid.
    PaymentRecorded {
        /// Which.
        number: u32,
        /// The payment's reference.
        reference: Label,
        /// How much.
        amount: Money,
    },
    /// A draft was handed in.
    DraftSubmitted {
        /// Of which content.
        occurrence: OccurrenceName,
        /// Where it is.
        draft: Label,
        /// What the creator says of it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<Prose>,
        /// Until when it should be answered.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        answer_by: Option<Instant>,
    },
    /// The draft has to be changed.
    ChangesRequested {
        /// Of which content.
        occurrence: OccurrenceName,
        /// By which side.
        by: Role,
        /// Why.
        reason: Rejection,
        /// Until when it should be changed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rework_by: Option<Instant>,
        /// The content's new deadline, where the old one passed during the review.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        due_at: Option<Instant>,
    },
    /// The draft is approved.
    DraftApproved {
        /// Of which content.
        occurrence: OccurrenceName,
        /// By which side.
        by: Role,
        /// The content's new deadline, where the old one passed during the review.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        due_at: Option<Instant>,
    },
    /// The draft was turned down for good.
    Declined {
        /// Of which content.
        occurrence: OccurrenceName,
        /// By which side.
        by: Role,
        /// Why.
        reason: Rejection,
    },
    /// The post is what was agreed.
    Verified {
        /// Which content.
        occurrence: OccurrenceName,
        /// By which side.
        by: Role,
    },
    /// The post is not what was agreed.
    PostRejected {
        /// Which content.
        occurrence: OccurrenceName,
        /// By which side.
        by: Role,
        /// Why.
        reason: Rejection,
        /// Where the content stands again.
        to: StatusKind,
    },
    /// The brand does without the content.
    Waived {
        /// Which content.
        occurrence: OccurrenceName,
        /// By which side.
        by: Role,
        /// Whether what is paid for it is paid all the same.
        paid: bool,
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Prose>,
    },
    /// The content was not posted in time.
    Missed {
        /// Which content.
        occurrence: OccurrenceName,
    },
    /// The time to answer a draft is over.
    AnswerOverdue {
        /// Of which content.
        occurrence: OccurrenceName,
    },
    /// The time to change a draft is over.
    ReworkOverdue {
        /// Of which content.
        occurrence: OccurrenceName,
    },
}

impl Event {
    /// The name as it travels; templates are named by it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Begun { .. } => "begun",
            Self::AccountsSet { .. } => "accounts_set",
            Self::Paused { .. } => "paused",
            Self::Resumed { .. } => "resumed",
            Self::AmendmentScheduled { .. } => "amendment_scheduled",
            Self::Amended { .. } => "amended",
            Self::Ended { .. } => "ended",
            Self::Completed {} => "completed",
            Self::PostRecorded { .. } => "post_recorded",
            Self::PostUnmatched { .. } => "post_unmatched",
            Self::MetricsRecorded { .. } => "metrics_recorded",
            Self::InstalmentFellDue { .. } => "instalment_fell_due",
            Self::InstalmentDropped { .. } => "instalment_dropped",
            Self::PaymentRecorded { .. } => "payment_recorded",
            Self::DraftSubmitted { .. } => "draft_submitted",
            Self::ChangesRequested { .. } => "changes_requested",
            Self::DraftApproved { .. } => "draft_approved",
            Self::Declined { .. } => "declined",
            Self::Verified { .. } => "verified",
            Self::PostRejected { .. } => "post_rejected",
            Self::Waived { .. } => "waived",
            Self::Missed { .. } => "missed",
            Self::AnswerOverdue { .. } => "answer_overdue",
            Self::ReworkOverdue { .. } => "rework_overdue",
        }
    }
}
