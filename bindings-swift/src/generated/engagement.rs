//! The engagement: commands, events and views. The handle is `partnerkit.Engagement`.
//!
//! Generated from the core's types by `cargo xtask gen`.

use super::{
    Actor, CreatorAccount, DatedOccurrence, DisclosureCheck, InstalmentTrigger, MediaType, MetricsSnapshot,
    MismatchReason, Network, OccurrenceName, Post, Role, Terms,
};
use crate::mirror::mirror;
use crate::values::{Day, Moment, Money, Uuid};

mirror! {
    /// Where the engagement or a piece of its content stands.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum EngagementStatusKind of partnerkit::engagement::StatusKind {
        /// The engagement is being carried out.
        Running,
        /// The engagement stands still.
        Paused,
        /// The engagement ended early.
        Ended,
        /// The engagement is done.
        Completed,
        /// The content is due.
        Pending,
        /// Its draft is in review.
        DraftSubmitted,
        /// Its draft has to be changed.
        ChangesRequested,
        /// Its draft is approved; it has to be posted.
        Approved,
        /// It is posted; somebody has to look whether it is what was agreed.
        Posted,
        /// It is what was agreed.
        Verified,
        /// It was not posted in time.
        Missed,
        /// The brand does without it.
        Waived,
        /// Its draft was turned down for good.
        Declined,
        /// It is not wanted any more: the engagement ended, or was amended.
        Cancelled,
        /// There is no such piece of content.
        NoOccurrence,
    }
}

mirror! {
    /// What can be asked of an engagement, without its data.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum EngagementCommandKind of partnerkit::engagement::CommandKind {
        /// Begin.
        Begin,
        /// Say which accounts are the creator's.
        SetAccounts,
        /// Stand still.
        Pause,
        /// Go on.
        Resume,
        /// Put new terms in the place of the old ones.
        Amend,
        /// Let new terms hold: their time has come.
        ApplyAmendment,
        /// End it early.
        End,
        /// Close it: everything is delivered.
        Complete,
        /// Find the content among posts.
        RecordPosts,
        /// Record how a post does.
        RecordMetrics,
        /// An instalment falls due.
        InstalmentDue,
        /// Record that an instalment was paid.
        RecordPayment,
        /// Hand in a draft.
        SubmitDraft,
        /// Ask for changes to a draft.
        RequestChanges,
        /// Approve a draft.
        Approve,
        /// Turn a draft down for good.
        Decline,
        /// Say which post the content is.
        RecordPost,
        /// Deliver by hand.
        DeliverManually,
        /// Say that a post is what was agreed.
        Verify,
        /// Say that a post is not what was agreed.
        RejectPost,
        /// Do without the content.
        Waive,
        /// The content is overdue.
        Miss,
        /// The answer to a draft is overdue.
        MarkAnswerOverdue,
        /// The changes to a draft are overdue.
        MarkReworkOverdue,
    }
}

mirror! {
    /// What an engagement carries out.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum Source of partnerkit::engagement::Source {
        /// A partnership.
        Partnership {
            /// Which.
            partnership_id: Uuid,
        },
        /// A participation in a campaign.
        Participation {
            /// Which.
            participation_id: Uuid,
        },
    }
}

mirror! {
    /// An account whose content counts.
    struct ContentAccount of partnerkit::engagement::ContentAccount {
        /// Where.
        network: Network,
        /// Its name there.
        handle: String,
    }
}

mirror! {
    /// Why a draft or a post is not taken.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum Rejection of partnerkit::engagement::Rejection {
        /// What should show the post does not show it.
        InvalidProof {},
        /// It is content that was delivered before.
        Duplicate {},
        /// It was posted outside the window.
        OutOfWindow {},
        /// It is content, of another piece: the post can be recorded for that one.
        Misassigned {},
        /// It is not what was asked for.
        CriteriaNotMet {
            /// What is missing.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            text: Option<String>,
        },
        /// Something else.
        Other {
            /// What.
            text: String,
        },
    }
}

