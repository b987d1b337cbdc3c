//! Reading rows one by one, whatever their source: what is good goes into the table, what is bad is reported.

use crate::refusal::{Code, Problem};
use crate::wire::caps;
use crate::{Currency, Instant, Zone};

use super::cells::{self, Cell, Exact, Reading};

/// A column of an input table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ColumnSpec {
    /// Its canonical name, in `snake_case`.
    pub name: &'static str,
    /// Whether every source must have it.
    pub required: bool,
}

impl ColumnSpec {
    pub(crate) const fn required(name: &'static str) -> Self {
        Self { name, required: true }
    }

    pub(crate) const fn optional(name: &'static str) -> Self {
        Self { name, required: false }
    }
}

/// How one of the three input tables is filled.
pub trait TableBuilder: Default {
    /// What comes out.
    type Table;
    /// The name of the table: `orders`, `refunds` or `touches`.
    const TABLE: &'static str;
    /// Its columns; the cells of a row stand in this order. The first is the id of the row.
    const COLUMNS: &'static [ColumnSpec];

    /// Appends a row, with its place in the source. Times without an offset are read in `zone`; without one they are refused.
    ///
    /// # Errors
    /// Everything that is wrong with the row, each with the path of its column; nothing is appended then.
    fn append(&mut self, place: u64, row: &[Cell<'_>], zone: Option<Zone>) -> Result<(), Vec<Problem>>;

    /// The table of all rows so far.
    fn finish(self) -> Self::Table;
}

/// A table, and the rows of its source that are not in it.
#[derive(Clone, Debug)]
pub struct Read<T> {
    /// The rows that could be read.
    pub table: T,
    /// The rows that could not, in the order of the source.
    pub rejected: Vec<RejectedRow>,
}

/// A row that could not be read, and everything that is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RejectedRow {
    /// Where it stands: the line of a file, counted from 1; the index of a row of the host, counted from 0.
    pub row: u64,
    /// Its id, where that could be read.
    pub id: Option<String>,
    /// What is wrong; the path is the column: `/placed_at`.
    pub problems: Vec<Problem>,
}

/// Fills a table row by row.
///
/// ```
/// use partnerkit::conversion::{Cell, Reader, TouchesBuilder};
/// let mut reader = Reader::<TouchesBuilder>::new(None);
/// let row = |id, at| [Cell::Text(id), Cell::Text("c-1"), Cell::Text("link-1"), Cell::Text(at), Cell::Empty];
/// reader.row(0, &row("t-1", "2026-03-01T12:00:00Z"));
/// reader.row(1, &row("t-2", "2026-03-01 12:00"));
/// let read = reader.finish();
/// assert_eq!((read.table.len(), read.rejected.len()), (1, 1));
/// assert_eq!(read.rejected[0].problems[0].path(), "/at");
/// ```
#[derive(Debug, Default)]
pub struct Reader<B> {
    builder: B,
    rejected: Vec<RejectedRow>,
    zone: Option<Zone>,
}

impl<B: TableBuilder> Reader<B> {
    /// A reader of an empty table. Times without an offset are read in `zone`; without one they are refused.
    #[must_use]
    pub fn new(zone: Option<Zone>) -> Self {
        Self { builder: B::default(), rejected: Vec::new(), zone }
    }

    /// Takes one row: its place in the source, and its cells in the order of [`TableBuilder::COLUMNS`].
    pub fn row(&mut self, row: u64, cells: &[Cell<'_>]) {
        if let Err(problems) = self.builder.append(row, cells, self.zone) {
            self.reject(row, cells.first(), problems);
        }
    }

    pub(crate) fn reject(&mut self, row: u64, id: Option<&Cell<'_>>, problems: Vec<Problem>) {
        let id = id.and_then(|cell| cells::id(*cell).ok().flatten()).map(str::to_owned);
        self.rejected.push(RejectedRow { row, id, problems });
    }

    /// The table, and what is not in it.
    #[must_use]
    pub fn finish(self) -> Read<B::Table> {
        Read { table: self.builder.finish(), rejected: self.rejected }
    }
}

/// Collects what is wrong with one row while its cells are read.
#[derive(Default)]
pub(crate) struct Row {
    pub(crate) zone: Option<Zone>,
    pub(crate) problems: Vec<Problem>,
}

impl Row {
    /// A value that may be missing.
    pub(crate) fn optional<T>(&mut self, column: &str, reading: Reading<T>) -> Option<T> {
        reading.unwrap_or_else(|problem| {
            self.problems.push(problem.under(column));
            None
        })
    }

    /// A value that must be there; where it is not, that is reported.
    pub(crate) fn required<T>(&mut self, column: &str, reading: Reading<T>) -> Option<T> {
        if let Ok(None) = reading {
            let problem = Problem::new(Code::MalformedMissingField, format!("The column `{column}` is empty."));
            self.problems.push(problem.under(column));
        }
        self.optional(column, reading)
    }

    pub(crate) fn instant(&self, cell: Cell<'_>) -> Reading<Instant> {
        cells::instant(cell, self.zone)
    }

    /// An amount as minor units; zero where it is missing. Without a good currency only its form is checked.
    pub(crate) fn minor(&mut self, column: &str, amount: Option<Exact>, currency: Option<Currency>) -> i64 {
        let (Some(amount), Some(currency)) = (amount, currency) else {
            return 0;
        };
        let problem = match amount.minor(currency).map(i64::try_from) {
            Some(Ok(minor)) => return minor,
            Some(Err(_)) => cells::first(&crate::money::out_of_range()),
            None => cells::too_precise(currency),
        };
        self.problems.push(problem.under(column));
        0
    }

    /// All problems; those of a row with another number of cells than the table has columns.
    pub(crate) fn wrong_length(columns: &[ColumnSpec], cells: usize) -> Vec<Problem> {
        let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
        let message = format!("The row has {cells} cells for {} columns.", columns.len());
        vec![
            Problem::new(Code::CsvFieldCount, message)
                .with("expected", count(columns.len()))
                .with("found", count(cells)),
        ]
    }

    pub(crate) fn table_full() -> Vec<Problem> {
        vec![caps::too_long(caps::TABLE_ROWS)]
    }
}
