//! The life cycles in an engagement: one table, which is the whole truth.
//!
//! The status that decides on a command is that of what it names: a piece of content, or the engagement. While the
//! engagement is paused, `paused` decides about its content, too. A command about content that is not there is decided by
//! `no_occurrence`.

use super::Engagement;
use crate::actor::Role::{self, Brand, Creator, Platform, System};
use crate::aggregate::Target::{self, OneOf, Stay, To};
use crate::aggregate::{Row, named, row};

named! {
    /// Where the engagement or a piece of its content stands.
    pub enum StatusKind {
        /// The engagement is being carried out.
        Running = "running",
        /// The engagement stands still.
        Paused = "paused",
        /// The engagement ended early.
        Ended = "ended",
        /// The engagement is done.
        Completed = "completed",
        /// The content is due.
        Pending = "pending",
        /// Its draft is in review.
        DraftSubmitted = "draft_submitted",
        /// Its draft has to be changed.
        ChangesRequested = "changes_requested",
        /// Its draft is approved; it has to be posted.
        Approved = "approved",
        /// It is posted; somebody has to look whether it is what was agreed.
        Posted = "posted",
        /// It is what was agreed.
        Verified = "verified",
        /// It was not posted in time.
        Missed = "missed",
        /// The brand does without it.
        Waived = "waived",
        /// Its draft was turned down for good.
        Declined = "declined",
        /// It is not wanted any more: the engagement ended, or was amended.
        Cancelled = "cancelled",
        /// There is no such piece of content.
        NoOccurrence = "no_occurrence",
    }
}

named! {
    /// What can be asked of an engagement, without its data.
    pub enum CommandKind {
        /// Begin.
        Begin = "begin",
        /// Say which accounts are the creator's.
        SetAccounts = "set_accounts",
        /// Stand still.
        Pause = "pause",
        /// Go on.
        Resume = "resume",
        /// Put new terms in the place of the old ones.
        Amend = "amend",
        /// Let new terms hold: their time has come.
        ApplyAmendment = "apply_amendment",
        /// End it early.
        End = "end",
        /// Close it: everything is delivered.
        Complete = "complete",
        /// Find the content among posts.
        RecordPosts = "record_posts",
        /// Record how a post does.
        RecordMetrics = "record_metrics",
        /// An instalment falls due.
        InstalmentDue = "instalment_due",
        /// Record that an instalment was paid.
        RecordPayment = "record_payment",
        /// Hand in a draft.
        SubmitDraft = "submit_draft",
        /// Ask for changes to a draft.
        RequestChanges = "request_changes",
        /// Approve a draft.
        Approve = "approve",
        /// Turn a draft down for good.
        Decline = "decline",
        /// Say which post the content is.
        RecordPost = "record_post",
        /// Deliver by hand.
        DeliverManually = "deliver_manually",
        /// Say that a post is what was agreed.
        Verify = "verify",
        /// Say that a post is not what was agreed.
        RejectPost = "reject_post",
        /// Do without the content.
        Waive = "waive",
        /// The content is overdue.
        Miss = "miss",
        /// The answer to a draft is overdue.
        MarkAnswerOverdue = "mark_answer_overdue",
        /// The changes to a draft are overdue.
        MarkReworkOverdue = "mark_rework_overdue",
    }
}

