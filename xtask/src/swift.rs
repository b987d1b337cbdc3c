//! Swift: the package put together, and tested in a toolchain that is installed where there is none.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::files;
use crate::mobile::{Build, Library, target};
use crate::steps::{Tally, command, done, root, without_backtraces};

const SOURCES: &str = "bindings-swift/swift";
/// What UniFFI writes, beside the hand-written sources.
const GENERATED: &str = "Generated.swift";
/// How the tests of panics drive every export, written from the library beside it.
const EXPORTS: &str = "Exports.swift";
/// Where UniFFI itself writes `try!`: cloning and freeing of objects and buffers, which have no way to fail.
const PLUMBING: [&str; 4] = ["rustbuffer_from_bytes(", "rustbuffer_free(", "_fn_clone_", "_fn_free_"];

/// Tests the Swift package, and what users do with it.
pub(crate) fn run(tally: &mut Tally) {
    if !tally.step("the Swift toolchain", &mut swift(&["--version"])) {
        return;
    }
    let (checked, plain) = match (package(Build::Panicking), package(Build::Tested)) {
        (Ok(checked), Ok(plain)) => (checked, plain),
        (Err(why), _) | (_, Err(why)) => return tally.fail("the Swift package", &why),
    };
    tally.check("no function of the Swift package ends the process", || plumbing_only(&plain));
    let drives = root().join(SOURCES).join("Tests/Sources/Panics").join(EXPORTS);
    if let Err(why) = files::copy(&checked.with_file_name("generated").join(EXPORTS), &drives) {
        return tally.fail("Swift's panic tests", &why);
    }
    let tested = tests(&checked);
    let on = |action: &str, arguments: &[&str]| {
        let mut swift = swift(&[action]);
        without_backtraces(&mut swift).args(&tested).args(arguments).env("PARTNERKIT_PACKAGE", &checked);
        swift
    };
    // All executables of the tests come with them.
    if tally.step("Swift builds", &mut on("build", &["--build-tests"])) {
        tally.step("Swift", &mut on("test", &["--skip-build", "--disable-xctest"]));
        let source = checked.join("Sources/Partnerkit").join(GENERATED).display().to_string();
        tally.step("Swift under panics and hostile arguments", &mut on("run", &["--skip-build", "Panics", &source]));
    }
    tally.check("twenty lines of Swift in an empty folder", || first(&plain));
}

/// Puts the package together for whoever asks by hand: what is shipped.
pub(crate) fn build() -> Result<(), String> {
    let package = package(Build::Release)?;
    println!("the Swift package is {}", package.display());
    Ok(())
}

/// Speed of crossings, in release.
pub(crate) fn bench() -> Result<(), String> {
    let package = package(Build::Release)?;
    let scratch = target().join("swift/bench").display().to_string();
    let arguments =
        ["run", "--configuration", "release", "--package-path", "benches/swift", "--scratch-path", &scratch];
    done(swift(&arguments).env("PARTNERKIT_PACKAGE", package), "the Swift bench")
}

/// The digest of every settlement whose inputs lie in a folder of the given one, with what the tests have built. The folder
/// lies in the target folder: a toolchain in a root of its own sees no other.
pub(crate) fn digest(inputs: &str) -> Result<(), String> {
    let checked = folder(Build::Panicking);
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

fn folder(build: Build) -> PathBuf {
    // SwiftPM calls a package by its folder.
    target().join("swift").join(build.name()).join("partnerkit")
}

/// Builds the library and puts the package around it: hand-written sources, generated sources, header and library.
fn package(build: Build) -> Result<PathBuf, String> {
    let package = folder(build);
    println!("\n=== the Swift package, {}", package.display());
    let library = build.library()?;
    let sources = root().join(SOURCES);
    files::copy(&sources.join("Package.swift"), &package.join("Package.swift"))?;
    for file in files::below(&sources.join("Sources"))? {
        let place = file.strip_prefix(&sources).map_err(|why| why.to_string())?;
        files::copy(&file, &package.join(place))?;
    }
    // What was taken out of the sources must not be built from an earlier run.
    for file in files::below(&package.join("Sources/Partnerkit"))? {
        let name = file.file_name().unwrap_or_default();
        if name != GENERATED && !sources.join("Sources/Partnerkit").join(name).exists() {
            fs::remove_file(&file).map_err(|why| format!("{}: {why}", file.display()))?;
        }
    }
    files::copy(&library.archive, &package.join("lib").join(library.archive.file_name().unwrap_or_default()))?;
    stamp(&library.archive, &package)?;
    generate(&library, &package)?;
    Ok(package)
}

/// SwiftPM links what it has compiled, and never looks again at a library that a flag names: a source changes with it.
fn stamp(archive: &Path, package: &Path) -> Result<(), String> {
    let mut hasher = DefaultHasher::new();
    let bytes = fs::read(archive).map_err(|why| format!("{}: {why}", archive.display()))?;
    bytes.hash(&mut hasher);
    let text = format!("// The library that is linked: {:016x}.\n", hasher.finish());
    files::write(&package.join("Sources/PartnerkitFFI/stamp.c"), text)
}

/// Writes what UniFFI generates from the library.
fn generate(library: &Library, package: &Path) -> Result<(), String> {
    let out = package.with_file_name("generated");
    library.generate("swift", &out)?;
    files::copy(&out.join("Partnerkit.swift"), &package.join("Sources/Partnerkit").join(GENERATED))?;
    let include = package.join("Sources/PartnerkitFFI/include");
    files::copy(&out.join("PartnerkitFFI.h"), &include.join("PartnerkitFFI.h"))?;
    let map = "module PartnerkitFFI {\n    header \"PartnerkitFFI.h\"\n    export *\n}\n";
    files::write(&include.join("module.modulemap"), map)
}

/// A function that does not throw would end the app on a panic: UniFFI writes `try!` into it.
fn plumbing_only(package: &Path) -> Result<(), String> {
    let source = files::read(&package.join("Sources/Partnerkit").join(GENERATED))?;
    let other = |line: &&str| line.contains("try!") && !PLUMBING.iter().any(|name| line.contains(name));
    let found: Vec<&str> = source.lines().filter(other).map(str::trim).collect();
    if found.is_empty() { Ok(()) } else { Err(format!("`try!` stands in {}", found.join("; "))) }
}

/// The example of the README, by the package alone, in an empty folder.
fn first(package: &Path) -> Result<(), String> {
    let folder = target().join("swift/first");
    let _ = fs::remove_dir_all(&folder);
    for file in files::below(&root().join("examples/first"))? {
        files::copy(&file, &folder.join(file.strip_prefix(root()).map_err(|why| why.to_string())?))?;
    }
    files::copy(&folder.join("examples/first/First.swift"), &folder.join("First.swift"))?;
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
    files::write(&folder.join("Package.swift"), &manifest)?;
    let output = swift(&["run", "--quiet"]).current_dir(&folder).output().map_err(|why| why.to_string())?;
    let said = String::from_utf8_lossy(&output.stdout);
    print!("{said}{}", String::from_utf8_lossy(&output.stderr));
    // The digest is asserted by the lines themselves.
    match ["Order 1004", "settlement.unknown_order"].iter().find(|expected| !said.contains(**expected)) {
        _ if !output.status.success() => Err(format!("it ended with {}", output.status)),
        Some(missing) => Err(format!("it does not say {missing}")),
        None => Ok(()),
    }
}
