//! The classes of the aggregates in the native module.

use std::fmt::Write;
use std::path::PathBuf;

use crate::Generated;
use crate::model::aggregates::{Question, Subject};

/// The Rust module that declares the classes of plain aggregates.
pub(super) fn classes(subjects: &[Subject]) -> Generated {
    let plain: Vec<&Subject> = subjects.iter().filter(|subject| subject.is_plain).collect();
    let mut text = "//! The classes of the aggregates.\n//!\n\
        //! Generated from the core's list of aggregates by `cargo xtask gen`.\n\nuse super::*;\n\n"
        .to_owned();
    for subject in &plain {
        let Subject { module, handle, view, words, .. } = subject;
        // Writing to a String cannot fail.
        let _ = write!(
            text,
            "shown_class! {{
    /// {about}
    ///
    /// `{handle}(id)` is one {before}. Commands and events are in `partnerkit.{module}`.
    Py{handle} as \"{handle}\" of partnerkit::{module}::{handle}, in \"partnerkit.{module}\", seen as \"{view}\",
",
            about = words.about,
            before = words.before,
        );
        for Question { name, returns, about } in &subject.questions {
            let _ = writeln!(text, "    /// {about}\n    {name}: \"{returns}\",");
        }
        text.push_str("}\n\n");
    }
    text.push_str(
        "/// Adds them to the native module.\n\
         pub(crate) fn add_to(module: &Bound<'_, PyModule>) -> PyResult<()> {\n",
    );
    for Subject { handle, .. } in plain {
        let _ = writeln!(text, "    module.add_class::<Py{handle}>()?;");
    }
    text.push_str("    Ok(())\n}\n");
    Generated { path: PathBuf::from("bindings-python/src/aggregates/generated.rs"), text }
}
