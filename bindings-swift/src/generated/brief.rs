//! The brief, step by step, and the terms that are agreed on: dated occurrences and instalments.
//!
//! Generated from the core's types by `cargo xtask gen`.

use super::{ExternalProgramme, GroupKind, GroupMode, MediaType, Network, Offer, OfferView, PayoutRate};
use crate::failure::Problem;
use crate::mirror::mirror;
use crate::values::{Amount, Day, Moment, Money, Uuid};

mirror! {
    /// What happens when more would be paid than the budget has.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum OverBudget of partnerkit::brief::OverBudget {
        /// It is allowed, with a warning.
        Warn,
        /// It is refused.
        Refuse,
    }
}

mirror! {
    /// What a partnership or campaign is about. Complete with the brand, both names and the text.
    struct Overview of partnerkit::brief::Overview {
        /// The brand, as the creator reads it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        brand: Option<String>,
        /// The name among the brand's own people. Never shown to a creator.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        internal_name: Option<String>,
        /// The name that the creator reads.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        external_name: Option<String>,
        /// What the creator should know.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        text: Option<String>,
        /// What may be paid in all. Never shown to a creator. Left out: nothing is compared.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        budget: Option<Money>,
        /// What happens above the budget.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        over_budget: Option<OverBudget> = filled,
    }
}

mirror! {
    /// A length of calendar time.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum Length of partnerkit::brief::Length {
        /// Days of the calendar.
        Days {
            /// How many.
            days: u32,
        },
        /// Weeks of seven days.
        Weeks {
            /// How many.
            weeks: u32,
        },
        /// Calendar months, counted from the first day; the day is clamped to the month's end.
        Months {
            /// How many.
            months: u32,
        },
    }
}

mirror! {
    /// Which months a monthly delivery is divided into.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum MonthCount of partnerkit::brief::MonthCount {
        /// Months that begin on the schedule's first day and its counterparts. Only the last can be partial.
        FromStart,
        /// Months of the calendar. The first and the last can be partial.
        Calendar,
    }
}

mirror! {
    /// Who approves drafts.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum Approver of partnerkit::brief::Approver {
        /// The brand.
        Brand,
        /// The platform, for the brand.
        Platform,
    }
}

mirror! {
    /// How content is reviewed.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum ReviewPolicy of partnerkit::brief::ReviewPolicy {
        /// No drafts: content is posted at once.
        NoDrafts {},
        /// Each piece of content is approved as a draft before it is posted.
        Drafts {
            /// Who approves.
            approver: Approver,
            /// How often the creator can be asked to change a draft; 0: approved, waived or declined at once.
            revisions: u32,
            /// How long the approver may take to answer a draft, in hours. Left out: as long as it takes.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            answer_hours: Option<u32>,
            /// How long the creator may take to change a draft, in hours. Left out: until the content is due.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            rework_hours: Option<u32>,
        },
    }
}

mirror! {
    /// From when to when, and how content is reviewed. Complete with a start, a duration or an end, and a review policy.
    struct ScheduleDraft of partnerkit::brief::ScheduleDraft {
        /// The first day.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        start: Option<Day>,
        /// How long it lasts.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        duration: Option<Length>,
        /// The last day. It takes the place of the one that follows from the duration.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        end: Option<Day>,
        /// Content is delivered each month, of these months. Left out: it is not.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        monthly: Option<MonthCount>,
        /// How content is reviewed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        review: Option<ReviewPolicy>,
    }
}

mirror! {
    /// When a deliverable is due.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum Timing of partnerkit::brief::Timing {
        /// At any time within the schedule.
        Anytime {},
        /// From the start of the schedule up to a day.
        Due {
            /// The last day for it.
            date: Day,
        },
        /// From a day up to another.
        Window {
            /// The first day for it.
            from: Day,
            /// The last day for it.
            to: Day,
        },
        /// In every month of the schedule: the quantity is per month.
        Monthly {
            /// The day of each month by which it is due, counted from the month's first day, and clamped to its last. Left out: the last day.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            due_day: Option<u32>,
        },
        /// In some months of the schedule: the quantity is per month.
        Months {
            /// The numbers of the months; 1 is the first of the schedule.
            months: Vec<u32>,
            /// As of a monthly one.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            due_day: Option<u32>,
        },
    }
}

