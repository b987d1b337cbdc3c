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
    STORIES_NOT_COLLECTED = "stories_not_collected"
    """Stories and their metrics will not be collected: the connection is optional, and the creator's is not known."""
    NAMED_STORY = "named_story"
    """An Instagram deliverable is called a story and is none."""
    NO_ACCOUNT = "no_account"
    """The creator has no account on the network."""
    BUDGET_EXCEEDED = "budget_exceeded"
    """More is agreed or spent than the budget has."""
    END_OVERRIDDEN = "end_overridden"
    """The last day that was set is not the one that follows from the duration."""
    PARTIAL_MONTH = "partial_month"
    """The first or last month of a monthly delivery is a partial one."""
    NO_DELIVERABLES = "no_deliverables"
    """Nothing is to be delivered."""
    NOTHING_MARKS_CONTENT = "nothing_marks_content"
    """No hashtag or mention marks the content, and none can be reported by hand: none will be found."""
    OUT_OF_STOCK = "out_of_stock"
    """No piece of the product is left."""
    NO_AGREEMENT = "no_agreement"
    """No agreement is asked: publishing begins the partnership."""
    DISCLOSURE_NOT_ASKED = "disclosure_not_asked"
    """The creator gets something, and is not asked to disclose it."""
