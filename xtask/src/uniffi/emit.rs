//! The text of a module of mirrors.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::registry::{computed, host_name, is_opaque};
use super::types::{self, FieldType};
use crate::model::paths::core_path;
use crate::model::{Catalogue, Field, Type, pascal};

/// The attributes of a union that travels as an object with `type`.
const TAGGED: &str = "#[serde(tag = \"type\", rename_all = \"snake_case\", rename_all_fields = \"camelCase\")]";

/// Lines of Rust are at most this long.
const LINE: usize = 120;

/// The text of a module with these types, and the names it gives them on the hosts.
pub(super) fn module(
    name: &str,
    about: &str,
    found: &[Type],
    catalogue: &Catalogue,
) -> Result<(String, Vec<String>), String> {
    let mut body = String::new();
    let mut names = Vec::new();
    let mut variants: Vec<(&str, &str, &[Field])> = Vec::new();
    for class in found {
        let host = host_name(name, class.name());
        let path = core_path(name, class.name());
        match class {
            Type::Choice { about, members, .. } => choice(&mut body, &host, &path, about, members),
            Type::Record { about, tag: Some(tag), fields, .. } => {
                variants.push((tag, about, fields));
                continue;
            }
            Type::Record { about, fields, tag: None, name: class, .. } => {
                let emitted = Emitter { module: name, catalogue }.record(class, (&host, &path), about, fields)?;
                body.push_str(&emitted);
            }
            Type::Union { about, .. } => {
                let variants = std::mem::take(&mut variants);
                body.push_str(&Emitter { module: name, catalogue }.union((&host, &path), about, &variants)?);
            }
        }
        names.push(host);
    }
    let mut text = format!("//! {about}\n//!\n//! Generated from the core's types by `cargo xtask gen`.\n\n");
    text.push_str(&imports(&body, &names));
    text.push_str(&body);
    Ok((text, names))
}

/// What the fields speak of and this module does not declare.
fn imports(body: &str, own: &[String]) -> String {
    let mut values = BTreeSet::new();
    let mut others = BTreeSet::new();
    let (mut has_maps, mut has_problems) = (false, false);
    for line in body.lines().filter(|line| !line.trim_start().starts_with(['/', '#'])) {
        let Some((_, used)) = line.split_once(": ") else { continue };
        for word in used.split(|c: char| !c.is_alphanumeric()).filter(|word| word.starts_with(char::is_uppercase)) {
            match word {
                "Amount" | "Day" | "Moment" | "Money" | "Period" | "Uuid" => _ = values.insert(word),
                "HashMap" => has_maps = true,
                "Problem" => has_problems = true,
                "Option" | "String" | "Vec" => {}
                own_name if own.iter().any(|name| name == own_name) => {}
                other => _ = others.insert(other),
            }
        }
    }
    let mut text = if has_maps { "use std::collections::HashMap;\n\n".to_owned() } else { String::new() };
    if !others.is_empty() {
        let _ = writeln!(text, "{}", import("super", &others));
    }
    if has_problems {
        text.push_str("use crate::failure::Problem;\n");
    }
    text.push_str("use crate::mirror::mirror;\n");
    if !values.is_empty() {
        let _ = writeln!(text, "{}", import("crate::values", &values));
    }
    text
}

/// Names of a module, in the form that the formatter gives them.
fn import(module: &str, names: &BTreeSet<&str>) -> String {
    let names: Vec<&str> = names.iter().copied().collect();
    if let [one] = names.as_slice() {
        return format!("use {module}::{one};");
    }
    let line = format!("use {module}::{{{}}};", names.join(", "));
    if line.len() <= LINE {
        return line;
    }
    let mut lines = vec![String::new()];
    for name in names {
        let last = lines.last().map_or(0, String::len);
        // Indented by four, a space before the name and a comma behind it.
        if last.saturating_add(name.len()).saturating_add(5) > LINE {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            let _ = write!(line, " {name},");
        }
    }
    let lines: String = lines.iter().map(|line| format!("   {line}\n")).collect();
    format!("use {module}::{{\n{lines}}};")
}

fn choice(text: &mut String, host: &str, path: &str, about: &str, members: &[(String, String)]) {
    let _ = write!(text, "\nmirror! {{\n{}", doc(about, "    "));
    let _ = writeln!(text, "    #[derive(Copy, Eq, Hash)]\n    #[serde(rename_all = \"snake_case\")]");
    let _ = writeln!(text, "    enum {host} of {path} {{");
    for (member, about) in members {
        let _ = writeln!(text, "{}        {},", doc(about, "        "), pascal(member));
    }
    text.push_str("    }\n}\n");
}

