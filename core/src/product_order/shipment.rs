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
    /// Lost or returned: it is not with the creator and does not count.
    pub(super) is_gone: bool,
}

impl Shipment {
    pub(super) fn update(&self, update_id: &Label) -> Option<&TrackingUpdate> {
        self.updates.iter().find(|known| known.update_id == *update_id)
    }

    /// Takes an update in its place: by time, then id. An update that is known changes nothing.
    pub(super) fn insert(&mut self, update: TrackingUpdate) {
        if self.update(&update.update_id).is_some() {
            return;
        }
        let key = |update: &TrackingUpdate| (update.occurred_at, update.update_id.clone());
        let place = self.updates.partition_point(|known| key(known) < key(&update));
        self.updates.insert(place, update);
    }
}
