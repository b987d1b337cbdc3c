"""Who acts. Every command names its actor.

Generated from the core's types by `cargo xtask gen`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, TypeAlias
from uuid import UUID

from partnerkit._values import Shapes, StrEnum, Value, read_union

__all__ = [
    "Actor",
    "BrandActor",
    "CreatorActor",
    "PlatformActor",
    "Role",
    "SystemActor",
    "read_actor",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class BrandActor(Value):
    """A person acting for a brand (the advertiser)."""

    _kind: ClassVar[str] = "actor.Actor"
    _tag: ClassVar[str | None] = "brand"
    _wire: ClassVar[Shapes] = (("brand_id", "brandId", UUID), ("user_id", "userId", UUID))

    brand_id: UUID
    """The brand acted for."""
    user_id: UUID
    """The person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CreatorActor(Value):
    """A creator."""

    _kind: ClassVar[str] = "actor.Actor"
    _tag: ClassVar[str | None] = "creator"
    _wire: ClassVar[Shapes] = (("creator_id", "creatorId", UUID),)

    creator_id: UUID
    """The creator."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlatformActor(Value):
    """A person operating the platform."""

    _kind: ClassVar[str] = "actor.Actor"
    _tag: ClassVar[str | None] = "platform"
    _wire: ClassVar[Shapes] = (("operator_id", "operatorId", UUID),)

    operator_id: UUID
    """The operator."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemActor(Value):
    """A machine: a timer, a webhook."""

    _kind: ClassVar[str] = "actor.Actor"
    _tag: ClassVar[str | None] = "system"
    _wire: ClassVar[Shapes] = (("name", "name", str),)

    name: str
    """Which one, for the record."""


Actor: TypeAlias = BrandActor | CreatorActor | PlatformActor | SystemActor
"""Who gives a command."""


def read_actor(document: str | bytes | Mapping[str, object]) -> Actor:
    """Reads a value of Actor from its wire form: JSON text, or a dict of it."""
    value: Actor = read_union("actor.Actor", document)
    return value


class Role(StrEnum):
    """The kind of actor, as the tables of permission know it."""

    BRAND = "brand"
    """The brand, also called advertiser."""
    CREATOR = "creator"
    """The creator."""
    PLATFORM = "platform"
    """The platform operator."""
    SYSTEM = "system"
    """Timers and webhooks."""
