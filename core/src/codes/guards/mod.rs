//! The conditions of the table, each with its refusal.

mod consume;
mod notice;
mod tracker;
mod window;

use super::status::Guard;
use super::tracker::Tracker;
use super::{Assignment, Book, CodeBook, Command, Context, Group, GroupMode};
use crate::aggregate::Ask;
use crate::ids::{AssignmentId, CreatorId};
use crate::refusal::{Code, Problem};

pub(super) fn check(guard: Guard, book: &Book, ask: &Ask<'_, CodeBook>) -> Result<(), Problem> {
    match guard {
        Guard::GroupKnown => book.group_known(ask.command),
        Guard::IdFree => book.id_free(ask.command),
        Guard::CodeAtSetUp => code_at_set_up(ask.command),
        Guard::Personalised => book.personalised(ask.command),
        Guard::Owned => book.owned(ask.command),
        Guard::Known => tracker::known(ask.command),
        Guard::SameKind => book.same_kind(ask.command),
        Guard::Unfilled => book.unfilled(ask.command),
        Guard::Changed => book.changed(ask.command),
        Guard::Accepted => book.accepted(ask.command, ask.context),
        Guard::NotRetroactive => book.not_retroactive(ask.command, ask.at),
        Guard::NoticeKept => book.notice_kept(ask.command, ask.context, ask.at),
        Guard::InGroupWindow => book.in_group_window(ask.command, ask.at),
        Guard::SoundAddress => book.sound_address(ask.command),
        Guard::NoLookAlike => book.no_look_alike(ask.command),
        Guard::NotReserved => book.not_reserved(ask.command),
        Guard::NoOverlap => book.no_overlap(ask.command, ask.at),
        Guard::WindowOver => book.window_over(ask.command, ask.at),
        Guard::SpendNotNegative => consume::spend_not_negative(ask.command),
        Guard::SameOrder | Guard::CodeHolds | Guard::MinimumSpend | Guard::LimitsHaveRoom => {
            book.check_use(guard, ask.command, ask.at)
        }
        Guard::OrderKnown => book.order_known(ask.command),
        Guard::GivesBack => book.gives_back(ask.command),
    }
}

fn refusal(code: Code) -> Problem {
    Problem::new(code, code.meaning())
}

fn refuse_if(refused: bool, code: Code, field: &str) -> Result<(), Problem> {
    if refused { Err(refusal(code).under(field).under("command")) } else { Ok(()) }
}

/// The tracker that a command gives out.
pub(super) fn wanted(command: &Command) -> Option<&Tracker> {
    if let Command::AddGroup { generic, .. } = command {
        return generic.as_ref().map(|generic| &generic.tracker);
    }
    if let Command::Assign { tracker, .. } | Command::Fill { tracker, .. } | Command::Replace { tracker, .. } = command
    {
        return Some(tracker);
    }
    None
}

fn code_at_set_up(command: &Command) -> Result<(), Problem> {
    let Command::AddGroup { mode, generic, .. } = command else {
        return Ok(());
    };
    match (mode, generic) {
        (GroupMode::Generic, None) => refuse_if(true, Code::CodesCodeRequired, "generic"),
        (GroupMode::Personalised, Some(_)) => refuse_if(true, Code::CodesCodeRefused, "generic"),
        (GroupMode::Generic, Some(_)) | (GroupMode::Personalised, None) => Ok(()),
    }
}

impl Book {
    /// The group that a command gives out in or moves to.
    fn target_group(&self, command: &Command) -> Option<&Group> {
        if let Command::Assign { group_id, .. } | Command::MoveGroup { group_id, .. } = command {
            return self.groups.get(group_id);
        }
        self.group_of(self.addressed(command)?)
    }

    /// The assignment that a command addresses.
    pub(super) fn addressed(&self, command: &Command) -> Option<&Assignment> {
        self.assignments.get(&command.assignment_id()?)
    }

    fn group_known(&self, command: &Command) -> Result<(), Problem> {
        refuse_if(self.target_group(command).is_none(), Code::CodesUnknownGroup, "groupId")
    }

    fn id_free(&self, command: &Command) -> Result<(), Problem> {
        let taken = |id: &AssignmentId| self.assignments.contains_key(id);
        if let Command::AddGroup { generic: Some(generic), .. } = command {
            if taken(&generic.assignment_id) {
                let problem = refusal(Code::CodesIdTaken).under("assignmentId");
                return Err(problem.under("generic").under("command"));
            }
        } else if let Command::Replace { next_id, .. } | Command::Reassign { next_id, .. } = command {
            return refuse_if(taken(next_id), Code::CodesIdTaken, "nextId");
        }
        Ok(())
    }

    fn personalised(&self, command: &Command) -> Result<(), Problem> {
        let generic = self.target_group(command).is_some_and(|group| group.mode == GroupMode::Generic);
        refuse_if(generic, Code::CodesGeneric, "groupId")
    }

    fn owned(&self, command: &Command) -> Result<(), Problem> {
        let generic = self.addressed(command).is_some_and(|assignment| assignment.creator_id.is_none());
        refuse_if(generic, Code::CodesGeneric, "assignmentId")
    }

    fn unfilled(&self, command: &Command) -> Result<(), Problem> {
        let filled = self.addressed(command).is_some_and(|assignment| assignment.held.is_some());
        refuse_if(filled, Code::CodesAlreadyFilled, "assignmentId")
    }

    fn accepted(&self, command: &Command, context: &Context) -> Result<(), Problem> {
        let refused = |creator_id: &CreatorId| !context.accepted.contains(creator_id);
        if let Command::Assign { creator_id, .. }
        | Command::Reassign { creator_id, .. }
        | Command::GiveGeneric { creator_id } = command
        {
            return refuse_if(refused(creator_id), Code::CodesNotAccepted, "creatorId");
        }
        // Who is given another code must still be one of those who may get one; a generic code is nobody's.
        let owner = self.addressed(command).and_then(|assignment| assignment.creator_id);
        refuse_if(owner.is_some_and(|owner| refused(&owner)), Code::CodesNotAccepted, "assignmentId")
    }
}
