//! The life cycles in a code book: one table, which is the whole truth.
//!
//! The status that decides on a command is that of the thing it addresses: the book, a group, or an assignment. A command
//! about a thing that is not there is decided by `no_group` or `unassigned`.

use super::CodeBook;
use crate::actor::Role::{self, Brand, Platform, System};
use crate::aggregate::Target::{Stay, To};
use crate::aggregate::{Row, named, row};

named! {
    /// Where the book, a group or an assignment stands.
    pub enum StatusKind {
        /// The book is open.
        Open = "open",
        /// No group has this id.
        NoGroup = "no_group",
        /// The group is there.
        Group = "group",
        /// No assignment has this id.
        Unassigned = "unassigned",
        /// The creator awaits a code or link (TBD).
        Pending = "pending",
        /// The creator has a code or link.
        Assigned = "assigned",
        /// The creator was told.
        Delivered = "delivered",
        /// The creator got another one, or it went to another creator.
        Replaced = "replaced",
        /// The window is over.
        Expired = "expired",
        /// Taken away, and reserved for ever.
        Revoked = "revoked",
    }
}

named! {
    /// What can be asked of a code book, without its data.
    pub enum CommandKind {
        /// Open the book.
        Open = "open",
        /// Say where links may lead.
        SetHosts = "set_hosts",
        /// Add a group.
        AddGroup = "add_group",
        /// Change what is said of a group.
        EditGroup = "edit_group",
        /// Change what a group's orders earn.
        SetGroupRate = "set_group_rate",
        /// Give the generic codes and links to a creator.
        GiveGeneric = "give_generic",
        /// Give a code or link to a creator.
        Assign = "assign",
        /// Keep the place of a code or link that is not known yet: an `assign` of a placeholder.
        AssignPlaceholder = "assign_placeholder",
        /// Fill a placeholder.
        Fill = "fill",
        /// Record that the creator was told.
        Deliver = "deliver",
        /// Give the creator another code or link.
        Replace = "replace",
        /// Give the code or link to another creator.
        Reassign = "reassign",
        /// Take it away.
        Revoke = "revoke",
        /// The window is over.
        Expire = "expire",
        /// Change what its orders earn.
        SetRate = "set_rate",
        /// Change its window.
        SetWindow = "set_window",
        /// Move a code to another group.
        MoveGroup = "move_group",
        /// Change where a link leads.
        SetDestination = "set_destination",
        /// Use a code for an order.
        Consume = "consume",
        /// Give an order's use back.
        GiveBack = "give_back",
    }
}

/// The conditions that rows name. Each has its refusal; see [`super::guards`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guard {
    /// The group exists: `codes.unknown_group`.
    GroupKnown,
    /// The new assignment's id is free: `codes.id_taken`.
    IdFree,
    /// A generic group comes with its code or link, a personalised one without: `codes.code_required`,
    /// `codes.code_refused`.
    CodeAtSetUp,
    /// The group gives one to each creator: `codes.generic`.
    Personalised,
    /// The assignment is a creator's: `codes.generic`.
    Owned,
    /// It is a code or link and no placeholder: `codes.placeholder`.
    Known,
    /// Codes for discount groups, links for affiliate groups: `codes.wrong_kind`.
    SameKind,
    /// The placeholder still waits: `codes.already_filled`.
    Unfilled,
    /// It is not what the creator has: `codes.unchanged`.
    Changed,
    /// The creator may have one: `codes.not_accepted`.
    Accepted,
    /// Nothing changes before the command: `codes.retroactive`.
    NotRetroactive,
    /// A rate that is cut has its notice period: `codes.notice_too_short`.
    NoticeKept,
    /// The window lies in the group's: `codes.outside_group_window`.
    InGroupWindow,
    /// Addresses are sound: `codes.url_malformed`, `codes.url_not_https`, `codes.url_userinfo`, `codes.url_host`.
    SoundAddress,
    /// No other code looks like it: `codes.look_alike`.
    NoLookAlike,
    /// It was never revoked: `codes.reserved`.
    NotReserved,
    /// Nobody else holds it then: `codes.window_overlap`.
    NoOverlap,
    /// The window is over: `codes.too_early`.
    WindowOver,
    /// The spend is not below zero: `money.negative`.
    SpendNotNegative,
    /// The order id is new, or repeats what it said: `codes.order_conflict`. A repeat passes every later guard.
    SameOrder,
    /// The code holds now: `codes.placeholder`, `codes.unknown_code`, `codes.revoked`, `codes.expired`,
    /// `codes.not_yet_valid`.
    CodeHolds,
    /// The order comes to enough: `codes.minimum_spend`.
    MinimumSpend,
    /// Every limit has room: `codes.limit_reached`.
    LimitsHaveRoom,
    /// The order used a code: `codes.unknown_order`.
    OrderKnown,
    /// The group gives uses back: `codes.no_give_back`.
    GivesBack,
}

