//! What a field is in TypeScript.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::values::Values;
use crate::model::{Catalogue, Field, Type, is_class};

/// Which of its two forms a type is meant in: what is given may leave out what has a default.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Given,
    Written,
}

/// A field's type.
pub(super) struct Typed {
    pub(super) text: String,
    /// Whether it may be null on the wire.
    pub(super) is_nullable: bool,
}

/// Finds the types of one module and remembers what it has to import for them.
pub(super) struct Annotator<'a> {
    pub(super) module: &'a str,
    pub(super) catalogue: &'a Catalogue,
    /// `module.Name` of the types that have two forms.
    pub(super) twofold: &'a BTreeSet<String>,
    pub(super) values: &'a mut Values,
    /// The modules that are imported.
    pub(super) imports: BTreeSet<String>,
}

impl Annotator<'_> {
    /// The type of a schema in one of its forms.
    pub(super) fn of(&mut self, schema: &Value, form: Form) -> Result<Typed, String> {
        if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
            return self.reference(target, form);
        }
        if let Some(options) = schema.get("anyOf").and_then(Value::as_array) {
            let present: Vec<&Value> =
                options.iter().filter(|option| option.get("type").and_then(Value::as_str) != Some("null")).collect();
            return match present.as_slice() {
                [one] => Ok(Typed { is_nullable: true, ..self.of(one, form)? }),
                _ => Err(format!("a union without a tag: {schema}")),
            };
        }
        let (kind, is_nullable) = match schema.get("type") {
            Some(Value::String(name)) => (name.as_str(), false),
            Some(Value::Array(names)) => {
                (names.iter().filter_map(Value::as_str).find(|name| *name != "null").unwrap_or_default(), true)
            }
            _ => ("", false),
        };
        let text = match kind {
            "string" => "string".to_owned(),
            "integer" => "number".to_owned(),
            "boolean" => "boolean".to_owned(),
            "array" => self.items(schema, form)?,
            "object" => format!("Readonly<Record<string, {}>>", self.entries(schema, form)?),
            _ => "unknown".to_owned(),
        };
        Ok(Typed { text, is_nullable })
    }

    fn items(&mut self, schema: &Value, form: Form) -> Result<String, String> {
        let item = self.of(schema.get("items").unwrap_or(&Value::Null), form)?;
        Ok(format!("readonly {}[]", item.text))
    }

    fn entries(&mut self, schema: &Value, form: Form) -> Result<String, String> {
        let values = schema.get("additionalProperties").filter(|values| values.is_object()).unwrap_or(&Value::Null);
        Ok(self.of(values, form)?.text)
    }

    fn reference(&mut self, target: &str, form: Form) -> Result<Typed, String> {
        let name = target.strip_prefix("#/$defs/").unwrap_or(target);
        let catalogue = self.catalogue;
        let schema = catalogue.definitions.get(name).ok_or_else(|| format!("`{name}` is not defined"))?;
        let is_nullable = false;
        if schema.get("x-check").and_then(Value::as_str) == Some("problem") {
            return Ok(Typed { text: self.imported("errors", name), is_nullable });
        }
        if !is_class(schema) {
            return match self.values.name(name, schema) {
                Some(value) => Ok(Typed { text: self.imported("value", &value), is_nullable }),
                None => self.of(schema, form),
            };
        }
        let (owner, name) = catalogue.place(name, self.module)?;
        let is_given = form == Form::Given && has_both(name) && self.twofold.contains(&format!("{owner}.{name}"));
        let name = if is_given { format!("{name}Input") } else { name.to_owned() };
        let text = if owner == self.module { name } else { self.imported(owner, &name) };
        Ok(Typed { text, is_nullable })
    }

    fn imported(&mut self, module: &str, name: &str) -> String {
        self.imports.insert(module.to_owned());
        format!("{module}.{name}")
    }
}

/// Whether a type can be declared in both forms: commands are only given, events only received.
pub(super) fn has_both(name: &str) -> bool {
    !["Command", "Request", "Context", "Event", "Timer"].contains(&name)
}

/// Adds the types of a module that have two forms: something in them has a default, which is always written.
pub(super) fn add_twofold(module: &str, types: &[Type], catalogue: &Catalogue, twofold: &mut BTreeSet<String>) {
    let mut known: BTreeMap<&str, bool> = BTreeMap::new();
    for kind in types {
        let is_twofold = match kind {
            Type::Choice { .. } => false,
            Type::Union { variants, .. } => variants.iter().any(|variant| known.get(variant.as_str()) == Some(&true)),
            Type::Record { fields, .. } => fields.iter().any(|field| {
                has_default(field) || refers(&field.schema, &|name| is_known(name, module, catalogue, twofold))
            }),
        };
        known.insert(kind.name(), is_twofold);
        if is_twofold {
            twofold.insert(format!("{module}.{}", kind.name()));
        }
    }
}

fn has_default(field: &Field) -> bool {
    !field.required && field.always_written
}

fn is_known(name: &str, module: &str, catalogue: &Catalogue, twofold: &BTreeSet<String>) -> bool {
    let schema = catalogue.definitions.get(name);
    let owner = catalogue.owner(name, module).unwrap_or(module);
    twofold.contains(&format!("{owner}.{name}"))
        || schema.is_some_and(|schema| {
            !is_class(schema) && refers(schema, &|name| is_known(name, module, catalogue, twofold))
        })
}

/// Whether a schema refers to a definition of some kind.
fn refers(schema: &Value, is_meant: &dyn Fn(&str) -> bool) -> bool {
    match schema {
        Value::Object(fields) => fields.iter().any(|(key, value)| {
            let target = value.as_str().and_then(|link| link.strip_prefix("#/$defs/")).filter(|_| key == "$ref");
            target.map_or_else(|| refers(value, is_meant), is_meant)
        }),
        Value::Array(items) => items.iter().any(|item| refers(item, is_meant)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}
