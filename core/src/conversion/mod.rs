//! What a settlement reads: orders, refunds and touches, as columns.
//!
//! | source | how |
//! | --- | --- |
//! | CSV (feature `csv`) | [`csv::read_orders`], [`csv::read_refunds`], [`csv::read_touches`] |
//! | Arrow (feature `arrow`) | `arrow::read_orders`, … |
//! | rows of the host | [`Reader`]: one row of [`Cell`]s at a time |
//!
//! All three share one set of rules. A bad row never stops the others: it is left out and reported with everything that is
//! wrong with it.

#[cfg(feature = "arrow")]
pub mod arrow;
mod cells;
mod column_map;
#[cfg(feature = "csv")]
pub mod csv;
mod input;
mod orders;
mod reader;
mod refunds;
mod touches;

pub use cells::Cell;
pub use column_map::ColumnMap;
pub use input::Input;
pub use orders::{Orders, OrdersBuilder};
pub use reader::{ColumnSpec, Read, Reader, RejectedRow, TableBuilder};
pub use refunds::{Refunds, RefundsBuilder};
pub use touches::{TouchKind, Touches, TouchesBuilder};

pub(crate) use orders::OrderColumns;
pub(crate) use refunds::RefundColumns;
pub(crate) use touches::TouchColumns;
