//! Reading values of a named type: JSON text in, the value as the core writes it out.

#[rustfmt::skip]
mod generated;

use napi::Result;
use napi::bindgen_prelude::Uint8Array;
use napi_derive::napi;
use partnerkit::conversion::ColumnMap;
use partnerkit::settlement::Program;
use partnerkit::{Date, Error, Instant, Money, Period, Rate, Zone, ids, wire};
use schemars::JsonSchema;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::aggregate::envelope;
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
        // What their parts say of each other is checked as well.
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
        _ => return generated::value(kind, text),
    })
}

/// Has the core read a value, and writes it again.
fn again<T: DeserializeOwned + Serialize + JsonSchema + 'static>(text: &str) -> std::result::Result<Value, Error> {
    wire::to_value(&wire::from_json::<T>(text)?)
}
