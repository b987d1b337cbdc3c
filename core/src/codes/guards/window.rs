//! Whether an edit takes effect when it may.

use super::refusal;
use crate::codes::{Book, Command};
use crate::period::Period;
use crate::refusal::{Code, Problem};
use crate::time::Instant;

fn retroactive(at: Instant) -> Problem {
    refusal(Code::CodesRetroactive).with("earliest", at)
}

impl Book {
    /// The window in which a command lets a code or link hold; `None` when nothing is left of it.
    pub(in crate::codes) fn window(&self, command: &Command, at: Instant) -> Option<Period> {
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

    pub(super) fn not_retroactive(&self, command: &Command, at: Instant) -> Result<(), Problem> {
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

    pub(super) fn in_group_window(&self, command: &Command, at: Instant) -> Result<(), Problem> {
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

    pub(super) fn window_over(&self, command: &Command, at: Instant) -> Result<(), Problem> {
        let to = self.addressed(command).and_then(|assignment| assignment.window.to());
        match to {
            Some(to) if to <= at => Ok(()),
            Some(to) => Err(refusal(Code::CodesTooEarly).with("dueAt", to)),
            None => Err(refusal(Code::CodesTooEarly)),
        }
    }
}
