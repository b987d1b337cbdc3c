//! Kotlin: the jar put together, and tested as apps use it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::steps::{Tally, command, root};

const MODULE: &str = "bindings-swift/kotlin";
const LIBRARY: &str = "libpartnerkit_swift.so";
/// Where JNA looks for the library in a jar.
const PLACE: &str = "linux-x86-64";
/// The compiler that the module's tests bring with them.
const COMPILER: &str = "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler";

/// Builds the jar and runs its tests. Needs JDK 17 and Maven, which are installed where the system can.
pub(crate) fn run(tally: &mut Tally) {
    if let Err(why) = toolchain() {
        return tally.fail("Kotlin", &why);
    }
    let steps: [(&str, Command); 3] = [
        ("the library for Kotlin", cargo(&["--release"])),
        ("the library that panics on demand, for Kotlin", cargo(&["--features", "panic-injection"])),
        ("the generator of Kotlin", bindgen()),
    ];
    for (name, mut step) in steps {
        if !tally.step(name, &mut step) {
            return tally.fail("Kotlin", "what comes after the failed step was not run");
        }
    }
    if let Err(why) = lay_out() {
        return tally.fail("Kotlin", &why);
    }
    tally.step("Kotlin", &mut maven());
}

/// The same alone, for whoever works on it.
pub(crate) fn test() -> Result<(), String> {
    let mut tally = Tally::default();
    run(&mut tally);
    let (summary, verdict) = tally.close(&["kotlin"]);
    println!("\n{summary}");
    verdict
}

/// The digest of every settlement whose inputs lie in a folder of the given one, with what the tests have built.
pub(crate) fn digest(inputs: &str) -> Result<(), String> {
    let mut java = command("java", &["-cp", &class_path(&["classes", "test-classes"])?, "io.partnerkit.tests.Digest"]);
    done(java.arg(inputs), "the digest from Kotlin")
}

/// Speed of crossings, with the release library that the tests have built.
pub(crate) fn bench() -> Result<(), String> {
    let class_path = class_path(&["classes"])?;
    let out = module().join("target/bench").display().to_string();
    let compiler = ["-cp", &class_path, COMPILER, "-no-stdlib", "-no-reflect", "-jvm-target", "17", "-nowarn"];
    let mut compile = command("java", &compiler);
    compile.args(["-classpath", &class_path, "-d", &out, "benches/kotlin/Crossings.kt"]);
    done(&mut compile, "compiling the Kotlin bench")?;
    done(&mut command("java", &["-cp", &format!("{class_path}:{out}"), "CrossingsKt"]), "the Kotlin bench")
}

fn module() -> PathBuf {
    root().join(MODULE)
}

fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

fn cargo(flags: &[&str]) -> Command {
    let mut build = command("cargo", &["build", "--package", "partnerkit-swift"]);
    build.args(flags);
    build
}

fn bindgen() -> Command {
    let generator = ["--profile", "bindgen", "--package", "partnerkit-bindgen", "--features", "generate"];
    let mut run = command("cargo", &["run", "--quiet"]);
    run.args(generator).args(["--", "kotlin"]);
    run.arg(target().join("release").join(LIBRARY)).arg(module().join("target/generated"));
    run
}

fn maven() -> Command {
    let mut maven = command("mvn", &["--quiet", "--batch-mode", "--no-transfer-progress", "-Dstyle.color=never"]);
    maven.arg(format!("-Dpartnerkit.panicking={}", panicking().display())).arg("package").current_dir(module());
    maven
}

fn panicking() -> PathBuf {
    module().join("target/panicking").join(LIBRARY)
}

/// Puts the libraries where the module expects them, and takes away what an earlier source has left.
fn lay_out() -> Result<(), String> {
    let module = module().join("target");
    for left in ["classes", "test-classes"] {
        // It need not be there.
        let _ = fs::remove_dir_all(module.join(left));
    }
    copy(&target().join("release").join(LIBRARY), &module.join("native").join(PLACE).join(LIBRARY))?;
    copy(&target().join("debug").join(LIBRARY), &panicking())
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let folder = to.parent().unwrap_or(to);
    let copied = fs::create_dir_all(folder).and_then(|()| fs::copy(from, to));
    copied.map(|_| ()).map_err(|why| format!("{} to {}: {why}", from.display(), to.display()))
}

/// What `package` has built and found, for a JVM of our own.
fn class_path(own: &[&str]) -> Result<String, String> {
    let built = module().join("target");
    let others = fs::read_to_string(built.join("class-path"))
        .map_err(|_| "the Kotlin module is not built; `cargo xtask kotlin test` builds it".to_owned())?;
    let own = own.iter().map(|folder| built.join(folder).display().to_string());
    Ok(own.chain([others.trim().to_owned()]).collect::<Vec<_>>().join(":"))
}

/// JDK 17 or later and Maven: those of the machine, or Debian's where we may install them.
fn toolchain() -> Result<(), String> {
    if has("javac", "--version") && has("mvn", "--version") {
        return Ok(());
    }
    println!("\n=== a JDK and Maven");
    let apt = |arguments: &[&str]| {
        let mut apt = command("apt-get", arguments);
        apt.env("DEBIAN_FRONTEND", "noninteractive").status().is_ok_and(|status| status.success())
    };
    let packages = ["install", "--yes", "--no-install-recommends", "openjdk-17-jdk-headless", "maven"];
    let installed = apt(&["update"]) && apt(&packages);
    if installed && has("javac", "--version") && has("mvn", "--version") {
        return Ok(());
    }
    Err("JDK 17 or later and Maven are needed, and could not be installed here; install them and try again".to_owned())
}

fn has(program: &str, question: &str) -> bool {
    command(program, &[question]).output().is_ok_and(|output| output.status.success())
}

fn done(command: &mut Command, what: &str) -> Result<(), String> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{what} failed: {status}")),
        Err(why) => Err(format!("{what} cannot be run: {why}")),
    }
}
