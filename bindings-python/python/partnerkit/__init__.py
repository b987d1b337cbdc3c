"""The rules of influencer partnerships as a library: the same decision and the same cents everywhere.

partnerkit decides and computes; it never fetches, sends, sleeps or asks the time. You bring ids (`uuid.UUID`) and times
(`datetime` with a time zone).

| what | where |
| --- | --- |
| amounts, rates, periods, time zones | `Money`, `Rate`, `Period`, `Zone` |
| marketplace orders | `Order`, with commands and events in `partnerkit.order` |
| creators on record, their accounts and addresses | `Creator`, with commands and events in `partnerkit.creator` |
| codes and links | `CodeBook`, with commands and events in `partnerkit.codes` |
| who acts | `partnerkit.actor` |
| postings and balances | `Ledger`, `partnerkit.ledger` |
| what is owed to whom | `settle`, with programs in `partnerkit.settlement` |
| how it says no | `PartnerkitError` and its subclasses |
"""

from __future__ import annotations

from partnerkit import (
    actor,
    aggregate,
    codes,
    creator,
    errors,
    exchange,
    ledger,
    live,
    network,
    notification,
    order,
    rounding,
    settlement,
)
from partnerkit._partnerkit import (
    CodeBook,
    Creator,
    Decision,
    Envelope,
    InputTable,
    Ledger,
    Money,
    Order,
    Period,
    Rate,
    ReadTable,
    RejectedRow,
    Settlement,
    Table,
    TableRows,
    Zone,
    bar_chart,
    distinct_clicks,
    format_instant,
    merge_parameters,
    parse_instant,
    read_orders,
    read_refunds,
    read_touches,
    require_influencer,
    settle,
    sign_token,
    verify_token,
)
from partnerkit.actor import Actor, BrandActor, CreatorActor, PlatformActor, Role, SystemActor
from partnerkit.error_codes import ErrorCode
from partnerkit.errors import (
    ConflictError,
    ForbiddenError,
    InternalError,
    MalformedError,
    PartnerkitError,
    Problem,
    RefusalError,
)
from partnerkit.network import MediaType, Network
from partnerkit.rounding import Rounding, SplitMethod

__all__ = [
    "Actor",
    "BrandActor",
    "CodeBook",
    "ConflictError",
    "Creator",
    "CreatorActor",
    "Decision",
    "Envelope",
    "ErrorCode",
    "ForbiddenError",
    "InputTable",
    "InternalError",
    "Ledger",
    "MalformedError",
    "MediaType",
    "Money",
    "Network",
    "Order",
    "PartnerkitError",
    "Period",
    "PlatformActor",
    "Problem",
    "Rate",
    "ReadTable",
    "RefusalError",
    "RejectedRow",
    "Role",
    "Rounding",
    "Settlement",
    "SplitMethod",
    "SystemActor",
    "Table",
    "TableRows",
    "Zone",
    "actor",
    "aggregate",
    "bar_chart",
    "codes",
    "creator",
    "distinct_clicks",
    "errors",
    "exchange",
    "format_instant",
    "ledger",
    "live",
    "merge_parameters",
    "network",
    "notification",
    "order",
    "parse_instant",
    "read_orders",
    "read_refunds",
    "read_touches",
    "require_influencer",
    "rounding",
    "settle",
    "settlement",
    "sign_token",
    "verify_token",
]
