//! What happens when a command may.

use super::guards::tracking;
use super::selection::Items;
use super::shipment::{Gone, TrackingStatus};
use super::status::{CommandKind, Guard, StatusKind, TABLE};
use super::{Command, Context, Event, Opened, PostingState, ProductOrder, evolve, guards, notify};
use crate::actor::{Actor, Role};
use crate::aggregate::{Aggregate, Ask, Envelope, Row, Timer};
use crate::ids::ProductOrderId;
use crate::ledger::Posting;
use crate::notification::Notification;
use crate::refusal::{Code, Error, Problem};
use crate::time::Instant;

impl Aggregate for ProductOrder {
    const NAME: &'static str = "product_order";
    const WRONG_STATUS: Code = Code::ProductOrderWrongStatus;
    const TABLE: &'static [Row<Self>] = TABLE;

    type Id = ProductOrderId;
    type Status = StatusKind;
    type CommandKind = CommandKind;
    type Guard = Guard;
    type Command = Command;
    type Event = Event;
    type Context = Context;

    fn new(id: ProductOrderId) -> Self {
        Self { id, opened: None }
    }

    fn uuid(id: ProductOrderId) -> uuid::Uuid {
        id.uuid()
    }

    fn kind(command: &Command) -> CommandKind {
        command.kind()
    }

    fn status(&self, command: &Command) -> Option<StatusKind> {
        let opened = self.opened.as_ref()?;
        Some(match command {
            Command::Track { shipment_id, .. } => opened.status_of(*shipment_id),
            Command::Open { .. }
            | Command::Select { .. }
            | Command::SetAddress { .. }
            | Command::Approve {}
            | Command::Decline { .. }
            | Command::Cancel { .. }
            | Command::Pack {}
            | Command::Ship { .. }
            | Command::ConfirmDelivery {}
            | Command::ReportProblem { .. }
            | Command::MarkLost {}
            | Command::MarkReturned {}
            | Command::Reship { .. }
            | Command::Replace {}
            | Command::Resolve { .. }
            | Command::ExtendPosting { .. }
            | Command::RecordPost {}
            | Command::MarkOverdue {}
            | Command::Pause {}
            | Command::Resume {} => opened.status,
        })
    }

    fn is_own(&self, actor: &Actor, command: &Command) -> bool {
        match (&self.opened, command) {
            (Some(opened), _) => opened.owns(actor),
            (None, Command::Open { brand_id, .. }) => actor.brand().is_none_or(|own| own == *brand_id),
            (None, _) => true,
        }
    }

    fn guard(&self, guard: Guard, ask: &Ask<'_, Self>) -> Result<(), Error> {
        guards::check(guard, self, ask)
    }

    fn decide(&self, ask: &Ask<'_, Self>) -> Result<Vec<Event>, Problem> {
        Ok(match (&self.opened, ask.command) {
            (None, Command::Open { brand_id, creator_id, offer, posting_days }) => vec![Event::Opened {
                brand_id: *brand_id,
                creator_id: *creator_id,
                offer: offer.clone(),
                posting_days: *posting_days,
            }],
            (Some(opened), command @ Command::Track { .. }) => opened.track(command, ask.at),
            (Some(opened), command) => opened.decide(command, ask.actor.role(), ask.at).into_iter().collect(),
            (None, _) => Vec::new(),
        })
    }

    fn evolve(&mut self, event: &Event, at: Instant, _: &Actor) {
        evolve::evolve(self, event, at);
    }

    fn timers(&self) -> Vec<Timer<Command>> {
        self.opened.iter().filter_map(|opened| opened.timer()).collect()
    }

    fn notifications(&self, envelope: &Envelope<Event>) -> Vec<Notification> {
        self.opened
            .as_ref()
            .map_or_else(Vec::new, |opened| notify::notifications(opened.brand_id, opened.creator_id, envelope))
    }

    /// Goods are no money: what they are worth is in [`ProductOrder::shipped_value`].
    fn postings(&self, _: &Envelope<Event>) -> Vec<Posting> {
        Vec::new()
    }
}

