//! The conditions about money: what the budget has, and what is paid.

use super::guards::{refusal, require};
use super::{Command, Opened, budget};
use crate::brief::{OverBudget, Overview, Terms};
use crate::currency::Currency;
use crate::money::Money;
use crate::refusal::{Code, Error, Problem};
use crate::time::Instant;

impl Opened {
    pub(super) fn overview(&self) -> Overview {
        self.brief.overview.clone().unwrap_or_default()
    }

    /// The terms that a command would make the present ones.
    pub(super) fn terms_of(&self, command: &Command) -> Option<Terms> {
        match command.terms() {
            Some(terms) => Some(terms.clone()),
            None => self.brief.terms().ok(),
        }
    }

    /// What takes the place of something that commits to as much is fine even beyond the budget, or nothing could be changed
    /// once it is exceeded.
    pub(super) fn within_budget(&self, command: &Command, at: Instant) -> Result<(), Problem> {
        let (overview, Some(terms)) = (self.overview(), self.terms_of(command)) else {
            return Ok(());
        };
        let displaced = self.displaced_by(command, at);
        let is_more = |currency: Currency| {
            let before = displaced.last().map_or(0, |last| budget::committed(last, currency));
            budget::committed(&terms, currency) > before
        };
        if !overview.budget.is_some_and(|budget| is_more(budget.currency())) {
            return Ok(());
        }
        let path: &[&str] = if command.terms().is_some() { &["terms", "command"] } else { &[] };
        refuse_excess(&overview, |currency| budget::committed(&terms, currency))
            .map_err(|problem| path.iter().fold(problem.under("compensation"), |problem, part| problem.under(part)))
    }

    pub(super) fn budget_usable(&self, command: &Command, at: Instant) -> Result<(), Error> {
        let Command::SetBudget { budget: Some(budget), .. } = command else {
            return Ok(());
        };
        let under = |problem: Problem| Error::from(problem.under("budget").under("command"));
        require(budget.is_positive(), Code::PartnershipAmountNotPositive).map_err(under)?;
        let payment = |terms: &Terms| terms.compensation.payment.as_ref().map(|payment| payment.total.currency());
        let mut payments = self.revisions.standing_at(self.moment(at)).filter_map(payment);
        require(payments.all(|currency| currency == budget.currency()), Code::BriefPaymentCurrency).map_err(under)
    }

    pub(super) fn same_spend(&self, command: &Command) -> Result<(), Problem> {
        let Command::RecordSpend { reference, amount } = command else {
            return Ok(());
        };
        require(self.spent.of(reference).is_none_or(|known| known == *amount), Code::PartnershipSpendConflict)
            .map_err(|problem| problem.under("amount").under("command"))
    }

    pub(super) fn spend_within_budget(&self, command: &Command) -> Result<(), Problem> {
        let overview = self.overview();
        match self.new_spend(command) {
            Some(amount) if overview.budget.is_some_and(|budget| budget.currency() == amount.currency()) => {
                refuse_excess(&overview, |_| self.spent.with(amount))
                    .map_err(|problem| problem.under("amount").under("command"))
            }
            Some(_) | None => Ok(()),
        }
    }

    /// What a command says was paid, unless that is known.
    pub(super) fn new_spend(&self, command: &Command) -> Option<Money> {
        let Command::RecordSpend { reference, amount } = command else {
            return None;
        };
        self.spent.of(reference).is_none().then_some(*amount)
    }
}

pub(super) fn spend_positive(command: &Command) -> Result<(), Problem> {
    let is_nothing = matches!(command, Command::RecordSpend { amount, .. } if !amount.is_positive());
    require(!is_nothing, Code::PartnershipAmountNotPositive).map_err(|problem| problem.under("amount").under("command"))
}

/// Refuses what exceeds the budget, where the brief says so.
fn refuse_excess(overview: &Overview, minor: impl FnOnce(Currency) -> i128) -> Result<(), Problem> {
    let (Some(budget), OverBudget::Refuse) = (overview.budget, overview.over_budget) else {
        return Ok(());
    };
    let Some(found) = budget::excess(overview, minor) else {
        return Ok(());
    };
    let problem = refusal(Code::PartnershipOverBudget).with("budget", budget);
    Err(match Money::from_minor(found, budget.currency()) {
        Ok(found) => problem.with("found", found),
        Err(_) => problem,
    })
}
