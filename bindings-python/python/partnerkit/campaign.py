"""The campaign: commands, events and views. The handle is `partnerkit.Campaign`.

Generated from the core's types by `cargo xtask gen`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, TypeAlias
from uuid import UUID

from partnerkit._partnerkit import Money
from partnerkit._values import Shapes, StrEnum, Value, frozen_lists, read_union
from partnerkit.actor import Actor
from partnerkit.brief import Brief, GroupFacts, StepContent, Terms

__all__ = [
    "Archive",
    "Archived",
    "BudgetCommitted",
    "CampaignBudget",
    "CampaignFacts",
    "CampaignSettings",
    "CampaignView",
    "Close",
    "Closed",
    "Command",
    "CommandKind",
    "CommitBudget",
    "Context",
    "Discard",
    "Discarded",
    "Event",
    "Open",
    "Opened",
    "Publish",
    "Published",
    "RecordSpend",
    "Request",
    "SaveStep",
    "SetSettings",
    "SettingsSet",
    "SpendRecorded",
    "StatusKind",
    "StepSaved",
    "Timer",
    "read_command",
    "read_event",
]


class StatusKind(StrEnum):
    """Where a campaign stands."""

    DRAFT = "draft"
    """Being written."""
    PUBLISHED = "published"
    """Open to creators."""
    CLOSED = "closed"
    """No more invitations and proposals; what runs finishes."""
    ARCHIVED = "archived"
    """Put away."""
    DISCARDED = "discarded"
    """A draft that was given up."""


class CommandKind(StrEnum):
    """What can be asked of a campaign, without its data."""

    OPEN = "open"
    """Begin a draft."""
    SAVE_STEP = "save_step"
    """Save a step of the brief."""
    SET_SETTINGS = "set_settings"
    """Say the settings anew."""
    PUBLISH = "publish"
    """Open it to creators."""
    DISCARD = "discard"
    """Give the draft up."""
    CLOSE = "close"
    """Stop invitations and proposals."""
    ARCHIVE = "archive"
    """Put away."""
    COMMIT_BUDGET = "commit_budget"
    """Say what is promised to a participation."""
    RECORD_SPEND = "record_spend"
    """Record what was paid to a participation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignSettings(Value):
    """How a campaign deals with its creators."""

    _kind: ClassVar[str] = "campaign.CampaignSettings"
    _wire: ClassVar[Shapes] = (("allows_extension", "allowsExtension", bool),)

    allows_extension: bool | None = None
    """Whether the time to answer an invitation or a proposal can be extended, once for each participation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Open(Value):
    """A draft begins, with an empty brief."""

    _kind: ClassVar[str] = "campaign.Command"
    _tag: ClassVar[str | None] = "open"
    _wire: ClassVar[Shapes] = (("brand_id", "brandId", UUID), ("settings", "settings", CampaignSettings))

    brand_id: UUID
    """Whose."""
    settings: CampaignSettings | None = None
    """How it deals with its creators."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveStep(Value):
    """A step of the brief is saved: all of it, in place of what was there. In a draft it may be incomplete. Once
    published only overview, assets and titles can be saved, and the brief must stay complete.
    """

    _kind: ClassVar[str] = "campaign.Command"
    _tag: ClassVar[str | None] = "save_step"
    _wire: ClassVar[Shapes] = (("content", "content", StepContent),)

    content: StepContent
    """Which, and what it says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetSettings(Value):
    """The settings are said anew; they hold for what is asked from now on."""

    _kind: ClassVar[str] = "campaign.Command"
    _tag: ClassVar[str | None] = "set_settings"
    _wire: ClassVar[Shapes] = (("settings", "settings", CampaignSettings),)

    settings: CampaignSettings
    """All of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Publish(Value):
    """The campaign is open to creators. Every step must be good; else all problems are named at once, with paths into
    the brief.
    """

    _kind: ClassVar[str] = "campaign.Command"
    _tag: ClassVar[str | None] = "publish"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Discard(Value):
    """The draft is given up."""

    _kind: ClassVar[str] = "campaign.Command"
    _tag: ClassVar[str | None] = "discard"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Close(Value):
    """Invitations and proposals stop; participations that run finish."""

    _kind: ClassVar[str] = "campaign.Command"
    _tag: ClassVar[str | None] = "close"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Archive(Value):
    """The campaign is put away; no participation runs any more."""

    _kind: ClassVar[str] = "campaign.Command"
    _tag: ClassVar[str | None] = "archive"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitBudget(Value):
    """What is promised to a participation, in all: what was promised before does not count any more."""

    _kind: ClassVar[str] = "campaign.Command"
    _tag: ClassVar[str | None] = "commit_budget"
    _wire: ClassVar[Shapes] = (("participation_id", "participationId", UUID), ("amount", "amount", Money))

    participation_id: UUID
    """To which."""
    amount: Money
    """How much, paid or not: zero or more, in the currency of the budget."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordSpend(Value):
    """A payment to a participation is recorded. It counts on what is promised first."""

    _kind: ClassVar[str] = "campaign.Command"
    _tag: ClassVar[str | None] = "record_spend"
    _wire: ClassVar[Shapes] = (
        ("participation_id", "participationId", UUID),
        ("amount", "amount", Money),
        ("reference", "reference", str),
    )

    participation_id: UUID
    """To which."""
    amount: Money
    """How much: above zero. In another currency than the budget it is not compared."""
    reference: str
    """The payment's reference with who made it."""


