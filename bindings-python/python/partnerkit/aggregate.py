"""What all life cycles share.

Generated from the core's types by `cargo xtask gen`.
"""

from __future__ import annotations

from partnerkit._values import StrEnum

__all__ = [
    "Format",
    "Warning",
]


class Format(StrEnum):
    """How a diagram is written."""

    MERMAID = "mermaid"
    """A Mermaid state diagram; GitHub and most wikis draw it."""
    DOT = "dot"
    """Graphviz DOT."""


class Warning(StrEnum):
    """Something the brand should know though it is allowed."""

    COARSE_ATTRIBUTION = "coarse_attribution"
    """One code for all creators: an order with it cannot tell who brought it."""
