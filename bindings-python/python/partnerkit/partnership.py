"""The partnership: commands, events and views. The handle is `partnerkit.Partnership`.

Generated from the core's types by `cargo xtask gen`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar, TypeAlias
from uuid import UUID

from partnerkit._partnerkit import Money
from partnerkit._values import Shapes, StrEnum, Value, frozen_lists, read_union
from partnerkit.actor import Actor, Role
from partnerkit.brief import Brief, GroupFacts, OverBudget, Preview, StepContent, Terms
from partnerkit.creator import Standing

__all__ = [
    "Accept",
    "AcceptAmendment",
    "Acceptance",
    "Accepted",
    "Activated",
    "Amend",
    "Amended",
    "AmendmentAccepted",
    "AmendmentDeclined",
    "AmendmentInEffect",
    "AmendmentWithdrawn",
    "ApplyAmendment",
    "BrandPartnershipView",
    "BudgetSet",
    "BudgetView",
    "Cancel",
    "Cancelled",
    "Change",
    "Command",
    "CommandKind",
    "Complete",
    "Completed",
    "Context",
    "CreatorPartnershipView",
    "Decline",
    "DeclineAmendment",
    "Declined",
    "End",
    "EndSchedule",
    "Ended",
    "Event",
    "Open",
    "Opened",
    "PartnershipView",
    "Pause",
    "Paused",
    "Publish",
    "Published",
    "RecordSpend",
    "Request",
    "Resume",
    "Resumed",
    "Revise",
    "Revised",
    "Revision",
    "RevisionState",
    "RevisionView",
    "SaveStep",
    "ScheduleEnded",
    "SetBudget",
    "SpendRecorded",
    "StatusKind",
    "StepSaved",
    "Timer",
    "WithdrawAmendment",
    "read_command",
    "read_event",
    "read_partnership_view",
]


class StatusKind(StrEnum):
    """Where a partnership stands."""

    DRAFT = "draft"
    """The brand writes the brief."""
    PUBLISHED = "published"
    """The creator reads it and answers."""
    ACTIVE = "active"
    """What was agreed is carried out."""
    PAUSED = "paused"
    """Nothing falls due."""
    COMPLETED = "completed"
    """Ended: all was delivered or waived."""
    ENDED = "ended"
    """Ended early."""
    CANCELLED = "cancelled"
    """Ended before it was active."""


class CommandKind(StrEnum):
    """What can be asked of a partnership, without its data."""

    OPEN = "open"
    """Begin a draft."""
    SAVE_STEP = "save_step"
    """Save a step of the brief."""
    PUBLISH = "publish"
    """Show it to the creator."""
    REVISE = "revise"
    """Offer other terms, before the creator has accepted."""
    ACCEPT = "accept"
    """Accept what is offered."""
    DECLINE = "decline"
    """Say no to what is offered."""
    AMEND = "amend"
    """Change what was agreed, from a date on."""
    ACCEPT_AMENDMENT = "accept_amendment"
    """Accept an amendment."""
    DECLINE_AMENDMENT = "decline_amendment"
    """Say no to an amendment."""
    WITHDRAW_AMENDMENT = "withdraw_amendment"
    """Take an amendment back."""
    APPLY_AMENDMENT = "apply_amendment"
    """An amendment's time has come."""
    END_SCHEDULE = "end_schedule"
    """The schedule's last day is over."""
    PAUSE = "pause"
    """Stop for a while."""
    RESUME = "resume"
    """Go on."""
    SET_BUDGET = "set_budget"
    """Say anew what may be paid."""
    RECORD_SPEND = "record_spend"
    """Record what was paid."""
    COMPLETE = "complete"
    """End it well."""
    END = "end"
    """End it early."""
    CANCEL = "cancel"
    """End it before it was active."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Open(Value):
    """The brand begins a draft, for one creator."""

    _kind: ClassVar[str] = "partnership.Command"
    _tag: ClassVar[str | None] = "open"
    _wire: ClassVar[Shapes] = (
        ("creator_id", "creatorId", UUID),
        ("zone", "zone", str),
        ("notice_days", "noticeDays", int),
    )

    creator_id: UUID
    """With whom."""
    zone: str
    """Whose calendar decides when a day begins."""
    notice_days: int | None = None
    """How many days of 24 hours lie between an amendment that cuts a rate and its effect, at least."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveStep(Value):
    """A step of the brief is saved, complete or not, in any order."""

    _kind: ClassVar[str] = "partnership.Command"
    _tag: ClassVar[str | None] = "save_step"
    _wire: ClassVar[Shapes] = (("content", "content", StepContent),)

    content: StepContent
    """All of the step; it takes the place of what was there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Publish(Value):
    """The brief is shown to the creator. Where no agreement is asked, this begins the partnership."""

    _kind: ClassVar[str] = "partnership.Command"
    _tag: ClassVar[str | None] = "publish"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Revise(Value):
    """Other terms are offered in the place of those that the creator has not accepted."""

    _kind: ClassVar[str] = "partnership.Command"
    _tag: ClassVar[str | None] = "revise"
    _wire: ClassVar[Shapes] = (("terms", "terms", Terms),)

    terms: Terms
    """All of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Accept(Value):
    """The creator accepts what is offered: the partnership begins."""

    _kind: ClassVar[str] = "partnership.Command"
    _tag: ClassVar[str | None] = "accept"
    _wire: ClassVar[Shapes] = (("revision", "revision", int), ("agreement", "agreement", str))

    revision: int
    """The number of the revision that the creator has seen."""
    agreement: str | None = None
    """The SHA-256 of the exact text of its agreement; left out where it has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decline(Value):
    """The creator says no to what is offered."""

    _kind: ClassVar[str] = "partnership.Command"
    _tag: ClassVar[str | None] = "decline"
    _wire: ClassVar[Shapes] = (("reason", "reason", str),)

    reason: str | None = field(default=None, repr=False)
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amend(Value):
    """The brand changes what was agreed. Another compensation, other deliverables, rights or dates need the creator's
    acceptance; until then the earlier terms hold.
    """

    _kind: ClassVar[str] = "partnership.Command"
    _tag: ClassVar[str | None] = "amend"
    _wire: ClassVar[Shapes] = (("terms", "terms", Terms), ("effective_from", "effectiveFrom", datetime))

    terms: Terms
    """All of the new terms."""
    effective_from: datetime | None = None
    """From when on; never before the command's time. Left out: now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptAmendment(Value):
    """The creator accepts an amendment. It takes effect now, or at its date if that is later."""

    _kind: ClassVar[str] = "partnership.Command"
    _tag: ClassVar[str | None] = "accept_amendment"
    _wire: ClassVar[Shapes] = (("revision", "revision", int), ("agreement", "agreement", str))

    revision: int
    """The number of its revision."""
    agreement: str | None = None
    """The SHA-256 of the exact text of its agreement; left out where it has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclineAmendment(Value):
    """The creator says no to an amendment: the earlier terms go on."""

    _kind: ClassVar[str] = "partnership.Command"
    _tag: ClassVar[str | None] = "decline_amendment"
    _wire: ClassVar[Shapes] = (("revision", "revision", int), ("reason", "reason", str))

    revision: int
    """The number of its revision."""
    reason: str | None = field(default=None, repr=False)
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawAmendment(Value):
    """The brand takes an amendment back that awaits an answer, or that needed none and awaits its time."""

    _kind: ClassVar[str] = "partnership.Command"
    _tag: ClassVar[str | None] = "withdraw_amendment"
    _wire: ClassVar[Shapes] = (("revision", "revision", int),)

    revision: int
    """The number of its revision."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplyAmendment(Value):
    """The time of an amendment has come."""

    _kind: ClassVar[str] = "partnership.Command"
    _tag: ClassVar[str | None] = "apply_amendment"
    _wire: ClassVar[Shapes] = (("revision", "revision", int),)

    revision: int
    """The number of its revision."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EndSchedule(Value):
    """The schedule's last day is over."""

    _kind: ClassVar[str] = "partnership.Command"
    _tag: ClassVar[str | None] = "end_schedule"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause(Value):
    """Everything stops: nothing falls due."""

    _kind: ClassVar[str] = "partnership.Command"
    _tag: ClassVar[str | None] = "pause"
    _wire: ClassVar[Shapes] = (("reason", "reason", str),)

    reason: str | None = field(default=None, repr=False)
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resume(Value):
    """Everything goes on; what had a time after the pause's beginning has it later by as long as the pause lasted."""

    _kind: ClassVar[str] = "partnership.Command"
    _tag: ClassVar[str | None] = "resume"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SetBudget(Value):
    """The budget is said anew."""

    _kind: ClassVar[str] = "partnership.Command"
    _tag: ClassVar[str | None] = "set_budget"
    _wire: ClassVar[Shapes] = (("budget", "budget", Money), ("over_budget", "overBudget", OverBudget))

    budget: Money | None = None
    """What may be paid in all. Left out: nothing is compared."""
    over_budget: OverBudget | None = None
    """What happens above it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordSpend(Value):
    """Something was paid."""

    _kind: ClassVar[str] = "partnership.Command"
    _tag: ClassVar[str | None] = "record_spend"
    _wire: ClassVar[Shapes] = (("reference", "reference", str), ("amount", "amount", Money))

    reference: str
    """The payment's reference; the same again is a repeat."""
    amount: Money
    """How much: above zero."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Complete(Value):
    """All was delivered or waived: the partnership ends well."""

    _kind: ClassVar[str] = "partnership.Command"
    _tag: ClassVar[str | None] = "complete"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class End(Value):
    """The partnership ends early. What was earned stays earned."""

    _kind: ClassVar[str] = "partnership.Command"
    _tag: ClassVar[str | None] = "end"
    _wire: ClassVar[Shapes] = (("reason", "reason", str),)

    reason: str = field(repr=False)
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancel(Value):
    """The partnership ends before it was active."""

    _kind: ClassVar[str] = "partnership.Command"
    _tag: ClassVar[str | None] = "cancel"
    _wire: ClassVar[Shapes] = (("reason", "reason", str),)

    reason: str | None = field(default=None, repr=False)
    """Why."""


Command: TypeAlias = (
    Open
    | SaveStep
    | Publish
    | Revise
    | Accept
    | Decline
    | Amend
    | AcceptAmendment
    | DeclineAmendment
    | WithdrawAmendment
    | ApplyAmendment
    | EndSchedule
    | Pause
    | Resume
    | SetBudget
    | RecordSpend
    | Complete
    | End
    | Cancel
)
"""A command to a partnership. Who may give which, and when, is the table."""


def read_command(document: str | bytes | Mapping[str, object]) -> Command:
    """Reads a value of Command from its wire form: JSON text, or a dict of it."""
    value: Command = read_union("partnership.Command", document)
    return value


class Change(StrEnum):
    """A part of the terms that an amendment changes."""

    COMPENSATION = "compensation"
    """What the creator gets. Material."""
    DELIVERABLES = "deliverables"
    """What the creator delivers. Material."""
    RIGHTS = "rights"
    """What the creator agrees to. Material."""
    DATES = "dates"
    """From when to when, and in which months. Material."""
    REVIEW = "review"
    """How content is reviewed."""
    TRACKING = "tracking"
    """How content is recognised."""
    PREVIEW = "preview"
    """What the creator reads of the compensation before its details."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened(Value):
    """A draft was begun."""

    _kind: ClassVar[str] = "partnership.Event"
    _tag: ClassVar[str | None] = "opened"
    _wire: ClassVar[Shapes] = (
        ("brand_id", "brandId", UUID),
        ("creator_id", "creatorId", UUID),
        ("zone", "zone", str),
        ("notice_days", "noticeDays", int),
    )

    brand_id: UUID
    """By which brand."""
    creator_id: UUID
    """For whom."""
    zone: str
    """Whose calendar decides when a day begins."""
    notice_days: int
    """How many days lie between an amendment that cuts a rate and its effect."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepSaved(Value):
    """A step of the brief was saved."""

    _kind: ClassVar[str] = "partnership.Event"
    _tag: ClassVar[str | None] = "step_saved"
    _wire: ClassVar[Shapes] = (("content", "content", StepContent),)

    content: StepContent
    """All of the step."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Published(Value):
    """The brief was shown to the creator; its terms are revision 1."""

    _kind: ClassVar[str] = "partnership.Event"
    _tag: ClassVar[str | None] = "published"
    _wire: ClassVar[Shapes] = (
        ("terms", "terms", Terms),
        ("ends_at", "endsAt", datetime),
        ("agreement", "agreement", str),
    )

    terms: Terms
    """What is offered."""
    ends_at: datetime
    """When the schedule's last day is over."""
    agreement: str | None = None
    """The SHA-256 of the exact text of the agreement; none: no agreement is asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Revised(Value):
    """Other terms were offered before the creator had accepted."""

    _kind: ClassVar[str] = "partnership.Event"
    _tag: ClassVar[str | None] = "revised"
    _wire: ClassVar[Shapes] = (
        ("revision", "revision", int),
        ("terms", "terms", Terms),
        ("ends_at", "endsAt", datetime),
    )

    revision: int
    """The number of the new revision."""
    terms: Terms
    """What is offered now."""
    ends_at: datetime
    """When the schedule's last day is over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted(Value):
    """The creator accepted what is offered."""

    _kind: ClassVar[str] = "partnership.Event"
    _tag: ClassVar[str | None] = "accepted"
    _wire: ClassVar[Shapes] = (("revision", "revision", int), ("agreement", "agreement", str))

    revision: int
    """Which revision."""
    agreement: str | None = None
    """The SHA-256 of the exact text of its agreement."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Activated(Value):
    """The partnership began."""

    _kind: ClassVar[str] = "partnership.Event"
    _tag: ClassVar[str | None] = "activated"
    _wire: ClassVar[Shapes] = (("revision", "revision", int), ("terms", "terms", Terms), ("zone", "zone", str))

    revision: int
    """Which revision holds."""
    terms: Terms
    """What was agreed."""
    zone: str
    """Whose calendar decides when a day begins."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Declined(Value):
    """The creator said no."""

    _kind: ClassVar[str] = "partnership.Event"
    _tag: ClassVar[str | None] = "declined"
    _wire: ClassVar[Shapes] = (("reason", "reason", str),)

    reason: str | None = field(default=None, repr=False)
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amended(Value):
    """The brand asked for other terms."""

    _kind: ClassVar[str] = "partnership.Event"
    _tag: ClassVar[str | None] = "amended"
    _wire: ClassVar[Shapes] = (
        ("revision", "revision", int),
        ("terms", "terms", Terms),
        ("effective_from", "effectiveFrom", datetime),
        ("ends_at", "endsAt", datetime),
        ("changes", "changes", [Change]),
        ("needs_acceptance", "needsAcceptance", bool),
    )

    revision: int
    """The number of the new revision."""
    terms: Terms
    """The new terms."""
    effective_from: datetime
    """From when on."""
    ends_at: datetime
    """When the schedule's last day is over."""
    changes: Sequence[Change]
    """What is different."""
    needs_acceptance: bool
    """Whether the creator has to accept it."""

    def __post_init__(self) -> None:
        frozen_lists(self, "changes")


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendmentAccepted(Value):
    """The creator accepted an amendment."""

    _kind: ClassVar[str] = "partnership.Event"
    _tag: ClassVar[str | None] = "amendment_accepted"
    _wire: ClassVar[Shapes] = (
        ("revision", "revision", int),
        ("effective_from", "effectiveFrom", datetime),
        ("agreement", "agreement", str),
    )

    revision: int
    """Which revision."""
    effective_from: datetime
    """From when on it holds: its date, or now if that is later."""
    agreement: str | None = None
    """The SHA-256 of the exact text of its agreement."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendmentDeclined(Value):
    """The creator said no to an amendment."""

    _kind: ClassVar[str] = "partnership.Event"
    _tag: ClassVar[str | None] = "amendment_declined"
    _wire: ClassVar[Shapes] = (("revision", "revision", int), ("reason", "reason", str))

    revision: int
    """Which revision."""
    reason: str | None = field(default=None, repr=False)
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendmentWithdrawn(Value):
    """The brand took an amendment back."""

    _kind: ClassVar[str] = "partnership.Event"
    _tag: ClassVar[str | None] = "amendment_withdrawn"
    _wire: ClassVar[Shapes] = (("revision", "revision", int),)

    revision: int
    """Which revision."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendmentInEffect(Value):
    """An amendment holds from now on."""

    _kind: ClassVar[str] = "partnership.Event"
    _tag: ClassVar[str | None] = "amendment_in_effect"
    _wire: ClassVar[Shapes] = (("revision", "revision", int), ("terms", "terms", Terms))

    revision: int
    """Which revision."""
    terms: Terms
    """What holds now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleEnded(Value):
    """The schedule's last day is over."""

    _kind: ClassVar[str] = "partnership.Event"
    _tag: ClassVar[str | None] = "schedule_ended"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Paused(Value):
    """Everything stopped."""

    _kind: ClassVar[str] = "partnership.Event"
    _tag: ClassVar[str | None] = "paused"
    _wire: ClassVar[Shapes] = (("by", "by", Role), ("reason", "reason", str))

    by: Role
    """By whom."""
    reason: str | None = field(default=None, repr=False)
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resumed(Value):
    """Everything goes on; what had a time after the pause's beginning has it later by as long as the pause lasted."""

    _kind: ClassVar[str] = "partnership.Event"
    _tag: ClassVar[str | None] = "resumed"
    _wire: ClassVar[Shapes] = (("paused_since", "pausedSince", datetime),)

    paused_since: datetime
    """When the pause began."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BudgetSet(Value):
    """The budget was said anew."""

    _kind: ClassVar[str] = "partnership.Event"
    _tag: ClassVar[str | None] = "budget_set"
    _wire: ClassVar[Shapes] = (("over_budget", "overBudget", OverBudget), ("budget", "budget", Money))

    over_budget: OverBudget
    """What happens above it."""
    budget: Money | None = None
    """What may be paid in all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpendRecorded(Value):
    """Something was paid."""

    _kind: ClassVar[str] = "partnership.Event"
    _tag: ClassVar[str | None] = "spend_recorded"
    _wire: ClassVar[Shapes] = (("reference", "reference", str), ("amount", "amount", Money))

    reference: str
    """The payment's reference."""
    amount: Money
    """How much."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Completed(Value):
    """All was delivered or waived: the partnership ended well."""

    _kind: ClassVar[str] = "partnership.Event"
    _tag: ClassVar[str | None] = "completed"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended(Value):
    """The partnership ended early."""

    _kind: ClassVar[str] = "partnership.Event"
    _tag: ClassVar[str | None] = "ended"
    _wire: ClassVar[Shapes] = (("by", "by", Role), ("reason", "reason", str))

    by: Role
    """By whom."""
    reason: str = field(repr=False)
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancelled(Value):
    """The partnership ended before it was active."""

    _kind: ClassVar[str] = "partnership.Event"
    _tag: ClassVar[str | None] = "cancelled"
    _wire: ClassVar[Shapes] = (("by", "by", Role), ("reason", "reason", str))

    by: Role
    """By whom."""
    reason: str | None = field(default=None, repr=False)
    """Why."""


Event: TypeAlias = (
    Opened
    | StepSaved
    | Published
    | Revised
    | Accepted
    | Activated
    | Declined
    | Amended
    | AmendmentAccepted
    | AmendmentDeclined
    | AmendmentWithdrawn
    | AmendmentInEffect
    | ScheduleEnded
    | Paused
    | Resumed
    | BudgetSet
    | SpendRecorded
    | Completed
    | Ended
    | Cancelled
)
"""An event of a partnership."""


def read_event(document: str | bytes | Mapping[str, object]) -> Event:
    """Reads a value of Event from its wire form: JSON text, or a dict of it."""
    value: Event = read_union("partnership.Event", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Request(Value):
    """A command with all that surrounds it."""

    _kind: ClassVar[str] = "partnership.Request"
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

    _kind: ClassVar[str] = "partnership.Timer"
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


class RevisionState(StrEnum):
    """How it stands with a revision."""

    OFFERED = "offered"
    """It awaits the creator's answer."""
    AGREED = "agreed"
    """It holds from its time on, until the next one does."""
    SUPERSEDED = "superseded"
    """Another took its place before it held."""
    DECLINED = "declined"
    """The creator said no to it."""
    WITHDRAWN = "withdrawn"
    """The brand took it back, or the partnership was over before it was answered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptance(Value):
    """That a creator accepted: what exactly, who and when."""

    _kind: ClassVar[str] = "partnership.Acceptance"
    _wire: ClassVar[Shapes] = (
        ("creator_id", "creatorId", UUID),
        ("at", "at", datetime),
        ("agreement", "agreement", str),
    )

    creator_id: UUID
    """Who."""
    at: datetime
    """When."""
    agreement: str | None = None
    """The SHA-256 of the exact text of the agreement, where there is one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision(Value):
    """One revision of the terms. Its terms never change."""

    _kind: ClassVar[str] = "partnership.Revision"
    _wire: ClassVar[Shapes] = (
        ("number", "number", int),
        ("made_at", "madeAt", datetime),
        ("terms", "terms", Terms),
        ("changes", "changes", [Change]),
        ("state", "state", RevisionState),
        ("effective_from", "effectiveFrom", datetime),
        ("is_in_effect", "isInEffect", bool),
        ("ends_at", "endsAt", datetime),
        ("acceptance", "acceptance", Acceptance),
    )

    number: int
    """Which one, from 1."""
    made_at: datetime
    """When it was offered."""
    terms: Terms
    """The terms."""
    changes: Sequence[Change]
    """What is different from the terms whose place it takes; nothing in the first."""
    state: RevisionState
    """How it stands with it."""
    effective_from: datetime
    """From when on it is to hold, or holds."""
    is_in_effect: bool
    """Whether that time has come."""
    ends_at: datetime
    """When the last day of its schedule is over."""
    acceptance: Acceptance | None = None
    """That the creator accepted it; none where none was asked."""

    def __post_init__(self) -> None:
        frozen_lists(self, "changes")