mirror! {
    /// Whether an Instagram story needs the creator's connected account, without which neither the story nor its metrics can be collected.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum StoryConnection of partnerkit::brief::StoryConnection {
        /// It does.
        Required,
        /// It does not: without a connection its content and metrics are not collected.
        Optional,
    }
}

mirror! {
    /// What the creator delivers. Complete with network, media type (where the network has any), name, quantity and timing.
    struct DeliverableDraft of partnerkit::brief::DeliverableDraft {
        /// Its id, for as long as it is delivered, also in later revisions of the terms.
        deliverable_id: Uuid,
        /// Where it is posted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        network: Option<Network>,
        /// What is posted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        media_type: Option<MediaType>,
        /// What it is called.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        name: Option<String>,
        /// What it should show or say.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        instructions: Option<String>,
        /// How many; of a monthly one, how many each month.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        quantity: Option<u32>,
        /// When it is due.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        timing: Option<Timing>,
        /// Of an Instagram story: whether it needs the creator's connected account. Left out: it does.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        story_connection: Option<StoryConnection>,
    }
}

mirror! {
    /// What a piece of content is worth beside the others.
    struct DeliverableWeight of partnerkit::brief::DeliverableWeight {
        /// Which deliverable.
        deliverable_id: Uuid,
        /// The weight of each of its pieces; 0: nothing is paid for them.
        weight: u32,
    }
}

mirror! {
    /// How much of a payment a part is.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum Share of partnerkit::brief::Share {
        /// A percentage of the total.
        Percent {
            /// The percentage.
            percent: Amount,
        },
        /// An amount.
        Amount {
            /// The amount, in the currency of the total.
            amount: Money,
        },
    }
}

mirror! {
    /// A moment in the life of what was agreed.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum PaymentMoment of partnerkit::brief::Moment {
        /// The creator has accepted.
        Acceptance,
        /// The schedule's first day begins.
        Start,
        /// Everything is delivered.
        Completion,
    }
}

mirror! {
    /// When a milestone is due.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum MilestoneDue of partnerkit::brief::MilestoneDue {
        /// At a moment in the life of what was agreed.
        At {
            /// The moment.
            moment: PaymentMoment,
        },
        /// When a day begins.
        On {
            /// The day.
            date: Day,
        },
        /// When all pieces of a deliverable are verified.
        Delivered {
            /// Which deliverable.
            deliverable_id: Uuid,
        },
    }
}

mirror! {
    /// A named part of a payment.
    struct Milestone of partnerkit::brief::Milestone {
        /// What it is for; each name once.
        name: String,
        /// How much it is.
        share: Share,
        /// When it is due.
        due: MilestoneDue,
    }
}

mirror! {
    /// In which parts a payment is paid. The parts always add up to the total.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum Dispersal of partnerkit::brief::Dispersal {
        /// All of it when the creator has accepted.
        Upfront {},
        /// All of it when everything is delivered.
        OnCompletion {},
        /// A part for each piece of content, when it is verified.
        PerDeliverable {
            /// Deliverables whose pieces are worth more or less than the others: one that is not listed has weight 1.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            #[uniffi(default = [])]
            weights: Vec<DeliverableWeight>,
        },
        /// A part after each month of the schedule; a partial month gets its share of a month by days.
        Monthly {},
        /// Named parts.
        Milestones {
            /// The parts: all percentages that add up to 100, or all amounts that add up to the total.
            milestones: Vec<Milestone>,
        },
        /// All of it some days of 24 hours after a moment.
        AfterDays {
            /// How many days.
            days: u32,
            /// After what.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            after: Option<PaymentMoment> = filled,
        },
    }
}

