//! When the time to post stands still: while a problem is open, and while the order is paused.

use super::{Opened, PostingState, StatusKind};
use crate::time::Instant;

/// When the time to post stood still. Where a problem and a pause overlap, it is one stretch: what holds twice counts once.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Still {
    /// Since when it does.
    since: Option<Instant>,
    /// Since when the order is paused.
    pub(super) paused_since: Option<Instant>,
    /// How often it was.
    pub(super) pauses: u32,
    /// From when to when it did, in this order.
    over: Vec<(Instant, Instant)>,
}

impl Still {
    pub(super) fn begin(&mut self, at: Instant) {
        self.since.get_or_insert(at);
    }

    pub(super) fn pause(&mut self, at: Instant) {
        self.begin(at);
        self.paused_since = Some(at);
        self.pauses = self.pauses.saturating_add(1);
    }

    /// It goes on.
    pub(super) fn end(&mut self, at: Instant) {
        self.over.extend(self.since.take().map(|since| (since, at)));
    }

    /// What was wrong is wrong no more, since the shipment counts no more; a pause goes on.
    pub(super) fn forget_problem(&mut self) {
        self.since = self.paused_since;
    }

    /// A deadline with the time that it stood still after the delivery and does no more.
    pub(super) fn moved(&self, post_by: Instant, delivered_at: Instant) -> Instant {
        let later = |post_by: Instant, (since, until): &(Instant, Instant)| {
            post_by.plus_between((*since).max(delivered_at).min(*until), *until)
        };
        self.over.iter().fold(post_by, later)
    }
}

impl Opened {
    pub(super) fn is_paused(&self) -> bool {
        self.still.paused_since.is_some()
    }

    pub(super) fn has_problem(&self) -> bool {
        self.status == StatusKind::ProblemReported
    }

    /// The deadline where it goes on now: moved by the time that the goods were there and it stood still.
    pub(super) fn post_by_from(&self, at: Instant) -> Option<Instant> {
        let delivery = self.delivery.as_ref()?;
        let posting = delivery.posting.filter(|posting| posting.state != PostingState::Posted)?;
        Some(posting.post_by.plus_between(self.still.since?.max(delivery.delivered_at).min(at), at))
    }
}
