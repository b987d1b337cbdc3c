//! Which column of a file is which column of a table.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::Zone;
use crate::refusal::{Code, Error, Problem};
use crate::wire::{self, caps};

use super::reader::{ColumnSpec, TableBuilder};
use super::{OrdersBuilder, RefundsBuilder, TouchesBuilder};

/// Names of columns as a file has them, by the names that the tables have; what is not named is found by its own name.
///
/// ```
/// use partnerkit::conversion::ColumnMap;
/// let map = ColumnMap::from_json(r#"{"orders": {"order_id": "Name"}, "zone": "America/New_York"}"#)?;
/// assert_eq!(map.orders["order_id"], "Name");
/// assert_eq!(ColumnMap::from_json(r#"{"orders": {"ordr": "Name"}}"#).unwrap_err().path(), "/orders/ordr");
/// # Ok::<(), partnerkit::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct ColumnMap {
    /// Of the orders: `{"order_id": "Order ID"}`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub orders: BTreeMap<String, String>,
    /// Of the refunds.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub refunds: BTreeMap<String, String>,
    /// Of the touches.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub touches: BTreeMap<String, String>,
    /// Where the clock hangs that wrote times without an offset; without it such times are refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone: Option<Zone>,
}

impl ColumnMap {
    /// Reads a map.
    ///
    /// # Errors
    /// `malformed.*`; `table.unknown_column` for a column that the table does not have.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        let map: Self = wire::from_json(text)?;
        map.check()?;
        Ok(map)
    }

    /// Whether all columns that it names exist.
    ///
    /// # Errors
    /// `table.unknown_column`.
    pub fn check(&self) -> Result<(), Error> {
        let tables = [
            (OrdersBuilder::TABLE, OrdersBuilder::COLUMNS, &self.orders),
            (RefundsBuilder::TABLE, RefundsBuilder::COLUMNS, &self.refunds),
            (TouchesBuilder::TABLE, TouchesBuilder::COLUMNS, &self.touches),
        ];
        let mut problems: Vec<Problem> = tables
            .iter()
            .flat_map(|(table, columns, names)| {
                let is_known = |name: &str| columns.iter().any(|column| column.name == name);
                let unknown = names.keys().filter(move |name| !is_known(name));
                unknown.map(|name| unknown_column(columns).under(name).under(table))
            })
            .collect();
        problems.truncate(caps::PROBLEMS);
        if problems.is_empty() { Ok(()) } else { Err(Error::Malformed(problems)) }
    }
}

pub(crate) fn unknown_column(columns: &[ColumnSpec]) -> Problem {
    let known: Vec<String> = columns.iter().map(|column| column.name.to_owned()).collect();
    Problem::new(Code::TableUnknownColumn, "The table has no such column.").with("known", known)
}
