//! Which sections exist, and who stands in them.

use super::{MemberFacts, WorkRoomSection as Section};
use crate::aggregate::Named;
use crate::brief::{Commission, Terms};
use crate::campaign::{self, Campaign};
use crate::ids::{CampaignId, CreatorId, GroupId, ParticipationId};
use crate::participation::StatusKind as P;
use crate::participation::Summary;
use crate::product_order;

/// A participation of the campaign, with all that decides where it stands.
pub(super) struct Member<'a> {
    pub(super) participation_id: ParticipationId,
    pub(super) is: Summary<'a>,
    pub(super) facts: &'a MemberFacts,
}

impl<'a> Member<'a> {
    pub(super) fn of(campaign: CampaignId, member: &super::Member<'a>) -> Option<Self> {
        let is = member.participation.summary().filter(|is| is.campaign_id == campaign)?;
        Some(Self { participation_id: member.participation.id(), is, facts: member.facts })
    }

    pub(super) fn order(&self) -> (CreatorId, ParticipationId) {
        (self.is.creator_id, self.participation_id)
    }

    /// Whether the participation stands in a section, where that exists.
    pub(super) fn stands_in(&self, section: Section) -> bool {
        match section {
            Section::Influencers => self.is_assigned(),
            Section::Proposals => self.is.has_answered,
            Section::Discounts => self.discount_group().is_some(),
            Section::Links => self.affiliate_group().is_some(),
            Section::Fulfillment => self.agreed().is_some_and(|terms| terms.compensation.product.is_some()),
            Section::Progress => self.has_proposed() || self.has_product(),
            Section::Content => self.facts.content > 0,
            Section::Reporting | Section::Payments => self.is.accepted.is_some(),
        }
    }

    /// What holds between both sides now; what has ended early holds no more.
    pub(super) fn agreed(&self) -> Option<&'a Terms> {
        self.is.accepted.filter(|_| self.is_agreed())
    }

    pub(super) fn discount_group(&self) -> Option<GroupId> {
        commission(self.agreed()).and_then(|commission| commission.discount_group)
    }

    pub(super) fn affiliate_group(&self) -> Option<GroupId> {
        commission(self.agreed()).and_then(|commission| commission.affiliate_group)
    }

    pub(super) fn has_product(&self) -> bool {
        self.facts.product_order == Some(product_order::StatusKind::Delivered)
    }

    fn is_assigned(&self) -> bool {
        match self.is.status {
            P::Assigned | P::Invited | P::Proposed | P::Countered | P::Accepted | P::Active | P::Completed => true,
            P::Declined | P::Withdrawn | P::Expired | P::Removed => false,
        }
    }

    fn has_proposed(&self) -> bool {
        match self.is.status {
            P::Proposed | P::Countered | P::Accepted | P::Active | P::Completed => true,
            P::Assigned | P::Invited | P::Declined | P::Withdrawn | P::Expired | P::Removed => false,
        }
    }

    fn is_agreed(&self) -> bool {
        match self.is.status {
            P::Accepted | P::Active | P::Completed => true,
            P::Assigned
            | P::Invited
            | P::Proposed
            | P::Countered
            | P::Declined
            | P::Withdrawn
            | P::Expired
            | P::Removed => false,
        }
    }
}

/// The sections that exist, in their order. A draft has its roster only, and what was given up has none.
pub(super) fn existing(campaign: &Campaign, members: &[Member<'_>]) -> Vec<Section> {
    let is_public = match campaign.status_kind() {
        None | Some(campaign::StatusKind::Discarded) => return Vec::new(),
        Some(campaign::StatusKind::Draft) => false,
        Some(campaign::StatusKind::Published | campaign::StatusKind::Closed | campaign::StatusKind::Archived) => true,
    };
    let terms = campaign.terms();
    // What the campaign does not offer can be agreed on with a creator all the same.
    let or_somebody =
        |offered: bool, section: Section| offered || members.iter().any(|member| member.stands_in(section));
    let exists = |section: &Section| match section {
        Section::Influencers => true,
        Section::Discounts => {
            let offered = commission(terms).is_some_and(|commission| commission.discount_group.is_some());
            is_public && or_somebody(offered, *section)
        }
        Section::Links => {
            let offered = commission(terms).is_some_and(|commission| commission.affiliate_group.is_some());
            is_public && or_somebody(offered, *section)
        }
        Section::Fulfillment => {
            let offered = terms.is_some_and(|terms| terms.compensation.product.is_some());
            is_public && or_somebody(offered, *section)
        }
        Section::Proposals | Section::Progress | Section::Content | Section::Reporting | Section::Payments => is_public,
    };
    Section::ALL.iter().copied().filter(exists).collect()
}

fn commission(terms: Option<&Terms>) -> Option<&Commission> {
    terms?.compensation.commission.as_ref()
}
