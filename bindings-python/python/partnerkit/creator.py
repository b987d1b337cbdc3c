"""The creator's record: commands, events and views. The handle is `partnerkit.Creator`.

Generated from the core's types by `cargo xtask gen`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar, TypeAlias
from uuid import UUID

from partnerkit._values import Shapes, StrEnum, Value, frozen_lists, read_union
from partnerkit.actor import Actor
from partnerkit.network import Network

__all__ = [
    "AccountAdded",
    "AccountConnected",
    "AccountRemoved",
    "Add",
    "AddAccount",
    "Added",
    "Address",
    "AddressRemoved",
    "AddressSet",
    "AddressView",
    "Archive",
    "Archived",
    "BrandKeeper",
    "Command",
    "CommandKind",
    "ConnectAccount",
    "ConnectedConnection",
    "Connection",
    "ConnectionExpired",
    "ConnectionRevoked",
    "Context",
    "CreatorAccount",
    "CreatorView",
    "EditProfile",
    "Event",
    "ExpireConnection",
    "ExpiredConnection",
    "Keeper",
    "NotConnectedConnection",
    "PlatformKeeper",
    "ProfileEdited",
    "Promote",
    "Promoted",
    "RemoveAccount",
    "RemoveAddress",
    "Request",
    "Restore",
    "Restored",
    "RevokeConnection",
    "RevokedConnection",
    "SetAddress",
    "SetTags",
    "Standing",
    "StatusKind",
    "TagsSet",
    "Timer",
    "read_command",
    "read_connection",
    "read_event",
    "read_keeper",
]


class StatusKind(StrEnum):
    """Where a creator stands."""

    PROSPECT = "prospect"
    """Somebody to win."""
    INFLUENCER = "influencer"
    """Somebody to work with."""
    ARCHIVED = "archived"
    """Put away."""


class CommandKind(StrEnum):
    """What can be asked of a creator's record, without its data."""

    ADD = "add"
    """Put on record."""
    EDIT_PROFILE = "edit_profile"
    """Say the name or the e-mail addresses anew."""
    SET_TAGS = "set_tags"
    """Say the tags anew."""
    SET_ADDRESS = "set_address"
    """Add an address, or say it anew."""
    REMOVE_ADDRESS = "remove_address"
    """Forget an address."""
    ADD_ACCOUNT = "add_account"
    """Put an account on record."""
    REMOVE_ACCOUNT = "remove_account"
    """Forget an account."""
    CONNECT_ACCOUNT = "connect_account"
    """Connect an account, or renew its connection."""
    REVOKE_CONNECTION = "revoke_connection"
    """End a connection."""
    EXPIRE_CONNECTION = "expire_connection"
    """A connection has expired."""
    PROMOTE = "promote"
    """Make an influencer of a prospect."""
    ARCHIVE = "archive"
    """Put away."""
    RESTORE = "restore"
    """Bring back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Address(Value):
    """A postal address. `Debug` shows none of it."""

    _kind: ClassVar[str] = "creator.Address"
    _wire: ClassVar[Shapes] = (
        ("recipient", "recipient", str),
        ("line1", "line1", str),
        ("city", "city", str),
        ("country", "country", str),
        ("line2", "line2", str),
        ("postal_code", "postalCode", str),
        ("region", "region", str),
        ("phone", "phone", str),
    )

    recipient: str = field(repr=False)
    """Who receives it there."""
    line1: str = field(repr=False)
    """Street and number, or what stands in their place."""
    city: str = field(repr=False)
    """The town."""
    country: str
    """The country."""
    line2: str | None = field(default=None, repr=False)
    """Building, floor, care of."""
    postal_code: str | None = field(default=None, repr=False)
    """The postal code, where the country has them."""
    region: str | None = field(default=None, repr=False)
    """State, province or county, where the country's addresses name it."""
    phone: str | None = field(default=None, repr=False)
    """For the carrier's questions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Add(Value):
    """A brand or the platform puts a creator on record, as a prospect, and keeps the record from then on."""

    _kind: ClassVar[str] = "creator.Command"
    _tag: ClassVar[str | None] = "add"
    _wire: ClassVar[Shapes] = (
        ("display_name", "displayName", str),
        ("emails", "emails", (str,)),
        ("tags", "tags", (str,)),
    )

    display_name: str = field(repr=False)
    """The name that the creator goes by."""
    emails: Sequence[str] = field(default=(), repr=False)
    """E-mail addresses, the preferred first: at most 20."""
    tags: Sequence[str] = ()
    """The keeper's own words to find the creator by, never shown to the creator: at most 100."""

    def __post_init__(self) -> None:
        frozen_lists(self, "emails", "tags")


