//! The Python that tests, demo and benches run in: a virtual environment of the project's own, with pinned tools and the
//! wheel built from this checkout.

use std::path::PathBuf;
use std::process::Command;

use crate::steps::{command, root};

/// A virtual environment with the freshly built wheel.
pub(crate) struct Environment {
    folder: PathBuf,
}

impl Environment {
    /// Makes the environment, with the tools of some requirements files, and installs the wheel of this checkout.
    pub(crate) fn prepare(requirements: &[&str]) -> Result<Self, String> {
        let environment = Self { folder: root().join("target/venv") };
        if !environment.tool("python").exists() {
            println!("=== a virtual environment for Python");
            let made = command("python3", &["-m", "venv"]).arg(&environment.folder).status();
            if !made.is_ok_and(|status| status.success()) {
                return Err("python3 with its venv module is needed (3.10 or later); install it and try again".into());
            }
        }
        for file in requirements {
            environment.pip(&["install", "--quiet", "--requirement", file])?;
        }
        environment.install_wheel()?;
        Ok(environment)
    }

    /// A Python command inside.
    pub(crate) fn python(&self, arguments: &[&str]) -> Command {
        let mut python = command(self.tool("python"), arguments);
        python.env("VIRTUAL_ENV", &self.folder);
        python
    }

    /// A tool inside.
    pub(crate) fn tool(&self, name: &str) -> PathBuf {
        self.folder.join("bin").join(name)
    }

    fn install_wheel(&self) -> Result<(), String> {
        let out = root().join("target/wheels");
        // An older wheel must not be installed in place of the new one.
        let _ = std::fs::remove_dir_all(&out);
        let manifest = ["build", "--release", "--manifest-path", "bindings-python/Cargo.toml", "--out"];
        self.run(command(self.tool("maturin"), &manifest).arg(&out), "building the wheel")?;
        let wheels = std::fs::read_dir(&out).map_err(|why| why.to_string())?;
        let wheel = wheels
            .filter_map(|entry| Some(entry.ok()?.path()))
            .find(|path| path.extension().is_some_and(|e| e == "whl"));
        let wheel = wheel.ok_or("maturin made no wheel")?.display().to_string();
        self.pip(&["install", "--quiet", "--force-reinstall", "--no-deps", &wheel])
    }

    fn pip(&self, arguments: &[&str]) -> Result<(), String> {
        let mut pip = self.python(&["-m", "pip", "--disable-pip-version-check"]);
        self.run(pip.args(arguments), "installing Python packages")
    }

    fn run(&self, command: &mut Command, what: &str) -> Result<(), String> {
        match command.env("VIRTUAL_ENV", &self.folder).status() {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(format!("{what} failed: {status}")),
            Err(why) => Err(format!("{what} failed: {why}")),
        }
    }
}
