//! What follows from a partnership or participation in the aggregates that carry it out. See `partnerkit.follow_ups_of` and `partnerkit.rehearse`.
//!
//! Generated from the core's types by `cargo xtask gen`.

use super::{
    CodeBookCommand, ContentAccount, EngagementCommand, InstalmentView, Notice, OccurrenceView, ProductOrderCommand,
    Warning,
};
use crate::mirror::mirror;
use crate::values::{Moment, Uuid};

mirror! {
    /// What the host knows and a deal does not. What is left out is none.
    struct DealFacts of partnerkit::deal::DealFacts {
        /// In whose calendar the dates of a participation are. A partnership has its own.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        zone: Option<String>,
        /// The creator's accounts: content of others does not count.
        #[serde(default)]
        #[uniffi(default = [])]
        accounts: Vec<ContentAccount>,
    }
}

mirror! {
    /// A command that follows from a deal. It is given by the system. Its ids come from the deal's, so that the same command is a repeat, and nothing is done twice.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum FollowUp of partnerkit::deal::FollowUp {
        /// To the engagement: it begins, follows the deal's terms, stands still, goes on, or is over.
        Engagement {
            /// Which; where there is none yet, its id to be.
            engagement_id: Uuid,
            /// The command's id.
            command_id: Uuid,
            /// When it is to be given.
            at: Moment,
            /// The command.
            command: EngagementCommand,
        },
        /// To the brand's code book: the creator gets a place for a code or link, or the generic ones, or a rate that was amended. The command's context says that the creator was accepted.
        CodeBook {
            /// The command's id.
            command_id: Uuid,
            /// When it is to be given.
            at: Moment,
            /// The command.
            command: CodeBookCommand,
        },
        /// To a product order: it begins, or its time to post stands still or goes on.
        ProductOrder {
            /// Which; where there is none yet, its id to be.
            product_order_id: Uuid,
            /// The command's id.
            command_id: Uuid,
            /// When it is to be given: later, where products are sent later.
            at: Moment,
            /// The command.
            command: ProductOrderCommand,
        },
    }
}

mirror! {
    /// What a command would cause: at once, and once what it offers is accepted. Nothing has changed.
    struct Rehearsal of partnerkit::deal::Rehearsal {
        /// Who hears of the command itself.
        notifications: Vec<Notice>,
        /// What the brand should know before.
        warnings: Vec<Warning>,
        /// Whether the command makes an offer to the creator. Then all that is below follows if the creator accepts it at once.
        is_offer: bool,
        /// What is to be done: places for codes, product orders, and what the engagement is told.
        follow_ups: Vec<FollowUp>,
        /// Who hears of the acceptance and of what is to be done.
        later_notifications: Vec<Notice>,
        /// The content of the deal from then on, as the creator sees it.
        content: Vec<OccurrenceView>,
        /// The parts of its payment from then on.
        payments: Vec<InstalmentView>,
    }
}
