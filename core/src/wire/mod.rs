//! The one JSON form of every value: camelCase keys, `type`-tagged unions, decimal strings, RFC 3339 instants in UTC, ISO
//! dates, lower-case UUIDs, enums in snake_case.
//!
//! Reading is strict: unknown fields, duplicate keys, numbers with a fraction and anything above the [`caps`] are
//! malformed, and *all* problems are reported with their paths. serde decides whether a value is good; when it is not, the
//! value is walked along the JSON Schema of its type to say everything that is wrong with it.

pub mod caps;
mod explain;
mod parse;
mod text_form;

use std::any::TypeId;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use schemars::JsonSchema;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::refusal::{Code, Error, Problem};

pub use parse::parse;
pub(crate) use text_form::text_form;

/// Reads a value from JSON text.
///
/// # Errors
/// Every `malformed.*` code, and those of the values inside, such as `money.decimal`.
pub fn from_json<T: DeserializeOwned + JsonSchema + 'static>(text: &str) -> Result<T, Error> {
    let (value, mut problems) = parse::read(text);
    let Some(value) = value else {
        return Err(Error::Malformed(problems));
    };
    if problems.is_empty() {
        return from_value(value);
    }
    // What is wrong with the values is said along with what is wrong with the document, but nothing twice.
    let more = explain::problems::<T>(&value);
    let is_below =
        |new: &str, known: &str| new.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    let is_said = |new: &Problem| problems.iter().any(|known| is_below(new.path(), known.path()));
    let more: Vec<Problem> = more.into_iter().filter(|new| !is_said(new)).collect();
    problems.extend(more);
    Err(Error::Malformed(problems))
}

/// Reads a value from JSON bytes.
///
/// # Errors
/// As [`from_json`], and `malformed.utf8`.
pub fn from_json_bytes<T: DeserializeOwned + JsonSchema + 'static>(bytes: &[u8]) -> Result<T, Error> {
    from_json(utf8(bytes)?)
}

/// [`parse`], from bytes.
///
/// # Errors
/// As [`parse`], and `malformed.utf8`.
pub fn parse_bytes(bytes: &[u8]) -> Result<Value, Error> {
    parse(utf8(bytes)?)
}

fn utf8(bytes: &[u8]) -> Result<&str, Error> {
    std::str::from_utf8(bytes).map_err(|error| {
        let at = u64::try_from(error.valid_up_to()).unwrap_or(u64::MAX);
        let problem = Problem::new(Code::MalformedUtf8, format!("The byte at offset {at} is not UTF-8."));
        problem.with("byte", at).into()
    })
}

/// Reads a value from a document that [`parse`] or a host has made.
///
/// # Errors
/// As [`from_json`].
pub fn from_value<T: DeserializeOwned + JsonSchema + 'static>(value: Value) -> Result<T, Error> {
    // The happy path borrows: the value is still there to be explained.
    let read = T::deserialize(&value);
    // serde takes a list for a struct, and `{"name": null}` for a name; the schema does not.
    let problems = match &read {
        Ok(_) if !is_unusual(&value) => Vec::new(),
        Ok(_) => explain::problems_of_shape::<T>(&value),
        Err(_) => explain::problems::<T>(&value),
    };
    match read {
        Ok(read) if problems.is_empty() => Ok(read),
        Err(error) if problems.is_empty() => Err(explain::unreadable(&error)),
        // The texts of a value of the wrong shape are read with what is wrong with the shape.
        Ok(_) => Err(Error::Malformed(explain::problems::<T>(&value))),
        Err(_) => Err(Error::Malformed(problems)),
    }
}

/// The pointers to all fields of a document that a type does not have.
pub(crate) fn unknown_fields<T: JsonSchema + 'static>(value: &Value) -> Vec<String> {
    explain::unknown_fields::<T>(value).iter().map(|problem| problem.path().to_owned()).collect()
}

/// Whether a document holds what serde could take for something else: lists, nulls, empty objects.
fn is_unusual(value: &Value) -> bool {
    match value {
        Value::Null | Value::Array(_) => true,
        Value::Object(fields) => fields.is_empty() || fields.values().any(is_unusual),
        Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

/// The schema of a type, written once in a process: to write one takes longer than to read most values.
fn known_schema<T: JsonSchema + 'static>() -> Arc<Value> {
    static KNOWN: Mutex<BTreeMap<TypeId, Arc<Value>>> = Mutex::new(BTreeMap::new());
    // A schema is put in whole or not at all, so that a panic elsewhere leaves nothing half done.
    let known = || KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let kind = TypeId::of::<T>();
    if let Some(schema) = known().get(&kind) {
        return Arc::clone(schema);
    }
    // Written outside the lock: nobody waits for a schema of another type.
    let schema = Arc::new(schema::<T>());
    Arc::clone(known().entry(kind).or_insert(schema))
}

/// The JSON Schema (2020-12) of a type: what the types of the other languages are generated from.
pub fn schema<T: JsonSchema>() -> Value {
    schemars::schema_for!(T).into()
}

/// A value as a document.
///
/// # Errors
/// `malformed.value`; no type of this crate does.
pub fn to_value<T: Serialize>(value: &T) -> Result<Value, Error> {
    serde_json::to_value(value).map_err(|error| Problem::new(Code::MalformedValue, error.to_string()).into())
}

/// A value as JSON text, keys in the order of the type's fields.
///
/// # Errors
/// `malformed.value`; no type of this crate does.
pub fn to_json<T: Serialize>(value: &T) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|error| Problem::new(Code::MalformedValue, error.to_string()).into())
}
