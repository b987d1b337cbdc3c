"""What the generated classes have in common."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from enum import Enum
from typing import Any, ClassVar, TypeVar

from partnerkit import _partnerkit as native

if sys.version_info >= (3, 11):
    from enum import StrEnum
else:

    class StrEnum(str, Enum):
        """An enum whose members are texts, as Python 3.11 has it."""

        def __str__(self) -> str:
            return str(self.value)


__all__ = ["Shapes", "StrEnum", "Value", "frozen_lists", "read_union"]

Shapes = tuple[tuple[str, str, object], ...]
"""For each field its name, its name on the wire, and what it is: a class, `[shape]` for a list,
`(shape,)` for one that is not written where it is empty, `{"": shape}` for a map."""

V = TypeVar("V", bound="Value")


class Value:
    """A frozen value: comparable, hashable, picklable, with a wire form."""

    __slots__ = ()

    _kind: ClassVar[str] = ""
    """The core's type that checks it."""
    _tag: ClassVar[str | None] = None
    """Its `type` on the wire, for a variant of a union."""
    _wire: ClassVar[Shapes] = ()

    def to_dict(self) -> dict[str, Any]:
        """The wire form: camelCase keys, decimal strings, RFC 3339 instants, lower-case UUIDs."""
        document: dict[str, Any] = native._to_dict(self)
        return document

    def to_json(self) -> str:
        """The wire form as JSON text."""
        return native._to_json(self)

    @classmethod
    def from_dict(cls: type[V], document: Mapping[str, object]) -> V:
        """Reads the wire form. Raises `MalformedError` with all problems and their paths."""
        value: V = native._read(cls._kind, cls, document)
        return value

    @classmethod
    def from_json(cls: type[V], text: str | bytes) -> V:
        """Reads the wire form from JSON text, strictly: no duplicate keys, no floats, no unknown fields."""
        value: V = native._read(cls._kind, cls, text)
        return value


def read_union(kind: str, document: str | bytes | Mapping[str, object]) -> Any:
    """Reads a value of a union from its wire form."""
    return native._read(kind, None, document)


def frozen_lists(value: object, *names: str) -> None:
    """Makes the lists of a value tuples, so that nothing of it can change."""
    for name in names:
        items: Any = getattr(value, name)
        kind: type = type(items)  # pyright: ignore[reportUnknownVariableType]
        if kind is list:
            object.__setattr__(value, name, tuple(items))
