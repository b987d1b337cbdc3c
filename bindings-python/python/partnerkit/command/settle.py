"""`partnerkit settle`: files in, tables out."""

from __future__ import annotations

import argparse
import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from . import inputs

if TYPE_CHECKING:
    from ..settlement import Totals

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

REJECTED = ("file", "line", "id", "code", "column", "reason")


def add(commands: Commands) -> None:
    """The options of `settle`."""
    parser = commands.add_parser(
        "settle",
        help="settle a file of orders",
        description="Writes lines.csv, statements.csv, uncredited.csv and rejected.csv; prints totals and the digest.",
    )
    inputs.add(parser)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the tables are written")
    parser.add_argument("--json", action="store_true", help="print totals and digest as JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Settles, writes and reports."""
    settled = inputs.run(options)
    options.out.mkdir(parents=True, exist_ok=True)
    tables = (settled.settlement.lines, settled.settlement.statements, settled.settlement.uncredited)
    for table in tables:
        (options.out / f"{table.name}.csv").write_text(table.to_csv(), encoding="utf-8", newline="")
    rows = list(rejected(settled))
    with (options.out / "rejected.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(REJECTED)
        writer.writerows(rows)
    totals = settled.settlement.totals()
    if options.json:
        report = {"totals": [total.to_dict() for total in totals], "rejected": len(rows)}
        print(json.dumps({**report, "digest": settled.settlement.digest}, indent=2))
        return
    for total in totals:
        print(sentence(total))
    print(f"{len(rows)} rows rejected" + (f", see {options.out / 'rejected.csv'}" if rows else ""))
    print(f"digest {settled.settlement.digest}")


def rejected(settled: inputs.Settled) -> Iterator[tuple[str, int | str, str, str, str, str]]:
    """Every row that did not count: what could not be read, by line; then what did not fit with the rest."""
    for name, table in settled.tables.items():
        file = str(settled.files[name])
        for row in table.rejected:
            for problem in row.problems:
                yield file, row.row, row.id or "", problem.code, problem.path.lstrip("/"), problem.message
    for row in settled.settlement.rejected_rows():
        file = str(settled.files[row.table])
        for problem in row.problems:
            yield file, row.row, row.id or "", problem.code, problem.path.lstrip("/"), problem.message


def sentence(total: Totals) -> str:
    """The totals of one currency in one line."""
    commission = total.pending + total.locked
    return (
        f"{total.base.currency}: {total.credited} of {total.orders} orders credited, base {total.base.amount}, "
        f"commission {commission.amount} ({total.locked.amount} locked, {total.pending.amount} pending; "
        f"refunds took {total.reversed.amount} before and {-total.adjustments.amount} after the lock)"
    )
