//! A program: who holds which code and link, and what they earn.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::codes::{Ended, GroupKind, Limits};
use crate::ids::{AssignmentId, BrandId, CreatorId, GroupId, ProgramId};
use crate::refusal::Error;
use crate::spelling::Spelling;
use crate::wire;
use crate::{Currency, Period, RateEntry, Rounding, Zone};

/// The terms that orders are settled under.
///
/// ```
/// use partnerkit::settlement::Program;
/// let program = Program::from_json(r#"{
///     "programId": "0190c3d2-7c1e-7000-8000-000000000001", "brandId": "0190c3d2-7c1e-7000-8000-000000000002",
///     "zone": "Europe/Berlin", "currencies": ["EUR"],
///     "rates": [{"rate": {"type": "percent", "percent": "12.5"}}]
/// }"#)?;
/// assert_eq!(program.attribution.click_window_days, 30);
/// # Ok::<(), partnerkit::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Program {
    /// Which program.
    pub program_id: ProgramId,
    /// Whose program.
    pub brand_id: BrandId,
    /// Whose calendar decides the months of statements and the dates of holds.
    pub zone: Zone,
    /// What orders may be paid in; others are not credited.
    pub currencies: Vec<Currency>,
    /// How the commission of a line is rounded to the minor unit, once.
    #[serde(default)]
    pub rounding: Rounding,
    /// When a line can no longer be lowered by refunds.
    #[serde(default)]
    pub hold: Hold,
    /// What commission is computed from, beside the subtotal.
    #[serde(default)]
    pub base: Base,
    /// Who is credited.
    #[serde(default)]
    pub attribution: Attribution,
    /// How a typed code is forgiven.
    #[serde(default)]
    pub spelling: Spelling,
    /// What everybody earns where nothing closer says otherwise.
    pub rates: Vec<RateEntry>,
    /// Creators with terms of their own; others need not be listed.
    #[serde(default)]
    pub creators: Vec<CreatorTerms>,
    /// Groups of codes and of links.
    #[serde(default)]
    pub groups: Vec<ProgramGroup>,
    /// Who holds which discount code.
    #[serde(default)]
    pub codes: Vec<CodeHolding>,
    /// Who holds which affiliate link.
    #[serde(default)]
    pub links: Vec<LinkHolding>,
}

impl Program {
    /// Reads a program and checks it.
    ///
    /// # Errors
    /// `malformed.*`, and as [`Program::check`]: all problems with their paths.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        let program: Self = wire::from_json(text)?;
        program.check()?;
        Ok(program)
    }

    /// Whether the parts fit together.
    ///
    /// # Errors
    /// `program.empty_list`, `program.duplicate`, `program.duplicate_from`, `program.unknown_group`, `program.group_kind`,
    /// `program.overlap`, `program.unusable_code`, `program.rate_over_whole`, `malformed.number`, `malformed.too_long`, `malformed.blank`, `money.out_of_range`: all problems, each with its path.
    pub fn check(&self) -> Result<(), Error> {
        super::check::check(self)
    }
}

/// When a line locks: from then on refunds are adjustments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Hold {
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

impl Default for Hold {
    fn default() -> Self {
        Self::Days { days: 30 }
    }
}

/// What is added to the subtotal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct Base {
    /// The tax.
    pub tax: bool,
    /// The shipping.
    pub shipping: bool,
}

/// How it is decided who brought an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct Attribution {
    /// Which of a code and a link counts.
    pub precedence: Precedence,
    /// Which of several touches counts.
    pub model: Model,
    /// How long before an order a click counts, in days of 24 hours.
    pub click_window_days: u32,
    /// How long before an order an impression counts, in days of 24 hours.
    pub impression_window_days: u32,
}

impl Default for Attribution {
    fn default() -> Self {
        Self {
            precedence: Precedence::CodeOverLink,
            model: Model::LastTouch,
            click_window_days: 30,
            impression_window_days: 1,
        }
    }
}

/// Which of a valid code and a valid link counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Precedence {
    /// The code.
    #[default]
    CodeOverLink,
    /// The link.
    LinkOverCode,
    /// The code where its creator has no valid click for the order; else the link.
    ClicklessCodeFirst,
}

/// Which of several touches counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Model {
    /// The last one; any click before any impression.
    #[default]
    LastTouch,
}

/// What holds for one creator only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CreatorTerms {
    /// Who.
    pub creator_id: CreatorId,
    /// When nothing of theirs is credited.
    #[serde(default)]
    pub suspended: Vec<Period>,
    /// Their own rates.
    #[serde(default)]
    pub rates: Vec<RateEntry>,
}

/// What holds for all codes or links of a group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProgramGroup {
    /// Which group.
    pub group_id: GroupId,
    /// Codes or links.
    pub kind: GroupKind,
    /// The group's rates.
    #[serde(default)]
    pub rates: Vec<RateEntry>,
    /// How often its codes may be used.
    #[serde(default)]
    pub limits: Limits,
    /// Whether another system pays for it: its orders are not credited here.
    #[serde(default)]
    pub settled_externally: bool,
}

/// A discount code in one creator's hands for a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CodeHolding {
    /// Which assignment; one that moved between groups has a window in each.
    pub assignment_id: AssignmentId,
    /// The code, in any spelling.
    pub code: String,
    /// A discount group.
    pub group_id: GroupId,
    /// Whose; nobody's is a generic code, which credits nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creator_id: Option<CreatorId>,
    /// When.
    pub window: Period,
    /// How a closed window ended; left out: its time was over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Ended>,
    /// Rates of this assignment only.
    #[serde(default)]
    pub rates: Vec<RateEntry>,
}

/// An affiliate link in one creator's hands for a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LinkHolding {
    /// Which assignment; one that moved between groups has a window in each.
    pub assignment_id: AssignmentId,
    /// The link, as touches and orders name it.
    pub link_id: String,
    /// An affiliate group.
    pub group_id: GroupId,
    /// Whose.
    pub creator_id: CreatorId,
    /// When.
    pub window: Period,
    /// How a closed window ended; left out: its time was over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Ended>,
    /// Rates of this assignment only.
    #[serde(default)]
    pub rates: Vec<RateEntry>,
}
