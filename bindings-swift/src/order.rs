//! The marketplace order.

use partnerkit::aggregate::{Decision, Envelope};
use partnerkit::{order, wire};

use crate::aggregate::{self, Handle, aggregate};
use crate::failure::{PartnerkitError, catching};
use crate::generated::{
    Actor, Format, Notice, OrderCommandKind, OrderContext, OrderEvent, OrderRequest, OrderStatusKind, OrderTimer,
    OrderView, Posting, Warning,
};
use crate::mirror::{FromCore, argument};
use crate::values::{Moment, Uuid};

aggregate! {
    /// A marketplace order: an advertiser buys a creator's advertising space. It keeps its state in Rust.
    Order of order::Order, in order;
    OrderEnvelope, OrderDecision, OrderOutcome;
    OrderEvent, OrderRequest, OrderContext, OrderTimer;
    order_diagram, read_order_envelope, write_order_envelope, read_order_decision, write_order_decision;
}

#[uniffi::export]
impl Order {
    /// Where it stands; nothing before it is placed.
    ///
    /// # Errors
    /// Only after a panic.
    pub fn status(&self) -> Result<Option<OrderStatusKind>, PartnerkitError> {
        catching(|| Ok(FromCore::from_core(self.handle.root()?.state().status_kind())))
    }

    /// What an actor sees at a moment; nothing before the order is placed, and for who has no part in it.
    ///
    /// # Errors
    /// A malformed actor or moment.
    pub fn view(&self, actor: Actor, at: Moment) -> Result<Option<OrderView>, PartnerkitError> {
        catching(|| {
            let actor = argument(&actor, "actor")?;
            let at = at.core().map_err(|error| error.under("at"))?;
            Ok(FromCore::from_core(self.handle.root()?.state().view(&actor, at)))
        })
    }

    /// What an actor may do at a moment.
    ///
    /// # Errors
    /// A malformed actor or moment.
    pub fn allowed(&self, actor: Actor, at: Moment) -> Result<Vec<OrderCommandKind>, PartnerkitError> {
        catching(|| {
            let actor = argument(&actor, "actor")?;
            let at = at.core().map_err(|error| error.under("at"))?;
            Ok(FromCore::from_core(self.handle.root()?.state().allowed(&actor, at)))
        })
    }
}
