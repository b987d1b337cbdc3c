//! The twenty lines of each language in the README are the ones that the tests of that language run from what is built.

use std::path::Path;

#[test]
fn the_readme_shows_the_examples_that_are_run() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let read = |path: &str| std::fs::read_to_string(root.join(path)).unwrap_or_else(|why| panic!("{path}: {why}"));
    let readme = read("README.md");
    for (language, file) in
        [("typescript", "first.mts"), ("typescript", "first.cts"), ("swift", "First.swift"), ("kotlin", "First.kt")]
    {
        let lines = read(&format!("examples/first/{file}"));
        assert!(readme.contains(&format!("```{language}\n{lines}```\n")), "the README does not show {file} as it is");
        assert!(
            lines.lines().filter(|line| !line.is_empty()).count() <= 23,
            "{file} is longer than twenty lines or so"
        );
    }
}
