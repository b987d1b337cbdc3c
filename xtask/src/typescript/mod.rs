//! TypeScript: types of commands, events, views and what they are made of, from the JSON Schema of the core's types.

mod emit;
mod handles;
mod lifecycle;
mod rows;
mod types;
mod values;

use std::path::PathBuf;

use partnerkit::Code;
use partnerkit::aggregate::Aggregate;
use partnerkit::wire::{self, caps};

use crate::Generated;
use crate::model::paths::core_path;
use crate::model::{Catalogue, Type, aggregates, modules};
use emit::Emitter;
use values::Values;

/// All generated TypeScript files.
pub(crate) fn files() -> Result<Vec<Generated>, String> {
    let mut catalogue = Catalogue::default();
    let mut emitter = Emitter::default();
    // The ids of aggregates stand in no command: hosts make handles with them.
    name_ids(&mut emitter.values);
    let mut files = vec![error_codes(), caps(), generated("handles", handles::text(&aggregates::all()?))];
    let mut names = Vec::new();
    let mut read = Vec::new();
    for module in modules::all()? {
        names.push(module.name);
        let types = catalogue.take(&module)?;
        let readable: Vec<&str> = module.readable().collect();
        let by_themselves = readable.iter().filter(|name| emit::is_read(&types, name));
        read.extend(by_themselves.map(|name| (module.name, (*name).to_owned())));
        let more = if module.name == "settlement" { rows::types()? } else { table_of(module.name) };
        let text = emitter.module(&module, &types, &readable, &catalogue, &more)?;
        files.push(generated(module.name, text));
    }
    files.push(generated("value", emitter.values.text()?));
    files.push(namespaces(names));
    files.push(readers(&read));
    Ok(files)
}

/// How the native module reads a value of each named type.
fn readers(read: &[(&str, String)]) -> Generated {
    let mut text = "//! The values that are read by themselves.\n//!\n//! Generated from the core's types by `cargo xtask gen`.\n\n\
        use serde_json::Value;\n\nuse crate::aggregate::not_ours;\nuse crate::guard::Answer;\nuse crate::read::again;\n\n\
        /// Has the core read a value of a named type, and writes it again.\n\
        pub(super) fn value(kind: &str, text: &str) -> Answer<Value> {\n    Ok(match kind {\n"
        .to_owned();
    for (module, name) in read {
        text.push_str(&format!("        \"{module}.{name}\" => again::<{}>(text)?,\n", core_path(module, name)));
    }
    text.push_str("        _ => return Err(not_ours()),\n    })\n}\n");
    Generated { path: PathBuf::from("bindings-node/src/read/generated.rs"), text }
}

/// The modules as namespaces of the package.
fn namespaces(mut names: Vec<&str>) -> Generated {
    names.sort_unstable();
    let lines = names.iter().map(|name| format!("export * as {} from './{name}.js';\n", handles::camel(name)));
    generated("modules", emit::head("The types of each concept, as a namespace.") + "\n" + &lines.collect::<String>())
}

macro_rules! for_each {
    ($($module:ident: $aggregate:ident, $view:ident, $kind:ident [$($question:ident $asked:tt),*];)*) => {
        /// The life cycle of an aggregate's module; nothing for other modules.
        fn table_of(module: &str) -> String {
            match module {
                $(stringify!($module) => lifecycle::table::<partnerkit::$module::$aggregate>(),)*
                _ => String::new(),
            }
        }

        fn name_ids(values: &mut Values) {
            $(
                let schema = wire::schema::<<partnerkit::$module::$aggregate as Aggregate>::Id>();
                let name = schema.get("title").and_then(serde_json::Value::as_str).unwrap_or_default();
                values.name(name, &schema);
            )*
        }
    };
}
partnerkit::each_aggregate!(for_each);

/// The catalogue of codes, with what each means and what the caller can do about it.
fn error_codes() -> Generated {
    let members =
        Code::ALL.iter().map(|code| (code.as_str().to_owned(), format!("{} {}", code.meaning(), code.remedy())));
    let codes = Type::Choice {
        name: "ErrorCode".to_owned(),
        about: "Every code that partnerkit can answer with. They are never renamed or reused.".to_owned(),
        members: members.collect(),
    };
    let about = "The codes of errors, to branch on.";
    generated("error-code", emit::head(about) + "\n" + &emit::plain(&codes))
}

/// The limits that the package keeps to while it writes values, before the core sees them.
fn caps() -> Generated {
    let about = "The limits on what is read.";
    let consts = [
        ("documentBytes", caps::DOCUMENT_BYTES, "A JSON document."),
        ("depth", caps::DEPTH, "Nesting of a document."),
        ("listItems", caps::LIST_ITEMS, "Any list or object in a document."),
        ("problems", caps::PROBLEMS, "Problems that are reported at once."),
    ];
    let lines = consts.map(|(name, cap, about)| format!("\n/** {about} */\nexport const {name} = {cap};\n"));
    generated("caps", emit::head(about) + &lines.concat())
}

fn generated(name: &str, text: String) -> Generated {
    Generated { path: PathBuf::from(format!("bindings-node/ts/generated/{name}.ts")), text }
}
