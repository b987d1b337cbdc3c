//! Rounding to the minor unit, by name, in one place.
//!
//! Every computation of money rounds exactly once, here, from an exact fraction of minor units.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What happens to a fraction of a minor unit. The names are those of the Java and Python decimal libraries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Rounding {
    /// To the nearest, a half away from zero: 0.5 is 1, -0.5 is -1.
    #[default]
    HalfUp,
    /// To the nearest, a half to the even neighbour: 0.5 is 0, 1.5 is 2.
    HalfEven,
    /// To the nearest, a half towards zero: 0.5 is 0, -0.5 is 0.
    HalfDown,
    /// Away from zero.
    Up,
    /// Towards zero.
    Down,
    /// Towards negative infinity.
    Floor,
    /// Towards positive infinity.
    Ceiling,
}

impl Rounding {
    /// The whole number that `numerator / denominator` rounds to; `None` where the denominator is not positive or the
    /// numbers are beyond range.
    ///
    /// ```
    /// use partnerkit::Rounding;
    /// assert_eq!(Rounding::HalfUp.divide(-5, 2), Some(-3));
    /// assert_eq!(Rounding::HalfEven.divide(-5, 2), Some(-2));
    /// ```
    pub fn divide(self, numerator: i128, denominator: i128) -> Option<i128> {
        if denominator <= 0 {
            return None;
        }
        let quotient = numerator.checked_div(denominator)?;
        let remainder = numerator.checked_rem(denominator)?;
        if remainder == 0 {
            return Some(quotient);
        }
        let away = quotient.checked_add(remainder.signum())?;
        // |remainder| < denominator, so the comparison with the other half cannot overflow.
        let rest = denominator.checked_sub(remainder.checked_abs()?)?;
        let half = remainder.checked_abs()?.cmp(&rest);
        Some(if self.goes_away(quotient, remainder, half) { away } else { quotient })
    }

    fn goes_away(self, quotient: i128, remainder: i128, half: std::cmp::Ordering) -> bool {
        match self {
            Self::HalfUp => half.is_ge(),
            Self::HalfDown => half.is_gt(),
            Self::HalfEven => half.is_gt() || (half.is_eq() && quotient & 1 == 1),
            Self::Up => true,
            Self::Down => false,
            Self::Floor => remainder < 0,
            Self::Ceiling => remainder > 0,
        }
    }
}
