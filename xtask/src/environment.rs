//! The Python that tests, demo and benches run in: a virtual environment of the project's own, with pinned tools and the
//! wheel built from this checkout.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::steps::{command, root};

/// A virtual environment with the freshly built wheel.
pub(crate) struct Environment {
    folder: PathBuf,
}

impl Environment {
    /// Makes the environment, with the tools of a requirements file.
    pub(crate) fn prepare(requirements: &str) -> Result<Self, String> {
        let folder = root().join("target/venv");
        if !folder.join("bin/python").exists() {
            println!("=== a virtual environment for Python");
            let made = command("python3", &["-m", "venv"]).arg(&folder).status();
            if !made.is_ok_and(|status| status.success()) {
                return Err("python3 with its venv module is needed (3.10 or later); install it and try again".into());
            }
        }
        let environment = Self { folder };
        environment.pip(&["install", "--quiet", "--requirement", requirements])?;
        Ok(environment)
    }

    /// Builds the wheel, with optional cargo features, and installs it.
    pub(crate) fn install_wheel(&self, features: &[&str]) -> Result<(), String> {
        let out = root().join("target/wheels").join(if features.is_empty() { "release" } else { "test" });
        let _ = std::fs::remove_dir_all(&out);
        let mut build = Command::new(self.tool("maturin"));
        build.args(["build", "--release", "--manifest-path", "bindings-python/Cargo.toml", "--out"]).arg(&out);
        if !features.is_empty() {
            build.args(["--features", &features.join(",")]);
        }
        self.run(&mut build, "building the wheel")?;
        let wheel = std::fs::read_dir(&out)
            .map_err(|why| why.to_string())?
            .filter_map(|entry| Some(entry.ok()?.path()))
            .find(|path| path.extension().is_some_and(|ending| ending == "whl"))
            .ok_or("maturin made no wheel")?;
        let wheel = wheel.display().to_string();
        self.pip(&["install", "--quiet", "--force-reinstall", "--no-deps", &wheel])
    }

    /// The path of a tool inside.
    pub(crate) fn tool(&self, name: &str) -> PathBuf {
        self.folder.join("bin").join(name)
    }

    /// A Python command inside.
    pub(crate) fn python(&self, arguments: &[&str]) -> Command {
        command(self.tool("python"), arguments)
    }

    fn pip(&self, arguments: &[&str]) -> Result<(), String> {
        let mut pip = self.python(&["-m", "pip", "--disable-pip-version-check"]);
        self.run(pip.args(arguments), "installing Python packages")
    }

    fn run(&self, command: &mut Command, what: &str) -> Result<(), String> {
        // maturin and pip find the environment by this variable.
        let command = command.env("VIRTUAL_ENV", &self.folder).current_dir(root());
        match command.status() {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(format!("{what} failed: {status}")),
            Err(why) => Err(format!("{what} failed: {why}")),
        }
    }
}

/// A folder for what a run writes, empty.
pub(crate) fn fresh(folder: &Path) -> Result<(), String> {
    let _ = std::fs::remove_dir_all(folder);
    std::fs::create_dir_all(folder).map_err(|why| format!("{}: {why}", folder.display()))
}
