//! Runs the calls about a deal: `live_view`, `follow_ups` and `rehearse`. The deal and what carries it out are told by what has
//! happened to them.

use partnerkit::aggregate::{Request, Root};
use partnerkit::campaign::Campaign;
use partnerkit::codes::CodeBook;
use partnerkit::deal::{self, Deal, DealParts, DealRoots};
use partnerkit::engagement::Engagement;
use partnerkit::live::live_view;
use partnerkit::participation::Participation;
use partnerkit::partnership::Partnership;
use partnerkit::product_order::ProductOrder;
use partnerkit::{Error, wire};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::Failure;
use crate::calls::Fault;
use crate::expect;
use crate::life_cycle::Subject;
use crate::work_room::{Told, root};

/// The arguments of the calls.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Arguments {
    partnership: Option<Told>,
    participation: Option<Told>,
    campaign: Option<Told>,
    engagement: Option<Told>,
    code_book: Option<Told>,
    #[serde(default)]
    product_orders: Vec<Told>,
    #[serde(default = "nothing")]
    facts: Value,
    at: Option<String>,
    request: Option<Value>,
    #[serde(default = "nothing")]
    context: Value,
}

fn nothing() -> Value {
    json!({})
}

/// What a call answers.
///
/// # Errors
/// The library's refusal, or what is wrong with the scenario.
pub(crate) fn call(name: &str, with: &Value) -> Result<Value, Fault> {
    let with = Arguments::deserialize(with).map_err(|why| Fault::Scenario(why.to_string()))?;
    let cast = Cast::of(&with).map_err(Fault::Scenario)?;
    if name == "rehearse" {
        return cast.rehearse(&with);
    }
    let orders: Vec<&ProductOrder> = cast.product_orders.iter().map(Root::state).collect();
    let parts = DealParts {
        deal: cast.deal().map_err(Fault::Scenario)?,
        engagement: cast.engagement.as_ref().map(Root::state),
        code_book: cast.code_book.as_ref().map(Root::state),
        product_orders: &orders,
    };
    let at = with.at.as_deref().unwrap_or_default().parse().map_err(|error: Error| error.under("at"))?;
    if name == "live_view" {
        let view = live_view(&parts, &read(&with.facts, "facts")?, at)?;
        return Ok(view.map_or_else(|| "none".into(), |view| expect::wire(&view)));
    }
    Ok(expect::wire(&deal::follow_ups(&parts, &read(&with.facts, "facts")?, at)?))
}

/// Who takes part.
struct Cast {
    partnership: Option<Root<Partnership>>,
    participation: Option<Root<Participation>>,
    campaign: Option<Root<Campaign>>,
    engagement: Option<Root<Engagement>>,
    code_book: Option<Root<CodeBook>>,
    product_orders: Vec<Root<ProductOrder>>,
}

impl Cast {
    fn of(with: &Arguments) -> Result<Self, Failure> {
        Ok(Self {
            partnership: told(with.partnership.as_ref())?,
            participation: told(with.participation.as_ref())?,
            campaign: told(with.campaign.as_ref())?,
            engagement: told(with.engagement.as_ref())?,
            code_book: told(with.code_book.as_ref())?,
            product_orders: with.product_orders.iter().map(root).collect::<Result<_, _>>()?,
        })
    }

    fn deal(&self) -> Result<Deal<'_>, Failure> {
        match (&self.partnership, &self.participation, &self.campaign) {
            (Some(partnership), None, None) => Ok(Deal::Partnership(partnership.state())),
            (None, Some(participation), Some(campaign)) => {
                Ok(Deal::Participation(participation.state(), campaign.state()))
            }
            _ => Err("say a partnership, or a participation and its campaign".into()),
        }
    }

    fn rehearse(&self, with: &Arguments) -> Result<Value, Fault> {
        let orders: Vec<&Root<ProductOrder>> = self.product_orders.iter().collect();
        let (engagement, code_book) = (self.engagement.as_ref(), self.code_book.as_ref());
        let roots = DealRoots { engagement, code_book, product_orders: &orders };
        let facts = read(&with.facts, "facts")?;
        let rehearsal = match (&self.partnership, &self.participation, &self.campaign) {
            (Some(partnership), None, None) => {
                let context = read(&with.context, "context")?;
                deal::rehearse_partnership(partnership, request(with)?, &context, &roots, &facts)?
            }
            (None, Some(participation), Some(campaign)) => {
                let (campaign, context) = (campaign.state(), read(&with.context, "context")?);
                deal::rehearse_participation(participation, campaign, request(with)?, &context, &roots, &facts)?
            }
            _ => return Err(Fault::Scenario("say a partnership, or a participation and its campaign".into())),
        };
        Ok(expect::wire(&rehearsal))
    }
}

fn told<A: Subject>(told: Option<&Told>) -> Result<Option<Root<A>>, Failure> {
    told.map(root).transpose()
}

fn request<C: DeserializeOwned + schemars::JsonSchema + 'static>(with: &Arguments) -> Result<Request<C>, Fault> {
    let request = with.request.clone().ok_or_else(|| Fault::Scenario("say what is asked: `request`".into()))?;
    Ok(wire::from_value(request)?)
}

fn read<T: DeserializeOwned + schemars::JsonSchema + 'static>(value: &Value, name: &str) -> Result<T, Fault> {
    Ok(wire::from_value(value.clone()).map_err(|error| error.under(name))?)
}
