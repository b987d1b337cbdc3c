//! The generated parts of the docs: the catalogue of codes, the tables and diagrams of the life cycles, the schemas.

use std::fmt::Write;
use std::path::PathBuf;

use partnerkit::aggregate::{Aggregate, Format, Named, Request, Target, diagram};
use partnerkit::settlement::Program;
use partnerkit::{Class, Code, wire};

use crate::Generated;

/// Everything that the docs receive from the core.
pub(crate) fn files() -> Result<Vec<Generated>, String> {
    let mut files = vec![Generated { path: "docs/src/reference/errors.md".into(), text: errors() }];
    aggregates(&mut files)?;
    let schema = serde_json::to_string_pretty(&wire::schema::<Program>()).map_err(|why| why.to_string())?;
    files.push(Generated { path: "docs/schema/program.json".into(), text: schema + "\n" });
    Ok(files)
}

macro_rules! for_each {
    ($($module:ident: $aggregate:ident, $view:ident, $kind:ident [$($question:ident $asked:tt),*];)*) => {
        fn aggregates(files: &mut Vec<Generated>) -> Result<(), String> {
            $(files.extend(aggregate::<partnerkit::$module::$aggregate>()?);)*
            Ok(())
        }
    };
}
partnerkit::each_aggregate!(for_each);

fn aggregate<A: Aggregate>() -> Result<Vec<Generated>, String> {
    let generated = |name: &str, text: String| Generated {
        path: PathBuf::from("docs/src/reference/generated").join(format!("{}-{name}", A::NAME.replace('_', "-"))),
        text,
    };
    let schema = |name: &str, schema: serde_json::Value| -> Result<Generated, String> {
        let text = serde_json::to_string_pretty(&schema).map_err(|why| why.to_string())?;
        Ok(Generated { path: PathBuf::from("docs/schema").join(format!("{}.{name}.json", A::NAME)), text: text + "\n" })
    };
    Ok(vec![
        generated("diagram.md", format!("```mermaid\n{}```\n", diagram::<A>(Format::Mermaid))),
        generated("table.md", table::<A>()),
        schema("request", wire::schema::<Request<A::Command>>())?,
        schema("event", wire::schema::<A::Event>())?,
    ])
}

fn table<A: Aggregate>() -> String {
    let mut text = "| status | command | by | conditions | then |\n| --- | --- | --- | --- | --- |\n".to_owned();
    for row in A::TABLE {
        let by: Vec<&str> = row.by.iter().map(|role| role.as_str()).collect();
        let guards: Vec<String> = row.guards.iter().map(|guard| words(&format!("{guard:?}"))).collect();
        let from = row.from.map_or("–", Named::name);
        let to = match row.to {
            Target::To(_) | Target::OneOf(_) => {
                row.to.statuses(row.from).iter().map(|status| status.name()).collect::<Vec<_>>().join(" or ")
            }
            Target::Stay => "stays".to_owned(),
        };
        let command = row.command.name();
        let _ = writeln!(text, "| {from} | {command} | {} | {} | {to} |", by.join(", "), guards.join(", "));
    }
    text
}

/// `SplitAddsUp` as `split adds up`.
fn words(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(letter.to_lowercase());
    }
    words
}

fn errors() -> String {
    let mut text = "# Errors\n\nEvery answer that is a no has a stable code, a sentence for people, the path to the field (a JSON pointer) and typed \
         details. Branch on the code; messages may change. **Malformed** input is the caller's bug, and all its problems are reported at once. A **refusal** is a \
         business \"no\" and names the first condition that failed; *forbidden* and *conflict* are refusals that hosts give exceptions of their own. A **bug** in partnerkit ends the call and not the process.\n"
        .to_owned();
    let mut area = "";
    for code in Code::ALL {
        let name = code.as_str();
        let here = name.split('.').next().unwrap_or_default();
        if here != area {
            area = here;
            let _ = write!(text, "\n## {area}\n");
        }
        let class = match code.class() {
            Class::Malformed => "malformed",
            Class::Refused => "refusal",
            Class::Forbidden => "refusal, forbidden",
            Class::Conflict => "refusal, conflict",
            Class::Internal => "bug",
        };
        let anchor = name.replace(['.', '_'], "-");
        let _ = write!(text, "\n### `{name}` {{#{anchor}}}\n\n{class}. {} {}\n", code.meaning(), code.remedy());
    }
    text
}
