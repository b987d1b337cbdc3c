//! What can be asked of a code book.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::assignment::Origin;
use super::code::CodeText;
use super::group::{ExternalProgramme, GenericTracker, GroupKind, GroupMode, GroupTerms};
use super::limit::Limits;
use super::link::{Host, LinkText};
use super::status::CommandKind;
use super::tracker::Tracker;
use crate::ids::{AssignmentId, CreatorId, GroupId};
use crate::money::Money;
use crate::payout_rate::PayoutRate;
use crate::period::Period;
use crate::spelling::Spelling;
use crate::text::{Label, Prose};
use crate::time::{Instant, Zone};

/// A command to a code book. Who may give which, and when, is the [table](super::TABLE).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[allow(
    clippy::large_enum_variant,
    reason = "a command lives for one call, and a boxed field would not cross to other languages"
)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Command {
    /// A brand opens its code book.
    Open {
        /// The zone of its calendar.
        zone: Zone,
        /// How typed codes are forgiven. For good: it decides which codes are equal.
        #[serde(default)]
        spelling: Spelling,
        /// The hosts that its links may lead to.
        #[serde(default)]
        #[schemars(length(max = 1000))]
        hosts: Vec<Host>,
    },
    /// The brand says anew which hosts its links may lead to. Links that are out stay as they are.
    SetHosts {
        /// The hosts.
        #[schemars(length(max = 1000))]
        hosts: Vec<Host>,
    },
    /// The brand adds a group of codes or links.
    AddGroup {
        /// The new group.
        group_id: GroupId,
        /// Codes or links.
        kind: GroupKind,
        /// One for all creators or one for each.
        mode: GroupMode,
        /// What is said of it.
        terms: GroupTerms,
        /// What its orders earn, unless an assignment or creator has a rate.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rate: Option<PayoutRate>,
        /// How often and for how much its codes can be used. For good: move codes to another group to change it.
        #[serde(default)]
        limits: Limits,
        /// The programme outside that pays its creators. For good, as the limits are.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        external: Option<ExternalProgramme>,
        /// The one code or link of a generic group; a personalised group has none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        generic: Option<GenericTracker>,
    },
    /// The brand changes what is said of a group. The new terms take the place of the old ones.
    EditGroup {
        /// The group.
        group_id: GroupId,
        /// All of its terms.
        terms: GroupTerms,
    },
    /// The brand changes what a group's orders earn.
    SetGroupRate {
        /// The group.
        group_id: GroupId,
        /// The rate.
        rate: PayoutRate,
        /// From when on; left out: from now on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<Instant>,
    },
    /// A creator was accepted and is given the generic codes and links that hold now.
    GiveGeneric {
        /// The creator.
        creator_id: CreatorId,
    },
    /// The brand gives a code or link, or the promise of one, to a creator.
    Assign {
        /// The new assignment.
        assignment_id: AssignmentId,
        /// In which group.
        group_id: GroupId,
        /// To whom.
        creator_id: CreatorId,
        /// The code or link, or the placeholder.
        tracker: Tracker,
        /// When it holds; left out: from now on, within the group's window.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        window: Option<Period>,
        /// What its orders earn; left out: what the creator or group has.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rate: Option<PayoutRate>,
        /// Where it comes from; left out: typed in by hand.
        #[serde(default)]
        origin: Origin,
    },
    /// The brand fills a placeholder. The code or link holds from the window's start, so that earlier orders count.
    Fill {
        /// The assignment.
        assignment_id: AssignmentId,
        /// The code or link.
        tracker: Tracker,
    },
    /// The creator was told the code or link.
    Deliver {
        /// The assignment.
        assignment_id: AssignmentId,
    },
    /// The brand gives the creator another code or link from now on. In a generic group: all creators.
    Replace {
        /// The assignment that ends.
        assignment_id: AssignmentId,
        /// The one that begins.
        next_id: AssignmentId,
        /// The new code or link.
        tracker: Tracker,
        /// What its orders earn; left out: the rates go on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rate: Option<PayoutRate>,
        /// Where it comes from; left out: typed in by hand.
        #[serde(default)]
        origin: Origin,
    },
    /// The brand gives a creator's code or link to another creator from now on.
    Reassign {
        /// The assignment that ends.
        assignment_id: AssignmentId,
        /// The one that begins.
        next_id: AssignmentId,
        /// To whom.
        creator_id: CreatorId,
        /// What its orders earn; left out: what the creator or group has.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rate: Option<PayoutRate>,
    },
    /// A code or link is taken away. Nobody gets it again.
    Revoke {
        /// The assignment.
        assignment_id: AssignmentId,
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Prose>,
    },
    /// The window is over.
    Expire {
        /// The assignment.
        assignment_id: AssignmentId,
    },
    /// The brand changes what the orders of an assignment earn, or a rate follows that a deal amended.
    SetRate {
        /// The assignment.
        assignment_id: AssignmentId,
        /// The rate.
        rate: PayoutRate,
        /// From when on; left out: from now on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<Instant>,
    },
    /// The brand changes a window. What is past stays: a start that has come, and a new end before now, cannot be had.
    SetWindow {
        /// The assignment.
        assignment_id: AssignmentId,
        /// The window.
        window: Period,
    },
    /// The brand moves a code to another group from now on.
    MoveGroup {
        /// The assignment.
        assignment_id: AssignmentId,
        /// The group.
        group_id: GroupId,
    },
    /// The brand changes where a link leads from now on.
    SetDestination {
        /// The assignment.
        assignment_id: AssignmentId,
        /// The page it leads to.
        destination: LinkText,
        /// The address that the creator shares; left out: the destination itself.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        url: Option<LinkText>,
    },
    /// The shop uses a code for an order: checked and used up in one step. The same order again uses nothing.
    Consume {
        /// As the shopper typed it.
        code: CodeText,
        /// The shop's order.
        order_id: Label,
        /// The shop's customer; a guest has none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        customer_id: Option<Label>,
        /// What the order comes to, after discounts, before tax and shipping.
        spend: Money,
    },
    /// An order was cancelled and gives its use back.
    GiveBack {
        /// The shop's order.
        order_id: Label,
    },
}

