"""The participation: commands, events and views. The handle is `partnerkit.Participation`.

Generated from the core's types by `cargo xtask gen`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar, TypeAlias
from uuid import UUID

from partnerkit._values import Shapes, StrEnum, Value, frozen_lists, read_union
from partnerkit.actor import Actor, Role
from partnerkit.brief import Preview, Terms
from partnerkit.campaign import CampaignFacts
from partnerkit.creator import Standing

__all__ = [
    "Accept",
    "AcceptanceView",
    "Accepted",
    "Activate",
    "Activated",
    "Assign",
    "Assigned",
    "BrandParticipationView",
    "Command",
    "CommandKind",
    "Complete",
    "Completed",
    "Context",
    "Counter",
    "Countered",
    "CreatorParticipationView",
    "Decline",
    "DeclineProposal",
    "Declined",
    "DeleteProposal",
    "Event",
    "Expire",
    "Expired",
    "Extend",
    "Extended",
    "Invite",
    "Invited",
    "ParticipationView",
    "ProposalDeclined",
    "ProposalDeleted",
    "ProposalPreview",
    "ProposalState",
    "ProposalView",
    "Propose",
    "Proposed",
    "Remove",
    "Removed",
    "Request",
    "StatusKind",
    "Timer",
    "Withdraw",
    "Withdrawn",
    "read_command",
    "read_event",
    "read_participation_view",
]


class StatusKind(StrEnum):
    """Where a participation stands."""

    ASSIGNED = "assigned"
    """On the roster of the campaign."""
    INVITED = "invited"
    """The creator was invited."""
    PROPOSED = "proposed"
    """A proposal stands, of the side that began."""
    COUNTERED = "countered"
    """A counter-offer stands, of the other side."""
    ACCEPTED = "accepted"
    """Both sides agree."""
    ACTIVE = "active"
    """The creator is at work."""
    COMPLETED = "completed"
    """Everything is delivered or waived."""
    DECLINED = "declined"
    """Ended: one side said no."""
    WITHDRAWN = "withdrawn"
    """Ended: who had proposed took it back."""
    EXPIRED = "expired"
    """Ended: nobody answered in time."""
    REMOVED = "removed"
    """Ended: the brand took the creator off the campaign."""


class CommandKind(StrEnum):
    """What can be asked of a participation, without its data."""

    ASSIGN = "assign"
    """Put a creator on the roster."""
    INVITE = "invite"
    """Invite."""
    PROPOSE = "propose"
    """Propose terms."""
    COUNTER = "counter"
    """Propose others."""
    ACCEPT = "accept"
    """Accept the proposal that stands."""
    DECLINE = "decline"
    """Say no to the campaign."""
    DECLINE_PROPOSAL = "decline_proposal"
    """Say no to the proposal that stands."""
    WITHDRAW = "withdraw"
    """Take one's proposal back, and end it."""
    DELETE_PROPOSAL = "delete_proposal"
    """Delete a proposal of one's own."""
    EXTEND = "extend"
    """Give more time to answer."""
    EXPIRE = "expire"
    """Nobody has answered in time."""
    ACTIVATE = "activate"
    """Begin the work."""
    COMPLETE = "complete"
    """All work is done."""
    REMOVE = "remove"
    """Take the creator off the campaign."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assign(Value):
    """A creator is put on the roster of a campaign."""

    _kind: ClassVar[str] = "participation.Command"
    _tag: ClassVar[str | None] = "assign"
    _wire: ClassVar[Shapes] = (
        ("brand_id", "brandId", UUID),
        ("campaign_id", "campaignId", UUID),
        ("creator_id", "creatorId", UUID),
        ("invite_by", "inviteBy", datetime),
    )

    brand_id: UUID
    """Whose campaign."""
    campaign_id: UUID
    """Which campaign; the context brings what it says."""
    creator_id: UUID
    """Which creator: an influencer; the context brings where the creator stands."""
    invite_by: datetime | None = None
    """Until when the creator must be invited: later than now. Left out: as long as the campaign is open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invite(Value):
    """The creator is invited to the campaign's terms."""

    _kind: ClassVar[str] = "participation.Command"
    _tag: ClassVar[str | None] = "invite"
    _wire: ClassVar[Shapes] = (("note", "note", str), ("respond_by", "respondBy", datetime))

    note: str | None = field(default=None, repr=False)
    """What the brand says."""
    respond_by: datetime | None = None
    """Until when to answer: later than now. Left out: as long as the campaign is open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Propose(Value):
    """The first proposal, or the first after all were deleted. Either side makes it."""

    _kind: ClassVar[str] = "participation.Command"
    _tag: ClassVar[str | None] = "propose"
    _wire: ClassVar[Shapes] = (
        ("proposal_id", "proposalId", UUID),
        ("expires_at", "expiresAt", datetime),
        ("terms", "terms", Terms),
        ("note", "note", str),
    )

    proposal_id: UUID
    """What the proposal is named by; the host makes the id."""
    expires_at: datetime
    """When it can no longer be answered: later than now. At this instant it is too late."""
    terms: Terms | None = None
    """On which terms. Left out: the campaign's."""
    note: str | None = field(default=None, repr=False)
    """What is said about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counter(Value):
    """Another proposal in answer to the one that stands, by the side that did not make that one."""

    _kind: ClassVar[str] = "participation.Command"
    _tag: ClassVar[str | None] = "counter"
    _wire: ClassVar[Shapes] = (
        ("answers", "answers", UUID),
        ("proposal_id", "proposalId", UUID),
        ("terms", "terms", Terms),
        ("expires_at", "expiresAt", datetime),
        ("note", "note", str),
    )

    answers: UUID
    """The proposal that it answers."""
    proposal_id: UUID
    """What the new one is named by; the host makes the id."""
    terms: Terms
    """On which terms: all of them, not only what differs."""
    expires_at: datetime
    """When it can no longer be answered: later than now. At this instant it is too late."""
    note: str | None = field(default=None, repr=False)
    """What is said about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Accept(Value):
    """The proposal that stands is accepted, by the side that did not make it."""

    _kind: ClassVar[str] = "participation.Command"
    _tag: ClassVar[str | None] = "accept"
    _wire: ClassVar[Shapes] = (("proposal_id", "proposalId", UUID),)

    proposal_id: UUID
    """Which. One that was superseded is refused; the details name the one that stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decline(Value):
    """The creator does not want to take part."""

    _kind: ClassVar[str] = "participation.Command"
    _tag: ClassVar[str | None] = "decline"
    _wire: ClassVar[Shapes] = (("reason", "reason", str),)

    reason: str | None = field(default=None, repr=False)
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclineProposal(Value):
    """The proposal that stands is declined, by the side that did not make it."""

    _kind: ClassVar[str] = "participation.Command"
    _tag: ClassVar[str | None] = "decline_proposal"
    _wire: ClassVar[Shapes] = (("proposal_id", "proposalId", UUID), ("reason", "reason", str))

    proposal_id: UUID
    """Which."""
    reason: str | None = field(default=None, repr=False)
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdraw(Value):
    """Who made the proposal that stands takes it back and ends the participation."""

    _kind: ClassVar[str] = "participation.Command"
    _tag: ClassVar[str | None] = "withdraw"
    _wire: ClassVar[Shapes] = (("proposal_id", "proposalId", UUID), ("reason", "reason", str))

    proposal_id: UUID
    """Which."""
    reason: str | None = field(default=None, repr=False)
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteProposal(Value):
    """Who made a proposal deletes it. What it said is kept. Where it was the one that stands the creator is invited
    again, as long as the invitation lasts.
    """

    _kind: ClassVar[str] = "participation.Command"
    _tag: ClassVar[str | None] = "delete_proposal"
    _wire: ClassVar[Shapes] = (("proposal_id", "proposalId", UUID),)

    proposal_id: UUID
    """Which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extend(Value):
    """More time to answer the invitation, or one's own proposal that stands: once, where the campaign allows it."""

    _kind: ClassVar[str] = "participation.Command"
    _tag: ClassVar[str | None] = "extend"
    _wire: ClassVar[Shapes] = (("until", "until", datetime),)

    until: datetime
    """Until when: later than before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Expire(Value):
    """Nobody has answered in time, or the campaign has closed before both sides agreed."""

    _kind: ClassVar[str] = "participation.Command"
    _tag: ClassVar[str | None] = "expire"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Activate(Value):
    """The work begins."""

    _kind: ClassVar[str] = "participation.Command"
    _tag: ClassVar[str | None] = "activate"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Complete(Value):
    """All work is done; the context says that nothing is open."""

    _kind: ClassVar[str] = "participation.Command"
    _tag: ClassVar[str | None] = "complete"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Remove(Value):
    """The brand takes the creator off the campaign. What an active creator has earned stays."""

    _kind: ClassVar[str] = "participation.Command"
    _tag: ClassVar[str | None] = "remove"
    _wire: ClassVar[Shapes] = (("reason", "reason", str),)

    reason: str | None = field(default=None, repr=False)
    """Why; needed for an active creator."""


Command: TypeAlias = (
    Assign
    | Invite
    | Propose
    | Counter
    | Accept
    | Decline
    | DeclineProposal
    | Withdraw
    | DeleteProposal
    | Extend
    | Expire
    | Activate
    | Complete
    | Remove
)
"""A command to a participation. Who may give which, and when, is the table."""


def read_command(document: str | bytes | Mapping[str, object]) -> Command:
    """Reads a value of Command from its wire form: JSON text, or a dict of it."""
    value: Command = read_union("participation.Command", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Assigned(Value):
    """The creator was put on the roster."""

    _kind: ClassVar[str] = "participation.Event"
    _tag: ClassVar[str | None] = "assigned"
    _wire: ClassVar[Shapes] = (
        ("brand_id", "brandId", UUID),
        ("campaign_id", "campaignId", UUID),
        ("creator_id", "creatorId", UUID),
        ("invite_by", "inviteBy", datetime),
    )

    brand_id: UUID
    """Whose campaign."""
    campaign_id: UUID
    """Which campaign."""
    creator_id: UUID
    """Which creator."""
    invite_by: datetime | None = None
    """Until when the creator must be invited."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited(Value):
    """The creator was invited."""

    _kind: ClassVar[str] = "participation.Event"
    _tag: ClassVar[str | None] = "invited"
    _wire: ClassVar[Shapes] = (("note", "note", str), ("respond_by", "respondBy", datetime))

    note: str | None = field(default=None, repr=False)
    """What the brand said."""
    respond_by: datetime | None = None
    """Until when to answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed(Value):
    """A proposal was made."""

    _kind: ClassVar[str] = "participation.Event"
    _tag: ClassVar[str | None] = "proposed"
    _wire: ClassVar[Shapes] = (
        ("proposal_id", "proposalId", UUID),
        ("by", "by", Role),
        ("terms", "terms", Terms),
        ("expires_at", "expiresAt", datetime),
        ("note", "note", str),
    )

    proposal_id: UUID
    """What it is named by."""
    by: Role
    """By which side."""
    terms: Terms
    """On which terms."""
    expires_at: datetime
    """When it can no longer be answered."""
    note: str | None = field(default=None, repr=False)
    """What was said about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Countered(Value):
    """A proposal was answered by another, which took its place."""

    _kind: ClassVar[str] = "participation.Event"
    _tag: ClassVar[str | None] = "countered"
    _wire: ClassVar[Shapes] = (
        ("answers", "answers", UUID),
        ("proposal_id", "proposalId", UUID),
        ("by", "by", Role),
        ("terms", "terms", Terms),
        ("expires_at", "expiresAt", datetime),
        ("note", "note", str),
    )

    answers: UUID
    """The proposal that was answered."""
    proposal_id: UUID
    """What the new one is named by."""
    by: Role
    """By which side."""
    terms: Terms
    """On which terms."""
    expires_at: datetime
    """When it can no longer be answered."""
    note: str | None = field(default=None, repr=False)
    """What was said about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted(Value):
    """Both sides agree. Who accepted, and when, is in the envelope."""

    _kind: ClassVar[str] = "participation.Event"
    _tag: ClassVar[str | None] = "accepted"
    _wire: ClassVar[Shapes] = (
        ("proposal_id", "proposalId", UUID),
        ("terms", "terms", str),
        ("agreement", "agreement", str),
    )

    proposal_id: UUID
    """On which proposal."""
    terms: str
    """The fingerprint of the terms in wire form."""
    agreement: str | None = None
    """The fingerprint of the exact text of the agreement, where one was asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Declined(Value):
    """The creator did not want to take part."""

    _kind: ClassVar[str] = "participation.Event"
    _tag: ClassVar[str | None] = "declined"
    _wire: ClassVar[Shapes] = (("reason", "reason", str),)

    reason: str | None = field(default=None, repr=False)
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalDeclined(Value):
    """The proposal that stood was declined."""

    _kind: ClassVar[str] = "participation.Event"
    _tag: ClassVar[str | None] = "proposal_declined"
    _wire: ClassVar[Shapes] = (("proposal_id", "proposalId", UUID), ("by", "by", Role), ("reason", "reason", str))

    proposal_id: UUID
    """Which."""
    by: Role
    """By which side."""
    reason: str | None = field(default=None, repr=False)
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawn(Value):
    """Who had proposed took it back."""

    _kind: ClassVar[str] = "participation.Event"
    _tag: ClassVar[str | None] = "withdrawn"
    _wire: ClassVar[Shapes] = (("proposal_id", "proposalId", UUID), ("by", "by", Role), ("reason", "reason", str))

    proposal_id: UUID
    """Which proposal."""
    by: Role
    """By which side."""
    reason: str | None = field(default=None, repr=False)
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalDeleted(Value):
    """A proposal was deleted. Its content is in the events before."""

    _kind: ClassVar[str] = "participation.Event"
    _tag: ClassVar[str | None] = "proposal_deleted"
    _wire: ClassVar[Shapes] = (
        ("proposal_id", "proposalId", UUID),
        ("by", "by", Role),
        ("was_standing", "wasStanding", bool),
    )

    proposal_id: UUID
    """Which."""
    by: Role
    """By which side."""
    was_standing: bool
    """Whether it stood; then the creator is invited again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extended(Value):
    """There is more time to answer."""

    _kind: ClassVar[str] = "participation.Event"
    _tag: ClassVar[str | None] = "extended"
    _wire: ClassVar[Shapes] = (("until", "until", datetime),)

    until: datetime
    """Until when."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Expired(Value):
    """Nobody answered in time, or the campaign closed."""

    _kind: ClassVar[str] = "participation.Event"
    _tag: ClassVar[str | None] = "expired"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Activated(Value):
    """The work began."""

    _kind: ClassVar[str] = "participation.Event"
    _tag: ClassVar[str | None] = "activated"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Completed(Value):
    """All work is done."""

    _kind: ClassVar[str] = "participation.Event"
    _tag: ClassVar[str | None] = "completed"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed(Value):
    """The creator was taken off the campaign. What was earned stays."""

    _kind: ClassVar[str] = "participation.Event"
    _tag: ClassVar[str | None] = "removed"
    _wire: ClassVar[Shapes] = (("reason", "reason", str),)

    reason: str | None = field(default=None, repr=False)
    """Why."""


