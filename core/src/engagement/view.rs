//! What a party sees of an engagement.

use schemars::JsonSchema;
use serde::Serialize;

use super::content::{Occurrence, PostRecord, PostedBy, Rejection, Standing};
use super::instalment::{InstalmentState, Part};
use super::status::{CommandKind, StatusKind, TABLE};
use super::summary::EngagementSummary;
use super::{Agreed, ContentAccount, Engagement, Source, guards};
use crate::actor::Actor;
use crate::aggregate::Row;
use crate::codes::LinkText;
use crate::content::{DisclosureCheck, MetricsSnapshot, MismatchReason, OccurrenceName, Post, check_disclosure};
use crate::ids::{BrandId, CreatorId};
use crate::money::Money;
use crate::network::{MediaType, Network};
use crate::text::Label;
use crate::time::{Date, Instant};

/// An engagement as one actor may see it at one moment.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct EngagementView {
    /// Where it stands.
    pub status: StatusKind,
    /// Who gets the content.
    pub brand_id: BrandId,
    /// Who makes it.
    pub creator_id: CreatorId,
    /// What it was agreed in.
    pub source: Source,
    /// The creator's accounts.
    pub accounts: Vec<ContentAccount>,
    /// Since when it stands still, while it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paused_at: Option<Instant>,
    /// Its content, by deliverable, month and number.
    pub occurrences: Vec<OccurrenceView>,
    /// The posts that were looked at, by network and id.
    pub posts: Vec<ContentPostView>,
    /// The parts of its payment, by number.
    pub instalments: Vec<InstalmentView>,
    /// All of it in figures.
    pub summary: EngagementSummary,
    /// What this actor may do with the engagement now.
    pub allowed: Vec<CommandKind>,
}

/// A piece of content as one actor may see it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct OccurrenceView {
    /// Which.
    pub occurrence: OccurrenceName,
    /// Where it stands.
    pub status: StatusKind,
    /// Where it is to be posted.
    pub network: Network,
    /// What is to be posted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_type: Option<MediaType>,
    /// Whether its month is a partial one.
    pub partial_month: bool,
    /// When its window begins.
    pub from: Instant,
    /// The last day of its window.
    pub due_on: Date,
    /// When its window is over.
    pub due_at: Instant,
    /// The draft that was handed in last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draft: Option<Label>,
    /// Until when the draft should be answered or changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub respond_by: Option<Instant>,
    /// Whether that is over.
    pub is_late: bool,
    /// How often changes were asked for.
    pub revisions_used: u32,
    /// Why the last draft or post was not taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rejection: Option<Rejection>,
    /// The network's id of the post that it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_id: Option<Label>,
    /// What this actor may do with it now.
    pub allowed: Vec<CommandKind>,
}

/// A post as one actor may see it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ContentPostView {
    /// The post.
    pub post: Post,
    /// The content that it is, was said to be, or comes nearest to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub occurrence: Option<OccurrenceName>,
    /// Who said so; none for a post that is no content.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<PostedBy>,
    /// Where something shows that it was posted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proof: Option<LinkText>,
    /// Whether it was posted outside the window.
    pub outside_window: bool,
    /// Why it is no content, where nobody said it was.
    pub reasons: Vec<MismatchReason>,
    /// Why it is no content after all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rejection: Option<Rejection>,
    /// Whether it says that it is advertising: a hint.
    pub disclosure: DisclosureCheck,
    /// Its figures, by the time they were taken.
    pub metrics: Vec<MetricsSnapshot>,
}

/// An instalment.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct InstalmentView {
    /// Which.
    pub number: u32,
    /// The milestone's name, where it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Label>,
    /// How much.
    pub amount: Money,
    /// What became of it.
    pub state: InstalmentState,
    /// When it is due, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_at: Option<Instant>,
    /// The payment's reference, where it is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<Label>,
}

