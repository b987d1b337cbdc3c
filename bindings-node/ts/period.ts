/** When something holds: `{ from, to }`, half-open; without `to` it never ends. */

import type { Instant, Period } from './generated/value.js';
import { native } from './native.js';
import { type Document, calculate, read as readValue } from './wire.js';

/** A period from its ends. Throws `period.empty` when it would end before or when it starts. */
export function create(from: Instant, to?: Instant): Period {
  return calculate(native.periodNew, { from, to });
}

/** Reads a period in its wire form, strictly: from JSON text, its bytes, or a plain object. */
export function read(document: Document): Period {
  return readValue('value.Period', document);
}

/** Whether an instant lies in it; the end does not. */
export function contains(period: Period, at: Instant): boolean {
  return calculate(native.periodContains, { period, at });
}

/** Whether two periods share an instant. */
export function overlaps(left: Period, right: Period): boolean {
  return calculate(native.periodOverlaps, { left, right });
}