mirror! {
    /// Money for the creator. Complete with both.
    struct PaymentDraft of partnerkit::brief::PaymentDraft {
        /// All of it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        total: Option<Money>,
        /// In which parts it is paid.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        dispersal: Option<Dispersal>,
    }
}

mirror! {
    /// For which months of a monthly sending the products are chosen.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum Configured of partnerkit::brief::Configured {
        /// Once, in the first month: the later ones send the same.
        FirstMonth,
        /// Anew in every month.
        EveryMonth,
    }
}

mirror! {
    /// When products are sent.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum Sending of partnerkit::brief::Sending {
        /// When the creator has accepted.
        OnAcceptance {},
        /// On a day.
        OnDate {
            /// The day.
            date: Day,
        },
        /// In each month of the schedule.
        Monthly {
            /// For which months the products are chosen.
            configured: Configured,
        },
    }
}

mirror! {
    /// Products for the creator. Complete with sending and offer.
    struct ProductDraft of partnerkit::brief::ProductDraft {
        /// When they are sent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        sending: Option<Sending>,
        /// What there is to choose from, within which limits, and where it is shipped to. The limits hold for each time that products are sent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        offer: Option<Offer>,
        /// Days of 24 hours from the delivery within which the creator posts. Left out: no deadline.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        posting_days: Option<u16>,
    }
}

mirror! {
    /// What an order earns.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum CommissionPay of partnerkit::brief::CommissionPay {
        /// A rate.
        Rate {
            /// A share of the order, or an amount per order.
            rate: PayoutRate,
        },
        /// Nothing here: a programme outside pays the creator.
        External {
            /// Where to sign up, and what to do there.
            programme: ExternalProgramme,
        },
    }
}

mirror! {
    /// A share of what the creator sells. Complete with a group and what an order earns.
    struct CommissionDraft of partnerkit::brief::CommissionDraft {
        /// The group that the creator's discount code comes from.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        discount_group: Option<Uuid>,
        /// The group that the creator's affiliate link comes from.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        affiliate_group: Option<Uuid>,
        /// What an order earns.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        pay: Option<CommissionPay>,
    }
}

mirror! {
    /// What the creator gets: any combination of payment, product and commission, at least one of them.
    struct CompensationDraft of partnerkit::brief::CompensationDraft {
        /// What the creator reads of it before the details.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        preview: Option<String>,
        /// Money.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        payment: Option<PaymentDraft>,
        /// Products.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        product: Option<ProductDraft>,
        /// A share of what the creator sells.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        commission: Option<CommissionDraft>,
    }
}

mirror! {
    /// How many of the hashtags and mentions a post must carry.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum MarkRule of partnerkit::brief::MarkRule {
        /// One of them.
        Any,
        /// Each of them.
        All,
    }
}

mirror! {
    /// How content is recognised as what was agreed.
    struct Tracking of partnerkit::brief::Tracking {
        /// Whether the creator may report content by hand.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        manual_delivery: Option<bool> = filled,
        /// Whether only content posted in its window counts; else content outside counts with a flag.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        strict_date: Option<bool> = filled,
        /// Hashtags that mark the content, with or without `#`.
        #[serde(default)]
        #[uniffi(default = [])]
        hashtags: Vec<String>,
        /// Accounts whose mention marks the content, with or without `@`.
        #[serde(default)]
        #[uniffi(default = [])]
        mentions: Vec<String>,
        /// How many of these a post must carry.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        marks: Option<MarkRule> = filled,
    }
}

mirror! {
    /// A file that the creator is given: a reference, never the bytes.
    struct Asset of partnerkit::brief::Asset {
        /// What it is called.
        name: String,
        /// Its media type (RFC 6838), such as `image/png`.
        content_type: String,
        /// Its size in bytes.
        bytes: u64,
        /// Its fingerprint.
        sha256: String,
        /// Where it is.
        url: String,
    }
}

mirror! {
    /// What content may be used for.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum UsageScope of partnerkit::brief::UsageScope {
        /// The brand's own unpaid channels.
        Organic,
        /// Paid advertising.
        Paid,
        /// Both.
        OrganicAndPaid,
    }
}

