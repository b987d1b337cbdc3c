"""A plain program and short ways to write its rows, for the hand-worked checks."""

from settle import Result, settle

ANNA = "00000000-0000-4000-8000-00000000000a"
BEN = "00000000-0000-4000-8000-00000000000b"
CODES = "00000000-0000-4000-8000-0000000000c0"
LINKS = "00000000-0000-4000-8000-0000000000d0"
SINCE = "2024-01-01T00:00:00Z"
AS_OF = "2025-01-01T00:00:00Z"


def percent(value: str, since: str | None = None) -> dict:
    return ({"from": since} if since else {}) | {"rate": {"type": "percent", "percent": value}}


def flat(*amounts: tuple[str, str]) -> dict:
    return {"rate": {"type": "flat", "amounts": [{"amount": a, "currency": c} for a, c in amounts]}}


def code(number: int, text: str, creator: str | None, begin: str = SINCE, end: str | None = None,
         **more) -> dict:
    return holding(number, {"code": text, "groupId": CODES}, creator, begin, end) | more


def link(number: int, link_id: str, creator: str, begin: str = SINCE, end: str | None = None,
         **more) -> dict:
    return holding(number, {"linkId": link_id, "groupId": LINKS}, creator, begin, end) | more


def holding(number: int, name: dict, creator: str | None, begin: str, end: str | None) -> dict:
    window = {"from": begin} | ({"to": end} if end else {})
    owner = {"creatorId": creator} if creator else {}
    return {"assignmentId": f"00000000-0000-4000-8000-{number:012d}", "window": window, **name, **owner}


def program(limits: dict | None = None, code_group: dict | None = None, **changes) -> dict:
    """10 % of the subtotal in USD, UTC, 30 days; code ANNA10 and link anna, BEN10 and ben."""
    return {
        "programId": "00000000-0000-4000-8000-000000000001",
        "brandId": "00000000-0000-4000-8000-000000000002",
        "zone": "UTC", "currencies": ["USD"], "rates": [percent("10")],
        "groups": [
            {"groupId": CODES, "kind": "discount", "limits": limits or {}} | (code_group or {}),
            {"groupId": LINKS, "kind": "affiliate"},
        ],
        "codes": [code(1, "ANNA-10", ANNA), code(2, "BEN-10", BEN)],
        "links": [link(3, "anna", ANNA), link(4, "ben", BEN)],
        **changes,
    }


def order(order_id: str, placed_at: str = "2024-06-01T12:00:00Z", subtotal: str = "10.00",
          typed: str = "", **more) -> dict:
    return {"order_id": order_id, "placed_at": placed_at, "currency": "USD",
            "subtotal": subtotal, "code": typed, **more}


def refund(refund_id: str, order_id: str, at: str, amount: str, currency: str = "") -> dict:
    return {"refund_id": refund_id, "order_id": order_id, "at": at, "amount": amount,
            "currency": currency}


def touch(touch_id: str, customer_id: str, link_id: str, at: str, kind: str = "") -> dict:
    return {"touch_id": touch_id, "customer_id": customer_id, "link_id": link_id, "at": at,
            "kind": kind}


def run(terms: dict, orders: list, refunds: list = (), touches: list = (), as_of: str = AS_OF) -> Result:
    return settle(terms, list(orders), list(refunds), list(touches), as_of)


def column(rows: list[dict], *names: str) -> list:
    """The named cells of each row, as tuples (or plain cells of one column)."""
    if len(names) == 1:
        return [row[names[0]] for row in rows]
    return [tuple(row[name] for name in names) for row in rows]


def outcomes(result: Result) -> dict:
    """order id -> the credited creator, or the reason for none."""
    found = {row["order_id"]: row["reason"] for row in result.uncredited}
    for line in result.lines:
        if line["kind"] == "commission":
            found[line["order_id"]] = {ANNA: "Anna", BEN: "Ben"}[line["creator_id"]]
    return found
