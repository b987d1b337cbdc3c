//! What all life cycles share.
//!
//! Generated from the core's types by `cargo xtask gen`.

use crate::mirror::mirror;

mirror! {
    /// How a diagram is written.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum Format of partnerkit::aggregate::Format {
        /// A Mermaid state diagram; GitHub and most wikis draw it.
        Mermaid,
        /// Graphviz DOT.
        Dot,
    }
}

mirror! {
    /// Something the brand should know though it is allowed.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum Warning of partnerkit::aggregate::Warning {
        /// One code for all creators: an order with it cannot tell who brought it.
        CoarseAttribution,
    }
}
