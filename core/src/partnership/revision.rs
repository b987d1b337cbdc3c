//! The revisions of the terms: each immutable, and at each moment one that holds.

use schemars::JsonSchema;
use serde::Serialize;

use super::change::Change;
use crate::aggregate::named;
use crate::brief::Terms;
use crate::fingerprint::Fingerprint;
use crate::ids::CreatorId;
use crate::time::Instant;

named! {
    /// How it stands with a revision.
    pub enum RevisionState {
        /// It awaits the creator's answer.
        Offered = "offered",
        /// It holds from its time on, until the next one does.
        Agreed = "agreed",
        /// Another took its place before it held.
        Superseded = "superseded",
        /// The creator said no to it.
        Declined = "declined",
        /// The brand took it back, or the partnership was over before it was answered.
        Withdrawn = "withdrawn",
    }
}

/// That a creator accepted: what exactly, who and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Acceptance {
    /// Who.
    pub creator_id: CreatorId,
    /// When.
    pub at: Instant,
    /// The SHA-256 of the exact text of the agreement, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agreement: Option<Fingerprint>,
}

/// One revision of the terms. Its terms never change.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Revision {
    /// Which one, from 1.
    pub number: u32,
    /// When it was offered.
    pub made_at: Instant,
    /// The terms.
    pub terms: Terms,
    /// What is different from the terms whose place it takes; nothing in the first.
    pub changes: Vec<Change>,
    /// How it stands with it.
    pub state: RevisionState,
    /// From when on it is to hold, or holds.
    pub effective_from: Instant,
    /// Whether that time has come.
    pub is_in_effect: bool,
    /// When the last day of its schedule is over.
    pub ends_at: Instant,
    /// That the creator accepted it; none where none was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acceptance: Option<Acceptance>,
}

impl Revision {
    pub(super) fn offered(number: u32, terms: &Terms, made_at: Instant, ends_at: Instant) -> Self {
        Self {
            number,
            made_at,
            terms: terms.clone(),
            changes: Vec::new(),
            state: RevisionState::Offered,
            effective_from: made_at,
            is_in_effect: false,
            ends_at,
            acceptance: None,
        }
    }

    /// Agreed, and its time has not come.
    pub(super) fn is_scheduled(&self) -> bool {
        self.state == RevisionState::Agreed && !self.is_in_effect
    }
}

/// All revisions, in the order of their numbers.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Revisions(Vec<Revision>);

impl Revisions {
    pub(super) fn as_slice(&self) -> &[Revision] {
        &self.0
    }

    pub(super) fn newest(&self) -> Option<&Revision> {
        self.0.last()
    }

    pub(super) fn get(&self, number: u32) -> Option<&Revision> {
        self.0.iter().find(|revision| revision.number == number)
    }

    pub(super) fn next_number(&self) -> u32 {
        self.newest().map_or(1, |newest| newest.number.saturating_add(1))
    }

    /// The one that awaits the creator's answer.
    pub(super) fn open(&self) -> Option<&Revision> {
        self.0.iter().find(|revision| revision.state == RevisionState::Offered)
    }

    /// The one that holds at a moment. A later one takes the place of all before it.
    pub(super) fn holding_at(&self, at: Instant) -> Option<&Revision> {
        let holds = |one: &&Revision| one.state == RevisionState::Agreed && one.effective_from <= at;
        self.0.iter().rev().find(holds)
    }

    /// The agreed terms whose place new ones would take, wholly or in part, from a moment on.
    pub(super) fn displaced_from(&self, at: Instant) -> impl Iterator<Item = &Terms> + Clone {
        let holding = self.holding_at(at).map(|revision| revision.number);
        let is_displaced = move |one: &&Revision| {
            one.state == RevisionState::Agreed && (one.effective_from > at || Some(one.number) == holding)
        };
        self.0.iter().filter(is_displaced).map(|revision| &revision.terms)
    }

    /// The terms that can still be paid by: what is offered, what holds at a moment, and what was agreed for later.
    pub(super) fn standing_at(&self, at: Instant) -> impl Iterator<Item = &Terms> {
        self.open().map(|offered| &offered.terms).into_iter().chain(self.displaced_from(at))
    }

    pub(super) fn add(&mut self, revision: Revision) {
        self.0.push(revision);
    }

    pub(super) fn set_state(&mut self, number: u32, state: RevisionState) {
        self.change(number, |revision| revision.state = state);
    }

    /// What awaits the creator's answer awaits it no more.
    pub(super) fn close(&mut self, state: RevisionState) {
        if let Some(open) = self.0.iter_mut().find(|revision| revision.state == RevisionState::Offered) {
            open.state = state;
        }
    }

    pub(super) fn accept(&mut self, number: u32, acceptance: Acceptance) {
        self.change(number, |revision| revision.acceptance = Some(acceptance));
    }

    /// It holds from a moment on: what was to hold later has its place taken.
    pub(super) fn agree(&mut self, number: u32, from: Instant) {
        for earlier in self.0.iter_mut().filter(|one| one.number < number) {
            if earlier.is_scheduled() && earlier.effective_from >= from {
                earlier.state = RevisionState::Superseded;
            }
        }
        self.change(number, |revision| {
            revision.state = RevisionState::Agreed;
            revision.effective_from = from;
        });
    }

    /// Whether a revision took the place of one that the creator had accepted and that did not hold yet.
    pub(super) fn has_displaced_accepted(&self, by: &Revision) -> bool {
        let is_lost =
            |one: &Revision| one.state == RevisionState::Superseded && one.acceptance.is_some() && !one.is_in_effect;
        let mut earlier = self.0.iter().filter(|one| one.number < by.number);
        earlier.any(|one| is_lost(one) && one.effective_from >= by.effective_from)
    }

    pub(super) fn put_in_effect(&mut self, number: u32) {
        self.change(number, |revision| revision.is_in_effect = true);
    }

    /// A pause moves what would have happened after its beginning.
    pub(super) fn move_by_pause(&mut self, since: Instant, until: Instant) {
        for revision in &mut self.0 {
            if revision.effective_from > since {
                revision.effective_from = revision.effective_from.plus_between(since, until);
            }
            if revision.ends_at > since {
                revision.ends_at = revision.ends_at.plus_between(since, until);
            }
        }
    }

    fn change(&mut self, number: u32, change: impl FnOnce(&mut Revision)) {
        if let Some(revision) = self.0.iter_mut().find(|revision| revision.number == number) {
            change(revision);
        }
    }
}
