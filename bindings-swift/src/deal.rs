//! What a creator sees of a deal, what follows from it, and what a command to it would cause.

use std::sync::Arc;

use partnerkit::aggregate::{Request, Root};
use partnerkit::{campaign, codes, deal, engagement, live, participation, partnership, product_order};

use crate::aggregate;
use crate::codes::CodeBook;
use crate::failure::{PartnerkitError, catching};
use crate::generated::{
    Campaign, DealFacts, Engagement, FollowUp, LiveFacts, LiveView, Participation, ParticipationContext,
    ParticipationRequest, Partnership, PartnershipContext, PartnershipRequest, ProductOrder, Rehearsal,
};
use crate::mirror::{FromCore, argument, core};
use crate::values::Moment;

/// What a brand and a creator agreed on, or are about to.
#[derive(Clone, Debug, uniffi::Enum)]
pub enum Deal {
    /// A partnership.
    Partnership {
        /// Which.
        partnership: Arc<Partnership>,
    },
    /// A participation in a campaign.
    Participation {
        /// Which.
        participation: Arc<Participation>,
        /// Its campaign.
        campaign: Arc<Campaign>,
    },
}

/// What carries a deal out. What there is not yet is left out.
#[derive(Clone, Debug, uniffi::Record)]
pub struct DealParts {
    /// Its content and payments.
    #[uniffi(default = None)]
    pub engagement: Option<Arc<Engagement>>,
    /// The code book of its brand.
    #[uniffi(default = None)]
    pub code_book: Option<Arc<CodeBook>>,
    /// The products that its creator is sent for it, in any order.
    #[uniffi(default = [])]
    pub product_orders: Vec<Arc<ProductOrder>>,
}

/// What a creator sees of a deal at a moment, on one page: where it stands, the brief, the content, the codes, the products and
/// what they earn. None before there is anything to see: a partnership before it is published, a participation before the
/// creator is invited.
///
/// Nothing that is the brand's own is in it. `verify_token` says whose page may be shown.
///
/// # Errors
/// `deal.unrelated` at `/campaign`, `/engagement`, `/codeBook` or `/productOrders` and an index, for what belongs to another
/// deal, brand or creator; all that is malformed of the facts.
#[uniffi::export(default(parts), default(facts))]
pub fn live_view_of(
    deal: Deal,
    parts: DealParts,
    facts: LiveFacts,
    at: Moment,
) -> Result<Option<LiveView>, PartnerkitError> {
    catching(|| {
        let facts: live::LiveFacts = argument(&facts, "facts")?;
        let at = at.core().map_err(|error| error.under("at"))?;
        let (deal, parts) = (Agreed::of(&deal)?, States::of(&parts)?);
        Ok(FromCore::from_core(parts.with(&deal, |parts| live::live_view(parts, &facts, at))?))
    })
}

/// The commands that bring what carries out a deal in line with it at a moment, in their order. None while nothing was agreed,
/// and none when all is in line: it can be asked after each command, and as often as one likes.
///
/// The system gives them, each in a transaction of its own. Their ids come from the deal's, so that nothing is done twice.
/// Codes follow only where the code book is given.
///
/// # Errors
/// `deal.unrelated` as for `live_view_of`; `deal.zone` at `/zone` where a participation begins and the facts do not say in
/// whose calendar; all that is malformed of the facts.
#[uniffi::export(default(parts), default(facts))]
pub fn follow_ups_of(
    deal: Deal,
    parts: DealParts,
    facts: DealFacts,
    at: Moment,
) -> Result<Vec<FollowUp>, PartnerkitError> {
    catching(|| {
        let facts: deal::DealFacts = argument(&facts, "facts")?;
        let at = at.core().map_err(|error| error.under("at"))?;
        let (deal, parts) = (Agreed::of(&deal)?, States::of(&parts)?);
        Ok(FromCore::from_core(parts.with(&deal, |parts| deal::follow_ups(parts, &facts, at))?))
    })
}

/// Tries a command to a partnership without effect, and what follows from it in all that carries it out: publishing shows the
/// content, the payments, the places for codes, the product orders and the notifications that it will cause.
///
/// An offer is taken as accepted at once. The request and the context are those of `execute`.
///
/// # Errors
/// Those of `execute`; those of `follow_ups_of`; and the refusal of the first follow-up that fails, under `/followUps` and its
/// index.
#[uniffi::export(default(context = None), default(parts), default(facts))]
pub fn rehearse_partnership(
    partnership: &Partnership,
    request: PartnershipRequest,
    context: Option<PartnershipContext>,
    parts: DealParts,
    facts: DealFacts,
) -> Result<Rehearsal, PartnerkitError> {
    catching(|| {
        let context = aggregate::context::<partnership::Partnership>(context)?;
        let request: Request<partnership::Command> = core(&request)?;
        let facts: deal::DealFacts = argument(&facts, "facts")?;
        let (root, parts) = (partnership.handle.taken()?, Roots::of(&parts)?);
        let rehearsed = parts.with(|parts| deal::rehearse_partnership(&root, request, &context, parts, &facts))?;
        Ok(Rehearsal::from_core(rehearsed))
    })
}

