"""How partnerkit says no.

Branch on `code`, never on the message: codes are never renamed or reused.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

__all__ = [
    "ConflictError",
    "ForbiddenError",
    "InternalError",
    "MalformedError",
    "PartnerkitError",
    "Problem",
    "RefusalError",
]


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault: a stable code, a sentence, the place, and typed values to build on."""

    code: str
    """Stable and dotted, such as `order.payment_mismatch`."""
    message: str
    """A sentence for a person, without personal data."""
    path: str = ""
    """JSON pointer to the field; empty for the whole input."""
    details: Mapping[str, object] = field(default_factory=dict[str, object], hash=False)
    """Typed values by name: texts, counts, `Money`, `datetime`, lists of names."""
    docs: str = ""
    """The anchor of the code's entry in the reference."""

    def __str__(self) -> str:
        place = f" at {self.path}" if self.path else ""
        return f"{self.message} [{self.code}{place}]"


class PartnerkitError(Exception):
    """What every exception of partnerkit is. `code`, `path`, `details` and `docs` are those of the first problem."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(problems)
        self.problems: tuple[Problem, ...] = tuple(problems)

    @property
    def code(self) -> str:
        """Stable and dotted, such as `order.payment_mismatch`."""
        return self.problems[0].code

    @property
    def path(self) -> str:
        """JSON pointer to the field; empty for the whole input."""
        return self.problems[0].path

    @property
    def details(self) -> Mapping[str, object]:
        """Typed values by name: texts, counts, `Money`, `datetime`, lists of names."""
        return self.problems[0].details

    @property
    def docs(self) -> str:
        """The anchor of the code's entry in the reference."""
        return self.problems[0].docs

    def __str__(self) -> str:
        return "; ".join(str(problem) for problem in self.problems)


class MalformedError(PartnerkitError):
    """The input cannot mean anything: the caller's bug. `problems` holds all that is wrong with it."""


class RefusalError(PartnerkitError):
    """The input is clear and the answer is no."""


class ForbiddenError(RefusalError):
    """No, because of who asks."""


class ConflictError(RefusalError):
    """No, because something else happened first."""


class InternalError(PartnerkitError):
    """A bug in partnerkit: please report it. Where it happened is on standard error."""
