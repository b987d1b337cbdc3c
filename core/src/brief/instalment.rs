//! The instalments of a payment.

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::month::Span;
use super::payment::{Dispersal, Milestone, MilestoneDue, Moment, Payment, Share};
use super::terms::Terms;
use crate::ids::DeliverableId;
use crate::money::Money;
use crate::refusal::Error;
use crate::split::{SplitMethod, split};
use crate::text::Label;
use crate::time::{Instant, Zone};

/// A part of a payment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Instalment {
    /// Which one, from 1, in the order in which they are agreed.
    pub number: u32,
    /// The milestone's name, where it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Label>,
    /// How much.
    pub amount: Money,
    /// When it is due.
    pub due: InstalmentTrigger,
}

/// When an instalment is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum InstalmentTrigger {
    /// At an instant.
    At {
        /// When.
        at: Instant,
    },
    /// Some days of 24 hours after the creator has accepted.
    AfterAcceptance {
        /// How many days; 0: at once.
        days: u32,
    },
    /// Some days of 24 hours after everything is delivered.
    AfterCompletion {
        /// How many days; 0: at once.
        days: u32,
    },
    /// When all pieces of a deliverable are verified.
    Delivered {
        /// Which deliverable.
        deliverable_id: DeliverableId,
    },
    /// When a piece of content is verified.
    Verified {
        /// Of which deliverable.
        deliverable_id: DeliverableId,
        /// In which month of the schedule, where it is delivered by the month.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        month: Option<u32>,
        /// Which one of the month, or of all, from 1.
        number: u32,
    },
}

/// A part before it is numbered.
struct Part {
    name: Option<Label>,
    amount: Money,
    due: InstalmentTrigger,
}

impl Terms {
    /// The parts in which the payment is paid, in the order in which they are agreed. They add up to the total; a part of
    /// nothing is left out. Without a payment there is none.
    ///
    /// # Errors
    /// As [`Terms::check`]: terms that pass it have instalments.
    pub fn instalments(&self, zone: Zone) -> Result<Vec<Instalment>, Error> {
        let Some(payment) = &self.compensation.payment else {
            return Ok(Vec::new());
        };
        self.check()?;
        let parts = self.parts(payment, zone)?;
        let paid = parts.into_iter().filter(|part| part.amount.minor() != 0).zip(1_u32..);
        let numbered = |(Part { name, amount, due }, number)| Instalment { number, name, amount, due };
        Ok(paid.map(numbered).collect())
    }

    fn parts(&self, payment: &Payment, zone: Zone) -> Result<Vec<Part>, Error> {
        let all = |due| Ok(vec![Part { name: None, amount: payment.total, due }]);
        match &payment.dispersal {
            Dispersal::Upfront {} => all(InstalmentTrigger::AfterAcceptance { days: 0 }),
            Dispersal::OnCompletion {} => all(InstalmentTrigger::AfterCompletion { days: 0 }),
            Dispersal::AfterDays { days, after } => all(self.moment(*after, *days, zone)),
            Dispersal::PerDeliverable { .. } => self.per_deliverable(payment, zone),
            Dispersal::Monthly {} => self.monthly(payment, zone),
            Dispersal::Milestones { milestones } => self.milestones(payment.total, milestones, zone),
        }
    }

    fn moment(&self, moment: Moment, days: u32, zone: Zone) -> InstalmentTrigger {
        match moment {
            Moment::Acceptance => InstalmentTrigger::AfterAcceptance { days },
            Moment::Completion => InstalmentTrigger::AfterCompletion { days },
            Moment::Start => {
                let start = zone.start_of(self.schedule.start.to_chrono());
                InstalmentTrigger::At { at: start.plus_days(i64::from(days)) }
            }
        }
    }

    fn per_deliverable(&self, payment: &Payment, zone: Zone) -> Result<Vec<Part>, Error> {
        let occurrences = self.occurrences(zone);
        let weights: Vec<Decimal> =
            occurrences.iter().map(|one| payment.dispersal.weight(one.deliverable_id).into()).collect();
        let amounts = split(payment.total, &weights, SplitMethod::LargestRemainder)?;
        let part = |(amount, one): (Money, super::DatedOccurrence)| {
            let (deliverable_id, month, number) = (one.deliverable_id, one.month, one.number);
            Part { name: None, amount, due: InstalmentTrigger::Verified { deliverable_id, month, number } }
        };
        Ok(amounts.into_iter().zip(occurrences).map(part).collect())
    }

    fn monthly(&self, payment: &Payment, zone: Zone) -> Result<Vec<Part>, Error> {
        let months = self.schedule.spans();
        let amounts = split(payment.total, &month_weights(&months), SplitMethod::LargestRemainder)?;
        let part = |(amount, span): (Money, &Span)| {
            let after = span.month.to.to_chrono().succ_opt().unwrap_or(chrono::NaiveDate::MAX);
            Part { name: None, amount, due: InstalmentTrigger::At { at: zone.start_of(after) } }
        };
        Ok(amounts.into_iter().zip(&months).map(part).collect())
    }

    fn milestones(&self, total: Money, milestones: &[Milestone], zone: Zone) -> Result<Vec<Part>, Error> {
        let percentages: Vec<Decimal> = milestones.iter().filter_map(Milestone::percent).collect();
        let amounts = if percentages.is_empty() {
            milestones.iter().filter_map(Milestone::amount).collect()
        } else {
            split(total, &percentages, SplitMethod::LargestRemainder)?
        };
        let part = |(amount, milestone): (Money, &Milestone)| {
            let due = match milestone.due {
                MilestoneDue::At { moment } => self.moment(moment, 0, zone),
                MilestoneDue::On { date } => InstalmentTrigger::At { at: zone.start_of(date.to_chrono()) },
                MilestoneDue::Delivered { deliverable_id } => InstalmentTrigger::Delivered { deliverable_id },
            };
            Part { name: Some(milestone.name.clone()), amount, due }
        };
        Ok(amounts.into_iter().zip(milestones).map(part).collect())
    }
}

impl Milestone {
    pub(super) fn percent(&self) -> Option<Decimal> {
        match self.share {
            Share::Percent { percent } => Some(percent.percent()),
            Share::Amount { .. } => None,
        }
    }

    pub(super) fn amount(&self) -> Option<Money> {
        match self.share {
            Share::Percent { .. } => None,
            Share::Amount { amount } => Some(amount),
        }
    }
}

impl Dispersal {
    /// The weight of each piece of a deliverable.
    pub(super) fn weight(&self, deliverable: DeliverableId) -> u32 {
        match self {
            Self::PerDeliverable { weights } => {
                weights.iter().find(|entry| entry.deliverable_id == deliverable).map_or(1, |entry| entry.weight)
            }
            Self::Upfront {}
            | Self::OnCompletion {}
            | Self::Monthly {}
            | Self::Milestones { .. }
            | Self::AfterDays { .. } => 1,
        }
    }
}

/// Whole months weigh the same, a partial one as much as its share of its days. Only the first and the last can be partial,
/// so that the product of the days of both is a common denominator.
fn month_weights(months: &[Span]) -> Vec<Decimal> {
    let partial = |span: &&Span| span.month.partial;
    let denominator =
        months.iter().filter(partial).fold(1_i64, |product, span| product.saturating_mul(span.whole_days));
    let weight = |span: &Span| {
        let share = denominator.saturating_mul(span.days).checked_div(span.whole_days).unwrap_or(denominator);
        Decimal::from(if span.month.partial { share } else { denominator })
    };
    months.iter().map(weight).collect()
}
