//! What a field is on the hosts.

use serde_json::Value;

use super::registry::host_name;
use crate::model::{Catalogue, is_class};

/// A field's type, as `mirror!` takes it.
pub(super) struct FieldType {
    pub(super) name: String,
    pub(super) is_list: bool,
    pub(super) is_map: bool,
    pub(super) is_nullable: bool,
}

/// The type of a schema in a module.
pub(super) fn of(schema: &Value, module: &str, catalogue: &Catalogue) -> Result<FieldType, String> {
    if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
        return reference(target, module, catalogue);
    }
    if let Some(options) = schema.get("anyOf").and_then(Value::as_array) {
        let mut present = options.iter().filter(|option| option.get("type").and_then(Value::as_str) != Some("null"));
        return match (present.next(), present.next()) {
            (Some(one), None) => Ok(FieldType { is_nullable: true, ..of(one, module, catalogue)? }),
            _ => Err(format!("a union without a tag: {schema}")),
        };
    }
    if let Some(check) = schema.get("x-check").and_then(Value::as_str) {
        return match check {
            "money" => Ok(plain("Money")),
            "problem" => Ok(plain("Problem")),
            "period" => Ok(plain("Period")),
            other => Err(format!("no type of the hosts is known for the check `{other}`")),
        };
    }
    let is_nullable = schema.get("type").is_some_and(Value::is_array);
    Ok(FieldType { is_nullable, ..unreferenced(schema, module, catalogue)? })
}

fn reference(target: &str, module: &str, catalogue: &Catalogue) -> Result<FieldType, String> {
    let name = target.rsplit('/').next().unwrap_or_default();
    let schema = catalogue.definitions.get(name).ok_or_else(|| format!("`{name}` is not defined"))?;
    if !is_class(schema) {
        return of(schema, module, catalogue);
    }
    let (owner, name) = catalogue.place(name, module)?;
    Ok(plain(&host_name(owner, name)))
}

fn unreferenced(schema: &Value, module: &str, catalogue: &Catalogue) -> Result<FieldType, String> {
    let format = schema.get("format").and_then(Value::as_str);
    match type_name(schema) {
        Some("string") => Ok(plain(text(format))),
        Some("integer") => number(schema, format).map(plain),
        Some("boolean") => Ok(plain("bool")),
        Some("array") => {
            let item = of(schema.get("items").unwrap_or(&Value::Null), module, catalogue)?;
            Ok(FieldType { name: format!("Vec<{}>", item.name), is_list: true, ..item })
        }
        Some("object") => {
            let item = of(schema.get("additionalProperties").unwrap_or(&Value::Null), module, catalogue)?;
            Ok(FieldType { name: format!("HashMap<String, {}>", item.name), is_map: true, ..item })
        }
        _ => Err(format!("no type of the hosts is known for {schema}")),
    }
}

/// Each host has a type for these; whatever else is one text is a text.
fn text(format: Option<&str>) -> &'static str {
    match format {
        Some("instant") => "Moment",
        Some("date") => "Day",
        Some("decimal" | "rate") => "Amount",
        Some(id) if id.ends_with("-id") || id == "uuid" => "Uuid",
        Some(_) | None => "String",
    }
}

fn number(schema: &Value, format: Option<&str>) -> Result<&'static str, String> {
    let is_within = |most: u32| schema.get("maximum").and_then(Value::as_u64).is_some_and(|max| max <= most.into());
    match format {
        Some("uint8") => Ok("u8"),
        Some("uint16") => Ok("u16"),
        Some("uint32") => Ok("u32"),
        Some("uint64") => Ok("u64"),
        None if is_within(u8::MAX.into()) => Ok("u8"),
        None if is_within(u32::MAX) => Ok("u32"),
        Some(_) | None => Err(format!("no number of the hosts is known for {schema}")),
    }
}

fn plain(name: &str) -> FieldType {
    FieldType { name: name.to_owned(), is_list: false, is_map: false, is_nullable: false }
}

fn type_name(schema: &Value) -> Option<&str> {
    match schema.get("type")? {
        Value::String(name) => Some(name),
        Value::Array(names) => names.iter().filter_map(Value::as_str).find(|name| *name != "null"),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => None,
    }
}
