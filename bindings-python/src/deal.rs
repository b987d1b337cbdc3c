//! Deals: what a creator sees of one, what follows from one, and what a command to one would cause.

use partnerkit::aggregate::Root;
use partnerkit::codes::CodeBook;
use partnerkit::deal::{
    Deal, DealParts, DealRoots, Rehearsal, follow_ups, rehearse_participation, rehearse_partnership,
};
use partnerkit::engagement::Engagement;
use partnerkit::live::live_view;
use partnerkit::participation::Participation;
use partnerkit::partnership::Partnership;
use partnerkit::product_order::ProductOrder;
use partnerkit::wire::caps;
use partnerkit::{Code, Error, Problem};
use pyo3::PyTypeInfo;
use pyo3::prelude::*;
use schemars::JsonSchema;
use serde::de::DeserializeOwned;

use crate::aggregates::{PyCampaign, PyEngagement, PyParticipation, PyPartnership, PyProductOrder};
use crate::codes::PyCodeBook;
use crate::from_python::{self, too_long};
use crate::guard::{Failure, guard};
use crate::handle::{Surroundings, context, request};
use crate::instant;
use crate::money::all;
use crate::read::as_class;

type Any<'py> = Bound<'py, PyAny>;

/// What a creator sees of a `Partnership` or `Participation` at a moment: a `partnerkit.live.LiveView`; None before there is
/// anything to see. A token says whose page may be shown, see `verify_token`.
///
/// A participation comes with its campaign. What carries the deal out is given where there is any: its engagement, the brand's
/// code book, and the creator's product orders. `facts` are `partnerkit.live.LiveFacts`.
///
/// Raises `MalformedError` `deal.unrelated` for what belongs to another deal, brand or creator.
#[pyfunction]
#[pyo3(
    signature = (
        deal, at, *, campaign = None, engagement = None, code_book = None, product_orders = None, facts = None
    ),
    text_signature = "(deal, at, *, campaign=None, engagement=None, code_book=None, product_orders=(), facts=None)"
)]
#[expect(clippy::too_many_arguments, reason = "each is a keyword of its own in Python")]
pub(crate) fn live_view_of<'py>(
    py: Python<'py>,
    deal: &Any<'py>,
    at: &Any<'py>,
    campaign: Option<&Any<'py>>,
    engagement: Option<&Any<'py>>,
    code_book: Option<&Any<'py>>,
    product_orders: Option<&Any<'py>>,
    facts: Option<&Any<'py>>,
) -> PyResult<Option<Any<'py>>> {
    guard(py, || {
        let held = Given { deal, campaign, engagement, code_book, product_orders }.held()?;
        let (at, facts) = (instant::argument(at, "at")?, known(facts)?);
        let view = held.ask(|parts| live_view(parts, &facts, at))?;
        view.map(|view| as_class(py, "partnerkit.live", "LiveView", &view)).transpose()
    })
}

/// The commands that bring what carries out a deal in line with it, in their order: `partnerkit.deal.FollowUp`. None while
/// nothing was agreed, and none when all is in line: it can be asked after each command, and as often as one likes.
///
/// Codes follow only where the code book is given. The deal and what carries it out are given as to `live_view_of`; `facts` are
/// `partnerkit.deal.DealFacts`.
///
/// Raises `MalformedError`: `deal.unrelated` for what belongs to another deal, brand or creator; `deal.zone` where a
/// participation begins and nobody says in whose calendar.
#[pyfunction]
#[pyo3(
    signature = (
        deal, at, *, campaign = None, engagement = None, code_book = None, product_orders = None, facts = None
    ),
    text_signature = "(deal, at, *, campaign=None, engagement=None, code_book=None, product_orders=(), facts=None)"
)]
#[expect(clippy::too_many_arguments, reason = "each is a keyword of its own in Python")]
pub(crate) fn follow_ups_of<'py>(
    py: Python<'py>,
    deal: &Any<'py>,
    at: &Any<'py>,
    campaign: Option<&Any<'py>>,
    engagement: Option<&Any<'py>>,
    code_book: Option<&Any<'py>>,
    product_orders: Option<&Any<'py>>,
    facts: Option<&Any<'py>>,
) -> PyResult<Vec<Any<'py>>> {
    guard(py, || {
        let held = Given { deal, campaign, engagement, code_book, product_orders }.held()?;
        let (at, facts) = (instant::argument(at, "at")?, known(facts)?);
        let found = held.ask(|parts| follow_ups(parts, &facts, at))?;
        found.iter().map(|each| as_class(py, "partnerkit.deal", "FollowUp", each)).collect()
    })
}

