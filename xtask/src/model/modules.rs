//! What the hosts receive: the modules, and the types of the core that each must hold.

use partnerkit::aggregate::{Format, Request, Timer, Warning};
use partnerkit::conversion::ColumnMap;
use partnerkit::{
    Account, Actor, Entry, ExchangeRate, Exchanged, MediaType, Network, Notification, Posting, Role, Rounding,
    SplitMethod,
};
use partnerkit::{codes, order, settlement, wire};
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

/// A generated module: its name, what it says about itself, and the types it must hold. What these are made of lands in
/// the first module that needs it.
pub(crate) struct Module {
    pub(crate) name: &'static str,
    pub(crate) about: &'static str,
    pub(super) roots: Vec<Root>,
}

impl Module {
    /// The names of its types that are read by themselves.
    pub(crate) fn readable(&self) -> impl Iterator<Item = &str> {
        self.roots.iter().filter_map(|root| match root {
            Root::Read { schema, .. } => schema.get("title")?.as_str(),
            Root::Written(_) => None,
        })
    }
}

/// A type that a module must hold.
pub(super) enum Root {
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

/// All modules, each after those it leans on.
pub(crate) fn all() -> Vec<Module> {
    shared().into_iter().chain(domains()).collect()
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
                read::<codes::Parameter>(),
                read::<codes::MergePolicy>(),
                read::<codes::Click>(),
            ],
        },
        Module {
            name: "settlement",
            about: "What a settlement is made of: programs, column maps, explanations, totals, and what a code book gives to a program. See `partnerkit.settle`.",
            roots: vec![
                read::<settlement::Program>(),
                read::<ColumnMap>(),
                with_text(written::<settlement::Explanation>()),
                written::<settlement::Totals>(),
                written::<codes::Holdings>(),
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
