//! Time as data: instants in UTC, time zones, and the calendar of a zone. Nothing here knows what time it is.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike, Utc};
use chrono::{MappedLocalTime, TimeZone};

use crate::refusal::{Code, Error, Problem};
use crate::wire::text_form;

/// Microseconds in a day of 24 hours: the "days" of windows, holds and deadlines.
const DAY_MICROS: i64 = 86_400_000_000;

/// Quarters of an hour that a clock change may skip: a day and a half.
const MAX_GAP_QUARTERS: u32 = 144;

/// A moment in UTC, to the microsecond, in the years 1 to 9999.
///
/// On the wire it is RFC 3339 with an offset; it is written in UTC, with six decimals of a second when they are not zero.
///
/// ```
/// use partnerkit::Instant;
/// let noon: Instant = "2026-03-01T13:00:00+01:00".parse()?;
/// assert_eq!(noon.to_string(), "2026-03-01T12:00:00Z");
/// assert!("2026-03-01T12:00:00".parse::<Instant>().is_err(), "a naive time is refused");
/// # Ok::<(), partnerkit::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant {
    micros: i64,
}

impl Instant {
    /// The first instant.
    pub const MIN: Self = Self { micros: -62_135_596_800_000_000 };
    /// The last instant.
    pub const MAX: Self = Self { micros: 253_402_300_799_999_999 };

    /// From microseconds since 1970-01-01T00:00:00Z.
    ///
    /// # Errors
    /// `malformed.instant` outside the years 1 to 9999.
    pub fn from_micros(micros: i64) -> Result<Self, Error> {
        let instant = Self { micros };
        if instant < Self::MIN || instant > Self::MAX { Err(malformed_instant()) } else { Ok(instant) }
    }

    /// Microseconds since 1970-01-01T00:00:00Z.
    pub fn micros(self) -> i64 {
        self.micros
    }

    /// This many days of 24 hours later (earlier when negative), no further than the first or last instant.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        let micros = self.micros.saturating_add(days.saturating_mul(DAY_MICROS));
        Self { micros: micros.clamp(Self::MIN.micros, Self::MAX.micros) }
    }

    /// This many hours later, no further than the last instant.
    #[must_use]
    pub(crate) fn plus_hours(self, hours: u32) -> Self {
        let micros = self.micros.saturating_add(i64::from(hours).saturating_mul(3_600_000_000));
        Self { micros: micros.min(Self::MAX.micros) }
    }

    /// Later by the time between two others, no further than the last instant.
    #[must_use]
    pub fn plus_between(self, from: Self, to: Self) -> Self {
        let micros = self.micros.saturating_add(to.micros.saturating_sub(from.micros));
        Self { micros: micros.clamp(Self::MIN.micros, Self::MAX.micros) }
    }

    /// Appends the wire form: UTC, with six decimals of a second when they are not zero. Digit by digit, as tables write
    /// millions of them.
    pub(crate) fn write(self, out: &mut String) {
        let time = self.to_chrono().naive_utc();
        let year = u32::try_from(time.year()).unwrap_or_default();
        write_digits(out, year, 4, '-');
        write_digits(out, time.month(), 2, '-');
        write_digits(out, time.day(), 2, 'T');
        write_digits(out, time.hour(), 2, ':');
        write_digits(out, time.minute(), 2, ':');
        match self.micros.rem_euclid(1_000_000) {
            0 => write_digits(out, time.second(), 2, 'Z'),
            micros => {
                write_digits(out, time.second(), 2, '.');
                write_digits(out, u32::try_from(micros).unwrap_or_default(), 6, 'Z');
            }
        }
    }

    /// The same moment for chrono.
    pub fn to_chrono(self) -> DateTime<Utc> {
        DateTime::from_timestamp_micros(self.micros).unwrap_or_default()
    }
}

impl TryFrom<DateTime<Utc>> for Instant {
    type Error = Error;

    /// Refuses what is finer than a microsecond, or outside the years 1 to 9999.
    fn try_from(time: DateTime<Utc>) -> Result<Self, Error> {
        if time.timestamp_subsec_nanos().checked_rem(1000) != Some(0) {
            return Err(malformed_instant());
        }
        Self::from_micros(time.timestamp_micros())
    }
}

impl FromStr for Instant {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        if !is_plain_instant(text.as_bytes()) {
            return Err(malformed_instant());
        }
        let time = DateTime::parse_from_rfc3339(text).map_err(|_| malformed_instant())?;
        time.with_timezone(&Utc).try_into()
    }
}

