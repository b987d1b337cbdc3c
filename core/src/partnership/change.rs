//! What is different between two revisions of the terms.

use crate::aggregate::{Named, named};
use crate::brief::{CommissionPay, Compensation, MonthCount, Terms};
use crate::payout_rate::PayoutRate;
use crate::time::Date;

named! {
    /// A part of the terms that an amendment changes.
    pub enum Change {
        /// What the creator gets. Material.
        Compensation = "compensation",
        /// What the creator delivers. Material.
        Deliverables = "deliverables",
        /// What the creator agrees to. Material.
        Rights = "rights",
        /// From when to when, and in which months. Material.
        Dates = "dates",
        /// How content is reviewed.
        Review = "review",
        /// How content is recognised.
        Tracking = "tracking",
        /// What the creator reads of the compensation before its details.
        Preview = "preview",
    }
}

impl Change {
    /// Whether the creator has to accept it.
    pub fn is_material(self) -> bool {
        match self {
            Self::Compensation | Self::Deliverables | Self::Rights | Self::Dates => true,
            Self::Review | Self::Tracking | Self::Preview => false,
        }
    }

    fn is_between(self, old: &Terms, new: &Terms) -> bool {
        match self {
            Self::Compensation => substance(&old.compensation) != substance(&new.compensation),
            Self::Deliverables => old.deliverables != new.deliverables,
            Self::Rights => old.rights != new.rights,
            Self::Dates => dates(old) != dates(new),
            Self::Review => old.schedule.review != new.schedule.review,
            Self::Tracking => old.tracking != new.tracking,
            Self::Preview => old.compensation.preview != new.compensation.preview,
        }
    }
}

/// What is different between new terms and any of those whose place they take, in the order of [`Change`].
pub(super) fn changes<'a>(displaced: impl Iterator<Item = &'a Terms> + Clone, new: &Terms) -> Vec<Change> {
    let is_changed = |change: &Change| displaced.clone().any(|old| change.is_between(old, new));
    <Change as Named>::ALL.iter().copied().filter(is_changed).collect()
}

/// The compensation without the words about it.
fn substance(compensation: &Compensation) -> Compensation {
    Compensation { preview: None, ..compensation.clone() }
}

fn dates(terms: &Terms) -> (Date, Date, Option<MonthCount>) {
    let schedule = terms.schedule;
    (schedule.start, schedule.end, schedule.monthly)
}

/// Whether an order would earn less, or cannot be said to earn as much: a lower rate, one of another kind, none.
pub(super) fn cuts_rate(old: &Terms, new: &Terms) -> bool {
    match (rate(old), rate(new)) {
        (None, _) => false,
        (Some(_), None) => true,
        (Some(PayoutRate::Percent { percent: old }), Some(PayoutRate::Percent { percent: new })) => new < old,
        (Some(PayoutRate::Flat { amounts: old }), Some(PayoutRate::Flat { amounts: new })) => {
            let is_less = |old: &crate::Money| new.get(old.currency()).is_none_or(|new| new.minor() < old.minor());
            old.as_slice().iter().any(is_less)
        }
        (Some(PayoutRate::Percent { .. }), Some(PayoutRate::Flat { .. }))
        | (Some(PayoutRate::Flat { .. }), Some(PayoutRate::Percent { .. })) => true,
    }
}

fn rate(terms: &Terms) -> Option<&PayoutRate> {
    match &terms.compensation.commission.as_ref()?.pay {
        CommissionPay::Rate { rate } => Some(rate),
        CommissionPay::External { .. } => None,
    }
}
