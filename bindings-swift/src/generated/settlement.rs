//! What a settlement is made of: programs, column maps, explanations, totals, and what a code book gives to a program. See `partnerkit.settle`.
//!
//! Generated from the core's types by `cargo xtask gen`.

use std::collections::HashMap;

use super::{Ended, GroupKind, Limits, RateEntry, Rounding, Spelling};
use crate::mirror::mirror;
use crate::values::{Moment, Money, Period, Uuid};

mirror! {
    /// When a line locks: from then on refunds are adjustments.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum Hold of partnerkit::settlement::Hold {
        /// Days of 24 hours after the order.
        Days {
            /// How many.
            days: u32,
        },
        /// A day of the month after the order's, at its first instant.
        DayOfNextMonth {
            /// 1 to 28.
            day: u32,
        },
        /// Calendar months, then days, after the date of the order, at the first instant of that date.
        MonthsAndDays {
            /// Months; the day is clamped to the month's end.
            months: u32,
            /// Days.
            days: u32,
        },
    }
}

mirror! {
    /// What is added to the subtotal.
    struct Base of partnerkit::settlement::Base {
        /// The tax.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        tax: Option<bool> = filled,
        /// The shipping.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        shipping: Option<bool> = filled,
    }
}

mirror! {
    /// Which of a valid code and a valid link counts.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum Precedence of partnerkit::settlement::Precedence {
        /// The code.
        CodeOverLink,
        /// The link.
        LinkOverCode,
        /// The code where its creator has no valid click for the order; else the link.
        ClicklessCodeFirst,
    }
}

mirror! {
    /// Which of several touches counts.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum Model of partnerkit::settlement::Model {
        /// The last one; any click before any impression.
        LastTouch,
    }
}

mirror! {
    /// How it is decided who brought an order.
    struct Attribution of partnerkit::settlement::Attribution {
        /// Which of a code and a link counts.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        precedence: Option<Precedence> = filled,
        /// Which of several touches counts.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        model: Option<Model> = filled,
        /// How long before an order a click counts, in days of 24 hours.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        click_window_days: Option<u32> = filled,
        /// How long before an order an impression counts, in days of 24 hours.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        impression_window_days: Option<u32> = filled,
    }
}

mirror! {
    /// What holds for one creator only.
    struct CreatorTerms of partnerkit::settlement::CreatorTerms {
        /// Who.
        creator_id: Uuid,
        /// When nothing of theirs is credited.
        #[serde(default)]
        #[uniffi(default = [])]
        suspended: Vec<Period>,
        /// Their own rates.
        #[serde(default)]
        #[uniffi(default = [])]
        rates: Vec<RateEntry>,
    }
}

mirror! {
    /// What holds for all codes or links of a group.
    struct ProgramGroup of partnerkit::settlement::ProgramGroup {
        /// Which group.
        group_id: Uuid,
        /// Codes or links.
        kind: GroupKind,
        /// The group's rates.
        #[serde(default)]
        #[uniffi(default = [])]
        rates: Vec<RateEntry>,
        /// How often its codes may be used.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        limits: Option<Limits> = filled,
        /// Whether another system pays for it: its orders are not credited here.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        settled_externally: Option<bool> = filled,
    }
}

mirror! {
    /// A discount code in one creator's hands for a time.
    struct CodeHolding of partnerkit::settlement::CodeHolding {
        /// Which assignment; one that moved between groups has a window in each.
        assignment_id: Uuid,
        /// The code, in any spelling.
        code: String,
        /// A discount group.
        group_id: Uuid,
        /// When.
        window: Period,
        /// Whose; nobody's is a generic code, which credits nobody.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        creator_id: Option<Uuid>,
        /// How a closed window ended; left out: its time was over.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        ended: Option<Ended>,
        /// Rates of this assignment only.
        #[serde(default)]
        #[uniffi(default = [])]
        rates: Vec<RateEntry>,
    }
}

mirror! {
    /// An affiliate link in one creator's hands for a time.
    struct LinkHolding of partnerkit::settlement::LinkHolding {
        /// Which assignment; one that moved between groups has a window in each.
        assignment_id: Uuid,
        /// The link, as touches and orders name it.
        link_id: String,
        /// An affiliate group.
        group_id: Uuid,
        /// Whose.
        creator_id: Uuid,
        /// When.
        window: Period,
        /// How a closed window ended; left out: its time was over.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        ended: Option<Ended>,
        /// Rates of this assignment only.
        #[serde(default)]
        #[uniffi(default = [])]
        rates: Vec<RateEntry>,
    }
}

