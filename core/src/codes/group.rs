//! Groups: what the codes or links of one offer have in common.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::limit::Limits;
use super::tracker::Tracker;
use crate::aggregate::named;
use crate::amounts::Amounts;
use crate::ids::{AssignmentId, CreatorId};
use crate::payout_rate::RateEntry;
use crate::period::Period;
use crate::rate::Rate;
use crate::text::{Label, Prose};

named! {
    /// What a group gives out.
    pub enum GroupKind {
        /// Discount codes.
        Discount = "discount",
        /// Affiliate links.
        Affiliate = "affiliate",
    }
}

named! {
    /// To whom a group gives.
    pub enum GroupMode {
        /// One code or link for all accepted creators. Nobody owns it, so an order with it cannot tell who brought it.
        Generic = "generic",
        /// One for each creator.
        Personalised = "personalised",
    }
}

/// What a brand says of a group, and may change at any time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GroupTerms {
    /// The name that brand and creators see.
    pub title: Label,
    /// What the offer is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Prose>,
    /// When its codes or links hold, unless an assignment says less. Held windows stay as they are when this changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub window: Option<Period>,
    /// What shoppers save. For information: the shop decides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discount: Option<Discount>,
    /// How codes of this group are generated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pattern: Option<Label>,
}

/// What shoppers save with a code.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Discount {
    /// A share of the price.
    Percent {
        /// The share.
        percent: Rate,
    },
    /// An amount off the price.
    Amount {
        /// The amount in each currency.
        amounts: Amounts,
    },
}

/// A programme outside, which pays the creators itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExternalProgramme {
    /// Where creators sign up.
    pub url: super::LinkText,
    /// What creators have to do there.
    pub instructions: Prose,
}

/// The one code or link of a generic group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenericTracker {
    /// The id under which it is edited.
    pub assignment_id: AssignmentId,
    /// The code or link.
    pub tracker: Tracker,
}

/// A group of codes or links.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Group {
    /// Codes or links.
    pub kind: GroupKind,
    /// One for all or one for each.
    pub mode: GroupMode,
    /// What the brand says of it.
    pub terms: GroupTerms,
    /// How often and for how much its codes can be used. Fixed, since orders were judged by it.
    pub limits: Limits,
    /// The programme outside that pays its creators; none: they are paid here. Fixed, as the limits are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external: Option<ExternalProgramme>,
    /// What its orders earn, and since when.
    pub rates: Vec<RateEntry>,
    /// Who was given the generic code or link.
    pub given_to: BTreeSet<CreatorId>,
}
