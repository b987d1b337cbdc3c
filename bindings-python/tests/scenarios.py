"""The form of a scenario file, read strictly: a misspelt expectation must not pass."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SCENARIOS = ROOT / "tests" / "scenarios"

EXPECT = {
    "events",
    "repeat",
    "notifications",
    "postings",
    "warnings",
    "decisions",
    "error",
    "errors",
    "value",
}
STEP = {"do", "context", "text", "tick", "try", "cells", "at", "restart", "expect"}
THEN = {"status", "version", "timers", "views", "allowed"}
THEN |= {"holdings", "lookups", "addresses", "shippedValue", "stockTaken"}
FAULT = {"code", "path", "details"}


class Mistake(Exception):
    """The scenario itself is wrong."""


def files() -> list[Path]:
    """Every scenario file, in order."""
    return sorted(SCENARIOS.rglob("*.json"))


def load(file: Path) -> dict[str, Any]:
    """Reads a scenario; members that do not exist are mistakes."""
    scenario: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    if "aggregate" in scenario:
        required = {"title", "aggregate", "id", "steps"}
        known(scenario, required | {"proves", "given", "then"}, required)
        for given in scenario.get("given", []):
            known(given, {"at", "actor", "event"}, {"at", "actor", "event"})
        for step in scenario["steps"]:
            _step(step, STEP)
        _then(scenario.get("then", {}))
    elif "story" in scenario:
        _story(scenario)
    elif "calls" in scenario:
        known(scenario, {"title", "proves", "calls"}, {"title", "calls"})
        for call in scenario["calls"]:
            known(call, {"call", "with", "expect"}, {"call", "with", "expect"})
            expectation(call["expect"])
    else:
        known(scenario, {"title", "proves", "settle", "expect"}, {"title", "settle", "expect"})
        required = {"program", "orders", "asOf"}
        known(scenario["settle"], required | {"refunds", "touches", "map"}, required)
        settlement(scenario["expect"])
    return scenario


def _step(step: dict[str, Any], names: set[str]) -> None:
    known(step, names)
    expectation(step.get("expect", {}))
    for cell in step.get("cells", []):
        known(cell, {"actor", "command", "expect"}, {"actor", "command", "expect"})


def _then(then: dict[str, Any]) -> None:
    known(then, THEN)
    for view in then.get("views", []):
        known(view, {"actor", "at", "view"}, {"actor", "at", "view"})
    for allowed in then.get("allowed", []):
        known(allowed, {"actor", "at", "commands"}, {"actor", "at", "commands"})
    for asked in then.get("addresses", []):
        known(asked, {"actor", "address"}, {"actor", "address"})
    for lookup in then.get("lookups", []):
        known(lookup, {"typed", "at", "verdict"}, {"typed", "at", "verdict"})


def _story(story: dict[str, Any]) -> None:
    known(story, {"title", "proves", "story", "steps", "then"}, {"title", "story", "steps"})
    for part in story["story"].values():
        known(part, {"aggregate", "id"}, {"aggregate", "id"})
    names = set(story["story"])
    for step in story["steps"]:
        if "then" in step:
            known(step, {"on", "then"}, {"on"})
            _then(step["then"])
        else:
            _step(step, STEP | {"on"})
        if step.get("on") not in names:
            raise Mistake(f"the story has no {step.get('on')}")
    known(story.get("then", {}), names)
    for then in story.get("then", {}).values():
        _then(then)


def known(members: dict[str, Any], names: set[str], required: set[str] = frozenset()) -> None:  # type: ignore[assignment]
    """Fails when a member is unknown or missing."""
    if unknown := set(members) - names:
        raise Mistake(f"unknown members: {sorted(unknown)}")
    if missing := required - set(members):
        raise Mistake(f"missing members: {sorted(missing)}")


def expectation(expect: dict[str, Any]) -> None:
    """Checks the form of what is expected."""
    known(expect, EXPECT)
    for fault in faults(expect):
        known(fault, FAULT, {"code"})
    for decision in expect.get("decisions") or []:
        expectation(decision)


def settlement(expect: dict[str, Any]) -> None:
    """Checks the form of what is expected of a settlement."""
    tables = {"lines", "statements", "uncredited", "rejected"}
    known(expect, tables | {"unread", "balances", "digest", "explain", "error", "errors"})
    for name in tables & set(expect):
        known(expect[name], {"columns", "rows"}, {"columns", "rows"})
    for row in expect.get("unread") or []:
        known(row, {"table", "row", "code", "column"}, {"table", "row", "code"})
    for explained in expect.get("explain") or []:
        known(explained, {"orderId", "contains", "error"}, {"orderId"})
    for fault in faults(expect):
        known(fault, FAULT, {"code"})


def faults(expect: dict[str, Any]) -> list[dict[str, Any]]:
    """The problems that are expected; none where the step is to succeed."""
    error = expect.get("error")
    return ([error] if error else []) + list(expect.get("errors") or [])


def text(value: Any) -> str:
    """A string, or a list of strings and `{"repeat": [text, times]}`, as one string."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return "".join(text(part) for part in value)
    part, times = value["repeat"]
    return str(part) * int(times)