mirror! {
    /// For how long content may be used.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum UsageLength of partnerkit::brief::UsageLength {
        /// For a time.
        Limited {
            /// How long.
            length: Length,
        },
        /// For ever.
        Perpetual {},
    }
}

mirror! {
    /// What the brand may do with the content.
    struct UsageRights of partnerkit::brief::UsageRights {
        /// For what.
        scope: UsageScope,
        /// For how long after it was posted.
        length: UsageLength,
        /// In which channels, such as `website` or `e-mail`. None listed: in all.
        #[serde(default)]
        #[uniffi(default = [])]
        channels: Vec<String>,
        /// Where. None listed: everywhere.
        #[serde(default)]
        #[uniffi(default = [])]
        territories: Vec<String>,
    }
}

mirror! {
    /// Whom the creator does not work for meanwhile.
    struct Exclusivity of partnerkit::brief::Exclusivity {
        /// Competitors of which kind, such as `skin care`.
        category: String,
        /// How long, from the schedule's first day.
        length: Length,
    }
}

mirror! {
    /// Leave to advertise through the creator's account.
    struct Whitelisting of partnerkit::brief::Whitelisting {
        /// The last day.
        expires: Day,
    }
}

mirror! {
    /// Whether content must say that it is advertising.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum Disclosure of partnerkit::brief::Disclosure {
        /// It must.
        Required,
        /// The brand does not ask for it; the law may.
        NotAsked,
    }
}

mirror! {
    /// What the creator agrees to. What is left out is not asked.
    struct Rights of partnerkit::brief::Rights {
        /// The agreement, word for word. Left out: none is asked, and publishing begins the partnership.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        terms: Option<String>,
        /// What the brand may do with the content.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        usage: Option<UsageRights>,
        /// Whom the creator does not work for meanwhile.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        exclusivity: Option<Exclusivity>,
        /// Leave to advertise through the creator's account.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        whitelisting: Option<Whitelisting>,
        /// Whether the creator must say that the content is advertising.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        disclosure: Option<Disclosure> = filled,
    }
}

mirror! {
    /// What the sections of the creator's view are called. One that is left out has the host's own title.
    struct Titles of partnerkit::brief::Titles {
        /// What it is about.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        overview: Option<String>,
        /// From when to when.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        schedule: Option<String>,
        /// What is delivered.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        deliverables: Option<String>,
        /// Money.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        payment: Option<String>,
        /// Products.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        product: Option<String>,
        /// Codes, links and what they earn.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        commission: Option<String>,
        /// Hashtags and mentions.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        tracking: Option<String>,
        /// Files.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        assets: Option<String>,
        /// Rights and agreements.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        rights: Option<String>,
    }
}

mirror! {
    /// What a brand wants of a creator, and what the creator gets for it. A draft may lack steps, and parts of steps.
    struct Brief of partnerkit::brief::Brief {
        /// What it is about.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        overview: Option<Overview>,
        /// From when to when, and how content is reviewed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        schedule: Option<ScheduleDraft>,
        /// What the creator delivers.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        deliverables: Option<Vec<DeliverableDraft>>,
        /// What the creator gets.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        compensation: Option<CompensationDraft>,
        /// How content is recognised.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        tracking: Option<Tracking>,
        /// What the creator is given to work with.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        assets: Option<Vec<Asset>>,
        /// What the creator agrees to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        rights: Option<Rights>,
        /// What the sections of the creator's view are called.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        titles: Option<Titles>,
    }
}

mirror! {
    /// The content of a step, as it is saved: all of the step, which takes the place of what was there.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum StepContent of partnerkit::brief::StepContent {
        /// What it is about.
        Overview {
            /// All of the step.
            content: Overview,
        },
        /// From when to when, and how content is reviewed.
        Schedule {
            /// All of the step.
            content: ScheduleDraft,
        },
        /// What the creator delivers.
        Deliverables {
            /// All of the step.
            content: Vec<DeliverableDraft>,
        },
        /// What the creator gets.
        Compensation {
            /// All of the step.
            content: CompensationDraft,
        },
        /// How content is recognised.
        Tracking {
            /// All of the step.
            content: Tracking,
        },
        /// What the creator is given to work with.
        Assets {
            /// All of the step.
            content: Vec<Asset>,
        },
        /// What the creator agrees to.
        Rights {
            /// All of the step.
            content: Rights,
        },
        /// What the sections of the creator's view are called.
        Titles {
            /// All of the step.
            content: Titles,
        },
    }
}

