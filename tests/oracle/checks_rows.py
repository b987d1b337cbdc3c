"""Hand-worked: spelling, windows, limits, touches, precedence, rejected rows."""

from sample import (ANNA, BEN, SINCE, code, column, link, order, outcomes, program, refund, run,
                    touch)
from typed_code import is_placeholder, normalise

NOON = "2024-06-01T12:00:00Z"
CLICKS_30_DAYS = "2024-05-02T12:00:00Z"  # exactly 30 x 24 hours before NOON


def spelling():
    # Full-width letters, wide spaces, an en dash and capitals are all forgiven.
    for typed in ("ANNA-10", " anna-10 ", "ａｎｎａ　１０", "An Na–10", "anna\u22121\u20110"):
        assert normalise(typed, "ignore", "ignore") == "anna10", typed
    assert normalise(" Straße  5", "keep", "ignore") == "strasse  5"
    assert normalise("ΣΟΦΟΣ", "keep", "keep") == normalise("σοφος", "keep", "keep")
    for typed in ("tbd", " TBD ", "T.B.D.", "t-b d", "---", "…", "ＴＢＤ"):
        assert is_placeholder(normalise(typed, "keep", "keep")), typed
    # A zero-width space is no white space; `tbd2` is a code.
    assert not is_placeholder(normalise("\u200btbd", "ignore", "ignore"))
    assert not is_placeholder(normalise("tbd2", "ignore", "ignore"))
    found = outcomes(run(program(spelling={"spaces": "keep", "dashes": "keep"}), [
        order("a", typed="anna10"), order("b", typed=" ANNA-10\t"), order("c", typed="t. b. d."),
        order("d", typed="\u3000")]))
    assert found == {"a": "unknown_code", "b": "Anna", "c": "placeholder", "d": "no_code_or_touch"}


def edges_of_codes():
    # [1 May, 1 June) expired, gap, [10 June, 20 June) revoked, [1 July, ...) with Ben.
    terms = program(codes=[
        code(1, "X", ANNA, "2024-05-01T00:00:00Z", "2024-06-01T00:00:00Z"),
        code(2, "X", ANNA, "2024-06-10T00:00:00Z", "2024-06-20T00:00:00Z", ended="revoked"),
        code(3, "x", BEN, "2024-07-01T00:00:00Z"),
    ])
    expected = {
        "2024-04-30T23:59:59.999999Z": "not_yet_valid",
        "2024-05-01T00:00:00Z": "Anna",
        "2024-05-31T23:59:59.999999Z": "Anna",
        "2024-06-01T00:00:00Z": "expired",
        "2024-06-09T23:59:59Z": "expired",
        "2024-06-10T00:00:00Z": "Anna",
        "2024-06-20T00:00:00Z": "revoked",
        "2024-07-01T00:00:00Z": "Ben",
    }
    assert outcomes(run(terms, [order(at, at, typed=" x") for at in expected])) == expected


def edges_of_touches():
    # A click counts from exactly 30 days before to the very instant; an impression one day.
    terms = program()
    rows = [order("o", NOON, customer_id="c")]
    cases = [
        (CLICKS_30_DAYS, "", "Anna"),
        ("2024-05-02T11:59:59.999999Z", "", "out_of_window"),
        (NOON, "click", "Anna"),
        ("2024-06-01T12:00:00.000001Z", "click", "no_code_or_touch"),
        ("2024-05-31T12:00:00Z", "impression", "Anna"),
        ("2024-05-31T11:59:59Z", "impression", "out_of_window"),
    ]
    for at, kind, expected in cases:
        found = outcomes(run(terms, rows, touches=[touch("t", "c", "anna", at, kind)]))
        assert found == {"o": expected}, (at, kind)
    # A click of somebody else, named by a guest's order, before its window.
    found = outcomes(run(terms, [order("o", NOON, click_id="t")],
                         touches=[touch("t", "c", "anna", "2024-05-01T00:00:00Z")]))
    assert found == {"o": "out_of_window"}
    # The link's window is judged at the touch, not at the order; an unknown link is no touch.
    terms = program(links=[link(3, "anna", ANNA, SINCE, "2024-05-20T00:00:00Z", ended="replaced")])
    for at, link_id, expected in [("2024-05-19T00:00:00Z", "anna", "Anna"),
                                  ("2024-05-20T00:00:00Z", "anna", "expired"),
                                  ("2024-05-19T00:00:00Z", "nobody", "no_code_or_touch")]:
        assert outcomes(run(terms, rows, touches=[touch("t", "c", link_id, at)])) == {"o": expected}