Event: TypeAlias = (
    Assigned
    | Invited
    | Proposed
    | Countered
    | Accepted
    | Declined
    | ProposalDeclined
    | Withdrawn
    | ProposalDeleted
    | Extended
    | Expired
    | Activated
    | Completed
    | Removed
)
"""An event of a participation."""


def read_event(document: str | bytes | Mapping[str, object]) -> Event:
    """Reads a value of Event from its wire form: JSON text, or a dict of it."""
    value: Event = read_union("participation.Event", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Request(Value):
    """A command with all that surrounds it."""

    _kind: ClassVar[str] = "participation.Request"
    _wire: ClassVar[Shapes] = (
        ("command_id", "commandId", UUID),
        ("actor", "actor", Actor),
        ("at", "at", datetime),
        ("command", "command", Command),
        ("expected_version", "expectedVersion", int),
    )

    command_id: UUID
    """Chosen by the host; a retry has the same."""
    actor: Actor
    """Who gives the command."""
    at: datetime
    """When."""
    command: Command
    """What is asked for."""
    expected_version: int | None = None
    """The version that the actor saw, if that matters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Timer(Value):
    """Something that will happen by itself: at `due_at` the system gives the command."""

    _kind: ClassVar[str] = "participation.Timer"
    _wire: ClassVar[Shapes] = (
        ("due_at", "dueAt", datetime),
        ("timer_id", "timerId", str),
        ("command", "command", Command),
    )

    due_at: datetime
    """When."""
    timer_id: str
    """Which; unique among the timers due at one instant, and their tie-breaker."""
    command: Command
    """The command that the system will give."""


class ProposalState(StrEnum):
    """How it stands with a proposal."""

    STANDING = "standing"
    """It can be answered."""
    SUPERSEDED = "superseded"
    """Another took its place."""
    ACCEPTED = "accepted"
    """It was accepted."""
    ENDED = "ended"
    """It was declined, withdrawn or not answered in time, or the creator was removed."""
    DELETED = "deleted"
    """Who made it has deleted it; what it said is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalView(Value):
    """A proposal or counter-offer."""

    _kind: ClassVar[str] = "participation.ProposalView"
    _wire: ClassVar[Shapes] = (
        ("proposal_id", "proposalId", UUID),
        ("by", "by", Role),
        ("state", "state", ProposalState),
        ("terms", "terms", Terms),
        ("made_at", "madeAt", datetime),
        ("expires_at", "expiresAt", datetime),
        ("note", "note", str),
    )

    proposal_id: UUID
    """What it is named by."""
    by: Role
    """The side that made it."""
    state: ProposalState
    """How it stands with it."""
    terms: Terms
    """On which terms."""
    made_at: datetime
    """When it was made."""
    expires_at: datetime
    """When it can no longer be answered."""
    note: str | None = field(default=None, repr=False)
    """What was said about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptanceView(Value):
    """What was accepted, by which side and when."""

    _kind: ClassVar[str] = "participation.AcceptanceView"
    _wire: ClassVar[Shapes] = (
        ("proposal_id", "proposalId", UUID),
        ("terms", "terms", str),
        ("by", "by", Role),
        ("at", "at", datetime),
        ("agreement", "agreement", str),
    )

    proposal_id: UUID
    """Which proposal."""
    terms: str
    """The fingerprint of its terms in wire form."""
    by: Role
    """The side that accepted."""
    at: datetime
    """When."""
    agreement: str | None = None
    """The fingerprint of the exact text of the agreement, where one was asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalPreview(Value):
    """A proposal or counter-offer as the creator sees it."""

    _kind: ClassVar[str] = "participation.ProposalPreview"
    _wire: ClassVar[Shapes] = (
        ("proposal_id", "proposalId", UUID),
        ("by", "by", Role),
        ("state", "state", ProposalState),
        ("preview", "preview", Preview),
        ("made_at", "madeAt", datetime),
        ("expires_at", "expiresAt", datetime),
        ("agreement", "agreement", str),
        ("note", "note", str),
    )

    proposal_id: UUID
    """What it is named by."""
    by: Role
    """The side that made it."""
    state: ProposalState
    """How it stands with it."""
    preview: Preview
    """On which terms."""
    made_at: datetime
    """When it was made."""
    expires_at: datetime
    """When it can no longer be answered."""
    agreement: str | None = None
    """The SHA-256 of the exact text of its agreement."""
    note: str | None = field(default=None, repr=False)
    """What was said about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BrandParticipationView(Value):
    """As the brand and the platform see it."""

    _kind: ClassVar[str] = "participation.ParticipationView"
    _tag: ClassVar[str | None] = "brand"
    _wire: ClassVar[Shapes] = (
        ("status", "status", StatusKind),
        ("brand_id", "brandId", UUID),
        ("campaign_id", "campaignId", UUID),
        ("creator_id", "creatorId", UUID),
        ("is_extended", "isExtended", bool),
        ("proposals", "proposals", [ProposalView]),
        ("allowed", "allowed", [CommandKind]),
        ("deadline", "deadline", datetime),
        ("awaited", "awaited", Role),
        ("acceptance", "acceptance", AcceptanceView),
        ("accepted_by", "acceptedBy", Actor),
        ("reason", "reason", str),
    )

    status: StatusKind
    """Where it stands."""
    brand_id: UUID
    """Whose campaign."""
    campaign_id: UUID
    """Which campaign."""
    creator_id: UUID
    """Which creator."""
    is_extended: bool
    """Whether the one extension is used."""
    proposals: Sequence[ProposalView]
    """All proposals, in the order in which they were made; deleted ones too."""
    allowed: Sequence[CommandKind]
    """What this actor may do now."""
    deadline: datetime | None = None
    """When the present status ends by itself."""
    awaited: Role | None = None
    """The side that has to answer the proposal that stands."""
    acceptance: AcceptanceView | None = None
    """What was accepted."""
    accepted_by: Actor | None = None
    """Who accepted it."""
    reason: str | None = field(default=None, repr=False)
    """What was said when it was declined, withdrawn or removed."""

    def __post_init__(self) -> None:
        frozen_lists(self, "proposals", "allowed")


@dataclass(frozen=True, slots=True, kw_only=True)
class CreatorParticipationView(Value):
    """As the creator sees it. What the creator is invited to is the campaign's preview."""

    _kind: ClassVar[str] = "participation.ParticipationView"
    _tag: ClassVar[str | None] = "creator"
    _wire: ClassVar[Shapes] = (
        ("status", "status", StatusKind),
        ("brand_id", "brandId", UUID),
        ("campaign_id", "campaignId", UUID),
        ("is_extended", "isExtended", bool),
        ("proposals", "proposals", [ProposalPreview]),
        ("allowed", "allowed", [CommandKind]),
        ("deadline", "deadline", datetime),
        ("awaited", "awaited", Role),
        ("acceptance", "acceptance", AcceptanceView),
        ("reason", "reason", str),
    )

    status: StatusKind
    """Where it stands."""
    brand_id: UUID
    """Whose campaign."""
    campaign_id: UUID
    """Which campaign."""
    is_extended: bool
    """Whether the one extension is used."""
    proposals: Sequence[ProposalPreview]
    """All proposals, in the order in which they were made; deleted ones too."""
    allowed: Sequence[CommandKind]
    """What this actor may do now."""
    deadline: datetime | None = None
    """When the present status ends by itself."""
    awaited: Role | None = None
    """The side that has to answer the proposal that stands."""
    acceptance: AcceptanceView | None = None
    """What was accepted."""
    reason: str | None = field(default=None, repr=False)
    """What was said when it was declined, withdrawn or removed."""

    def __post_init__(self) -> None:
        frozen_lists(self, "proposals", "allowed")


ParticipationView: TypeAlias = BrandParticipationView | CreatorParticipationView
"""A participation as one actor may see it at one moment."""


def read_participation_view(document: str | bytes | Mapping[str, object]) -> ParticipationView:
    """Reads a value of ParticipationView from its wire form: JSON text, or a dict of it."""
    value: ParticipationView = read_union("participation.ParticipationView", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Context(Value):
    """What the host knows and a participation does not."""

    _kind: ClassVar[str] = "participation.Context"
    _wire: ClassVar[Shapes] = (
        ("campaign", "campaign", CampaignFacts),
        ("creator", "creator", Standing),
        ("open_occurrences", "openOccurrences", int),
    )

    campaign: CampaignFacts | None = None
    """The campaign. Left out: nothing that depends on it is done."""
    creator: Standing | None = None
    """The creator. Left out: nothing that needs an influencer is done."""
    open_occurrences: int | None = None
    """How many pieces of content are unfinished: still to be delivered, or posted and not verified. It is
    `EngagementSummary::unfinished`. Left out: not known, and nothing is completed.
    """
