//! Values that each host has a type for, and money. They cross unchecked: the core reads their wire form.

use std::time::{Duration, SystemTime};

use partnerkit::{Label, Prose, ids};
use serde::{Serialize, Serializer};

use crate::mirror::FromCore;

/// An id: `UUID` on both hosts.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Uuid(String);
uniffi::custom_newtype!(Uuid, String);

/// A decimal number: `Decimal` in Swift, `BigDecimal` in Kotlin.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Amount(String);
uniffi::custom_newtype!(Amount, String);

/// A moment: `Date` in Swift, `Instant` in Kotlin.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment(SystemTime);
uniffi::custom_newtype!(Moment, SystemTime);

/// An exact amount in a currency.
#[derive(Clone, Debug, PartialEq, Serialize, uniffi::Record)]
pub struct Money {
    /// How much.
    pub amount: Amount,
    /// The ISO 4217 code, such as EUR.
    pub currency: String,
}

impl FromCore<partnerkit::Money> for Money {
    fn from_core(core: partnerkit::Money) -> Self {
        Self { amount: Amount(core.amount().to_string()), currency: core.currency().code().to_owned() }
    }
}

macro_rules! text {
    ($($host:ty = $($core:ty),*;)*) => {$($(
        impl FromCore<$core> for $host {
            fn from_core(core: $core) -> Self {
                <$host>::from(core.to_string())
            }
        }
    )*)*};
}
text! {
    String = Label, Prose;
    Uuid = ids::BrandId, ids::UserId, ids::CreatorId, ids::OperatorId, ids::CommandId, ids::EventId, ids::OrderId, ids::SpaceId;
}

impl From<String> for Uuid {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl Uuid {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromCore<partnerkit::Instant> for Moment {
    fn from_core(core: partnerkit::Instant) -> Self {
        let since = Duration::from_micros(core.micros().unsigned_abs());
        let moment = if core.micros() < 0 {
            SystemTime::UNIX_EPOCH.checked_sub(since)
        } else {
            SystemTime::UNIX_EPOCH.checked_add(since)
        };
        // Every instant of the core is in the range of the clock of every phone.
        Self(moment.unwrap_or(SystemTime::UNIX_EPOCH))
    }
}

impl Moment {
    /// Microseconds since 1970, to the nearest: Swift's `Date` is a float and seldom exact.
    fn micros(&self) -> Option<i64> {
        let nearest = |since: Duration| i64::try_from(since.checked_add(Duration::from_nanos(500))?.as_micros()).ok();
        match self.0.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(since) => nearest(since),
            Err(before) => nearest(before.duration())?.checked_neg(),
        }
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let instant = self.micros().and_then(|micros| partnerkit::Instant::from_micros(micros).ok());
        match instant {
            Some(instant) => instant.serialize(serializer),
            // No instant of the core: it says so, with the path.
            None => serializer.serialize_str("beyond the year 9999"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Moment;
    use crate::mirror::FromCore;
    use std::time::{Duration, SystemTime};

    #[test]
    fn a_moment_is_an_instant() {
        for text in ["0001-01-01T00:00:00Z", "1969-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999Z"] {
            let moment = Moment::from_core(text.parse().unwrap());
            assert_eq!(partnerkit::wire::to_value(&moment).unwrap(), text);
        }
    }

    #[test]
    fn what_a_float_lost_is_rounded_to_the_microsecond() {
        let moment = Moment(SystemTime::UNIX_EPOCH + Duration::new(1, 99_999_904));
        assert_eq!(partnerkit::wire::to_value(&moment).unwrap(), "1970-01-01T00:00:01.100000Z");
    }
}