/// The conditions that rows name, each with its refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guard {
    /// The terms can be agreed on: the `brief.*` codes of [`crate::brief::Terms::check`].
    TermsSound,
    /// The terms ask for drafts: `engagement.no_drafts`.
    DraftsAsked,
    /// Who approves by the terms: `engagement.not_approver`.
    Approver,
    /// Changes can still be asked for: `engagement.revisions_used_up`.
    RevisionsLeft,
    /// No more changes can be asked for: `engagement.revisions_left`.
    RevisionsUsedUp,
    /// No draft has to be approved first: `engagement.draft_needed`.
    NoDraftNeeded,
    /// The creator may deliver by hand: `engagement.manual_not_allowed`.
    ManualAllowed,
    /// The post, or its figures, are of now or before: `engagement.in_future`.
    NotInFuture,
    /// Neither the post's id nor its address is a piece of content: `engagement.post_taken`.
    PostNew,
    /// A story comes with proof: `engagement.proof_required`.
    ProofGiven,
    /// The post fits the content: `engagement.post_does_not_fit`.
    PostFits,
    /// The deadline has come: `engagement.too_early`.
    DeadlineReached,
    /// There is such an instalment: `engagement.unknown_instalment`.
    InstalmentKnown,
    /// The payment's reference is new, or says what it said: `engagement.payment_conflict`.
    SamePayment,
    /// The instalment is due and not paid: `engagement.not_due`, `engagement.already_paid`.
    InstalmentOwed,
    /// The payment is the instalment's amount: `engagement.payment_mismatch`.
    ExactAmount,
    /// The post is known: `engagement.unknown_post`.
    PostKnown,
    /// There are no figures of that moment, or the same: `engagement.metrics_conflict`.
    SameFigures,
    /// Nothing changes before what happened last, or before the terms that hold: `engagement.retroactive`.
    NotRetroactive,
    /// The months keep their numbers: `engagement.months_renumbered`.
    MonthsKept,
    /// The new total covers what stays: `engagement.other_currency`, `engagement.below_earned`.
    CoversEarned,
    /// Nothing is left to be delivered: `engagement.occurrence_open`.
    NothingOpen,
}

use CommandKind as C;
use Guard as G;
use StatusKind as S;

const CREATOR: &[Role] = &[Creator];
const SYSTEM: &[Role] = &[System];
/// The brand and the platform that serves it.
const DESK: &[Role] = &[Brand, Platform];
/// The platform and its machines.
const BOOKS: &[Role] = &[Platform, System];
/// The brand, the platform, and their machines.
const LEAD: &[Role] = &[Brand, Platform, System];

const AMEND: &[Guard] = &[G::TermsSound, G::NotRetroactive, G::MonthsKept, G::CoversEarned];
const PAYMENT: &[Guard] = &[G::InstalmentKnown, G::SamePayment, G::InstalmentOwed, G::ExactAmount];
const FALL_DUE: &[Guard] = &[G::InstalmentKnown, G::DeadlineReached];
const METRICS: &[Guard] = &[G::PostKnown, G::NotInFuture, G::SameFigures];
const BY_HAND: &[Guard] = &[G::ManualAllowed, G::NotInFuture, G::PostNew, G::ProofGiven, G::PostFits];
const UNREVIEWED_BY_HAND: &[Guard] =
    &[G::NoDraftNeeded, G::ManualAllowed, G::NotInFuture, G::PostNew, G::ProofGiven, G::PostFits];
const POST: &[Guard] = &[G::NotInFuture, G::PostNew];
const UNREVIEWED: &[Guard] = &[G::NoDraftNeeded, G::NotInFuture, G::PostNew];
const REOPENED: Target<StatusKind> = OneOf(&[S::Pending, S::Approved, S::Missed, S::Cancelled]);

