"""What a settlement is made of: programs, column maps, explanations, totals, and what a code book gives to a program.
See `partnerkit.settle`.

Generated from the core's types by `cargo xtask gen`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, TypeAlias
from uuid import UUID

from partnerkit._partnerkit import Money, Period
from partnerkit._values import Shapes, StrEnum, Value, frozen_lists, read_union
from partnerkit.codes import Ended, GroupKind, Limits, RateEntry, Spelling
from partnerkit.rounding import Rounding

__all__ = [
    "Attribution",
    "Base",
    "CodeHolding",
    "CodeTrace",
    "ColumnMap",
    "CreatorTerms",
    "CreditTrace",
    "CreditedOutcomeTrace",
    "DayOfNextMonthHold",
    "DaysHold",
    "Explanation",
    "Hold",
    "HolderTrace",
    "Holdings",
    "LevelTrace",
    "LineTrace",
    "LinkHolding",
    "Model",
    "MonthsAndDaysHold",
    "NotCreditedOutcomeTrace",
    "OutcomeTrace",
    "PartTrace",
    "Precedence",
    "Program",
    "ProgramGroup",
    "RefundTrace",
    "Totals",
    "TouchTrace",
    "read_hold",
    "read_outcome_trace",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysHold(Value):
    """Days of 24 hours after the order."""

    _kind: ClassVar[str] = "settlement.Hold"
    _tag: ClassVar[str | None] = "days"
    _wire: ClassVar[Shapes] = (("days", "days", int),)

    days: int
    """How many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayOfNextMonthHold(Value):
    """A day of the month after the order's, at its first instant."""

    _kind: ClassVar[str] = "settlement.Hold"
    _tag: ClassVar[str | None] = "day_of_next_month"
    _wire: ClassVar[Shapes] = (("day", "day", int),)

    day: int
    """1 to 28."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthsAndDaysHold(Value):
    """Calendar months, then days, after the date of the order, at the first instant of that date."""

    _kind: ClassVar[str] = "settlement.Hold"
    _tag: ClassVar[str | None] = "months_and_days"
    _wire: ClassVar[Shapes] = (("months", "months", int), ("days", "days", int))

    months: int
    """Months; the day is clamped to the month's end."""
    days: int
    """Days."""


Hold: TypeAlias = DaysHold | DayOfNextMonthHold | MonthsAndDaysHold
"""When a line locks: from then on refunds are adjustments."""


