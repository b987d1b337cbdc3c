//! An engagement in figures: what partnerships, participations and work rooms show of it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Engagement;
use super::instalment::InstalmentState;
use super::status::StatusKind;
use crate::amounts::{Amounts, Sum};

/// An engagement in figures.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct EngagementSummary {
    /// Pieces of content that are to be delivered: pending, in review, approved or missed.
    pub open: u32,
    /// Pieces that keep the engagement from being completed: those that are open, and those that are posted and wait to be
    /// verified. What partnerships and participations are told as `openOccurrences`.
    #[serde(default)]
    pub unfinished: u32,
    /// Of those that are open, how many were missed.
    pub missed: u32,
    /// Pieces that are posted and wait to be verified.
    pub posted: u32,
    /// Pieces that are verified.
    pub delivered: u32,
    /// Pieces that the brand does without.
    pub waived: u32,
    /// Pieces whose draft was turned down for good.
    pub declined: u32,
    /// Pieces that are not wanted any more.
    pub cancelled: u32,
    /// What was agreed, in each currency: what is owed, paid, or can still be owed. A sum beyond the exact range is left out.
    pub agreed: Amounts,
    /// What is owed and not paid.
    pub due: Amounts,
    /// What is paid.
    pub paid: Amounts,
}

impl Engagement {
    /// The engagement in figures; all zero before it begins.
    pub fn summary(&self) -> EngagementSummary {
        let Some(agreed) = &self.agreed else {
            return EngagementSummary::default();
        };
        let count = |wanted: &[StatusKind]| {
            let found = agreed.occurrences.values().filter(|one| wanted.contains(&one.status)).count();
            u32::try_from(found).unwrap_or(u32::MAX)
        };
        let sum = |wanted: &[InstalmentState]| {
            let parts = agreed.instalments.values().filter(|part| wanted.contains(&part.state));
            parts.map(|part| part.amount).collect::<Sum>().amounts()
        };
        let unfinished = agreed.occurrences.values().filter(|one| one.is_unfinished()).count();
        let open = agreed.occurrences.values().filter(|one| one.is_open()).count();
        EngagementSummary {
            open: u32::try_from(open).unwrap_or(u32::MAX),
            unfinished: u32::try_from(unfinished).unwrap_or(u32::MAX),
            missed: count(&[StatusKind::Missed]),
            posted: count(&[StatusKind::Posted]),
            delivered: count(&[StatusKind::Verified]),
            waived: count(&[StatusKind::Waived]),
            declined: count(&[StatusKind::Declined]),
            cancelled: count(&[StatusKind::Cancelled]),
            agreed: sum(&[InstalmentState::Waiting, InstalmentState::Due, InstalmentState::Paid]),
            due: sum(&[InstalmentState::Due]),
            paid: sum(&[InstalmentState::Paid]),
        }
    }
}
