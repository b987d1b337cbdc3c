"""All that can be seen of an aggregate: what must be the same before and after whatever has no effect."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import partnerkit
from partnerkit import CodeBook
from partnerkit.actor import read_actor

NOBODY = "00000000-0000-4000-8000-00000000ffff"
"""Who no scenario knows; a person of a brand is any person."""


@contextmanager
def without_effect(held: Any, at: object) -> Iterator[None]:
    """Fails when anything is another afterwards."""
    moment = _moment(held, at)
    before = everything(held, moment)
    yield
    for name, after in everything(held, moment).items():
        assert after == before[name], f"{name} changed: {before[name]} is {after}"


def everything(held: Any, at: Any) -> dict[str, object]:
    """The history with the commands that are remembered, the timers, and what everybody concerned sees and may do."""
    stored = held.to_json()
    concerned = [read_actor(actor) for actor in _concerned(stored)]
    asked = [(actor,) if isinstance(held, CodeBook) else (actor, at) for actor in concerned]
    return {
        "history": stored,
        "timers": held.timers,
        "shown": repr(held),
        "views": [held.view(*who) for who in asked],
        "allowed": [held.allowed(*who) for who in asked],
    }


def _concerned(stored: str) -> list[dict[str, str]]:
    """The platform, and every brand and creator of whom the history speaks."""
    ids = sorted(set(re.findall(r'"(brand|creator)Id":"([^"]+)"', stored)))
    people = [{"type": kind, f"{kind}Id": id} | ({"userId": NOBODY} if kind == "brand" else {}) for kind, id in ids]
    return [{"type": "platform", "operatorId": NOBODY}, *people]


def _moment(held: Any, at: object) -> Any:
    """When it is looked at: then, or, where that is no time, when something happened last."""
    try:
        return partnerkit.parse_instant(str(at))
    except partnerkit.PartnerkitError:
        envelopes = json.loads(held.to_json())["envelopes"]
        return partnerkit.parse_instant(envelopes[-1]["at"] if envelopes else "2026-01-01T00:00:00Z")
