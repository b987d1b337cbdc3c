//! A deal: what a brand and a creator agreed on, or are about to, together with the aggregates that carry it out.
//!
//! A partnership and a participation in a campaign are both deals. Around each stand an engagement (content and payments), the
//! brand's code book and product orders; none of them knows another. Here they are looked at together:
//!
//! | question | answer |
//! | --- | --- |
//! | what does the creator see of all this? | [`live_view`](crate::live::live_view) |
//! | what has to be done in the others now that the deal stands as it does? | [`follow_ups`] |
//! | what would a command cause in all of them? | [`rehearse`] |
//!
//! Nothing is stored and nothing is done: the host gives the commands that follow, in transactions of its own.

mod follow_up;
mod rehearsal;
mod sending;
mod standing;

use crate::campaign::Campaign;
use crate::codes::CodeBook;
use crate::engagement::Engagement;
use crate::participation::Participation;
use crate::partnership::Partnership;
use crate::product_order::ProductOrder;
use crate::refusal::{Code, Error, Problem};

pub(crate) use standing::Standing;

pub use follow_up::{DealFacts, FollowUp, follow_ups};
pub use rehearsal::{DealRoots, Rehearsal, rehearse_participation, rehearse_partnership};

/// What was agreed, or is to be.
#[derive(Clone, Copy, Debug)]
pub enum Deal<'a> {
    /// A partnership.
    Partnership(&'a Partnership),
    /// A participation, with its campaign.
    Participation(&'a Participation, &'a Campaign),
}

/// A deal with what carries it out. What there is not yet is left out.
#[derive(Clone, Copy, Debug)]
pub struct DealParts<'a> {
    /// What was agreed.
    pub deal: Deal<'a>,
    /// Its content and payments.
    pub engagement: Option<&'a Engagement>,
    /// The code book of its brand.
    pub code_book: Option<&'a CodeBook>,
    /// The products that its creator is sent for it, in any order.
    pub product_orders: &'a [&'a ProductOrder],
}

impl<'a> DealParts<'a> {
    /// A deal that nothing is known to carry out.
    pub fn alone(deal: Deal<'a>) -> Self {
        Self { deal, engagement: None, code_book: None, product_orders: &[] }
    }

    /// How the deal stands at a moment; `None` before there is one. What belongs to another deal, brand or creator is refused:
    /// it would be shown to somebody whom it does not concern.
    pub(crate) fn standing(&self, at: crate::time::Instant) -> Result<Option<Standing<'a>>, Error> {
        let Some(standing) = Standing::of(self.deal, at) else {
            return Ok(None);
        };
        let mut problems = Vec::new();
        let mut expect = |is_of_it: bool, place: &[&str]| {
            if !is_of_it {
                let unrelated = Problem::new(Code::DealUnrelated, Code::DealUnrelated.meaning());
                problems.push(place.iter().rev().fold(unrelated, |problem, part| problem.under(part)));
            }
        };
        if let Deal::Participation(participation, campaign) = self.deal {
            expect(participation.campaign_id() == Some(campaign.id()), &["campaign"]);
        }
        let source = self.engagement.and_then(Engagement::source);
        expect(source.is_none_or(|source| source == standing.source), &["engagement"]);
        let brand_id = self.code_book.and_then(CodeBook::brand_id);
        expect(brand_id.is_none_or(|brand_id| brand_id == standing.brand_id), &["codeBook"]);
        for (index, order) in self.product_orders.iter().enumerate() {
            let is_of_it = order.parties().is_none_or(|parties| parties == (standing.brand_id, standing.creator_id));
            expect(is_of_it, &["productOrders", &index.to_string()]);
        }
        if problems.is_empty() { Ok(Some(standing)) } else { Err(Error::Malformed(problems)) }
    }
}
