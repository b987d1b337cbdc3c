//! Running the project's checks one after another, without losing sight of any: a step that cannot run has failed.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Instant;

/// What the steps have added up to.
#[derive(Default)]
pub(crate) struct Tally {
    passed: u64,
    failed: u64,
    failures: Vec<String>,
    scenarios: Vec<(String, u64)>,
}

/// The repository.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).parent().map(PathBuf::from).unwrap_or_default()
}

/// A command in the repository.
pub(crate) fn command(program: impl AsRef<std::ffi::OsStr>, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root());
    command
}

/// Spares the log the stacks of panics that a test causes on purpose, hundreds of them: each says where it was all the same.
pub(crate) fn without_backtraces(command: &mut Command) -> &mut Command {
    command.env("RUST_BACKTRACE", "0")
}

/// Runs a command to its end; why it failed, if it did.
pub(crate) fn done(command: &mut Command, what: &str) -> Result<(), String> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{what} failed: {status}")),
        Err(why) => Err(format!("{what} cannot be run: {why}")),
    }
}

/// The steps of one language alone, for whoever works on it.
pub(crate) fn alone(language: &str, run: impl FnOnce(&mut Tally)) -> Result<(), String> {
    let mut tally = Tally::default();
    run(&mut tally);
    let (summary, verdict) = tally.close(&[language]);
    println!("\n{summary}");
    verdict
}

impl Tally {
    /// Runs a step. The tests that its output counts are added up; a step that counts none is one test itself.
    pub(crate) fn step(&mut self, name: &str, command: &mut Command) -> bool {
        println!("\n=== {name}");
        let start = Instant::now();
        let (succeeded, output) = match stream(command) {
            Ok(done) => done,
            Err(why) => {
                println!("cannot run {command:?}: {why}");
                (false, Vec::new())
            }
        };
        let counts: Vec<(u64, u64)> = output.iter().filter_map(|line| counts(line)).collect();
        let (passed, failed) = counts
            .iter()
            .fold((0_u64, 0_u64), |sum, count| (sum.0.saturating_add(count.0), sum.1.saturating_add(count.1)));
        self.passed = self.passed.saturating_add(if counts.is_empty() { u64::from(succeeded) } else { passed });
        self.failed = self.failed.saturating_add(failed);
        if !succeeded {
            self.failed = self.failed.saturating_add(u64::from(failed == 0));
            self.failures.push(name.to_owned());
        }
        self.scenarios.extend(output.iter().filter_map(|line| scenario_count(line)));
        let word = if succeeded { "ok" } else { "FAILED" };
        println!("=== {name}: {word}, {:.0} s", start.elapsed().as_secs_f32());
        succeeded
    }

    /// Makes a check of our own; it is one test.
    pub(crate) fn check(&mut self, name: &str, check: impl FnOnce() -> Result<(), String>) {
        println!("\n=== {name}");
        match check() {
            Ok(()) => {
                self.passed = self.passed.saturating_add(1);
                println!("=== {name}: ok");
            }
            Err(why) => self.fail(name, &why),
        }
    }

    /// Notes that something could not be checked: that is a failure, never a skip.
    pub(crate) fn fail(&mut self, name: &str, why: &str) {
        println!("=== {name}: FAILED: {why}");
        self.failed = self.failed.saturating_add(1);
        self.failures.push(name.to_owned());
    }

    /// What it came to, in the two closing lines and as a verdict. Every language must have run the same number of scenarios,
    /// and at least one.
    pub(crate) fn close(mut self, languages: &[&str]) -> (String, Result<(), String>) {
        let ran =
            |language: &str| self.scenarios.iter().find(|(name, _)| name == language).map_or(0, |(_, count)| *count);
        let counts: Vec<u64> = languages.iter().map(|language| ran(language)).collect();
        let line: Vec<String> = languages.iter().zip(&counts).map(|(name, count)| format!("{name} {count}")).collect();
        let same = counts.iter().all(|count| *count > 0 && Some(count) == counts.first());
        if !same {
            self.failed = self.failed.saturating_add(1);
            self.failures.push("the languages ran different numbers of scenarios".into());
        }
        let summary = format!("scenarios: {}\n{} passed, {} failed", line.join(", "), self.passed, self.failed);
        let failed = || format!("failed: {}", self.failures.join("; "));
        (summary, if self.failures.is_empty() { Ok(()) } else { Err(failed()) })
    }
}

