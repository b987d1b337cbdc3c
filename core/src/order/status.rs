//! The life cycle of a marketplace order: one table, which is the whole truth.
//!
//! What a row does beyond its arrow (the amount that falls due, the deadline that is set) is in its event, made in
//! [`super::decide`]. Commands that leave the status as it is stand in the table too.

use super::Order;
use crate::actor::Role::{self, Brand, Creator, Platform, System};
use crate::aggregate::Target::{Stay, To};
use crate::aggregate::{Row, named, row};

named! {
    /// Where an order stands.
    pub enum StatusKind {
        /// Placed; the creator reviews it.
        Pending = "pending",
        /// The creator has sent a draft and awaits the advertiser's word.
        FeedbackRequired = "feedback_required",
        /// The advertiser has answered; the creator reviews the order again.
        FeedbackProvided = "feedback_provided",
        /// Agreed; the advertiser has to pay.
        PaymentRequired = "payment_required",
        /// Paid; the money is held and the creator has to start.
        PaymentReceived = "payment_received",
        /// The creator works on it.
        Processing = "processing",
        /// Paused until a deadline.
        Hold = "hold",
        /// Delivered with evidence; the advertiser checks it.
        Completed = "completed",
        /// The platform decides.
        Disputed = "disputed",
        /// Money is to be given back.
        RefundDue = "refund_due",
        /// Ended before it was paid.
        Cancelled = "cancelled",
        /// Ended with money given back.
        Refunded = "refunded",
        /// Ended well: the money is the creator's.
        Verified = "verified",
    }
}

named! {
    /// What can be asked of an order, without its data.
    pub enum CommandKind {
        /// Place it.
        Place = "place",
        /// Ask for feedback on a draft.
        RequestFeedback = "request_feedback",
        /// Give feedback.
        ProvideFeedback = "provide_feedback",
        /// Approve the draft.
        Approve = "approve",
        /// Accept the order.
        Accept = "accept",
        /// Confirm the payment.
        ConfirmPayment = "confirm_payment",
        /// Start work.
        Start = "start",
        /// Pause work.
        Hold = "hold",
        /// Go on.
        Resume = "resume",
        /// Deliver.
        Complete = "complete",
        /// Confirm the delivery.
        Verify = "verify",
        /// Ask for rework.
        AskRework = "ask_rework",
        /// Open a dispute.
        OpenDispute = "open_dispute",
        /// End a dispute for the creator.
        ResolveRelease = "resolve_release",
        /// End a dispute for the advertiser.
        ResolveRefund = "resolve_refund",
        /// End a dispute between the two.
        ResolveSplit = "resolve_split",
        /// The creator says no.
        Decline = "decline",
        /// The advertiser takes the order back.
        Withdraw = "withdraw",
        /// A deadline has passed.
        Expire = "expire",
        /// Ask the other side to cancel.
        RequestCancel = "request_cancel",
        /// Agree to cancel.
        AgreeCancel = "agree_cancel",
        /// Refuse to cancel.
        RefuseCancel = "refuse_cancel",
        /// Take the request back.
        WithdrawCancel = "withdraw_cancel",
        /// Record that money was given back.
        RecordRefund = "record_refund",
        /// Write to the other side.
        SendMessage = "send_message",
        /// Rate the other side.
        Rate = "rate",
        /// Ask for the metrics survey.
        RequestSurvey = "request_survey",
        /// Answer the metrics survey.
        AnswerSurvey = "answer_survey",
    }
}

/// The conditions that rows name. Each has its refusal; see [`super::decide`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guard {
    /// The space has a price above zero: `order.price_not_positive`.
    Priced,
    /// The payment is exactly the price: `order.payment_mismatch`.
    PaymentMatches,
    /// The payment is the one confirmed before: `order.already_paid`.
    SamePayment,
    /// A system command comes no sooner than its deadline: `order.too_early`.
    DeadlineReached,
    /// The deadline of a hold lies ahead: `order.hold_until_past`.
    HoldEndsLater,
    /// Who put it on hold, the platform or the deadline: `order.not_holder`.
    Holder,
    /// There is evidence: `order.evidence_missing`.
    Evidence,
    /// Revisions are left: `order.no_revisions_left`.
    RevisionsLeft,
    /// The parts add up to the price: `order.split_mismatch`.
    SplitAddsUp,
    /// No request to cancel is open: `order.cancel_already_requested`.
    NoCancelRequest,
    /// A request to cancel is open: `order.no_cancel_request`.
    CancelRequested,
    /// The other side answers: `order.own_cancel_request`.
    OtherSide,
    /// Who asked takes it back: `order.not_cancel_asker`.
    CancelAsker,
    /// For silence, the system agrees no sooner than the answer was due: `order.too_early`.
    CancelDeadline,
    /// The refund is exactly what is due: `order.refund_mismatch`.
    RefundMatches,
    /// The refund is the one recorded before: `order.already_refunded`.
    SameRefund,
    /// Messages are open: `order.messages_closed`.
    MessagesOpen,
    /// Ratings are open: `order.rating_closed`.
    RatingOpen,
    /// This side has not rated: `order.already_rated`.
    NotRated,
    /// The time to ask for the survey has come, or it was asked for: `order.too_early`.
    SurveyTime,
    /// The survey is due: `order.survey_not_due`.
    SurveyDue,
    /// The survey is not answered: `order.survey_answered`.
    SurveyOpen,
}

