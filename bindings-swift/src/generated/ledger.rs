//! Double entries between named accounts.
//!
//! Generated from the core's types by `cargo xtask gen`.

use crate::mirror::mirror;
use crate::values::{Moment, Money, Uuid};

mirror! {
    /// Whose money it is.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum Account of partnerkit::Account {
        /// A brand: what it has paid in (negative) and got back.
        Brand {
            /// Which.
            brand_id: Uuid,
        },
        /// A creator: what may be paid out.
        Creator {
            /// Which.
            creator_id: Uuid,
        },
        /// Earned or paid in, not yet anybody's to have.
        Held {},
        /// The platform's own.
        PlatformFee {},
        /// Kept back for the tax office.
        Withholding {},
        /// The world outside: banks and payment providers.
        External {},
    }
}

mirror! {
    /// One side of a posting: an amount added to an account (negative: taken from it).
    struct Entry of partnerkit::Entry {
        /// Whose.
        account: Account,
        /// How much.
        amount: Money,
    }
}

mirror! {
    /// Amounts that move together. Its entries sum to zero in every currency.
    opaque struct Posting of partnerkit::Posting {
        at: Moment,
        entries: Vec<Entry>,
    }
}