/// Tries a command to a deal, and what follows from it in all that carries the deal out, without effect: a
/// `partnerkit.deal.Rehearsal`. Publishing shows the content, the payments, the places for codes, the product orders and the
/// notifications that it will cause.
///
/// The command and what surrounds it are given as to `execute`, the deal and what carries it out as to `follow_ups_of`.
///
/// Raises what `execute` raises; what `follow_ups_of` raises; and the refusal of the first follow-up that fails, with
/// `/followUps` and its index as path.
#[pyfunction]
#[pyo3(
    signature = (
        deal, command, *, id, actor, at, context = None, expected_version = None, campaign = None, engagement = None,
        code_book = None, product_orders = None, facts = None
    ),
    text_signature = "(deal, command, *, id, actor, at, context=None, expected_version=None, campaign=None, \
        engagement=None, code_book=None, product_orders=(), facts=None)"
)]
#[expect(clippy::too_many_arguments, reason = "each is a keyword of its own in Python")]
pub(crate) fn rehearse<'py>(
    py: Python<'py>,
    deal: &Any<'py>,
    command: &Any<'py>,
    id: &Any<'py>,
    actor: &Any<'py>,
    at: &Any<'py>,
    context: Option<&Any<'py>>,
    expected_version: Option<&Any<'py>>,
    campaign: Option<&Any<'py>>,
    engagement: Option<&Any<'py>>,
    code_book: Option<&Any<'py>>,
    product_orders: Option<&Any<'py>>,
    facts: Option<&Any<'py>>,
) -> PyResult<Any<'py>> {
    guard(py, || {
        let held = Given { deal, campaign, engagement, code_book, product_orders }.held()?;
        let around = Surroundings { id, actor, at, expected_version, context };
        as_class(py, "partnerkit.deal", "Rehearsal", &held.rehearse(command, &around, facts)?)
    })
}

/// A deal and what carries it out, as Python gives them.
struct Given<'a, 'py> {
    deal: &'a Any<'py>,
    campaign: Option<&'a Any<'py>>,
    engagement: Option<&'a Any<'py>>,
    code_book: Option<&'a Any<'py>>,
    product_orders: Option<&'a Any<'py>>,
}

impl<'py> Given<'_, 'py> {
    /// The handles; all problems of all of them, where there are any.
    fn held(&self) -> Result<Held<'py>, Error> {
        let deal = self.deal();
        let engagement = optional::<PyEngagement>(self.engagement, "An Engagement was expected.", "engagement");
        let code_book = optional::<PyCodeBook>(self.code_book, "A CodeBook was expected.", "codeBook");
        let product_orders =
            self.product_orders.map_or_else(|| Ok(Vec::new()), orders).map_err(|error| error.under("productOrders"));
        match (deal, engagement, code_book, product_orders) {
            (Ok(deal), Ok(engagement), Ok(code_book), Ok(product_orders)) => {
                Ok(Held { deal, engagement, code_book, product_orders })
            }
            (deal, engagement, code_book, product_orders) => {
                Err(all([deal.err(), engagement.err(), code_book.err(), product_orders.err()]))
            }
        }
    }

    fn deal(&self) -> Result<HeldDeal<'py>, Error> {
        let campaign = optional::<PyCampaign>(self.campaign, "A Campaign was expected.", "campaign");
        if let Ok(partnership) = self.deal.cast::<PyPartnership>() {
            let needless = |_| Err(wrong("A partnership has no campaign.").under("campaign"));
            return campaign?.map_or_else(|| Ok(HeldDeal::Partnership(partnership.clone())), needless);
        }
        if let Ok(participation) = self.deal.cast::<PyParticipation>() {
            let missing = || wrong("A participation comes with its Campaign.").under("campaign");
            return Ok(HeldDeal::Participation(participation.clone(), campaign?.ok_or_else(missing)?));
        }
        let deal = wrong("A Partnership or a Participation was expected.").under("deal");
        Err(all([Some(deal), campaign.err()]))
    }
}

/// What was agreed, as handles.
enum HeldDeal<'py> {
    Partnership(Bound<'py, PyPartnership>),
    Participation(Bound<'py, PyParticipation>, Bound<'py, PyCampaign>),
}

/// A deal and what carries it out, as handles. Each is copied by itself, one lock at a time: two that wait for each other's
/// handles would wait for ever.
struct Held<'py> {
    deal: HeldDeal<'py>,
    engagement: Option<Bound<'py, PyEngagement>>,
    code_book: Option<Bound<'py, PyCodeBook>>,
    product_orders: Vec<Bound<'py, PyProductOrder>>,
}