/// The life cycles. Order of columns: from, command, by, guards, to.
#[rustfmt::skip]
pub const TABLE: &[Row<Engagement>] = &[
    Row { from: None, command: C::Begin, by: LEAD, guards: &[G::TermsSound], to: To(S::Running) },

    row(S::Running,          C::SetAccounts,     LEAD,    &[],                 Stay),
    row(S::Paused,           C::SetAccounts,     LEAD,    &[],                 Stay),
    row(S::Running,          C::Pause,           LEAD,    &[],                 To(S::Paused)),
    row(S::Paused,           C::Resume,          LEAD,    &[],                 To(S::Running)),
    row(S::Running,          C::Amend,           SYSTEM,  AMEND,               Stay),
    row(S::Running,          C::ApplyAmendment,  SYSTEM,  &[G::DeadlineReached], Stay),
    row(S::Running,          C::End,             LEAD,    &[],                 To(S::Ended)),
    row(S::Paused,           C::End,             LEAD,    &[],                 To(S::Ended)),
    row(S::Running,          C::Complete,        LEAD,    &[G::NothingOpen],   To(S::Completed)),

    row(S::Running,          C::RecordPosts,     SYSTEM,  &[],                 Stay),
    row(S::Paused,           C::RecordPosts,     SYSTEM,  &[],                 Stay),
    row(S::Running,          C::RecordMetrics,   BOOKS,   METRICS,             Stay),
    row(S::Paused,           C::RecordMetrics,   BOOKS,   METRICS,             Stay),
    row(S::Ended,            C::RecordMetrics,   BOOKS,   METRICS,             Stay),
    row(S::Completed,        C::RecordMetrics,   BOOKS,   METRICS,             Stay),

    row(S::Running,          C::InstalmentDue,   SYSTEM,  FALL_DUE,            Stay),
    row(S::Ended,            C::InstalmentDue,   SYSTEM,  FALL_DUE,            Stay),
    row(S::Completed,        C::InstalmentDue,   SYSTEM,  FALL_DUE,            Stay),
    row(S::Running,          C::RecordPayment,   BOOKS,   PAYMENT,             Stay),
    row(S::Paused,           C::RecordPayment,   BOOKS,   PAYMENT,             Stay),
    row(S::Ended,            C::RecordPayment,   BOOKS,   PAYMENT,             Stay),
    row(S::Completed,        C::RecordPayment,   BOOKS,   PAYMENT,             Stay),

    row(S::Pending,          C::SubmitDraft,     CREATOR, &[G::DraftsAsked],   To(S::DraftSubmitted)),
    row(S::ChangesRequested, C::SubmitDraft,     CREATOR, &[],                 To(S::DraftSubmitted)),
    row(S::DraftSubmitted,   C::RequestChanges,  DESK,    &[G::Approver, G::RevisionsLeft], To(S::ChangesRequested)),
    row(S::DraftSubmitted,   C::Approve,         DESK,    &[G::Approver],      To(S::Approved)),
    row(S::DraftSubmitted,   C::Decline,         DESK,    &[G::Approver, G::RevisionsUsedUp], To(S::Declined)),

    row(S::Pending,          C::RecordPost,      DESK,    UNREVIEWED,          To(S::Posted)),
    row(S::Approved,         C::RecordPost,      DESK,    POST,                To(S::Posted)),
    row(S::Missed,           C::RecordPost,      DESK,    POST,                To(S::Posted)),
    row(S::Pending,          C::DeliverManually, CREATOR, UNREVIEWED_BY_HAND,  To(S::Posted)),
    row(S::Approved,         C::DeliverManually, CREATOR, BY_HAND,             To(S::Posted)),
    row(S::Missed,           C::DeliverManually, CREATOR, UNREVIEWED_BY_HAND,  To(S::Posted)),
    row(S::Posted,           C::Verify,          DESK,    &[],                 To(S::Verified)),
    row(S::Posted,           C::RejectPost,      DESK,    &[],                 REOPENED),

    row(S::Pending,          C::Waive,           DESK,    &[],                 To(S::Waived)),
    row(S::DraftSubmitted,   C::Waive,           DESK,    &[],                 To(S::Waived)),
    row(S::ChangesRequested, C::Waive,           DESK,    &[],                 To(S::Waived)),
    row(S::Approved,         C::Waive,           DESK,    &[],                 To(S::Waived)),
    row(S::Missed,           C::Waive,           DESK,    &[],                 To(S::Waived)),

    row(S::Pending,          C::Miss,            SYSTEM,  &[G::DeadlineReached], To(S::Missed)),
    row(S::ChangesRequested, C::Miss,            SYSTEM,  &[G::DeadlineReached], To(S::Missed)),
    row(S::Approved,         C::Miss,            SYSTEM,  &[G::DeadlineReached], To(S::Missed)),
    row(S::DraftSubmitted,   C::MarkAnswerOverdue,   SYSTEM,  &[G::DeadlineReached], Stay),
    row(S::ChangesRequested, C::MarkReworkOverdue,   SYSTEM,  &[G::DeadlineReached], Stay),
];
