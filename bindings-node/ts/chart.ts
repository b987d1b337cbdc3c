/** Charts as SVG. */

import type { Money } from './generated/value.js';
import { native } from './native.js';
import { calculate } from './wire.js';

/** One bar of a chart. */
export interface Bar {
  readonly name: string;
  readonly amount: Money;
}

/**
 * A bar chart of amounts over named steps, such as commission by month, as SVG text: one bar each, from left to right.
 *
 * Throws `chart.empty` without a bar, `money.mixed_currencies` for amounts of several currencies.
 */
export function barChart(title: string, bars: readonly Bar[]): string {
  return calculate(native.barChart, { title, bars });
}