impl Held<'_> {
    /// Asks what is known of all of them now.
    fn ask<T>(&self, ask: impl FnOnce(&DealParts<'_>) -> Result<T, Error>) -> Result<T, Failure> {
        let engagement: Option<Engagement> = self.engagement.as_ref().map(|it| it.get().handle.state()).transpose()?;
        let code_book: Option<CodeBook> = self.code_book.as_ref().map(|it| it.get().handle.state()).transpose()?;
        let orders: Result<Vec<ProductOrder>, _> =
            self.product_orders.iter().map(|it| it.get().handle.state()).collect();
        let orders = orders?;
        let product_orders: Vec<&ProductOrder> = orders.iter().collect();
        let (engagement, code_book, product_orders) = (engagement.as_ref(), code_book.as_ref(), &*product_orders);
        let parts = |deal| DealParts { deal, engagement, code_book, product_orders };
        Ok(match &self.deal {
            HeldDeal::Partnership(partnership) => ask(&parts(Deal::Partnership(&partnership.get().handle.state()?))),
            HeldDeal::Participation(participation, campaign) => {
                let campaign = campaign.get().handle.state()?;
                ask(&parts(Deal::Participation(&participation.get().handle.state()?, &campaign)))
            }
        }?)
    }

    fn rehearse(
        &self,
        command: &Any<'_>,
        around: &Surroundings<'_, '_>,
        facts: Option<&Any<'_>>,
    ) -> Result<Rehearsal, Failure> {
        match &self.deal {
            HeldDeal::Partnership(partnership) => {
                let request = request::<Partnership>(command, around)?;
                let (context, facts) = (context::<Partnership>(around.context)?, known(facts)?);
                let root = partnership.get().handle.snapshot()?;
                self.with_roots(|roots| rehearse_partnership(&root, request, &context, roots, &facts))
            }
            HeldDeal::Participation(participation, campaign) => {
                let request = request::<Participation>(command, around)?;
                let (context, facts) = (context::<Participation>(around.context)?, known(facts)?);
                let (root, campaign) = (participation.get().handle.snapshot()?, campaign.get().handle.state()?);
                self.with_roots(|roots| rehearse_participation(&root, &campaign, request, &context, roots, &facts))
            }
        }
    }

    /// Plays with copies of what carries the deal out.
    fn with_roots<T>(&self, play: impl FnOnce(&DealRoots<'_>) -> Result<T, Error>) -> Result<T, Failure> {
        let engagement = self.engagement.as_ref().map(|it| it.get().handle.snapshot()).transpose()?;
        let code_book = self.code_book.as_ref().map(|it| it.get().handle.snapshot()).transpose()?;
        let orders: Result<Vec<Root<ProductOrder>>, _> =
            self.product_orders.iter().map(|it| it.get().handle.snapshot()).collect();
        let orders = orders?;
        let product_orders: Vec<&Root<ProductOrder>> = orders.iter().collect();
        let (engagement, code_book) = (engagement.as_ref(), code_book.as_ref());
        Ok(play(&DealRoots { engagement, code_book, product_orders: &product_orders })?)
    }
}

fn optional<'py, C: PyTypeInfo>(
    given: Option<&Any<'py>>,
    message: &'static str,
    name: &str,
) -> Result<Option<Bound<'py, C>>, Error> {
    given.map(|given| handle(given, message).map_err(|error| error.under(name))).transpose()
}

/// All product orders, or all that is wrong with them.
fn orders<'py>(given: &Any<'py>) -> Result<Vec<Bound<'py, PyProductOrder>>, Error> {
    let unreadable = |_| wrong("ProductOrders were expected.");
    let mut found = Vec::new();
    let mut problems = Vec::new();
    for (index, order) in given.try_iter().map_err(unreadable)?.enumerate() {
        if index >= caps::LIST_ITEMS {
            return Err(too_long(caps::LIST_ITEMS));
        }
        match handle(&order.map_err(unreadable)?, "A ProductOrder was expected.") {
            Ok(order) => found.push(order),
            Err(error) => problems.push(Some(error.under(&index.to_string()))),
        }
        if problems.len() >= caps::PROBLEMS {
            break;
        }
    }
    if problems.is_empty() { Ok(found) } else { Err(all(problems)) }
}

fn handle<'py, C: PyTypeInfo>(given: &Any<'py>, message: &'static str) -> Result<Bound<'py, C>, Error> {
    given.cast::<C>().cloned().map_err(|_| wrong(message))
}

fn wrong(message: &'static str) -> Error {
    Problem::new(Code::MalformedType, message).into()
}

/// What the host knows; nothing where it says nothing.
fn known<T: DeserializeOwned + JsonSchema + Default + 'static>(facts: Option<&Any<'_>>) -> Result<T, Failure> {
    facts.map_or_else(|| Ok(T::default()), |facts| from_python::argument(facts, "facts"))
}
