//! Deals: what a creator sees of one, what follows from one, and what a command to one would cause.

use napi::Result;
use napi::bindgen_prelude::ClassInstance;
use napi_derive::napi;
use partnerkit::aggregate::Root;
use partnerkit::campaign::Campaign;
use partnerkit::codes::CodeBook;
use partnerkit::deal::{
    Deal, DealFacts, DealParts, DealRoots, follow_ups, rehearse_participation, rehearse_partnership,
};
use partnerkit::engagement::Engagement;
use partnerkit::live::{LiveFacts, live_view};
use partnerkit::participation::Participation;
use partnerkit::partnership::Partnership;
use partnerkit::product_order::ProductOrder;
use partnerkit::{Code, Error, Instant, Problem, wire};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::aggregate::{Handle, Hosted};
use crate::guard::{Answer, guard};

type Held<'a> = ClassInstance<'a, Handle>;

/// What the core answers.
type Answered<V> = std::result::Result<V, Error>;

/// When, and what the host knows then.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[serde(bound = "F: serde::de::DeserializeOwned")]
struct Moment<F: Default> {
    at: Instant,
    #[serde(default)]
    facts: F,
}

/// What surrounds a command, and what the host knows beside it.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[serde(bound = "C: serde::de::DeserializeOwned")]
struct Around<C: Default> {
    #[serde(default)]
    context: C,
    #[serde(default)]
    facts: DealFacts,
}

/// What a creator sees of a deal: handles, and JSON text of the moment and what is known.
#[napi]
pub fn live_view_of(
    deal: Held<'_>,
    campaign: Option<Held<'_>>,
    engagement: Option<Held<'_>>,
    code_book: Option<Held<'_>>,
    product_orders: Vec<Held<'_>>,
    arguments: String,
) -> Result<String> {
    let given = Given { deal, campaign, engagement, code_book, product_orders };
    guard(|| given.ask::<LiveFacts, _>(&arguments, live_view))
}

/// What follows from a deal: handles, and JSON text of the moment and what is known.
#[napi]
pub fn follow_ups_of(
    deal: Held<'_>,
    campaign: Option<Held<'_>>,
    engagement: Option<Held<'_>>,
    code_book: Option<Held<'_>>,
    product_orders: Vec<Held<'_>>,
    arguments: String,
) -> Result<String> {
    let given = Given { deal, campaign, engagement, code_book, product_orders };
    guard(|| given.ask::<DealFacts, _>(&arguments, follow_ups))
}

/// What a command to a deal would cause: handles, and JSON text of the request and of what surrounds it.
#[napi]
pub fn rehearse(
    deal: Held<'_>,
    campaign: Option<Held<'_>>,
    engagement: Option<Held<'_>>,
    code_book: Option<Held<'_>>,
    product_orders: Vec<Held<'_>>,
    request: String,
    around: String,
) -> Result<String> {
    let given = Given { deal, campaign, engagement, code_book, product_orders };
    guard(|| given.rehearse(&request, &around))
}

/// A deal and what carries it out, as handles.
struct Given<'a> {
    deal: Held<'a>,
    campaign: Option<Held<'a>>,
    engagement: Option<Held<'a>>,
    code_book: Option<Held<'a>>,
    product_orders: Vec<Held<'a>>,
}

/// What is taken of each handle. Each is copied by itself, one lock at a time: two that wait for each other's handles would wait
/// for ever.
trait Taken {
    type Of<A: Hosted>;

    /// Nothing where the handle is of another aggregate.
    fn take<A: Hosted>(handle: &Handle) -> Answer<Option<Self::Of<A>>>;
}

/// What it knows.
struct State;

impl Taken for State {
    type Of<A: Hosted> = A;

    fn take<A: Hosted>(handle: &Handle) -> Answer<Option<A>> {
        handle.state()
    }
}

/// What it knows, with its history.
struct Whole;

impl Taken for Whole {
    type Of<A: Hosted> = Root<A>;

    fn take<A: Hosted>(handle: &Handle) -> Answer<Option<Root<A>>> {
        handle.root()
    }
}

/// What was agreed.
enum Agreed<T: Taken> {
    Partnership(T::Of<Partnership>),
    Participation(T::Of<Participation>, T::Of<Campaign>),
}

/// A deal and what carries it out, as they are now.
struct Parts<T: Taken> {
    agreed: Agreed<T>,
    engagement: Option<T::Of<Engagement>>,
    code_book: Option<T::Of<CodeBook>>,
    product_orders: Vec<T::Of<ProductOrder>>,
}

