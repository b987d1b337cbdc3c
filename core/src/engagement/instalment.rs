//! The parts of the payment: when they are owed, and what becomes of them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::status::StatusKind;
use super::{Agreed, Event};
use crate::aggregate::named;
use crate::brief::{Instalment, InstalmentTrigger};
use crate::content::OccurrenceName;
use crate::ids::DeliverableId;
use crate::money::Money;
use crate::text::Label;
use crate::time::Instant;

named! {
    /// What became of an instalment.
    pub enum InstalmentState {
        /// It is not owed yet.
        Waiting = "waiting",
        /// It is owed.
        Due = "due",
        /// It is paid.
        Paid = "paid",
        /// It will not be owed: what it was for is not delivered, or the engagement has ended.
        Forgone = "forgone",
        /// An amendment put others in its place.
        Replaced = "replaced",
    }
}

/// An instalment of an engagement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlannedInstalment {
    /// Its number in the engagement, from 1; never used again.
    pub number: u32,
    /// The milestone's name, where it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Label>,
    /// How much.
    pub amount: Money,
    /// When it is due, as it was agreed.
    pub due: InstalmentTrigger,
    /// The instant at which it is due, where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_at: Option<Instant>,
}

/// An instalment with what became of it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Part {
    pub(super) name: Option<Label>,
    pub(super) amount: Money,
    pub(super) due: InstalmentTrigger,
    pub(super) due_at: Option<Instant>,
    pub(super) state: InstalmentState,
    pub(super) reference: Option<Label>,
}

impl Part {
    /// What was due before it was planned is due then: nothing happens in the past.
    pub(super) fn new(planned: &PlannedInstalment, at: Instant) -> Self {
        let PlannedInstalment { name, amount, due, due_at, .. } = planned.clone();
        let due_at = due_at.map(|due_at| due_at.max(at));
        Self { name, amount, due, due_at, state: InstalmentState::Waiting, reference: None }
    }

    pub(super) fn is_waiting(&self) -> bool {
        self.state == InstalmentState::Waiting
    }
}

impl PlannedInstalment {
    pub(super) fn new(number: u32, instalment: Instalment, due_at: Option<Instant>) -> Self {
        let Instalment { name, amount, due, .. } = instalment;
        Self { number, name, amount, due, due_at }
    }
}

/// The instant at which an instalment is due, where the beginning of the engagement decides it.
pub(super) fn known_due(due: InstalmentTrigger, begun_at: Instant) -> Option<Instant> {
    match due {
        InstalmentTrigger::At { at } => Some(at.max(begun_at)),
        InstalmentTrigger::AfterAcceptance { days } => Some(begun_at.plus_days(i64::from(days))),
        InstalmentTrigger::AfterCompletion { .. }
        | InstalmentTrigger::Delivered { .. }
        | InstalmentTrigger::Verified { .. } => None,
    }
}

/// How a piece of content was closed, or that it was not.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Closed {
    /// It was not.
    No,
    /// It was delivered, or is paid for all the same.
    Earned,
    /// It was not delivered, and that is all right.
    Forgone,
    /// It was turned down.
    TurnedDown,
}

impl Agreed {
    /// How a piece of content is closed now.
    pub(super) fn closed(&self, name: OccurrenceName) -> Closed {
        self.occurrences.get(&name).map_or(Closed::Forgone, |one| closed(one.status, one.is_paid_anyway))
    }

    /// What follows for the instalments when a piece of content is closed.
    pub(super) fn follow(&self, changed: OccurrenceName, how: Closed) -> Vec<Event> {
        let now = |name: OccurrenceName| if name == changed { how } else { self.closed(name) };
        let outcome = |part: &Part| match part.due {
            InstalmentTrigger::Verified { deliverable_id, month, number } => {
                let name = OccurrenceName { deliverable_id, month, number };
                if name == changed { how } else { Closed::No }
            }
            InstalmentTrigger::Delivered { deliverable_id } if deliverable_id == changed.deliverable_id => {
                together(self.pieces(deliverable_id).map(now))
            }
            InstalmentTrigger::Delivered { .. }
            | InstalmentTrigger::At { .. }
            | InstalmentTrigger::AfterAcceptance { .. }
            | InstalmentTrigger::AfterCompletion { .. } => Closed::No,
        };
        self.outcomes(outcome)
    }

