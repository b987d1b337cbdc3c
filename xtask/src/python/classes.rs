//! The classes of the aggregates in the native module, and the readers of all values.

use std::fmt::Write;
use std::path::PathBuf;

use crate::Generated;
use crate::model::aggregates::{Asked, Asking, Subject};
use crate::model::paths::core_path;

/// The classes in Rust, and which type of the core reads a value of a class of Python.
pub(super) fn native(subjects: &[Subject], read: &[(&'static str, String)]) -> Generated {
    let mut text =
        "//! The classes of the aggregates that have a status as a whole, and the readers of all values.\n//!\n\
        //! Generated from the core's list of aggregates and its types by `cargo xtask gen`.\n\n\
        use partnerkit::aggregate::Named;\nuse partnerkit::wire;\nuse pyo3::prelude::*;\n\n\
        use super::{answer, answers, who_and_when};\nuse crate::decision::PyDecision;\nuse crate::guard::guard;\n\
        use crate::handle::{Handle, Surroundings, aggregate_class};\nuse crate::read::{Reader, again, as_class};\n\
        use crate::{from_python, instant};\n"
            .to_owned();
    for Subject { module, handle, view, words, questions, .. } in subjects.iter().filter(|subject| subject.is_plain) {
        let methods: String = questions.iter().map(|asking| method(module, handle, asking)).collect();
        // Writing to a String cannot fail.
        let _ = write!(
            text,
            "
shown_class! {{
    /// {about}
    ///
    /// `{handle}(id)` is one {before}. Commands and events are in `partnerkit.{module}`.
    Py{handle} as \"{handle}\" of partnerkit::{module}::{handle}, in \"partnerkit.{module}\", seen as \"{view}\" {{{methods}}}
}}
",
            about = words.about,
            before = words.before,
        );
    }
    text.push_str(
        "\n/// Adds them to the native module.\npub(crate) fn add_to(module: &Bound<'_, PyModule>) -> PyResult<()> {\n",
    );
    for Subject { handle, .. } in subjects.iter().filter(|subject| subject.is_plain) {
        let _ = writeln!(text, "    module.add_class::<Py{handle}>()?;");
    }
    text.push_str("    Ok(())\n}\n");
    text.push_str("\n/// How the core reads a value of a named type; nothing for what it only writes.\n");
    text.push_str("#[expect(clippy::too_many_lines, reason = \"one list\")]\npub(crate) fn reader(kind: &str) -> Option<Reader> {\n    Some(match kind {\n");
    for (module, name) in read {
        let _ = writeln!(text, "        \"{module}.{name}\" => again::<{}>,", core_path(module, name));
    }
    text.push_str("        _ => return None,\n    })\n}\n");
    Generated { path: PathBuf::from("bindings-python/src/aggregates/generated.rs"), text }
}

fn method(of: &str, handle: &str, Asking { question, asked }: &Asking) -> String {
    let context = format!("crate::handle::context::<partnerkit::{of}::{handle}>(Some(context))?");
    let (name, (module, answer)) = (question.name, question.returns);
    let module = if module == "value" { "partnerkit".to_owned() } else { format!("partnerkit.{module}") };
    let (mut parameters, mut read, mut given) = (String::new(), String::new(), Vec::new());
    for asked in asked {
        let (argument, reader, form): (_, &str, _) = match asked {
            Asked::Actor => ("actor", "from_python::argument(actor, \"actor\")?", "&actor"),
            Asked::Context => ("context", &context, "&context"),
            Asked::At => ("at", "instant::argument(at, \"at\")?", "at"),
        };
        parameters.push_str(&format!(", {argument}: &Bound<'py, PyAny>"));
        read.push_str(&format!("            let {argument} = {reader};\n"));
        given.push(form);
    }
    let (result, call) = if asked.is_empty() { ("Vec", "answers") } else { ("Option", "answer") };
    let result = format!("{result}<Bound<'py, PyAny>>");
    format!(
        "
    /// {}
    fn {name}<'py>(&self, py: Python<'py>{parameters}) -> PyResult<{result}> {{
        guard(py, || {{
{read}            let found = wire::to_value(&self.handle.root()?.state().{name}({}))?;
            {call}(py, (\"{module}\", \"{answer}\"), &found)
        }})
    }}
",
        question.about,
        given.join(", "),
    )
}