/// Tries a command to a participation without effect, and what follows from it in all that carries it out; see
/// `rehearse_partnership`.
///
/// # Errors
/// As for a partnership.
#[uniffi::export(default(context = None), default(parts), default(facts))]
pub fn rehearse_participation(
    participation: &Participation,
    campaign: &Campaign,
    request: ParticipationRequest,
    context: Option<ParticipationContext>,
    parts: DealParts,
    facts: DealFacts,
) -> Result<Rehearsal, PartnerkitError> {
    catching(|| {
        let context = aggregate::context::<participation::Participation>(context)?;
        let request: Request<participation::Command> = core(&request)?;
        let facts: deal::DealFacts = argument(&facts, "facts")?;
        // One lock at a time: two rehearsals at once could wait for each other's objects.
        let root = participation.handle.taken()?;
        let (campaign, parts) = (campaign.handle.state()?, Roots::of(&parts)?);
        let rehearsed =
            parts.with(|parts| deal::rehearse_participation(&root, &campaign, request, &context, parts, &facts))?;
        Ok(Rehearsal::from_core(rehearsed))
    })
}

/// A deal as it stands, out of its objects.
enum Agreed {
    Partnership(partnership::Partnership),
    Participation(participation::Participation, campaign::Campaign),
}

impl Agreed {
    fn of(deal: &Deal) -> Result<Self, PartnerkitError> {
        Ok(match deal {
            Deal::Partnership { partnership } => Self::Partnership(partnership.handle.state()?),
            Deal::Participation { participation, campaign } => {
                // One lock at a time: two questions at once could wait for each other's objects.
                let participation = participation.handle.state()?;
                Self::Participation(participation, campaign.handle.state()?)
            }
        })
    }
}

/// What carries a deal out as it stands, out of its objects.
struct States {
    engagement: Option<engagement::Engagement>,
    code_book: Option<codes::CodeBook>,
    product_orders: Vec<product_order::ProductOrder>,
}

impl States {
    fn of(parts: &DealParts) -> Result<Self, PartnerkitError> {
        let DealParts { engagement, code_book, product_orders } = parts;
        Ok(Self {
            engagement: engagement.as_deref().map(|one| one.handle.state()).transpose()?,
            code_book: code_book.as_deref().map(|one| one.handle.state()).transpose()?,
            product_orders: product_orders.iter().map(|one| one.handle.state()).collect::<Result<_, _>>()?,
        })
    }

    /// What the core says of them together with their deal.
    fn with<T>(&self, deal: &Agreed, look: impl FnOnce(&deal::DealParts<'_>) -> T) -> T {
        let deal = match deal {
            Agreed::Partnership(partnership) => deal::Deal::Partnership(partnership),
            Agreed::Participation(participation, campaign) => deal::Deal::Participation(participation, campaign),
        };
        let product_orders: Vec<_> = self.product_orders.iter().collect();
        look(&deal::DealParts {
            deal,
            engagement: self.engagement.as_ref(),
            code_book: self.code_book.as_ref(),
            product_orders: &product_orders,
        })
    }
}

/// What carries a deal out with its history, out of its objects.
struct Roots {
    engagement: Option<Root<engagement::Engagement>>,
    code_book: Option<Root<codes::CodeBook>>,
    product_orders: Vec<Root<product_order::ProductOrder>>,
}

impl Roots {
    fn of(parts: &DealParts) -> Result<Self, PartnerkitError> {
        let DealParts { engagement, code_book, product_orders } = parts;
        Ok(Self {
            engagement: engagement.as_deref().map(|one| one.handle.taken()).transpose()?,
            code_book: code_book.as_deref().map(|one| one.handle.taken()).transpose()?,
            product_orders: product_orders.iter().map(|one| one.handle.taken()).collect::<Result<_, _>>()?,
        })
    }

    /// What the core says of them.
    fn with<T>(&self, rehearse: impl FnOnce(&deal::DealRoots<'_>) -> T) -> T {
        let product_orders: Vec<_> = self.product_orders.iter().collect();
        rehearse(&deal::DealRoots {
            engagement: self.engagement.as_ref(),
            code_book: self.code_book.as_ref(),
            product_orders: &product_orders,
        })
    }
}