@dataclass(frozen=True, slots=True, kw_only=True)
class EditProfile(Value):
    """The name or the e-mail addresses are said anew; what is left out stays."""

    _kind: ClassVar[str] = "creator.Command"
    _tag: ClassVar[str | None] = "edit_profile"
    _wire: ClassVar[Shapes] = (("display_name", "displayName", str), ("emails", "emails", [str]))

    display_name: str | None = field(default=None, repr=False)
    """The name that the creator goes by."""
    emails: Sequence[str] | None = field(default=None, repr=False)
    """All e-mail addresses, the preferred first: at most 20."""

    def __post_init__(self) -> None:
        frozen_lists(self, "emails")


@dataclass(frozen=True, slots=True, kw_only=True)
class SetTags(Value):
    """The tags are said anew."""

    _kind: ClassVar[str] = "creator.Command"
    _tag: ClassVar[str | None] = "set_tags"
    _wire: ClassVar[Shapes] = (("tags", "tags", [str]),)

    tags: Sequence[str]
    """All of them: at most 100."""

    def __post_init__(self) -> None:
        frozen_lists(self, "tags")


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAddress(Value):
    """A postal address is added, or said anew."""

    _kind: ClassVar[str] = "creator.Command"
    _tag: ClassVar[str | None] = "set_address"
    _wire: ClassVar[Shapes] = (("address_id", "addressId", UUID), ("address", "address", Address))

    address_id: UUID
    """Which; the host makes the id."""
    address: Address
    """The address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveAddress(Value):
    """A postal address is forgotten."""

    _kind: ClassVar[str] = "creator.Command"
    _tag: ClassVar[str | None] = "remove_address"
    _wire: ClassVar[Shapes] = (("address_id", "addressId", UUID),)

    address_id: UUID
    """Which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddAccount(Value):
    """An account on a network is put on record."""

    _kind: ClassVar[str] = "creator.Command"
    _tag: ClassVar[str | None] = "add_account"
    _wire: ClassVar[Shapes] = (("network", "network", Network), ("handle", "handle", str))

    network: Network
    """Where."""
    handle: str = field(repr=False)
    """Its name there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveAccount(Value):
    """An account is forgotten, with its connection."""

    _kind: ClassVar[str] = "creator.Command"
    _tag: ClassVar[str | None] = "remove_account"
    _wire: ClassVar[Shapes] = (("network", "network", Network), ("handle", "handle", str))

    network: Network
    """Where."""
    handle: str = field(repr=False)
    """Its name there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectAccount(Value):
    """The creator has let the host read the content and figures of an account (OAuth), or has renewed that."""

    _kind: ClassVar[str] = "creator.Command"
    _tag: ClassVar[str | None] = "connect_account"
    _wire: ClassVar[Shapes] = (
        ("network", "network", Network),
        ("handle", "handle", str),
        ("expires_at", "expiresAt", datetime),
    )

    network: Network
    """Where."""
    handle: str = field(repr=False)
    """Its name there."""
    expires_at: datetime
    """Until when: later than now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RevokeConnection(Value):
    """The connection of an account ends."""

    _kind: ClassVar[str] = "creator.Command"
    _tag: ClassVar[str | None] = "revoke_connection"
    _wire: ClassVar[Shapes] = (("network", "network", Network), ("handle", "handle", str))

    network: Network
    """Where."""
    handle: str = field(repr=False)
    """Its name there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpireConnection(Value):
    """The connection of an account has expired."""

    _kind: ClassVar[str] = "creator.Command"
    _tag: ClassVar[str | None] = "expire_connection"
    _wire: ClassVar[Shapes] = (("network", "network", Network), ("handle", "handle", str))

    network: Network
    """Where."""
    handle: str = field(repr=False)
    """Its name there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Promote(Value):
    """The prospect becomes an influencer: partnerships and campaigns are open to the creator now."""

    _kind: ClassVar[str] = "creator.Command"
    _tag: ClassVar[str | None] = "promote"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Archive(Value):
    """The record is put away."""

    _kind: ClassVar[str] = "creator.Command"
    _tag: ClassVar[str | None] = "archive"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Restore(Value):
    """The record comes back, to where it was."""

    _kind: ClassVar[str] = "creator.Command"
    _tag: ClassVar[str | None] = "restore"
    _wire: ClassVar[Shapes] = ()


Command: TypeAlias = (
    Add
    | EditProfile
    | SetTags
    | SetAddress
    | RemoveAddress
    | AddAccount
    | RemoveAccount
    | ConnectAccount
    | RevokeConnection
    | ExpireConnection
    | Promote
    | Archive
    | Restore
)
"""A command to a creator's record. Who may give which, and when, is the table."""


