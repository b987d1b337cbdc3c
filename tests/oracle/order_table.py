"""The marketplace order, transcribed from chapter 3.3 of the specification.

An independent second telling: the table of the specification row by row, what
its prose adds, and the order of checks of chapter 1.2. Nothing here is taken
from the Rust table. It answers what a command causes, and checks with that the
scenarios of the order:

    python3 tests/oracle/order_table.py --check tests/scenarios/order
"""

import json
import sys
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
MICROSECOND = timedelta(microseconds=1)
DAY = 86_400_000_000
LAST = (datetime(9999, 12, 31, 23, 59, 59, 999_999, timezone.utc) - EPOCH) // MICROSECOND

BRAND, CREATOR, PLATFORM, SYSTEM = "brand", "creator", "platform", "system"
EITHER = (BRAND, CREATOR)
PEOPLE = (BRAND, CREATOR, PLATFORM)
FINAL = ("cancelled", "refunded", "verified")
OPEN = (
    "pending", "feedback_required", "feedback_provided", "payment_required", "payment_received",
    "processing", "hold", "completed", "disputed", "refund_due",
)
BEFORE_AGREED = ("pending", "feedback_required", "feedback_provided")
AT_WORK = ("payment_received", "processing", "hold")
PAID = ("payment_received", "processing", "hold", "completed", "disputed", "refund_due", "refunded", "verified")

# The rows of the specification: from, command, by. What a command does is in `decide`.
ROWS = [
    ((None,), "place", (BRAND,)),
    (("pending", "feedback_provided"), "request_feedback", (CREATOR,)),
    (("feedback_required",), "provide_feedback", (BRAND,)),
    (("feedback_required",), "approve", (BRAND,)),
    (("pending", "feedback_provided"), "accept", (CREATOR,)),
    (("payment_required",), "confirm_payment", (SYSTEM, PLATFORM)),
    (("payment_received",), "start", (CREATOR,)),
    (("processing",), "hold", PEOPLE),
    (("hold",), "resume", (BRAND, CREATOR, PLATFORM, SYSTEM)),
    (("processing",), "complete", (CREATOR,)),
    (("completed",), "verify", (BRAND, SYSTEM)),
    (("completed",), "ask_rework", (BRAND,)),
    (("payment_received", "processing", "hold", "completed"), "open_dispute", EITHER),
    (("disputed",), "resolve_release", (PLATFORM,)),
    (("disputed",), "resolve_refund", (PLATFORM,)),
    (("disputed",), "resolve_split", (PLATFORM,)),
    (BEFORE_AGREED, "decline", (CREATOR,)),
    (BEFORE_AGREED, "withdraw", (BRAND,)),
    (BEFORE_AGREED, "expire", (SYSTEM,)),
    (("payment_required",), "decline", (CREATOR,)),
    (("payment_required",), "withdraw", (BRAND,)),
    (("payment_required",), "expire", (SYSTEM,)),
    (("payment_received",), "expire", (SYSTEM,)),
    (AT_WORK, "request_cancel", EITHER),
    (AT_WORK, "agree_cancel", (BRAND, CREATOR, SYSTEM)),
    (AT_WORK, "refuse_cancel", EITHER),
    (AT_WORK, "withdraw_cancel", EITHER),
    (("cancelled",), "confirm_payment", (SYSTEM,)),
    (("refund_due",), "record_refund", (SYSTEM,)),
    # The prose below the table.
    (PAID, "confirm_payment", (SYSTEM, PLATFORM)),
    (("refunded",), "record_refund", (SYSTEM,)),
    (OPEN + FINAL, "send_message", PEOPLE),
    (("completed", "verified"), "rate", EITHER),
    (("verified",), "request_survey", (SYSTEM,)),
    (("verified",), "answer_survey", (BRAND,)),
]

COMMANDS = list(dict.fromkeys(command for _, command, _ in ROWS))
ALLOWED = {(status, command): roles for statuses, command, roles in ROWS for status in statuses}
ROLES = {name: {role for _, command, roles in ROWS if command == name for role in roles} for name in COMMANDS}


class Refused(Exception):
    """A code."""


def micros(text: str) -> int:
    """Microseconds since 1970 of an instant in UTC."""
    return (datetime.fromisoformat(text.replace("Z", "+00:00")) - EPOCH) // MICROSECOND


