//! The types of the core as every host sees them, from their JSON Schema: records, choices and tagged unions, by module.

pub(crate) mod aggregates;
pub(crate) mod modules;
pub(crate) mod paths;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use modules::{Module, Root};

/// A class or alias of a module.
#[derive(Clone, Debug)]
pub(crate) enum Type {
    /// A fieldless enum: `StrEnum`.
    Choice { name: String, about: String, members: Vec<(String, String)> },
    /// A record: a frozen dataclass. A variant of a union is one with a tag.
    Record { name: String, about: String, kind: String, tag: Option<String>, fields: Vec<Field> },
    /// A `type`-tagged union of records: an alias.
    Union { name: String, about: String, variants: Vec<String> },
}

/// A field of a record.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) wire: String,
    pub(crate) about: String,
    pub(crate) schema: Value,
    /// Whether it must be there to be read.
    pub(crate) required: bool,
    /// Whether it is written even where it is empty.
    pub(crate) always_written: bool,
}

impl Type {
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Choice { name, .. } | Self::Record { name, .. } | Self::Union { name, .. } => name,
        }
    }
}

/// Which module holds what, over all modules.
#[derive(Default)]
pub(crate) struct Catalogue {
    owners: BTreeMap<String, &'static str>,
    /// What shared classes are, to tell two types of one name apart.
    shared: BTreeMap<String, Value>,
    /// The definitions that became plain Python values (texts, ids, money), by their names.
    pub(crate) definitions: BTreeMap<String, Value>,
    /// The records and unions that are read, with their modules.
    pub(crate) read: Vec<(&'static str, String)>,
}

impl Catalogue {
    /// The module of a class, as seen from another.
    pub(crate) fn owner(&self, class: &str, from: &str) -> Option<&'static str> {
        self.owners.get(&format!("{from}.{class}")).or_else(|| self.owners.get(class)).copied()
    }

    /// The module of a class that a schema refers to, and its name there.
    pub(crate) fn place<'a>(&self, class: &'a str, from: &str) -> Result<(&'static str, &'a str), String> {
        match aggregates::of_own(class) {
            Some(own) => Ok(own),
            None => Ok((self.owner(class, from).ok_or_else(|| format!("no module has `{class}`"))?, class)),
        }
    }

    /// The types of a module, each after those it is made of.
    pub(crate) fn take(&mut self, module: &Module) -> Result<Vec<Type>, String> {
        let Module { name: module, roots, .. } = module;
        let (mut found, mut written) = (BTreeMap::new(), BTreeMap::new());
        for root in roots {
            if let Root::Read { schema, .. } = root {
                define(&mut found, schema);
            }
            define(&mut written, root.written());
        }
        let read: BTreeSet<String> = found.keys().cloned().collect();
        for (name, schema) in &written {
            found.entry(name.clone()).or_insert_with(|| schema.clone());
        }
        self.definitions.clone_from(&found);
        let mut order = Vec::new();
        let mut seen = BTreeSet::new();
        for name in roots.iter().filter_map(|root| root.written().get("title")?.as_str()) {
            visit(name, &found, &mut seen, &mut order);
        }
        let mut types = Vec::new();
        let mut made_here = BTreeSet::new();
        for name in order {
            let Some(schema) = found.get(&name).filter(|schema| is_class(schema)) else {
                continue;
            };
            // What an aggregate calls its own is in its module only. Where several meet, schemars numbers them.
            let is_anothers = is_own(name.trim_end_matches(char::is_numeric)) && !aggregates::is_of_one(module);
            if aggregates::of_own(&name).is_some() || is_anothers {
                continue;
            }
            // Shared values belong to the module that came first; what an aggregate calls its own stays its own.
            if !is_own(&name) {
                match self.shared.get(&name) {
                    Some(known) if known == schema || !read.contains(&name) => continue,
                    Some(_) => {}
                    None => _ = self.shared.insert(name.clone(), schema.clone()),
                }
            }
            if read.contains(&name) && members(schema).is_none() {
                self.read.push((module, name.clone()));
            }
            made_here.insert(name.clone());
            types.extend(types_of(module, &name, schema, written.get(&name).unwrap_or(schema)));
        }
        let mut names = BTreeSet::new();
        for class in &types {
            if !names.insert(class.name().to_owned()) {
                return Err(format!("two classes `{}` in module `{module}`", class.name()));
            }
            if found.get(class.name()).is_some_and(is_class) && !made_here.contains(class.name()) {
                return Err(format!("a part of module `{module}` and a type that it uses are both `{}`", class.name()));
            }
            self.owners.insert(format!("{module}.{}", class.name()), module);
            // Others refer to types, never to parts of them, whose names may be those of other types.
            if !is_own(class.name()) && made_here.contains(class.name()) {
                self.owners.entry(class.name().to_owned()).or_insert(module);
            }
        }
        Ok(types)
    }
}

/// A schema and all that it refers to, by name; the first of a name stays.
fn define(definitions: &mut BTreeMap<String, Value>, root: &Value) {
    let below = root.get("$defs").and_then(Value::as_object).into_iter().flatten();
    for (name, schema) in below {
        definitions.entry(name.clone()).or_insert_with(|| schema.clone());
    }
    if let Some(title) = root.get("title").and_then(Value::as_str) {
        definitions.insert(title.to_owned(), body(root));
    }
}

impl Root {
    fn written(&self) -> &Value {
        let (Self::Read { written, .. } | Self::Written(written)) = self;
        written
    }
}

/// A schema as it would stand among the definitions of another.
fn body(root: &Value) -> Value {
    let mut body = root.clone();
    if let Some(fields) = body.as_object_mut() {
        ["$defs", "$schema", "title"].into_iter().for_each(|key| _ = fields.remove(key));
    }
    body
}

