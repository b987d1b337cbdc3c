//! Money: an exact amount in a currency.
//!
//! | operation | result | refused when |
//! | --- | --- | --- |
//! | `a.plus(b)`, `a.minus(b)` | [`Money`] | currencies differ, out of range |
//! | `a.negated()` | [`Money`] | never |
//! | `a.percent(rate, rounding)` | [`Money`], rounded once | out of range |
//! | `a.compare(b)` | [`Ordering`] | currencies differ |
//! | [`crate::split`] | parts that add up | bad weights |

use std::cmp::Ordering;
use std::fmt::{self, Write as _};

use rust_decimal::Decimal;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use crate::currency::Currency;
use crate::decimal::{Inexact, not_plain, plain_decimal};
use crate::rate::Rate;
use crate::refusal::{Code, Error, Problem};
use crate::rounding::Rounding;

/// Writes minor units as an amount with exactly this many decimals: -5 with 2 is `-0.05`.
pub(crate) fn write_minor(out: &mut String, minor: i128, decimals: u32) {
    if minor < 0 {
        out.push('-');
    }
    let size = minor.unsigned_abs();
    let unit = 10_u128.checked_pow(decimals).unwrap_or(u128::MAX);
    let (whole, fraction) = match (size.checked_div(unit), size.checked_rem(unit)) {
        (Some(whole), Some(fraction)) => (whole, fraction),
        (None, _) | (_, None) => (size, 0),
    };
    // Almost every amount fits the machine's own numbers, which are written faster.
    let written = match u64::try_from(whole) {
        Ok(whole) => write!(out, "{whole}"),
        Err(_) => write!(out, "{whole}"),
    };
    let written = written.and_then(|()| match decimals {
        0 => Ok(()),
        1.. => write!(out, ".{fraction:0width$}", width = decimals as usize),
    });
    debug_assert!(written.is_ok(), "a String takes whatever is written");
}

/// An amount of money: exact, with its currency, always on the minor unit.
///
/// On the wire it is `{"amount": "12.50", "currency": "EUR"}`; the amount is a plain decimal string and never a number.
///
/// ```
/// use partnerkit::{Money, Rate, Rounding};
/// let price = Money::parse("19.99", "EUR")?;
/// assert_eq!(price.percent("12.5".parse::<Rate>()?, Rounding::HalfUp)?.to_string(), "2.50 EUR");
/// # Ok::<(), partnerkit::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "MoneyForm", into = "MoneyForm")]
pub struct Money {
    /// Its scale is the currency's number of decimals: equal amounts are equal bit for bit.
    amount: Decimal,
    currency: Currency,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct MoneyForm {
    amount: String,
    currency: Currency,
}

impl Money {
    /// Reads an amount such as `"12.50"` in a currency such as `"EUR"`.
    ///
    /// # Errors
    /// `money.decimal`, `money.currency`, `money.too_precise` (trailing zeros do not count), `money.out_of_range`.
    pub fn parse(amount: &str, currency: &str) -> Result<Self, Error> {
        let currency = currency.parse::<Currency>();
        let decimal = parse_amount(amount, currency.as_ref().ok().copied());
        match (decimal, currency) {
            (Ok(decimal), Ok(currency)) => Self::new(decimal, currency),
            (decimal, currency) => Err(Error::Malformed(
                [decimal.err(), currency.err().map(|error| error.under("currency"))]
                    .iter()
                    .flatten()
                    .flat_map(|error| error.problems().to_vec())
                    .collect(),
            )),
        }
    }

    /// An amount that is already a decimal.
    ///
    /// # Errors
    /// `money.too_precise`, `money.out_of_range`.
    pub fn new(amount: Decimal, currency: Currency) -> Result<Self, Error> {
        let mut on_unit = amount.normalize();
        if on_unit.scale() > currency.decimals() {
            return Err(too_precise(currency).under("amount").into());
        }
        on_unit.rescale(currency.decimals());
        if on_unit.scale() != currency.decimals() {
            return Err(out_of_range().under("amount"));
        }
        if on_unit.is_zero() {
            on_unit.set_sign_positive(true);
        }
        Ok(Self { amount: on_unit, currency })
    }

    /// A number of minor units: 1250 of EUR is 12.50 EUR.
    ///
    /// # Errors
    /// `money.out_of_range`.
    pub fn from_minor(minor: i128, currency: Currency) -> Result<Self, Error> {
        Decimal::try_from_i128_with_scale(minor, currency.decimals())
            .map(|amount| Self { amount, currency })
            .map_err(|_| out_of_range())
    }

