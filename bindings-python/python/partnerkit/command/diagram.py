"""`partnerkit diagram`: a life cycle, drawn from the table that decides."""

from __future__ import annotations

import argparse
import re
from typing import TYPE_CHECKING, Any

import partnerkit

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

AGGREGATES: dict[str, Any] = {
    re.sub(r"(?!^)[A-Z]", r"_\g<0>", name).lower(): kind
    for name, kind in vars(partnerkit).items()
    if hasattr(kind, "diagram")
}
"""Each aggregate by its name."""


def add(commands: Commands) -> None:
    """The options of `diagram`."""
    parser = commands.add_parser("diagram", help="draw a life cycle", description="Prints a state diagram.")
    parser.add_argument("aggregate", choices=sorted(AGGREGATES))
    parser.add_argument("--format", choices=("mermaid", "dot"), default="mermaid")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Draws."""
    print(AGGREGATES[options.aggregate].diagram(options.format), end="")
