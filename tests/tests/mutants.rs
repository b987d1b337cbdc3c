//! Disabling any rule of a table makes a scenario fail.

use partnerkit::Role;
use partnerkit::aggregate::{Aggregate, Named, Row};
use partnerkit_tests::coverage::Coverage;
use partnerkit_tests::life_cycle::{self, Held, Subject};
use partnerkit_tests::scenario::{LifeCycle, Scenario};
use partnerkit_tests::{Failure, scenarios};

macro_rules! for_each {
    ($($module:ident: $aggregate:ident, $view:ident, $kind:ident [$($question:ident $asked:tt),*];)*) => {
        mod no_mutant_survives {$(
            #[test]
            fn $module() {
                super::survivors::<partnerkit::$module::$aggregate>();
            }
        )*}
    };
}
partnerkit::each_aggregate!(for_each);

/// Runs the scenarios of an aggregate by every mutant of its table.
fn survivors<A: Subject>() {
    let mut stories: Vec<LifeCycle> = scenarios().into_iter().filter_map(|(_, scenario)| of::<A>(scenario)).collect();
    let mutants = mutants::<A>();
    let count = mutants.len();
    let mut survivors = Vec::new();
    for (what, table) in mutants {
        let table: &'static [Row<A>] = Box::leak(table.into_boxed_slice());
        let fails = |story: &LifeCycle| run(story, table).is_err();
        match stories.iter().position(fails) {
            // Who killed one mutant is likely to kill the next of the same row.
            Some(index) => stories[..=index].rotate_right(1),
            None => survivors.push(what),
        }
    }
    assert!(survivors.is_empty(), "{} of {count} mutants survive:\n{}", survivors.len(), survivors.join("\n"));
    println!("mutants of the {} table: {count} killed", A::NAME);
}

fn run<A: Subject>(story: &LifeCycle, table: &'static [Row<A>]) -> Result<(), Failure> {
    let mut life = Held::begin(&story.id, &story.given, table)?;
    life_cycle::run(&mut life, story, &mut Coverage::default())
}

fn of<A: Aggregate>(scenario: Scenario) -> Option<LifeCycle> {
    if let Scenario::LifeCycle(story) = scenario {
        Some(*story).filter(|story| story.aggregate == A::NAME)
    } else {
        None
    }
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
