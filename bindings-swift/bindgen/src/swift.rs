//! What UniFFI's Swift lacks, put into the generated source.

use camino::Utf8Path;

/// Makes the changes in the generated source.
pub(crate) fn finish(folder: &Utf8Path) -> Result<(), String> {
    let file = folder.join("Partnerkit.swift");
    let source = std::fs::read_to_string(&file).map_err(|why| format!("{file}: {why}"))?;
    std::fs::write(&file, lower_cases(&source)?).map_err(|why| format!("{file}: {why}"))
}

/// UniFFI writes the cases of an error with a capital; Swift writes every case without.
fn lower_cases(source: &str) -> Result<String, String> {
    let (_, rest) = source.split_once("enum PartnerkitError: ").ok_or("there is no PartnerkitError in Swift")?;
    let (body, _) = rest.split_once("\n}\n").ok_or("PartnerkitError has no end")?;
    let name = |line: &str| -> Option<String> {
        let case = line.trim_start().strip_prefix("case ")?;
        Some(case.chars().take_while(char::is_ascii_alphanumeric).collect())
    };
    let cases: Vec<String> = body.lines().filter_map(name).collect();
    if cases.is_empty() {
        return Err("PartnerkitError has no cases in Swift".to_owned());
    }
    Ok(cases.iter().fold(source.to_owned(), |source, case| lower_case(&source, case)))
}

/// Where the case is declared, made and matched.
fn lower_case(source: &str, case: &str) -> String {
    let letters = case.char_indices();
    let lower: String = letters.map(|(at, letter)| if at == 0 { letter.to_ascii_lowercase() } else { letter }).collect();
    [("case ", "("), ("case ", "\n"), (".", "("), (".", "\n"), (".", ":")].iter().fold(
        source.to_owned(),
        |source, (before, after)| source.replace(&format!("{before}{case}{after}"), &format!("{before}{lower}{after}")),
    )
}

#[cfg(test)]
mod tests {
    use super::lower_cases;

    #[test]
    fn the_cases_of_the_error_are_written_as_swift_writes_them() {
        let error = |refused: &str, panicked: &str| {
            format!(
                "enum PartnerkitError: Swift.Error {{\n    case {refused}(problem: Problem\n    )\n    case {panicked}\n}}\n \
                 return .{refused}(\n case .{panicked}:\n case let .{refused}(problem):\n return .{panicked}\n PanickedOther"
            )
        };
        assert_eq!(lower_cases(&error("Refused", "Panicked")).unwrap(), error("refused", "panicked"));
    }
}
