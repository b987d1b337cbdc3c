//! Marketplace orders.

use std::str::FromStr;
use std::sync::Mutex;

use partnerkit::aggregate::{self, Root};
use partnerkit::{ids, order, wire};

use crate::actor::{Actor, Role};
use crate::failure::{PartnerkitError, catching};
use crate::mirror::{FromCore, mirror};
use crate::values::{Moment, Money, Uuid};

/// A marketplace order that keeps its state in Rust.
#[derive(Debug, uniffi::Object)]
pub struct Order {
    /// Poisoned by a panic: an object that may have stopped half-way answers nothing any more.
    root: Mutex<Root<order::Order>>,
}

#[uniffi::export]
impl Order {
    /// An order that is not placed yet.
    ///
    /// # Errors
    /// `malformed.id`.
    #[uniffi::constructor]
    pub fn new(id: Uuid) -> Result<Self, PartnerkitError> {
        catching(|| Ok(Self { root: Mutex::new(Root::new(ids::OrderId::from_str(id.as_str())?)) }))
    }

    /// Gives a command.
    ///
    /// # Errors
    /// The codes of reading a request, and the refusals of the order. Nothing has changed then.
    pub fn execute(&self, request: OrderRequest) -> Result<OrderDecision, PartnerkitError> {
        catching(|| {
            let request = wire::from_value(wire::to_value(&request)?)?;
            Ok(OrderDecision::from_core(self.root.lock()?.execute(request, &order::Context {})?))
        })
    }

    /// The number of events so far.
    ///
    /// # Errors
    /// Only after a panic.
    pub fn version(&self) -> Result<u64, PartnerkitError> {
        catching(|| Ok(self.root.lock()?.version()))
    }
}

/// An event with all that makes it a record.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct OrderEnvelope {
    /// Unique.
    pub event_id: Uuid,
    /// Which order.
    pub aggregate_id: Uuid,
    /// 1 for the first event, without gaps.
    pub version: u64,
    /// When it happened.
    pub at: Moment,
    /// Who did it.
    pub actor: Actor,
    /// By which command.
    pub command_id: Uuid,
    /// What happened.
    pub event: OrderEvent,
}

impl FromCore<aggregate::Envelope<order::Event>> for OrderEnvelope {
    fn from_core(core: aggregate::Envelope<order::Event>) -> Self {
        Self {
            event_id: Uuid::from_core(core.event_id),
            aggregate_id: Uuid::from(core.aggregate_id.to_string()),
            version: core.version,
            at: Moment::from_core(core.at),
            actor: Actor::from_core(core.actor),
            command_id: Uuid::from_core(core.command_id),
            event: OrderEvent::from_core(core.event),
        }
    }
}

/// What a command caused. Notifications and postings stay behind: they are the server's to act on.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct OrderDecision {
    /// The events, those of due timers first.
    pub envelopes: Vec<OrderEnvelope>,
    /// Whether the command was known: then these are the events it caused the first time, and nothing has changed.
    pub is_repeat: bool,
}

impl FromCore<aggregate::Decision<order::Event>> for OrderDecision {
    fn from_core(core: aggregate::Decision<order::Event>) -> Self {
        // No order has a warning yet.
        let aggregate::Decision { envelopes, is_repeat, notifications: _, postings: _, warnings: _ } = core;
        Self { envelopes: Vec::from_core(envelopes), is_repeat }
    }
}

impl FromCore<order::Stars> for u8 {
    fn from_core(core: order::Stars) -> Self {
        core.count()
    }
}

impl FromCore<order::EvidenceList> for Vec<Evidence> {
    fn from_core(core: order::EvidenceList) -> Self {
        Self::from_core(Vec::from(core))
    }
}

