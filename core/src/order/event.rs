//! What has happened to a marketplace order. Events carry every deadline and amount they cause, so that what they mean
//! never depends on the rules of a later release.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::parts::{EvidenceList, FeedbackKind, Stars, SurveyAnswers};
use super::space::Space;
use crate::actor::Role;
use crate::ids::BrandId;
use crate::money::Money;
use crate::text::{Label, Prose};
use crate::time::Instant;

/// An event of a marketplace order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Event {
    /// The order was placed.
    Placed {
        /// By which brand.
        brand_id: BrandId,
        /// On what.
        space: Space,
        /// The piece of the creator's portfolio that the advertiser liked.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        portfolio: Option<Label>,
        /// A first message to the creator.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        message: Option<Prose>,
        /// When it expires without an answer.
        respond_by: Instant,
    },
    /// The creator asked for feedback on a draft.
    FeedbackRequested {
        /// Where the draft can be seen.
        draft: Label,
        /// When the order expires without an answer.
        respond_by: Instant,
    },
    /// The advertiser answered the draft.
    FeedbackProvided {
        /// Whether the changes are asked for or proposed.
        kind: FeedbackKind,
        /// The changes.
        text: Prose,
        /// When the order expires without an answer.
        respond_by: Instant,
    },
    /// The advertiser approved the draft, and with it the order.
    Approved {
        /// When the order expires without a payment.
        pay_by: Instant,
    },
    /// The creator accepted the order.
    Accepted {
        /// When the order expires without a payment.
        pay_by: Instant,
    },
    /// The payment arrived and is held.
    PaymentConfirmed {
        /// The payment provider's reference.
        reference: Label,
        /// How much.
        amount: Money,
        /// When the money is given back unless work has started.
        start_by: Instant,
    },
    /// The payment arrived after the order was cancelled; it is to be given back.
    LatePaymentConfirmed {
        /// The payment provider's reference.
        reference: Label,
        /// How much, and so how much is due.
        amount: Money,
    },
    /// The creator started work.
    Started {
        /// The delivery date.
        deliver_by: Instant,
    },
    /// Work paused.
    Held {
        /// Which side paused it.
        by: Role,
        /// Why.
        reason: Prose,
        /// When it goes on by itself.
        until: Instant,
    },
    /// Work went on.
    Resumed {
        /// The delivery date, moved by the pause.
        deliver_by: Instant,
    },
    /// The creator delivered.
    Completed {
        /// What shows it.
        evidence: EvidenceList,
        /// When it counts as verified by itself.
        verify_by: Instant,
    },
    /// The delivery was confirmed, or not questioned in time; the price is the creator's.
    Verified {
        /// The price.
        released: Money,
        /// When the metrics survey is due.
        survey_at: Instant,
    },
    /// The advertiser asked for changes to what was delivered.
    ReworkAsked {
        /// Which.
        reason: Prose,
        /// The new delivery date.
        deliver_by: Instant,
    },
    /// One side asked the platform to decide.
    DisputeOpened {
        /// Which side.
        by: Role,
        /// Why.
        reason: Prose,
    },
    /// The platform decided for the creator; the price is theirs.
    DisputeReleased {
        /// The price.
        released: Money,
        /// When the metrics survey is due.
        survey_at: Instant,
    },
    /// The platform decided for the advertiser; the price is to be given back.
    DisputeRefunded {
        /// The price.
        due: Money,
    },
    /// The platform divided the price.
    DisputeSplit {
        /// The creator's part, which is theirs.
        released: Money,
        /// The advertiser's part, which is to be given back.
        due: Money,
    },
    /// The creator did not take the order.
    Declined {
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Prose>,
    },
    /// The advertiser took the order back.
    Withdrawn {
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Prose>,
    },
    /// A deadline passed before the order was paid.
    Expired {},
    /// Work was not started in time; the price is to be given back.
    StartMissed {
        /// The price.
        due: Money,
    },
    /// One side asked the other to cancel.
    CancelRequested {
        /// Which side.
        by: Role,
        /// Why.
        reason: Prose,
        /// When silence agrees.
        answer_by: Instant,
    },
    /// The other side agreed to cancel, or was silent; the price is to be given back.
    CancelAgreed {
        /// The price.
        due: Money,
    },
    /// The other side did not agree to cancel.
    CancelRefused {},
    /// The asker took the request to cancel back.
    CancelWithdrawn {},
    /// Money was given back.
    RefundRecorded {
        /// The payment provider's reference.
        reference: Label,
        /// How much.
        amount: Money,
    },
    /// One side wrote.
    MessageSent {
        /// Which side, or the platform.
        by: Role,
        /// What it says.
        text: Prose,
    },
    /// One side rated the other.
    Rated {
        /// Which side.
        by: Role,
        /// One to five.
        stars: Stars,
        /// A few words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<Prose>,
    },
    /// The metrics survey fell due.
    SurveyRequested {},
    /// The advertiser said how the content did.
    SurveyAnswered {
        /// The figures.
        answers: SurveyAnswers,
    },
}

impl Event {
    /// The event's name in snake_case, as in its `type`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Placed { .. } => "placed",
            Self::FeedbackRequested { .. } => "feedback_requested",
            Self::FeedbackProvided { .. } => "feedback_provided",
            Self::Approved { .. } => "approved",
            Self::Accepted { .. } => "accepted",
            Self::PaymentConfirmed { .. } => "payment_confirmed",
            Self::LatePaymentConfirmed { .. } => "late_payment_confirmed",
            Self::Started { .. } => "started",
            Self::Held { .. } => "held",
            Self::Resumed { .. } => "resumed",
            Self::Completed { .. } => "completed",
            Self::Verified { .. } => "verified",
            Self::ReworkAsked { .. } => "rework_asked",
            Self::DisputeOpened { .. } => "dispute_opened",
            Self::DisputeReleased { .. } => "dispute_released",
            Self::DisputeRefunded { .. } => "dispute_refunded",
            Self::DisputeSplit { .. } => "dispute_split",
            Self::Declined { .. } => "declined",
            Self::Withdrawn { .. } => "withdrawn",
            Self::Expired {} => "expired",
            Self::StartMissed { .. } => "start_missed",
            Self::CancelRequested { .. } => "cancel_requested",
            Self::CancelAgreed { .. } => "cancel_agreed",
            Self::CancelRefused {} => "cancel_refused",
            Self::CancelWithdrawn {} => "cancel_withdrawn",
            Self::RefundRecorded { .. } => "refund_recorded",
            Self::MessageSent { .. } => "message_sent",
            Self::Rated { .. } => "rated",
            Self::SurveyRequested {} => "survey_requested",
            Self::SurveyAnswered { .. } => "survey_answered",
        }
    }
}
