//! The numbered statements of the reference (`**PO-12.** What holds.`), each linked to the scenarios that prove it.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use crate::Generated;
use crate::files;
use crate::steps::root;

const REFERENCE: &str = "docs/src/reference";
const SCENARIOS: &str = "tests/scenarios";

/// A statement: where it stands, and the scenarios that name it.
struct Statement {
    page: String,
    proofs: Vec<String>,
}

/// The page that links them.
///
/// # Errors
/// A statement that no scenario proves, that stands twice or leaves a gap in the numbers; a scenario that proves what is not
/// said.
pub(crate) fn generated() -> Result<Vec<Generated>, String> {
    let mut statements = said()?;
    prove(&mut statements)?;
    let idle = |(id, statement): (&Id, &Statement)| statement.proofs.is_empty().then(|| id.to_string());
    let unproved: Vec<String> = statements.iter().filter_map(idle).collect();
    if !unproved.is_empty() {
        return Err(format!("no scenario proves {}", unproved.join(", ")));
    }
    Ok(vec![Generated { path: PathBuf::from(REFERENCE).join("proofs.md"), text: page(&statements) }])
}

/// An area of two letters, and a number from 1.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Id {
    area: String,
    number: u32,
}

impl Id {
    fn read(text: &str) -> Option<Self> {
        let (area, number) = text.split_once('-')?;
        let is_area = area.len() == 2 && area.chars().all(|letter| letter.is_ascii_uppercase());
        let number = number.parse().ok().filter(|number| *number > 0)?;
        is_area.then(|| Self { area: area.to_owned(), number })
    }

    /// Of a line such as `**PO-12.** What holds.`
    fn of_line(line: &str) -> Option<Self> {
        Self::read(line.trim_start().trim_start_matches("- ").strip_prefix("**")?.split_once(".**")?.0)
    }
}

impl std::fmt::Display for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{}", self.area, self.number)
    }
}

fn said() -> Result<BTreeMap<Id, Statement>, String> {
    let mut found = BTreeMap::new();
    for path in below(&root().join(REFERENCE), "md")? {
        let page = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for id in files::read(&path)?.lines().filter_map(Id::of_line) {
            let statement = Statement { page: page.clone(), proofs: Vec::new() };
            if found.insert(id.clone(), statement).is_some() {
                return Err(format!("{id} is said twice"));
            }
        }
    }
    let mut last: Option<&Id> = None;
    for id in found.keys() {
        let expected = last.filter(|last| last.area == id.area).map_or(1, |last| last.number.saturating_add(1));
        if id.number != expected {
            return Err(format!("{}-{expected} is not said, but {id} is", id.area));
        }
        last = Some(id);
    }
    Ok(found)
}

fn prove(statements: &mut BTreeMap<Id, Statement>) -> Result<(), String> {
    let folder = root().join(SCENARIOS);
    for path in below(&folder, "json")? {
        let name = path.strip_prefix(&folder).unwrap_or(&path).display().to_string();
        let scenario: serde_json::Value =
            serde_json::from_str(&files::read(&path)?).map_err(|why| format!("{name}: {why}"))?;
        for proved in scenario.get("proves").and_then(|proves| proves.as_array()).into_iter().flatten() {
            let statement = proved.as_str().and_then(Id::read).and_then(|id| statements.get_mut(&id));
            let statement = statement.ok_or_else(|| format!("{name} proves {proved}, which nobody says"))?;
            statement.proofs.push(name.clone());
        }
    }
    Ok(())
}

fn page(statements: &BTreeMap<Id, Statement>) -> String {
    let mut text = "# What proves what\n\nEach numbered statement of this reference, and the scenarios in `tests/scenarios` that every language runs to prove it.\n"
        .to_owned();
    let mut last = None;
    for (id, Statement { page, proofs }) in statements {
        if last != Some(page) {
            let _ = write!(text, "\n## [{page}]({page})\n\n| statement | scenarios |\n| --- | --- |\n");
            last = Some(page);
        }
        let proofs: Vec<String> = proofs.iter().map(|proof| format!("`{proof}`")).collect();
        let _ = writeln!(text, "| {id} | {} |", proofs.join(", "));
    }
    text
}

/// The files of a kind below a folder, in order.
fn below(folder: &Path, extension: &str) -> Result<Vec<PathBuf>, String> {
    let mut found = files::below(folder)?;
    found.retain(|path| path.extension().is_some_and(|found| found == extension));
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_are_found_at_the_beginning_of_lines() {
        let read = |line| Id::of_line(line).map(|id| id.to_string());
        assert_eq!(read("**PO-12.** Stock that is gone is refused."), Some("PO-12".into()));
        assert_eq!(read("- **CR-1.** A prospect is no influencer."), Some("CR-1".into()));
        assert_eq!(read("As **PO-12.** says"), None);
        assert_eq!(read("**Order.** Not a number"), None);
        assert_eq!(read("**PO-0.** None"), None);
    }
}
