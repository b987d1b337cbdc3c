//! Products.

use super::{Plan, Problems, needed, told, under, unless};
use crate::brief::product::{ProductDraft, Sending};
use crate::money::Money;
use crate::product_order::{Offer, Product};
use crate::refusal::Code;

pub(super) fn problems(draft: &ProductDraft, plan: Option<&Plan>) -> Problems {
    let sending = draft.sending.as_ref().map_or_else(Vec::new, |sending| sent(sending, plan));
    let offer = draft.offer.as_ref().map_or_else(Vec::new, |offer| [offer.problems(), limits(offer)].concat());
    [
        needed(draft.sending.as_ref(), "sending"),
        under(sending, "sending"),
        needed(draft.offer.as_ref(), "offer"),
        under(offer, "offer"),
    ]
    .concat()
}

/// A product may be sent before the schedule begins, but not after its end.
fn sent(sending: &Sending, plan: Option<&Plan>) -> Problems {
    match (sending, plan) {
        (Sending::OnDate { date }, Some(plan)) => {
            unless(*date <= plan.end, || told(Code::BriefOutsideSchedule).under("date"))
        }
        (Sending::Monthly { .. }, Some(plan)) => unless(plan.is_monthly, || told(Code::BriefNotMonthly)),
        (Sending::OnAcceptance {}, _) | (Sending::OnDate { .. } | Sending::Monthly { .. }, None) => Vec::new(),
    }
}

/// Limits that do not allow even the least that would be sent: one piece where the creator chooses, else one of each
/// product.
fn limits(offer: &Offer) -> Problems {
    let products = offer.products.as_slice();
    let pieces = if offer.creator_chooses { 1 } else { products.len() };
    let items = offer.limits.max_items.filter(|items| *items > 0);
    let too_many = items.is_some_and(|items| usize::try_from(items).is_ok_and(|items| items < pieces));
    let too_dear = offer.limits.max_value.as_slice().iter().any(|limit| least(offer, *limit) > Some(limit.minor()));
    let problem = |field: &str| told(Code::BriefLimitContradicts).under(field).under("limits");
    [unless(!too_many, || problem("maxItems")), unless(!too_dear, || problem("maxValue"))].concat()
}

/// What has to be sent in the currency of a limit at the least; `None` where something is priced in others too.
fn least(offer: &Offer, limit: Money) -> Option<i128> {
    let cheapest = |product: &Product| {
        let prices = product.variants.as_slice().iter().map(|variant| variant.price);
        let minor = |price: Money| (price.currency() == limit.currency()).then(|| price.minor());
        prices.map(minor).collect::<Option<Vec<i128>>>()?.into_iter().min()
    };
    let all: Vec<i128> = offer.products.as_slice().iter().map(cheapest).collect::<Option<_>>()?;
    if offer.creator_chooses { all.into_iter().min() } else { Some(all.into_iter().fold(0, i128::saturating_add)) }
}
