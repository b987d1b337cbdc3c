"""Tokens of Live URLs, and the keys that sign them. See `partnerkit.sign_token` and `partnerkit.verify_token`.

Generated from the core's types by `cargo xtask gen`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar, TypeAlias
from uuid import UUID

from partnerkit._values import Shapes, StrEnum, Value, frozen_lists, read_union

__all__ = [
    "LiveKey",
    "LiveKeys",
    "LiveScope",
    "LiveSubject",
    "LiveToken",
    "ParticipationLiveSubject",
    "PartnershipLiveSubject",
    "read_live_subject",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveKey(Value):
    """One key."""

    _kind: ClassVar[str] = "live.LiveKey"
    _wire: ClassVar[Shapes] = (("key_id", "keyId", str), ("secret", "secret", str))

    key_id: str
    """Its name."""
    secret: str = field(repr=False)
    """Its secret."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveKeys(Value):
    """The keys that a host knows. One signs; tokens of the others are good until they expire, or until their key is
    left out.
    """

    _kind: ClassVar[str] = "live.LiveKeys"
    _wire: ClassVar[Shapes] = (("signing", "signing", str), ("keys", "keys", [LiveKey]))

    signing: str
    """The name of the key that signs."""
    keys: Sequence[LiveKey]
    """All keys, at most 20, each with a name of its own."""

    def __post_init__(self) -> None:
        frozen_lists(self, "keys")


class LiveScope(StrEnum):
    """How much a token allows."""

    VIEW = "view"
    """To look."""
    ACT = "act"
    """To look and to act as the creator: answer proposals, submit drafts, choose products."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnershipLiveSubject(Value):
    """A partnership."""

    _kind: ClassVar[str] = "live.LiveSubject"
    _tag: ClassVar[str | None] = "partnership"
    _wire: ClassVar[Shapes] = (("partnership_id", "partnershipId", UUID),)

    partnership_id: UUID
    """Which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipationLiveSubject(Value):
    """A participation in a campaign."""

    _kind: ClassVar[str] = "live.LiveSubject"
    _tag: ClassVar[str | None] = "participation"
    _wire: ClassVar[Shapes] = (("participation_id", "participationId", UUID),)

    participation_id: UUID
    """Which."""


LiveSubject: TypeAlias = PartnershipLiveSubject | ParticipationLiveSubject
"""What a Live view is of."""


def read_live_subject(document: str | bytes | Mapping[str, object]) -> LiveSubject:
    """Reads a value of LiveSubject from its wire form: JSON text, or a dict of it."""
    value: LiveSubject = read_union("live.LiveSubject", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveToken(Value):
    """What a token opens."""

    _kind: ClassVar[str] = "live.LiveToken"
    _wire: ClassVar[Shapes] = (
        ("scope", "scope", LiveScope),
        ("subject", "subject", LiveSubject),
        ("creator_id", "creatorId", UUID),
        ("expires_at", "expiresAt", datetime),
    )

    scope: LiveScope
    """How much may be done with it."""
    subject: LiveSubject
    """What is shown."""
    creator_id: UUID
    """Whose view it is."""
    expires_at: datetime
    """From when it opens nothing any more."""
