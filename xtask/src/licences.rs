//! Every package that is built in has a licence that `deny.toml` allows. (`cargo deny check` sees more, where it is
//! installed and may ask for advisories; this needs nothing but the lock file.)

use std::collections::BTreeSet;

use serde_json::Value;
use spdx::{Expression, ParseMode};

use crate::steps::{command, root};

/// Fails with every package whose licence is not allowed.
pub(crate) fn check() -> Result<(), String> {
    let text = std::fs::read_to_string(root().join("deny.toml")).map_err(|why| format!("deny.toml: {why}"))?;
    let allowed = allowed(&text)?;
    let output = command("cargo", &["metadata", "--format-version", "1", "--locked"]).output();
    let output = output.map_err(|why| why.to_string())?;
    let metadata: Value = serde_json::from_slice(&output.stdout).map_err(|why| format!("cargo metadata: {why}"))?;
    let packages = metadata.get("packages").and_then(Value::as_array).ok_or("cargo metadata lists no packages")?;
    let faults: Vec<String> = packages.iter().filter_map(|package| fault(package, &allowed)).collect();
    if faults.is_empty() { Ok(()) } else { Err(faults.join("; ")) }
}

fn allowed(text: &str) -> Result<BTreeSet<String>, String> {
    let document: toml::Table = text.parse().map_err(|why| format!("deny.toml: {why}"))?;
    let names = document.get("licenses").and_then(|section| section.get("allow")).and_then(toml::Value::as_array);
    let names = names.ok_or("deny.toml allows no licences")?;
    Ok(names.iter().filter_map(toml::Value::as_str).map(str::to_owned).collect())
}

/// What is wrong with the licence of a package, where anything is.
fn fault(package: &Value, allowed: &BTreeSet<String>) -> Option<String> {
    let text = |key: &str| package.get(key).and_then(Value::as_str).unwrap_or_default();
    let fault = |why: &str| Some(format!("{}: {why}", text("name")));
    let Ok(expression) = Expression::parse_mode(text("license"), ParseMode::LAX) else {
        return fault("no licence that can be read");
    };
    let is_allowed = expression.evaluate(|required| allowed.contains(&required.to_string()));
    if is_allowed { None } else { fault(text("license")) }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{allowed, fault};

    #[test]
    fn one_allowed_choice_is_enough_and_every_part_is_needed() {
        let allowed = allowed("[licenses]\nallow = [\"MIT\", \"Apache-2.0 WITH LLVM-exception\"]").unwrap();
        let judge = |license: &str| fault(&json!({"name": "x", "license": license}), &allowed).is_none();
        assert!(judge("MIT") && judge("GPL-3.0 OR MIT") && judge("MIT/Apache-2.0"));
        assert!(judge("Apache-2.0 WITH LLVM-exception"));
        assert!(!judge("GPL-3.0") && !judge("MIT AND ISC") && !judge("Apache-2.0") && !judge(""));
    }
}
