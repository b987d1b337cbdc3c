//! The life cycle of a partnership: one table, which is the whole truth.

use super::Partnership;
use crate::actor::Role::{self, Brand, Creator, Platform, System};
use crate::aggregate::Target::{OneOf, Stay, To};
use crate::aggregate::{Row, named, row};

named! {
    /// Where a partnership stands.
    pub enum StatusKind {
        /// The brand writes the brief.
        Draft = "draft",
        /// The creator reads it and answers.
        Published = "published",
        /// What was agreed is carried out.
        Active = "active",
        /// Nothing falls due.
        Paused = "paused",
        /// Ended: all was delivered or waived.
        Completed = "completed",
        /// Ended early.
        Ended = "ended",
        /// Ended before it was active.
        Cancelled = "cancelled",
    }
}

named! {
    /// What can be asked of a partnership, without its data.
    pub enum CommandKind {
        /// Begin a draft.
        Open = "open",
        /// Save a step of the brief.
        SaveStep = "save_step",
        /// Show it to the creator.
        Publish = "publish",
        /// Offer other terms, before the creator has accepted.
        Revise = "revise",
        /// Accept what is offered.
        Accept = "accept",
        /// Say no to what is offered.
        Decline = "decline",
        /// Change what was agreed, from a date on.
        Amend = "amend",
        /// Accept an amendment.
        AcceptAmendment = "accept_amendment",
        /// Say no to an amendment.
        DeclineAmendment = "decline_amendment",
        /// Take an amendment back.
        WithdrawAmendment = "withdraw_amendment",
        /// An amendment's time has come.
        ApplyAmendment = "apply_amendment",
        /// The schedule's last day is over.
        EndSchedule = "end_schedule",
        /// Stop for a while.
        Pause = "pause",
        /// Go on.
        Resume = "resume",
        /// Say anew what may be paid.
        SetBudget = "set_budget",
        /// Record what was paid.
        RecordSpend = "record_spend",
        /// End it well.
        Complete = "complete",
        /// End it early.
        End = "end",
        /// End it before it was active.
        Cancel = "cancel",
    }
}

/// The conditions that rows name, each with its refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guard {
    /// The creator is an influencer: `creator.not_promoted`.
    Influencer,
    /// Every step of the brief is valid: all problems of all steps at once, with paths into the brief.
    BriefComplete,
    /// The new terms are valid, and in the currency of the budget: all their problems at once.
    TermsValid,
    /// No more is agreed than the brief's budget has, where it refuses that, or than what would hold without it:
    /// `partnership.over_budget`.
    WithinBudget,
    /// The new terms differ: `partnership.nothing_changed`.
    SomethingChanged,
    /// The creator has seen what is offered now: `partnership.revision_superseded`.
    NewestOffer,
    /// And its exact text: `partnership.terms_altered`.
    TermsAsOffered,
    /// No amendment awaits an answer: `partnership.amendment_open`.
    NoOpenAmendment,
    /// It takes effect now or later: `partnership.retroactive`.
    NotRetroactive,
    /// A rate that is cut has its notice period: `partnership.notice_too_short`.
    NoticeKept,
    /// The amendment awaits an answer: `partnership.no_open_amendment`.
    AmendmentOffered,
    /// The amendment awaits an answer, or its time and needed none: `partnership.no_open_amendment`.
    AmendmentWithdrawable,
    /// The amendment is agreed: `partnership.no_open_amendment`.
    AmendmentScheduled,
    /// And its time has come: `partnership.too_early`.
    EffectReached,
    /// The schedule's last day is over: `partnership.too_early`.
    ScheduleOver,
    /// The budget is above zero and in the currency of every payment that is offered, holds or was agreed for later:
    /// `partnership.amount_not_positive`, `brief.payment_currency`.
    BudgetUsable,
    /// What was paid is above zero: `partnership.amount_not_positive`.
    SpendPositive,
    /// The reference is new, or says what it said before: `partnership.spend_conflict`.
    SameSpend,
    /// No more is spent than the budget has, where the brief refuses that: `partnership.over_budget`.
    SpendWithinBudget,
    /// All content is delivered or waived: `partnership.occurrences_unknown`, `partnership.occurrences_open`.
    NothingOpen,
    /// It has been active: `partnership.not_active`.
    WasActive,
    /// It has never been active: `partnership.already_active`.
    NeverActive,
}

