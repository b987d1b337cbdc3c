//! Plain decimals: the one way in which exact numbers are written.

use rust_decimal::Decimal;

use crate::money::out_of_range;
use crate::refusal::{Code, Error, Problem};

/// Why a text is no exact decimal.
pub(crate) enum Inexact {
    /// It is not plain.
    Form,
    /// It has more decimals than any currency or rate.
    Fine,
    /// It is beyond the exact range.
    Large,
}

/// Reads a plain decimal: an optional minus, digits, and at most one point with digits on both sides.
///
/// Nothing else: `1e3`, `+5`, `1_000`, `.5` and `5.` are refused, so that no two systems read one text differently.
pub(crate) fn plain_decimal(text: &str) -> Result<Decimal, Inexact> {
    let (is_negative, whole, fraction) = plain_parts(text).ok_or(Inexact::Form)?;
    // Zeros in front or at the end do not count, however many.
    let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
    if fraction.len() > 28 {
        return Err(Inexact::Fine);
    }
    let point = if fraction.is_empty() { "" } else { "." };
    let mut number = Decimal::from_str_exact(&format!("0{whole}{point}{fraction}")).map_err(|_| Inexact::Large)?;
    number.set_sign_negative(is_negative && !number.is_zero());
    Ok(number.normalize())
}

/// Reads a plain decimal such as `"12.50"`: an optional minus, digits and a fraction, nothing else.
///
/// # Errors
/// `money.decimal`, `money.out_of_range`.
pub fn decimal(text: &str) -> Result<Decimal, Error> {
    plain_decimal(text).map_err(|inexact| match inexact {
        Inexact::Form => not_plain(),
        Inexact::Fine | Inexact::Large => out_of_range(),
    })
}

/// The parts of a plain decimal: whether there is a minus, the digits before the point, and those after it.
pub(crate) fn plain_parts(text: &str) -> Option<(bool, &str, &str)> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    (plain(whole) && plain(fraction)).then_some((digits.len() < text.len(), whole, fraction))
}

pub(crate) fn not_plain() -> Error {
    Problem::new(Code::MoneyDecimal, "The amount is not a plain decimal such as \"12.50\".").into()
}
