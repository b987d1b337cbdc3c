//! Who acts. Every command names its actor; each aggregate decides by it who may do what.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::{BrandId, CreatorId, OperatorId, UserId};
use crate::text::Label;

/// Who gives a command.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Actor {
    /// A person acting for a brand (the advertiser).
    Brand {
        /// The brand acted for.
        brand_id: BrandId,
        /// The person.
        user_id: UserId,
    },
    /// A creator.
    Creator {
        /// The creator.
        creator_id: CreatorId,
    },
    /// A person operating the platform.
    Platform {
        /// The operator.
        operator_id: OperatorId,
    },
    /// A machine: a timer, a webhook.
    System {
        /// Which one, for the record.
        name: Label,
    },
}

/// The kind of actor, as the tables of permission know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The brand, also called advertiser.
    Brand,
    /// The creator.
    Creator,
    /// The platform operator.
    Platform,
    /// Timers and webhooks.
    System,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 4] = [Self::Brand, Self::Creator, Self::Platform, Self::System];

    /// The role as it travels.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Brand => "brand",
            Self::Creator => "creator",
            Self::Platform => "platform",
            Self::System => "system",
        }
    }
}

impl Actor {
    /// The role.
    pub fn role(&self) -> Role {
        match self {
            Self::Brand { .. } => Role::Brand,
            Self::Creator { .. } => Role::Creator,
            Self::Platform { .. } => Role::Platform,
            Self::System { .. } => Role::System,
        }
    }

    /// The creator who acts, if one does.
    pub fn creator(&self) -> Option<CreatorId> {
        match self {
            Self::Creator { creator_id } => Some(*creator_id),
            Self::Brand { .. } | Self::Platform { .. } | Self::System { .. } => None,
        }
    }

    /// The brand acted for, if one is.
    pub fn brand(&self) -> Option<BrandId> {
        match self {
            Self::Brand { brand_id, .. } => Some(*brand_id),
            Self::Creator { .. } | Self::Platform { .. } | Self::System { .. } => None,
        }
    }
}
