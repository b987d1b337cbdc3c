"""The product order: offers, commands, events and views. The handle is `partnerkit.ProductOrder`.

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
from partnerkit.actor import Actor, Role
from partnerkit.creator import Address

__all__ = [
    "AddressSet",
    "Approve",
    "Approved",
    "Cancel",
    "Cancelled",
    "Choice",
    "Command",
    "CommandKind",
    "ConfirmDelivery",
    "Context",
    "Decline",
    "Declined",
    "Delivered",
    "DeliveryDated",
    "Event",
    "ExtendPosting",
    "Item",
    "ItemView",
    "MarkLost",
    "MarkOverdue",
    "MarkReturned",
    "MarkedLost",
    "MarkedReturned",
    "Offer",
    "OfferLimits",
    "OfferView",
    "Open",
    "Opened",
    "Pack",
    "Packed",
    "Pause",
    "Paused",
    "PostRecorded",
    "PostingExtended",
    "PostingOverdue",
    "PostingState",
    "ProblemReported",
    "Product",
    "ProductOrderView",
    "ProductView",
    "RecordPost",
    "Replace",
    "Replaced",
    "ReportProblem",
    "Request",
    "Reship",
    "Reshipped",
    "Resolve",
    "Resolved",
    "Resume",
    "Resumed",
    "Select",
    "Selected",
    "SetAddress",
    "Ship",
    "ShipmentView",
    "Shipped",
    "StatusKind",
    "StockLevel",
    "Timer",
    "Track",
    "TrackingStatus",
    "TrackingUpdate",
    "TrackingUpdated",
    "Variant",
    "VariantView",
    "read_command",
    "read_event",
]


class StatusKind(StrEnum):
    """Where a product order stands."""

    SELECTING = "selecting"
    """Somebody has to choose."""
    REQUESTED = "requested"
    """Chosen; the brand has to agree."""
    APPROVED = "approved"
    """Agreed; the goods are set aside."""
    PACKED = "packed"
    """Packed."""
    SHIPPED = "shipped"
    """With the carrier."""
    DELIVERED = "delivered"
    """With the creator."""
    DECLINED = "declined"
    """Ended: the creator wanted nothing, or the brand did not agree."""
    CANCELLED = "cancelled"
    """Ended without a shipment, or without another one."""
    LOST = "lost"
    """The shipment is given up; the brand has to do something about it."""
    RETURNED = "returned"
    """The shipment is back; the brand has to do something about it."""
    PROBLEM_REPORTED = "problem_reported"
    """The creator says that something is wrong; the brand has to do something about it."""
    RESOLVED = "resolved"
    """Ended: what went wrong is settled."""
    SUPERSEDED = "superseded"
    """Of a shipment, not the order: another one has taken its place."""
    NO_SHIPMENT = "no_shipment"
    """Of a shipment, not the order: there is none with this id."""


class CommandKind(StrEnum):
    """What can be asked of a product order, without its data."""

    OPEN = "open"
    """Begin."""
    SELECT = "select"
    """Choose."""
    SET_ADDRESS = "set_address"
    """Say where to send it."""
    APPROVE = "approve"
    """Agree to the selection."""
    DECLINE = "decline"
    """Say no."""
    CANCEL = "cancel"
    """End it before it is shipped, or instead of another shipment."""
    PACK = "pack"
    """Pack."""
    SHIP = "ship"
    """Hand to a carrier."""
    TRACK = "track"
    """Tell how a shipment does."""
    TRACK_DELIVERED = "track_delivered"
    """Tell that a shipment was delivered."""
    CONFIRM_DELIVERY = "confirm_delivery"
    """Say that the goods have arrived."""
    REPORT_PROBLEM = "report_problem"
    """Say that something is wrong."""
    MARK_LOST = "mark_lost"
    """Give the shipment up."""
    MARK_RETURNED = "mark_returned"
    """Take the shipment back."""
    RESHIP = "reship"
    """Send the same goods again."""
    REPLACE = "replace"
    """Let something else be chosen."""
    RESOLVE = "resolve"
    """Settle what went wrong."""
    EXTEND_POSTING = "extend_posting"
    """Give more time to post."""
    RECORD_POST = "record_post"
    """Record that the creator has posted."""
    MARK_OVERDUE = "mark_overdue"
    """The posting deadline has passed."""
    PAUSE = "pause"
    """Let the time to post stand still."""
    RESUME = "resume"
    """Let the time to post go on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant(Value):
    """What is really sent: a product in one size, one colour."""

    _kind: ClassVar[str] = "product_order.Variant"
    _wire: ClassVar[Shapes] = (
        ("variant_id", "variantId", str),
        ("name", "name", str),
        ("price", "price", Money),
        ("stock", "stock", int),
    )

    variant_id: str
    """The shop's id of it; unique in its product."""
    name: str
    """What it is called."""
    price: Money
    """What one is worth; zero for a sample without a price."""
    stock: int | None = None
    """How many were left when the offer was made; left out: it is not counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Product(Value):
    """A product of an offer."""

    _kind: ClassVar[str] = "product_order.Product"
    _wire: ClassVar[Shapes] = (
        ("product_id", "productId", str),
        ("name", "name", str),
        ("variants", "variants", [Variant]),
    )

    product_id: str
    """The shop's id of it; unique in the offer."""
    name: str
    """What it is called."""
    variants: Sequence[Variant]
    """Its sizes, colours and so on, at least one and up to 1,000; a product without any has one variant."""

    def __post_init__(self) -> None:
        frozen_lists(self, "variants")


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferLimits(Value):
    """How much of an offer may be chosen."""

    _kind: ClassVar[str] = "product_order.OfferLimits"
    _wire: ClassVar[Shapes] = (("max_items", "maxItems", int), ("max_value", "maxValue", (Money,)))

    max_items: int | None = None
    """How many items together, each piece counted; left out: no limit."""
    max_value: Sequence[Money] = ()
    """What the items may be worth together, in each currency; empty: no limit."""

    def __post_init__(self) -> None:
        frozen_lists(self, "max_value")


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer(Value):
    """What a creator may be sent, as the brief has it. A draft may be incomplete or contradict itself;
    `Offer::problems` says what keeps it from being used.
    """

    _kind: ClassVar[str] = "product_order.Offer"
    _wire: ClassVar[Shapes] = (
        ("products", "products", [Product]),
        ("creator_chooses", "creatorChooses", bool),
        ("show_prices", "showPrices", bool),
        ("limits", "limits", OfferLimits),
        ("countries", "countries", (str,)),
    )

    products: Sequence[Product]
    """The products to choose from, up to 1,000."""
    creator_chooses: bool
    """Whether the creator chooses; otherwise the brand does."""
    show_prices: bool
    """Whether the creator sees prices, and with them the limits of value."""
    limits: OfferLimits | None = None
    """How much may be chosen."""
    countries: Sequence[str] = ()
    """Where it is shipped to; empty: everywhere."""

    def __post_init__(self) -> None:
        frozen_lists(self, "products", "countries")


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Value):
    """One line of a selection: so many of one variant."""

    _kind: ClassVar[str] = "product_order.Choice"
    _wire: ClassVar[Shapes] = (
        ("product_id", "productId", str),
        ("variant_id", "variantId", str),
        ("quantity", "quantity", int),
    )

    product_id: str
    """The product."""
    variant_id: str
    """Its variant."""
    quantity: int
    """How many."""