@dataclass(frozen=True, slots=True, kw_only=True)
class BudgetView(Value):
    """What may be paid, what is agreed and what is spent. For the brand's own people."""

    _kind: ClassVar[str] = "partnership.BudgetView"
    _wire: ClassVar[Shapes] = (
        ("over_budget", "overBudget", OverBudget),
        ("committed", "committed", [Money]),
        ("spent", "spent", [Money]),
        ("budget", "budget", Money),
    )

    over_budget: OverBudget
    """What happens above it."""
    committed: Sequence[Money]
    """What the terms commit to: the payment, and the most that the products may be worth, each time that they are sent.
    """
    spent: Sequence[Money]
    """What was paid."""
    budget: Money | None = None
    """What may be paid in all."""

    def __post_init__(self) -> None:
        frozen_lists(self, "committed", "spent")


@dataclass(frozen=True, slots=True, kw_only=True)
class RevisionView(Value):
    """A revision of the terms as the creator sees it."""

    _kind: ClassVar[str] = "partnership.RevisionView"
    _wire: ClassVar[Shapes] = (
        ("number", "number", int),
        ("made_at", "madeAt", datetime),
        ("preview", "preview", Preview),
        ("changes", "changes", [Change]),
        ("state", "state", RevisionState),
        ("effective_from", "effectiveFrom", datetime),
        ("ends_at", "endsAt", datetime),
        ("agreement", "agreement", str),
        ("acceptance", "acceptance", Acceptance),
    )

    number: int
    """Which one, from 1."""
    made_at: datetime
    """When it was offered."""
    preview: Preview
    """The terms."""
    changes: Sequence[Change]
    """What is different from the terms whose place it takes."""
    state: RevisionState
    """How it stands with it."""
    effective_from: datetime
    """From when on it is to hold, or holds."""
    ends_at: datetime
    """When the last day of its schedule is over."""
    agreement: str | None = None
    """The SHA-256 of the exact text of its agreement: what an acceptance names."""
    acceptance: Acceptance | None = None
    """That the creator accepted it."""

    def __post_init__(self) -> None:
        frozen_lists(self, "changes")