    /// Nothing, in a currency.
    pub fn zero(currency: Currency) -> Self {
        let mut amount = Decimal::ZERO;
        amount.rescale(currency.decimals());
        Self { amount, currency }
    }

    /// The amount; its scale is the currency's number of decimals.
    pub fn amount(self) -> Decimal {
        self.amount
    }

    /// The currency.
    pub fn currency(self) -> Currency {
        self.currency
    }

    /// The amount as a number of minor units.
    pub fn minor(self) -> i128 {
        self.amount.mantissa()
    }

    /// The sum.
    ///
    /// # Errors
    /// `money.mixed_currencies`, `money.out_of_range`.
    pub fn plus(self, other: Self) -> Result<Self, Error> {
        self.same_currency(other)?;
        Self::from_minor(self.minor().checked_add(other.minor()).ok_or_else(out_of_range)?, self.currency)
    }

    /// The difference.
    ///
    /// # Errors
    /// `money.mixed_currencies`, `money.out_of_range`.
    pub fn minus(self, other: Self) -> Result<Self, Error> {
        self.plus(other.negated())
    }

    /// The same amount with the other sign.
    #[must_use]
    pub fn negated(self) -> Self {
        let mut amount = self.amount;
        amount.set_sign_negative(amount.is_sign_positive() && !amount.is_zero());
        Self { amount, currency: self.currency }
    }

    /// A percentage, rounded once to the minor unit.
    ///
    /// # Errors
    /// `money.out_of_range`.
    pub fn percent(self, rate: Rate, rounding: Rounding) -> Result<Self, Error> {
        let minor = rate.of(self.minor(), rounding).ok_or_else(out_of_range)?;
        Self::from_minor(minor, self.currency)
    }

    /// Which is more.
    ///
    /// # Errors
    /// `money.mixed_currencies`.
    pub fn compare(self, other: Self) -> Result<Ordering, Error> {
        self.same_currency(other)?;
        Ok(self.amount.cmp(&other.amount))
    }

    /// Whether it is more than nothing.
    pub fn is_positive(self) -> bool {
        self.minor() > 0
    }

    fn same_currency(self, other: Self) -> Result<(), Error> {
        if self.currency == other.currency {
            return Ok(());
        }
        let message = format!("{} and {} cannot be combined.", self.currency, other.currency);
        Err(Problem::new(Code::MoneyMixedCurrencies, message)
            .with("left", self.currency.code())
            .with("right", other.currency.code())
            .into())
    }
}

/// Reads an amount in a currency; without a good currency only its form can be judged.
fn parse_amount(text: &str, currency: Option<Currency>) -> Result<Decimal, Error> {
    plain_decimal(text).map_err(|inexact| {
        let error = match inexact {
            Inexact::Form => not_plain(),
            Inexact::Fine => currency.map_or_else(out_of_range, |currency| too_precise(currency).into()),
            Inexact::Large => out_of_range(),
        };
        error.under("amount")
    })
}

fn too_precise(currency: Currency) -> Problem {
    let message = format!("{currency} has {} decimals.", currency.decimals());
    Problem::new(Code::MoneyTooPrecise, message).with("decimals", u64::from(currency.decimals()))
}

pub(crate) fn out_of_range() -> Error {
    Problem::new(Code::MoneyOutOfRange, "The amount is beyond the exact range.").into()
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount, self.currency)
    }
}
impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl TryFrom<MoneyForm> for Money {
    type Error = Error;

    fn try_from(form: MoneyForm) -> Result<Self, Error> {
        Self::new(parse_amount(&form.amount, Some(form.currency))?, form.currency)
    }
}
impl From<Money> for MoneyForm {
    fn from(money: Money) -> Self {
        Self { amount: money.amount.to_string(), currency: money.currency }
    }
}

impl JsonSchema for Money {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Money".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "description": "An exact amount in a currency, on its minor unit.",
            "properties": {
                "amount": {
                    "type": "string",
                    "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
                    "description": "Plain decimal: digits, optional minus and fraction."
                },
                "currency": generator.subschema_for::<Currency>(),
            },
            "required": ["amount", "currency"],
            "additionalProperties": false,
            "x-check": "money",
        })
    }
}