def ranking_of_touches():
    clicks = [touch("t1", "c", "anna", "2024-05-30T00:00:00Z"),
              touch("t10", "c", "anna", "2024-05-31T00:00:00Z"),
              touch("t9", "c", "ben", "2024-05-31T00:00:00Z"),
              touch("t0", "c", "anna", NOON, "impression"),
              touch("x", "someone", "anna", CLICKS_30_DAYS)]
    rows = [order("last", customer_id="c"),                   # t9: later than t1, "t9" > "t10"
            order("click", customer_id="c", click_id="t1"),   # named by the order
            order("guest", click_id="x", link_id="ben"),      # click_id beats link_id
            order("link", customer_id="c", link_id="anna"),   # no id of its own
            order("seen", customer_id="c", click_id="t0")]    # an impression is no click: t9
    lines = run(program(), rows, touches=clicks).lines
    assert column(lines, "order_id", "touch_id", "assignment_id") == [
        (name, touch_id, f"00000000-0000-4000-8000-{number:012d}") for name, touch_id, number in [
            ("click", "t1", 3), ("guest", "x", 3), ("last", "t9", 4), ("link", None, 3),
            ("seen", "t9", 4)]]


def precedences():
    # Anna's code, and before it Ben's click (later) and Anna's click (earlier).
    rows = [order("o", customer_id="c", typed="anna10")]
    ben = touch("t2", "c", "ben", "2024-05-31T00:00:00Z")
    anna = touch("t1", "c", "anna", "2024-05-30T00:00:00Z")
    seen = touch("t3", "c", "anna", "2024-06-01T00:00:00Z", "impression")
    cases = [
        ("code_over_link", [ben, anna], ("code", ANNA, BEN)),
        ("link_over_code", [ben, anna], ("link", BEN, ANNA)),
        ("link_over_code", [anna], ("link", ANNA, None)),       # the same creator: nobody lost
        ("clickless_code_first", [ben], ("code", ANNA, BEN)),   # Anna has no click
        ("clickless_code_first", [ben, anna], ("link", BEN, ANNA)),
        ("clickless_code_first", [ben, seen], ("code", ANNA, BEN)),  # an impression is no click
        ("clickless_code_first", [], ("code", ANNA, None)),
    ]
    for precedence, touches, expected in cases:
        line = run(program(attribution={"precedence": precedence}), rows, touches=touches).lines[0]
        assert (line["source"], line["creator_id"], line["loser"]) == expected, precedence
        assert line["loser_reason"] == ("precedence" if line["loser"] else None)
    # An invalid code falls through to the click; with neither, the code's verdict is the reason.
    rows = [order("o", customer_id="c", typed="nope")]
    assert outcomes(run(program(), rows, touches=[ben])) == {"o": "Ben"}
    late = touch("t2", "c", "ben", "2024-01-02T00:00:00Z")
    result = run(program(), rows, touches=[late])
    assert column(result.uncredited, "reason", "code_verdict", "touch_verdict") == [
        ("unknown_code", "unknown_code", "out_of_window")]


def limits():
    def day(number):
        return f"2024-06-{number:02d}T00:00:00Z"

    # Two uses. o1 is cancelled: without give back it has used one, with it none.
    rows = [order("o1", day(1), typed="anna10", cancelled_at=day(2)),
            order("o2", day(2), typed="anna10"),
            order("o3", day(3), typed="anna10"), order("o4", day(3), typed="anna10")]
    found = outcomes(run(program({"totalUses": 2}), rows))
    assert found == {"o1": "cancelled", "o2": "Anna", "o3": "limit_reached", "o4": "limit_reached"}
    found = outcomes(run(program({"totalUses": 2, "giveBack": True}), rows))
    assert found == {"o1": "cancelled", "o2": "Anna", "o3": "Anna", "o4": "limit_reached"}
    # A budget of 25.00 over both codes: 10 + 10, then 10 does not fit, 5 does.
    rows = [order("o1", day(1), typed="anna10"), order("o2", day(2), typed="ben10"),
            order("o3", day(3), typed="ben10"), order("o4", day(4), "5.00", typed="anna10")]
    terms = program({"budgetSpend": [{"amount": "25.00", "currency": "USD"}]})
    assert outcomes(run(terms, rows)) == {"o1": "Anna", "o2": "Ben", "o3": "limit_reached", "o4": "Anna"}
    # At the same instant the lesser id uses the code first, and "o10" < "o9".
    rows = [order("o9", day(1), typed="anna10"), order("o10", day(1), typed="anna10")]
    assert outcomes(run(program({"totalUses": 1}), rows)) == {"o10": "Anna", "o9": "limit_reached"}
    # Below the minimum nothing is used; one use per customer, guests without limit.
    rows = [order("o1", day(1), "9.99", typed="anna10", customer_id="c"),
            order("o2", day(2), typed="anna10", customer_id="c"),
            order("o3", day(3), typed="anna10", customer_id="c"),
            order("o4", day(4), typed="anna10"), order("o5", day(5), typed="anna10")]
    terms = program({"usesPerCustomer": 1, "minimumSpend": [{"amount": "10", "currency": "USD"}]})
    assert outcomes(run(terms, rows)) == {"o1": "minimum_spend", "o2": "Anna", "o3": "limit_reached",
                                          "o4": "Anna", "o5": "Anna"}


