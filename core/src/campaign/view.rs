//! What an actor sees of a campaign.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Campaign, CampaignSettings, CommandKind, StatusKind};
use crate::actor::Actor;
use crate::aggregate::Row;
use crate::brief::{Brief, Terms};
use crate::budget::CampaignBudget;
use crate::ids::BrandId;
use crate::time::Instant;

/// A campaign as the brand, the platform or the system sees it at one moment. Creators see none of it: what they see is in
/// their participation.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct CampaignView {
    /// Where it stands.
    pub status: StatusKind,
    /// Whose.
    pub brand_id: BrandId,
    /// How it deals with its creators.
    pub settings: CampaignSettings,
    /// The brief, with what it says now.
    pub brief: Brief,
    /// What creators are invited to, from publishing on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terms: Option<Terms>,
    /// When it was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published_at: Option<Instant>,
    /// How its budget stands.
    pub budget: CampaignBudget,
    /// What this actor may do now.
    pub allowed: Vec<CommandKind>,
}

impl Campaign {
    /// What an actor sees at a moment; `None` before the campaign is opened, for creators and for other brands.
    pub fn view(&self, actor: &Actor, at: Instant) -> Option<CampaignView> {
        let opened = self.opened.as_ref().filter(|opened| opened.owns(actor))?;
        Some(CampaignView {
            status: opened.status,
            brand_id: opened.brand_id,
            settings: opened.settings,
            brief: opened.brief.clone(),
            terms: self.terms().cloned(),
            published_at: opened.published.as_ref().map(|published| published.at),
            budget: opened.spending.view(opened.limit()),
            allowed: self.allowed(actor, at),
        })
    }

    /// What an actor may do now, in the order of the table, as far as the status decides. What the brief lacks and what
    /// the host knows can still refuse it.
    pub fn allowed(&self, actor: &Actor, _: Instant) -> Vec<CommandKind> {
        let (role, status) = (actor.role(), self.status_kind());
        let is_own = self.opened.as_ref().is_none_or(|opened| opened.owns(actor));
        let may = |row: &&Row<Self>| is_own && row.from == status && row.by.contains(&role);
        super::TABLE.iter().filter(may).map(|row| row.command).collect()
    }
}
