//! The partnership: what one brand and one creator agree on, and how the agreement lives.
//!
//! A brand writes a [`Brief`] step by step and publishes it; the creator accepts the agreement, word for word, or declines.
//! What was agreed changes only by amendments: each is a new [`Revision`] with a date, nothing before that date changes, and
//! what matters to the creator needs acceptance again. A partnership can be paused, completed, and ended early. The [`TABLE`]
//! says who may do what when.
//!
//! ```
//! use partnerkit::partnership::{Command, Partnership, StatusKind};
//! use partnerkit::{aggregate::{Request, Root}, wire};
//! let request: Request<Command> = wire::from_json(r#"{
//!     "commandId": "00000000-0000-4000-8000-00000000c001",
//!     "actor": {"type": "brand", "brandId": "00000000-0000-4000-8000-0000000000b1", "userId": "00000000-0000-4000-8000-0000000000a1"},
//!     "at": "2026-03-01T12:00:00Z",
//!     "command": {"type": "open", "creatorId": "00000000-0000-4000-8000-0000000000c1", "zone": "Europe/Berlin", "noticeDays": 14}}"#)?;
//! let mut partnership = Root::<Partnership>::new("00000000-0000-4000-8000-00000000000a".parse()?);
//! partnership.execute(request, &Default::default())?;
//! assert_eq!(partnership.state().status_kind(), Some(StatusKind::Draft));
//! # Ok::<(), partnerkit::Error>(())
//! ```

mod budget;
mod change;
mod command;
mod context;
mod decide;
mod event;
mod evolve;
mod guards;
mod notify;
mod revision;
mod spending;
mod status;
mod view;

#[cfg(test)]
mod tests;

use self::budget::Spent;
use self::revision::Revisions;
use crate::actor::Actor;
use crate::brief::{Brief, Review, Terms};
use crate::ids::{BrandId, CreatorId, PartnershipId};
use crate::text::Prose;
use crate::time::{Instant, Zone};

pub use budget::BudgetView;
pub use change::Change;
pub use command::Command;
pub use context::Context;
pub use event::Event;
pub use revision::{Acceptance, Revision, RevisionState};
pub use status::{CommandKind, Guard, StatusKind, TABLE};
pub use view::{PartnershipView, RevisionView};

/// A partnership. Before it is opened there is only its id.
#[derive(Clone, Debug, PartialEq)]
pub struct Partnership {
    id: PartnershipId,
    opened: Option<Box<Opened>>,
}

/// An open partnership.
#[derive(Clone, Debug, PartialEq)]
struct Opened {
    brand_id: BrandId,
    creator_id: CreatorId,
    zone: Zone,
    notice_days: u16,
    /// The overview, assets and titles stay as they were saved; of the rest, the revisions say what was agreed.
    brief: Brief,
    status: StatusKind,
    revisions: Revisions,
    activated_at: Option<Instant>,
    paused_since: Option<Instant>,
    /// The pauses that are over, in their order.
    pauses: Vec<Pause>,
    /// When it was completed, ended or cancelled.
    ended_at: Option<Instant>,
    /// No timer is due before: when it last became known what will happen.
    timers_since: Instant,
    /// The end of the schedule that was told.
    told_end: Option<Instant>,
    spent: Spent,
    /// What was said when it was declined, paused, ended or cancelled.
    note: Option<Prose>,
}

/// A pause that is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Pause {
    pub(crate) since: Instant,
    pub(crate) until: Instant,
}

impl Partnership {
    /// The id.
    pub fn id(&self) -> PartnershipId {
        self.id
    }

    /// Where the partnership stands; `None` before it is opened.
    pub fn status_kind(&self) -> Option<StatusKind> {
        self.opened.as_ref().map(|opened| opened.status)
    }

    /// The terms that hold at a moment: from the beginning of the partnership on always those of one revision. During a pause
    /// they are those that held when it began; after the end those that held last.
    pub fn terms_at(&self, at: Instant) -> Option<&Terms> {
        self.revision_at(at).map(|revision| &revision.terms)
    }

    /// The revision that holds at a moment; `None` before the partnership has begun.
    pub fn revision_at(&self, at: Instant) -> Option<&Revision> {
        self.opened.as_ref()?.holding_at(at)
    }

    /// All revisions, in the order of their numbers.
    pub fn revisions(&self) -> &[Revision] {
        self.opened.as_ref().map_or(&[], |opened| opened.revisions.as_slice())
    }

    /// How far each step of the brief is, all problems, the warnings, and what the creator would see; `None` before the
    /// partnership is opened. For the brand: warnings and problems speak of the budget.
    pub fn review(&self, context: &Context, at: Instant) -> Option<Review> {
        let opened = self.opened.as_ref()?;
        Some(opened.brief.review(&context.for_review(opened.creator_id, at)))
    }

    /// Whose it is, and with whom; `None` before the partnership is opened.
    pub(crate) fn parties(&self) -> Option<(BrandId, CreatorId)> {
        self.opened.as_ref().map(|opened| (opened.brand_id, opened.creator_id))
    }

    pub(crate) fn zone(&self) -> Option<Zone> {
        self.opened.as_ref().map(|opened| opened.zone)
    }

    /// When it was paused, went on or was over, whichever was last.
    pub(crate) fn stands_so_since(&self) -> Option<Instant> {
        let opened = self.opened.as_ref()?;
        opened.ended_at.or(opened.paused_since).or_else(|| opened.pauses.last().map(|pause| pause.until))
    }

    /// The pauses that are over, in their order.
    pub(crate) fn pauses(&self) -> &[Pause] {
        self.opened.as_ref().map_or(&[], |opened| &opened.pauses)
    }

    /// What was said when it was declined, paused, ended or cancelled.
    pub(crate) fn note(&self) -> Option<&Prose> {
        self.opened.as_ref()?.note.as_ref()
    }
}

impl Opened {
    fn owns(&self, actor: &Actor) -> bool {
        match actor {
            Actor::Brand { brand_id, .. } => *brand_id == self.brand_id,
            // A draft is nothing to the creator.
            Actor::Creator { creator_id } => *creator_id == self.creator_id && self.is_shown(),
            Actor::Platform { .. } | Actor::System { .. } => true,
        }
    }

    /// Whether it was ever published.
    fn is_shown(&self) -> bool {
        !self.revisions.as_slice().is_empty()
    }

    /// What counts of a moment: in a pause its beginning, and after the end that.
    fn moment(&self, at: Instant) -> Instant {
        self.paused_since.into_iter().chain(self.ended_at).fold(at, Instant::min)
    }

    fn holding_at(&self, at: Instant) -> Option<&Revision> {
        self.revisions.holding_at(self.moment(at))
    }

    /// The terms that matter now: those that hold, else those that are offered.
    fn present(&self, at: Instant) -> Option<&Revision> {
        self.holding_at(at).or_else(|| self.revisions.newest())
    }

    /// The brief with other terms in it.
    fn brief_with(&self, terms: &Terms) -> Brief {
        Brief {
            overview: self.brief.overview.clone(),
            assets: self.brief.assets.clone(),
            titles: self.brief.titles.clone(),
            ..terms.draft()
        }
    }

    /// When the last day of a schedule is over. A day that stays the last one keeps its end where pauses have moved it.
    fn ends_at(&self, terms: &Terms, replaced: Option<&Revision>) -> Instant {
        let last = terms.schedule.end;
        match replaced.filter(|replaced| replaced.terms.schedule.end == last) {
            Some(replaced) => replaced.ends_at,
            None => last.to_chrono().succ_opt().map_or(Instant::MAX, |after| self.zone.start_of(after)),
        }
    }
}
