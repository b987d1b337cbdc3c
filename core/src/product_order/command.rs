//! What can be asked of a product order.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::offer::Offer;
use super::selection::Choices;
use super::shipment::TrackingStatus;
use super::status::CommandKind;
use crate::address::Address;
use crate::ids::{BrandId, CreatorId, ShipmentId};
use crate::text::{Label, Prose};
use crate::time::Instant;

/// A command to a product order. Who may give which, and when, is the [table](super::TABLE).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Command {
    /// The order begins: somebody may choose from the offer.
    Open {
        /// Who gives.
        brand_id: BrandId,
        /// Who receives.
        creator_id: CreatorId,
        /// What there is to choose from, as it stands now.
        offer: Offer,
        /// Days of 24 hours from delivery within which the creator posts; left out: no deadline.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        posting_days: Option<u16>,
    },
    /// The creator, or the brand where the creator does not choose, makes a selection or another one.
    Select {
        /// What is wanted, each variant once; at least one line.
        choices: Choices,
    },
    /// The creator says where to send it.
    SetAddress {
        /// Where.
        address: Address,
    },
    /// The brand agrees to the selection, and its goods are set aside.
    Approve {},
    /// The creator wants nothing, or the brand does not agree to the selection.
    Decline {
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Prose>,
    },
    /// The order ends without a shipment, or without another one.
    Cancel {
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Prose>,
    },
    /// The goods are packed.
    Pack {},
    /// The goods are handed to a carrier.
    Ship {
        /// The new shipment.
        shipment_id: ShipmentId,
        /// Which carrier.
        carrier: Label,
        /// The tracking number, where there is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        number: Option<Label>,
    },
    /// The carrier tells how a shipment does, in any order and any number of times.
    Track {
        /// Which shipment.
        shipment_id: ShipmentId,
        /// The carrier's id of the update; the same again is a repeat.
        update_id: Label,
        /// What it says.
        status: TrackingStatus,
        /// When that was so.
        occurred_at: Instant,
    },
    /// A person says that the goods have arrived.
    ConfirmDelivery {},
    /// The creator says that something is wrong.
    ReportProblem {
        /// What.
        reason: Prose,
    },
    /// The shipment is given up.
    MarkLost {},
    /// The shipment is back.
    MarkReturned {},
    /// The same goods are sent again.
    Reship {
        /// The new shipment.
        shipment_id: ShipmentId,
        /// Which carrier.
        carrier: Label,
        /// The tracking number, where there is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        number: Option<Label>,
    },
    /// Something else is to be chosen.
    Replace {},
    /// What went wrong is settled without another shipment.
    Resolve {
        /// How.
        note: Prose,
    },
    /// The creator gets more time to post.
    ExtendPosting {
        /// Until when: later than the deadline, and than now.
        until: Instant,
    },
    /// The creator has posted: the deadline is met.
    RecordPost {},
    /// The posting deadline has passed.
    MarkOverdue {},
    /// The time to post stands still, as what was agreed does. Everything else goes on.
    Pause {},
    /// The time to post goes on.
    Resume {},
}

impl Command {
    /// The command without its data. An update that says "delivered" is one of its own: it leads elsewhere.
    pub fn kind(&self) -> CommandKind {
        match self {
            Self::Open { .. } => CommandKind::Open,
            Self::Select { .. } => CommandKind::Select,
            Self::SetAddress { .. } => CommandKind::SetAddress,
            Self::Approve {} => CommandKind::Approve,
            Self::Decline { .. } => CommandKind::Decline,
            Self::Cancel { .. } => CommandKind::Cancel,
            Self::Pack {} => CommandKind::Pack,
            Self::Ship { .. } => CommandKind::Ship,
            Self::Track { status: TrackingStatus::Delivered, .. } => CommandKind::TrackDelivered,
            Self::Track { .. } => CommandKind::Track,
            Self::ConfirmDelivery {} => CommandKind::ConfirmDelivery,
            Self::ReportProblem { .. } => CommandKind::ReportProblem,
            Self::MarkLost {} => CommandKind::MarkLost,
            Self::MarkReturned {} => CommandKind::MarkReturned,
            Self::Reship { .. } => CommandKind::Reship,
            Self::Replace {} => CommandKind::Replace,
            Self::Resolve { .. } => CommandKind::Resolve,
            Self::ExtendPosting { .. } => CommandKind::ExtendPosting,
            Self::RecordPost {} => CommandKind::RecordPost,
            Self::MarkOverdue {} => CommandKind::MarkOverdue,
            Self::Pause {} => CommandKind::Pause,
            Self::Resume {} => CommandKind::Resume,
        }
    }
}
