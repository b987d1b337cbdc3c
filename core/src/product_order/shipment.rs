//! Shipments and what their carriers say of them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::selection::Items;
use crate::ids::ShipmentId;
use crate::text::Label;
use crate::time::Instant;

/// What a carrier says of a shipment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum TrackingStatus {
    /// The carrier knows of it.
    Registered,
    /// On its way.
    InTransit,
    /// On the last stretch.
    OutForDelivery,
    /// Nobody took it.
    AttemptFailed,
    /// Handed over.
    Delivered,
    /// On its way back.
    Returned,
    /// The carrier does not find it.
    Lost,
}

/// One update of a carrier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TrackingUpdate {
    /// The carrier's id of the update, or the host's: the same again is a repeat.
    pub update_id: Label,
    /// What it says.
    pub status: TrackingStatus,
    /// When that was so.
    pub occurred_at: Instant,
}

/// One shipment, with its history in the order of when things were so, whenever they were told.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Shipment {
    pub(super) shipment_id: ShipmentId,
    pub(super) carrier: Label,
    pub(super) number: Option<Label>,
    pub(super) items: Items,
    pub(super) shipped_at: Instant,
    pub(super) updates: Vec<TrackingUpdate>,
    /// Why it is not with the creator and does not count.
    pub(super) gone: Option<Gone>,
}

/// Why a shipment is not with the creator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gone {
    /// It was given up. Where it arrives after all, it counts again.
    Lost,
    /// It came back: that it had arrived before is history.
    Returned,
}

impl Shipment {
    pub(super) fn update(&self, update_id: &Label) -> Option<&TrackingUpdate> {
        self.updates.iter().find(|known| known.update_id == *update_id)
    }

    /// Whether what a carrier says can have been so: not before it had the goods, and not after now.
    pub(super) fn is_possible(&self, occurred_at: Instant, now: Instant) -> bool {
        (self.shipped_at..=now).contains(&occurred_at)
    }

    /// Takes an update in its place: by time, then id. An update that is known changes nothing. Where a lost one has arrived
    /// it is lost no more, whatever has become of the order.
    pub(super) fn track(&mut self, update: TrackingUpdate, now: Instant) {
        if self.update(&update.update_id).is_some() {
            return;
        }
        let has_arrived = update.status == TrackingStatus::Delivered && self.is_possible(update.occurred_at, now);
        self.gone = self.gone.filter(|gone| !(has_arrived && *gone == Gone::Lost));
        let key = |update: &TrackingUpdate| (update.occurred_at, update.update_id.clone());
        let place = self.updates.partition_point(|known| key(known) < key(&update));
        self.updates.insert(place, update);
    }
}
