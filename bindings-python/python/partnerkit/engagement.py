"""The engagement: commands, events and views. The handle is `partnerkit.Engagement`.

Generated from the core's types by `cargo xtask gen`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import ClassVar, TypeAlias
from uuid import UUID

from partnerkit._partnerkit import Money
from partnerkit._values import Shapes, StrEnum, Value, frozen_lists, read_union
from partnerkit.actor import Actor, Role
from partnerkit.brief import DatedOccurrence, InstalmentTrigger, Terms
from partnerkit.content import DisclosureCheck, MetricsSnapshot, MismatchReason, OccurrenceName, Post
from partnerkit.creator import CreatorAccount
from partnerkit.network import MediaType, Network

__all__ = [
    "AccountsSet",
    "Amend",
    "Amended",
    "AmendmentScheduled",
    "AnswerOverdue",
    "ApplyAmendment",
    "Approve",
    "Begin",
    "Begun",
    "ChangesRequested",
    "Command",
    "CommandKind",
    "Complete",
    "Completed",
    "ContentAccount",
    "ContentPostView",
    "Context",
    "CriteriaNotMetRejection",
    "Decline",
    "Declined",
    "DeliverManually",
    "DraftApproved",
    "DraftSubmitted",
    "DuplicateRejection",
    "End",
    "Ended",
    "EngagementSummary",
    "EngagementView",
    "Event",
    "InstalmentDropped",
    "InstalmentDue",
    "InstalmentFellDue",
    "InstalmentState",
    "InstalmentView",
    "InvalidProofRejection",
    "MarkAnswerOverdue",
    "MarkReworkOverdue",
    "MetricsRecorded",
    "MisassignedRejection",
    "Miss",
    "Missed",
    "OccurrenceView",
    "OtherRejection",
    "OutOfWindowRejection",
    "ParticipationSource",
    "PartnershipSource",
    "Pause",
    "Paused",
    "PaymentRecorded",
    "PlannedInstalment",
    "PostRecorded",
    "PostRejected",
    "PostUnmatched",
    "PostedBy",
    "RecordMetrics",
    "RecordPayment",
    "RecordPost",
    "RecordPosts",
    "RejectPost",
    "Rejection",
    "Request",
    "RequestChanges",
    "Resume",
    "Resumed",
    "ReworkOverdue",
    "SetAccounts",
    "Source",
    "StatusKind",
    "SubmitDraft",
    "Timer",
    "Verified",
    "Verify",
    "Waive",
    "Waived",
    "read_command",
    "read_event",
    "read_rejection",
    "read_source",
]


class StatusKind(StrEnum):
    """Where the engagement or a piece of its content stands."""

    RUNNING = "running"
    """The engagement is being carried out."""
    PAUSED = "paused"
    """The engagement stands still."""
    ENDED = "ended"
    """The engagement ended early."""
    COMPLETED = "completed"
    """The engagement is done."""
    PENDING = "pending"
    """The content is due."""
    DRAFT_SUBMITTED = "draft_submitted"
    """Its draft is in review."""
    CHANGES_REQUESTED = "changes_requested"
    """Its draft has to be changed."""
    APPROVED = "approved"
    """Its draft is approved; it has to be posted."""
    POSTED = "posted"
    """It is posted; somebody has to look whether it is what was agreed."""
    VERIFIED = "verified"
    """It is what was agreed."""
    MISSED = "missed"
    """It was not posted in time."""
    WAIVED = "waived"
    """The brand does without it."""
    DECLINED = "declined"
    """Its draft was turned down for good."""
    CANCELLED = "cancelled"
    """It is not wanted any more: the engagement ended, or was amended."""
    NO_OCCURRENCE = "no_occurrence"
    """There is no such piece of content."""


class CommandKind(StrEnum):
    """What can be asked of an engagement, without its data."""

    BEGIN = "begin"
    """Begin."""
    SET_ACCOUNTS = "set_accounts"
    """Say which accounts are the creator's."""
    PAUSE = "pause"
    """Stand still."""
    RESUME = "resume"
    """Go on."""
    AMEND = "amend"
    """Put new terms in the place of the old ones."""
    APPLY_AMENDMENT = "apply_amendment"
    """Let new terms hold: their time has come."""
    END = "end"
    """End it early."""
    COMPLETE = "complete"
    """Close it: everything is delivered."""
    RECORD_POSTS = "record_posts"
    """Find the content among posts."""
    RECORD_METRICS = "record_metrics"
    """Record how a post does."""
    INSTALMENT_DUE = "instalment_due"
    """An instalment falls due."""
    RECORD_PAYMENT = "record_payment"
    """Record that an instalment was paid."""
    SUBMIT_DRAFT = "submit_draft"
    """Hand in a draft."""
    REQUEST_CHANGES = "request_changes"
    """Ask for changes to a draft."""
    APPROVE = "approve"
    """Approve a draft."""
    DECLINE = "decline"
    """Turn a draft down for good."""
    RECORD_POST = "record_post"
    """Say which post the content is."""
    DELIVER_MANUALLY = "deliver_manually"
    """Deliver by hand."""
    VERIFY = "verify"
    """Say that a post is what was agreed."""
    REJECT_POST = "reject_post"
    """Say that a post is not what was agreed."""
    WAIVE = "waive"
    """Do without the content."""
    MISS = "miss"
    """The content is overdue."""
    MARK_ANSWER_OVERDUE = "mark_answer_overdue"
    """The answer to a draft is overdue."""
    MARK_REWORK_OVERDUE = "mark_rework_overdue"
    """The changes to a draft are overdue."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnershipSource(Value):
    """A partnership."""

    _kind: ClassVar[str] = "engagement.Source"
    _tag: ClassVar[str | None] = "partnership"
    _wire: ClassVar[Shapes] = (("partnership_id", "partnershipId", UUID),)

    partnership_id: UUID
    """Which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipationSource(Value):
    """A participation in a campaign."""

    _kind: ClassVar[str] = "engagement.Source"
    _tag: ClassVar[str | None] = "participation"
    _wire: ClassVar[Shapes] = (("participation_id", "participationId", UUID),)

    participation_id: UUID
    """Which."""


