//! Computing with money.

use partnerkit::{Rate, decimal, split};
use rust_decimal::Decimal;

use crate::failure::{PartnerkitError, catching};
use crate::generated::{ExchangeRate, Exchanged, Rounding, SplitMethod};
use crate::mirror::{FromCore, argument};
use crate::values::{Amount, Money};

/// How one amount stands to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Comparison {
    /// It is less.
    Less,
    /// They are equal.
    Equal,
    /// It is greater.
    Greater,
}

impl From<std::cmp::Ordering> for Comparison {
    fn from(ordering: std::cmp::Ordering) -> Self {
        match ordering {
            std::cmp::Ordering::Less => Self::Less,
            std::cmp::Ordering::Equal => Self::Equal,
            std::cmp::Ordering::Greater => Self::Greater,
        }
    }
}

/// Amounts of two currencies are never combined: that is `money.mixed_currencies`.
#[uniffi::export]
impl Money {
    /// The sum.
    ///
    /// # Errors
    /// `money.mixed_currencies`, `money.out_of_range`, and those of reading money.
    pub fn plus(&self, other: Money) -> Result<Money, PartnerkitError> {
        catching(|| {
            let (left, right) = pair(self, &other)?;
            Ok(Money::from_core(left.plus(right)?))
        })
    }

    /// The difference.
    ///
    /// # Errors
    /// `money.mixed_currencies`, `money.out_of_range`, and those of reading money.
    pub fn minus(&self, other: Money) -> Result<Money, PartnerkitError> {
        catching(|| {
            let (left, right) = pair(self, &other)?;
            Ok(Money::from_core(left.minus(right)?))
        })
    }

    /// The same amount with the other sign.
    ///
    /// # Errors
    /// Those of reading money.
    pub fn negated(&self) -> Result<Money, PartnerkitError> {
        catching(|| Ok(Money::from_core(one(self)?.negated())))
    }

    /// Which is more.
    ///
    /// # Errors
    /// `money.mixed_currencies`, and those of reading money.
    pub fn compare(&self, other: Money) -> Result<Comparison, PartnerkitError> {
        catching(|| {
            let (left, right) = pair(self, &other)?;
            Ok(left.compare(right)?.into())
        })
    }

    /// A percentage of it, rounded once to the minor unit: half away from zero unless another rounding is named.
    ///
    /// # Errors
    /// `rate.decimal`, `rate.out_of_range`, `money.out_of_range`, and those of reading money.
    #[uniffi::method(default(rounding = None))]
    pub fn percent(&self, rate: Amount, rounding: Option<Rounding>) -> Result<Money, PartnerkitError> {
        catching(|| Ok(Money::from_core(one(self)?.percent(percentage(&rate)?, round(rounding)?)?)))
    }

    /// Converts it at an exchange rate, rounded once to the minor unit: half away from zero unless another rounding is
    /// named. The answer keeps the rate, its source and its day.
    ///
    /// # Errors
    /// `money.mixed_currencies`, `money.out_of_range`, and those of reading money and the exchange rate.
    #[uniffi::method(default(rounding = None))]
    pub fn exchange(&self, by: ExchangeRate, rounding: Option<Rounding>) -> Result<Exchanged, PartnerkitError> {
        catching(|| {
            let by: partnerkit::ExchangeRate = argument(&by, "by")?;
            Ok(Exchanged::from_core(by.exchange(one(self)?, round(rounding)?)?))
        })
    }

    /// Parts in proportion to weights that add up to it exactly, by the largest remainders unless another method is named.
    ///
    /// # Errors
    /// `split.weights`, `money.out_of_range`, and those of reading money.
    #[uniffi::method(default(method = None))]
    pub fn split(&self, weights: Vec<Amount>, method: Option<SplitMethod>) -> Result<Vec<Money>, PartnerkitError> {
        catching(|| {
            let weight = |(index, weight): (usize, &Amount)| {
                decimal(weight.as_str()).map_err(|error| error.under(&index.to_string()).under("weights"))
            };
            let weights: Vec<Decimal> = weights.iter().enumerate().map(weight).collect::<Result<_, _>>()?;
            let method = method.map(|method| argument(&method, "method")).transpose()?;
            Ok(FromCore::from_core(split(one(self)?, &weights, method.unwrap_or_default())?))
        })
    }
}

