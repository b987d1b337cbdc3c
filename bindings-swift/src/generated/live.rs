//! What a creator sees of a deal, tokens of Live URLs, and the keys that sign them. See `partnerkit.live_view_of`, `partnerkit.sign_token` and `partnerkit.verify_token`.
//!
//! Generated from the core's types by `cargo xtask gen`.

use super::{
    AssignmentView, GroupView, InstalmentView, OccurrenceView, ParticipationCommandKind, ParticipationStatusKind,
    PartnershipCommandKind, PartnershipStatusKind, Preview, ProductOrderView, ProposalPreview, RevisionView, Role,
};
use crate::mirror::mirror;
use crate::values::{Moment, Money, Uuid};

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

mirror! {
    /// What the host knows of a creator's account from its statements. What is left out is none.
    struct LiveFacts of partnerkit::live::LiveFacts {
        /// What sales have earned, in each currency.
        #[serde(default)]
        #[uniffi(default = [])]
        earned: Vec<Money>,
        /// Of that, what is paid.
        #[serde(default)]
        #[uniffi(default = [])]
        paid: Vec<Money>,
    }
}

mirror! {
    /// Where a deal stands, as its creator sees it.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum LiveStanding of partnerkit::live::LiveStanding {
        /// A partnership.
        Partnership {
            /// Which.
            partnership_id: Uuid,
            /// Where it stands.
            status: PartnershipStatusKind,
            /// All revisions of its terms.
            revisions: Vec<RevisionView>,
            /// What the creator may do with it now.
            allowed: Vec<PartnershipCommandKind>,
            /// The number of the revision that awaits an answer.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            awaiting: Option<u32>,
        },
        /// A participation in a campaign.
        Participation {
            /// Which.
            participation_id: Uuid,
            /// In which campaign.
            campaign_id: Uuid,
            /// Where it stands.
            status: ParticipationStatusKind,
            /// All proposals.
            proposals: Vec<ProposalPreview>,
            /// What the creator may do with it now.
            allowed: Vec<ParticipationCommandKind>,
            /// When it ends by itself.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            deadline: Option<Moment>,
            /// The side that has to answer the proposal that stands.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            awaited: Option<Role>,
        },
    }
}

mirror! {
    /// A product order as its creator sees it.
    struct LiveProductOrder of partnerkit::live::LiveProductOrder {
        /// Which.
        product_order_id: Uuid,
        /// What is seen of it.
        order: ProductOrderView,
    }
}

mirror! {
    /// A creator's page: what they were promised, what they have to do, what they hold, and what they earn. Nothing that is the brand's own has a field here: no internal name, no budget, no hidden price, no stock, no note of the brand.
    struct LiveView of partnerkit::live::LiveView {
        /// Who asks.
        brand_id: Uuid,
        /// Whose page it is.
        creator_id: Uuid,
        /// Where it stands, and what the creator may answer.
        standing: LiveStanding,
        /// The brief as the creator reads it, with its titles: what holds, or before that what is offered.
        preview: Preview,
        /// The content that was agreed, by deliverable, month and number; each says what the creator may do with it.
        content: Vec<OccurrenceView>,
        /// The parts of the payment, by number.
        instalments: Vec<InstalmentView>,
        /// What is said of the groups that they come from, by id.
        groups: Vec<GroupView>,
        /// The codes and links of these groups that the creator holds, or will, by id.
        codes: Vec<AssignmentView>,
        /// The products that there are to choose, or that are on their way.
        product_orders: Vec<LiveProductOrder>,
        /// What the creator has earned by content and sales, in each currency. A sum beyond the exact range is left out.
        earned: Vec<Money>,
        /// Of that, what is paid.
        paid: Vec<Money>,
    }
}
