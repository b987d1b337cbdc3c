"""Runs the calls of a scenario through the package's public types."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import life_cycle
import partnerkit
from life_cycle import refused, succeeds, wire
from partnerkit import (
    CodeBook,
    Ledger,
    Money,
    Order,
    PartnerkitError,
    Period,
    Rate,
    Zone,
    brief,
    codes,
    content,
    creator,
    deal,
    errors,
    ledger,
    live,
    order,
    work_room,
)
from partnerkit.actor import read_actor
from partnerkit.exchange import ExchangeRate
from partnerkit.settlement import Program
from scenarios import Mistake, text


def run(story: dict[str, Any]) -> None:
    """Makes every call."""
    for index, call in enumerate(story["calls"]):
        if call["call"] not in CALLS:
            raise Mistake(f"there is no call {call['call']}")
        try:
            _run(call)
        except AssertionError as wrong:
            raise AssertionError(f"call {index} ({call['call']}): {wrong}") from wrong


def _run(call: dict[str, Any]) -> None:
    try:
        found = CALLS[call["call"]](call["with"])
    except PartnerkitError as error:
        refused(error, call["expect"])
        return
    succeeds(call["expect"])
    if "value" not in call["expect"]:
        raise Mistake("`value` or `errors` must be expected")
    assert wire(found) == call["expect"]["value"]


def _named(given: dict[str, Any], name: str, read: Callable[[Any], Any]) -> Any:
    """An argument, read by itself: its problems lie under its name."""
    try:
        return read(given[name])
    except PartnerkitError as error:
        problems = [
            errors.Problem(each.code, each.message, f"/{name}{each.path}", each.details, each.docs)
            for each in error.problems
        ]
        raise type(error)(problems) from error


def _money(given: dict[str, Any], name: str) -> Money:
    return _named(given, name, Money.from_dict)  # type: ignore[no-any-return]


def _compare(given: dict[str, Any]) -> str:
    left, right = _money(given, "left"), _money(given, "right")
    return "less" if left < right else "greater" if left > right else "equal"


def _posting(given: dict[str, Any]) -> ledger.Posting:
    at = _named(given, "at", partnerkit.parse_instant)
    entries = [_named({"entries": each}, "entries", ledger.Entry.from_dict) for each in given["entries"]]
    return ledger.Posting(at=at, entries=entries)


def _entries(given: dict[str, Any]) -> list[Any]:
    posting = _posting(given)
    Ledger().post(posting)
    return list(posting.entries)


def _balances(given: dict[str, Any]) -> list[ledger.Entry]:
    balances = Ledger()
    for each in given["postings"]:
        balances.post(_posting(each))
    return balances.balances()


def _told(kind: str, told: dict[str, Any]) -> Any:
    """An aggregate, told by its events."""
    return life_cycle.KINDS[kind][0].replay(life_cycle.given({"aggregate": kind, **told}))


def _work_room(given: dict[str, Any]) -> work_room.WorkRoom:
    facts = work_room.MemberFacts.from_dict
    members = [(_told("participation", each), facts(each.get("facts", {}))) for each in given["members"]]
    return partnerkit.work_room_of(_told("campaign", given["campaign"]), members)


PARTS = {"campaign": "campaign", "engagement": "engagement", "codeBook": "code_book"}
"""What stands beside a deal: how a scenario names it, and its aggregate, which is the name of its argument, too."""


def _deal(given: dict[str, Any]) -> tuple[str, Any, dict[str, Any]]:
    """A deal, what it is, and what carries it out."""
    kind = "partnership" if "partnership" in given else "participation"
    parts = {name: _told(name, given[wire]) for wire, name in PARTS.items() if wire in given}
    orders = [_told("product_order", each) for each in given.get("productOrders", [])]
    return kind, _told(kind, given[kind]), {**parts, "product_orders": orders}


def _live_view(given: dict[str, Any]) -> live.LiveView | str:
    _, held, parts = _deal(given)
    facts = _named(given, "facts", live.LiveFacts.from_dict) if "facts" in given else None
    view: live.LiveView | None = partnerkit.live_view_of(held, given["at"], facts=facts, **parts)
    return view or "none"


def _follow_ups(given: dict[str, Any]) -> list[deal.FollowUp]:
    _, held, parts = _deal(given)
    facts = _named(given, "facts", deal.DealFacts.from_dict) if "facts" in given else None
    found: list[deal.FollowUp] = partnerkit.follow_ups_of(held, given["at"], facts=facts, **parts)
    return found


def _rehearse(given: dict[str, Any]) -> deal.Rehearsal:
    kind, held, parts = _deal(given)
    module = life_cycle.KINDS[kind][1]
    request = module.Request.from_dict(given["request"])
    version = held.version
    rehearsal: deal.Rehearsal = partnerkit.rehearse(
        held,
        request.command,
        id=request.command_id,
        actor=request.actor,
        at=request.at,
        expected_version=request.expected_version,
        context=_named(given, "context", module.Context.from_dict) if "context" in given else None,
        facts=_named(given, "facts", deal.DealFacts.from_dict) if "facts" in given else None,
        **parts,
    )
    assert held.version == version, "rehearsed and changed"
    return rehearsal


def _period(given: dict[str, Any]) -> Period:
    return Period(given["from"], given.get("to"))


def _read(given: dict[str, Any]) -> Any:
    document: str | bytes = text(given["text"]) if "text" in given else bytes.fromhex(given["bytes"])
    readers: dict[str, Callable[[str | bytes], Any]] = {
        "money": Money.from_json,
        "actor": read_actor,
        "program": Program.from_json,
        "brief": brief.Brief.from_json,
        "terms": brief.Terms.from_json,
        "order.request": order.Request.from_json,
        "code_book.request": codes.Request.from_json,
        "order.history": lambda document: _Document(Order.from_json(document).history()),
        "code_book.history": lambda document: _Document(CodeBook.from_json(document).history()),
    }
    if given["type"] not in readers:
        raise Mistake(f"there is no type {given['type']}")
    return readers[given["type"]](document)


def _require_influencer(given: dict[str, Any]) -> Any:
    standing = _named(given, "standing", creator.Standing.from_dict)
    partnerkit.require_influencer(standing)
    return standing


def _brief(given: dict[str, Any]) -> brief.Brief:
    read: brief.Brief = _named(given, "brief", brief.Brief.from_dict)
    return read


def _terms(given: dict[str, Any]) -> brief.Terms:
    read: brief.Terms = _named(given, "terms", brief.Terms.from_dict)
    return read


def _review(given: dict[str, Any]) -> brief.Review:
    context = _named(given, "context", brief.ReviewContext.from_dict) if "context" in given else None
    return partnerkit.review_brief(_brief(given), context)


def _reviewed(given: dict[str, Any]) -> _Document:
    """A review without its preview, which is a call of its own, and of its problems code and path."""
    document: dict[str, Any] = _review(given).to_dict()
    del document["preview"]
    for step in document["steps"]:
        step["problems"] = [{"code": each["code"], "path": each["path"]} for each in step["problems"]]
    return _Document(document)


def _terms_of(given: dict[str, Any]) -> brief.Terms:
    context = _named(given, "context", brief.ReviewContext.from_dict) if "context" in given else None
    return partnerkit.terms_of(_brief(given), context)


def _save(given: dict[str, Any]) -> brief.Brief:
    begun = _brief(given) if given.get("brief") is not None else None
    return partnerkit.save_step(begun, _named(given, "step", brief.read_step_content))


def _check(given: dict[str, Any]) -> str:
    partnerkit.check_terms(_terms(given))
    return "ok"


def _all(given: dict[str, Any], name: str, kind: Any) -> list[Any]:
    places = ((f"{name}/{index}", each) for index, each in enumerate(given[name]))
    return [_named({place: each}, place, kind.from_dict) for place, each in places]


class _Document:
    def __init__(self, document: Any) -> None:
        self.document = document

    def to_dict(self) -> Any:
        return self.document


def _zone(given: dict[str, Any]) -> Zone:
    zone: Zone = _named(given, "zone", Zone)
    return zone


CALLS: dict[str, Callable[[dict[str, Any]], Any]] = {
    "money.parse": lambda given: Money(given["amount"], given["currency"]),
    "money.plus": lambda given: _money(given, "left") + _money(given, "right"),
    "money.minus": lambda given: _money(given, "left") - _money(given, "right"),
    "money.percent": lambda given: _money(given, "money").percent(given["rate"], given["rounding"]),
    "money.exchange": lambda given: _money(given, "money").exchange(
        _named(given, "by", ExchangeRate.from_dict), given["rounding"]
    ),
    "money.compare": _compare,
    "money.split": lambda given: _money(given, "total").split(given["weights"], given["method"]),
    "rate.parse": lambda given: Rate(given["percent"]),
    "instant.parse": lambda given: partnerkit.parse_instant(given["text"]),
    "period.new": _period,
    "period.contains": lambda given: (
        partnerkit.parse_instant(given["at"]) in _named(given, "period", Period.from_dict)
    ),
    "zone.month": lambda given: _zone(given).month(given["at"]),
    "zone.start_of": lambda given: _zone(given).start_of(given["date"]),
    "zone.months_and_days_after": lambda given: _zone(given).months_and_days_after(
        given["at"], months=given["months"], days=given["days"]
    ),
    "ledger.posting": _entries,
    "ledger.balances": _balances,
    "link.merge_parameters": lambda given: partnerkit.merge_parameters(
        given["address"],
        [_named({"parameters": each}, "parameters", codes.Parameter.from_dict) for each in given["parameters"]],
        given["policy"],
    ),
    "link.distinct_clicks": lambda given: partnerkit.distinct_clicks(
        [codes.Click.from_dict(each) for each in given["clicks"]], given["windowMinutes"]
    ),
    "creator.require_influencer": _require_influencer,
    "brief.save": _save,
    "brief.review": _reviewed,
    "brief.preview": lambda given: _review(given).preview,
    "brief.terms": _terms_of,
    "terms.check": _check,
    "terms.months": lambda given: partnerkit.months_of(_terms(given).schedule),
    "terms.occurrences": lambda given: partnerkit.occurrences_of(_terms(given), given["zone"]),
    "terms.instalments": lambda given: partnerkit.instalments_of(_terms(given), given["zone"]),
    "terms.agreement": lambda given: partnerkit.agreement_of(_terms(given)) or "none",
    "terms.fingerprint": lambda given: partnerkit.fingerprint_of(_terms(given)),
    "network.media_types": lambda given: partnerkit.media_types_of(given["network"]),
    "content.match_posts": lambda given: partnerkit.match_posts(
        _all(given, "posts", content.Post),
        _all(given, "slots", content.ContentSlot),
        _named(given, "tracking", brief.Tracking.from_dict),
        _all(given, "accounts", creator.CreatorAccount),
    ),
    "content.check_disclosure": lambda given: partnerkit.check_disclosure(
        given["text"], paid_label=given.get("paidLabel", False)
    ),
    "work_room": _work_room,
    "live_view": _live_view,
    "follow_ups": _follow_ups,
    "rehearse": _rehearse,
    "live.sign_token": lambda given: partnerkit.sign_token(
        _named(given, "token", live.LiveToken.from_dict), _named(given, "keys", live.LiveKeys.from_dict)
    ),
    "live.verify_token": lambda given: partnerkit.verify_token(
        given["token"],
        _named(given, "keys", live.LiveKeys.from_dict),
        given["scope"],
        _named(given, "at", partnerkit.parse_instant),
    ),
    "chart.bars": lambda given: partnerkit.bar_chart(
        given["title"], [(bar["name"], Money.from_dict(bar["amount"])) for bar in given["bars"]]
    ),
    "read": _read,
}
