//! The code book: who holds which discount code and affiliate link of a brand, and when.
//!
//! A brand opens its book, adds [groups](Group), and assigns codes or links to the creators it has accepted. A code has one
//! owner at any instant; what was earned stays with the owner of that time. A creator whose code is not known yet holds a
//! placeholder (TBD), and the code that fills it later holds from the window's start: the only edit that reaches back.
//! The [`TABLE`] says who may do what when.
//!
//! ```
//! use partnerkit::codes::{CodeBook, Command, Context, Verdict};
//! use partnerkit::{aggregate::{Request, Root}, wire};
//! let mut book = Root::<CodeBook>::new("00000000-0000-4000-8000-00000000000b".parse()?);
//! let context: Context = wire::from_json(r#"{"accepted": ["00000000-0000-4000-8000-0000000000c1"]}"#)?;
//! for (id, command) in [
//!     ("1", r#"{"type": "open", "zone": "Europe/Berlin"}"#),
//!     ("2", r#"{"type": "add_group", "groupId": "00000000-0000-4000-8000-0000000000e1", "kind": "discount",
//!         "mode": "personalised", "terms": {"title": "Spring"}}"#),
//!     ("3", r#"{"type": "assign", "assignmentId": "00000000-0000-4000-8000-0000000000d1",
//!         "groupId": "00000000-0000-4000-8000-0000000000e1", "creatorId": "00000000-0000-4000-8000-0000000000c1",
//!         "tracker": {"type": "code", "code": "Anna-10"}}"#),
//! ] {
//!     let request: Request<Command> = wire::from_json(&format!(r#"{{
//!         "commandId": "00000000-0000-4000-8000-00000000000{id}", "at": "2026-03-01T12:00:00Z", "command": {command},
//!         "actor": {{"type": "brand", "brandId": "00000000-0000-4000-8000-0000000000b1",
//!             "userId": "00000000-0000-4000-8000-0000000000a1"}}}}"#))?;
//!     book.execute(request, &context)?;
//! }
//! let verdict = book.state().lookup("anna 10", "2026-03-02T00:00:00Z".parse()?);
//! assert!(matches!(verdict, Verdict::Valid { .. }));
//! # Ok::<(), partnerkit::Error>(())
//! ```

mod assignment;
mod click;
mod code;
mod command;
mod decide;
mod event;
mod evolve;
mod group;
mod guards;
mod limit;
mod link;
mod look_alike;
mod notify;
mod parameters;
mod settlement;
mod status;
mod tracker;
mod verdict;
mod view;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use self::limit::Usage;
use self::look_alike::LookAlikes;
use self::tracker::Key;
use crate::actor::Actor;
use crate::ids::{AssignmentId, BrandId, CodeBookId, CreatorId, GroupId};
use crate::spelling::{Spelling, Typed};
use crate::time::{Instant, Zone};

pub use assignment::{Assignment, Closing, Ended, GroupEntry, Origin};
pub use click::{Click, distinct_clicks};
pub use code::CodeText;
pub use command::Command;
pub use event::Event;
pub use group::{Discount, ExternalProgramme, GenericTracker, Group, GroupKind, GroupMode, GroupTerms};
pub use limit::Limits;
pub use link::{DestinationEntry, Host, LinkText};
pub use parameters::{MergePolicy, Parameter, merge_parameters};
pub use settlement::Holdings;
pub use status::{CommandKind, Guard, StatusKind, TABLE};
pub use tracker::{Given, Held, Tracker};
pub use verdict::Verdict;
pub use view::{AssignmentView, CodeBookView, GroupView};

/// What the host knows and a code book does not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Context {
    /// The creators with an accepted participation or a published partnership of the brand: those who may get a code or
    /// link.
    #[serde(default)]
    pub accepted: Vec<CreatorId>,
    /// How many days of 24 hours lie between a command that cuts a rate and its effect, at least: the longest notice period
    /// that was agreed with those whom it concerns. Left out: none.
    #[serde(default)]
    pub notice_days: u16,
}

