//! The work room of a campaign: its nine sections, and who stands in each. See `partnerkit.work_room`.
//!
//! Generated from the core's types by `cargo xtask gen`.

use super::{CampaignStatusKind, ParticipationStatusKind, ProductOrderStatusKind, Role, Sending};
use crate::mirror::mirror;
use crate::values::{Moment, Money, Uuid};

mirror! {
    /// How many of the agreed pieces of content are how far.
    struct WorkFacts of partnerkit::work_room::WorkFacts {
        /// All that were agreed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        pieces: Option<u32> = filled,
        /// Neither delivered nor waived.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        open: Option<u32> = filled,
        /// Posted and not yet verified.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        posted: Option<u32> = filled,
        /// Verified.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        verified: Option<u32> = filled,
        /// Missed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        missed: Option<u32> = filled,
    }
}

mirror! {
    /// What the host knows of a participation from the creator's codes, product orders, work and settlements. What is left out is none.
    struct MemberFacts of partnerkit::work_room::MemberFacts {
        /// Discount codes that the creator holds; placeholders do not count.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        codes: Option<u32> = filled,
        /// Affiliate links that the creator holds; placeholders do not count.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        links: Option<u32> = filled,
        /// Where the latest product order stands.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        product_order: Option<ProductOrderStatusKind>,
        /// How far the agreed content is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        work: Option<WorkFacts> = filled,
        /// Posts that were matched by hashtags and handles.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        content: Option<u32> = filled,
        /// Orders that are credited to the creator.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        conversions: Option<u64> = filled,
        /// What these orders brought, in each currency.
        #[serde(default)]
        #[uniffi(default = [])]
        revenue: Vec<Money>,
        /// What the creator is owed, in each currency.
        #[serde(default)]
        #[uniffi(default = [])]
        due: Vec<Money>,
        /// What the creator was paid, in each currency.
        #[serde(default)]
        #[uniffi(default = [])]
        paid: Vec<Money>,
    }
}

mirror! {
    /// A section of a work room.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum WorkRoomSection of partnerkit::work_room::WorkRoomSection {
        /// Who is assigned to the campaign.
        Influencers,
        /// Who has answered the invitation: accept, decline, negotiate.
        Proposals,
        /// Who was accepted and gets a discount code.
        Discounts,
        /// Who was accepted and gets an affiliate link.
        Links,
        /// Who was accepted and gets products.
        Fulfillment,
        /// Who has the product or has proposed: what is done and what is open.
        Progress,
        /// Whose content was matched.
        Content,
        /// The figures of the campaign and of each creator.
        Reporting,
        /// What each creator has brought, is owed and was paid.
        Payments,
    }
}

mirror! {
    /// Who is assigned to the campaign.
    struct InfluencerRow of partnerkit::work_room::InfluencerRow {
        /// Which participation.
        participation_id: Uuid,
        /// Which creator.
        creator_id: Uuid,
        /// Where it stands.
        status: ParticipationStatusKind,
        /// When that ends by itself.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        deadline: Option<Moment>,
    }
}

mirror! {
    /// Who has answered the invitation.
    struct ProposalRow of partnerkit::work_room::ProposalRow {
        /// Which participation.
        participation_id: Uuid,
        /// Which creator.
        creator_id: Uuid,
        /// Where it stands.
        status: ParticipationStatusKind,
        /// How many proposals there are; deleted ones do not count.
        proposals: u32,
        /// The last of them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        proposal_id: Option<Uuid>,
        /// The side that made it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        by: Option<Role>,
        /// The payment that it names.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        payment: Option<Money>,
        /// The side that has to answer it, while it stands.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        awaited: Option<Role>,
        /// When it can no longer be answered, while it stands.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        expires_at: Option<Moment>,
    }
}

mirror! {
    /// Who was accepted and gets a code or link.
    struct HoldingRow of partnerkit::work_room::HoldingRow {
        /// Which participation.
        participation_id: Uuid,
        /// Which creator.
        creator_id: Uuid,
        /// The group that the code or link comes from.
        group_id: Uuid,
        /// How many the creator holds; none: one is to be assigned.
        held: u32,
    }
}

mirror! {
    /// Who was accepted and gets products.
    struct FulfillmentRow of partnerkit::work_room::FulfillmentRow {
        /// Which participation.
        participation_id: Uuid,
        /// Which creator.
        creator_id: Uuid,
        /// When products are sent.
        sending: Sending,
        /// Where the latest product order stands; none: one is to be opened.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        product_order: Option<ProductOrderStatusKind>,
    }
}

