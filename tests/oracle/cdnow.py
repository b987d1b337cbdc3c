"""A full programme of influencer commission over the purchases of CDNOW.

    python3 cdnow.py CDNOW_master.txt --out DIR

writes program.json, orders.csv, refunds.csv, touches.csv and as_of.txt.

The purchases (69,659 rows: customer, day, number of CDs, dollars; January 1997
to June 1998) are real. Everything that has to do with creators is made up by
the rules below: whole-number arithmetic on the row number r (from 1) and the
customer number c, no randomness, so everybody builds the same bytes. `a % b`
is the remainder; "day" is 00:00 in America/New_York.

Orders
    order_id is r, customer_id the text of the file, subtotal the dollars in
    USD; discount, tax and shipping are left empty. placed_at is noon in
    America/New_York of the day plus r % 3600 seconds. With m = (37c + 101r) % 100:
      m < 40    no code
      m < 90    the code of creator c % 300
      m < 92    the former code of a creator who has had one (c % 15, see below)
      m < 94    the generic code WELCOME
      m < 96    an unknown code, FRIEND-n with n = c % 97
      m < 98    a placeholder, in one of five spellings
      otherwise the code of creator (c + 150) % 300
    Every seventh row spells its code oddly, in one of seven ways (placeholders
    are odd enough). Every 199th order is cancelled two days later.

Creators (i from 0 to 299; the id is uuid5 of NAMESPACE and "creator-i")
    Each has one code, WORD-n (word i % 30, n = 10 + i // 30), and one link,
    word-n. The program is open from 1 January 1997. What a code goes through:
      i % 20 == 3   replaced: before 1 June 1997 it was OLD-WORD-n
      i % 20 == 7   reassigned on 1 September 1997 to creator i + 1
      i % 20 == 11  revoked on 15 May 1997
      i % 20 == 13  expired on 31 December 1997
      i % 20 == 17  valid from 1 March to 1 July 1997 and again from 1 August
    Links: i % 30 == 12 revoked on 1 October 1997, i % 30 == 14 expired on
    1 April 1997, i % 30 == 16 valid from 1 February 1997.
    i % 25 == 9 is suspended from 1 October to 15 November 1997.

Groups of codes
    i % 50 == 49 is settled externally; else i % 10 == 7 and 8 are limited to
    150 uses per code and 2 per customer (cancelled orders give theirs back)
    and together to 60,000.00; i % 10 == 9 need 20.00; the rest is plain.
    Links of i % 50 == 49 are settled externally too.

Rates
    The program pays 8 %, from 1 July 1997 10 %. The limited group pays 6.5 %.
    Creators: i % 12 == 5 earn 15 %; i == 40 earns 2.50 flat; i == 80 earns
    0 %; i == 120 earns 5 % and from 1 January 1998 12.5 %. The codes of
    i % 37 == 1 pay 20 %, whatever their holder earns.

Touches (on links, touch_id "t" and r, of the order's customer)
    Of orders without a code every second, (c + r) % 2 == 0, and of orders
    with a code every fifth, r % 5 == 0, follows a touch on the link of creator
    (7c + r) % 300: a click r % 45 days and r % 86,400 seconds before; where
    r % 4 == 1 an impression r % 3 days and the same seconds before.
    Every ninth of these orders carries the click's id. Orders without a code
    and without a touch name the link of creator c % 300 where r % 13 == 0.

Refunds (refund_id "r" and r)
    Every 33rd order, where it cost anything: all of it where r % 66 == 0, else
    half of it, rounded down to cents but at least 0.01; 5 + (r // 33) % 50
    days later. Every 330th has a second refund, "r" r "b", of 1.00, 40 days
    after the first.

The settlement is as of 1998-07-15T00:00:00Z; later refunds are rejected.
"""

import argparse
from datetime import datetime, timedelta, timezone
from pathlib import Path
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from random_program import write_inputs

NAMESPACE = UUID("5a4c0f0e-7d0b-4c7e-9d52-6f7a64636e77")
ZONE = ZoneInfo("America/New_York")
AS_OF = "1998-07-15T00:00:00Z"
CREATORS = 300
WORDS = (
    "HERON MAPLE VINYL COMET RIVER AMBER CEDAR DELTA EMBER FJORD GROVE HAZEL INDIGO JASPER KOALA "
    "LOTUS MANGO NECTAR OCEAN PEBBLE QUARTZ RAVEN SOLAR TULIP UMBRA VELVET WILLOW XENON YARROW ZEPHYR"
).split()
PLACEHOLDERS = ("tbd", " TBD ", "T.B.D.", "t-b-d", "T B D")
DISCOUNT_GROUPS = ("plain", "limited", "minimum", "external", "generic")


def made_id(name: str) -> str:
    return str(uuid5(NAMESPACE, name))


def creator_id(i: int) -> str:
    return made_id(f"creator-{i}")


