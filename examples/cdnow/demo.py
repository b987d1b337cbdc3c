"""The main job on real purchases: 69,659 orders of an online music shop, settled for 300 creators.

    python demo.py --out DIR [--purchases CDNOW_master.txt]

The purchases are real (CDNOW, January 1997 to June 1998); codes, links and creators are dealt to them by the rule that
`tests/oracle/cdnow.py` documents. Without them the bundled example in `examples/first` takes their place.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from datetime import datetime, timedelta, timezone
from pathlib import Path
from uuid import UUID

from partnerkit import (
    BrandActor,
    CreatorActor,
    MediaType,
    Money,
    Network,
    Order,
    PlatformActor,
    Settlement,
    bar_chart,
    order,
    read_orders,
    read_refunds,
    read_touches,
    settle,
)
from partnerkit.settlement import Program

ROOT = Path(__file__).resolve().parents[2]
TOP = 5


def heading(text: str) -> None:
    """A line that is easy to find again."""
    print(f"\n{text}\n{'-' * len(text)}")


def inputs(purchases: Path | None, out: Path) -> tuple[Path, str]:
    """The folder of the input files, and the instant to settle."""
    if purchases is None:
        return ROOT / "examples" / "first", "2026-05-01T00:00:00Z"
    sys.path.insert(0, str(ROOT / "tests" / "oracle"))
    import cdnow
    import random_program

    folder = out / "input"
    settlement = cdnow.build(purchases)
    random_program.write_inputs(folder, *settlement)
    return folder, settlement[-1]


def settled(folder: Path, as_of: str) -> Settlement:
    """Reads the files and settles them."""
    program = Program.from_json((folder / "program.json").read_bytes())
    orders = read_orders((folder / "orders.csv").read_bytes())
    refunds = read_refunds((folder / "refunds.csv").read_bytes())
    touches = read_touches((folder / "touches.csv").read_bytes())
    print(f"{len(orders.table):,} purchases read, {len(touches.table):,} touches, {len(refunds.table):,} refunds")
    unread = [row for table in (orders, refunds, touches) for row in table.rejected]
    print(f"{len(unread)} rows could not be read")
    return settle(program, orders, refunds, touches, as_of=as_of)


def statements(settlement: Settlement) -> None:
    """The creators who earned most, with their last statement."""
    heading("Statements of the top creators")
    last = {(row["creator_id"], row["currency"]): row for row in settlement.statements}
    earned = defaultdict(int)
    for row in settlement.statements:
        earned[row["creator_id"], row["currency"]] += row["orders"]
    top = sorted(last.values(), key=lambda row: row["closing"], reverse=True)[:TOP]
    print(f"{'creator':<38}{'period':<9}{'orders':>7}{'opening':>12}{'lines':>10}{'adjusted':>10}{'closing':>12}")
    for row in top:
        amounts = f"{row['opening']:>12}{row['lines']:>10}{row['adjustments']:>10}{row['closing']:>12}"
        orders = earned[row["creator_id"], row["currency"]]
        print(f"{row['creator_id']:<38}{row['period']:<9}{orders:>7}{amounts} {row['currency']}")
    for total in settlement.totals():
        credited = f"{total.credited:,} of {total.orders:,} orders credited"
        print(f"all: {credited}, earned {total.earned}, locked {total.locked}")


def uncredited(settlement: Settlement) -> None:
    """Why the other orders earned nothing."""
    heading("Not credited, because")
    for reason, count in Counter(row["reason"] for row in settlement.uncredited).most_common():
        print(f"{count:>8,}  {reason}")
    for code, count in Counter(row["code"] for row in settlement.rejected).most_common():
        print(f"{count:>8,}  rejected: {code}")


def chart(settlement: Settlement, out: Path) -> None:
    """Commission by month."""
    months: dict[str, Money] = {}
    for row in settlement.statements:
        amount = Money(row["lines"] + row["adjustments"], row["currency"])
        months[row["period"]] = months.get(row["period"], Money("0", row["currency"])) + amount
    file = out / "commission_by_month.svg"
    file.write_text(bar_chart("Commission by month", sorted(months.items())))
    print(f"\ncommission by month: {file}")


def life_of_an_order() -> None:
    """One marketplace order from the first message to the payout."""
    heading("One order, walked through its life")
    brand = BrandActor(brand_id=UUID(int=0xB1), user_id=UUID(int=0xA1))
    creator = CreatorActor(creator_id=UUID(int=0xC1))
    bank = PlatformActor(operator_id=UUID(int=0xF1))
    days = order.SpaceDays(
        response=3, payment=2, start=3, delivery=7, verification=5, cancel_answer=2, rating=14, messages=30, survey=30
    )
    space = order.Space(
        space_id=UUID(int=0x51), creator_id=creator.creator_id, network=Network.INSTAGRAM, media_type=MediaType.REEL,
        title="One reel", price=Money("250.00", "EUR"), revisions=1, days=days,
    )  # fmt: skip
    post = order.Evidence(kind=order.EvidenceKind.LINK, reference="https://instagram.example/p/1")
    story = [
        (brand, order.Place(space=space, message="We love your kitchen videos.")),
        (creator, order.RequestFeedback(draft="https://drafts.example/1")),
        (brand, order.Approve()),
        (bank, order.ConfirmPayment(reference="pay-1", amount=space.price)),
        (creator, order.Start()),
        (creator, order.Complete(evidence=[post])),
        (brand, order.Verify()),
        (creator, order.Rate(stars=5)),
    ]
    held = Order(UUID(int=0xA))
    at = datetime(2026, 3, 1, 12, tzinfo=timezone.utc)
    for number, (actor, command) in enumerate(story):
        decision = held.execute(command, id=UUID(int=0xD000 + number), actor=actor, at=at + timedelta(days=number))
        moved = "; ".join(str(entry.amount) for posting in decision.postings for entry in posting.entries)
        who = type(actor).__name__.removesuffix("Actor")
        print(f"{who:<9}{type(command).__name__:<16}-> {held.status:<18}{moved}")


def main() -> None:
    """Runs it all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--purchases", type=Path)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    folder, as_of = inputs(options.purchases, options.out)
    settlement = settled(folder, as_of)
    statements(settlement)
    uncredited(settlement)
    # Refunded after it was locked: the order with the most to explain.
    order_id = next(row["order_id"] for row in settlement.lines if row["kind"] == "adjustment")
    heading(f"Order {order_id}, explained")
    print(settlement.explain(order_id).text.rstrip())
    life_of_an_order()
    chart(settlement, options.out)
    print(f"digest: {settlement.digest}")


if __name__ == "__main__":
    main()
