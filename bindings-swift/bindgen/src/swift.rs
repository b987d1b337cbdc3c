//! What UniFFI's Swift lacks, put into the generated source.

use camino::Utf8Path;

/// Reading what comes out of the library, number by number: Foundation's generic copy takes most of the time of a call.
/// What is replaced, and by what.
const QUICKER: [[&str; 2]; 2] = [
    [
        "    let _ = withUnsafeMutableBytes(of: &value, { reader.data.copyBytes(to: $0, from: range)})\n",
        "    reader.data.withUnsafeBytes { value = $0.loadUnaligned(fromByteOffset: range.lowerBound, as: T.self) }\n",
    ],
    [
        "    var value = [UInt8](repeating: 0, count: count)\n    value.withUnsafeMutableBufferPointer({ buffer in\n        \
         reader.data.copyBytes(to: buffer, from: range)\n    })\n",
        "    let value = reader.data.withUnsafeBytes { Array($0[range]) }\n",
    ],
];

/// Makes the changes in the generated source. Each must fit: a new release of UniFFI that writes something else fails here.
pub(crate) fn finish(folder: &Utf8Path) -> Result<(), String> {
    let file = folder.join("Partnerkit.swift");
    let mut source = std::fs::read_to_string(&file).map_err(|why| format!("{file}: {why}"))?;
    for [from, to] in QUICKER {
        if source.matches(from).count() != 1 {
            return Err(format!("UniFFI does not write any more: {from}"));
        }
        source = source.replace(from, to);
    }
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
    let lower: String =
        letters.map(|(at, letter)| if at == 0 { letter.to_ascii_lowercase() } else { letter }).collect();
    [("case ", "("), ("case ", "\n"), (".", "("), (".", "\n"), (".", ":")]
        .iter()
        .fold(source.to_owned(), |source, (before, after)| {
            source.replace(&format!("{before}{case}{after}"), &format!("{before}{lower}{after}"))
        })
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