def instant(at: int) -> str:
    """The instant as it is written; time ends with the year 9999."""
    time = EPOCH + min(at, LAST) * MICROSECOND
    return time.strftime("%Y-%m-%dT%H:%M:%S") + (f".{time.microsecond:06}" if time.microsecond else "") + "Z"


def refuse_if(condition: bool, code: str) -> None:
    if condition:
        raise Refused(code)


def same_money(left: dict, right: dict) -> bool:
    return left["currency"] == right["currency"] and Decimal(left["amount"]) == Decimal(right["amount"])


@dataclass
class Order:
    """Where an order stands."""

    status: str | None = None
    brand: str | None = None
    space: dict = field(default_factory=dict)
    deadline: int | None = None  # of the status: expire, resume, verify
    deliver_by: int | None = None
    held_by: str | None = None
    held_since: int | None = None
    cancel: tuple[str, int] | None = None  # who asked, and when silence agrees
    revisions_used: int = 0
    payment: str | None = None
    refund: str | None = None
    due: dict | None = None
    rated: set = field(default_factory=set)
    ended_at: int | None = None
    survey: str | int | None = None  # the instant it is due, "requested", "answered"

    def timers(self) -> list[tuple[int, str]]:
        names = {
            "pending": "expire", "feedback_required": "expire", "feedback_provided": "expire",
            "payment_required": "expire", "payment_received": "expire", "hold": "resume", "completed": "verify",
        }
        timers = [(self.deadline, names[self.status])] if self.status in names else []
        if self.cancel:
            timers.append((self.cancel[1], "cancel"))
        if isinstance(self.survey, int):
            timers.append((self.survey, "survey"))
        return sorted(timers)

    def enter(self, status: str, deadline: str | None = None) -> None:
        self.status, self.deadline = status, micros(deadline) if deadline else None
        if status not in AT_WORK:
            self.cancel = None
        if status != "hold":
            self.held_by = self.held_since = None

    def end(self, status: str, at: int) -> None:
        self.enter(status)
        self.ended_at = at

    def apply(self, event: dict, at: int) -> None:
        """What an event means."""
        match event["type"]:
            case "placed":
                self.brand, self.space = event["brandId"], event["space"]
                self.enter("pending", event["respondBy"])
            case "feedback_requested":
                self.enter("feedback_required", event["respondBy"])
            case "feedback_provided":
                self.enter("feedback_provided", event["respondBy"])
            case "approved" | "accepted":
                self.enter("payment_required", event["payBy"])
            case "payment_confirmed":
                self.payment = event["reference"]
                self.enter("payment_received", event["startBy"])
            case "late_payment_confirmed":
                self.payment, self.due, self.ended_at = event["reference"], event["amount"], None
                self.enter("refund_due")
            case "started" | "resumed":
                self.enter("processing")
                self.deliver_by = micros(event["deliverBy"])
            case "held":
                self.enter("hold", event["until"])
                self.held_by, self.held_since = event["by"], at
            case "completed":
                self.enter("completed", event["verifyBy"])
            case "rework_asked":
                self.enter("processing")
                self.revisions_used += 1
                self.deliver_by = micros(event["deliverBy"])
            case "dispute_opened":
                self.enter("disputed")
            case "verified" | "dispute_released":
                self.end("verified", at)
                self.survey = micros(event["surveyAt"])
            case "dispute_refunded" | "dispute_split" | "start_missed" | "cancel_agreed":
                self.due = event["due"]
                self.enter("refund_due")
            case "declined" | "withdrawn" | "expired":
                self.end("cancelled", at)
            case "cancel_requested":
                self.cancel = (event["by"], micros(event["answerBy"]))
            case "cancel_refused" | "cancel_withdrawn":
                self.cancel = None
            case "refund_recorded":
                self.refund = event["reference"]
                self.end("refunded", at)
            case "rated":
                self.rated.add(event["by"])
            case "survey_requested":
                self.survey = "requested"
            case "survey_answered":
                self.survey = "answered"
            case "message_sent":
                pass
            case other:
                raise ValueError(other)

    def owned_by(self, actor: dict) -> bool:
        if self.status is None:
            return True
        return {
            BRAND: lambda: actor["brandId"] == self.brand,
            CREATOR: lambda: actor["creatorId"] == self.space["creatorId"],
        }.get(actor["type"], lambda: True)()

    def over(self, days: str, at: int) -> bool:
        return self.ended_at is not None and at >= self.ended_at + self.space["days"][days] * DAY

    def guard(self, command: dict, role: str, at: int) -> None:
        """Everything that may forbid a command that the table allows."""
        kind, price = command["type"], self.space.get("price")
        match kind:
            case "place":
                refuse_if(Decimal(command["space"]["price"]["amount"]) <= 0, "order.price_not_positive")
            case "confirm_payment":
                refuse_if(self.payment not in (None, command["reference"]), "order.already_paid")
                refuse_if(not same_money(command["amount"], price), "order.payment_mismatch")
            case "record_refund":
                refuse_if(self.refund not in (None, command["reference"]), "order.already_refunded")
                refuse_if(not same_money(command["amount"], self.due), "order.refund_mismatch")
            case "expire" | "verify":
                refuse_if(role == SYSTEM and at < self.deadline, "order.too_early")
            case "hold":
                refuse_if(micros(command["until"]) <= at, "order.hold_until_past")
            case "resume":
                refuse_if(role == SYSTEM and at < self.deadline, "order.too_early")
                refuse_if(role in EITHER and role != self.held_by, "order.not_holder")
            case "complete":
                refuse_if(not command["evidence"], "order.evidence_missing")
            case "ask_rework":
                refuse_if(self.revisions_used >= self.space["revisions"], "order.no_revisions_left")
            case "resolve_split":
                parts = [command["release"], command["refund"]]
                total = {"amount": sum(Decimal(part["amount"]) for part in parts), "currency": price["currency"]}
                fits = all(p["currency"] == price["currency"] and Decimal(p["amount"]) > 0 for p in parts)
                refuse_if(not fits or not same_money(total, price), "order.split_mismatch")
            case "request_cancel":
                refuse_if(self.cancel is not None, "order.cancel_already_requested")
            case "agree_cancel" | "refuse_cancel":
                refuse_if(self.cancel is None, "order.no_cancel_request")
                refuse_if(role == self.cancel[0], "order.own_cancel_request")
                refuse_if(role == SYSTEM and at < self.cancel[1], "order.too_early")
            case "withdraw_cancel":
                refuse_if(self.cancel is None, "order.no_cancel_request")
                refuse_if(role != self.cancel[0], "order.not_cancel_asker")
            case "send_message":
                refuse_if(self.over("messages", at), "order.messages_closed")
            case "rate":
                refuse_if(self.over("rating", at), "order.rating_closed")
                refuse_if(role in self.rated, "order.already_rated")
            case "request_survey":
                refuse_if(self.survey == "answered", "order.survey_answered")
                refuse_if(isinstance(self.survey, int) and at < self.survey, "order.too_early")
            case "answer_survey":
                refuse_if(isinstance(self.survey, int), "order.survey_not_due")
                refuse_if(self.survey == "answered", "order.survey_answered")

    def event(self, command: dict, actor: dict, at: int) -> dict | None:
        """What happens, now that it may; None where it happened before."""
        role, said = actor["type"], {name: value for name, value in command.items() if name != "type"}
        days = (command["space"] if command["type"] == "place" else self.space)["days"]
        price = self.space.get("price")

        def happened(name: str, **more) -> dict:
            return {"type": name, **said, **more}

        def after(name: str) -> str:
            return instant(at + days[name] * DAY)

        match command["type"]:
            case "place":
                return happened("placed", brandId=actor["brandId"], respondBy=after("response"))
            case "request_feedback":
                return happened("feedback_requested", respondBy=after("response"))
            case "provide_feedback":
                return happened("feedback_provided", respondBy=after("response"))
            case "approve":
                return happened("approved", payBy=after("payment"))
            case "accept":
                return happened("accepted", payBy=after("payment"))
            case "confirm_payment":
                if self.payment:
                    return None
                if self.status == "cancelled":
                    return happened("late_payment_confirmed")
                return happened("payment_confirmed", startBy=after("start"))
            case "start":
                return happened("started", deliverBy=after("delivery"))
            case "hold":
                return happened("held", by=role)
            case "resume":
                return happened("resumed", deliverBy=instant(self.deliver_by + at - self.held_since))
            case "complete":
                return happened("completed", verifyBy=after("verification"))
            case "verify":
                return happened("verified", released=price, surveyAt=after("survey"))
            case "ask_rework":
                return happened("rework_asked", deliverBy=after("delivery"))
            case "open_dispute":
                return happened("dispute_opened", by=role)
            case "resolve_release":
                return happened("dispute_released", released=price, surveyAt=after("survey"))
            case "resolve_refund":
                return happened("dispute_refunded", due=price)
            case "resolve_split":
                return {"type": "dispute_split", "released": command["release"], "due": command["refund"]}
            case "decline":
                return happened("declined")
            case "withdraw":
                return happened("withdrawn")
            case "expire":
                return happened("start_missed", due=price) if self.status == "payment_received" else happened("expired")
            case "request_cancel":
                return happened("cancel_requested", by=role, answerBy=after("cancelAnswer"))
            case "agree_cancel":
                return happened("cancel_agreed", due=price)
            case "refuse_cancel":
                return happened("cancel_refused")
            case "withdraw_cancel":
                return happened("cancel_withdrawn")
            case "record_refund":
                return None if self.refund else happened("refund_recorded")
            case "send_message":
                return happened("message_sent", by=role)
            case "rate":
                return happened("rated", by=role)
            case "request_survey":
                return happened("survey_requested") if isinstance(self.survey, int) else None
            case "answer_survey":
                return happened("survey_answered")
            case other:
                raise ValueError(other)

    def decide(self, command: dict, actor: dict, at: int) -> list[dict]:
        """Status, roles of the row, guards; then the event."""
        roles = ALLOWED.get((self.status, command["type"]))
        refuse_if(roles is None, "order.wrong_status")
        refuse_if(actor["type"] not in roles, "command.forbidden")
        self.guard(command, actor["type"], at)
        event = self.event(command, actor, at)
        return [event] if event else []


