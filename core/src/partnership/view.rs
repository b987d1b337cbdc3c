//! What a party sees of a partnership. The creator's variant has no field for what is the brand's own.

use schemars::JsonSchema;
use serde::Serialize;

use super::budget::{self, BudgetView};
use super::{Acceptance, Change, CommandKind, Opened, Partnership, Revision, RevisionState, StatusKind};
use crate::actor::{Actor, Role};
use crate::aggregate::Row;
use crate::brief::{Brief, Preview};
use crate::fingerprint::Fingerprint;
use crate::ids::{BrandId, CreatorId};
use crate::text::Prose;
use crate::time::{Instant, Zone};

/// A partnership as one actor may see it at one moment.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[allow(clippy::large_enum_variant, reason = "a boxed field would not cross to other languages")]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum PartnershipView {
    /// As the brand and the platform see it.
    Brand {
        /// Where it stands.
        status: StatusKind,
        /// Whose it is.
        brand_id: BrandId,
        /// With whom.
        creator_id: CreatorId,
        /// Whose calendar decides when a day begins.
        zone: Zone,
        /// How many days lie between an amendment that cuts a rate and its effect.
        notice_days: u16,
        /// The brief, as it was saved last.
        brief: Brief,
        /// All revisions of the terms.
        revisions: Vec<Revision>,
        /// The number of the revision that holds.
        #[serde(skip_serializing_if = "Option::is_none")]
        holding: Option<u32>,
        /// The number of the revision that awaits the creator's answer.
        #[serde(skip_serializing_if = "Option::is_none")]
        awaiting: Option<u32>,
        /// Since when it is paused.
        #[serde(skip_serializing_if = "Option::is_none")]
        paused_since: Option<Instant>,
        /// What was said when it was declined, paused, ended or cancelled.
        #[serde(skip_serializing_if = "Option::is_none")]
        note: Option<Prose>,
        /// What may be paid, what is agreed and what is spent.
        budget: BudgetView,
        /// What this actor may do now.
        allowed: Vec<CommandKind>,
    },
    /// As the creator sees it, once it is published.
    Creator {
        /// Where it stands.
        status: StatusKind,
        /// With whom.
        brand_id: BrandId,
        /// Whose calendar decides when a day begins.
        zone: Zone,
        /// How many days lie between an amendment that cuts a rate and its effect.
        notice_days: u16,
        /// What holds, or before that what is offered.
        preview: Preview,
        /// All revisions of the terms.
        revisions: Vec<RevisionView>,
        /// The number of the revision that holds.
        #[serde(skip_serializing_if = "Option::is_none")]
        holding: Option<u32>,
        /// The number of the revision that awaits the creator's answer.
        #[serde(skip_serializing_if = "Option::is_none")]
        awaiting: Option<u32>,
        /// Since when it is paused.
        #[serde(skip_serializing_if = "Option::is_none")]
        paused_since: Option<Instant>,
        /// What was said when it was declined, paused, ended or cancelled.
        #[serde(skip_serializing_if = "Option::is_none")]
        note: Option<Prose>,
        /// What this actor may do now.
        allowed: Vec<CommandKind>,
    },
}

/// A revision of the terms as the creator sees it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct RevisionView {
    /// Which one, from 1.
    pub number: u32,
    /// When it was offered.
    pub made_at: Instant,
    /// The terms.
    pub preview: Preview,
    /// The SHA-256 of the exact text of its agreement: what an acceptance names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agreement: Option<Fingerprint>,
    /// What is different from the terms whose place it takes.
    pub changes: Vec<Change>,
    /// How it stands with it.
    pub state: RevisionState,
    /// From when on it is to hold, or holds.
    pub effective_from: Instant,
    /// When the last day of its schedule is over.
    pub ends_at: Instant,
    /// That the creator accepted it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acceptance: Option<Acceptance>,
}

impl Partnership {
    /// What an actor sees at a moment; `None` before the partnership is opened, for who has no part in it, and for the creator
    /// before it is published.
    pub fn view(&self, actor: &Actor, at: Instant) -> Option<PartnershipView> {
        let opened = self.opened.as_ref().filter(|opened| opened.owns(actor))?;
        let allowed = self.allowed(actor, at);
        match actor.role() {
            Role::Creator => opened.creator_view(at, allowed),
            Role::Brand | Role::Platform | Role::System => Some(opened.brand_view(at, allowed)),
        }
    }

    /// What an actor may do now, in the order of the table: the commands that it allows to this actor in the present status,
    /// as far as the state decides. What a command says can still be refused, and so can what the host has to know.
    pub fn allowed(&self, actor: &Actor, at: Instant) -> Vec<CommandKind> {
        let (role, status) = (actor.role(), self.status_kind());
        let may = |row: &&Row<Self>| {
            let opened = self.opened.as_deref();
            row.from == status
                && row.by.contains(&role)
                && opened.is_none_or(|opened| {
                    opened.owns(actor) && row.guards.iter().all(|guard| opened.check_state(*guard, at).is_ok())
                })
        };
        super::TABLE.iter().filter(may).map(|row| row.command).collect()
    }
}

impl Opened {
    fn brand_view(&self, at: Instant, allowed: Vec<CommandKind>) -> PartnershipView {
        // What was cancelled commits to nothing.
        let present = self.present(at).filter(|_| self.status != StatusKind::Cancelled);
        PartnershipView::Brand {
            status: self.status,
            brand_id: self.brand_id,
            creator_id: self.creator_id,
            zone: self.zone,
            notice_days: self.notice_days,
            brief: self.brief.clone(),
            revisions: self.revisions.as_slice().to_vec(),
            holding: self.holding_at(at).map(|revision| revision.number),
            awaiting: self.revisions.open().map(|revision| revision.number),
            paused_since: self.paused_since.filter(|_| self.status == StatusKind::Paused),
            note: self.note.clone(),
            budget: budget::view(&self.overview(), present.map(|revision| &revision.terms), &self.spent),
            allowed,
        }
    }

    fn creator_view(&self, at: Instant, allowed: Vec<CommandKind>) -> Option<PartnershipView> {
        let present = self.present(at)?;
        Some(PartnershipView::Creator {
            status: self.status,
            brand_id: self.brand_id,
            zone: self.zone,
            notice_days: self.notice_days,
            preview: self.preview(present),
            revisions: self.revisions.as_slice().iter().map(|revision| self.revision_view(revision)).collect(),
            holding: self.holding_at(at).map(|revision| revision.number),
            awaiting: self.revisions.open().map(|revision| revision.number),
            paused_since: self.paused_since.filter(|_| self.status == StatusKind::Paused),
            note: self.note.clone(),
            allowed,
        })
    }

    fn preview(&self, revision: &Revision) -> Preview {
        self.brief_with(&revision.terms).preview()
    }

    fn revision_view(&self, revision: &Revision) -> RevisionView {
        RevisionView {
            number: revision.number,
            made_at: revision.made_at,
            preview: self.preview(revision),
            agreement: revision.terms.agreement(),
            changes: revision.changes.clone(),
            state: revision.state,
            effective_from: revision.effective_from,
            ends_at: revision.ends_at,
            acceptance: revision.acceptance,
        }
    }
}
