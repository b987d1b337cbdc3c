//! What the schemas do not say: where the core's types live in Rust, and what they are called in one namespace.

use crate::model::is_own;

/// Types that several modules share and that do not live in the module which needs them first.
const ELSEWHERE: &[(&str, &str)] = &[
    ("Address", "partnerkit::Address"),
    ("ColumnMap", "partnerkit::conversion::ColumnMap"),
    ("Format", "partnerkit::aggregate::Format"),
    ("Holdings", "partnerkit::codes::Holdings"),
    ("Marks", "partnerkit::spelling::Marks"),
    ("PayoutRate", "partnerkit::PayoutRate"),
    ("RateEntry", "partnerkit::RateEntry"),
    ("Spelling", "partnerkit::spelling::Spelling"),
    ("Warning", "partnerkit::aggregate::Warning"),
];

/// Names that mean something else on a host: `Notification` is Foundation's.
const RENAMED: &[(&str, &str)] = &[("Notification", "Notice")];

/// Types whose fields are private in the core: they come out through methods of the fields' names.
const OPAQUE: &[&str] = &["Posting"];

/// Fields that the core computes: the type, the field, the method.
const COMPUTED: &[(&str, &str, &str)] = &[("Explanation", "text", "to_text")];

macro_rules! for_each {
    ($($module:ident: $aggregate:ident, $view:ident, $kind:ident [$($question:ident),*];)*) => {
        /// The prefix of an aggregate's own types; none for other modules.
        fn prefix(module: &str) -> Option<&'static str> {
            match module {
                $(stringify!($module) => Some(stringify!($aggregate)),)*
                _ => None,
            }
        }
    };
}
partnerkit::each_aggregate!(for_each);

/// The name on the hosts of a type of a module.
pub(super) fn host_name(module: &str, name: &str) -> String {
    if is_own(name) {
        return format!("{}{name}", prefix(module).unwrap_or_default());
    }
    let renamed = RENAMED.iter().find(|(known, _)| *known == name);
    renamed.map_or(name, |(_, host)| host).to_owned()
}

/// The path in Rust of a type of a module.
pub(super) fn core_path(module: &str, name: &str) -> String {
    if let Some((_, path)) = ELSEWHERE.iter().find(|(known, _)| *known == name) {
        return (*path).to_owned();
    }
    match name {
        "Request" | "Timer" => format!("partnerkit::aggregate::{name}<partnerkit::{module}::Command>"),
        _ if prefix(module).is_some() || ["brief", "content", "live", "settlement"].contains(&module) => {
            format!("partnerkit::{module}::{name}")
        }
        _ => format!("partnerkit::{name}"),
    }
}

pub(super) fn is_opaque(name: &str) -> bool {
    OPAQUE.contains(&name)
}

/// The method that computes a field, where it is not one of the core's.
pub(super) fn computed(name: &str, field: &str) -> Option<&'static str> {
    COMPUTED.iter().find(|(of, known, _)| *of == name && *known == field).map(|(_, _, method)| *method)
}
