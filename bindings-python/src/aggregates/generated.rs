//! The classes of the aggregates.
//!
//! Generated from the core's list of aggregates by `cargo xtask gen`.

use super::*;

shown_class! {
    /// A marketplace order: an advertiser buys a creator's advertising space.
    ///
    /// `Order(id)` is one before it is placed. Commands and events are in `partnerkit.order`.
    PyOrder as "Order" of partnerkit::order::Order, in "partnerkit.order", seen as "OrderView",
}

shown_class! {
    /// A creator on the record of a brand or of the platform: how far they have come with each other, and on which networks.
    ///
    /// `Creator(id)` is one before being added. Commands and events are in `partnerkit.creator`.
    PyCreator as "Creator" of partnerkit::creator::Creator, in "partnerkit.creator", seen as "CreatorView",
    /// Where the creator stands at a moment and on which networks, without anything private: what partnerships and campaigns need to know.
    standing: "Standing",
}

/// Adds them to the native module.
pub(crate) fn add_to(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<PyOrder>()?;
    module.add_class::<PyCreator>()?;
    Ok(())
}
