//! The engagement: what was agreed, being carried out.
//!
//! It begins when a partnership becomes active or a participation is accepted, with complete [`Terms`]. From them follow the
//! dated pieces of content and the instalments of the payment. Drafts are reviewed, posts are matched and verified,
//! instalments fall due and are paid; the engagement can stand still, be amended, end early, and be completed when nothing is
//! left to be delivered. The [`TABLE`] says who may do what when.
//!
//! What it posts to the ledger: an instalment that falls due goes from the brand to the creator (it is owed, and may be paid
//! out); a payment that is recorded goes from the creator to the world outside.
//!
//! ```
//! use partnerkit::engagement::{Command, Engagement, StatusKind};
//! use partnerkit::{aggregate::{Request, Root}, wire};
//! let request: Request<Command> = wire::from_json(r#"{
//!     "commandId": "00000000-0000-4000-8000-00000000c001",
//!     "actor": {"type": "system", "name": "host"},
//!     "at": "2026-03-01T12:00:00Z",
//!     "command": {"type": "begin", "brandId": "00000000-0000-4000-8000-0000000000b1",
//!         "creatorId": "00000000-0000-4000-8000-0000000000c1", "zone": "Europe/Berlin",
//!         "source": {"type": "partnership", "partnershipId": "00000000-0000-4000-8000-0000000000a1"},
//!         "accounts": [{"network": "instagram", "handle": "anna"}],
//!         "terms": {
//!             "schedule": {"start": "2026-03-01", "end": "2026-03-31", "review": {"type": "no_drafts"}},
//!             "deliverables": [{"deliverableId": "00000000-0000-4000-8000-0000000000d1", "network": "instagram",
//!                 "mediaType": "reel", "name": "Reel", "quantity": 2, "timing": {"type": "anytime"}}],
//!             "compensation": {"payment": {"total": {"amount": "500.00", "currency": "EUR"},
//!                 "dispersal": {"type": "per_deliverable"}}},
//!             "tracking": {"hashtags": ["spring"]}, "rights": {}}}}"#)?;
//! let mut engagement = Root::<Engagement>::new("00000000-0000-4000-8000-00000000000a".parse()?);
//! engagement.execute(request, &Default::default())?;
//! assert_eq!(engagement.state().status_kind(), Some(StatusKind::Running));
//! assert_eq!(engagement.state().summary().open, 2);
//! # Ok::<(), partnerkit::Error>(())
//! ```

mod amend;
mod command;
mod content;
mod deadline;
mod decide;
mod event;
mod evolve;
mod guards;
mod instalment;
mod notify;
mod posts;
mod status;
mod summary;
mod view;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use self::content::{Occurrence, PostRecord};
use self::instalment::Part;
use crate::actor::Actor;
use crate::brief::{ReviewPolicy, Terms};
use crate::content::{OccurrenceName, PostKey};
use crate::creator::{CreatorAccount, Handle};
use crate::ids::{BrandId, CreatorId, EngagementId, ParticipationId, PartnershipId};
use crate::list::List;
use crate::network::Network;
use crate::text::Label;
use crate::time::{Instant, Zone};
use crate::wire::caps;

pub use crate::content::Posts;
pub use command::Command;
pub use content::{PostedBy, Rejection};
pub use event::Event;
pub use instalment::{InstalmentState, PlannedInstalment};
pub use status::{CommandKind, Guard, StatusKind, TABLE};
pub use summary::EngagementSummary;
pub use view::{ContentPostView, EngagementView, InstalmentView, OccurrenceView};

/// What an engagement carries out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Source {
    /// A partnership.
    Partnership {
        /// Which.
        partnership_id: PartnershipId,
    },
    /// A participation in a campaign.
    Participation {
        /// Which.
        participation_id: ParticipationId,
    },
}

/// An account whose content counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ContentAccount {
    /// Where.
    pub network: Network,
    /// Its name there.
    pub handle: Handle,
}

/// Accounts whose content counts, up to [`caps::ACCOUNTS`].
pub type ContentAccounts = List<ContentAccount, { caps::ACCOUNTS }>;

/// What the host knows and an engagement does not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Context {
    /// How the creator's accounts are connected; one that is left out is not. Stories need it.
    #[serde(default)]
    pub connections: List<CreatorAccount, { caps::ACCOUNTS }>,
}

/// What was agreed, being carried out. Before it begins there is only its id.
#[derive(Clone, Debug, PartialEq)]
pub struct Engagement {
    id: EngagementId,
    agreed: Option<Box<Agreed>>,
}

