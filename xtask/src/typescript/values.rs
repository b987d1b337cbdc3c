//! The values that stand in fields: ids, amounts, times, texts.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::Value;

use super::emit::{comment, head};

/// The values that some type uses, by their names in TypeScript.
#[derive(Default)]
pub(super) struct Values(BTreeMap<String, Value>);

impl Values {
    /// The name of a value in TypeScript; none where it is only a shape, such as a list.
    pub(super) fn name(&mut self, name: &str, schema: &Value) -> Option<String> {
        let is_text = schema.get("type").and_then(Value::as_str) == Some("string");
        if !is_text && schema.get("x-check").is_none() {
            return None;
        }
        // `Date` is JavaScript's own.
        let name = if name == "Date" { "CalendarDate" } else { name };
        self.0.insert(name.to_owned(), schema.clone());
        Some(name.to_owned())
    }

    /// The module that declares them.
    pub(super) fn text(&self) -> Result<String, String> {
        let mut text = head("Ids, amounts, times and texts: what stands in the fields of everything else.");
        text.push_str("\nimport { type Id, id } from '../id.js';\n");
        for (name, schema) in &self.0 {
            let about = schema.get("description").and_then(Value::as_str).unwrap_or_default();
            let format = schema.get("format").and_then(Value::as_str).unwrap_or_default();
            let _ = write!(text, "\n{}", comment(about, ""));
            if format.ends_with("-id") {
                let _ = writeln!(text, "export type {name} = Id<'{name}'>;");
                let _ = write!(text, "\n{}", comment(&format!("A text as {name}. Throws `malformed.id`."), ""));
                let _ = writeln!(text, "export const {name} = (text: string): {name} => id<'{name}'>(text);");
            } else if schema.get("type").and_then(Value::as_str) == Some("string") {
                let _ = writeln!(text, "export type {name} = string;");
            } else {
                text.push_str(&interface(name, schema)?);
            }
        }
        Ok(text)
    }
}

/// A value with parts, such as money: its parts are values too.
fn interface(name: &str, schema: &Value) -> Result<String, String> {
    let required: Vec<&Value> =
        schema.get("required").and_then(Value::as_array).map(|names| names.iter().collect()).unwrap_or_default();
    let mut text = format!("export interface {name} {{\n");
    for (field, schema) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        let option = schema.get("anyOf").and_then(|options| options.get(0)).unwrap_or(schema);
        let link = option.get("$ref").and_then(Value::as_str).and_then(|link| link.strip_prefix("#/$defs/"));
        let kind = match (link, option.get("type").and_then(Value::as_str)) {
            (Some(link), _) => link,
            (None, Some("string")) => "string",
            _ => return Err(format!("no TypeScript type is known for {name}.{field}")),
        };
        if let Some(about) = schema.get("description").and_then(Value::as_str) {
            text.push_str(&comment(about, "  "));
        }
        let is_required = required.iter().any(|name| name.as_str() == Some(field));
        let (mark, absent) = if is_required { ("", "") } else { ("?", " | undefined") };
        let _ = writeln!(text, "  readonly {field}{mark}: {kind}{absent};");
    }
    Ok(text + "}\n")
}
