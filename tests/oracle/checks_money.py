"""Hand-worked: rounding, splitting, locks, refunds, statements, the digest."""

import hashlib
from datetime import date
from fractions import Fraction

import money
from instants import format_instant, lock_instant, parse_instant, start_of_day
from sample import BEN, column, flat, order, outcomes, percent, program, refund, run
from tables import csv_text


def rounding_modes():
    money.check()
    # 12.5 % of 1.00 is 0.125; of 3.00 it is 0.375. Both are ties between two cents.
    expected = {"half_up": ("0.13", "0.38"), "half_even": ("0.12", "0.38"), "up": ("0.13", "0.38"),
                "down": ("0.12", "0.37"), "floor": ("0.12", "0.37"), "ceiling": ("0.13", "0.38"),
                "half_down": ("0.12", "0.37")}
    for mode, earned in expected.items():
        result = run(program(rounding=mode, rates=[percent("12.50")]),
                     [order("o1", subtotal="1.00", typed="anna10"),
                      order("o2", subtotal="3.00", typed="anna10")])
        assert tuple(column(result.lines, "earned")) == earned, mode
        assert column(result.lines, "rate") == ["12.5%", "12.5%"]
    # A negative tie, -0.125: away from zero is -0.13, to the even cent -0.12, floor -0.13.
    value = Fraction("-0.125")
    assert [money.format_amount(money.round_money(value, "USD", mode), "USD")
            for mode in ("half_up", "half_even", "floor", "ceiling", "half_down")] == [
                "-0.13", "-0.12", "-0.13", "-0.12", "-0.12"]


def largest_remainder():
    def split(total, weights):
        return [str(p) for p in money.split(Fraction(total), [Fraction(w) for w in weights], "JPY")]

    # 100 over 1:1:1 is 33.33 each; one unit is left, the tie goes to the first.
    assert split(100, [1, 1, 1]) == ["34", "33", "33"]
    assert split(-100, [1, 1, 1]) == ["-34", "-33", "-33"]
    # 7 over 1:2:4 is exact; 8 over 1:2:4 is 1.14, 2.29, 4.57: the last has the largest rest.
    assert split(7, [1, 2, 4]) == ["1", "2", "4"]
    assert split(8, [1, 2, 4]) == ["1", "2", "5"]
    assert split(5, [0, 3, 0]) == ["0", "5", "0"]


def locks():
    def lock(placed_at, zone, **hold):
        return format_instant(lock_instant(parse_instant(placed_at), hold, zone))

    # Sao Paulo went from -03 to -02 at 00:00 on 2018-11-04: that day began at 01:00 -02 = 03:00Z.
    # 2018-10-04 01:00Z is still 3 October there: one month and one day later is 4 November.
    assert lock("2018-10-04T01:00:00Z", "America/Sao_Paulo", type="months_and_days",
                months=1, days=1) == "2018-11-04T03:00:00Z"
    # Cairo: 2024-04-26 began at 01:00 +03 = 25 April 22:00Z.
    assert lock("2024-03-10T12:00:00Z", "Africa/Cairo", type="day_of_next_month",
                day=26) == "2024-04-25T22:00:00Z"
    # Havana went back from 01:00 -04 to 00:00 -05 on 2024-11-03: the first 00:00 is 04:00Z.
    assert format_instant(start_of_day(date(2024, 11, 3), "America/Havana")) == "2024-11-03T04:00:00Z"
    # Apia had no 2011-12-30: 29 December ended (-10) at 30 December 10:00Z.
    assert format_instant(start_of_day(date(2011, 12, 30), "Pacific/Apia")) == "2011-12-30T10:00:00Z"
    # Toronto went from 23:30 -05 on 1919-03-30 to 00:30 -04 on the 31st: it began at 04:30Z.
    assert format_instant(start_of_day(date(1919, 3, 31), "America/Toronto")) == "1919-03-31T04:30:00Z"
    # 31 January + 1 month is 29 February 2024; + 1 day is 1 March; New York is -05 then.
    hold = {"type": "months_and_days", "months": 1}
    assert lock("2024-01-31T12:00:00Z", "America/New_York", **hold, days=0) == "2024-02-29T05:00:00Z"
    assert lock("2024-01-31T12:00:00Z", "America/New_York", **hold, days=1) == "2024-03-01T05:00:00Z"
    # 2024-01-01 03:00Z is still December in New York, so the next month is January.
    assert lock("2024-01-01T03:00:00Z", "America/New_York", type="day_of_next_month",
                day=5) == "2024-01-05T05:00:00Z"
    # Days are 24 hours, whatever the clock does.
    assert lock("2024-03-09T12:00:00Z", "America/New_York", type="days",
                days=1) == "2024-03-10T12:00:00Z"


