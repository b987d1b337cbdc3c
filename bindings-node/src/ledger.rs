//! The ledger: balances are sums of postings.

use std::sync::Mutex;

use napi::Result;
use napi_derive::napi;
use partnerkit::{Account, Currency, Entry, Instant, Ledger, Posting, wire};
use schemars::JsonSchema;
use serde::Deserialize;

use crate::guard::guard;

/// A posting as it comes from outside: not yet known to balance.
#[derive(Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Unchecked {
    at: Instant,
    entries: Vec<Entry>,
}

/// Which balance.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Which {
    account: Account,
    currency: Currency,
}

/// Balances of accounts: the sum of all that was posted.
#[napi]
pub struct Balances {
    ledger: Mutex<Ledger>,
}

#[napi]
impl Balances {
    /// Nothing is posted yet.
    #[napi(constructor)]
    pub fn new() -> Result<Self> {
        guard(|| Ok(Self { ledger: Mutex::default() }))
    }

    /// Adds a posting: all of it, or nothing.
    #[napi]
    pub fn post(&self, posting: String) -> Result<()> {
        guard(|| {
            let Unchecked { at, entries } = wire::from_json(&posting)?;
            Ok(self.ledger.lock()?.post(&Posting::new(at, entries)?)?)
        })
    }

    /// What an account holds in a currency.
    #[napi]
    pub fn balance(&self, arguments: String) -> Result<String> {
        guard(|| {
            let Which { account, currency } = wire::from_json(&arguments)?;
            Ok(wire::to_json(&self.ledger.lock()?.balance(account, currency))?)
        })
    }

    /// Every account that was ever posted to, with its balance.
    #[napi]
    pub fn balances(&self) -> Result<String> {
        guard(|| Ok(wire::to_json(&self.ledger.lock()?.balances().collect::<Vec<Entry>>())?))
    }
}
