"""The code book: commands, events, views and verdicts. The handle is `partnerkit.CodeBook`.

Generated from the core's types by `cargo xtask gen`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar, TypeAlias
from uuid import UUID

from partnerkit._partnerkit import Money, Period, Rate
from partnerkit._values import Shapes, StrEnum, Value, frozen_lists, read_union
from partnerkit.actor import Actor

__all__ = [
    "AddGroup",
    "AffiliateNetworkOrigin",
    "AmountDiscount",
    "Assign",
    "Assigned",
    "Assignment",
    "AssignmentView",
    "Click",
    "Closing",
    "CodeBookView",
    "CodeGiven",
    "CodeHeld",
    "CodeTracker",
    "Command",
    "CommandKind",
    "Consume",
    "Consumed",
    "Context",
    "Deliver",
    "Delivered",
    "DestinationEntry",
    "DestinationSet",
    "Discount",
    "EditGroup",
    "Ended",
    "Event",
    "Expire",
    "Expired",
    "ExpiredVerdict",
    "ExternalProgramme",
    "Fill",
    "Filled",
    "FlatPayoutRate",
    "GeneratedOrigin",
    "GenericCodeVerdict",
    "GenericGiven",
    "GenericTracker",
    "GiveBack",
    "GiveGeneric",
    "Given",
    "GivenBack",
    "GroupAdded",
    "GroupEdited",
    "GroupEntry",
    "GroupKind",
    "GroupMode",
    "GroupMoved",
    "GroupRateSet",
    "GroupTerms",
    "GroupView",
    "Held",
    "HostsSet",
    "Limits",
    "LinkGiven",
    "LinkHeld",
    "LinkTracker",
    "ManualOrigin",
    "Marks",
    "MergePolicy",
    "MoveGroup",
    "NoCodeVerdict",
    "NotYetValidVerdict",
    "Open",
    "Opened",
    "Origin",
    "Parameter",
    "PayoutRate",
    "PercentDiscount",
    "PercentPayoutRate",
    "PlaceholderAssigned",
    "PlaceholderTracker",
    "PlaceholderVerdict",
    "RateEntry",
    "RateSet",
    "Reassign",
    "Reassigned",
    "Replace",
    "Replaced",
    "Request",
    "Revoke",
    "Revoked",
    "RevokedVerdict",
    "SetDestination",
    "SetGroupRate",
    "SetHosts",
    "SetRate",
    "SetWindow",
    "SettledExternallyVerdict",
    "ShopOrigin",
    "Spelling",
    "StatusKind",
    "Timer",
    "Tracker",
    "UnknownCodeVerdict",
    "ValidVerdict",
    "Verdict",
    "WindowSet",
    "read_command",
    "read_discount",
    "read_event",
    "read_given",
    "read_held",
    "read_origin",
    "read_payout_rate",
    "read_tracker",
    "read_verdict",
]


class StatusKind(StrEnum):
    """Where the book, a group or an assignment stands."""

    OPEN = "open"
    """The book is open."""
    NO_GROUP = "no_group"
    """No group has this id."""
    GROUP = "group"
    """The group is there."""
    UNASSIGNED = "unassigned"
    """No assignment has this id."""
    PENDING = "pending"
    """The creator awaits a code or link (TBD)."""
    ASSIGNED = "assigned"
    """The creator has a code or link."""
    DELIVERED = "delivered"
    """The creator was told."""
    REPLACED = "replaced"
    """The creator got another one, or it went to another creator."""
    EXPIRED = "expired"
    """The window is over."""
    REVOKED = "revoked"
    """Taken away, and reserved for ever."""


class CommandKind(StrEnum):
    """What can be asked of a code book, without its data."""

    OPEN = "open"
    """Open the book."""
    SET_HOSTS = "set_hosts"
    """Say where links may lead."""
    ADD_GROUP = "add_group"
    """Add a group."""
    EDIT_GROUP = "edit_group"
    """Change what is said of a group."""
    SET_GROUP_RATE = "set_group_rate"
    """Change what a group's orders earn."""
    GIVE_GENERIC = "give_generic"
    """Give the generic codes and links to a creator."""
    ASSIGN = "assign"
    """Give a code or link to a creator."""
    ASSIGN_PLACEHOLDER = "assign_placeholder"
    """Keep the place of a code or link that is not known yet: an `assign` of a placeholder."""
    FILL = "fill"
    """Fill a placeholder."""
    DELIVER = "deliver"
    """Record that the creator was told."""
    REPLACE = "replace"
    """Give the creator another code or link."""
    REASSIGN = "reassign"
    """Give the code or link to another creator."""
    REVOKE = "revoke"
    """Take it away."""
    EXPIRE = "expire"
    """The window is over."""
    SET_RATE = "set_rate"
    """Change what its orders earn."""
    SET_WINDOW = "set_window"
    """Change its window."""
    MOVE_GROUP = "move_group"
    """Move a code to another group."""
    SET_DESTINATION = "set_destination"
    """Change where a link leads."""
    CONSUME = "consume"
    """Use a code for an order."""
    GIVE_BACK = "give_back"
    """Give an order's use back."""