def refund_split():
    # 1.00 of 15.00 over 10.00, 1.00, 4.00 is 66.67, 6.67, 26.67 cents: 66 + 6 + 26 leaves two
    # cents, all rests are equal, so they go to the subtotal and the tax: 0.67, 0.07, 0.26.
    rows = [order("o1", typed="anna10", tax="1.00", shipping="4.00")]
    refunds = [refund("r1", "o1", "2024-06-02T00:00:00Z", "1.00")]
    # Base 10.00 earned 1.00; round(1.00 x 0.67 / 10.00) = 0.07 is reversed.
    line = run(program(), rows, refunds).lines[0]
    assert (line["base"], line["earned"]) == ("10.00", "1.00")
    assert (line["reversed"], line["amount"]) == ("0.07", "0.93")
    # With shipping in the base: base 14.00, earned 1.40, refunded 0.67 + 0.26 = 0.93; 0.093 is 0.09.
    line = run(program(base={"tax": False, "shipping": True}), rows, refunds).lines[0]
    assert (line["base"], line["earned"], line["reversed"]) == ("14.00", "1.40", "0.09")


def refund_cap():
    # 12.00 and 12.00 of 15.00: the second takes what is left, 3.00, so all is reversed.
    rows = [order("o1", typed="anna10", tax="1.00", shipping="4.00")]
    refunds = [refund("r2", "o1", "2024-06-02T00:00:00Z", "12.00"),
               refund("r1", "o1", "2024-06-03T00:00:00Z", "12.00")]
    line = run(program(), rows, refunds).lines[0]
    assert (line["reversed"], line["amount"], line["status"]) == ("1.00", "0.00", "reversed")


def refund_at_the_lock():
    # Placed 1 June 12:00, locks 1 July 12:00. A microsecond before: lowers the line by
    # round(1.00 x 2.50 / 10.00) = 0.25. At the lock: an adjustment of the difference to
    # round(1.00 x 5.00 / 10.00) = 0.50, so -0.25. Then 0.01: 0.501 rounds to 0.50, left out.
    # Then 20.00, clamped to 4.99: the rest, -0.50.
    refunds = [refund("r1", "o1", "2024-07-01T11:59:59.999999Z", "2.50"),
               refund("r2", "o1", "2024-07-01T12:00:00Z", "2.5"),
               refund("r3", "o1", "2024-08-01T00:00:00Z", "0.01"),
               refund("r4", "o1", "2024-08-01T00:00:00Z", "20.00")]
    result = run(program(), [order("o1", typed="anna10")], refunds)
    assert column(result.lines, "kind", "refund_id", "base", "reversed", "amount", "status") == [
        ("commission", None, "10.00", "0.25", "0.75", "locked"),
        ("adjustment", "r2", "-2.50", None, "-0.25", "locked"),
        ("adjustment", "r4", "-4.99", None, "-0.50", "locked")]
    # June 0.75; July opens with it, takes 0.25; August takes the rest.
    names = ("period", "orders", "opening", "lines", "adjustments", "closing")
    assert column(result.statements, *names) == [
        ("2024-06", "1", "0.00", "0.75", "0.00", "0.75"),
        ("2024-07", "0", "0.75", "0.00", "-0.25", "0.50"),
        ("2024-08", "0", "0.50", "0.00", "-0.50", "0.00")]