mirror! {
    /// From when to when, and how content is reviewed: agreed.
    struct Schedule of partnerkit::brief::Schedule {
        /// The first day.
        start: Day,
        /// The last day.
        end: Day,
        /// How content is reviewed.
        review: ReviewPolicy,
        /// Content is delivered each month, of these months. Left out: it is not.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        monthly: Option<MonthCount>,
    }
}

mirror! {
    /// What the creator delivers: agreed.
    struct Deliverable of partnerkit::brief::Deliverable {
        /// Its id, for as long as it is delivered, also in later revisions of the terms.
        deliverable_id: Uuid,
        /// Where it is posted.
        network: Network,
        /// What it is called.
        name: String,
        /// How many; of a monthly one, how many each month. At least one.
        quantity: u32,
        /// When it is due.
        timing: Timing,
        /// What is posted; none where the network has no media types.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        media_type: Option<MediaType>,
        /// What it should show or say.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        instructions: Option<String>,
        /// Of an Instagram story, and of nothing else: whether it needs the creator's connected account.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        story_connection: Option<StoryConnection>,
    }
}

mirror! {
    /// Money for the creator: agreed.
    struct Payment of partnerkit::brief::Payment {
        /// All of it, above zero.
        total: Money,
        /// In which parts it is paid.
        dispersal: Dispersal,
    }
}

mirror! {
    /// Products for the creator: agreed.
    struct ProductCompensation of partnerkit::brief::ProductCompensation {
        /// When they are sent.
        sending: Sending,
        /// What there is to choose from, within which limits, and where it is shipped to. The limits hold for each time that products are sent.
        offer: Offer,
        /// Days of 24 hours from the delivery within which the creator posts. Left out: no deadline.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        posting_days: Option<u16>,
    }
}

mirror! {
    /// A share of what the creator sells: agreed.
    struct Commission of partnerkit::brief::Commission {
        /// What an order earns.
        pay: CommissionPay,
        /// The group that the creator's discount code comes from. There is this or an affiliate group, or both.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        discount_group: Option<Uuid>,
        /// The group that the creator's affiliate link comes from.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        affiliate_group: Option<Uuid>,
    }
}

mirror! {
    /// What the creator gets: agreed. At least one of payment, product and commission.
    struct Compensation of partnerkit::brief::Compensation {
        /// What the creator reads of it before the details.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        preview: Option<String>,
        /// Money.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        payment: Option<Payment>,
        /// Products.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        product: Option<ProductCompensation>,
        /// A share of what the creator sells.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        commission: Option<Commission>,
    }
}

mirror! {
    /// All that two parties agree on: complete, and never changed. Made from a `super::Brief`.
    struct Terms of partnerkit::brief::Terms {
        /// From when to when, and how content is reviewed.
        schedule: Schedule,
        /// What the creator delivers.
        deliverables: Vec<Deliverable>,
        /// What the creator gets.
        compensation: Compensation,
        /// How content is recognised.
        tracking: Tracking,
        /// What the creator agrees to.
        rights: Rights,
    }
}

mirror! {
    /// What a brief needs to know of a creator.
    struct CreatorFacts of partnerkit::brief::CreatorFacts {
        /// Where the creator has an account.
        #[serde(default)]
        #[uniffi(default = [])]
        accounts: Vec<Network>,
        /// Where an account is connected, and the connection has not expired.
        #[serde(default)]
        #[uniffi(default = [])]
        connected: Vec<Network>,
    }
}

