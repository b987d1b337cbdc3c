//! Who should hear of what; the host sends.
//!
//! Generated from the core's types by `cargo xtask gen`.

use crate::mirror::mirror;
use crate::values::Uuid;

mirror! {
    /// Who is told.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum Recipient of partnerkit::Recipient {
        /// A brand.
        Brand {
            /// Which.
            brand_id: Uuid,
        },
        /// A creator.
        Creator {
            /// Which.
            creator_id: Uuid,
        },
    }
}

mirror! {
    /// One message to one party about one event. A message to a brand may tell what the event holds. An event can hold more than its creator sees, such as hidden prices, limits of value and stock: a message to a creator is filled from the creator's view, never from the event.
    struct Notice of partnerkit::Notification {
        /// The same whenever and wherever the same event is decided, different for every event, recipient and template: an outbox that has it already sends nothing twice. Of the form `EVENT/brand:BRAND/TEMPLATE` or `EVENT/creator:CREATOR/TEMPLATE`.
        key: String,
        /// To whom.
        recipient: Recipient,
        /// Which template: the aggregate and the event, such as `order.accepted`.
        template: String,
        /// About which event.
        event_id: Uuid,
    }
}