mirror! {
    /// What is done and what is open.
    struct ProgressRow of partnerkit::work_room::ProgressRow {
        /// Which participation.
        participation_id: Uuid,
        /// Which creator.
        creator_id: Uuid,
        /// Where it stands.
        status: ParticipationStatusKind,
        /// Whether the product is with the creator.
        product_delivered: bool,
        /// How far the agreed content is.
        work: WorkFacts,
        /// How many posts were matched.
        content: u32,
        /// Whether the creator may report content by hand, by what was accepted.
        manual_delivery: bool,
        /// What was said about the last proposal.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        note: Option<String>,
    }
}

mirror! {
    /// Whose content was matched.
    struct ContentRow of partnerkit::work_room::ContentRow {
        /// Which participation.
        participation_id: Uuid,
        /// Which creator.
        creator_id: Uuid,
        /// How many posts.
        content: u32,
    }
}

mirror! {
    /// The figures of a campaign or of a creator.
    struct Kpis of partnerkit::work_room::Kpis {
        /// Pieces of content that were agreed.
        pieces: u64,
        /// Those that are verified.
        verified: u64,
        /// Posts that were matched.
        content: u64,
        /// Orders that are credited.
        conversions: u64,
        /// What these orders brought, in each currency.
        revenue: Vec<Money>,
    }
}

mirror! {
    /// The figures of one creator.
    struct ReportingRow of partnerkit::work_room::ReportingRow {
        /// Which participation.
        participation_id: Uuid,
        /// Which creator.
        creator_id: Uuid,
        /// Where it stands.
        status: ParticipationStatusKind,
        /// The creator's figures.
        kpis: Kpis,
    }
}

mirror! {
    /// The figures of the campaign, and of every creator who was accepted.
    struct Reporting of partnerkit::work_room::Reporting {
        /// Of all together. A sum beyond the exact range is left out.
        total: Kpis,
        /// Of each.
        rows: Vec<ReportingRow>,
    }
}

mirror! {
    /// What was brought, is owed and was paid.
    struct PaymentTotals of partnerkit::work_room::PaymentTotals {
        /// What credited orders brought, in each currency.
        revenue: Vec<Money>,
        /// Credited orders.
        conversions: u64,
        /// What is owed, in each currency.
        due: Vec<Money>,
        /// What was paid, in each currency.
        paid: Vec<Money>,
    }
}

mirror! {
    /// What one creator has brought, is owed and was paid.
    struct PaymentRow of partnerkit::work_room::PaymentRow {
        /// Which participation.
        participation_id: Uuid,
        /// Which creator.
        creator_id: Uuid,
        /// Where it stands.
        status: ParticipationStatusKind,
        /// The money of the creator.
        totals: PaymentTotals,
    }
}

mirror! {
    /// The money of the campaign, and of every creator who was accepted, also of those who were removed since.
    struct Payments of partnerkit::work_room::Payments {
        /// Of all together. A sum beyond the exact range is left out.
        total: PaymentTotals,
        /// Of each.
        rows: Vec<PaymentRow>,
    }
}

mirror! {
    /// Who stands in which section, and what they see there. A section that does not exist is left out. Everywhere the order is by creator, then by participation.
    struct WorkRoom of partnerkit::work_room::WorkRoom {
        /// Of which campaign.
        campaign_id: Uuid,
        /// The sections that exist, in their order.
        sections: Vec<WorkRoomSection>,
        /// Where the campaign stands; none before it is opened.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        status: Option<CampaignStatusKind>,
        /// Who is assigned to the campaign.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        influencers: Option<Vec<InfluencerRow>>,
        /// Who has answered the invitation.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        proposals: Option<Vec<ProposalRow>>,
        /// Who was accepted and gets a discount code.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        discounts: Option<Vec<HoldingRow>>,
        /// Who was accepted and gets an affiliate link.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        links: Option<Vec<HoldingRow>>,
        /// Who was accepted and gets products.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        fulfillment: Option<Vec<FulfillmentRow>>,
        /// Who has the product or has proposed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        progress: Option<Vec<ProgressRow>>,
        /// Whose content was matched.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        content: Option<Vec<ContentRow>>,
        /// The figures.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        reporting: Option<Reporting>,
        /// The money.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        payments: Option<Payments>,
    }
}
