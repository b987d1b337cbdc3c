//! Where something is sent to: personal data, which no log, message or export shows unless it is asked for.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::refusal::{Code, Error, Problem};
use crate::text::Personal;
use crate::wire::text_form;

/// A postal address. `Debug` shows none of it.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Address {
    /// Who receives it there.
    pub recipient: Personal,
    /// Street and number, or what stands in their place.
    pub line1: Personal,
    /// Building, floor, care of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line2: Option<Personal>,
    /// The postal code, where the country has them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<Personal>,
    /// The town.
    pub city: Personal,
    /// State, province or county, where the country's addresses name it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<Personal>,
    /// The country.
    pub country: Country,
    /// For the carrier's questions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Personal>,
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<address>")
    }
}

/// A country by its ISO 3166-1 code of two capitals, such as `DE`; also `XK`, by which carriers know Kosovo.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

/// The assigned codes.
const COUNTRIES: &str = "\
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ \
    CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR \
    GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP \
    KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT \
    MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW \
    SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ \
    UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

impl Country {
    /// The code.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl FromStr for Country {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let known = COUNTRIES.split_ascii_whitespace().find(|code| *code == text);
        let letters = known.and_then(|code| <[u8; 2]>::try_from(code.as_bytes()).ok());
        letters.map(Self).ok_or_else(|| {
            Problem::new(Code::AddressCountry, "The country is not an ISO 3166-1 code of two capitals.").into()
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
text_form!(Country, "country", "A country's ISO 3166-1 code of two capitals, such as DE.");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_is_listed_once_in_order() {
        let codes: Vec<&str> = COUNTRIES.split_ascii_whitespace().collect();
        assert_eq!(codes.len(), 250, "249 of ISO 3166-1, and XK");
        assert!(codes.is_sorted_by(|one, next| one < next), "in order, without doubles");
        assert!(codes.iter().all(|code| code.parse::<Country>().is_ok_and(|country| country.to_string() == *code)));
    }

    #[test]
    fn a_country_has_two_capitals() {
        for text in ["", "de", "DEU", "XX", "D", " DE", "EU", "UK"] {
            assert_eq!(text.parse::<Country>().map_err(|error| error.code()), Err(Code::AddressCountry), "{text}");
        }
    }

    #[test]
    fn an_address_is_not_shown() {
        let personal = |text: &str| text.parse::<Personal>().unwrap();
        let address = Address {
            recipient: personal("Anna Blum"),
            line1: personal("Hauptstr. 1"),
            line2: None,
            postal_code: Some(personal("10115")),
            city: personal("Berlin"),
            region: None,
            country: "DE".parse().unwrap(),
            phone: None,
        };
        assert_eq!(format!("{address:?} {:?}", address.recipient), "<address> <9 bytes>");
    }
}
