"""The program of a random settlement: who holds what, and what it earns.

Everything happens on a small grid of instants around a day on which the clock
of the zone does something odd, so that windows, orders, touches and locks
really meet at their edges.
"""

import random
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from instants import MICROSECOND, add_months, format_instant, start_of_day
from money import ROUNDING_MODES, decimals_of
from typed_code import normalise

CURRENCIES = ["USD", "EUR", "JPY", "KWD"]
SCENES = [
    ("America/New_York", date(2024, 3, 10)),   # forward at 02:00
    ("America/New_York", date(2024, 11, 3)),   # back at 02:00
    ("Europe/Berlin", date(2024, 3, 31)),      # forward at 02:00, on a month's end
    ("Europe/Berlin", date(2024, 10, 27)),
    ("America/Sao_Paulo", date(2018, 11, 4)),  # 00:00 does not exist
    ("America/Sao_Paulo", date(2018, 2, 18)),  # 23:00 of the day before came twice
    ("Africa/Cairo", date(2024, 4, 26)),       # 00:00 does not exist
    ("Asia/Beirut", date(2024, 3, 31)),        # 00:00 does not exist
    ("America/Havana", date(2024, 3, 10)),     # 00:00 does not exist
    ("America/Havana", date(2024, 11, 3)),     # 00:00 comes twice
    ("Atlantic/Azores", date(2024, 10, 27)),   # 00:00 comes twice
    ("Pacific/Apia", date(2011, 12, 30)),      # the whole day does not exist
    ("America/Toronto", date(1919, 3, 31)),    # 23:30 became 00:30
    ("Asia/Tokyo", date(2024, 2, 29)),
    ("Asia/Kathmandu", date(2023, 2, 28)),
    ("UTC", date(2024, 1, 31)),
]
CODE_TEXTS = [
    "HERON-10", "HERON10", "SPRING SALE", "B-2-B", "Straße 5", "ÉTÉ24", "ＦＵＬＬ７", "ﬁne-9",
    "ΣΟΦΟΣ", "x", "10", "Q4–2024", "İZMİR", "TBD2", "T.B.D.X",
]
PERCENTS = ["0", "5", "7.5", "10", "12.50", "33.333333", "8.125", "50", "100", "0.000001", "15.0"]
WIDE_SPACES = [" ", "\u00a0", "\u3000", "\t", "  ", "\u2009"]
DASH_SPELLINGS = ["-", "\u2010", "\u2011", "\u2013", "\u2014", "\u2212", "\uff0d", "--"]


@dataclass
class Scene:
    """What the program and the rows have in common."""
    rng: random.Random
    zone: str
    hold: dict
    grid: list[datetime]


def make_hold(rng: random.Random, special: date) -> tuple[dict, date]:
    """A hold, and a local date of which it leads to the special day."""
    kind = rng.choice(["days", "day_of_next_month", "months_and_days"])
    if kind == "days":
        days = rng.choice([0, 1, 14, 30])
        return {"type": kind, "days": days}, special - timedelta(days=days)
    if kind == "day_of_next_month":
        day = min(special.day, 28)
        return {"type": kind, "day": day}, add_months(special, -1)
    months, days = rng.choice([(1, 0), (1, 1), (2, 5), (0, 10), (1, 15), (0, 0), (0, 1)])
    return ({"type": kind, "months": months, "days": days},
            add_months(special - timedelta(days=days), -months))


def make_scene(rng: random.Random) -> Scene:
    zone, special = rng.choice(SCENES)
    hold, leads_there = make_hold(rng, special)
    first_of_month = special.replace(day=1)
    points = {
        start_of_day(special, zone),
        start_of_day(leads_there, zone),
        start_of_day(leads_there, zone) + timedelta(hours=12, minutes=34, seconds=56),
        start_of_day(leads_there + timedelta(days=1), zone) - MICROSECOND,
    }
    for months in (-1, 0, 1):
        points.add(start_of_day(add_months(first_of_month, months), zone))
        points.add(start_of_day(add_months(first_of_month, months), zone) - MICROSECOND)
    for step in range(5):
        points.add(start_of_day(leads_there, zone) + timedelta(days=10 * step - 20))
    return Scene(rng, zone, hold, sorted(points))


