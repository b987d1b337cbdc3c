//! The marketplace order: commands, events and views. The handle is `partnerkit.Order`.
//!
//! Generated from the core's types by `cargo xtask gen`.

use super::{Actor, MediaType, Network, Role};
use crate::mirror::mirror;
use crate::values::{Moment, Money, Uuid};

mirror! {
    /// Where an order stands.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum OrderStatusKind of partnerkit::order::StatusKind {
        /// Placed; the creator reviews it.
        Pending,
        /// The creator has sent a draft and awaits the advertiser's word.
        FeedbackRequired,
        /// The advertiser has answered; the creator reviews the order again.
        FeedbackProvided,
        /// Agreed; the advertiser has to pay.
        PaymentRequired,
        /// Paid; the money is held and the creator has to start.
        PaymentReceived,
        /// The creator works on it.
        Processing,
        /// Paused until a deadline.
        Hold,
        /// Delivered with evidence; the advertiser checks it.
        Completed,
        /// The platform decides.
        Disputed,
        /// Money is to be given back.
        RefundDue,
        /// Ended before it was paid.
        Cancelled,
        /// Ended with money given back.
        Refunded,
        /// Ended well: the money is the creator's.
        Verified,
    }
}

mirror! {
    /// What can be asked of an order, without its data.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum OrderCommandKind of partnerkit::order::CommandKind {
        /// Place it.
        Place,
        /// Ask for feedback on a draft.
        RequestFeedback,
        /// Give feedback.
        ProvideFeedback,
        /// Approve the draft.
        Approve,
        /// Accept the order.
        Accept,
        /// Confirm the payment.
        ConfirmPayment,
        /// Start work.
        Start,
        /// Pause work.
        Hold,
        /// Go on.
        Resume,
        /// Deliver.
        Complete,
        /// Confirm the delivery.
        Verify,
        /// Ask for rework.
        AskRework,
        /// Open a dispute.
        OpenDispute,
        /// End a dispute for the creator.
        ResolveRelease,
        /// End a dispute for the advertiser.
        ResolveRefund,
        /// End a dispute between the two.
        ResolveSplit,
        /// The creator says no.
        Decline,
        /// The advertiser takes the order back.
        Withdraw,
        /// A deadline has passed.
        Expire,
        /// Ask the other side to cancel.
        RequestCancel,
        /// Agree to cancel.
        AgreeCancel,
        /// Refuse to cancel.
        RefuseCancel,
        /// Take the request back.
        WithdrawCancel,
        /// Record that money was given back.
        RecordRefund,
        /// Write to the other side.
        SendMessage,
        /// Rate the other side.
        Rate,
        /// Ask for the metrics survey.
        RequestSurvey,
        /// Answer the metrics survey.
        AnswerSurvey,
    }
}

mirror! {
    /// The deadlines of a space, in days of 24 hours.
    struct SpaceDays of partnerkit::order::SpaceDays {
        /// Each answer before an order is agreed: then it expires.
        response: u16,
        /// The payment: then it expires.
        payment: u16,
        /// The start of work after the payment: then the money is given back.
        start: u16,
        /// The work: the delivery date, which nothing enforces.
        delivery: u16,
        /// The check of what was delivered: then it counts as verified.
        verification: u16,
        /// The answer to a request to cancel: silence agrees.
        cancel_answer: u16,
        /// Ratings after verification.
        rating: u16,
        /// Messages after the order has ended.
        messages: u16,
        /// From verification to the metrics survey.
        survey: u16,
    }
}

mirror! {
    /// A creator's advertising space, as it stood when the order was placed. The host takes it from its own records.
    struct Space of partnerkit::order::Space {
        /// Which space.
        space_id: Uuid,
        /// Whose.
        creator_id: Uuid,
        /// Where the content will stand.
        network: Network,
        /// As what.
        media_type: MediaType,
        /// The space's title.
        title: String,
        /// What an order costs.
        price: Money,
        /// How often the advertiser may ask for rework.
        revisions: u8,
        /// The deadlines, in days of 24 hours.
        days: SpaceDays,
    }
}

mirror! {
    /// How feedback is meant.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum FeedbackKind of partnerkit::order::FeedbackKind {
        /// Changes that are asked for.
        Edits,
        /// Changes that are proposed.
        Suggestions,
    }
}

mirror! {
    /// What shows a delivery.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum EvidenceKind of partnerkit::order::EvidenceKind {
        /// The content itself.
        Link,
        /// A picture of it, for what does not last.
        Screenshot,
    }
}

mirror! {
    /// Something that shows the delivery.
    struct Evidence of partnerkit::order::Evidence {
        /// What it is.
        kind: EvidenceKind,
        /// Where it is: a URL or a file reference of the host.
        reference: String,
    }
}

