//! What the events of a product order mean. No rules: a stored event is never refused.

use super::selection::Items;
use super::shipment::{Gone, Shipment, TrackingUpdate};
use super::still::Still;
use super::stock::Taken;
use super::{Delivery, Event, Opened, Posting, PostingState, ProductOrder, StatusKind};
use crate::ids::ShipmentId;
use crate::text::{Label, Prose};
use crate::time::Instant;

pub(super) fn evolve(order: &mut ProductOrder, event: &Event, at: Instant) {
    if let Event::Opened { brand_id, creator_id, offer, posting_days } = event {
        order.opened = Some(Box::new(Opened {
            brand_id: *brand_id,
            creator_id: *creator_id,
            offer: offer.clone(),
            posting_days: *posting_days,
            status: StatusKind::Selecting,
            items: Items::default(),
            address: None,
            shipments: Vec::new(),
            current: None,
            taken: Taken::default(),
            delivery: None,
            still: Still::default(),
            last_at: at,
            note: None,
        }));
    } else if let Some(opened) = &mut order.opened {
        opened.evolve(event, at);
    }
}

impl Opened {
    fn evolve(&mut self, event: &Event, at: Instant) {
        self.last_at = at;
        match event {
            Event::Opened { .. } => {}
            Event::Selected { items, .. } => {
                self.items = items.clone();
                self.status = StatusKind::Requested;
            }
            Event::AddressSet { address } => self.address = Some(address.clone()),
            Event::Approved {} => {
                self.taken.take(self.items.as_slice());
                self.status = StatusKind::Approved;
            }
            Event::Declined { reason, .. } => self.end(StatusKind::Declined, reason.clone()),
            Event::Cancelled { reason, restocked, .. } => {
                if *restocked {
                    self.taken.give_back(self.items.as_slice());
                }
                self.end(StatusKind::Cancelled, reason.clone());
            }
            Event::Packed {} => self.status = StatusKind::Packed,
            Event::Shipped { shipment_id, carrier, number } => self.ship(*shipment_id, carrier, number.as_ref(), at),
            Event::Reshipped { shipment_id, carrier, number, from_stock } => {
                if *from_stock {
                    self.taken.take(self.items.as_slice());
                }
                self.ship(*shipment_id, carrier, number.as_ref(), at);
            }
            Event::TrackingUpdated { shipment_id, update_id, status, occurred_at } => {
                let update =
                    TrackingUpdate { update_id: update_id.clone(), status: *status, occurred_at: *occurred_at };
                self.change_shipment(Some(*shipment_id), |shipment| shipment.track(update, at));
            }
            Event::Delivered { delivered_at, post_by } => {
                self.change_shipment(self.current, |shipment| shipment.gone = None);
                self.date_delivery(*delivered_at, *post_by, at);
                self.status = StatusKind::Delivered;
            }
            Event::DeliveryDated { delivered_at, post_by } => self.date_delivery(*delivered_at, *post_by, at),
            Event::ProblemReported { reason } => {
                self.still.begin(at);
                self.note = Some(reason.clone());
                self.status = StatusKind::ProblemReported;
            }
            Event::MarkedLost {} => self.miss(StatusKind::Lost, Gone::Lost),
            Event::MarkedReturned {} => self.miss(StatusKind::Returned, Gone::Returned),
            Event::Replaced {} => self.start_again(),
            Event::Resolved { note, post_by } => {
                self.status = StatusKind::Resolved;
                self.note = Some(note.clone());
                self.go_on(*post_by, at);
            }
            Event::PostingExtended { until } => {
                self.move_deadline(*until, at);
                self.change_posting(|posting| posting.is_extended = true);
            }
            Event::PostRecorded {} => self.change_posting(|posting| posting.state = PostingState::Posted),
            Event::PostingOverdue {} => self.change_posting(|posting| posting.state = PostingState::Overdue),
            Event::Paused {} => self.still.pause(at),
            Event::Resumed { post_by } => {
                self.still.paused_since = None;
                self.go_on(*post_by, at);
            }
        }
    }

    fn ship(&mut self, shipment_id: ShipmentId, carrier: &Label, number: Option<&Label>, at: Instant) {
        self.shipments.push(Shipment {
            shipment_id,
            carrier: carrier.clone(),
            number: number.cloned(),
            items: self.items.clone(),
            shipped_at: at,
            updates: Vec::new(),
            gone: None,
        });
        self.current = Some(shipment_id);
        self.delivery = None;
        self.still.forget_problem();
        self.note = None;
        self.status = StatusKind::Shipped;
    }

    /// The present shipment does not get there, or did not stay.
    fn miss(&mut self, status: StatusKind, gone: Gone) {
        self.change_shipment(self.current, |shipment| shipment.gone = Some(gone));
        self.delivery = None;
        self.still.forget_problem();
        self.status = status;
    }

    fn start_again(&mut self) {
        self.items = Items::default();
        self.current = None;
        self.delivery = None;
        self.still.forget_problem();
        self.note = None;
        self.status = StatusKind::Selecting;
    }

    fn end(&mut self, status: StatusKind, note: Option<Prose>) {
        self.delivery = None;
        self.still.forget_problem();
        self.note = note;
        self.status = status;
    }

    fn date_delivery(&mut self, delivered_at: Instant, post_by: Option<Instant>, at: Instant) {
        let known = self.posting().copied();
        let posting = post_by.map(|post_by| Posting {
            post_by,
            noticed_at: post_by.max(at),
            is_extended: known.is_some_and(|known| known.is_extended),
            state: known.map_or(PostingState::Open, |known| known.state),
        });
        self.delivery = Some(Delivery { delivered_at, posting });
    }

    /// The time to post goes on, unless it still stands still for another reason.
    fn go_on(&mut self, post_by: Option<Instant>, at: Instant) {
        if let Some(post_by) = post_by {
            self.move_deadline(post_by, at);
        }
        if !self.is_paused() && !self.has_problem() {
            self.still.end(at);
        }
    }

    /// With time left again, what was overdue is open.
    fn move_deadline(&mut self, post_by: Instant, at: Instant) {
        self.change_posting(|posting| {
            posting.post_by = post_by;
            posting.noticed_at = post_by.max(at);
            if posting.state == PostingState::Overdue && post_by > at {
                posting.state = PostingState::Open;
            }
        });
    }

    fn change_posting(&mut self, change: impl FnOnce(&mut Posting)) {
        if let Some(posting) = self.delivery.as_mut().and_then(|delivery| delivery.posting.as_mut()) {
            change(posting);
        }
    }

    fn change_shipment(&mut self, id: Option<ShipmentId>, change: impl FnOnce(&mut Shipment)) {
        if let Some(shipment) = self.shipments.iter_mut().find(|shipment| Some(shipment.shipment_id) == id) {
            change(shipment);
        }
    }
}
