//! Amounts of many, in each currency.

use std::collections::BTreeMap;

use crate::amounts::Amounts;
use crate::currency::Currency;
use crate::money::Money;

/// A sum in each currency. One that leaves the exact range is left out.
#[derive(Default)]
pub(super) struct Sum(BTreeMap<Currency, Option<Money>>);

impl Sum {
    pub(super) fn add(&mut self, amounts: &Amounts) {
        for amount in amounts.as_slice() {
            let sum = self.0.entry(amount.currency()).or_insert_with(|| Some(Money::zero(amount.currency())));
            *sum = sum.and_then(|sum| sum.plus(*amount).ok());
        }
    }

    pub(super) fn amounts(self) -> Amounts {
        Amounts::new(self.0.into_values().flatten().collect()).unwrap_or_default()
    }
}
