//! The text of a Python module.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::annotation::{Annotation, Annotator};
use crate::model::{Catalogue, Field, Type};

/// Python lines are at most this long.
const LINE: usize = 120;

/// The text of a module with these types.
pub(super) fn module(name: &str, about: &str, types: &[Type], catalogue: &Catalogue) -> Result<String, String> {
    let own = types.iter().map(|class| class.name().to_owned()).collect();
    let mut annotator = Annotator { module: name, catalogue, own, imports: BTreeSet::new() };
    let mut body = String::new();
    for class in types {
        body.push_str("\n\n");
        match class {
            Type::Choice { name, about, members } => choice(&mut body, name, about, members),
            Type::Record { name, about, kind, tag, fields } => {
                body.push_str(&record(name, about, kind, tag.as_deref(), fields, &mut annotator)?);
            }
            Type::Union { name, about, variants } => union(&mut body, annotator.module, name, about, variants),
        }
    }
    let mut text = format!("{}\n", docstring(about, "", "Generated from the core's types by `cargo xtask gen`."));
    text.push_str("\nfrom __future__ import annotations\n\n");
    text.push_str(&imports(&annotator, &body));
    text.push_str(&exports(types));
    text.push_str(&body);
    Ok(text)
}

/// The call that freezes lists, in the form that the formatter gives it.
fn frozen(lists: &str) -> String {
    let line = format!("        frozen_lists(self, {lists})");
    if line.len() <= LINE { line } else { format!("        frozen_lists(\n            self, {lists}\n        )") }
}

fn imports(annotator: &Annotator<'_>, body: &str) -> String {
    let mut from = BTreeMap::<String, BTreeSet<String>>::new();
    for (module, name) in &annotator.imports {
        let own = annotator.own.contains(name);
        let name = if own { format!("{name} as _{name}") } else { name.clone() };
        from.entry(module.clone()).or_default().insert(name);
    }
    let mut add = |module: &str, name: &str, needle: &str| {
        if body.contains(needle) {
            from.entry(module.to_owned()).or_default().insert(name.to_owned());
        }
    };
    add("dataclasses", "dataclass", "@dataclass");
    add("dataclasses", "field", " field(");
    add("typing", "ClassVar", "ClassVar[");
    add("typing", "TypeAlias", ": TypeAlias");
    add("collections.abc", "Mapping", "Mapping[str, object]");
    add("partnerkit._values", "Shapes", "[Shapes]");
    add("partnerkit._values", "StrEnum", "(StrEnum)");
    add("partnerkit._values", "Value", "(Value)");
    add("partnerkit._values", "frozen_lists", "frozen_lists(");
    add("partnerkit._values", "read_union", "read_union(");
    let line = |(module, names): (&String, &BTreeSet<String>)| from_import(module, names);
    let (own, standard): (Vec<_>, Vec<_>) = from.iter().partition(|(module, _)| module.starts_with("partnerkit"));
    let standard: String = standard.into_iter().map(line).collect();
    let own: String = own.into_iter().map(line).collect();
    [standard, own].iter().filter(|block| !block.is_empty()).cloned().collect::<Vec<_>>().join("\n")
}

/// What is imported from a module. Import sorters give each name that is changed a statement of its own.
fn from_import(module: &str, names: &BTreeSet<String>) -> String {
    let sorted = |mut names: Vec<String>| {
        names.sort_by_key(|name| (kind_of_name(name), name.clone()));
        names
    };
    let (changed, plain): (Vec<String>, Vec<String>) = names.iter().cloned().partition(|name| name.contains(" as "));
    let plain = Some(sorted(plain).join(", ")).filter(|names| !names.is_empty());
    let statements = sorted(changed.into_iter().chain(plain).collect());
    statements.iter().map(|names| format!("from {module} import {names}\n")).collect()
}

/// Import sorters put constants first, then classes, then functions.
fn kind_of_name(name: &str) -> u8 {
    if name.starts_with(char::is_uppercase) { 1 } else { 2 }
}

fn exports(types: &[Type]) -> String {
    let mut names: Vec<String> = types.iter().map(|class| class.name().to_owned()).collect();
    names.extend(types.iter().filter_map(|class| match class {
        Type::Union { name, .. } => Some(format!("read_{}", snake_of(name))),
        Type::Choice { .. } | Type::Record { .. } => None,
    }));
    names.sort_by_key(|name| (kind_of_name(name), name.clone()));
    let lines: String = names.iter().map(|name| format!("    \"{name}\",\n")).collect();
    format!("\n__all__ = [\n{lines}]\n")
}

fn choice(text: &mut String, name: &str, about: &str, members: &[(String, String)]) {
    let _ = writeln!(text, "class {name}(StrEnum):\n{}\n", docstring(about, "    ", ""));
    for (member, about) in members {
        let _ = writeln!(text, "    {} = \"{member}\"", member.to_uppercase().replace('.', "_"));
        if !about.is_empty() {
            let _ = writeln!(text, "{}", docstring(about, "    ", ""));
        }
    }
}

