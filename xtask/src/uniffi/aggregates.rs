//! The objects of the aggregates: the hosts have one namespace, and macros make no names, so all names are written out.

use std::fmt::Write;

use crate::model::aggregates::{Asked, Asking, Subject};

/// The text of the module that declares the objects of plain aggregates, with the readers and writers of their types.
pub(super) fn text(subjects: &[Subject]) -> String {
    let mut text = "//! The aggregates as objects, and their values as JSON text.\n//!\n\
        //! Generated from the core's list of aggregates by `cargo xtask gen`.\n\n\
        use partnerkit::aggregate::{Decision, Envelope, Request};\nuse partnerkit::wire;\n\n\
        use super::*;\nuse crate::aggregate::{self, Handle, aggregate, question, shown};\n\
        use crate::failure::{PartnerkitError, catching};\nuse crate::mirror::{FromCore, argument, core};\n\
        use crate::values::{Moment, Money, Uuid};\nuse crate::wire::{read_and_written, written};\n"
        .to_owned();
    for subject in subjects.iter().filter(|subject| subject.is_plain) {
        let Subject { module, handle, name, view, words, .. } = subject;
        // Writing to a String cannot fail.
        let _ = write!(
            text,
            "
aggregate! {{
    /// {about} It keeps its state in Rust.
    {handle} of partnerkit::{module}::{handle}, in {module};
    {handle}Envelope, {handle}Decision, {handle}Outcome;
    {handle}Event, {handle}Request, {handle}Context, {handle}Timer;
    {name}_diagram, read_{name}_envelope, write_{name}_envelope, read_{name}_decision, write_{name}_decision;
}}
shown! {{ {handle}: {handle}StatusKind, {view}, {handle}CommandKind }}
read_and_written! {{
    {handle}Command of partnerkit::{module}::Command: read_{name}_command, write_{name}_command;
    {handle}Context of partnerkit::{module}::Context: read_{name}_context, write_{name}_context;
    {handle}Event of partnerkit::{module}::Event: read_{name}_event, write_{name}_event;
    {handle}Request of Request<partnerkit::{module}::Command>: read_{name}_request, write_{name}_request;
}}
written! {{
    {handle}Timer: read_{name}_timer, write_{name}_timer;
    {view}: read_{name}_view, write_{name}_view;
}}
",
            about = words.about,
        );
        subject.questions.iter().for_each(|asking| text.push_str(&question(handle, asking)));
    }
    text
}

fn question(handle: &str, Asking { question, asked }: &Asking) -> String {
    let takes: Vec<&str> = asked
        .iter()
        .map(|asked| match asked {
            Asked::Actor => "actor",
            Asked::Context => "context",
            Asked::At => "at",
        })
        .collect();
    let context = if asked.contains(&Asked::Context) { format!(" of {handle}Context") } else { String::new() };
    let (name, (_, answer)) = (question.name, question.returns);
    format!(
        "question! {{\n    /// {}\n    {handle}: {name}({}){context} -> {answer}\n}}\n",
        question.about,
        takes.join(", ")
    )
}
