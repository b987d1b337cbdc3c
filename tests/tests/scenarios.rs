//! Every scenario passes.

use partnerkit_tests::coverage::Coverage;
use partnerkit_tests::{root, run, scenarios};

#[test]
fn every_scenario_passes() {
    let all = scenarios();
    let failures: Vec<String> = all
        .iter()
        .filter_map(|(file, scenario)| {
            let name = file.strip_prefix(root()).unwrap_or(file).display();
            let result = run(scenario, &mut Coverage::default());
            result.err().map(|why| format!("{name}\n{why}"))
        })
        .collect();
    assert!(!all.is_empty(), "there are no scenarios");
    assert!(failures.is_empty(), "{} of {} failed:\n\n{}", failures.len(), all.len(), failures.join("\n\n"));
    println!("scenarios: rust {}", all.len());
}
