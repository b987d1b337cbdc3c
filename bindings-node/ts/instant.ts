/**
 * Moments as RFC 3339 texts in UTC, to the microsecond: `2026-03-01T12:00:00Z`.
 *
 * JavaScript's own times are not exact enough to be taken silently: `Date` knows milliseconds only, and `Temporal.Instant`
 * knows nanoseconds. So partnerkit takes and gives texts, and these functions convert.
 */

import { types } from 'node:util';

import { answer } from './errors.js';
import type { Instant } from './generated/value.js';
import { native } from './native.js';
import { calculate, read, refuse, toText } from './wire.js';

/** A moment in UTC, from an RFC 3339 text with any offset. Throws `malformed.instant`. */
export function parse(text: string): Instant {
  return answer(() => read('value.Instant', toText(text)));
}

/** Below zero where the left moment is the earlier, above where it is the later: fit for `sort`. */
export function compare(left: Instant, right: Instant): -1 | 0 | 1 {
  return calculate(native.instantCompare, { left, right });
}

/** The moment of a `Date`: exact. Throws `malformed.instant` for an invalid one. */
export function fromDate(date: Date): Instant {
  return answer(() => {
    if (!types.isDate(date)) {
      return refuse('malformed.type', [], 'A Date was expected.');
    }
    // The methods of the class: a caller's own could say anything.
    const isValid = !Number.isNaN(Date.prototype.getTime.call(date));
    return isValid ? parse(Date.prototype.toISOString.call(date)) : refuse('malformed.instant', [], 'The Date is invalid.');
  });
}

/**
 * A moment as a `Date`. Throws `malformed.instant` where microseconds would be lost, unless `'floor'` cuts them off.
 */
export function toDate(at: Instant, precision: 'exact' | 'floor' = 'exact'): Date {
  const text = parse(at);
  const micros = /\.\d{3}(\d+)Z$/.exec(text)?.[1] ?? '0';
  if (precision !== 'floor' && Number(micros) !== 0) {
    return answer(() => refuse('malformed.instant', [], 'The instant has microseconds, which a Date cannot hold.'));
  }
  return new Date(text);
}

/** As much of `Temporal.Instant` as is needed. */
export interface TemporalInstant {
  readonly epochNanoseconds: bigint;
}

/** The class of `globalThis.Temporal`, where there is one. */
interface TemporalNamespace {
  readonly Instant: { from(text: string): TemporalInstant };
}

const NANOS = 1_000_000_000n;

/** The moment of a `Temporal.Instant`. Throws `malformed.instant` where it has nanoseconds, or is out of range. */
export function fromTemporal(at: TemporalInstant): Instant {
  return answer(() => {
    const nanos: unknown = nanosOf(at);
    if (typeof nanos !== 'bigint') {
      return refuse('malformed.type', [], 'A Temporal.Instant was expected.');
    }
    if (nanos % 1000n !== 0n) {
      return refuse('malformed.instant', [], 'The instant has nanoseconds; partnerkit keeps microseconds.');
    }
    const rest = ((nanos % NANOS) + NANOS) % NANOS;
    const second = new Date(Number((nanos - rest) / 1_000_000n));
    if (Number.isNaN(second.getTime())) {
      return refuse('malformed.instant', [], 'The instant is out of range.');
    }
    return parse(second.toISOString().replace('.000Z', `.${String(rest / 1000n).padStart(6, '0')}Z`));
  });
}

/** A moment as a `Temporal.Instant`: exact. Throws `malformed.value` where the platform has no `Temporal`. */
export function toTemporal(at: Instant): TemporalInstant {
  const text = parse(at);
  const temporal = (globalThis as { Temporal?: TemporalNamespace }).Temporal;
  return temporal === undefined
    ? answer(() => refuse('malformed.value', [], 'This platform has no Temporal.'))
    : temporal.Instant.from(text);
}

function nanosOf(at: unknown): unknown {
  try {
    return (at as TemporalInstant).epochNanoseconds;
  } catch {
    return undefined;
  }
}
