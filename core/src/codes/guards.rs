//! The conditions of the table, each with its refusal.

use super::limit::Use;
use super::status::Guard;
use super::tracker::{Held, Key, Tracker};
use super::{Assignment, Book, CodeBook, Command, Context, Ended, Group, GroupKind, GroupMode};
use crate::aggregate::{Ask, Named};
use crate::amounts::negative;
use crate::ids::{AssignmentId, CreatorId};
use crate::period::Period;
use crate::refusal::{Code, Problem};
use crate::time::Instant;

pub(super) fn check(guard: Guard, book: &Book, ask: &Ask<'_, CodeBook>) -> Result<(), Problem> {
    match guard {
        Guard::GroupKnown => book.group_known(ask.command),
        Guard::IdFree => book.id_free(ask.command),
        Guard::CodeAtSetUp => code_at_set_up(ask.command),
        Guard::Personalised => book.personalised(ask.command),
        Guard::Owned => book.owned(ask.command),
        Guard::Known => known(ask.command),
        Guard::SameKind => book.same_kind(ask.command),
        Guard::Unfilled => book.unfilled(ask.command),
        Guard::Changed => book.changed(ask.command),
        Guard::Accepted => book.accepted(ask.command, ask.context),
        Guard::NotRetroactive => book.not_retroactive(ask.command, ask.at),
        Guard::InGroupWindow => book.in_group_window(ask.command, ask.at),
        Guard::SoundAddress => book.sound_address(ask.command),
        Guard::NoLookAlike => book.no_look_alike(ask.command),
        Guard::NotReserved => book.not_reserved(ask.command),
        Guard::NoOverlap => book.no_overlap(ask.command, ask.at),
        Guard::WindowOver => book.window_over(ask.command, ask.at),
        Guard::SpendNotNegative => spend_not_negative(ask.command),
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

/// Where the tracker of a command stands in it.
fn at_tracker(problem: Problem, command: &Command, field: &str) -> Problem {
    let problem = if field.is_empty() { problem } else { problem.under(field) };
    let problem = problem.under("tracker");
    let problem = if matches!(command, Command::AddGroup { .. }) { problem.under("generic") } else { problem };
    problem.under("command")
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

fn known(command: &Command) -> Result<(), Problem> {
    match wanted(command) {
        Some(tracker) if tracker.is_placeholder() => {
            Err(at_tracker(refusal(Code::CodesPlaceholder), command, tracker.text_field()))
        }
        Some(_) | None => Ok(()),
    }
}

fn spend_not_negative(command: &Command) -> Result<(), Problem> {
    let Command::Consume { spend, .. } = command else {
        return Ok(());
    };
    if spend.minor() < 0 {
        return Err(negative().under("amount").under("spend").under("command"));
    }
    Ok(())
}

fn retroactive(at: Instant) -> Problem {
    refusal(Code::CodesRetroactive).with("earliest", at)
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

    pub(super) fn key(&self, tracker: &Tracker) -> Option<Key> {
        match tracker {
            Tracker::Code { code } => self.normalise(code).map(Key::Code),
            Tracker::Link { link_id, .. } => Some(Key::Link(link_id.clone())),
            Tracker::Placeholder {} => None,
        }
    }

    /// The window in which a command lets a code or link hold; `None` when nothing is left of it.
    pub(super) fn window(&self, command: &Command, at: Instant) -> Option<Period> {
        let within = |group: Option<Period>| {
            let from = group.map_or(at, |group| group.from().max(at));
            Period::new(from, group.and_then(Period::to)).ok()
        };
        if let Command::AddGroup { terms, .. } = command {
            within(terms.window)
        } else if let Command::Assign { group_id, window, .. } = command {
            window.or_else(|| within(self.groups.get(group_id)?.terms.window))
        } else if let Command::SetWindow { window, .. } = command {
            Some(*window)
        } else if let Command::Fill { .. } = command {
            self.addressed(command)?.effective()
        } else {
            self.addressed(command)?.remaining(at)
        }
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

    fn same_kind(&self, command: &Command) -> Result<(), Problem> {
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

    fn unfilled(&self, command: &Command) -> Result<(), Problem> {
        let filled = self.addressed(command).is_some_and(|assignment| assignment.held.is_some());
        refuse_if(filled, Code::CodesAlreadyFilled, "assignmentId")
    }

    fn changed(&self, command: &Command) -> Result<(), Problem> {
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

    fn not_retroactive(&self, command: &Command, at: Instant) -> Result<(), Problem> {
        if let Command::SetRate { from, .. } | Command::SetGroupRate { from, .. } = command
            && from.is_some_and(|from| from < at)
        {
            return Err(retroactive(at).under("from").under("command"));
        }
        let end = if let Command::Assign { window: Some(window), .. } = command {
            (window.from() < at).then_some("from")
        } else if let (Command::SetWindow { window, .. }, Some(assignment)) = (command, self.addressed(command)) {
            let old = assignment.window;
            let start_is_past = window.from() != old.from() && (old.from() <= at || window.from() < at);
            let end_is_past = window.to().is_some_and(|to| to < at);
            if start_is_past { Some("from") } else { end_is_past.then_some("to") }
        } else {
            None
        };
        end.map_or(Ok(()), |end| Err(retroactive(at).under(end).under("window").under("command")))
    }

    fn in_group_window(&self, command: &Command, at: Instant) -> Result<(), Problem> {
        if let Command::AddGroup { generic: None, .. } = command {
            return Ok(());
        }
        let limit = if let Command::AddGroup { terms, .. } = command {
            terms.window
        } else {
            self.target_group(command).and_then(|group| group.terms.window)
        };
        let window = self.window(command, at);
        // What is past needs no room any more, not even where it lay outside.
        let ahead = window.map(|window| Period::new(window.from().max(at), window.to()).ok());
        let fits = match (limit, ahead) {
            (_, None) => false,
            (None, Some(_)) | (Some(_), Some(None)) => true,
            (Some(limit), Some(Some(ahead))) => {
                limit.from() <= ahead.from() && limit.to().is_none_or(|end| ahead.to().is_some_and(|to| to <= end))
            }
        };
        if fits {
            return Ok(());
        }
        let mut problem = refusal(Code::CodesOutsideGroupWindow);
        if let Some(limit) = limit {
            problem = problem.with("from", limit.from());
            problem = limit.to().map_or(problem.clone(), |to| problem.with("to", to));
        }
        let problem = if let Command::AddGroup { .. } = command {
            problem.under("window").under("terms")
        } else {
            problem.under(if matches!(command, Command::MoveGroup { .. }) { "groupId" } else { "window" })
        };
        Err(problem.under("command"))
    }

    fn sound_address(&self, command: &Command) -> Result<(), Problem> {
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

    fn no_look_alike(&self, command: &Command) -> Result<(), Problem> {
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

    fn not_reserved(&self, command: &Command) -> Result<(), Problem> {
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

    fn no_overlap(&self, command: &Command, at: Instant) -> Result<(), Problem> {
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

    fn window_over(&self, command: &Command, at: Instant) -> Result<(), Problem> {
        let to = self.addressed(command).and_then(|assignment| assignment.window.to());
        match to {
            Some(to) if to <= at => Ok(()),
            Some(to) => Err(refusal(Code::CodesTooEarly).with("dueAt", to)),
            None => Err(refusal(Code::CodesTooEarly)),
        }
    }

    /// The conditions of a use. An order that has used the code passes all but the first.
    fn check_use(&self, guard: Guard, command: &Command, at: Instant) -> Result<(), Problem> {
        let Command::Consume { code, order_id, .. } = command else {
            return Ok(());
        };
        if let Some(known) = self.usage.order(order_id) {
            let differs = self.use_of(command, known.group_id).and_then(|wanted| known.first_difference(&wanted));
            return match differs {
                Some(field) if guard == Guard::SameOrder => {
                    let problem = refusal(Code::CodesOrderConflict).with("field", field);
                    Err(problem.under("orderId").under("command"))
                }
                Some(_) | None => Ok(()),
            };
        }
        let found = self.lookup(code.as_str(), at);
        if guard == Guard::CodeHolds {
            return found.refusal().map_or(Ok(()), |problem| Err(problem.under("code").under("command")));
        }
        let Some((group, wanted)) =
            found.group_id().and_then(|id| Some((self.groups.get(&id)?, self.use_of(command, id)?)))
        else {
            return Ok(());
        };
        if guard == Guard::MinimumSpend {
            let checked = group.limits.check_minimum(wanted.spend);
            return checked.map_err(|problem| problem.under("spend").under("command"));
        }
        if guard == Guard::LimitsHaveRoom {
            return group.limits.check_room(&wanted, &self.usage).map_err(|problem| problem.under("command"));
        }
        Ok(())
    }

    pub(super) fn use_of(&self, command: &Command, group_id: crate::ids::GroupId) -> Option<Use> {
        let Command::Consume { code, customer_id, spend, .. } = command else {
            return None;
        };
        Some(Use {
            group_id,
            normalised: self.normalise(code).unwrap_or_default(),
            customer_id: customer_id.clone(),
            spend: *spend,
            given_back: false,
        })
    }

    fn order_known(&self, command: &Command) -> Result<(), Problem> {
        let Command::GiveBack { order_id } = command else {
            return Ok(());
        };
        refuse_if(self.usage.order(order_id).is_none(), Code::CodesUnknownOrder, "orderId")
    }

    fn gives_back(&self, command: &Command) -> Result<(), Problem> {
        let Command::GiveBack { order_id } = command else {
            return Ok(());
        };
        let group = self.usage.order(order_id).and_then(|used| self.groups.get(&used.group_id));
        refuse_if(!group.is_some_and(|group| group.limits.give_back), Code::CodesNoGiveBack, "orderId")
    }
}
