//! A table of what a settlement reads, whichever it is.

use super::{Orders, Refunds, Touches};

/// A table of a settlement's input, by its kind: for who holds tables before they are settled.
///
/// ```
/// use partnerkit::conversion::{Input, Orders};
/// let input = Input::Orders(Orders::default());
/// assert_eq!((input.name(), input.len(), input.is_empty()), ("orders", 0, true));
/// ```
#[derive(Clone, Debug)]
pub enum Input {
    /// The orders.
    Orders(Orders),
    /// The refunds.
    Refunds(Refunds),
    /// The touches.
    Touches(Touches),
}

impl Input {
    /// `orders`, `refunds` or `touches`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Orders(_) => "orders",
            Self::Refunds(_) => "refunds",
            Self::Touches(_) => "touches",
        }
    }

    /// The number of rows.
    pub fn len(&self) -> usize {
        match self {
            Self::Orders(table) => table.len(),
            Self::Refunds(table) => table.len(),
            Self::Touches(table) => table.len(),
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
