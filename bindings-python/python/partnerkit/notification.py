"""Who should hear of what; the host sends.

Generated from the core's types by `cargo xtask gen`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, TypeAlias
from uuid import UUID

from partnerkit._values import Shapes, Value, read_union

__all__ = [
    "BrandRecipient",
    "CreatorRecipient",
    "Notification",
    "Recipient",
    "read_recipient",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class BrandRecipient(Value):
    """A brand."""

    _kind: ClassVar[str] = "notification.Recipient"
    _tag: ClassVar[str | None] = "brand"
    _wire: ClassVar[Shapes] = (("brand_id", "brandId", UUID),)

    brand_id: UUID
    """Which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CreatorRecipient(Value):
    """A creator."""

    _kind: ClassVar[str] = "notification.Recipient"
    _tag: ClassVar[str | None] = "creator"
    _wire: ClassVar[Shapes] = (("creator_id", "creatorId", UUID),)

    creator_id: UUID
    """Which."""


Recipient: TypeAlias = BrandRecipient | CreatorRecipient
"""Who is told."""


def read_recipient(document: str | bytes | Mapping[str, object]) -> Recipient:
    """Reads a value of Recipient from its wire form: JSON text, or a dict of it."""
    value: Recipient = read_union("notification.Recipient", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Notification(Value):
    """One message to one party about one event. A message to a brand may tell what the event holds. An event can hold
    more than its creator sees, such as hidden prices, limits of value and stock: a message to a creator is filled from
    the creator's view, never from the event.
    """

    _kind: ClassVar[str] = "notification.Notification"
    _wire: ClassVar[Shapes] = (
        ("key", "key", str),
        ("recipient", "recipient", Recipient),
        ("template", "template", str),
        ("event_id", "eventId", UUID),
    )

    key: str
    """The same whenever and wherever the same event is decided, different for every event, recipient and template: an
    outbox that has it already sends nothing twice. Of the form `EVENT/brand:BRAND/TEMPLATE` or
    `EVENT/creator:CREATOR/TEMPLATE`.
    """
    recipient: Recipient
    """To whom."""
    template: str
    """Which template: the aggregate and the event, such as `order.accepted`."""
    event_id: UUID
    """About which event."""
