//! Kotlin: the jar put together, and tested as apps use it.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::files;
use crate::mobile::Build;
use crate::steps::{Tally, command, done, root, without_backtraces};

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
    if let Err(why) = lay_out(Build::Tested).and_then(|()| panicking()) {
        return tally.fail("Kotlin", &why);
    }
    tally.step("Kotlin", &mut maven(&[]));
}

/// The digest of every settlement whose inputs lie in a folder of the given one, with what the tests have built.
pub(crate) fn digest(inputs: &str) -> Result<(), String> {
    let mut java = command("java", &["-cp", &class_path(&["classes", "test-classes"])?, "io.partnerkit.tests.Digest"]);
    done(java.arg(inputs), "the digest from Kotlin")
}

/// Puts the jar together for whoever asks by hand, without its tests.
pub(crate) fn build() -> Result<(), String> {
    toolchain()?;
    lay_out(Build::Release)?;
    done(&mut maven(&["-DskipTests"]), "the Kotlin module")?;
    println!("the jar is in {}", module().join("target").display());
    Ok(())
}

/// Speed of crossings, in release.
pub(crate) fn bench() -> Result<(), String> {
    build()?;
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

fn maven(flags: &[&str]) -> Command {
    let mut maven = command("mvn", &["--quiet", "--batch-mode", "--no-transfer-progress", "-Dstyle.color=never"]);
    let panicking = format!("-Dpartnerkit.panicking={}", panicking_library().display());
    without_backtraces(&mut maven).arg(panicking).args(flags).arg("package").current_dir(module());
    maven
}

fn panicking_library() -> PathBuf {
    module().join("target/panicking").join(LIBRARY)
}

/// Puts the library and what is generated from it where the module expects them, and takes away what an earlier source has
/// left.
fn lay_out(build: Build) -> Result<(), String> {
    println!("\n=== the library for Kotlin, {}", build.name());
    let module = module().join("target");
    for left in ["classes", "test-classes"] {
        // It need not be there.
        let _ = fs::remove_dir_all(module.join(left));
    }
    let library = build.library()?;
    files::copy(&library.shared, &module.join("native").join(PLACE).join(LIBRARY))?;
    library.generate("kotlin", &module.join("generated"))
}

fn panicking() -> Result<(), String> {
    files::copy(&Build::Panicking.library()?.shared, &panicking_library())
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
    println!("\n=== a JDK and Maven, from Debian");
    let apt = |arguments: &[&str]| {
        let mut apt = command("apt-get", arguments);
        apt.env("DEBIAN_FRONTEND", "noninteractive").status().is_ok_and(|status| status.success())
    };
    let packages = ["install", "--yes", "--no-install-recommends", "default-jdk-headless", "maven"];
    let installed = apt(&["update"]) && apt(&packages);
    if installed && has("javac", "--version") && has("mvn", "--version") {
        return Ok(());
    }
    // apt-get has said why: mostly because it must be root, or because there is none.
    Err("JDK 17 or later and Maven are needed and apt-get could not install them; install them, or run this as root on Debian"
        .to_owned())
}

fn has(program: &str, question: &str) -> bool {
    command(program, &[question]).output().is_ok_and(|output| output.status.success())
}
