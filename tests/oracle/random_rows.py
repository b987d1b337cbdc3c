"""The orders, touches and refunds of a random settlement, spelled nastily."""

from datetime import datetime, timedelta, timezone

from instants import MICROSECOND, format_instant, lock_instant
from money import decimals_of
from random_terms import CURRENCIES, Scene, money_text, respell
from tables import INPUT_COLUMNS

CUSTOMERS = ["c1", "c2", "c3", "C3", "ç", "c10", None, None]
PLACEHOLDERS = ["tbd", " TBD ", "T.B.D.", "ｔｂｄ", "t-b-d", "-", "...", "T B D", "t. b. d"]
UNKNOWN_CODES = ["NOPE", 'said "hi", twice', "two\nlines", "a,b", "\u200btbd", "TBD1", "HERON 11"]
WHITE_SPACE_CODES = [" ", "\u3000", "\t "]
UNITS = [1, 2, 5, 99, 100, 333, 1000, 1005, 4999, 12345, 100000]
ODD_ENDINGS = ["", "", "", "", "é", "\uff5e", "\U0001f600", ",", '"', " x"]


def spell_instant(scene: Scene, moment: datetime) -> str:
    """Mostly canonical, sometimes with another offset or with needless decimals."""
    rng = scene.rng
    if rng.random() < 0.8:
        return format_instant(moment)
    offset = timezone(timedelta(minutes=rng.choice([0, 120, -180, 345, 840])))
    return moment.astimezone(offset).isoformat(timespec="microseconds")


def spell_units(scene: Scene, units: int, currency: str) -> str:
    """Mostly canonical, sometimes without trailing zeros or with needless ones."""
    text = money_text(units, currency)
    chance = scene.rng.random()
    if "." in text and chance < 0.15:
        return text.rstrip("0").rstrip(".")
    if "." in text and chance < 0.2:
        return text + "0"
    return text


def spell_row(scene: Scene, table: str, values: dict) -> dict:
    """Values (datetimes, minor units, texts) as the cells of one row."""
    currency = values.get("order_currency") or values.get("currency")
    row = {}
    for column in INPUT_COLUMNS[table]:
        value = values.get(column)
        if value is None:
            row[column] = ""
        elif isinstance(value, datetime):
            row[column] = spell_instant(scene, value)
        elif isinstance(value, int) and column != "revision":
            row[column] = spell_units(scene, value, currency)
        else:
            row[column] = str(value)
    return row


def near(scene: Scene, moments: list[datetime]) -> datetime:
    """One of the moments, now and then a microsecond beside it."""
    nudge = scene.rng.choice([0] * 8 + [-1, 1])
    return scene.rng.choice(moments) + nudge * MICROSECOND


def make_code(scene: Scene, program: dict) -> str | None:
    rng = scene.rng
    chance = rng.random()
    if chance < 0.22:
        return None
    if chance < 0.27:
        return rng.choice(PLACEHOLDERS)
    if chance < 0.32:
        return rng.choice(UNKNOWN_CODES)
    if chance < 0.34:
        return rng.choice(WHITE_SPACE_CODES)
    return respell(rng, rng.choice(program["codes"])["code"])


def make_order(scene: Scene, program: dict, number: int, as_of: datetime) -> dict:
    rng = scene.rng
    currency = rng.choice(program["currencies"])
    if rng.random() < 0.06:
        currency = rng.choice(CURRENCIES + ["GBP"])
    placed_at = near(scene, scene.grid)
    cancelled_at = None
    if rng.random() < 0.12:
        cancelled_at = rng.choice([placed_at, placed_at + timedelta(days=1), as_of, as_of + MICROSECOND])
    return {
        "order_id": f"o{number}{rng.choice(ODD_ENDINGS)}", "customer_id": rng.choice(CUSTOMERS),
        "placed_at": placed_at, "currency": currency, "code": make_code(scene, program),
        "subtotal": 0 if rng.random() < 0.08 else rng.choice(UNITS),
        "discount": rng.choice([None, 0, 100]), "tax": rng.choice([None, 0, 19, 190]),
        "shipping": rng.choice([None, 0, 1, 499]), "cancelled_at": cancelled_at,
    }


