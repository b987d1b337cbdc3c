//! Named ways to round and to split.
//!
//! Generated from the core's types by `cargo xtask gen`.

use crate::mirror::mirror;

mirror! {
    /// What happens to a fraction of a minor unit. The names are those of the Java and Python decimal libraries.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum Rounding of partnerkit::Rounding {
        /// To the nearest, a half away from zero: 0.5 is 1, -0.5 is -1.
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
}

mirror! {
    /// Who gets the minor units that a proportional split cannot divide. Only parts with a weight above zero ever get one.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum SplitMethod of partnerkit::SplitMethod {
        /// One each to the parts with the largest remainders, ties to the earlier part (Hamilton's method).
        LargestRemainder,
        /// All to the first part.
        RemainderToFirst,
        /// All to the last part.
        RemainderToLast,
        /// One each in the order of the parts.
        RoundRobin,
    }
}
