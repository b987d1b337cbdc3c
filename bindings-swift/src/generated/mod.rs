//! The core's types as the hosts see them, one module for each of the core's.
//!
//! Generated from the core's types by `cargo xtask gen`.
#![allow(missing_docs, reason = "some names of the core speak for themselves")]

mod actor;
mod aggregate;
mod aggregates;
mod brief;
mod campaign;
mod codes;
mod content;
mod creator;
mod deal;
mod engagement;
mod exchange;
mod ledger;
mod live;
mod network;
mod notification;
mod order;
mod participation;
mod partnership;
mod product_order;
mod rounding;
mod settlement;
mod tables;
mod work_room;

pub use actor::*;
pub use aggregate::*;
pub use aggregates::*;
pub use brief::*;
pub use campaign::*;
pub use codes::*;
pub use content::*;
pub use creator::*;
pub use deal::*;
pub use engagement::*;
pub use exchange::*;
pub use ledger::*;
pub use live::*;
pub use network::*;
pub use notification::*;
pub use order::*;
pub use participation::*;
pub use partnership::*;
pub use product_order::*;
pub use rounding::*;
pub use settlement::*;
pub use tables::*;
pub use work_room::*;
