//! What Swift and Kotlin share: the library built from Rust, and the sources that UniFFI writes from it.

use std::path::{Path, PathBuf};

use crate::files;
use crate::steps::{command, done, root};

const LIBRARY: &str = "libpartnerkit_swift";

/// The ways in which the library is built.
#[derive(Clone, Copy)]
pub(crate) enum Build {
    /// As it is shipped.
    Release,
    /// The same, compiled quickly: what the tests run.
    Tested,
    /// What the tests of panics run: each export can be made to panic.
    Panicking,
}

impl Build {
    /// A name for folders.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Tested => "tested",
            Self::Panicking => "panicking",
        }
    }

    /// Builds the library.
    pub(crate) fn library(self) -> Result<Library, String> {
        let (flags, profile): (&[&str], _) = match self {
            Self::Release => (&["--release"], "release"),
            Self::Tested => (&[], "debug"),
            Self::Panicking => (&["--features", "panic-injection"], "debug"),
        };
        done(command("cargo", &["build", "--package", "partnerkit-swift"]).args(flags), "the library for phones")?;
        // Another build would take its place.
        let folder = target().join("mobile").join(self.name());
        let library = Library {
            shared: folder.join(LIBRARY).with_extension("so"),
            archive: folder.join(LIBRARY).with_extension("a"),
        };
        for file in [&library.shared, &library.archive] {
            files::copy(&target().join(profile).join(file.file_name().unwrap_or_default()), file)?;
        }
        Ok(library)
    }
}

/// A built library, as a file to load and as one to link.
pub(crate) struct Library {
    pub(crate) shared: PathBuf,
    pub(crate) archive: PathBuf,
}

impl Library {
    /// Writes what UniFFI generates from it for a language into a folder.
    pub(crate) fn generate(&self, language: &str, folder: &Path) -> Result<(), String> {
        let lean = [
            "run",
            "--quiet",
            "--profile",
            "bindgen",
            "--package",
            "partnerkit-bindgen",
            "--features",
            "generate",
            "--",
        ];
        let mut bindgen = command("cargo", &lean);
        done(bindgen.arg(language).arg(&self.shared).arg(folder), "the generator of Swift and Kotlin")
    }
}

/// Where Cargo builds.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}
