//! The work room of a campaign: who stands in which of its nine sections, and what they see there.
//!
//! A section is a function of state: of the campaign, of each participation, and of what the host knows of each
//! ([`MemberFacts`]). One participation may stand in several. Nothing is stored: ask again when something has changed.

mod facts;
mod rows;
mod sections;

use schemars::JsonSchema;
use serde::Serialize;

use self::WorkRoomSection as Section;
use self::sections::Member as Found;
use crate::aggregate::{StatusOf, named};
use crate::campaign::{self, Campaign};
use crate::ids::CampaignId;
use crate::participation::Participation;

pub use facts::{MemberFacts, WorkFacts};
pub use rows::{
    ContentRow, FulfillmentRow, HoldingRow, InfluencerRow, Kpis, PaymentRow, PaymentTotals, Payments, ProgressRow,
    ProposalRow, Reporting, ReportingRow,
};

named! {
    /// A section of a work room.
    pub enum WorkRoomSection {
        /// Who is assigned to the campaign.
        Influencers = "influencers",
        /// Who has answered the invitation: accept, decline, negotiate.
        Proposals = "proposals",
        /// Who was accepted and gets a discount code.
        Discounts = "discounts",
        /// Who was accepted and gets an affiliate link.
        Links = "links",
        /// Who was accepted and gets products.
        Fulfillment = "fulfillment",
        /// Who has the product or has proposed: what is done and what is open.
        Progress = "progress",
        /// Whose content was matched.
        Content = "content",
        /// The figures of the campaign and of each creator.
        Reporting = "reporting",
        /// What each creator has brought, is owed and was paid.
        Payments = "payments",
    }
}

/// A participation, with what the host knows of it.
#[derive(Clone, Copy, Debug)]
pub struct Member<'a> {
    /// The participation.
    pub participation: &'a Participation,
    /// What the host knows.
    pub facts: &'a MemberFacts,
}

/// Who stands in which section, and what they see there. A section that does not exist is left out. Everywhere the order
/// is by creator, then by participation.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct WorkRoom {
    /// Of which campaign.
    pub campaign_id: CampaignId,
    /// Where the campaign stands; none before it is opened.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<StatusOf<Campaign>>")]
    pub status: Option<campaign::StatusKind>,
    /// The sections that exist, in their order.
    pub sections: Vec<WorkRoomSection>,
    /// Who is assigned to the campaign.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub influencers: Option<Vec<InfluencerRow>>,
    /// Who has answered the invitation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proposals: Option<Vec<ProposalRow>>,
    /// Who was accepted and gets a discount code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discounts: Option<Vec<HoldingRow>>,
    /// Who was accepted and gets an affiliate link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub links: Option<Vec<HoldingRow>>,
    /// Who was accepted and gets products.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fulfillment: Option<Vec<FulfillmentRow>>,
    /// Who has the product or has proposed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progress: Option<Vec<ProgressRow>>,
    /// Whose content was matched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<Vec<ContentRow>>,
    /// The figures.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reporting: Option<Reporting>,
    /// The money.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payments: Option<Payments>,
}

/// The work room of a campaign, as of now. Participations of other campaigns, and those without a creator, are left out; one
/// that is given twice counts once, as it is given first.
///
/// Time and memory grow with the number of participations and no faster, but for sorting them.
pub fn work_room(campaign: &Campaign, members: &[Member<'_>]) -> WorkRoom {
    let mut found: Vec<Found<'_>> = members.iter().filter_map(|member| Found::of(campaign.id(), member)).collect();
    // Stable: of two with one id the first stays first.
    found.sort_by_key(Found::order);
    found.dedup_by_key(|member| member.order());
    let sections = sections::existing(campaign, &found);
    let exists = |section: Section| sections.contains(&section);
    let of = |section: Section| found.iter().filter(move |member| member.stands_in(section));
    WorkRoom {
        campaign_id: campaign.id(),
        status: campaign.status_kind(),
        influencers: exists(Section::Influencers).then(|| of(Section::Influencers).map(InfluencerRow::of).collect()),
        proposals: exists(Section::Proposals).then(|| of(Section::Proposals).map(ProposalRow::of).collect()),
        discounts: exists(Section::Discounts).then(|| of(Section::Discounts).filter_map(HoldingRow::code).collect()),
        links: exists(Section::Links).then(|| of(Section::Links).filter_map(HoldingRow::link).collect()),
        fulfillment: exists(Section::Fulfillment)
            .then(|| of(Section::Fulfillment).filter_map(FulfillmentRow::of).collect()),
        progress: exists(Section::Progress).then(|| of(Section::Progress).map(ProgressRow::of).collect()),
        content: exists(Section::Content).then(|| of(Section::Content).map(ContentRow::of).collect()),
        reporting: exists(Section::Reporting).then(|| Reporting::of(of(Section::Reporting))),
        payments: exists(Section::Payments).then(|| Payments::of(of(Section::Payments))),
        sections,
    }
}