mirror! {
    /// The terms that orders are settled under.
    struct Program of partnerkit::settlement::Program {
        /// Which program.
        program_id: Uuid,
        /// Whose program.
        brand_id: Uuid,
        /// Whose calendar decides the months of statements and the dates of holds.
        zone: String,
        /// What orders may be paid in; others are not credited.
        currencies: Vec<String>,
        /// What everybody earns where nothing closer says otherwise.
        rates: Vec<RateEntry>,
        /// How the commission of a line is rounded to the minor unit, once.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        rounding: Option<Rounding> = filled,
        /// When a line can no longer be lowered by refunds.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        hold: Option<Hold> = filled,
        /// What commission is computed from, beside the subtotal.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        base: Option<Base> = filled,
        /// Who is credited.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        attribution: Option<Attribution> = filled,
        /// How a typed code is forgiven.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        spelling: Option<Spelling> = filled,
        /// Creators with terms of their own; others need not be listed.
        #[serde(default)]
        #[uniffi(default = [])]
        creators: Vec<CreatorTerms>,
        /// Groups of codes and of links.
        #[serde(default)]
        #[uniffi(default = [])]
        groups: Vec<ProgramGroup>,
        /// Who holds which discount code.
        #[serde(default)]
        #[uniffi(default = [])]
        codes: Vec<CodeHolding>,
        /// Who holds which affiliate link.
        #[serde(default)]
        #[uniffi(default = [])]
        links: Vec<LinkHolding>,
    }
}

mirror! {
    /// Names of columns as a file has them, by the names that the tables have; what is not named is found by its own name.
    struct ColumnMap of partnerkit::conversion::ColumnMap {
        /// Of the orders: `{"order_id": "Order ID"}`.
        #[serde(default, skip_serializing_if = "HashMap::is_empty")]
        #[uniffi(default)]
        orders: HashMap<String, String>,
        /// Of the refunds.
        #[serde(default, skip_serializing_if = "HashMap::is_empty")]
        #[uniffi(default)]
        refunds: HashMap<String, String>,
        /// Of the touches.
        #[serde(default, skip_serializing_if = "HashMap::is_empty")]
        #[uniffi(default)]
        touches: HashMap<String, String>,
        /// Where the clock hangs that wrote times without an offset; without it such times are refused.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        zone: Option<String>,
    }
}

mirror! {
    /// Who held a code or link.
    struct HolderTrace of partnerkit::settlement::HolderTrace {
        /// Who; nobody holds a generic code.
        #[serde(default)]
        #[uniffi(default = None)]
        creator_id: Option<Uuid>,
        /// By which assignment.
        assignment_id: String,
        /// In which group.
        group_id: Uuid,
    }
}

mirror! {
    /// A typed code.
    struct CodeTrace of partnerkit::settlement::CodeTrace {
        /// As the shopper typed it.
        typed: String,
        /// `valid`, or what speaks against it; nothing where it was not looked at.
        #[serde(default)]
        #[uniffi(default = None)]
        verdict: Option<String>,
        /// Who held it when the order was placed.
        #[serde(default)]
        #[uniffi(default = None)]
        held_by: Option<HolderTrace>,
        /// The limit that had no room.
        #[serde(default)]
        #[uniffi(default = None)]
        full_limit: Option<String>,
    }
}

mirror! {
    /// A touch, or a link that the order names itself.
    struct TouchTrace of partnerkit::settlement::TouchTrace {
        /// How it came to the order: `click_id`, `link_id`, `click` or `impression`.
        way: String,
        /// Which touch; nothing for a link that the order names itself.
        #[serde(default)]
        #[uniffi(default = None)]
        touch_id: Option<String>,
        /// Which link.
        link_id: String,
        /// When.
        at: Moment,
        /// `valid`, or what speaks against it.
        verdict: String,
        /// Who held the link then.
        #[serde(default)]
        #[uniffi(default = None)]
        held_by: Option<HolderTrace>,
    }
}

mirror! {
    /// A part of an order.
    struct PartTrace of partnerkit::settlement::PartTrace {
        /// `subtotal`, `tax` or `shipping`.
        part: String,
        /// How much.
        amount: Money,
        /// Whether it is in the base.
        in_base: bool,
    }
}

mirror! {
    /// What one level of the terms says about the rate.
    struct LevelTrace of partnerkit::settlement::LevelTrace {
        /// `assignment`, `creator`, `group` or `program`.
        rule: String,
        /// Its rate when the order was placed; nothing where it says none.
        #[serde(default)]
        #[uniffi(default = None)]
        rate: Option<String>,
        /// Since when.
        #[serde(default)]
        #[uniffi(default = None)]
        from: Option<Moment>,
    }
}

mirror! {
    /// One refund of a credited order.
    struct RefundTrace of partnerkit::settlement::RefundTrace {
        /// Which refund.
        refund_id: String,
        /// When.
        at: Moment,
        /// What was given back, as delivered.
        amount: Money,
        /// How it was spread over what was left of the order, by largest remainder.
        parts: Vec<PartTrace>,
        /// What it took from the base.
        from_base: Money,
        /// How the target was computed: commission x refunded base / base.
        exact: String,
        /// What is taken back of the commission in all, up to this refund.
        target: Money,
        /// What this refund takes back.
        taken_back: Money,
        /// `reversal` before the lock, `adjustment` from it on.
        posted_as: String,
    }
}

