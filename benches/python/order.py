"""An order command on a handle beside the state machines that Python backends use.

partnerkit checks permission, repeats, timers, the version and the guards, and writes an envelope; the peers change a
state and call nothing else. Rounds alternate between the candidates; ratios are taken within a round.
"""

from __future__ import annotations

import json
import statistics
import time
import uuid
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path

from partnerkit import Money, Order
from partnerkit.actor import Actor, BrandActor, CreatorActor, PlatformActor
from partnerkit.order import Accept, ConfirmPayment, Hold, Place, Resume, Space, Start
from statemachine import State, StateMachine
from transitions import Machine

OPERATIONS = 2_000
ROUNDS = 41
START = datetime(2026, 3, 1, 12, tzinfo=timezone.utc)
BRAND = BrandActor(brand_id=uuid.UUID(int=0xB1), user_id=uuid.UUID(int=0xA1))
CREATOR = CreatorActor(creator_id=uuid.UUID(int=0xC1))
PLATFORM = PlatformActor(operator_id=uuid.UUID(int=0xF1))
SPACE = Path(__file__).with_name("space.json")


def processing() -> Order:
    """An order that the creator works on."""
    space = Space.from_dict(json.loads(SPACE.read_text()))
    order = Order(uuid.UUID(int=0xA))
    story: list[tuple[Actor, object]] = [
        (BRAND, Place(space=space)),
        (CREATOR, Accept()),
        (PLATFORM, ConfirmPayment(reference="pay-1", amount=Money("250.00", "EUR"))),
        (CREATOR, Start()),
    ]
    for number, (actor, command) in enumerate(story):
        order.execute(command, id=uuid.UUID(int=0xD000 + number), actor=actor, at=START)
    return order


def partnerkit_execute() -> float:
    order = processing()
    work = []
    for number in range(OPERATIONS):
        at = START + timedelta(seconds=number + 1)
        command = Resume() if number % 2 else Hold(reason="waiting for samples", until=at + timedelta(days=30))
        work.append((command, uuid.UUID(int=0x10_0000 + number), at))
    start = time.perf_counter()
    for command, command_id, at in work:
        order.execute(command, id=command_id, actor=CREATOR, at=at)
    return time.perf_counter() - start


class Bare:
    """The model of `transitions`."""


def transitions_trigger() -> float:
    model = Bare()
    machine = Machine(model, states=["processing", "hold"], initial="processing")
    machine.add_transition("pause", "processing", "hold")
    machine.add_transition("resume", "hold", "processing")
    start = time.perf_counter()
    for number in range(OPERATIONS):
        if number % 2:
            model.resume()
        else:
            model.pause()
    return time.perf_counter() - start


class Sluggish(StateMachine):
    """The same in `python-statemachine`."""

    processing = State(initial=True)
    hold = State()
    pause = processing.to(hold)
    resume = hold.to(processing)


def statemachine_send() -> float:
    machine = Sluggish()
    start = time.perf_counter()
    for number in range(OPERATIONS):
        machine.send("resume" if number % 2 else "pause")
    return time.perf_counter() - start


def main() -> None:
    candidates: dict[str, Callable[[], float]] = {
        "partnerkit: execute on a handle": partnerkit_execute,
        "transitions: trigger": transitions_trigger,
        "python-statemachine: send": statemachine_send,
    }
    rounds = [{name: run() / OPERATIONS for name, run in candidates.items()} for _ in range(ROUNDS)]
    print(f"hold and resume an order: median of {ROUNDS} rounds of {OPERATIONS}")
    first = next(iter(candidates))
    for name in candidates:
        median = statistics.median(times[name] for times in rounds)
        ratio = statistics.median(times[name] / times[first] for times in rounds)
        print(f"  {name:<44} {median * 1e9:>9.0f} ns   {ratio:>8.3f}x")


if __name__ == "__main__":
    main()
