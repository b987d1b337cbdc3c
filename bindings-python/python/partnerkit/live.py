"""What a creator sees of a deal, tokens of Live URLs, and the keys that sign them. See `partnerkit.live_view_of`,
`partnerkit.sign_token` and `partnerkit.verify_token`.

Generated from the core's types by `cargo xtask gen`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar, TypeAlias
from uuid import UUID

from partnerkit._partnerkit import Money
from partnerkit._values import Shapes, StrEnum, Value, frozen_lists, read_union
from partnerkit.actor import Role
from partnerkit.brief import Preview
from partnerkit.codes import AssignmentView, GroupView
from partnerkit.engagement import InstalmentView, OccurrenceView
from partnerkit.participation import CommandKind as ParticipationCommandKind
from partnerkit.participation import ProposalPreview
from partnerkit.participation import StatusKind as ParticipationStatusKind
from partnerkit.partnership import CommandKind as PartnershipCommandKind
from partnerkit.partnership import RevisionView
from partnerkit.partnership import StatusKind as PartnershipStatusKind
from partnerkit.product_order import ProductOrderView

__all__ = [
    "LiveFacts",
    "LiveKey",
    "LiveKeys",
    "LiveProductOrder",
    "LiveScope",
    "LiveStanding",
    "LiveSubject",
    "LiveToken",
    "LiveView",
    "ParticipationLiveStanding",
    "ParticipationLiveSubject",
    "PartnershipLiveStanding",
    "PartnershipLiveSubject",
    "read_live_standing",
    "read_live_subject",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveKey(Value):
    """One key."""

    _kind: ClassVar[str] = "live.LiveKey"
    _wire: ClassVar[Shapes] = (("key_id", "keyId", str), ("secret", "secret", str))

    key_id: str
    """Its name."""
    secret: str = field(repr=False)
    """Its secret."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveKeys(Value):
    """The keys that a host knows. One signs; tokens of the others are good until they expire, or until their key is
    left out.
    """

    _kind: ClassVar[str] = "live.LiveKeys"
    _wire: ClassVar[Shapes] = (("signing", "signing", str), ("keys", "keys", [LiveKey]))

    signing: str
    """The name of the key that signs."""
    keys: Sequence[LiveKey]
    """All keys, at most 20, each with a name of its own."""

    def __post_init__(self) -> None:
        frozen_lists(self, "keys")


class LiveScope(StrEnum):
    """How much a token allows."""

    VIEW = "view"
    """To look."""
    ACT = "act"
    """To look and to act as the creator: answer proposals, submit drafts, choose products."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnershipLiveSubject(Value):
    """A partnership."""

    _kind: ClassVar[str] = "live.LiveSubject"
    _tag: ClassVar[str | None] = "partnership"
    _wire: ClassVar[Shapes] = (("partnership_id", "partnershipId", UUID),)

    partnership_id: UUID
    """Which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipationLiveSubject(Value):
    """A participation in a campaign."""

    _kind: ClassVar[str] = "live.LiveSubject"
    _tag: ClassVar[str | None] = "participation"
    _wire: ClassVar[Shapes] = (("participation_id", "participationId", UUID),)

    participation_id: UUID
    """Which."""


LiveSubject: TypeAlias = PartnershipLiveSubject | ParticipationLiveSubject
"""What a Live view is of."""


