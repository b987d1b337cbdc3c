//! Python: frozen classes for commands, events, views and what they are made of, from the JSON Schema of the core's types.

mod annotation;
mod emit;
mod handles;

use std::path::PathBuf;

use partnerkit::Code;

use crate::Generated;
use crate::model::{Catalogue, Type, aggregates, modules};

/// The catalogue of codes, with what each means and what the caller can do about it.
fn error_codes(catalogue: &Catalogue) -> Result<Generated, String> {
    let members =
        Code::ALL.iter().map(|code| (code.as_str().to_owned(), format!("{} {}", code.meaning(), code.remedy())));
    let codes = Type::Choice {
        name: "ErrorCode".to_owned(),
        about: "Every code that partnerkit can answer with. `error.code == ErrorCode.ORDER_ALREADY_PAID`.".to_owned(),
        members: members.collect(),
    };
    let about = "The codes of errors, to branch on. They are never renamed or reused.";
    Ok(Generated {
        path: PathBuf::from("bindings-python/python/partnerkit/error_codes.py"),
        text: emit::module("error_codes", about, &[codes], catalogue)?,
    })
}

/// All generated Python files.
pub(crate) fn files() -> Result<Vec<Generated>, String> {
    let mut catalogue = Catalogue::default();
    let subjects = aggregates::all()?;
    let mut files = vec![error_codes(&catalogue)?, handles::stubs(&subjects)?];
    for module in modules::all()? {
        let types = catalogue.take(&module)?;
        files.push(Generated {
            path: PathBuf::from(format!("bindings-python/python/partnerkit/{}.py", module.name)),
            text: emit::module(module.name, module.about, &types, &catalogue)?,
        });
    }
    files.push(handles::native(&subjects, &catalogue.read));
    Ok(files)
}