use CommandKind as C;
use Guard as G;
use StatusKind as S;

const BRAND: &[Role] = &[Brand];
/// The brand and the platform that serves it.
const DESK: &[Role] = &[Brand, Platform];
/// A place for a code is kept, and a rate set, by the brand, or by what follows from a deal.
const KEEPER: &[Role] = &[Brand, System];
/// The brand, the platform, and their machines.
const SHOP: &[Role] = &[Brand, Platform, System];

const ADD_GROUP: &[Guard] = &[
    G::CodeAtSetUp,
    G::IdFree,
    G::Known,
    G::SameKind,
    G::InGroupWindow,
    G::SoundAddress,
    G::NoLookAlike,
    G::NotReserved,
    G::NoOverlap,
];
const ASSIGN: &[Guard] = &[
    G::GroupKnown,
    G::Personalised,
    G::SameKind,
    G::Accepted,
    G::NotRetroactive,
    G::InGroupWindow,
    G::SoundAddress,
    G::NoLookAlike,
    G::NotReserved,
    G::NoOverlap,
];
const ASSIGN_PLACEHOLDER: &[Guard] =
    &[G::GroupKnown, G::Personalised, G::SameKind, G::Accepted, G::NotRetroactive, G::InGroupWindow];
const FILL: &[Guard] = &[G::Known, G::SameKind, G::SoundAddress, G::NoLookAlike, G::NotReserved, G::NoOverlap];
const LATE_FILL: &[Guard] =
    &[G::Unfilled, G::Known, G::SameKind, G::SoundAddress, G::NoLookAlike, G::NotReserved, G::NoOverlap];
const REPLACE: &[Guard] = &[
    G::IdFree,
    G::Known,
    G::SameKind,
    G::Changed,
    G::Accepted,
    G::NoticeKept,
    G::SoundAddress,
    G::NoLookAlike,
    G::NotReserved,
    G::NoOverlap,
];
const REASSIGN: &[Guard] = &[G::IdFree, G::Changed, G::Accepted];
const SET_RATE: &[Guard] = &[G::NotRetroactive, G::NoticeKept];
const SET_WINDOW: &[Guard] = &[G::NotRetroactive, G::InGroupWindow, G::NoOverlap];
const MOVE_GROUP: &[Guard] = &[G::GroupKnown, G::Personalised, G::SameKind, G::NoticeKept, G::InGroupWindow];
// A generic code is never pending or delivered, and a placeholder has nothing that could overlap.
const REASSIGN_ASSIGNED: &[Guard] = &[G::Owned, G::IdFree, G::Changed, G::Accepted];
const MOVE_ASSIGNED: &[Guard] =
    &[G::Owned, G::GroupKnown, G::Personalised, G::SameKind, G::NoticeKept, G::InGroupWindow];