class Marks(StrEnum):
    """Whether marks in a code tell codes apart."""

    IGNORE = "ignore"
    """They do not: `ANNA-10` is `ANNA10`."""
    KEEP = "keep"
    """They do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spelling(Value):
    """What is forgiven in a typed code, beside upper and lower case and compatibility forms, which always are."""

    _kind: ClassVar[str] = "codes.Spelling"
    _wire: ClassVar[Shapes] = (("spaces", "spaces", Marks), ("dashes", "dashes", Marks))

    spaces: Marks | None = None
    """White space inside the code."""
    dashes: Marks | None = None
    """Dashes of every length, and the minus sign."""


class GroupKind(StrEnum):
    """What a group gives out."""

    DISCOUNT = "discount"
    """Discount codes."""
    AFFILIATE = "affiliate"
    """Affiliate links."""


class GroupMode(StrEnum):
    """To whom a group gives."""

    GENERIC = "generic"
    """One code or link for all accepted creators. Nobody owns it, so an order with it cannot tell who brought it."""
    PERSONALISED = "personalised"
    """One for each creator."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PercentDiscount(Value):
    """A share of the price."""

    _kind: ClassVar[str] = "codes.Discount"
    _tag: ClassVar[str | None] = "percent"
    _wire: ClassVar[Shapes] = (("percent", "percent", Rate),)

    percent: Rate
    """The share."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AmountDiscount(Value):
    """An amount off the price."""

    _kind: ClassVar[str] = "codes.Discount"
    _tag: ClassVar[str | None] = "amount"
    _wire: ClassVar[Shapes] = (("amounts", "amounts", [Money]),)

    amounts: Sequence[Money]
    """The amount in each currency."""

    def __post_init__(self) -> None:
        frozen_lists(self, "amounts")


Discount: TypeAlias = PercentDiscount | AmountDiscount
"""What shoppers save with a code."""


def read_discount(document: str | bytes | Mapping[str, object]) -> Discount:
    """Reads a value of Discount from its wire form: JSON text, or a dict of it."""
    value: Discount = read_union("codes.Discount", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupTerms(Value):
    """What a brand says of a group, and may change at any time."""

    _kind: ClassVar[str] = "codes.GroupTerms"
    _wire: ClassVar[Shapes] = (
        ("title", "title", str),
        ("description", "description", str),
        ("window", "window", Period),
        ("discount", "discount", Discount),
        ("pattern", "pattern", str),
    )

    title: str
    """The name that brand and creators see."""
    description: str | None = field(default=None, repr=False)
    """What the offer is."""
    window: Period | None = None
    """When its codes or links hold, unless an assignment says less. Held windows stay as they are when this changes."""
    discount: Discount | None = None
    """What shoppers save. For information: the shop decides."""
    pattern: str | None = None
    """How codes of this group are generated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PercentPayoutRate(Value):
    """A share of the order's base."""

    _kind: ClassVar[str] = "codes.PayoutRate"
    _tag: ClassVar[str | None] = "percent"
    _wire: ClassVar[Shapes] = (("percent", "percent", Rate),)

    percent: Rate
    """The share."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FlatPayoutRate(Value):
    """An amount per order, whatever its base."""

    _kind: ClassVar[str] = "codes.PayoutRate"
    _tag: ClassVar[str | None] = "flat"
    _wire: ClassVar[Shapes] = (("amounts", "amounts", [Money]),)

    amounts: Sequence[Money]
    """The amount in each currency."""

    def __post_init__(self) -> None:
        frozen_lists(self, "amounts")


PayoutRate: TypeAlias = PercentPayoutRate | FlatPayoutRate
"""What one order earns."""


def read_payout_rate(document: str | bytes | Mapping[str, object]) -> PayoutRate:
    """Reads a value of PayoutRate from its wire form: JSON text, or a dict of it."""
    value: PayoutRate = read_union("codes.PayoutRate", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits(Value):
    """How often and for how much the codes of a group can be used. What is left out has no limit."""

    _kind: ClassVar[str] = "codes.Limits"
    _wire: ClassVar[Shapes] = (
        ("total_uses", "totalUses", int),
        ("uses_per_customer", "usesPerCustomer", int),
        ("minimum_spend", "minimumSpend", (Money,)),
        ("budget_spend", "budgetSpend", (Money,)),
        ("budget_uses", "budgetUses", int),
        ("give_back", "giveBack", bool),
    )

    total_uses: int | None = None
    """Uses of one code."""
    uses_per_customer: int | None = None
    """Uses of one code by one customer; guests have no limit of their own."""
    minimum_spend: Sequence[Money] = ()
    """The least that an order must come to, per currency."""
    budget_spend: Sequence[Money] = ()
    """What the orders with all codes of the group may come to together, per currency."""
    budget_uses: int | None = None
    """Uses of all codes of the group together."""
    give_back: bool | None = None
    """Whether a cancelled order gives its use back."""

    def __post_init__(self) -> None:
        frozen_lists(self, "minimum_spend", "budget_spend")


@dataclass(frozen=True, slots=True, kw_only=True)
class ExternalProgramme(Value):
    """A programme outside, which pays the creators itself."""

    _kind: ClassVar[str] = "codes.ExternalProgramme"
    _wire: ClassVar[Shapes] = (("url", "url", str), ("instructions", "instructions", str))

    url: str
    """Where creators sign up."""
    instructions: str = field(repr=False)
    """What creators have to do there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeTracker(Value):
    """A discount code."""

    _kind: ClassVar[str] = "codes.Tracker"
    _tag: ClassVar[str | None] = "code"
    _wire: ClassVar[Shapes] = (("code", "code", str),)

    code: str
    """In its display spelling."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkTracker(Value):
    """An affiliate link."""

    _kind: ClassVar[str] = "codes.Tracker"
    _tag: ClassVar[str | None] = "link"
    _wire: ClassVar[Shapes] = (("link_id", "linkId", str), ("destination", "destination", str), ("url", "url", str))

    link_id: str
    """The id under which clicks on it are counted. Not kept of a placeholder."""
    destination: str
    """The page it leads to."""
    url: str | None = None
    """The address that the creator shares, where it is another one: a short link, or the network's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceholderTracker(Value):
    """Not known yet."""

    _kind: ClassVar[str] = "codes.Tracker"
    _tag: ClassVar[str | None] = "placeholder"
    _wire: ClassVar[Shapes] = ()


Tracker: TypeAlias = CodeTracker | LinkTracker | PlaceholderTracker
"""A code or link as it is asked for. A code or destination that reads `TBD`, or nothing, is the placeholder."""