class TrackingStatus(StrEnum):
    """What a carrier says of a shipment."""

    REGISTERED = "registered"
    """The carrier knows of it."""
    IN_TRANSIT = "in_transit"
    """On its way."""
    OUT_FOR_DELIVERY = "out_for_delivery"
    """On the last stretch."""
    ATTEMPT_FAILED = "attempt_failed"
    """Nobody took it."""
    DELIVERED = "delivered"
    """Handed over."""
    RETURNED = "returned"
    """On its way back."""
    LOST = "lost"
    """The carrier does not find it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Open(Value):
    """The order begins: somebody may choose from the offer."""

    _kind: ClassVar[str] = "product_order.Command"
    _tag: ClassVar[str | None] = "open"
    _wire: ClassVar[Shapes] = (
        ("brand_id", "brandId", UUID),
        ("creator_id", "creatorId", UUID),
        ("offer", "offer", Offer),
        ("posting_days", "postingDays", int),
    )

    brand_id: UUID
    """Who gives."""
    creator_id: UUID
    """Who receives."""
    offer: Offer
    """What there is to choose from, as it stands now."""
    posting_days: int | None = None
    """Days of 24 hours from delivery within which the creator posts; left out: no deadline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Select(Value):
    """The creator, or the brand where the creator does not choose, makes a selection or another one."""

    _kind: ClassVar[str] = "product_order.Command"
    _tag: ClassVar[str | None] = "select"
    _wire: ClassVar[Shapes] = (("choices", "choices", [Choice]),)

    choices: Sequence[Choice]
    """What is wanted, each variant once; at least one line."""

    def __post_init__(self) -> None:
        frozen_lists(self, "choices")


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAddress(Value):
    """The creator says where to send it."""

    _kind: ClassVar[str] = "product_order.Command"
    _tag: ClassVar[str | None] = "set_address"
    _wire: ClassVar[Shapes] = (("address", "address", Address),)

    address: Address
    """Where."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Approve(Value):
    """The brand agrees to the selection, and its goods are set aside."""

    _kind: ClassVar[str] = "product_order.Command"
    _tag: ClassVar[str | None] = "approve"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Decline(Value):
    """The creator wants nothing, or the brand does not agree to the selection."""

    _kind: ClassVar[str] = "product_order.Command"
    _tag: ClassVar[str | None] = "decline"
    _wire: ClassVar[Shapes] = (("reason", "reason", str),)

    reason: str | None = field(default=None, repr=False)
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancel(Value):
    """The order ends without a shipment, or without another one."""

    _kind: ClassVar[str] = "product_order.Command"
    _tag: ClassVar[str | None] = "cancel"
    _wire: ClassVar[Shapes] = (("reason", "reason", str),)

    reason: str | None = field(default=None, repr=False)
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack(Value):
    """The goods are packed."""

    _kind: ClassVar[str] = "product_order.Command"
    _tag: ClassVar[str | None] = "pack"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ship(Value):
    """The goods are handed to a carrier."""

    _kind: ClassVar[str] = "product_order.Command"
    _tag: ClassVar[str | None] = "ship"
    _wire: ClassVar[Shapes] = (
        ("shipment_id", "shipmentId", UUID),
        ("carrier", "carrier", str),
        ("number", "number", str),
    )

    shipment_id: UUID
    """The new shipment."""
    carrier: str
    """Which carrier."""
    number: str | None = None
    """The tracking number, where there is one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Track(Value):
    """The carrier tells how a shipment does, in any order and any number of times."""

    _kind: ClassVar[str] = "product_order.Command"
    _tag: ClassVar[str | None] = "track"
    _wire: ClassVar[Shapes] = (
        ("shipment_id", "shipmentId", UUID),
        ("update_id", "updateId", str),
        ("status", "status", TrackingStatus),
        ("occurred_at", "occurredAt", datetime),
    )

    shipment_id: UUID
    """Which shipment."""
    update_id: str
    """The carrier's id of the update; the same again is a repeat."""
    status: TrackingStatus
    """What it says."""
    occurred_at: datetime
    """When that was so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmDelivery(Value):
    """A person says that the goods have arrived."""

    _kind: ClassVar[str] = "product_order.Command"
    _tag: ClassVar[str | None] = "confirm_delivery"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportProblem(Value):
    """The creator says that something is wrong."""

    _kind: ClassVar[str] = "product_order.Command"
    _tag: ClassVar[str | None] = "report_problem"
    _wire: ClassVar[Shapes] = (("reason", "reason", str),)

    reason: str = field(repr=False)
    """What."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkLost(Value):
    """The shipment is given up."""

    _kind: ClassVar[str] = "product_order.Command"
    _tag: ClassVar[str | None] = "mark_lost"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkReturned(Value):
    """The shipment is back."""

    _kind: ClassVar[str] = "product_order.Command"
    _tag: ClassVar[str | None] = "mark_returned"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reship(Value):
    """The same goods are sent again."""

    _kind: ClassVar[str] = "product_order.Command"
    _tag: ClassVar[str | None] = "reship"
    _wire: ClassVar[Shapes] = (
        ("shipment_id", "shipmentId", UUID),
        ("carrier", "carrier", str),
        ("number", "number", str),
    )

    shipment_id: UUID
    """The new shipment."""
    carrier: str
    """Which carrier."""
    number: str | None = None
    """The tracking number, where there is one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Replace(Value):
    """Something else is to be chosen."""

    _kind: ClassVar[str] = "product_order.Command"
    _tag: ClassVar[str | None] = "replace"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolve(Value):
    """What went wrong is settled without another shipment."""

    _kind: ClassVar[str] = "product_order.Command"
    _tag: ClassVar[str | None] = "resolve"
    _wire: ClassVar[Shapes] = (("note", "note", str),)

    note: str = field(repr=False)
    """How."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtendPosting(Value):
    """The creator gets more time to post."""

    _kind: ClassVar[str] = "product_order.Command"
    _tag: ClassVar[str | None] = "extend_posting"
    _wire: ClassVar[Shapes] = (("until", "until", datetime),)

    until: datetime
    """Until when: later than the deadline, and than now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordPost(Value):
    """The creator has posted: the deadline is met."""

    _kind: ClassVar[str] = "product_order.Command"
    _tag: ClassVar[str | None] = "record_post"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkOverdue(Value):
    """The posting deadline has passed."""

    _kind: ClassVar[str] = "product_order.Command"
    _tag: ClassVar[str | None] = "mark_overdue"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause(Value):
    """The time to post stands still, as what was agreed does. Everything else goes on."""

    _kind: ClassVar[str] = "product_order.Command"
    _tag: ClassVar[str | None] = "pause"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Resume(Value):
    """The time to post goes on."""

    _kind: ClassVar[str] = "product_order.Command"
    _tag: ClassVar[str | None] = "resume"
    _wire: ClassVar[Shapes] = ()


Command: TypeAlias = (
    Open
    | Select
    | SetAddress
    | Approve
    | Decline
    | Cancel
    | Pack
    | Ship
    | Track
    | ConfirmDelivery
    | ReportProblem
    | MarkLost
    | MarkReturned
    | Reship
    | Replace
    | Resolve
    | ExtendPosting
    | RecordPost
    | MarkOverdue
    | Pause
    | Resume
)
"""A command to a product order. Who may give which, and when, is the table."""


def read_command(document: str | bytes | Mapping[str, object]) -> Command:
    """Reads a value of Command from its wire form: JSON text, or a dict of it."""
    value: Command = read_union("product_order.Command", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Item(Value):
    """A chosen variant with the price that the offer had for it: what is sent, and what it is worth."""

    _kind: ClassVar[str] = "product_order.Item"
    _wire: ClassVar[Shapes] = (
        ("product_id", "productId", str),
        ("variant_id", "variantId", str),
        ("quantity", "quantity", int),
        ("price", "price", Money),
    )

    product_id: str
    """The product."""
    variant_id: str
    """Its variant."""
    quantity: int
    """How many."""
    price: Money
    """What one is worth."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened(Value):
    """The order began."""

    _kind: ClassVar[str] = "product_order.Event"
    _tag: ClassVar[str | None] = "opened"
    _wire: ClassVar[Shapes] = (
        ("brand_id", "brandId", UUID),
        ("creator_id", "creatorId", UUID),
        ("offer", "offer", Offer),
        ("posting_days", "postingDays", int),
    )

    brand_id: UUID
    """Who gives."""
    creator_id: UUID
    """Who receives."""
    offer: Offer
    """What there is to choose from."""
    posting_days: int | None = None
    """Days from delivery within which the creator posts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Selected(Value):
    """A selection was made, the first or another."""

    _kind: ClassVar[str] = "product_order.Event"
    _tag: ClassVar[str | None] = "selected"
    _wire: ClassVar[Shapes] = (("by", "by", Role), ("items", "items", [Item]))

    by: Role
    """By which side."""
    items: Sequence[Item]
    """What, with the prices of the offer."""

    def __post_init__(self) -> None:
        frozen_lists(self, "items")


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressSet(Value):
    """The creator said where to send it. Personal data: nobody is notified, and who loads the event sees the address.
    """

    _kind: ClassVar[str] = "product_order.Event"
    _tag: ClassVar[str | None] = "address_set"
    _wire: ClassVar[Shapes] = (("address", "address", Address),)

    address: Address
    """Where."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Approved(Value):
    """The brand agreed; the goods are taken from the stock."""

    _kind: ClassVar[str] = "product_order.Event"
    _tag: ClassVar[str | None] = "approved"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Declined(Value):
    """The creator wanted nothing, or the brand did not agree."""

    _kind: ClassVar[str] = "product_order.Event"
    _tag: ClassVar[str | None] = "declined"
    _wire: ClassVar[Shapes] = (("by", "by", Role), ("reason", "reason", str))

    by: Role
    """Which side."""
    reason: str | None = field(default=None, repr=False)
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancelled(Value):
    """The order ended without a shipment, or without another one."""

    _kind: ClassVar[str] = "product_order.Event"
    _tag: ClassVar[str | None] = "cancelled"
    _wire: ClassVar[Shapes] = (("by", "by", Role), ("restocked", "restocked", bool), ("reason", "reason", str))

    by: Role
    """By which side."""
    restocked: bool
    """Whether the goods that were set aside go back to the stock."""
    reason: str | None = field(default=None, repr=False)
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Packed(Value):
    """The goods were packed."""

    _kind: ClassVar[str] = "product_order.Event"
    _tag: ClassVar[str | None] = "packed"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Shipped(Value):
    """The goods were handed to a carrier."""

    _kind: ClassVar[str] = "product_order.Event"
    _tag: ClassVar[str | None] = "shipped"
    _wire: ClassVar[Shapes] = (
        ("shipment_id", "shipmentId", UUID),
        ("carrier", "carrier", str),
        ("number", "number", str),
    )

    shipment_id: UUID
    """The new shipment."""
    carrier: str
    """Which carrier."""
    number: str | None = None
    """The tracking number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackingUpdated(Value):
    """The carrier told how a shipment does."""

    _kind: ClassVar[str] = "product_order.Event"
    _tag: ClassVar[str | None] = "tracking_updated"
    _wire: ClassVar[Shapes] = (
        ("shipment_id", "shipmentId", UUID),
        ("update_id", "updateId", str),
        ("status", "status", TrackingStatus),
        ("occurred_at", "occurredAt", datetime),
    )

    shipment_id: UUID
    """Which shipment."""
    update_id: str
    """The carrier's id of the update."""
    status: TrackingStatus
    """What it says."""
    occurred_at: datetime
    """When that was so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered(Value):
    """The goods arrived."""

    _kind: ClassVar[str] = "product_order.Event"
    _tag: ClassVar[str | None] = "delivered"
    _wire: ClassVar[Shapes] = (("delivered_at", "deliveredAt", datetime), ("post_by", "postBy", datetime))

    delivered_at: datetime
    """When."""
    post_by: datetime | None = None
    """Until when the creator posts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryDated(Value):
    """When the goods arrived became known during a problem, or turned out to be earlier."""

    _kind: ClassVar[str] = "product_order.Event"
    _tag: ClassVar[str | None] = "delivery_dated"
    _wire: ClassVar[Shapes] = (("delivered_at", "deliveredAt", datetime), ("post_by", "postBy", datetime))

    delivered_at: datetime
    """When."""
    post_by: datetime | None = None
    """Until when the creator posts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemReported(Value):
    """The creator said that something is wrong."""

    _kind: ClassVar[str] = "product_order.Event"
    _tag: ClassVar[str | None] = "problem_reported"
    _wire: ClassVar[Shapes] = (("reason", "reason", str),)

    reason: str = field(repr=False)
    """What."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedLost(Value):
    """The shipment was given up."""

    _kind: ClassVar[str] = "product_order.Event"
    _tag: ClassVar[str | None] = "marked_lost"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedReturned(Value):
    """The shipment came back."""

    _kind: ClassVar[str] = "product_order.Event"
    _tag: ClassVar[str | None] = "marked_returned"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reshipped(Value):
    """The same goods were sent again."""

    _kind: ClassVar[str] = "product_order.Event"
    _tag: ClassVar[str | None] = "reshipped"
    _wire: ClassVar[Shapes] = (
        ("shipment_id", "shipmentId", UUID),
        ("carrier", "carrier", str),
        ("from_stock", "fromStock", bool),
        ("number", "number", str),
    )

    shipment_id: UUID
    """The new shipment."""
    carrier: str
    """Which carrier."""
    from_stock: bool
    """Whether the goods were taken from the stock anew; what came back is sent again as it is."""
    number: str | None = None
    """The tracking number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Replaced(Value):
    """Something else is to be chosen."""

    _kind: ClassVar[str] = "product_order.Event"
    _tag: ClassVar[str | None] = "replaced"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolved(Value):
    """What went wrong was settled without another shipment."""

    _kind: ClassVar[str] = "product_order.Event"
    _tag: ClassVar[str | None] = "resolved"
    _wire: ClassVar[Shapes] = (("note", "note", str), ("post_by", "postBy", datetime))

    note: str = field(repr=False)
    """How."""
    post_by: datetime | None = None
    """Until when the creator posts, if the goods are there: moved by the time that the problem took."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostingExtended(Value):
    """The creator got more time to post."""

    _kind: ClassVar[str] = "product_order.Event"
    _tag: ClassVar[str | None] = "posting_extended"
    _wire: ClassVar[Shapes] = (("until", "until", datetime),)

    until: datetime
    """Until when."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostRecorded(Value):
    """The creator has posted."""

    _kind: ClassVar[str] = "product_order.Event"
    _tag: ClassVar[str | None] = "post_recorded"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PostingOverdue(Value):
    """The posting deadline passed."""

    _kind: ClassVar[str] = "product_order.Event"
    _tag: ClassVar[str | None] = "posting_overdue"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Paused(Value):
    """The time to post stands still."""

    _kind: ClassVar[str] = "product_order.Event"
    _tag: ClassVar[str | None] = "paused"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Resumed(Value):
    """The time to post goes on."""

    _kind: ClassVar[str] = "product_order.Event"
    _tag: ClassVar[str | None] = "resumed"
    _wire: ClassVar[Shapes] = (("post_by", "postBy", datetime),)

    post_by: datetime | None = None
    """Until when the creator posts, if the goods are there and no problem is open: moved by the time that it stood
    still.
    """


Event: TypeAlias = (
    Opened
    | Selected
    | AddressSet
    | Approved
    | Declined
    | Cancelled
    | Packed
    | Shipped
    | TrackingUpdated
    | Delivered
    | DeliveryDated
    | ProblemReported
    | MarkedLost
    | MarkedReturned
    | Reshipped
    | Replaced
    | Resolved
    | PostingExtended
    | PostRecorded
    | PostingOverdue
    | Paused
    | Resumed
)
"""An event of a product order."""


def read_event(document: str | bytes | Mapping[str, object]) -> Event:
    """Reads a value of Event from its wire form: JSON text, or a dict of it."""
    value: Event = read_union("product_order.Event", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Request(Value):
    """A command with all that surrounds it."""

    _kind: ClassVar[str] = "product_order.Request"
    _wire: ClassVar[Shapes] = (
        ("command_id", "commandId", UUID),
        ("actor", "actor", Actor),
        ("at", "at", datetime),
        ("command", "command", Command),
        ("expected_version", "expectedVersion", int),
    )

    command_id: UUID
    """Chosen by the host; a retry has the same."""
    actor: Actor
    """Who gives the command."""
    at: datetime
    """When."""
    command: Command
    """What is asked for."""
    expected_version: int | None = None
    """The version that the actor saw, if that matters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Timer(Value):
    """Something that will happen by itself: at `due_at` the system gives the command."""

    _kind: ClassVar[str] = "product_order.Timer"
    _wire: ClassVar[Shapes] = (
        ("due_at", "dueAt", datetime),
        ("timer_id", "timerId", str),
        ("command", "command", Command),
    )

    due_at: datetime
    """When."""
    timer_id: str
    """Which; unique among the timers due at one instant, and their tie-breaker."""
    command: Command
    """The command that the system will give."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VariantView(Value):
    """A variant of a product as one actor may see it."""

    _kind: ClassVar[str] = "product_order.VariantView"
    _wire: ClassVar[Shapes] = (
        ("variant_id", "variantId", str),
        ("name", "name", str),
        ("sold_out", "soldOut", bool),
        ("price", "price", Money),
        ("stock", "stock", int),
    )

    variant_id: str
    """The shop's id of it."""
    name: str
    """What it is called."""
    sold_out: bool
    """Whether none was left then."""
    price: Money | None = None
    """What one is worth."""
    stock: int | None = None
    """How many were left when the offer was made; not shown to creators."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductView(Value):
    """A product of an offer as one actor may see it."""

    _kind: ClassVar[str] = "product_order.ProductView"
    _wire: ClassVar[Shapes] = (
        ("product_id", "productId", str),
        ("name", "name", str),
        ("variants", "variants", [VariantView]),
    )

    product_id: str
    """The shop's id of it."""
    name: str
    """What it is called."""
    variants: Sequence[VariantView]
    """Its variants."""

    def __post_init__(self) -> None:
        frozen_lists(self, "variants")


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferView(Value):
    """An offer as one actor may see it."""

    _kind: ClassVar[str] = "product_order.OfferView"
    _wire: ClassVar[Shapes] = (
        ("products", "products", [ProductView]),
        ("countries", "countries", [str]),
        ("creator_chooses", "creatorChooses", bool),
        ("max_items", "maxItems", int),
        ("max_value", "maxValue", (Money,)),
    )

    products: Sequence[ProductView]
    """The products."""
    countries: Sequence[str]
    """Where it is shipped to; empty: everywhere."""
    creator_chooses: bool
    """Whether the creator chooses; otherwise the brand does."""
    max_items: int | None = None
    """How many items together."""
    max_value: Sequence[Money] = ()
    """What they may be worth together; only with the prices."""

    def __post_init__(self) -> None:
        frozen_lists(self, "products", "countries", "max_value")


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemView(Value):
    """A chosen variant as one actor may see it."""

    _kind: ClassVar[str] = "product_order.ItemView"
    _wire: ClassVar[Shapes] = (
        ("product_id", "productId", str),
        ("variant_id", "variantId", str),
        ("quantity", "quantity", int),
        ("price", "price", Money),
    )

    product_id: str
    """The product."""
    variant_id: str
    """Its variant."""
    quantity: int
    """How many."""
    price: Money | None = None
    """What one is worth."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackingUpdate(Value):
    """One update of a carrier."""

    _kind: ClassVar[str] = "product_order.TrackingUpdate"
    _wire: ClassVar[Shapes] = (
        ("update_id", "updateId", str),
        ("status", "status", TrackingStatus),
        ("occurred_at", "occurredAt", datetime),
    )

    update_id: str
    """The carrier's id of the update, or the host's: the same again is a repeat."""
    status: TrackingStatus
    """What it says."""
    occurred_at: datetime
    """When that was so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShipmentView(Value):
    """A shipment with its history."""

    _kind: ClassVar[str] = "product_order.ShipmentView"
    _wire: ClassVar[Shapes] = (
        ("shipment_id", "shipmentId", UUID),
        ("carrier", "carrier", str),
        ("items", "items", [ItemView]),
        ("shipped_at", "shippedAt", datetime),
        ("is_gone", "isGone", bool),
        ("updates", "updates", [TrackingUpdate]),
        ("number", "number", str),
    )

    shipment_id: UUID
    """Which."""
    carrier: str
    """Which carrier has it."""
    items: Sequence[ItemView]
    """What is in it."""
    shipped_at: datetime
    """When it was shipped."""
    is_gone: bool
    """Whether it is lost or came back."""
    updates: Sequence[TrackingUpdate]
    """What the carrier told, in the order of when it was so; the last is the newest."""
    number: str | None = None
    """The tracking number."""

    def __post_init__(self) -> None:
        frozen_lists(self, "items", "updates")


