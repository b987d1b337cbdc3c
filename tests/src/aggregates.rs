//! What is done for every aggregate, from the core's list of them.

use std::collections::BTreeSet;

use partnerkit::aggregate::Aggregate;
use partnerkit::wire;
use serde_json::Value;

use crate::Failure;
use crate::coverage::{CellName, cells};
use crate::life_cycle::{Held, Life};
use crate::scenario::Given;

macro_rules! for_each {
    ($($module:ident: $aggregate:ident, $view:ident, $kind:ident [$($question:ident $asked:tt),*];)*) => {
        /// Of every aggregate its module and the class that holds one in every host.
        pub const HANDLES: &[(&str, &str)] = &[$((stringify!($module), stringify!($aggregate)),)*];

        /// The life of an aggregate from the events that have happened, by its table.
        pub fn begin(aggregate: &str, id: &str, events: &[Given]) -> Result<Box<dyn Life>, Failure> {
            $(if aggregate == <partnerkit::$module::$aggregate>::NAME {
                let table = <partnerkit::$module::$aggregate>::TABLE;
                return Ok(Box::new(Held::<partnerkit::$module::$aggregate>::begin(id, events, table)?));
            })*
            Err(format!("there is no aggregate `{aggregate}`"))
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
