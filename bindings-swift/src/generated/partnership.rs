//! The partnership: commands, events and views. The handle is `partnerkit.Partnership`.
//!
//! Generated from the core's types by `cargo xtask gen`.

use super::{Actor, Brief, GroupFacts, OverBudget, Preview, Role, Standing, StepContent, Terms};
use crate::mirror::mirror;
use crate::values::{Moment, Money, Uuid};

mirror! {
    /// Where a partnership stands.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum PartnershipStatusKind of partnerkit::partnership::StatusKind {
        /// The brand writes the brief.
        Draft,
        /// The creator reads it and answers.
        Published,
        /// What was agreed is carried out.
        Active,
        /// Nothing falls due.
        Paused,
        /// Ended: all was delivered or waived.
        Completed,
        /// Ended early.
        Ended,
        /// Ended before it was active.
        Cancelled,
    }
}

mirror! {
    /// What can be asked of a partnership, without its data.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum PartnershipCommandKind of partnerkit::partnership::CommandKind {
        /// Begin a draft.
        Open,
        /// Save a step of the brief.
        SaveStep,
        /// Show it to the creator.
        Publish,
        /// Offer other terms, before the creator has accepted.
        Revise,
        /// Accept what is offered.
        Accept,
        /// Say no to what is offered.
        Decline,
        /// Change what was agreed, from a date on.
        Amend,
        /// Accept an amendment.
        AcceptAmendment,
        /// Say no to an amendment.
        DeclineAmendment,
        /// Take an amendment back.
        WithdrawAmendment,
        /// An amendment's time has come.
        ApplyAmendment,
        /// The schedule's last day is over.
        EndSchedule,
        /// Stop for a while.
        Pause,
        /// Go on.
        Resume,
        /// Say anew what may be paid.
        SetBudget,
        /// Record what was paid.
        RecordSpend,
        /// End it well.
        Complete,
        /// End it early.
        End,
        /// End it before it was active.
        Cancel,
    }
}

mirror! {
    /// A command to a partnership. Who may give which, and when, is the table.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum PartnershipCommand of partnerkit::partnership::Command {
        /// The brand begins a draft, for one creator.
        Open {
            /// With whom.
            creator_id: Uuid,
            /// Whose calendar decides when a day begins.
            zone: String,
            /// How many days of 24 hours lie between an amendment that cuts a rate and its effect, at least.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            notice_days: Option<u16> = filled,
        },
        /// A step of the brief is saved, complete or not, in any order.
        SaveStep {
            /// All of the step; it takes the place of what was there.
            content: StepContent,
        },
        /// The brief is shown to the creator. Where no agreement is asked, this begins the partnership.
        Publish {},
        /// Other terms are offered in the place of those that the creator has not accepted.
        Revise {
            /// All of them.
            terms: Terms,
        },
        /// The creator accepts what is offered: the partnership begins.
        Accept {
            /// The number of the revision that the creator has seen.
            revision: u32,
            /// The SHA-256 of the exact text of its agreement; left out where it has none.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            agreement: Option<String>,
        },
        /// The creator says no to what is offered.
        Decline {
            /// Why.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            reason: Option<String>,
        },
        /// The brand changes what was agreed. Another compensation, other deliverables, rights or dates need the creator's acceptance; until then the earlier terms hold.
        Amend {
            /// All of the new terms.
            terms: Terms,
            /// From when on; never before the command's time. Left out: now.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            effective_from: Option<Moment>,
        },
        /// The creator accepts an amendment. It takes effect now, or at its date if that is later.
        AcceptAmendment {
            /// The number of its revision.
            revision: u32,
            /// The SHA-256 of the exact text of its agreement; left out where it has none.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            agreement: Option<String>,
        },
        /// The creator says no to an amendment: the earlier terms go on.
        DeclineAmendment {
            /// The number of its revision.
            revision: u32,
            /// Why.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            reason: Option<String>,
        },
        /// The brand takes an amendment back that awaits an answer, or that needed none and awaits its time.
        WithdrawAmendment {
            /// The number of its revision.
            revision: u32,
        },
        /// The time of an amendment has come.
        ApplyAmendment {
            /// The number of its revision.
            revision: u32,
        },
        /// The schedule's last day is over.
        EndSchedule {},
        /// Everything stops: nothing falls due.
        Pause {
            /// Why.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            reason: Option<String>,
        },
        /// Everything goes on; what had a time after the pause's beginning has it later by as long as the pause lasted.
        Resume {},
        /// The budget is said anew.
        SetBudget {
            /// What may be paid in all. Left out: nothing is compared.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            budget: Option<Money>,
            /// What happens above it.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            over_budget: Option<OverBudget> = filled,
        },
        /// Something was paid.
        RecordSpend {
            /// The payment's reference; the same again is a repeat.
            reference: String,
            /// How much: above zero.
            amount: Money,
        },
        /// All was delivered or waived: the partnership ends well.
        Complete {},
        /// The partnership ends early. What was earned stays earned.
        End {
            /// Why.
            reason: String,
        },
        /// The partnership ends before it was active.
        Cancel {
            /// Why.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            reason: Option<String>,
        },
    }
}

