//! Where things are sent to.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::country::Country;
use crate::text::PrivateLine;

/// A postal address: personal data. `Debug` shows its country only, and no message, notification or view holds it.
///
/// The lines are the host's to fill and a carrier's to judge; the country is checked.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PostalAddress {
    /// Who receives it.
    pub recipient: PrivateLine,
    /// Street and number, or a post-office box.
    pub line1: PrivateLine,
    /// Floor, flat, company.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line2: Option<PrivateLine>,
    /// City or place.
    pub city: PrivateLine,
    /// State, province or county, where the country's addresses name one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<PrivateLine>,
    /// Postal code, where the country has them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<PrivateLine>,
    /// The country.
    pub country: Country,
    /// For the carrier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<PrivateLine>,
}

impl std::fmt::Debug for PostalAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "<address in {}>", self.country)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    #[test]
    fn debug_shows_the_country_only() {
        let address: PostalAddress = wire::from_json(
            r#"{"recipient": "Ada Byron", "line1": "1 Example Street", "city": "Hull", "postalCode": "HU1 1AA", "country": "GB", "phone": "+44 1"}"#,
        )
        .unwrap();
        assert_eq!(format!("{address:?} {:?}", address.city), "<address in GB> <4 bytes>");
    }

    #[test]
    fn every_fault_is_reported_with_its_place() {
        let text = r#"{"recipient": " ", "line1": "a\nb", "city": "Hull", "country": "UK", "street": "x"}"#;
        let error = wire::from_json::<PostalAddress>(text).unwrap_err();
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
