//! What speaks for and against each typed code, and the uses that its limits count.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, DefaultHasher};

use crate::codes::Limits;
use crate::columns::{Column, TextId};
use crate::conversion::OrderColumns;
use crate::{Currency, Money};

use super::orders::{self, Accepted};
use super::terms::Terms;
use super::verdict::{Finding, Verdict};

/// Which limit had no room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Limit {
    TotalUses,
    UsesPerCustomer,
    BudgetUses,
    BudgetSpend,
}

impl Limit {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::TotalUses => "total_uses",
            Self::UsesPerCustomer => "uses_per_customer",
            Self::BudgetUses => "budget_uses",
            Self::BudgetSpend => "budget_spend",
        }
    }
}

/// What was found about the code of each order, by place.
#[derive(Clone, Debug, Default)]
pub(crate) struct CodeFindings {
    /// A valid code is known by its holding.
    pub(crate) verdicts: Column<Finding<u32>>,
    /// Which limit had no room, whatever else speaks against the code.
    pub(crate) full: Column<Option<Limit>>,
}

pub(crate) fn verdicts(terms: &Terms, orders: &OrderColumns, accepted: &Accepted) -> CodeFindings {
    let mut found = CodeFindings::default();
    let mut typed = TypedCodes::of(terms, orders);
    let mut uses = Uses::default();
    for row in accepted.rows.iter().copied() {
        let (verdict, full) = if terms.currencies.contains(&orders.currency[row]) {
            verdict(terms, orders, accepted, row, &mut typed, &mut uses)
        } else {
            (Finding::Nothing, None)
        };
        found.verdicts.push(verdict);
        found.full.push(full);
    }
    found
}

/// Orders come by (`placed_at`, `order_id`): that is who gets the last use.
fn verdict(
    terms: &Terms,
    orders: &OrderColumns,
    accepted: &Accepted,
    row: u32,
    typed: &mut TypedCodes<'_>,
    uses: &mut Uses,
) -> (Finding<u32>, Option<Limit>) {
    let code = match orders.code[row].map(|text| typed.means(text)) {
        None | Some(Ok(None)) => return (Finding::Nothing, None),
        Some(Err(verdict)) => return (Finding::Against(verdict), None),
        Some(Ok(Some(code))) => code,
    };
    let placed_at = orders.placed_at[row];
    let number = match terms.code_at(code, placed_at) {
        Ok(holding) => holding,
        Err(verdict) => return (Finding::Against(verdict), None),
    };
    let holding = &terms.holdings[number];
    let limits = &terms.groups[holding.group].limits;
    let (subtotal, currency) = orders::spend(orders, row);
    let too_small = limits.minimum_spend.get(currency).is_some_and(|least| subtotal < least.minor());
    let gives_back = limits.give_back && accepted.is_cancelled(orders, row);
    let full = if too_small || gives_back {
        None
    } else {
        let usage = Use { code, group: holding.group, customer: orders.customer_id[row], subtotal, currency };
        uses.take(limits, usage)
    };
    let against = if holding.creator.is_none() {
        Some(Verdict::GenericCode)
    } else {
        let of_limits = match (too_small, full) {
            (true, _) => Some(Verdict::MinimumSpend),
            (false, Some(_)) => Some(Verdict::LimitReached),
            (false, None) => None,
        };
        terms.against_holder(number, placed_at).or(of_limits)
    };
    (against.map_or(Finding::Valid(number), Finding::Against), full)
}

/// What each distinct typed text means, looked up once.
struct TypedCodes<'a> {
    terms: &'a Terms,
    orders: &'a OrderColumns,
    known: Column<Option<Result<Option<u32>, Verdict>>>,
}

impl<'a> TypedCodes<'a> {
    fn of(terms: &'a Terms, orders: &'a OrderColumns) -> Self {
        let known = Column::filled(None, orders.texts.len() as usize);
        Self { terms, orders, known }
    }

    fn means(&mut self, text: TextId) -> Result<Option<u32>, Verdict> {
        if let Some(known) = self.known[text.index()] {
            return known;
        }
        let meaning = self.terms.code(self.orders.texts.get(text));
        self.known.set(text.index(), Some(meaning));
        meaning
    }
}

/// One order's use of a code.
struct Use {
    code: u32,
    group: u32,
    customer: Option<TextId>,
    subtotal: i128,
    currency: Currency,
}

type Counts<K, N> = HashMap<K, N, BuildHasherDefault<DefaultHasher>>;

/// What has been used so far. Only looked up, never walked through: no order can be seen.
#[derive(Default)]
struct Uses {
    /// Uses of a code, over all its windows in one group.
    of_code: Counts<(u32, u32), u64>,
    of_customer: Counts<(u32, u32, TextId), u64>,
    of_group: Counts<u32, u64>,
    spent: Counts<(u32, Currency), i128>,
}

impl Uses {
    /// Counts a use where every limit has room for it; else says which has none.
    fn take(&mut self, limits: &Limits, usage: Use) -> Option<Limit> {
        let Use { code, group, customer, subtotal, currency } = usage;
        let budget = limits.budget_spend.get(currency).map(Money::minor);
        let of_customer = customer.filter(|_| limits.uses_per_customer.is_some());
        let used =
            |uses: Option<&u64>, limit: Option<u64>| limit.is_some_and(|limit| uses.copied().unwrap_or(0) >= limit);
        let spent = self.spent.get(&(group, currency)).copied().unwrap_or(0).saturating_add(subtotal);
        if used(self.of_code.get(&(code, group)), limits.total_uses) {
            return Some(Limit::TotalUses);
        }
        if of_customer.is_some_and(|who| used(self.of_customer.get(&(code, group, who)), limits.uses_per_customer)) {
            return Some(Limit::UsesPerCustomer);
        }
        if used(self.of_group.get(&group), limits.budget_uses) {
            return Some(Limit::BudgetUses);
        }
        if budget.is_some_and(|budget| spent > budget) {
            return Some(Limit::BudgetSpend);
        }
        let count = |uses: &mut u64| *uses = uses.saturating_add(1);
        if limits.total_uses.is_some() {
            count(self.of_code.entry((code, group)).or_default());
        }
        if let Some(who) = of_customer {
            count(self.of_customer.entry((code, group, who)).or_default());
        }
        if limits.budget_uses.is_some() {
            count(self.of_group.entry(group).or_default());
        }
        if budget.is_some() {
            self.spent.insert((group, currency), spent);
        }
        None
    }
}
