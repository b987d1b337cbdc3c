//! What a field is in Python: its annotation for people and checkers, and its shape for the conversion.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::model::{Catalogue, is_class};

/// A field's type.
#[derive(Clone, Debug)]
pub(super) struct Annotation {
    /// As it is annotated.
    pub(super) annotation: String,
    /// As the conversion sees it: a class, `[shape]` for a list, `{"": shape}` for a map.
    pub(super) shape: String,
    /// Whether it may hold personal data and so is not shown.
    pub(super) is_private: bool,
    /// Whether it is a list.
    pub(super) is_list: bool,
    /// Whether it may be nothing.
    pub(super) is_nullable: bool,
}

/// Finds the Python types of one module and remembers what it has to import for them.
pub(super) struct Annotator<'a> {
    pub(super) module: &'a str,
    pub(super) catalogue: &'a Catalogue,
    /// The classes of the module itself: an imported name that is also one of them gets another.
    pub(super) own: BTreeSet<String>,
    /// `(module, name)` pairs.
    pub(super) imports: BTreeSet<(String, String)>,
}

impl Annotator<'_> {
    /// The type of a schema.
    pub(super) fn of(&mut self, schema: &Value) -> Result<Annotation, String> {
        if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
            return self.reference(target);
        }
        if let Some(options) = schema.get("anyOf").and_then(Value::as_array) {
            let present: Vec<&Value> =
                options.iter().filter(|option| option.get("type").and_then(Value::as_str) != Some("null")).collect();
            return match present.as_slice() {
                [one] => Ok(Annotation { is_nullable: true, ..self.of(one)? }),
                _ => Err(format!("a union without a tag: {schema}")),
            };
        }
        if let Some(check) = schema.get("x-check").and_then(Value::as_str) {
            return self.native(check);
        }
        let is_nullable = schema.get("type").and_then(Value::as_array).is_some();
        Ok(Annotation { is_nullable, ..self.plain(schema)? })
    }

    fn plain(&mut self, schema: &Value) -> Result<Annotation, String> {
        match type_name(schema) {
            Some("string") => self.text(schema.get("format").and_then(Value::as_str)),
            Some("integer") => Ok(plain("int")),
            Some("boolean") => Ok(plain("bool")),
            Some("array") => self.list(schema),
            Some("object") => self.map(schema),
            Some(_) | None => Ok(plain("object")),
        }
    }

    fn reference(&mut self, target: &str) -> Result<Annotation, String> {
        let name = target.strip_prefix("#/$defs/").unwrap_or(target);
        let schema = self.catalogue.definitions.get(name).ok_or_else(|| format!("`{name}` is not defined"))?;
        if !is_class(schema) {
            return self.of(schema);
        }
        let (owner, own) = self.catalogue.place(name, self.module)?;
        if owner == self.module {
            return Ok(plain(own));
        }
        let from = format!("partnerkit.{owner}");
        if own == name {
            return Ok(self.imported(&from, name));
        }
        // Every aggregate has one of this name.
        self.imports.insert((from, format!("{own} as {name}")));
        Ok(plain(name))
    }

    fn list(&mut self, schema: &Value) -> Result<Annotation, String> {
        let item = self.of(schema.get("items").unwrap_or(&Value::Null))?;
        let sequence = self.imported("collections.abc", "Sequence").annotation;
        Ok(Annotation {
            annotation: format!("{sequence}[{}]", item.annotation),
            shape: format!("[{}]", item.shape),
            is_private: item.is_private,
            is_list: true,
            is_nullable: false,
        })
    }

    fn map(&mut self, schema: &Value) -> Result<Annotation, String> {
        let values = schema.get("additionalProperties").filter(|values| values.is_object()).unwrap_or(&Value::Null);
        let item = self.of(values)?;
        let mapping = self.imported("collections.abc", "Mapping").annotation;
        Ok(Annotation {
            annotation: format!("{mapping}[str, {}]", item.annotation),
            shape: format!("{{\"\": {}}}", item.shape),
            is_private: item.is_private,
            is_list: false,
            is_nullable: false,
        })
    }

    fn text(&mut self, format: Option<&str>) -> Result<Annotation, String> {
        match format {
            None | Some("label" | "zone" | "currency") => Ok(plain("str")),
            Some("prose" | "personal" | "email" | "handle" | "secret") => {
                Ok(Annotation { is_private: true, ..plain("str") })
            }
            Some("instant") => Ok(self.imported("datetime", "datetime")),
            Some("date") => Ok(self.imported("datetime", "date")),
            Some("decimal") => Ok(self.imported("decimal", "Decimal")),
            Some("rate") => Ok(self.imported("partnerkit._partnerkit", "Rate")),
            Some(id) if id.ends_with("-id") || id == "uuid" => Ok(self.imported("uuid", "UUID")),
            Some(_) => Ok(plain("str")),
        }
    }

    fn native(&mut self, check: &str) -> Result<Annotation, String> {
        match check {
            "money" => Ok(self.imported("partnerkit._partnerkit", "Money")),
            "period" => Ok(self.imported("partnerkit._partnerkit", "Period")),
            "problem" => Ok(self.imported("partnerkit.errors", "Problem")),
            other => Err(format!("no Python type is known for the check `{other}`")),
        }
    }

    fn imported(&mut self, module: &str, name: &str) -> Annotation {
        self.imports.insert((module.to_owned(), name.to_owned()));
        if self.own.contains(name) { plain(&format!("_{name}")) } else { plain(name) }
    }
}

fn plain(name: &str) -> Annotation {
    Annotation {
        annotation: name.to_owned(),
        shape: name.to_owned(),
        is_private: false,
        is_list: false,
        is_nullable: false,
    }
}

fn type_name(schema: &Value) -> Option<&str> {
    match schema.get("type")? {
        Value::String(name) => Some(name),
        Value::Array(names) => names.iter().filter_map(Value::as_str).find(|name| *name != "null"),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => None,
    }
}
