//! Values that each host has a type for, and money. They cross unchecked: the core reads their wire form.
//!
//! What comes from a document of another machine ([`crate::wire`]) is checked here as it is read, because each host takes
//! these for granted.

use std::str::FromStr;

use partnerkit::codes::{CodeText, Host, LinkText};
use partnerkit::creator::{Email, Handle};
use partnerkit::live::{LiveKeyId, LiveSecret};
use partnerkit::order::{Evidence, EvidenceList, Stars};
use partnerkit::product_order::Quantity;
use partnerkit::{
    Amounts, Country, Currency, Date, Factor, Fingerprint, Instant, Label, List, Personal, Prose, Rate, TermsText,
    Zone, ids,
};
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::mirror::{FromCore, mirror};

/// An id: `UUID` on both hosts.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Uuid(String);
uniffi::custom_newtype!(Uuid, String);

/// A decimal number: `Decimal` in Swift, `BigDecimal` in Kotlin.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Amount(String);
uniffi::custom_newtype!(Amount, String);

/// A calendar date: `LocalDate` in Kotlin, text such as `2026-03-01` in Swift.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day(String);
uniffi::custom_newtype!(Day, String);

/// A moment, in microseconds since 1970: `Date` in Swift, `Instant` in Kotlin. The hosts round to the nearest microsecond,
/// and give the ends of the range for what lies beyond it, which are no instants of the core.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Moment(i64);
uniffi::custom_newtype!(Moment, i64);

mirror! {
    /// An exact amount in a currency, on its minor unit.
    opaque struct Money of partnerkit::Money {
        /// How much.
        amount: Amount,
        /// The ISO 4217 code, such as EUR.
        currency: String,
    }
}

mirror! {
    /// A half-open stretch of time `[from, to)`.
    opaque struct Period of partnerkit::Period {
        /// The first instant.
        from: Moment,
        /// The first instant that is outside again; without it, it never ends.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        to: Option<Moment>,
    }
}

/// What is one text in the core and on the hosts.
macro_rules! text {
    ($($host:ty = $($core:ty),*;)*) => {$($(
        impl FromCore<$core> for $host {
            fn from_core(core: $core) -> Self {
                <$host>::from(Written(core.to_string()))
            }
        }
    )*)*};
}
text! {
    String = Label, Prose, TermsText, Fingerprint, Personal, Country, Email, Handle, LiveKeyId, LiveSecret, Zone, Currency, CodeText, LinkText, Host;
    Amount = Decimal, Rate, Factor;
    Day = Date;
    Uuid = uuid::Uuid, ids::BrandId, ids::UserId, ids::CreatorId, ids::OperatorId, ids::CommandId, ids::EventId, ids::OrderId,
        ids::SpaceId, ids::CodeBookId, ids::GroupId, ids::AssignmentId, ids::ProgramId, ids::AddressId, ids::PartnershipId, ids::ParticipationId, ids::ProductOrderId,
        ids::ShipmentId, ids::DeliverableId, ids::EngagementId, ids::CampaignId, ids::ProposalId;
}

/// A text that the core wrote.
struct Written(String);

impl From<Written> for String {
    fn from(text: Written) -> Self {
        text.0
    }
}

/// The texts behind types of the hosts: what the core wrote is taken as it is, what others wrote is read by the core.
macro_rules! checked {
    ($($host:ident by $read:expr;)*) => {$(
        impl From<Written> for $host {
            fn from(text: Written) -> Self {
                Self(text.0)
            }
        }
        impl TryFrom<String> for $host {
            type Error = partnerkit::Error;

            fn try_from(text: String) -> Result<Self, partnerkit::Error> {
                $read(&text).map(|_| Self(text))
            }
        }
        impl From<$host> for String {
            fn from(value: $host) -> Self {
                value.0
            }
        }
    )*};
}
checked! {
    Uuid by ids::EventId::from_str;
    Amount by partnerkit::decimal;
    Day by Date::from_str;
}

impl Amount {
    /// As the host gave it; for the core to read.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Day {
    /// The core's date.
    pub(crate) fn core(&self) -> Result<Date, partnerkit::Error> {
        self.0.parse()
    }
}

impl FromCore<Amounts> for Vec<Money> {
    fn from_core(core: Amounts) -> Self {
        Self::from_core(core.as_slice())
    }
}
impl<C, H: FromCore<C>, const MAX: usize> FromCore<List<C, MAX>> for Vec<H> {
    fn from_core(core: List<C, MAX>) -> Self {
        Self::from_core(Vec::from(core))
    }
}
impl<H: FromCore<Evidence>> FromCore<EvidenceList> for Vec<H> {
    fn from_core(core: EvidenceList) -> Self {
        Self::from_core(core.as_slice())
    }
}
impl FromCore<Stars> for u8 {
    fn from_core(core: Stars) -> Self {
        core.count()
    }
}

impl FromCore<Quantity> for u32 {
    fn from_core(core: Quantity) -> Self {
        core.count()
    }
}

impl FromCore<Instant> for Moment {
    fn from_core(core: Instant) -> Self {
        Self(core.micros())
    }
}

impl Moment {
    /// The core's instant.
    pub(crate) fn core(self) -> Result<Instant, partnerkit::Error> {
        Instant::from_micros(self.0)
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.core() {
            Ok(instant) => instant.serialize(serializer),
            // No instant of the core: it says so, with the path.
            Err(_) => serializer.serialize_str("beyond the years 1 to 9999"),
        }
    }
}
impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse::<partnerkit::Instant>().map(Self::from_core).map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::Moment;
    use crate::mirror::FromCore;

    #[test]
    fn a_moment_is_an_instant() {
        for text in ["0001-01-01T00:00:00Z", "1969-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999Z"] {
            let moment = Moment::from_core(text.parse::<partnerkit::Instant>().unwrap());
            assert_eq!(partnerkit::wire::to_value(&moment).unwrap(), text);
            assert_eq!(serde_json::from_value::<Moment>(text.into()).unwrap(), moment);
        }
    }

    #[test]
    fn what_lies_beyond_is_no_instant() {
        for beyond in [i64::MIN, i64::MAX, -62_135_596_800_000_001, 253_402_300_800_000_000] {
            assert!(Moment(beyond).core().is_err());
        }
    }

    #[test]
    fn what_a_host_takes_for_granted_is_checked() {
        assert!(serde_json::from_value::<super::Uuid>("7".into()).is_err());
        assert!(serde_json::from_value::<super::Amount>("1e3".into()).is_err());
        assert!(serde_json::from_value::<super::Day>("2026-02-30".into()).is_err());
        assert!(serde_json::from_value::<Moment>("2026-03-01".into()).is_err());
    }
}
