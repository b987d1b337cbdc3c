//! A piece of content that is due, and the posts that are looked at for it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::status::StatusKind;
use crate::aggregate::named;
use crate::brief::{DatedOccurrence, Deliverable, MonthCount};
use crate::codes::LinkText;
use crate::content::{ContentSlot, MetricsSnapshot, MismatchReason, OccurrenceName, Post, PostKey};
use crate::network::{MediaType, Network};
use crate::text::{Label, Prose};
use crate::time::{Date, Instant};

/// Why a draft or a post is not taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Rejection {
    /// What should show the post does not show it.
    InvalidProof {},
    /// It is content that was delivered before.
    Duplicate {},
    /// It was posted outside the window.
    OutOfWindow {},
    /// It is content, of another piece: the post can be recorded for that one.
    Misassigned {},
    /// It is not what was asked for.
    CriteriaNotMet {
        /// What is missing.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<Prose>,
    },
    /// Something else.
    Other {
        /// What.
        text: Prose,
    },
}

named! {
    /// By whom a post was said to be a piece of content.
    pub enum PostedBy {
        /// The hashtags and mentions said so.
        Matching = "matching",
        /// The brand or the platform.
        Brand = "brand",
        /// The creator.
        Creator = "creator",
    }
}

/// What numbers the months of a schedule.
pub(super) type Counting = (Date, Option<MonthCount>);

/// A piece of content that is due.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Occurrence {
    pub(super) network: Network,
    pub(super) media_type: Option<MediaType>,
    pub(super) partial_month: bool,
    /// What numbered its month.
    pub(super) counting: Counting,
    pub(super) from: Instant,
    pub(super) due_at: Instant,
    /// When it is noticed that it is overdue: then, or when it became known, if that was later.
    pub(super) miss_at: Instant,
    pub(super) status: StatusKind,
    /// The draft that was handed in last, and when.
    pub(super) draft: Option<(Label, Instant)>,
    /// When somebody is late: who answers the draft, or who changes it.
    pub(super) remind_at: Option<Instant>,
    /// Whether somebody is.
    pub(super) is_late: bool,
    pub(super) revisions_used: u32,
    /// Whether a draft of it was approved.
    pub(super) is_approved: bool,
    /// Waived, and paid for all the same.
    pub(super) is_paid_anyway: bool,
    pub(super) post: Option<PostKey>,
    /// Why the last draft or post was not taken.
    pub(super) rejection: Option<Rejection>,
}

impl Occurrence {
    pub(super) fn new(dated: &DatedOccurrence, (deliverable, counting): (&Deliverable, Counting), at: Instant) -> Self {
        Self {
            network: deliverable.network,
            media_type: deliverable.media_type,
            partial_month: dated.partial_month,
            counting,
            from: dated.from,
            due_at: dated.due_at,
            miss_at: dated.due_at.max(at),
            status: StatusKind::Pending,
            draft: None,
            remind_at: None,
            is_late: false,
            revisions_used: 0,
            is_approved: false,
            is_paid_anyway: false,
            post: None,
            rejection: None,
        }
    }

    pub(super) fn reschedule(
        &mut self,
        dated: &DatedOccurrence,
        (deliverable, counting): (&Deliverable, Counting),
        at: Instant,
    ) {
        self.network = deliverable.network;
        self.media_type = deliverable.media_type;
        self.partial_month = dated.partial_month;
        self.counting = counting;
        self.from = dated.from;
        self.set_due(dated.due_at, at);
    }

    pub(super) fn set_due(&mut self, due_at: Instant, at: Instant) {
        self.due_at = due_at;
        self.miss_at = due_at.max(at);
    }

    /// Whether it is neither posted nor closed: there is something to do about it.
    pub(super) fn is_open(&self) -> bool {
        match self.status {
            StatusKind::Pending
            | StatusKind::DraftSubmitted
            | StatusKind::ChangesRequested
            | StatusKind::Approved
            | StatusKind::Missed => true,
            StatusKind::Posted
            | StatusKind::Verified
            | StatusKind::Waived
            | StatusKind::Declined
            | StatusKind::Cancelled
            | StatusKind::NoOccurrence
            | StatusKind::Running
            | StatusKind::Paused
            | StatusKind::Ended
            | StatusKind::Completed => false,
        }
    }

    /// Whether it is still to be delivered, or to be looked at: then the engagement cannot be completed.
    pub(super) fn is_unfinished(&self) -> bool {
        self.is_open() || self.status == StatusKind::Posted
    }

    /// Whether it is overdue at some time: it waits for its post, or for another draft.
    pub(super) fn is_awaited(&self) -> bool {
        matches!(self.status, StatusKind::Pending | StatusKind::ChangesRequested | StatusKind::Approved)
    }

    /// Moves the deadlines that lie ahead by the time that the engagement stood still. The window's beginning stays: what was
    /// posted in the window is in it, whenever it is found.
    pub(super) fn shift(&mut self, since: Instant, now: Instant) {
        let is_reviewed = self.status == StatusKind::DraftSubmitted;
        if !(self.is_open() || self.status == StatusKind::Posted) {
            return;
        }
        let later = |instant: Instant| instant.plus_between(since, now);
        if self.due_at > since || is_reviewed {
            self.due_at = later(self.due_at);
        }
        self.miss_at = later(self.miss_at);
        if !self.is_late {
            self.remind_at = self.remind_at.map(later);
        }
        if is_reviewed && let Some((_, submitted_at)) = &mut self.draft {
            *submitted_at = later(*submitted_at);
        }
    }

    /// The piece as a post may be it; while the engagement stands still its deadline moves along.
    pub(super) fn slot(&self, name: OccurrenceName, paused: Option<(Instant, Instant)>) -> ContentSlot {
        let moved = paused.filter(|(since, _)| self.due_at > *since);
        ContentSlot {
            occurrence: name,
            network: self.network,
            media_type: self.media_type,
            from: self.from,
            due_at: moved.map_or(self.due_at, |(since, now)| self.due_at.plus_between(since, now)),
            awaits_approval: self.is_open() && !self.is_approved,
        }
    }
}

/// A post that was looked at.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct PostRecord {
    pub(super) post: Post,
    pub(super) standing: Standing,
    /// By the time they were taken.
    pub(super) metrics: Vec<MetricsSnapshot>,
}

/// What a post turned out to be.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Standing {
    /// A piece of content.
    Content { occurrence: OccurrenceName, by: PostedBy, proof: Option<LinkText>, outside_window: bool },
    /// It was said to be a piece of content, and is not.
    Rejected { occurrence: OccurrenceName, reason: Rejection },
    /// None.
    Unmatched { nearest: Option<OccurrenceName>, reasons: Vec<MismatchReason> },
}

impl Standing {
    /// Whether nothing more is looked for.
    pub(super) fn is_settled(&self) -> bool {
        matches!(self, Self::Content { .. } | Self::Rejected { .. })
    }

    /// Whether the post can be no other piece of content, either.
    pub(super) fn is_used(&self) -> bool {
        self.is_settled() && !matches!(self, Self::Rejected { reason: Rejection::Misassigned {}, .. })
    }
}
