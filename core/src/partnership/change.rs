//! What is different between two revisions of the terms.

use crate::aggregate::{Named, named};
use crate::brief::{Commission, CommissionPay, Compensation, MonthCount, ProductCompensation, Terms};
use crate::ids::GroupId;
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
            Self::Deliverables => !old.delivers_the_same(new),
            Self::Rights => old.rights != new.rights,
            Self::Dates => dates(old) != dates(new),
            Self::Review => old.schedule.review != new.schedule.review,
            Self::Tracking => !old.tracking.means_the_same(&new.tracking),
            Self::Preview => old.compensation.preview != new.compensation.preview,
        }
    }
}

/// What is different between new terms and any of those whose place they take, in the order of [`Change`].
pub(super) fn changes<'a>(displaced: impl Iterator<Item = &'a Terms> + Clone, new: &Terms) -> Vec<Change> {
    let is_changed = |change: &Change| displaced.clone().any(|old| change.is_between(old, new));
    <Change as Named>::ALL.iter().copied().filter(is_changed).collect()
}

/// The compensation without the words about it and without the stock, which the shop counts and nobody agrees on.
fn substance(compensation: &Compensation) -> Compensation {
    let product = compensation.product.as_ref().map(ProductCompensation::without_stock);
    Compensation { preview: None, product, ..compensation.clone() }
}

fn dates(terms: &Terms) -> (Date, Date, Option<MonthCount>) {
    let schedule = terms.schedule;
    (schedule.start, schedule.end, schedule.monthly)
}

/// Whether an order would earn less, or cannot be said to earn as much: a lower rate, one of another kind, none; or a group
/// is left out, whose codes or links would earn nothing.
pub(super) fn cuts_rate(old: &Terms, new: &Terms) -> bool {
    match (rate(old), rate(new)) {
        (None, _) => false,
        (Some(_), None) => true,
        (Some(before), Some(after)) => {
            before.is_cut_by(after) || groups(old).any(|group| groups(new).all(|kept| kept != group))
        }
    }
}

fn rate(terms: &Terms) -> Option<&PayoutRate> {
    match &terms.compensation.commission.as_ref()?.pay {
        CommissionPay::Rate { rate } => Some(rate),
        CommissionPay::External { .. } => None,
    }
}

/// The groups whose codes and links earn.
fn groups(terms: &Terms) -> impl Iterator<Item = GroupId> {
    let groups = |commission: &Commission| [commission.discount_group, commission.affiliate_group];
    terms.compensation.commission.as_ref().map(groups).into_iter().flatten().flatten()
}
