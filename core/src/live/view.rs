//! What a creator sees behind a Live URL: everything that concerns them of one partnership or participation, on one page.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::actor::{Actor, Role};
use crate::aggregate::{CommandKindOf, StatusOf};
use crate::amounts::{Amounts, Sum};
use crate::brief::{Preview, Terms};
use crate::codes::{AssignmentView, CodeBook, GroupView};
use crate::deal::{Deal, DealParts};
use crate::engagement::{InstalmentState, InstalmentView, OccurrenceView};
use crate::ids::{BrandId, CampaignId, CreatorId, GroupId, ParticipationId, PartnershipId, ProductOrderId};
use crate::participation::{self, Participation, ParticipationView, ProposalPreview};
use crate::partnership::{self, Partnership, PartnershipView, RevisionView};
use crate::product_order::{ProductOrder, ProductOrderView};
use crate::refusal::Error;
use crate::time::Instant;

/// What the host knows of a creator's account from its statements. What is left out is none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct LiveFacts {
    /// What sales have earned, in each currency.
    pub earned: Amounts,
    /// Of that, what is paid.
    pub paid: Amounts,
}

/// A creator's page: what they were promised, what they have to do, what they hold, and what they earn. Nothing that is the
/// brand's own has a field here: no internal name, no budget, no hidden price, no stock, no note of the brand.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct LiveView {
    /// Who asks.
    pub brand_id: BrandId,
    /// Whose page it is.
    pub creator_id: CreatorId,
    /// Where it stands, and what the creator may answer.
    pub standing: LiveStanding,
    /// The brief as the creator reads it, with its titles: what holds, or before that what is offered.
    pub preview: Preview,
    /// The content that was agreed, by deliverable, month and number; each says what the creator may do with it.
    pub content: Vec<OccurrenceView>,
    /// The parts of the payment, by number.
    pub instalments: Vec<InstalmentView>,
    /// What is said of the groups that they come from, by id.
    pub groups: Vec<GroupView>,
    /// The codes and links of these groups that the creator holds, or will, by id.
    pub codes: Vec<AssignmentView>,
    /// The products that there are to choose, or that are on their way.
    pub product_orders: Vec<LiveProductOrder>,
    /// What the creator has earned by content and sales, in each currency. A sum beyond the exact range is left out.
    pub earned: Amounts,
    /// Of that, what is paid.
    pub paid: Amounts,
}

/// A product order as its creator sees it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct LiveProductOrder {
    /// Which.
    pub product_order_id: ProductOrderId,
    /// What is seen of it.
    pub order: ProductOrderView,
}

/// Where a deal stands, as its creator sees it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum LiveStanding {
    /// A partnership.
    Partnership {
        /// Which.
        partnership_id: PartnershipId,
        /// Where it stands.
        #[schemars(with = "StatusOf<Partnership>")]
        status: partnership::StatusKind,
        /// All revisions of its terms.
        revisions: Vec<RevisionView>,
        /// The number of the revision that awaits an answer.
        #[serde(skip_serializing_if = "Option::is_none")]
        awaiting: Option<u32>,
        /// What the creator may do with it now.
        #[schemars(with = "Vec<CommandKindOf<Partnership>>")]
        allowed: Vec<partnership::CommandKind>,
    },
    /// A participation in a campaign.
    Participation {
        /// Which.
        participation_id: ParticipationId,
        /// In which campaign.
        campaign_id: CampaignId,
        /// Where it stands.
        #[schemars(with = "StatusOf<Participation>")]
        status: participation::StatusKind,
        /// When it ends by itself.
        #[serde(skip_serializing_if = "Option::is_none")]
        deadline: Option<Instant>,
        /// All proposals.
        proposals: Vec<ProposalPreview>,
        /// The side that has to answer the proposal that stands.
        #[serde(skip_serializing_if = "Option::is_none")]
        awaited: Option<Role>,
        /// What the creator may do with it now.
        #[schemars(with = "Vec<CommandKindOf<Participation>>")]
        allowed: Vec<participation::CommandKind>,
    },
}

