//! Offers: what a creator may be sent, and within which limits.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::amounts::Amounts;
use crate::country::Country;
use crate::list::List;
use crate::money::Money;
use crate::refusal::{Code, Problem};
use crate::text::Label;
use crate::wire::caps;

/// What a creator may be sent, as the brief has it.
///
/// A draft may be incomplete or contradict itself; [`Offer::problems`] says what keeps it from being used.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Offer {
    /// The products to choose from, up to 1,000.
    pub products: Products,
    /// How much may be chosen.
    #[serde(default)]
    pub limits: OfferLimits,
    /// Where it is shipped to; empty: everywhere.
    #[serde(default, skip_serializing_if = "Countries::is_empty")]
    pub countries: Countries,
    /// Whether the creator chooses; otherwise the brand does.
    pub creator_chooses: bool,
    /// Whether the creator sees prices, and with them the limits of value.
    pub show_prices: bool,
}

/// A product of an offer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Product {
    /// The shop's id of it; unique in the offer.
    pub product_id: Label,
    /// What it is called.
    pub name: Label,
    /// Its sizes, colours and so on, at least one and up to 1,000; a product without any has one variant.
    pub variants: Variants,
}

/// What is really sent: a product in one size, one colour.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Variant {
    /// The shop's id of it; unique in its product.
    pub variant_id: Label,
    /// What it is called.
    pub name: Label,
    /// What one is worth; zero for a sample without a price.
    pub price: Money,
    /// How many were left when the offer was made; left out: it is not counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stock: Option<u32>,
}

/// How much of an offer may be chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OfferLimits {
    /// How many items together, each piece counted; left out: no limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<u32>,
    /// What the items may be worth together, in each currency; empty: no limit.
    #[serde(default, skip_serializing_if = "Amounts::is_empty")]
    pub max_value: Amounts,
}

/// The products of an offer, up to [`caps::OFFER_ITEMS`].
pub type Products = List<Product, { caps::OFFER_ITEMS }>;
/// The variants of a product, up to [`caps::OFFER_ITEMS`].
pub type Variants = List<Variant, { caps::OFFER_ITEMS }>;
/// Countries, up to [`caps::COUNTRIES`].
pub type Countries = List<Country, { caps::COUNTRIES }>;

impl Offer {
    /// Everything that keeps the offer from being used, each with its path inside the offer: nothing to choose from
    /// (`offer.empty`), an id twice (`offer.duplicate`), a price below zero (`offer.price_negative`), a limit that allows
    /// nothing or leaves out a currency of the offer (`offer.limit`).
    pub fn problems(&self) -> Vec<Problem> {
        let mut found = self.all_problems();
        found.truncate(caps::PROBLEMS);
        found
    }

    fn all_problems(&self) -> Vec<Problem> {
        let mut found = Vec::new();
        if self.products.is_empty() {
            found.push(problem(Code::OfferEmpty).under("products"));
        }
        let mut known = BTreeSet::new();
        for (index, product) in self.products.as_slice().iter().enumerate() {
            let under = |problem: Problem| problem.under(&index.to_string()).under("products");
            if !known.insert(&product.product_id) {
                found.push(under(problem(Code::OfferDuplicate).under("productId")));
            }
            found.extend(product.problems().into_iter().map(under));
        }
        found.extend(self.limit_problems().into_iter().map(|problem| problem.under("limits")));
        found
    }

    /// A variant of a product.
    pub fn variant(&self, product_id: &Label, variant_id: &Label) -> Option<&Variant> {
        let product = self.products.as_slice().iter().find(|product| product.product_id == *product_id)?;
        product.variants.as_slice().iter().find(|variant| variant.variant_id == *variant_id)
    }

    /// Whether it is shipped to a country.
    pub fn serves(&self, country: Country) -> bool {
        self.countries.is_empty() || self.countries.as_slice().contains(&country)
    }

    /// Without the numbers in stock.
    pub(crate) fn without_stock(&self) -> Self {
        let mut offer = self.clone();
        for product in offer.products.as_mut_slice() {
            product.variants.as_mut_slice().iter_mut().for_each(|variant| variant.stock = None);
        }
        offer
    }

    fn limit_problems(&self) -> Vec<Problem> {
        let mut found = Vec::new();
        if self.limits.max_items == Some(0) {
            found.push(problem(Code::OfferLimit).under("maxItems"));
        }
        let limits = self.limits.max_value.as_slice();
        let limited: BTreeSet<_> = limits.iter().map(|limit| limit.currency()).collect();
        let variants = || self.products.as_slice().iter().flat_map(|product| product.variants.as_slice());
        let priced: BTreeSet<_> = variants().map(|variant| variant.price.currency()).collect();
        for (index, limit) in limits.iter().enumerate() {
            // A limit of nothing still allows a sample without a price.
            let allows = |price: Money| price.currency() == limit.currency() && price.minor() <= limit.minor();
            if !limit.is_positive() && !variants().any(|variant| allows(variant.price)) {
                found.push(problem(Code::OfferLimit).under(&index.to_string()).under("maxValue"));
            }
        }
        let unlimited = priced.difference(&limited).filter(|_| !limited.is_empty());
        found.extend(
            unlimited.map(|currency| problem(Code::OfferLimit).with("currency", currency.code()).under("maxValue")),
        );
        found
    }
}

impl Product {
    fn problems(&self) -> Vec<Problem> {
        let mut found = Vec::new();
        if self.variants.is_empty() {
            found.push(problem(Code::OfferEmpty).under("variants"));
        }
        let mut known = BTreeSet::new();
        for (index, variant) in self.variants.as_slice().iter().enumerate() {
            let under = |problem: Problem| problem.under(&index.to_string()).under("variants");
            if !known.insert(&variant.variant_id) {
                found.push(under(problem(Code::OfferDuplicate).under("variantId")));
            }
            if variant.price.minor() < 0 {
                found.push(under(problem(Code::OfferPriceNegative).under("price")));
            }
        }
        found
    }
}

fn problem(code: Code) -> Problem {
    Problem::new(code, code.meaning())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    #[test]
    fn every_fault_is_reported_with_its_place() {
        let offer: Offer = wire::from_json(
            r#"{"products": [
                {"productId": "mug", "name": "Mug", "variants": []},
                {"productId": "mug", "name": "Mug", "variants": [
                    {"variantId": "red", "name": "Red", "price": {"amount": "-1.00", "currency": "EUR"}},
                    {"variantId": "red", "name": "Red", "price": {"amount": "5.00", "currency": "USD"}}]}],
                "limits": {"maxItems": 0, "maxValue": [{"amount": "0.00", "currency": "GBP"}]},
                "creatorChooses": true, "showPrices": true}"#,
        )
        .unwrap();
        let problems = offer.problems();
        let found: Vec<_> = problems.iter().map(|problem| (problem.code().as_str(), problem.path())).collect();
        let expected = [
            ("offer.empty", "/products/0/variants"),
            ("offer.duplicate", "/products/1/productId"),
            ("offer.price_negative", "/products/1/variants/0/price"),
            ("offer.duplicate", "/products/1/variants/1/variantId"),
            ("offer.limit", "/limits/maxItems"),
            ("offer.limit", "/limits/maxValue/0"),
            ("offer.limit", "/limits/maxValue"),
            ("offer.limit", "/limits/maxValue"),
        ];
        assert_eq!(found, expected);
    }
}
