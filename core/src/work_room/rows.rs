//! What is seen in the sections.

use schemars::JsonSchema;
use serde::Serialize;

use super::facts::WorkFacts;
use super::sections::Member;
use crate::actor::Role;
use crate::aggregate::StatusOf;
use crate::amounts::{Amounts, Sum};
use crate::brief::Sending;
use crate::ids::{CreatorId, GroupId, ParticipationId, ProposalId};
use crate::money::Money;
use crate::participation::{Participation, StatusKind};
use crate::product_order::{self, ProductOrder};
use crate::text::Prose;
use crate::time::Instant;

/// Who is assigned to the campaign.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct InfluencerRow {
    /// Which participation.
    pub participation_id: ParticipationId,
    /// Which creator.
    pub creator_id: CreatorId,
    /// Where it stands.
    #[schemars(with = "StatusOf<Participation>")]
    pub status: StatusKind,
    /// When that ends by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Instant>,
}

/// Who has answered the invitation.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ProposalRow {
    /// Which participation.
    pub participation_id: ParticipationId,
    /// Which creator.
    pub creator_id: CreatorId,
    /// Where it stands.
    #[schemars(with = "StatusOf<Participation>")]
    pub status: StatusKind,
    /// How many proposals there are; deleted ones do not count.
    pub proposals: u32,
    /// The last of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proposal_id: Option<ProposalId>,
    /// The side that made it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Role>,
    /// The payment that it names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment: Option<Money>,
    /// The side that has to answer it, while it stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub awaited: Option<Role>,
    /// When it can no longer be answered, while it stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Instant>,
}

/// Who was accepted and gets a code or link.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct HoldingRow {
    /// Which participation.
    pub participation_id: ParticipationId,
    /// Which creator.
    pub creator_id: CreatorId,
    /// The group that the code or link comes from.
    pub group_id: GroupId,
    /// How many the creator holds; none: one is to be assigned.
    pub held: u32,
}

/// Who was accepted and gets products.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct FulfillmentRow {
    /// Which participation.
    pub participation_id: ParticipationId,
    /// Which creator.
    pub creator_id: CreatorId,
    /// When products are sent.
    pub sending: Sending,
    /// Where the latest product order stands; none: one is to be opened.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<StatusOf<ProductOrder>>")]
    pub product_order: Option<product_order::StatusKind>,
}

/// What is done and what is open.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ProgressRow {
    /// Which participation.
    pub participation_id: ParticipationId,
    /// Which creator.
    pub creator_id: CreatorId,
    /// Where it stands.
    #[schemars(with = "StatusOf<Participation>")]
    pub status: StatusKind,
    /// Whether the product is with the creator.
    pub product_delivered: bool,
    /// How far the agreed content is.
    pub work: WorkFacts,
    /// How many posts were matched.
    pub content: u32,
    /// Whether the creator may report content by hand, by what was accepted.
    pub manual_delivery: bool,
    /// What was said about the last proposal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Prose>,
}

/// Whose content was matched.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ContentRow {
    /// Which participation.
    pub participation_id: ParticipationId,
    /// Which creator.
    pub creator_id: CreatorId,
    /// How many posts.
    pub content: u32,
}

/// The figures of a campaign or of a creator.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Kpis {
    /// Pieces of content that were agreed.
    pub pieces: u64,
    /// Those that are verified.
    pub verified: u64,
    /// Posts that were matched.
    pub content: u64,
    /// Orders that are credited.
    pub conversions: u64,
    /// What these orders brought, in each currency.
    pub revenue: Amounts,
}

/// The figures of one creator.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ReportingRow {
    /// Which participation.
    pub participation_id: ParticipationId,
    /// Which creator.
    pub creator_id: CreatorId,
    /// Where it stands.
    #[schemars(with = "StatusOf<Participation>")]
    pub status: StatusKind,
    /// The creator's figures.
    pub kpis: Kpis,
}

/// The figures of the campaign, and of every creator who was accepted.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Reporting {
    /// Of all together. A sum beyond the exact range is left out.
    pub total: Kpis,
    /// Of each.
    pub rows: Vec<ReportingRow>,
}

/// What one creator has brought, is owed and was paid.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct PaymentRow {
    /// Which participation.
    pub participation_id: ParticipationId,
    /// Which creator.
    pub creator_id: CreatorId,
    /// Where it stands.
    #[schemars(with = "StatusOf<Participation>")]
    pub status: StatusKind,
    /// The money of the creator.
    pub totals: PaymentTotals,
}

/// What was brought, is owed and was paid.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct PaymentTotals {
    /// What credited orders brought, in each currency.
    pub revenue: Amounts,
    /// Credited orders.
    pub conversions: u64,
    /// What is owed, in each currency.
    pub due: Amounts,
    /// What was paid, in each currency.
    pub paid: Amounts,
}

/// The money of the campaign, and of every creator who was accepted, also of those who were removed since.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Payments {
    /// Of all together. A sum beyond the exact range is left out.
    pub total: PaymentTotals,
    /// Of each.
    pub rows: Vec<PaymentRow>,
}

