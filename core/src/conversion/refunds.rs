//! Refunds: money given back to shoppers.

use std::sync::Arc;

use crate::columns::{Column, Dictionary, TextId};
use crate::refusal::{Code, Problem};
use crate::wire::caps;
use crate::{Currency, Instant, Zone};

use super::cells::{self, Cell, Exact};
use super::reader::{ColumnSpec, Row, TableBuilder};

/// Refunds as columns: every row that was delivered. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Refunds(Arc<RefundColumns>);

impl Refunds {
    /// How many rows were read.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.refund_id.len()
    }

    /// Whether there is no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(crate) fn columns(&self) -> &RefundColumns {
        &self.0
    }
}

#[derive(Clone, Debug, Default)]
pub(crate) struct RefundColumns {
    /// Where each row stands in its source.
    pub(crate) place: Column<u64>,
    pub(crate) texts: Dictionary,
    pub(crate) refund_id: Column<TextId>,
    pub(crate) order_id: Column<TextId>,
    pub(crate) at: Column<Instant>,
    /// As given: only the order tells the currency, and with it the minor unit.
    pub(crate) amount: Column<Exact>,
    pub(crate) currency: Column<Option<Currency>>,
}

impl RefundColumns {
    pub(crate) fn id(&self, row: u32) -> &str {
        self.texts.get(self.refund_id[row])
    }
}

/// Fills [`Refunds`].
#[derive(Debug, Default)]
pub struct RefundsBuilder(RefundColumns);

impl TableBuilder for RefundsBuilder {
    type Table = Refunds;
    const TABLE: &'static str = "refunds";
    const COLUMNS: &'static [ColumnSpec] = &[
        ColumnSpec::required("refund_id"),
        ColumnSpec::required("order_id"),
        ColumnSpec::required("at"),
        ColumnSpec::required("amount"),
        ColumnSpec::optional("currency"),
    ];

    fn append(&mut self, place: u64, cells: &[Cell<'_>], zone: Option<Zone>) -> Result<(), Vec<Problem>> {
        let &[refund_id, order_id, at, amount, currency] = cells else {
            return Err(Row::wrong_length(Self::COLUMNS, cells.len()));
        };
        let mut row = Row { zone, ..Row::default() };
        let refund_id = row.required("refund_id", cells::id(refund_id));
        let order_id = row.required("order_id", cells::id(order_id));
        let at = row.required("at", row.instant(at));
        let amount = row.required("amount", cells::number(amount));
        if amount.is_some_and(|amount| amount.units == 0) {
            let problem = Problem::new(Code::RowZeroRefund, "The refund gives nothing back.");
            row.problems.push(problem.under("amount"));
        }
        let currency = row.optional("currency", cells::currency(currency));
        let (true, Some(refund_id), Some(order_id), Some(at), Some(amount)) =
            (row.problems.is_empty(), refund_id, order_id, at, amount)
        else {
            return Err(row.problems);
        };
        let to = &mut self.0;
        let ids = (to.texts.intern(refund_id), to.texts.intern(order_id));
        let (true, (Some(refund_id), Some(order_id))) = (to.refund_id.len() < caps::TABLE_ROWS, ids) else {
            return Err(Row::table_full());
        };
        to.place.push(place);
        to.refund_id.push(refund_id);
        to.order_id.push(order_id);
        to.at.push(at);
        to.amount.push(amount);
        to.currency.push(currency);
        Ok(())
    }

    fn finish(self) -> Refunds {
        Refunds(Arc::new(self.0))
    }
}
