//! The campaign: one brand, many creators, one brief.
//!
//! A brand opens a draft and saves the steps of its [`Brief`] in any order; publishing fixes the [`Terms`] that creators are
//! invited to. Each creator's part is a [`crate::participation::Participation`] of its own. Closing stops invitations and
//! proposals, while what is running finishes; when nothing runs any more the campaign can be archived. The [`TABLE`] says
//! who may do what when.
//!
//! ```
//! use partnerkit::campaign::{Campaign, Command, StatusKind};
//! use partnerkit::{aggregate::{Request, Root}, wire};
//! let request: Request<Command> = wire::from_json(r#"{
//!     "commandId": "00000000-0000-4000-8000-00000000c001",
//!     "actor": {"type": "brand", "brandId": "00000000-0000-4000-8000-0000000000b1", "userId": "00000000-0000-4000-8000-0000000000a1"},
//!     "at": "2026-03-01T12:00:00Z",
//!     "command": {"type": "open", "brandId": "00000000-0000-4000-8000-0000000000b1", "settings": {"allowsExtension": true}}}"#)?;
//! let mut campaign = Root::<Campaign>::new("00000000-0000-4000-8000-0000000000ca".parse()?);
//! campaign.execute(request, &Default::default())?;
//! assert_eq!(campaign.state().status_kind(), Some(StatusKind::Draft));
//! # Ok::<(), partnerkit::Error>(())
//! ```

mod command;
mod decide;
mod event;
mod evolve;
mod guards;
mod status;
mod view;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::actor::Actor;
use crate::aggregate::StatusOf;
use crate::brief::{Brief, GroupFacts, Preview, Review, ReviewContext, Terms};
use crate::budget::{Limit, Spending};
use crate::ids::{BrandId, CampaignId, ParticipationId};
use crate::money::Money;
use crate::text::Label;
use crate::time::Instant;

pub use crate::budget::CampaignBudget;
pub use command::Command;
pub use event::Event;
pub use status::{CommandKind, Guard, StatusKind, TABLE};
pub use view::CampaignView;

/// What the host knows and a campaign does not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Context {
    /// The groups of the brand's code book. Left out: the brief's groups are not checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = 100_000))]
    pub groups: Option<Vec<GroupFacts>>,
    /// How many participations run: accepted or active ones. Left out: not known, and nothing is archived.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub running_participations: Option<u32>,
}

/// How a campaign deals with its creators.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CampaignSettings {
    /// Whether the time to answer an invitation or a proposal can be extended, once for each participation.
    #[serde(default)]
    pub allows_extension: bool,
}

/// What a participation needs to know of its campaign; the host gives it with each command.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CampaignFacts {
    /// Which.
    pub campaign_id: CampaignId,
    /// Whose.
    pub brand_id: BrandId,
    /// Where it stands.
    #[schemars(with = "StatusOf<Campaign>")]
    pub status: StatusKind,
    /// How it deals with its creators.
    #[serde(default)]
    pub settings: CampaignSettings,
    /// What creators are invited to, from publishing on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<Terms>,
}

/// A campaign. Before it is opened there is only its id.
#[derive(Clone, Debug, PartialEq)]
pub struct Campaign {
    id: CampaignId,
    opened: Option<Box<Opened>>,
}

/// An open campaign.
#[derive(Clone, Debug, PartialEq)]
struct Opened {
    brand_id: BrandId,
    status: StatusKind,
    settings: CampaignSettings,
    brief: Brief,
    /// From publishing on.
    published: Option<Published>,
    spending: Spending<ParticipationId>,
    /// Which payment a reference is: to whom, and how much.
    payments: BTreeMap<Label, (ParticipationId, Money)>,
}

#[derive(Clone, Debug, PartialEq)]
struct Published {
    at: Instant,
    terms: Terms,
}

impl Campaign {
    /// The id.
    pub fn id(&self) -> CampaignId {
        self.id
    }

    /// Where the campaign stands; `None` before it is opened.
    pub fn status_kind(&self) -> Option<StatusKind> {
        self.opened.as_ref().map(|opened| opened.status)
    }

    /// What creators are invited to; `None` before it is published.
    pub fn terms(&self) -> Option<&Terms> {
        self.opened.as_ref()?.published.as_ref().map(|published| &published.terms)
    }

    /// What a participation needs to know at a moment; `None` before it is opened. Nothing of a campaign happens by itself:
    /// the answer is the same until the next command.
    pub fn facts(&self, _: Instant) -> Option<CampaignFacts> {
        let opened = self.opened.as_ref()?;
        Some(CampaignFacts {
            campaign_id: self.id,
            brand_id: opened.brand_id,
            status: opened.status,
            settings: opened.settings,
            terms: self.terms().cloned(),
        })
    }

    /// How far every step of the brief is, all problems, the warnings, and what creators would see; `None` before it is
    /// opened. For the brand: it speaks of the budget.
    pub fn review(&self, context: &Context, _: Instant) -> Option<Review> {
        self.opened.as_ref().map(|opened| opened.brief.review(&context.review()))
    }

    /// What creators see of the campaign, invited ones first of all: what it is called, says and hands out now, and the terms
    /// that they are invited to; no hidden price, no stock, no budget. `None` before it is published.
    pub fn preview(&self, _: Instant) -> Option<Preview> {
        let opened = self.opened.as_ref()?;
        opened.published.as_ref().map(|_| opened.brief.preview())
    }
}

impl Campaign {
    /// What a creator sees of it on terms of their own; `None` before it is published.
    pub(crate) fn preview_of(&self, terms: &Terms) -> Option<Preview> {
        let brief = &self.opened.as_ref()?.brief;
        let Brief { overview, assets, titles, .. } = brief.clone();
        self.terms().map(|_| Brief { overview, assets, titles, ..terms.draft() }.preview())
    }
}

impl Context {
    fn review(&self) -> ReviewContext {
        ReviewContext { creator: None, groups: self.groups.clone() }
    }
}

impl Opened {
    fn owns(&self, actor: &Actor) -> bool {
        match actor {
            Actor::Brand { brand_id, .. } => *brand_id == self.brand_id,
            Actor::Creator { .. } => false,
            Actor::Platform { .. } | Actor::System { .. } => true,
        }
    }

    fn limit(&self) -> Limit {
        Limit::of(&self.brief)
    }
}