def refunds_add_up():
    # 5 % of 1.00 is 0.05. Half of it is 0.025, so 0.03; a hundredth more leaves the target at
    # 0.0255 -> 0.03, nothing to post; the rest takes 0.02 (alone it would have been 0.0245).
    # The last one is at as_of itself.
    day = "2024-08-01T00:00:00Z"
    refunds = [refund("r1", "o", "2024-08-02T00:00:00Z", "0.01"), refund("r0", "o", day, "0.50"),
               refund("r2", "o", "2025-01-01T00:00:00Z", "0.49")]
    result = run(program(rates=[percent("5")]), [order("o", subtotal="1.00", typed="anna10")], refunds)
    assert column(result.lines, "refund_id", "base", "amount") == [
        (None, "1.00", "0.05"), ("r0", "-0.50", "-0.03"), ("r2", "-0.49", "-0.02")]
    # Two halves: rounded one by one they would reverse 0.03 twice, more than was earned.
    refunds = [refund("r0", "o", day, "0.50"), refund("r1", "o", day, "0.50")]
    result = run(program(rates=[percent("5")]), [order("o", subtotal="1.00", typed="anna10")], refunds)
    assert column(result.lines, "amount") == ["0.05", "-0.03", "-0.02"]
    # One instant, 10.00 and then what is left of 15.00 (shipping is not in the base): r0 is split
    # 6.67 + 3.33, reverses round(0.667) = 0.67; r1 reverses the rest, 0.33. The other way round
    # r1 (5.00: 3.33 + 1.67) would reverse 0.33 first and r0 0.67: only the ids tell them apart.
    refunds = [refund("r1", "o", day, "15.00"), refund("r0", "o", day, "10.00")]
    result = run(program(), [order("o", typed="anna10", shipping="5.00")], refunds)
    assert column(result.lines[1:], "refund_id", "base", "amount") == [
        ("r0", "-6.67", "-0.67"), ("r1", "-3.33", "-0.33")]
    # Everything earned is reversed (0.01 x 0.06 / 0.10 rounds to 0.01) but not all of the base: locked.
    refunds = [refund("r", "o", "2024-06-02T00:00:00Z", "0.06")]
    line = run(program(), [order("o", subtotal="0.10", typed="anna10")], refunds).lines[0]
    assert (line["earned"], line["reversed"], line["status"]) == ("0.01", "0.01", "locked")


def pending_and_locked():
    # as_of is exactly the lock of o1 (1 June + 30 days = 1 July 12:00); o2 locks a microsecond later.
    rows = [order("o1", "2024-06-01T12:00:00Z", typed="anna10"),
            order("o2", "2024-06-01T12:00:00.000001Z", "20.00", typed="anna10")]
    result = run(program(), rows, as_of="2024-07-01T12:00:00Z")
    assert column(result.lines, "order_id", "status") == [("o1", "locked"), ("o2", "pending")]
    # 1.00 + 2.00, of them 2.00 pending.
    assert column(result.statements, "orders", "closing", "pending", "locked") == [
        ("2", "3.00", "2.00", "1.00")]