mirror! {
    /// A part of the terms that an amendment changes.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum Change of partnerkit::partnership::Change {
        /// What the creator gets. Material.
        Compensation,
        /// What the creator delivers. Material.
        Deliverables,
        /// What the creator agrees to. Material.
        Rights,
        /// From when to when, and in which months. Material.
        Dates,
        /// How content is reviewed.
        Review,
        /// How content is recognised.
        Tracking,
        /// What the creator reads of the compensation before its details.
        Preview,
    }
}

mirror! {
    /// An event of a partnership.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum PartnershipEvent of partnerkit::partnership::Event {
        /// A draft was begun.
        Opened {
            /// By which brand.
            brand_id: Uuid,
            /// For whom.
            creator_id: Uuid,
            /// Whose calendar decides when a day begins.
            zone: String,
            /// How many days lie between an amendment that cuts a rate and its effect.
            notice_days: u16,
        },
        /// A step of the brief was saved.
        StepSaved {
            /// All of the step.
            content: StepContent,
        },
        /// The brief was shown to the creator; its terms are revision 1.
        Published {
            /// What is offered.
            terms: Terms,
            /// When the schedule's last day is over.
            ends_at: Moment,
            /// The SHA-256 of the exact text of the agreement; none: no agreement is asked.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            agreement: Option<String>,
        },
        /// Other terms were offered before the creator had accepted.
        Revised {
            /// The number of the new revision.
            revision: u32,
            /// What is offered now.
            terms: Terms,
            /// When the schedule's last day is over.
            ends_at: Moment,
        },
        /// The creator accepted what is offered.
        Accepted {
            /// Which revision.
            revision: u32,
            /// The SHA-256 of the exact text of its agreement.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            agreement: Option<String>,
        },
        /// The partnership began.
        Activated {
            /// Which revision holds.
            revision: u32,
            /// What was agreed.
            terms: Terms,
            /// Whose calendar decides when a day begins.
            zone: String,
        },
        /// The creator said no.
        Declined {
            /// Why.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            reason: Option<String>,
        },
        /// The brand asked for other terms.
        Amended {
            /// The number of the new revision.
            revision: u32,
            /// The new terms.
            terms: Terms,
            /// From when on.
            effective_from: Moment,
            /// When the schedule's last day is over.
            ends_at: Moment,
            /// What is different.
            changes: Vec<Change>,
            /// Whether the creator has to accept it.
            needs_acceptance: bool,
        },
        /// The creator accepted an amendment.
        AmendmentAccepted {
            /// Which revision.
            revision: u32,
            /// From when on it holds: its date, or now if that is later.
            effective_from: Moment,
            /// The SHA-256 of the exact text of its agreement.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            agreement: Option<String>,
        },
        /// The creator said no to an amendment.
        AmendmentDeclined {
            /// Which revision.
            revision: u32,
            /// Why.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            reason: Option<String>,
        },
        /// The brand took an amendment back.
        AmendmentWithdrawn {
            /// Which revision.
            revision: u32,
        },
        /// An amendment holds from now on.
        AmendmentInEffect {
            /// Which revision.
            revision: u32,
            /// What holds now.
            terms: Terms,
        },
        /// The schedule's last day is over.
        ScheduleEnded {},
        /// Everything stopped.
        Paused {
            /// By whom.
            by: Role,
            /// Why.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            reason: Option<String>,
        },
        /// Everything goes on; what had a time after the pause's beginning has it later by as long as the pause lasted.
        Resumed {
            /// When the pause began.
            paused_since: Moment,
        },
        /// The budget was said anew.
        BudgetSet {
            /// What happens above it.
            over_budget: OverBudget,
            /// What may be paid in all.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            budget: Option<Money>,
        },
        /// Something was paid.
        SpendRecorded {
            /// The payment's reference.
            reference: String,
            /// How much.
            amount: Money,
        },
        /// All was delivered or waived: the partnership ended well.
        Completed {},
        /// The partnership ended early.
        Ended {
            /// By whom.
            by: Role,
            /// Why.
            reason: String,
        },
        /// The partnership ended before it was active.
        Cancelled {
            /// By whom.
            by: Role,
            /// Why.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            reason: Option<String>,
        },
    }
}

mirror! {
    /// A command with all that surrounds it.
    struct PartnershipRequest of partnerkit::aggregate::Request<partnerkit::partnership::Command> {
        /// Chosen by the host; a retry has the same.
        command_id: Uuid,
        /// Who gives the command.
        actor: Actor,
        /// When.
        at: Moment,
        /// What is asked for.
        command: PartnershipCommand,
        /// The version that the actor saw, if that matters.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        expected_version: Option<u64>,
    }
}

mirror! {
    /// Something that will happen by itself: at `due_at` the system gives the command.
    struct PartnershipTimer of partnerkit::aggregate::Timer<partnerkit::partnership::Command> {
        /// When.
        due_at: Moment,
        /// Which; unique among the timers due at one instant, and their tie-breaker.
        timer_id: String,
        /// The command that the system will give.
        command: PartnershipCommand,
    }
}