use CommandKind as C;
use Guard as G;
use StatusKind as S;

const BRAND_SIDE: &[Role] = &[Brand, Platform];
const PEOPLE: &[Role] = &[Brand, Creator, Platform];
/// The brand, the platform, and their machines.
const LEAD: &[Role] = &[Brand, Platform, System];
const ACCEPTANCE: &[Guard] = &[G::NewestOffer, G::TermsAsOffered];
const REVISION: &[Guard] = &[G::TermsValid, G::SomethingChanged, G::WithinBudget];
const AMENDMENT: &[Guard] =
    &[G::TermsValid, G::NoOpenAmendment, G::NotRetroactive, G::SomethingChanged, G::NoticeKept, G::WithinBudget];
const SPEND: &[Guard] = &[G::SpendPositive, G::SameSpend, G::SpendWithinBudget];

/// The life cycle. Order of columns: from, command, by, guards, to.
#[rustfmt::skip]
pub const TABLE: &[Row<Partnership>] = &[
    Row { from: None, command: C::Open, by: &[Brand], guards: &[], to: To(S::Draft) },

    row(S::Draft,     C::SaveStep,          &[Brand],    &[],                  Stay),
    row(S::Draft,     C::Publish,           &[Brand],    &[G::Influencer, G::BriefComplete, G::WithinBudget], OneOf(&[S::Published, S::Active])),
    row(S::Draft,     C::Cancel,            BRAND_SIDE,  &[],                  To(S::Cancelled)),

    row(S::Published, C::Revise,            &[Brand],    REVISION,             Stay),
    row(S::Published, C::Accept,            &[Creator],  ACCEPTANCE,           To(S::Active)),
    row(S::Published, C::Decline,           &[Creator],  &[],                  To(S::Cancelled)),
    row(S::Published, C::SetBudget,         &[Brand],    &[G::BudgetUsable],   Stay),
    row(S::Published, C::Pause,             BRAND_SIDE,  &[],                  To(S::Paused)),
    row(S::Published, C::Cancel,            BRAND_SIDE,  &[],                  To(S::Cancelled)),

    row(S::Active,    C::Amend,             &[Brand],    AMENDMENT,            Stay),
    row(S::Active,    C::AcceptAmendment,   &[Creator],  &[G::AmendmentOffered, G::TermsAsOffered], Stay),
    row(S::Active,    C::DeclineAmendment,  &[Creator],  &[G::AmendmentOffered], Stay),
    row(S::Active,    C::WithdrawAmendment, &[Brand],    &[G::AmendmentWithdrawable], Stay),
    row(S::Active,    C::ApplyAmendment,    &[System],   &[G::AmendmentScheduled, G::EffectReached], Stay),
    row(S::Active,    C::EndSchedule,       &[System],   &[G::ScheduleOver],   Stay),
    row(S::Active,    C::SetBudget,         &[Brand],    &[G::BudgetUsable],   Stay),
    row(S::Active,    C::RecordSpend,       LEAD,         SPEND,                Stay),
    row(S::Active,    C::Pause,             BRAND_SIDE,  &[],                  To(S::Paused)),
    row(S::Active,    C::Complete,          BRAND_SIDE,  &[G::NothingOpen],    To(S::Completed)),
    row(S::Active,    C::End,               PEOPLE,      &[],                  To(S::Ended)),

    row(S::Paused,    C::SetBudget,         &[Brand],    &[G::BudgetUsable],   Stay),
    row(S::Paused,    C::RecordSpend,       LEAD,         SPEND,                Stay),
    row(S::Paused,    C::Resume,            BRAND_SIDE,  &[],                  OneOf(&[S::Published, S::Active])),
    row(S::Paused,    C::End,               PEOPLE,      &[G::WasActive],      To(S::Ended)),
    row(S::Paused,    C::Cancel,            BRAND_SIDE,  &[G::NeverActive],    To(S::Cancelled)),

    row(S::Completed, C::SetBudget,         &[Brand],    &[G::BudgetUsable],   Stay),
    row(S::Completed, C::RecordSpend,       LEAD,         SPEND,                Stay),
    row(S::Ended,     C::SetBudget,         &[Brand],    &[G::BudgetUsable],   Stay),
    row(S::Ended,     C::RecordSpend,       LEAD,         SPEND,                Stay),
];