/// Whether a text has the form `2026-03-01T12:00:00[.digits](Z|+00:00)`. The parser of chrono takes more: other signs and
/// separators, leap seconds, digits beyond a nanosecond.
fn is_plain_instant(text: &[u8]) -> bool {
    let Some((date_time, rest)) = text.split_at_checked(19) else {
        return false;
    };
    let digits = match rest {
        [b'.', fraction @ ..] => fraction.iter().take_while(|byte| byte.is_ascii_digit()).count(),
        _ => 0,
    };
    let offset = if digits > 0 { rest.get(digits.saturating_add(1)..).unwrap_or_default() } else { rest };
    is_shaped(date_time, b"0000-00-00T00:00:00")
        && !date_time.ends_with(b":60")
        && digits <= 6
        && (offset == b"Z" || is_shaped(offset, b"+00:00") || is_shaped(offset, b"-00:00"))
}

/// Whether a text has the form of another, in which 0 stands for any digit.
fn is_shaped(text: &[u8], shape: &[u8]) -> bool {
    let fits = |(byte, form): (&u8, &u8)| if *form == b'0' { byte.is_ascii_digit() } else { byte == form };
    text.len() == shape.len() && text.iter().zip(shape).all(fits)
}

fn malformed_instant() -> Error {
    let message = "The time is not an RFC 3339 instant with an offset, such as 2026-03-01T12:00:00Z.";
    Problem::new(Code::MalformedInstant, message).into()
}

/// Appends a number with leading zeros, and what follows it.
fn write_digits(out: &mut String, number: u32, width: u32, then: char) {
    for place in (0..width).rev() {
        let unit = 10_u32.saturating_pow(place);
        let digit = number.checked_div(unit).and_then(|number| number.checked_rem(10));
        out.push(char::from_digit(digit.unwrap_or_default(), 10).unwrap_or('0'));
    }
    out.push(then);
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::with_capacity(27);
        self.write(&mut text);
        f.write_str(&text)
    }
}
impl fmt::Debug for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
text_form!(Instant, "instant", "RFC 3339 instant with an offset, to the microsecond; written in UTC.");

/// A day of the calendar, in the years 1 to 9999. On the wire an ISO 8601 date, such as `2026-03-01`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(NaiveDate);

impl Date {
    /// The same day for chrono.
    pub fn to_chrono(self) -> NaiveDate {
        self.0
    }

    /// A day that was reckoned from another; beyond the last year the last day.
    pub(crate) fn reckoned(date: NaiveDate) -> Self {
        NaiveDate::from_ymd_opt(9999, 12, 31).map_or(Self(date), |last| Self(date.min(last)))
    }
}

impl FromStr for Date {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        // chrono also takes `2026-3-1`, signs, and years of any length.
        let parsed = if is_shaped(text.as_bytes(), b"0000-00-00") { text.parse().ok() } else { None };
        let parsed = parsed.filter(|date: &NaiveDate| date.year() > 0);
        let malformed = || Problem::new(Code::MalformedDate, "The date is not of the form 2026-03-01.").into();
        parsed.map(Self).ok_or_else(malformed)
    }
}
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}
impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}
text_form!(Date, "date", "ISO 8601 calendar date.");

/// An IANA time zone, such as `Europe/Berlin`: whose calendar decides what a month or a date is.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Zone(chrono_tz::Tz);

impl Zone {
    /// The calendar date in this zone.
    pub fn date(self, at: Instant) -> NaiveDate {
        self.0.from_utc_datetime(&at.to_chrono().naive_utc()).date_naive()
    }

    /// The month in this zone as `YYYY-MM`.
    pub fn month(self, at: Instant) -> String {
        let date = self.date(at);
        format!("{:04}-{:02}", date.year(), date.month())
    }

    /// The first instant of a calendar date: 00:00, or where a clock change skips it, the first instant after the gap.
    pub fn start_of(self, date: NaiveDate) -> Instant {
        self.local(date.and_time(NaiveTime::MIN))
    }

