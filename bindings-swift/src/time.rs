//! Moments, periods and the calendars of time zones.

use partnerkit::{Date, Error, Instant, Zone};

use crate::failure::{PartnerkitError, catching};
use crate::mirror::{FromCore, argument};
use crate::values::{Day, Moment, Period};

/// Reads a moment from its wire form: an RFC 3339 text with an offset, to the microsecond.
///
/// # Errors
/// `malformed.instant`.
#[uniffi::export]
pub fn parse_instant(text: String) -> Result<Moment, PartnerkitError> {
    catching(|| Ok(Moment::from_core(text.parse::<Instant>()?)))
}

/// The wire form of a moment: RFC 3339 in UTC, with six decimals of a second when they are not zero.
///
/// # Errors
/// `malformed.instant` beyond the years 1 to 9999.
#[uniffi::export]
pub fn format_instant(at: Moment) -> Result<String, PartnerkitError> {
    catching(|| Ok(at.core()?.to_string()))
}

/// Reads a calendar date such as `2026-03-01`.
///
/// # Errors
/// `malformed.date`.
#[uniffi::export]
pub fn parse_date(text: String) -> Result<Day, PartnerkitError> {
    catching(|| Ok(Day::from_core(text.parse::<Date>()?)))
}

/// A period from a moment up to, not including, another; without one it never ends.
///
/// # Errors
/// `period.empty` when it would end before or when it starts; `malformed.instant`.
#[uniffi::export(default(to = None))]
pub fn period_of(from: Moment, to: Option<Moment>) -> Result<Period, PartnerkitError> {
    catching(|| {
        let from = from.core().map_err(|error| error.under("from"))?;
        let to = to.map(|to| to.core().map_err(|error| error.under("to"))).transpose()?;
        Ok(Period::from_core(partnerkit::Period::new(from, to)?))
    })
}

/// A period holds from its first moment up to, not including, its end.
#[uniffi::export]
impl Period {
    /// Whether a moment lies inside.
    ///
    /// # Errors
    /// `period.empty`, `malformed.instant`.
    pub fn contains(&self, at: Moment) -> Result<bool, PartnerkitError> {
        catching(|| {
            let period: partnerkit::Period = argument(self, "period")?;
            Ok(period.contains(at.core().map_err(|error| error.under("at"))?))
        })
    }

    /// Whether two periods share a moment.
    ///
    /// # Errors
    /// `period.empty`, `malformed.instant`.
    pub fn overlaps(&self, other: Period) -> Result<bool, PartnerkitError> {
        catching(|| {
            let period: partnerkit::Period = argument(self, "period")?;
            Ok(period.overlaps(argument(&other, "other")?))
        })
    }
}

/// The calendar date of a moment in a time zone such as `Europe/Berlin`.
///
/// # Errors
/// `malformed.zone`, `malformed.instant`; the latter too for a date beyond the year 9999.
#[uniffi::export]
pub fn zone_date(zone: String, at: Moment) -> Result<Day, PartnerkitError> {
    catching(|| {
        let date = zone_of(&zone)?.date(instant(at)?).to_string();
        // The last hours of the year 9999 are in the year 10000 further east.
        Ok(Day::from_core(date.parse::<Date>().map_err(|error| error.under("at"))?))
    })
}

/// The month of a moment in a time zone, as `YYYY-MM`.
///
/// # Errors
/// `malformed.zone`, `malformed.instant`.
#[uniffi::export]
pub fn zone_month(zone: String, at: Moment) -> Result<String, PartnerkitError> {
    catching(|| Ok(zone_of(&zone)?.month(instant(at)?)))
}

/// The first moment of a date in a time zone: 00:00, or the first one after a clock change that skips it.
///
/// # Errors
/// `malformed.zone`, `malformed.date`.
#[uniffi::export]
pub fn zone_start_of(zone: String, date: Day) -> Result<Moment, PartnerkitError> {
    catching(|| {
        let date = date.core().map_err(|error| error.under("date"))?;
        Ok(Moment::from_core(zone_of(&zone)?.start_of(date.to_chrono())))
    })
}

/// The first moment of the date that is so many months, then days, after a moment's date in a time zone. The day is clamped
/// to the end of its month.
///
/// # Errors
/// `malformed.zone`, `malformed.instant`.
#[uniffi::export]
pub fn zone_months_and_days_after(zone: String, at: Moment, months: u32, days: u32) -> Result<Moment, PartnerkitError> {
    catching(|| Ok(Moment::from_core(zone_of(&zone)?.months_and_days_after(instant(at)?, months, days))))
}

fn zone_of(name: &str) -> Result<Zone, Error> {
    name.parse::<Zone>().map_err(|error| error.under("zone"))
}

fn instant(at: Moment) -> Result<Instant, Error> {
    at.core().map_err(|error| error.under("at"))
}