def make_touches(scene: Scene, program: dict, orders: list[dict]) -> list[dict]:
    """Touches around orders, at and beside the edges of the windows."""
    rng = scene.rng
    policy = program.get("attribution", {})
    click = timedelta(days=policy.get("clickWindowDays", 30))
    impression = timedelta(days=policy.get("impressionWindowDays", 1))
    link_ids = [link["linkId"] for link in program["links"]] + ["link-unknown"]
    back = [timedelta(0), timedelta(hours=1), timedelta(days=1), click, impression, MICROSECOND,
            -MICROSECOND, click + MICROSECOND, impression + MICROSECOND, click + timedelta(days=3)]
    touches = []
    for order in orders:
        for _ in range(rng.choice([0, 0, 1, 1, 2, 3])):
            customer = order["customer_id"] if rng.random() < 0.9 else rng.choice(CUSTOMERS)
            touch_id = f"t{len(touches)}{rng.choice(ODD_ENDINGS)}"
            touches.append({
                "touch_id": touch_id, "customer_id": customer or "visitor-1",
                "link_id": rng.choice(link_ids), "at": order["placed_at"] - rng.choice(back),
                "kind": rng.choice(["click", "click", "impression", None]),
            })
            if rng.random() < 0.15:
                order["click_id"] = touch_id
    for order in orders:
        if rng.random() < 0.05:
            order["click_id"] = rng.choice(["t-unknown"] + [touch["touch_id"] for touch in touches])
        if rng.random() < 0.1:
            order["link_id"] = rng.choice(link_ids)
    return touches


def make_refund(scene: Scene, program: dict, order: dict, refund_id: str, as_of: datetime,
                earlier: list[datetime]) -> dict:
    rng = scene.rng
    placed_at, currency = order["placed_at"], order["currency"]
    lock = lock_instant(placed_at, scene.hold, scene.zone)
    total = sum(order[part] or 0 for part in ("subtotal", "tax", "shipping"))
    at = rng.choice(earlier + [
        placed_at, placed_at + timedelta(days=1), lock - MICROSECOND, lock, lock + MICROSECOND,
        lock, lock - timedelta(days=1), lock + timedelta(days=5), as_of])
    if rng.random() < 0.06:
        at = rng.choice([placed_at - MICROSECOND, as_of + MICROSECOND])
    amount = max(1, rng.choice([total, total, total // 2, total // 3, 1, total * 2, total - 1]))
    values = {
        "refund_id": refund_id, "order_id": order["order_id"], "at": at, "amount": amount,
        "currency": rng.choice([None, None, currency]), "order_currency": currency,
    }
    if rng.random() < 0.04:
        values["order_id"] = "o-unknown"
    if rng.random() < 0.04:
        values["currency"] = rng.choice([c for c in CURRENCIES if c != currency])
    if rng.random() < 0.04:
        text = money_text(amount, currency)
        values["amount"] = text + ("5" if decimals_of(currency) else ".5")
    return values


def make_refunds(scene: Scene, program: dict, orders: list[dict], as_of: datetime) -> list[dict]:
    refunds = []
    for order in orders:
        earlier = []
        for _ in range(scene.rng.choice([0, 0, 0, 1, 2, 3])):
            refund_id = f"r{len(refunds)}{scene.rng.choice(ODD_ENDINGS)}"
            refunds.append(make_refund(scene, program, order, refund_id, as_of, earlier))
            earlier = earlier + [refunds[-1]["at"]]
    return refunds


def altered(scene: Scene, table: str, values: dict) -> dict:
    """A copy that differs in one or two columns."""
    rng = scene.rng
    other = dict(values)
    columns = {
        "orders": ["customer_id", "placed_at", "code", "link_id", "subtotal", "tax", "cancelled_at"],
        "refunds": ["order_id", "at", "amount", "currency"],
        "touches": ["customer_id", "link_id", "at", "kind"],
    }[table]
    for column in rng.sample(columns, rng.choice([1, 1, 2])):
        match column:
            case "placed_at" | "at": other[column] = values[column] - timedelta(hours=1)
            case "cancelled_at": other[column] = None if values[column] else values["placed_at"]
            case "subtotal": other[column] = values[column] + 1
            case "tax": other[column] = 7
            case "amount": other[column] = 77
            case "kind": other[column] = "click" if values[column] == "impression" else "impression"
            case "currency": other[column] = None if values[column] else "USD"
            case _: other[column] = "other"
    return other


def delivered(scene: Scene, table: str, items: list[dict]) -> list[dict]:
    """All rows, with repeats, conflicts and older revisions, in any order."""
    rng = scene.rng
    rows = []
    for values in items:
        versions = [values]
        chance = rng.random()
        if chance < 0.08:
            versions.append(values)
        elif chance < 0.12:
            versions.append(altered(scene, table, values))
        elif table == "orders" and chance < 0.2:
            older = altered(scene, table, values) | {"revision": rng.choice([None, 0, 1])}
            values = values | {"revision": rng.choice([2, 10])}
            versions = [older, values] + ([values] if rng.random() < 0.3 else [])
            if rng.random() < 0.2:
                versions.append(altered(scene, table, values))
        rows += [spell_row(scene, table, version) for version in versions]
    rng.shuffle(rows)
    return rows
