//! How a deal stands, said alike for partnerships and participations.

use super::Deal;
use crate::brief::Terms;
use crate::engagement::Source;
use crate::ids::{BrandId, CreatorId};
use crate::participation::Participation;
use crate::partnership::{Partnership, Pause, Revision};
use crate::text::Prose;
use crate::time::{Instant, Zone};

/// How a deal stands at a moment.
#[derive(Clone, Debug)]
pub(crate) struct Standing<'a> {
    pub(crate) brand_id: BrandId,
    pub(crate) creator_id: CreatorId,
    /// What its engagement says that it carries out.
    pub(crate) source: Source,
    /// In whose calendar its dates are, where it knows.
    pub(crate) zone: Option<Zone>,
    /// What its engagement should do; none before anything holds.
    pub(crate) phase: Option<Phase<'a>>,
    /// What holds now; before that what is offered.
    pub(crate) terms: Option<&'a Terms>,
    /// What was agreed for later, in this order.
    pub(crate) scheduled: Vec<Agreed<'a>>,
    /// What has held, in this order; the last holds now.
    pub(crate) held: Vec<Agreed<'a>>,
    /// When it began to stand still, went on or was over, whichever was last; none where it only ever ran.
    pub(crate) since: Option<Instant>,
    /// When it stood still and went on, in this order.
    pauses: &'a [Pause],
}

/// Terms that were agreed on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Agreed<'a> {
    pub(crate) revision: u32,
    pub(crate) terms: &'a Terms,
    pub(crate) agreed_at: Instant,
    /// From when on they hold.
    pub(crate) from: Instant,
}

impl<'a> Agreed<'a> {
    fn of(one: &'a Revision) -> Self {
        let agreed_at = one.acceptance.map_or(one.made_at, |acceptance| acceptance.at);
        Self { revision: one.number, terms: &one.terms, agreed_at, from: one.effective_from }
    }
}

/// What the engagement of a deal should do.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Phase<'a> {
    Running,
    /// With what was said.
    Paused(Option<&'a Prose>),
    Completed,
    /// With what was said.
    Ended(Option<&'a Prose>),
}

impl<'a> Standing<'a> {
    pub(crate) fn of(deal: Deal<'a>, at: Instant) -> Option<Self> {
        match deal {
            Deal::Partnership(partnership) => Self::of_partnership(partnership, at),
            Deal::Participation(participation, campaign) => {
                let offered = participation.accepted_terms().or(participation.offered_terms()).or(campaign.terms());
                Self::of_participation(participation, offered)
            }
        }
    }

    fn of_partnership(partnership: &'a Partnership, at: Instant) -> Option<Self> {
        use crate::partnership::{RevisionState, StatusKind as S};
        let (brand_id, creator_id) = partnership.parties()?;
        let phase = match partnership.status_kind()? {
            S::Draft | S::Published | S::Cancelled => None,
            S::Active => Some(Phase::Running),
            S::Paused => Some(Phase::Paused(partnership.note())),
            S::Completed => Some(Phase::Completed),
            S::Ended => Some(Phase::Ended(partnership.note())),
        };
        let revisions = partnership.revisions();
        let holding = partnership.revision_at(at).map(|revision| revision.number);
        let has_held = |one: &&Revision| one.state == RevisionState::Agreed && Some(one.number) <= holding;
        let is_later = |one: &&Revision| one.state == RevisionState::Agreed && one.effective_from > at;
        Some(Self {
            brand_id,
            creator_id,
            source: Source::Partnership { partnership_id: partnership.id() },
            zone: partnership.zone(),
            phase,
            terms: partnership.terms_at(at).or(revisions.last().map(|revision| &revision.terms)),
            scheduled: revisions.iter().filter(is_later).map(Agreed::of).collect(),
            held: revisions.iter().filter(has_held).map(Agreed::of).collect(),
            since: partnership.stands_so_since(),
            pauses: partnership.pauses(),
        })
    }

    fn of_participation(participation: &'a Participation, terms: Option<&'a Terms>) -> Option<Self> {
        use crate::participation::StatusKind as S;
        let (brand_id, creator_id) = participation.parties()?;
        let phase = match participation.status_kind()? {
            S::Accepted | S::Active => Some(Phase::Running),
            S::Completed => Some(Phase::Completed),
            S::Removed => participation.accepted_terms().map(|_| Phase::Ended(participation.reason())),
            S::Assigned | S::Invited | S::Proposed | S::Countered | S::Declined | S::Withdrawn | S::Expired => None,
        };
        Some(Self {
            brand_id,
            creator_id,
            source: Source::Participation { participation_id: participation.id() },
            zone: None,
            phase,
            terms,
            scheduled: Vec::new(),
            held: Vec::new(),
            since: None,
            pauses: &[],
        })
    }

    /// Since when the deal has something that its terms have now: the terms before them may have had it, too.
    pub(crate) fn agreed_at(&self, has_it: impl Fn(&Terms) -> bool) -> Option<Instant> {
        self.held.iter().rev().take_while(|one| has_it(one.terms)).last().map(|one| one.agreed_at)
    }

    /// An instant that was agreed on, where the pauses since then have moved it.
    pub(crate) fn moved(&self, instant: Instant, agreed_at: Option<Instant>) -> Instant {
        let counting = self.pauses.iter().filter(|pause| Some(pause.since) >= agreed_at);
        counting.fold(
            instant,
            |moved, pause| {
                if moved > pause.since { moved.plus_between(pause.since, pause.until) } else { moved }
            },
        )
    }

    /// The id of the partnership or participation.
    pub(crate) fn uuid(&self) -> uuid::Uuid {
        match self.source {
            Source::Partnership { partnership_id } => partnership_id.uuid(),
            Source::Participation { participation_id } => participation_id.uuid(),
        }
    }
}
