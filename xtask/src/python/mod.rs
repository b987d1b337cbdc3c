//! Python: frozen classes for commands, events, views and what they are made of, from the JSON Schema of the core's types.

mod annotation;
mod emit;
mod model;

use std::path::PathBuf;

use partnerkit::aggregate::{Format, Request, Timer, Warning};
use partnerkit::conversion::ColumnMap;
use partnerkit::{
    Account, Actor, Code, Entry, ExchangeRate, Exchanged, MediaType, Network, Notification, Posting, Role, Rounding,
    SplitMethod,
};
use partnerkit::{codes, order, settlement, wire};
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

use crate::Generated;
use model::{Catalogue, Type};

/// A generated module: its name, what it says about itself, and the types it must hold. What these are made of lands in
/// the first module that needs it.
struct Module {
    name: &'static str,
    about: &'static str,
    roots: Vec<Root>,
}

/// A type that a module must hold.
enum Root {
    /// One that is read and written: what may be left out, and what is left out.
    Read { schema: Value, written: Value },
    /// One that is only written.
    Written(Value),
}

fn read<T: JsonSchema>() -> Root {
    Root::Read { schema: wire::schema::<T>(), written: written_schema::<T>() }
}

fn written<T: JsonSchema>() -> Root {
    Root::Written(written_schema::<T>())
}

fn written_schema<T: JsonSchema>() -> Value {
    SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<T>().into()
}

/// What several domains speak of.
fn shared() -> Vec<Module> {
    vec![
        Module {
            name: "actor",
            about: "Who acts. Every command names its actor.",
            roots: vec![read::<Actor>(), read::<Role>()],
        },
        Module {
            name: "rounding",
            about: "Named ways to round and to split.",
            roots: vec![read::<Rounding>(), read::<SplitMethod>()],
        },
        Module {
            name: "network",
            about: "Where content is posted.",
            roots: vec![read::<Network>(), read::<MediaType>()],
        },
        Module {
            name: "exchange",
            about: "Converting money: an explicit step that keeps the rate, its source and its day.",
            roots: vec![read::<ExchangeRate>(), read::<Exchanged>()],
        },
        Module {
            name: "ledger",
            about: "Double entries between named accounts.",
            roots: vec![read::<Account>(), read::<Entry>(), written::<Posting>()],
        },
        Module {
            name: "notification",
            about: "Who should hear of what; the host sends.",
            roots: vec![written::<Notification>()],
        },
        Module {
            name: "aggregate",
            about: "What all life cycles share.",
            roots: vec![read::<Format>(), read::<Warning>()],
        },
    ]
}

/// The aggregates, and what is made of their histories.
fn domains() -> Vec<Module> {
    vec![
        Module {
            name: "order",
            about: "The marketplace order: commands, events and views. The handle is `partnerkit.Order`.",
            roots: vec![
                read::<order::StatusKind>(),
                read::<order::CommandKind>(),
                read::<order::Command>(),
                read::<order::Event>(),
                read::<Request<order::Command>>(),
                written::<Timer<order::Command>>(),
                written::<order::OrderView>(),
                read::<order::Context>(),
            ],
        },
        Module {
            name: "codes",
            about: "The code book: commands, events, views and verdicts. The handle is `partnerkit.CodeBook`.",
            roots: vec![
                read::<codes::StatusKind>(),
                read::<codes::CommandKind>(),
                read::<codes::Command>(),
                read::<codes::Event>(),
                read::<Request<codes::Command>>(),
                written::<Timer<codes::Command>>(),
                written::<codes::CodeBookView>(),
                written::<codes::Verdict>(),
                read::<codes::Context>(),
            ],
        },
        Module {
            name: "settlement",
            about: "What a settlement is made of: programs, column maps, explanations, totals. See `partnerkit.settle`.",
            roots: vec![
                read::<settlement::Program>(),
                read::<ColumnMap>(),
                with_text(written::<settlement::Explanation>()),
                written::<settlement::Totals>(),
            ],
        },
    ]
}

/// Adds to a record what it says as a text for a person; the binding fills it.
fn with_text(mut root: Root) -> Root {
    if let Root::Written(schema) = &mut root {
        let about = "The same for a person: short lines, indented, in the order in which it was decided.";
        if let Some(fields) = schema.get_mut("properties").and_then(Value::as_object_mut) {
            fields.insert("text".into(), json!({ "type": "string", "description": about }));
        }
        if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
            required.push("text".into());
        }
    }
    root
}

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
    let mut files = vec![error_codes(&catalogue)?];
    for module in shared().into_iter().chain(domains()) {
        let types = catalogue.take(module.name, &module.roots)?;
        files.push(Generated {
            path: PathBuf::from(format!("bindings-python/python/partnerkit/{}.py", module.name)),
            text: emit::module(module.name, module.about, &types, &catalogue)?,
        });
    }
    Ok(files)
}
