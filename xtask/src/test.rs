//! Every test in every language, and the checks that hold the project together.

use crate::environment::Environment;
use crate::steps::{Tally, command};

/// The features of the core that the hosts use; not those of the bindings, which only tests and generators need.
const FEATURES: &str = "partnerkit/csv,partnerkit/chart,partnerkit/arrow";
/// So many random programs are in every run; a soak has more of everything by as much.
const PROGRAMS_OF_A_TEST: u32 = 1_000;
/// Where the programs lie that every language settles.
const PROGRAMS: &str = "target/programs";
const REQUIREMENTS: &str = "bindings-python/requirements-dev.txt";

/// Runs everything; long random suites as large as asked.
pub(crate) fn run(random_programs: u32) -> Result<(), String> {
    let mut tally = Tally::default();
    rust(&mut tally, random_programs / PROGRAMS_OF_A_TEST);
    crate::node::run(&mut tally);
    crate::swift::run(&mut tally);
    crate::kotlin::run(&mut tally);
    if let Some(environment) = python(&mut tally) {
        oracle(&mut tally, &environment, random_programs);
    }
    let (summary, verdict) = tally.close(&["rust", "python", "node", "swift", "kotlin"]);
    println!("\n{summary}");
    verdict
}

fn rust(tally: &mut Tally, times: u32) {
    let cargo = |arguments: &[&str]| command("cargo", arguments);
    tally.step("format", &mut cargo(&["fmt", "--all", "--check"]));
    let lints = ["clippy", "--workspace", "--all-targets", "--features", FEATURES, "--", "--deny", "warnings"];
    tally.step("lints", &mut cargo(&lints));
    tally.step("the core alone", &mut cargo(&["check", "--package", "partnerkit", "--no-default-features"]));
    tally.check("the core has no clock, randomness or I/O", purity);
    tally.check("licences", crate::licences::check);
    let tests = ["test", "--workspace", "--no-fail-fast", "--features", FEATURES, "--", "--show-output"];
    tally.step("Rust", cargo(&tests).env("PARTNERKIT_SOAK", times.max(1).to_string()));
    tally.step("what is generated is up to date", &mut cargo(&["xtask", "gen", "--check"]));
}

/// Everything about Python; the environment that it ran in.
pub(crate) fn python(tally: &mut Tally) -> Option<Environment> {
    let python = match Environment::prepare(&[REQUIREMENTS]) {
        Ok(python) => python,
        Err(why) => {
            tally.fail("Python", &why);
            return None;
        }
    };
    tally.step(
        "Python",
        python.python(&["-m", "pytest", "-q", "-ra"]).current_dir(crate::steps::root().join("bindings-python")),
    );
    tally.step("stubs of the native module", &mut python.python(&["-m", "mypy.stubtest", "partnerkit._partnerkit"]));
    tally.step(
        "types of the package",
        &mut python.python(&["-m", "mypy", "--strict", "bindings-python/python", "bindings-python/tests/usage.py"]),
    );
    tally.step(
        "Python lints",
        &mut python.python(&[
            "-m",
            "ruff",
            "check",
            "--config",
            "bindings-python/pyproject.toml",
            "bindings-python",
            "benches",
            "examples",
        ]),
    );
    Some(python)
}

fn oracle(tally: &mut Tally, python: &Environment, programs: u32) {
    tally.step("the oracle by itself", &mut python.python(&["tests/oracle/check.py"]));
    tally.step(
        "the order's table, transcribed",
        &mut python.python(&["tests/oracle/order_table.py", "--check", "tests/scenarios/order"]),
    );
    if !tally.step(
        "the engine for the oracle",
        &mut command("cargo", &["build", "--release", "--package", "partnerkit-tests"]),
    ) {
        return;
    }
    // An earlier run may have left more of them.
    let _ = std::fs::remove_dir_all(crate::steps::root().join(PROGRAMS));
    let data = crate::data::cdnow(python);
    let programs = programs.to_string();
    let engine = crate::mobile::target().join("release/settle").display().to_string();
    let mut compare = python.python(&[
        "tests/oracle/compare.py",
        "--engine",
        &engine,
        "--package",
        "--programs",
        &programs,
        "--work",
        PROGRAMS,
    ]);
    for language in ["node", "swift", "kotlin"] {
        compare.arg("--also").arg(format!("{language}: cargo run --quiet --package xtask -- {language} digest"));
    }
    match data {
        Ok(file) => compare.arg("--cdnow").arg(file),
        Err(why) => {
            tally.fail("the CDNOW purchases", &why);
            &mut compare
        }
    };
    tally.step("the engine against the oracle", &mut compare);
}

/// chrono without its clock and uuid without randomness make an impure core a compile error; this holds the manifest to it.
/// The feature `arrow` is left out: arrow's own crates bring a clock, and the core is compiled without them in the step before.
fn purity() -> Result<(), String> {
    let tree = [
        "tree",
        "--package",
        "partnerkit",
        "--features",
        "csv,chart",
        "--edges",
        "normal",
        "--prefix",
        "none",
        "--format",
        "{p}|{f}",
    ];
    let output = command("cargo", &tree).output().map_err(|why| why.to_string())?;
    let tree = String::from_utf8_lossy(&output.stdout).into_owned();
    let banned = |line: &&str| {
        let (package, features) = line.split_once('|').unwrap_or((line, ""));
        let has = |name: &str| features.split(',').any(|feature| feature.trim() == name);
        (package.starts_with("chrono ") && (has("clock") || has("now")))
            || (package.starts_with("uuid ") && (has("v4") || has("v7") || has("rng")))
            || ["rand ", "tokio ", "getrandom "].iter().any(|name| package.starts_with(name))
    };
    let found: Vec<&str> = tree.lines().filter(banned).collect();
    if !output.status.success() || tree.is_empty() {
        return Err("cargo tree does not run".into());
    }
    if found.is_empty() { Ok(()) } else { Err(format!("the core depends on {}", found.join("; "))) }
}