/// The codes and links of a brand. Before it is opened there is only its id.
#[derive(Clone, Debug, PartialEq)]
pub struct CodeBook {
    id: CodeBookId,
    /// Shared with the copies that hosts take to ask about it, until one of them changes.
    book: Option<Arc<Book>>,
}

/// An open book.
#[derive(Clone, Debug, PartialEq)]
struct Book {
    brand_id: BrandId,
    zone: Zone,
    spelling: Spelling,
    hosts: Vec<Host>,
    groups: BTreeMap<GroupId, Group>,
    assignments: BTreeMap<AssignmentId, Assignment>,
    /// Which of them are whose.
    of_creators: BTreeSet<(CreatorId, AssignmentId)>,
    /// The assignment that holds a generic group's code or link now.
    generics: BTreeMap<GroupId, AssignmentId>,
    /// Every assignment that ever held a code or link.
    holders: BTreeMap<Key, Vec<AssignmentId>>,
    look_alikes: LookAlikes,
    /// The window ends that lie ahead.
    ends: BTreeSet<(Instant, AssignmentId)>,
    usage: Usage,
}

impl CodeBook {
    /// The id.
    pub fn id(&self) -> CodeBookId {
        self.id
    }

    /// Whose it is; `None` before it is opened.
    pub fn brand_id(&self) -> Option<BrandId> {
        self.book.as_ref().map(|book| book.brand_id)
    }

    /// A group.
    pub fn group(&self, id: GroupId) -> Option<&Group> {
        self.book.as_ref()?.groups.get(&id)
    }

    /// An assignment.
    pub fn assignment(&self, id: AssignmentId) -> Option<&Assignment> {
        self.book.as_ref()?.assignments.get(&id)
    }
}

impl CodeBook {
    /// Whether a creator holds a code or link of a group, or has a place for one.
    pub(crate) fn has_place(&self, creator_id: CreatorId, group_id: GroupId) -> bool {
        self.open_in(creator_id, group_id).next().is_some()
    }

    /// What a creator holds in a group, and the places for it.
    pub(crate) fn open_in(
        &self,
        creator_id: CreatorId,
        group_id: GroupId,
    ) -> impl Iterator<Item = (AssignmentId, &Assignment)> {
        let all = self.book.iter().flat_map(move |book| book.of_creator(creator_id));
        all.filter(move |(_, one)| one.group_id() == Some(group_id) && one.closed.is_none())
    }
}

impl Book {
    /// Whether the whole book is the actor's to see and act on.
    fn owns(&self, actor: &Actor) -> bool {
        match actor {
            Actor::Brand { brand_id, .. } => *brand_id == self.brand_id,
            Actor::Creator { .. } => false,
            Actor::Platform { .. } | Actor::System { .. } => true,
        }
    }

    fn normalise(&self, code: &CodeText) -> Option<String> {
        match self.spelling.normalise(code.as_str()) {
            Typed::Code(normalised) => Some(normalised),
            Typed::Blank | Typed::Placeholder => None,
        }
    }

    /// Every assignment that ever held this code or link, in the order in which they got it.
    fn holders(&self, key: &Key) -> impl Iterator<Item = (AssignmentId, &Assignment)> {
        let ids = self.holders.get(key).into_iter().flatten();
        ids.filter_map(|id| Some((*id, self.assignments.get(id)?)))
    }

    /// The assignments that were ever a creator's, by id.
    fn of_creator(&self, creator_id: CreatorId) -> impl Iterator<Item = (AssignmentId, &Assignment)> {
        let from = (creator_id, AssignmentId::new(Uuid::nil()));
        let own = self.of_creators.range(from..).take_while(move |(whose, _)| *whose == creator_id);
        own.filter_map(|(_, id)| Some((*id, self.assignments.get(id)?)))
    }

    fn group_of(&self, assignment: &Assignment) -> Option<&Group> {
        self.groups.get(&assignment.group_id()?)
    }
}
