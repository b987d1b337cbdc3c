//! The project's own tasks, behind the targets of the Makefile. `gen` writes what other languages and the docs receive from
//! the core; `gen --check` fails when what is in the repository is not what would be written.

mod data;
mod demo;
mod docs;
mod environment;
mod files;
mod kotlin;
mod licences;
mod mobile;
mod model;
mod node;
mod python;
mod statements;
mod steps;
mod swift;
mod test;
mod typescript;
mod uniffi;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask test | soak | demo | bench | gen [--check] | python test \
    | swift | kotlin | (node | swift | kotlin) (test | bench | digest FOLDER)";

/// A file that is generated: where it lies in the repository, and what it says.
struct Generated {
    path: PathBuf,
    text: String,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["test"] => test::run(1_000),
        ["soak"] => test::run(20_000),
        ["demo"] => demo::run(),
        ["bench"] => demo::bench(),
        ["python", "test"] => steps::alone("python", |tally| drop(test::python(tally))),
        ["swift"] => swift::build(),
        ["swift", "test"] => steps::alone("swift", swift::run),
        ["swift", "bench"] => swift::bench(),
        ["swift", "digest", inputs] => swift::digest(inputs),
        ["node", "test"] => steps::alone("node", node::run),
        ["node", "bench"] => node::bench(),
        ["node", "digest", inputs] => node::digest(inputs),
        ["kotlin"] => kotlin::build(),
        ["kotlin", "test"] => steps::alone("kotlin", kotlin::run),
        ["kotlin", "bench"] => kotlin::bench(),
        ["kotlin", "digest", inputs] => kotlin::digest(inputs),
        ["gen"] => generate(false),
        ["gen", "--check"] => generate(true),
        _ => Err(USAGE.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}

fn generate(check: bool) -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("the repository has no root")?;
    let mut drifted = Vec::new();
    let hosts = python::files()?.into_iter().chain(typescript::files()?).chain(uniffi::files()?);
    // What is said before it is proved keeps nothing else from being written.
    let proofs = statements::generated();
    let proved = proofs.iter().flatten();
    for file in hosts.chain(docs::files()?).collect::<Vec<_>>().iter().chain(proved) {
        let path = root.join(&file.path);
        if std::fs::read_to_string(&path).ok().as_ref() == Some(&file.text) {
            continue;
        }
        if check {
            drifted.push(file.path.display().to_string());
        } else {
            let folder = path.parent().unwrap_or(root);
            std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
            std::fs::write(&path, &file.text).map_err(|error| format!("{}: {error}", file.path.display()))?;
            println!("wrote {}", file.path.display());
        }
    }
    if drifted.is_empty() {
        return proofs.map(|_| ());
    }
    Err(format!("not as the core's types say, run `cargo xtask gen`: {}", drifted.join(", ")))
}
