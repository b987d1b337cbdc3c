"""Double entries between named accounts.

Generated from the core's types by `cargo xtask gen`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, TypeAlias
from uuid import UUID

from partnerkit._partnerkit import Money
from partnerkit._values import Shapes, Value, frozen_lists, read_union

__all__ = [
    "Account",
    "BrandAccount",
    "CreatorAccount",
    "Entry",
    "ExternalAccount",
    "HeldAccount",
    "PlatformFeeAccount",
    "Posting",
    "WithholdingAccount",
    "read_account",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class BrandAccount(Value):
    """A brand: what it has paid in (negative) and got back."""

    _kind: ClassVar[str] = "ledger.Account"
    _tag: ClassVar[str | None] = "brand"
    _wire: ClassVar[Shapes] = (("brand_id", "brandId", UUID),)

    brand_id: UUID
    """Which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CreatorAccount(Value):
    """A creator: what may be paid out."""

    _kind: ClassVar[str] = "ledger.Account"
    _tag: ClassVar[str | None] = "creator"
    _wire: ClassVar[Shapes] = (("creator_id", "creatorId", UUID),)

    creator_id: UUID
    """Which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldAccount(Value):
    """Earned or paid in, not yet anybody's to have."""

    _kind: ClassVar[str] = "ledger.Account"
    _tag: ClassVar[str | None] = "held"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlatformFeeAccount(Value):
    """The platform's own."""

    _kind: ClassVar[str] = "ledger.Account"
    _tag: ClassVar[str | None] = "platform_fee"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WithholdingAccount(Value):
    """Kept back for the tax office."""

    _kind: ClassVar[str] = "ledger.Account"
    _tag: ClassVar[str | None] = "withholding"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ExternalAccount(Value):
    """The world outside: banks and payment providers."""

    _kind: ClassVar[str] = "ledger.Account"
    _tag: ClassVar[str | None] = "external"
    _wire: ClassVar[Shapes] = ()


Account: TypeAlias = (
    BrandAccount
    | CreatorAccount
    | HeldAccount
    | PlatformFeeAccount
    | WithholdingAccount
    | ExternalAccount
)
"""Whose money it is."""


def read_account(document: str | bytes | Mapping[str, object]) -> Account:
    """Reads a value of Account from its wire form: JSON text, or a dict of it."""
    value: Account = read_union("ledger.Account", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry(Value):
    """One side of a posting: an amount added to an account (negative: taken from it)."""

    _kind: ClassVar[str] = "ledger.Entry"
    _wire: ClassVar[Shapes] = (("account", "account", Account), ("amount", "amount", Money))

    account: Account
    """Whose."""
    amount: Money
    """How much."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting(Value):
    """Amounts that move together. Its entries sum to zero in every currency."""

    _kind: ClassVar[str] = "ledger.Posting"
    _wire: ClassVar[Shapes] = (("at", "at", datetime), ("entries", "entries", [Entry]))

    at: datetime
    entries: Sequence[Entry]

    def __post_init__(self) -> None:
        frozen_lists(self, "entries")