fn record(
    name: &str,
    about: &str,
    kind: &str,
    tag: Option<&str>,
    fields: &[Field],
    annotator: &mut Annotator<'_>,
) -> Result<String, String> {
    let mut typed = Vec::new();
    for field in fields {
        typed.push((field, annotator.of(&field.schema)?));
    }
    let mut text = format!("@dataclass(frozen=True, slots=True, kw_only=True)\nclass {name}(Value):\n");
    let _ = writeln!(text, "{}\n", docstring(about, "    ", ""));
    let _ = writeln!(text, "    _kind: ClassVar[str] = \"{kind}\"");
    if let Some(tag) = tag {
        let _ = writeln!(text, "    _tag: ClassVar[str | None] = \"{tag}\"");
    }
    let _ = writeln!(text, "{}", shapes(&typed));
    if !typed.is_empty() {
        text.push('\n');
    }
    for (field, annotation) in &typed {
        text.push_str(&attribute(field, annotation));
    }
    let lists: Vec<String> = typed
        .iter()
        .filter(|(_, annotation)| annotation.is_list)
        .map(|(field, _)| format!("\"{}\"", snake(&field.wire)))
        .collect();
    if !lists.is_empty() {
        let _ = writeln!(text, "\n    def __post_init__(self) -> None:\n{}", frozen(&lists.join(", ")));
    }
    Ok(text)
}

fn shapes(typed: &[(&Field, Annotation)]) -> String {
    let entries: Vec<String> = typed
        .iter()
        .map(|(field, annotation)| {
            format!("(\"{}\", \"{}\", {})", snake(&field.wire), field.wire, shape(field, annotation))
        })
        .collect();
    let comma = if entries.len() == 1 { "," } else { "" };
    let line = format!("    _wire: ClassVar[Shapes] = ({}{comma})", entries.join(", "));
    if line.len() <= LINE {
        return line;
    }
    let lines: String = entries.iter().map(|entry| format!("        {entry},\n")).collect();
    format!("    _wire: ClassVar[Shapes] = (\n{lines}    )")
}

/// A list that is not written where it is empty says so. One that may be nothing is written: empty, it says something else.
fn shape(field: &Field, annotation: &Annotation) -> String {
    let inner = annotation.shape.strip_prefix('[').and_then(|shape| shape.strip_suffix(']'));
    match inner {
        Some(inner) if !field.always_written && !annotation.is_nullable => format!("({inner},)"),
        Some(_) | None => annotation.shape.clone(),
    }
}

fn attribute(field: &Field, annotation: &Annotation) -> String {
    let may_be_left_out = !field.required || annotation.is_nullable;
    let is_optional_list = annotation.is_list && !field.required && !annotation.is_nullable;
    let optional = if may_be_left_out && !is_optional_list { " | None" } else { "" };
    let default = match (!may_be_left_out, annotation.is_private) {
        _ if is_optional_list && annotation.is_private => " = field(default=(), repr=False)",
        _ if is_optional_list => " = ()",
        (true, false) => "",
        (true, true) => " = field(repr=False)",
        (false, false) => " = None",
        (false, true) => " = field(default=None, repr=False)",
    };
    let mut text = format!("    {}: {}{optional}{default}\n", snake(&field.wire), annotation.annotation);
    if !field.about.is_empty() {
        let _ = writeln!(text, "{}", docstring(&field.about, "    ", ""));
    }
    text
}

fn union(text: &mut String, module: &str, name: &str, about: &str, variants: &[String]) {
    let line = format!("{name}: TypeAlias = {}", variants.join(" | "));
    if line.len() <= LINE {
        text.push_str(&line);
    } else {
        let _ = write!(text, "{name}: TypeAlias = (\n    {}\n)", variants.join("\n    | "));
    }
    let _ = writeln!(text, "\n{}\n\n", docstring(about, "", ""));
    let _ = writeln!(text, "def read_{}(document: str | bytes | Mapping[str, object]) -> {name}:", snake_of(name));
    let _ = writeln!(text, "    \"\"\"Reads a value of {name} from its wire form: JSON text, or a dict of it.\"\"\"");
    let _ = writeln!(text, "    value: {name} = read_union(\"{module}.{name}\", document)\n    return value");
}

fn snake_of(pascal: &str) -> String {
    snake(pascal).trim_start_matches('_').to_owned()
}

/// A docstring, wrapped; with a second paragraph where there is one.
fn docstring(about: &str, indent: &str, more: &str) -> String {
    let about = if about.is_empty() { "No further data." } else { about };
    let about = about.replace('\\', "\\\\").replace('\n', " ");
    let one = format!("{indent}\"\"\"{about}\"\"\"");
    if more.is_empty() && one.len() <= LINE {
        return one;
    }
    let mut lines = vec![format!("{indent}\"\"\"")];
    for word in about.split_whitespace() {
        let last = lines.last_mut().map(|line| (line.len(), line));
        match last {
            Some((length, line)) if length.saturating_add(word.len()) < LINE => {
                if !line.ends_with("\"\"\"") {
                    line.push(' ');
                }
                line.push_str(word);
            }
            Some(_) | None => lines.push(format!("{indent}{word}")),
        }
    }
    if !more.is_empty() {
        lines.push(String::new());
        lines.push(format!("{indent}{more}"));
    }
    format!("{}\n{indent}\"\"\"", lines.join("\n"))
}

/// `respondBy` is `respond_by`; what Python keeps for itself gets an underscore behind it.
fn snake(camel: &str) -> String {
    let mut name = String::new();
    for letter in camel.chars() {
        if letter.is_uppercase() {
            name.push('_');
        }
        name.extend(letter.to_lowercase());
    }
    if ["from", "is", "in", "class", "return", "global", "import"].contains(&name.as_str()) {
        name.push('_');
    }
    name
}
