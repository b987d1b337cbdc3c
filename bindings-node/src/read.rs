//! Reading values of a named type: JSON text in, the value as the core writes it out.

use napi::Result;
use napi::bindgen_prelude::Uint8Array;
use napi_derive::napi;
use partnerkit::aggregate::Request;
use partnerkit::conversion::ColumnMap;
use partnerkit::settlement::Program;
use partnerkit::{
    Account, Actor, Date, Entry, Error, ExchangeRate, Exchanged, Instant, Money, Period, Rate, Zone, codes, ids, order,
    wire,
};
use schemars::JsonSchema;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::aggregate::{envelope, not_ours};
use crate::guard::{Answer, guard};

/// Has the core read a value of a named type, and writes it again.
#[napi]
pub fn read(kind: String, text: String) -> Result<String> {
    guard(|| Ok(wire::to_json(&value(&kind, &text)?)?))
}

/// The same for the bytes of JSON text.
#[napi]
pub fn read_bytes(kind: String, bytes: Uint8Array) -> Result<String> {
    guard(|| {
        let Ok(text) = std::str::from_utf8(&bytes) else {
            // The core says where it is not UTF-8.
            return Ok(wire::to_json(&wire::parse_bytes(&bytes)?)?);
        };
        Ok(wire::to_json(&value(&kind, text)?)?)
    })
}

fn value(kind: &str, text: &str) -> Answer<Value> {
    Ok(match kind {
        "actor.Actor" => again::<Actor>(text)?,
        "exchange.ExchangeRate" => again::<ExchangeRate>(text)?,
        "exchange.Exchanged" => again::<Exchanged>(text)?,
        "ledger.Account" => again::<Account>(text)?,
        "ledger.Entry" => again::<Entry>(text)?,
        "order.Command" => again::<order::Command>(text)?,
        "order.Event" => again::<order::Event>(text)?,
        "order.Request" => again::<Request<order::Command>>(text)?,
        "order.Context" => again::<order::Context>(text)?,
        "codes.Command" => again::<codes::Command>(text)?,
        "codes.Event" => again::<codes::Event>(text)?,
        "codes.Request" => again::<Request<codes::Command>>(text)?,
        "codes.Context" => again::<codes::Context>(text)?,
        "codes.Parameter" => again::<codes::Parameter>(text)?,
        "codes.Click" => again::<codes::Click>(text)?,
        "settlement.Program" => wire::to_value(&Program::from_json(text)?)?,
        "settlement.ColumnMap" => wire::to_value(&ColumnMap::from_json(text)?)?,
        "value.Money" => again::<Money>(text)?,
        "value.Rate" => again::<Rate>(text)?,
        "value.Period" => again::<Period>(text)?,
        "value.Instant" => again::<Instant>(text)?,
        "value.Date" => again::<Date>(text)?,
        "value.Zone" => again::<Zone>(text)?,
        // All ids have one form.
        "value.Id" => again::<ids::OrderId>(text)?,
        "aggregate.Envelope" => envelope(text)?,
        _ => return Err(not_ours()),
    })
}

fn again<T: DeserializeOwned + Serialize + JsonSchema + 'static>(text: &str) -> std::result::Result<Value, Error> {
    wire::to_value(&wire::from_json::<T>(text)?)
}
