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
        /// Stories and their metrics will not be collected: the connection is optional, and the creator's is not known.
        StoriesNotCollected,
        /// An Instagram deliverable is called a story and is none.
        NamedStory,
        /// The creator has no account on the network.
        NoAccount,
        /// More is agreed or spent than the budget has.
        BudgetExceeded,
        /// The last day that was set is not the one that follows from the duration.
        EndOverridden,
        /// The first or last month of a monthly delivery is a partial one.
        PartialMonth,
        /// Nothing is to be delivered.
        NoDeliverables,
        /// No hashtag or mention marks the content, and none can be reported by hand: none will be found.
        NothingMarksContent,
        /// No piece of the product is left.
        OutOfStock,
        /// No agreement is asked: publishing begins the partnership.
        NoAgreement,
        /// The creator gets something, and is not asked to disclose it.
        DisclosureNotAsked,
    }
}
