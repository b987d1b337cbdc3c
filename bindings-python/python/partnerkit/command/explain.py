"""`partnerkit explain`: the whole way of one order."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

from . import inputs

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def add(commands: Commands) -> None:
    """The options of `explain`."""
    parser = commands.add_parser(
        "explain", help="explain what an order earned, or why nothing", description="Says how every cent came about."
    )
    parser.add_argument("order_id", metavar="ORDER_ID")
    inputs.add(parser)
    parser.add_argument("--json", action="store_true", help="as JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Settles and explains."""
    explanation = inputs.run(options).settlement.explain(options.order_id)
    print(json.dumps(explanation.to_dict(), indent=2) if options.json else explanation.text.rstrip())
