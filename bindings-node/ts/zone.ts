/** Calendars: an IANA time zone such as `Europe/Berlin` decides what a date or a month is. */

import type { CalendarDate, Instant, Zone } from './generated/value.js';
import { native } from './native.js';
import { calculate } from './wire.js';

/** The date on the zone's calendar. */
export function date(zone: Zone, at: Instant): CalendarDate {
  return calculate(native.zoneDate, { zone, at });
}

/** The month on the zone's calendar: `2026-03`. */
export function month(zone: Zone, at: Instant): string {
  return calculate(native.zoneMonth, { zone, at });
}

/** The first instant of a date. */
export function startOf(zone: Zone, date: CalendarDate): Instant {
  return calculate(native.zoneStartOf, { zone, date });
}

/** The first instant of the date that lies calendar months, then days, later. */
export function monthsAndDaysAfter(zone: Zone, at: Instant, months: number, days: number): Instant {
  return calculate(native.zoneMonthsAndDaysAfter, { zone, at, months, days });
}