def code_text(i: int) -> str:
    return f"{WORDS[i % 30]}-{10 + i // 30}"


def link_id(i: int) -> str:
    return code_text(i).lower()


def instant(moment: datetime) -> str:
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def day(year: int, month: int, number: int) -> str:
    """00:00 of that day in the zone of the program."""
    return instant(datetime(year, month, number, tzinfo=ZONE))


OPENING = day(1997, 1, 1)


def percent(value: str, since: str | None = None) -> dict:
    return ({"from": since} if since else {}) | {"rate": {"type": "percent", "percent": value}}


# -- the program --------------------------------------------------------------


def discount_group(i: int) -> str:
    if i % 50 == 49:
        return "external"
    if i % 10 in (7, 8):
        return "limited"
    return "minimum" if i % 10 == 9 else "plain"


def groups() -> list[dict]:
    limited = {"totalUses": 150, "usesPerCustomer": 2, "giveBack": True,
               "budgetSpend": [{"amount": "60000.00", "currency": "USD"}]}
    minimum = {"minimumSpend": [{"amount": "20.00", "currency": "USD"}]}
    limits = {"limited": limited, "minimum": minimum}
    rates = {"limited": [percent("6.5")]}
    discount = [
        {"groupId": made_id(f"discount-{name}"), "kind": "discount", "rates": rates.get(name, []),
         "limits": {"minimumSpend": [], "budgetSpend": [], "giveBack": False, **limits.get(name, {})},
         "settledExternally": name == "external"}
        for name in DISCOUNT_GROUPS]
    affiliate = [
        {"groupId": made_id(f"affiliate-{name}"), "kind": "affiliate", "rates": [],
         "limits": {"minimumSpend": [], "budgetSpend": [], "giveBack": False},
         "settledExternally": name == "external"}
        for name in ("plain", "external")]
    return discount + affiliate


def code_windows(i: int) -> list[tuple]:
    """(code, holder, from, to, how it ended) of creator i's code."""
    text = code_text(i)
    match i % 20:
        case 3:
            change = day(1997, 6, 1)
            return [(f"OLD-{text}", i, OPENING, change, "replaced"), (text, i, change, None, None)]
        case 7:
            change = day(1997, 9, 1)
            return [(text, i, OPENING, change, "reassigned"),
                    (text, (i + 1) % CREATORS, change, None, None)]
        case 11:
            return [(text, i, OPENING, day(1997, 5, 15), "revoked")]
        case 13:
            return [(text, i, OPENING, day(1997, 12, 31), "expired")]
        case 17:
            return [(text, i, day(1997, 3, 1), day(1997, 7, 1), "expired"),
                    (text, i, day(1997, 8, 1), None, None)]
        case _:
            return [(text, i, OPENING, None, None)]


def window(begin: str, end: str | None, ended: str | None) -> dict:
    if end is None:
        return {"window": {"from": begin}}
    return {"window": {"from": begin, "to": end}, "ended": ended}


def codes() -> list[dict]:
    assignments = []
    for i in range(CREATORS):
        for number, (text, holder, begin, end, ended) in enumerate(code_windows(i)):
            assignments.append({
                "assignmentId": made_id(f"code-{i}-{number}"), "code": text,
                "groupId": made_id(f"discount-{discount_group(i)}"), "creatorId": creator_id(holder),
                "rates": [percent("20")] if i % 37 == 1 else [], **window(begin, end, ended)})
    assignments.append({
        "assignmentId": made_id("code-generic"), "code": "WELCOME", "rates": [],
        "groupId": made_id("discount-generic"), **window(OPENING, None, None)})
    return assignments


def links() -> list[dict]:
    assignments = []
    for i in range(CREATORS):
        held = {12: window(OPENING, day(1997, 10, 1), "revoked"),
                14: window(OPENING, day(1997, 4, 1), "expired"),
                16: window(day(1997, 2, 1), None, None)}.get(i % 30, window(OPENING, None, None))
        group = "external" if i % 50 == 49 else "plain"
        assignments.append({
            "assignmentId": made_id(f"link-{i}"), "linkId": link_id(i), "rates": [],
            "groupId": made_id(f"affiliate-{group}"), "creatorId": creator_id(i), **held})
    return assignments


def creator(i: int) -> dict:
    rates = []
    if i == 40:
        rates = [{"rate": {"type": "flat", "amounts": [{"amount": "2.50", "currency": "USD"}]}}]
    elif i == 80:
        rates = [percent("0")]
    elif i == 120:
        rates = [percent("5"), percent("12.5", day(1998, 1, 1))]
    elif i % 12 == 5:
        rates = [percent("15")]
    suspended = [{"from": day(1997, 10, 1), "to": day(1997, 11, 15)}] if i % 25 == 9 else []
    return {"creatorId": creator_id(i), "suspended": suspended, "rates": rates}


