"""How the package is used, for the type checkers: everything here must pass `mypy --strict` and pyright."""

from __future__ import annotations

from datetime import datetime, timezone
from decimal import Decimal
from uuid import UUID, uuid4

from partnerkit import (
    BrandActor,
    Campaign,
    CodeBook,
    CreatorActor,
    Decision,
    Engagement,
    ForbiddenError,
    Ledger,
    MediaType,
    Money,
    Network,
    Order,
    Participation,
    PartnerkitError,
    Partnership,
    Rate,
    Rounding,
    SystemActor,
    codes,
    deal,
    follow_ups_of,
    live,
    live_view_of,
    order,
    partnership,
    read_orders,
    rehearse,
    settle,
    settlement,
)

NOW = datetime(2026, 3, 1, 12, tzinfo=timezone.utc)


def example_space(creator: UUID) -> order.Space:
    """A space as a host has it on record."""
    days = order.SpaceDays(
        response=3,
        payment=2,
        start=3,
        delivery=7,
        verification=5,
        cancel_answer=2,
        rating=14,
        messages=30,
        survey=30,
    )
    return order.Space(
        space_id=uuid4(),
        creator_id=creator,
        network=Network.INSTAGRAM,
        media_type=MediaType.REEL,
        title="One reel",
        price=Money("250.00", "EUR"),
        revisions=1,
        days=days,
    )


def buy() -> Order:
    """An order that its creator has accepted."""
    brand, creator = BrandActor(brand_id=uuid4(), user_id=uuid4()), CreatorActor(creator_id=uuid4())
    held = Order(uuid4())
    place: order.Command = order.Place(space=example_space(creator.creator_id), message="Shall we?")
    decision: Decision[order.Event] = held.execute(place, id=uuid4(), actor=brand, at=NOW)
    for event in decision.events:
        if isinstance(event, order.Placed):
            deadline: datetime = event.respond_by
            print(deadline)
    try:
        held.execute(order.Accept(), id=uuid4(), actor=brand, at=NOW)
    except ForbiddenError as error:
        print(error.code, error.path, error.details, error.docs)
    held.execute(order.Accept(), id=uuid4(), actor=creator, at=NOW, expected_version=1)
    allowed: list[order.CommandKind] = held.allowed(brand, NOW)
    view: order.OrderView | None = held.view(brand, NOW)
    print(allowed, view, held.status is order.StatusKind.PAYMENT_REQUIRED)
    return Order.replay(held.history())


def calculate() -> list[Money]:
    """Amounts are exact and never floats."""
    price = Money(Decimal("19.99"), "EUR")
    part: Money = price.percent(Rate("12.5"), Rounding.HALF_EVEN)
    balances = Ledger().balances()
    print(price + part - part, price < part, -price, balances)
    return price.split(["1", 2, Decimal(3)])


def assign() -> CodeBook:
    """A code for a creator."""
    brand, creator, group = BrandActor(brand_id=uuid4(), user_id=uuid4()), uuid4(), uuid4()
    book = CodeBook(uuid4())
    commands: list[codes.Command] = [
        codes.Open(zone="Europe/Berlin"),
        codes.AddGroup(
            group_id=group,
            kind=codes.GroupKind.DISCOUNT,
            mode=codes.GroupMode.PERSONALISED,
            terms=codes.GroupTerms(title="Spring"),
        ),
        codes.Assign(
            assignment_id=uuid4(), group_id=group, creator_id=creator, tracker=codes.CodeTracker(code="Anna-10")
        ),
    ]
    for command in commands:
        book.execute(command, id=uuid4(), actor=brand, at=NOW, context=codes.Context(accepted=[creator]))
    verdict: codes.Verdict = book.lookup("anna 10", NOW)
    print(verdict)
    return book


def agree(held: Partnership, part: Participation, campaign: Campaign, engagement: Engagement) -> bool:
    """What a deal brings about."""
    brand, system = BrandActor(brand_id=uuid4(), user_id=uuid4()), SystemActor(name="follow_up")
    found: list[deal.FollowUp] = follow_ups_of(part, NOW, campaign=campaign, facts=deal.DealFacts(zone="Europe/Berlin"))
    for each in found:
        match each:
            case deal.EngagementFollowUp():
                engagement.execute(each.command, id=each.command_id, actor=system, at=each.at)
            case deal.CodeBookFollowUp() | deal.ProductOrderFollowUp():
                print(each.command)
    view: live.LiveView | None = live_view_of(held, NOW, engagement=engagement, product_orders=[])
    rehearsal = rehearse(held, partnership.Publish(), id=uuid4(), actor=brand, at=NOW, engagement=engagement)
    return view is not None and rehearsal.is_offer


def pay(program: settlement.Program, file: bytes) -> str:
    """What is owed to whom."""
    read = read_orders(file, settlement.ColumnMap(orders={"order_id": "Name"}))
    for row in read.rejected:
        print(row.row, [problem.code for problem in row.problems])
    settled = settle(program, read, as_of=NOW)
    try:
        print(settled.explain("1001").text)
    except PartnerkitError as error:
        print(error)
    for line in settled.lines:
        print(line["creator_id"], line["amount"])
    for totals in settled.totals():
        owed: Money = totals.locked
        print(owed)
    return settled.digest