use CommandKind as C;
use Guard as G;
use StatusKind as S;

const EITHER: &[Role] = &[Brand, Creator];
const PEOPLE: &[Role] = &[Brand, Creator, Platform];
const OTHER_SIDE_OR_SILENCE: &[Role] = &[Brand, Creator, System];

/// The life cycle. Order of columns: from, command, by, guards, to.
#[rustfmt::skip]
pub const TABLE: &[Row<Order>] = &[
    Row { from: None, command: C::Place, by: &[Brand], guards: &[G::Priced], to: To(S::Pending) },

    row(S::Pending,          C::RequestFeedback, &[Creator],          &[],                   To(S::FeedbackRequired)),
    row(S::FeedbackProvided, C::RequestFeedback, &[Creator],          &[],                   To(S::FeedbackRequired)),
    row(S::FeedbackRequired, C::ProvideFeedback, &[Brand],            &[],                   To(S::FeedbackProvided)),
    row(S::FeedbackRequired, C::Approve,         &[Brand],            &[],                   To(S::PaymentRequired)),
    row(S::Pending,          C::Accept,          &[Creator],          &[],                   To(S::PaymentRequired)),
    row(S::FeedbackProvided, C::Accept,          &[Creator],          &[],                   To(S::PaymentRequired)),

    row(S::Pending,          C::Decline,         &[Creator],          &[],                   To(S::Cancelled)),
    row(S::FeedbackRequired, C::Decline,         &[Creator],          &[],                   To(S::Cancelled)),
    row(S::FeedbackProvided, C::Decline,         &[Creator],          &[],                   To(S::Cancelled)),
    row(S::PaymentRequired,  C::Decline,         &[Creator],          &[],                   To(S::Cancelled)),
    row(S::Pending,          C::Withdraw,        &[Brand],            &[],                   To(S::Cancelled)),
    row(S::FeedbackRequired, C::Withdraw,        &[Brand],            &[],                   To(S::Cancelled)),
    row(S::FeedbackProvided, C::Withdraw,        &[Brand],            &[],                   To(S::Cancelled)),
    row(S::PaymentRequired,  C::Withdraw,        &[Brand],            &[],                   To(S::Cancelled)),
    row(S::Pending,          C::Expire,          &[System],           &[G::DeadlineReached], To(S::Cancelled)),
    row(S::FeedbackRequired, C::Expire,          &[System],           &[G::DeadlineReached], To(S::Cancelled)),
    row(S::FeedbackProvided, C::Expire,          &[System],           &[G::DeadlineReached], To(S::Cancelled)),
    row(S::PaymentRequired,  C::Expire,          &[System],           &[G::DeadlineReached], To(S::Cancelled)),
    row(S::PaymentReceived,  C::Expire,          &[System],           &[G::DeadlineReached], To(S::RefundDue)),

    row(S::PaymentRequired,  C::ConfirmPayment,  &[System, Platform], &[G::PaymentMatches],  To(S::PaymentReceived)),
    row(S::PaymentReceived,  C::ConfirmPayment,  &[System, Platform], &[G::SamePayment],     Stay),
    row(S::Processing,       C::ConfirmPayment,  &[System, Platform], &[G::SamePayment],     Stay),
    row(S::Hold,             C::ConfirmPayment,  &[System, Platform], &[G::SamePayment],     Stay),
    row(S::Completed,        C::ConfirmPayment,  &[System, Platform], &[G::SamePayment],     Stay),
    row(S::Disputed,         C::ConfirmPayment,  &[System, Platform], &[G::SamePayment],     Stay),
    row(S::RefundDue,        C::ConfirmPayment,  &[System, Platform], &[G::SamePayment],     Stay),
    row(S::Refunded,         C::ConfirmPayment,  &[System, Platform], &[G::SamePayment],     Stay),
    row(S::Verified,         C::ConfirmPayment,  &[System, Platform], &[G::SamePayment],     Stay),
    row(S::Cancelled,        C::ConfirmPayment,  &[System],           &[G::PaymentMatches],  To(S::RefundDue)),

    row(S::PaymentReceived,  C::Start,           &[Creator],          &[],                   To(S::Processing)),
    row(S::Processing,       C::Hold,            PEOPLE,              &[G::HoldEndsLater],   To(S::Hold)),
    row(S::Hold,             C::Resume,          Role::ALL.as_slice(), &[G::Holder],         To(S::Processing)),
    row(S::Processing,       C::Complete,        &[Creator],          &[G::Evidence],        To(S::Completed)),
    row(S::Completed,        C::Verify,          &[Brand, System],    &[G::DeadlineReached], To(S::Verified)),
    row(S::Completed,        C::AskRework,       &[Brand],            &[G::RevisionsLeft],   To(S::Processing)),

    row(S::PaymentReceived,  C::OpenDispute,     EITHER,              &[],                   To(S::Disputed)),
    row(S::Processing,       C::OpenDispute,     EITHER,              &[],                   To(S::Disputed)),
    row(S::Hold,             C::OpenDispute,     EITHER,              &[],                   To(S::Disputed)),
    row(S::Completed,        C::OpenDispute,     EITHER,              &[],                   To(S::Disputed)),
    row(S::Disputed,         C::ResolveRelease,  &[Platform],         &[],                   To(S::Verified)),
    row(S::Disputed,         C::ResolveRefund,   &[Platform],         &[],                   To(S::RefundDue)),
    row(S::Disputed,         C::ResolveSplit,    &[Platform],         &[G::SplitAddsUp],     To(S::RefundDue)),

    row(S::PaymentReceived,  C::RequestCancel,   EITHER,              &[G::NoCancelRequest], Stay),
    row(S::Processing,       C::RequestCancel,   EITHER,              &[G::NoCancelRequest], Stay),
    row(S::Hold,             C::RequestCancel,   EITHER,              &[G::NoCancelRequest], Stay),
    row(S::PaymentReceived,  C::AgreeCancel,     OTHER_SIDE_OR_SILENCE, &[G::CancelRequested, G::OtherSide, G::CancelDeadline], To(S::RefundDue)),
    row(S::Processing,       C::AgreeCancel,     OTHER_SIDE_OR_SILENCE, &[G::CancelRequested, G::OtherSide, G::CancelDeadline], To(S::RefundDue)),
    row(S::Hold,             C::AgreeCancel,     OTHER_SIDE_OR_SILENCE, &[G::CancelRequested, G::OtherSide, G::CancelDeadline], To(S::RefundDue)),
    row(S::PaymentReceived,  C::RefuseCancel,    EITHER,              &[G::CancelRequested, G::OtherSide],   Stay),
    row(S::Processing,       C::RefuseCancel,    EITHER,              &[G::CancelRequested, G::OtherSide],   Stay),
    row(S::Hold,             C::RefuseCancel,    EITHER,              &[G::CancelRequested, G::OtherSide],   Stay),
    row(S::PaymentReceived,  C::WithdrawCancel,  EITHER,              &[G::CancelRequested, G::CancelAsker], Stay),
    row(S::Processing,       C::WithdrawCancel,  EITHER,              &[G::CancelRequested, G::CancelAsker], Stay),
    row(S::Hold,             C::WithdrawCancel,  EITHER,              &[G::CancelRequested, G::CancelAsker], Stay),

    row(S::RefundDue,        C::RecordRefund,    &[System],           &[G::RefundMatches],   To(S::Refunded)),
    row(S::Refunded,         C::RecordRefund,    &[System],           &[G::SameRefund],      Stay),

    row(S::Completed,        C::Rate,            EITHER,              &[G::NotRated],        Stay),
    row(S::Verified,         C::Rate,            EITHER,              &[G::RatingOpen, G::NotRated], Stay),
    row(S::Verified,         C::RequestSurvey,   &[System],           &[G::SurveyOpen, G::SurveyTime], Stay),
    row(S::Verified,         C::AnswerSurvey,    &[Brand],            &[G::SurveyDue, G::SurveyOpen], Stay),

    row(S::Pending,          C::SendMessage,     PEOPLE,              &[],                   Stay),
    row(S::FeedbackRequired, C::SendMessage,     PEOPLE,              &[],                   Stay),
    row(S::FeedbackProvided, C::SendMessage,     PEOPLE,              &[],                   Stay),
    row(S::PaymentRequired,  C::SendMessage,     PEOPLE,              &[],                   Stay),
    row(S::PaymentReceived,  C::SendMessage,     PEOPLE,              &[],                   Stay),
    row(S::Processing,       C::SendMessage,     PEOPLE,              &[],                   Stay),
    row(S::Hold,             C::SendMessage,     PEOPLE,              &[],                   Stay),
    row(S::Completed,        C::SendMessage,     PEOPLE,              &[],                   Stay),
    row(S::Disputed,         C::SendMessage,     PEOPLE,              &[],                   Stay),
    row(S::RefundDue,        C::SendMessage,     PEOPLE,              &[],                   Stay),
    row(S::Cancelled,        C::SendMessage,     PEOPLE,              &[G::MessagesOpen],    Stay),
    row(S::Refunded,         C::SendMessage,     PEOPLE,              &[G::MessagesOpen],    Stay),
    row(S::Verified,         C::SendMessage,     PEOPLE,              &[G::MessagesOpen],    Stay),
];
