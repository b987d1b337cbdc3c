//! The life cycle of a participation: one table, which is the whole truth.
//!
//! Proposals go back and forth: in `proposed` the proposal of the side that began stands, in `countered` that of the other.

use super::Participation;
use crate::actor::Role::{self, Brand, Creator, Platform, System};
use crate::aggregate::Target::{OneOf, Stay, To};
use crate::aggregate::{Row, named, row};

named! {
    /// Where a participation stands.
    pub enum StatusKind {
        /// On the roster of the campaign.
        Assigned = "assigned",
        /// The creator was invited.
        Invited = "invited",
        /// A proposal stands, of the side that began.
        Proposed = "proposed",
        /// A counter-offer stands, of the other side.
        Countered = "countered",
        /// Both sides agree.
        Accepted = "accepted",
        /// The creator is at work.
        Active = "active",
        /// Everything is delivered or waived.
        Completed = "completed",
        /// Ended: one side said no.
        Declined = "declined",
        /// Ended: who had proposed took it back.
        Withdrawn = "withdrawn",
        /// Ended: nobody answered in time.
        Expired = "expired",
        /// Ended: the brand took the creator off the campaign.
        Removed = "removed",
    }
}

named! {
    /// What can be asked of a participation, without its data.
    pub enum CommandKind {
        /// Put a creator on the roster.
        Assign = "assign",
        /// Invite.
        Invite = "invite",
        /// Propose terms.
        Propose = "propose",
        /// Propose others.
        Counter = "counter",
        /// Accept the proposal that stands.
        Accept = "accept",
        /// Say no to the campaign.
        Decline = "decline",
        /// Say no to the proposal that stands.
        DeclineProposal = "decline_proposal",
        /// Take one's proposal back, and end it.
        Withdraw = "withdraw",
        /// Delete a proposal of one's own.
        DeleteProposal = "delete_proposal",
        /// Give more time to answer.
        Extend = "extend",
        /// Nobody has answered in time.
        Expire = "expire",
        /// Begin the work.
        Activate = "activate",
        /// All work is done.
        Complete = "complete",
        /// Take the creator off the campaign.
        Remove = "remove",
    }
}

/// The conditions that rows name. Each has its refusal; see [`super::guards`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guard {
    /// The campaign is a draft or published: `participation.campaign_unknown`, `participation.campaign_not_open`.
    CampaignTakesCreators,
    /// The campaign is published: `participation.campaign_unknown`, `participation.campaign_not_open`.
    CampaignPublished,
    /// The creator is an influencer: `creator.not_promoted`.
    CreatorPromoted,
    /// The deadline is later than now: `participation.deadline_past`.
    DeadlineAhead,
    /// The proposal's id is new: `participation.proposal_id_taken`.
    NewProposal,
    /// There is room for one more proposal: `participation.too_many_proposals`.
    RoomForProposal,
    /// There are terms, and they can be agreed on: `participation.terms_missing`, or all problems of the terms at once.
    TermsGood,
    /// The named proposal is the one that stands: `participation.unknown_proposal`, `participation.superseded`.
    Current,
    /// The other side made the proposal that stands: `participation.own_proposal`.
    OtherSide,
    /// This side made the proposal: `participation.not_author`.
    Author,
    /// The named proposal exists: `participation.unknown_proposal`.
    ProposalKnown,
    /// The named proposal is not the accepted one: `participation.proposal_accepted`.
    NotAccepted,
    /// Stories that need the creator's connected account have it: `participation.story_not_connected`.
    StoriesConnected,
    /// The campaign allows an extension: `participation.extension_not_allowed`.
    ExtensionAllowed,
    /// There was none yet: `participation.already_extended`.
    NotExtended,
    /// The new deadline is later than the old one: `participation.not_later`.
    LaterDeadline,
    /// The deadline has come, or the campaign has closed: `participation.too_early`.
    TimeIsOver,
    /// No piece of content is open: `participation.occurrences_open`.
    NothingOpen,
    /// There is a reason: `participation.reason_missing`.
    ReasonGiven,
}

use CommandKind as C;
use Guard as G;
use StatusKind as S;

const KEEPERS: &[Role] = &[Brand, Platform];
/// The two that agree with each other; nobody does it for them.
const PARTIES: &[Role] = &[Brand, Creator];
const WORK: &[Role] = &[Brand, Platform, System];