struct Emitter<'a> {
    module: &'a str,
    catalogue: &'a Catalogue,
}

impl Emitter<'_> {
    fn record(&self, class: &str, (host, path): (&str, &str), about: &str, fields: &[Field]) -> Result<String, String> {
        let opaque = if is_opaque(class) { "opaque " } else { "" };
        let mut text = format!("\nmirror! {{\n{}    {opaque}struct {host} of {path} {{\n", doc(about, "    "));
        let mut computes = String::new();
        for field in fields {
            match computed(class, &field.wire) {
                Some(method) => {
                    let name = snake(&field.wire);
                    let _ = writeln!(computes, "{}        {name}: String = {method},", doc(&field.about, "        "));
                }
                None => text.push_str(&self.field(field, "        ")?),
            }
        }
        text.push_str("    }\n");
        if !computes.is_empty() {
            let _ = writeln!(text, "    computed {{\n{computes}    }}");
        }
        text.push_str("}\n");
        Ok(text)
    }

    fn union(
        &self,
        (host, path): (&str, &str),
        about: &str,
        variants: &[(&str, &str, &[Field])],
    ) -> Result<String, String> {
        let mut text = format!("\nmirror! {{\n{}    {TAGGED}\n    enum {host} of {path} {{\n", doc(about, "    "));
        for (tag, about, fields) in variants {
            let _ = write!(text, "{}        {} {{", doc(about, "        "), pascal(tag));
            if fields.is_empty() {
                text.push_str("},\n");
                continue;
            }
            text.push('\n');
            for field in *fields {
                text.push_str(&self.field(field, "            ")?);
            }
            text.push_str("        },\n");
        }
        text.push_str("    }\n}\n");
        Ok(text)
    }

    fn field(&self, field: &Field, indent: &str) -> Result<String, String> {
        let found = types::of(&field.schema, self.module, self.catalogue)
            .map_err(|why| format!("{}.{}: {why}", self.module, field.wire))?;
        let mut text = doc(&field.about, indent);
        for line in attributes(field, &found) {
            let _ = writeln!(text, "{indent}{line}");
        }
        let _ = writeln!(text, "{indent}{}: {},", snake(&field.wire), written_type(field, &found));
        Ok(text)
    }
}

/// What may be left out is an option, unless it is a list or a map: then it is empty. What the core fills in itself comes
/// out filled.
fn written_type(field: &Field, found: &FieldType) -> String {
    let name = &found.name;
    match (found.is_nullable, field.required || found.is_list || found.is_map) {
        (true, _) => format!("Option<{name}>"),
        (false, true) => name.clone(),
        (false, false) => format!("Option<{name}> = filled"),
    }
}

/// What is left out when it is written, as the core does it, and what a host need not give.
/// What is left out when it is written, as the core does it, and what a host need not give.
fn attributes(field: &Field, found: &FieldType) -> Vec<String> {
    let is_collection = !found.is_nullable && (found.is_list || found.is_map);
    let may_be_left_out = found.is_nullable || !field.required;
    let (empty, default) = match (is_collection, found.is_list) {
        (false, _) => ("Option::is_none", "#[uniffi(default = None)]"),
        (true, true) => ("Vec::is_empty", "#[uniffi(default = [])]"),
        (true, false) => ("HashMap::is_empty", "#[uniffi(default)]"),
    };
    if !may_be_left_out {
        return Vec::new();
    }
    // What the core fills in itself is an option here: where it is nothing, it is for the core to fill.
    let is_filled = !found.is_nullable && !is_collection;
    let skipped = if is_filled || !field.always_written {
        format!("#[serde(default, skip_serializing_if = \"{empty}\")]")
    } else {
        "#[serde(default)]".to_owned()
    };
    vec![skipped, default.to_owned()]
}

/// A doc comment; nothing where nothing is said.
fn doc(about: &str, indent: &str) -> String {
    let about = about.split_whitespace().collect::<Vec<_>>().join(" ");
    if about.is_empty() { String::new() } else { format!("{indent}/// {about}\n") }
}

/// `respondBy` is `respond_by`.
fn snake(camel: &str) -> String {
    let mut name = String::new();
    for letter in camel.chars() {
        if letter.is_uppercase() {
            name.push('_');
        }
        name.extend(letter.to_lowercase());
    }
    name
}
