//! Who acts. Every command names its actor.
//!
//! Generated from the core's types by `cargo xtask gen`.

use crate::mirror::mirror;
use crate::values::Uuid;

mirror! {
    /// Who gives a command.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum Actor of partnerkit::Actor {
        /// A person acting for a brand (the advertiser).
        Brand {
            /// The brand acted for.
            brand_id: Uuid,
            /// The person.
            user_id: Uuid,
        },
        /// A creator.
        Creator {
            /// The creator.
            creator_id: Uuid,
        },
        /// A person operating the platform.
        Platform {
            /// The operator.
            operator_id: Uuid,
        },
        /// A machine: a timer, a webhook.
        System {
            /// Which one, for the record.
            name: String,
        },
    }
}

mirror! {
    /// The kind of actor, as the tables of permission know it.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum Role of partnerkit::Role {
        /// The brand, also called advertiser.
        Brand,
        /// The creator.
        Creator,
        /// The platform operator.
        Platform,
        /// Timers and webhooks.
        System,
    }
}
