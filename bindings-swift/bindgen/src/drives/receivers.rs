//! Objects to call methods on: each is made by what gives one, from values that are no worse than they must be.

use std::fmt::Write;

use heck::ToLowerCamelCase;
use uniffi_bindgen::ComponentInterface;
use uniffi_bindgen::interface::{AsType, Type};

use super::{Export, values};

/// `Receivers`, with a function for each object.
pub(super) fn text(interface: &ComponentInterface, exports: &[Export<'_>]) -> Result<String, String> {
    let mut text = "/// What methods are called on, made anew for each call.\nenum Receivers {\n".to_owned();
    for object in interface.object_definitions() {
        let (name, of) = (object.name(), object.as_type());
        let maker = maker(exports, &of).ok_or_else(|| format!("nothing gives a {name} to drive its methods"))?;
        let ways = maker.ways(interface)?;
        let call = maker.call(values::made);
        // Writing to a String cannot fail.
        let _ = writeln!(
            text,
            "    static func {}() throws -> {name} {{\n        \
             try first(\"{name}\", ways: {ways}) {{ make, way in try {call} }}\n    }}",
            name.to_lower_camel_case()
        );
    }
    text.push_str("}\n\n");
    Ok(text)
}

/// What gives an object: with a history where it has one, then whatever is no method of its own.
fn maker<'a>(exports: &'a [Export<'a>], of: &Type) -> Option<&'a Export<'a>> {
    let gives = |export: &&Export<'_>| export.receiver.is_none() && export.callable.return_type() == Some(of);
    let is_replay = |export: &&Export<'_>| export.path.ends_with(".replay");
    exports.iter().filter(gives).find(is_replay).or_else(|| exports.iter().find(gives))
}
