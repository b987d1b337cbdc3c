//! What the brand should know though it may publish.

use schemars::JsonSchema;
use serde::Serialize;

use super::check::is_instagram_story;
use super::deliverable::{DeliverableDraft, StoryConnection};
use super::month::spans;
use super::product::ProductDraft;
use super::review::ReviewContext;
use super::rights::{Disclosure, Rights};
use super::schedule::{MonthCount, ScheduleDraft};
use super::tracking::Tracking;
use super::{Brief, OverBudget};
use crate::aggregate::named;
use crate::codes::GroupMode;
use crate::ids::GroupId;
use crate::network::Network;
use crate::product_order::Product;

named! {
    /// What the brand should know though it may publish.
    pub enum BriefWarningKind {
        /// Stories and their metrics will not be collected: the connection is optional, and the creator's is not known.
        StoriesNotCollected = "stories_not_collected",
        /// An Instagram deliverable is called a story and is none.
        NamedStory = "named_story",
        /// The creator has no account on the network.
        NoAccount = "no_account",
        /// The payment exceeds the budget.
        BudgetExceeded = "budget_exceeded",
        /// The last day that was set is not the one that follows from the duration.
        EndOverridden = "end_overridden",
        /// The first or last month of a monthly delivery is a partial one.
        PartialMonth = "partial_month",
        /// Nothing is to be delivered.
        NoDeliverables = "no_deliverables",
        /// No hashtag or mention marks the content, and none can be reported by hand: none will be found.
        NothingMarksContent = "nothing_marks_content",
        /// One code or link for all creators: an order with it cannot tell who brought it.
        CoarseAttribution = "coarse_attribution",
        /// No piece of the product is left.
        OutOfStock = "out_of_stock",
        /// No agreement is asked: publishing begins the partnership.
        NoAgreement = "no_agreement",
        /// The creator gets something, and is not asked to disclose it.
        DisclosureNotAsked = "disclosure_not_asked",
    }
}

/// A warning and its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct BriefWarning {
    /// What it is.
    pub warning: BriefWarningKind,
    /// JSON pointer into the brief.
    pub path: String,
}

type Kind = BriefWarningKind;

fn at(warning: Kind, path: impl Into<String>) -> BriefWarning {
    BriefWarning { warning, path: path.into() }
}

/// All warnings, in the order of the steps.
pub(super) fn warnings(brief: &Brief, context: &ReviewContext) -> Vec<BriefWarning> {
    let deliverables = brief.deliverables.as_deref();
    let rights = brief.rights.as_ref();
    [
        brief.schedule.as_ref().map(schedule),
        deliverables.map(|list| content(list, context)),
        Some(budget(brief).into_iter().collect()),
        brief.compensation.as_ref().and_then(|content| content.product.as_ref()).map(products),
        Some(commission(brief, context)),
        deliverables.map(|list| marks(list, brief.tracking.as_ref()).into_iter().collect()),
        Some(agreement(rights)),
    ]
    .into_iter()
    .flatten()
    .flatten()
    .collect()
}

fn schedule(schedule: &ScheduleDraft) -> Vec<BriefWarning> {
    let is_overridden = schedule.end.is_some() && schedule.computed_end().is_some_and(|end| Some(end) != schedule.end);
    let overridden = is_overridden.then(|| at(Kind::EndOverridden, "/schedule/end"));
    let months = match (schedule.start, schedule.last_day(), schedule.monthly) {
        (Some(start), Some(end), Some(count)) => spans(start, end, count),
        (_, _, Some(MonthCount::FromStart | MonthCount::Calendar) | None) => Vec::new(),
    };
    let is_partial = months.iter().any(|span| span.month.partial);
    overridden.into_iter().chain(is_partial.then(|| at(Kind::PartialMonth, "/schedule/monthly"))).collect()
}

fn content(list: &[DeliverableDraft], context: &ReviewContext) -> Vec<BriefWarning> {
    let none = list.is_empty().then(|| at(Kind::NoDeliverables, "/deliverables"));
    let each = list.iter().enumerate().flat_map(|(index, draft)| deliverable(index, draft, context));
    none.into_iter().chain(each).collect()
}

