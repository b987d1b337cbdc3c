//! What is done for every aggregate, from the core's list of them.

use std::collections::BTreeSet;

use partnerkit::aggregate::Aggregate;
use partnerkit::wire;
use serde_json::Value;

use crate::coverage::{CellName, Coverage, cells};
use crate::scenario::LifeCycle;
use crate::{Failure, life_cycle};

macro_rules! for_each {
    ($($module:ident: $aggregate:ident, $view:ident, $kind:ident [$($question:ident $asked:tt),*];)*) => {
        /// Of every aggregate its module and the class that holds one in every host.
        pub const HANDLES: &[(&str, &str)] = &[$((stringify!($module), stringify!($aggregate)),)*];

        /// Runs a story by the table of its aggregate.
        pub fn run(story: &LifeCycle, coverage: &mut Coverage) -> Result<(), Failure> {
            $(if story.aggregate == <partnerkit::$module::$aggregate>::NAME {
                let table = <partnerkit::$module::$aggregate>::TABLE;
                return life_cycle::run::<partnerkit::$module::$aggregate>(story, table, coverage);
            })*
            Err(format!("there is no aggregate `{}`", story.aggregate))
        }

        /// Every cell of every table in which something is allowed.
        pub fn all_cells() -> BTreeSet<CellName> {
            let mut all = BTreeSet::new();
            $(all.extend(cells(<partnerkit::$module::$aggregate>::TABLE));)*
            all
        }

        /// Of every aggregate its name, and the schemas of its commands and events.
        pub fn schemas() -> Vec<(&'static str, Value, Value)> {
            vec![$((
                <partnerkit::$module::$aggregate>::NAME,
                wire::schema::<partnerkit::$module::Command>(),
                wire::schema::<partnerkit::$module::Event>(),
            ),)*]
        }
    };
}
partnerkit::each_aggregate!(for_each);
