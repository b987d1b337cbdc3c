//! Runs `tests/scenarios/**/*.json` against the core. The form is explained in `docs/src/reference/scenarios.md`.

pub mod aggregates;
pub mod calls;
pub mod concepts;
pub mod coverage;
mod deal;
mod ending;
pub mod expect;
pub mod exports;
pub mod life_cycle;
pub mod scenario;
pub mod settle;
pub mod story;
pub mod work_room;

use std::path::{Path, PathBuf};

use coverage::Coverage;
use scenario::{Scenario, load};

/// Why a scenario failed.
pub type Failure = String;

/// The repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}

/// All scenarios with the path of their file, sorted by it.
pub fn scenarios() -> Vec<(PathBuf, Scenario)> {
    let mut files = Vec::new();
    collect(&root().join("tests/scenarios"), &mut files);
    files.sort();
    files
        .into_iter()
        .map(|file| (file.clone(), load(&file).unwrap_or_else(|why| panic!("{}: {why}", file.display()))))
        .collect()
}

/// Runs one scenario.
pub fn run(scenario: &Scenario, coverage: &mut Coverage) -> Result<(), Failure> {
    match scenario {
        Scenario::LifeCycle(story) => {
            let mut life = aggregates::begin(&story.aggregate, &story.id, &story.given)?;
            life_cycle::run(life.as_mut(), story, coverage)
        }
        Scenario::Story(story) => story::run(story, coverage),
        Scenario::Calls(story) => calls::run(story),
        Scenario::Settlement(story) => settle::run(story),
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|why| panic!("{}: {why}", folder.display()));
    for entry in entries {
        let path = entry.expect("a folder can be listed").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "json") {
            files.push(path);
        }
    }
}