def read_command(document: str | bytes | Mapping[str, object]) -> Command:
    """Reads a value of Command from its wire form: JSON text, or a dict of it."""
    value: Command = read_union("creator.Command", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class BrandKeeper(Value):
    """A brand."""

    _kind: ClassVar[str] = "creator.Keeper"
    _tag: ClassVar[str | None] = "brand"
    _wire: ClassVar[Shapes] = (("brand_id", "brandId", UUID),)

    brand_id: UUID
    """Which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlatformKeeper(Value):
    """The platform."""

    _kind: ClassVar[str] = "creator.Keeper"
    _tag: ClassVar[str | None] = "platform"
    _wire: ClassVar[Shapes] = ()


Keeper: TypeAlias = BrandKeeper | PlatformKeeper
"""Who keeps a record, and answers for the private data in it."""


def read_keeper(document: str | bytes | Mapping[str, object]) -> Keeper:
    """Reads a value of Keeper from its wire form: JSON text, or a dict of it."""
    value: Keeper = read_union("creator.Keeper", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Added(Value):
    """The creator was put on record."""

    _kind: ClassVar[str] = "creator.Event"
    _tag: ClassVar[str | None] = "added"
    _wire: ClassVar[Shapes] = (
        ("keeper", "keeper", Keeper),
        ("display_name", "displayName", str),
        ("emails", "emails", [str]),
        ("tags", "tags", [str]),
    )

    keeper: Keeper
    """Who keeps the record."""
    display_name: str = field(repr=False)
    """The name that the creator goes by."""
    emails: Sequence[str] = field(repr=False)
    """E-mail addresses, the preferred first."""
    tags: Sequence[str]
    """The keeper's own words to find the creator by."""

    def __post_init__(self) -> None:
        frozen_lists(self, "emails", "tags")


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileEdited(Value):
    """The name or the e-mail addresses were said anew."""

    _kind: ClassVar[str] = "creator.Event"
    _tag: ClassVar[str | None] = "profile_edited"
    _wire: ClassVar[Shapes] = (("display_name", "displayName", str), ("emails", "emails", [str]))

    display_name: str = field(repr=False)
    """The name that the creator goes by."""
    emails: Sequence[str] = field(repr=False)
    """E-mail addresses, the preferred first."""

    def __post_init__(self) -> None:
        frozen_lists(self, "emails")


@dataclass(frozen=True, slots=True, kw_only=True)
class TagsSet(Value):
    """The tags were said anew."""

    _kind: ClassVar[str] = "creator.Event"
    _tag: ClassVar[str | None] = "tags_set"
    _wire: ClassVar[Shapes] = (("tags", "tags", [str]),)

    tags: Sequence[str]
    """All of them."""

    def __post_init__(self) -> None:
        frozen_lists(self, "tags")


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressSet(Value):
    """A postal address was added, or said anew."""

    _kind: ClassVar[str] = "creator.Event"
    _tag: ClassVar[str | None] = "address_set"
    _wire: ClassVar[Shapes] = (("address_id", "addressId", UUID), ("address", "address", Address))

    address_id: UUID
    """Which."""
    address: Address
    """The address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressRemoved(Value):
    """A postal address was forgotten."""

    _kind: ClassVar[str] = "creator.Event"
    _tag: ClassVar[str | None] = "address_removed"
    _wire: ClassVar[Shapes] = (("address_id", "addressId", UUID),)

    address_id: UUID
    """Which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountAdded(Value):
    """An account was put on record."""

    _kind: ClassVar[str] = "creator.Event"
    _tag: ClassVar[str | None] = "account_added"
    _wire: ClassVar[Shapes] = (("network", "network", Network), ("handle", "handle", str))

    network: Network
    """Where."""
    handle: str = field(repr=False)
    """Its name there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountRemoved(Value):
    """An account was forgotten, with its connection."""

    _kind: ClassVar[str] = "creator.Event"
    _tag: ClassVar[str | None] = "account_removed"
    _wire: ClassVar[Shapes] = (("network", "network", Network), ("handle", "handle", str))

    network: Network
    """Where."""
    handle: str = field(repr=False)
    """Its name there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountConnected(Value):
    """An account was connected, or its connection renewed."""

    _kind: ClassVar[str] = "creator.Event"
    _tag: ClassVar[str | None] = "account_connected"
    _wire: ClassVar[Shapes] = (
        ("network", "network", Network),
        ("handle", "handle", str),
        ("expires_at", "expiresAt", datetime),
    )

    network: Network
    """Where."""
    handle: str = field(repr=False)
    """Its name there."""
    expires_at: datetime
    """Until when."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectionRevoked(Value):
    """The connection of an account was ended."""

    _kind: ClassVar[str] = "creator.Event"
    _tag: ClassVar[str | None] = "connection_revoked"
    _wire: ClassVar[Shapes] = (("network", "network", Network), ("handle", "handle", str))

    network: Network
    """Where."""
    handle: str = field(repr=False)
    """Its name there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectionExpired(Value):
    """The connection of an account expired."""

    _kind: ClassVar[str] = "creator.Event"
    _tag: ClassVar[str | None] = "connection_expired"
    _wire: ClassVar[Shapes] = (("network", "network", Network), ("handle", "handle", str))

    network: Network
    """Where."""
    handle: str = field(repr=False)
    """Its name there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Promoted(Value):
    """The prospect became an influencer."""

    _kind: ClassVar[str] = "creator.Event"
    _tag: ClassVar[str | None] = "promoted"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Archived(Value):
    """The record was put away."""

    _kind: ClassVar[str] = "creator.Event"
    _tag: ClassVar[str | None] = "archived"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored(Value):
    """The record came back."""

    _kind: ClassVar[str] = "creator.Event"
    _tag: ClassVar[str | None] = "restored"
    _wire: ClassVar[Shapes] = ()


Event: TypeAlias = (
    Added
    | ProfileEdited
    | TagsSet
    | AddressSet
    | AddressRemoved
    | AccountAdded
    | AccountRemoved
    | AccountConnected
    | ConnectionRevoked
    | ConnectionExpired
    | Promoted
    | Archived
    | Restored
)
"""An event of a creator's record."""


def read_event(document: str | bytes | Mapping[str, object]) -> Event:
    """Reads a value of Event from its wire form: JSON text, or a dict of it."""
    value: Event = read_union("creator.Event", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Request(Value):
    """A command with all that surrounds it."""

    _kind: ClassVar[str] = "creator.Request"
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

    _kind: ClassVar[str] = "creator.Timer"
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
class AddressView(Value):
    """A postal address with its id."""

    _kind: ClassVar[str] = "creator.AddressView"
    _wire: ClassVar[Shapes] = (("address_id", "addressId", UUID), ("address", "address", Address))

    address_id: UUID
    """Which."""
    address: Address
    """The address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotConnectedConnection(Value):
    """It never was."""

    _kind: ClassVar[str] = "creator.Connection"
    _tag: ClassVar[str | None] = "not_connected"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectedConnection(Value):
    """It is."""

    _kind: ClassVar[str] = "creator.Connection"
    _tag: ClassVar[str | None] = "connected"
    _wire: ClassVar[Shapes] = (("expires_at", "expiresAt", datetime),)

    expires_at: datetime
    """Until when."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpiredConnection(Value):
    """It was, until it expired."""

    _kind: ClassVar[str] = "creator.Connection"
    _tag: ClassVar[str | None] = "expired"
    _wire: ClassVar[Shapes] = (("expired_at", "expiredAt", datetime),)

    expired_at: datetime
    """When."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RevokedConnection(Value):
    """The consent was taken back."""

    _kind: ClassVar[str] = "creator.Connection"
    _tag: ClassVar[str | None] = "revoked"
    _wire: ClassVar[Shapes] = ()


Connection: TypeAlias = NotConnectedConnection | ConnectedConnection | ExpiredConnection | RevokedConnection
"""Whether an account is connected. From the instant at which a connection expires it is expired."""


def read_connection(document: str | bytes | Mapping[str, object]) -> Connection:
    """Reads a value of Connection from its wire form: JSON text, or a dict of it."""
    value: Connection = read_union("creator.Connection", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class CreatorAccount(Value):
    """An account of a creator."""

    _kind: ClassVar[str] = "creator.CreatorAccount"
    _wire: ClassVar[Shapes] = (
        ("network", "network", Network),
        ("handle", "handle", str),
        ("connection", "connection", Connection),
    )

    network: Network
    """Where."""
    handle: str = field(repr=False)
    """Its name there."""
    connection: Connection
    """Whether the creator has let the host read its content and figures (OAuth)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CreatorView(Value):
    """A creator as one actor may see the record at one moment."""

    _kind: ClassVar[str] = "creator.CreatorView"
    _wire: ClassVar[Shapes] = (
        ("status", "status", StatusKind),
        ("keeper", "keeper", Keeper),
        ("display_name", "displayName", str),
        ("accounts", "accounts", [CreatorAccount]),
        ("allowed", "allowed", [CommandKind]),
        ("emails", "emails", (str,)),
        ("tags", "tags", (str,)),
        ("addresses", "addresses", (AddressView,)),
    )

    status: StatusKind
    """Where the creator stands."""
    keeper: Keeper
    """Who keeps the record."""
    display_name: str = field(repr=False)
    """The name that the creator goes by."""
    accounts: Sequence[CreatorAccount]
    """The accounts, by network and handle."""
    allowed: Sequence[CommandKind]
    """What this actor may do now."""
    emails: Sequence[str] = field(default=(), repr=False)
    """E-mail addresses, the preferred first; only for the keeper and the creator."""
    tags: Sequence[str] = ()
    """The keeper's own words to find the creator by; only for the keeper."""
    addresses: Sequence[AddressView] = ()
    """Postal addresses, by id; only for the keeper and the creator."""

    def __post_init__(self) -> None:
        frozen_lists(self, "accounts", "allowed", "emails", "tags", "addresses")


@dataclass(frozen=True, slots=True, kw_only=True)
class Context(Value):
    """What the host knows and a creator's record does not: nothing."""

    _kind: ClassVar[str] = "creator.Context"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing(Value):
    """Where a creator stands and on which networks, without anything private: the host gives it to what works with
    creators.
    """

    _kind: ClassVar[str] = "creator.Standing"
    _wire: ClassVar[Shapes] = (
        ("creator_id", "creatorId", UUID),
        ("status", "status", StatusKind),
        ("accounts", "accounts", [CreatorAccount]),
    )

    creator_id: UUID
    """Who."""
    status: StatusKind
    """Where the creator stands."""
    accounts: Sequence[CreatorAccount] = ()
    """The accounts, by network and handle."""

    def __post_init__(self) -> None:
        frozen_lists(self, "accounts")