mirror! {
    /// A command to an engagement. Who may give which, and when, is the table.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum EngagementCommand of partnerkit::engagement::Command {
        /// What was agreed begins: the partnership became active, or the participation was accepted.
        Begin {
            /// Who gets the content.
            brand_id: Uuid,
            /// Who makes it.
            creator_id: Uuid,
            /// What it was agreed in.
            source: Source,
            /// In whose calendar its dates are.
            zone: String,
            /// What was agreed.
            terms: Terms,
            /// The creator's accounts: content of others does not count.
            #[serde(default)]
            #[uniffi(default = [])]
            accounts: Vec<ContentAccount>,
        },
        /// The creator has other accounts now.
        SetAccounts {
            /// All of them.
            accounts: Vec<ContentAccount>,
        },
        /// The engagement stands still: nothing falls due, and no content is reviewed.
        Pause {
            /// Why.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            reason: Option<String>,
        },
        /// It goes on: every deadline moves by the time it stood still.
        Resume {},
        /// Both parties have agreed on new terms. They take the place of those that were agreed for the same instant or later.
        Amend {
            /// The new terms, whole.
            terms: Terms,
            /// From when they hold: nothing changes before, and what is due before stays.
            effective_at: Moment,
        },
        /// The time of new terms has come.
        ApplyAmendment {},
        /// It ends early: content that is not posted is cancelled, what is earned stays.
        End {
            /// Why.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            reason: Option<String>,
        },
        /// It is done: nothing is left to be delivered.
        Complete {},
        /// The host found posts; the engagement finds its content among them.
        RecordPosts {
            /// In any order; those that are known are left out.
            posts: Vec<Post>,
        },
        /// The host read the figures of a post.
        RecordMetrics {
            /// Where it was posted.
            network: Network,
            /// The network's id of it.
            post_id: String,
            /// The figures.
            metrics: MetricsSnapshot,
        },
        /// The time of an instalment has come.
        InstalmentDue {
            /// Which.
            number: u32,
        },
        /// An instalment was paid; the same reference again is a repeat.
        RecordPayment {
            /// Which instalment.
            number: u32,
            /// The payment's reference.
            reference: String,
            /// How much: exactly the instalment.
            amount: Money,
        },
        /// The creator hands in a draft.
        SubmitDraft {
            /// Of which content.
            occurrence: OccurrenceName,
            /// Where it is: a reference of the host.
            draft: String,
            /// What the creator says of it.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            note: Option<String>,
        },
        /// The draft has to be changed.
        RequestChanges {
            /// Of which content.
            occurrence: OccurrenceName,
            /// Why.
            reason: Rejection,
        },
        /// The draft is good.
        Approve {
            /// Of which content.
            occurrence: OccurrenceName,
        },
        /// The draft is turned down for good, after the last revision.
        Decline {
            /// Of which content.
            occurrence: OccurrenceName,
            /// Why.
            reason: Rejection,
        },
        /// The brand says which post the content is. It accepts late content so.
        RecordPost {
            /// Which content.
            occurrence: OccurrenceName,
            /// The post.
            post: Post,
        },
        /// The creator says which post the content is.
        DeliverManually {
            /// Which content.
            occurrence: OccurrenceName,
            /// The post.
            post: Post,
            /// Where something shows that it was posted, such as a screenshot. A story needs it.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            proof: Option<String>,
        },
        /// The post is what was agreed.
        Verify {
            /// Which content.
            occurrence: OccurrenceName,
        },
        /// The post is not what was agreed.
        RejectPost {
            /// Which content.
            occurrence: OccurrenceName,
            /// Why.
            reason: Rejection,
        },
        /// The brand does without the content.
        Waive {
            /// Which content.
            occurrence: OccurrenceName,
            /// Whether what is paid for it is paid all the same.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            paid: Option<bool> = filled,
            /// Why.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            reason: Option<String>,
        },
        /// The content was not posted in time.
        Miss {
            /// Which content.
            occurrence: OccurrenceName,
        },
        /// The time to answer a draft is over.
        MarkAnswerOverdue {
            /// Of which content.
            occurrence: OccurrenceName,
        },
        /// The time to change a draft is over.
        MarkReworkOverdue {
            /// Of which content.
            occurrence: OccurrenceName,
        },
    }
}

mirror! {
    /// An instalment of an engagement.
    struct PlannedInstalment of partnerkit::engagement::PlannedInstalment {
        /// Its number in the engagement, from 1; never used again.
        number: u32,
        /// How much.
        amount: Money,
        /// When it is due, as it was agreed.
        due: InstalmentTrigger,
        /// The milestone's name, where it is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        name: Option<String>,
        /// The instant at which it is due, where it is known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        due_at: Option<Moment>,
    }
}

mirror! {
    /// By whom a post was said to be a piece of content.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum PostedBy of partnerkit::engagement::PostedBy {
        /// The hashtags and mentions said so.
        Matching,
        /// The brand or the platform.
        Brand,
        /// The creator.
        Creator,
    }
}

