//! The rows of a settlement's tables.
//!
//! Generated from the core's tables by `cargo xtask gen`.

use crate::settlement::row;
use crate::values::{Amount, Moment, Uuid};

row! {
    /// A commission, or what takes one back: one line of what is owed.
    struct SettlementLine of lines {
        /// Which order.
        order_id: String,
        /// Whose it is.
        creator_id: Uuid,
        /// `commission`, or `adjustment` for a refund after the lock.
        kind: String,
        /// Of an adjustment: which refund.
        refund_id: Option<String>,
        /// When the order was placed, or the refund made.
        at: Moment,
        /// The month it counts in, as `YYYY-MM` in the program's zone.
        period: String,
        /// `code` or `link`: what brought the order.
        source: String,
        /// The assignment of the code or link.
        assignment_id: Uuid,
        /// The touch that won.
        touch_id: Option<String>,
        /// The ISO 4217 code of all amounts.
        currency: String,
        /// What the rate is of.
        base: Amount,
        /// Which level's rate it is: `assignment`, `creator`, `group` or `program`.
        rule: String,
        /// The rate: `10%`, or an amount.
        rate: Option<String>,
        /// Since when the rate holds; nothing for since ever.
        rate_from: Option<Moment>,
        /// Of a commission: what was earned.
        earned: Option<Amount>,
        /// Of a commission: what refunds took back before the lock.
        reversed: Option<Amount>,
        /// What is owed.
        amount: Amount,
        /// `pending`, `locked` or `reversed`.
        status: String,
        /// From when it is not changed any more.
        locks_at: Moment,
        /// The creator who lost the contest for the order.
        loser: Option<Uuid>,
        /// Why: `precedence`.
        loser_reason: Option<String>,
    }
}

row! {
    /// The sums of one creator, currency and month.
    struct SettlementStatement of statements {
        /// Whose it is.
        creator_id: Uuid,
        /// The ISO 4217 code of all amounts.
        currency: String,
        /// The month it counts in, as `YYYY-MM` in the program's zone.
        period: String,
        /// The number of commission lines.
        orders: u64,
        /// The closing of the month before.
        opening: Amount,
        /// The sum of the commissions.
        lines: Amount,
        /// The sum of the adjustments.
        adjustments: Amount,
        /// Opening, lines and adjustments together.
        closing: Amount,
        /// What of this month is pending.
        pending: Amount,
        /// What of this month is locked.
        locked: Amount,
    }
}

row! {
    /// An order that nobody is credited with, and why.
    struct UncreditedOrder of uncredited {
        /// Which order.
        order_id: String,
        /// When the order was placed.
        placed_at: Moment,
        /// The ISO 4217 code of all amounts.
        currency: String,
        /// What the rate is of.
        base: Amount,
        /// The code as the shopper typed it.
        code: Option<String>,
        /// Why nobody is credited.
        reason: String,
        /// What speaks for or against the code.
        code_verdict: Option<String>,
        /// What the touches say together.
        touch_verdict: Option<String>,
    }
}

row! {
    /// Rows that were not settled, and why.
    struct RejectedId of rejected {
        /// `orders`, `refunds` or `touches`.
        table: String,
        /// The row's id.
        id: String,
        /// Why, as a code of the catalogue.
        code: String,
        /// The column at fault.
        field: Option<String>,
    }
}