    /// What follows for the instalments of deliverables that are closed already: an amendment may have cancelled the last
    /// piece that was open.
    pub(super) fn settled(&self) -> Vec<Event> {
        self.outcomes(|part| match part.due {
            InstalmentTrigger::Delivered { deliverable_id } => {
                together(self.pieces(deliverable_id).map(|name| self.closed(name)))
            }
            InstalmentTrigger::Verified { .. }
            | InstalmentTrigger::At { .. }
            | InstalmentTrigger::AfterAcceptance { .. }
            | InstalmentTrigger::AfterCompletion { .. } => Closed::No,
        })
    }

    fn pieces(&self, of: DeliverableId) -> impl Iterator<Item = OccurrenceName> {
        self.occurrences.keys().copied().filter(move |name| name.deliverable_id == of)
    }

    /// What becomes of the instalments that wait.
    fn outcomes(&self, outcome: impl Fn(&Part) -> Closed) -> Vec<Event> {
        let waiting = self.instalments.iter().filter(|(_, part)| part.is_waiting());
        let event = |(number, part): (&u32, &Part)| match outcome(part) {
            Closed::No => None,
            Closed::Earned => Some(Event::InstalmentFellDue { number: *number, amount: part.amount }),
            Closed::Forgone | Closed::TurnedDown => Some(Event::InstalmentDropped { number: *number }),
        };
        waiting.filter_map(event).collect()
    }

    /// Whether an instalment stays when the engagement ends now: its condition is met, or can still be.
    pub(super) fn survives_end(&self, part: &Part) -> bool {
        let can_be_verified =
            |name: &OccurrenceName| self.occurrences.get(name).is_some_and(|one| one.status == StatusKind::Posted);
        match part.due {
            // It was earned by accepting; only its time has not come.
            InstalmentTrigger::AfterAcceptance { .. } => true,
            InstalmentTrigger::Verified { deliverable_id, month, number } => {
                can_be_verified(&OccurrenceName { deliverable_id, month, number })
            }
            InstalmentTrigger::Delivered { deliverable_id } => {
                let mut of = self.occurrences.iter().filter(|(name, _)| name.deliverable_id == deliverable_id);
                of.all(|(_, one)| !one.is_open())
            }
            InstalmentTrigger::At { .. } | InstalmentTrigger::AfterCompletion { .. } => false,
        }
    }
}

pub(super) fn closed(status: StatusKind, is_paid_anyway: bool) -> Closed {
    match status {
        StatusKind::Verified => Closed::Earned,
        StatusKind::Waived if is_paid_anyway => Closed::Earned,
        StatusKind::Waived | StatusKind::Cancelled => Closed::Forgone,
        StatusKind::Declined => Closed::TurnedDown,
        StatusKind::Pending
        | StatusKind::DraftSubmitted
        | StatusKind::ChangesRequested
        | StatusKind::Approved
        | StatusKind::Posted
        | StatusKind::Missed
        | StatusKind::NoOccurrence
        | StatusKind::Running
        | StatusKind::Paused
        | StatusKind::Ended
        | StatusKind::Completed => Closed::No,
    }
}

/// What all pieces of a deliverable come to: one that is turned down spoils it, one that is open leaves it open, and one that
/// is earned earns it.
fn together(pieces: impl Iterator<Item = Closed>) -> Closed {
    let mut all = Closed::Forgone;
    for piece in pieces {
        all = match (all, piece) {
            (Closed::TurnedDown, _) | (_, Closed::TurnedDown) => Closed::TurnedDown,
            (Closed::No, _) | (_, Closed::No) => Closed::No,
            (Closed::Earned, _) | (_, Closed::Earned) => Closed::Earned,
            (Closed::Forgone, Closed::Forgone) => Closed::Forgone,
        };
    }
    all
}
