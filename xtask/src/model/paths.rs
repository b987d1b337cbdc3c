//! What the schemas do not say: where the core's types live in Rust.

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

macro_rules! for_each {
    ($($module:ident: $aggregate:ident, $view:ident, $kind:ident [$($question:ident $asked:tt),*];)*) => {
        /// The modules that are modules of the core, too; what the others hold lies at its root.
        const OF_AGGREGATES: &[&str] = &[$(stringify!($module)),*];
    };
}
partnerkit::each_aggregate!(for_each);

/// The path in Rust of a type of a module.
pub(crate) fn core_path(module: &str, name: &str) -> String {
    if let Some((_, path)) = ELSEWHERE.iter().find(|(known, _)| *known == name) {
        return (*path).to_owned();
    }
    match name {
        "Request" | "Timer" => format!("partnerkit::aggregate::{name}<partnerkit::{module}::Command>"),
        _ if OF_AGGREGATES.contains(&module)
            || ["brief", "content", "deal", "live", "settlement", "work_room"].contains(&module) =>
        {
            format!("partnerkit::{module}::{name}")
        }
        _ => format!("partnerkit::{name}"),
    }
}
