//! The ledger: every amount is a double entry between named accounts. Balances are sums of entries and are never edited.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::currency::Currency;
use crate::ids::{BrandId, CreatorId};
use crate::money::{Money, out_of_range};
use crate::refusal::{Code, Error, Problem};
use crate::time::Instant;

/// Whose money it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Account {
    /// A brand: what it has paid in (negative) and got back.
    Brand {
        /// Which.
        brand_id: BrandId,
    },
    /// A creator: what may be paid out.
    Creator {
        /// Which.
        creator_id: CreatorId,
    },
    /// Earned or paid in, not yet anybody's to have.
    Held {},
    /// The platform's own.
    PlatformFee {},
    /// Kept back for the tax office.
    Withholding {},
    /// The world outside: banks and payment providers.
    External {},
}

/// One side of a posting: an amount added to an account (negative: taken from it).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Entry {
    /// Whose.
    pub account: Account,
    /// How much.
    pub amount: Money,
}

/// Amounts that move together. Its entries sum to zero in every currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Posting {
    at: Instant,
    entries: Vec<Entry>,
}

impl Posting {
    /// Moves an amount from one account to another.
    pub fn transfer(at: Instant, from: Account, to: Account, amount: Money) -> Self {
        let entries = vec![Entry { account: from, amount: amount.negated() }, Entry { account: to, amount }];
        Self { at, entries }
    }

    /// Any entries that sum to zero in every currency.
    ///
    /// # Errors
    /// `ledger.unbalanced`; `money.out_of_range`.
    pub fn new(at: Instant, entries: Vec<Entry>) -> Result<Self, Error> {
        let mut sums = BTreeMap::<Currency, Money>::new();
        for entry in &entries {
            add(&mut sums, entry.amount.currency(), entry.amount)?;
        }
        if let Some(off) = sums.values().find(|sum| sum.minor() != 0) {
            let message = format!("The entries are off by {off}.");
            return Err(Problem::new(Code::LedgerUnbalanced, message).with("off", *off).under("entries").into());
        }
        Ok(Self { at, entries })
    }

    /// When.
    pub fn at(&self) -> Instant {
        self.at
    }

    /// The sides.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }
}

/// The balances of all accounts: the sum of all that was posted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    balances: BTreeMap<(Account, Currency), Money>,
}

impl Ledger {
    /// Adds a posting: all of it, or nothing.
    ///
    /// # Errors
    /// `money.out_of_range`.
    pub fn post(&mut self, posting: &Posting) -> Result<(), Error> {
        let mut changed = BTreeMap::new();
        for Entry { account, amount } in &posting.entries {
            let key = (*account, amount.currency());
            let before = self.balances.get(&key).copied().unwrap_or_else(|| Money::zero(amount.currency()));
            changed.entry(key).or_insert(before);
            add(&mut changed, key, *amount)?;
        }
        self.balances.append(&mut changed);
        Ok(())
    }

    /// What an account holds in a currency.
    pub fn balance(&self, account: Account, currency: Currency) -> Money {
        self.balances.get(&(account, currency)).copied().unwrap_or_else(|| Money::zero(currency))
    }

    /// Every account that was ever posted to, with its balance.
    pub fn balances(&self) -> impl Iterator<Item = Entry> + '_ {
        self.balances.iter().map(|((account, _), amount)| Entry { account: *account, amount: *amount })
    }
}

fn add<K: Ord>(sums: &mut BTreeMap<K, Money>, key: K, amount: Money) -> Result<(), Error> {
    let sum = sums.entry(key).or_insert_with(|| Money::zero(amount.currency()));
    *sum = sum.plus(amount).map_err(|_| out_of_range())?;
    Ok(())
}
