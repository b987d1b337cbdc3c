//! Which rows count: the same row twice is one row, and rows of one id that differ are none.

use crate::columns::{Column, TextId};
use crate::conversion::RejectedRow;
use crate::refusal::{Code, Problem};

/// A row that is not settled. Sorted as the result lists them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Rejection {
    pub(crate) table: &'static str,
    pub(crate) id: String,
    pub(crate) code: &'static str,
    pub(crate) field: &'static str,
}

impl Rejection {
    pub(crate) fn new(table: &'static str, id: &str, code: Code, field: &'static str) -> Self {
        Self { table, id: id.to_owned(), code: code.as_str(), field }
    }

    /// The rejection of the row at a place of the source.
    pub(crate) fn row(&self, place: u64) -> RejectedRow {
        let problem = Code::named(self.code).map(|code| {
            let problem = Problem::new(code, code.meaning());
            if self.field.is_empty() { problem } else { problem.under(self.field) }
        });
        RejectedRow { row: place, id: Some(self.id.clone()), problems: problem.into_iter().collect() }
    }
}

/// A column that rows are compared in: its name, and whether two rows have the same value.
pub(crate) type Comparison<T> = (&'static str, fn(&T, u32, u32) -> bool);

/// The rows of one id that count so far.
#[derive(Clone, Copy)]
struct Seen {
    row: u32,
    revision: u64,
    /// The first column in which they are not all equal.
    differs_in: Option<usize>,
}

/// Goes through rows one by one; `revision` says which rows of an id count, the greatest ones.
pub(crate) fn distinct<T>(
    table: &T,
    ids: &Column<TextId>,
    texts: u32,
    revision: impl Fn(u32) -> u64,
    comparisons: &[Comparison<T>],
) -> (Vec<u32>, Vec<(u32, &'static str)>) {
    let mut seen = Column::<Option<Seen>>::filled(None, texts as usize);
    for (id, row) in ids.iter().zip(0_u32..) {
        let fresh = Seen { row, revision: revision(row), differs_in: None };
        let now = match seen[id.index()] {
            Some(before) if before.revision > fresh.revision => before,
            Some(before) if before.revision == fresh.revision => {
                let differs = comparisons.iter().position(|(_, same)| !same(table, before.row, row));
                Seen { differs_in: [before.differs_in, differs].into_iter().flatten().min(), ..before }
            }
            Some(_) | None => fresh,
        };
        seen.set(id.index(), Some(now));
    }
    let mut rows = Vec::new();
    let mut conflicts = Vec::new();
    for Seen { row, differs_in, .. } in seen.iter().flatten() {
        match differs_in.and_then(|place| comparisons.get(place)) {
            Some((column, _)) => conflicts.push((*row, *column)),
            None => rows.push(*row),
        }
    }
    (rows, conflicts)
}
