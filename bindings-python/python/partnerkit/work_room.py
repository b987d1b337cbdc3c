"""The work room of a campaign: its nine sections, and who stands in each. See `partnerkit.work_room`.

Generated from the core's types by `cargo xtask gen`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from partnerkit._partnerkit import Money
from partnerkit._values import Shapes, StrEnum, Value, frozen_lists
from partnerkit.actor import Role
from partnerkit.brief import Sending
from partnerkit.campaign import StatusKind as CampaignStatusKind
from partnerkit.participation import StatusKind as ParticipationStatusKind
from partnerkit.product_order import StatusKind as ProductOrderStatusKind

__all__ = [
    "ContentRow",
    "FulfillmentRow",
    "HoldingRow",
    "InfluencerRow",
    "Kpis",
    "MemberFacts",
    "PaymentRow",
    "PaymentTotals",
    "Payments",
    "ProgressRow",
    "ProposalRow",
    "Reporting",
    "ReportingRow",
    "WorkFacts",
    "WorkRoom",
    "WorkRoomSection",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkFacts(Value):
    """How many of the agreed pieces of content are how far."""

    _kind: ClassVar[str] = "work_room.WorkFacts"
    _wire: ClassVar[Shapes] = (
        ("pieces", "pieces", int),
        ("open", "open", int),
        ("posted", "posted", int),
        ("verified", "verified", int),
        ("missed", "missed", int),
    )

    pieces: int | None = None
    """All that were agreed."""
    open: int | None = None
    """Neither delivered nor waived."""
    posted: int | None = None
    """Posted and not yet verified."""
    verified: int | None = None
    """Verified."""
    missed: int | None = None
    """Missed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberFacts(Value):
    """What the host knows of a participation from the creator's codes, product orders, work and settlements. What is
    left out is none.
    """

    _kind: ClassVar[str] = "work_room.MemberFacts"
    _wire: ClassVar[Shapes] = (
        ("codes", "codes", int),
        ("links", "links", int),
        ("product_order", "productOrder", ProductOrderStatusKind),
        ("work", "work", WorkFacts),
        ("content", "content", int),
        ("conversions", "conversions", int),
        ("revenue", "revenue", [Money]),
        ("due", "due", [Money]),
        ("paid", "paid", [Money]),
    )

    codes: int | None = None
    """Discount codes that the creator holds; placeholders do not count."""
    links: int | None = None
    """Affiliate links that the creator holds; placeholders do not count."""
    product_order: ProductOrderStatusKind | None = None
    """Where the latest product order stands."""
    work: WorkFacts | None = None
    """How far the agreed content is."""
    content: int | None = None
    """Posts that were matched by hashtags and handles."""
    conversions: int | None = None
    """Orders that are credited to the creator."""
    revenue: Sequence[Money] = ()
    """What these orders brought, in each currency."""
    due: Sequence[Money] = ()
    """What the creator is owed, in each currency."""
    paid: Sequence[Money] = ()
    """What the creator was paid, in each currency."""

    def __post_init__(self) -> None:
        frozen_lists(self, "revenue", "due", "paid")


