//! The campaign: commands, events and views. The handle is `partnerkit.Campaign`.
//!
//! Generated from the core's types by `cargo xtask gen`.

use super::{Actor, Brief, GroupFacts, StepContent, Terms};
use crate::mirror::mirror;
use crate::values::{Moment, Money, Uuid};

mirror! {
    /// Where a campaign stands.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum CampaignStatusKind of partnerkit::campaign::StatusKind {
        /// Being written.
        Draft,
        /// Open to creators.
        Published,
        /// No more invitations and proposals; what runs finishes.
        Closed,
        /// Put away.
        Archived,
        /// A draft that was given up.
        Discarded,
    }
}

mirror! {
    /// What can be asked of a campaign, without its data.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum CampaignCommandKind of partnerkit::campaign::CommandKind {
        /// Begin a draft.
        Open,
        /// Save a step of the brief.
        SaveStep,
        /// Say the settings anew.
        SetSettings,
        /// Open it to creators.
        Publish,
        /// Give the draft up.
        Discard,
        /// Stop invitations and proposals.
        Close,
        /// Put away.
        Archive,
        /// Say what is promised to a participation.
        CommitBudget,
        /// Record what was paid to a participation.
        RecordSpend,
    }
}

mirror! {
    /// How a campaign deals with its creators.
    struct CampaignSettings of partnerkit::campaign::CampaignSettings {
        /// Whether the time to answer an invitation or a proposal can be extended, once for each participation.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        allows_extension: Option<bool> = filled,
    }
}

mirror! {
    /// A command to a campaign. Who may give which, and when, is the table.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum CampaignCommand of partnerkit::campaign::Command {
        /// A draft begins, with an empty brief.
        Open {
            /// Whose.
            brand_id: Uuid,
            /// How it deals with its creators.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            settings: Option<CampaignSettings> = filled,
        },
        /// A step of the brief is saved: all of it, in place of what was there. In a draft it may be incomplete. Once published only overview, assets and titles can be saved, and the brief must stay complete.
        SaveStep {
            /// Which, and what it says.
            content: StepContent,
        },
        /// The settings are said anew; they hold for what is asked from now on.
        SetSettings {
            /// All of them.
            settings: CampaignSettings,
        },
        /// The campaign is open to creators. Every step must be good; else all problems are named at once, with paths into the brief.
        Publish {},
        /// The draft is given up.
        Discard {},
        /// Invitations and proposals stop; participations that run finish.
        Close {},
        /// The campaign is put away; no participation runs any more.
        Archive {},
        /// What is promised to a participation, in all: what was promised before does not count any more.
        CommitBudget {
            /// To which.
            participation_id: Uuid,
            /// How much, paid or not: zero or more, in the currency of the budget.
            amount: Money,
        },
        /// A payment to a participation is recorded. It counts on what is promised first.
        RecordSpend {
            /// To which.
            participation_id: Uuid,
            /// How much: above zero. In another currency than the budget it is not compared.
            amount: Money,
            /// The payment's reference with who made it.
            reference: String,
        },
    }
}

mirror! {
    /// An event of a campaign.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum CampaignEvent of partnerkit::campaign::Event {
        /// A draft began.
        Opened {
            /// Whose.
            brand_id: Uuid,
            /// How it deals with its creators.
            settings: CampaignSettings,
        },
        /// A step of the brief was saved.
        StepSaved {
            /// Which, and what it says.
            content: StepContent,
        },
        /// The settings were said anew.
        SettingsSet {
            /// All of them.
            settings: CampaignSettings,
        },
        /// The campaign was opened to creators.
        Published {
            /// What they are invited to.
            terms: Terms,
        },
        /// The draft was given up.
        Discarded {},
        /// Invitations and proposals were stopped.
        Closed {},
        /// The campaign was put away.
        Archived {},
        /// Something was promised to a participation.
        BudgetCommitted {
            /// To which.
            participation_id: Uuid,
            /// How much in all, paid or not.
            amount: Money,
        },
        /// A payment to a participation was recorded.
        SpendRecorded {
            /// To which.
            participation_id: Uuid,
            /// How much.
            amount: Money,
            /// The payment's reference with who made it.
            reference: String,
        },
    }
}

mirror! {
    /// A command with all that surrounds it.
    struct CampaignRequest of partnerkit::aggregate::Request<partnerkit::campaign::Command> {
        /// Chosen by the host; a retry has the same.
        command_id: Uuid,
        /// Who gives the command.
        actor: Actor,
        /// When.
        at: Moment,
        /// What is asked for.
        command: CampaignCommand,
        /// The version that the actor saw, if that matters.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        expected_version: Option<u64>,
    }
}

mirror! {
    /// Something that will happen by itself: at `due_at` the system gives the command.
    struct CampaignTimer of partnerkit::aggregate::Timer<partnerkit::campaign::Command> {
        /// When.
        due_at: Moment,
        /// Which; unique among the timers due at one instant, and their tie-breaker.
        timer_id: String,
        /// The command that the system will give.
        command: CampaignCommand,
    }
}

mirror! {
    /// How a budget stands. Only the brand and the platform see it.
    struct CampaignBudget of partnerkit::campaign::CampaignBudget {
        /// Promised and not yet paid, in each currency.
        committed: Vec<Money>,
        /// Paid, in each currency.
        spent: Vec<Money>,
        /// Whether what is promised and paid together exceeds the limit.
        is_over: bool,
        /// What may be paid in all. Left out: nothing is compared.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        limit: Option<Money>,
    }
}

mirror! {
    /// A campaign as the brand, the platform or the system sees it at one moment. Creators see none of it: what they see is in their participation.
    struct CampaignView of partnerkit::campaign::CampaignView {
        /// Where it stands.
        status: CampaignStatusKind,
        /// Whose.
        brand_id: Uuid,
        /// How it deals with its creators.
        settings: CampaignSettings,
        /// The brief, with what it says now.
        brief: Brief,
        /// How its budget stands.
        budget: CampaignBudget,
        /// What this actor may do now.
        allowed: Vec<CampaignCommandKind>,
        /// What creators are invited to, from publishing on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        terms: Option<Terms>,
        /// When it was published.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        published_at: Option<Moment>,
    }
}

mirror! {
    /// What the host knows and a campaign does not.
    struct CampaignContext of partnerkit::campaign::Context {
        /// The groups of the brand's code book. Left out: the brief's groups are not checked.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        groups: Option<Vec<GroupFacts>>,
        /// How many participations run: accepted or active ones. Left out: not known, and nothing is archived.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        running_participations: Option<u32>,
    }
}

mirror! {
    /// What a participation needs to know of its campaign; the host gives it with each command.
    struct CampaignFacts of partnerkit::campaign::CampaignFacts {
        /// Which.
        campaign_id: Uuid,
        /// Whose.
        brand_id: Uuid,
        /// Where it stands.
        status: CampaignStatusKind,
        /// How it deals with its creators.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        settings: Option<CampaignSettings> = filled,
        /// What creators are invited to, from publishing on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        terms: Option<Terms>,
    }
}
