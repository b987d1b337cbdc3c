"""What random settlements reach, and the invariants all of them keep.

Run by check.py. A reason, status, rule, source or rejection of the
specification that never occurs is a failure of the generator.
"""

import random
from collections import Counter
from fractions import Fraction

from random_program import generate
from settle import Result, settle

REASONS = ("no_code_or_touch unknown_code generic_code not_yet_valid expired revoked placeholder "
           "out_of_window suspended limit_reached minimum_spend cancelled settled_externally "
           "zero_base wrong_currency").split()
CODE_VERDICTS = ("valid placeholder unknown_code revoked expired not_yet_valid generic_code suspended "
                 "settled_externally minimum_spend limit_reached").split()
TOUCH_VERDICTS = "valid revoked expired not_yet_valid suspended settled_externally out_of_window".split()
MUST_OCCUR = {
    "reason": REASONS,
    "code verdict": CODE_VERDICTS,
    "touch verdict": TOUCH_VERDICTS,
    "status": ["pending", "locked", "reversed"],
    "kind": ["commission", "adjustment"],
    "rule": ["assignment", "creator", "group", "program"],
    "rate": ["percent", "percent 0", "flat", "nothing anywhere"],
    "source": ["code", "link", "link of the order itself"],
    "loser": ["precedence"],
    "rejected": ["orders row.conflict", "refunds row.conflict", "touches row.conflict",
                 "orders row.after_as_of", "refunds row.after_as_of", "refunds refund.unknown_order",
                 "refunds refund.currency_mismatch", "refunds row.malformed",
                 "refunds refund.before_order"],
    "currency": ["USD", "EUR", "JPY", "KWD"],
    "rounding": ["half_up", "half_even", "up", "down", "floor", "ceiling", "half_down"],
    "hold": ["days", "day_of_next_month", "months_and_days"],
    "precedence": ["code_over_link", "link_over_code", "clickless_code_first"],
    "refund": ["before the lock", "exactly at the lock", "after the lock"],
    "lock": ["00:00 does not exist"],
}


def rate_kind(line: dict) -> str:
    if line["rate"] == "0%" and line["rule"] == "program" and line["rate_from"] is None:
        return "nothing anywhere"
    if not line["rate"].endswith("%"):
        return "flat"
    return "percent 0" if line["rate"] == "0%" else "percent"


def count_line(seen: Counter, line: dict, hold: dict, zone: str) -> None:
    seen["status", line["status"]] += 1
    seen["kind", line["kind"]] += 1
    seen["rule", line["rule"]] += 1
    seen["rate", rate_kind(line)] += 1
    seen["currency", line["currency"]] += 1
    own = line["source"] == "link" and line["touch_id"] is None
    seen["source", "link of the order itself" if own else line["source"]] += 1
    if line["loser"]:
        seen["loser", line["loser_reason"]] += 1
    if line["kind"] == "adjustment":
        at_lock = line["at"] == line["locks_at"]
        seen["refund", "exactly at the lock" if at_lock else "after the lock"] += 1
    elif Fraction(line["reversed"]) > 0:
        seen["refund", "before the lock"] += 1
    if hold["type"] != "days" and line["locks_at"] in STARTS_WITHOUT_MIDNIGHT.get(zone, ()):
        seen["lock", "00:00 does not exist"] += 1


STARTS_WITHOUT_MIDNIGHT = {
    "America/Sao_Paulo": ["2018-11-04T03:00:00Z"],
    "Africa/Cairo": ["2024-04-25T22:00:00Z"],
    "Asia/Beirut": ["2024-03-30T22:00:00Z"],
    "America/Havana": ["2024-03-10T05:00:00Z"],
    "Pacific/Apia": ["2011-12-30T10:00:00Z"],
    "America/Toronto": ["1919-03-31T04:30:00Z"],
}


def count(seen: Counter, program: dict, result: Result) -> None:
    hold = program.get("hold", {"type": "days"})
    seen["rounding", program.get("rounding", "half_up")] += 1
    seen["hold", hold["type"]] += 1
    seen["precedence", program.get("attribution", {}).get("precedence", "code_over_link")] += 1
    for line in result.lines:
        count_line(seen, line, hold, program["zone"])
    for row in result.uncredited:
        seen["reason", row["reason"]] += 1
        seen["code verdict", row["code_verdict"]] += 1
        seen["touch verdict", row["touch_verdict"]] += 1
    for row in result.rejected:
        seen["rejected", f"{row['table']} {row['code']}"] += 1


def keep_invariants(seed: int, rows: tuple, result: Result) -> None:
    """Order of rows does not matter; each order has one outcome; balances are sums."""
    program, orders, refunds, touches, as_of = rows
    shuffle = random.Random(-1 - seed)
    others = [shuffle.sample(table, len(table)) for table in (orders, refunds, touches)]
    assert settle(program, *others, as_of).digest() == result.digest(), f"seed {seed}: order of rows"

    credited = [line["order_id"] for line in result.lines if line["kind"] == "commission"]
    uncredited = [row["order_id"] for row in result.uncredited]
    rejected = [row["id"] for row in result.rejected if row["table"] == "orders"]
    all_ids = sorted({row["order_id"] for row in orders})
    assert sorted(credited + uncredited + rejected) == all_ids, f"seed {seed}: one outcome each"

    closing, amounts = Counter(), Counter()
    for row in result.statements:  # sorted by period, so the last one stays
        closing[row["creator_id"], row["currency"]] = Fraction(row["closing"])
        assert Fraction(row["pending"]) + Fraction(row["locked"]) == Fraction(row["closing"]) - Fraction(
            row["opening"]), f"seed {seed}: pending and locked"
    for line in result.lines:
        amounts[line["creator_id"], line["currency"]] += Fraction(line["amount"])
    assert closing == amounts, f"seed {seed}: balances"


def cover(seeds: int) -> Counter:
    """Settle that many random programs; raises when something is missing."""
    seen = Counter()
    for seed in range(seeds):
        rows = generate(seed)
        result = settle(*rows)
        count(seen, rows[0], result)
        keep_invariants(seed, rows, result)
    return seen


def missing(seen: Counter) -> list[str]:
    return [f"{what} {name}" for what, names in MUST_OCCUR.items() for name in names
            if not seen[what, name]]


def summary(seen: Counter) -> str:
    return "\n".join(
        f"  {what}: " + ", ".join(f"{name} {seen[what, name]}" for name in names)
        for what, names in MUST_OCCUR.items())
