"""Tables go in and out through Arrow, from any library and without an adapter."""

from __future__ import annotations

import threading
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any
from uuid import UUID

import partnerkit
import polars as pl
import pyarrow as pa
import pytest
import usage
from partnerkit import MalformedError, Settlement, read_orders, settle
from partnerkit.settlement import ColumnMap, Program

AS_OF = datetime(2026, 5, 1, tzinfo=timezone.utc)
CSV = b"""order_id,placed_at,currency,code,subtotal
1001,2026-03-01T12:00:00Z,USD,anna-10,19.99
1002,2026-03-02T12:00:00Z,USD,,5
"""


def program() -> Program:
    group, creator = str(UUID(int=3)), str(UUID(int=5))
    return Program.from_dict(
        {
            "programId": str(UUID(int=1)),
            "brandId": str(UUID(int=2)),
            "zone": "UTC",
            "currencies": ["USD"],
            "rates": [{"rate": {"type": "percent", "percent": "12.5"}}],
            "groups": [{"groupId": group, "kind": "discount"}],
            "codes": [
                {
                    "assignmentId": str(UUID(int=4)),
                    "code": "ANNA10",
                    "groupId": group,
                    "creatorId": creator,
                    "window": {"from": "2026-01-01T00:00:00Z"},
                }
            ],
        }
    )


def settled() -> Settlement:
    return settle(program(), read_orders(CSV), as_of=AS_OF)


def columns() -> dict[str, Any]:
    return {
        "order_id": ["1001", "1002"],
        "placed_at": [datetime(2026, 3, day, 12, tzinfo=timezone.utc) for day in (1, 2)],
        "currency": ["USD", "USD"],
        "code": ["anna-10", None],
        "subtotal": [Decimal("19.99"), Decimal("5.00")],
    }


@pytest.mark.parametrize(
    "orders",
    [
        pl.DataFrame(columns()),
        pa.table(columns()),
        pa.table(columns()).to_reader(),
        pa.table(columns()).to_batches()[0],
        read_orders(CSV).table,
        read_orders(CSV.decode()),
    ],
    ids=["polars", "pyarrow", "stream", "batch", "read", "text"],
)
def test_every_source_gives_the_same(orders: Any) -> None:
    result = settle(program(), orders, as_of=AS_OF)
    assert result.digest == settled().digest
    assert result.unread == []


def test_tables_are_taken_as_they_are() -> None:
    result = settled()
    frame = pl.DataFrame(result.lines)
    assert frame.columns == result.lines.columns
    assert frame["amount"].to_list() == [Decimal("2.50")]
    assert frame["locks_at"].dtype == pl.Datetime("us", "UTC")
    assert pa.table(result.uncredited)["reason"].to_pylist() == ["no_code_or_touch"]
    for table in (result.lines, result.statements, result.uncredited, result.rejected):
        assert pa.table(table).num_rows == len(table) == len(list(table))
        assert pa.schema(table).names == table.columns
        assert table.to_csv().splitlines()[0] == ",".join(table.columns)


def test_rows_are_dicts() -> None:
    lines = settled().lines
    assert lines[0] == lines[-1] == next(iter(lines))
    assert lines[0]["amount"] == Decimal("2.50")
    assert lines[0]["at"] == datetime(2026, 3, 1, 12, tzinfo=timezone.utc)
    assert lines[0]["refund_id"] is None
    with pytest.raises(IndexError):
        lines[1]


def test_what_it_says() -> None:
    result = settled()
    (totals,) = result.totals()
    assert (totals.orders, totals.credited, totals.locked) == (2, 1, partnerkit.Money("2.50", "USD"))
    explanation = result.explain("1001")
    assert explanation.order_id == "1001"
    assert "2.50" in explanation.text
    assert sum(1 for _ in result.postings()) >= 1
    assert {str(entry.amount) for entry in result.balances()} >= {"2.50 USD"}


def test_rows_that_cannot_be_read_are_reported() -> None:
    bad = columns() | {"currency": ["USD", "usd"]}
    result = settle(program(), pl.DataFrame(bad), as_of=AS_OF)
    (row,) = result.unread
    assert (row.table, row.row, row.id) == ("orders", 1, "1002")
    assert [(problem.code, problem.path) for problem in row.problems] == [("money.currency", "/currency")]


def test_rows_that_are_rejected_say_where_they_stand() -> None:
    twice = CSV + b"1001,2026-03-01T12:00:00Z,USD,anna-10,20\n"
    rows = settle(program(), read_orders(twice), as_of=AS_OF).rejected_rows()
    assert [(row.table, row.row, row.id) for row in rows] == [("orders", 2, "1001"), ("orders", 4, "1001")]
    assert {problem.code for row in rows for problem in row.problems} == {"row.conflict"}


@pytest.mark.parametrize(
    ("orders", "code"),
    [
        (pl.DataFrame(columns() | {"subtotal": [19.99, 5.0]}), "malformed.float"),
        (pl.DataFrame(columns() | {"unknown": [1, 2]}), "table.unknown_column"),
        (pl.DataFrame(columns()).drop("currency"), "table.missing_column"),
        ([1, 2], "malformed.type"),
        (None, "malformed.type"),
    ],
)
def test_what_is_no_table_of_orders_is_refused(orders: Any, code: str) -> None:
    with pytest.raises(MalformedError) as raised:
        settle(program(), orders, as_of=AS_OF)
    assert raised.value.code == code
    assert raised.value.path.startswith("/orders")


def test_columns_have_the_names_of_the_source() -> None:
    renamed = pl.DataFrame(columns()).rename({"order_id": "Name"})
    column_map = ColumnMap(orders={"order_id": "Name"})
    assert settle(program(), renamed, as_of=AS_OF, column_map=column_map).digest == settled().digest
    assert len(read_orders(CSV.replace(b"order_id", b"Name"), column_map).table) == 2


def test_the_interpreter_is_free_while_it_settles() -> None:
    count = 300_000
    orders = pa.table(
        {
            "order_id": [str(number) for number in range(count)],
            "placed_at": pa.array([AS_OF] * count, pa.timestamp("us", "UTC")),
            "currency": ["USD"] * count,
            "subtotal": ["1"] * count,
        }
    )
    done = threading.Event()
    ticks = 0

    def run() -> None:
        settle(program(), orders, as_of=AS_OF)
        done.set()

    thread = threading.Thread(target=run)
    thread.start()
    while not done.wait(0.001):
        ticks += 1
    thread.join()
    assert ticks > 10


def test_usage_pays() -> None:
    assert usage.pay(program(), CSV.replace(b"order_id", b"Name")) == settle(
        program(), read_orders(CSV), as_of=usage.NOW
    ).digest
