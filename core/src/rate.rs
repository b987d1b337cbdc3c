//! Rates: exact percentages.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;

use crate::decimal::{Inexact, plain_decimal};
use crate::refusal::{Code, Error, Problem};
use crate::rounding::Rounding;
use crate::wire::text_form;

/// An exact percentage: `12.5` means 12.5 %. From 0 to [`Rate::MAX_PERCENT`], with at most six decimals.
///
/// On the wire it is a plain decimal string. Equal rates are equal however they were spelled: `12.50` is `12.5`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rate {
    /// Millionths of a percent.
    millionths: i64,
}

impl Rate {
    /// The greatest percentage. Far above any commission, so that growth rates fit too; plans have their own limit.
    pub const MAX_PERCENT: i64 = 1_000_000;
    /// Decimals of a percentage.
    const DECIMALS: u32 = 6;
    /// Millionths of a percent in the whole.
    const WHOLE: i128 = 100_000_000;

    /// Nothing.
    pub const ZERO: Self = Self { millionths: 0 };

    /// All of it: 100 %.
    pub const WHOLE_PERCENT: Self = Self { millionths: 100_000_000 };

    /// The percentage as a decimal without trailing zeros.
    pub fn percent(self) -> Decimal {
        Decimal::new(self.millionths, Self::DECIMALS).normalize()
    }

    /// This share of a number of minor units, rounded once; `None` beyond the range of the numbers.
    pub fn of(self, minor: i128, rounding: Rounding) -> Option<i128> {
        rounding.divide(minor.checked_mul(i128::from(self.millionths))?, Self::WHOLE)
    }

    /// This share of a number of minor units before it is rounded: a number, and how many more decimals it has.
    pub(crate) fn exactly_of(self, minor: i128) -> (i128, u32) {
        (minor.saturating_mul(i128::from(self.millionths)), 8)
    }
}

impl FromStr for Rate {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let malformed = || {
            let message = "The rate is not a plain decimal percent with at most six decimals.";
            Error::from(Problem::new(Code::RateDecimal, message))
        };
        let outside = || {
            let message = format!("The rate is not within 0 and {} percent.", Self::MAX_PERCENT);
            let problem = Problem::new(Code::RateOutOfRange, message);
            Error::from(problem.with("min", 0).with("max", Self::MAX_PERCENT.unsigned_abs()))
        };
        let mut percent = plain_decimal(text).map_err(|inexact| match inexact {
            Inexact::Form | Inexact::Fine => malformed(),
            Inexact::Large => outside(),
        })?;
        if percent.scale() > Self::DECIMALS {
            return Err(malformed());
        }
        if percent.is_sign_negative() || percent > Decimal::from(Self::MAX_PERCENT) {
            return Err(outside());
        }
        percent.rescale(Self::DECIMALS);
        i64::try_from(percent.mantissa()).map(|millionths| Self { millionths }).map_err(|_| malformed())
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.percent(), f)
    }
}
impl fmt::Debug for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}%")
    }
}
text_form!(Rate, "rate", "Percent as a plain decimal with at most six decimals: 12.5 means 12.5 %.");
