//! Which orders are settled, in the order of time.

use crate::columns::Column;
use crate::conversion::{OrderColumns, OrdersBuilder, TableBuilder};
use crate::refusal::Code;
use crate::{Currency, Instant};

use super::distinct::{Comparison, Rejection, distinct};

/// The columns in which the rows of one order are compared; all but the id and the revision.
const COMPARISONS: &[Comparison<OrderColumns>] = &[
    ("customer_id", |orders, a, b| orders.customer_id[a] == orders.customer_id[b]),
    ("placed_at", |orders, a, b| orders.placed_at[a] == orders.placed_at[b]),
    ("currency", |orders, a, b| orders.currency[a] == orders.currency[b]),
    ("code", |orders, a, b| orders.code[a] == orders.code[b]),
    ("click_id", |orders, a, b| orders.click_id[a] == orders.click_id[b]),
    ("link_id", |orders, a, b| orders.link_id[a] == orders.link_id[b]),
    ("subtotal", |orders, a, b| orders.subtotal[a] == orders.subtotal[b]),
    ("discount", |orders, a, b| orders.discount[a] == orders.discount[b]),
    ("tax", |orders, a, b| orders.tax[a] == orders.tax[b]),
    ("shipping", |orders, a, b| orders.shipping[a] == orders.shipping[b]),
    ("cancelled_at", |orders, a, b| orders.cancelled_at[a] == orders.cancelled_at[b]),
];

/// The orders that are settled.
#[derive(Clone, Debug)]
pub(crate) struct Accepted {
    /// The row of each place.
    pub(crate) rows: Column<u32>,
    /// The place of each order id, by the number of its text.
    places: Column<Option<u32>>,
    as_of: Instant,
}

impl Accepted {
    /// How many; places count up to it.
    pub(crate) fn len(&self) -> u32 {
        u32::try_from(self.rows.len()).unwrap_or(u32::MAX)
    }

    /// The place of an order.
    pub(crate) fn find(&self, orders: &OrderColumns, order_id: &str) -> Option<u32> {
        orders.texts.find(order_id).and_then(|id| self.places[id.index()])
    }

    /// Whether the order was cancelled, as far as is known at the instant that is settled.
    pub(crate) fn is_cancelled(&self, orders: &OrderColumns, row: u32) -> bool {
        orders.cancelled_at[row].is_some_and(|at| at <= self.as_of)
    }
}

pub(crate) fn accept(orders: &OrderColumns, as_of: Instant, rejected: &mut Vec<Rejection>) -> Accepted {
    let texts = orders.texts.len();
    let (mut rows, conflicts) = distinct(orders, &orders.order_id, texts, |row| orders.revision[row], COMPARISONS);
    let mut reject =
        |row, code, field| rejected.push(Rejection::new(OrdersBuilder::TABLE, orders.id(row), code, field));
    for (row, column) in conflicts {
        reject(row, Code::RowConflict, column);
    }
    rows.retain(|row| {
        let is_due = orders.placed_at[*row] <= as_of;
        if !is_due {
            reject(*row, Code::RowAfterAsOf, "placed_at");
        }
        is_due
    });
    rows.sort_unstable_by(|a, b| {
        let by_time = orders.placed_at[*a].cmp(&orders.placed_at[*b]);
        by_time.then_with(|| orders.id(*a).cmp(orders.id(*b)))
    });
    let mut places = Column::filled(None, texts as usize);
    for (row, place) in rows.iter().zip(0..) {
        places.set(orders.order_id[*row].index(), Some(place));
    }
    Accepted { rows: rows.into_iter().collect(), places, as_of }
}

/// Subtotal, tax and shipping of an order, in minor units: what a refund is spread over.
pub(crate) fn parts(orders: &OrderColumns, row: u32) -> [i128; 3] {
    [orders.subtotal[row], orders.tax[row], orders.shipping[row]].map(i128::from)
}

/// What is compared with a limit of the program in the order's currency, and that currency.
pub(crate) fn spend(orders: &OrderColumns, row: u32) -> (i128, Currency) {
    (i128::from(orders.subtotal[row]), orders.currency[row])
}
