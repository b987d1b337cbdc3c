//! One cell: what it may hold, and how it is read.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use crate::decimal::plain_parts;
use crate::money::out_of_range;
use crate::refusal::{Code, Error, Problem};
use crate::wire::caps;
use crate::{Currency, Instant, Zone};

/// What stands in one cell of a row: a text as a file has it, or a value that the host has typed already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cell<'a> {
    /// Nothing. So is an empty text.
    #[default]
    Empty,
    /// A text; it is read as what the column holds.
    Text(&'a str),
    /// Bytes that are no text.
    NotUtf8,
    /// A moment.
    Instant(Instant),
    /// An exact number: 1250 with two decimals is 12.50.
    Amount {
        /// The number without its point.
        units: i128,
        /// Digits after the point.
        decimals: u32,
    },
    /// A count.
    Whole(u64),
    /// A time without an offset: microseconds on a clock that nobody named.
    Naive(i64),
    /// A time that is finer than a microsecond or outside the years 1 to 9999.
    NoInstant,
    /// A float of the host. Never read: it may not be what was meant.
    Float,
}

/// A number without trailing zeros after its point, so that equal numbers are equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Exact {
    pub(crate) units: i64,
    pub(crate) decimals: u8,
}

pub(crate) type Reading<T> = Result<Option<T>, Problem>;

/// A text of 1 to 200 bytes, taken as it is.
pub(crate) fn id(cell: Cell<'_>) -> Reading<&str> {
    text(cell, caps::LABEL_BYTES)
}

pub(crate) fn text(cell: Cell<'_>, cap: usize) -> Reading<&str> {
    match cell {
        Cell::Empty | Cell::Text("") => Ok(None),
        Cell::Text(text) if text.len() > cap => Err(caps::too_long(cap)),
        Cell::Text(text) => Ok(Some(text)),
        Cell::NotUtf8 => Err(not_utf8()),
        Cell::Float => Err(float()),
        Cell::Instant(_) | Cell::Amount { .. } | Cell::Whole(_) | Cell::Naive(_) | Cell::NoInstant => {
            Err(wrong_type("text"))
        }
    }
}

/// A moment. A time without an offset has a meaning only where the zone of its clock is known.
pub(crate) fn instant(cell: Cell<'_>, zone: Option<Zone>) -> Reading<Instant> {
    match cell {
        Cell::Empty | Cell::Text("") => Ok(None),
        Cell::Instant(at) => Ok(Some(at)),
        Cell::Text(text) => match (text.parse(), zone) {
            (Ok(at), _) => Ok(Some(at)),
            (Err(error), None) => Err(first(&error)),
            (Err(error), Some(zone)) => {
                local_time(text).map(|time| Some(zone.local(time))).ok_or_else(|| first(&error))
            }
        },
        Cell::Naive(micros) => match (zone, chrono::DateTime::from_timestamp_micros(micros)) {
            (Some(zone), Some(time)) => Ok(Some(zone.local(time.naive_utc()))),
            (None, _) | (_, None) => {
                let message = "The time has no offset, and no zone is given to read it in.";
                Err(Problem::new(Code::MalformedInstant, message))
            }
        },
        Cell::NoInstant => {
            let message = "The time is finer than a microsecond, or outside the years 1 to 9999.";
            Err(Problem::new(Code::MalformedInstant, message))
        }
        Cell::NotUtf8 => Err(not_utf8()),
        Cell::Float => Err(float()),
        Cell::Amount { .. } | Cell::Whole(_) => Err(wrong_type("instant")),
    }
}

