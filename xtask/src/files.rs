//! Files of the repository, with errors that name them.

use std::fs;
use std::path::{Path, PathBuf};

/// All files below a folder, in order.
pub(crate) fn below(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|why| named(folder, &why))?;
    let mut found = Vec::new();
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        if path.is_dir() { found.extend(below(&path)?) } else { found.push(path) }
    }
    found.sort();
    Ok(found)
}

/// A file's text.
pub(crate) fn read(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|why| named(file, &why))
}

/// Writes a file unless it says so already: what has not changed is not built again.
pub(crate) fn write(file: &Path, content: impl AsRef<[u8]>) -> Result<(), String> {
    if fs::read(file).is_ok_and(|found| found == content.as_ref()) {
        return Ok(());
    }
    let folder = file.parent().unwrap_or(file);
    fs::create_dir_all(folder).and_then(|()| fs::write(file, content)).map_err(|why| named(file, &why))
}

/// Copies a file, if it differs.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<(), String> {
    write(to, fs::read(from).map_err(|why| named(from, &why))?)
}

fn named(file: &Path, why: &std::io::Error) -> String {
    format!("{}: {why}", file.display())
}
