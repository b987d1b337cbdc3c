//! The life cycle of a campaign: one table, which is the whole truth.

use super::Campaign;
use crate::actor::Role::{self, Brand, Platform, System};
use crate::aggregate::Target::{Stay, To};
use crate::aggregate::{Row, named, row};

named! {
    /// Where a campaign stands.
    pub enum StatusKind {
        /// Being written.
        Draft = "draft",
        /// Open to creators.
        Published = "published",
        /// No more invitations and proposals; what runs finishes.
        Closed = "closed",
        /// Put away.
        Archived = "archived",
        /// A draft that was given up.
        Discarded = "discarded",
    }
}

named! {
    /// What can be asked of a campaign, without its data.
    pub enum CommandKind {
        /// Begin a draft.
        Open = "open",
        /// Save a step of the brief.
        SaveStep = "save_step",
        /// Say the settings anew.
        SetSettings = "set_settings",
        /// Open it to creators.
        Publish = "publish",
        /// Give the draft up.
        Discard = "discard",
        /// Stop invitations and proposals.
        Close = "close",
        /// Put away.
        Archive = "archive",
        /// Say what is promised to a participation.
        CommitBudget = "commit_budget",
        /// Record what was paid to a participation.
        RecordSpend = "record_spend",
    }
}

/// The conditions that rows name. Each has its refusal; see [`super::guards`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guard {
    /// Every step of the brief is good: all problems of all steps at once.
    BriefComplete,
    /// The step is none of those that creators agree on: `campaign.step_fixed`.
    StepEditable,
    /// With the step every step of the brief is good: all problems at once.
    StaysComplete,
    /// No participation runs: `campaign.participations_running`.
    NothingRuns,
    /// The payment's reference is new, or says what it said before: `campaign.spend_conflict`.
    SameSpend,
    /// The amount can be promised or paid: `budget.amount`, `budget.currency`, `budget.exceeded`. What was paid is a fact: once
    /// the campaign is closed it is never too much.
    WithinBudget,
}

use CommandKind as C;
use Guard as G;
use StatusKind as S;

const KEEPERS: &[Role] = &[Brand, Platform];
/// Money moves by machines too.
const PAYERS: &[Role] = &[Brand, Platform, System];

/// The life cycle. Order of columns: from, command, by, guards, to.
#[rustfmt::skip]
pub const TABLE: &[Row<Campaign>] = &[
    Row { from: None, command: C::Open, by: KEEPERS, guards: &[], to: To(S::Draft) },

    row(S::Draft,     C::SaveStep,     KEEPERS, &[],                                   Stay),
    row(S::Draft,     C::SetSettings,  KEEPERS, &[],                                   Stay),
    row(S::Draft,     C::Publish,      KEEPERS, &[G::BriefComplete],                   To(S::Published)),
    row(S::Draft,     C::Discard,      KEEPERS, &[],                                   To(S::Discarded)),

    row(S::Published, C::SaveStep,     KEEPERS, &[G::StepEditable, G::StaysComplete],  Stay),
    row(S::Published, C::SetSettings,  KEEPERS, &[],                                   Stay),
    row(S::Published, C::CommitBudget, PAYERS,  &[G::WithinBudget],                    Stay),
    row(S::Published, C::RecordSpend,  PAYERS,  &[G::SameSpend, G::WithinBudget],      Stay),
    row(S::Published, C::Close,        KEEPERS, &[],                                   To(S::Closed)),

    row(S::Closed,    C::CommitBudget, PAYERS,  &[G::WithinBudget],                    Stay),
    row(S::Closed,    C::RecordSpend,  PAYERS,  &[G::SameSpend, G::WithinBudget],      Stay),
    row(S::Closed,    C::Archive,      KEEPERS, &[G::NothingRuns],                     To(S::Archived)),

    row(S::Archived,  C::RecordSpend,  PAYERS,  &[G::SameSpend, G::WithinBudget],      Stay),
];
