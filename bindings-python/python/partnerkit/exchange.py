"""Converting money: an explicit step that keeps the rate, its source and its day.

Generated from the core's types by `cargo xtask gen`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar

from partnerkit._partnerkit import Money
from partnerkit._values import Shapes, Value

__all__ = [
    "ExchangeRate",
    "Exchanged",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeRate(Value):
    """An exchange rate with its provenance: one unit of `from` is `rate` units of `to`."""

    _kind: ClassVar[str] = "exchange.ExchangeRate"
    _wire: ClassVar[Shapes] = (
        ("from_", "from", str),
        ("to", "to", str),
        ("rate", "rate", Decimal),
        ("source", "source", str),
        ("date", "date", date),
    )

    from_: str
    """The currency that is given."""
    to: str
    """The currency that is wanted."""
    rate: Decimal
    """How much of `to` one unit of `from` is."""
    source: str
    """Who published it, such as `ECB`."""
    date: date
    """Of which day it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchanged(Value):
    """An amount that was converted, with all that it came from."""

    _kind: ClassVar[str] = "exchange.Exchanged"
    _wire: ClassVar[Shapes] = (("amount", "amount", Money), ("original", "original", Money), ("by", "by", ExchangeRate))

    amount: Money
    """The amount, rounded once to the minor unit."""
    original: Money
    """What was converted."""
    by: ExchangeRate
    """At which rate, of whom and when."""
