//! Swift: the package put together, and tested in a toolchain that is installed where there is none.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::steps::{Tally, command, root};

const SOURCES: &str = "bindings-swift/swift";
const LIBRARY: &str = "libpartnerkit_swift";
/// What UniFFI writes, beside the hand-written sources.
const GENERATED: &str = "Generated.swift";
/// Where UniFFI itself writes `try!`: cloning and freeing of objects and buffers, which have no way to fail.
const PLUMBING: [&str; 4] = ["rustbuffer_from_bytes(", "rustbuffer_free(", "_fn_clone_", "_fn_free_"];

/// Which library stands behind a package.
#[derive(Clone, Copy)]
enum Variant {
    /// What is shipped.
    Release,
    /// What is tested: each export can be made to panic.
    Checked,
}

/// Tests the Swift package, and what users do with it.
pub(crate) fn run(tally: &mut Tally) {
    if !tally.step("the Swift toolchain", &mut swift(&["--version"])) {
        return;
    }
    let (checked, release) = match (package(Variant::Checked), package(Variant::Release)) {
        (Ok(checked), Ok(release)) => (checked, release),
        (Err(why), _) | (_, Err(why)) => return tally.fail("the Swift package", &why),
    };
    tally.check("no function of the Swift package ends the process", || plumbing_only(&release));
    let tested = tests(&checked);
    let on = |action: &str, arguments: &[&str]| {
        let mut swift = swift(&[action]);
        swift.args(&tested).args(arguments).env("PARTNERKIT_PACKAGE", &checked);
        swift
    };
    // All executables of the tests come with them.
    if tally.step("Swift builds", &mut on("build", &["--build-tests"])) {
        tally.step("Swift", &mut on("test", &["--skip-build", "--disable-xctest"]));
        let source = checked.join("Sources/Partnerkit").join(GENERATED).display().to_string();
        tally.step("Swift under panics and hostile arguments", &mut on("run", &["--skip-build", "Panics", &source]));
    }
    tally.check("twenty lines of Swift in an empty folder", || first(&release));
}

/// The same alone, for whoever works on it.
pub(crate) fn test() -> Result<(), String> {
    let mut tally = Tally::default();
    run(&mut tally);
    let (summary, verdict) = tally.close(&["swift"]);
    println!("\n{summary}");
    verdict
}

/// Puts the package together for whoever asks by hand: what is shipped.
pub(crate) fn build() -> Result<(), String> {
    let package = package(Variant::Release)?;
    println!("the Swift package is {}", package.display());
    Ok(())
}

/// Speed of crossings, in release.
pub(crate) fn bench() -> Result<(), String> {
    let package = package(Variant::Release)?;
    let scratch = target().join("swift/bench").display().to_string();
    let arguments =
        ["run", "--configuration", "release", "--package-path", "benches/swift", "--scratch-path", &scratch];
    done(swift(&arguments).env("PARTNERKIT_PACKAGE", package), "the Swift bench")
}

/// The digest of every settlement whose inputs lie in a folder of the given one, with what the tests have built. The folder
/// lies in the target folder: a toolchain in a root of its own sees no other.
pub(crate) fn digest(inputs: &str) -> Result<(), String> {
    let checked = folder(Variant::Checked);
    let mut swift = swift(&["run", "--quiet", "--skip-build"]);
    swift.args(tests(&checked)).arg("Digest").arg(root().join(inputs));
    done(swift.env("PARTNERKIT_PACKAGE", &checked), "the digest from Swift")
}

fn tests(package: &Path) -> [String; 4] {
    let scratch = package.with_file_name("build").display().to_string();
    ["--package-path".into(), format!("{SOURCES}/Tests"), "--scratch-path".into(), scratch]
}

fn swift(arguments: &[&str]) -> Command {
    let mut swift = command(root().join(SOURCES).join("toolchain.sh"), arguments);
    // It may lie where the toolchain, a root of its own, sees nothing.
    swift.env("PARTNERKIT_FOLDERS", target());
    swift
}

fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

fn folder(variant: Variant) -> PathBuf {
    let name = match variant {
        Variant::Release => "release",
        Variant::Checked => "checked",
    };
    // SwiftPM calls a package by its folder.
    target().join("swift").join(name).join("partnerkit")
}