mirror! {
    /// How it stands with a revision.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum RevisionState of partnerkit::partnership::RevisionState {
        /// It awaits the creator's answer.
        Offered,
        /// It holds from its time on, until the next one does.
        Agreed,
        /// Another took its place before it held.
        Superseded,
        /// The creator said no to it.
        Declined,
        /// The brand took it back, or the partnership was over before it was answered.
        Withdrawn,
    }
}

mirror! {
    /// That a creator accepted: what exactly, who and when.
    struct Acceptance of partnerkit::partnership::Acceptance {
        /// Who.
        creator_id: Uuid,
        /// When.
        at: Moment,
        /// The SHA-256 of the exact text of the agreement, where there is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        agreement: Option<String>,
    }
}

mirror! {
    /// One revision of the terms. Its terms never change.
    struct Revision of partnerkit::partnership::Revision {
        /// Which one, from 1.
        number: u32,
        /// When it was offered.
        made_at: Moment,
        /// The terms.
        terms: Terms,
        /// What is different from the terms whose place it takes; nothing in the first.
        changes: Vec<Change>,
        /// How it stands with it.
        state: RevisionState,
        /// From when on it is to hold, or holds.
        effective_from: Moment,
        /// Whether that time has come.
        is_in_effect: bool,
        /// When the last day of its schedule is over.
        ends_at: Moment,
        /// That the creator accepted it; none where none was asked.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        acceptance: Option<Acceptance>,
    }
}

mirror! {
    /// What may be paid, what is agreed and what is spent. For the brand's own people.
    struct BudgetView of partnerkit::partnership::BudgetView {
        /// What happens above it.
        over_budget: OverBudget,
        /// What the terms commit to: the payment, and the most that the products may be worth, each time that they are sent.
        committed: Vec<Money>,
        /// What was paid.
        spent: Vec<Money>,
        /// What may be paid in all.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        budget: Option<Money>,
    }
}

mirror! {
    /// A revision of the terms as the creator sees it.
    struct RevisionView of partnerkit::partnership::RevisionView {
        /// Which one, from 1.
        number: u32,
        /// When it was offered.
        made_at: Moment,
        /// The terms.
        preview: Preview,
        /// What is different from the terms whose place it takes.
        changes: Vec<Change>,
        /// How it stands with it.
        state: RevisionState,
        /// From when on it is to hold, or holds.
        effective_from: Moment,
        /// When the last day of its schedule is over.
        ends_at: Moment,
        /// The SHA-256 of the exact text of its agreement: what an acceptance names.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        agreement: Option<String>,
        /// That the creator accepted it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        acceptance: Option<Acceptance>,
    }
}

mirror! {
    /// A partnership as one actor may see it at one moment.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum PartnershipView of partnerkit::partnership::PartnershipView {
        /// As the brand and the platform see it.
        Brand {
            /// Where it stands.
            status: PartnershipStatusKind,
            /// Whose it is.
            brand_id: Uuid,
            /// With whom.
            creator_id: Uuid,
            /// Whose calendar decides when a day begins.
            zone: String,
            /// How many days lie between an amendment that cuts a rate and its effect.
            notice_days: u16,
            /// The brief, as it was saved last.
            brief: Brief,
            /// All revisions of the terms.
            revisions: Vec<Revision>,
            /// What may be paid, what is agreed and what is spent.
            budget: BudgetView,
            /// What this actor may do now.
            allowed: Vec<PartnershipCommandKind>,
            /// The number of the revision that holds.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            holding: Option<u32>,
            /// The number of the revision that awaits the creator's answer.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            awaiting: Option<u32>,
            /// Since when it is paused.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            paused_since: Option<Moment>,
            /// What was said when it was declined, paused, ended or cancelled.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            note: Option<String>,
        },
        /// As the creator sees it, once it is published.
        Creator {
            /// Where it stands.
            status: PartnershipStatusKind,
            /// With whom.
            brand_id: Uuid,
            /// Whose calendar decides when a day begins.
            zone: String,
            /// How many days lie between an amendment that cuts a rate and its effect.
            notice_days: u16,
            /// What holds, or before that what is offered.
            preview: Preview,
            /// All revisions of the terms.
            revisions: Vec<RevisionView>,
            /// What this actor may do now.
            allowed: Vec<PartnershipCommandKind>,
            /// The number of the revision that holds.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            holding: Option<u32>,
            /// The number of the revision that awaits the creator's answer.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            awaiting: Option<u32>,
            /// Since when it is paused.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            paused_since: Option<Moment>,
            /// What was said when it was declined, paused, ended or cancelled.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            note: Option<String>,
        },
    }
}

mirror! {
    /// What the host knows and a partnership does not.
    struct PartnershipContext of partnerkit::partnership::Context {
        /// Where the creator stands. Publishing needs it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        creator: Option<Standing>,
        /// The groups of the brand's code book. Left out: groups are not checked.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        groups: Option<Vec<GroupFacts>>,
        /// How many pieces of content are unfinished: still to be delivered, or posted and not verified. It is `EngagementSummary::unfinished`. Completing needs it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        open_occurrences: Option<u32>,
    }
}