OF_TIMER = {
    "expire": "expire", "resume": "resume", "verify": "verify", "survey": "request_survey", "cancel": "agree_cancel",
}


class Story:
    """An order with its versions and its memory of commands."""

    def __init__(self) -> None:
        self.order, self.version, self.last_at = Order(), 0, None
        self.known: dict[str, tuple] = {}

    def happen(self, event: dict, at: int) -> None:
        self.order.apply(event, at)
        self.version, self.last_at = self.version + 1, at

    def fire(self, at: int) -> list[tuple[int, dict]]:
        events = []
        while (timers := self.order.timers()) and timers[0][0] <= at:
            due_at, name = timers[0]
            system = {"type": SYSTEM, "name": "timer"}
            for event in self.order.decide({"type": OF_TIMER[name]}, system, due_at):
                self.happen(event, due_at)
                events.append((due_at, event))
        return events

    def execute(self, request: dict) -> tuple[str, list[tuple[int, dict]]]:
        """`ok`, `repeat` or a code, with the events; changes nothing when refused."""
        trial = deepcopy(self)
        try:
            result = trial._execute(request)
        except Refused as why:
            return str(why), []
        self.__dict__ = trial.__dict__
        return result

    def _execute(self, request: dict) -> tuple[str, list[tuple[int, dict]]]:
        actor, command, at = request["actor"], request["command"], micros(request["at"])
        may = actor["type"] in ROLES[command["type"]] and self.order.owned_by(actor)
        refuse_if(not may, "command.forbidden")
        if request["commandId"] in self.known:
            before, events = self.known[request["commandId"]]
            refuse_if(not same(before, {"actor": actor, "command": command}), "command.id_reused")
            return "repeat", events
        self.not_before_last(at)
        fired = self.fire(at)
        expected = request.get("expectedVersion")
        refuse_if(expected not in (None, self.version), "command.version_conflict")
        caused = [(at, event) for event in self.order.decide(command, actor, at)]
        for _, event in caused:
            self.happen(event, at)
        self.known[request["commandId"]] = ({"actor": actor, "command": command}, caused)
        return "ok", fired + caused

    def not_before_last(self, at: int) -> None:
        refuse_if(self.last_at is not None and at < self.last_at, "command.before_last_event")


