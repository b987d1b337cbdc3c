//! The budget: what is promised and what is paid, beside what may be.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::amounts::Amounts;
use crate::brief::{Brief, OverBudget};
use crate::currency::Currency;
use crate::money::Money;
use crate::refusal::{Code, Problem};

/// How a budget stands. Only the brand and the platform see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct CampaignBudget {
    /// What may be paid in all. Left out: nothing is compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<Money>,
    /// Promised and not yet paid, in each currency.
    pub committed: Amounts,
    /// Paid, in each currency.
    pub spent: Amounts,
    /// Whether what is promised and paid together exceeds the limit.
    pub is_over: bool,
}

/// What a brief says of its budget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Limit {
    limit: Option<Money>,
    over: OverBudget,
}

/// What would change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    /// What is promised in all for one thing, paid or not; in place of what was promised before.
    Promised(Money),
    /// A payment, beside what was paid before.
    Paid(Money),
}

/// What is promised and paid for each of several things; `()` where there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Spending<K> {
    lines: BTreeMap<(K, Currency), Line>,
    totals: BTreeMap<Currency, Total>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Line {
    promised: Money,
    paid: Money,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Total {
    committed: Money,
    paid: Money,
}

impl Limit {
    /// The budget of a brief.
    pub(crate) fn of(brief: &Brief) -> Self {
        let overview = brief.overview.as_ref();
        Self {
            limit: overview.and_then(|overview| overview.budget),
            over: overview.map(|overview| overview.over_budget).unwrap_or_default(),
        }
    }

    /// The same, where more than the budget is never refused.
    pub(crate) fn that_warns(self) -> Self {
        Self { over: OverBudget::Warn, ..self }
    }
}

impl Change {
    fn amount(self) -> Money {
        match self {
            Self::Promised(amount) | Self::Paid(amount) => amount,
        }
    }

    /// The amount is one that can be promised (nothing is a promise taken back) or paid.
    fn check(self) -> Result<(), Problem> {
        let is_good = match self {
            Self::Promised(amount) => amount.minor() >= 0,
            Self::Paid(amount) => amount.is_positive(),
        };
        if is_good { Ok(()) } else { Err(refusal(Code::BudgetAmount).under("amount").under("command")) }
    }
}

impl Line {
    fn changed(self, change: Change) -> Result<Self, Problem> {
        Ok(match change {
            Change::Promised(promised) => Self { promised, ..self },
            Change::Paid(amount) => Self { paid: plus(self.paid, amount)?, ..self },
        })
    }

    /// Promised and not yet paid.
    fn open(self) -> Result<Money, Problem> {
        let open = minus(self.promised, self.paid)?;
        Ok(if open.is_positive() { open } else { Money::zero(open.currency()) })
    }
}

impl Total {
    /// The total when one line has changed.
    fn changed(self, before: Line, after: Line) -> Result<Self, Problem> {
        Ok(Self {
            committed: plus(minus(self.committed, before.open()?)?, after.open()?)?,
            paid: plus(minus(self.paid, before.paid)?, after.paid)?,
        })
    }

    fn used(self) -> Result<Money, Problem> {
        plus(self.committed, self.paid)
    }
}

impl<K> Default for Spending<K> {
    fn default() -> Self {
        Self { lines: BTreeMap::new(), totals: BTreeMap::new() }
    }
}

impl<K: Ord + Copy> Spending<K> {
    /// Whether a change may be made, and if so whether it goes over the budget. What uses no more of the budget than
    /// before never does, even where it is exceeded.
    ///
    /// # Errors
    /// `budget.amount`, `budget.currency`, `money.out_of_range`; `budget.exceeded` where the brief refuses that.
    pub(crate) fn check(&self, limit: Limit, key: K, change: Change) -> Result<bool, Problem> {
        change.check()?;
        let (_, before, after) = self.changed(key, change)?;
        let Some(most) = limit.limit else {
            return Ok(false);
        };
        if most.currency() != change.amount().currency() {
            // A payment in another currency is a fact that cannot be compared; a promise need not be made.
            if let Change::Paid(_) = change {
                return Ok(false);
            }
            let problem = refusal(Code::BudgetCurrency).with("currency", most.currency().code());
            return Err(problem.under("amount").under("command"));
        }
        let (used, will_use) = (before.used()?, after.used()?);
        let is_over = will_use.minor() > used.minor() && will_use.minor() > most.minor();
        match limit.over {
            OverBudget::Refuse if is_over => {
                let left = minus(most, used)
                    .map(|left| if left.is_positive() { left } else { Money::zero(left.currency()) })?;
                let problem = refusal(Code::BudgetExceeded).with("limit", most).with("left", left);
                Err(problem.under("amount").under("command"))
            }
            OverBudget::Warn | OverBudget::Refuse => Ok(is_over),
        }
    }

    /// Makes a change. One that is beyond the exact range is not made: [`Self::check`] has refused it.
    pub(crate) fn apply(&mut self, key: K, change: Change) {
        if let Ok((line, _, total)) = self.changed(key, change) {
            let currency = change.amount().currency();
            self.lines.insert((key, currency), line);
            self.totals.insert(currency, total);
        }
    }

    /// What is promised for one thing in a currency, paid or not.
    pub(crate) fn promised(&self, key: K, currency: Currency) -> Money {
        self.line(key, currency).promised
    }

    /// How the budget stands.
    pub(crate) fn view(&self, limit: Limit) -> CampaignBudget {
        let amounts = |of: fn(&Total) -> Money| {
            let amounts = self.totals.values().map(of).filter(|amount| amount.is_positive());
            Amounts::new(amounts.collect()).unwrap_or_default()
        };
        let used = |most: Money| self.total(most.currency()).used().ok();
        let is_over = |most: Money| used(most).is_some_and(|used| used.minor() > most.minor());
        CampaignBudget {
            limit: limit.limit,
            committed: amounts(|total| total.committed),
            spent: amounts(|total| total.paid),
            is_over: limit.limit.is_some_and(is_over),
        }
    }

    fn changed(&self, key: K, change: Change) -> Result<(Line, Total, Total), Problem> {
        let currency = change.amount().currency();
        let (line, total) = (self.line(key, currency), self.total(currency));
        let after = line.changed(change)?;
        Ok((after, total, total.changed(line, after)?))
    }

    fn line(&self, key: K, currency: Currency) -> Line {
        let none = || Line { promised: Money::zero(currency), paid: Money::zero(currency) };
        self.lines.get(&(key, currency)).copied().unwrap_or_else(none)
    }

    fn total(&self, currency: Currency) -> Total {
        let none = || Total { committed: Money::zero(currency), paid: Money::zero(currency) };
        self.totals.get(&currency).copied().unwrap_or_else(none)
    }
}

fn plus(left: Money, right: Money) -> Result<Money, Problem> {
    left.plus(right).map_err(|_| beyond())
}

fn minus(left: Money, right: Money) -> Result<Money, Problem> {
    left.minus(right).map_err(|_| beyond())
}

fn beyond() -> Problem {
    refusal(Code::MoneyOutOfRange).under("amount").under("command")
}

fn refusal(code: Code) -> Problem {
    Problem::new(code, code.meaning())
}
