//! What can be asked of a marketplace order.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::parts::{EvidenceList, FeedbackKind, Stars, SurveyAnswers};
use super::space::Space;
use super::status::CommandKind;
use crate::money::Money;
use crate::text::{Label, Prose};
use crate::time::Instant;

/// A command to a marketplace order. Who may give which, and when, is the [table](super::TABLE).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Command {
    /// The advertiser places an order on a space.
    Place {
        /// The space, as the host has it on record.
        space: Space,
        /// The piece of the creator's portfolio that the advertiser liked.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        portfolio: Option<Label>,
        /// A first message to the creator.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        message: Option<Prose>,
    },
    /// The creator asks for feedback on a draft.
    RequestFeedback {
        /// Where the draft can be seen.
        draft: Label,
    },
    /// The advertiser answers a draft with edits or suggestions.
    ProvideFeedback {
        /// Whether the changes are asked for or proposed.
        kind: FeedbackKind,
        /// The changes.
        text: Prose,
    },
    /// The advertiser approves the draft, and with it the order.
    Approve {},
    /// The creator accepts the order.
    Accept {},
    /// The payment has arrived.
    ConfirmPayment {
        /// The payment provider's reference; the same reference again is a repeat.
        reference: Label,
        /// What has arrived: exactly the price.
        amount: Money,
    },
    /// The creator starts work.
    Start {},
    /// Work pauses.
    Hold {
        /// Why.
        reason: Prose,
        /// Until when at the latest.
        until: Instant,
    },
    /// Work goes on.
    Resume {},
    /// The creator has delivered.
    Complete {
        /// Links or screenshots that show it: at least one.
        evidence: EvidenceList,
    },
    /// The advertiser confirms the delivery; silence until the deadline does too.
    Verify {},
    /// The advertiser asks for changes to what was delivered.
    AskRework {
        /// Which.
        reason: Prose,
    },
    /// One side asks the platform to decide.
    OpenDispute {
        /// Why.
        reason: Prose,
    },
    /// The platform decides for the creator: the price is released.
    ResolveRelease {},
    /// The platform decides for the advertiser: the price is given back.
    ResolveRefund {},
    /// The platform divides the price.
    ResolveSplit {
        /// The creator's part.
        release: Money,
        /// The advertiser's part.
        refund: Money,
    },
    /// The creator does not take the order.
    Decline {
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Prose>,
    },
    /// The advertiser takes the order back.
    Withdraw {
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Prose>,
    },
    /// A deadline has passed.
    Expire {},
    /// One side asks the other to cancel a paid order.
    RequestCancel {
        /// Why.
        reason: Prose,
    },
    /// The other side agrees to cancel; silence until the deadline does too.
    AgreeCancel {},
    /// The other side does not agree to cancel.
    RefuseCancel {},
    /// The asker takes the request to cancel back.
    WithdrawCancel {},
    /// Money was given back.
    RecordRefund {
        /// The payment provider's reference; the same reference again is a repeat.
        reference: Label,
        /// How much: exactly what is due.
        amount: Money,
    },
    /// A message to the other side.
    SendMessage {
        /// What it says.
        text: Prose,
    },
    /// A rating of the other side.
    Rate {
        /// One to five.
        stars: Stars,
        /// A few words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<Prose>,
    },
    /// The metrics survey is due.
    RequestSurvey {},
    /// The advertiser says how the content did.
    AnswerSurvey {
        /// The figures.
        answers: SurveyAnswers,
    },
}

impl Command {
    /// The command without its data.
    pub fn kind(&self) -> CommandKind {
        match self {
            Self::Place { .. } => CommandKind::Place,
            Self::RequestFeedback { .. } => CommandKind::RequestFeedback,
            Self::ProvideFeedback { .. } => CommandKind::ProvideFeedback,
            Self::Approve {} => CommandKind::Approve,
            Self::Accept {} => CommandKind::Accept,
            Self::ConfirmPayment { .. } => CommandKind::ConfirmPayment,
            Self::Start {} => CommandKind::Start,
            Self::Hold { .. } => CommandKind::Hold,
            Self::Resume {} => CommandKind::Resume,
            Self::Complete { .. } => CommandKind::Complete,
            Self::Verify {} => CommandKind::Verify,
            Self::AskRework { .. } => CommandKind::AskRework,
            Self::OpenDispute { .. } => CommandKind::OpenDispute,
            Self::ResolveRelease {} => CommandKind::ResolveRelease,
            Self::ResolveRefund {} => CommandKind::ResolveRefund,
            Self::ResolveSplit { .. } => CommandKind::ResolveSplit,
            Self::Decline { .. } => CommandKind::Decline,
            Self::Withdraw { .. } => CommandKind::Withdraw,
            Self::Expire {} => CommandKind::Expire,
            Self::RequestCancel { .. } => CommandKind::RequestCancel,
            Self::AgreeCancel {} => CommandKind::AgreeCancel,
            Self::RefuseCancel {} => CommandKind::RefuseCancel,
            Self::WithdrawCancel {} => CommandKind::WithdrawCancel,
            Self::RecordRefund { .. } => CommandKind::RecordRefund,
            Self::SendMessage { .. } => CommandKind::SendMessage,
            Self::Rate { .. } => CommandKind::Rate,
            Self::RequestSurvey {} => CommandKind::RequestSurvey,
            Self::AnswerSurvey { .. } => CommandKind::AnswerSurvey,
        }
    }
}
