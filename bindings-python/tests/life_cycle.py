"""Runs the life of an aggregate, as a scenario tells it, through the package's public types."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from types import ModuleType
from typing import Any

import partnerkit
from looks import without_effect
from partnerkit import CodeBook, Decision, PartnerkitError
from partnerkit.actor import read_actor
from partnerkit.notification import BrandRecipient
from scenarios import Mistake, faults, text

Aggregate = Any


def _kinds() -> dict[str, tuple[Any, Any]]:
    modules = [each for each in vars(partnerkit).values() if isinstance(each, ModuleType)]
    classes = [each for each in vars(partnerkit).values() if isinstance(each, type) and hasattr(each, "replay")]
    return {
        re.sub(r"(?!^)[A-Z]", r"_\g<0>", kind.__name__).lower(): (
            kind,
            next(module for module in modules if hasattr(module, f"{kind.__name__}View")),
        )
        for kind in classes
    }


KINDS = _kinds()
"""Each aggregate by the name that it has in scenarios: its class, and the module of what it works with."""


def run(story: dict[str, Any]) -> None:
    """Runs the life of an aggregate from its beginning to `then`."""
    life = Life(story["aggregate"], given(story))
    for index, step in enumerate(story["steps"]):
        try:
            life.step(step)
        except AssertionError as wrong:
            raise AssertionError(f"step {index}: {wrong}") from wrong
    life.then(story.get("then", {}))


def run_together(story: dict[str, Any]) -> None:
    """Runs the lives of several aggregates, told together."""
    lives = {
        name: Life(part["aggregate"], {"id": part["id"], "envelopes": []}) for name, part in story["story"].items()
    }
    for index, step in enumerate(story["steps"]):
        life = lives[step["on"]]
        try:
            if "then" in step:
                life.then(step["then"])
            else:
                life.step(step)
        except AssertionError as wrong:
            raise AssertionError(f"step {index} on {step['on']}: {wrong}") from wrong
    for name, then in story.get("then", {}).items():
        lives[name].then(then)


class Life:
    """An aggregate, whichever it is, as its life goes on."""

    def __init__(self, aggregate: str, history: dict[str, Any]) -> None:
        if aggregate not in KINDS:
            raise Mistake(f"no aggregate {aggregate}")
        self.kind, self.module = KINDS[aggregate]
        self.held = self.kind.replay(history)

    def step(self, step: dict[str, Any]) -> None:
        """Takes a step; afterwards the stored history gives the same state."""
        self.held = _Step(self.held, self.kind, self.module, step).take()
        again = self.kind.from_json(self.held.to_json())
        assert again.history() == self.held.history()
        assert again.timers == self.held.timers
        assert _looks(again) == _looks(self.held)

    def then(self, then: dict[str, Any]) -> None:
        """Fails unless that is so."""
        _then(self.held, then)


def _looks(held: Aggregate) -> tuple[str, int]:
    return repr(held), held.version


def given(story: dict[str, Any]) -> dict[str, Any]:
    """The history with which a story begins."""
    envelopes = [
        {
            "eventId": f"00000000-0000-4000-8000-0000e000{index:04x}",
            "aggregate": story["aggregate"],
            "aggregateId": story["id"],
            "version": index + 1,
            "at": each["at"],
            "actor": each["actor"],
            "commandId": f"00000000-0000-4000-8000-0000d000{index:04x}",
            "schemaVersion": 1,
            "event": each["event"],
        }
        for index, each in enumerate(story.get("given", []))
    ]
    return {"id": story["id"], "envelopes": envelopes}


class _Step:
    def __init__(self, held: Aggregate, kind: Any, module: Any, step: dict[str, Any]) -> None:
        self.held: Any = held
        self.kind, self.module, self.step = kind, module, step
        self.expect = step.get("expect", {})
        self.context = module.Context.from_dict(step["context"]) if step.get("context") else None

    def take(self) -> Any:
        step = self.step
        if "do" in step:
            self._judge(lambda: self._execute(self.module.Request.from_dict(step["do"])), step["do"].get("at"))
        elif "text" in step:
            self._judge(lambda: self._execute(self.module.Request.from_json(text(step["text"]))), None)
        elif "tick" in step:
            self._judge(lambda: self.held.tick(partnerkit.parse_instant(step["tick"])), None, step["tick"])
        elif "try" in step:
            with without_effect(self.held, next((each.get("at") for each in step["try"]), None)):
                self._attempt(step["try"])
        elif "cells" in step:
            with without_effect(self.held, step["at"]):
                for index, cell in enumerate(step["cells"]):
                    self._cell(index, cell)
        elif step.get("restart") is True:
            return self.kind.replay(json.loads(json.dumps(self.held.history())))
        else:
            raise Mistake("the step does nothing")
        return self.held

    def _execute(self, request: Any) -> Decision[Any]:
        decision: Decision[Any] = self.held.execute(
            request.command,
            id=request.command_id,
            actor=request.actor,
            at=request.at,
            expected_version=request.expected_version,
            context=self.context,
        )
        return decision

    @staticmethod
    def _try(act: Callable[[], Any]) -> Any:
        try:
            return act()
        except PartnerkitError as error:
            return error

    def _judge(self, act: Callable[[], Decision[Any]], at: str | None, seen_at: str | None = None) -> None:
        if faults(self.expect):
            with without_effect(self.held, seen_at or at):
                refused(self._try(act), self.expect)
                # A refused command that was remembered would be answered as a repeat now.
                refused(self._try(act), self.expect)
            return
        found = self._try(act)
        if isinstance(found, PartnerkitError):
            refused(found, self.expect)
        _decided(found, self.expect, at)

    def _attempt(self, requests: list[dict[str, Any]]) -> None:
        found = self._try(
            lambda: self.held.dry_run([self.module.Request.from_dict(each) for each in requests], context=self.context)
        )
        if isinstance(found, PartnerkitError):
            return refused(found, self.expect)
        succeeds(self.expect)
        expected = self.expect["decisions"]
        assert len(found) == len(expected)
        for decision, expect, request in zip(found, expected, requests, strict=True):
            _decided(decision, expect, request.get("at"))
        return None

    def _cell(self, index: int, cell: dict[str, Any]) -> None:
        request = {
            "commandId": f"00000000-0000-4000-8000-0000ce11{index:04x}",
            "actor": cell["actor"],
            "at": self.step["at"],
            "command": cell["command"],
        }
        found = self._try(lambda: self.held.dry_run([self.module.Request.from_dict(request)], context=self.context))
        if isinstance(found, PartnerkitError):
            outcome = found.code
        else:
            outcome = "ok" if any(len(decision) for decision in found) else "unchanged"
        assert outcome == cell["expect"], f"cell {index}: {cell['command']['type']} by {cell['actor']}"


def _decided(found: Decision[Any], expect: dict[str, Any], at: str | None) -> None:
    assert found.is_repeat == expect.get("repeat", False), "repeat"
    if "events" not in expect:
        raise Mistake("`events` or `error` must be expected")
    shown = []
    for index, envelope in enumerate(found.envelopes):
        events = expect["events"]
        named = index < len(events) and "at" in events[index]
        when = partnerkit.format_instant(envelope.at)
        event = {"event": envelope.event.to_dict()}
        shown.append({"at": when, **event} if named or when != at else event)
        assert envelope.event == found.events[index]
    assert shown == expect["events"]
    if expect.get("notifications") is not None:
        told = [
            {"to": "brand" if isinstance(each.recipient, BrandRecipient) else "creator", "template": each.template}
            for each in found.notifications
        ]
        assert told == expect["notifications"]
    if expect.get("postings") is not None:
        assert [[entry.to_dict() for entry in each.entries] for each in found.postings] == expect["postings"]
    assert [str(each) for each in found.warnings] == (expect.get("warnings") or [])


def refused(found: Any, expect: dict[str, Any]) -> None:
    """Fails unless it is a refusal, with exactly these problems."""
    assert isinstance(found, PartnerkitError), f"it was accepted; expected {expect}"
    expected = faults(expect)
    wrong = f"found {[(p.code, p.path, p.details) for p in found.problems]}, expected {expect}"
    assert len(found.problems) == len(expected), wrong
    for fault in expected:
        assert any(_matches(problem, fault) for problem in found.problems), wrong


def _matches(problem: partnerkit.Problem, fault: dict[str, Any]) -> bool:
    details = {name: wire(value) for name, value in problem.details.items()}
    named = fault.get("details", {}).items()
    same_place = problem.code == fault["code"] and problem.path == fault.get("path", "")
    return same_place and all(details.get(name) == value for name, value in named)


def wire(value: Any) -> Any:
    """The wire form of a value of the package or of Python."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if hasattr(value, "tzinfo"):
        return partnerkit.format_instant(value)
    if isinstance(value, (list, tuple)):
        return [wire(item) for item in value]
    return value if isinstance(value, (bool, int)) or value is None else str(value)


