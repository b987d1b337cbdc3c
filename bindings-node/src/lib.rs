//! partnerkit for Node: an aggregate is a handle that keeps its state in Rust; what goes in and out is JSON text in the
//! core's wire form.
#![allow(unsafe_code, reason = "the napi macros register every export with unsafe code")]

mod failure;

use std::str::FromStr;
use std::sync::Mutex;

use napi::{Env, Result};
use napi_derive::napi;
use partnerkit::aggregate::Root;
use partnerkit::{order, wire};

use failure::catching;

/// A marketplace order.
#[napi]
pub struct Order {
    /// Poisoned by a panic: a handle that may have stopped half-way answers nothing any more.
    root: Mutex<Root<order::Order>>,
}

#[napi]
impl Order {
    /// An order that is not placed yet.
    ///
    /// # Errors
    /// `malformed.id`.
    #[napi(constructor)]
    pub fn new(env: Env, id: String) -> Result<Self> {
        let id = || Ok(partnerkit::ids::OrderId::from_str(&id)?);
        let id = catching(id).map_err(|why| why.thrown(env))?;
        Ok(Self { root: Mutex::new(Root::new(id)) })
    }

    /// Gives a command: the JSON text of a request in, that of a decision out.
    ///
    /// # Errors
    /// The codes of reading a request, and the refusals of the order.
    #[napi]
    pub fn execute(&self, env: Env, request: String) -> Result<String> {
        let decide = || {
            let decision = self.root.lock()?.execute(wire::from_json(&request)?, &order::Context {})?;
            Ok(wire::to_json(&decision.to_value::<order::Order>()?)?)
        };
        catching(decide).map_err(|why| why.thrown(env))
    }

    /// The number of events so far.
    ///
    /// # Errors
    /// `internal.panic`, after a panic.
    #[napi(getter)]
    pub fn version(&self, env: Env) -> Result<i64> {
        let version = || Ok(i64::try_from(self.root.lock()?.version()).unwrap_or(i64::MAX));
        catching(version).map_err(|why| why.thrown(env))
    }
}
