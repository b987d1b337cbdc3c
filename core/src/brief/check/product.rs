//! Products.

use super::payment::{in_range, mixed};
use super::{Plan, Problems, capped, each, needed, not_empty, repeated, told, under, unless};
use crate::amounts::negative;
use crate::brief::product::{OfferedProduct, OfferedVariant, ProductDraft, Sending};
use crate::money::Money;
use crate::refusal::Code;
use crate::wire::caps;

pub(super) fn problems(draft: &ProductDraft, plan: Option<&Plan>) -> Problems {
    let products = [
        capped(&draft.products, caps::BRIEF_ITEMS),
        not_empty(&draft.products),
        repeated(&draft.products, "productId", Code::BriefDuplicate, |product| product.product_id.clone()),
        each(&draft.products, |product| offered(product, draft.limits.value)),
        variants_once(&draft.products),
    ];
    let countries = [
        capped(&draft.countries, caps::BRIEF_ITEMS),
        not_empty(&draft.countries),
        repeated(&draft.countries, "", Code::BriefDuplicate, |country| *country),
    ];
    [
        needed(draft.sending.as_ref(), "sending"),
        draft.sending.as_ref().map_or_else(Vec::new, |sending| under(sent(sending, plan), "sending")),
        under(products.concat(), "products"),
        under(limits(draft), "limits"),
        under(countries.concat(), "countries"),
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

fn offered(product: &OfferedProduct, limit: Option<Money>) -> Problems {
    let variants = [
        capped(&product.variants, caps::BRIEF_ITEMS),
        not_empty(&product.variants),
        each(&product.variants, |variant| {
            variant.price.map_or_else(Vec::new, |cost| under(price(cost, limit), "price"))
        }),
    ];
    under(variants.concat(), "variants")
}

fn price(price: Money, limit: Option<Money>) -> Problems {
    let is_other = |limit: &Money| limit.currency() != price.currency();
    let currency = limit.filter(is_other).map(|limit| mixed(Code::BriefPriceCurrency, limit));
    let below = unless(price.minor() >= 0, || negative().under("amount"));
    [below, in_range(price), currency.into_iter().collect()].concat()
}

/// Each variant once in the whole offer: an order names variants only.
fn variants_once(products: &[OfferedProduct]) -> Problems {
    let mut seen = std::collections::BTreeSet::new();
    let mut found = Vec::new();
    for (at, product) in products.iter().enumerate() {
        for (index, variant) in product.variants.iter().enumerate() {
            if !seen.insert(&variant.variant_id) {
                let problem = told(Code::BriefDuplicate).under("variantId").under(&index.to_string());
                found.push(problem.under("variants").under(&at.to_string()));
            }
        }
    }
    found
}

fn limits(draft: &ProductDraft) -> Problems {
    let limits = &draft.limits;
    let zero = |is_zero: bool, field: &str| unless(!is_zero, || told(Code::BriefLimitZero).under(field));
    let value = limits.value.map_or_else(Vec::new, |value| under(in_range(value), "value"));
    let own = [
        zero(limits.items == Some(0), "items"),
        zero(limits.value.is_some_and(|value| !value.is_positive()), "value"),
        value,
    ]
    .concat();
    // A contradiction is said where each limit is good by itself.
    if own.is_empty() { contradiction(draft) } else { own }
}

/// What is sent at the least, against the limits: one piece that the creator chooses, or one of each product.
fn contradiction(draft: &ProductDraft) -> Problems {
    let least: Vec<i128> = draft.products.iter().filter_map(|product| cheapest(product, draft)).collect();
    if least.len() < draft.products.len() || least.is_empty() {
        return Vec::new();
    }
    let (pieces, cost) = if draft.creator_chooses {
        (1, least.iter().copied().min().unwrap_or_default())
    } else {
        (least.len(), least.iter().fold(0_i128, |sum, price| sum.saturating_add(*price)))
    };
    let too_many = draft.limits.items.is_some_and(|items| usize::try_from(items).is_ok_and(|items| items < pieces));
    let too_dear = draft.limits.value.is_some_and(|value| value.minor() < cost);
    [
        unless(!too_many, || told(Code::BriefLimitContradicts).under("items")),
        unless(!too_dear, || told(Code::BriefLimitContradicts).under("value")),
    ]
    .concat()
}

/// What a product costs at the least, in the currency of the limit; `None` where that cannot be said.
fn cheapest(product: &OfferedProduct, draft: &ProductDraft) -> Option<i128> {
    let cost = |variant: &OfferedVariant| match (variant.price, draft.limits.value) {
        (Some(price), Some(limit)) if price.currency() != limit.currency() || price.minor() < 0 => None,
        (Some(price), Some(_)) => Some(price.minor()),
        (None, _) | (Some(_), None) => Some(0),
    };
    let costs: Option<Vec<i128>> = product.variants.iter().map(cost).collect();
    costs?.into_iter().min()
}
