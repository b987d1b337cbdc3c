//! Step 7: what the creator agrees to, and what the brand may do with the content.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::schedule::Length;
use crate::aggregate::named;
use crate::country::Country;
use crate::text::{Label, TermsText};
use crate::time::Date;

/// What the creator agrees to. What is left out is not asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Rights {
    /// The agreement, word for word. Left out: none is asked, and publishing begins the partnership.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<TermsText>,
    /// What the brand may do with the content.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub usage: Option<UsageRights>,
    /// Whom the creator does not work for meanwhile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exclusivity: Option<Exclusivity>,
    /// Leave to advertise through the creator's account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub whitelisting: Option<Whitelisting>,
    /// Whether the creator must say that the content is advertising.
    #[serde(default)]
    pub disclosure: Disclosure,
}

impl Default for Rights {
    /// Nothing is asked but the disclosure.
    fn default() -> Self {
        Self { terms: None, usage: None, exclusivity: None, whitelisting: None, disclosure: Disclosure::Required }
    }
}

named! {
    /// Whether content must say that it is advertising.
    #[derive(Default)]
    pub enum Disclosure {
        /// It must.
        #[default]
        Required = "required",
        /// The brand does not ask for it; the law may.
        NotAsked = "not_asked",
    }
}

named! {
    /// What content may be used for.
    pub enum UsageScope {
        /// The brand's own unpaid channels.
        Organic = "organic",
        /// Paid advertising.
        Paid = "paid",
        /// Both.
        OrganicAndPaid = "organic_and_paid",
    }
}

/// What the brand may do with the content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UsageRights {
    /// For what.
    pub scope: UsageScope,
    /// In which channels, such as `website` or `e-mail`. None listed: in all.
    #[serde(default)]
    #[schemars(length(max = 500))]
    pub channels: Vec<Label>,
    /// Where. None listed: everywhere.
    #[serde(default)]
    #[schemars(length(max = 500))]
    pub territories: Vec<Country>,
    /// For how long after it was posted.
    pub length: UsageLength,
}

/// For how long content may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum UsageLength {
    /// For a time.
    Limited {
        /// How long.
        length: Length,
    },
    /// For ever.
    Perpetual {},
}

/// Whom the creator does not work for meanwhile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Exclusivity {
    /// Competitors of which kind, such as `skin care`.
    pub category: Label,
    /// How long, from the schedule's first day.
    pub length: Length,
}

/// Leave to advertise through the creator's account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Whitelisting {
    /// The last day.
    pub expires: Date,
}
