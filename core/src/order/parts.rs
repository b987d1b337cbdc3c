//! The small values of a marketplace order.

use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use crate::refusal::{Code, Error, Problem};
use crate::text::{Label, Prose};
use crate::wire::caps;

/// How feedback is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FeedbackKind {
    /// Changes that are asked for.
    Edits,
    /// Changes that are proposed.
    Suggestions,
}

/// Something that shows the delivery.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Evidence {
    /// What it is.
    pub kind: EvidenceKind,
    /// Where it is: a URL or a file reference of the host.
    pub reference: Label,
}

/// What shows a delivery, up to [`caps::EVIDENCE_ITEMS`] pieces. That there is at least one is for the order to decide.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<Evidence>", into = "Vec<Evidence>")]
pub struct EvidenceList(Vec<Evidence>);

impl EvidenceList {
    /// The pieces.
    pub fn as_slice(&self) -> &[Evidence] {
        &self.0
    }
}
impl TryFrom<Vec<Evidence>> for EvidenceList {
    type Error = Error;

    fn try_from(pieces: Vec<Evidence>) -> Result<Self, Error> {
        if pieces.len() > caps::EVIDENCE_ITEMS {
            return Err(caps::too_long(caps::EVIDENCE_ITEMS).into());
        }
        Ok(Self(pieces))
    }
}
impl From<EvidenceList> for Vec<Evidence> {
    fn from(list: EvidenceList) -> Self {
        list.0
    }
}
impl JsonSchema for EvidenceList {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "EvidenceList".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let items = generator.subschema_for::<Evidence>();
        json_schema!({ "type": "array", "items": items, "maxItems": caps::EVIDENCE_ITEMS })
    }
}

/// What shows a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum EvidenceKind {
    /// The content itself.
    Link,
    /// A picture of it, for what does not last.
    Screenshot,
}

/// One to five stars.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Stars(u8);

impl Stars {
    /// The number.
    pub fn count(self) -> u8 {
        self.0
    }
}
impl TryFrom<u8> for Stars {
    type Error = Error;

    fn try_from(count: u8) -> Result<Self, Error> {
        if (1..=5).contains(&count) {
            Ok(Self(count))
        } else {
            Err(Problem::new(Code::OrderStars, "A rating has one to five stars.").into())
        }
    }
}
impl From<Stars> for u8 {
    fn from(stars: Stars) -> Self {
        stars.0
    }
}
impl fmt::Debug for Stars {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} stars", self.0)
    }
}
impl JsonSchema for Stars {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Stars".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "integer",
            "description": "One to five stars.",
            "minimum": 1,
            "maximum": 5,
            "x-code": Code::OrderStars.as_str(),
        })
    }
}

/// How the content did, as the advertiser tells it. Every figure is optional.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SurveyAnswers {
    /// How often it was shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub impressions: Option<u64>,
    /// How many people saw it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reach: Option<u64>,
    /// How often a video was played.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub views: Option<u64>,
    /// How often a link was followed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clicks: Option<u64>,
    /// How many orders it brought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conversions: Option<u64>,
    /// Anything else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<Prose>,
}
