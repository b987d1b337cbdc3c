"""The files that `settle` and `explain` read."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .. import ReadTable, Settlement, read_orders, read_refunds, read_touches, settle
from ..settlement import ColumnMap, Program

READERS = {"orders": read_orders, "refunds": read_refunds, "touches": read_touches}


@dataclass(frozen=True)
class Settled:
    """A settlement with the tables it was made from, by the names of their files."""

    settlement: Settlement
    tables: dict[str, ReadTable]
    files: dict[str, Path]


def add(parser: argparse.ArgumentParser) -> None:
    """The options that name the inputs."""
    parser.add_argument("--program", type=Path, required=True, metavar="P.json", help="who holds what, and earns what")
    parser.add_argument("--orders", type=Path, required=True, metavar="O.csv")
    parser.add_argument("--touches", type=Path, metavar="T.csv")
    parser.add_argument("--refunds", type=Path, metavar="R.csv")
    parser.add_argument(
        "--map", type=Path, metavar="M.json",
        help='names of columns and the zone of naive times: {"orders": {"order_id": "Name"}, "zone": "Europe/Berlin"}',
    )  # fmt: skip
    parser.add_argument(
        "--as-of", required=True, metavar="INSTANT", help="what is known by then counts: 2026-05-01T00:00:00Z"
    )


def run(options: argparse.Namespace) -> Settled:
    """Reads the files and settles."""
    program = Program.from_json(options.program.read_bytes())
    column_map = ColumnMap.from_json(options.map.read_bytes()) if options.map else None
    files: dict[str, Path] = {name: getattr(options, name) for name in READERS if getattr(options, name)}
    tables = {name: READERS[name](file.read_bytes(), column_map) for name, file in files.items()}
    given: dict[str, Any] = {name: table.table for name, table in tables.items()}
    return Settled(settle(program, as_of=options.as_of, **given), tables, files)
