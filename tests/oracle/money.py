"""Exact money: minor units, rounding to them, the largest-remainder split.

Every amount is a `fractions.Fraction` of whole currency units. Nothing here
is ever a float. Run this file to check it against itself.
"""

from fractions import Fraction

# Currencies whose minor unit is not two decimals (ISO 4217).
OTHER_MINOR_UNITS = {
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    3: "BHD IQD JOD KWD LYD OMR TND",
    4: "CLF UYW",
}

ROUNDING_MODES = ("half_up", "half_even", "up", "down", "floor", "ceiling", "half_down")


def decimals_of(currency: str) -> int:
    """How many decimals the currency's minor unit has."""
    for decimals, currencies in OTHER_MINOR_UNITS.items():
        if currency in currencies.split():
            return decimals
    return 2


def parse_amount(text: str) -> Fraction:
    """`12.50` exactly. Only plain decimals are ever given to this function."""
    return Fraction(text)


def fits(amount: Fraction, currency: str) -> bool:
    """Whether the amount is a whole number of minor units."""
    return (amount * 10 ** decimals_of(currency)).denominator == 1


def round_to_whole(value: Fraction, mode: str) -> int:
    """Round to a whole number. Floor division rounds down for negatives too."""
    below = value.numerator // value.denominator
    rest = value - below  # 0 <= rest < 1
    if rest == 0:
        return below
    above = below + 1
    towards_zero, away_from_zero = (below, above) if value > 0 else (above, below)
    if mode == "floor":
        return below
    if mode == "ceiling":
        return above
    if mode == "down":
        return towards_zero
    if mode == "up":
        return away_from_zero
    if rest != Fraction(1, 2):
        return below if rest < Fraction(1, 2) else above
    if mode == "half_up":
        return away_from_zero
    if mode == "half_down":
        return towards_zero
    if mode == "half_even":
        return below if below % 2 == 0 else above
    raise ValueError(f"unknown rounding mode {mode}")


def round_money(value: Fraction, currency: str, mode: str) -> Fraction:
    """Round to the currency's minor unit."""
    scale = 10 ** decimals_of(currency)
    return Fraction(round_to_whole(value * scale, mode), scale)


def split(total: Fraction, weights: list[Fraction], currency: str) -> list[Fraction]:
    """Split by largest remainder; ties go to the earlier part.

    A negative total mirrors the positive one.
    """
    if total < 0:
        return [-part for part in split(-total, weights, currency)]
    scale = 10 ** decimals_of(currency)
    units = total * scale
    assert units.denominator == 1 and min(weights) >= 0 and sum(weights) > 0
    quotas = [units * weight / sum(weights) for weight in weights]
    parts = [quota.numerator // quota.denominator for quota in quotas]
    remainders = [quota - part for quota, part in zip(quotas, parts)]
    by_remainder = sorted(range(len(weights)), key=lambda i: (-remainders[i], i))
    for i in by_remainder[: int(units) - sum(parts)]:
        parts[i] += 1
    return [Fraction(part, scale) for part in parts]


def format_amount(amount: Fraction, currency: str) -> str:
    """Exactly the currency's decimals: `5.00`, `-0.5` of KWD is `-0.500`."""
    decimals = decimals_of(currency)
    units = amount * 10**decimals
    assert units.denominator == 1, f"{amount} is no whole number of minor units of {currency}"
    digits = str(abs(int(units))).rjust(decimals + 1, "0")
    sign = "-" if units < 0 else ""
    if decimals == 0:
        return sign + digits
    return f"{sign}{digits[:-decimals]}.{digits[-decimals:]}"


def format_percent(text: str) -> str:
    """`12.50` is `12.5%`, `10.00` is `10%`."""
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text + "%"


def check() -> None:
    """Every rounding mode and the split, against values worked out by hand."""
    # value -> the seven modes in the order of ROUNDING_MODES, by hand
    table = {
        "2.5": (3, 2, 3, 2, 2, 3, 2),
        "3.5": (4, 4, 4, 3, 3, 4, 3),
        "2.4": (2, 2, 3, 2, 2, 3, 2),
        "2.6": (3, 3, 3, 2, 2, 3, 3),
        "-2.5": (-3, -2, -3, -2, -3, -2, -2),
        "-3.5": (-4, -4, -4, -3, -4, -3, -3),
        "-2.4": (-2, -2, -3, -2, -3, -2, -2),
        "-2.6": (-3, -3, -3, -2, -3, -2, -3),
        "7": (7,) * 7,
        "-7": (-7,) * 7,
    }
    for text, expected in table.items():
        found = tuple(round_to_whole(Fraction(text), mode) for mode in ROUNDING_MODES)
        assert found == expected, (text, found, expected)
    one, three = Fraction(1), Fraction(3)
    assert split(Fraction("0.05"), [one, one, one], "USD") == [
        Fraction("0.02"), Fraction("0.02"), Fraction("0.01")]
    assert split(Fraction("-0.05"), [one, one, one], "USD") == [
        Fraction("-0.02"), Fraction("-0.02"), Fraction("-0.01")]
    assert split(Fraction(10), [one, three], "JPY") == [Fraction(3), Fraction(7)]
    assert format_amount(Fraction("-0.5"), "KWD") == "-0.500"
    assert format_amount(Fraction(1234), "JPY") == "1234"
    assert [format_percent(t) for t in ("12.50", "10", "10.00", "0.000")] == [
        "12.5%", "10%", "10%", "0%"]


if __name__ == "__main__":
    check()
    print("money: ok")
