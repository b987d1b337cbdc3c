//! What a settlement needs of a code book: the `groups`, `codes` and `links` of its program.

use schemars::JsonSchema;
use serde::Serialize;

use super::tracker::Held;
use super::{Assignment, CodeBook, Ended};
use crate::ids::AssignmentId;
use crate::settlement::{CodeHolding, LinkHolding, ProgramGroup};
use crate::spelling::Spelling;

/// The part of a program that a code book holds.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Holdings {
    /// How a typed code is forgiven.
    pub spelling: Spelling,
    /// The groups, by id.
    pub groups: Vec<ProgramGroup>,
    /// Who held which code when, by assignment and time.
    pub codes: Vec<CodeHolding>,
    /// Who held which link when, by assignment and time. Generic links belong to nobody and are left out.
    pub links: Vec<LinkHolding>,
}

impl CodeBook {
    /// What a settlement needs of this book; `None` before it is opened. Placeholders hold nothing and are left out.
    pub fn for_settlement(&self) -> Option<Holdings> {
        let book = self.book.as_ref()?;
        let groups = book.groups.iter().map(|(id, group)| ProgramGroup {
            group_id: *id,
            kind: group.kind,
            rates: group.rates.clone(),
            limits: group.limits.clone(),
            settled_externally: group.external.is_some(),
        });
        let mut holdings =
            Holdings { spelling: book.spelling, groups: groups.collect(), codes: Vec::new(), links: Vec::new() };
        for (id, assignment) in &book.assignments {
            holdings.add(*id, assignment);
        }
        Some(holdings)
    }
}

impl Holdings {
    fn add(&mut self, assignment_id: AssignmentId, assignment: &Assignment) {
        let stretches = assignment.stretches();
        let last = stretches.len().saturating_sub(1);
        for (index, stretch) in stretches.into_iter().enumerate() {
            let (group_id, window) = (stretch.group_id, stretch.window);
            let rates = assignment.rates.clone();
            // Where a code changed its group, the next window begins at once: it has not ended.
            let closed = assignment.closed.filter(|closing| index == last && closing.ended != Ended::Expired);
            let ended = closed.map(|closing| closing.ended);
            match (&assignment.held, assignment.creator_id) {
                (Some(Held::Code { code, .. }), creator_id) => self.codes.push(CodeHolding {
                    assignment_id,
                    code: code.as_str().to_owned(),
                    group_id,
                    creator_id,
                    window,
                    ended,
                    rates,
                }),
                (Some(Held::Link { link_id, .. }), Some(creator_id)) => self.links.push(LinkHolding {
                    assignment_id,
                    link_id: link_id.as_str().to_owned(),
                    group_id,
                    creator_id,
                    window,
                    ended,
                    rates,
                }),
                (Some(Held::Link { .. }) | None, _) => {}
            }
        }
    }
}