impl Command {
    /// The command without its data. An `assign` of a placeholder is one of its own, since it keeps a place and gives nothing.
    pub fn kind(&self) -> CommandKind {
        match self {
            Self::Open { .. } => CommandKind::Open,
            Self::SetHosts { .. } => CommandKind::SetHosts,
            Self::AddGroup { .. } => CommandKind::AddGroup,
            Self::EditGroup { .. } => CommandKind::EditGroup,
            Self::SetGroupRate { .. } => CommandKind::SetGroupRate,
            Self::GiveGeneric { .. } => CommandKind::GiveGeneric,
            Self::Assign { tracker, .. } if tracker.is_placeholder() => CommandKind::AssignPlaceholder,
            Self::Assign { .. } => CommandKind::Assign,
            Self::Fill { .. } => CommandKind::Fill,
            Self::Deliver { .. } => CommandKind::Deliver,
            Self::Replace { .. } => CommandKind::Replace,
            Self::Reassign { .. } => CommandKind::Reassign,
            Self::Revoke { .. } => CommandKind::Revoke,
            Self::Expire { .. } => CommandKind::Expire,
            Self::SetRate { .. } => CommandKind::SetRate,
            Self::SetWindow { .. } => CommandKind::SetWindow,
            Self::MoveGroup { .. } => CommandKind::MoveGroup,
            Self::SetDestination { .. } => CommandKind::SetDestination,
            Self::Consume { .. } => CommandKind::Consume,
            Self::GiveBack { .. } => CommandKind::GiveBack,
        }
    }

    /// The assignment that it addresses.
    pub(super) fn assignment_id(&self) -> Option<AssignmentId> {
        match self {
            Self::Assign { assignment_id, .. }
            | Self::Fill { assignment_id, .. }
            | Self::Deliver { assignment_id }
            | Self::Replace { assignment_id, .. }
            | Self::Reassign { assignment_id, .. }
            | Self::Revoke { assignment_id, .. }
            | Self::Expire { assignment_id }
            | Self::SetRate { assignment_id, .. }
            | Self::SetWindow { assignment_id, .. }
            | Self::MoveGroup { assignment_id, .. }
            | Self::SetDestination { assignment_id, .. } => Some(*assignment_id),
            Self::Open { .. }
            | Self::SetHosts { .. }
            | Self::AddGroup { .. }
            | Self::EditGroup { .. }
            | Self::SetGroupRate { .. }
            | Self::GiveGeneric { .. }
            | Self::Consume { .. }
            | Self::GiveBack { .. } => None,
        }
    }

    /// The group that it addresses.
    pub(super) fn addressed_group(&self) -> Option<GroupId> {
        match self {
            Self::AddGroup { group_id, .. }
            | Self::EditGroup { group_id, .. }
            | Self::SetGroupRate { group_id, .. } => Some(*group_id),
            Self::Open { .. }
            | Self::SetHosts { .. }
            | Self::GiveGeneric { .. }
            | Self::Assign { .. }
            | Self::Fill { .. }
            | Self::Deliver { .. }
            | Self::Replace { .. }
            | Self::Reassign { .. }
            | Self::Revoke { .. }
            | Self::Expire { .. }
            | Self::SetRate { .. }
            | Self::SetWindow { .. }
            | Self::MoveGroup { .. }
            | Self::SetDestination { .. }
            | Self::Consume { .. }
            | Self::GiveBack { .. } => None,
        }
    }
}
