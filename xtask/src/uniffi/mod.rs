//! Swift and Kotlin: mirrors of the core's types for the UniFFI crate, from the JSON Schema of the core's types.
//!
//! What is written here is held to the core by the compiler: `mirror!` takes every type apart, field by field. The scenario
//! runners of both hosts have their part of it, too.

mod aggregates;
mod emit;
mod registry;
mod runners;
mod tables;
mod types;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use crate::Generated;
use crate::model::{Catalogue, aggregates as model, modules};

/// All generated files of the crate and of its tests.
pub(crate) fn files() -> Result<Vec<Generated>, String> {
    let subjects = model::all()?;
    let mut catalogue = Catalogue::default();
    let mut files = Vec::new();
    let mut owners = BTreeMap::<String, &str>::new();
    let mut index = "//! The core's types as the hosts see them, one module for each of the core's.\n//!\n\
        //! Generated from the core's types by `cargo xtask gen`.\n\
        #![allow(missing_docs, reason = \"some names of the core speak for themselves\")]\n"
        .to_owned();
    let mut modules_of_crate = BTreeSet::from(["aggregates", "tables"]);
    for module in modules::all()? {
        let types = catalogue.take(&module)?;
        let (text, names) = emit::module(module.name, module.about, &types, &catalogue)?;
        for name in &names {
            if let Some(other) = owners.insert(name.clone(), module.name) {
                return Err(format!("`{name}` is in `{other}` and in `{}`; the hosts have one namespace", module.name));
            }
        }
        modules_of_crate.insert(module.name);
        files.push(file(module.name, text));
    }
    let lines = |form: fn(&str) -> String| modules_of_crate.iter().map(|name| form(name)).collect::<String>();
    index.push('\n');
    index.push_str(&lines(|name| format!("mod {name};\n")));
    index.push('\n');
    index.push_str(&lines(|name| format!("pub use {name}::*;\n")));
    files.push(file("mod", index));
    files.push(file("aggregates", aggregates::text(&subjects)));
    files.push(file("tables", tables::text()?));
    files.extend(runners::files(&subjects));
    Ok(files)
}

fn file(name: &str, text: String) -> Generated {
    Generated { path: PathBuf::from(format!("bindings-swift/src/generated/{name}.rs")), text }
}
