//! The names of the aggregates in lists of names that are otherwise written by hand: put in order, none forgotten.

use std::collections::BTreeSet;

use crate::model::aggregates::Subject;

/// What the package imports and exports.
const OF_PACKAGE: [List; 3] = [
    List { begin: "\nfrom partnerkit import (\n", end: ")\n", quote: "", names: modules },
    List { begin: "\nfrom partnerkit._partnerkit import (\n", end: ")\n", quote: "", names: handles },
    List { begin: "\n__all__ = [\n", end: "]\n", quote: "\"", names: both },
];
/// What the stubs of the native module import and export.
const OF_STUBS: [List; 2] = [
    List { begin: "\nfrom partnerkit import (\n", end: ")\n", quote: "", names: modules },
    List { begin: "\n__all__ = [\n", end: "]\n", quote: "\"", names: handles },
];

/// A list of names, one a line.
struct List {
    begin: &'static str,
    end: &'static str,
    quote: &'static str,
    names: fn(&[Subject]) -> Vec<&'static str>,
}

/// The package's `__init__.py` with all names.
///
/// # Errors
/// A text without one of the lists.
pub(super) fn of_package(text: &str, subjects: &[Subject]) -> Result<String, String> {
    OF_PACKAGE.iter().try_fold(text.to_owned(), |text, list| list.with(&text, subjects))
}

/// The stubs of the native module with all names.
///
/// # Errors
/// A text without one of the lists.
pub(super) fn of_stubs(text: &str, subjects: &[Subject]) -> Result<String, String> {
    OF_STUBS.iter().try_fold(text.to_owned(), |text, list| list.with(&text, subjects))
}

fn modules(subjects: &[Subject]) -> Vec<&'static str> {
    subjects.iter().map(|subject| subject.module).collect()
}

fn handles(subjects: &[Subject]) -> Vec<&'static str> {
    subjects.iter().map(|subject| subject.handle).collect()
}

fn both(subjects: &[Subject]) -> Vec<&'static str> {
    modules(subjects).into_iter().chain(handles(subjects)).collect()
}

impl List {
    /// A text whose list has these names, too.
    fn with(&self, text: &str, subjects: &[Subject]) -> Result<String, String> {
        let Self { begin, end, quote, names } = self;
        let missing = || format!("there is no list of names that begins with `{}`", begin.trim());
        let (before, rest) = text.split_once(begin).ok_or_else(missing)?;
        let (list, after) = rest.split_once(end).ok_or_else(missing)?;
        let written = list.lines().map(|line| line.trim().trim_end_matches(',').trim_matches('"'));
        let all: BTreeSet<&str> = written.chain(names(subjects)).collect();
        let lines: String = all.iter().map(|name| format!("    {quote}{name}{quote},\n")).collect();
        Ok(format!("{before}{begin}{lines}{end}{after}"))
    }
}

#[cfg(test)]
mod tests {
    use super::{of_package, of_stubs};
    use crate::model::aggregates;

    #[test]
    fn a_name_that_is_missing_is_put_in_its_place() {
        let text =
            "\nfrom partnerkit import (\n    actor,\n)\n\nfrom x import y\n__all__ = [\n    \"Zone\",\n    \"b\",\n]\n";
        let found = of_stubs(text, &aggregates::all().unwrap()).unwrap();
        assert!(found.contains("(\n    actor,\n    campaign,\n    codes,\n    creator,\n"), "{found}");
        assert!(found.contains("    \"Order\",\n") && found.ends_with("    \"Zone\",\n    \"b\",\n]\n"), "{found}");
        assert!(of_package(text, &aggregates::all().unwrap()).is_err());
    }
}