@dataclass(frozen=True, slots=True, kw_only=True)
class BrandPartnershipView(Value):
    """As the brand and the platform see it."""

    _kind: ClassVar[str] = "partnership.PartnershipView"
    _tag: ClassVar[str | None] = "brand"
    _wire: ClassVar[Shapes] = (
        ("status", "status", StatusKind),
        ("brand_id", "brandId", UUID),
        ("creator_id", "creatorId", UUID),
        ("zone", "zone", str),
        ("notice_days", "noticeDays", int),
        ("brief", "brief", Brief),
        ("revisions", "revisions", [Revision]),
        ("budget", "budget", BudgetView),
        ("allowed", "allowed", [CommandKind]),
        ("holding", "holding", int),
        ("awaiting", "awaiting", int),
        ("paused_since", "pausedSince", datetime),
        ("note", "note", str),
    )

    status: StatusKind
    """Where it stands."""
    brand_id: UUID
    """Whose it is."""
    creator_id: UUID
    """With whom."""
    zone: str
    """Whose calendar decides when a day begins."""
    notice_days: int
    """How many days lie between an amendment that cuts a rate and its effect."""
    brief: Brief
    """The brief, as it was saved last."""
    revisions: Sequence[Revision]
    """All revisions of the terms."""
    budget: BudgetView
    """What may be paid, what is agreed and what is spent."""
    allowed: Sequence[CommandKind]
    """What this actor may do now."""
    holding: int | None = None
    """The number of the revision that holds."""
    awaiting: int | None = None
    """The number of the revision that awaits the creator's answer."""
    paused_since: datetime | None = None
    """Since when it is paused."""
    note: str | None = field(default=None, repr=False)
    """What was said when it was declined, paused, ended or cancelled."""

    def __post_init__(self) -> None:
        frozen_lists(self, "revisions", "allowed")