mirror! {
    /// How the content did, as the advertiser tells it. Every figure is optional.
    struct SurveyAnswers of partnerkit::order::SurveyAnswers {
        /// How often it was shown.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        impressions: Option<u64>,
        /// How many people saw it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        reach: Option<u64>,
        /// How often a video was played.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        views: Option<u64>,
        /// How often a link was followed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        clicks: Option<u64>,
        /// How many orders it brought.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        conversions: Option<u64>,
        /// Anything else.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        comment: Option<String>,
    }
}

mirror! {
    /// A command to a marketplace order. Who may give which, and when, is the table.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum OrderCommand of partnerkit::order::Command {
        /// The advertiser places an order on a space.
        Place {
            /// The space, as the host has it on record.
            space: Space,
            /// The piece of the creator's portfolio that the advertiser liked.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            portfolio: Option<String>,
            /// A first message to the creator.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            message: Option<String>,
        },
        /// The creator asks for feedback on a draft.
        RequestFeedback {
            /// Where the draft can be seen.
            draft: String,
        },
        /// The advertiser answers a draft with edits or suggestions.
        ProvideFeedback {
            /// Whether the changes are asked for or proposed.
            kind: FeedbackKind,
            /// The changes.
            text: String,
        },
        /// The advertiser approves the draft, and with it the order.
        Approve {},
        /// The creator accepts the order.
        Accept {},
        /// The payment has arrived.
        ConfirmPayment {
            /// The payment provider's reference; the same reference again is a repeat.
            reference: String,
            /// What has arrived: exactly the price.
            amount: Money,
        },
        /// The creator starts work.
        Start {},
        /// Work pauses.
        Hold {
            /// Why.
            reason: String,
            /// Until when at the latest.
            until: Moment,
        },
        /// Work goes on.
        Resume {},
        /// The creator has delivered.
        Complete {
            /// Links or screenshots that show it: at least one.
            evidence: Vec<Evidence>,
        },
        /// The advertiser confirms the delivery; silence until the deadline does too.
        Verify {},
        /// The advertiser asks for changes to what was delivered.
        AskRework {
            /// Which.
            reason: String,
        },
        /// One side asks the platform to decide.
        OpenDispute {
            /// Why.
            reason: String,
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
            #[uniffi(default = None)]
            reason: Option<String>,
        },
        /// The advertiser takes the order back.
        Withdraw {
            /// Why.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            reason: Option<String>,
        },
        /// A deadline has passed.
        Expire {},
        /// One side asks the other to cancel a paid order.
        RequestCancel {
            /// Why.
            reason: String,
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
            reference: String,
            /// How much: exactly what is due.
            amount: Money,
        },
        /// A message to the other side.
        SendMessage {
            /// What it says.
            text: String,
        },
        /// A rating of the other side.
        Rate {
            /// One to five.
            stars: u8,
            /// A few words.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            text: Option<String>,
        },
        /// The metrics survey is due.
        RequestSurvey {},
        /// The advertiser says how the content did.
        AnswerSurvey {
            /// The figures.
            answers: SurveyAnswers,
        },
    }
}

