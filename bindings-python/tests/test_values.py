"""Values feel native: immutable, comparable, hashable, picklable, copyable; floats and naive times are refused."""

from __future__ import annotations

import copy
import dataclasses
import importlib
import pickle
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

import partnerkit
import pytest
import usage
from partnerkit import (
    BrandActor,
    ConflictError,
    ForbiddenError,
    MalformedError,
    Money,
    Order,
    Period,
    Rate,
    RefusalError,
    Zone,
    errors,
    order,
)
from partnerkit._values import Value

NOW = usage.NOW
BRAND = BrandActor(brand_id=UUID(int=1), user_id=UUID(int=2))
SPACE = usage.example_space(UUID(int=3))
MODULES = ["actor", "codes", "ledger", "network", "notification", "order", "settlement"]


def placed() -> tuple[Order, partnerkit.Decision[order.Event]]:
    held = Order(UUID(int=9))
    place = order.Place(space=SPACE, message="between us")
    return held, held.execute(place, id=UUID(int=10), actor=BRAND, at=NOW)


VALUES = [
    Money("12.50", "EUR"),
    Money("-3", "JPY"),
    Rate("12.5"),
    Period(NOW),
    Period(NOW, NOW + timedelta(microseconds=1)),
    Zone("Europe/Berlin"),
    BRAND,
    SPACE,
    order.Complete(evidence=[order.Evidence(kind=order.EvidenceKind.LINK, reference="https://example.com")]),
    order.StatusKind.PENDING,
    placed()[1].envelopes[0],
    placed()[1].events[0],
]


@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_values_are_values(value: Any) -> None:
    again = pickle.loads(pickle.dumps(value))
    assert again == value
    assert type(again) is type(value)
    assert hash(again) == hash(value)
    assert copy.copy(value) == value
    assert copy.deepcopy(value) == value
    assert value != "something else"
    if isinstance(value, str):
        return
    with pytest.raises((AttributeError, TypeError)):
        value.amount = 1


@pytest.mark.parametrize("value", [VALUES[0], VALUES[3], VALUES[4]], ids=repr)
def test_native_values_have_a_wire_form(value: Any) -> None:
    assert type(value).from_dict(value.to_dict()) == value


def generated() -> list[type[Value]]:
    modules = [importlib.import_module(f"partnerkit.{name}") for name in MODULES]
    return sorted(
        {kind for module in modules for kind in vars(module).values() if isinstance(kind, type)} - {Value},
        key=lambda kind: (kind.__module__, kind.__name__),
    )


@pytest.mark.parametrize("kind", [k for k in generated() if issubclass(k, Value)], ids=lambda k: k.__qualname__)
def test_generated_classes_are_frozen_slotted_and_described(kind: type[Any]) -> None:
    assert kind.__doc__
    assert dataclasses.is_dataclass(kind)
    assert kind.__slots__ == tuple(field.name for field in dataclasses.fields(kind))
    assert [name for name, _, _ in kind._wire] == [field.name for field in dataclasses.fields(kind)]
    with pytest.raises(MalformedError):
        kind.from_dict({"type": 1.5})


def test_equal_amounts_are_equal_however_spelled() -> None:
    assert Money("12.5", "EUR") == Money(Decimal("12.500"), "EUR")
    assert repr(Money("12.5", "EUR")) == "Money('12.50', 'EUR')"
    assert Money("12.5", "EUR").amount == Decimal("12.50")
    assert Money("1", "EUR") + Money("2", "EUR") - Money("4", "EUR") == -Money("1", "EUR")
    assert sorted([Money("2", "EUR"), Money("1", "EUR")])[0] == Money("1", "EUR")
    assert "12.50&nbsp;EUR" in Money("12.5", "EUR")._repr_html_()


