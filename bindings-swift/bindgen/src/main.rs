//! Writes the Swift and Kotlin sources, from a library that was built with its symbols.
//!
//! `partnerkit-bindgen kotlin|swift LIBRARY FOLDER`; run with `--profile bindgen`, which compiles quickly.

mod drives;
mod kotlin;
mod swift;

use std::process::ExitCode;

use camino::Utf8PathBuf;
use uniffi_bindgen::BindgenPaths;
use uniffi_bindgen::bindings::{GenerateOptions, TargetLanguage, generate_with_bindgen_paths};

const USAGE: &str = "usage: partnerkit-bindgen kotlin|swift LIBRARY FOLDER";
/// Where the crate's `uniffi.toml` lies.
const CONFIG: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../bindgen.toml");

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [language, library, folder] = arguments.as_slice() else {
        return Err(USAGE.to_owned());
    };
    let target = match language.as_str() {
        "kotlin" => TargetLanguage::Kotlin,
        "swift" => TargetLanguage::Swift,
        _ => return Err(USAGE.to_owned()),
    };
    let (library, folder) = (Utf8PathBuf::from(library), Utf8PathBuf::from(folder));
    let options = GenerateOptions {
        languages: vec![target.clone()],
        source: library.clone(),
        out_dir: folder.clone(),
        config_override: Some(Utf8PathBuf::from(CONFIG)),
        ..GenerateOptions::default()
    };
    generate_with_bindgen_paths(options, BindgenPaths::default()).map_err(|why| format!("{why:#}"))?;
    match target {
        TargetLanguage::Kotlin => kotlin::finish(&folder),
        TargetLanguage::Swift => swift::finish(&folder).and_then(|()| drives::write(&library, &folder)),
        TargetLanguage::Python | TargetLanguage::Ruby => Ok(()),
    }
}