/// Reads an amount such as `12.50` in a currency such as `EUR`.
///
/// # Errors
/// `money.decimal`, `money.currency`, `money.too_precise`, `money.out_of_range`: all that are wrong.
#[uniffi::export]
pub fn parse_money(amount: String, currency: String) -> Result<Money, PartnerkitError> {
    catching(|| Ok(Money::from_core(partnerkit::Money::parse(&amount, &currency)?)))
}

/// Reads a percentage such as `12.5`: from 0 to 1,000,000, with at most six decimals.
///
/// # Errors
/// `rate.decimal`, `rate.out_of_range`.
#[uniffi::export]
pub fn parse_rate(percent: String) -> Result<Amount, PartnerkitError> {
    catching(|| Ok(Amount::from_core(percent.parse::<Rate>()?)))
}

/// Reads a plain decimal such as `12.50`: digits, optional minus and fraction, nothing else.
///
/// # Errors
/// `money.decimal`, `money.out_of_range`.
#[uniffi::export]
pub fn parse_decimal(text: String) -> Result<Amount, PartnerkitError> {
    catching(|| Ok(Amount::from_core(decimal(&text)?)))
}

/// The sum of many amounts of one currency, in one call: calls are dear on phones. Nothing where there is none.
///
/// # Errors
/// `money.mixed_currencies`, `money.out_of_range`, and those of reading money with the index as path.
#[uniffi::export]
pub fn sum_of(amounts: Vec<Money>) -> Result<Option<Money>, PartnerkitError> {
    catching(|| {
        let mut sum: Option<partnerkit::Money> = None;
        for (index, amount) in amounts.iter().enumerate() {
            let amount = argument::<partnerkit::Money>(amount, &index.to_string())?;
            sum = Some(sum.map_or(Ok(amount), |sum| sum.plus(amount))?);
        }
        Ok(FromCore::from_core(sum))
    })
}

/// A percentage of each of many amounts, in one call: calls are dear on phones.
///
/// # Errors
/// Those of `percent`, with the index as path.
#[uniffi::export(default(rounding = None))]
pub fn percent_of_each(
    amounts: Vec<Money>,
    rate: Amount,
    rounding: Option<Rounding>,
) -> Result<Vec<Money>, PartnerkitError> {
    catching(|| {
        let (rate, rounding) = (percentage(&rate)?, round(rounding)?);
        let percent = |(index, amount): (usize, &Money)| {
            let amount: partnerkit::Money = argument(amount, &index.to_string())?;
            let percent = amount.percent(rate, rounding).map_err(|error| error.under(&index.to_string()))?;
            Ok(Money::from_core(percent))
        };
        amounts.iter().enumerate().map(percent).collect()
    })
}

fn one(money: &Money) -> Result<partnerkit::Money, partnerkit::Error> {
    argument(money, "money")
}

/// Two amounts, or everything that is wrong with either.
fn pair(left: &Money, right: &Money) -> Result<(partnerkit::Money, partnerkit::Money), partnerkit::Error> {
    match (argument(left, "money"), argument(right, "other")) {
        (Ok(left), Ok(right)) => Ok((left, right)),
        (left, right) => {
            let errors = [left.err(), right.err()];
            let problems = errors.iter().flatten().flat_map(|error: &partnerkit::Error| error.problems().to_vec());
            Err(partnerkit::Error::Malformed(problems.collect()))
        }
    }
}

fn percentage(rate: &Amount) -> Result<Rate, partnerkit::Error> {
    rate.as_str().parse::<Rate>().map_err(|error| error.under("rate"))
}

fn round(rounding: Option<Rounding>) -> Result<partnerkit::Rounding, partnerkit::Error> {
    rounding.map_or_else(|| Ok(partnerkit::Rounding::default()), |rounding| argument(&rounding, "rounding"))
}
