//! The complete terms: what a publication, proposal, counter-offer or amendment carries.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::compensation::Compensation;
use super::deliverable::Deliverable;
use super::rights::Rights;
use super::schedule::Schedule;
use super::tracking::Tracking;
use crate::fingerprint::Fingerprint;

/// All that two parties agree on: complete, and never changed. Made from a [`super::Brief`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Terms {
    /// From when to when, and how content is reviewed.
    pub schedule: Schedule,
    /// What the creator delivers.
    #[schemars(length(max = 1000))]
    pub deliverables: Vec<Deliverable>,
    /// What the creator gets.
    pub compensation: Compensation,
    /// How content is recognised.
    pub tracking: Tracking,
    /// What the creator agrees to.
    pub rights: Rights,
}

impl Terms {
    /// The SHA-256 of the exact text of the agreement; `None` where none is asked. Accepting stores it.
    pub fn agreement(&self) -> Option<Fingerprint> {
        self.rights.terms.as_ref().map(|text| Fingerprint::of(text.as_str().as_bytes()))
    }
}
