//! What has happened to a code book. Events carry all that follows from them: windows, rates and normalised codes, so that
//! what they mean never depends on the rules of a later release.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::assignment::Origin;
use super::group::{ExternalProgramme, GroupKind, GroupMode, GroupTerms};
use super::limit::Limits;
use super::link::Host;
use super::tracker::Given;
use crate::ids::{AssignmentId, BrandId, CreatorId, GroupId};
use crate::money::Money;
use crate::payout_rate::{PayoutRate, RateEntry};
use crate::period::Period;
use crate::spelling::Spelling;
use crate::text::{Label, Prose};
use crate::time::{Instant, Zone};

/// An event of a code book.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Event {
    /// The book was opened.
    Opened {
        /// By which brand.
        brand_id: BrandId,
        /// The zone of its calendar.
        zone: Zone,
        /// How typed codes are forgiven.
        spelling: Spelling,
        /// The hosts that its links may lead to.
        hosts: Vec<Host>,
    },
    /// The hosts that links may lead to were said anew.
    HostsSet {
        /// The hosts.
        hosts: Vec<Host>,
    },
    /// A group was added.
    GroupAdded {
        /// The group.
        group_id: GroupId,
        /// Codes or links.
        kind: GroupKind,
        /// One for all creators or one for each.
        mode: GroupMode,
        /// What is said of it.
        terms: GroupTerms,
        /// What its orders earn.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rate: Option<PayoutRate>,
        /// How often and for how much its codes can be used.
        limits: Limits,
        /// The programme outside that pays its creators.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        external: Option<ExternalProgramme>,
    },
    /// What is said of a group was changed.
    GroupEdited {
        /// The group.
        group_id: GroupId,
        /// All of its terms.
        terms: GroupTerms,
    },
    /// What a group's orders earn was changed.
    GroupRateSet {
        /// The group.
        group_id: GroupId,
        /// The rate.
        rate: PayoutRate,
        /// From when on.
        from: Instant,
    },
    /// A creator was given a group's generic code or link.
    GenericGiven {
        /// The group.
        group_id: GroupId,
        /// The generic assignment.
        assignment_id: AssignmentId,
        /// The creator.
        creator_id: CreatorId,
    },
    /// A code or link was given out.
    Assigned {
        /// The new assignment.
        assignment_id: AssignmentId,
        /// In which group.
        group_id: GroupId,
        /// To whom; none: the generic one of its group.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        creator_id: Option<CreatorId>,
        /// The code or link.
        given: Given,
        /// When it holds.
        window: Period,
        /// What its orders earn; before the first entry the creator's or group's rate holds.
        #[serde(default)]
        rates: Vec<RateEntry>,
        /// Where it comes from.
        origin: Origin,
        /// The assignment in whose place it comes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        continues: Option<AssignmentId>,
    },
    /// The place of a code or link that is not known yet was kept.
    PlaceholderAssigned {
        /// The new assignment.
        assignment_id: AssignmentId,
        /// In which group.
        group_id: GroupId,
        /// For whom.
        creator_id: CreatorId,
        /// When it will hold, or have held.
        window: Period,
        /// What its orders earn; before the first entry the creator's or group's rate holds.
        #[serde(default)]
        rates: Vec<RateEntry>,
        /// Where it will come from.
        origin: Origin,
    },
    /// A placeholder was filled; the code or link holds from the window's start.
    Filled {
        /// The assignment.
        assignment_id: AssignmentId,
        /// The code or link.
        given: Given,
    },
    /// The creator was told.
    Delivered {
        /// The assignment.
        assignment_id: AssignmentId,
    },
    /// The creator got another code or link.
    Replaced {
        /// The assignment that ended.
        assignment_id: AssignmentId,
        /// The one that began.
        next_id: AssignmentId,
    },
    /// Another creator got the code or link.
    Reassigned {
        /// The assignment that ended.
        assignment_id: AssignmentId,
        /// The one that began.
        next_id: AssignmentId,
    },
    /// A code or link was taken away.
    Revoked {
        /// The assignment.
        assignment_id: AssignmentId,
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Prose>,
    },
    /// The window was over.
    Expired {
        /// The assignment.
        assignment_id: AssignmentId,
    },
    /// What the orders of an assignment earn was changed.
    RateSet {
        /// The assignment.
        assignment_id: AssignmentId,
        /// The rate.
        rate: PayoutRate,
        /// From when on.
        from: Instant,
    },
    /// A window was changed.
    WindowSet {
        /// The assignment.
        assignment_id: AssignmentId,
        /// The window.
        window: Period,
    },
    /// A code was moved to another group.
    GroupMoved {
        /// The assignment.
        assignment_id: AssignmentId,
        /// The group.
        group_id: GroupId,
    },
    /// A link leads elsewhere.
    DestinationSet {
        /// The assignment.
        assignment_id: AssignmentId,
        /// The page it leads to, as it was checked.
        destination: String,
        /// The address that the creator shares, where it is another one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        url: Option<String>,
    },
    /// An order used a code.
    Consumed {
        /// The shop's order.
        order_id: Label,
        /// Whose code.
        assignment_id: AssignmentId,
        /// The group whose limits it counts for.
        group_id: GroupId,
        /// The code in the form in which codes are compared.
        normalised: String,
        /// The shop's customer.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        customer_id: Option<Label>,
        /// What the order comes to.
        spend: Money,
    },
    /// A cancelled order gave its use back.
    GivenBack {
        /// The shop's order.
        order_id: Label,
    },
}

impl Event {
    /// The name in snake_case, as it travels.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Opened { .. } => "opened",
            Self::HostsSet { .. } => "hosts_set",
            Self::GroupAdded { .. } => "group_added",
            Self::GroupEdited { .. } => "group_edited",
            Self::GroupRateSet { .. } => "group_rate_set",
            Self::GenericGiven { .. } => "generic_given",
            Self::Assigned { .. } => "assigned",
            Self::PlaceholderAssigned { .. } => "placeholder_assigned",
            Self::Filled { .. } => "filled",
            Self::Delivered { .. } => "delivered",
            Self::Replaced { .. } => "replaced",
            Self::Reassigned { .. } => "reassigned",
            Self::Revoked { .. } => "revoked",
            Self::Expired { .. } => "expired",
            Self::RateSet { .. } => "rate_set",
            Self::WindowSet { .. } => "window_set",
            Self::GroupMoved { .. } => "group_moved",
            Self::DestinationSet { .. } => "destination_set",
            Self::Consumed { .. } => "consumed",
            Self::GivenBack { .. } => "given_back",
        }
    }
}