class PostingState(StrEnum):
    """How it stands with the creator's post."""

    OPEN = "open"
    """There is time."""
    OVERDUE = "overdue"
    """The deadline has passed."""
    POSTED = "posted"
    """The creator has posted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductOrderView(Value):
    """A product order as one actor may see it at one moment. A creator sees prices only where the offer shows them."""

    _kind: ClassVar[str] = "product_order.ProductOrderView"
    _wire: ClassVar[Shapes] = (
        ("status", "status", StatusKind),
        ("brand_id", "brandId", UUID),
        ("creator_id", "creatorId", UUID),
        ("offer", "offer", OfferView),
        ("items", "items", [ItemView]),
        ("has_address", "hasAddress", bool),
        ("shipments", "shipments", [ShipmentView]),
        ("allowed", "allowed", [CommandKind]),
        ("value", "value", [Money]),
        ("delivered_at", "deliveredAt", datetime),
        ("post_by", "postBy", datetime),
        ("posting", "posting", PostingState),
        ("paused_since", "pausedSince", datetime),
        ("note", "note", str),
    )

    status: StatusKind
    """Where it stands."""
    brand_id: UUID
    """Who gives."""
    creator_id: UUID
    """Who receives."""
    offer: OfferView
    """What there is to choose from."""
    items: Sequence[ItemView]
    """What is chosen."""
    has_address: bool
    """Whether it is known where to send it."""
    shipments: Sequence[ShipmentView]
    """The shipments, in the order of shipping."""
    allowed: Sequence[CommandKind]
    """What this actor may do now."""
    value: Sequence[Money] | None = None
    """What it is worth, in each currency."""
    delivered_at: datetime | None = None
    """When the goods arrived, while they are with the creator."""
    post_by: datetime | None = None
    """Until when the creator posts."""
    posting: PostingState | None = None
    """How it stands with the creator's post."""
    paused_since: datetime | None = None
    """Since when the time to post stands still with what was agreed."""
    note: str | None = field(default=None, repr=False)
    """What was said when it was declined, cancelled, reported or resolved."""

    def __post_init__(self) -> None:
        frozen_lists(self, "items", "shipments", "allowed", "value")


@dataclass(frozen=True, slots=True, kw_only=True)
class StockLevel(Value):
    """How many there are of one variant."""

    _kind: ClassVar[str] = "product_order.StockLevel"
    _wire: ClassVar[Shapes] = (
        ("product_id", "productId", str),
        ("variant_id", "variantId", str),
        ("quantity", "quantity", int),
    )

    product_id: str
    """The product."""
    variant_id: str
    """Its variant."""
    quantity: int
    """How many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Context(Value):
    """What the host knows and a product order does not."""

    _kind: ClassVar[str] = "product_order.Context"
    _wire: ClassVar[Shapes] = (("stock", "stock", [StockLevel]),)

    stock: Sequence[StockLevel] = ()
    """What is in the shop's stock now. Of a variant that is not named here, the offer's number counts, less what this
    order has taken.
    """

    def __post_init__(self) -> None:
        frozen_lists(self, "stock")
