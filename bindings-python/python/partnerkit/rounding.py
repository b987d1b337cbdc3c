"""Named ways to round and to split.

Generated from the core's types by `cargo xtask gen`.
"""

from __future__ import annotations

from partnerkit._values import StrEnum

__all__ = [
    "Rounding",
    "SplitMethod",
]


class Rounding(StrEnum):
    """What happens to a fraction of a minor unit. The names are those of the Java and Python decimal libraries."""

    HALF_UP = "half_up"
    """To the nearest, a half away from zero: 0.5 is 1, -0.5 is -1."""
    HALF_EVEN = "half_even"
    """To the nearest, a half to the even neighbour: 0.5 is 0, 1.5 is 2."""
    HALF_DOWN = "half_down"
    """To the nearest, a half towards zero: 0.5 is 0, -0.5 is 0."""
    UP = "up"
    """Away from zero."""
    DOWN = "down"
    """Towards zero."""
    FLOOR = "floor"
    """Towards negative infinity."""
    CEILING = "ceiling"
    """Towards positive infinity."""


class SplitMethod(StrEnum):
    """Who gets the minor units that a proportional split cannot divide. Only parts with a weight above zero ever get
    one.
    """

    LARGEST_REMAINDER = "largest_remainder"
    """One each to the parts with the largest remainders, ties to the earlier part (Hamilton's method)."""
    REMAINDER_TO_FIRST = "remainder_to_first"
    """All to the first part."""
    REMAINDER_TO_LAST = "remainder_to_last"
    """All to the last part."""
    ROUND_ROBIN = "round_robin"
    """One each in the order of the parts."""
