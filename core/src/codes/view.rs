//! What a party sees of a code book.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::status::{CommandKind, Guard, StatusKind};
use super::{
    Assignment, Book, CodeBook, ExternalProgramme, Group, GroupKind, GroupMode, GroupTerms, Host, Limits, TABLE,
};
use crate::actor::Actor;
use crate::aggregate::Row;
use crate::ids::{AssignmentId, BrandId, GroupId};
use crate::payout_rate::RateEntry;
use crate::spelling::Spelling;
use crate::time::Zone;

/// A code book as one actor may see it: a creator sees what is theirs.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct CodeBookView {
    /// Whose it is.
    pub brand_id: BrandId,
    /// The zone of its calendar.
    pub zone: Zone,
    /// How typed codes are forgiven.
    pub spelling: Spelling,
    /// The hosts that links may lead to; not shown to creators.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hosts: Vec<Host>,
    /// The groups, by id.
    pub groups: Vec<GroupView>,
    /// The assignments, by id.
    pub assignments: Vec<AssignmentView>,
    /// What this actor may do with the book itself: what adds to it, too.
    pub allowed: Vec<CommandKind>,
}

/// A group as one actor may see it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct GroupView {
    /// Which.
    pub group_id: GroupId,
    /// Codes or links.
    pub kind: GroupKind,
    /// One for all creators or one for each.
    pub mode: GroupMode,
    /// What is said of it.
    pub terms: GroupTerms,
    /// The programme outside that pays its creators.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external: Option<ExternalProgramme>,
    /// What its orders earn; not shown to creators, who may have agreed on something else.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rates: Vec<RateEntry>,
    /// Its limits; not shown to creators.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limits: Option<Limits>,
    /// What this actor may do with it.
    pub allowed: Vec<CommandKind>,
}

/// An assignment as one actor may see it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct AssignmentView {
    /// Which.
    pub assignment_id: AssignmentId,
    /// Where it stands.
    pub status: StatusKind,
    /// The assignment.
    pub assignment: Assignment,
    /// What this actor may do with it.
    pub allowed: Vec<CommandKind>,
}

impl CodeBook {
    /// What an actor sees; `None` before the book is opened, and for a brand that does not own it.
    pub fn view(&self, actor: &Actor) -> Option<CodeBookView> {
        let book = self.book.as_ref().filter(|book| book.owns(actor) || actor.creator().is_some())?;
        let may_see_all = book.owns(actor);
        let assignments: Vec<AssignmentView> = book
            .seen_by(actor)
            .into_iter()
            .map(|(id, assignment)| AssignmentView {
                assignment_id: id,
                status: assignment.status(),
                assignment: assignment.clone(),
                allowed: book.allowed_with(actor, assignment),
            })
            .collect();
        let in_group = |id: &GroupId| assignments.iter().any(|seen| seen.assignment.group_id() == Some(*id));
        let groups = book.groups.iter().filter(|(id, _)| may_see_all || in_group(id));
        let groups = groups.map(|(id, group)| GroupView::new(*id, group, may_see_all, actor)).collect();
        Some(CodeBookView {
            brand_id: book.brand_id,
            zone: book.zone,
            spelling: book.spelling,
            hosts: if may_see_all { book.hosts.clone() } else { Vec::new() },
            groups,
            assignments,
            allowed: self.allowed(actor),
        })
    }

    /// What an actor may do with the book itself, in the order of the table: what adds groups and assignments, too. What a
    /// command says can still be refused.
    pub fn allowed(&self, actor: &Actor) -> Vec<CommandKind> {
        let Some(book) = &self.book else {
            return rows(actor, None).map(|row| row.command).collect();
        };
        let statuses = [StatusKind::Open, StatusKind::NoGroup, StatusKind::Unassigned];
        let rows = statuses.into_iter().filter(|_| book.owns(actor)).flat_map(|status| rows(actor, Some(status)));
        rows.map(|row| row.command).collect()
    }
}

impl GroupView {
    fn new(group_id: GroupId, group: &Group, may_see_all: bool, actor: &Actor) -> Self {
        Self {
            group_id,
            kind: group.kind,
            mode: group.mode,
            terms: group.terms.clone(),
            external: group.external.clone(),
            rates: if may_see_all { group.rates.clone() } else { Vec::new() },
            limits: may_see_all.then(|| group.limits.clone()),
            allowed: rows(actor, Some(StatusKind::Group)).map(|row| row.command).collect(),
        }
    }
}

impl Book {
    /// The assignments that an actor sees, by id: a creator the own ones, and the generic ones that were given.
    fn seen_by(&self, actor: &Actor) -> BTreeMap<AssignmentId, &Assignment> {
        let Some(creator_id) = actor.creator() else {
            return self.assignments.iter().map(|(id, assignment)| (*id, assignment)).collect();
        };
        let generics = self.generics.values().filter_map(|id| Some((*id, self.assignments.get(id)?)));
        let was_given = |(_, generic): &(AssignmentId, &Assignment)| {
            self.group_of(generic).is_some_and(|group| group.given_to.contains(&creator_id))
        };
        self.of_creator(creator_id).chain(generics.filter(was_given)).collect()
    }

    /// What an actor may do with an assignment, as far as the assignment decides.
    fn allowed_with(&self, actor: &Actor, assignment: &Assignment) -> Vec<CommandKind> {
        let kind = self.group_of(assignment).map(|group| group.kind);
        let may = |row: &&Row<CodeBook>| {
            let is_owned = assignment.creator_id.is_some() || !row.guards.contains(&Guard::Owned);
            let is_unfilled = assignment.held.is_none() || !row.guards.contains(&Guard::Unfilled);
            let of_kind = match row.command {
                CommandKind::MoveGroup => kind == Some(GroupKind::Discount),
                CommandKind::SetDestination => kind == Some(GroupKind::Affiliate),
                // The timer gives it.
                CommandKind::Expire => false,
                CommandKind::Open
                | CommandKind::SetHosts
                | CommandKind::AddGroup
                | CommandKind::EditGroup
                | CommandKind::SetGroupRate
                | CommandKind::GiveGeneric
                | CommandKind::Assign
                | CommandKind::AssignPlaceholder
                | CommandKind::Fill
                | CommandKind::Deliver
                | CommandKind::Replace
                | CommandKind::Reassign
                | CommandKind::Revoke
                | CommandKind::SetRate
                | CommandKind::SetWindow
                | CommandKind::Consume
                | CommandKind::GiveBack => true,
            };
            is_owned && is_unfilled && of_kind
        };
        rows(actor, Some(assignment.status())).filter(may).map(|row| row.command).collect()
    }
}

fn rows(actor: &Actor, status: Option<StatusKind>) -> impl Iterator<Item = &'static Row<CodeBook>> {
    let role = actor.role();
    TABLE.iter().filter(move |row| row.from == status && row.by.contains(&role))
}