mirror! {
    /// A command with all that surrounds it.
    struct OrderRequest of aggregate::Request<order::Command> {
        /// Chosen by the app; a retry has the same.
        command_id: Uuid,
        /// Who gives the command.
        actor: Actor,
        /// When.
        at: Moment,
        /// The version that the actor saw, if that matters.
        #[uniffi(default = None)]
        expected_version: Option<u64>,
        /// What is asked for.
        command: OrderCommand,
    }

    /// Something that shows the delivery.
    struct Evidence of order::Evidence {
        /// What it is.
        kind: EvidenceKind,
        /// Where it is: a URL or a file reference of the host.
        reference: String,
    }

    /// How the content did, as the advertiser tells it. Every figure is optional.
    struct SurveyAnswers of order::SurveyAnswers {
        /// How often it was shown.
        #[uniffi(default = None)]
        impressions: Option<u64>,
        /// How many people saw it.
        #[uniffi(default = None)]
        reach: Option<u64>,
        /// How often a video was played.
        #[uniffi(default = None)]
        views: Option<u64>,
        /// How often a link was followed.
        #[uniffi(default = None)]
        clicks: Option<u64>,
        /// How many orders it brought.
        #[uniffi(default = None)]
        conversions: Option<u64>,
        /// Anything else.
        #[uniffi(default = None)]
        comment: Option<String>,
    }

    /// A creator's advertising space, as it stood when the order was placed. The host takes it from its own records.
    struct Space of order::Space {
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

    /// The deadlines of a space, in days of 24 hours.
    struct SpaceDays of order::SpaceDays {
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
    /// A command to a marketplace order. Who may give which, and when, is the table.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum OrderCommand of order::Command {
        /// The advertiser places an order on a space.
        Place {
            /// The space, as the host has it on record.
            space: Space,
            /// The piece of the creator's portfolio that the advertiser liked.
            #[uniffi(default = None)]
            portfolio: Option<String>,
            /// A first message to the creator.
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
            #[uniffi(default = None)]
            reason: Option<String>,
        },
        /// The advertiser takes the order back.
        Withdraw {
            /// Why.
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

    /// An event of a marketplace order.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum OrderEvent of order::Event {
        /// The order was placed.
        Placed {
            /// By which brand.
            brand_id: Uuid,
            /// On what.
            space: Space,
            /// The piece of the creator's portfolio that the advertiser liked.
            #[uniffi(default = None)]
            portfolio: Option<String>,
            /// A first message to the creator.
            #[uniffi(default = None)]
            message: Option<String>,
            /// When it expires without an answer.
            respond_by: Moment,
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
            #[uniffi(default = None)]
            reason: Option<String>,
        },
        /// The advertiser took the order back.
        Withdrawn {
            /// Why.
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

    /// How feedback is meant.
    #[derive(Copy, Eq)]
    #[serde(rename_all = "snake_case")]
    enum FeedbackKind of order::FeedbackKind {
        /// Changes that are asked for.
        Edits,
        /// Changes that are proposed.
        Suggestions,
    }

    /// What shows a delivery.
    #[derive(Copy, Eq)]
    #[serde(rename_all = "snake_case")]
    enum EvidenceKind of order::EvidenceKind {
        /// The content itself.
        Link,
        /// A picture of it, for what does not last.
        Screenshot,
    }

    /// A social network or other medium.
    #[derive(Copy, Eq)]
    #[serde(rename_all = "snake_case")]
    #[expect(missing_docs, reason = "the names are the networks' own")]
    enum Network of partnerkit::Network {
        Instagram,
        Tiktok,
        Youtube,
        X,
        Facebook,
        Pinterest,
        Twitch,
        Blog,
        Podcast,
        Snapchat,
        Linkedin,
        Threads,
        /// Any other medium.
        Other,
    }

    /// What is posted.
    #[derive(Copy, Eq)]
    #[serde(rename_all = "snake_case")]
    #[expect(missing_docs, reason = "the names are the networks' own")]
    enum MediaType of partnerkit::MediaType {
        Post,
        Carousel,
        Reel,
        Story,
        Video,
        Short,
        Live,
        Article,
        Episode,
        /// Any other form.
        Other,
    }
}
