//! What happens by itself.

use super::status::StatusKind;
use super::{Agreed, Command};
use crate::aggregate::Timer;
use crate::content::OccurrenceName;
use crate::time::Instant;

impl Agreed {
    /// The timer that is due next. An engagement may have thousands of deadlines, many at one instant: listing all of them
    /// would make every command slow.
    pub(super) fn next_timer(&self) -> Option<Timer<Command>> {
        if self.status == StatusKind::Paused {
            return None;
        }
        self.deadlines().min().map(|(due_at, deadline)| deadline.timer(due_at))
    }

    fn deadlines(&self) -> impl Iterator<Item = (Instant, Deadline)> {
        let awaited = self.occurrences.iter().filter(|(_, one)| one.is_awaited());
        let missed = awaited.map(|(name, one)| (one.miss_at, Deadline::Miss(*name)));
        let reminded = self.occurrences.iter().filter(|(_, one)| !one.is_late);
        let reminders = reminded.filter_map(|(name, one)| match one.status {
            StatusKind::DraftSubmitted => Some((one.remind_at?, Deadline::Answer(*name))),
            StatusKind::ChangesRequested => Some((one.remind_at?, Deadline::Rework(*name))),
            StatusKind::Pending
            | StatusKind::Approved
            | StatusKind::Posted
            | StatusKind::Verified
            | StatusKind::Missed
            | StatusKind::Waived
            | StatusKind::Declined
            | StatusKind::Cancelled
            | StatusKind::NoOccurrence
            | StatusKind::Running
            | StatusKind::Paused
            | StatusKind::Ended
            | StatusKind::Completed => None,
        });
        let waiting = self.instalments.iter().filter(|(_, part)| part.is_waiting());
        let owed = waiting.filter_map(|(number, part)| Some((part.due_at?, Deadline::Instalment(*number))));
        // New terms come before what is due at the same instant: it is due by them.
        let pending = self.pending.first().filter(|_| self.status == StatusKind::Running);
        let amended = pending.map(|dated| (dated.from, Deadline::Amendment));
        missed.chain(reminders).chain(owed).chain(amended)
    }
}

/// What happens by itself. At one instant it happens in this order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Deadline {
    Amendment,
    Answer(OccurrenceName),
    Instalment(u32),
    Miss(OccurrenceName),
    Rework(OccurrenceName),
}

impl Deadline {
    fn timer(self, due_at: Instant) -> Timer<Command> {
        let of = |what: &str, name: OccurrenceName| {
            let OccurrenceName { deliverable_id, month, number } = name;
            format!("{what}:{deliverable_id}:{:04}:{number:04}", month.unwrap_or(0))
        };
        let (timer_id, command) = match self {
            Self::Amendment => ("amendment".to_owned(), Command::ApplyAmendment {}),
            Self::Answer(occurrence) => (of("answer", occurrence), Command::MarkAnswerOverdue { occurrence }),
            Self::Instalment(number) => (format!("instalment:{number:05}"), Command::InstalmentDue { number }),
            Self::Miss(occurrence) => (of("miss", occurrence), Command::Miss { occurrence }),
            Self::Rework(occurrence) => (of("rework", occurrence), Command::MarkReworkOverdue { occurrence }),
        };
        Timer { due_at, timer_id: timer_id.into(), command }
    }
}