@pytest.mark.parametrize(
    ("make", "code", "path"),
    [
        (lambda: Money(12.5, "EUR"), "malformed.float", "/amount"),
        (lambda: Money(12, "EUR"), "malformed.type", "/amount"),
        (lambda: Money(True, "EUR"), "malformed.type", "/amount"),
        (lambda: Money("1e3", "EUR"), "money.decimal", "/amount"),
        (lambda: Money(Decimal("NaN"), "EUR"), "money.decimal", "/amount"),
        (lambda: Money("1", "EUR") + Money("1", "USD"), "money.mixed_currencies", ""),
        (lambda: Money("1", "EUR") < Money("1", "USD"), "money.mixed_currencies", ""),
        (lambda: Money("1", "EUR").split([1.5]), "malformed.float", "/weights/0"),
        (lambda: Money("1", "EUR").percent(12.5), "malformed.float", "/rate"),
        (lambda: Rate(12.5), "malformed.float", ""),
        (lambda: Period(datetime(2026, 1, 1)), "malformed.instant", "/from"),
        (lambda: Period(NOW, NOW), "period.empty", "/to"),
        (lambda: Zone("Europe/Atlantis"), "malformed.zone", ""),
        (lambda: placed()[0].tick(datetime(2026, 1, 1)), "malformed.instant", "/at"),
    ],
)
def test_what_is_not_exact_is_refused(make: Any, code: str, path: str) -> None:
    with pytest.raises(MalformedError) as raised:
        make()
    assert (raised.value.code, raised.value.path) == (code, path)
    assert raised.value.docs == f"errors.html#{code.replace('.', '-').replace('_', '-')}"


def test_all_problems_of_a_command_at_once() -> None:
    held = Order(uuid4())
    place: Any = order.Place(space=dataclasses.replace(SPACE, title=" ", revisions=True), message=1.5)
    with pytest.raises(MalformedError) as raised:
        held.execute(place, id="x", actor=None, at=datetime(2026, 1, 1))  # type: ignore[arg-type]
    found = {(problem.code, problem.path) for problem in raised.value.problems}
    expected = {
        ("malformed.id", "/commandId"),
        ("malformed.type", "/actor"),
        ("malformed.instant", "/at"),
        ("malformed.float", "/command/message"),
    }
    assert expected <= found
    assert held.version == 0


def test_errors_are_classified_and_picklable() -> None:
    held, _ = placed()
    cases: list[tuple[type[errors.PartnerkitError], str, dict[str, Any]]] = [
        (ForbiddenError, "command.forbidden", {"command": order.Accept(), "actor": BRAND}),
        (ConflictError, "command.version_conflict", {"command": order.Withdraw(), "expected_version": 7}),
        (RefusalError, "order.wrong_status", {"command": order.Verify()}),
    ]
    for kind, code, given in cases:
        with pytest.raises(kind) as raised:
            held.execute(**{"id": uuid4(), "actor": BRAND, "at": NOW, **given})
        assert raised.value.code == code
        again = pickle.loads(pickle.dumps(raised.value))
        assert (type(again), again.problems, str(again)) == (kind, raised.value.problems, str(raised.value))
    assert issubclass(ForbiddenError, RefusalError)
    assert issubclass(ConflictError, RefusalError)


def test_prose_is_not_shown() -> None:
    place = order.Place(space=SPACE, message="between us")
    held, decision = placed()
    for shown in (repr(place), repr(decision), repr(decision.events), repr(held), repr(decision.envelopes)):
        assert "between us" not in shown


def test_handles_are_copied_and_pickled_with_their_memory() -> None:
    held, _ = placed()
    for again in (copy.copy(held), copy.deepcopy(held), pickle.loads(pickle.dumps(held))):
        assert again.history() == held.history()
        assert again.execute(
            order.Place(space=SPACE, message="between us"), id=UUID(int=10), actor=BRAND, at=NOW
        ).is_repeat
    copied = copy.copy(held)
    copied.execute(order.Withdraw(), id=uuid4(), actor=BRAND, at=NOW)
    assert (held.version, copied.version) == (1, 2)


def test_times_of_other_zones_are_the_same_instants() -> None:
    berlin = timezone(timedelta(hours=1))
    assert partnerkit.format_instant(datetime(2026, 3, 1, 13, tzinfo=berlin)) == "2026-03-01T12:00:00Z"
    assert partnerkit.parse_instant("2026-03-01T13:00:00+01:00") == NOW
    assert partnerkit.parse_instant("0001-01-01T00:00:00Z") == datetime(1, 1, 1, tzinfo=timezone.utc)


def test_life_cycles_are_drawn() -> None:
    assert Order.diagram().startswith("stateDiagram-v2")
    assert partnerkit.CodeBook.diagram("dot").startswith("digraph")


def test_usage_runs() -> None:
    assert usage.buy().status is order.StatusKind.PAYMENT_REQUIRED
    assert [str(part) for part in usage.calculate()] == ["3.33 EUR", "6.66 EUR", "10.00 EUR"]
    assert usage.assign().version == 3