mirror! {
    /// An event of a marketplace order.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum OrderEvent of partnerkit::order::Event {
        /// The order was placed.
        Placed {
            /// By which brand.
            brand_id: Uuid,
            /// On what.
            space: Space,
            /// When it expires without an answer.
            respond_by: Moment,
            /// The piece of the creator's portfolio that the advertiser liked.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            portfolio: Option<String>,
            /// A first message to the creator.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            message: Option<String>,
        },
        /// The creator asked for feedback on a draft.
        FeedbackRequested {
            /// Where the draft can be seen.
            draft: String,
            /// When the order expires without an answer.
            respond_by: Moment,
        },
        /// The advertiser answered the draft.
        FeedbackProvided {
            /// Whether the changes are asked for or proposed.
            kind: FeedbackKind,
            /// The changes.
            text: String,
            /// When the order expires without an answer.
            respond_by: Moment,
        },
        /// The advertiser approved the draft, and with it the order.
        Approved {
            /// When the order expires without a payment.
            pay_by: Moment,
        },
        /// The creator accepted the order.
        Accepted {
            /// When the order expires without a payment.
            pay_by: Moment,
        },
        /// The payment arrived and is held.
        PaymentConfirmed {
            /// The payment provider's reference.
            reference: String,
            /// How much.
            amount: Money,
            /// When the money is given back unless work has started.
            start_by: Moment,
        },
        /// The payment arrived after the order was cancelled; it is to be given back.
        LatePaymentConfirmed {
            /// The payment provider's reference.
            reference: String,
            /// How much, and so how much is due.
            amount: Money,
        },
        /// The creator started work.
        Started {
            /// The delivery date.
            deliver_by: Moment,
        },
        /// Work paused.
        Held {
            /// Which side paused it.
            by: Role,
            /// Why.
            reason: String,
            /// When it goes on by itself.
            until: Moment,
        },
        /// Work went on.
        Resumed {
            /// The delivery date, moved by the pause.
            deliver_by: Moment,
        },
        /// The creator delivered.
        Completed {
            /// What shows it.
            evidence: Vec<Evidence>,
            /// When it counts as verified by itself.
            verify_by: Moment,
        },
        /// The delivery was confirmed, or not questioned in time; the price is the creator's.
        Verified {
            /// The price.
            released: Money,
            /// When the metrics survey is due.
            survey_at: Moment,
        },
        /// The advertiser asked for changes to what was delivered.
        ReworkAsked {
            /// Which.
            reason: String,
            /// The new delivery date.
            deliver_by: Moment,
        },
        /// One side asked the platform to decide.
        DisputeOpened {
            /// Which side.
            by: Role,
            /// Why.
            reason: String,
        },
        /// The platform decided for the creator; the price is theirs.
        DisputeReleased {
            /// The price.
            released: Money,
            /// When the metrics survey is due.
            survey_at: Moment,
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
            #[uniffi(default = None)]
            reason: Option<String>,
        },
        /// The advertiser took the order back.
        Withdrawn {
            /// Why.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            reason: Option<String>,
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
            reason: String,
            /// When silence agrees.
            answer_by: Moment,
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
            reference: String,
            /// How much.
            amount: Money,
        },
        /// One side wrote.
        MessageSent {
            /// Which side, or the platform.
            by: Role,
            /// What it says.
            text: String,
        },
        /// One side rated the other.
        Rated {
            /// Which side.
            by: Role,
            /// One to five.
            stars: u8,
            /// A few words.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            text: Option<String>,
        },
        /// The metrics survey fell due.
        SurveyRequested {},
        /// The advertiser said how the content did.
        SurveyAnswered {
            /// The figures.
            answers: SurveyAnswers,
        },
    }
}

mirror! {
    /// A command with all that surrounds it.
    struct OrderRequest of partnerkit::aggregate::Request<partnerkit::order::Command> {
        /// Chosen by the host; a retry has the same.
        command_id: Uuid,
        /// Who gives the command.
        actor: Actor,
        /// When.
        at: Moment,
        /// What is asked for.
        command: OrderCommand,
        /// The version that the actor saw, if that matters.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        expected_version: Option<u64>,
    }
}

mirror! {
    /// Something that will happen by itself: at `due_at` the system gives the command.
    struct OrderTimer of partnerkit::aggregate::Timer<partnerkit::order::Command> {
        /// When.
        due_at: Moment,
        /// Which; unique among the timers due at one instant, and their tie-breaker.
        timer_id: String,
        /// The command that the system will give.
        command: OrderCommand,
    }
}

mirror! {
    /// A rating that may be seen.
    struct RatingView of partnerkit::order::RatingView {
        /// One to five.
        stars: u8,
        /// A few words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        text: Option<String>,
    }
}

mirror! {
    /// An order as one actor may see it at one moment.
    struct OrderView of partnerkit::order::OrderView {
        /// Where it stands.
        status: OrderStatusKind,
        /// Who placed it.
        brand_id: Uuid,
        /// On what.
        space: Space,
        /// How often rework was asked for.
        revisions_used: u8,
        /// What this actor may do now.
        allowed: Vec<OrderCommandKind>,
        /// When the present status ends by itself.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        deadline: Option<Moment>,
        /// The delivery date, while there is work to do.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        deliver_by: Option<Moment>,
        /// The draft that awaits feedback.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        draft: Option<String>,
        /// What shows the delivery, while it is checked.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        #[uniffi(default = [])]
        evidence: Vec<Evidence>,
        /// The side that has asked to cancel, while that is open.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        cancel_requested_by: Option<Role>,
        /// What is to be given back, while it is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        refund_due: Option<Money>,
        /// The advertiser's rating of the creator, if this actor may see it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        brand_rating: Option<RatingView>,
        /// The creator's rating of the advertiser, if this actor may see it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        creator_rating: Option<RatingView>,
        /// The answers of the metrics survey.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        survey: Option<SurveyAnswers>,
    }
}

mirror! {
    /// What the host knows and an order does not: nothing.
    struct OrderContext of partnerkit::order::Context {
    }
}
