//! What the creator would see of a brief. The internal name and the budget cannot appear: there is no field for them.

use schemars::JsonSchema;
use serde::Serialize;

use super::Brief;
use super::compensation::{CommissionDraft, CommissionPay, CompensationDraft};
use super::deliverable::DeliverableDraft;
use super::month::{ScheduleMonth, spans};
use super::overview::Overview;
use super::payment::PaymentDraft;
use super::product::{ProductDraft, Sending};
use super::rights::Rights;
use super::schedule::{ReviewPolicy, ScheduleDraft};
use super::titles::Titles;
use super::tracking::{Asset, Tracking};
use crate::actor::Role;
use crate::product_order::OfferView;
use crate::text::{Label, Prose};
use crate::time::Date;

/// What the creator would see. What the brief does not have yet is left out.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Preview {
    /// What the sections are called.
    pub titles: Titles,
    /// The brand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand: Option<Label>,
    /// The name that the creator reads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Label>,
    /// What the creator should know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Prose>,
    /// From when to when, and how content is reviewed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedule: Option<SchedulePreview>,
    /// What the creator delivers.
    pub deliverables: Vec<DeliverableDraft>,
    /// What the creator gets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compensation: Option<CompensationPreview>,
    /// How content is recognised.
    pub tracking: Tracking,
    /// What the creator is given to work with.
    pub assets: Vec<Asset>,
    /// What the creator agrees to.
    pub rights: Rights,
}

/// From when to when, as the creator sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct SchedulePreview {
    /// The first day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<Date>,
    /// The last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<Date>,
    /// The months of a monthly delivery; partial ones say so.
    pub months: Vec<ScheduleMonth>,
    /// How content is reviewed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review: Option<ReviewPolicy>,
}

/// What the creator gets, as the creator sees it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct CompensationPreview {
    /// What the creator reads of it before the details.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preview: Option<Prose>,
    /// Money.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment: Option<PaymentDraft>,
    /// Products.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product: Option<ProductPreview>,
    /// A share of what the creator sells.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commission: Option<CommissionPreview>,
}

/// Products as the creator sees them: prices only where they are shown, and never how many there are.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ProductPreview {
    /// When they are sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sending: Option<Sending>,
    /// What there is to choose from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offer: Option<OfferView>,
    /// Days of 24 hours from the delivery within which the creator posts. Left out: no deadline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub posting_days: Option<u16>,
}

/// A share of what the creator sells, as the creator sees it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct CommissionPreview {
    /// Whether the creator gets a discount code.
    pub has_code: bool,
    /// Whether the creator gets an affiliate link.
    pub has_link: bool,
    /// What an order earns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay: Option<CommissionPay>,
}

impl Preview {
    pub(super) fn of(brief: &Brief) -> Self {
        let overview = brief.overview.as_ref();
        let part = |part: fn(&Overview) -> Option<Label>| overview.and_then(part);
        Self {
            titles: brief.titles.clone().unwrap_or_default(),
            brand: part(|overview| overview.brand.clone()),
            name: part(|overview| overview.external_name.clone()),
            text: overview.and_then(|overview| overview.text.clone()),
            schedule: brief.schedule.as_ref().map(SchedulePreview::of),
            deliverables: brief.deliverables.clone().unwrap_or_default(),
            compensation: brief.compensation.as_ref().map(CompensationPreview::of),
            tracking: brief.tracking.clone().unwrap_or_default(),
            assets: brief.assets.clone().unwrap_or_default(),
            rights: brief.rights.clone().unwrap_or_default(),
        }
    }
}

impl SchedulePreview {
    fn of(draft: &ScheduleDraft) -> Self {
        let end = draft.last_day();
        let months = match (draft.start, end, draft.monthly) {
            (Some(start), Some(end), Some(count)) => spans(start, end, count),
            (None, _, _) | (Some(_), None, _) | (Some(_), Some(_), None) => Vec::new(),
        };
        let months = months.into_iter().map(|span| span.month).collect();
        Self { start: draft.start, end, months, review: draft.review }
    }
}

impl CompensationPreview {
    fn of(draft: &CompensationDraft) -> Self {
        let commission = |commission: &CommissionDraft| CommissionPreview {
            has_code: commission.discount_group.is_some(),
            has_link: commission.affiliate_group.is_some(),
            pay: commission.pay.clone(),
        };
        let product = |product: &ProductDraft| ProductPreview {
            sending: product.sending,
            offer: product.offer.as_ref().map(|offer| offer.view(Role::Creator)),
            posting_days: product.posting_days,
        };
        Self {
            preview: draft.preview.clone(),
            payment: draft.payment.clone(),
            product: draft.product.as_ref().map(product),
            commission: draft.commission.as_ref().map(commission),
        }
    }
}
