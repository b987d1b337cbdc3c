"""The `partnerkit` command: settle files of orders, explain an order, draw a life cycle."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from ..errors import PartnerkitError
from . import diagram, explain, settle

EXAMPLES = """\
examples:
  partnerkit settle --program program.json --orders orders.csv --as-of 2026-05-01T00:00:00Z --out out
  partnerkit settle --program program.json --orders orders.csv --touches touches.csv --refunds refunds.csv \\
      --map columns.json --as-of 2026-05-01T00:00:00Z --out out --json
  partnerkit explain 1004 --program program.json --orders orders.csv --as-of 2026-05-01T00:00:00Z
  partnerkit diagram order --format dot | dot -Tsvg > order.svg
"""


def parser() -> argparse.ArgumentParser:
    """What the command understands."""
    top = argparse.ArgumentParser(
        prog="partnerkit", description=__doc__, epilog=EXAMPLES, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    settle.add(commands)
    explain.add(commands)
    diagram.add(commands)
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command. 0: done; 1: refused, with the reasons on stderr; 2: the arguments are wrong."""
    options = parser().parse_args(arguments)
    try:
        options.run(options)
    except PartnerkitError as error:
        for problem in error.problems:
            place = f" at {problem.path}" if problem.path else ""
            print(f"partnerkit: {problem.message} [{problem.code}{place}]", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"partnerkit: {error}", file=sys.stderr)
        return 1
    return 0
