"""Who is credited with an order: the code's verdict, the touch's, the precedence."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta

from instants import parse_instant
from money import parse_amount
from tables import Order, Touch
from typed_code import is_placeholder, normalise, trim


@dataclass(frozen=True)
class Verdict:
    """What became of a code or of one candidate touch. None means there was none."""
    result: str | None
    assignment: dict | None = None
    touch_id: str | None = None
    is_click: bool = False

    @property
    def valid(self) -> bool:
        return self.result == "valid"

    @property
    def creator_id(self) -> str | None:
        return self.assignment.get("creatorId") if self.assignment else None


def contains(window: dict, moment: datetime) -> bool:
    """Half-open: `from` is inside, `to` is not."""
    if moment < parse_instant(window["from"]):
        return False
    return window.get("to") is None or moment < parse_instant(window["to"])


def assignment_at(assignments: list[dict], moment: datetime):
    """(assignment, None) in a window, else (None, why not)."""
    for assignment in assignments:
        if contains(assignment["window"], moment):
            return assignment, None
    ended = [a for a in assignments
             if a["window"].get("to") is not None and parse_instant(a["window"]["to"]) <= moment]
    if not ended:
        return None, "not_yet_valid"
    last = max(ended, key=lambda a: parse_instant(a["window"]["to"]))
    return None, "revoked" if last.get("ended") == "revoked" else "expired"


def amount_in(amounts: list[dict], currency: str):
    """The amount listed for a currency, or None."""
    for money in amounts:
        if money["currency"] == currency:
            return parse_amount(money["amount"])
    return None


class Attribution:
    """The program's codes, links and limits, and all accepted touches."""

    def __init__(self, program: dict, touches: list[Touch]):
        self.program = program
        self.spelling = program["spelling"]
        self.policy = program["attribution"]
        self.groups = {group["groupId"]: group for group in program["groups"]}
        self.creators = {creator["creatorId"]: creator for creator in program["creators"]}
        self.codes = defaultdict(list)
        for assignment in program["codes"]:
            self.codes[self.normalised(assignment["code"])].append(assignment)
        self.links = defaultdict(list)
        for assignment in program["links"]:
            self.links[assignment["linkId"]].append(assignment)
        self.touch_by_id = {touch.touch_id: touch for touch in touches}
        self.touches_of_customer = defaultdict(list)
        for touch in touches:
            self.touches_of_customer[touch.customer_id].append(touch)
        self.has_used_code = set()

    def normalised(self, typed: str) -> str:
        return normalise(typed, self.spelling["spaces"], self.spelling["dashes"])

    def suspended(self, creator_id: str, moment: datetime) -> bool:
        creator = self.creators.get(creator_id, {})
        return any(contains(window, moment) for window in creator.get("suspended", []))

    def below_minimum_spend(self, order: Order, group: dict) -> bool:
        minimum = amount_in(group["limits"].get("minimumSpend", []), order.currency)
        return minimum is not None and order.subtotal < minimum

    # -- limits ---------------------------------------------------------------

    def consume_limits(self, orders: list[Order]) -> None:
        """Remember which orders use their code, in the order (placed_at, order_id)."""
        uses = defaultdict(int)
        spent = defaultdict(int)
        for order in sorted(orders, key=lambda o: (o.placed_at, o.order_id)):
            if order.code is None or order.currency not in self.program["currencies"]:
                continue
            code = self.normalised(order.code)
            assignment, _ = assignment_at(self.codes.get(code, []), order.placed_at)
            if assignment is None:
                continue
            group = self.groups[assignment["groupId"]]
            if self.below_minimum_spend(order, group):
                continue
            if order.cancelled_at is not None and group["limits"].get("giveBack", False):
                continue
            if self.has_room(order, code, group, uses, spent):
                self.has_used_code.add(order.order_id)
                group_id = group["groupId"]
                uses["code", group_id, code] += 1
                uses["group", group_id] += 1
                spent[group_id, order.currency] += order.subtotal
                if order.customer_id is not None:
                    uses["customer", group_id, code, order.customer_id] += 1

    @staticmethod
    def has_room(order: Order, code: str, group: dict, uses: dict, spent: dict) -> bool:
        limits, group_id = group["limits"], group["groupId"]

        def reached(limit: str, counter: tuple) -> bool:
            return limits.get(limit) is not None and uses[counter] >= limits[limit]

        if reached("totalUses", ("code", group_id, code)):
            return False
        if order.customer_id is not None and reached(
                "usesPerCustomer", ("customer", group_id, code, order.customer_id)):
            return False
        if reached("budgetUses", ("group", group_id)):
            return False
        budget = amount_in(limits.get("budgetSpend", []), order.currency)
        return budget is None or spent[group_id, order.currency] + order.subtotal <= budget

    # -- the code -------------------------------------------------------------

    def code_verdict(self, order: Order) -> Verdict:
        if order.code is None or trim(order.code) == "":
            return Verdict(None)
        code = self.normalised(order.code)
        if is_placeholder(code):
            return Verdict("placeholder")
        if code not in self.codes:
            return Verdict("unknown_code")
        assignment, why_not = assignment_at(self.codes[code], order.placed_at)
        if assignment is None:
            return Verdict(why_not)
        group = self.groups[assignment["groupId"]]
        if assignment.get("creatorId") is None:
            return Verdict("generic_code")
        if self.suspended(assignment["creatorId"], order.placed_at):
            return Verdict("suspended")
        if group["settledExternally"]:
            return Verdict("settled_externally")
        if self.below_minimum_spend(order, group):
            return Verdict("minimum_spend")
        if order.order_id not in self.has_used_code:
            return Verdict("limit_reached")
        return Verdict("valid", assignment)

    # -- the touches ----------------------------------------------------------

    def window(self, kind: str) -> timedelta:
        days = "clickWindowDays" if kind == "click" else "impressionWindowDays"
        return timedelta(hours=24 * self.policy[days])

    def in_window(self, touch: Touch, order: Order) -> bool:
        """Closed at both ends."""
        return order.placed_at - self.window(touch.kind) <= touch.at <= order.placed_at

    def before_window(self, touch: Touch, order: Order) -> bool:
        return touch.at < order.placed_at - self.window(touch.kind)

    def own_click(self, order: Order) -> Touch | None:
        """The click on a known link that the order's `click_id` names."""
        touch = self.touch_by_id.get(order.click_id)
        return touch if touch and touch.kind == "click" and touch.link_id in self.links else None

    def known_touches(self, order: Order) -> list[Touch]:
        if order.customer_id is None:
            return []
        touches = self.touches_of_customer.get(order.customer_id, [])
        return [touch for touch in touches if touch.link_id in self.links]

    def judge(self, order: Order, link_id: str, at: datetime, touch_id: str | None,
              is_click: bool) -> Verdict:
        assignment, why_not = assignment_at(self.links[link_id], at)
        if assignment is None:
            result = why_not
        elif self.suspended(assignment["creatorId"], order.placed_at):
            result = "suspended"
        elif self.groups[assignment["groupId"]]["settledExternally"]:
            result = "settled_externally"
        else:
            result = "valid"
        return Verdict(result, assignment, touch_id, is_click)

    def candidates(self, order: Order) -> list[Verdict]:
        """Best first: own click, own link, clicks, impressions; later first within those."""
        ranked = []
        click = self.own_click(order)
        if click and self.in_window(click, order):
            ranked.append(self.judge(order, click.link_id, click.at, click.touch_id, True))
        if order.link_id in self.links:
            ranked.append(self.judge(order, order.link_id, order.placed_at, None, True))
        for kind in ("click", "impression"):
            touches = [touch for touch in self.known_touches(order)
                       if touch.kind == kind and self.in_window(touch, order)]
            touches.sort(key=lambda touch: (touch.at, touch.touch_id), reverse=True)
            ranked += [self.judge(order, touch.link_id, touch.at, touch.touch_id, kind == "click")
                       for touch in touches]
        return ranked

    def touch_verdict(self, order: Order, candidates: list[Verdict]) -> Verdict:
        for candidate in candidates:
            if candidate.valid:
                return candidate
        if candidates:
            return candidates[0]
        earlier = self.known_touches(order)
        click = self.own_click(order)
        if click:
            earlier = earlier + [click]
        if any(self.before_window(touch, order) for touch in earlier):
            return Verdict("out_of_window")
        return Verdict(None)

    # -- the precedence -------------------------------------------------------

    def code_goes_first(self, code: Verdict, candidates: list[Verdict]) -> bool:
        """Whether the valid code beats the valid touch."""
        if self.policy["precedence"] == "code_over_link":
            return True
        if self.policy["precedence"] == "link_over_code":
            return False
        assert self.policy["precedence"] == "clickless_code_first"
        return not any(candidate.valid and candidate.is_click
                       and candidate.creator_id == code.creator_id for candidate in candidates)

    def contest(self, order: Order):
        """(winner, source, loser, code's verdict, touch's verdict, reason for none)."""
        code = self.code_verdict(order)
        candidates = self.candidates(order)
        touch = self.touch_verdict(order, candidates)
        if not code.valid and not touch.valid:
            reason = code.result or touch.result or "no_code_or_touch"
            return None, None, None, code, touch, reason
        if not touch.valid or (code.valid and self.code_goes_first(code, candidates)):
            winner, source, other = code, "code", touch
        else:
            winner, source, other = touch, "link", code
        loser = other.creator_id if other.valid and other.creator_id != winner.creator_id else None
        return winner, source, loser, code, touch, None