Command: TypeAlias = Open | SaveStep | SetSettings | Publish | Discard | Close | Archive | CommitBudget | RecordSpend
"""A command to a campaign. Who may give which, and when, is the table."""


def read_command(document: str | bytes | Mapping[str, object]) -> Command:
    """Reads a value of Command from its wire form: JSON text, or a dict of it."""
    value: Command = read_union("campaign.Command", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened(Value):
    """A draft began."""

    _kind: ClassVar[str] = "campaign.Event"
    _tag: ClassVar[str | None] = "opened"
    _wire: ClassVar[Shapes] = (("brand_id", "brandId", UUID), ("settings", "settings", CampaignSettings))

    brand_id: UUID
    """Whose."""
    settings: CampaignSettings
    """How it deals with its creators."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepSaved(Value):
    """A step of the brief was saved."""

    _kind: ClassVar[str] = "campaign.Event"
    _tag: ClassVar[str | None] = "step_saved"
    _wire: ClassVar[Shapes] = (("content", "content", StepContent),)

    content: StepContent
    """Which, and what it says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsSet(Value):
    """The settings were said anew."""

    _kind: ClassVar[str] = "campaign.Event"
    _tag: ClassVar[str | None] = "settings_set"
    _wire: ClassVar[Shapes] = (("settings", "settings", CampaignSettings),)

    settings: CampaignSettings
    """All of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Published(Value):
    """The campaign was opened to creators."""

    _kind: ClassVar[str] = "campaign.Event"
    _tag: ClassVar[str | None] = "published"
    _wire: ClassVar[Shapes] = (("terms", "terms", Terms),)

    terms: Terms
    """What they are invited to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Discarded(Value):
    """The draft was given up."""

    _kind: ClassVar[str] = "campaign.Event"
    _tag: ClassVar[str | None] = "discarded"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed(Value):
    """Invitations and proposals were stopped."""

    _kind: ClassVar[str] = "campaign.Event"
    _tag: ClassVar[str | None] = "closed"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Archived(Value):
    """The campaign was put away."""

    _kind: ClassVar[str] = "campaign.Event"
    _tag: ClassVar[str | None] = "archived"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BudgetCommitted(Value):
    """Something was promised to a participation."""

    _kind: ClassVar[str] = "campaign.Event"
    _tag: ClassVar[str | None] = "budget_committed"
    _wire: ClassVar[Shapes] = (("participation_id", "participationId", UUID), ("amount", "amount", Money))

    participation_id: UUID
    """To which."""
    amount: Money
    """How much in all, paid or not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpendRecorded(Value):
    """A payment to a participation was recorded."""

    _kind: ClassVar[str] = "campaign.Event"
    _tag: ClassVar[str | None] = "spend_recorded"
    _wire: ClassVar[Shapes] = (
        ("participation_id", "participationId", UUID),
        ("amount", "amount", Money),
        ("reference", "reference", str),
    )

    participation_id: UUID
    """To which."""
    amount: Money
    """How much."""
    reference: str
    """The payment's reference with who made it."""


Event: TypeAlias = (
    Opened
    | StepSaved
    | SettingsSet
    | Published
    | Discarded
    | Closed
    | Archived
    | BudgetCommitted
    | SpendRecorded
)
"""An event of a campaign."""


def read_event(document: str | bytes | Mapping[str, object]) -> Event:
    """Reads a value of Event from its wire form: JSON text, or a dict of it."""
    value: Event = read_union("campaign.Event", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Request(Value):
    """A command with all that surrounds it."""

    _kind: ClassVar[str] = "campaign.Request"
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

    _kind: ClassVar[str] = "campaign.Timer"
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
class CampaignBudget(Value):
    """How a budget stands. Only the brand and the platform see it."""

    _kind: ClassVar[str] = "campaign.CampaignBudget"
    _wire: ClassVar[Shapes] = (
        ("committed", "committed", [Money]),
        ("spent", "spent", [Money]),
        ("is_over", "isOver", bool),
        ("limit", "limit", Money),
    )

    committed: Sequence[Money]
    """Promised and not yet paid, in each currency."""
    spent: Sequence[Money]
    """Paid, in each currency."""
    is_over: bool
    """Whether what is promised and paid together exceeds the limit."""
    limit: Money | None = None
    """What may be paid in all. Left out: nothing is compared."""

    def __post_init__(self) -> None:
        frozen_lists(self, "committed", "spent")


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignView(Value):
    """A campaign as the brand, the platform or the system sees it at one moment. Creators see none of it: what they see
    is in their participation.
    """

    _kind: ClassVar[str] = "campaign.CampaignView"
    _wire: ClassVar[Shapes] = (
        ("status", "status", StatusKind),
        ("brand_id", "brandId", UUID),
        ("settings", "settings", CampaignSettings),
        ("brief", "brief", Brief),
        ("budget", "budget", CampaignBudget),
        ("allowed", "allowed", [CommandKind]),
        ("terms", "terms", Terms),
        ("published_at", "publishedAt", datetime),
    )

    status: StatusKind
    """Where it stands."""
    brand_id: UUID
    """Whose."""
    settings: CampaignSettings
    """How it deals with its creators."""
    brief: Brief
    """The brief, with what it says now."""
    budget: CampaignBudget
    """How its budget stands."""
    allowed: Sequence[CommandKind]
    """What this actor may do now."""
    terms: Terms | None = None
    """What creators are invited to, from publishing on."""
    published_at: datetime | None = None
    """When it was published."""

    def __post_init__(self) -> None:
        frozen_lists(self, "allowed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Context(Value):
    """What the host knows and a campaign does not."""

    _kind: ClassVar[str] = "campaign.Context"
    _wire: ClassVar[Shapes] = (
        ("groups", "groups", [GroupFacts]),
        ("running_participations", "runningParticipations", int),
    )

    groups: Sequence[GroupFacts] | None = None
    """The groups of the brand's code book. Left out: the brief's groups are not checked."""
    running_participations: int | None = None
    """How many participations run: accepted or active ones. Left out: not known, and nothing is archived."""

    def __post_init__(self) -> None:
        frozen_lists(self, "groups")


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignFacts(Value):
    """What a participation needs to know of its campaign; the host gives it with each command."""

    _kind: ClassVar[str] = "campaign.CampaignFacts"
    _wire: ClassVar[Shapes] = (
        ("campaign_id", "campaignId", UUID),
        ("brand_id", "brandId", UUID),
        ("status", "status", StatusKind),
        ("settings", "settings", CampaignSettings),
        ("terms", "terms", Terms),
    )

    campaign_id: UUID
    """Which."""
    brand_id: UUID
    """Whose."""
    status: StatusKind
    """Where it stands."""
    settings: CampaignSettings | None = None
    """How it deals with its creators."""
    terms: Terms | None = None
    """What creators are invited to, from publishing on."""
