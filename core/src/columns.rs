//! Columns of bulk tables: texts in one block of memory, each distinct text of a dictionary once, and rows by number.

use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};
use std::num::NonZeroU32;
use std::ops::Index;

use hashbrown::HashTable;

/// One column: a value per row. Rows are numbered by the table that the column belongs to.
#[derive(Clone, Debug)]
pub(crate) struct Column<T>(Vec<T>);

impl<T> Column<T> {
    pub(crate) fn push(&mut self, value: T) {
        self.0.push(value);
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn iter(&self) -> std::slice::Iter<'_, T> {
        self.0.iter()
    }

    /// The values of a stretch of rows; nothing where there is no such stretch.
    pub(crate) fn stretch(&self, rows: std::ops::Range<u32>) -> &[T] {
        self.0.get(rows.start as usize..rows.end as usize).unwrap_or_default()
    }
}

impl<T: Clone> Column<T> {
    /// The same value in every row, to be filled in out of order.
    pub(crate) fn filled(value: T, rows: usize) -> Self {
        Self(vec![value; rows])
    }

    /// Sets one row; a row that the column does not have stays unset.
    pub(crate) fn set(&mut self, row: u32, value: T) {
        if let Some(cell) = self.0.get_mut(row as usize) {
            *cell = value;
        }
    }
}

impl<T> Default for Column<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> FromIterator<T> for Column<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        Self(values.into_iter().collect())
    }
}

impl<T> Index<u32> for Column<T> {
    type Output = T;

    #[allow(
        clippy::indexing_slicing,
        reason = "row numbers are made by the table that owns the column, never by an input"
    )]
    fn index(&self, row: u32) -> &T {
        &self.0[row as usize]
    }
}

/// Row numbers grouped by an owner: the refunds of each order, the touches of each customer.
#[derive(Clone, Debug, Default)]
pub(crate) struct Grouped {
    /// Where each owner's stretch begins, and the end of the last.
    starts: Column<u32>,
    rows: Column<u32>,
}

impl Grouped {
    /// Groups rows that are sorted by owner already.
    pub(crate) fn of_sorted(owners: u32, rows: impl IntoIterator<Item = (u32, u32)>) -> Self {
        let mut grouped = Self::default();
        for (owner, row) in rows {
            grouped.start_up_to(owner);
            grouped.rows.push(row);
        }
        grouped.start_up_to(owners);
        grouped
    }

    fn start_up_to(&mut self, owner: u32) {
        let begun = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        while self.starts.len() <= owner as usize {
            self.starts.push(begun);
        }
    }

    /// The rows of an owner, in the order they came.
    pub(crate) fn of(&self, owner: u32) -> &[u32] {
        self.rows.stretch(self.starts[owner]..self.starts[owner.saturating_add(1)])
    }
}

/// Texts one after the other in one block.
#[derive(Clone, Debug, Default)]
pub(crate) struct Texts {
    block: String,
    ends: Vec<usize>,
}

impl Texts {
    /// Room for this many texts; the block grows as it must.
    pub(crate) fn with_capacity(texts: usize) -> Self {
        Self { block: String::new(), ends: Vec::with_capacity(texts) }
    }

    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// How long all texts are together.
    #[cfg(feature = "arrow")]
    pub(crate) fn bytes(&self) -> usize {
        self.block.len()
    }

    pub(crate) fn get(&self, index: usize) -> &str {
        let end = self.ends.get(index).copied().unwrap_or_default();
        let start = index.checked_sub(1).and_then(|before| self.ends.get(before).copied()).unwrap_or_default();
        self.block.get(start..end).unwrap_or_default()
    }

    pub(crate) fn push(&mut self, text: &str) {
        self.push_with(|block| block.push_str(text));
    }

    /// Appends what is written into the block.
    pub(crate) fn push_with(&mut self, write: impl FnOnce(&mut String)) {
        write(&mut self.block);
        self.ends.push(self.block.len());
    }
}

/// A text of a [`Dictionary`]; equal texts of one dictionary have equal ids. Ids say nothing about order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct TextId(NonZeroU32);

impl TextId {
    /// Counted from zero.
    pub(crate) fn index(self) -> u32 {
        self.0.get().saturating_sub(1)
    }

    fn position(self) -> usize {
        self.index() as usize
    }
}

/// Each distinct text once.
#[derive(Clone, Debug, Default)]
pub(crate) struct Dictionary {
    texts: Texts,
    known: HashTable<TextId>,
}

impl Dictionary {
    /// How many distinct texts there are; ids count up to it.
    pub(crate) fn len(&self) -> u32 {
        u32::try_from(self.texts.len()).unwrap_or(u32::MAX)
    }

    pub(crate) fn get(&self, id: TextId) -> &str {
        self.texts.get(id.position())
    }

    pub(crate) fn find(&self, text: &str) -> Option<TextId> {
        let same = |id: &TextId| self.get(*id) == text;
        self.known.find(hash(text), same).copied()
    }

    /// The id of a text, old or new; `None` when four billion texts are known.
    pub(crate) fn intern(&mut self, text: &str) -> Option<TextId> {
        let hash_of_text = hash(text);
        let texts = &self.texts;
        if let Some(id) = self.known.find(hash_of_text, |id| texts.get(id.position()) == text) {
            return Some(*id);
        }
        let id = TextId(NonZeroU32::new(self.len().checked_add(1)?)?);
        self.texts.push(text);
        let texts = &self.texts;
        self.known.insert_unique(hash_of_text, id, |id| hash(texts.get(id.position())));
        Some(id)
    }
}

/// The same on every machine; nothing that can be observed depends on it.
fn hash(text: &str) -> u64 {
    BuildHasherDefault::<DefaultHasher>::default().hash_one(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dictionary_keeps_each_text_once() {
        let mut dictionary = Dictionary::default();
        let ids: Vec<_> = ["a", "", "b", "a", ""].iter().map(|t| dictionary.intern(t).unwrap()).collect();
        assert_eq!((ids[0], ids[1], dictionary.len()), (ids[3], ids[4], 3));
        assert_eq!((dictionary.get(ids[2]), dictionary.get(ids[1])), ("b", ""));
        assert_eq!((dictionary.find("b"), dictionary.find("c")), (Some(ids[2]), None));
    }

    #[test]
    fn rows_are_grouped_by_owner() {
        let grouped = Grouped::of_sorted(4, [(1, 10), (1, 11), (3, 12)]);
        let all: Vec<_> = (0..4).map(|owner| grouped.of(owner).to_vec()).collect();
        assert_eq!(all, [vec![], vec![10, 11], vec![], vec![12]]);
    }
}
