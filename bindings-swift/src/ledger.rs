//! The ledger: balances are sums of postings.

use std::sync::Mutex;

use partnerkit::{Currency, Error};

use crate::failure::{PartnerkitError, catching};
use crate::generated::{Account, Entry, Posting};
use crate::mirror::{FromCore, argument};
use crate::values::Money;

/// Balances of accounts: the sum of all that was posted.
#[derive(Debug, Default, uniffi::Object)]
pub struct Ledger {
    ledger: Mutex<partnerkit::Ledger>,
}

#[uniffi::export]
impl Ledger {
    /// Nothing was posted yet.
    ///
    /// # Errors
    /// Only after a panic.
    #[uniffi::constructor]
    pub fn new() -> Result<Self, PartnerkitError> {
        catching(|| Ok(Self::default()))
    }

    /// Adds a posting: all of it, or nothing.
    ///
    /// # Errors
    /// `ledger.unbalanced` when its entries do not sum to zero in every currency; `money.out_of_range`.
    pub fn post(&self, posting: Posting) -> Result<(), PartnerkitError> {
        catching(|| Ok(self.ledger.lock()?.post(&checked(&posting)?)?))
    }

    /// Adds many postings in one call: all of them, or nothing.
    ///
    /// # Errors
    /// Those of `post`, with the index as path.
    pub fn post_all(&self, postings: Vec<Posting>) -> Result<(), PartnerkitError> {
        catching(|| {
            let mut ledger = self.ledger.lock()?;
            let mut posted = ledger.clone();
            for (index, posting) in postings.iter().enumerate() {
                let done = checked(posting).and_then(|posting| posted.post(&posting));
                done.map_err(|error| error.under(&index.to_string()))?;
            }
            *ledger = posted;
            Ok(())
        })
    }

    /// What an account holds in a currency.
    ///
    /// # Errors
    /// `money.currency`, `malformed.id`.
    pub fn balance(&self, account: Account, currency: String) -> Result<Money, PartnerkitError> {
        catching(|| {
            let account: partnerkit::Account = argument(&account, "account")?;
            let currency: Currency = argument(&currency, "currency")?;
            Ok(Money::from_core(self.ledger.lock()?.balance(account, currency)))
        })
    }

    /// Every account that was ever posted to, with its balance.
    ///
    /// # Errors
    /// Only after a panic.
    pub fn balances(&self) -> Result<Vec<Entry>, PartnerkitError> {
        catching(|| Ok(self.ledger.lock()?.balances().map(Entry::from_core).collect()))
    }
}

/// The core's posting: only one that balances is one.
fn checked(posting: &Posting) -> Result<partnerkit::Posting, Error> {
    let at = posting.at.core().map_err(|error| error.under("at"))?;
    partnerkit::Posting::new(at, argument(&posting.entries, "entries")?)
}