mirror! {
    /// What a brief needs to know of a group.
    struct GroupFacts of partnerkit::brief::GroupFacts {
        /// Which group.
        group_id: Uuid,
        /// Codes or links.
        kind: GroupKind,
        /// One for all creators or one for each.
        mode: GroupMode,
    }
}

mirror! {
    /// What the host knows and a brief does not. What is left out is not checked.
    struct ReviewContext of partnerkit::brief::ReviewContext {
        /// The creator it is for, where that is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        creator: Option<CreatorFacts>,
        /// The groups of the brand's code book.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        groups: Option<Vec<GroupFacts>>,
    }
}

mirror! {
    /// A month of a schedule.
    struct ScheduleMonth of partnerkit::brief::ScheduleMonth {
        /// 1 is the first of the schedule.
        number: u32,
        /// Its first day.
        from: Day,
        /// Its last day.
        to: Day,
        /// Whether days of a whole month are missing, at its beginning or at its end.
        partial: bool,
    }
}

mirror! {
    /// One piece of content that is due. Deliverable, month and number name it, also after an amendment.
    struct DatedOccurrence of partnerkit::brief::DatedOccurrence {
        /// Of which deliverable.
        deliverable_id: Uuid,
        /// Which one of the month, or of all, from 1.
        number: u32,
        /// When its window begins.
        from: Moment,
        /// The last day of its window.
        due_on: Day,
        /// When its window is over: the first instant after that day.
        due_at: Moment,
        /// In which month of the schedule; none where it is not delivered by the month.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        month: Option<u32>,
        /// Whether its month is a partial one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        partial_month: Option<bool> = filled,
    }
}

mirror! {
    /// When an instalment is due.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum InstalmentTrigger of partnerkit::brief::InstalmentTrigger {
        /// At an instant.
        At {
            /// When.
            at: Moment,
        },
        /// Some days of 24 hours after the creator has accepted.
        AfterAcceptance {
            /// How many days; 0: at once.
            days: u32,
        },
        /// Some days of 24 hours after everything is delivered.
        AfterCompletion {
            /// How many days; 0: at once.
            days: u32,
        },
        /// When all pieces of a deliverable are verified.
        Delivered {
            /// Which deliverable.
            deliverable_id: Uuid,
        },
        /// When a piece of content is verified.
        Verified {
            /// Of which deliverable.
            deliverable_id: Uuid,
            /// Which one of the month, or of all, from 1.
            number: u32,
            /// In which month of the schedule, where it is delivered by the month.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            month: Option<u32>,
        },
    }
}

mirror! {
    /// A part of a payment.
    struct Instalment of partnerkit::brief::Instalment {
        /// Which one, from 1, in the order in which they are agreed.
        number: u32,
        /// How much.
        amount: Money,
        /// When it is due.
        due: InstalmentTrigger,
        /// The milestone's name, where it is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        name: Option<String>,
    }
}

mirror! {
    /// A step of a brief. They can be saved in any order.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum Step of partnerkit::brief::Step {
        /// What it is about.
        Overview,
        /// From when to when, and how content is reviewed.
        Schedule,
        /// What the creator delivers.
        Deliverables,
        /// What the creator gets.
        Compensation,
        /// How content is recognised.
        Tracking,
        /// What the creator is given to work with.
        Assets,
        /// What the creator agrees to.
        Rights,
        /// What the sections of the creator's view are called.
        Titles,
        /// The whole, before it is published.
        Review,
    }
}

mirror! {
    /// How far a step is.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum StepState of partnerkit::brief::StepState {
        /// It was never saved.
        Empty,
        /// It was saved, and has problems.
        Incomplete,
        /// It has no problems.
        Complete,
    }
}

mirror! {
    /// How far a step is, and what it lacks.
    struct StepReview of partnerkit::brief::StepReview {
        /// Which step.
        step: Step,
        /// How far it is.
        state: StepState,
        /// What keeps the brief from being published, with paths into the brief. An empty step that publishing needs has the problem that it is empty.
        problems: Vec<Problem>,
    }
}

