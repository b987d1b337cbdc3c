//! Orders, as the shop delivered them.

use std::sync::Arc;

use crate::columns::{Column, Dictionary, TextId};
use crate::refusal::Problem;
use crate::wire::caps;
use crate::{Currency, Instant, Zone};

use super::cells::{self, Cell};
use super::reader::{ColumnSpec, Row, TableBuilder};

/// Orders as columns: every row that was delivered, repeats and revisions included. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Orders(Arc<OrderColumns>);

impl Orders {
    /// How many rows were read.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.order_id.len()
    }

    /// Whether there is no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(crate) fn columns(&self) -> &OrderColumns {
        &self.0
    }
}

/// Amounts are minor units of the row's currency; what a row leaves out has its default.
#[derive(Clone, Debug, Default)]
pub(crate) struct OrderColumns {
    /// Where each row stands in its source.
    pub(crate) place: Column<u64>,
    pub(crate) texts: Dictionary,
    pub(crate) order_id: Column<TextId>,
    pub(crate) customer_id: Column<Option<TextId>>,
    pub(crate) placed_at: Column<Instant>,
    pub(crate) currency: Column<Currency>,
    pub(crate) code: Column<Option<TextId>>,
    pub(crate) click_id: Column<Option<TextId>>,
    pub(crate) link_id: Column<Option<TextId>>,
    pub(crate) subtotal: Column<i64>,
    pub(crate) discount: Column<i64>,
    pub(crate) tax: Column<i64>,
    pub(crate) shipping: Column<i64>,
    pub(crate) cancelled_at: Column<Option<Instant>>,
    pub(crate) revision: Column<u64>,
}

impl OrderColumns {
    pub(crate) fn id(&self, row: u32) -> &str {
        self.texts.get(self.order_id[row])
    }

    pub(crate) fn text(&self, id: Option<TextId>) -> Option<&str> {
        id.map(|id| self.texts.get(id))
    }
}

/// Fills [`Orders`].
#[derive(Debug, Default)]
pub struct OrdersBuilder(OrderColumns);

impl TableBuilder for OrdersBuilder {
    type Table = Orders;
    const TABLE: &'static str = "orders";
    const COLUMNS: &'static [ColumnSpec] = &[
        ColumnSpec::required("order_id"),
        ColumnSpec::optional("customer_id"),
        ColumnSpec::required("placed_at"),
        ColumnSpec::required("currency"),
        ColumnSpec::optional("code"),
        ColumnSpec::optional("click_id"),
        ColumnSpec::optional("link_id"),
        ColumnSpec::required("subtotal"),
        ColumnSpec::optional("discount"),
        ColumnSpec::optional("tax"),
        ColumnSpec::optional("shipping"),
        ColumnSpec::optional("cancelled_at"),
        ColumnSpec::optional("revision"),
    ];

    fn append(&mut self, place: u64, cells: &[Cell<'_>], zone: Option<Zone>) -> Result<(), Vec<Problem>> {
        let row = OrderRow::read(cells, zone)?;
        let to = &mut self.0;
        if to.order_id.len() >= caps::TABLE_ROWS {
            return Err(Row::table_full());
        }
        let mut intern = |text: Option<&str>| text.and_then(|text| to.texts.intern(text));
        let order_id = intern(Some(row.order_id)).ok_or_else(Row::table_full)?;
        to.place.push(place);
        to.customer_id.push(intern(row.customer_id));
        to.code.push(intern(row.code));
        to.click_id.push(intern(row.click_id));
        to.link_id.push(intern(row.link_id));
        to.order_id.push(order_id);
        to.placed_at.push(row.placed_at);
        to.currency.push(row.currency);
        let [subtotal, discount, tax, shipping] = row.amounts;
        to.subtotal.push(subtotal);
        to.discount.push(discount);
        to.tax.push(tax);
        to.shipping.push(shipping);
        to.cancelled_at.push(row.cancelled_at);
        to.revision.push(row.revision);
        Ok(())
    }

    fn finish(self) -> Orders {
        Orders(Arc::new(self.0))
    }
}

/// One row, read: everything that the table keeps of it.
struct OrderRow<'a> {
    order_id: &'a str,
    customer_id: Option<&'a str>,
    placed_at: Instant,
    currency: Currency,
    code: Option<&'a str>,
    click_id: Option<&'a str>,
    link_id: Option<&'a str>,
    /// Subtotal, discount, tax, shipping.
    amounts: [i64; 4],
    cancelled_at: Option<Instant>,
    revision: u64,
}

impl<'a> OrderRow<'a> {
    fn read(cells: &[Cell<'a>], zone: Option<Zone>) -> Result<Self, Vec<Problem>> {
        let &[
            order_id,
            customer_id,
            placed_at,
            currency,
            code,
            click_id,
            link_id,
            subtotal,
            discount,
            tax,
            shipping,
            cancelled_at,
            revision,
        ] = cells
        else {
            return Err(Row::wrong_length(OrdersBuilder::COLUMNS, cells.len()));
        };
        let mut row = Row { zone, ..Row::default() };
        let order_id = row.required("order_id", cells::id(order_id));
        let customer_id = row.optional("customer_id", cells::id(customer_id));
        let placed_at = row.required("placed_at", row.instant(placed_at));
        let currency = row.required("currency", cells::currency(currency));
        let code = row.optional("code", cells::text(code, caps::CODE_BYTES));
        let click_id = row.optional("click_id", cells::id(click_id));
        let link_id = row.optional("link_id", cells::id(link_id));
        let amounts = amounts(&mut row, [subtotal, discount, tax, shipping], currency);
        let cancelled_at = row.optional("cancelled_at", row.instant(cancelled_at));
        let revision = row.optional("revision", cells::whole(revision));
        match (row.problems.is_empty(), order_id, placed_at, currency) {
            (true, Some(order_id), Some(placed_at), Some(currency)) => Ok(Self {
                order_id,
                customer_id,
                placed_at,
                currency,
                code,
                click_id,
                link_id,
                amounts,
                cancelled_at,
                revision: revision.unwrap_or(0),
            }),
            (true | false, _, _, _) => Err(row.problems),
        }
    }
}

fn amounts(row: &mut Row, cells: [Cell<'_>; 4], currency: Option<Currency>) -> [i64; 4] {
    let [subtotal, discount, tax, shipping] = cells.map(cells::number);
    let subtotal = row.required("subtotal", subtotal);
    let subtotal = row.minor("subtotal", subtotal, currency);
    let mut optional = |column: &str, reading| {
        let amount = row.optional(column, reading);
        row.minor(column, amount, currency)
    };
    let (discount, tax, shipping) =
        (optional("discount", discount), optional("tax", tax), optional("shipping", shipping));
    // Shares of an order are computed from products of two amounts: the whole must be in range, not only its parts.
    let whole = subtotal.checked_add(tax).and_then(|sum| sum.checked_add(shipping));
    if whole.is_none() {
        row.problems.push(cells::first(&crate::money::out_of_range()));
    }
    [subtotal, discount, tax, shipping]
}