impl Given<'_> {
    fn ask<F, V>(&self, arguments: &str, ask: fn(&DealParts<'_>, &F, Instant) -> Answered<V>) -> Answer<String>
    where
        F: Default + DeserializeOwned + JsonSchema + 'static,
        V: Serialize,
    {
        let Parts { agreed, engagement, code_book, product_orders } = &self.parts::<State>()?;
        let Moment { at, facts } = wire::from_json(arguments)?;
        let deal = match agreed {
            Agreed::Partnership(partnership) => Deal::Partnership(partnership),
            Agreed::Participation(participation, campaign) => Deal::Participation(participation, campaign),
        };
        let (engagement, code_book) = (engagement.as_ref(), code_book.as_ref());
        let product_orders = &*product_orders.iter().collect::<Vec<_>>();
        Ok(wire::to_json(&ask(&DealParts { deal, engagement, code_book, product_orders }, &facts, at)?)?)
    }

    fn rehearse(&self, request: &str, around: &str) -> Answer<String> {
        let Parts { agreed, engagement, code_book, product_orders } = &self.parts::<Whole>()?;
        let (engagement, code_book) = (engagement.as_ref(), code_book.as_ref());
        let product_orders = &*product_orders.iter().collect::<Vec<_>>();
        let roots = DealRoots { engagement, code_book, product_orders };
        let rehearsal = match agreed {
            Agreed::Partnership(partnership) => {
                let request = wire::from_json(request)?;
                let Around { context, facts } = wire::from_json(around)?;
                rehearse_partnership(partnership, request, &context, &roots, &facts)?
            }
            Agreed::Participation(participation, campaign) => {
                let request = wire::from_json(request)?;
                let Around { context, facts } = wire::from_json(around)?;
                rehearse_participation(participation, campaign.state(), request, &context, &roots, &facts)?
            }
        };
        Ok(wire::to_json(&rehearsal)?)
    }

    /// All problems of all handles, where there are any.
    fn parts<T: Taken>(&self) -> Answer<Parts<T>> {
        let mut wrong = Wrong::default();
        let agreed = self.agreed(&mut wrong)?;
        let engagement = self.engagement.as_ref();
        let engagement = engagement.map(|it| wrong.take::<T, _>(it, "An Engagement was expected.", &["engagement"]));
        let code_book = self.code_book.as_ref();
        let code_book = code_book.map(|it| wrong.take::<T, _>(it, "A CodeBook was expected.", &["codeBook"]));
        let mut product_orders = Vec::new();
        for (index, order) in self.product_orders.iter().enumerate() {
            let place = ["productOrders", &index.to_string()];
            product_orders.extend(wrong.take::<T, _>(order, "A ProductOrder was expected.", &place)?);
        }
        let (engagement, code_book) = (engagement.transpose()?.flatten(), code_book.transpose()?.flatten());
        match agreed.filter(|_| wrong.0.is_empty()) {
            Some(agreed) => Ok(Parts { agreed, engagement, code_book, product_orders }),
            None => Err(Error::Malformed(wrong.0).into()),
        }
    }

    fn agreed<T: Taken>(&self, wrong: &mut Wrong) -> Answer<Option<Agreed<T>>> {
        let partnership = T::take::<Partnership>(&self.deal)?;
        let participation = T::take::<Participation>(&self.deal)?;
        if partnership.is_none() && participation.is_none() {
            wrong.found("A Partnership or a Participation was expected.", &["deal"]);
        }
        let campaign = self.campaign.as_ref();
        let campaign =
            campaign.map(|it| wrong.take::<T, _>(it, "A Campaign was expected.", &["campaign"])).transpose()?;
        Ok(match (partnership, participation, campaign) {
            (Some(partnership), _, None) => Some(Agreed::Partnership(partnership)),
            (Some(_), _, Some(campaign)) => {
                campaign.inspect(|_| wrong.found("A partnership has no campaign.", &["campaign"]));
                None
            }
            (None, Some(participation), Some(campaign)) => {
                campaign.map(|campaign| Agreed::Participation(participation, campaign))
            }
            (None, Some(_), None) => {
                wrong.found("A participation comes with its Campaign.", &["campaign"]);
                None
            }
            (None, None, _) => None,
        })
    }
}

/// What is wrong with the handles.
#[derive(Default)]
struct Wrong(Vec<Problem>);

impl Wrong {
    fn take<T: Taken, A: Hosted>(
        &mut self,
        handle: &Handle,
        message: &'static str,
        place: &[&str],
    ) -> Answer<Option<T::Of<A>>> {
        let taken = T::take::<A>(handle)?;
        if taken.is_none() {
            self.found(message, place);
        }
        Ok(taken)
    }

    fn found(&mut self, message: &'static str, place: &[&str]) {
        let problem = Problem::new(Code::MalformedType, message);
        self.0.push(place.iter().rev().fold(problem, |problem, part| problem.under(part)));
    }
}