const ASSIGN: &[Guard] = &[G::CampaignTakesCreators, G::CreatorPromoted, G::DeadlineAhead];
const INVITE: &[Guard] = &[G::CampaignPublished, G::CreatorPromoted, G::DeadlineAhead];
const PROPOSE: &[Guard] = &[G::CampaignPublished, G::NewProposal, G::RoomForProposal, G::DeadlineAhead, G::TermsGood];
const COUNTER: &[Guard] = &[
    G::CampaignPublished,
    G::Current,
    G::OtherSide,
    G::NewProposal,
    G::RoomForProposal,
    G::DeadlineAhead,
    G::TermsGood,
];
const ACCEPT: &[Guard] = &[G::CampaignPublished, G::Current, G::OtherSide, G::CreatorPromoted, G::StoriesConnected];
const EXTEND: &[Guard] = &[G::CampaignPublished, G::ExtensionAllowed, G::NotExtended, G::LaterDeadline];
const EXTEND_OWN: &[Guard] = &[G::CampaignPublished, G::Author, G::ExtensionAllowed, G::NotExtended, G::LaterDeadline];
const DELETE: &[Guard] = &[G::ProposalKnown, G::Author];

/// The life cycle. Order of columns: from, command, by, guards, to.
#[rustfmt::skip]
pub const TABLE: &[Row<Participation>] = &[
    Row { from: None, command: C::Assign, by: KEEPERS, guards: ASSIGN, to: To(S::Assigned) },

    row(S::Assigned,  C::Invite,          KEEPERS,    INVITE,                      To(S::Invited)),
    row(S::Assigned,  C::Decline,         &[Creator], &[],                         To(S::Declined)),
    row(S::Assigned,  C::Expire,          &[System],  &[G::TimeIsOver],            To(S::Expired)),
    row(S::Assigned,  C::Remove,          KEEPERS,    &[],                         To(S::Removed)),

    row(S::Invited,   C::Propose,         PARTIES,    PROPOSE,                     To(S::Proposed)),
    row(S::Invited,   C::Decline,         &[Creator], &[],                         To(S::Declined)),
    row(S::Invited,   C::Extend,          KEEPERS,    EXTEND,                      Stay),
    row(S::Invited,   C::Expire,          &[System],  &[G::TimeIsOver],            To(S::Expired)),
    row(S::Invited,   C::Remove,          KEEPERS,    &[],                         To(S::Removed)),
    row(S::Invited,   C::DeleteProposal,  PARTIES,    DELETE,                      Stay),

    row(S::Proposed,  C::Counter,         PARTIES,    COUNTER,                     To(S::Countered)),
    row(S::Proposed,  C::Accept,          PARTIES,    ACCEPT,                      To(S::Accepted)),
    row(S::Proposed,  C::DeclineProposal, PARTIES,    &[G::Current, G::OtherSide], To(S::Declined)),
    row(S::Proposed,  C::Withdraw,        PARTIES,    &[G::Current, G::Author],    To(S::Withdrawn)),
    row(S::Proposed,  C::DeleteProposal,  PARTIES,    DELETE,                      OneOf(&[S::Invited, S::Proposed])),
    row(S::Proposed,  C::Extend,          PARTIES,    EXTEND_OWN,                  Stay),
    row(S::Proposed,  C::Expire,          &[System],  &[G::TimeIsOver],            To(S::Expired)),
    row(S::Proposed,  C::Remove,          KEEPERS,    &[],                         To(S::Removed)),

    row(S::Countered, C::Counter,         PARTIES,    COUNTER,                     To(S::Proposed)),
    row(S::Countered, C::Accept,          PARTIES,    ACCEPT,                      To(S::Accepted)),
    row(S::Countered, C::DeclineProposal, PARTIES,    &[G::Current, G::OtherSide], To(S::Declined)),
    row(S::Countered, C::Withdraw,        PARTIES,    &[G::Current, G::Author],    To(S::Withdrawn)),
    row(S::Countered, C::DeleteProposal,  PARTIES,    DELETE,                      OneOf(&[S::Invited, S::Countered])),
    row(S::Countered, C::Extend,          PARTIES,    EXTEND_OWN,                  Stay),
    row(S::Countered, C::Expire,          &[System],  &[G::TimeIsOver],            To(S::Expired)),
    row(S::Countered, C::Remove,          KEEPERS,    &[],                         To(S::Removed)),

    row(S::Accepted,  C::Activate,        WORK,       &[],                         To(S::Active)),

    row(S::Active,    C::Complete,        WORK,       &[G::NothingOpen],           To(S::Completed)),
    row(S::Active,    C::Remove,          KEEPERS,    &[G::ReasonGiven],           To(S::Removed)),

    row(S::Declined,  C::DeleteProposal,  PARTIES,    DELETE,                      Stay),
    row(S::Withdrawn, C::DeleteProposal,  PARTIES,    DELETE,                      Stay),
    row(S::Expired,   C::DeleteProposal,  PARTIES,    DELETE,                      Stay),
    row(S::Removed,   C::DeleteProposal,  PARTIES,    &[G::ProposalKnown, G::Author, G::NotAccepted], Stay),
];
