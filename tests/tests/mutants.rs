//! Disabling any rule of a table makes a scenario fail.

use partnerkit::Role;
use partnerkit::aggregate::{Aggregate, Named, Row};
use partnerkit::codes::CodeBook;
use partnerkit::order::Order;
use partnerkit_tests::coverage::Coverage;
use partnerkit_tests::scenario::Scenario;
use partnerkit_tests::{Tables, run, scenarios};

#[test]
fn no_mutant_of_the_order_table_survives() {
    survivors::<Order>(|order| Tables { order, ..Tables::default() });
}

#[test]
fn no_mutant_of_the_code_book_table_survives() {
    survivors::<CodeBook>(|code_book| Tables { code_book, ..Tables::default() });
}

/// Runs the scenarios of an aggregate by every mutant of its table.
fn survivors<A: Aggregate>(tables: impl Fn(&'static [Row<A>]) -> Tables) {
    let mut stories: Vec<Scenario> = scenarios().into_iter().map(|(_, scenario)| scenario).filter(is_of::<A>).collect();
    let mutants = mutants::<A>();
    let count = mutants.len();
    let mut survivors = Vec::new();
    for (what, table) in mutants {
        let table: &'static [Row<A>] = Box::leak(table.into_boxed_slice());
        let killer = stories.iter().position(|story| run(story, tables(table), &mut Coverage::default()).is_err());
        match killer {
            // Who killed one mutant is likely to kill the next of the same row.
            Some(index) => stories[..=index].rotate_right(1),
            None => survivors.push(what),
        }
    }
    assert!(survivors.is_empty(), "{} of {count} mutants survive:\n{}", survivors.len(), survivors.join("\n"));
    println!("mutants of the {} table: {count} killed", A::NAME);
}

fn is_of<A: Aggregate>(scenario: &Scenario) -> bool {
    matches!(scenario, Scenario::LifeCycle(story) if story.aggregate == A::NAME)
}

/// Every table with one row less, one guard less, one role less, or one role more.
fn mutants<A: Aggregate>() -> Vec<(String, Vec<Row<A>>)> {
    let mut mutants = Vec::new();
    for (index, row) in A::TABLE.iter().enumerate() {
        let name = format!("{} --{}-->", row.from.map_or("none", Named::name), row.command.name());
        let mut with = |change: String, changed: Option<Row<A>>| {
            let mut table = A::TABLE.to_vec();
            match changed {
                Some(row) => table[index] = row,
                None => drop(table.remove(index)),
            }
            mutants.push((format!("{name} {change}"), table));
        };
        with("removed".into(), None);
        for guard in row.guards {
            let guards = row.guards.iter().copied().filter(|other| other != guard).collect::<Vec<_>>();
            with(format!("without {guard:?}"), Some(Row { guards: guards.leak(), ..*row }));
        }
        for role in Role::ALL {
            let allowed = row.by.contains(&role);
            let by =
                Role::ALL.into_iter().filter(|other| (*other == role) != row.by.contains(other)).collect::<Vec<_>>();
            let change = if allowed { "without" } else { "also by" };
            with(format!("{change} {role:?}"), Some(Row { by: by.leak(), ..*row }));
        }
    }
    mutants
}
