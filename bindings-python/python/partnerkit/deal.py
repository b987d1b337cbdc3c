"""What follows from a partnership or participation in the aggregates that carry it out. See `partnerkit.follow_ups_of`
and `partnerkit.rehearse`.

Generated from the core's types by `cargo xtask gen`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, TypeAlias
from uuid import UUID

from partnerkit._values import Shapes, Value, frozen_lists, read_union
from partnerkit.aggregate import Warning
from partnerkit.codes import Command as CodeBookCommand
from partnerkit.engagement import Command as EngagementCommand
from partnerkit.engagement import ContentAccount, InstalmentView, OccurrenceView
from partnerkit.notification import Notification
from partnerkit.product_order import Command as ProductOrderCommand

__all__ = [
    "CodeBookFollowUp",
    "DealFacts",
    "EngagementFollowUp",
    "FollowUp",
    "ProductOrderFollowUp",
    "Rehearsal",
    "read_follow_up",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class DealFacts(Value):
    """What the host knows and a deal does not. What is left out is none."""

    _kind: ClassVar[str] = "deal.DealFacts"
    _wire: ClassVar[Shapes] = (("zone", "zone", str), ("accounts", "accounts", [ContentAccount]))

    zone: str | None = None
    """In whose calendar the dates of a participation are. A partnership has its own."""
    accounts: Sequence[ContentAccount] = ()
    """The creator's accounts: content of others does not count."""

    def __post_init__(self) -> None:
        frozen_lists(self, "accounts")


@dataclass(frozen=True, slots=True, kw_only=True)
class EngagementFollowUp(Value):
    """To the engagement: it begins, follows the deal's terms, stands still, goes on, or is over."""

    _kind: ClassVar[str] = "deal.FollowUp"
    _tag: ClassVar[str | None] = "engagement"
    _wire: ClassVar[Shapes] = (
        ("engagement_id", "engagementId", UUID),
        ("command_id", "commandId", UUID),
        ("at", "at", datetime),
        ("command", "command", EngagementCommand),
    )

    engagement_id: UUID
    """Which; where there is none yet, its id to be."""
    command_id: UUID
    """The command's id."""
    at: datetime
    """When it is to be given."""
    command: EngagementCommand
    """The command."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeBookFollowUp(Value):
    """To the brand's code book: the creator gets a place for a code or link, or the generic ones, or a rate that was
    amended. The command's context says that the creator was accepted.
    """

    _kind: ClassVar[str] = "deal.FollowUp"
    _tag: ClassVar[str | None] = "code_book"
    _wire: ClassVar[Shapes] = (
        ("command_id", "commandId", UUID),
        ("at", "at", datetime),
        ("command", "command", CodeBookCommand),
    )

    command_id: UUID
    """The command's id."""
    at: datetime
    """When it is to be given."""
    command: CodeBookCommand
    """The command."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductOrderFollowUp(Value):
    """To a product order: it begins, or its time to post stands still or goes on."""

    _kind: ClassVar[str] = "deal.FollowUp"
    _tag: ClassVar[str | None] = "product_order"
    _wire: ClassVar[Shapes] = (
        ("product_order_id", "productOrderId", UUID),
        ("command_id", "commandId", UUID),
        ("at", "at", datetime),
        ("command", "command", ProductOrderCommand),
    )

    product_order_id: UUID
    """Which; where there is none yet, its id to be."""
    command_id: UUID
    """The command's id."""
    at: datetime
    """When it is to be given: later, where products are sent later."""
    command: ProductOrderCommand
    """The command."""


FollowUp: TypeAlias = EngagementFollowUp | CodeBookFollowUp | ProductOrderFollowUp
"""A command that follows from a deal. It is given by the system. Its ids come from the deal's, so that the same command
is a repeat, and nothing is done twice.
"""


def read_follow_up(document: str | bytes | Mapping[str, object]) -> FollowUp:
    """Reads a value of FollowUp from its wire form: JSON text, or a dict of it."""
    value: FollowUp = read_union("deal.FollowUp", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsal(Value):
    """What a command would cause: at once, and once what it offers is accepted. Nothing has changed."""

    _kind: ClassVar[str] = "deal.Rehearsal"
    _wire: ClassVar[Shapes] = (
        ("notifications", "notifications", [Notification]),
        ("warnings", "warnings", [Warning]),
        ("is_offer", "isOffer", bool),
        ("follow_ups", "followUps", [FollowUp]),
        ("later_notifications", "laterNotifications", [Notification]),
        ("content", "content", [OccurrenceView]),
        ("payments", "payments", [InstalmentView]),
    )

    notifications: Sequence[Notification]
    """Who hears of the command itself."""
    warnings: Sequence[Warning]
    """What the brand should know before."""
    is_offer: bool
    """Whether the command makes an offer to the creator. Then all that is below follows if the creator accepts it at
    once.
    """
    follow_ups: Sequence[FollowUp]
    """What is to be done: places for codes, product orders, and what the engagement is told."""
    later_notifications: Sequence[Notification]
    """Who hears of the acceptance and of what is to be done."""
    content: Sequence[OccurrenceView]
    """The content of the deal from then on, as the creator sees it."""
    payments: Sequence[InstalmentView]
    """The parts of its payment from then on."""

    def __post_init__(self) -> None:
        frozen_lists(self, "notifications", "warnings", "follow_ups", "later_notifications", "content", "payments")
