"""Settle a program the slow and obvious way: the oracle of the engine.

    python3 settle.py --program P.json --orders O.csv [--touches T.csv]
                      [--refunds R.csv] --as-of INSTANT --out DIR

writes lines.csv, statements.csv, uncredited.csv and rejected.csv and prints
the digest. The rules are those of docs/src/reference/settlement.md.
"""

import argparse
import hashlib
import json
from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from pathlib import Path

import tables
from attribution import Attribution
from earning import Line, line_row, outcome
from instants import month_of, parse_instant
from money import format_amount

DEFAULTS = {
    "rounding": "half_up",
    "hold": {"type": "days", "days": 30},
    "base": {"tax": False, "shipping": False},
    "attribution": {"precedence": "code_over_link", "model": "last_touch",
                    "clickWindowDays": 30, "impressionWindowDays": 1},
    "spelling": {"spaces": "ignore", "dashes": "ignore"},
    "creators": [], "groups": [], "codes": [], "links": [],
}


@dataclass
class Result:
    """The four tables, each a list of rows of canonical texts."""
    lines: list[dict]
    statements: list[dict]
    uncredited: list[dict]
    rejected: list[dict]

    def csv(self, table: str) -> str:
        return tables.csv_text(tables.OUTPUT_COLUMNS[table], getattr(self, table))

    def digest_input(self) -> bytes:
        text = "partnerkit-settlement-v1\n"
        for table in tables.OUTPUT_COLUMNS:
            text += table + "\n" + self.csv(table)
        return text.encode("utf-8")

    def digest(self) -> str:
        return hashlib.sha256(self.digest_input()).hexdigest()


def with_defaults(program: dict) -> dict:
    """The program with every field that may be left out filled in."""
    full = {**DEFAULTS, **program}
    for name in ("base", "attribution", "spelling"):
        full[name] = {**DEFAULTS[name], **program.get(name, {})}
    full["groups"] = [{"limits": {}, "settledExternally": False, "rates": [], **group}
                      for group in full["groups"]]
    return full


def settle(program: dict, orders: list[dict], refunds: list[dict], touches: list[dict],
           as_of: str | datetime) -> Result:
    """Rows are dicts of column name to text, as they come out of a CSV file."""
    program, as_of = with_defaults(program), parse_instant(as_of)
    accepted, rejected = tables.accept_orders(orders, as_of)
    refunds_of, rejected_refunds = tables.accept_refunds(refunds, accepted, as_of)
    accepted_touches, rejected_touches = tables.accept_touches(touches, as_of)
    current = [without_later_cancellation(order, as_of) for order in accepted.values()]
    current.sort(key=lambda order: (order.placed_at, order.order_id))

    attribution = Attribution(program, accepted_touches)
    attribution.consume_limits(current)
    lines, uncredited = [], []
    for order in current:
        its_lines, refusal = outcome(order, attribution, refunds_of.get(order.order_id, []), as_of)
        if refusal:
            uncredited.append(refusal)
        else:
            lines += its_lines
    lines.sort(key=line_order)
    faults = sorted(set(rejected + rejected_refunds + rejected_touches))
    return Result(
        lines=[line_row(line, program["zone"]) for line in lines],
        statements=statements_of(lines, program["zone"]),
        uncredited=uncredited,
        rejected=[dict(zip(tables.OUTPUT_COLUMNS["rejected"], fault)) for fault in faults],
    )


def without_later_cancellation(order: tables.Order, as_of: datetime) -> tables.Order:
    if order.cancelled_at is not None and order.cancelled_at > as_of:
        return tables.Order(**{**vars(order), "cancelled_at": None})
    return order


def line_order(line: Line):
    """(at, order_id, kind, refund_id); a commission comes before an adjustment."""
    return line.at, line.order.order_id, line.kind == "adjustment", line.refund_id or ""


def statements_of(lines: list[Line], zone: str) -> list[dict]:
    """One per creator, currency and month that has a line; balances carry forward."""
    by_key = defaultdict(list)
    for line in lines:
        creator_id = line.credit.winner.creator_id
        by_key[creator_id, line.order.currency, month_of(line.at, zone)].append(line)
    rows, balance = [], defaultdict(Fraction)
    for key in sorted(by_key):
        creator_id, currency, period = key
        commissions = [line for line in by_key[key] if line.kind == "commission"]
        adjustments = [line for line in by_key[key] if line.kind == "adjustment"]
        opening = balance[creator_id, currency]
        of_lines = sum((line.amount for line in commissions), Fraction(0))
        of_adjustments = sum((line.amount for line in adjustments), Fraction(0))
        pending = sum((line.amount for line in commissions if line.status == "pending"), Fraction(0))
        closing = opening + of_lines + of_adjustments
        balance[creator_id, currency] = closing
        amounts = {"opening": opening, "lines": of_lines, "adjustments": of_adjustments,
                   "closing": closing, "pending": pending,
                   "locked": of_lines + of_adjustments - pending}
        rows.append({
            "creator_id": creator_id, "currency": currency, "period": period,
            "orders": str(len(commissions)),
            **{name: format_amount(amount, currency) for name, amount in amounts.items()},
        })
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description="Settle a program, slowly and plainly.")
    parser.add_argument("--program", required=True, type=Path)
    parser.add_argument("--orders", required=True, type=Path)
    parser.add_argument("--touches", type=Path)
    parser.add_argument("--refunds", type=Path)
    parser.add_argument("--as-of", required=True)
    parser.add_argument("--out", required=True, type=Path)
    options = parser.parse_args()

    result = settle(
        json.loads(options.program.read_text(encoding="utf-8")),
        tables.read_csv(options.orders),
        tables.read_csv(options.refunds) if options.refunds else [],
        tables.read_csv(options.touches) if options.touches else [],
        options.as_of,
    )
    options.out.mkdir(parents=True, exist_ok=True)
    for table, columns in tables.OUTPUT_COLUMNS.items():
        tables.write_csv(options.out / f"{table}.csv", columns, getattr(result, table))
    print(f"digest {result.digest()}")


if __name__ == "__main__":
    main()
