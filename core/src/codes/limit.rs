//! Usage limits, and what has been used: each order once.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::amounts::Amounts;
use crate::currency::Currency;
use crate::ids::GroupId;
use crate::money::Money;
use crate::refusal::{Code, Problem};
use crate::text::Label;

/// How often and for how much the codes of a group can be used. What is left out has no limit.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Limits {
    /// Uses of one code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_uses: Option<u64>,
    /// Uses of one code by one customer; guests have no limit of their own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uses_per_customer: Option<u64>,
    /// The least that an order must come to, per currency.
    #[serde(default, skip_serializing_if = "Amounts::is_empty")]
    pub minimum_spend: Amounts,
    /// What the orders with all codes of the group may come to together, per currency.
    #[serde(default, skip_serializing_if = "Amounts::is_empty")]
    pub budget_spend: Amounts,
    /// Uses of all codes of the group together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub budget_uses: Option<u64>,
    /// Whether a cancelled order gives its use back.
    #[serde(default)]
    pub give_back: bool,
}

/// One order's use of a code.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Use {
    pub(super) group_id: GroupId,
    pub(super) normalised: String,
    pub(super) customer_id: Option<Label>,
    pub(super) spend: Money,
    pub(super) given_back: bool,
}

/// All uses, with their counts: a check costs the same however many orders there were.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Usage {
    orders: BTreeMap<Label, Use>,
    by_code: BTreeMap<CodeInGroup, u64>,
    by_customer: BTreeMap<(CodeInGroup, Label), u64>,
    by_group: BTreeMap<GroupId, u64>,
    spend: BTreeMap<(GroupId, Currency), Money>,
}

type CodeInGroup = (GroupId, String);

impl Limits {
    /// Whether an order comes to enough.
    ///
    /// # Errors
    /// `codes.minimum_spend`.
    pub(super) fn check_minimum(&self, spend: Money) -> Result<(), Problem> {
        match self.minimum_spend.get(spend.currency()) {
            Some(minimum) if spend.minor() < minimum.minor() => {
                let message = format!("The minimum spend is {minimum}.");
                Err(Problem::new(Code::CodesMinimumSpend, message).with("minimum", minimum))
            }
            Some(_) | None => Ok(()),
        }
    }

    /// Whether one more use fits.
    ///
    /// # Errors
    /// `codes.limit_reached`, naming the first limit without room in the order of the fields here.
    pub(super) fn check_room(&self, wanted: &Use, usage: &Usage) -> Result<(), Problem> {
        let full = |limit: Option<u64>, used: u64| limit.is_some_and(|limit| used >= limit);
        let reached = if full(self.total_uses, usage.of_code(wanted)) {
            Some("total_uses")
        } else if full(self.uses_per_customer, usage.of_customer(wanted)) {
            Some("uses_per_customer")
        } else if full(self.budget_uses, usage.of_group(wanted)) {
            Some("budget_uses")
        } else if self.is_over_budget(wanted, usage) {
            Some("budget_spend")
        } else {
            None
        };
        match reached {
            None => Ok(()),
            Some(limit) => {
                let message = format!("The limit `{limit}` has no room for the order.");
                Err(Problem::new(Code::CodesLimitReached, message).with("limit", limit))
            }
        }
    }

    fn is_over_budget(&self, wanted: &Use, usage: &Usage) -> bool {
        let Some(budget) = self.budget_spend.get(wanted.spend.currency()) else {
            return false;
        };
        // A sum beyond the exact range is beyond every budget.
        usage.spend_with(wanted).is_none_or(|spent| spent.minor() > budget.minor())
    }
}

impl Usage {
    pub(super) fn order(&self, order_id: &Label) -> Option<&Use> {
        self.orders.get(order_id)
    }

    /// What the group's orders come to with one more; `None` beyond the exact range.
    pub(super) fn spend_with(&self, wanted: &Use) -> Option<Money> {
        let spent = self.spend.get(&(wanted.group_id, wanted.spend.currency()));
        spent.map_or(Some(wanted.spend), |spent| spent.plus(wanted.spend).ok())
    }

    pub(super) fn consume(&mut self, order_id: &Label, used: Use) {
        let spent = self.spend_with(&used).unwrap_or(used.spend);
        self.spend.insert((used.group_id, used.spend.currency()), spent);
        self.count(&used, |count| count.saturating_add(1));
        self.orders.insert(order_id.clone(), used);
    }

    pub(super) fn give_back(&mut self, order_id: &Label) {
        let Some(used) = self.orders.get_mut(order_id).filter(|used| !used.given_back) else {
            return;
        };
        used.given_back = true;
        let used = used.clone();
        if let Some(spent) = self.spend.get_mut(&(used.group_id, used.spend.currency())) {
            *spent = spent.minus(used.spend).unwrap_or(*spent);
        }
        self.count(&used, |count| count.saturating_sub(1));
    }

    fn count(&mut self, used: &Use, change: impl Fn(u64) -> u64) {
        let code = used.code();
        if let Some(customer_id) = &used.customer_id {
            let count = self.by_customer.entry((code.clone(), customer_id.clone())).or_default();
            *count = change(*count);
        }
        let count = self.by_code.entry(code).or_default();
        *count = change(*count);
        let count = self.by_group.entry(used.group_id).or_default();
        *count = change(*count);
    }

    fn of_code(&self, wanted: &Use) -> u64 {
        self.by_code.get(&wanted.code()).copied().unwrap_or_default()
    }

    fn of_customer(&self, wanted: &Use) -> u64 {
        let Some(customer_id) = &wanted.customer_id else {
            return 0;
        };
        let uses = self.by_customer.get(&(wanted.code(), customer_id.clone()));
        uses.copied().unwrap_or_default()
    }

    fn of_group(&self, wanted: &Use) -> u64 {
        self.by_group.get(&wanted.group_id).copied().unwrap_or_default()
    }
}

impl Use {
    fn code(&self) -> CodeInGroup {
        (self.group_id, self.normalised.clone())
    }

    /// The first field in which another use under the same order id differs.
    pub(super) fn first_difference(&self, other: &Self) -> Option<&'static str> {
        if self.normalised != other.normalised {
            Some("code")
        } else if self.customer_id != other.customer_id {
            Some("customerId")
        } else if self.spend != other.spend {
            Some("spend")
        } else {
            None
        }
    }
}
