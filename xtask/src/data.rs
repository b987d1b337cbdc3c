//! Real purchases: the CDNOW data, as the package `lifetimes` ships it, pinned by hash.

use std::path::PathBuf;
use std::process::Command;

use crate::environment::Environment;
use crate::steps::root;

/// Where the purchases lie. Taken from the package on first use; its dependencies are not.
pub(crate) fn cdnow(python: &Environment) -> Result<PathBuf, String> {
    let file = root().join("target/data/CDNOW_master.txt");
    let mut fetch: Command = python.python(&["examples/cdnow/fetch.py"]);
    match fetch.arg(&file).status() {
        Ok(status) if status.success() => Ok(file),
        Ok(_) | Err(_) => {
            Err("the CDNOW purchases cannot be had: the package lifetimes 0.11.3 is not reachable".into())
        }
    }
}