fn deliverable(index: usize, draft: &DeliverableDraft, context: &ReviewContext) -> Vec<BriefWarning> {
    let creator = context.creator.as_ref();
    let is_connected = creator.is_some_and(|creator| creator.is_connected(Network::Instagram));
    let is_story = is_instagram_story(draft);
    let is_optional = draft.story_connection == Some(StoryConnection::Optional);
    let is_named = draft.network == Some(Network::Instagram)
        && draft.media_type.is_some()
        && !is_story
        && draft.name.as_ref().is_some_and(|name| says_story(name.as_str()));
    let has_account = match (creator, draft.network) {
        (Some(creator), Some(network)) => creator.accounts.contains(&network) || creator.is_connected(network),
        (None, _) | (Some(_), None) => true,
    };
    let path = |field: &str| format!("/deliverables/{index}/{field}");
    let found = [
        (is_story && is_optional && !is_connected, Kind::StoriesNotCollected, "storyConnection"),
        (is_named, Kind::NamedStory, "name"),
        (!has_account, Kind::NoAccount, "network"),
    ];
    found.into_iter().filter(|(holds, _, _)| *holds).map(|(_, kind, field)| at(kind, path(field))).collect()
}

fn says_story(name: &str) -> bool {
    let mut words = name.split(|letter: char| !letter.is_alphanumeric());
    words.any(|word| ["story", "stories"].iter().any(|said| word.eq_ignore_ascii_case(said)))
}

fn budget(brief: &Brief) -> Option<BriefWarning> {
    let overview = brief.overview.as_ref()?;
    let total = brief.compensation.as_ref()?.payment.as_ref()?.total?;
    let budget = overview.budget.filter(|budget| budget.currency() == total.currency())?;
    let is_over = overview.over_budget == OverBudget::Warn && total.minor() > budget.minor();
    is_over.then(|| at(Kind::BudgetExceeded, "/compensation/payment/total"))
}

fn products(draft: &ProductDraft) -> Vec<BriefWarning> {
    let products = draft.offer.iter().flat_map(|offer| offer.products.as_slice()).enumerate();
    let is_gone = |product: &Product| {
        let mut variants = product.variants.as_slice().iter();
        !product.variants.is_empty() && variants.all(|variant| variant.stock == Some(0))
    };
    let gone = products.filter(|(_, product)| is_gone(product));
    gone.map(|(index, _)| at(Kind::OutOfStock, format!("/compensation/product/offer/products/{index}"))).collect()
}

fn commission(brief: &Brief, context: &ReviewContext) -> Vec<BriefWarning> {
    let Some(commission) = brief.compensation.as_ref().and_then(|content| content.commission.as_ref()) else {
        return Vec::new();
    };
    let is_generic = |id: GroupId| {
        let mut known = context.groups.iter().flatten();
        known.any(|facts| facts.group_id == id && facts.mode == GroupMode::Generic)
    };
    let groups = [(commission.discount_group, "discountGroup"), (commission.affiliate_group, "affiliateGroup")];
    let generic = groups.into_iter().filter(|(id, _)| id.is_some_and(is_generic));
    generic.map(|(_, field)| at(Kind::CoarseAttribution, format!("/compensation/commission/{field}"))).collect()
}

fn marks(list: &[DeliverableDraft], tracking: Option<&Tracking>) -> Option<BriefWarning> {
    let is_unmarked = tracking.is_none_or(|tracking| {
        tracking.hashtags.is_empty() && tracking.mentions.is_empty() && !tracking.manual_delivery
    });
    (!list.is_empty() && is_unmarked).then(|| at(Kind::NothingMarksContent, "/tracking"))
}

fn agreement(rights: Option<&Rights>) -> Vec<BriefWarning> {
    let is_none = rights.is_none_or(|rights| rights.terms.is_none());
    let is_undisclosed = rights.is_some_and(|rights| rights.disclosure == Disclosure::NotAsked);
    let none = is_none.then(|| at(Kind::NoAgreement, "/rights/terms"));
    none.into_iter().chain(is_undisclosed.then(|| at(Kind::DisclosureNotAsked, "/rights/disclosure"))).collect()
}
