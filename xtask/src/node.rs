//! Node: the package is built as users receive it, and its tests run on that.

use std::path::PathBuf;
use std::process::Command;

use crate::steps::{Tally, command, done, root, without_backtraces};

const PACKAGE: &str = "bindings-node";
const BENCHES: &str = "benches/node";
/// A copy of the package in which every export can be made to panic.
const PANICKING: &str = "target/node-panics";
const TESTS: &str = ".test.mjs";

/// Builds the package and runs its tests. Needs Node 20 or later with npm.
pub(crate) fn run(tally: &mut Tally) {
    let mut panicking = addon(&["--panics"]);
    panicking.arg(panics());
    let steps: [(&str, Command); 4] = [
        ("Node's tools", tools(PACKAGE)),
        ("TypeScript", typescript()),
        ("Node's native module", addon(&[])),
        ("Node's native module that panics on demand", panicking),
    ];
    for (name, mut step) in steps {
        if !tally.step(name, &mut step) {
            tally.fail("Node", "what comes after the failed step was not run; Node 20 or later with npm is needed");
            return;
        }
    }
    tally.step("Node's types", &mut npm(PACKAGE, &["run", "--silent", "types"]));
    tally.step("Node lints", &mut npm(PACKAGE, &["run", "--silent", "lint"]));
    match tests() {
        Ok(files) => files.iter().for_each(|name| {
            tally.step(&format!("Node: {name}"), &mut test_of(name));
        }),
        Err(why) => tally.fail("Node's tests", &why),
    }
}

/// The digest of every settlement whose inputs lie in a folder of the given one, with what the tests have built.
pub(crate) fn digest(inputs: &str) -> Result<(), String> {
    done(&mut command("node", &["bindings-node/tools/digest.mjs", inputs]), "the digest from Node")
}

/// Speed of crossings, and of a command beside XState, with the module as it is released.
pub(crate) fn bench() -> Result<(), String> {
    done(&mut tools(PACKAGE), "Node's tools")?;
    done(&mut tools(BENCHES), "what the Node bench compares with")?;
    done(&mut typescript(), "TypeScript")?;
    done(&mut addon(&["--release"]), "Node's native module")?;
    done(&mut inside(BENCHES, "node", &["order.mjs"]), "order in Node")?;
    done(&mut inside(BENCHES, "node", &["crossings.mjs"]), "crossings from Node")
}

/// The files of tests, by what they are about: whatever lies there, so that none is forgotten.
fn tests() -> Result<Vec<String>, String> {
    let folder = root().join(PACKAGE).join("__test__");
    let entries = std::fs::read_dir(&folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    let names = entries.filter_map(Result::ok).map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.filter_map(|name| name.strip_suffix(TESTS).map(str::to_owned)).collect();
    names.sort();
    if names.is_empty() { Err(format!("{} has no tests", folder.display())) } else { Ok(names) }
}

fn test_of(name: &str) -> Command {
    let file = format!("__test__/{name}{TESTS}");
    let mut test = inside(PACKAGE, "node", &["--test", "--test-reporter=./__test__/reporter.mjs", &file]);
    without_backtraces(&mut test).env("PARTNERKIT_PANICS", panics());
    test
}

fn panics() -> PathBuf {
    root().join(PANICKING)
}

/// What a folder's lock file says.
fn tools(folder: &str) -> Command {
    npm(folder, &["ci", "--no-audit", "--no-fund", "--loglevel=error"])
}

fn typescript() -> Command {
    npm(PACKAGE, &["exec", "--", "tsc", "--project", "tsconfig.json"])
}

fn addon(options: &[&str]) -> Command {
    let mut addon = inside(PACKAGE, "node", &["tools/addon.mjs"]);
    addon.args(options);
    addon
}

fn npm(folder: &str, arguments: &[&str]) -> Command {
    inside(folder, "npm", arguments)
}

fn inside(folder: &str, program: &str, arguments: &[&str]) -> Command {
    let mut command = command(program, arguments);
    command.current_dir(root().join(folder));
    command
}