mirror! {
    /// An event of an engagement.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum EngagementEvent of partnerkit::engagement::Event {
        /// The engagement began.
        Begun {
            /// Who gets the content.
            brand_id: Uuid,
            /// Who makes it.
            creator_id: Uuid,
            /// What it was agreed in.
            source: Source,
            /// In whose calendar its dates are.
            zone: String,
            /// The creator's accounts.
            accounts: Vec<ContentAccount>,
            /// What was agreed.
            terms: Terms,
            /// All content that is due.
            occurrences: Vec<DatedOccurrence>,
            /// All parts of the payment.
            instalments: Vec<PlannedInstalment>,
        },
        /// The creator has other accounts.
        AccountsSet {
            /// All of them.
            accounts: Vec<ContentAccount>,
        },
        /// The engagement stands still.
        Paused {
            /// Why.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            reason: Option<String>,
        },
        /// It goes on: every deadline has moved by the time since the pause.
        Resumed {
            /// Since when it stood still.
            since: Moment,
        },
        /// New terms were agreed on, and their time has not come.
        AmendmentScheduled {
            /// The new terms.
            terms: Terms,
            /// From when they are to hold.
            effective_at: Moment,
        },
        /// New terms hold.
        Amended {
            /// The new terms.
            terms: Terms,
            /// From when.
            effective_at: Moment,
            /// Content that stays due, at another time or in another form.
            rescheduled: Vec<DatedOccurrence>,
            /// Content that is due now, too.
            added: Vec<DatedOccurrence>,
            /// Content that is not wanted any more.
            cancelled: Vec<OccurrenceName>,
            /// Instalments that others have taken the place of.
            dropped: Vec<u32>,
            /// Those others.
            instalments: Vec<PlannedInstalment>,
        },
        /// The engagement ended early.
        Ended {
            /// By which side.
            by: Role,
            /// Content that is not wanted any more.
            cancelled: Vec<OccurrenceName>,
            /// Instalments that were not earned.
            dropped: Vec<u32>,
            /// Why.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            reason: Option<String>,
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
            /// Whether it was posted outside the window.
            outside_window: bool,
            /// Where something shows that it was posted.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            proof: Option<String>,
        },
        /// A post is no content of the engagement.
        PostUnmatched {
            /// The post.
            post: Post,
            /// Why it is not that.
            reasons: Vec<MismatchReason>,
            /// The content that it comes nearest to.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            nearest: Option<OccurrenceName>,
        },
        /// The figures of a post were read.
        MetricsRecorded {
            /// Where it was posted.
            network: Network,
            /// The network's id of it.
            post_id: String,
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
            reference: String,
            /// How much.
            amount: Money,
        },
        /// A draft was handed in.
        DraftSubmitted {
            /// Of which content.
            occurrence: OccurrenceName,
            /// Where it is.
            draft: String,
            /// What the creator says of it.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            note: Option<String>,
            /// Until when it should be answered.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            answer_by: Option<Moment>,
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
            #[uniffi(default = None)]
            rework_by: Option<Moment>,
            /// The content's new deadline, where the old one passed during the review.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            due_at: Option<Moment>,
        },
        /// The draft is approved.
        DraftApproved {
            /// Of which content.
            occurrence: OccurrenceName,
            /// By which side.
            by: Role,
            /// The content's new deadline, where the old one passed during the review.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            due_at: Option<Moment>,
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
            to: EngagementStatusKind,
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
            #[uniffi(default = None)]
            reason: Option<String>,
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
}

mirror! {
    /// A command with all that surrounds it.
    struct EngagementRequest of partnerkit::aggregate::Request<partnerkit::engagement::Command> {
        /// Chosen by the host; a retry has the same.
        command_id: Uuid,
        /// Who gives the command.
        actor: Actor,
        /// When.
        at: Moment,
        /// What is asked for.
        command: EngagementCommand,
        /// The version that the actor saw, if that matters.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        expected_version: Option<u64>,
    }
}

mirror! {
    /// Something that will happen by itself: at `due_at` the system gives the command.
    struct EngagementTimer of partnerkit::aggregate::Timer<partnerkit::engagement::Command> {
        /// When.
        due_at: Moment,
        /// Which; unique among the timers due at one instant, and their tie-breaker.
        timer_id: String,
        /// The command that the system will give.
        command: EngagementCommand,
    }
}

mirror! {
    /// A piece of content as one actor may see it.
    struct OccurrenceView of partnerkit::engagement::OccurrenceView {
        /// Which.
        occurrence: OccurrenceName,
        /// Where it stands.
        status: EngagementStatusKind,
        /// Where it is to be posted.
        network: Network,
        /// Whether its month is a partial one.
        partial_month: bool,
        /// When its window begins.
        from: Moment,
        /// The last day of its window.
        due_on: Day,
        /// When its window is over.
        due_at: Moment,
        /// Whether that is over.
        is_late: bool,
        /// How often changes were asked for.
        revisions_used: u32,
        /// What this actor may do with it now.
        allowed: Vec<EngagementCommandKind>,
        /// What is to be posted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        media_type: Option<MediaType>,
        /// The draft that was handed in last.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        draft: Option<String>,
        /// Until when the draft should be answered or changed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        respond_by: Option<Moment>,
        /// Why the last draft or post was not taken.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        rejection: Option<Rejection>,
        /// The network's id of the post that it is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        post_id: Option<String>,
    }
}

mirror! {
    /// A post as one actor may see it.
    struct ContentPostView of partnerkit::engagement::ContentPostView {
        /// The post.
        post: Post,
        /// Whether it was posted outside the window.
        outside_window: bool,
        /// Why it is no content, where nobody said it was.
        reasons: Vec<MismatchReason>,
        /// Whether it says that it is advertising: a hint.
        disclosure: DisclosureCheck,
        /// Its figures, by the time they were taken.
        metrics: Vec<MetricsSnapshot>,
        /// The content that it is, was said to be, or comes nearest to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        occurrence: Option<OccurrenceName>,
        /// Who said so; none for a post that is no content.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        by: Option<PostedBy>,
        /// Where something shows that it was posted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        proof: Option<String>,
        /// Why it is no content after all.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        rejection: Option<Rejection>,
    }
}

mirror! {
    /// What became of an instalment.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum InstalmentState of partnerkit::engagement::InstalmentState {
        /// It is not owed yet.
        Waiting,
        /// It is owed.
        Due,
        /// It is paid.
        Paid,
        /// It will not be owed: what it was for is not delivered, or the engagement has ended.
        Forgone,
        /// An amendment put others in its place.
        Replaced,
    }
}