const SET_PENDING_WINDOW: &[Guard] = &[G::NotRetroactive, G::InGroupWindow];
const SET_DESTINATION: &[Guard] = &[G::SameKind, G::SoundAddress];
const CONSUME: &[Guard] = &[G::SpendNotNegative, G::SameOrder, G::CodeHolds, G::MinimumSpend, G::LimitsHaveRoom];

/// The life cycles. Order of columns: from, command, by, guards, to.
#[rustfmt::skip]
pub const TABLE: &[Row<CodeBook>] = &[
    Row { from: None, command: C::Open, by: BRAND, guards: &[], to: To(S::Open) },
    row(S::Open,       C::SetHosts,          BRAND,     &[],                 Stay),
    row(S::Open,       C::GiveGeneric,       SHOP,      &[G::Accepted],      Stay),
    row(S::Open,       C::Consume,           SHOP,      CONSUME,             Stay),
    row(S::Open,       C::GiveBack,          SHOP,      &[G::OrderKnown, G::GivesBack], Stay),

    row(S::NoGroup,    C::AddGroup,          BRAND,     ADD_GROUP,           To(S::Group)),
    row(S::Group,      C::EditGroup,         BRAND,     &[],                 Stay),
    row(S::Group,      C::SetGroupRate,      BRAND,     SET_RATE,            Stay),

    row(S::Unassigned, C::Assign,            BRAND,     ASSIGN,              To(S::Assigned)),
    row(S::Unassigned, C::AssignPlaceholder, KEEPER,    ASSIGN_PLACEHOLDER,  To(S::Pending)),
    row(S::Pending,    C::Fill,              BRAND,     FILL,                To(S::Assigned)),
    row(S::Expired,    C::Fill,              BRAND,     LATE_FILL,           Stay),
    row(S::Assigned,   C::Deliver,           SHOP,      &[G::Owned],         To(S::Delivered)),

    row(S::Assigned,   C::Replace,           BRAND,     REPLACE,             To(S::Replaced)),
    row(S::Delivered,  C::Replace,           BRAND,     REPLACE,             To(S::Replaced)),
    row(S::Assigned,   C::Reassign,          BRAND,     REASSIGN_ASSIGNED,   To(S::Replaced)),
    row(S::Delivered,  C::Reassign,          BRAND,     REASSIGN,            To(S::Replaced)),
    row(S::Pending,    C::Revoke,            DESK,      &[],                 To(S::Revoked)),
    row(S::Assigned,   C::Revoke,            DESK,      &[],                 To(S::Revoked)),
    row(S::Delivered,  C::Revoke,            DESK,      &[],                 To(S::Revoked)),
    row(S::Pending,    C::Expire,            &[System], &[G::WindowOver],    To(S::Expired)),
    row(S::Assigned,   C::Expire,            &[System], &[G::WindowOver],    To(S::Expired)),
    row(S::Delivered,  C::Expire,            &[System], &[G::WindowOver],    To(S::Expired)),

    row(S::Pending,    C::SetRate,           KEEPER,    SET_RATE,            Stay),
    row(S::Assigned,   C::SetRate,           KEEPER,    SET_RATE,            Stay),
    row(S::Delivered,  C::SetRate,           KEEPER,    SET_RATE,            Stay),
    row(S::Pending,    C::SetWindow,         BRAND,     SET_PENDING_WINDOW,  Stay),
    row(S::Assigned,   C::SetWindow,         BRAND,     SET_WINDOW,          Stay),
    row(S::Delivered,  C::SetWindow,         BRAND,     SET_WINDOW,          Stay),
    row(S::Pending,    C::MoveGroup,         BRAND,     MOVE_GROUP,          Stay),
    row(S::Assigned,   C::MoveGroup,         BRAND,     MOVE_ASSIGNED,       Stay),
    row(S::Delivered,  C::MoveGroup,         BRAND,     MOVE_GROUP,          Stay),
    row(S::Assigned,   C::SetDestination,    BRAND,     SET_DESTINATION,     Stay),
    row(S::Delivered,  C::SetDestination,    BRAND,     SET_DESTINATION,     Stay),
];
