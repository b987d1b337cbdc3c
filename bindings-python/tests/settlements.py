"""Runs a settlement, as a scenario tells it, through the package's public types."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import partnerkit
from life_cycle import refused, succeeds
from partnerkit import PartnerkitError, Settlement, Table, read_orders, read_refunds, read_touches, settle
from partnerkit.settlement import ColumnMap, Program
from scenarios import text

READERS: dict[str, Callable[..., Any]] = {"orders": read_orders, "refunds": read_refunds, "touches": read_touches}
TABLES = ("lines", "statements", "uncredited", "rejected")


def run(story: dict[str, Any]) -> None:
    """Settles and compares."""
    expect = story["expect"]
    try:
        settled, unread = _outcome(story["settle"])
    except PartnerkitError as error:
        refused(error, expect)
        return
    succeeds(expect)
    for name in TABLES:
        if expect.get(name) is not None:
            _rows(getattr(settled, name), expect[name])
    assert unread == [{"column": "", **row} for row in expect.get("unread") or []], "unread"
    if expect.get("balances") is not None:
        assert [entry.to_dict() for entry in settled.balances()] == expect["balances"]
    if expect.get("digest") is not None:
        assert settled.digest == expect["digest"]
    for explained in expect.get("explain") or []:
        _explanation(settled, explained)


def _outcome(given: dict[str, Any]) -> tuple[Settlement, list[dict[str, Any]]]:
    program = Program.from_dict(given["program"])
    column_map = ColumnMap.from_dict(given["map"]) if given.get("map") else None
    unread: list[dict[str, Any]] = []
    tables: dict[str, Any] = {}
    for name, reader in READERS.items():
        if lines := given.get(name):
            read = reader("\n".join(text(line) for line in lines).encode(), column_map)
            tables[name] = read.table
            for row in read.rejected:
                assert row.table == name
                problems = [(problem.code, problem.path.lstrip("/")) for problem in row.problems]
                unread += [{"table": name, "row": row.row, "code": code, "column": at} for code, at in problems]
    orders = tables.get("orders", read_orders(b"order_id,placed_at,currency,subtotal\n").table)
    as_of = partnerkit.parse_instant(given["asOf"])
    return settle(program, orders, tables.get("refunds"), tables.get("touches"), as_of=as_of), unread


def _rows(table: Table, expected: dict[str, Any]) -> None:
    rows = [{name: _cell(value) for name, value in row.items()} for row in table]
    assert rows == list(csv.DictReader(io.StringIO(table.to_csv(), newline="")))
    assert len(rows) == len(table)
    found = [[row[column] for column in expected["columns"]] for row in rows]
    assert found == expected["rows"], table.name


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return format(value, "f")
    return partnerkit.format_instant(value) if hasattr(value, "tzinfo") else str(value)


def _explanation(settled: Settlement, expected: dict[str, Any]) -> None:
    try:
        said = settled.explain(expected["orderId"]).text
    except PartnerkitError as error:
        refused(error, expected)
        return
    succeeds(expected)
    for part in expected.get("contains", []):
        assert part in said