mirror! {
    /// An instalment.
    struct InstalmentView of partnerkit::engagement::InstalmentView {
        /// Which.
        number: u32,
        /// How much.
        amount: Money,
        /// What became of it.
        state: InstalmentState,
        /// The milestone's name, where it is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        name: Option<String>,
        /// When it is due, where that is known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        due_at: Option<Moment>,
        /// The payment's reference, where it is paid.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        reference: Option<String>,
    }
}

mirror! {
    /// An engagement in figures.
    struct EngagementSummary of partnerkit::engagement::EngagementSummary {
        /// Pieces of content that are to be delivered: pending, in review, approved or missed.
        open: u32,
        /// Pieces that keep the engagement from being completed: those that are open, and those that are posted and wait to be verified. What partnerships and participations are told as `openOccurrences`.
        unfinished: u32,
        /// Of those that are open, how many were missed.
        missed: u32,
        /// Pieces that are posted and wait to be verified.
        posted: u32,
        /// Pieces that are verified.
        delivered: u32,
        /// Pieces that the brand does without.
        waived: u32,
        /// Pieces whose draft was turned down for good.
        declined: u32,
        /// Pieces that are not wanted any more.
        cancelled: u32,
        /// What was agreed, in each currency: what is owed, paid, or can still be owed. A sum beyond the exact range is left out.
        agreed: Vec<Money>,
        /// What is owed and not paid.
        due: Vec<Money>,
        /// What is paid.
        paid: Vec<Money>,
    }
}

mirror! {
    /// An engagement as one actor may see it at one moment.
    struct EngagementView of partnerkit::engagement::EngagementView {
        /// Where it stands.
        status: EngagementStatusKind,
        /// Who gets the content.
        brand_id: Uuid,
        /// Who makes it.
        creator_id: Uuid,
        /// What it was agreed in.
        source: Source,
        /// The creator's accounts.
        accounts: Vec<ContentAccount>,
        /// Its content, by deliverable, month and number.
        occurrences: Vec<OccurrenceView>,
        /// The posts that were looked at, by network and id.
        posts: Vec<ContentPostView>,
        /// The parts of its payment, by number.
        instalments: Vec<InstalmentView>,
        /// All of it in figures.
        summary: EngagementSummary,
        /// What this actor may do with the engagement now.
        allowed: Vec<EngagementCommandKind>,
        /// Since when it stands still, while it does.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        paused_at: Option<Moment>,
    }
}

mirror! {
    /// What the host knows and an engagement does not.
    struct EngagementContext of partnerkit::engagement::Context {
        /// How the creator's accounts are connected; one that is left out is not. Stories need it.
        #[serde(default)]
        #[uniffi(default = [])]
        connections: Vec<CreatorAccount>,
    }
}
