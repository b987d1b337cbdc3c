"""The rules of influencer partnerships as a library: the same decision and the same cents everywhere.

partnerkit decides and computes; it never fetches, sends, sleeps or asks the time. You bring ids (`uuid.UUID`) and times
(`datetime` with a time zone).

| what | where |
| --- | --- |
| amounts, rates, periods, time zones | `Money`, `Rate`, `Period`, `Zone` |
| marketplace orders | `Order`, with commands and events in `partnerkit.order` |
| creators on record, their accounts and addresses | `Creator`, with commands and events in `partnerkit.creator` |
| briefs, their terms, occurrences and instalments | `review_brief`, `terms_of` …, values in `partnerkit.brief` |
| partnerships | `Partnership`, with commands and events in `partnerkit.partnership` |
| products sent to creators | `ProductOrder`, with commands and events in `partnerkit.product_order` |
| agreed content, from draft to payment | `Engagement`, with commands and events in `partnerkit.engagement` |
| posts | `match_posts`, `check_disclosure`, with values in `partnerkit.content` |
| campaigns and who takes part | `Campaign`, `Participation`, `partnerkit.campaign`, `partnerkit.participation` |
| the work room of a campaign | `work_room_of`, with values in `partnerkit.work_room` |
| what follows from a deal in all that carries it out | `follow_ups_of`, `rehearse`, with values in `partnerkit.deal` |
| what a creator sees of a deal, and who may look | `live_view_of`, `sign_token`, `verify_token`, `partnerkit.live` |
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
    brief,
    campaign,
    codes,
    content,
    creator,
    deal,
    engagement,
    errors,
    exchange,
    ledger,
    live,
    network,
    notification,
    order,
    participation,
    partnership,
    product_order,
    rounding,
    settlement,
    work_room,
)
from partnerkit._partnerkit import (
    Campaign,
    CodeBook,
    Creator,
    Decision,
    Engagement,
    Envelope,
    InputTable,
    Ledger,
    Money,
    Order,
    Participation,
    Partnership,
    Period,
    ProductOrder,
    Rate,
    ReadTable,
    RejectedRow,
    Settlement,
    Table,
    TableRows,
    Zone,
    agreement_of,
    bar_chart,
    check_disclosure,
    check_terms,
    distinct_clicks,
    fingerprint_of,
    follow_ups_of,
    format_instant,
    instalments_of,
    live_view_of,
    match_posts,
    media_types_of,
    merge_parameters,
    months_of,
    occurrences_of,
    parse_instant,
    read_orders,
    read_refunds,
    read_touches,
    rehearse,
    require_influencer,
    review_brief,
    save_step,
    settle,
    sign_token,
    terms_of,
    verify_token,
    work_room_of,
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
    "Campaign",
    "CodeBook",
    "ConflictError",
    "Creator",
    "CreatorActor",
    "Decision",
    "Engagement",
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
    "Participation",
    "PartnerkitError",
    "Partnership",
    "Period",
    "PlatformActor",
    "Problem",
    "ProductOrder",
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
    "agreement_of",
    "bar_chart",
    "brief",
    "campaign",
    "check_disclosure",
    "check_terms",
    "codes",
    "content",
    "creator",
    "deal",
    "distinct_clicks",
    "engagement",
    "errors",
    "exchange",
    "fingerprint_of",
    "follow_ups_of",
    "format_instant",
    "instalments_of",
    "ledger",
    "live",
    "live_view_of",
    "match_posts",
    "media_types_of",
    "merge_parameters",
    "months_of",
    "network",
    "notification",
    "occurrences_of",
    "order",
    "parse_instant",
    "participation",
    "partnership",
    "product_order",
    "read_orders",
    "read_refunds",
    "read_touches",
    "rehearse",
    "require_influencer",
    "review_brief",
    "rounding",
    "save_step",
    "settle",
    "settlement",
    "sign_token",
    "terms_of",
    "verify_token",
    "work_room",
    "work_room_of",
]
