//! What a typed code is worth at a moment.

use schemars::JsonSchema;
use serde::Serialize;

use super::tracker::Key;
use super::{Book, CodeBook, Ended};
use crate::ids::{AssignmentId, CreatorId, GroupId};
use crate::refusal::{Code, Problem};
use crate::spelling::Typed;
use crate::time::Instant;

/// Who holds a typed code, or why nobody does: what a settlement would say of an order placed at that moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum Verdict {
    /// Nothing was typed.
    NoCode {},
    /// A spelling of the placeholder was typed.
    Placeholder {},
    /// No code of the brand.
    UnknownCode {},
    /// Its window has not begun.
    NotYetValid {
        /// When it will.
        from: Instant,
    },
    /// Its window is over.
    Expired {
        /// Since when.
        since: Instant,
    },
    /// It was revoked.
    Revoked {
        /// Since when.
        since: Instant,
    },
    /// It holds and belongs to nobody.
    GenericCode {
        /// The generic assignment.
        assignment_id: AssignmentId,
        /// Its group.
        group_id: GroupId,
    },
    /// It holds, and a programme outside pays its creator.
    SettledExternally {
        /// The assignment.
        assignment_id: AssignmentId,
        /// Its group at that moment.
        group_id: GroupId,
        /// Its owner at that moment.
        creator_id: CreatorId,
    },
    /// It holds.
    Valid {
        /// The assignment.
        assignment_id: AssignmentId,
        /// Its group at that moment.
        group_id: GroupId,
        /// Its owner at that moment.
        creator_id: CreatorId,
    },
}

impl CodeBook {
    /// Who holds a typed code at a moment, or why nobody does.
    pub fn lookup(&self, typed: &str, at: Instant) -> Verdict {
        self.book.as_ref().map_or(Verdict::UnknownCode {}, |book| book.lookup(typed, at))
    }
}

impl Book {
    pub(super) fn lookup(&self, typed: &str, at: Instant) -> Verdict {
        let key = match self.spelling.normalise(typed) {
            Typed::Blank => return Verdict::NoCode {},
            Typed::Placeholder => return Verdict::Placeholder {},
            Typed::Code(normalised) => Key::Code(normalised),
        };
        self.holding(&key, at).unwrap_or_else(|| self.not_holding(&key, at))
    }

    fn holding(&self, key: &Key, at: Instant) -> Option<Verdict> {
        let mut stretches = self.holders(key).flat_map(|(assignment_id, assignment)| {
            let stretches = assignment.stretches().into_iter();
            stretches.map(move |stretch| (assignment_id, assignment.creator_id, stretch))
        });
        let (assignment_id, creator_id, stretch) = stretches.find(|(_, _, stretch)| stretch.window.contains(at))?;
        let group_id = stretch.group_id;
        let external = self.groups.get(&group_id).is_some_and(|group| group.external.is_some());
        Some(match creator_id {
            None => Verdict::GenericCode { assignment_id, group_id },
            Some(creator_id) if external => Verdict::SettledExternally { assignment_id, group_id, creator_id },
            Some(creator_id) => Verdict::Valid { assignment_id, group_id, creator_id },
        })
    }

    /// The window that ended last decides; without one, the window that begins next.
    fn not_holding(&self, key: &Key, at: Instant) -> Verdict {
        let windows = || {
            self.holders(key).filter_map(|(_, assignment)| {
                let ended = assignment.closed.map_or(Ended::Expired, |closing| closing.ended);
                Some((assignment.effective()?, ended))
            })
        };
        let past = windows().filter_map(|(window, ended)| Some((window.to().filter(|to| *to <= at)?, ended)));
        match past.max_by_key(|(to, _)| *to) {
            Some((since, Ended::Revoked)) => Verdict::Revoked { since },
            Some((since, Ended::Expired | Ended::Replaced | Ended::Reassigned)) => Verdict::Expired { since },
            None => {
                let next = windows().map(|(window, _)| window.from()).min();
                next.map_or(Verdict::UnknownCode {}, |from| Verdict::NotYetValid { from })
            }
        }
    }
}

impl Verdict {
    /// The group whose limits count, where the code holds.
    pub(super) fn group_id(&self) -> Option<GroupId> {
        self.holder().map(|(_, group_id)| group_id)
    }

    /// The assignment and group, where the code holds.
    pub(super) fn holder(&self) -> Option<(AssignmentId, GroupId)> {
        match self {
            Self::GenericCode { assignment_id, group_id }
            | Self::SettledExternally { assignment_id, group_id, .. }
            | Self::Valid { assignment_id, group_id, .. } => Some((*assignment_id, *group_id)),
            Self::NoCode {}
            | Self::Placeholder {}
            | Self::UnknownCode {}
            | Self::NotYetValid { .. }
            | Self::Expired { .. }
            | Self::Revoked { .. } => None,
        }
    }

    /// Why an order cannot use the code.
    pub(super) fn refusal(&self) -> Option<Problem> {
        let refusal = |code: Code| Problem::new(code, code.meaning());
        match self {
            Self::NoCode {} | Self::Placeholder {} => Some(refusal(Code::CodesPlaceholder)),
            Self::UnknownCode {} => Some(refusal(Code::CodesUnknownCode)),
            Self::NotYetValid { from } => Some(refusal(Code::CodesNotYetValid).with("from", *from)),
            Self::Expired { since } => Some(refusal(Code::CodesExpired).with("since", *since)),
            Self::Revoked { since } => Some(refusal(Code::CodesRevoked).with("since", *since)),
            Self::GenericCode { .. } | Self::SettledExternally { .. } | Self::Valid { .. } => None,
        }
    }
}
