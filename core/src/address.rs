//! Where something is sent to: personal data, which no log, message or export shows unless it is asked for.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::country::Country;
use crate::text::Personal;

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

#[cfg(test)]
mod tests {
    use super::*;

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
