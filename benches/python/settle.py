"""Settling a folder of files from Python, beside the naive settlement in plain Python that is the oracle.

python settle.py FOLDER, with program.json, orders.csv, refunds.csv, touches.csv and as_of.txt.
"""

from __future__ import annotations

import csv
import json
import statistics
import sys
import time
from pathlib import Path

from partnerkit import read_orders, read_refunds, read_touches, settle
from partnerkit.settlement import Program

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tests" / "oracle"))
import settle as oracle

ROUNDS = 5


def partnerkit_settle(folder: Path, as_of: str) -> str:
    """From files to the digest."""
    settlement = settle(
        Program.from_json((folder / "program.json").read_bytes()),
        read_orders((folder / "orders.csv").read_bytes()),
        read_refunds((folder / "refunds.csv").read_bytes()),
        read_touches((folder / "touches.csv").read_bytes()),
        as_of=as_of,
    )
    return settlement.digest


def oracle_settle(folder: Path, as_of: str) -> str:
    """The same, naively."""

    def rows(name: str) -> list[dict[str, str]]:
        with (folder / f"{name}.csv").open(newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file))

    program = json.loads((folder / "program.json").read_text())
    return oracle.settle(program, rows("orders"), rows("refunds"), rows("touches"), as_of).digest()


def main() -> None:
    """Rounds alternate; the ratio is taken within a round."""
    folder = Path(sys.argv[1])
    as_of = (folder / "as_of.txt").read_text().strip()
    ratios, times, digests = [], [], set()
    for _ in range(ROUNDS):
        start = time.perf_counter()
        digests.add(partnerkit_settle(folder, as_of))
        middle = time.perf_counter()
        digests.add(oracle_settle(folder, as_of))
        end = time.perf_counter()
        times.append(middle - start)
        ratios.append((end - middle) / (middle - start))
    assert len(digests) == 1, digests
    print(f"settle from files: median of {ROUNDS} rounds, digest {digests.pop()}")
    print(f"  partnerkit {statistics.median(times) * 1e3:.0f} ms; plain Python takes {statistics.median(ratios):.1f}x")


if __name__ == "__main__":
    main()