def nobody_to_credit():
    generic = code(5, "ALL", None)
    suspended = [{"from": NOON, "to": "2024-06-02T00:00:00Z"}]
    terms = program(creators=[{"creatorId": ANNA, "suspended": suspended}],
                    codes=[generic, code(1, "ANNA-10", ANNA)])
    rows = [order("a", NOON, typed="all"), order("b", NOON, typed="anna10"),
            order("c", "2024-06-02T00:00:00Z", typed="anna10"), order("d", NOON, link_id="anna")]
    assert outcomes(run(terms, rows)) == {"a": "generic_code", "b": "suspended", "c": "Anna",
                                          "d": "suspended"}
    terms = program(code_group={"settledExternally": True})
    assert outcomes(run(terms, [order("a", typed="anna10")])) == {"a": "settled_externally"}


def conflicts_and_revisions():
    rows = [
        # the same order twice: 10.0 is 10.00, no tax is a tax of 0, +02:00 is another spelling
        order("same", "2024-06-01T12:00:00Z", "10.00", typed="anna10"),
        order("same", "2024-06-01T14:00:00+02:00", "10.0", typed="anna10", tax="0", revision="0"),
        # differs in placed_at and subtotal: placed_at comes first in the table
        order("clash", "2024-06-01T12:00:00Z", "10.00"), order("clash", "2024-06-01T13:00:00Z", "11.00"),
        # the revision 2 counts, what the others say does not matter
        order("newer", subtotal="1.00", typed="anna10"),
        order("newer", subtotal="2.00", typed="anna10", revision="1"),
        order("newer", subtotal="30.00", typed="anna10", revision="2"),
        # found before as_of is looked at
        order("later", "2025-06-01T12:00:00Z"), order("after", "2025-01-01T00:00:00.000001Z"),
        order("later", "2025-06-01T12:00:00Z", typed="x"),
        # at as_of itself is not after it
        order("now", "2025-01-01T00:00:00Z"), order("stop", cancelled_at="2025-01-01T00:00:00Z"),
        # cancelled only after as_of
        order("open", typed="ben10", cancelled_at="2025-02-01T00:00:00Z"),
    ]
    result = run(program(), rows)
    assert column(result.rejected, "table", "id", "code", "field") == [
        ("orders", "after", "row.after_as_of", "placed_at"),
        ("orders", "clash", "row.conflict", "placed_at"), ("orders", "later", "row.conflict", "code")]
    assert column(result.lines, "order_id", "base") == [
        ("newer", "30.00"), ("open", "10.00"), ("same", "10.00")]
    assert outcomes(result)["now"] == "no_code_or_touch" and outcomes(result)["stop"] == "cancelled"
    assert run(program(), rows[::-1]).digest() == result.digest()


def rejected_refunds():
    rows = [order("o", NOON, typed="anna10"), order("gone", NOON), order("gone", NOON, "11.00"),
            order("late", "2025-02-01T00:00:00Z")]
    refunds = [
        refund("r1", "o", "2025-02-01T00:00:00Z", "1.00", "EUR"),   # after as_of comes first
        refund("r2", "late", "2024-06-02T00:00:00Z", "1.00"),
        refund("r3", "gone", "2024-06-02T00:00:00Z", "1.00"),
        refund("r4", "o", "2024-05-02T00:00:00Z", "1.005", "EUR"),  # then the currency
        refund("r5", "o", "2024-05-02T00:00:00Z", "1.005", "USD"),  # then the decimals
        refund("r6", "o", "2024-06-01T11:59:59.999999Z", "1.00"),
        refund("r7", "o", NOON, "1.000", "USD"),                    # a zero at the end is no decimal
        refund("r8", "o", NOON, "1.00"), refund("r8", "gone", NOON, "2.00"),
    ]
    result = run(program(), rows, refunds)
    assert column(result.rejected, "table", "id", "code", "field")[2:] == [
        ("refunds", "r1", "row.after_as_of", "at"),
        ("refunds", "r2", "refund.unknown_order", "order_id"),
        ("refunds", "r3", "refund.unknown_order", "order_id"),
        ("refunds", "r4", "refund.currency_mismatch", "currency"),
        ("refunds", "r5", "row.malformed", "amount"),
        ("refunds", "r6", "refund.before_order", "at"),
        ("refunds", "r8", "row.conflict", "order_id")]
    assert column(result.lines, "reversed") == ["0.10"]  # r7 alone: 10 % of 1.00


CHECKS = [spelling, edges_of_codes, edges_of_touches, ranking_of_touches, precedences, limits,
          nobody_to_credit, conflicts_and_revisions, rejected_refunds]
