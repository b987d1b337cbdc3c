//! Python: frozen classes for commands, events, views and what they are made of, from the JSON Schema of the core's types.

mod annotation;
mod emit;
mod model;

use std::path::PathBuf;

use partnerkit::aggregate::{Format, Request, Timer, Warning};
use partnerkit::{Account, Actor, Entry, MediaType, Network, Notification, Posting, Role, Rounding, SplitMethod};
use partnerkit::{codes, order, wire};
use serde_json::Value;

use crate::Generated;
use model::Catalogue;

/// A generated module: its name, what it says about itself, and the types it must hold. What these are made of lands in
/// the first module that needs it.
struct Module {
    name: &'static str,
    about: &'static str,
    roots: Vec<Value>,
}

fn modules() -> Vec<Module> {
    vec![
        Module {
            name: "actor",
            about: "Who acts. Every command names its actor.",
            roots: vec![wire::schema::<Actor>(), wire::schema::<Role>()],
        },
        Module {
            name: "rounding",
            about: "Named ways to round and to split.",
            roots: vec![wire::schema::<Rounding>(), wire::schema::<SplitMethod>()],
        },
        Module {
            name: "network",
            about: "Where content is posted.",
            roots: vec![wire::schema::<Network>(), wire::schema::<MediaType>()],
        },
        Module {
            name: "ledger",
            about: "Double entries between named accounts.",
            roots: vec![wire::schema::<Account>(), wire::schema::<Entry>(), wire::schema::<Posting>()],
        },
        Module {
            name: "notification",
            about: "Who should hear of what; the host sends.",
            roots: vec![wire::schema::<Notification>()],
        },
        Module {
            name: "aggregate",
            about: "What all life cycles share.",
            roots: vec![wire::schema::<Format>(), wire::schema::<Warning>()],
        },
        Module {
            name: "order",
            about: "The marketplace order: commands, events and views. The handle is `partnerkit.Order`.",
            roots: vec![
                wire::schema::<order::StatusKind>(),
                wire::schema::<order::CommandKind>(),
                wire::schema::<order::Command>(),
                wire::schema::<order::Event>(),
                wire::schema::<Request<order::Command>>(),
                wire::schema::<Timer<order::Command>>(),
                wire::schema::<order::OrderView>(),
                wire::schema::<order::Context>(),
            ],
        },
        Module {
            name: "codes",
            about: "The code book: commands, events, views and verdicts. The handle is `partnerkit.CodeBook`.",
            roots: vec![
                wire::schema::<codes::StatusKind>(),
                wire::schema::<codes::CommandKind>(),
                wire::schema::<codes::Command>(),
                wire::schema::<codes::Event>(),
                wire::schema::<Request<codes::Command>>(),
                wire::schema::<Timer<codes::Command>>(),
                wire::schema::<codes::CodeBookView>(),
                wire::schema::<codes::Verdict>(),
                wire::schema::<codes::Context>(),
            ],
        },
    ]
}

/// All generated Python files.
pub(crate) fn files() -> Result<Vec<Generated>, String> {
    let mut catalogue = Catalogue::default();
    let mut files = Vec::new();
    for module in modules() {
        let types = catalogue.take(module.name, &module.roots)?;
        files.push(Generated {
            path: PathBuf::from(format!("bindings-python/python/partnerkit/{}.py", module.name)),
            text: emit::module(module.name, module.about, &types, &catalogue)?,
        });
    }
    Ok(files)
}
