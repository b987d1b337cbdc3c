//! The tables that a settlement gives: named, typed columns, and their one text form.

use sha2::{Digest as _, Sha256};

use crate::Instant;
use crate::columns::Texts;
use crate::money::write_minor;

/// A table of a settlement.
#[derive(Clone, Debug)]
pub struct Table {
    name: &'static str,
    rows: usize,
    /// Decimals of the amounts of each row: those of its currency.
    decimals: Vec<u8>,
    columns: Vec<TableColumn>,
}

/// A named column of a [`Table`].
#[derive(Clone, Debug)]
pub struct TableColumn {
    name: &'static str,
    values: Values,
}

/// The values of a column.
#[derive(Clone, Debug)]
pub(crate) enum Values {
    Text { texts: Texts, present: Vec<bool> },
    Instant(Vec<Option<Instant>>),
    Amount(Vec<Option<i128>>),
    Count(Vec<u64>),
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    /// Texts, some of them missing.
    Text,
    /// Moments, some of them missing.
    Instant,
    /// Amounts in the currency of the row, some of them missing.
    Amount,
    /// Counts.
    Count,
}

/// One value of a [`Table`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableCell<'a> {
    /// Nothing.
    Null,
    /// A text.
    Text(&'a str),
    /// A moment.
    Instant(Instant),
    /// An amount in the currency of the row.
    Amount {
        /// Minor units.
        minor: i128,
        /// Decimals of the currency.
        decimals: u8,
    },
    /// A count.
    Count(u64),
}

impl TableColumn {
    /// The name, in `snake_case`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    #[cfg(feature = "arrow")]
    pub(crate) fn values(&self) -> &Values {
        &self.values
    }

    /// What the column holds.
    #[must_use]
    pub fn kind(&self) -> ColumnKind {
        match self.values {
            Values::Text { .. } => ColumnKind::Text,
            Values::Instant(_) => ColumnKind::Instant,
            Values::Amount(_) => ColumnKind::Amount,
            Values::Count(_) => ColumnKind::Count,
        }
    }
}

impl Table {
    /// The name: `lines`, `statements`, `uncredited` or `rejected`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// How many rows it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows
    }

    /// Whether it has no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows == 0
    }

    /// The columns, in order.
    #[must_use]
    pub fn columns(&self) -> &[TableColumn] {
        &self.columns
    }

    /// Decimals of the amounts of each row.
    #[cfg(feature = "arrow")]
    pub(crate) fn decimals(&self) -> &[u8] {
        &self.decimals
    }

    /// One value; [`TableCell::Null`] outside the table too.
    #[must_use]
    pub fn cell(&self, row: usize, column: &str) -> TableCell<'_> {
        let column = self.columns.iter().find(|known| known.name == column);
        column.map_or(TableCell::Null, |column| self.value(row, column))
    }

    /// The values of a row, in the order of the columns.
    pub fn row(&self, row: usize) -> impl Iterator<Item = TableCell<'_>> {
        self.columns.iter().map(move |column| self.value(row, column))
    }

    fn value<'a>(&'a self, row: usize, column: &'a TableColumn) -> TableCell<'a> {
        let decimals = || self.decimals.get(row).copied().unwrap_or_default();
        let cell = match &column.values {
            Values::Text { texts, present } => {
                let is_there = present.get(row).copied().unwrap_or_default();
                is_there.then(|| TableCell::Text(texts.get(row)))
            }
            Values::Instant(values) => values.get(row).copied().flatten().map(TableCell::Instant),
            Values::Amount(values) => {
                values.get(row).copied().flatten().map(|minor| TableCell::Amount { minor, decimals: decimals() })
            }
            Values::Count(values) => values.get(row).copied().map(TableCell::Count),
        };
        cell.unwrap_or(TableCell::Null)
    }

    /// The table as CSV with a header line: a field is quoted only where it must be, lines end in LF.
    #[must_use]
    pub fn to_csv(&self) -> String {
        let mut csv = String::new();
        self.write_csv(&mut csv, |_| {});
        csv
    }

    /// Adds the name and the text of the table to a hash, without ever holding the whole text.
    pub(crate) fn hash_into(&self, hash: &mut Sha256) {
        hash.update(self.name);
        hash.update("\n");
        let mut block = String::new();
        self.write_csv(&mut block, |block| {
            if block.len() >= 1 << 16 {
                hash.update(block.as_bytes());
                block.clear();
            }
        });
        hash.update(block);
    }

    fn write_csv(&self, out: &mut String, mut after_row: impl FnMut(&mut String)) {
        for (place, column) in self.columns.iter().enumerate() {
            if place > 0 {
                out.push(',');
            }
            out.push_str(column.name);
        }
        out.push('\n');
        for row in 0..self.rows {
            for (place, column) in self.columns.iter().enumerate() {
                if place > 0 {
                    out.push(',');
                }
                self.value(row, column).write_csv(out);
            }
            out.push('\n');
            after_row(out);
        }
    }
}