def read_live_subject(document: str | bytes | Mapping[str, object]) -> LiveSubject:
    """Reads a value of LiveSubject from its wire form: JSON text, or a dict of it."""
    value: LiveSubject = read_union("live.LiveSubject", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveToken(Value):
    """What a token opens."""

    _kind: ClassVar[str] = "live.LiveToken"
    _wire: ClassVar[Shapes] = (
        ("scope", "scope", LiveScope),
        ("subject", "subject", LiveSubject),
        ("creator_id", "creatorId", UUID),
        ("expires_at", "expiresAt", datetime),
    )

    scope: LiveScope
    """How much may be done with it."""
    subject: LiveSubject
    """What is shown."""
    creator_id: UUID
    """Whose view it is."""
    expires_at: datetime
    """From when it opens nothing any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveFacts(Value):
    """What the host knows of a creator's account from its statements. What is left out is none."""

    _kind: ClassVar[str] = "live.LiveFacts"
    _wire: ClassVar[Shapes] = (("earned", "earned", [Money]), ("paid", "paid", [Money]))

    earned: Sequence[Money] = ()
    """What sales have earned, in each currency."""
    paid: Sequence[Money] = ()
    """Of that, what is paid."""

    def __post_init__(self) -> None:
        frozen_lists(self, "earned", "paid")


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnershipLiveStanding(Value):
    """A partnership."""

    _kind: ClassVar[str] = "live.LiveStanding"
    _tag: ClassVar[str | None] = "partnership"
    _wire: ClassVar[Shapes] = (
        ("partnership_id", "partnershipId", UUID),
        ("status", "status", PartnershipStatusKind),
        ("revisions", "revisions", [RevisionView]),
        ("allowed", "allowed", [PartnershipCommandKind]),
        ("awaiting", "awaiting", int),
    )

    partnership_id: UUID
    """Which."""
    status: PartnershipStatusKind
    """Where it stands."""
    revisions: Sequence[RevisionView]
    """All revisions of its terms."""
    allowed: Sequence[PartnershipCommandKind]
    """What the creator may do with it now."""
    awaiting: int | None = None
    """The number of the revision that awaits an answer."""

    def __post_init__(self) -> None:
        frozen_lists(self, "revisions", "allowed")


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipationLiveStanding(Value):
    """A participation in a campaign."""

    _kind: ClassVar[str] = "live.LiveStanding"
    _tag: ClassVar[str | None] = "participation"
    _wire: ClassVar[Shapes] = (
        ("participation_id", "participationId", UUID),
        ("campaign_id", "campaignId", UUID),
        ("status", "status", ParticipationStatusKind),
        ("proposals", "proposals", [ProposalPreview]),
        ("allowed", "allowed", [ParticipationCommandKind]),
        ("deadline", "deadline", datetime),
        ("awaited", "awaited", Role),
    )

    participation_id: UUID
    """Which."""
    campaign_id: UUID
    """In which campaign."""
    status: ParticipationStatusKind
    """Where it stands."""
    proposals: Sequence[ProposalPreview]
    """All proposals."""
    allowed: Sequence[ParticipationCommandKind]
    """What the creator may do with it now."""
    deadline: datetime | None = None
    """When it ends by itself."""
    awaited: Role | None = None
    """The side that has to answer the proposal that stands."""

    def __post_init__(self) -> None:
        frozen_lists(self, "proposals", "allowed")


LiveStanding: TypeAlias = PartnershipLiveStanding | ParticipationLiveStanding
"""Where a deal stands, as its creator sees it."""


def read_live_standing(document: str | bytes | Mapping[str, object]) -> LiveStanding:
    """Reads a value of LiveStanding from its wire form: JSON text, or a dict of it."""
    value: LiveStanding = read_union("live.LiveStanding", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveProductOrder(Value):
    """A product order as its creator sees it."""

    _kind: ClassVar[str] = "live.LiveProductOrder"
    _wire: ClassVar[Shapes] = (("product_order_id", "productOrderId", UUID), ("order", "order", ProductOrderView))

    product_order_id: UUID
    """Which."""
    order: ProductOrderView
    """What is seen of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveView(Value):
    """A creator's page: what they were promised, what they have to do, what they hold, and what they earn. Nothing that
    is the brand's own has a field here: no internal name, no budget, no hidden price, no stock, no note of the brand.
    """

    _kind: ClassVar[str] = "live.LiveView"
    _wire: ClassVar[Shapes] = (
        ("brand_id", "brandId", UUID),
        ("creator_id", "creatorId", UUID),
        ("standing", "standing", LiveStanding),
        ("preview", "preview", Preview),
        ("content", "content", [OccurrenceView]),
        ("instalments", "instalments", [InstalmentView]),
        ("groups", "groups", [GroupView]),
        ("codes", "codes", [AssignmentView]),
        ("product_orders", "productOrders", [LiveProductOrder]),
        ("earned", "earned", [Money]),
        ("paid", "paid", [Money]),
    )

    brand_id: UUID
    """Who asks."""
    creator_id: UUID
    """Whose page it is."""
    standing: LiveStanding
    """Where it stands, and what the creator may answer."""
    preview: Preview
    """The brief as the creator reads it, with its titles: what holds, or before that what is offered."""
    content: Sequence[OccurrenceView]
    """The content that was agreed, by deliverable, month and number; each says what the creator may do with it."""
    instalments: Sequence[InstalmentView]
    """The parts of the payment, by number."""
    groups: Sequence[GroupView]
    """What is said of the groups that they come from, by id."""
    codes: Sequence[AssignmentView]
    """The codes and links of these groups that the creator holds, or will, by id."""
    product_orders: Sequence[LiveProductOrder]
    """The products that there are to choose, or that are on their way."""
    earned: Sequence[Money]
    """What the creator has earned by content and sales, in each currency. A sum beyond the exact range is left out."""
    paid: Sequence[Money]
    """Of that, what is paid."""

    def __post_init__(self) -> None:
        frozen_lists(self, "content", "instalments", "groups", "codes", "product_orders", "earned", "paid")