def read_hold(document: str | bytes | Mapping[str, object]) -> Hold:
    """Reads a value of Hold from its wire form: JSON text, or a dict of it."""
    value: Hold = read_union("settlement.Hold", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Base(Value):
    """What is added to the subtotal."""

    _kind: ClassVar[str] = "settlement.Base"
    _wire: ClassVar[Shapes] = (("tax", "tax", bool), ("shipping", "shipping", bool))

    tax: bool | None = None
    """The tax."""
    shipping: bool | None = None
    """The shipping."""


class Precedence(StrEnum):
    """Which of a valid code and a valid link counts."""

    CODE_OVER_LINK = "code_over_link"
    """The code."""
    LINK_OVER_CODE = "link_over_code"
    """The link."""
    CLICKLESS_CODE_FIRST = "clickless_code_first"
    """The code where its creator has no valid click for the order; else the link."""


class Model(StrEnum):
    """Which of several touches counts."""

    LAST_TOUCH = "last_touch"
    """The last one; any click before any impression."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution(Value):
    """How it is decided who brought an order."""

    _kind: ClassVar[str] = "settlement.Attribution"
    _wire: ClassVar[Shapes] = (
        ("precedence", "precedence", Precedence),
        ("model", "model", Model),
        ("click_window_days", "clickWindowDays", int),
        ("impression_window_days", "impressionWindowDays", int),
    )

    precedence: Precedence | None = None
    """Which of a code and a link counts."""
    model: Model | None = None
    """Which of several touches counts."""
    click_window_days: int | None = None
    """How long before an order a click counts, in days of 24 hours."""
    impression_window_days: int | None = None
    """How long before an order an impression counts, in days of 24 hours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CreatorTerms(Value):
    """What holds for one creator only."""

    _kind: ClassVar[str] = "settlement.CreatorTerms"
    _wire: ClassVar[Shapes] = (
        ("creator_id", "creatorId", UUID),
        ("suspended", "suspended", [Period]),
        ("rates", "rates", [RateEntry]),
    )

    creator_id: UUID
    """Who."""
    suspended: Sequence[Period] = ()
    """When nothing of theirs is credited."""
    rates: Sequence[RateEntry] = ()
    """Their own rates."""

    def __post_init__(self) -> None:
        frozen_lists(self, "suspended", "rates")


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgramGroup(Value):
    """What holds for all codes or links of a group."""

    _kind: ClassVar[str] = "settlement.ProgramGroup"
    _wire: ClassVar[Shapes] = (
        ("group_id", "groupId", UUID),
        ("kind", "kind", GroupKind),
        ("rates", "rates", [RateEntry]),
        ("limits", "limits", Limits),
        ("settled_externally", "settledExternally", bool),
    )

    group_id: UUID
    """Which group."""
    kind: GroupKind
    """Codes or links."""
    rates: Sequence[RateEntry] = ()
    """The group's rates."""
    limits: Limits | None = None
    """How often its codes may be used."""
    settled_externally: bool | None = None
    """Whether another system pays for it: its orders are not credited here."""

    def __post_init__(self) -> None:
        frozen_lists(self, "rates")


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeHolding(Value):
    """A discount code in one creator's hands for a time."""

    _kind: ClassVar[str] = "settlement.CodeHolding"
    _wire: ClassVar[Shapes] = (
        ("assignment_id", "assignmentId", UUID),
        ("code", "code", str),
        ("group_id", "groupId", UUID),
        ("window", "window", Period),
        ("creator_id", "creatorId", UUID),
        ("ended", "ended", Ended),
        ("rates", "rates", [RateEntry]),
    )

    assignment_id: UUID
    """Which assignment; one that moved between groups has a window in each."""
    code: str
    """The code, in any spelling."""
    group_id: UUID
    """A discount group."""
    window: Period
    """When."""
    creator_id: UUID | None = None
    """Whose; nobody's is a generic code, which credits nobody."""
    ended: Ended | None = None
    """How a closed window ended; left out: its time was over."""
    rates: Sequence[RateEntry] = ()
    """Rates of this assignment only."""

    def __post_init__(self) -> None:
        frozen_lists(self, "rates")


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkHolding(Value):
    """An affiliate link in one creator's hands for a time."""

    _kind: ClassVar[str] = "settlement.LinkHolding"
    _wire: ClassVar[Shapes] = (
        ("assignment_id", "assignmentId", UUID),
        ("link_id", "linkId", str),
        ("group_id", "groupId", UUID),
        ("creator_id", "creatorId", UUID),
        ("window", "window", Period),
        ("ended", "ended", Ended),
        ("rates", "rates", [RateEntry]),
    )

    assignment_id: UUID
    """Which assignment; one that moved between groups has a window in each."""
    link_id: str
    """The link, as touches and orders name it."""
    group_id: UUID
    """An affiliate group."""
    creator_id: UUID
    """Whose."""
    window: Period
    """When."""
    ended: Ended | None = None
    """How a closed window ended; left out: its time was over."""
    rates: Sequence[RateEntry] = ()
    """Rates of this assignment only."""

    def __post_init__(self) -> None:
        frozen_lists(self, "rates")


@dataclass(frozen=True, slots=True, kw_only=True)
class Program(Value):
    """The terms that orders are settled under."""

    _kind: ClassVar[str] = "settlement.Program"
    _wire: ClassVar[Shapes] = (
        ("program_id", "programId", UUID),
        ("brand_id", "brandId", UUID),
        ("zone", "zone", str),
        ("currencies", "currencies", [str]),
        ("rates", "rates", [RateEntry]),
        ("rounding", "rounding", Rounding),
        ("hold", "hold", Hold),
        ("base", "base", Base),
        ("attribution", "attribution", Attribution),
        ("spelling", "spelling", Spelling),
        ("creators", "creators", [CreatorTerms]),
        ("groups", "groups", [ProgramGroup]),
        ("codes", "codes", [CodeHolding]),
        ("links", "links", [LinkHolding]),
    )

    program_id: UUID
    """Which program."""
    brand_id: UUID
    """Whose program."""
    zone: str
    """Whose calendar decides the months of statements and the dates of holds."""
    currencies: Sequence[str]
    """What orders may be paid in; others are not credited."""
    rates: Sequence[RateEntry]
    """What everybody earns where nothing closer says otherwise."""
    rounding: Rounding | None = None
    """How the commission of a line is rounded to the minor unit, once."""
    hold: Hold | None = None
    """When a line can no longer be lowered by refunds."""
    base: Base | None = None
    """What commission is computed from, beside the subtotal."""
    attribution: Attribution | None = None
    """Who is credited."""
    spelling: Spelling | None = None
    """How a typed code is forgiven."""
    creators: Sequence[CreatorTerms] = ()
    """Creators with terms of their own; others need not be listed."""
    groups: Sequence[ProgramGroup] = ()
    """Groups of codes and of links."""
    codes: Sequence[CodeHolding] = ()
    """Who holds which discount code."""
    links: Sequence[LinkHolding] = ()
    """Who holds which affiliate link."""

    def __post_init__(self) -> None:
        frozen_lists(self, "currencies", "rates", "creators", "groups", "codes", "links")


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnMap(Value):
    """Names of columns as a file has them, by the names that the tables have; what is not named is found by its own
    name.
    """

    _kind: ClassVar[str] = "settlement.ColumnMap"
    _wire: ClassVar[Shapes] = (
        ("orders", "orders", {"": str}),
        ("refunds", "refunds", {"": str}),
        ("touches", "touches", {"": str}),
        ("zone", "zone", str),
    )

    orders: Mapping[str, str] | None = None
    """Of the orders: `{"order_id": "Order ID"}`."""
    refunds: Mapping[str, str] | None = None
    """Of the refunds."""
    touches: Mapping[str, str] | None = None
    """Of the touches."""
    zone: str | None = None
    """Where the clock hangs that wrote times without an offset; without it such times are refused."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HolderTrace(Value):
    """Who held a code or link."""

    _kind: ClassVar[str] = "settlement.HolderTrace"
    _wire: ClassVar[Shapes] = (
        ("creator_id", "creatorId", UUID),
        ("assignment_id", "assignmentId", str),
        ("group_id", "groupId", UUID),
    )

    creator_id: UUID | None = None
    """Who; nobody holds a generic code."""
    assignment_id: str
    """By which assignment."""
    group_id: UUID
    """In which group."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeTrace(Value):
    """A typed code."""

    _kind: ClassVar[str] = "settlement.CodeTrace"
    _wire: ClassVar[Shapes] = (
        ("typed", "typed", str),
        ("verdict", "verdict", str),
        ("held_by", "heldBy", HolderTrace),
        ("full_limit", "fullLimit", str),
    )

    typed: str
    """As the shopper typed it."""
    verdict: str | None = None
    """`valid`, or what speaks against it; nothing where it was not looked at."""
    held_by: HolderTrace | None = None
    """Who held it when the order was placed."""
    full_limit: str | None = None
    """The limit that had no room."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TouchTrace(Value):
    """A touch, or a link that the order names itself."""

    _kind: ClassVar[str] = "settlement.TouchTrace"
    _wire: ClassVar[Shapes] = (
        ("way", "way", str),
        ("touch_id", "touchId", str),
        ("link_id", "linkId", str),
        ("at", "at", datetime),
        ("verdict", "verdict", str),
        ("held_by", "heldBy", HolderTrace),
    )

    way: str
    """How it came to the order: `click_id`, `link_id`, `click` or `impression`."""
    touch_id: str | None = None
    """Which touch; nothing for a link that the order names itself."""
    link_id: str
    """Which link."""
    at: datetime
    """When."""
    verdict: str
    """`valid`, or what speaks against it."""
    held_by: HolderTrace | None = None
    """Who held the link then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartTrace(Value):
    """A part of an order."""

    _kind: ClassVar[str] = "settlement.PartTrace"
    _wire: ClassVar[Shapes] = (("part", "part", str), ("amount", "amount", Money), ("in_base", "inBase", bool))

    part: str
    """`subtotal`, `tax` or `shipping`."""
    amount: Money
    """How much."""
    in_base: bool
    """Whether it is in the base."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelTrace(Value):
    """What one level of the terms says about the rate."""

    _kind: ClassVar[str] = "settlement.LevelTrace"
    _wire: ClassVar[Shapes] = (("rule", "rule", str), ("rate", "rate", str), ("from_", "from", datetime))

    rule: str
    """`assignment`, `creator`, `group` or `program`."""
    rate: str | None = None
    """Its rate when the order was placed; nothing where it says none."""
    from_: datetime | None = None
    """Since when."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundTrace(Value):
    """One refund of a credited order."""

    _kind: ClassVar[str] = "settlement.RefundTrace"
    _wire: ClassVar[Shapes] = (
        ("refund_id", "refundId", str),
        ("at", "at", datetime),
        ("amount", "amount", Money),
        ("parts", "parts", [PartTrace]),
        ("from_base", "fromBase", Money),
        ("exact", "exact", str),
        ("target", "target", Money),
        ("taken_back", "takenBack", Money),
        ("posted_as", "postedAs", str),
    )

    refund_id: str
    """Which refund."""
    at: datetime
    """When."""
    amount: Money
    """What was given back, as delivered."""
    parts: Sequence[PartTrace]
    """How it was spread over what was left of the order, by largest remainder."""
    from_base: Money
    """What it took from the base."""
    exact: str
    """How the target was computed: commission x refunded base / base."""
    target: Money
    """What is taken back of the commission in all, up to this refund."""
    taken_back: Money
    """What this refund takes back."""
    posted_as: str
    """`reversal` before the lock, `adjustment` from it on."""

    def __post_init__(self) -> None:
        frozen_lists(self, "parts")


@dataclass(frozen=True, slots=True, kw_only=True)
class LineTrace(Value):
    """A line of the result."""

    _kind: ClassVar[str] = "settlement.LineTrace"
    _wire: ClassVar[Shapes] = (
        ("kind", "kind", str),
        ("refund_id", "refundId", str),
        ("at", "at", datetime),
        ("period", "period", str),
        ("amount", "amount", Money),
        ("status", "status", str),
    )

    kind: str
    """`commission` or `adjustment`."""
    refund_id: str | None = None
    """The refund of an adjustment."""
    at: datetime
    """When."""
    period: str
    """The month of the statement it stands in."""
    amount: Money
    """What is owed by it."""
    status: str
    """`pending`, `locked` or `reversed`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditTrace(Value):
    """Who is credited with an order, and how it came to the cent."""

    _kind: ClassVar[str] = "settlement.CreditTrace"
    _wire: ClassVar[Shapes] = (
        ("source", "source", str),
        ("winner", "winner", HolderTrace),
        ("touch_id", "touchId", str),
        ("loser", "loser", UUID),
        ("parts", "parts", [PartTrace]),
        ("base", "base", Money),
        ("levels", "levels", [LevelTrace]),
        ("rule", "rule", str),
        ("rate", "rate", str),
        ("rate_from", "rateFrom", datetime),
        ("exact", "exact", str),
        ("rounding", "rounding", Rounding),
        ("earned", "earned", Money),
        ("hold", "hold", Hold),
        ("locks_at", "locksAt", datetime),
        ("refunds", "refunds", [RefundTrace]),
        ("lines", "lines", [LineTrace]),
    )

    source: str
    """`code` or `link`."""
    winner: HolderTrace
    """Who, and by which assignment."""
    touch_id: str | None = None
    """The credited touch."""
    loser: UUID | None = None
    """Whose claim was valid too and lost by precedence."""
    parts: Sequence[PartTrace]
    """The parts of the order, and whether they count."""
    base: Money
    """What commission is computed from: the sum of the parts that count."""
    levels: Sequence[LevelTrace]
    """What each level of the terms says, the closest first."""
    rule: str
    """The level that holds."""
    rate: str
    """The rate: `12.5%`, or a sum per order."""
    rate_from: datetime | None = None
    """Since when the rate holds; nothing is since ever."""
    exact: str
    """The commission before it was rounded, exactly."""
    rounding: Rounding
    """How it was rounded."""
    earned: Money
    """The commission."""
    hold: Hold
    """What decides when it locks."""
    locks_at: datetime
    """From when on refunds are adjustments."""
    refunds: Sequence[RefundTrace]
    """The refunds, one by one."""
    lines: Sequence[LineTrace]
    """The lines that came of it."""

    def __post_init__(self) -> None:
        frozen_lists(self, "parts", "levels", "refunds", "lines")


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditedOutcomeTrace(Value):
    """Somebody is credited."""

    _kind: ClassVar[str] = "settlement.OutcomeTrace"
    _tag: ClassVar[str | None] = "credited"
    _wire: ClassVar[Shapes] = (("credit", "credit", CreditTrace),)

    credit: CreditTrace
    """With what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotCreditedOutcomeTrace(Value):
    """Nobody is."""

    _kind: ClassVar[str] = "settlement.OutcomeTrace"
    _tag: ClassVar[str | None] = "not_credited"
    _wire: ClassVar[Shapes] = (("reason", "reason", str), ("base", "base", Money))

    reason: str
    """Why."""
    base: Money
    """What commission would have been computed from."""


OutcomeTrace: TypeAlias = CreditedOutcomeTrace | NotCreditedOutcomeTrace
"""What became of an order."""


def read_outcome_trace(document: str | bytes | Mapping[str, object]) -> OutcomeTrace:
    """Reads a value of OutcomeTrace from its wire form: JSON text, or a dict of it."""
    value: OutcomeTrace = read_union("settlement.OutcomeTrace", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation(Value):
    """The whole way of one order. Names of verdicts, reasons, rules and states are those of the result's tables."""

    _kind: ClassVar[str] = "settlement.Explanation"
    _wire: ClassVar[Shapes] = (
        ("order_id", "orderId", str),
        ("placed_at", "placedAt", datetime),
        ("currency", "currency", str),
        ("cancelled_at", "cancelledAt", datetime),
        ("code", "code", CodeTrace),
        ("touches", "touches", [TouchTrace]),
        ("touch_verdict", "touchVerdict", str),
        ("precedence", "precedence", Precedence),
        ("outcome", "outcome", OutcomeTrace),
        ("text", "text", str),
    )

    order_id: str
    """Which order."""
    placed_at: datetime
    """When it was placed."""
    currency: str
    """What it was paid in."""
    cancelled_at: datetime | None = None
    """When it was cancelled, as far as was known."""
    code: CodeTrace | None = None
    """What speaks for and against its code; nothing where none was typed."""
    touches: Sequence[TouchTrace]
    """What speaks for and against each touch, the best first."""
    touch_verdict: str | None = None
    """What the touches say together."""
    precedence: Precedence
    """Which of a valid code and a valid touch counts."""
    outcome: OutcomeTrace
    """What became of the order."""
    text: str
    """The same for a person: short lines, indented, in the order in which it was decided."""

    def __post_init__(self) -> None:
        frozen_lists(self, "touches")


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals(Value):
    """The sums of a settlement in one currency."""

    _kind: ClassVar[str] = "settlement.Totals"
    _wire: ClassVar[Shapes] = (
        ("orders", "orders", int),
        ("credited", "credited", int),
        ("base", "base", Money),
        ("earned", "earned", Money),
        ("reversed", "reversed", Money),
        ("adjustments", "adjustments", Money),
        ("pending", "pending", Money),
        ("locked", "locked", Money),
    )

    orders: int
    """Orders that were accepted, credited or not."""
    credited: int
    """Orders that somebody is credited with."""
    base: Money
    """What commission was computed from."""
    earned: Money
    """Commission before any refund."""
    reversed: Money
    """What refunds took back before the lock."""
    adjustments: Money
    """What refunds took back after the lock: zero or less."""
    pending: Money
    """What is owed and may still change."""
    locked: Money
    """What is owed for good, adjustments included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holdings(Value):
    """The part of a program that a code book holds."""

    _kind: ClassVar[str] = "settlement.Holdings"
    _wire: ClassVar[Shapes] = (
        ("spelling", "spelling", Spelling),
        ("groups", "groups", [ProgramGroup]),
        ("codes", "codes", [CodeHolding]),
        ("links", "links", [LinkHolding]),
    )

    spelling: Spelling
    """How a typed code is forgiven."""
    groups: Sequence[ProgramGroup]
    """The groups, by id."""
    codes: Sequence[CodeHolding]
    """Who held which code when, by assignment and time."""
    links: Sequence[LinkHolding]
    """Who held which link when, by assignment and time. Generic links belong to nobody and are left out."""

    def __post_init__(self) -> None:
        frozen_lists(self, "groups", "codes", "links")