    /// The instant of a local time. A time that occurs twice is the first of the two; one that a clock change skips is the
    /// instant of the change.
    pub fn local(self, time: NaiveDateTime) -> Instant {
        let mut probe = time;
        // No change skips more than a day (Samoa did, in 2011); the probe steps over it.
        for _ in 0..=MAX_GAP_QUARTERS {
            let mapped = self.0.from_local_datetime(&probe);
            if let MappedLocalTime::Single(found) | MappedLocalTime::Ambiguous(found, _) = mapped {
                let micros = if probe == time {
                    found.timestamp_micros()
                } else {
                    self.change_before(found.timestamp(), time).saturating_mul(1_000_000)
                };
                // Near the first and last day a zone can lie beyond the first and last instant.
                return Instant { micros: micros.clamp(Instant::MIN.micros, Instant::MAX.micros) };
            }
            probe = probe.checked_add_signed(TimeDelta::minutes(15)).unwrap_or(NaiveDateTime::MAX);
        }
        Instant::MAX
    }

    /// The first second at which the local clock shows `time` or later, at most a quarter of an hour before `found`.
    fn change_before(self, found: i64, time: NaiveDateTime) -> i64 {
        let is_reached = |second: i64| {
            DateTime::from_timestamp(second, 0)
                .is_some_and(|utc| self.0.from_utc_datetime(&utc.naive_utc()).naive_local() >= time)
        };
        let (mut before, mut reached) = (found.saturating_sub(900), found);
        while before.saturating_add(1) < reached {
            let middle = before.midpoint(reached);
            if is_reached(middle) { reached = middle } else { before = middle }
        }
        reached
    }

    /// The first instant of the date that is this many months, then days, after the date of `at`: the day is clamped to
    /// the end of its month, always counted from the start (31 January + 1 month is 28 or 29 February, + 2 months is 31
    /// March).
    pub fn months_and_days_after(self, at: Instant, months: u32, days: u32) -> Instant {
        let date = self.date(at).checked_add_months(Months::new(months));
        let date = date.and_then(|date| date.checked_add_days(Days::new(u64::from(days))));
        date.map_or(Instant::MAX, |date| self.start_of(date))
    }

    /// The first instant of a day of the month after the month of `at`.
    pub fn day_of_next_month(self, at: Instant, day: u32) -> Instant {
        let first = self.date(at).with_day(1).and_then(|date| date.checked_add_months(Months::new(1)));
        first.and_then(|date| date.with_day(day)).map_or(Instant::MAX, |date| self.start_of(date))
    }
}

impl FromStr for Zone {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let message = "The time zone is not an IANA name such as Europe/Berlin.";
        text.parse().map(Self).map_err(|_| Problem::new(Code::MalformedZone, message).into())
    }
}
impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.name())
    }
}
impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.name())
    }
}
text_form!(Zone, "zone", "IANA time zone, such as Europe/Berlin.");

#[cfg(test)]
mod tests {
    use super::*;

    fn start_of(zone: &str, date: &str) -> String {
        zone.parse::<Zone>().unwrap().start_of(date.parse().unwrap()).to_string()
    }

    #[test]
    fn a_day_whose_midnight_is_skipped_starts_with_the_clock_change() {
        // Brazil put its clocks from 00:00 to 01:00 on 2018-11-04, at 03:00 UTC.
        assert_eq!(start_of("America/Sao_Paulo", "2018-11-04"), "2018-11-04T03:00:00Z");
        // Toronto put them from 23:30 to 00:30, at 04:30 UTC.
        assert_eq!(start_of("America/Toronto", "1919-03-31"), "1919-03-31T04:30:00Z");
        // Samoa left out 2011-12-30: its start is the start of the 31st, 10:00 UTC on the 30th.
        assert_eq!(start_of("Pacific/Apia", "2011-12-30"), "2011-12-30T10:00:00Z");
    }

    #[test]
    fn a_midnight_that_comes_twice_is_the_first() {
        // Cuba put its clocks from 01:00 back to 00:00 on 2018-11-04; the first midnight is at UTC-4.
        assert_eq!(start_of("America/Havana", "2018-11-04"), "2018-11-04T04:00:00Z");
    }

    #[test]
    fn months_are_counted_from_the_start() {
        let berlin: Zone = "Europe/Berlin".parse().unwrap();
        let at: Instant = "2026-01-31T12:00:00Z".parse().unwrap();
        let after = |months| berlin.months_and_days_after(at, months, 0).to_string();
        assert_eq!(after(1), "2026-02-27T23:00:00Z", "28 February");
        assert_eq!(after(2), "2026-03-30T22:00:00Z", "31 March, in summer time");
    }
}
