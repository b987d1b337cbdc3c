//! Settling: of these orders, what is owed to whom, and why?

use std::sync::Arc;

use napi::Result;
use napi::bindgen_prelude::AsyncTask;
use napi_derive::napi;
use partnerkit::conversion::Input;
use partnerkit::settlement::{Program, Settlement, settle};
use partnerkit::{Entry, Instant, Ledger, wire};
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

use crate::guard::{Answer, guard};
use crate::input::{Reading, rejected};
use crate::table::Table;

/// What is settled, beside the tables. The program is checked after it is read.
#[derive(Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Terms {
    program: Program,
    as_of: Instant,
}

/// What is to be settled.
pub struct Job {
    terms: String,
    orders: Input,
    refunds: Option<Input>,
    touches: Option<Input>,
}

impl Job {
    fn new(terms: String, orders: &Reading, refunds: Option<&Reading>, touches: Option<&Reading>) -> Self {
        let input = |reading: &Reading| reading.input.clone();
        Self { terms, orders: input(orders), refunds: refunds.map(input), touches: touches.map(input) }
    }

    fn run(&self) -> Answer<Settled> {
        let Terms { program, as_of } = wire::from_json(&self.terms)?;
        program.check().map_err(|error| error.under("program"))?;
        let Input::Orders(orders) = &self.orders else {
            return Err(crate::aggregate::not_ours());
        };
        let refunds = match &self.refunds {
            Some(Input::Refunds(refunds)) => refunds.clone(),
            None => Default::default(),
            Some(Input::Orders(_) | Input::Touches(_)) => return Err(crate::aggregate::not_ours()),
        };
        let touches = match &self.touches {
            Some(Input::Touches(touches)) => touches.clone(),
            None => Default::default(),
            Some(Input::Orders(_) | Input::Refunds(_)) => return Err(crate::aggregate::not_ours()),
        };
        Ok(Settled { settlement: Arc::new(settle(&program, orders, &refunds, &touches, as_of)?) })
    }
}

impl napi::Task for Job {
    type Output = Settled;
    type JsValue = Settled;

    fn compute(&mut self) -> Result<Settled> {
        guard(|| self.run())
    }

    fn resolve(&mut self, _env: napi::Env, settled: Settled) -> Result<Settled> {
        Ok(settled)
    }
}

/// Settles.
#[napi]
pub fn settle_now(
    terms: String,
    orders: &Reading,
    refunds: Option<&Reading>,
    touches: Option<&Reading>,
) -> Result<Settled> {
    guard(|| Job::new(terms, orders, refunds, touches).run())
}

/// The same off the main thread.
#[napi]
pub fn settle_later(
    terms: String,
    orders: &Reading,
    refunds: Option<&Reading>,
    touches: Option<&Reading>,
) -> Result<AsyncTask<Job>> {
    guard(|| Ok(AsyncTask::new(Job::new(terms, orders, refunds, touches))))
}

/// What is owed to whom, and why.
#[napi]
pub struct Settled {
    settlement: Arc<Settlement>,
}

#[napi]
impl Settled {
    /// One of the four tables: `lines`, `statements`, `uncredited` or `rejected`.
    #[napi]
    pub fn table(&self, name: String) -> Result<Table> {
        guard(|| Table::new(&self.settlement, &name))
    }

    /// The rows behind `rejected`, with their places in the sources.
    #[napi]
    pub fn rejected_rows(&self) -> Result<String> {
        guard(|| {
            let rows = self.settlement.rejected_rows();
            let rows = rows.iter().flat_map(|(table, row)| rejected(table, std::slice::from_ref(row)));
            Ok(wire::to_json(&rows.collect::<Vec<_>>())?)
        })
    }

    /// SHA-256 over the four tables as text.
    #[napi]
    pub fn digest(&self) -> Result<String> {
        guard(|| Ok(self.settlement.digest().to_owned()))
    }

    /// The sums per currency.
    #[napi]
    pub fn totals(&self) -> Result<String> {
        guard(|| Ok(wire::to_json(&self.settlement.totals()?)?))
    }

    /// The whole way of one order, with a text for a person.
    #[napi]
    pub fn explain(&self, order_id: String) -> Result<String> {
        guard(|| {
            let order_id: String = wire::from_json(&order_id).map_err(|error| error.under("orderId"))?;
            let explanation = self.settlement.explain(&order_id)?;
            let mut value = wire::to_value(&explanation)?;
            if let Value::Object(fields) = &mut value {
                fields.insert("text".to_owned(), Value::String(explanation.to_text()));
            }
            Ok(wire::to_json(&value)?)
        })
    }

    /// The double entries, in the order of time.
    #[napi]
    pub fn postings(&self) -> Result<String> {
        guard(|| Ok(wire::to_json(&self.settlement.postings()?)?))
    }

    /// The balances of all accounts.
    #[napi]
    pub fn balances(&self) -> Result<String> {
        guard(|| {
            let mut ledger = Ledger::default();
            self.settlement.postings()?.iter().try_for_each(|posting| ledger.post(posting))?;
            Ok(wire::to_json(&ledger.balances().collect::<Vec<Entry>>())?)
        })
    }
}