/// `2026-03-01`, `2026-03-01T12:00`, with seconds and up to six decimals of them; a space may stand for the `T`.
fn local_time(text: &str) -> Option<NaiveDateTime> {
    let date_form = |text: &str| {
        text.bytes().enumerate().all(|(place, byte)| match place {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
    };
    let date = text.get(..10).filter(|date| date_form(date))?;
    let date = NaiveDate::parse_from_str(date, "%Y-%m-%d").ok()?;
    let rest = text.get(10..)?;
    let time = match rest.strip_prefix(['T', ' ']) {
        None if rest.is_empty() => NaiveTime::MIN,
        None => return None,
        Some(time) if !time.bytes().all(|byte| byte.is_ascii_digit() || b":.".contains(&byte)) => return None,
        Some(time) if time.len() == 5 => NaiveTime::parse_from_str(time, "%H:%M").ok()?,
        Some(time) => NaiveTime::parse_from_str(time, "%H:%M:%S%.f").ok()?,
    };
    let nanos = chrono::Timelike::nanosecond(&time);
    (nanos < 1_000_000_000 && nanos.checked_rem(1000) == Some(0)).then(|| date.and_time(time))
}

pub(crate) fn currency(cell: Cell<'_>) -> Reading<Currency> {
    match text(cell, caps::LABEL_BYTES)? {
        None => Ok(None),
        Some(code) => code.parse().map(Some).map_err(|error| first(&error)),
    }
}

/// One of some names.
pub(crate) fn name<T: Copy>(cell: Cell<'_>, names: &[(&str, T)]) -> Reading<T> {
    let Some(text) = text(cell, caps::CELL_BYTES)? else {
        return Ok(None);
    };
    let found = names.iter().find(|(name, _)| *name == text);
    found.map(|(_, value)| Some(*value)).ok_or_else(|| {
        let allowed: Vec<String> = names.iter().map(|(name, _)| (*name).to_owned()).collect();
        Problem::new(Code::MalformedUnknownVariant, "The name is none of the allowed ones.").with("allowed", allowed)
    })
}

/// A whole number of zero or more.
pub(crate) fn whole(cell: Cell<'_>) -> Reading<u64> {
    let malformed = || Problem::new(Code::MalformedNumber, "It is not a whole number of zero or more.");
    match cell {
        Cell::Empty | Cell::Text("") => Ok(None),
        Cell::Whole(number) => Ok(Some(number)),
        Cell::Text(text) if text.bytes().all(|byte| byte.is_ascii_digit()) => {
            text.parse().map(Some).map_err(|_| malformed())
        }
        Cell::NotUtf8 => Err(not_utf8()),
        Cell::Float => Err(float()),
        Cell::Text(_) | Cell::Instant(_) | Cell::Amount { .. } | Cell::Naive(_) | Cell::NoInstant => Err(malformed()),
    }
}

/// An exact number of zero or more.
pub(crate) fn number(cell: Cell<'_>) -> Reading<Exact> {
    let (negative, exact) = match cell {
        Cell::Empty | Cell::Text("") => return Ok(None),
        Cell::Text(text) => plain_number(text)?,
        Cell::Amount { units, decimals } => (units < 0, shortest(units, decimals)?),
        Cell::Whole(number) => (false, shortest(i128::from(number), 0)?),
        Cell::NotUtf8 => return Err(not_utf8()),
        Cell::Float => return Err(float()),
        Cell::Instant(_) | Cell::Naive(_) | Cell::NoInstant => return Err(wrong_type("amount")),
    };
    if negative && exact.units != 0 {
        return Err(Problem::new(Code::RowNegativeAmount, "The amount is negative."));
    }
    Ok(Some(exact))
}

fn plain_number(text: &str) -> Result<(bool, Exact), Problem> {
    let message = "The amount is not a plain decimal such as \"12.50\".";
    let (negative, whole, fraction) = plain_parts(text).ok_or_else(|| Problem::new(Code::MoneyDecimal, message))?;
    let fraction = fraction.trim_end_matches('0');
    let units = whole
        .bytes()
        .chain(fraction.bytes())
        .try_fold(0_i64, |units, digit| units.checked_mul(10)?.checked_add(i64::from(digit.wrapping_sub(b'0'))));
    match (units, u8::try_from(fraction.len())) {
        (Some(units), Ok(decimals)) => Ok((negative, Exact { units, decimals })),
        (None, _) | (_, Err(_)) => Err(first(&out_of_range())),
    }
}

fn shortest(units: i128, decimals: u32) -> Result<Exact, Problem> {
    let (mut units, mut decimals) = (units.unsigned_abs(), decimals);
    while decimals > 0 && units.checked_rem(10) == Some(0) {
        units = units.checked_div(10).unwrap_or_default();
        decimals = decimals.saturating_sub(1);
    }
    match (i64::try_from(units), u8::try_from(decimals)) {
        (Ok(units), Ok(decimals)) => Ok(Exact { units, decimals }),
        (Err(_), _) | (_, Err(_)) => Err(first(&out_of_range())),
    }
}

impl Exact {
    /// As minor units of a currency; `None` where it has more decimals.
    pub(crate) fn minor(self, currency: Currency) -> Option<i128> {
        let missing = currency.decimals().checked_sub(u32::from(self.decimals))?;
        10_i128.checked_pow(missing)?.checked_mul(i128::from(self.units))
    }
}

/// The problem of an amount that is finer than the minor unit of its currency.
pub(crate) fn too_precise(currency: Currency) -> Problem {
    let message = format!("{currency} has {} decimals.", currency.decimals());
    Problem::new(Code::MoneyTooPrecise, message).with("decimals", u64::from(currency.decimals()))
}

pub(crate) fn first(error: &Error) -> Problem {
    let unknown = || Problem::new(Code::MalformedValue, "The value cannot be read.");
    error.problems().first().cloned().unwrap_or_else(unknown)
}

fn not_utf8() -> Problem {
    Problem::new(Code::MalformedUtf8, "The bytes are not UTF-8.")
}

fn float() -> Problem {
    let message = "A float; send amounts as decimals or as decimal texts.";
    Problem::new(Code::MalformedFloat, message)
}

fn wrong_type(expected: &'static str) -> Problem {
    Problem::new(Code::MalformedType, format!("A value of type {expected} was expected.")).with("expected", expected)
}