/// What a creator sees of a partnership or a participation at a moment; `None` before there is anything to see: a partnership
/// before it is published, a participation before the creator is invited.
///
/// A token says whose page may be shown, see [`verify_token`](super::verify_token).
///
/// # Errors
/// `deal.unrelated`, with the path of what belongs to another deal, brand or creator.
pub fn live_view(parts: &DealParts<'_>, facts: &LiveFacts, at: Instant) -> Result<Option<LiveView>, Error> {
    let Some(deal) = parts.standing(at)? else {
        return Ok(None);
    };
    let creator = Actor::Creator { creator_id: deal.creator_id };
    let page = match parts.deal {
        Deal::Partnership(partnership) => of_partnership(partnership, &creator, at),
        Deal::Participation(participation, campaign) => {
            let terms = deal.terms.filter(|_| participation.is_invited());
            terms.and_then(|terms| of_participation(participation, &campaign.preview_of(terms)?, &creator, at))
        }
    };
    let Some((standing, preview)) = page else {
        return Ok(None);
    };
    let view = parts.engagement.and_then(|engagement| engagement.view(&creator, at));
    let (content, instalments) = view.map(|view| (view.occurrences, view.instalments)).unwrap_or_default();
    let (groups, codes) = held(parts.code_book, deal.terms, &creator);
    let order = |order: &&ProductOrder| {
        Some(LiveProductOrder { product_order_id: order.id(), order: order.view(&creator, at)? })
    };
    let sum = |wanted: &[InstalmentState], sold: &Amounts| {
        let parts = instalments.iter().filter(|part| wanted.contains(&part.state));
        parts.map(|part| part.amount).chain(sold.as_slice().iter().copied()).collect::<Sum>().amounts()
    };
    Ok(Some(LiveView {
        brand_id: deal.brand_id,
        creator_id: deal.creator_id,
        standing,
        preview,
        groups,
        codes,
        product_orders: parts.product_orders.iter().filter_map(order).collect(),
        earned: sum(&[InstalmentState::Due, InstalmentState::Paid], &facts.earned),
        paid: sum(&[InstalmentState::Paid], &facts.paid),
        content,
        instalments,
    }))
}

/// What the creator holds of the groups of the deal, and these groups.
fn held(book: Option<&CodeBook>, terms: Option<&Terms>, creator: &Actor) -> (Vec<GroupView>, Vec<AssignmentView>) {
    let commission = terms.and_then(|terms| terms.compensation.commission.as_ref());
    let Some((book, commission)) = book.and_then(|book| book.view(creator)).zip(commission) else {
        return (Vec::new(), Vec::new());
    };
    let wanted = [commission.discount_group, commission.affiliate_group];
    let is_of_it = |id: Option<GroupId>| id.is_some() && wanted.contains(&id);
    let codes = book.assignments.into_iter().filter(|held| is_of_it(held.assignment.group_id())).collect();
    (book.groups.into_iter().filter(|group| is_of_it(Some(group.group_id))).collect(), codes)
}

fn of_partnership(partnership: &Partnership, creator: &Actor, at: Instant) -> Option<(LiveStanding, Preview)> {
    let PartnershipView::Creator { status, preview, revisions, awaiting, allowed, .. } =
        partnership.view(creator, at)?
    else {
        return None;
    };
    let partnership_id = partnership.id();
    Some((LiveStanding::Partnership { partnership_id, status, revisions, awaiting, allowed }, preview))
}

fn of_participation(
    participation: &Participation,
    preview: &Preview,
    creator: &Actor,
    at: Instant,
) -> Option<(LiveStanding, Preview)> {
    let ParticipationView::Creator { status, campaign_id, deadline, proposals, awaited, allowed, .. } =
        participation.view(creator, at)?
    else {
        return None;
    };
    let participation_id = participation.id();
    let standing =
        LiveStanding::Participation { participation_id, campaign_id, status, deadline, proposals, awaited, allowed };
    Some((standing, preview.clone()))
}