def rates():
    # Assignment over creator over group over program, each at the order's time; 0 % is a rate.
    terms = program(
        rates=[percent("10"), percent("20", "2024-06-01T12:00:00Z")],
        creators=[{"creatorId": BEN, "rates": [percent("0", "2024-07-01T00:00:00Z")]}],
        code_group={"rates": [percent("5", "2024-08-01T00:00:00Z")]})
    terms["codes"][0]["rates"] = [flat(("2.50", "USD")) | {"from": "2024-09-01T00:00:00Z"}]
    rows = [
        order("a1", "2024-06-01T11:59:59Z", typed="anna10"),  # program, 10 % of 10.00
        order("a2", "2024-06-01T12:00:00Z", typed="anna10"),  # program, from that very instant
        order("b1", "2024-07-01T00:00:00Z", typed="ben10"),   # creator, 0 %: credited with nothing
        order("a3", "2024-08-01T00:00:00Z", typed="anna10"),  # group, 5 %
        order("b2", "2024-08-01T00:00:00Z", typed="ben10"),   # creator still beats group
        order("a4", "2024-09-01T00:00:00Z", typed="anna10"),  # assignment, flat
    ]
    assert column(run(terms, rows).lines, "order_id", "rule", "rate", "earned") == [
        ("a1", "program", "10%", "1.00"), ("a2", "program", "20%", "2.00"),
        ("b1", "creator", "0%", "0.00"), ("a3", "group", "5%", "0.50"),
        ("b2", "creator", "0%", "0.00"), ("a4", "assignment", "2.50", "2.50")]
    # Of two entries that have begun the later one holds, whichever comes first in the list.
    terms = program(rates=[percent("30", "2024-05-01T00:00:00Z"), percent("20", "2024-02-01T00:00:00Z")])
    line = run(terms, [order("o", typed="anna10")]).lines[0]
    assert (line["rate"], line["rate_from"]) == ("30%", "2024-05-01T00:00:00Z")
    # No level says anything: 0 % of the program, from null.
    terms = program(rates=[percent("10", "2024-09-01T00:00:00Z")])
    line = run(terms, [order("o", typed="anna10")]).lines[0]
    assert (line["rule"], line["rate"], line["rate_from"]) == ("program", "0%", None)


def flat_rates_and_currencies():
    # JPY has no minor unit, KWD has three decimals; the flat rate knows only JPY.
    terms = program(currencies=["USD", "JPY", "KWD"], rates=[flat(("150", "JPY"))])
    rows = [order("jpy", subtotal="1000", typed="anna10") | {"currency": "JPY"},
            order("kwd", subtotal="1.005", typed="anna10") | {"currency": "KWD"},
            order("gbp", subtotal="1.00", typed="anna10") | {"currency": "GBP"},
            order("zero", subtotal="0", typed="anna10") | {"currency": "KWD"}]
    result = run(terms, rows)
    assert column(result.lines, "order_id", "rate", "amount") == [("jpy", "150", "150")]
    # A zero base comes before the missing amount; GBP is none of the program's.
    assert column(result.uncredited, "order_id", "base", "reason", "code_verdict") == [
        ("gbp", "1.00", "wrong_currency", None), ("kwd", "1.005", "wrong_currency", "valid"),
        ("zero", "0.000", "zero_base", "valid")]
    assert outcomes(result)["jpy"] == "Anna"


def csv_quoting():
    assert csv_text(["a", "b"], [{"a": 'x"y', "b": None}, {"a": " l\n", "b": "1,2"}]) == (
        'a,b\n"x""y",\n" l\n","1,2"\n')
    assert csv_text(["a"], [{"a": " plain "}]) == "a\n plain \n"


EMPTY = b"""partnerkit-settlement-v1
lines
order_id,creator_id,kind,refund_id,at,period,source,assignment_id,touch_id,currency,base,rule,rate,\
rate_from,earned,reversed,amount,status,locks_at,loser,loser_reason
statements
creator_id,currency,period,orders,opening,lines,adjustments,closing,pending,locked
uncredited
order_id,placed_at,currency,base,code,reason,code_verdict,touch_verdict
rejected
table,id,code,field
"""


def digest_of_nothing():
    # The bytes above, through `sha256sum`, give the digest of an empty settlement.
    result = run(program(), [])
    assert result.digest_input() == EMPTY
    assert result.digest() == hashlib.sha256(EMPTY).hexdigest()
    assert result.digest() == "75da795ff0d5e61c247acf24a1d5e25ab94a65230e56d8297769ce94a4014a63"


CHECKS = [rounding_modes, largest_remainder, locks, refund_split, refund_cap, refund_at_the_lock,
          refunds_add_up,
          pending_and_locked, rates, flat_rates_and_currencies, csv_quoting, digest_of_nothing]
