//! Node: the package is built as users receive it, and its tests run on that.

use std::process::Command;

use crate::steps::{Tally, command, root};

/// Builds the package and runs its tests. Needs Node 20 or later with npm.
pub(crate) fn run(tally: &mut Tally) {
    let steps: [(&str, Command); 5] = [
        ("Node's tools", npm(&["ci", "--no-audit", "--no-fund", "--loglevel=error"])),
        ("TypeScript", npm(&["exec", "--", "tsc", "--project", "tsconfig.json"])),
        ("Node's native module", inside("node", &["tools/addon.mjs"])),
        ("Node's types", npm(&["run", "--silent", "types"])),
        ("Node", inside("node", &["--test", "--test-reporter=./__test__/reporter.mjs", "__test__/scenarios.test.mjs"])),
    ];
    for (name, mut step) in steps {
        if !tally.step(name, &mut step) {
            tally.fail("Node", "what comes after the failed step was not run; Node 20 or later with npm is needed");
            return;
        }
    }
}

/// The digest of every settlement whose inputs lie in a folder of the given one, with what the tests have built.
pub(crate) fn digest(inputs: &str) -> Result<(), String> {
    let tool = inside("node", &["tools/digest.mjs"]).arg(root().join(inputs)).status();
    if tool.is_ok_and(|status| status.success()) { Ok(()) } else { Err("the digest from Node failed".into()) }
}

fn npm(arguments: &[&str]) -> Command {
    inside("npm", arguments)
}

fn inside(program: &str, arguments: &[&str]) -> Command {
    let mut command = command(program, arguments);
    command.current_dir(root().join("bindings-node"));
    command
}
