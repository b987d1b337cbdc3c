//! Splitting an amount into parts that add up.

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::money::{Money, out_of_range};
use crate::refusal::{Code, Error, Problem};

/// Who gets the minor units that a proportional split cannot divide. Only parts with a weight above zero ever get one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SplitMethod {
    /// One each to the parts with the largest remainders, ties to the earlier part (Hamilton's method).
    #[default]
    LargestRemainder,
    /// All to the first part.
    RemainderToFirst,
    /// All to the last part.
    RemainderToLast,
    /// One each in the order of the parts.
    RoundRobin,
}

/// Splits `total` in proportion to `weights`. The parts are in the order of the weights and add up to the total exactly;
/// a negative total gives the negated parts of the positive one.
///
/// ```
/// use partnerkit::{Money, SplitMethod, split};
/// let parts = split(Money::parse("1.00", "USD")?, &[1.into(), 1.into(), 1.into()], SplitMethod::LargestRemainder)?;
/// assert_eq!(parts.iter().map(ToString::to_string).collect::<Vec<_>>(), ["0.34 USD", "0.33 USD", "0.33 USD"]);
/// # Ok::<(), partnerkit::Error>(())
/// ```
///
/// # Errors
/// `split.weights` when there is no weight, one is negative or all are zero; `money.out_of_range` when the exact
/// products are beyond range.
pub fn split(total: Money, weights: &[Decimal], method: SplitMethod) -> Result<Vec<Money>, Error> {
    let scaled = common_scale(weights)?;
    let parts = split_minor(total.minor(), &scaled, method).ok_or_else(out_of_range)?;
    parts.into_iter().map(|minor| Money::from_minor(minor, total.currency())).collect()
}

/// [`split`] on minor units, with whole weights that are not negative and not all zero; `None` beyond range.
pub(crate) fn split_minor(total: i128, weights: &[i128], method: SplitMethod) -> Option<Vec<i128>> {
    let sum = weights.iter().try_fold(0_i128, |sum, weight| sum.checked_add(*weight))?;
    let size = total.checked_abs()?;
    let mut parts = Vec::with_capacity(weights.len());
    let mut remainders = Vec::with_capacity(weights.len());
    let mut left = size;
    for weight in weights {
        let product = size.checked_mul(*weight)?;
        let part = product.checked_div(sum)?;
        left = left.checked_sub(part)?;
        parts.push(part);
        remainders.push(product.checked_rem(sum)?);
    }
    hand_out(&mut parts, left, &receivers(weights, &remainders, method))?;
    if total < 0 {
        parts.iter_mut().for_each(|part| *part = part.saturating_neg());
    }
    Some(parts)
}

/// The parts that may get a left-over unit, the first in line first.
fn receivers(weights: &[i128], remainders: &[i128], method: SplitMethod) -> Vec<usize> {
    let mut line: Vec<usize> =
        weights.iter().enumerate().filter(|(_, weight)| **weight > 0).map(|(index, _)| index).collect();
    match method {
        SplitMethod::LargestRemainder => {
            // The sort is stable: ties stay in the order of the parts.
            line.sort_by_key(|index| std::cmp::Reverse(remainders.get(*index).copied().unwrap_or(0)));
        }
        SplitMethod::RemainderToFirst => line.truncate(1),
        SplitMethod::RemainderToLast => {
            line.reverse();
            line.truncate(1);
        }
        SplitMethod::RoundRobin => {}
    }
    line
}

fn hand_out(parts: &mut [i128], units: i128, line: &[usize]) -> Option<()> {
    let mut left = units;
    for index in line.iter().cycle() {
        if left == 0 {
            return Some(());
        }
        let part = parts.get_mut(*index)?;
        *part = part.checked_add(1)?;
        left = left.checked_sub(1)?;
    }
    None
}

fn common_scale(weights: &[Decimal]) -> Result<Vec<i128>, Error> {
    let bad = || Error::from(Problem::new(Code::SplitWeights, "A split needs a weight above zero and none below."));
    if weights.iter().any(|weight| weight.mantissa() < 0) || weights.iter().all(Decimal::is_zero) {
        return Err(bad());
    }
    let scale = weights.iter().map(Decimal::scale).max().ok_or_else(bad)?;
    weights
        .iter()
        .map(|weight| {
            let factor = 10_i128.checked_pow(scale.saturating_sub(weight.scale()));
            factor.and_then(|factor| weight.mantissa().checked_mul(factor)).ok_or_else(out_of_range)
        })
        .collect()
}