impl TableCell<'_> {
    /// Appends the value as a field of CSV: in the wire form, quoted only where it must be.
    fn write_csv(self, out: &mut String) {
        match self {
            Self::Text(text) if text.bytes().any(|byte| matches!(byte, b',' | b'"' | b'\r' | b'\n')) => {
                out.push('"');
                out.push_str(&text.replace('"', "\"\""));
                out.push('"');
            }
            Self::Null | Self::Text(_) | Self::Instant(_) | Self::Amount { .. } | Self::Count(_) => self.write(out),
        }
    }

    fn write(self, out: &mut String) {
        match self {
            Self::Null => {}
            Self::Text(text) => out.push_str(text),
            Self::Instant(at) => at.write(out),
            Self::Amount { minor, decimals } => write_minor(out, minor, u32::from(decimals)),
            Self::Count(count) => write_minor(out, i128::from(count), 0),
        }
    }
}

impl std::fmt::Display for TableCell<'_> {
    /// The wire form; nothing is an empty text.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut text = String::new();
        self.write(&mut text);
        f.write_str(&text)
    }
}

/// Fills a table row by row, a value per column in the order of the columns.
pub(crate) struct TableWriter<const N: usize>(Table);

impl<const N: usize> TableWriter<N> {
    /// A table with room for this many rows.
    pub(crate) fn new(name: &'static str, rows: usize, columns: [(&'static str, ColumnKind); N]) -> Self {
        let columns = columns.into_iter().map(|(name, kind)| TableColumn {
            name,
            values: match kind {
                ColumnKind::Text => {
                    Values::Text { texts: Texts::with_capacity(rows), present: Vec::with_capacity(rows) }
                }
                ColumnKind::Instant => Values::Instant(Vec::with_capacity(rows)),
                ColumnKind::Amount => Values::Amount(Vec::with_capacity(rows)),
                ColumnKind::Count => Values::Count(Vec::with_capacity(rows)),
            },
        });
        Self(Table { name, rows: 0, decimals: Vec::with_capacity(rows), columns: columns.collect() })
    }

    /// Appends a row; its amounts have `decimals`. A value of another kind than its column is nothing.
    pub(crate) fn row(&mut self, decimals: u32, cells: [TableCell<'_>; N]) {
        let table = &mut self.0;
        table.rows = table.rows.saturating_add(1);
        table.decimals.push(u8::try_from(decimals).unwrap_or(u8::MAX));
        for (column, cell) in table.columns.iter_mut().zip(cells) {
            column.values.push(cell);
        }
    }

    pub(crate) fn finish(self) -> Table {
        self.0
    }
}

impl Values {
    fn push(&mut self, cell: TableCell<'_>) {
        match self {
            Self::Text { texts, present } => {
                let text = if let TableCell::Text(text) = cell { Some(text) } else { None };
                texts.push(text.unwrap_or_default());
                present.push(text.is_some());
            }
            Self::Instant(values) => values.push(if let TableCell::Instant(at) = cell { Some(at) } else { None }),
            Self::Amount(values) => {
                values.push(if let TableCell::Amount { minor, .. } = cell { Some(minor) } else { None })
            }
            Self::Count(values) => values.push(if let TableCell::Count(count) = cell { count } else { 0 }),
        }
    }
}

impl<'a> TableCell<'a> {
    pub(crate) fn text(text: Option<&'a str>) -> Self {
        text.map_or(Self::Null, Self::Text)
    }

    pub(crate) fn instant(at: Option<Instant>) -> Self {
        at.map_or(Self::Null, Self::Instant)
    }

    /// An amount whose decimals are those of its row.
    pub(crate) fn minor(minor: i128) -> Self {
        Self::Amount { minor, decimals: 0 }
    }
}
