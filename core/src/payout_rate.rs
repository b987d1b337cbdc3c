//! Payout rates: what an order earns, and since when.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::amounts::Amounts;
use crate::money::Money;
use crate::rate::Rate;
use crate::time::Instant;

/// What one order earns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum PayoutRate {
    /// A share of the order's base.
    Percent {
        /// The share.
        percent: Rate,
    },
    /// An amount per order, whatever its base.
    Flat {
        /// The amount in each currency.
        amounts: Amounts,
    },
}

/// A rate with the moment from which it holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RateEntry {
    /// Since when; left out: since ever.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Instant>,
    /// The rate.
    pub rate: PayoutRate,
}

impl PayoutRate {
    /// Whether with a new rate an order would earn less, or cannot be said to earn as much: a lower one, one of another kind.
    pub(crate) fn is_cut_by(&self, new: &Self) -> bool {
        match (self, new) {
            (Self::Percent { percent: old }, Self::Percent { percent: new }) => new < old,
            (Self::Flat { amounts: old }, Self::Flat { amounts: new }) => {
                let is_less = |old: &Money| new.get(old.currency()).is_none_or(|new| new.minor() < old.minor());
                old.as_slice().iter().any(is_less)
            }
            (Self::Percent { .. }, Self::Flat { .. }) | (Self::Flat { .. }, Self::Percent { .. }) => true,
        }
    }
}

impl RateEntry {
    /// A rate that holds since ever, as a timeline; none is an empty one.
    pub(crate) fn since_ever(rate: Option<PayoutRate>) -> Vec<Self> {
        rate.map(|rate| Self { from: None, rate }).into_iter().collect()
    }

    /// Puts an entry into a timeline, sorted by `from`; one of the same moment gives way.
    pub(crate) fn put(timeline: &mut Vec<Self>, entry: Self) {
        timeline.retain(|known| known.from != entry.from);
        timeline.push(entry);
        timeline.sort_by_key(|entry| entry.from);
    }

    /// The rate of a timeline that holds at a moment.
    pub fn at(timeline: &[Self], at: Instant) -> Option<&Self> {
        timeline.iter().filter(|entry| entry.from <= Some(at)).max_by_key(|entry| entry.from)
    }
}