/// Runs a command, shows its output as it comes, and gives it back.
fn stream(command: &mut Command) -> std::io::Result<(bool, Vec<String>)> {
    let mut child = command.stdout(Stdio::piped()).stdin(Stdio::null()).spawn()?;
    let mut lines = Vec::new();
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).lines() {
            let line = line?;
            println!("{line}");
            lines.push(line);
        }
    }
    Ok((child.wait()?.success(), lines))
}

/// The tests that a line counts: of cargo (`test result: ok. 3 passed; 0 failed; …`), of pytest (`3 passed, 1 failed in 2 s`,
/// with or without a frame), or plainly `3 passed, 0 failed`.
fn counts(line: &str) -> Option<(u64, u64)> {
    let (counted, is_pytest) =
        line.trim_matches(['=', ' ']).split_once(" in ").map_or((line, false), |(head, _)| (head, true));
    let is_count = |part: &str| {
        let (number, word) = part.split_once(' ').unwrap_or_default();
        number.parse::<u64>().is_ok()
            && (["passed", "failed"].contains(&word) || (is_pytest && word.bytes().all(|b| b.is_ascii_lowercase())))
    };
    let is_summary = line.starts_with("test result:") || counted.split(", ").all(is_count);
    let before = |word: &str| -> Option<u64> {
        let (head, _) = line.split_once(word)?;
        head.trim_end().rsplit(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
    };
    let (passed, failed) = (before(" passed"), before(" failed"));
    // pytest counts what it could not collect apart.
    let errors = if is_pytest { before(" error") } else { None };
    if !is_summary || (passed.is_none() && failed.is_none() && errors.is_none()) {
        return None;
    }
    Some((passed.unwrap_or(0), failed.unwrap_or(0).saturating_add(errors.unwrap_or(0))))
}

/// The language and count of a line such as `scenarios: rust 120`.
fn scenario_count(line: &str) -> Option<(String, u64)> {
    let (language, count) = line.trim().strip_prefix("scenarios: ")?.split_once(' ')?;
    Some((language.to_owned(), count.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summaries_of_the_runners_are_read() {
        assert_eq!(counts("test result: ok. 31 passed; 2 failed; 0 ignored; 0 measured"), Some((31, 2)));
        assert_eq!(counts("============ 2 failed, 41 passed, 1 warning in 3.20s ============"), Some((41, 2)));
        assert_eq!(counts("=========== 1 error in 0.20s ==========="), Some((0, 1)));
        assert_eq!(counts("1 failed, 959 passed in 206.10s (0:03:26)"), Some((959, 1)));
        assert_eq!(counts("every scenario passed in all languages"), None);
        assert_eq!(counts("21 passed, 0 failed"), Some((21, 0)));
        assert_eq!(counts("we passed, they failed"), None);
        assert_eq!(counts("21 orders passed the gate"), None);
        assert_eq!(scenario_count("scenarios: python 7"), Some(("python".into(), 7)));
    }

    #[test]
    fn a_language_that_ran_fewer_scenarios_fails_the_run() {
        let with = |rust, python| Tally {
            scenarios: vec![("rust".into(), rust), ("python".into(), python)],
            ..Tally::default()
        };
        assert!(with(3, 3).close(&["rust", "python"]).1.is_ok());
        assert!(with(3, 2).close(&["rust", "python"]).1.is_err());
        assert!(with(0, 0).close(&["rust", "python"]).1.is_err());
        assert!(Tally::default().close(&["rust"]).1.is_err());
    }
}