/// Names that every aggregate has for itself.
pub(crate) fn is_own(name: &str) -> bool {
    ["Command", "Event", "CommandKind", "StatusKind", "Request", "Timer", "Context"].contains(&name)
}

/// Whether a definition becomes a class, and not a plain value of Python.
pub(crate) fn is_class(schema: &Value) -> bool {
    let is_record = schema.get("type").and_then(Value::as_str) == Some("object");
    schema.get("x-check").is_none() && (is_record || schema.get("oneOf").is_some() || schema.get("enum").is_some())
}

/// Depth first, so that each definition comes after those it refers to.
fn visit(name: &str, found: &BTreeMap<String, Value>, seen: &mut BTreeSet<String>, order: &mut Vec<String>) {
    let Some(schema) = found.get(name).filter(|_| seen.insert(name.to_owned())) else {
        return;
    };
    references(schema, &mut |target| visit(target, found, seen, order));
    order.push(name.to_owned());
}

fn references(schema: &Value, on: &mut dyn FnMut(&str)) {
    match schema {
        Value::Object(fields) => {
            for (key, value) in fields {
                match (key.as_str(), value.as_str().and_then(|link| link.strip_prefix("#/$defs/"))) {
                    ("$ref", Some(target)) => on(target),
                    ("$defs", _) => {}
                    _ => references(value, on),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, on)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn types_of(module: &str, name: &str, schema: &Value, written: &Value) -> Vec<Type> {
    let about = text(schema, "description");
    if let Some(members) = members(schema) {
        return vec![Type::Choice { name: name.to_owned(), about, members }];
    }
    let kind = format!("{module}.{name}");
    let Some(options) = schema.get("oneOf").and_then(Value::as_array) else {
        return vec![Type::Record { name: name.to_owned(), about, kind, tag: None, fields: fields(schema, written) }];
    };
    let mut types = Vec::new();
    let mut variants = Vec::new();
    for option in options {
        let tag = option.pointer("/properties/type/const").and_then(Value::as_str).unwrap_or_default();
        let written = written.get("oneOf").and_then(Value::as_array).into_iter().flatten();
        let as_written = written.clone().find(|other| other.pointer("/properties/type/const") == Some(&tag.into()));
        let as_written = as_written.unwrap_or(option);
        // Commands and events read as they are; of other unions, a variant alone would not say of what.
        let suffix = if is_own(name) { "" } else { name };
        let variant = format!("{}{suffix}", pascal(tag));
        let (kind, about) = (kind.clone(), text(option, "description"));
        variants.push(variant.clone());
        types.push(Type::Record {
            name: variant,
            about,
            kind,
            tag: Some(tag.to_owned()),
            fields: fields(option, as_written),
        });
    }
    types.push(Type::Union { name: name.to_owned(), about, variants });
    types
}

/// The members of an enum with their meanings; none for other types. schemars writes those without a description as one
/// list.
fn members(schema: &Value) -> Option<Vec<(String, String)>> {
    let listed = |schema: &Value| -> Option<Vec<(String, String)>> {
        let names = schema.get("enum")?.as_array()?;
        Some(names.iter().filter_map(Value::as_str).map(|name| (name.to_owned(), String::new())).collect())
    };
    if let Some(members) = listed(schema) {
        return Some(members);
    }
    let mut members = Vec::new();
    for option in schema.get("oneOf")?.as_array()? {
        match option.get("const").and_then(Value::as_str) {
            Some(name) => members.push((name.to_owned(), text(option, "description"))),
            None => members.extend(listed(option)?),
        }
    }
    Some(members)
}

fn required(schema: &Value) -> Vec<&str> {
    let names = schema.get("required").and_then(Value::as_array);
    names.into_iter().flatten().filter_map(Value::as_str).collect()
}

/// The required fields in their order, then the optional ones.
fn fields(schema: &Value, written: &Value) -> Vec<Field> {
    let (required, always_written) = (required(schema), required(written));
    let Some(properties) = schema.get("properties").and_then(Value::as_object) else {
        return Vec::new();
    };
    let optional = properties.keys().map(String::as_str).filter(|name| !required.contains(name));
    let names: Vec<&str> = required.iter().copied().chain(optional).collect();
    names
        .into_iter()
        .filter_map(|name| properties.get(name).map(|schema| (name, schema)))
        .filter(|(name, schema)| *name != "type" || schema.get("const").is_none())
        .map(|(name, schema)| Field {
            wire: name.to_owned(),
            about: text(schema, "description"),
            schema: schema.clone(),
            required: required.contains(&name),
            always_written: always_written.contains(&name),
        })
        .collect()
}

/// A description without what only Rust's documentation shows: examples, and the targets of links.
fn text(schema: &Value, key: &str) -> String {
    let text = schema.get(key).and_then(Value::as_str).unwrap_or_default();
    let prose: String = text.split("```").step_by(2).collect();
    let mut words = String::new();
    let mut rest = prose.trim();
    while let Some((before, link)) = rest.split_once('[') {
        words.push_str(before);
        let Some((label, after)) = link.split_once(']').filter(|(label, _)| !label.contains(' ')) else {
            words.push('[');
            rest = link;
            continue;
        };
        words.push_str(label);
        rest = after.strip_prefix('(').and_then(|target| target.split_once(')')).map_or(after, |(_, after)| after);
    }
    words.push_str(rest);
    words
}

/// `request_feedback` is `RequestFeedback`.
pub(crate) fn pascal(snake: &str) -> String {
    snake
        .split('_')
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
        })
        .collect()
}
