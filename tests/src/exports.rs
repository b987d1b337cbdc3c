//! What each host offers to its users, read from its sources.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use syn::Item;

use crate::aggregates::HANDLES;

/// Names such as `Money`, `order.Command`, `Settlement.explain`.
pub type Exports = BTreeSet<String>;

/// The Python package: `__all__` of its modules, and the members of the native classes.
///
/// # Errors
/// A source that cannot be read.
pub fn python(root: &Path) -> Result<Exports, String> {
    let package = root.join("bindings-python/python/partnerkit");
    let mut found = Exports::new();
    for file in files(&package, "py")? {
        let text = read(&file)?;
        let module = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let prefix = if module == "__init__" { String::new() } else { format!("{module}.") };
        let listed = text.split_once("__all__ = [").and_then(|(_, rest)| rest.split_once(']'));
        let names = listed.map_or("", |(names, _)| names).split('"').skip(1).step_by(2);
        found.extend(names.map(|name| format!("{prefix}{name}")));
    }
    let mut class = "";
    let stubs = read(&package.join("_partnerkit.pyi"))?;
    for line in stubs.lines() {
        if let Some(rest) = line.strip_prefix("class ") {
            class = name(rest);
        } else if let Some(rest) = line.strip_prefix("    def ") {
            found.insert(format!("{class}.{}", name(rest)));
        }
    }
    Ok(found)
}

/// The Node package: what `index.ts` exports, and the members of its classes.
///
/// # Errors
/// A source that cannot be read.
pub fn node(root: &Path) -> Result<Exports, String> {
    let package = root.join("bindings-node/ts");
    let mut found = Exports::new();
    // What is exported as a whole stands beside it.
    let modules = read(&package.join("generated/modules.ts"))?.replace("'./", "'./generated/");
    let index = read(&package.join("index.ts"))? + &modules;
    for statement in index.split(';').filter_map(|statement| statement.split_once("export ").map(|(_, rest)| rest)) {
        let Some((what, file)) = statement.split_once(" from './").or_else(|| statement.split_once("\n} from './"))
        else {
            continue;
        };
        let text = read(&package.join(file.trim_end_matches('\'').replace(".js", ".ts")))?;
        if let Some(namespace) = what.strip_prefix("* as ") {
            found.extend(declared(&text).map(|name| format!("{namespace}.{name}")));
        } else if what == "*" {
            found.extend(declared(&text).map(str::to_owned));
            found.extend(members(&text));
        } else {
            let names = what.split(['{', '}', ',', '\n']).map(|name| name.trim().trim_start_matches("type ").trim());
            found.extend(names.filter(|name| !name.is_empty()).map(str::to_owned));
            found.extend(members(&text));
        }
    }
    let all = members(&read(&package.join("aggregate.ts"))?);
    let inherited = all.iter().filter_map(|member| member.strip_prefix("Aggregate."));
    let of_all = |member| HANDLES.iter().map(move |(_, class)| format!("{class}.{member}"));
    found.extend(inherited.flat_map(of_all));
    Ok(found)
}

/// What a file of TypeScript exports.
fn declared(text: &str) -> impl Iterator<Item = &str> {
    let kinds = ["function ", "async function ", "const ", "type ", "interface ", "class ", "abstract class "];
    let exported = text.lines().filter_map(|line| line.strip_prefix("export "));
    exported.filter_map(move |rest| kinds.iter().find_map(|kind| rest.strip_prefix(kind)).map(name))
}

/// The public members of the classes of a file of TypeScript, and of its interfaces.
fn members(text: &str) -> Vec<String> {
    let mut class = "";
    let mut found = Vec::new();
    for line in text.lines() {
        let line = line.strip_prefix("export ").unwrap_or(line);
        let starts = ["class ", "abstract class ", "interface "];
        if let Some(rest) = starts.iter().find_map(|start| line.strip_prefix(start)) {
            class = name(rest);
        } else if let Some(member) = line.strip_prefix("  ").filter(|member| member.starts_with(char::is_alphabetic)) {
            let member = ["static ", "readonly ", "get "]
                .iter()
                .fold(member, |rest, word| rest.strip_prefix(word).unwrap_or(rest));
            found.push(format!("{class}.{}", name(member)));
        }
    }
    found
}

/// The crate behind Swift and Kotlin, by the names that UniFFI gives: types, functions and the methods of objects.
///
/// # Errors
/// A source that cannot be read.
pub fn uniffi(root: &Path) -> Result<Exports, String> {
    let sources = root.join("bindings-swift/src");
    let mut found = Exports::new();
    let mut all = files(&sources, "rs")?;
    for below in ["aggregate", "generated"] {
        all.extend(files(&sources.join(below), "rs")?);
    }
    for file in all {
        let text = read(&file)?;
        // What is declared through a macro is named where the macro is called.
        let parsed = syn::parse_file(&text).map_err(|why| format!("{}: {why}", file.display()))?;
        for item in &parsed.items {
            if let Item::Macro(call) = item
                && call.ident.is_none()
                && !call.mac.path.is_ident("mirror")
            {
                identifiers(call.mac.tokens.clone(), &mut found);
                if call.mac.path.is_ident("question") {
                    found.extend(question(&call.mac.tokens));
                }
            }
        }
        let mut of = "";
        for line in text.lines() {
            let item = line.trim_start().trim_start_matches("pub ").trim_start_matches("opaque ");
            if let Some(rest) = item.strip_prefix("impl ") {
                of = if rest.contains(" for ") { "" } else { rest.trim_end_matches(" {") };
            } else if let Some(rest) = item.strip_prefix("struct ").or_else(|| item.strip_prefix("enum ")) {
                found.insert(name(rest).to_owned());
            } else if let Some(rest) = item.strip_prefix("fn ") {
                let function = camel(name(rest));
                // The methods of `$handle` are those of every aggregate.
                let objects = if of == "$handle" { HANDLES } else { &[("", of)] };
                found.extend(objects.iter().map(|(_, object)| format!("{object}.{function}")));
                found.insert(function);
            }
        }
    }
    Ok(found)
}

fn identifiers(tokens: TokenStream, found: &mut Exports) {
    for token in tokens {
        match token {
            TokenTree::Ident(name) => _ = found.insert(camel(&name.to_string())),
            TokenTree::Group(group) => identifiers(group.stream(), found),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

/// `Creator.standing` of the tokens of `question! { Creator: standing -> Standing }`.
fn question(tokens: &TokenStream) -> Option<String> {
    let mut names = tokens.clone().into_iter().filter_map(|token| match token {
        TokenTree::Ident(name) => Some(name.to_string()),
        TokenTree::Group(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => None,
    });
    Some(format!("{}.{}", names.next()?, camel(&names.next()?)))
}

/// `read_orders` as `readOrders`.
pub fn camel(snake: &str) -> String {
    let mut words = snake.split('_');
    let mut name = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    name
}

fn files(folder: &Path, extension: &str) -> Result<Vec<std::path::PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    Ok(paths.filter(|path| path.extension().is_some_and(|found| found == extension)).collect())
}

fn read(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|why| format!("{}: {why}", file.display()))
}

/// The identifier at the beginning.
fn name(text: &str) -> &str {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default()
}
