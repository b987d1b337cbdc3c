//! What a settlement reads: orders, refunds and touches, from CSV.

use partnerkit::conversion::{self, Read, csv};

use crate::failure::{PartnerkitError, Problem, catching};
use crate::generated::ColumnMap;
use crate::mirror::{FromCore, argument};

/// A row that could not be read, and everything that is wrong with it.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct RejectedRow {
    /// `orders`, `refunds` or `touches`.
    pub table: String,
    /// Where it stands: the line of a file, counted from 1.
    pub row: u64,
    /// Its id, where that could be read.
    pub id: Option<String>,
    /// What is wrong; the path is the column: `/placed_at`.
    pub problems: Vec<Problem>,
}

impl FromCore<(&'static str, conversion::RejectedRow)> for RejectedRow {
    fn from_core((table, core): (&'static str, conversion::RejectedRow)) -> Self {
        let conversion::RejectedRow { row, id, problems } = core;
        Self { table: table.to_owned(), row, id, problems: Vec::from_core(problems) }
    }
}

/// Declares a table that was read, and its reader.
macro_rules! input {
    ($($(#[$about:meta])* $table:ident of $core:ty, $name:literal: $read:ident by $csv:path;)*) => {$(
        $(#[$about])*
        #[derive(Debug, uniffi::Object)]
        pub struct $table {
            pub(crate) table: $core,
            unread: Vec<conversion::RejectedRow>,
        }

        #[uniffi::export]
        impl $table {
            /// The number of rows that could be read.
            ///
            /// # Errors
            /// Only after a panic.
            pub fn count(&self) -> Result<u64, PartnerkitError> {
                catching(|| Ok(u64::try_from(self.table.len()).unwrap_or(u64::MAX)))
            }

            /// The rows that could not, in the order of the file.
            ///
            /// # Errors
            /// Only after a panic.
            pub fn unread(&self) -> Result<Vec<RejectedRow>, PartnerkitError> {
                catching(|| Ok(self.unread.iter().map(|row| RejectedRow::from_core(($name, row.clone()))).collect()))
            }
        }

        /// Reads a table from CSV in UTF-8. Rows that cannot be read are in `unread`.
        ///
        /// # Errors
        /// `table.*` where the file is no table, and the problems of the column map.
        #[uniffi::export(default(column_map = None))]
        pub fn $read(csv: Vec<u8>, column_map: Option<ColumnMap>) -> Result<$table, PartnerkitError> {
            catching(|| {
                let map: Option<conversion::ColumnMap> =
                    column_map.map(|map| argument(&map, "columnMap")).transpose()?;
                let Read { table, rejected } = $csv(&csv, &map.unwrap_or_default())?;
                Ok($table { table, unread: rejected })
            })
        }
    )*};
}
input! {
    /// Orders that were read.
    OrderTable of conversion::Orders, "orders": read_orders by csv::read_orders;
    /// Refunds that were read.
    RefundTable of conversion::Refunds, "refunds": read_refunds by csv::read_refunds;
    /// Touches that were read.
    TouchTable of conversion::Touches, "touches": read_touches by csv::read_touches;
}