def read_tracker(document: str | bytes | Mapping[str, object]) -> Tracker:
    """Reads a value of Tracker from its wire form: JSON text, or a dict of it."""
    value: Tracker = read_union("codes.Tracker", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class GenericTracker(Value):
    """The one code or link of a generic group."""

    _kind: ClassVar[str] = "codes.GenericTracker"
    _wire: ClassVar[Shapes] = (("assignment_id", "assignmentId", UUID), ("tracker", "tracker", Tracker))

    assignment_id: UUID
    """The id under which it is edited."""
    tracker: Tracker
    """The code or link."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ManualOrigin(Value):
    """Typed in by hand."""

    _kind: ClassVar[str] = "codes.Origin"
    _tag: ClassVar[str | None] = "manual"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ShopOrigin(Value):
    """Made by the shop."""

    _kind: ClassVar[str] = "codes.Origin"
    _tag: ClassVar[str | None] = "shop"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AffiliateNetworkOrigin(Value):
    """Made by an affiliate network."""

    _kind: ClassVar[str] = "codes.Origin"
    _tag: ClassVar[str | None] = "affiliate_network"
    _wire: ClassVar[Shapes] = (("name", "name", str),)

    name: str
    """Which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GeneratedOrigin(Value):
    """Made by the group's pattern."""

    _kind: ClassVar[str] = "codes.Origin"
    _tag: ClassVar[str | None] = "generated"
    _wire: ClassVar[Shapes] = ()


Origin: TypeAlias = ManualOrigin | ShopOrigin | AffiliateNetworkOrigin | GeneratedOrigin
"""Where a code or link comes from."""


def read_origin(document: str | bytes | Mapping[str, object]) -> Origin:
    """Reads a value of Origin from its wire form: JSON text, or a dict of it."""
    value: Origin = read_union("codes.Origin", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Open(Value):
    """A brand opens its code book."""

    _kind: ClassVar[str] = "codes.Command"
    _tag: ClassVar[str | None] = "open"
    _wire: ClassVar[Shapes] = (("zone", "zone", str), ("spelling", "spelling", Spelling), ("hosts", "hosts", [str]))

    zone: str
    """The zone of its calendar."""
    spelling: Spelling | None = None
    """How typed codes are forgiven. For good: it decides which codes are equal."""
    hosts: Sequence[str] = ()
    """The hosts that its links may lead to."""

    def __post_init__(self) -> None:
        frozen_lists(self, "hosts")


@dataclass(frozen=True, slots=True, kw_only=True)
class SetHosts(Value):
    """The brand says anew which hosts its links may lead to. Links that are out stay as they are."""

    _kind: ClassVar[str] = "codes.Command"
    _tag: ClassVar[str | None] = "set_hosts"
    _wire: ClassVar[Shapes] = (("hosts", "hosts", [str]),)

    hosts: Sequence[str]
    """The hosts."""

    def __post_init__(self) -> None:
        frozen_lists(self, "hosts")


@dataclass(frozen=True, slots=True, kw_only=True)
class AddGroup(Value):
    """The brand adds a group of codes or links."""

    _kind: ClassVar[str] = "codes.Command"
    _tag: ClassVar[str | None] = "add_group"
    _wire: ClassVar[Shapes] = (
        ("group_id", "groupId", UUID),
        ("kind", "kind", GroupKind),
        ("mode", "mode", GroupMode),
        ("terms", "terms", GroupTerms),
        ("rate", "rate", PayoutRate),
        ("limits", "limits", Limits),
        ("external", "external", ExternalProgramme),
        ("generic", "generic", GenericTracker),
    )

    group_id: UUID
    """The new group."""
    kind: GroupKind
    """Codes or links."""
    mode: GroupMode
    """One for all creators or one for each."""
    terms: GroupTerms
    """What is said of it."""
    rate: PayoutRate | None = None
    """What its orders earn, unless an assignment or creator has a rate."""
    limits: Limits | None = None
    """How often and for how much its codes can be used. For good: move codes to another group to change it."""
    external: ExternalProgramme | None = None
    """The programme outside that pays its creators. For good, as the limits are."""
    generic: GenericTracker | None = None
    """The one code or link of a generic group; a personalised group has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EditGroup(Value):
    """The brand changes what is said of a group. The new terms take the place of the old ones."""

    _kind: ClassVar[str] = "codes.Command"
    _tag: ClassVar[str | None] = "edit_group"
    _wire: ClassVar[Shapes] = (("group_id", "groupId", UUID), ("terms", "terms", GroupTerms))

    group_id: UUID
    """The group."""
    terms: GroupTerms
    """All of its terms."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetGroupRate(Value):
    """The brand changes what a group's orders earn."""

    _kind: ClassVar[str] = "codes.Command"
    _tag: ClassVar[str | None] = "set_group_rate"
    _wire: ClassVar[Shapes] = (("group_id", "groupId", UUID), ("rate", "rate", PayoutRate), ("from_", "from", datetime))

    group_id: UUID
    """The group."""
    rate: PayoutRate
    """The rate."""
    from_: datetime | None = None
    """From when on; left out: from now on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveGeneric(Value):
    """A creator was accepted and is given the generic codes and links that hold now."""

    _kind: ClassVar[str] = "codes.Command"
    _tag: ClassVar[str | None] = "give_generic"
    _wire: ClassVar[Shapes] = (("creator_id", "creatorId", UUID),)

    creator_id: UUID
    """The creator."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assign(Value):
    """The brand gives a code or link, or the promise of one, to a creator."""

    _kind: ClassVar[str] = "codes.Command"
    _tag: ClassVar[str | None] = "assign"
    _wire: ClassVar[Shapes] = (
        ("assignment_id", "assignmentId", UUID),
        ("group_id", "groupId", UUID),
        ("creator_id", "creatorId", UUID),
        ("tracker", "tracker", Tracker),
        ("window", "window", Period),
        ("rate", "rate", PayoutRate),
        ("origin", "origin", Origin),
    )

    assignment_id: UUID
    """The new assignment."""
    group_id: UUID
    """In which group."""
    creator_id: UUID
    """To whom."""
    tracker: Tracker
    """The code or link, or the placeholder."""
    window: Period | None = None
    """When it holds; left out: from now on, within the group's window."""
    rate: PayoutRate | None = None
    """What its orders earn; left out: what the creator or group has."""
    origin: Origin | None = None
    """Where it comes from; left out: typed in by hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fill(Value):
    """The brand fills a placeholder. The code or link holds from the window's start, so that earlier orders count."""

    _kind: ClassVar[str] = "codes.Command"
    _tag: ClassVar[str | None] = "fill"
    _wire: ClassVar[Shapes] = (("assignment_id", "assignmentId", UUID), ("tracker", "tracker", Tracker))

    assignment_id: UUID
    """The assignment."""
    tracker: Tracker
    """The code or link."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deliver(Value):
    """The creator was told the code or link."""

    _kind: ClassVar[str] = "codes.Command"
    _tag: ClassVar[str | None] = "deliver"
    _wire: ClassVar[Shapes] = (("assignment_id", "assignmentId", UUID),)

    assignment_id: UUID
    """The assignment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Replace(Value):
    """The brand gives the creator another code or link from now on. In a generic group: all creators."""

    _kind: ClassVar[str] = "codes.Command"
    _tag: ClassVar[str | None] = "replace"
    _wire: ClassVar[Shapes] = (
        ("assignment_id", "assignmentId", UUID),
        ("next_id", "nextId", UUID),
        ("tracker", "tracker", Tracker),
        ("rate", "rate", PayoutRate),
        ("origin", "origin", Origin),
    )

    assignment_id: UUID
    """The assignment that ends."""
    next_id: UUID
    """The one that begins."""
    tracker: Tracker
    """The new code or link."""
    rate: PayoutRate | None = None
    """What its orders earn; left out: the rates go on."""
    origin: Origin | None = None
    """Where it comes from; left out: typed in by hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reassign(Value):
    """The brand gives a creator's code or link to another creator from now on."""

    _kind: ClassVar[str] = "codes.Command"
    _tag: ClassVar[str | None] = "reassign"
    _wire: ClassVar[Shapes] = (
        ("assignment_id", "assignmentId", UUID),
        ("next_id", "nextId", UUID),
        ("creator_id", "creatorId", UUID),
        ("rate", "rate", PayoutRate),
    )

    assignment_id: UUID
    """The assignment that ends."""
    next_id: UUID
    """The one that begins."""
    creator_id: UUID
    """To whom."""
    rate: PayoutRate | None = None
    """What its orders earn; left out: what the creator or group has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Revoke(Value):
    """A code or link is taken away. Nobody gets it again."""

    _kind: ClassVar[str] = "codes.Command"
    _tag: ClassVar[str | None] = "revoke"
    _wire: ClassVar[Shapes] = (("assignment_id", "assignmentId", UUID), ("reason", "reason", str))

    assignment_id: UUID
    """The assignment."""
    reason: str | None = field(default=None, repr=False)
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Expire(Value):
    """The window is over."""

    _kind: ClassVar[str] = "codes.Command"
    _tag: ClassVar[str | None] = "expire"
    _wire: ClassVar[Shapes] = (("assignment_id", "assignmentId", UUID),)

    assignment_id: UUID
    """The assignment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetRate(Value):
    """The brand changes what the orders of an assignment earn, or a rate follows that a deal amended."""

    _kind: ClassVar[str] = "codes.Command"
    _tag: ClassVar[str | None] = "set_rate"
    _wire: ClassVar[Shapes] = (
        ("assignment_id", "assignmentId", UUID),
        ("rate", "rate", PayoutRate),
        ("from_", "from", datetime),
    )

    assignment_id: UUID
    """The assignment."""
    rate: PayoutRate
    """The rate."""
    from_: datetime | None = None
    """From when on; left out: from now on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetWindow(Value):
    """The brand changes a window. What is past stays: a start that has come, and a new end before now, cannot be had.
    """

    _kind: ClassVar[str] = "codes.Command"
    _tag: ClassVar[str | None] = "set_window"
    _wire: ClassVar[Shapes] = (("assignment_id", "assignmentId", UUID), ("window", "window", Period))

    assignment_id: UUID
    """The assignment."""
    window: Period
    """The window."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveGroup(Value):
    """The brand moves a code to another group from now on."""

    _kind: ClassVar[str] = "codes.Command"
    _tag: ClassVar[str | None] = "move_group"
    _wire: ClassVar[Shapes] = (("assignment_id", "assignmentId", UUID), ("group_id", "groupId", UUID))

    assignment_id: UUID
    """The assignment."""
    group_id: UUID
    """The group."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetDestination(Value):
    """The brand changes where a link leads from now on."""

    _kind: ClassVar[str] = "codes.Command"
    _tag: ClassVar[str | None] = "set_destination"
    _wire: ClassVar[Shapes] = (
        ("assignment_id", "assignmentId", UUID),
        ("destination", "destination", str),
        ("url", "url", str),
    )

    assignment_id: UUID
    """The assignment."""
    destination: str
    """The page it leads to."""
    url: str | None = None
    """The address that the creator shares; left out: the destination itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Consume(Value):
    """The shop uses a code for an order: checked and used up in one step. The same order again uses nothing."""

    _kind: ClassVar[str] = "codes.Command"
    _tag: ClassVar[str | None] = "consume"
    _wire: ClassVar[Shapes] = (
        ("code", "code", str),
        ("order_id", "orderId", str),
        ("spend", "spend", Money),
        ("customer_id", "customerId", str),
    )

    code: str
    """As the shopper typed it."""
    order_id: str
    """The shop's order."""
    spend: Money
    """What the order comes to, after discounts, before tax and shipping."""
    customer_id: str | None = None
    """The shop's customer; a guest has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveBack(Value):
    """An order was cancelled and gives its use back."""

    _kind: ClassVar[str] = "codes.Command"
    _tag: ClassVar[str | None] = "give_back"
    _wire: ClassVar[Shapes] = (("order_id", "orderId", str),)

    order_id: str
    """The shop's order."""


Command: TypeAlias = (
    Open
    | SetHosts
    | AddGroup
    | EditGroup
    | SetGroupRate
    | GiveGeneric
    | Assign
    | Fill
    | Deliver
    | Replace
    | Reassign
    | Revoke
    | Expire
    | SetRate
    | SetWindow
    | MoveGroup
    | SetDestination
    | Consume
    | GiveBack
)
"""A command to a code book. Who may give which, and when, is the table."""


def read_command(document: str | bytes | Mapping[str, object]) -> Command:
    """Reads a value of Command from its wire form: JSON text, or a dict of it."""
    value: Command = read_union("codes.Command", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeGiven(Value):
    """A discount code."""

    _kind: ClassVar[str] = "codes.Given"
    _tag: ClassVar[str | None] = "code"
    _wire: ClassVar[Shapes] = (("code", "code", str), ("normalised", "normalised", str))

    code: str
    """In its display spelling."""
    normalised: str
    """In the form in which codes are compared."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkGiven(Value):
    """An affiliate link."""

    _kind: ClassVar[str] = "codes.Given"
    _tag: ClassVar[str | None] = "link"
    _wire: ClassVar[Shapes] = (("link_id", "linkId", str), ("destination", "destination", str), ("url", "url", str))

    link_id: str
    """The id under which clicks on it are counted."""
    destination: str
    """The page it leads to, as it was checked."""
    url: str | None = None
    """The address that the creator shares, where it is another one."""


Given: TypeAlias = CodeGiven | LinkGiven
"""A code or link as it was given out: what events record."""


def read_given(document: str | bytes | Mapping[str, object]) -> Given:
    """Reads a value of Given from its wire form: JSON text, or a dict of it."""
    value: Given = read_union("codes.Given", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class RateEntry(Value):
    """A rate with the moment from which it holds."""

    _kind: ClassVar[str] = "codes.RateEntry"
    _wire: ClassVar[Shapes] = (("rate", "rate", PayoutRate), ("from_", "from", datetime))

    rate: PayoutRate
    """The rate."""
    from_: datetime | None = None
    """Since when; left out: since ever."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened(Value):
    """The book was opened."""

    _kind: ClassVar[str] = "codes.Event"
    _tag: ClassVar[str | None] = "opened"
    _wire: ClassVar[Shapes] = (
        ("brand_id", "brandId", UUID),
        ("zone", "zone", str),
        ("spelling", "spelling", Spelling),
        ("hosts", "hosts", [str]),
    )

    brand_id: UUID
    """By which brand."""
    zone: str
    """The zone of its calendar."""
    spelling: Spelling
    """How typed codes are forgiven."""
    hosts: Sequence[str]
    """The hosts that its links may lead to."""

    def __post_init__(self) -> None:
        frozen_lists(self, "hosts")


@dataclass(frozen=True, slots=True, kw_only=True)
class HostsSet(Value):
    """The hosts that links may lead to were said anew."""

    _kind: ClassVar[str] = "codes.Event"
    _tag: ClassVar[str | None] = "hosts_set"
    _wire: ClassVar[Shapes] = (("hosts", "hosts", [str]),)

    hosts: Sequence[str]
    """The hosts."""

    def __post_init__(self) -> None:
        frozen_lists(self, "hosts")


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupAdded(Value):
    """A group was added."""

    _kind: ClassVar[str] = "codes.Event"
    _tag: ClassVar[str | None] = "group_added"
    _wire: ClassVar[Shapes] = (
        ("group_id", "groupId", UUID),
        ("kind", "kind", GroupKind),
        ("mode", "mode", GroupMode),
        ("terms", "terms", GroupTerms),
        ("limits", "limits", Limits),
        ("rate", "rate", PayoutRate),
        ("external", "external", ExternalProgramme),
    )

    group_id: UUID
    """The group."""
    kind: GroupKind
    """Codes or links."""
    mode: GroupMode
    """One for all creators or one for each."""
    terms: GroupTerms
    """What is said of it."""
    limits: Limits
    """How often and for how much its codes can be used."""
    rate: PayoutRate | None = None
    """What its orders earn."""
    external: ExternalProgramme | None = None
    """The programme outside that pays its creators."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupEdited(Value):
    """What is said of a group was changed."""

    _kind: ClassVar[str] = "codes.Event"
    _tag: ClassVar[str | None] = "group_edited"
    _wire: ClassVar[Shapes] = (("group_id", "groupId", UUID), ("terms", "terms", GroupTerms))

    group_id: UUID
    """The group."""
    terms: GroupTerms
    """All of its terms."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupRateSet(Value):
    """What a group's orders earn was changed."""

    _kind: ClassVar[str] = "codes.Event"
    _tag: ClassVar[str | None] = "group_rate_set"
    _wire: ClassVar[Shapes] = (("group_id", "groupId", UUID), ("rate", "rate", PayoutRate), ("from_", "from", datetime))

    group_id: UUID
    """The group."""
    rate: PayoutRate
    """The rate."""
    from_: datetime
    """From when on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GenericGiven(Value):
    """A creator was given a group's generic code or link."""

    _kind: ClassVar[str] = "codes.Event"
    _tag: ClassVar[str | None] = "generic_given"
    _wire: ClassVar[Shapes] = (
        ("group_id", "groupId", UUID),
        ("assignment_id", "assignmentId", UUID),
        ("creator_id", "creatorId", UUID),
    )

    group_id: UUID
    """The group."""
    assignment_id: UUID
    """The generic assignment."""
    creator_id: UUID
    """The creator."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assigned(Value):
    """A code or link was given out."""

    _kind: ClassVar[str] = "codes.Event"
    _tag: ClassVar[str | None] = "assigned"
    _wire: ClassVar[Shapes] = (
        ("assignment_id", "assignmentId", UUID),
        ("group_id", "groupId", UUID),
        ("given", "given", Given),
        ("window", "window", Period),
        ("origin", "origin", Origin),
        ("creator_id", "creatorId", UUID),
        ("rates", "rates", [RateEntry]),
        ("continues", "continues", UUID),
    )

    assignment_id: UUID
    """The new assignment."""
    group_id: UUID
    """In which group."""
    given: Given
    """The code or link."""
    window: Period
    """When it holds."""
    origin: Origin
    """Where it comes from."""
    creator_id: UUID | None = None
    """To whom; none: the generic one of its group."""
    rates: Sequence[RateEntry] = ()
    """What its orders earn; before the first entry the creator's or group's rate holds."""
    continues: UUID | None = None
    """The assignment in whose place it comes."""

    def __post_init__(self) -> None:
        frozen_lists(self, "rates")


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceholderAssigned(Value):
    """The place of a code or link that is not known yet was kept."""

    _kind: ClassVar[str] = "codes.Event"
    _tag: ClassVar[str | None] = "placeholder_assigned"
    _wire: ClassVar[Shapes] = (
        ("assignment_id", "assignmentId", UUID),
        ("group_id", "groupId", UUID),
        ("creator_id", "creatorId", UUID),
        ("window", "window", Period),
        ("origin", "origin", Origin),
        ("rates", "rates", [RateEntry]),
    )

    assignment_id: UUID
    """The new assignment."""
    group_id: UUID
    """In which group."""
    creator_id: UUID
    """For whom."""
    window: Period
    """When it will hold, or have held."""
    origin: Origin
    """Where it will come from."""
    rates: Sequence[RateEntry] = ()
    """What its orders earn; before the first entry the creator's or group's rate holds."""

    def __post_init__(self) -> None:
        frozen_lists(self, "rates")


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled(Value):
    """A placeholder was filled; the code or link holds from the window's start."""

    _kind: ClassVar[str] = "codes.Event"
    _tag: ClassVar[str | None] = "filled"
    _wire: ClassVar[Shapes] = (("assignment_id", "assignmentId", UUID), ("given", "given", Given))

    assignment_id: UUID
    """The assignment."""
    given: Given
    """The code or link."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered(Value):
    """The creator was told."""

    _kind: ClassVar[str] = "codes.Event"
    _tag: ClassVar[str | None] = "delivered"
    _wire: ClassVar[Shapes] = (("assignment_id", "assignmentId", UUID),)

    assignment_id: UUID
    """The assignment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Replaced(Value):
    """The creator got another code or link."""

    _kind: ClassVar[str] = "codes.Event"
    _tag: ClassVar[str | None] = "replaced"
    _wire: ClassVar[Shapes] = (("assignment_id", "assignmentId", UUID), ("next_id", "nextId", UUID))

    assignment_id: UUID
    """The assignment that ended."""
    next_id: UUID
    """The one that began."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reassigned(Value):
    """Another creator got the code or link."""

    _kind: ClassVar[str] = "codes.Event"
    _tag: ClassVar[str | None] = "reassigned"
    _wire: ClassVar[Shapes] = (("assignment_id", "assignmentId", UUID), ("next_id", "nextId", UUID))

    assignment_id: UUID
    """The assignment that ended."""
    next_id: UUID
    """The one that began."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Revoked(Value):
    """A code or link was taken away."""

    _kind: ClassVar[str] = "codes.Event"
    _tag: ClassVar[str | None] = "revoked"
    _wire: ClassVar[Shapes] = (("assignment_id", "assignmentId", UUID), ("reason", "reason", str))

    assignment_id: UUID
    """The assignment."""
    reason: str | None = field(default=None, repr=False)
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Expired(Value):
    """The window was over."""

    _kind: ClassVar[str] = "codes.Event"
    _tag: ClassVar[str | None] = "expired"
    _wire: ClassVar[Shapes] = (("assignment_id", "assignmentId", UUID),)

    assignment_id: UUID
    """The assignment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RateSet(Value):
    """What the orders of an assignment earn was changed."""

    _kind: ClassVar[str] = "codes.Event"
    _tag: ClassVar[str | None] = "rate_set"
    _wire: ClassVar[Shapes] = (
        ("assignment_id", "assignmentId", UUID),
        ("rate", "rate", PayoutRate),
        ("from_", "from", datetime),
    )

    assignment_id: UUID
    """The assignment."""
    rate: PayoutRate
    """The rate."""
    from_: datetime
    """From when on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowSet(Value):
    """A window was changed."""

    _kind: ClassVar[str] = "codes.Event"
    _tag: ClassVar[str | None] = "window_set"
    _wire: ClassVar[Shapes] = (("assignment_id", "assignmentId", UUID), ("window", "window", Period))

    assignment_id: UUID
    """The assignment."""
    window: Period
    """The window."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupMoved(Value):
    """A code was moved to another group."""

    _kind: ClassVar[str] = "codes.Event"
    _tag: ClassVar[str | None] = "group_moved"
    _wire: ClassVar[Shapes] = (("assignment_id", "assignmentId", UUID), ("group_id", "groupId", UUID))

    assignment_id: UUID
    """The assignment."""
    group_id: UUID
    """The group."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DestinationSet(Value):
    """A link leads elsewhere."""

    _kind: ClassVar[str] = "codes.Event"
    _tag: ClassVar[str | None] = "destination_set"
    _wire: ClassVar[Shapes] = (
        ("assignment_id", "assignmentId", UUID),
        ("destination", "destination", str),
        ("url", "url", str),
    )

    assignment_id: UUID
    """The assignment."""
    destination: str
    """The page it leads to, as it was checked."""
    url: str | None = None
    """The address that the creator shares, where it is another one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Consumed(Value):
    """An order used a code."""

    _kind: ClassVar[str] = "codes.Event"
    _tag: ClassVar[str | None] = "consumed"
    _wire: ClassVar[Shapes] = (
        ("order_id", "orderId", str),
        ("assignment_id", "assignmentId", UUID),
        ("group_id", "groupId", UUID),
        ("normalised", "normalised", str),
        ("spend", "spend", Money),
        ("customer_id", "customerId", str),
    )

    order_id: str
    """The shop's order."""
    assignment_id: UUID
    """Whose code."""
    group_id: UUID
    """The group whose limits it counts for."""
    normalised: str
    """The code in the form in which codes are compared."""
    spend: Money
    """What the order comes to."""
    customer_id: str | None = None
    """The shop's customer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenBack(Value):
    """A cancelled order gave its use back."""

    _kind: ClassVar[str] = "codes.Event"
    _tag: ClassVar[str | None] = "given_back"
    _wire: ClassVar[Shapes] = (("order_id", "orderId", str),)

    order_id: str
    """The shop's order."""


Event: TypeAlias = (
    Opened
    | HostsSet
    | GroupAdded
    | GroupEdited
    | GroupRateSet
    | GenericGiven
    | Assigned
    | PlaceholderAssigned
    | Filled
    | Delivered
    | Replaced
    | Reassigned
    | Revoked
    | Expired
    | RateSet
    | WindowSet
    | GroupMoved
    | DestinationSet
    | Consumed
    | GivenBack
)
"""An event of a code book."""


def read_event(document: str | bytes | Mapping[str, object]) -> Event:
    """Reads a value of Event from its wire form: JSON text, or a dict of it."""
    value: Event = read_union("codes.Event", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Request(Value):
    """A command with all that surrounds it."""

    _kind: ClassVar[str] = "codes.Request"
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

    _kind: ClassVar[str] = "codes.Timer"
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
class GroupView(Value):
    """A group as one actor may see it."""

    _kind: ClassVar[str] = "codes.GroupView"
    _wire: ClassVar[Shapes] = (
        ("group_id", "groupId", UUID),
        ("kind", "kind", GroupKind),
        ("mode", "mode", GroupMode),
        ("terms", "terms", GroupTerms),
        ("allowed", "allowed", [CommandKind]),
        ("external", "external", ExternalProgramme),
        ("rates", "rates", (RateEntry,)),
        ("limits", "limits", Limits),
    )

    group_id: UUID
    """Which."""
    kind: GroupKind
    """Codes or links."""
    mode: GroupMode
    """One for all creators or one for each."""
    terms: GroupTerms
    """What is said of it."""
    allowed: Sequence[CommandKind]
    """What this actor may do with it."""
    external: ExternalProgramme | None = None
    """The programme outside that pays its creators."""
    rates: Sequence[RateEntry] = ()
    """What its orders earn; not shown to creators, who may have agreed on something else."""
    limits: Limits | None = None
    """Its limits; not shown to creators."""

    def __post_init__(self) -> None:
        frozen_lists(self, "allowed", "rates")


@dataclass(frozen=True, slots=True, kw_only=True)
class DestinationEntry(Value):
    """Where a link leads, and since when."""

    _kind: ClassVar[str] = "codes.DestinationEntry"
    _wire: ClassVar[Shapes] = (("destination", "destination", str), ("from_", "from", datetime), ("url", "url", str))

    destination: str
    """The page it leads to."""
    from_: datetime | None = None
    """Since when; left out: since the link exists."""
    url: str | None = None
    """The address that the creator shares, where it is another one: a short link, or the network's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeHeld(Value):
    """A discount code."""

    _kind: ClassVar[str] = "codes.Held"
    _tag: ClassVar[str | None] = "code"
    _wire: ClassVar[Shapes] = (("code", "code", str), ("normalised", "normalised", str))

    code: str
    """In its display spelling."""
    normalised: str
    """In the form in which codes are compared."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkHeld(Value):
    """An affiliate link."""

    _kind: ClassVar[str] = "codes.Held"
    _tag: ClassVar[str | None] = "link"
    _wire: ClassVar[Shapes] = (("link_id", "linkId", str), ("destinations", "destinations", [DestinationEntry]))

    link_id: str
    """The id under which clicks on it are counted."""
    destinations: Sequence[DestinationEntry]
    """Where it leads, and since when."""

    def __post_init__(self) -> None:
        frozen_lists(self, "destinations")


Held: TypeAlias = CodeHeld | LinkHeld
"""A code or link in the hands of a creator."""


def read_held(document: str | bytes | Mapping[str, object]) -> Held:
    """Reads a value of Held from its wire form: JSON text, or a dict of it."""
    value: Held = read_union("codes.Held", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupEntry(Value):
    """The group of an assignment since a moment."""

    _kind: ClassVar[str] = "codes.GroupEntry"
    _wire: ClassVar[Shapes] = (("group_id", "groupId", UUID), ("from_", "from", datetime))

    group_id: UUID
    """Which."""
    from_: datetime | None = None
    """Since when; left out: since the assignment exists."""


class Ended(StrEnum):
    """How a window was closed."""

    EXPIRED = "expired"
    """It was over."""
    REPLACED = "replaced"
    """The creator got another code or link."""
    REASSIGNED = "reassigned"
    """Another creator got the code or link."""
    REVOKED = "revoked"
    """It was taken away; nobody gets it again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing(Value):
    """The end of an assignment."""

    _kind: ClassVar[str] = "codes.Closing"
    _wire: ClassVar[Shapes] = (("at", "at", datetime), ("ended", "ended", Ended))

    at: datetime
    """When."""
    ended: Ended
    """How."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment(Value):
    """A creator's hold on a code or link. What was earned in its window stays with its owner, however it ended."""

    _kind: ClassVar[str] = "codes.Assignment"
    _wire: ClassVar[Shapes] = (
        ("origin", "origin", Origin),
        ("window", "window", Period),
        ("groups", "groups", [GroupEntry]),
        ("rates", "rates", [RateEntry]),
        ("delivered", "delivered", bool),
        ("creator_id", "creatorId", UUID),
        ("held", "held", Held),
        ("closed", "closed", Closing),
    )

    origin: Origin
    """Where it comes from."""
    window: Period
    """The window as it was given; `Assignment::effective` is what is left of it once it was closed."""
    groups: Sequence[GroupEntry]
    """The groups it was in, and since when."""
    rates: Sequence[RateEntry]
    """What its orders earn, and since when; before the first entry the creator's or group's rate holds."""
    delivered: bool
    """Whether the creator was told."""
    creator_id: UUID | None = None
    """Whose; none: the generic one of its group."""
    held: Held | None = None
    """The code or link; none: a placeholder."""
    closed: Closing | None = None
    """How it ended, once it has."""

    def __post_init__(self) -> None:
        frozen_lists(self, "groups", "rates")


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentView(Value):
    """An assignment as one actor may see it."""

    _kind: ClassVar[str] = "codes.AssignmentView"
    _wire: ClassVar[Shapes] = (
        ("assignment_id", "assignmentId", UUID),
        ("status", "status", StatusKind),
        ("assignment", "assignment", Assignment),
        ("allowed", "allowed", [CommandKind]),
    )

    assignment_id: UUID
    """Which."""
    status: StatusKind
    """Where it stands."""
    assignment: Assignment
    """The assignment."""
    allowed: Sequence[CommandKind]
    """What this actor may do with it."""

    def __post_init__(self) -> None:
        frozen_lists(self, "allowed")


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeBookView(Value):
    """A code book as one actor may see it: a creator sees what is theirs."""

    _kind: ClassVar[str] = "codes.CodeBookView"
    _wire: ClassVar[Shapes] = (
        ("brand_id", "brandId", UUID),
        ("zone", "zone", str),
        ("spelling", "spelling", Spelling),
        ("groups", "groups", [GroupView]),
        ("assignments", "assignments", [AssignmentView]),
        ("allowed", "allowed", [CommandKind]),
        ("hosts", "hosts", (str,)),
    )

    brand_id: UUID
    """Whose it is."""
    zone: str
    """The zone of its calendar."""
    spelling: Spelling
    """How typed codes are forgiven."""
    groups: Sequence[GroupView]
    """The groups, by id."""
    assignments: Sequence[AssignmentView]
    """The assignments, by id."""
    allowed: Sequence[CommandKind]
    """What this actor may do with the book itself: what adds to it, too."""
    hosts: Sequence[str] = ()
    """The hosts that links may lead to; not shown to creators."""

    def __post_init__(self) -> None:
        frozen_lists(self, "groups", "assignments", "allowed", "hosts")


@dataclass(frozen=True, slots=True, kw_only=True)
class Context(Value):
    """What the host knows and a code book does not."""

    _kind: ClassVar[str] = "codes.Context"
    _wire: ClassVar[Shapes] = (("accepted", "accepted", [UUID]), ("notice_days", "noticeDays", int))

    accepted: Sequence[UUID] = ()
    """The creators with an accepted participation or a published partnership of the brand: those who may get a code or
    link.
    """
    notice_days: int | None = None
    """How many days of 24 hours lie between a command that cuts a rate and its effect, at least: the longest notice
    period that was agreed with those whom it concerns. Left out: none.
    """

    def __post_init__(self) -> None:
        frozen_lists(self, "accepted")


@dataclass(frozen=True, slots=True, kw_only=True)
class NoCodeVerdict(Value):
    """Nothing was typed."""

    _kind: ClassVar[str] = "codes.Verdict"
    _tag: ClassVar[str | None] = "no_code"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceholderVerdict(Value):
    """A spelling of the placeholder was typed."""

    _kind: ClassVar[str] = "codes.Verdict"
    _tag: ClassVar[str | None] = "placeholder"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownCodeVerdict(Value):
    """No code of the brand."""

    _kind: ClassVar[str] = "codes.Verdict"
    _tag: ClassVar[str | None] = "unknown_code"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NotYetValidVerdict(Value):
    """Its window has not begun."""

    _kind: ClassVar[str] = "codes.Verdict"
    _tag: ClassVar[str | None] = "not_yet_valid"
    _wire: ClassVar[Shapes] = (("from_", "from", datetime),)

    from_: datetime
    """When it will."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpiredVerdict(Value):
    """Its window is over."""

    _kind: ClassVar[str] = "codes.Verdict"
    _tag: ClassVar[str | None] = "expired"
    _wire: ClassVar[Shapes] = (("since", "since", datetime),)

    since: datetime
    """Since when."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RevokedVerdict(Value):
    """It was revoked."""

    _kind: ClassVar[str] = "codes.Verdict"
    _tag: ClassVar[str | None] = "revoked"
    _wire: ClassVar[Shapes] = (("since", "since", datetime),)

    since: datetime
    """Since when."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GenericCodeVerdict(Value):
    """It holds and belongs to nobody."""

    _kind: ClassVar[str] = "codes.Verdict"
    _tag: ClassVar[str | None] = "generic_code"
    _wire: ClassVar[Shapes] = (("assignment_id", "assignmentId", UUID), ("group_id", "groupId", UUID))

    assignment_id: UUID
    """The generic assignment."""
    group_id: UUID
    """Its group."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SettledExternallyVerdict(Value):
    """It holds, and a programme outside pays its creator."""

    _kind: ClassVar[str] = "codes.Verdict"
    _tag: ClassVar[str | None] = "settled_externally"
    _wire: ClassVar[Shapes] = (
        ("assignment_id", "assignmentId", UUID),
        ("group_id", "groupId", UUID),
        ("creator_id", "creatorId", UUID),
    )

    assignment_id: UUID
    """The assignment."""
    group_id: UUID
    """Its group at that moment."""
    creator_id: UUID
    """Its owner at that moment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ValidVerdict(Value):
    """It holds."""

    _kind: ClassVar[str] = "codes.Verdict"
    _tag: ClassVar[str | None] = "valid"
    _wire: ClassVar[Shapes] = (
        ("assignment_id", "assignmentId", UUID),
        ("group_id", "groupId", UUID),
        ("creator_id", "creatorId", UUID),
    )

    assignment_id: UUID
    """The assignment."""
    group_id: UUID
    """Its group at that moment."""
    creator_id: UUID
    """Its owner at that moment."""


Verdict: TypeAlias = (
    NoCodeVerdict
    | PlaceholderVerdict
    | UnknownCodeVerdict
    | NotYetValidVerdict
    | ExpiredVerdict
    | RevokedVerdict
    | GenericCodeVerdict
    | SettledExternallyVerdict
    | ValidVerdict
)
"""Who holds a typed code, or why nobody does: what a settlement would say of an order placed at that moment."""


def read_verdict(document: str | bytes | Mapping[str, object]) -> Verdict:
    """Reads a value of Verdict from its wire form: JSON text, or a dict of it."""
    value: Verdict = read_union("codes.Verdict", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter(Value):
    """A parameter of an address."""

    _kind: ClassVar[str] = "codes.Parameter"
    _wire: ClassVar[Shapes] = (("name", "name", str), ("value", "value", str))

    name: str
    """Its name, such as `utm_source`."""
    value: str
    """Its value, as it is meant; it is encoded where it is put in."""


class MergePolicy(StrEnum):
    """What happens to a parameter that the address has already."""

    KEEP = "keep"
    """The address keeps its own; the new one is left out."""
    OVERWRITE = "overwrite"
    """The new one takes the place of the address's first of that name; its others go."""
    APPEND = "append"
    """Both: the new one comes last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Click(Value):
    """A click on a link."""

    _kind: ClassVar[str] = "codes.Click"
    _wire: ClassVar[Shapes] = (
        ("click_id", "clickId", str),
        ("link_id", "linkId", str),
        ("visitor_id", "visitorId", str),
        ("at", "at", datetime),
    )

    click_id: str
    """Its own id."""
    link_id: str
    """The link."""
    visitor_id: str
    """Who clicked, as the host tells visitors apart."""
    at: datetime
    """When."""
