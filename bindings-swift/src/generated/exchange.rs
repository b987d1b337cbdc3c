//! Converting money: an explicit step that keeps the rate, its source and its day.
//!
//! Generated from the core's types by `cargo xtask gen`.

use crate::mirror::mirror;
use crate::values::{Amount, Day, Money};

mirror! {
    /// An exchange rate with its provenance: one unit of `from` is `rate` units of `to`.
    struct ExchangeRate of partnerkit::ExchangeRate {
        /// The currency that is given.
        from: String,
        /// The currency that is wanted.
        to: String,
        /// How much of `to` one unit of `from` is.
        rate: Amount,
        /// Who published it, such as `ECB`.
        source: String,
        /// Of which day it is.
        date: Day,
    }
}

mirror! {
    /// An amount that was converted, with all that it came from.
    struct Exchanged of partnerkit::Exchanged {
        /// The amount, rounded once to the minor unit.
        amount: Money,
        /// What was converted.
        original: Money,
        /// At which rate, of whom and when.
        by: ExchangeRate,
    }
}
