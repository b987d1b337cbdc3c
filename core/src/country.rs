//! Countries: ISO 3166-1 codes of two letters.

use std::fmt;
use std::str::FromStr;

use crate::refusal::{Code, Error, Problem};
use crate::wire::text_form;

/// A country or territory by its ISO 3166-1 alpha-2 code, in capital letters: `DE`, `US`, `GB`; also `XK`, by which carriers
/// know Kosovo. Reserved codes (`UK`, `EU`) are none.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

/// Assigned by its users, not by the standard.
const KOSOVO: &str = "XK";

impl Country {
    /// The code.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl FromStr for Country {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let is_known = text == KOSOVO || text.parse::<iso_country::Country>().is_ok();
        // The library takes an empty text for an unspecified country: that has no two letters.
        let letters = <[u8; 2]>::try_from(text.as_bytes()).ok().filter(|_| is_known);
        letters.map(Self).ok_or_else(|| {
            let message = "The country is not an ISO 3166-1 code of two capital letters.";
            Problem::new(Code::MalformedCountry, message).into()
        })
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
text_form!(Country, "country", "ISO 3166-1 alpha-2 code of a country, such as DE.");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_capital_letters_of_the_standard() {
        for code in ["DE", "US", "GB", "SX", "SS", "AX", "XK"] {
            assert_eq!(code.parse::<Country>().unwrap().to_string(), code);
        }
        for text in ["", "de", "DEU", "UK", "EU", "AN", "XX", "ZZ", "D", "Germany", " DE"] {
            assert_eq!(text.parse::<Country>().unwrap_err().code(), Code::MalformedCountry, "{text}");
        }
        let letters = 'A'..='Z';
        let all = letters.clone().flat_map(|one| letters.clone().map(move |other| format!("{one}{other}")));
        assert_eq!(all.filter(|code| code.parse::<Country>().is_ok()).count(), 250, "249 and Kosovo");
    }
}