def respell(rng: random.Random, code: str) -> str:
    """The code as a shopper might type it."""
    for _ in range(rng.choice([0, 1, 1, 2, 3])):
        cut = rng.randint(0, len(code))
        match rng.randint(0, 8):
            case 0: code = code.lower()
            case 1: code = code.upper()
            case 2: code = code.swapcase()
            case 3: code = rng.choice(WIDE_SPACES) + code + rng.choice(WIDE_SPACES)
            case 4: code = code[:cut] + rng.choice(WIDE_SPACES) + code[cut:]
            case 5: code = code[:cut] + rng.choice(DASH_SPELLINGS) + code[cut:]
            case 6: code = code.replace("-", rng.choice(DASH_SPELLINGS + ["", " "]))
            case 7: code = "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in code)
            case 8: code = unicodedata.normalize(rng.choice(["NFD", "NFC", "NFKC"]), code)
    return code


def new_id(rng: random.Random) -> str:
    return str(UUID(int=rng.getrandbits(128), version=4))


def money_text(units: int, currency: str) -> str:
    decimals = decimals_of(currency)
    digits = str(units).rjust(decimals + 1, "0")
    return digits if decimals == 0 else f"{digits[:-decimals]}.{digits[-decimals:]}"


def moneys(rng: random.Random, currencies: list[str], choices: list[int]) -> list[dict]:
    """Amounts in some of the currencies, at least one."""
    chosen = rng.sample(currencies, rng.randint(1, len(currencies)))
    return [{"amount": money_text(rng.choice(choices), c), "currency": c} for c in chosen]


def make_rate(rng: random.Random) -> dict:
    if rng.random() < 0.7:
        return {"type": "percent", "percent": rng.choice(PERCENTS)}
    return {"type": "flat", "amounts": moneys(rng, CURRENCIES, [0, 1, 50, 500, 1234])}


def make_timeline(scene: Scene, most: int, least: int = 0) -> list[dict]:
    rng = scene.rng
    begins = rng.sample([None, None] + scene.grid, rng.randint(least, most))
    if begins.count(None) > 1:
        begins.remove(None)
    return [({} if begin is None else {"from": format_instant(begin)}) | {"rate": make_rate(rng)}
            for begin in begins]


def make_windows(scene: Scene) -> list[dict]:
    """Windows that do not overlap, some of them next to each other, some with gaps."""
    rng = scene.rng
    if rng.random() < 0.4:
        return [{"window": {"from": format_instant(scene.grid[0] - timedelta(days=100))}}]
    points = sorted(rng.sample(scene.grid, rng.randint(2, 6)))
    windows = []
    for begin, end in zip(points, points[1:]):
        if rng.random() < 0.7:
            window = {"window": {"from": format_instant(begin), "to": format_instant(end)}}
            ended = rng.choice([None, "expired", "replaced", "reassigned", "revoked", "revoked"])
            windows.append(window | ({"ended": ended} if ended else {}))
    if rng.random() < 0.5 or not windows:
        windows.append({"window": {"from": format_instant(points[-1])}})
    return windows


def make_limits(scene: Scene) -> dict:
    rng = scene.rng
    limits = {}
    if rng.random() < 0.25:
        limits["totalUses"] = rng.randint(1, 4)
    if rng.random() < 0.25:
        limits["usesPerCustomer"] = rng.randint(1, 2)
    if rng.random() < 0.3:
        limits["minimumSpend"] = moneys(rng, CURRENCIES, [1, 100, 1000, 1005])
    if rng.random() < 0.25:
        limits["budgetSpend"] = moneys(rng, CURRENCIES, [0, 1000, 5000, 30000])
    if rng.random() < 0.2:
        limits["budgetUses"] = rng.randint(1, 6)
    if rng.random() < 0.5:
        limits["giveBack"] = rng.random() < 0.5
    return limits


