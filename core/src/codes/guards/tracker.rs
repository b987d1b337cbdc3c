//! Whether a code or link may be given out.

use super::{refusal, refuse_if, wanted};
use crate::aggregate::Named;
use crate::codes::tracker::{Held, Key, Tracker};
use crate::codes::{Assignment, Book, Command, Ended, GroupKind};
use crate::refusal::{Code, Problem};
use crate::time::Instant;

/// Where the tracker of a command stands in it.
fn at_tracker(problem: Problem, command: &Command, field: &str) -> Problem {
    let problem = if field.is_empty() { problem } else { problem.under(field) };
    let problem = problem.under("tracker");
    let problem = if matches!(command, Command::AddGroup { .. }) { problem.under("generic") } else { problem };
    problem.under("command")
}

pub(super) fn known(command: &Command) -> Result<(), Problem> {
    match wanted(command) {
        Some(tracker) if tracker.is_placeholder() => {
            Err(at_tracker(refusal(Code::CodesPlaceholder), command, tracker.text_field()))
        }
        Some(_) | None => Ok(()),
    }
}

impl Tracker {
    /// The field in which the code or address stands.
    fn text_field(&self) -> &'static str {
        match self {
            Self::Code { .. } => "code",
            Self::Link { .. } => "destination",
            Self::Placeholder {} => "",
        }
    }

    /// The field that makes two of them the same.
    fn key_field(&self) -> &'static str {
        match self {
            Self::Code { .. } => "code",
            Self::Link { .. } => "linkId",
            Self::Placeholder {} => "",
        }
    }

    fn group_kind(&self) -> Option<GroupKind> {
        match self {
            Self::Code { .. } => Some(GroupKind::Discount),
            Self::Link { .. } => Some(GroupKind::Affiliate),
            Self::Placeholder {} => None,
        }
    }
}

impl Book {
    pub(in crate::codes) fn key(&self, tracker: &Tracker) -> Option<Key> {
        match tracker {
            Tracker::Code { code } => self.normalise(code).map(Key::Code),
            Tracker::Link { link_id, .. } => Some(Key::Link(link_id.clone())),
            Tracker::Placeholder {} => None,
        }
    }

    pub(super) fn same_kind(&self, command: &Command) -> Result<(), Problem> {
        let of_group = if let Command::AddGroup { kind, .. } = command {
            Some(*kind)
        } else {
            self.target_group(command).map(|group| group.kind)
        };
        let differ = |wanted: Option<GroupKind>, there: Option<GroupKind>| match (wanted, there) {
            (Some(wanted), Some(there)) if wanted != there => {
                Some(refusal(Code::CodesWrongKind).with("expected", there.name()).with("found", wanted.name()))
            }
            _ => None,
        };
        let of_assignment = || self.group_of(self.addressed(command)?).map(|group| group.kind);
        let problem = if let Command::MoveGroup { .. } = command {
            // Links have no group of their own to be moved to: a link's terms are its own.
            differ(of_assignment(), Some(GroupKind::Discount))
                .map(|problem| problem.under("assignmentId"))
                .or_else(|| differ(of_group, Some(GroupKind::Discount)).map(|problem| problem.under("groupId")))
                .map(|problem| problem.under("command"))
        } else if let Command::SetDestination { .. } = command {
            let problem = differ(of_assignment(), Some(GroupKind::Affiliate));
            problem.map(|problem| problem.under("assignmentId").under("command"))
        } else {
            let problem = differ(wanted(command).and_then(Tracker::group_kind), of_group);
            problem.map(|problem| at_tracker(problem, command, "type"))
        };
        problem.map_or(Ok(()), Err)
    }

