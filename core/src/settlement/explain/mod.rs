//! Every cent, and every cent not earned, explained: the whole way of one order, as data and as a text for a person.

mod text;
mod trace;

use schemars::JsonSchema;
use serde::Serialize;

use crate::ids::{CreatorId, GroupId};
use crate::{Currency, Instant, Money, Rounding};

use super::program::{Hold, Precedence};

pub(super) use trace::explain;

/// The whole way of one order. Names of verdicts, reasons, rules and states are those of the result's tables.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Explanation {
    /// Which order.
    pub order_id: String,
    /// When it was placed.
    pub placed_at: Instant,
    /// What it was paid in.
    pub currency: Currency,
    /// When it was cancelled, as far as was known.
    pub cancelled_at: Option<Instant>,
    /// What speaks for and against its code; nothing where none was typed.
    pub code: Option<CodeTrace>,
    /// What speaks for and against each touch, the best first.
    pub touches: Vec<TouchTrace>,
    /// What the touches say together.
    pub touch_verdict: Option<&'static str>,
    /// Which of a valid code and a valid touch counts.
    pub precedence: Precedence,
    /// What became of the order.
    pub outcome: OutcomeTrace,
}

/// A typed code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct CodeTrace {
    /// As the shopper typed it.
    pub typed: String,
    /// `valid`, or what speaks against it; nothing where it was not looked at.
    pub verdict: Option<&'static str>,
    /// Who held it when the order was placed.
    pub held_by: Option<HolderTrace>,
    /// The limit that had no room.
    pub full_limit: Option<&'static str>,
}

/// A touch, or a link that the order names itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct TouchTrace {
    /// How it came to the order: `click_id`, `link_id`, `click` or `impression`.
    pub way: &'static str,
    /// Which touch; nothing for a link that the order names itself.
    pub touch_id: Option<String>,
    /// Which link.
    pub link_id: String,
    /// When.
    pub at: Instant,
    /// `valid`, or what speaks against it.
    pub verdict: &'static str,
    /// Who held the link then.
    pub held_by: Option<HolderTrace>,
}

/// Who held a code or link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct HolderTrace {
    /// Who; nobody holds a generic code.
    pub creator_id: Option<CreatorId>,
    /// By which assignment.
    pub assignment_id: String,
    /// In which group.
    pub group_id: GroupId,
}

/// What became of an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum OutcomeTrace {
    /// Somebody is credited.
    Credited {
        /// With what.
        credit: Box<CreditTrace>,
    },
    /// Nobody is.
    NotCredited {
        /// Why.
        reason: &'static str,
        /// What commission would have been computed from.
        base: Money,
    },
}

/// Who is credited with an order, and how it came to the cent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct CreditTrace {
    /// `code` or `link`.
    pub source: &'static str,
    /// Who, and by which assignment.
    pub winner: HolderTrace,
    /// The credited touch.
    pub touch_id: Option<String>,
    /// Whose claim was valid too and lost by precedence.
    pub loser: Option<CreatorId>,
    /// The parts of the order, and whether they count.
    pub parts: Vec<PartTrace>,
    /// What commission is computed from: the sum of the parts that count.
    pub base: Money,
    /// What each level of the terms says, the closest first.
    pub levels: Vec<LevelTrace>,
    /// The level that holds.
    pub rule: &'static str,
    /// The rate: `12.5%`, or a sum per order.
    pub rate: String,
    /// Since when the rate holds; nothing is since ever.
    pub rate_from: Option<Instant>,
    /// The commission before it was rounded, exactly.
    pub exact: String,
    /// How it was rounded.
    pub rounding: Rounding,
    /// The commission.
    pub earned: Money,
    /// What decides when it locks.
    pub hold: Hold,
    /// From when on refunds are adjustments.
    pub locks_at: Instant,
    /// The refunds, one by one.
    pub refunds: Vec<RefundTrace>,
    /// The lines that came of it.
    pub lines: Vec<LineTrace>,
}

/// A part of an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct PartTrace {
    /// `subtotal`, `tax` or `shipping`.
    pub part: &'static str,
    /// How much.
    pub amount: Money,
    /// Whether it is in the base.
    pub in_base: bool,
}

/// What one level of the terms says about the rate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct LevelTrace {
    /// `assignment`, `creator`, `group` or `program`.
    pub rule: &'static str,
    /// Its rate when the order was placed; nothing where it says none.
    pub rate: Option<String>,
    /// Since when.
    pub from: Option<Instant>,
}

/// One refund of a credited order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct RefundTrace {
    /// Which refund.
    pub refund_id: String,
    /// When.
    pub at: Instant,
    /// What was given back, as delivered.
    pub amount: Money,
    /// How it was spread over what was left of the order, by largest remainder.
    pub parts: Vec<PartTrace>,
    /// What it took from the base.
    pub from_base: Money,
    /// How the target was computed: commission x refunded base / base.
    pub exact: String,
    /// What is taken back of the commission in all, up to this refund.
    pub target: Money,
    /// What this refund takes back.
    pub taken_back: Money,
    /// `reversal` before the lock, `adjustment` from it on.
    pub posted_as: &'static str,
}

/// A line of the result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct LineTrace {
    /// `commission` or `adjustment`.
    pub kind: &'static str,
    /// The refund of an adjustment.
    pub refund_id: Option<String>,
    /// When.
    pub at: Instant,
    /// The month of the statement it stands in.
    pub period: String,
    /// What is owed by it.
    pub amount: Money,
    /// `pending`, `locked` or `reversed`.
    pub status: &'static str,
}