impl Opened {
    /// The event of a command that may happen; none for a repeat of what was recorded before.
    fn decide(&self, command: &Command, role: Role, at: Instant) -> Option<Event> {
        Some(match command.clone() {
            Command::Open { .. } | Command::Track { .. } => return None,
            Command::Select { choices } => {
                // No more items than choices, so it is never too long.
                Event::Selected { by: role, items: Items::try_from(self.priced(choices.as_slice())).ok()? }
            }
            Command::SetAddress { address } if self.address.as_ref() == Some(&address) => return None,
            Command::SetAddress { address } => Event::AddressSet { address },
            Command::Approve {} => Event::Approved {},
            Command::Decline { reason } => Event::Declined { by: role, reason },
            Command::Cancel { reason } => Event::Cancelled { by: role, reason, restocked: self.is_set_aside() },
            Command::Pack {} => Event::Packed {},
            Command::Ship { shipment_id, carrier, number } => Event::Shipped { shipment_id, carrier, number },
            Command::ConfirmDelivery {} => return self.arrival(at),
            Command::ReportProblem { reason } => Event::ProblemReported { reason },
            Command::MarkLost {} => Event::MarkedLost {},
            Command::MarkReturned {} => Event::MarkedReturned {},
            Command::Reship { shipment_id, carrier, number } => {
                let from_stock = self.status != StatusKind::Returned;
                Event::Reshipped { shipment_id, carrier, number, from_stock }
            }
            Command::Replace {} => Event::Replaced {},
            Command::Resolve { note } => {
                Event::Resolved { note, post_by: self.post_by_from(at).filter(|_| !self.is_paused()) }
            }
            Command::ExtendPosting { until } => Event::PostingExtended { until },
            Command::RecordPost {} if self.posting_state() == Some(PostingState::Posted) => return None,
            Command::RecordPost {} => Event::PostRecorded {},
            Command::MarkOverdue {} if self.posting_state() == Some(PostingState::Overdue) => return None,
            Command::MarkOverdue {} => Event::PostingOverdue {},
            Command::Pause {} if self.is_paused() => return None,
            Command::Pause {} => Event::Paused {},
            Command::Resume {} if !self.is_paused() => return None,
            Command::Resume {} => Event::Resumed { post_by: self.post_by_from(at).filter(|_| !self.has_problem()) },
        })
    }

    /// What an update means: always a line in its shipment's history, and sometimes that the goods have arrived.
    fn track(&self, command: &Command, at: Instant) -> Vec<Event> {
        let Some((shipment_id, update)) = tracking(command) else {
            return Vec::new();
        };
        let Some(shipment) = self.shipment(shipment_id).filter(|one| one.update(&update.update_id).is_none()) else {
            return Vec::new();
        };
        let is_arrival = update.status == TrackingStatus::Delivered && shipment.is_possible(update.occurred_at, at);
        let (status, occurred_at) = (update.status, update.occurred_at);
        let mut events = vec![Event::TrackingUpdated { shipment_id, update_id: update.update_id, status, occurred_at }];
        if is_arrival && self.current == Some(shipment_id) {
            events.extend(self.arrival(occurred_at));
        }
        events
    }

    /// The first that is told of the arrival makes it delivered; one that is earlier in time corrects it.
    fn arrival(&self, occurred_at: Instant) -> Option<Event> {
        let is_earlier = self.delivery.is_none_or(|delivery| occurred_at < delivery.delivered_at);
        match self.status {
            StatusKind::Shipped | StatusKind::Lost => Some(self.delivered(occurred_at)),
            // What came back arrived before: that is history.
            StatusKind::Resolved if self.gone() == Some(Gone::Returned) => None,
            StatusKind::Delivered | StatusKind::ProblemReported | StatusKind::Resolved if is_earlier => {
                Some(Event::DeliveryDated { delivered_at: occurred_at, post_by: self.post_by(occurred_at) })
            }
            StatusKind::Delivered
            | StatusKind::ProblemReported
            | StatusKind::Selecting
            | StatusKind::Requested
            | StatusKind::Approved
            | StatusKind::Packed
            | StatusKind::Declined
            | StatusKind::Cancelled
            | StatusKind::Returned
            | StatusKind::Resolved
            | StatusKind::Superseded
            | StatusKind::NoShipment => None,
        }
    }

    fn delivered(&self, delivered_at: Instant) -> Event {
        Event::Delivered { delivered_at, post_by: self.post_by(delivered_at) }
    }

    /// The deadline that follows from a delivery, and from where it stood still since, unless more time was given.
    fn post_by(&self, delivered_at: Instant) -> Option<Instant> {
        if let Some(posting) = self.posting().filter(|posting| posting.is_extended) {
            return Some(posting.post_by);
        }
        let post_by = delivered_at.plus_days(i64::from(self.posting_days?));
        Some(self.still.moved(post_by, delivered_at))
    }

    fn posting_state(&self) -> Option<PostingState> {
        self.posting().map(|posting| posting.state)
    }

    /// Taken from the stock and not shipped.
    fn is_set_aside(&self) -> bool {
        matches!(self.status, StatusKind::Approved | StatusKind::Packed)
    }

    fn timer(&self) -> Option<Timer<Command>> {
        let runs = matches!(self.status, StatusKind::Delivered | StatusKind::Resolved) && !self.is_paused();
        let posting = self.posting().filter(|posting| runs && posting.state == PostingState::Open)?;
        let (due_at, command) = (posting.noticed_at, Command::MarkOverdue {});
        // Each shipment has a deadline of its own.
        Some(Timer { due_at, timer_id: format!("posting/{}", self.current?).into(), command })
    }
}
