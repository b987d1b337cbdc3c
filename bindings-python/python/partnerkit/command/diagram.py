"""`partnerkit diagram`: a life cycle, drawn from the table that decides."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from .. import CodeBook, Order

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

AGGREGATES: dict[str, type[Order] | type[CodeBook]] = {"order": Order, "code_book": CodeBook}


def add(commands: Commands) -> None:
    """The options of `diagram`."""
    parser = commands.add_parser("diagram", help="draw a life cycle", description="Prints a state diagram.")
    parser.add_argument("aggregate", choices=sorted(AGGREGATES))
    parser.add_argument("--format", choices=("mermaid", "dot"), default="mermaid")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Draws."""
    print(AGGREGATES[options.aggregate].diagram(options.format), end="")
