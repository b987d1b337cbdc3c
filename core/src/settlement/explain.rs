//! Every cent, and every cent not earned, explained.

use crate::refusal::{Code, Error, Problem};

use super::columnar::Stages;

/// The whole way of one order.
#[derive(Clone, Debug)]
pub struct Explanation {}

pub(super) fn explain(stages: &Stages, order_id: &str) -> Result<Explanation, Error> {
    let unknown = || Problem::new(Code::SettlementUnknownOrder, Code::SettlementUnknownOrder.meaning());
    let orders = stages.sources.orders.columns();
    stages.accepted.find(orders, order_id).ok_or_else(unknown)?;
    Ok(Explanation {})
}
