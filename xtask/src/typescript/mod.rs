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
    for module in modules::all()? {
        let types = catalogue.take(&module)?;
        let readable: Vec<&str> = module.readable().collect();
        let more = if module.name == "settlement" { rows::types()? } else { table_of(module.name) };
        let text = emitter.module(&module, &types, &readable, &catalogue, &more)?;
        files.push(generated(module.name, text));
    }
    files.push(generated("value", emitter.values.text()?));
    Ok(files)
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
