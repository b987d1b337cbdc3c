//! The main job on real purchases.

use crate::environment::Environment;
use crate::steps::command;
use crate::{data, steps};

const REQUIREMENTS: &str = "examples/cdnow/requirements.txt";

/// Sets up what the demo needs and runs it; on the bundled example where the purchases cannot be had.
pub(crate) fn run() -> Result<(), String> {
    let python = Environment::prepare(&[REQUIREMENTS])?;
    let mut demo = python.python(&["examples/cdnow/demo.py", "--out", "out/demo"]);
    match data::cdnow(&python) {
        Ok(file) => demo.arg("--purchases").arg(file),
        Err(why) => {
            println!("{why}.\nThe bundled example takes their place.");
            &mut demo
        }
    };
    finish(&mut demo, "the demo")
}

/// Speed beside peers, each pair in one run.
pub(crate) fn bench() -> Result<(), String> {
    for name in ["order", "read", "work_room", "deals"] {
        let run = ["run", "--release", "--package", "partnerkit-benches", "--bin", name];
        finish(&mut command("cargo", &run), name)?;
    }
    let python = Environment::prepare(&[REQUIREMENTS, "benches/python/requirements.txt"])?;
    finish(&mut python.python(&["benches/python/order.py"]), "order in Python")?;
    crate::node::bench()?;
    let purchases = data::cdnow(&python)?;
    let mut inputs = python.python(&["tests/oracle/cdnow.py"]);
    finish(inputs.arg(&purchases).args(["--out", "target/data/cdnow"]), "the CDNOW program")?;
    let settle = ["run", "--release", "--package", "partnerkit-benches", "--bin", "settle", "--", "target/data/cdnow"];
    finish(&mut command("cargo", &settle), "settle")?;
    finish(&mut python.python(&["benches/python/settle.py", "target/data/cdnow"]), "settle in Python")?;
    crate::swift::bench()?;
    crate::kotlin::bench()
}

fn finish(command: &mut std::process::Command, what: &str) -> Result<(), String> {
    match command.current_dir(steps::root()).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{what} failed: {status}")),
        Err(why) => Err(format!("{what} cannot run: {why}")),
    }
}
