//! Amounts side by side: at most one in each currency.

use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use crate::currency::Currency;
use crate::money::Money;
use crate::refusal::{Code, Error, Problem};

/// What is meant in each currency, none below zero: flat rates, minimum spends, budgets. At most one per currency, in the
/// order of the currencies' codes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Vec<Money>", into = "Vec<Money>")]
pub struct Amounts(Vec<Money>);

impl Amounts {
    /// Amounts in any order.
    ///
    /// # Errors
    /// `money.negative` and `money.currency_twice`, each with the index of the amount as path.
    pub fn new(mut amounts: Vec<Money>) -> Result<Self, Error> {
        let mut problems = Vec::new();
        for (index, amount) in amounts.iter().enumerate() {
            let earlier = amounts.iter().take(index);
            if amount.minor() < 0 {
                problems.push(negative().under("amount").under(&index.to_string()));
            }
            if earlier.into_iter().any(|earlier| earlier.currency() == amount.currency()) {
                let twice = Problem::new(Code::MoneyCurrencyTwice, format!("{} stands twice.", amount.currency()));
                problems.push(twice.with("currency", amount.currency().code()).under(&index.to_string()));
            }
        }
        if !problems.is_empty() {
            return Err(Error::Malformed(problems));
        }
        amounts.sort_by_key(|amount| amount.currency());
        Ok(Self(amounts))
    }

    /// The amount in a currency.
    pub fn get(&self, currency: Currency) -> Option<Money> {
        self.0.iter().copied().find(|amount| amount.currency() == currency)
    }

    /// All of them.
    pub fn as_slice(&self) -> &[Money] {
        &self.0
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A sum in each currency. One that leaves the exact range is left out.
#[derive(Default)]
pub(crate) struct Sum(BTreeMap<Currency, Option<Money>>);

impl Sum {
    pub(crate) fn amounts(self) -> Amounts {
        Amounts::new(self.0.into_values().flatten().collect()).unwrap_or_default()
    }
}

impl Extend<Money> for Sum {
    fn extend<T: IntoIterator<Item = Money>>(&mut self, amounts: T) {
        for amount in amounts {
            let sum = self.0.entry(amount.currency()).or_insert_with(|| Some(Money::zero(amount.currency())));
            *sum = sum.and_then(|sum| sum.plus(amount).ok());
        }
    }
}

impl FromIterator<Money> for Sum {
    fn from_iter<T: IntoIterator<Item = Money>>(amounts: T) -> Self {
        let mut sum = Self::default();
        sum.extend(amounts);
        sum
    }
}

/// The problem of an amount below zero where there can be none.
pub(crate) fn negative() -> Problem {
    Problem::new(Code::MoneyNegative, "The amount is below zero.")
}

impl TryFrom<Vec<Money>> for Amounts {
    type Error = Error;

    fn try_from(amounts: Vec<Money>) -> Result<Self, Error> {
        Self::new(amounts)
    }
}
impl From<Amounts> for Vec<Money> {
    fn from(amounts: Amounts) -> Self {
        amounts.0
    }
}

impl IntoIterator for Amounts {
    type Item = Money;
    type IntoIter = std::vec::IntoIter<Money>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl JsonSchema for Amounts {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Amounts".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "array",
            "description": "Amounts not below zero, at most one in each currency.",
            "items": generator.subschema_for::<Money>(),
            "x-check-items": "amounts",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    #[test]
    fn every_fault_is_reported_with_its_place() {
        let text = r#"[{"amount":"1.00","currency":"USD"},{"amount":"-2.00","currency":"EUR"},{"amount":"3","currency":"USD"}]"#;
        let error = wire::from_json::<Amounts>(text).unwrap_err();
        let found: Vec<_> = error.problems().iter().map(|p| (p.code(), p.path().to_owned())).collect();
        let expected = [(Code::MoneyNegative, "/1/amount".to_owned()), (Code::MoneyCurrencyTwice, "/2".to_owned())];
        assert_eq!(found, expected);
    }

    #[test]
    fn the_order_of_amounts_does_not_matter() {
        let amounts = |text| wire::from_json::<Amounts>(text).unwrap();
        let one = amounts(r#"[{"amount":"1.00","currency":"USD"},{"amount":"2.00","currency":"EUR"}]"#);
        let other = amounts(r#"[{"amount":"2","currency":"EUR"},{"amount":"1","currency":"USD"}]"#);
        assert_eq!(one, other);
        assert_eq!(one.get("EUR".parse().unwrap()), Money::parse("2.00", "EUR").ok());
        assert_eq!(one.get("JPY".parse().unwrap()), None);
    }
}
