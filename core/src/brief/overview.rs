//! Step 1: what it is about.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::aggregate::named;
use crate::money::Money;
use crate::text::{Label, Prose};

named! {
    /// What happens when more would be paid than the budget has.
    #[derive(Default)]
    pub enum OverBudget {
        /// It is allowed, with a warning.
        #[default]
        Warn = "warn",
        /// It is refused.
        Refuse = "refuse",
    }
}

/// What a partnership or campaign is about. Complete with the brand, both names and the text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Overview {
    /// The brand, as the creator reads it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub brand: Option<Label>,
    /// The name among the brand's own people. Never shown to a creator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub internal_name: Option<Label>,
    /// The name that the creator reads.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_name: Option<Label>,
    /// What the creator should know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Prose>,
    /// What may be paid in all. Never shown to a creator. Left out: nothing is compared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub budget: Option<Money>,
    /// What happens above the budget.
    #[serde(default)]
    pub over_budget: OverBudget,
}