    pub(super) fn changed(&self, command: &Command) -> Result<(), Problem> {
        let Some(assignment) = self.addressed(command) else {
            return Ok(());
        };
        if let Command::Reassign { creator_id, .. } = command {
            return refuse_if(assignment.creator_id == Some(*creator_id), Code::CodesUnchanged, "creatorId");
        }
        match wanted(command) {
            Some(tracker) if self.key(tracker) == assignment.held.as_ref().map(Held::key) => {
                Err(at_tracker(refusal(Code::CodesUnchanged), command, tracker.key_field()))
            }
            Some(_) | None => Ok(()),
        }
    }

    pub(super) fn sound_address(&self, command: &Command) -> Result<(), Problem> {
        let here = |problem: Problem, field: &str| problem.under(field).under("command");
        if let Command::AddGroup { external: Some(external), .. } = command {
            external.url.parsed().map_err(|problem| here(problem.under("url"), "external"))?;
        }
        if let Command::SetDestination { destination, url, .. } = command {
            destination.destination(&self.hosts).map_err(|problem| here(problem, "destination"))?;
            url.as_ref().map_or(Ok(()), |url| url.parsed().map(drop)).map_err(|problem| here(problem, "url"))?;
        }
        if let Some(Tracker::Link { destination, url, .. }) = wanted(command) {
            let there = |problem: Problem, field: &str| at_tracker(problem, command, field);
            destination.destination(&self.hosts).map_err(|problem| there(problem, "destination"))?;
            url.as_ref().map_or(Ok(()), |url| url.parsed().map(drop)).map_err(|problem| there(problem, "url"))?;
        }
        Ok(())
    }

    pub(super) fn no_look_alike(&self, command: &Command) -> Result<(), Problem> {
        let Some(Tracker::Code { code }) = wanted(command) else {
            return Ok(());
        };
        let normalised = self.normalise(code).unwrap_or_default();
        let Some(other) = self.look_alikes.of(&normalised) else {
            return Ok(());
        };
        let message = "The code looks like another code of the brand.";
        let problem = Problem::new(Code::CodesLookAlike, message).with("code", self.display(other));
        Err(at_tracker(problem, command, "code"))
    }

    /// A code as it was last written.
    fn display(&self, normalised: &str) -> String {
        let key = Key::Code(normalised.to_owned());
        let written = self.holders(&key).filter_map(|(_, assignment)| match &assignment.held {
            Some(Held::Code { code, .. }) => Some(code.as_str().to_owned()),
            Some(Held::Link { .. }) | None => None,
        });
        written.last().unwrap_or_else(|| normalised.to_owned())
    }

    pub(super) fn not_reserved(&self, command: &Command) -> Result<(), Problem> {
        let Some(tracker) = wanted(command) else {
            return Ok(());
        };
        let revoked =
            |assignment: &Assignment| assignment.closed.is_some_and(|closing| closing.ended == Ended::Revoked);
        let key = self.key(tracker);
        if key.is_some_and(|key| self.holders(&key).any(|(_, assignment)| revoked(assignment))) {
            return Err(at_tracker(refusal(Code::CodesReserved), command, tracker.key_field()));
        }
        Ok(())
    }

    pub(super) fn no_overlap(&self, command: &Command, at: Instant) -> Result<(), Problem> {
        let held = || self.addressed(command).and_then(|assignment| assignment.held.as_ref()).map(Held::key);
        let key = wanted(command).map_or_else(held, |tracker| self.key(tracker));
        let (Some(key), Some(window)) = (key, self.window(command, at)) else {
            return Ok(());
        };
        let own = command.assignment_id();
        let mut others = self.holders(&key).filter(|(id, _)| Some(*id) != own);
        let Some(taken) = others.find_map(|(_, other)| other.effective().filter(|other| other.overlaps(window))) else {
            return Ok(());
        };
        let mut problem = refusal(Code::CodesWindowOverlap).with("from", taken.from());
        if let Some(to) = taken.to() {
            problem = problem.with("to", to);
        }
        Err(match wanted(command) {
            Some(tracker) => at_tracker(problem, command, tracker.key_field()),
            None => problem.under("window").under("command"),
        })
    }
}