/// Builds the library and puts the package around it: hand-written sources, generated sources, header and library.
fn package(variant: Variant) -> Result<PathBuf, String> {
    println!("\n=== the Swift package, {}", folder(variant).display());
    let (flags, profile): (&[&str], _) = match variant {
        Variant::Release => (&["--release"], "release"),
        Variant::Checked => (&["--features", "panic-injection"], "debug"),
    };
    done(command("cargo", &["build", "--package", "partnerkit-swift"]).args(flags), "the library for Swift")?;
    let built = target().join(profile);
    let package = folder(variant);
    let sources = root().join(SOURCES);
    copy(&sources.join("Package.swift"), &package.join("Package.swift"))?;
    for file in files(&sources.join("Sources"))? {
        let place = file.strip_prefix(&sources).map_err(|why| why.to_string())?;
        copy(&file, &package.join(place))?;
    }
    // What was taken out of the sources must not be built from an earlier run.
    for file in files(&package.join("Sources/Partnerkit"))? {
        let name = file.file_name().unwrap_or_default();
        if name != GENERATED && !sources.join("Sources/Partnerkit").join(name).exists() {
            fs::remove_file(&file).map_err(|why| format!("{}: {why}", file.display()))?;
        }
    }
    copy(&built.join(format!("{LIBRARY}.a")), &package.join(format!("lib/{LIBRARY}.a")))?;
    generate(&built.join(format!("{LIBRARY}.so")), &package)?;
    Ok(package)
}

/// Writes what UniFFI generates from the library.
fn generate(library: &Path, package: &Path) -> Result<(), String> {
    let out = package.with_file_name("generated");
    let mut bindgen = command("cargo", &BINDGEN);
    done(bindgen.arg(library).arg(&out), "the generator of Swift")?;
    copy(&out.join("Partnerkit.swift"), &package.join("Sources/Partnerkit").join(GENERATED))?;
    let include = package.join("Sources/PartnerkitFFI/include");
    copy(&out.join("PartnerkitFFI.h"), &include.join("PartnerkitFFI.h"))?;
    let map = "module PartnerkitFFI {\n    header \"PartnerkitFFI.h\"\n    export *\n}\n";
    write(&include.join("module.modulemap"), map)
}

/// Compiled for a quick build.
const BINDGEN: [&str; 10] = [
    "run",
    "--quiet",
    "--profile",
    "bindgen",
    "--package",
    "partnerkit-bindgen",
    "--features",
    "generate",
    "--",
    "swift",
];

/// A function that does not throw would end the app on a panic: UniFFI writes `try!` into it.
fn plumbing_only(package: &Path) -> Result<(), String> {
    let source = read(&package.join("Sources/Partnerkit").join(GENERATED))?;
    let other = |line: &&str| line.contains("try!") && !PLUMBING.iter().any(|name| line.contains(name));
    let found: Vec<&str> = source.lines().filter(other).map(str::trim).collect();
    if found.is_empty() { Ok(()) } else { Err(format!("`try!` stands in {}", found.join("; "))) }
}

/// The example of the README, by the package alone, in an empty folder.
fn first(package: &Path) -> Result<(), String> {
    let folder = target().join("swift/first");
    let _ = fs::remove_dir_all(&folder);
    let example = root().join("examples/first");
    for file in files(&example)? {
        copy(&file, &folder.join(file.strip_prefix(&example).map_err(|why| why.to_string())?))?;
    }
    let manifest = format!(
        r#"// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "first",
    dependencies: [.package(path: "{}")],
    targets: [
        .executableTarget(
            name: "First", dependencies: [.product(name: "Partnerkit", package: "partnerkit")], path: ".",
            sources: ["First.swift"])
    ]
)
"#,
        package.display()
    );
    write(&folder.join("Package.swift"), &manifest)?;
    let output = swift(&["run", "--quiet"]).current_dir(&folder).output().map_err(|why| why.to_string())?;
    let said = String::from_utf8_lossy(&output.stdout);
    print!("{said}{}", String::from_utf8_lossy(&output.stderr));
    let expected = ["8351ba719ac37cdce5d065e82a7dfd61b773639390bd25f573922fa9f9916f23", "order.wrong_status"];
    match expected.iter().find(|expected| !said.contains(**expected)) {
        _ if !output.status.success() => Err(format!("it ended with {}", output.status)),
        Some(missing) => Err(format!("it does not say {missing}")),
        None => Ok(()),
    }
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    let mut found = Vec::new();
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        if path.is_dir() { found.extend(files(&path)?) } else { found.push(path) }
    }
    Ok(found)
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let content = fs::read(from).map_err(|why| format!("{}: {why}", from.display()))?;
    store(to, &content)
}

fn read(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|why| format!("{}: {why}", file.display()))
}

fn write(file: &Path, text: &str) -> Result<(), String> {
    store(file, text.as_bytes())
}

/// Writes a file unless it says so already: what has not changed is not built again.
fn store(file: &Path, content: &[u8]) -> Result<(), String> {
    if fs::read(file).is_ok_and(|found| found == content) {
        return Ok(());
    }
    let folder = file.parent().unwrap_or(file);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(file, content))
        .map_err(|why| format!("{}: {why}", file.display()))
}

fn done(command: &mut Command, what: &str) -> Result<(), String> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{what} failed: {status}")),
        Err(why) => Err(format!("{what} cannot be run: {why}")),
    }
}
