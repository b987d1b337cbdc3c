//! Converting money: an explicit step that says at which rate, by whom and of which day. Nothing converts by itself.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::currency::Currency;
use crate::decimal::plain_decimal;
use crate::money::{Money, out_of_range};
use crate::refusal::{Code, Error, Problem};
use crate::rounding::Rounding;
use crate::text::Label;
use crate::time::Date;
use crate::wire::text_form;

/// How much of one currency one unit of another is: an exact decimal above zero. On the wire a plain decimal string.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Factor(Decimal);

impl Factor {
    /// The decimal, without trailing zeros.
    pub fn decimal(self) -> Decimal {
        self.0
    }
}

impl FromStr for Factor {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let factor = plain_decimal(text).ok().filter(|factor| factor.is_sign_positive() && !factor.is_zero());
        let message = "The exchange rate is not a plain decimal above zero.";
        factor.map(Self).ok_or_else(|| Problem::new(Code::ExchangeRate, message).into())
    }
}
impl fmt::Display for Factor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}
impl fmt::Debug for Factor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}
text_form!(Factor, "decimal", "Plain decimal above zero.");

/// An exchange rate with its provenance: one unit of `from` is `rate` units of `to`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExchangeRate {
    /// The currency that is given.
    pub from: Currency,
    /// The currency that is wanted.
    pub to: Currency,
    /// How much of `to` one unit of `from` is.
    pub rate: Factor,
    /// Who published it, such as `ECB`.
    pub source: Label,
    /// Of which day it is.
    pub date: Date,
}

/// An amount that was converted, with all that it came from.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Exchanged {
    /// The amount, rounded once to the minor unit.
    pub amount: Money,
    /// What was converted.
    pub original: Money,
    /// At which rate, of whom and when.
    pub by: ExchangeRate,
}

impl ExchangeRate {
    /// Converts an amount.
    ///
    /// ```
    /// use partnerkit::{ExchangeRate, Money, Rounding, wire};
    /// let rate: ExchangeRate = wire::from_json(
    ///     r#"{"from": "USD", "to": "JPY", "rate": "151.37", "source": "ECB", "date": "2026-03-02"}"#,
    /// )?;
    /// let exchanged = rate.exchange(Money::parse("19.99", "USD")?, Rounding::HalfUp)?;
    /// assert_eq!(exchanged.amount.to_string(), "3026 JPY");
    /// # Ok::<(), partnerkit::Error>(())
    /// ```
    ///
    /// # Errors
    /// `money.mixed_currencies` for an amount in another currency than `from`; `money.out_of_range`.
    pub fn exchange(&self, money: Money, rounding: Rounding) -> Result<Exchanged, Error> {
        money.compare(Money::zero(self.from))?;
        let minor = self.minor(money.minor(), rounding).ok_or_else(out_of_range)?;
        Ok(Exchanged { amount: Money::from_minor(minor, self.to)?, original: money, by: self.clone() })
    }

    fn minor(&self, minor: i128, rounding: Rounding) -> Option<i128> {
        let (rate, scale) = (self.rate.0.mantissa(), self.rate.0.scale());
        let numerator = minor.checked_mul(rate)?.checked_mul(10_i128.checked_pow(self.to.decimals())?)?;
        rounding.divide(numerator, 10_i128.checked_pow(scale.checked_add(self.from.decimals())?)?)
    }
}