def build_program() -> dict:
    return {
        "programId": made_id("program"), "brandId": made_id("brand"),
        "zone": "America/New_York", "currencies": ["USD"], "rounding": "half_up",
        "hold": {"type": "days", "days": 30}, "base": {"tax": False, "shipping": False},
        "attribution": {"precedence": "code_over_link", "model": "last_touch",
                        "clickWindowDays": 30, "impressionWindowDays": 1},
        "spelling": {"spaces": "ignore", "dashes": "ignore"},
        "rates": [percent("8"), percent("10", day(1997, 7, 1))],
        "creators": [creator(i) for i in range(CREATORS)],
        "groups": groups(), "codes": codes(), "links": links(),
    }


# -- the rows -----------------------------------------------------------------


def oddly(code: str, r: int) -> str:
    """One of seven odd spellings of the same code."""
    lower = code.lower()
    wide = "".join(chr(ord(character) + 0xFEE0) for character in code)
    return (f" {lower} ", lower, code.replace("-", ""), code.replace("-", " "),
            code.replace("-", "\u2013"), wide, f"\u00a0{code}\t")[r // 7 % 7]


def typed_code(c: int, r: int) -> str:
    """What the shopper typed, empty for no code."""
    m = (37 * c + 101 * r) % 100
    if m < 40:
        return ""
    if 96 <= m < 98:
        return PLACEHOLDERS[r % 5]
    if m < 90:
        code = code_text(c % CREATORS)
    elif m < 92:
        code = f"OLD-{code_text(20 * (c % 15) + 3)}"
    elif m < 94:
        code = "WELCOME"
    elif m < 96:
        code = f"FRIEND-{c % 97}"
    else:
        code = code_text((c + 150) % CREATORS)
    return oddly(code, r) if r % 7 == 0 else code


def touch_before(c: int, r: int, customer: str, placed_at: datetime, code: str) -> dict | None:
    followed = r % 5 == 0 if code else (c + r) % 2 == 0
    if not followed:
        return None
    click = r % 4 != 1
    before = timedelta(days=r % 45 if click else r % 3, seconds=r % 86_400)
    return {"touch_id": f"t{r}", "customer_id": customer, "link_id": link_id((7 * c + r) % CREATORS),
            "at": instant(placed_at - before), "kind": "click" if click else "impression"}


def refunds_of(r: int, cents: int, placed_at: datetime) -> list[dict]:
    if r % 33 != 0 or cents == 0:
        return []
    at = placed_at + timedelta(days=5 + r // 33 % 50)
    parts = [(f"r{r}", at, cents if r % 66 == 0 else max(1, cents // 2))]
    if r % 330 == 0:
        parts.append((f"r{r}b", at + timedelta(days=40), 100))
    return [{"refund_id": refund_id, "order_id": str(r), "at": instant(moment),
             "amount": f"{part // 100}.{part % 100:02d}", "currency": "USD"}
            for refund_id, moment, part in parts]


def purchases(path: str | Path):
    """(row number, customer, noon of the day in the zone, dollars as text) of each row."""
    with open(path, encoding="ascii") as file:
        next(file)
        for r, line in enumerate(file, start=1):
            customer, date, _, dollars = line.split()
            noon = datetime(int(date[:4]), int(date[4:6]), int(date[6:]), 12, tzinfo=ZONE)
            yield r, customer, noon, dollars


def build(cdnow_path: str | Path):
    """(program, orders, refunds, touches, as_of); the rows are dicts of texts."""
    orders, refunds, touches = [], [], []
    for r, customer, noon, dollars in purchases(cdnow_path):
        c = int(customer)
        placed_at = noon.astimezone(timezone.utc) + timedelta(seconds=r % 3600)
        code = typed_code(c, r)
        touch = touch_before(c, r, customer, placed_at, code)
        click_id = own_link = ""
        if touch:
            touches.append(touch)
            if touch["kind"] == "click" and r % 9 == 0:
                click_id = touch["touch_id"]
        elif not code and r % 13 == 0:
            own_link = link_id(c % CREATORS)
        orders.append({
            "order_id": str(r), "customer_id": customer, "placed_at": instant(placed_at),
            "currency": "USD", "code": code, "click_id": click_id, "link_id": own_link,
            "subtotal": dollars, "discount": "", "tax": "", "shipping": "",
            "cancelled_at": instant(placed_at + timedelta(days=2)) if r % 199 == 0 else "",
            "revision": "",
        })
        whole, hundredths = dollars.split(".")
        refunds += refunds_of(r, int(whole) * 100 + int(hundredths), placed_at)
    return build_program(), orders, refunds, touches, AS_OF


def main() -> None:
    parser = argparse.ArgumentParser(description="A programme over the CDNOW purchases.")
    parser.add_argument("purchases", type=Path, help="CDNOW_master.txt")
    parser.add_argument("--out", required=True, type=Path)
    options = parser.parse_args()
    write_inputs(options.out, *build(options.purchases))


if __name__ == "__main__":
    main()