impl InfluencerRow {
    pub(super) fn of(member: &Member<'_>) -> Self {
        let (participation_id, creator_id) = (member.participation_id, member.is.creator_id);
        Self { participation_id, creator_id, status: member.is.status, deadline: member.is.deadline }
    }
}

impl ProposalRow {
    pub(super) fn of(member: &Member<'_>) -> Self {
        let last = member.is.last;
        let payment = last.and_then(|last| last.terms.compensation.payment.as_ref());
        Self {
            participation_id: member.participation_id,
            creator_id: member.is.creator_id,
            status: member.is.status,
            proposals: member.is.proposals,
            proposal_id: last.map(|last| last.proposal_id),
            by: last.map(|last| last.by),
            payment: payment.map(|payment| payment.total),
            awaited: member.is.awaited,
            expires_at: member.is.awaited.and(member.is.deadline),
        }
    }
}

impl HoldingRow {
    pub(super) fn code(member: &Member<'_>) -> Option<Self> {
        Some(Self::of(member, member.discount_group()?, member.facts.codes))
    }

    pub(super) fn link(member: &Member<'_>) -> Option<Self> {
        Some(Self::of(member, member.affiliate_group()?, member.facts.links))
    }

    fn of(member: &Member<'_>, group_id: GroupId, held: u32) -> Self {
        Self { participation_id: member.participation_id, creator_id: member.is.creator_id, group_id, held }
    }
}

impl FulfillmentRow {
    pub(super) fn of(member: &Member<'_>) -> Option<Self> {
        let product = member.agreed()?.compensation.product.as_ref()?;
        let (participation_id, creator_id) = (member.participation_id, member.is.creator_id);
        let product_order = member.facts.product_order;
        Some(Self { participation_id, creator_id, sending: product.sending, product_order })
    }
}

impl ProgressRow {
    pub(super) fn of(member: &Member<'_>) -> Self {
        Self {
            participation_id: member.participation_id,
            creator_id: member.is.creator_id,
            status: member.is.status,
            product_delivered: member.has_product(),
            work: member.facts.work,
            content: member.facts.content,
            manual_delivery: member.agreed().is_some_and(|terms| terms.tracking.manual_delivery),
            note: member.is.last.and_then(|last| last.note.cloned()),
        }
    }
}

impl ContentRow {
    pub(super) fn of(member: &Member<'_>) -> Self {
        let (participation_id, creator_id) = (member.participation_id, member.is.creator_id);
        Self { participation_id, creator_id, content: member.facts.content }
    }
}

impl Reporting {
    pub(super) fn of<'m, 'a: 'm>(members: impl Iterator<Item = &'m Member<'a>>) -> Self {
        let mut total = Kpis { pieces: 0, verified: 0, content: 0, conversions: 0, revenue: Amounts::default() };
        let mut revenue = Sum::default();
        let mut rows = Vec::new();
        for member in members {
            let facts = member.facts;
            let kpis = Kpis {
                pieces: facts.work.pieces.into(),
                verified: facts.work.verified.into(),
                content: facts.content.into(),
                conversions: facts.conversions,
                revenue: facts.revenue.clone(),
            };
            total.pieces = total.pieces.saturating_add(kpis.pieces);
            total.verified = total.verified.saturating_add(kpis.verified);
            total.content = total.content.saturating_add(kpis.content);
            total.conversions = total.conversions.saturating_add(kpis.conversions);
            revenue.extend(kpis.revenue.as_slice().iter().copied());
            let (participation_id, creator_id) = (member.participation_id, member.is.creator_id);
            rows.push(ReportingRow { participation_id, creator_id, status: member.is.status, kpis });
        }
        total.revenue = revenue.amounts();
        Self { total, rows }
    }
}

impl Payments {
    pub(super) fn of<'m, 'a: 'm>(members: impl Iterator<Item = &'m Member<'a>>) -> Self {
        let (mut revenue, mut due, mut paid) = (Sum::default(), Sum::default(), Sum::default());
        let mut conversions = 0_u64;
        let mut rows = Vec::new();
        for member in members {
            let facts = member.facts;
            let totals = PaymentTotals {
                revenue: facts.revenue.clone(),
                conversions: facts.conversions,
                due: facts.due.clone(),
                paid: facts.paid.clone(),
            };
            revenue.extend(totals.revenue.as_slice().iter().copied());
            due.extend(totals.due.as_slice().iter().copied());
            paid.extend(totals.paid.as_slice().iter().copied());
            conversions = conversions.saturating_add(totals.conversions);
            let (participation_id, creator_id) = (member.participation_id, member.is.creator_id);
            rows.push(PaymentRow { participation_id, creator_id, status: member.is.status, totals });
        }
        let total = PaymentTotals { revenue: revenue.amounts(), conversions, due: due.amounts(), paid: paid.amounts() };
        Self { total, rows }
    }
}
