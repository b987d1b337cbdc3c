"""Posts: which is which piece of content, whether it says that it is advertising, and its figures. See
`partnerkit.match_posts` and `partnerkit.check_disclosure`.

Generated from the core's types by `cargo xtask gen`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from partnerkit._values import Shapes, StrEnum, Value, frozen_lists
from partnerkit.network import MediaType, Network

__all__ = [
    "ContentSlot",
    "DisclosureCheck",
    "DisclosureMark",
    "DisclosureVerdict",
    "Matching",
    "MetricsSnapshot",
    "Mismatch",
    "MismatchReason",
    "OccurrenceName",
    "Post",
    "PostMatch",
    "Unmatched",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Post(Value):
    """Something that was posted on a network."""

    _kind: ClassVar[str] = "content.Post"
    _wire: ClassVar[Shapes] = (
        ("post_id", "postId", str),
        ("network", "network", Network),
        ("handle", "handle", str),
        ("url", "url", str),
        ("at", "at", datetime),
        ("media_type", "mediaType", MediaType),
        ("text", "text", str),
        ("paid_label", "paidLabel", bool),
    )

    post_id: str
    """The network's id of it; unique on that network."""
    network: Network
    """Where it was posted."""
    handle: str = field(repr=False)
    """By which account."""
    url: str
    """Where it can be seen."""
    at: datetime
    """When it was posted."""
    media_type: MediaType | None = None
    """What it is. Left out where the network has a single media type."""
    text: str | None = field(default=None, repr=False)
    """Its text: caption, description, or what is written in it."""
    paid_label: bool | None = None
    """Whether it carries the network's own label for paid partnerships."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OccurrenceName(Value):
    """The name of a piece of content that is due: the same before and after an amendment."""

    _kind: ClassVar[str] = "content.OccurrenceName"
    _wire: ClassVar[Shapes] = (
        ("deliverable_id", "deliverableId", UUID),
        ("number", "number", int),
        ("month", "month", int),
    )

    deliverable_id: UUID
    """Of which deliverable."""
    number: int
    """Which one of the month, or of all, from 1."""
    month: int | None = None
    """In which month of the schedule; none where it is not delivered by the month."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentSlot(Value):
    """A piece of content that is due, as far as a post can be it."""

    _kind: ClassVar[str] = "content.ContentSlot"
    _wire: ClassVar[Shapes] = (
        ("occurrence", "occurrence", OccurrenceName),
        ("network", "network", Network),
        ("from_", "from", datetime),
        ("due_at", "dueAt", datetime),
        ("media_type", "mediaType", MediaType),
        ("awaits_approval", "awaitsApproval", bool),
    )

    occurrence: OccurrenceName
    """Which piece."""
    network: Network
    """Where it is to be posted."""
    from_: datetime
    """When its window begins."""
    due_at: datetime
    """When its window is over."""
    media_type: MediaType | None = None
    """What is to be posted. Left out where the network has a single media type."""
    awaits_approval: bool | None = None
    """Whether its draft has to be approved first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MetricsSnapshot(Value):
    """The figures of a post at one moment, as its network gave them. What a network does not count is left out."""

    _kind: ClassVar[str] = "content.MetricsSnapshot"
    _wire: ClassVar[Shapes] = (
        ("taken_at", "takenAt", datetime),
        ("impressions", "impressions", int),
        ("reach", "reach", int),
        ("views", "views", int),
        ("likes", "likes", int),
        ("comments", "comments", int),
        ("shares", "shares", int),
        ("saves", "saves", int),
        ("clicks", "clicks", int),
    )

    taken_at: datetime
    """As of when."""
    impressions: int | None = None
    """How often it was shown."""
    reach: int | None = None
    """To how many people."""
    views: int | None = None
    """How often it was watched or read."""
    likes: int | None = None
    """Likes."""
    comments: int | None = None
    """Comments."""
    shares: int | None = None
    """How often it was shared."""
    saves: int | None = None
    """How often it was saved."""
    clicks: int | None = None
    """Clicks on its links."""


class MismatchReason(StrEnum):
    """Why a post is not a piece of content."""

    OTHER_ACCOUNT = "other_account"
    """It was not posted by an account of the creator."""
    OTHER_NETWORK = "other_network"
    """It was posted on another network."""
    OTHER_MEDIA_TYPE = "other_media_type"
    """It is of another media type."""
    MARKS_MISSING = "marks_missing"
    """It lacks the hashtags and mentions."""
    OUTSIDE_WINDOW = "outside_window"
    """It was posted outside the window, and the date is strict."""
    STORY_NOT_CONNECTED = "story_not_connected"
    """It is a story, and the account was not connected when it was posted."""
    DRAFT_NOT_APPROVED = "draft_not_approved"
    """The piece's draft has to be approved first."""
    DUPLICATE = "duplicate"
    """Its address is already a piece of content."""
    OCCURRENCE_TAKEN = "occurrence_taken"
    """Another post is that piece."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostMatch(Value):
    """A post that is a piece of content."""

    _kind: ClassVar[str] = "content.PostMatch"
    _wire: ClassVar[Shapes] = (
        ("network", "network", Network),
        ("post_id", "postId", str),
        ("occurrence", "occurrence", OccurrenceName),
        ("outside_window", "outsideWindow", bool),
    )

    network: Network
    """Where it was posted."""
    post_id: str
    """The network's id of it."""
    occurrence: OccurrenceName
    """Which piece it is."""
    outside_window: bool
    """Whether it was posted outside the window."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mismatch(Value):
    """Why a post is not a piece of content."""

    _kind: ClassVar[str] = "content.Mismatch"
    _wire: ClassVar[Shapes] = (("occurrence", "occurrence", OccurrenceName), ("reasons", "reasons", [MismatchReason]))

    occurrence: OccurrenceName
    """Which piece."""
    reasons: Sequence[MismatchReason]
    """All that does not fit."""

    def __post_init__(self) -> None:
        frozen_lists(self, "reasons")


@dataclass(frozen=True, slots=True, kw_only=True)
class Unmatched(Value):
    """A post that is none of the pieces of content."""

    _kind: ClassVar[str] = "content.Unmatched"
    _wire: ClassVar[Shapes] = (
        ("network", "network", Network),
        ("post_id", "postId", str),
        ("mismatches", "mismatches", [Mismatch]),
    )

    network: Network
    """Where it was posted."""
    post_id: str
    """The network's id of it."""
    mismatches: Sequence[Mismatch]
    """Why it is not, for each piece; of more than `MISMATCHES` for those that it comes nearest to. By due date, then
    name.
    """

    def __post_init__(self) -> None:
        frozen_lists(self, "mismatches")


