//! The life of a creator's record: one table, which is the whole truth.

use super::Creator;
use crate::actor::Role::{self, Brand, Creator as Herself, Platform, System};
use crate::aggregate::Target::{OneOf, Stay, To};
use crate::aggregate::{Row, named, row};

named! {
    /// Where a creator stands.
    pub enum StatusKind {
        /// Somebody to win.
        Prospect = "prospect",
        /// Somebody to work with.
        Influencer = "influencer",
        /// Put away.
        Archived = "archived",
    }
}

named! {
    /// What can be asked of a creator's record, without its data.
    pub enum CommandKind {
        /// Put on record.
        Add = "add",
        /// Say the name or the e-mail addresses anew.
        EditProfile = "edit_profile",
        /// Say the tags anew.
        SetTags = "set_tags",
        /// Add an address, or say it anew.
        SetAddress = "set_address",
        /// Forget an address.
        RemoveAddress = "remove_address",
        /// Put an account on record.
        AddAccount = "add_account",
        /// Forget an account.
        RemoveAccount = "remove_account",
        /// Connect an account, or renew its connection.
        ConnectAccount = "connect_account",
        /// End a connection.
        RevokeConnection = "revoke_connection",
        /// A connection has expired.
        ExpireConnection = "expire_connection",
        /// Make an influencer of a prospect.
        Promote = "promote",
        /// Put away.
        Archive = "archive",
        /// Bring back.
        Restore = "restore",
    }
}

/// The conditions that rows name. Each has its refusal; see [`super::guards`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guard {
    /// There is room for one more address: `creator.limit_reached`.
    RoomForAddress,
    /// The address is on record: `creator.unknown_address`.
    AddressKnown,
    /// The account is not on record: `creator.account_exists`.
    AccountFree,
    /// There is room for one more account: `creator.limit_reached`.
    RoomForAccount,
    /// The account is on record: `creator.unknown_account`.
    AccountKnown,
    /// The connection ends later than now: `creator.connection_past`.
    ExpiresLater,
    /// The account is connected: `creator.not_connected`.
    Connected,
    /// The connection's time is over: `creator.too_early`.
    ExpiryReached,
}

use CommandKind as C;
use Guard as G;
use StatusKind as S;

/// Who can keep a record. Which of them does is for [`Creator::is_own`](crate::aggregate::Aggregate::is_own).
const KEEPERS: &[Role] = &[Brand, Platform];
const PEOPLE: &[Role] = &[Brand, Herself, Platform];
/// Consent is the creator's; the network's answer comes by a machine.
const CONSENT: &[Role] = &[Herself, System];
const ANYBODY: &[Role] = Role::ALL.as_slice();

/// The life cycle. Order of columns: from, command, by, guards, to.
#[rustfmt::skip]
pub const TABLE: &[Row<Creator>] = &[
    Row { from: None, command: C::Add, by: KEEPERS, guards: &[], to: To(S::Prospect) },

    row(S::Prospect,   C::EditProfile,      PEOPLE,     &[],                                   Stay),
    row(S::Prospect,   C::SetTags,          KEEPERS,    &[],                                   Stay),
    row(S::Prospect,   C::SetAddress,       PEOPLE,     &[G::RoomForAddress],                  Stay),
    row(S::Prospect,   C::RemoveAddress,    PEOPLE,     &[G::AddressKnown],                    Stay),
    row(S::Prospect,   C::AddAccount,       PEOPLE,     &[G::AccountFree, G::RoomForAccount],  Stay),
    row(S::Prospect,   C::RemoveAccount,    PEOPLE,     &[G::AccountKnown],                    Stay),
    row(S::Prospect,   C::ConnectAccount,   CONSENT,    &[G::AccountKnown, G::ExpiresLater],   Stay),
    row(S::Prospect,   C::RevokeConnection, ANYBODY,    &[G::AccountKnown, G::Connected],      Stay),
    row(S::Prospect,   C::ExpireConnection, &[System],  &[G::AccountKnown, G::Connected, G::ExpiryReached], Stay),
    row(S::Prospect,   C::Promote,          KEEPERS,    &[],                                   To(S::Influencer)),
    row(S::Prospect,   C::Archive,          KEEPERS,    &[],                                   To(S::Archived)),

    row(S::Influencer, C::EditProfile,      PEOPLE,     &[],                                   Stay),
    row(S::Influencer, C::SetTags,          KEEPERS,    &[],                                   Stay),
    row(S::Influencer, C::SetAddress,       PEOPLE,     &[G::RoomForAddress],                  Stay),
    row(S::Influencer, C::RemoveAddress,    PEOPLE,     &[G::AddressKnown],                    Stay),
    row(S::Influencer, C::AddAccount,       PEOPLE,     &[G::AccountFree, G::RoomForAccount],  Stay),
    row(S::Influencer, C::RemoveAccount,    PEOPLE,     &[G::AccountKnown],                    Stay),
    row(S::Influencer, C::ConnectAccount,   CONSENT,    &[G::AccountKnown, G::ExpiresLater],   Stay),
    row(S::Influencer, C::RevokeConnection, ANYBODY,    &[G::AccountKnown, G::Connected],      Stay),
    row(S::Influencer, C::ExpireConnection, &[System],  &[G::AccountKnown, G::Connected, G::ExpiryReached], Stay),
    row(S::Influencer, C::Archive,          KEEPERS,    &[],                                   To(S::Archived)),

    row(S::Archived,   C::RemoveAddress,    PEOPLE,     &[G::AddressKnown],                    Stay),
    row(S::Archived,   C::RemoveAccount,    PEOPLE,     &[G::AccountKnown],                    Stay),
    row(S::Archived,   C::RevokeConnection, ANYBODY,    &[G::AccountKnown, G::Connected],      Stay),
    row(S::Archived,   C::ExpireConnection, &[System],  &[G::AccountKnown, G::Connected, G::ExpiryReached], Stay),
    row(S::Archived,   C::Restore,          KEEPERS,    &[],                                   OneOf(&[S::Prospect, S::Influencer])),
];
