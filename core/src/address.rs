//! Where things are sent to.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::country::Country;
use crate::text::Personal;

/// A postal address: personal data. `Debug` shows none of it, and no message, notification or view holds it.
///
/// The lines are the host's to fill and a carrier's to judge; the country is checked.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Address {
    /// Who receives it.
    pub recipient: Personal,
    /// Street and number, or a post-office box.
    pub line1: Personal,
    /// Floor, flat, company.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line2: Option<Personal>,
    /// City or place.
    pub city: Personal,
    /// State, province or county, where the country's addresses name one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<Personal>,
    /// Postal code, where the country has them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<Personal>,
    /// The country.
    pub country: Country,
    /// For the carrier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Personal>,
}

impl std::fmt::Debug for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("<address>")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    #[test]
    fn debug_shows_nothing() {
        let address: Address = wire::from_json(
            r#"{"recipient": "Ada Byron", "line1": "1 Example Street", "city": "Hull", "postalCode": "HU1 1AA", "country": "GB", "phone": "+44 1"}"#,
        )
        .unwrap();
        assert_eq!(format!("{address:?} {:?}", address.city), "<address> <4 bytes>");
    }

    #[test]
    fn every_fault_is_reported_with_its_place() {
        let text = r#"{"recipient": " ", "line1": "a\nb", "city": "Hull", "country": "UK", "street": "x"}"#;
        let error = wire::from_json::<Address>(text).unwrap_err();
        let found: Vec<_> = error.problems().iter().map(|p| (p.code().as_str(), p.path())).collect();
        let expected = [
            ("malformed.blank", "/recipient"),
            ("malformed.control_character", "/line1"),
            ("malformed.country", "/country"),
            ("malformed.unknown_field", "/street"),
        ];
        assert_eq!(found, expected);
    }
}
