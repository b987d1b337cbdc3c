//! Settling: of these orders, what is owed to whom, and why?
//!
//! [`settle`] takes a [`Program`] (who holds which code and link, what they earn) and three tables of
//! [`crate::conversion`], and gives four tables, one digest over them, and an explanation of every cent.

#[cfg(feature = "arrow")]
pub mod arrow;
mod check;
mod columnar;
mod digest;
mod explain;
mod lines;
mod postings;
mod program;
mod result;
mod tables;

pub use explain::{
    CodeTrace, CreditTrace, Explanation, HolderTrace, LevelTrace, LineTrace, OutcomeTrace, PartTrace, RefundTrace,
    TouchTrace,
};
pub use program::{
    Attribution, Base, CodeHolding, CreatorTerms, Hold, LinkHolding, Model, Precedence, Program, ProgramGroup,
};
pub use result::{Settlement, Totals, settle};
pub use tables::{ColumnKind, Table, TableCell, TableColumn};

#[cfg(test)]
mod tests;