@dataclass(frozen=True, slots=True, kw_only=True)
class Matching(Value):
    """Which posts are which pieces of content; both lists in the order of posting (then network, then id)."""

    _kind: ClassVar[str] = "content.Matching"
    _wire: ClassVar[Shapes] = (("matches", "matches", [PostMatch]), ("unmatched", "unmatched", [Unmatched]))

    matches: Sequence[PostMatch]
    """Those that are one."""
    unmatched: Sequence[Unmatched]
    """Those that are none."""

    def __post_init__(self) -> None:
        frozen_lists(self, "matches", "unmatched")


class DisclosureVerdict(StrEnum):
    """What a look at a post's words says of its disclosure."""

    CLEAR = "clear"
    """It says clearly, and early enough to be seen, that it is advertising."""
    AMBIGUOUS = "ambiguous"
    """It says so unclearly, or where it is easily missed."""
    MISSING = "missing"
    """It does not say so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosureMark(Value):
    """Words of a post that say, more or less, that it is advertising."""

    _kind: ClassVar[str] = "content.DisclosureMark"
    _wire: ClassVar[Shapes] = (
        ("words", "words", str),
        ("position", "position", int),
        ("clear", "clear", bool),
        ("early", "early", bool),
    )

    words: str
    """The words, as they are compared; a hashtag with its sign."""
    position: int
    """How many characters stand before them."""
    clear: bool
    """Whether they say it clearly."""
    early: bool
    """Whether they stand early enough to be seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosureCheck(Value):
    """What a look at a post's words found. A hint: whether a disclosure is enough in law, people have to judge."""

    _kind: ClassVar[str] = "content.DisclosureCheck"
    _wire: ClassVar[Shapes] = (
        ("verdict", "verdict", DisclosureVerdict),
        ("found", "found", [DisclosureMark]),
        ("paid_label", "paidLabel", bool),
        ("is_hint", "isHint", bool),
    )

    verdict: DisclosureVerdict
    """What it says."""
    found: Sequence[DisclosureMark]
    """Where that was found, in the order of the text."""
    paid_label: bool
    """Whether the network's own label for paid partnerships was found."""
    is_hint: bool
    """Always true: this is a hint and no legal advice."""

    def __post_init__(self) -> None:
        frozen_lists(self, "found")
