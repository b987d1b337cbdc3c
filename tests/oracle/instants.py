"""Instants, months and lock dates. Every instant is an aware datetime in UTC."""

from calendar import monthrange
from datetime import date, datetime, time, timedelta, timezone
from functools import lru_cache
from zoneinfo import ZoneInfo

DAY = timedelta(hours=24)
MICROSECOND = timedelta(microseconds=1)


def parse_instant(text: str | datetime) -> datetime:
    """RFC 3339 with an offset."""
    moment = text if isinstance(text, datetime) else datetime.fromisoformat(text)
    assert moment.tzinfo is not None, f"{text} has no offset"
    return moment.astimezone(timezone.utc)


def format_instant(moment: datetime) -> str:
    """`YYYY-MM-DDTHH:MM:SSZ`, six decimals only when they are not all zero."""
    moment = moment.astimezone(timezone.utc)
    text = moment.strftime("%Y-%m-%dT%H:%M:%S")
    if moment.microsecond:
        text += f".{moment.microsecond:06d}"
    return text + "Z"


def local_date(moment: datetime, zone: str) -> date:
    return moment.astimezone(ZoneInfo(zone)).date()


def month_of(moment: datetime, zone: str) -> str:
    """The month of an instant in the zone, `YYYY-MM`."""
    return local_date(moment, zone).strftime("%Y-%m")


@lru_cache(maxsize=None)
def start_of_day(day: date, zone: str) -> datetime:
    """00:00 of that day in the zone.

    Where 00:00 comes twice it is the first; where it does not exist it is the
    first instant after the clock was put forward.
    """
    tz = ZoneInfo(zone)
    midnight = datetime.combine(day, time(0))
    readings = [midnight.replace(tzinfo=tz, fold=fold).astimezone(timezone.utc) for fold in (0, 1)]
    real = [r for r in readings if r.astimezone(tz).replace(tzinfo=None) == midnight]
    if real:
        return min(real)
    before, after = min(readings), max(readings)  # the clock change lies between
    new_offset = after.astimezone(tz).utcoffset()
    while after - before > timedelta(seconds=1):
        middle = before + timedelta(seconds=int((after - before).total_seconds()) // 2)
        if middle.astimezone(tz).utcoffset() == new_offset:
            after = middle
        else:
            before = middle
    return after


def add_months(day: date, months: int) -> date:
    """Calendar months; the day is clamped to the end of the month."""
    count = day.year * 12 + (day.month - 1) + months
    year, month = count // 12, count % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def lock_instant(placed_at: datetime, hold: dict, zone: str) -> datetime:
    """When a line of an order placed at that instant locks."""
    if hold["type"] == "days":
        return placed_at + hold["days"] * DAY
    day = local_date(placed_at, zone)
    if hold["type"] == "day_of_next_month":
        return start_of_day(add_months(day.replace(day=1), 1).replace(day=hold["day"]), zone)
    assert hold["type"] == "months_and_days"
    return start_of_day(add_months(day, hold["months"]) + timedelta(days=hold["days"]), zone)
