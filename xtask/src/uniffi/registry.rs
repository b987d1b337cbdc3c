//! What the schemas do not say: what the core's types are called in one namespace, and which are taken apart in another way.

use crate::model::is_own;

/// Names that mean something else on a host: `Notification` is Foundation's, `Moment` the crate's own instant.
const RENAMED: &[(&str, &str)] = &[("Notification", "Notice"), ("Moment", "PaymentMoment")];

/// Types whose fields are private in the core: they come out through methods of the fields' names.
const OPAQUE: &[&str] = &["Posting"];

/// Fields that the core computes: the type, the field, the method.
const COMPUTED: &[(&str, &str, &str)] = &[("Explanation", "text", "to_text")];

macro_rules! for_each {
    ($($module:ident: $aggregate:ident, $view:ident, $kind:ident [$($question:ident $asked:tt),*];)*) => {
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

pub(super) fn is_opaque(name: &str) -> bool {
    OPAQUE.contains(&name)
}

/// The method that computes a field, where it is not one of the core's.
pub(super) fn computed(name: &str, field: &str) -> Option<&'static str> {
    COMPUTED.iter().find(|(of, known, _)| *of == name && *known == field).map(|(_, _, method)| *method)
}
