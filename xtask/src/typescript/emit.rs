//! The text of a TypeScript module.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::types::{Annotator, Form, add_twofold, has_both};
use super::values::Values;
use crate::model::modules::Module;
use crate::model::{Catalogue, Field, Type};

/// TypeScript lines are at most this long.
const LINE: usize = 120;

/// Writes the modules, one after another.
#[derive(Default)]
pub(super) struct Emitter {
    pub(super) values: Values,
    twofold: BTreeSet<String>,
}

/// Where a module lies. Errors are written by hand.
fn file(module: &str) -> String {
    if module == "errors" { "../errors.js".to_owned() } else { format!("./{module}.js") }
}

impl Emitter {
    /// The text of a module with these types; `readable` ones get a reader.
    pub(super) fn module(
        &mut self,
        module: &Module,
        types: &[Type],
        readable: &[&str],
        catalogue: &Catalogue,
        more: &str,
    ) -> Result<String, String> {
        add_twofold(module.name, types, catalogue, &mut self.twofold);
        let Self { values, twofold } = self;
        let mut annotator = Annotator { module: module.name, catalogue, twofold, values, imports: BTreeSet::new() };
        let mut body = String::new();
        for kind in types {
            for (name, form) in forms(module.name, kind, twofold) {
                let _ = write!(body, "\n{}", declaration(kind, &name, form, &mut annotator)?);
            }
            if readable.contains(&kind.name()) && is_read(std::slice::from_ref(kind), kind.name()) {
                let _ = write!(body, "\n{}", reader(module.name, kind.name()));
            }
        }
        body.push_str(more);
        if more.contains("actor.Role") {
            annotator.imports.insert("actor".to_owned());
        }
        let mut text = head(module.about);
        let mut imports: Vec<String> =
            annotator.imports.iter().map(|name| format!("import type * as {name} from '{}';\n", file(name))).collect();
        if body.contains("Document)") {
            imports.push("import { type Document, read } from '../wire.js';\n".to_owned());
        }
        if !imports.is_empty() {
            let _ = write!(text, "\n{}", imports.concat());
        }
        text.push_str(&body);
        Ok(text)
    }
}

/// Whether a type of that name gets a reader: a choice is a text, which its type says all of.
pub(super) fn is_read(types: &[Type], name: &str) -> bool {
    types.iter().any(|kind| kind.name() == name && !matches!(kind, Type::Choice { .. }))
}

/// The opening of a generated file.
pub(super) fn head(about: &str) -> String {
    format!("{}\n// Generated from the core's types by `cargo xtask gen`.\n", comment(about, "").trim_end())
}

/// The forms in which a type is declared, and their names. Commands are only given, events only received.
fn forms(module: &str, kind: &Type, twofold: &BTreeSet<String>) -> Vec<(String, Form)> {
    let name = kind.name().to_owned();
    let of = match kind {
        Type::Record { kind, .. } => kind.rsplit('.').next().unwrap_or_default(),
        Type::Choice { .. } | Type::Union { .. } => &name,
    };
    if ["Command", "Request", "Context"].contains(&of) {
        return vec![(name, Form::Given)];
    }
    let has_input = twofold.contains(&format!("{module}.{name}")) && has_both(of);
    let input = has_input.then(|| (format!("{name}Input"), Form::Given));
    [(name, Form::Written)].into_iter().chain(input).collect()
}

/// A type that needs no other.
pub(super) fn plain(kind: &Type) -> String {
    match kind {
        Type::Choice { name, about, members } => choice(name, about, members),
        Type::Record { .. } | Type::Union { .. } => String::new(),
    }
}

fn declaration(kind: &Type, name: &str, form: Form, annotator: &mut Annotator<'_>) -> Result<String, String> {
    match kind {
        Type::Choice { .. } => Ok(plain(kind)),
        Type::Record { about, tag, fields, .. } => record(name, about, tag.as_deref(), fields, form, annotator),
        Type::Union { about, variants, .. } => {
            let is_twofold = |variant: &String| annotator.twofold.contains(&format!("{}.{variant}", annotator.module));
            let suffix = |variant: &String| if name.ends_with("Input") && is_twofold(variant) { "Input" } else { "" };
            let variants: Vec<String> =
                variants.iter().map(|variant| format!("\n  | {variant}{}", suffix(variant))).collect();
            Ok(format!("{}export type {name} ={};\n", comment(about, ""), variants.concat()))
        }
    }
}

fn choice(name: &str, about: &str, members: &[(String, String)]) -> String {
    let mut text = format!("{}export type {name} =", comment(about, ""));
    for (member, about) in members {
        if !about.is_empty() {
            let _ = write!(text, "\n{}", comment(about, "  ").trim_end());
        }
        let _ = write!(text, "\n  | '{member}'");
    }
    let all = format!("{}{}", name.get(..1).unwrap_or_default().to_lowercase(), name.get(1..).unwrap_or_default());
    let listed: String = members.iter().map(|(member, _)| format!("  '{member}',\n")).collect();
    let _ = write!(text, ";\n\n{}", comment(&format!("Every {name}, in order."), ""));
    let plural = match all.strip_suffix('y') {
        Some(stem) => format!("{stem}ies"),
        None if all.ends_with('s') => all,
        None => all + "s",
    };
    let _ = writeln!(text, "export const {plural}: readonly {name}[] = [\n{listed}];");
    text
}

fn record(
    name: &str,
    about: &str,
    tag: Option<&str>,
    fields: &[Field],
    form: Form,
    annotator: &mut Annotator<'_>,
) -> Result<String, String> {
    let note = if name.ends_with("Input") { " What has a default may be left out." } else { "" };
    if tag.is_none() && fields.is_empty() {
        return Ok(format!("{}export type {name} = Readonly<Record<string, never>>;\n", comment(about, "")));
    }
    let mut text = format!("{}export interface {name} {{\n", comment(&format!("{about}{note}"), ""));
    if let Some(tag) = tag {
        let _ = writeln!(text, "  readonly type: '{tag}';");
    }
    for field in fields {
        let typed = annotator.of(&field.schema, form)?;
        let is_there = match form {
            Form::Given => field.required,
            Form::Written => field.required || field.always_written,
        };
        let (mark, absent) = match (is_there, typed.is_nullable) {
            (false, _) => ("?", " | undefined"),
            (true, true) => ("", " | null"),
            (true, false) => ("", ""),
        };
        if !field.about.is_empty() {
            text.push_str(&comment(&field.about, "  "));
        }
        let _ = writeln!(text, "  readonly {}{mark}: {}{absent};", field.wire, typed.text);
    }
    Ok(text + "}\n")
}

fn reader(module: &str, name: &str) -> String {
    let about = format!(
        "Reads a value of {name}, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all \
         problems."
    );
    format!(
        "{}export function read{name}(document: Document): {name} {{\n  return read('{module}.{name}', document);\n}}\n",
        comment(&about, "")
    )
}

/// A doc comment, wrapped.
pub(super) fn comment(about: &str, indent: &str) -> String {
    let about = if about.is_empty() { "No further data." } else { about };
    let about = about.replace("*/", "* /").replace('\n', " ");
    let one = format!("{indent}/** {} */\n", about.trim());
    if one.len() <= LINE {
        return one;
    }
    let mut lines = vec![format!("{indent} *")];
    for word in about.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.len().saturating_add(word.len()) < LINE => {
                line.push(' ');
                line.push_str(word);
            }
            Some(_) | None => lines.push(format!("{indent} * {word}")),
        }
    }
    format!("{indent}/**\n{}\n{indent} */\n", lines.join("\n"))
}
