//! Reading values of a named type: JSON text in, the value as the core writes it out.

use napi::Result;
use napi::bindgen_prelude::Uint8Array;
use napi_derive::napi;
use partnerkit::aggregate::Request;
use partnerkit::conversion::ColumnMap;
use partnerkit::settlement::Program;
use partnerkit::{
    Account, Actor, Date, Entry, Error, ExchangeRate, Exchanged, Instant, Money, Period, Rate, Zone, brief, codes,
    creator, ids, live, wire,
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
        "creator.Standing" => again::<creator::Standing>(text)?,
        "brief.Brief" => again::<brief::Brief>(text)?,
        "brief.StepContent" => again::<brief::StepContent>(text)?,
        "brief.Terms" => again::<brief::Terms>(text)?,
        "brief.ReviewContext" => again::<brief::ReviewContext>(text)?,
        "live.LiveKeys" => again::<live::LiveKeys>(text)?,
        "live.LiveToken" => again::<live::LiveToken>(text)?,
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
        _ => return of_aggregate(kind, text),
    })
}

macro_rules! for_each {
    ($($module:ident: $aggregate:ident, $view:ident, $kind:ident [$($question:ident $asked:tt),*];)*) => {
        fn of_aggregate(kind: &str, text: &str) -> Answer<Value> {
            Ok(match kind.split_once('.').unwrap_or_default() {
                $(
                    (stringify!($module), "Command") => again::<partnerkit::$module::Command>(text)?,
                    (stringify!($module), "Event") => again::<partnerkit::$module::Event>(text)?,
                    (stringify!($module), "Request") => again::<Request<partnerkit::$module::Command>>(text)?,
                    (stringify!($module), "Context") => again::<partnerkit::$module::Context>(text)?,
                )*
                _ => return Err(not_ours()),
            })
        }
    };
}
partnerkit::each_aggregate!(for_each);

fn again<T: DeserializeOwned + Serialize + JsonSchema + 'static>(text: &str) -> std::result::Result<Value, Error> {
    wire::to_value(&wire::from_json::<T>(text)?)
}