mirror! {
    /// What the brand should know though it may publish.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum BriefWarningKind of partnerkit::brief::BriefWarningKind {
        /// Stories and their metrics will not be collected: the connection is optional, and the creator's is not known.
        StoriesNotCollected,
        /// An Instagram deliverable is called a story and is none.
        NamedStory,
        /// The creator has no account on the network.
        NoAccount,
        /// The payment exceeds the budget.
        BudgetExceeded,
        /// The last day that was set is not the one that follows from the duration.
        EndOverridden,
        /// The first or last month of a monthly delivery is a partial one.
        PartialMonth,
        /// Nothing is to be delivered.
        NoDeliverables,
        /// No hashtag or mention marks the content, and none can be reported by hand: none will be found.
        NothingMarksContent,
        /// One code or link for all creators: an order with it cannot tell who brought it.
        CoarseAttribution,
        /// No piece of the product is left.
        OutOfStock,
        /// No agreement is asked: publishing begins the partnership.
        NoAgreement,
        /// The creator gets something, and is not asked to disclose it.
        DisclosureNotAsked,
    }
}

mirror! {
    /// A warning and its place.
    struct BriefWarning of partnerkit::brief::BriefWarning {
        /// What it is.
        warning: BriefWarningKind,
        /// JSON pointer into the brief.
        path: String,
    }
}

mirror! {
    /// From when to when, as the creator sees it.
    struct SchedulePreview of partnerkit::brief::SchedulePreview {
        /// The months of a monthly delivery; partial ones say so.
        months: Vec<ScheduleMonth>,
        /// The first day.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        start: Option<Day>,
        /// The last day.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        end: Option<Day>,
        /// How content is reviewed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        review: Option<ReviewPolicy>,
    }
}

mirror! {
    /// Products as the creator sees them: prices only where they are shown, and never how many there are.
    struct ProductPreview of partnerkit::brief::ProductPreview {
        /// When they are sent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        sending: Option<Sending>,
        /// What there is to choose from.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        offer: Option<OfferView>,
        /// Days of 24 hours from the delivery within which the creator posts. Left out: no deadline.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        posting_days: Option<u16>,
    }
}

mirror! {
    /// A share of what the creator sells, as the creator sees it.
    struct CommissionPreview of partnerkit::brief::CommissionPreview {
        /// Whether the creator gets a discount code.
        has_code: bool,
        /// Whether the creator gets an affiliate link.
        has_link: bool,
        /// What an order earns.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        pay: Option<CommissionPay>,
    }
}

mirror! {
    /// What the creator gets, as the creator sees it.
    struct CompensationPreview of partnerkit::brief::CompensationPreview {
        /// What the creator reads of it before the details.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        preview: Option<String>,
        /// Money.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        payment: Option<PaymentDraft>,
        /// Products.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        product: Option<ProductPreview>,
        /// A share of what the creator sells.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        commission: Option<CommissionPreview>,
    }
}

mirror! {
    /// What the creator would see. What the brief does not have yet is left out.
    struct Preview of partnerkit::brief::Preview {
        /// What the sections are called.
        titles: Titles,
        /// What the creator delivers.
        deliverables: Vec<DeliverableDraft>,
        /// How content is recognised.
        tracking: Tracking,
        /// What the creator is given to work with.
        assets: Vec<Asset>,
        /// What the creator agrees to.
        rights: Rights,
        /// The brand.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        brand: Option<String>,
        /// The name that the creator reads.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        name: Option<String>,
        /// What the creator should know.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        text: Option<String>,
        /// From when to when, and how content is reviewed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        schedule: Option<SchedulePreview>,
        /// What the creator gets.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        compensation: Option<CompensationPreview>,
    }
}

mirror! {
    /// The whole brief: how far each step is, what the brand should know, and what the creator would see.
    struct Review of partnerkit::brief::Review {
        /// All nine, in their order.
        steps: Vec<StepReview>,
        /// What the brand should know, though it may publish.
        warnings: Vec<BriefWarning>,
        /// What the creator would see.
        preview: Preview,
        /// Whether it can be published: no step has a problem.
        can_publish: bool,
    }
}
