"""What a credited order earns: base, rate, lock, refunds, lines."""

from dataclasses import dataclass, field
from datetime import datetime
from fractions import Fraction

from attribution import Attribution, Verdict, amount_in
from instants import format_instant, lock_instant, month_of, parse_instant
from money import format_amount, format_percent, parse_amount, round_money, split
from tables import Order, Refund


@dataclass
class Line:
    """One line of the output, still with values instead of texts."""
    order: Order
    kind: str
    at: datetime
    credit: "Credit"
    base: Fraction
    amount: Fraction
    status: str
    refund_id: str | None = None
    earned: Fraction | None = None
    reversed: Fraction | None = None


@dataclass
class Credit:
    """Everything a commission line and its adjustments have in common."""
    winner: Verdict
    source: str
    loser: str | None
    rule: str
    rate: dict
    rate_from: str | None
    locks_at: datetime
    lines: list[Line] = field(default_factory=list)


def base_of(order: Order, program: dict) -> Fraction:
    base = order.subtotal
    if program["base"]["tax"]:
        base += order.tax
    if program["base"]["shipping"]:
        base += order.shipping
    return base


def entry_at(timeline: list[dict], moment: datetime) -> dict | None:
    """The entry with the greatest `from` that is not later; no `from` is since ever."""
    begun = [e for e in timeline if e.get("from") is None or parse_instant(e["from"]) <= moment]
    if not begun:
        return None
    dated = [entry for entry in begun if entry.get("from") is not None]
    return max(dated, key=lambda e: parse_instant(e["from"])) if dated else begun[0]


def rate_of(order: Order, winner: Verdict, attribution: Attribution):
    """(rule, rate, from) of the first level that says something."""
    assignment, program = winner.assignment, attribution.program
    creator = attribution.creators.get(assignment["creatorId"], {})
    levels = [
        ("assignment", assignment.get("rates", [])),
        ("creator", creator.get("rates", [])),
        ("group", attribution.groups[assignment["groupId"]].get("rates", [])),
        ("program", program["rates"]),
    ]
    for rule, timeline in levels:
        entry = entry_at(timeline, order.placed_at)
        if entry is not None:
            return rule, entry["rate"], entry.get("from")
    return "program", {"type": "percent", "percent": "0"}, None


def earned_by(base: Fraction, rate: dict, currency: str, rounding: str) -> Fraction | None:
    """None where a flat rate has no amount in the currency."""
    if rate["type"] == "flat":
        return amount_in(rate["amounts"], currency)
    return round_money(base * parse_amount(rate["percent"]) / 100, currency, rounding)


def refunded_base_by_refund(order: Order, refunds: list[Refund], program: dict) -> list:
    """(refund, what it took from the base), in the order (at, refund_id)."""
    remaining = [order.subtotal, order.tax, order.shipping]
    in_base = [True, program["base"]["tax"], program["base"]["shipping"]]
    taken = []
    for refund in sorted(refunds, key=lambda r: (r.at, r.refund_id)):
        amount = min(refund.amount, sum(remaining))
        parts = [Fraction(0)] * 3
        if amount > 0:
            parts = split(amount, remaining, order.currency)
        remaining = [left - part for left, part in zip(remaining, parts)]
        assert min(remaining) >= 0
        taken.append((refund, sum(part for part, counts in zip(parts, in_base) if counts)))
    return taken


def lines_of(order: Order, credit: Credit, refunds: list[Refund], earned: Fraction,
             program: dict, as_of: datetime) -> list[Line]:
    """The commission line of an order and the adjustments after its lock."""
    base = base_of(order, program)
    refunded, refunded_before_lock, target = Fraction(0), Fraction(0), Fraction(0)
    lowered, adjustments = Fraction(0), []
    for refund, part in refunded_base_by_refund(order, refunds, program):
        refunded += part
        new_target = round_money(earned * refunded / base, order.currency, program["rounding"])
        difference, target = new_target - target, new_target
        if refund.at < credit.locks_at:
            lowered += difference
            refunded_before_lock = refunded
        elif difference != 0:
            adjustments.append(Line(order, "adjustment", refund.at, credit, base=-part,
                                    amount=-difference, status="locked",
                                    refund_id=refund.refund_id))
    if refunded_before_lock == base:
        status = "reversed"
    else:
        status = "locked" if credit.locks_at <= as_of else "pending"
    commission = Line(order, "commission", order.placed_at, credit, base=base,
                      amount=earned - lowered, status=status, earned=earned, reversed=lowered)
    return [commission] + adjustments


def outcome(order: Order, attribution: Attribution, refunds: list[Refund], as_of: datetime):
    """(lines, None) of a credited order, else (None, the uncredited row)."""
    program = attribution.program

    def uncredited(reason, code=None, touch=None):
        return None, {
            "order_id": order.order_id, "placed_at": format_instant(order.placed_at),
            "currency": order.currency,
            "base": format_amount(base_of(order, program), order.currency),
            "code": order.code, "reason": reason,
            "code_verdict": code.result if code else None,
            "touch_verdict": touch.result if touch else None,
        }

    if order.cancelled_at is not None:
        return uncredited("cancelled")
    if order.currency not in program["currencies"]:
        return uncredited("wrong_currency")
    winner, source, loser, code, touch, reason = attribution.contest(order)
    if winner is None:
        return uncredited(reason, code, touch)
    base = base_of(order, program)
    if base == 0:
        return uncredited("zero_base", code, touch)
    rule, rate, rate_from = rate_of(order, winner, attribution)
    earned = earned_by(base, rate, order.currency, program["rounding"])
    if earned is None:
        return uncredited("wrong_currency", code, touch)
    locks_at = lock_instant(order.placed_at, program["hold"], program["zone"])
    credit = Credit(winner, source, loser, rule, rate, rate_from, locks_at)
    return lines_of(order, credit, refunds, earned, program, as_of), None


def line_row(line: Line, zone: str) -> dict:
    """The line as canonical texts."""
    order, credit = line.order, line.credit
    commission = line.kind == "commission"

    def money(amount):
        return None if amount is None else format_amount(amount, order.currency)

    if credit.rate["type"] == "flat":
        rate = money(amount_in(credit.rate["amounts"], order.currency))
    else:
        rate = format_percent(credit.rate["percent"])
    rate_from = credit.rate_from and format_instant(parse_instant(credit.rate_from))
    loser = credit.loser if commission else None
    return {
        "order_id": order.order_id, "creator_id": credit.winner.creator_id, "kind": line.kind,
        "refund_id": line.refund_id, "at": format_instant(line.at),
        "period": month_of(line.at, zone), "source": credit.source,
        "assignment_id": credit.winner.assignment["assignmentId"],
        "touch_id": credit.winner.touch_id, "currency": order.currency,
        "base": money(line.base), "rule": credit.rule, "rate": rate, "rate_from": rate_from,
        "earned": money(line.earned), "reversed": money(line.reversed),
        "amount": money(line.amount), "status": line.status,
        "locks_at": format_instant(credit.locks_at), "loser": loser,
        "loser_reason": "precedence" if loser else None,
    }
