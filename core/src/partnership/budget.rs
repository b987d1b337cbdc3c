//! What is agreed and what is spent, beside what may be.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::amounts::Amounts;
use crate::brief::{OverBudget, Overview, Sending, Terms};
use crate::currency::Currency;
use crate::money::Money;
use crate::text::Label;

/// What may be paid, what is agreed and what is spent. For the brand's own people.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct BudgetView {
    /// What may be paid in all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub budget: Option<Money>,
    /// What happens above it.
    pub over_budget: OverBudget,
    /// What the terms commit to: the payment, and the most that the products may be worth, each time that they are sent.
    pub committed: Amounts,
    /// What was paid.
    pub spent: Amounts,
}

/// What was paid, by reference.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Spent(BTreeMap<Label, Money>);

impl Spent {
    pub(super) fn of(&self, reference: &Label) -> Option<Money> {
        self.0.get(reference).copied()
    }

    pub(super) fn record(&mut self, reference: Label, amount: Money) {
        self.0.insert(reference, amount);
    }

    fn minor(&self, currency: Currency) -> i128 {
        let paid = self.0.values().filter(|paid| paid.currency() == currency);
        paid.fold(0, |sum, paid| sum.saturating_add(paid.minor()))
    }

    fn amounts(&self) -> Amounts {
        each(self.0.values().map(|paid| paid.currency()), |currency| self.minor(currency))
    }

    pub(super) fn is_over(&self, overview: &Overview) -> bool {
        excess(overview, |currency| self.minor(currency)).is_some()
    }

    /// With one payment more, in its currency.
    pub(super) fn with(&self, amount: Money) -> i128 {
        self.minor(amount.currency()).saturating_add(amount.minor())
    }
}

/// What the terms commit to in a currency, in minor units.
pub(super) fn committed(terms: &Terms, currency: Currency) -> i128 {
    let payment = terms.compensation.payment.as_ref().map(|payment| payment.total);
    let payment = payment.filter(|total| total.currency() == currency).map_or(0, Money::minor);
    let product = terms.compensation.product.as_ref();
    let products = product.map_or(0, |product| {
        let times = match product.sending {
            Sending::OnAcceptance {} | Sending::OnDate { .. } => 1,
            Sending::Monthly { .. } => terms.schedule.months().len(),
        };
        let most = product.offer.limits.max_value.get(currency).map_or(0, Money::minor);
        most.saturating_mul(i128::try_from(times).unwrap_or(i128::MAX))
    });
    payment.saturating_add(products)
}

/// The amount that is more than the budget has in its currency, if it is.
pub(super) fn excess(overview: &Overview, minor: impl FnOnce(Currency) -> i128) -> Option<i128> {
    let budget = overview.budget?;
    Some(minor(budget.currency())).filter(|minor| *minor > budget.minor())
}

pub(super) fn view(overview: &Overview, terms: Option<&Terms>, spent: &Spent) -> BudgetView {
    BudgetView {
        budget: overview.budget,
        over_budget: overview.over_budget,
        committed: terms.map(all_committed).unwrap_or_default(),
        spent: spent.amounts(),
    }
}

fn all_committed(terms: &Terms) -> Amounts {
    let payment = terms.compensation.payment.iter().map(|payment| payment.total);
    let products = terms.compensation.product.iter().flat_map(|product| product.offer.limits.max_value.as_slice());
    each(payment.chain(products.copied()).map(Money::currency), |currency| committed(terms, currency))
}

/// The amount in each currency; one beyond the exact range is left out.
fn each(currencies: impl Iterator<Item = Currency>, minor: impl Fn(Currency) -> i128) -> Amounts {
    let mut all: Vec<Currency> = currencies.collect();
    all.sort();
    all.dedup();
    let amounts = all.into_iter().filter_map(|currency| Money::from_minor(minor(currency), currency).ok());
    Amounts::new(amounts.collect()).unwrap_or_default()
}
