"""The tables: columns, CSV, and which rows are accepted.

A row is a dict of column name to text; null is an empty text, None or a
column that is not there. `accept_*` turn rows into objects and say which
rows are rejected, as (table, id, code, field).
"""

import csv
from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from pathlib import Path

from instants import parse_instant
from money import fits, parse_amount

INPUT_COLUMNS = {
    "orders": ("order_id customer_id placed_at currency code click_id link_id subtotal "
               "discount tax shipping cancelled_at revision").split(),
    "refunds": "refund_id order_id at amount currency".split(),
    "touches": "touch_id customer_id link_id at kind".split(),
}
OUTPUT_COLUMNS = {
    "lines": ("order_id creator_id kind refund_id at period source assignment_id touch_id "
              "currency base rule rate rate_from earned reversed amount status locks_at loser "
              "loser_reason").split(),
    "statements": ("creator_id currency period orders opening lines adjustments closing "
                   "pending locked").split(),
    "uncredited": ("order_id placed_at currency base code reason code_verdict "
                   "touch_verdict").split(),
    "rejected": "table id code field".split(),
}


@dataclass(frozen=True)
class Order:
    order_id: str
    customer_id: str | None
    placed_at: datetime
    currency: str
    code: str | None
    click_id: str | None
    link_id: str | None
    subtotal: Fraction
    discount: Fraction
    tax: Fraction
    shipping: Fraction
    cancelled_at: datetime | None
    revision: int


@dataclass(frozen=True)
class Refund:
    refund_id: str
    order_id: str
    at: datetime
    amount: Fraction
    currency: str | None


@dataclass(frozen=True)
class Touch:
    touch_id: str
    customer_id: str
    link_id: str
    at: datetime
    kind: str


CONVERSIONS = {
    "placed_at": parse_instant, "at": parse_instant, "cancelled_at": parse_instant,
    "subtotal": parse_amount, "discount": parse_amount, "tax": parse_amount,
    "shipping": parse_amount, "amount": parse_amount, "revision": int,
}
DEFAULTS = {"discount": Fraction(0), "tax": Fraction(0), "shipping": Fraction(0),
            "revision": 0, "kind": "click"}
CLASSES = {"orders": Order, "refunds": Refund, "touches": Touch}


def to_object(table: str, row: dict):
    """Values instead of spellings: `1.0` is `1.00`, no tax is a tax of 0."""
    values = {}
    for column in INPUT_COLUMNS[table]:
        cell = row.get(column)
        if cell is None or cell == "":
            values[column] = DEFAULTS.get(column)
        else:
            values[column] = CONVERSIONS.get(column, str)(cell)
    return CLASSES[table](**values)


def one_row_per_id(table: str, rows: list[dict]):
    """The same row twice is one row; rows of one id that differ are a conflict."""
    id_column = INPUT_COLUMNS[table][0]
    by_id = defaultdict(list)
    for row in rows:
        item = to_object(table, row)
        by_id[getattr(item, id_column)].append(item)
    accepted, rejected = [], []
    for row_id, items in by_id.items():
        if table == "orders":
            newest = max(item.revision for item in items)
            items = [item for item in items if item.revision == newest]
        differing = [column for column in INPUT_COLUMNS[table]
                     if any(getattr(item, column) != getattr(items[0], column) for item in items)]
        if differing:
            rejected.append((table, row_id, "row.conflict", differing[0]))
        else:
            accepted.append(items[0])
    return accepted, rejected


def accept_orders(rows: list[dict], as_of: datetime):
    orders, rejected = one_row_per_id("orders", rows)
    accepted = {}
    for order in orders:
        if order.placed_at > as_of:
            rejected.append(("orders", order.order_id, "row.after_as_of", "placed_at"))
        else:
            accepted[order.order_id] = order
    return accepted, rejected


def accept_touches(rows: list[dict], as_of: datetime):
    touches, rejected = one_row_per_id("touches", rows)
    return [touch for touch in touches if touch.at <= as_of], rejected


def fault_of_refund(refund: Refund, orders: dict[str, Order], as_of: datetime):
    """The first thing wrong with a refund, as (code, field), or None."""
    if refund.at > as_of:
        return "row.after_as_of", "at"
    order = orders.get(refund.order_id)
    if order is None:
        return "refund.unknown_order", "order_id"
    if refund.currency is not None and refund.currency != order.currency:
        return "refund.currency_mismatch", "currency"
    if not fits(refund.amount, order.currency):
        return "row.malformed", "amount"
    if refund.at < order.placed_at:
        return "refund.before_order", "at"
    return None


def accept_refunds(rows: list[dict], orders: dict[str, Order], as_of: datetime):
    refunds, rejected = one_row_per_id("refunds", rows)
    by_order = defaultdict(list)
    for refund in refunds:
        fault = fault_of_refund(refund, orders, as_of)
        if fault:
            rejected.append(("refunds", refund.refund_id, *fault))
        else:
            by_order[refund.order_id].append(refund)
    return by_order, rejected


def read_csv(path: str | Path) -> list[dict]:
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def quoted(field: str) -> str:
    if any(character in field for character in ',"\r\n'):
        return '"' + field.replace('"', '""') + '"'
    return field


def csv_text(columns: list[str], rows: list[dict]) -> str:
    """RFC 4180 with a header line, quoted only where needed, `\\n` at each end."""
    records = [columns] + [["" if row.get(c) is None else str(row[c]) for c in columns] for row in rows]
    return "".join(",".join(map(quoted, record)) + "\n" for record in records)


def write_csv(path: Path, columns: list[str], rows: list[dict]) -> None:
    path.write_bytes(csv_text(columns, rows).encode("utf-8"))
