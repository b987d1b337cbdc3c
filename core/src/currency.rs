//! Currencies: ISO 4217 codes with a minor unit.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use crate::refusal::{Code, Error, Problem};
use crate::wire::text_form;

/// An ISO 4217 currency that has a minor unit: JPY has 0 decimals, USD 2, KWD 3.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Currency(iso_currency::Currency);

impl Currency {
    /// The three capital letters.
    pub fn code(self) -> &'static str {
        self.0.code()
    }

    /// How many decimals an amount has.
    pub fn decimals(self) -> u32 {
        self.0.exponent().map_or(0, u32::from)
    }
}

impl FromStr for Currency {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        iso_currency::Currency::from_code(text).filter(|known| known.exponent().is_some()).map(Self).ok_or_else(|| {
            Problem::new(Code::MoneyCurrency, "The currency is not an ISO 4217 code with a minor unit.").into()
        })
    }
}

impl Ord for Currency {
    fn cmp(&self, other: &Self) -> Ordering {
        self.code().cmp(other.code())
    }
}
impl PartialOrd for Currency {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
text_form!(Currency, "currency", "ISO 4217 currency with a minor unit, such as EUR.");