def succeeds(expect: dict[str, Any]) -> None:
    """Fails where a problem was expected."""
    assert not faults(expect), f"it was accepted; expected {expect}"


def _then(held: Any, then: dict[str, Any]) -> None:
    if "status" in then:
        assert (None if held.status is None else str(held.status)) == then["status"]
    if then.get("version") is not None:
        assert held.version == then["version"]
    if then.get("timers") is not None:
        shown = [{"dueAt": partnerkit.format_instant(each.due_at), "timerId": each.timer_id} for each in held.timers]
        assert shown == then["timers"]
    for view in then.get("views", []):
        seen = held.view(*_who(held, view))
        if view["view"] is None:
            assert seen is None
            continue
        assert seen is not None, "there is no view"
        shown = seen.to_dict()
        for name, expected in view["view"].items():
            assert shown.get(name) == expected, name
    for allowed in then.get("allowed", []):
        found = sorted(str(kind) for kind in held.allowed(*_who(held, allowed)))
        assert found == sorted(allowed["commands"]), "allowed"
    if "holdings" in then:
        holdings = held.for_settlement()
        assert (None if holdings is None else holdings.to_dict()) == then["holdings"]
    for asked in then.get("addresses", []):
        address = held.address(read_actor(asked["actor"]))
        assert (None if address is None else address.to_dict()) == asked["address"]
    if "shippedValue" in then:
        assert [money.to_dict() for money in held.shipped_value()] == then["shippedValue"]
    if "stockTaken" in then:
        assert [level.to_dict() for level in held.stock_taken()] == then["stockTaken"]
    for lookup in then.get("lookups", []):
        verdict = held.lookup(lookup["typed"], partnerkit.parse_instant(lookup["at"]))
        assert verdict.to_dict() == lookup["verdict"], lookup["typed"]


def _who(held: Any, question: dict[str, Any]) -> tuple[Any, ...]:
    actor, at = read_actor(question["actor"]), partnerkit.parse_instant(question["at"])
    return (actor,) if isinstance(held, CodeBook) else (actor, at)
