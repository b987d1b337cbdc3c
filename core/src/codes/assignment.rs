//! Assignments: who holds which code or link, and when.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::status::StatusKind;
use super::tracker::Held;
use crate::aggregate::named;
use crate::ids::{CreatorId, GroupId};
use crate::payout_rate::RateEntry;
use crate::period::Period;
use crate::text::Label;
use crate::time::Instant;

/// Where a code or link comes from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Origin {
    /// Typed in by hand.
    Manual {},
    /// Made by the shop.
    Shop {},
    /// Made by an affiliate network.
    AffiliateNetwork {
        /// Which.
        name: Label,
    },
    /// Made by the group's pattern.
    Generated {},
}

impl Default for Origin {
    fn default() -> Self {
        Self::Manual {}
    }
}

named! {
    /// How a window was closed.
    pub enum Ended {
        /// It was over.
        Expired = "expired",
        /// The creator got another code or link.
        Replaced = "replaced",
        /// Another creator got the code or link.
        Reassigned = "reassigned",
        /// It was taken away; nobody gets it again.
        Revoked = "revoked",
    }
}

/// A creator's hold on a code or link. What was earned in its window stays with its owner, however it ended.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Assignment {
    /// Whose; none: the generic one of its group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator_id: Option<CreatorId>,
    /// The code or link; none: a placeholder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub held: Option<Held>,
    /// Where it comes from.
    pub origin: Origin,
    /// The window as it was given; [`Assignment::effective`] is what is left of it once it was closed.
    pub window: Period,
    /// The groups it was in, and since when.
    pub groups: Vec<GroupEntry>,
    /// What its orders earn, and since when; before the first entry the creator's or group's rate holds.
    pub rates: Vec<RateEntry>,
    /// Whether the creator was told.
    pub delivered: bool,
    /// How it ended, once it has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<Closing>,
}

/// The group of an assignment since a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct GroupEntry {
    /// Since when; left out: since the assignment exists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Instant>,
    /// Which.
    pub group_id: GroupId,
}

/// The end of an assignment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Closing {
    /// When.
    pub at: Instant,
    /// How.
    pub ended: Ended,
}

impl Assignment {
    /// Where it stands.
    pub fn status(&self) -> StatusKind {
        match (self.closed.map(|closing| closing.ended), &self.held) {
            (Some(Ended::Revoked), _) => StatusKind::Revoked,
            (Some(Ended::Expired), _) => StatusKind::Expired,
            (Some(Ended::Replaced | Ended::Reassigned), _) => StatusKind::Replaced,
            (None, None) => StatusKind::Pending,
            (None, Some(_)) if self.delivered => StatusKind::Delivered,
            (None, Some(_)) => StatusKind::Assigned,
        }
    }

    /// The window up to where it was closed; `None` when that was before it began.
    pub fn effective(&self) -> Option<Period> {
        self.closed.map_or(Some(self.window), |closing| self.window.until(closing.at))
    }

    /// What is left of the window from a moment on.
    pub(super) fn remaining(&self, at: Instant) -> Option<Period> {
        Period::new(self.window.from().max(at), self.window.to()).ok()
    }

    /// The group it is in, or will be in next.
    pub fn group_id(&self) -> Option<GroupId> {
        self.groups.last().map(|entry| entry.group_id)
    }

    /// The effective window, cut where the group changed.
    pub(super) fn stretches(&self) -> Vec<Stretch> {
        let Some(window) = self.effective() else {
            return Vec::new();
        };
        let ends = self.groups.iter().skip(1).map(|entry| entry.from).chain([None]);
        let cut = self.groups.iter().zip(ends).filter_map(|(entry, end)| {
            let from = entry.from.map_or(window.from(), |from| from.max(window.from()));
            let to = match (end, window.to()) {
                (Some(end), Some(to)) => Some(end.min(to)),
                (end, to) => end.or(to),
            };
            Some(Stretch { group_id: entry.group_id, window: Period::new(from, to).ok()? })
        });
        cut.collect()
    }
}

/// A part of an assignment's window in one group.
pub(super) struct Stretch {
    pub(super) group_id: GroupId,
    pub(super) window: Period,
}