@dataclass(frozen=True, slots=True, kw_only=True)
class CreatorPartnershipView(Value):
    """As the creator sees it, once it is published."""

    _kind: ClassVar[str] = "partnership.PartnershipView"
    _tag: ClassVar[str | None] = "creator"
    _wire: ClassVar[Shapes] = (
        ("status", "status", StatusKind),
        ("brand_id", "brandId", UUID),
        ("zone", "zone", str),
        ("notice_days", "noticeDays", int),
        ("preview", "preview", Preview),
        ("revisions", "revisions", [RevisionView]),
        ("allowed", "allowed", [CommandKind]),
        ("holding", "holding", int),
        ("awaiting", "awaiting", int),
        ("paused_since", "pausedSince", datetime),
        ("note", "note", str),
    )

    status: StatusKind
    """Where it stands."""
    brand_id: UUID
    """With whom."""
    zone: str
    """Whose calendar decides when a day begins."""
    notice_days: int
    """How many days lie between an amendment that cuts a rate and its effect."""
    preview: Preview
    """What holds, or before that what is offered."""
    revisions: Sequence[RevisionView]
    """All revisions of the terms."""
    allowed: Sequence[CommandKind]
    """What this actor may do now."""
    holding: int | None = None
    """The number of the revision that holds."""
    awaiting: int | None = None
    """The number of the revision that awaits the creator's answer."""
    paused_since: datetime | None = None
    """Since when it is paused."""
    note: str | None = field(default=None, repr=False)
    """What was said when it was declined, paused, ended or cancelled."""

    def __post_init__(self) -> None:
        frozen_lists(self, "revisions", "allowed")


PartnershipView: TypeAlias = BrandPartnershipView | CreatorPartnershipView
"""A partnership as one actor may see it at one moment."""


def read_partnership_view(document: str | bytes | Mapping[str, object]) -> PartnershipView:
    """Reads a value of PartnershipView from its wire form: JSON text, or a dict of it."""
    value: PartnershipView = read_union("partnership.PartnershipView", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Context(Value):
    """What the host knows and a partnership does not."""

    _kind: ClassVar[str] = "partnership.Context"
    _wire: ClassVar[Shapes] = (
        ("creator", "creator", Standing),
        ("groups", "groups", [GroupFacts]),
        ("open_occurrences", "openOccurrences", int),
    )

    creator: Standing | None = None
    """Where the creator stands. Publishing needs it."""
    groups: Sequence[GroupFacts] | None = None
    """The groups of the brand's code book. Left out: groups are not checked."""
    open_occurrences: int | None = None
    """How many pieces of content are unfinished: still to be delivered, or posted and not verified. It is
    `EngagementSummary::unfinished`. Completing needs it.
    """

    def __post_init__(self) -> None:
        frozen_lists(self, "groups")