/// An engagement that has begun.
#[derive(Clone, Debug, PartialEq)]
struct Agreed {
    brand_id: BrandId,
    creator_id: CreatorId,
    source: Source,
    zone: Zone,
    accounts: ContentAccounts,
    begun_at: Instant,
    status: StatusKind,
    /// Since when it stands still.
    paused_at: Option<Instant>,
    /// By the time from which they hold; the first hold since ever.
    terms: Vec<DatedTerms>,
    /// Terms whose time has not come, by that time.
    pending: Vec<DatedTerms>,
    /// When something happened last.
    last_at: Instant,
    /// How many events there are: what is asked of it next has a name of its own by it.
    events: u64,
    occurrences: BTreeMap<OccurrenceName, Occurrence>,
    /// By number.
    instalments: BTreeMap<u32, Part>,
    /// Which instalment a payment's reference is for.
    payments: BTreeMap<Label, u32>,
    posts: BTreeMap<PostKey, PostRecord>,
    /// Of posts that are, or were said to be, a piece of content; in the form in which addresses are compared.
    addresses: BTreeSet<String>,
}

#[derive(Clone, Debug, PartialEq)]
struct DatedTerms {
    from: Instant,
    terms: Terms,
}

impl Engagement {
    /// The id.
    pub fn id(&self) -> EngagementId {
        self.id
    }

    /// Where the engagement stands; `None` before it begins.
    pub fn status_kind(&self) -> Option<StatusKind> {
        self.agreed.as_ref().map(|agreed| agreed.status)
    }

    /// The terms that hold at a moment; `None` before it begins.
    /// Those that were agreed for later are to hold from their time on, unless a pause moves it.
    pub fn terms_at(&self, at: Instant) -> Option<&Terms> {
        let agreed = self.agreed.as_ref()?;
        let is_to_come = matches!(agreed.status, StatusKind::Running | StatusKind::Paused);
        let pending = agreed.pending.iter().rfind(|dated| is_to_come && dated.from <= at);
        pending.map(|dated| &dated.terms).or_else(|| agreed.terms_at(at))
    }

    /// What it carries out; `None` before it begins.
    pub(crate) fn source(&self) -> Option<Source> {
        self.agreed.as_ref().map(|agreed| agreed.source)
    }

    /// How many events there are.
    pub(crate) fn events(&self) -> u64 {
        self.agreed.as_ref().map_or(0, |agreed| agreed.events)
    }

    /// When something happened last.
    pub(crate) fn last_at(&self) -> Option<Instant> {
        self.agreed.as_ref().map(|agreed| agreed.last_at)
    }

    /// Whether something is left to be delivered, or to be looked at: then it cannot be completed.
    pub fn has_open_content(&self) -> bool {
        self.agreed.as_ref().is_some_and(|agreed| agreed.first_unfinished().is_some())
    }
}

impl Agreed {
    fn owns(&self, actor: &Actor) -> bool {
        match actor {
            Actor::Brand { brand_id, .. } => *brand_id == self.brand_id,
            Actor::Creator { creator_id } => *creator_id == self.creator_id,
            Actor::Platform { .. } | Actor::System { .. } => true,
        }
    }

    fn terms_at(&self, at: Instant) -> Option<&Terms> {
        self.dated_at(at).map(|dated| &dated.terms)
    }

    fn dated_at(&self, at: Instant) -> Option<&DatedTerms> {
        self.terms.iter().rfind(|dated| dated.from <= at).or(self.terms.first())
    }

    /// Terms that will have held before a moment.
    fn pending_before(&self, at: Instant) -> impl Iterator<Item = &Terms> {
        self.pending.iter().filter(move |dated| dated.from < at).map(|dated| &dated.terms)
    }

    /// How drafts are reviewed; `None` where the terms ask for none.
    fn review(&self, at: Instant) -> Option<Drafts> {
        match self.terms_at(at)?.schedule.review {
            ReviewPolicy::NoDrafts {} => None,
            ReviewPolicy::Drafts { approver, revisions, answer_hours, rework_hours } => {
                Some(Drafts { approver, revisions, answer_hours, rework_hours })
            }
        }
    }

    /// The status that decides about a piece of content.
    fn status_of(&self, name: OccurrenceName) -> StatusKind {
        match (self.status, self.occurrences.get(&name)) {
            (_, None) => StatusKind::NoOccurrence,
            (StatusKind::Paused, Some(_)) => StatusKind::Paused,
            (_, Some(occurrence)) => occurrence.status,
        }
    }

    /// The content that keeps the engagement from being completed.
    fn first_unfinished(&self) -> Option<OccurrenceName> {
        self.occurrences.iter().find(|(_, one)| one.is_unfinished()).map(|(name, _)| *name)
    }
}

/// How drafts are reviewed.
#[derive(Clone, Copy)]
struct Drafts {
    approver: crate::brief::Approver,
    revisions: u32,
    answer_hours: Option<u32>,
    rework_hours: Option<u32>,
}