Source: TypeAlias = PartnershipSource | ParticipationSource
"""What an engagement carries out."""


def read_source(document: str | bytes | Mapping[str, object]) -> Source:
    """Reads a value of Source from its wire form: JSON text, or a dict of it."""
    value: Source = read_union("engagement.Source", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentAccount(Value):
    """An account whose content counts."""

    _kind: ClassVar[str] = "engagement.ContentAccount"
    _wire: ClassVar[Shapes] = (("network", "network", Network), ("handle", "handle", str))

    network: Network
    """Where."""
    handle: str = field(repr=False)
    """Its name there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InvalidProofRejection(Value):
    """What should show the post does not show it."""

    _kind: ClassVar[str] = "engagement.Rejection"
    _tag: ClassVar[str | None] = "invalid_proof"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DuplicateRejection(Value):
    """It is content that was delivered before."""

    _kind: ClassVar[str] = "engagement.Rejection"
    _tag: ClassVar[str | None] = "duplicate"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OutOfWindowRejection(Value):
    """It was posted outside the window."""

    _kind: ClassVar[str] = "engagement.Rejection"
    _tag: ClassVar[str | None] = "out_of_window"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MisassignedRejection(Value):
    """It is content, of another piece: the post can be recorded for that one."""

    _kind: ClassVar[str] = "engagement.Rejection"
    _tag: ClassVar[str | None] = "misassigned"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CriteriaNotMetRejection(Value):
    """It is not what was asked for."""

    _kind: ClassVar[str] = "engagement.Rejection"
    _tag: ClassVar[str | None] = "criteria_not_met"
    _wire: ClassVar[Shapes] = (("text", "text", str),)

    text: str | None = field(default=None, repr=False)
    """What is missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherRejection(Value):
    """Something else."""

    _kind: ClassVar[str] = "engagement.Rejection"
    _tag: ClassVar[str | None] = "other"
    _wire: ClassVar[Shapes] = (("text", "text", str),)

    text: str = field(repr=False)
    """What."""


Rejection: TypeAlias = (
    InvalidProofRejection
    | DuplicateRejection
    | OutOfWindowRejection
    | MisassignedRejection
    | CriteriaNotMetRejection
    | OtherRejection
)
"""Why a draft or a post is not taken."""


def read_rejection(document: str | bytes | Mapping[str, object]) -> Rejection:
    """Reads a value of Rejection from its wire form: JSON text, or a dict of it."""
    value: Rejection = read_union("engagement.Rejection", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Begin(Value):
    """What was agreed begins: the partnership became active, or the participation was accepted."""

    _kind: ClassVar[str] = "engagement.Command"
    _tag: ClassVar[str | None] = "begin"
    _wire: ClassVar[Shapes] = (
        ("brand_id", "brandId", UUID),
        ("creator_id", "creatorId", UUID),
        ("source", "source", Source),
        ("zone", "zone", str),
        ("terms", "terms", Terms),
        ("accounts", "accounts", [ContentAccount]),
    )

    brand_id: UUID
    """Who gets the content."""
    creator_id: UUID
    """Who makes it."""
    source: Source
    """What it was agreed in."""
    zone: str
    """In whose calendar its dates are."""
    terms: Terms
    """What was agreed."""
    accounts: Sequence[ContentAccount] = ()
    """The creator's accounts: content of others does not count."""

    def __post_init__(self) -> None:
        frozen_lists(self, "accounts")


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAccounts(Value):
    """The creator has other accounts now."""

    _kind: ClassVar[str] = "engagement.Command"
    _tag: ClassVar[str | None] = "set_accounts"
    _wire: ClassVar[Shapes] = (("accounts", "accounts", [ContentAccount]),)

    accounts: Sequence[ContentAccount]
    """All of them."""

    def __post_init__(self) -> None:
        frozen_lists(self, "accounts")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause(Value):
    """The engagement stands still: nothing falls due, and no content is reviewed."""

    _kind: ClassVar[str] = "engagement.Command"
    _tag: ClassVar[str | None] = "pause"
    _wire: ClassVar[Shapes] = (("reason", "reason", str),)

    reason: str | None = field(default=None, repr=False)
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resume(Value):
    """It goes on: every deadline moves by the time it stood still."""

    _kind: ClassVar[str] = "engagement.Command"
    _tag: ClassVar[str | None] = "resume"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Amend(Value):
    """Both parties have agreed on new terms. They take the place of those that were agreed for the same instant or
    later.
    """

    _kind: ClassVar[str] = "engagement.Command"
    _tag: ClassVar[str | None] = "amend"
    _wire: ClassVar[Shapes] = (("terms", "terms", Terms), ("effective_at", "effectiveAt", datetime))

    terms: Terms
    """The new terms, whole."""
    effective_at: datetime
    """From when they hold: nothing changes before, and what is due before stays."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplyAmendment(Value):
    """The time of new terms has come."""

    _kind: ClassVar[str] = "engagement.Command"
    _tag: ClassVar[str | None] = "apply_amendment"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class End(Value):
    """It ends early: content that is not posted is cancelled, what is earned stays."""

    _kind: ClassVar[str] = "engagement.Command"
    _tag: ClassVar[str | None] = "end"
    _wire: ClassVar[Shapes] = (("reason", "reason", str),)

    reason: str | None = field(default=None, repr=False)
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Complete(Value):
    """It is done: nothing is left to be delivered."""

    _kind: ClassVar[str] = "engagement.Command"
    _tag: ClassVar[str | None] = "complete"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordPosts(Value):
    """The host found posts; the engagement finds its content among them."""

    _kind: ClassVar[str] = "engagement.Command"
    _tag: ClassVar[str | None] = "record_posts"
    _wire: ClassVar[Shapes] = (("posts", "posts", [Post]),)

    posts: Sequence[Post]
    """In any order; those that are known are left out."""

    def __post_init__(self) -> None:
        frozen_lists(self, "posts")


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordMetrics(Value):
    """The host read the figures of a post."""

    _kind: ClassVar[str] = "engagement.Command"
    _tag: ClassVar[str | None] = "record_metrics"
    _wire: ClassVar[Shapes] = (
        ("network", "network", Network),
        ("post_id", "postId", str),
        ("metrics", "metrics", MetricsSnapshot),
    )

    network: Network
    """Where it was posted."""
    post_id: str
    """The network's id of it."""
    metrics: MetricsSnapshot
    """The figures."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InstalmentDue(Value):
    """The time of an instalment has come."""

    _kind: ClassVar[str] = "engagement.Command"
    _tag: ClassVar[str | None] = "instalment_due"
    _wire: ClassVar[Shapes] = (("number", "number", int),)

    number: int
    """Which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordPayment(Value):
    """An instalment was paid; the same reference again is a repeat."""

    _kind: ClassVar[str] = "engagement.Command"
    _tag: ClassVar[str | None] = "record_payment"
    _wire: ClassVar[Shapes] = (("number", "number", int), ("reference", "reference", str), ("amount", "amount", Money))

    number: int
    """Which instalment."""
    reference: str
    """The payment's reference."""
    amount: Money
    """How much: exactly the instalment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmitDraft(Value):
    """The creator hands in a draft."""

    _kind: ClassVar[str] = "engagement.Command"
    _tag: ClassVar[str | None] = "submit_draft"
    _wire: ClassVar[Shapes] = (
        ("occurrence", "occurrence", OccurrenceName),
        ("draft", "draft", str),
        ("note", "note", str),
    )

    occurrence: OccurrenceName
    """Of which content."""
    draft: str
    """Where it is: a reference of the host."""
    note: str | None = field(default=None, repr=False)
    """What the creator says of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestChanges(Value):
    """The draft has to be changed."""

    _kind: ClassVar[str] = "engagement.Command"
    _tag: ClassVar[str | None] = "request_changes"
    _wire: ClassVar[Shapes] = (("occurrence", "occurrence", OccurrenceName), ("reason", "reason", Rejection))

    occurrence: OccurrenceName
    """Of which content."""
    reason: Rejection
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Approve(Value):
    """The draft is good."""

    _kind: ClassVar[str] = "engagement.Command"
    _tag: ClassVar[str | None] = "approve"
    _wire: ClassVar[Shapes] = (("occurrence", "occurrence", OccurrenceName),)

    occurrence: OccurrenceName
    """Of which content."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decline(Value):
    """The draft is turned down for good, after the last revision."""

    _kind: ClassVar[str] = "engagement.Command"
    _tag: ClassVar[str | None] = "decline"
    _wire: ClassVar[Shapes] = (("occurrence", "occurrence", OccurrenceName), ("reason", "reason", Rejection))

    occurrence: OccurrenceName
    """Of which content."""
    reason: Rejection
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordPost(Value):
    """The brand says which post the content is. It accepts late content so."""

    _kind: ClassVar[str] = "engagement.Command"
    _tag: ClassVar[str | None] = "record_post"
    _wire: ClassVar[Shapes] = (("occurrence", "occurrence", OccurrenceName), ("post", "post", Post))

    occurrence: OccurrenceName
    """Which content."""
    post: Post
    """The post."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliverManually(Value):
    """The creator says which post the content is."""

    _kind: ClassVar[str] = "engagement.Command"
    _tag: ClassVar[str | None] = "deliver_manually"
    _wire: ClassVar[Shapes] = (
        ("occurrence", "occurrence", OccurrenceName),
        ("post", "post", Post),
        ("proof", "proof", str),
    )

    occurrence: OccurrenceName
    """Which content."""
    post: Post
    """The post."""
    proof: str | None = None
    """Where something shows that it was posted, such as a screenshot. A story needs it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verify(Value):
    """The post is what was agreed."""

    _kind: ClassVar[str] = "engagement.Command"
    _tag: ClassVar[str | None] = "verify"
    _wire: ClassVar[Shapes] = (("occurrence", "occurrence", OccurrenceName),)

    occurrence: OccurrenceName
    """Which content."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RejectPost(Value):
    """The post is not what was agreed."""

    _kind: ClassVar[str] = "engagement.Command"
    _tag: ClassVar[str | None] = "reject_post"
    _wire: ClassVar[Shapes] = (("occurrence", "occurrence", OccurrenceName), ("reason", "reason", Rejection))

    occurrence: OccurrenceName
    """Which content."""
    reason: Rejection
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waive(Value):
    """The brand does without the content."""

    _kind: ClassVar[str] = "engagement.Command"
    _tag: ClassVar[str | None] = "waive"
    _wire: ClassVar[Shapes] = (
        ("occurrence", "occurrence", OccurrenceName),
        ("paid", "paid", bool),
        ("reason", "reason", str),
    )

    occurrence: OccurrenceName
    """Which content."""
    paid: bool | None = None
    """Whether what is paid for it is paid all the same."""
    reason: str | None = field(default=None, repr=False)
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Miss(Value):
    """The content was not posted in time."""

    _kind: ClassVar[str] = "engagement.Command"
    _tag: ClassVar[str | None] = "miss"
    _wire: ClassVar[Shapes] = (("occurrence", "occurrence", OccurrenceName),)

    occurrence: OccurrenceName
    """Which content."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkAnswerOverdue(Value):
    """The time to answer a draft is over."""

    _kind: ClassVar[str] = "engagement.Command"
    _tag: ClassVar[str | None] = "mark_answer_overdue"
    _wire: ClassVar[Shapes] = (("occurrence", "occurrence", OccurrenceName),)

    occurrence: OccurrenceName
    """Of which content."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkReworkOverdue(Value):
    """The time to change a draft is over."""

    _kind: ClassVar[str] = "engagement.Command"
    _tag: ClassVar[str | None] = "mark_rework_overdue"
    _wire: ClassVar[Shapes] = (("occurrence", "occurrence", OccurrenceName),)

    occurrence: OccurrenceName
    """Of which content."""


Command: TypeAlias = (
    Begin
    | SetAccounts
    | Pause
    | Resume
    | Amend
    | ApplyAmendment
    | End
    | Complete
    | RecordPosts
    | RecordMetrics
    | InstalmentDue
    | RecordPayment
    | SubmitDraft
    | RequestChanges
    | Approve
    | Decline
    | RecordPost
    | DeliverManually
    | Verify
    | RejectPost
    | Waive
    | Miss
    | MarkAnswerOverdue
    | MarkReworkOverdue
)
"""A command to an engagement. Who may give which, and when, is the table."""


def read_command(document: str | bytes | Mapping[str, object]) -> Command:
    """Reads a value of Command from its wire form: JSON text, or a dict of it."""
    value: Command = read_union("engagement.Command", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedInstalment(Value):
    """An instalment of an engagement."""

    _kind: ClassVar[str] = "engagement.PlannedInstalment"
    _wire: ClassVar[Shapes] = (
        ("number", "number", int),
        ("amount", "amount", Money),
        ("due", "due", InstalmentTrigger),
        ("name", "name", str),
        ("due_at", "dueAt", datetime),
    )

    number: int
    """Its number in the engagement, from 1; never used again."""
    amount: Money
    """How much."""
    due: InstalmentTrigger
    """When it is due, as it was agreed."""
    name: str | None = None
    """The milestone's name, where it is one."""
    due_at: datetime | None = None
    """The instant at which it is due, where it is known."""


class PostedBy(StrEnum):
    """By whom a post was said to be a piece of content."""

    MATCHING = "matching"
    """The hashtags and mentions said so."""
    BRAND = "brand"
    """The brand or the platform."""
    CREATOR = "creator"
    """The creator."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun(Value):
    """The engagement began."""

    _kind: ClassVar[str] = "engagement.Event"
    _tag: ClassVar[str | None] = "begun"
    _wire: ClassVar[Shapes] = (
        ("brand_id", "brandId", UUID),
        ("creator_id", "creatorId", UUID),
        ("source", "source", Source),
        ("zone", "zone", str),
        ("accounts", "accounts", [ContentAccount]),
        ("terms", "terms", Terms),
        ("occurrences", "occurrences", [DatedOccurrence]),
        ("instalments", "instalments", [PlannedInstalment]),
    )

    brand_id: UUID
    """Who gets the content."""
    creator_id: UUID
    """Who makes it."""
    source: Source
    """What it was agreed in."""
    zone: str
    """In whose calendar its dates are."""
    accounts: Sequence[ContentAccount]
    """The creator's accounts."""
    terms: Terms
    """What was agreed."""
    occurrences: Sequence[DatedOccurrence]
    """All content that is due."""
    instalments: Sequence[PlannedInstalment]
    """All parts of the payment."""

    def __post_init__(self) -> None:
        frozen_lists(self, "accounts", "occurrences", "instalments")


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountsSet(Value):
    """The creator has other accounts."""

    _kind: ClassVar[str] = "engagement.Event"
    _tag: ClassVar[str | None] = "accounts_set"
    _wire: ClassVar[Shapes] = (("accounts", "accounts", [ContentAccount]),)

    accounts: Sequence[ContentAccount]
    """All of them."""

    def __post_init__(self) -> None:
        frozen_lists(self, "accounts")


@dataclass(frozen=True, slots=True, kw_only=True)
class Paused(Value):
    """The engagement stands still."""

    _kind: ClassVar[str] = "engagement.Event"
    _tag: ClassVar[str | None] = "paused"
    _wire: ClassVar[Shapes] = (("reason", "reason", str),)

    reason: str | None = field(default=None, repr=False)
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resumed(Value):
    """It goes on: every deadline has moved by the time since the pause."""

    _kind: ClassVar[str] = "engagement.Event"
    _tag: ClassVar[str | None] = "resumed"
    _wire: ClassVar[Shapes] = (("since", "since", datetime),)

    since: datetime
    """Since when it stood still."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendmentScheduled(Value):
    """New terms were agreed on, and their time has not come."""

    _kind: ClassVar[str] = "engagement.Event"
    _tag: ClassVar[str | None] = "amendment_scheduled"
    _wire: ClassVar[Shapes] = (("terms", "terms", Terms), ("effective_at", "effectiveAt", datetime))

    terms: Terms
    """The new terms."""
    effective_at: datetime
    """From when they are to hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amended(Value):
    """New terms hold."""

    _kind: ClassVar[str] = "engagement.Event"
    _tag: ClassVar[str | None] = "amended"
    _wire: ClassVar[Shapes] = (
        ("terms", "terms", Terms),
        ("effective_at", "effectiveAt", datetime),
        ("rescheduled", "rescheduled", [DatedOccurrence]),
        ("added", "added", [DatedOccurrence]),
        ("cancelled", "cancelled", [OccurrenceName]),
        ("dropped", "dropped", [int]),
        ("instalments", "instalments", [PlannedInstalment]),
    )

    terms: Terms
    """The new terms."""
    effective_at: datetime
    """From when."""
    rescheduled: Sequence[DatedOccurrence]
    """Content that stays due, at another time or in another form."""
    added: Sequence[DatedOccurrence]
    """Content that is due now, too."""
    cancelled: Sequence[OccurrenceName]
    """Content that is not wanted any more."""
    dropped: Sequence[int]
    """Instalments that others have taken the place of."""
    instalments: Sequence[PlannedInstalment]
    """Those others."""

    def __post_init__(self) -> None:
        frozen_lists(self, "rescheduled", "added", "cancelled", "dropped", "instalments")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended(Value):
    """The engagement ended early."""

    _kind: ClassVar[str] = "engagement.Event"
    _tag: ClassVar[str | None] = "ended"
    _wire: ClassVar[Shapes] = (
        ("by", "by", Role),
        ("cancelled", "cancelled", [OccurrenceName]),
        ("dropped", "dropped", [int]),
        ("reason", "reason", str),
    )

    by: Role
    """By which side."""
    cancelled: Sequence[OccurrenceName]
    """Content that is not wanted any more."""
    dropped: Sequence[int]
    """Instalments that were not earned."""
    reason: str | None = field(default=None, repr=False)
    """Why."""

    def __post_init__(self) -> None:
        frozen_lists(self, "cancelled", "dropped")


@dataclass(frozen=True, slots=True, kw_only=True)
class Completed(Value):
    """The engagement is done."""

    _kind: ClassVar[str] = "engagement.Event"
    _tag: ClassVar[str | None] = "completed"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PostRecorded(Value):
    """A post was found to be a piece of content, or somebody said so."""

    _kind: ClassVar[str] = "engagement.Event"
    _tag: ClassVar[str | None] = "post_recorded"
    _wire: ClassVar[Shapes] = (
        ("occurrence", "occurrence", OccurrenceName),
        ("post", "post", Post),
        ("by", "by", PostedBy),
        ("outside_window", "outsideWindow", bool),
        ("proof", "proof", str),
    )

    occurrence: OccurrenceName
    """Which content."""
    post: Post
    """The post."""
    by: PostedBy
    """By whom."""
    outside_window: bool
    """Whether it was posted outside the window."""
    proof: str | None = None
    """Where something shows that it was posted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostUnmatched(Value):
    """A post is no content of the engagement."""

    _kind: ClassVar[str] = "engagement.Event"
    _tag: ClassVar[str | None] = "post_unmatched"
    _wire: ClassVar[Shapes] = (
        ("post", "post", Post),
        ("reasons", "reasons", [MismatchReason]),
        ("nearest", "nearest", OccurrenceName),
    )

    post: Post
    """The post."""
    reasons: Sequence[MismatchReason]
    """Why it is not that."""
    nearest: OccurrenceName | None = None
    """The content that it comes nearest to."""

    def __post_init__(self) -> None:
        frozen_lists(self, "reasons")


@dataclass(frozen=True, slots=True, kw_only=True)
class MetricsRecorded(Value):
    """The figures of a post were read."""

    _kind: ClassVar[str] = "engagement.Event"
    _tag: ClassVar[str | None] = "metrics_recorded"
    _wire: ClassVar[Shapes] = (
        ("network", "network", Network),
        ("post_id", "postId", str),
        ("metrics", "metrics", MetricsSnapshot),
    )

    network: Network
    """Where it was posted."""
    post_id: str
    """The network's id of it."""
    metrics: MetricsSnapshot
    """The figures."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InstalmentFellDue(Value):
    """An instalment is owed."""

    _kind: ClassVar[str] = "engagement.Event"
    _tag: ClassVar[str | None] = "instalment_fell_due"
    _wire: ClassVar[Shapes] = (("number", "number", int), ("amount", "amount", Money))

    number: int
    """Which."""
    amount: Money
    """How much."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InstalmentDropped(Value):
    """An instalment will not be owed: what it was for is not delivered."""

    _kind: ClassVar[str] = "engagement.Event"
    _tag: ClassVar[str | None] = "instalment_dropped"
    _wire: ClassVar[Shapes] = (("number", "number", int),)

    number: int
    """Which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentRecorded(Value):
    """An instalment was paid."""

    _kind: ClassVar[str] = "engagement.Event"
    _tag: ClassVar[str | None] = "payment_recorded"
    _wire: ClassVar[Shapes] = (("number", "number", int), ("reference", "reference", str), ("amount", "amount", Money))

    number: int
    """Which."""
    reference: str
    """The payment's reference."""
    amount: Money
    """How much."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftSubmitted(Value):
    """A draft was handed in."""

    _kind: ClassVar[str] = "engagement.Event"
    _tag: ClassVar[str | None] = "draft_submitted"
    _wire: ClassVar[Shapes] = (
        ("occurrence", "occurrence", OccurrenceName),
        ("draft", "draft", str),
        ("note", "note", str),
        ("answer_by", "answerBy", datetime),
    )

    occurrence: OccurrenceName
    """Of which content."""
    draft: str
    """Where it is."""
    note: str | None = field(default=None, repr=False)
    """What the creator says of it."""
    answer_by: datetime | None = None
    """Until when it should be answered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangesRequested(Value):
    """The draft has to be changed."""

    _kind: ClassVar[str] = "engagement.Event"
    _tag: ClassVar[str | None] = "changes_requested"
    _wire: ClassVar[Shapes] = (
        ("occurrence", "occurrence", OccurrenceName),
        ("by", "by", Role),
        ("reason", "reason", Rejection),
        ("rework_by", "reworkBy", datetime),
        ("due_at", "dueAt", datetime),
    )

    occurrence: OccurrenceName
    """Of which content."""
    by: Role
    """By which side."""
    reason: Rejection
    """Why."""
    rework_by: datetime | None = None
    """Until when it should be changed."""
    due_at: datetime | None = None
    """The content's new deadline, where the old one passed during the review."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftApproved(Value):
    """The draft is approved."""

    _kind: ClassVar[str] = "engagement.Event"
    _tag: ClassVar[str | None] = "draft_approved"
    _wire: ClassVar[Shapes] = (
        ("occurrence", "occurrence", OccurrenceName),
        ("by", "by", Role),
        ("due_at", "dueAt", datetime),
    )

    occurrence: OccurrenceName
    """Of which content."""
    by: Role
    """By which side."""
    due_at: datetime | None = None
    """The content's new deadline, where the old one passed during the review."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Declined(Value):
    """The draft was turned down for good."""

    _kind: ClassVar[str] = "engagement.Event"
    _tag: ClassVar[str | None] = "declined"
    _wire: ClassVar[Shapes] = (
        ("occurrence", "occurrence", OccurrenceName),
        ("by", "by", Role),
        ("reason", "reason", Rejection),
    )

    occurrence: OccurrenceName
    """Of which content."""
    by: Role
    """By which side."""
    reason: Rejection
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified(Value):
    """The post is what was agreed."""

    _kind: ClassVar[str] = "engagement.Event"
    _tag: ClassVar[str | None] = "verified"
    _wire: ClassVar[Shapes] = (("occurrence", "occurrence", OccurrenceName), ("by", "by", Role))

    occurrence: OccurrenceName
    """Which content."""
    by: Role
    """By which side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostRejected(Value):
    """The post is not what was agreed."""

    _kind: ClassVar[str] = "engagement.Event"
    _tag: ClassVar[str | None] = "post_rejected"
    _wire: ClassVar[Shapes] = (
        ("occurrence", "occurrence", OccurrenceName),
        ("by", "by", Role),
        ("reason", "reason", Rejection),
        ("to", "to", StatusKind),
    )

    occurrence: OccurrenceName
    """Which content."""
    by: Role
    """By which side."""
    reason: Rejection
    """Why."""
    to: StatusKind
    """Where the content stands again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waived(Value):
    """The brand does without the content."""

    _kind: ClassVar[str] = "engagement.Event"
    _tag: ClassVar[str | None] = "waived"
    _wire: ClassVar[Shapes] = (
        ("occurrence", "occurrence", OccurrenceName),
        ("by", "by", Role),
        ("paid", "paid", bool),
        ("reason", "reason", str),
    )

    occurrence: OccurrenceName
    """Which content."""
    by: Role
    """By which side."""
    paid: bool
    """Whether what is paid for it is paid all the same."""
    reason: str | None = field(default=None, repr=False)
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed(Value):
    """The content was not posted in time."""

    _kind: ClassVar[str] = "engagement.Event"
    _tag: ClassVar[str | None] = "missed"
    _wire: ClassVar[Shapes] = (("occurrence", "occurrence", OccurrenceName),)

    occurrence: OccurrenceName
    """Which content."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerOverdue(Value):
    """The time to answer a draft is over."""

    _kind: ClassVar[str] = "engagement.Event"
    _tag: ClassVar[str | None] = "answer_overdue"
    _wire: ClassVar[Shapes] = (("occurrence", "occurrence", OccurrenceName),)

    occurrence: OccurrenceName
    """Of which content."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReworkOverdue(Value):
    """The time to change a draft is over."""

    _kind: ClassVar[str] = "engagement.Event"
    _tag: ClassVar[str | None] = "rework_overdue"
    _wire: ClassVar[Shapes] = (("occurrence", "occurrence", OccurrenceName),)

    occurrence: OccurrenceName
    """Of which content."""


Event: TypeAlias = (
    Begun
    | AccountsSet
    | Paused
    | Resumed
    | AmendmentScheduled
    | Amended
    | Ended
    | Completed
    | PostRecorded
    | PostUnmatched
    | MetricsRecorded
    | InstalmentFellDue
    | InstalmentDropped
    | PaymentRecorded
    | DraftSubmitted
    | ChangesRequested
    | DraftApproved
    | Declined
    | Verified
    | PostRejected
    | Waived
    | Missed
    | AnswerOverdue
    | ReworkOverdue
)
"""An event of an engagement."""


def read_event(document: str | bytes | Mapping[str, object]) -> Event:
    """Reads a value of Event from its wire form: JSON text, or a dict of it."""
    value: Event = read_union("engagement.Event", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Request(Value):
    """A command with all that surrounds it."""

    _kind: ClassVar[str] = "engagement.Request"
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

    _kind: ClassVar[str] = "engagement.Timer"
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


@dataclass(frozen=True, slots=True, kw_only=True)
class OccurrenceView(Value):
    """A piece of content as one actor may see it."""

    _kind: ClassVar[str] = "engagement.OccurrenceView"
    _wire: ClassVar[Shapes] = (
        ("occurrence", "occurrence", OccurrenceName),
        ("status", "status", StatusKind),
        ("network", "network", Network),
        ("partial_month", "partialMonth", bool),
        ("from_", "from", datetime),
        ("due_on", "dueOn", date),
        ("due_at", "dueAt", datetime),
        ("is_late", "isLate", bool),
        ("revisions_used", "revisionsUsed", int),
        ("allowed", "allowed", [CommandKind]),
        ("media_type", "mediaType", MediaType),
        ("draft", "draft", str),
        ("respond_by", "respondBy", datetime),
        ("rejection", "rejection", Rejection),
        ("post_id", "postId", str),
    )

    occurrence: OccurrenceName
    """Which."""
    status: StatusKind
    """Where it stands."""
    network: Network
    """Where it is to be posted."""
    partial_month: bool
    """Whether its month is a partial one."""
    from_: datetime
    """When its window begins."""
    due_on: date
    """The last day of its window."""
    due_at: datetime
    """When its window is over."""
    is_late: bool
    """Whether that is over."""
    revisions_used: int
    """How often changes were asked for."""
    allowed: Sequence[CommandKind]
    """What this actor may do with it now."""
    media_type: MediaType | None = None
    """What is to be posted."""
    draft: str | None = None
    """The draft that was handed in last."""
    respond_by: datetime | None = None
    """Until when the draft should be answered or changed."""
    rejection: Rejection | None = None
    """Why the last draft or post was not taken."""
    post_id: str | None = None
    """The network's id of the post that it is."""

    def __post_init__(self) -> None:
        frozen_lists(self, "allowed")


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentPostView(Value):
    """A post as one actor may see it."""

    _kind: ClassVar[str] = "engagement.ContentPostView"
    _wire: ClassVar[Shapes] = (
        ("post", "post", Post),
        ("outside_window", "outsideWindow", bool),
        ("reasons", "reasons", [MismatchReason]),
        ("disclosure", "disclosure", DisclosureCheck),
        ("metrics", "metrics", [MetricsSnapshot]),
        ("occurrence", "occurrence", OccurrenceName),
        ("by", "by", PostedBy),
        ("proof", "proof", str),
        ("rejection", "rejection", Rejection),
    )

    post: Post
    """The post."""
    outside_window: bool
    """Whether it was posted outside the window."""
    reasons: Sequence[MismatchReason]
    """Why it is no content, where nobody said it was."""
    disclosure: DisclosureCheck
    """Whether it says that it is advertising: a hint."""
    metrics: Sequence[MetricsSnapshot]
    """Its figures, by the time they were taken."""
    occurrence: OccurrenceName | None = None
    """The content that it is, was said to be, or comes nearest to."""
    by: PostedBy | None = None
    """Who said so; none for a post that is no content."""
    proof: str | None = None
    """Where something shows that it was posted."""
    rejection: Rejection | None = None
    """Why it is no content after all."""

    def __post_init__(self) -> None:
        frozen_lists(self, "reasons", "metrics")


class InstalmentState(StrEnum):
    """What became of an instalment."""

    WAITING = "waiting"
    """It is not owed yet."""
    DUE = "due"
    """It is owed."""
    PAID = "paid"
    """It is paid."""
    FORGONE = "forgone"
    """It will not be owed: what it was for is not delivered, or the engagement has ended."""
    REPLACED = "replaced"
    """An amendment put others in its place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InstalmentView(Value):
    """An instalment."""

    _kind: ClassVar[str] = "engagement.InstalmentView"
    _wire: ClassVar[Shapes] = (
        ("number", "number", int),
        ("amount", "amount", Money),
        ("state", "state", InstalmentState),
        ("name", "name", str),
        ("due_at", "dueAt", datetime),
        ("reference", "reference", str),
    )

    number: int
    """Which."""
    amount: Money
    """How much."""
    state: InstalmentState
    """What became of it."""
    name: str | None = None
    """The milestone's name, where it is one."""
    due_at: datetime | None = None
    """When it is due, where that is known."""
    reference: str | None = None
    """The payment's reference, where it is paid."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EngagementSummary(Value):
    """An engagement in figures."""

    _kind: ClassVar[str] = "engagement.EngagementSummary"
    _wire: ClassVar[Shapes] = (
        ("open", "open", int),
        ("unfinished", "unfinished", int),
        ("missed", "missed", int),
        ("posted", "posted", int),
        ("delivered", "delivered", int),
        ("waived", "waived", int),
        ("declined", "declined", int),
        ("cancelled", "cancelled", int),
        ("agreed", "agreed", [Money]),
        ("due", "due", [Money]),
        ("paid", "paid", [Money]),
    )

    open: int
    """Pieces of content that are to be delivered: pending, in review, approved or missed."""
    unfinished: int
    """Pieces that keep the engagement from being completed: those that are open, and those that are posted and wait to
    be verified. What partnerships and participations are told as `openOccurrences`.
    """
    missed: int
    """Of those that are open, how many were missed."""
    posted: int
    """Pieces that are posted and wait to be verified."""
    delivered: int
    """Pieces that are verified."""
    waived: int
    """Pieces that the brand does without."""
    declined: int
    """Pieces whose draft was turned down for good."""
    cancelled: int
    """Pieces that are not wanted any more."""
    agreed: Sequence[Money]
    """What was agreed, in each currency: what is owed, paid, or can still be owed. A sum beyond the exact range is left
    out.
    """
    due: Sequence[Money]
    """What is owed and not paid."""
    paid: Sequence[Money]
    """What is paid."""

    def __post_init__(self) -> None:
        frozen_lists(self, "agreed", "due", "paid")


@dataclass(frozen=True, slots=True, kw_only=True)
class EngagementView(Value):
    """An engagement as one actor may see it at one moment."""

    _kind: ClassVar[str] = "engagement.EngagementView"
    _wire: ClassVar[Shapes] = (
        ("status", "status", StatusKind),
        ("brand_id", "brandId", UUID),
        ("creator_id", "creatorId", UUID),
        ("source", "source", Source),
        ("accounts", "accounts", [ContentAccount]),
        ("occurrences", "occurrences", [OccurrenceView]),
        ("posts", "posts", [ContentPostView]),
        ("instalments", "instalments", [InstalmentView]),
        ("summary", "summary", EngagementSummary),
        ("allowed", "allowed", [CommandKind]),
        ("paused_at", "pausedAt", datetime),
    )

    status: StatusKind
    """Where it stands."""
    brand_id: UUID
    """Who gets the content."""
    creator_id: UUID
    """Who makes it."""
    source: Source
    """What it was agreed in."""
    accounts: Sequence[ContentAccount]
    """The creator's accounts."""
    occurrences: Sequence[OccurrenceView]
    """Its content, by deliverable, month and number."""
    posts: Sequence[ContentPostView]
    """The posts that were looked at, by network and id."""
    instalments: Sequence[InstalmentView]
    """The parts of its payment, by number."""
    summary: EngagementSummary
    """All of it in figures."""
    allowed: Sequence[CommandKind]
    """What this actor may do with the engagement now."""
    paused_at: datetime | None = None
    """Since when it stands still, while it does."""

    def __post_init__(self) -> None:
        frozen_lists(self, "accounts", "occurrences", "posts", "instalments", "allowed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Context(Value):
    """What the host knows and an engagement does not."""

    _kind: ClassVar[str] = "engagement.Context"
    _wire: ClassVar[Shapes] = (("connections", "connections", [CreatorAccount]),)

    connections: Sequence[CreatorAccount] = ()
    """How the creator's accounts are connected; one that is left out is not. Stories need it."""

    def __post_init__(self) -> None:
        frozen_lists(self, "connections")
