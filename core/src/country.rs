//! Countries: ISO 3166-1 codes of two letters.

use std::fmt;
use std::str::FromStr;

use crate::refusal::{Code, Error, Problem};
use crate::wire::text_form;

/// A country or territory by its ISO 3166-1 alpha-2 code, in capital letters: `DE`, `US`, `GB`.
///
/// Codes that the standard leaves to users (`XK`) and reserved ones (`UK`, `EU`) are none.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(iso_country::Country);

impl FromStr for Country {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        // The library takes an empty text for an unspecified country.
        let known = if text.is_empty() { None } else { text.parse().ok() };
        let unknown = || {
            let message = "The country is not an ISO 3166-1 code of two capital letters.";
            Error::from(Problem::new(Code::MalformedCountry, message))
        };
        known.map(Self).ok_or_else(unknown)
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
text_form!(Country, "country", "ISO 3166-1 alpha-2 code of a country, such as DE.");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_capital_letters_of_the_standard() {
        for code in ["DE", "US", "GB", "SX", "SS", "AX"] {
            assert_eq!(code.parse::<Country>().unwrap().to_string(), code);
        }
        for text in ["", "de", "DEU", "UK", "EU", "AN", "XK", "ZZ", "D", "Germany", " DE"] {
            assert_eq!(text.parse::<Country>().unwrap_err().code(), Code::MalformedCountry, "{text}");
        }
        let letters = 'A'..='Z';
        let all = letters.clone().flat_map(|one| letters.clone().map(move |other| format!("{one}{other}")));
        assert_eq!(all.filter(|code| code.parse::<Country>().is_ok()).count(), 249);
    }
}
