"""Where content is posted.

Generated from the core's types by `cargo xtask gen`.
"""

from __future__ import annotations

from partnerkit._values import StrEnum

__all__ = [
    "MediaType",
    "Network",
]


class Network(StrEnum):
    """A social network or other medium."""

    INSTAGRAM = "instagram"
    TIKTOK = "tiktok"
    YOUTUBE = "youtube"
    X = "x"
    FACEBOOK = "facebook"
    PINTEREST = "pinterest"
    TWITCH = "twitch"
    BLOG = "blog"
    PODCAST = "podcast"
    SNAPCHAT = "snapchat"
    LINKEDIN = "linkedin"
    THREADS = "threads"
    OTHER = "other"
    """Any other medium."""


class MediaType(StrEnum):
    """What is posted."""

    POST = "post"
    CAROUSEL = "carousel"
    REEL = "reel"
    STORY = "story"
    VIDEO = "video"
    SHORT = "short"
    LIVE = "live"
    ARTICLE = "article"
    EPISODE = "episode"
    OTHER = "other"
    """Any other form."""