impl Engagement {
    /// What an actor sees at a moment; `None` before it begins, and for who has no part in it.
    pub fn view(&self, actor: &Actor, at: Instant) -> Option<EngagementView> {
        let agreed = self.agreed.as_ref().filter(|agreed| agreed.owns(actor))?;
        let occurrence = |(name, one): (&OccurrenceName, &Occurrence)| agreed.occurrence_view(*name, one, actor, at);
        Some(EngagementView {
            status: agreed.status,
            brand_id: agreed.brand_id,
            creator_id: agreed.creator_id,
            source: agreed.source,
            accounts: agreed.accounts.as_slice().to_vec(),
            paused_at: agreed.paused_at,
            occurrences: agreed.occurrences.iter().map(occurrence).collect(),
            posts: agreed.posts.values().map(ContentPostView::of).collect(),
            instalments: agreed.instalments.iter().map(|(number, part)| InstalmentView::of(*number, part)).collect(),
            summary: self.summary(),
            allowed: self.allowed(actor, at),
        })
    }

    /// What an actor may do with the engagement now, in the order of the table, as far as its state decides. What may be done
    /// with its content is in the view.
    pub fn allowed(&self, actor: &Actor, at: Instant) -> Vec<CommandKind> {
        match &self.agreed {
            Some(agreed) => agreed.allowed(Some(agreed.status), None, actor, at),
            None => {
                let may = |row: &&Row<Self>| row.from.is_none() && row.by.contains(&actor.role());
                TABLE.iter().filter(may).map(|row| row.command).collect()
            }
        }
    }
}

impl Agreed {
    fn allowed(
        &self,
        status: Option<StatusKind>,
        name: Option<OccurrenceName>,
        actor: &Actor,
        at: Instant,
    ) -> Vec<CommandKind> {
        let role = actor.role();
        let may = |row: &&Row<Engagement>| {
            row.from == status
                && row.by.contains(&role)
                && row.guards.iter().all(|guard| guards::can_hold(self, *guard, name, role, at))
        };
        if !self.owns(actor) {
            return Vec::new();
        }
        TABLE.iter().filter(may).map(|row| row.command).collect()
    }

    fn occurrence_view(&self, name: OccurrenceName, one: &Occurrence, actor: &Actor, at: Instant) -> OccurrenceView {
        let deciding = self.status_of(name);
        // While the engagement stands still, what may be done with it is not what may be done with its content.
        let allowed = if deciding == StatusKind::Paused {
            Vec::new()
        } else {
            self.allowed(Some(deciding), Some(name), actor, at)
        };
        OccurrenceView {
            occurrence: name,
            status: one.status,
            network: one.network,
            media_type: one.media_type,
            partial_month: one.partial_month,
            from: one.from,
            due_on: self.last_day(one.due_at),
            due_at: one.due_at,
            draft: one.draft.as_ref().map(|(draft, _)| draft.clone()),
            respond_by: one.remind_at,
            is_late: one.is_late,
            revisions_used: one.revisions_used,
            rejection: one.rejection.clone(),
            post_id: one.post.as_ref().map(|(_, post_id)| post_id.clone()),
            allowed,
        }
    }
}

impl ContentPostView {
    fn of(record: &PostRecord) -> Self {
        let text = record.post.text.as_ref().map_or("", |text| text.as_str());
        let mut view = Self {
            post: record.post.clone(),
            occurrence: None,
            by: None,
            proof: None,
            outside_window: false,
            reasons: Vec::new(),
            rejection: None,
            disclosure: check_disclosure(text, record.post.paid_label),
            metrics: record.metrics.clone(),
        };
        match record.standing.clone() {
            Standing::Content { occurrence, by, proof, outside_window } => {
                view.occurrence = Some(occurrence);
                view.by = Some(by);
                view.proof = proof;
                view.outside_window = outside_window;
            }
            Standing::Rejected { occurrence, reason } => {
                view.occurrence = Some(occurrence);
                view.rejection = Some(reason);
            }
            Standing::Unmatched { nearest, reasons } => {
                view.occurrence = nearest;
                view.reasons = reasons;
            }
        }
        view
    }
}

impl InstalmentView {
    fn of(number: u32, part: &Part) -> Self {
        Self {
            number,
            name: part.name.clone(),
            amount: part.amount,
            state: part.state,
            due_at: part.due_at,
            reference: part.reference.clone(),
        }
    }
}
