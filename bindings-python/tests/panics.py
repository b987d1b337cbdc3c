"""Drives every export of the native module with an injected panic and with hostile arguments.

Run by `test_panics.py` in a process of its own, with a build that has the feature `panic-injection`. What is exported
is found by looking, so that nothing new can be forgotten.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Iterator
from dataclasses import fields
from datetime import datetime, timezone
from decimal import Decimal
from types import BuiltinFunctionType, GetSetDescriptorType
from typing import Any
from uuid import UUID

import life_cycle
import partnerkit
import scenarios
from partnerkit import InternalError, PartnerkitError, _partnerkit, codes, ledger, order, partnership, settlement

INJECTOR = "_arm_panic"
AT = datetime(2026, 3, 1, 12, tzinfo=timezone.utc)
SOME_ID = UUID(int=7)
BRAND = partnerkit.BrandActor(brand_id=SOME_ID, user_id=SOME_ID)
OPEN = partnership.Open(creator_id=SOME_ID, zone="Europe/Berlin")
NOT_OURS = {"__doc__", "__module__", "__new__", "__class_getitem__", "__getattribute__", "__reduce_ex__"}

Export = tuple[str, Callable[[], Callable[..., Any]], list[str]]


def placed() -> Any:
    days = dict.fromkeys([field.name for field in fields(order.SpaceDays)], 3)
    space = order.Space(
        space_id=SOME_ID,
        creator_id=SOME_ID,
        network=partnerkit.Network.BLOG,
        media_type=partnerkit.MediaType.ARTICLE,
        title="One article",
        price=partnerkit.Money("10", "EUR"),
        revisions=1,
        days=order.SpaceDays(**days),
    )
    return partnerkit.Order(SOME_ID).execute(order.Place(space=space), id=SOME_ID, actor=BRAND, at=AT)


def read() -> Any:
    rows = b"o1,2026-03-01T00:00:00Z,EUR,1.00\no2,never,EUR,1.00\n"
    return partnerkit.read_orders(b"order_id,placed_at,currency,subtotal\n" + rows)


def program() -> Any:
    rate = codes.RateEntry(rate=codes.PercentPayoutRate(percent=partnerkit.Rate("10")))
    return settlement.Program(program_id=SOME_ID, brand_id=SOME_ID, zone="UTC", currencies=["EUR"], rates=[rate])


def settled() -> Any:
    return partnerkit.settle(program(), read(), as_of=AT)


def aggregates() -> dict[str, Callable[[], Any]]:
    """Each aggregate, with a history from a scenario."""
    stories = [scenarios.load(file) for file in scenarios.files()]
    histories = {each["aggregate"]: life_cycle.given(each) for each in stories if each.get("given")}
    return {
        kind.__name__: lambda kind=kind, name=name: kind.replay(histories[name])
        for name, (kind, _) in life_cycle.KINDS.items()
    }


def deal() -> partnerkit.Partnership:
    return partnerkit.Partnership(SOME_ID)


RECEIVERS: dict[str, Callable[[], Any]] = {
    **aggregates(),
    "Decision": lambda: placed(),
    "Envelope": lambda: placed().envelopes[0],
    "InputTable": lambda: read().table,
    "Ledger": partnerkit.Ledger,
    "Money": lambda: partnerkit.Money("10", "EUR"),
    "Period": lambda: partnerkit.Period(AT),
    "Rate": lambda: partnerkit.Rate("12.5"),
    "ReadTable": lambda: read(),
    "RejectedRow": lambda: read().rejected[0],
    "Settlement": lambda: settled(),
    "Table": lambda: settled().uncredited,
    "TableRows": lambda: iter(settled().uncredited),
    "Zone": lambda: partnerkit.Zone("Europe/Berlin"),
}


def exports() -> Iterator[Export]:
    """Everything that Python can enter: name, a way to get it, names of its parameters."""
    for name, member in vars(_partnerkit).items():
        if isinstance(member, BuiltinFunctionType) and name != INJECTOR:
            yield name, lambda member=member: member, parameters(member)
        elif isinstance(member, type):
            yield from exports_of(member)


def exports_of(kind: type) -> Iterator[Export]:
    if kind.__name__ not in RECEIVERS:
        raise SystemExit(f"no receiver is known for {kind.__name__}")
    receiver = RECEIVERS[kind.__name__]
    if "__new__" in vars(kind):
        yield f"{kind.__name__}()", lambda: kind, parameters(kind)
    for name, member in vars(kind).items():
        if name in NOT_OURS or (name == "__hash__" and member is None):
            continue
        if isinstance(member, GetSetDescriptorType):
            yield f"{kind.__name__}.{name}", lambda name=name: lambda: getattr(receiver(), name), []
        elif callable(member) or isinstance(member, staticmethod):
            yield f"{kind.__name__}.{name}", lambda name=name: getattr(receiver(), name), parameters(member)


def parameters(member: Any) -> list[str]:
    """Names of the parameters; a star is put before one that must be named."""
    function = member.__func__ if isinstance(member, staticmethod) else member
    names = []
    for name, parameter in inspect.signature(function).parameters.items():
        if name not in ("self", "$self"):
            names.append(f"*{name}" if parameter.kind is inspect.Parameter.KEYWORD_ONLY else name)
    return names


def call(entry: Callable[..., Any], names: list[str], values: list[Any]) -> Any:
    positional = [value for name, value in zip(names, values, strict=True) if not name.startswith("*")]
    named = {name[1:]: value for name, value in zip(names, values, strict=True) if name.startswith("*")}
    return entry(*positional, **named)


def inject() -> list[str]:
    """Exports that let a panic out, or that no panic was injected into."""
    wrong = []
    for name, get, names in exports():
        entry = get()
        # An operator asks the other side where the operand is of another class; so it is of the same.
        kind = name.partition(".")[0]
        operand = RECEIVERS[kind]() if kind in RECEIVERS else None
        _partnerkit._arm_panic(True)  # type: ignore[attr-defined]
        try:
            call(entry, names, [operand] * len(names))
            outcome = "returned"
        except InternalError as error:
            outcome = "" if error.code == "internal.panic" and error.docs else f"code {error.code}"
        except BaseException as error:
            outcome = f"raised {type(error).__name__}: {error}"
        if _partnerkit._arm_panic(False):  # type: ignore[attr-defined]
            outcome = f"is not guarded: {outcome}"
        if outcome:
            wrong.append(f"{name} {outcome}")
    return wrong


class Liar:
    """Raises wherever it is asked."""

    @property
    def __class__(self) -> Any:
        raise RuntimeError("class")

    def __getattr__(self, name: str) -> Any:
        raise RuntimeError(name)

    def __str__(self) -> str:
        raise RuntimeError("str")

    def __hash__(self) -> int:
        raise RuntimeError("hash")

    def __eq__(self, other: object) -> bool:
        raise RuntimeError("eq")


class BadDict(dict[str, Any]):
    """A dict that is one only by name."""

    def __iter__(self) -> Any:
        raise RuntimeError("iter")

    def items(self) -> Any:
        raise RuntimeError("items")


class BadPlace(order.Place):
    """A command whose fields raise."""

    def __getattribute__(self, name: str) -> Any:
        if name == "space":
            raise RuntimeError("space")
        return super().__getattribute__(name)


def hostile() -> dict[str, Any]:
    deep: Any = []
    for _ in range(10_000):
        deep = [deep]
    deep_dict: Any = {}
    for _ in range(10_000):
        deep_dict = {"a": deep_dict}
    cycle: list[Any] = []
    cycle.extend([cycle, cycle])
    cyclic_dict: dict[str, Any] = {}
    cyclic_dict["type"] = cyclic_dict
    bad_uuid = UUID(int=1)
    object.__setattr__(bad_uuid, "int", -5)
    return {
        "None": None,
        "float": 1.5,
        "nan": float("nan"),
        "huge int": 10**5_000,
        "negative": -1,
        "bool": True,
        "10 MB": "x" * 10_000_000,
        "10 MB of JSON": "[" * 10_000_000,
        "bytes": b"\xff\x00{",
        "lone surrogate": "\ud800",
        "deep": deep,
        "deep dict": deep_dict,
        "deep JSON": "[" * 10_000 + "]" * 10_000,
        "cycle": cycle,
        "cyclic dict": cyclic_dict,
        "wide": [[None] * 1_000] * 1_000,
        "liar": Liar(),
        "list of liars": [Liar()],
        "bad dict": BadDict(type="start"),
        "keys": {1: 2, Liar: 3, "\ud800": 4, "type": "start"},
        "bad command": BadPlace(space=1),  # type: ignore[arg-type]
        "command of nonsense": order.Place(space=Liar()),  # type: ignore[arg-type]
        "actor": BRAND,
        "naive": datetime(2026, 3, 1),
        "aware": AT,
        "last": datetime.max.replace(tzinfo=timezone.utc),
        "bad uuid": bad_uuid,
        "decimals": [Decimal("NaN"), Decimal("1E+999999"), Decimal("-0"), Decimal("sNaN")],
        "decimal": Decimal("1E+999999"),
        "nan decimal": Decimal("NaN"),
        "money": partnerkit.Money("-79228162514264337593543950335", "JPY"),
        "posting": ledger.Posting(at=AT, entries=[]),
        "program": program(),
        "read": read(),
        "class": order.Place,
        "function": len,
        "set": {1, 2},
        "generator": (each for each in "ab"),
        "empty": "",
        "null": "\0",
    }


VALID: dict[str, Callable[[], list[Any]]] = {
    "Money()": lambda: ["1", "EUR"],
    "Money.percent": lambda: ["12.5", None],
    "Money.split": lambda: [["1", "2"], None],
    "Ledger.balance": lambda: [ledger.HeldAccount(), "EUR"],
    "Zone.months_and_days_after": lambda: [AT, 1, 1],
    "Order.execute": lambda: [order.Withdraw(), UUID(int=8), BRAND, AT, None, None],
    "Order.view": lambda: [BRAND, AT],
    "Order.allowed": lambda: [BRAND, AT],
    "CodeBook.execute": lambda: [codes.Open(zone="UTC"), UUID(int=8), BRAND, AT, None, None],
    "CodeBook.lookup": lambda: ["ANNA10", AT],
    "merge_parameters": lambda: ["https://shop.example/", [codes.Parameter(name="a", value="b")], "keep"],
    "distinct_clicks": lambda: [[codes.Click(click_id="1", link_id="l", visitor_id="v", at=AT)], 30],
    "bar_chart": lambda: ["Months", [["May", partnerkit.Money("1", "EUR")]]],
    "read_orders": lambda: [b"order_id,placed_at,currency,subtotal\n", None],
    "live_view_of": lambda: [deal(), AT, None, None, None, [], None],
    "follow_ups_of": lambda: [deal(), AT, None, None, None, [], None],
    "rehearse": lambda: [deal(), OPEN, UUID(int=8), BRAND, AT, None, None, None, None, None, [], None],
    "settle": lambda: [program(), read(), None, None, AT, None],
}
"""Good arguments, so that each hostile one is reached; elsewhere the others are a time."""


def torment() -> list[str]:
    """Exports that answer hostile arguments with anything but an exception that says so."""
    wrong = []
    values = hostile()
    for name, get, names in exports():
        for what, value in values.items():
            good = VALID[name]() if name in VALID else [AT] * len(names)
            for place in range(len(names)):
                arguments: list[Any] = [value if index == place else good[index] for index in range(len(names))]
                for given in (arguments, [value] * len(names)):
                    try:
                        call(get(), names, given)
                    except InternalError as error:
                        wrong.append(f"{name}({what}) panicked: {error}")
                    except (PartnerkitError, TypeError, IndexError, StopIteration):
                        pass
                    except BaseException as error:
                        wrong.append(f"{name}({what}) raised {type(error).__name__}: {error}")
    return wrong


def main() -> int:
    count = sum(1 for _ in exports())
    wrong = inject() + torment()
    print(f"{count} exports driven, {len(wrong)} wrong")
    print("\n".join(wrong[:200]))
    return 1 if wrong or not count else 0


if __name__ == "__main__":
    sys.exit(main())
