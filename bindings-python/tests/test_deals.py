"""What is asked of deals: with what, and what is refused."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from datetime import datetime, timezone
from typing import Any
from uuid import UUID

import partnerkit
import pytest
from partnerkit import (
    BrandActor,
    Campaign,
    CodeBook,
    Engagement,
    MalformedError,
    Order,
    Participation,
    Partnership,
    ProductOrder,
    RefusalError,
    deal,
    live,
    partnership,
)

SOME_ID = UUID(int=7)
AT = datetime(2026, 3, 1, tzinfo=timezone.utc)
BRAND = BrandActor(brand_id=SOME_ID, user_id=SOME_ID)
OPEN = partnership.Open(creator_id=SOME_ID, zone="Europe/Berlin")
COMMAND: dict[str, Any] = {"id": SOME_ID, "actor": BRAND, "at": AT}


def _rehearse(held: Any, at: Any, **parts: Any) -> Any:
    return partnerkit.rehearse(held, OPEN, **{**COMMAND, "at": at}, **parts)


ASKED: list[Callable[..., Any]] = [partnerkit.live_view_of, partnerkit.follow_ups_of, _rehearse]


def _problems(ask: Callable[[], Any]) -> list[tuple[str, str]]:
    with pytest.raises(MalformedError) as raised:
        ask()
    return [(problem.code, problem.path) for problem in raised.value.problems]


@pytest.mark.parametrize("ask", ASKED)
def test_what_is_no_handle_is_refused_all_at_once(ask: Callable[..., Any]) -> None:
    orders = [ProductOrder(SOME_ID), Order(SOME_ID), None]
    found = _problems(
        lambda: ask(
            Campaign(SOME_ID),
            AT,
            campaign=Partnership(SOME_ID),
            engagement=CodeBook(SOME_ID),
            code_book=Engagement(SOME_ID),
            product_orders=orders,
        )
    )
    paths = ["/deal", "/campaign", "/engagement", "/codeBook", "/productOrders/1", "/productOrders/2"]
    assert found == [("malformed.type", path) for path in paths]


@pytest.mark.parametrize("ask", ASKED)
def test_a_participation_comes_with_its_campaign_and_a_partnership_with_none(ask: Callable[..., Any]) -> None:
    assert _problems(lambda: ask(Participation(SOME_ID), AT)) == [("malformed.type", "/campaign")]
    found = _problems(lambda: ask(Partnership(SOME_ID), AT, campaign=Campaign(SOME_ID)))
    assert found == [("malformed.type", "/campaign")]


@pytest.mark.parametrize("ask", ASKED)
def test_product_orders_are_read_from_whatever_gives_them_and_ends(ask: Callable[..., Any]) -> None:
    def broken() -> Any:
        yield ProductOrder(SOME_ID)
        raise RuntimeError("no more")

    held = Partnership(SOME_ID)
    for given in (5, broken()):
        assert _problems(lambda given=given: ask(held, AT, product_orders=given)) == [
            ("malformed.type", "/productOrders")
        ]
    endless = itertools.repeat(ProductOrder(SOME_ID))
    assert _problems(lambda: ask(held, AT, product_orders=endless)) == [("malformed.too_long", "/productOrders")]
    ask(held, AT, product_orders=iter([ProductOrder(SOME_ID)]))


@pytest.mark.parametrize("ask", ASKED)
def test_a_moment_and_facts_are_read_strictly(ask: Callable[..., Any]) -> None:
    held = Partnership(SOME_ID)
    assert [path for _, path in _problems(lambda: ask(held, "never"))] == ["/at"]
    assert _problems(lambda: ask(held, AT, facts={"earnings": []})) == [("malformed.unknown_field", "/facts/earnings")]


def test_a_command_is_read_as_execute_reads_it() -> None:
    held = Partnership(SOME_ID)
    given: dict[str, Any] = {"id": "7", "actor": {"type": "brand"}, "at": "never", "expected_version": -1}
    command: Any = {"type": "open"}
    found = _problems(lambda: partnerkit.rehearse(held, command, **given))
    assert {path.split("/")[1] for _, path in found} == {"commandId", "actor", "at", "expectedVersion", "command"}
    assert found == _problems(lambda: held.execute(command, **given))
    wrong: Any = {"nothing": 1}
    found = _problems(lambda: partnerkit.rehearse(held, OPEN, context=wrong, **COMMAND))
    assert found == [("malformed.unknown_field", "/context/nothing")]


def test_nothing_is_seen_or_follows_before_there_is_a_deal_and_a_rehearsal_changes_nothing() -> None:
    held = Partnership(SOME_ID)
    assert partnerkit.live_view_of(held, AT, facts=live.LiveFacts()) is None
    assert partnerkit.follow_ups_of(held, AT, facts=deal.DealFacts()) == []
    rehearsal = partnerkit.rehearse(held, OPEN, **COMMAND)
    assert isinstance(rehearsal, deal.Rehearsal)
    assert (rehearsal.is_offer, rehearsal.follow_ups, held.version) == (False, (), 0)
    with pytest.raises(RefusalError):
        partnerkit.rehearse(held, partnership.Publish(), **COMMAND)
    with pytest.raises(RefusalError):
        partnerkit.rehearse(held, OPEN, expected_version=5, **COMMAND)