class WorkRoomSection(StrEnum):
    """A section of a work room."""

    INFLUENCERS = "influencers"
    """Who is assigned to the campaign."""
    PROPOSALS = "proposals"
    """Who has answered the invitation: accept, decline, negotiate."""
    DISCOUNTS = "discounts"
    """Who was accepted and gets a discount code."""
    LINKS = "links"
    """Who was accepted and gets an affiliate link."""
    FULFILLMENT = "fulfillment"
    """Who was accepted and gets products."""
    PROGRESS = "progress"
    """Who has the product or has proposed: what is done and what is open."""
    CONTENT = "content"
    """Whose content was matched."""
    REPORTING = "reporting"
    """The figures of the campaign and of each creator."""
    PAYMENTS = "payments"
    """What each creator has brought, is owed and was paid."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InfluencerRow(Value):
    """Who is assigned to the campaign."""

    _kind: ClassVar[str] = "work_room.InfluencerRow"
    _wire: ClassVar[Shapes] = (
        ("participation_id", "participationId", UUID),
        ("creator_id", "creatorId", UUID),
        ("status", "status", ParticipationStatusKind),
        ("deadline", "deadline", datetime),
    )

    participation_id: UUID
    """Which participation."""
    creator_id: UUID
    """Which creator."""
    status: ParticipationStatusKind
    """Where it stands."""
    deadline: datetime | None = None
    """When that ends by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalRow(Value):
    """Who has answered the invitation."""

    _kind: ClassVar[str] = "work_room.ProposalRow"
    _wire: ClassVar[Shapes] = (
        ("participation_id", "participationId", UUID),
        ("creator_id", "creatorId", UUID),
        ("status", "status", ParticipationStatusKind),
        ("proposals", "proposals", int),
        ("proposal_id", "proposalId", UUID),
        ("by", "by", Role),
        ("payment", "payment", Money),
        ("awaited", "awaited", Role),
        ("expires_at", "expiresAt", datetime),
    )

    participation_id: UUID
    """Which participation."""
    creator_id: UUID
    """Which creator."""
    status: ParticipationStatusKind
    """Where it stands."""
    proposals: int
    """How many proposals there are; deleted ones do not count."""
    proposal_id: UUID | None = None
    """The last of them."""
    by: Role | None = None
    """The side that made it."""
    payment: Money | None = None
    """The payment that it names."""
    awaited: Role | None = None
    """The side that has to answer it, while it stands."""
    expires_at: datetime | None = None
    """When it can no longer be answered, while it stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldingRow(Value):
    """Who was accepted and gets a code or link."""

    _kind: ClassVar[str] = "work_room.HoldingRow"
    _wire: ClassVar[Shapes] = (
        ("participation_id", "participationId", UUID),
        ("creator_id", "creatorId", UUID),
        ("group_id", "groupId", UUID),
        ("held", "held", int),
    )

    participation_id: UUID
    """Which participation."""
    creator_id: UUID
    """Which creator."""
    group_id: UUID
    """The group that the code or link comes from."""
    held: int
    """How many the creator holds; none: one is to be assigned."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FulfillmentRow(Value):
    """Who was accepted and gets products."""

    _kind: ClassVar[str] = "work_room.FulfillmentRow"
    _wire: ClassVar[Shapes] = (
        ("participation_id", "participationId", UUID),
        ("creator_id", "creatorId", UUID),
        ("sending", "sending", Sending),
        ("product_order", "productOrder", ProductOrderStatusKind),
    )

    participation_id: UUID
    """Which participation."""
    creator_id: UUID
    """Which creator."""
    sending: Sending
    """When products are sent."""
    product_order: ProductOrderStatusKind | None = None
    """Where the latest product order stands; none: one is to be opened."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressRow(Value):
    """What is done and what is open."""

    _kind: ClassVar[str] = "work_room.ProgressRow"
    _wire: ClassVar[Shapes] = (
        ("participation_id", "participationId", UUID),
        ("creator_id", "creatorId", UUID),
        ("status", "status", ParticipationStatusKind),
        ("product_delivered", "productDelivered", bool),
        ("work", "work", WorkFacts),
        ("content", "content", int),
        ("manual_delivery", "manualDelivery", bool),
        ("note", "note", str),
    )

    participation_id: UUID
    """Which participation."""
    creator_id: UUID
    """Which creator."""
    status: ParticipationStatusKind
    """Where it stands."""
    product_delivered: bool
    """Whether the product is with the creator."""
    work: WorkFacts
    """How far the agreed content is."""
    content: int
    """How many posts were matched."""
    manual_delivery: bool
    """Whether the creator may report content by hand, by what was accepted."""
    note: str | None = field(default=None, repr=False)
    """What was said about the last proposal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentRow(Value):
    """Whose content was matched."""

    _kind: ClassVar[str] = "work_room.ContentRow"
    _wire: ClassVar[Shapes] = (
        ("participation_id", "participationId", UUID),
        ("creator_id", "creatorId", UUID),
        ("content", "content", int),
    )

    participation_id: UUID
    """Which participation."""
    creator_id: UUID
    """Which creator."""
    content: int
    """How many posts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kpis(Value):
    """The figures of a campaign or of a creator."""

    _kind: ClassVar[str] = "work_room.Kpis"
    _wire: ClassVar[Shapes] = (
        ("pieces", "pieces", int),
        ("verified", "verified", int),
        ("content", "content", int),
        ("conversions", "conversions", int),
        ("revenue", "revenue", [Money]),
    )

    pieces: int
    """Pieces of content that were agreed."""
    verified: int
    """Those that are verified."""
    content: int
    """Posts that were matched."""
    conversions: int
    """Orders that are credited."""
    revenue: Sequence[Money]
    """What these orders brought, in each currency."""

    def __post_init__(self) -> None:
        frozen_lists(self, "revenue")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportingRow(Value):
    """The figures of one creator."""

    _kind: ClassVar[str] = "work_room.ReportingRow"
    _wire: ClassVar[Shapes] = (
        ("participation_id", "participationId", UUID),
        ("creator_id", "creatorId", UUID),
        ("status", "status", ParticipationStatusKind),
        ("kpis", "kpis", Kpis),
    )

    participation_id: UUID
    """Which participation."""
    creator_id: UUID
    """Which creator."""
    status: ParticipationStatusKind
    """Where it stands."""
    kpis: Kpis
    """The creator's figures."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reporting(Value):
    """The figures of the campaign, and of every creator who was accepted."""

    _kind: ClassVar[str] = "work_room.Reporting"
    _wire: ClassVar[Shapes] = (("total", "total", Kpis), ("rows", "rows", [ReportingRow]))

    total: Kpis
    """Of all together. A sum beyond the exact range is left out."""
    rows: Sequence[ReportingRow]
    """Of each."""

    def __post_init__(self) -> None:
        frozen_lists(self, "rows")


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentTotals(Value):
    """What was brought, is owed and was paid."""

    _kind: ClassVar[str] = "work_room.PaymentTotals"
    _wire: ClassVar[Shapes] = (
        ("revenue", "revenue", [Money]),
        ("conversions", "conversions", int),
        ("due", "due", [Money]),
        ("paid", "paid", [Money]),
    )

    revenue: Sequence[Money]
    """What credited orders brought, in each currency."""
    conversions: int
    """Credited orders."""
    due: Sequence[Money]
    """What is owed, in each currency."""
    paid: Sequence[Money]
    """What was paid, in each currency."""

    def __post_init__(self) -> None:
        frozen_lists(self, "revenue", "due", "paid")


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentRow(Value):
    """What one creator has brought, is owed and was paid."""

    _kind: ClassVar[str] = "work_room.PaymentRow"
    _wire: ClassVar[Shapes] = (
        ("participation_id", "participationId", UUID),
        ("creator_id", "creatorId", UUID),
        ("status", "status", ParticipationStatusKind),
        ("totals", "totals", PaymentTotals),
    )

    participation_id: UUID
    """Which participation."""
    creator_id: UUID
    """Which creator."""
    status: ParticipationStatusKind
    """Where it stands."""
    totals: PaymentTotals
    """The money of the creator."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Payments(Value):
    """The money of the campaign, and of every creator who was accepted, also of those who were removed since."""

    _kind: ClassVar[str] = "work_room.Payments"
    _wire: ClassVar[Shapes] = (("total", "total", PaymentTotals), ("rows", "rows", [PaymentRow]))

    total: PaymentTotals
    """Of all together. A sum beyond the exact range is left out."""
    rows: Sequence[PaymentRow]
    """Of each."""

    def __post_init__(self) -> None:
        frozen_lists(self, "rows")


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkRoom(Value):
    """Who stands in which section, and what they see there. A section that does not exist is left out. Everywhere the
    order is by creator, then by participation.
    """

    _kind: ClassVar[str] = "work_room.WorkRoom"
    _wire: ClassVar[Shapes] = (
        ("campaign_id", "campaignId", UUID),
        ("sections", "sections", [WorkRoomSection]),
        ("status", "status", CampaignStatusKind),
        ("influencers", "influencers", [InfluencerRow]),
        ("proposals", "proposals", [ProposalRow]),
        ("discounts", "discounts", [HoldingRow]),
        ("links", "links", [HoldingRow]),
        ("fulfillment", "fulfillment", [FulfillmentRow]),
        ("progress", "progress", [ProgressRow]),
        ("content", "content", [ContentRow]),
        ("reporting", "reporting", Reporting),
        ("payments", "payments", Payments),
    )

    campaign_id: UUID
    """Of which campaign."""
    sections: Sequence[WorkRoomSection]
    """The sections that exist, in their order."""
    status: CampaignStatusKind | None = None
    """Where the campaign stands; none before it is opened."""
    influencers: Sequence[InfluencerRow] | None = None
    """Who is assigned to the campaign."""
    proposals: Sequence[ProposalRow] | None = None
    """Who has answered the invitation."""
    discounts: Sequence[HoldingRow] | None = None
    """Who was accepted and gets a discount code."""
    links: Sequence[HoldingRow] | None = None
    """Who was accepted and gets an affiliate link."""
    fulfillment: Sequence[FulfillmentRow] | None = None
    """Who was accepted and gets products."""
    progress: Sequence[ProgressRow] | None = None
    """Who has the product or has proposed."""
    content: Sequence[ContentRow] | None = None
    """Whose content was matched."""
    reporting: Reporting | None = None
    """The figures."""
    payments: Payments | None = None
    """The money."""

    def __post_init__(self) -> None:
        frozen_lists(
            self, "sections", "influencers", "proposals", "discounts", "links", "fulfillment", "progress", "content"
        )
