//! Countries: where products are shipped, and where content may be used.

use std::fmt;
use std::str::FromStr;

use crate::refusal::{Code, Error, Problem};
use crate::wire::text_form;

/// A country or territory by its ISO 3166-1 code of two capital letters, such as `DE`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(iso_country::Country);

impl Country {
    /// The name in English, such as `Germany`.
    pub fn english(self) -> &'static str {
        self.0.name()
    }
}

impl FromStr for Country {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let known = text.parse().ok().filter(|country| *country != iso_country::Country::Unspecified);
        let malformed = || Problem::new(Code::MalformedCountry, "The country is not an ISO 3166-1 code such as DE.");
        known.map(Self).ok_or_else(|| malformed().into())
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}
impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}
text_form!(Country, "country", "ISO 3166-1 country, two capital letters, such as DE.");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_is_two_capital_letters_that_mean_one() {
        assert_eq!("DE".parse::<Country>().unwrap().english(), "Germany");
        for text in ["", "de", "D", "DEU", "XX", "ZZ", " DE"] {
            assert_eq!(text.parse::<Country>().unwrap_err().code(), Code::MalformedCountry, "{text}");
        }
    }
}