def make_group(scene: Scene, kind: str) -> dict:
    rng = scene.rng
    group = {"groupId": new_id(rng), "kind": kind, "rates": make_timeline(scene, 2)}
    if kind == "discount" or rng.random() < 0.2:
        group["limits"] = make_limits(scene)
    if rng.random() < 0.5:
        group["settledExternally"] = rng.random() < 0.35
    return group


def make_holdings(scene: Scene, names: list[dict], groups: list[dict], creators: list[str],
                  may_be_generic: bool) -> list[dict]:
    """Assignments of codes or of links: each name through all its windows."""
    rng = scene.rng
    holdings = []
    for name in names:
        group = rng.choice(groups)
        generic = may_be_generic and rng.random() < 0.12
        for window in make_windows(scene):
            if rng.random() < 0.25:
                group = rng.choice(groups)
            holding = {"assignmentId": new_id(rng), **name, "groupId": group["groupId"], **window}
            if not generic and not (may_be_generic and rng.random() < 0.05):
                holding["creatorId"] = rng.choice(creators)
            if rng.random() < 0.4:
                holding["rates"] = make_timeline(scene, 2)
            holdings.append(holding)
    return holdings


def make_codes(scene: Scene, groups: list[dict], creators: list[str], spelling: dict) -> list[dict]:
    rng = scene.rng
    spaces, dashes = spelling.get("spaces", "ignore"), spelling.get("dashes", "ignore")
    distinct = {normalise(text, spaces, dashes): text
                for text in rng.sample(CODE_TEXTS, rng.randint(3, 8))}
    codes = make_holdings(scene, [{"code": text} for text in distinct.values()], groups, creators, True)
    for code in codes:  # one code may be written differently in each of its windows
        other = respell(rng, code["code"])
        same = normalise(other, spaces, dashes) == normalise(code["code"], spaces, dashes)
        if same and rng.random() < 0.3:
            code["code"] = other
    return codes


def make_creator(scene: Scene, creator_id: str) -> dict:
    creator = {"creatorId": creator_id}
    if scene.rng.random() < 0.5:
        creator["rates"] = make_timeline(scene, 2)
    if scene.rng.random() < 0.3:
        creator["suspended"] = [item["window"] for item in make_windows(scene)][:2]
    return creator


def make_program(scene: Scene) -> dict:
    rng = scene.rng
    creators = [new_id(rng) for _ in range(rng.randint(3, 8))]
    discount = [make_group(scene, "discount") for _ in range(rng.randint(1, 4))]
    affiliate = [make_group(scene, "affiliate") for _ in range(rng.randint(1, 3))]
    spelling = {name: rng.choice(["ignore", "ignore", "keep"]) for name in ("spaces", "dashes")}
    if rng.random() < 0.1:
        spelling = {}
    links = [{"linkId": f"link-{name}"} for name in ("a", "B", "ç", "9", "10")[: rng.randint(2, 5)]]
    attribution = {
        "precedence": rng.choice(["code_over_link", "link_over_code", "clickless_code_first"]),
        "model": "last_touch",
        "clickWindowDays": rng.choice([0, 1, 10, 20, 30]),
        "impressionWindowDays": rng.choice([0, 1, 10]),
    }
    program = {
        "programId": new_id(rng), "brandId": new_id(rng), "zone": scene.zone,
        "currencies": rng.sample(CURRENCIES, rng.randint(1, 4)),
        "rounding": rng.choice(ROUNDING_MODES),
        "hold": scene.hold,
        "base": {"tax": rng.random() < 0.5, "shipping": rng.random() < 0.5},
        "attribution": attribution,
        "spelling": spelling,
        "rates": make_timeline(scene, 3, least=1),
        "creators": [make_creator(scene, c) for c in creators if rng.random() < 0.7],
        "groups": discount + affiliate,
        "codes": make_codes(scene, discount, creators, spelling),
        "links": make_holdings(scene, links, affiliate, creators, False),
    }
    for name in ("rounding", "base", "attribution"):
        if rng.random() < 0.08:
            del program[name]
    if scene.hold == {"type": "days", "days": 30}:
        del program["hold"]
    return program
