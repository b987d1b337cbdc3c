//! Tokens of Live URLs, and the keys that sign them. See `partnerkit.sign_token` and `partnerkit.verify_token`.
//!
//! Generated from the core's types by `cargo xtask gen`.

use crate::mirror::mirror;
use crate::values::{Moment, Uuid};

mirror! {
    /// One key.
    struct LiveKey of partnerkit::live::LiveKey {
        /// Its name.
        key_id: String,
        /// Its secret.
        secret: String,
    }
}

mirror! {
    /// The keys that a host knows. One signs; tokens of the others are good until they expire, or until their key is left out.
    struct LiveKeys of partnerkit::live::LiveKeys {
        /// The name of the key that signs.
        signing: String,
        /// All keys, at most 20, each with a name of its own.
        keys: Vec<LiveKey>,
    }
}

mirror! {
    /// How much a token allows.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum LiveScope of partnerkit::live::LiveScope {
        /// To look.
        View,
        /// To look and to act as the creator: answer proposals, submit drafts, choose products.
        Act,
    }
}

mirror! {
    /// What a Live view is of.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum LiveSubject of partnerkit::live::LiveSubject {
        /// A partnership.
        Partnership {
            /// Which.
            partnership_id: Uuid,
        },
        /// A participation in a campaign.
        Participation {
            /// Which.
            participation_id: Uuid,
        },
    }
}

mirror! {
    /// What a token opens.
    struct LiveToken of partnerkit::live::LiveToken {
        /// How much may be done with it.
        scope: LiveScope,
        /// What is shown.
        subject: LiveSubject,
        /// Whose view it is.
        creator_id: Uuid,
        /// From when it opens nothing any more.
        expires_at: Moment,
    }
}
