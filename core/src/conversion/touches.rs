//! Touches: a customer met a creator's link.

use std::sync::Arc;

use crate::columns::{Column, Dictionary, TextId};
use crate::refusal::Problem;
use crate::wire::caps;
use crate::{Instant, Zone};

use super::cells::{self, Cell};
use super::reader::{ColumnSpec, Row, TableBuilder};

/// How a customer met a link.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TouchKind {
    /// Followed it.
    #[default]
    Click,
    /// Saw it.
    Impression,
}

impl TouchKind {
    const NAMES: &'static [(&'static str, Self)] = &[("click", Self::Click), ("impression", Self::Impression)];
}

/// Touches as columns: every row that was delivered. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Touches(Arc<TouchColumns>);

impl Touches {
    /// How many rows were read.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.touch_id.len()
    }

    /// Whether there is no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(crate) fn columns(&self) -> &TouchColumns {
        &self.0
    }
}

#[derive(Clone, Debug, Default)]
pub(crate) struct TouchColumns {
    /// Where each row stands in its source.
    pub(crate) place: Column<u64>,
    pub(crate) texts: Dictionary,
    pub(crate) touch_id: Column<TextId>,
    pub(crate) customer_id: Column<TextId>,
    pub(crate) link_id: Column<TextId>,
    pub(crate) at: Column<Instant>,
    pub(crate) kind: Column<TouchKind>,
}

impl TouchColumns {
    pub(crate) fn id(&self, row: u32) -> &str {
        self.texts.get(self.touch_id[row])
    }
}

/// Fills [`Touches`].
#[derive(Debug, Default)]
pub struct TouchesBuilder(TouchColumns);

impl TableBuilder for TouchesBuilder {
    type Table = Touches;
    const TABLE: &'static str = "touches";
    const COLUMNS: &'static [ColumnSpec] = &[
        ColumnSpec::required("touch_id"),
        ColumnSpec::required("customer_id"),
        ColumnSpec::required("link_id"),
        ColumnSpec::required("at"),
        ColumnSpec::optional("kind"),
    ];

    fn append(&mut self, place: u64, cells: &[Cell<'_>], zone: Option<Zone>) -> Result<(), Vec<Problem>> {
        let &[touch_id, customer_id, link_id, at, kind] = cells else {
            return Err(Row::wrong_length(Self::COLUMNS, cells.len()));
        };
        let mut row = Row { zone, ..Row::default() };
        let touch_id = row.required("touch_id", cells::id(touch_id));
        let customer_id = row.required("customer_id", cells::id(customer_id));
        let link_id = row.required("link_id", cells::id(link_id));
        let at = row.required("at", row.instant(at));
        let kind = row.optional("kind", cells::name(kind, TouchKind::NAMES));
        let (true, Some(touch_id), Some(customer_id), Some(link_id), Some(at)) =
            (row.problems.is_empty(), touch_id, customer_id, link_id, at)
        else {
            return Err(row.problems);
        };
        let to = &mut self.0;
        let mut intern = |text| to.texts.intern(text);
        let ids = (intern(touch_id), intern(customer_id), intern(link_id));
        let (true, (Some(touch_id), Some(customer_id), Some(link_id))) = (to.touch_id.len() < caps::TABLE_ROWS, ids)
        else {
            return Err(Row::table_full());
        };
        to.place.push(place);
        to.touch_id.push(touch_id);
        to.customer_id.push(customer_id);
        to.link_id.push(link_id);
        to.at.push(at);
        to.kind.push(kind.unwrap_or_default());
        Ok(())
    }

    fn finish(self) -> Touches {
        Touches(Arc::new(self.0))
    }
}