mirror! {
    /// A line of the result.
    struct LineTrace of partnerkit::settlement::LineTrace {
        /// `commission` or `adjustment`.
        kind: String,
        /// The refund of an adjustment.
        #[serde(default)]
        #[uniffi(default = None)]
        refund_id: Option<String>,
        /// When.
        at: Moment,
        /// The month of the statement it stands in.
        period: String,
        /// What is owed by it.
        amount: Money,
        /// `pending`, `locked` or `reversed`.
        status: String,
    }
}

mirror! {
    /// Who is credited with an order, and how it came to the cent.
    struct CreditTrace of partnerkit::settlement::CreditTrace {
        /// `code` or `link`.
        source: String,
        /// Who, and by which assignment.
        winner: HolderTrace,
        /// The credited touch.
        #[serde(default)]
        #[uniffi(default = None)]
        touch_id: Option<String>,
        /// Whose claim was valid too and lost by precedence.
        #[serde(default)]
        #[uniffi(default = None)]
        loser: Option<Uuid>,
        /// The parts of the order, and whether they count.
        parts: Vec<PartTrace>,
        /// What commission is computed from: the sum of the parts that count.
        base: Money,
        /// What each level of the terms says, the closest first.
        levels: Vec<LevelTrace>,
        /// The level that holds.
        rule: String,
        /// The rate: `12.5%`, or a sum per order.
        rate: String,
        /// Since when the rate holds; nothing is since ever.
        #[serde(default)]
        #[uniffi(default = None)]
        rate_from: Option<Moment>,
        /// The commission before it was rounded, exactly.
        exact: String,
        /// How it was rounded.
        rounding: Rounding,
        /// The commission.
        earned: Money,
        /// What decides when it locks.
        hold: Hold,
        /// From when on refunds are adjustments.
        locks_at: Moment,
        /// The refunds, one by one.
        refunds: Vec<RefundTrace>,
        /// The lines that came of it.
        lines: Vec<LineTrace>,
    }
}

mirror! {
    /// What became of an order.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum OutcomeTrace of partnerkit::settlement::OutcomeTrace {
        /// Somebody is credited.
        Credited {
            /// With what.
            credit: CreditTrace,
        },
        /// Nobody is.
        NotCredited {
            /// Why.
            reason: String,
            /// What commission would have been computed from.
            base: Money,
        },
    }
}

mirror! {
    /// The whole way of one order. Names of verdicts, reasons, rules and states are those of the result's tables.
    struct Explanation of partnerkit::settlement::Explanation {
        /// Which order.
        order_id: String,
        /// When it was placed.
        placed_at: Moment,
        /// What it was paid in.
        currency: String,
        /// When it was cancelled, as far as was known.
        #[serde(default)]
        #[uniffi(default = None)]
        cancelled_at: Option<Moment>,
        /// What speaks for and against its code; nothing where none was typed.
        #[serde(default)]
        #[uniffi(default = None)]
        code: Option<CodeTrace>,
        /// What speaks for and against each touch, the best first.
        touches: Vec<TouchTrace>,
        /// What the touches say together.
        #[serde(default)]
        #[uniffi(default = None)]
        touch_verdict: Option<String>,
        /// Which of a valid code and a valid touch counts.
        precedence: Precedence,
        /// What became of the order.
        outcome: OutcomeTrace,
    }
    computed {
        /// The same for a person: short lines, indented, in the order in which it was decided.
        text: String = to_text,
    }
}

mirror! {
    /// The sums of a settlement in one currency.
    struct Totals of partnerkit::settlement::Totals {
        /// Orders that were accepted, credited or not.
        orders: u64,
        /// Orders that somebody is credited with.
        credited: u64,
        /// What commission was computed from.
        base: Money,
        /// Commission before any refund.
        earned: Money,
        /// What refunds took back before the lock.
        reversed: Money,
        /// What refunds took back after the lock: zero or less.
        adjustments: Money,
        /// What is owed and may still change.
        pending: Money,
        /// What is owed for good, adjustments included.
        locked: Money,
    }
}

mirror! {
    /// The part of a program that a code book holds.
    struct Holdings of partnerkit::codes::Holdings {
        /// How a typed code is forgiven.
        spelling: Spelling,
        /// The groups, by id.
        groups: Vec<ProgramGroup>,
        /// Who held which code when, by assignment and time.
        codes: Vec<CodeHolding>,
        /// Who held which link when, by assignment and time. Generic links belong to nobody and are left out.
        links: Vec<LinkHolding>,
    }
}
