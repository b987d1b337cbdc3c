"""What aggregates are asked, and what they are asked with."""

from __future__ import annotations

import threading
from uuid import UUID

import partnerkit
import pytest
from partnerkit import CreatorActor, MalformedError, Problem, ProductOrder

SOME_ID = UUID(int=7)


def test_a_problem_that_holds_itself_is_refused() -> None:
    details: dict[str, object] = {}
    problem = Problem("x", "y", details=details)
    details["again"] = problem
    with pytest.raises(MalformedError) as raised:
        partnerkit.Order(problem)  # type: ignore[arg-type]
    assert raised.value.code == "malformed.too_deep"


def test_threads_ask_one_handle_and_all_get_their_answers() -> None:
    order = ProductOrder(SOME_ID)
    actor = CreatorActor(creator_id=SOME_ID)
    answers: list[object] = []

    def ask() -> None:
        answers.extend(order.address(actor) for _ in range(500))

    threads = [threading.Thread(target=ask, daemon=True) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert answers == [None] * 2_000