def same(found: object, expected: object) -> bool:
    """Equal but for the spelling of amounts."""
    if isinstance(found, dict) and isinstance(expected, dict):
        if {"amount", "currency"} == set(found) == set(expected):
            return same_money(found, expected)
        return set(found) == set(expected) and all(same(found[name], expected[name]) for name in found)
    return found == expected


def is_malformed(expect: dict) -> bool:
    """Whether the request is expected to be refused before anything here is asked."""
    return "errors" in expect or expect.get("error", {}).get("code", "").startswith("malformed.")


class Checker:
    """Compares scenarios with what is expected here."""

    def __init__(self) -> None:
        self.cells, self.steps, self.wrong = 0, 0, []

    def expect(self, where: str, found: object, expected: object) -> None:
        if not same(found, expected):
            self.wrong.append(f"{where}: the table says {found}, the scenario {expected}")

    def file(self, path: Path) -> None:
        document = json.loads(path.read_text())
        if document.get("aggregate") != "order":
            return
        story = Story()
        for given in document.get("given", []):
            story.happen(given["event"], micros(given["at"]))
        for index, step in enumerate(document["steps"]):
            self.step(f"{path.name} step {index}", story, step)
        after, state = document.get("then", {}), story.order
        facts = {
            "status": state.status,
            "version": story.version,
            "timers": [{"dueAt": instant(due), "timerId": name} for due, name in state.timers()],
        }
        for name, value in facts.items():
            if name in after:
                self.expect(f"{path.name} {name}", value, after[name])

    def step(self, where: str, story: Story, step: dict) -> None:
        if "cells" in step:
            for cell in step["cells"]:
                self.cells += 1
                name = f"{where} {cell['command']['type']} by {cell['actor']}"
                self.expect(name, outcome(story, cell["actor"], cell["command"], step["at"]), cell["expect"])
        elif "do" in step and not is_malformed(step["expect"]):
            self.result(where, story.execute(step["do"]), step["do"]["at"], step["expect"])
        elif isinstance(step.get("text"), str) and not is_malformed(step["expect"]):
            request = json.loads(step["text"])
            self.result(where, story.execute(request), request["at"], step["expect"])
        elif "tick" in step:
            self.tick(where, story, step)
        elif "try" in step:
            self.attempt(where, deepcopy(story), step)

    def tick(self, where: str, story: Story, step: dict) -> None:
        try:
            story.not_before_last(micros(step["tick"]))
            result = ("ok", story.fire(micros(step["tick"])))
        except Refused as why:
            result = (str(why), [])
        self.result(where, result, step["tick"], step["expect"])

    def attempt(self, where: str, story: Story, step: dict) -> None:
        for index, request in enumerate(step["try"]):
            result = story.execute(request)
            if result[0] not in ("ok", "repeat"):
                path = step["expect"]["error"]["path"]
                self.expect(f"{where} path", path.split("/")[1], str(index))
                return self.result(where, result, request["at"], step["expect"])
            if "decisions" in step["expect"]:
                self.result(where, result, request["at"], step["expect"]["decisions"][index])
        return None

    def result(self, where: str, result: tuple, at: str, expect: dict) -> None:
        self.steps += 1
        answer, events = result
        wanted = expect["error"]["code"] if "error" in expect else "repeat" if expect.get("repeat") else "ok"
        self.expect(where, answer, wanted)
        if "events" in expect:
            found = [{"at": instant(at), "event": event} for at, event in events]
            self.expect(f"{where} number of events", len(found), len(expect["events"]))
            for one, other in zip(found, expect["events"]):
                self.expect(f"{where} events", one["event"], other["event"])
                self.expect(f"{where} time", one["at"], other.get("at", at))


def outcome(story: Story, actor: dict, command: dict, at: str) -> str | None:
    """`ok`, `unchanged` or a code; None where the specification is silent."""
    trial = deepcopy(story)
    request = {"commandId": "cell", "actor": actor, "at": at, "command": command}
    try:
        answer, events = trial.execute(request)
    except NotImplementedError:
        return None
    return answer if answer != "ok" or events else "unchanged"


def main(arguments: list[str]) -> int:
    if len(arguments) != 2 or arguments[0] != "--check":
        print(__doc__)
        return 2
    checker = Checker()
    files = sorted(Path(arguments[1]).rglob("*.json"))
    for path in files:
        checker.file(path)
    print("\n".join(checker.wrong) or "the table agrees with all of them")
    print(f"{len(files)} files, {checker.cells} cells, {checker.steps} steps, {len(checker.wrong)} disagreements")
    return 1 if checker.wrong or not files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
