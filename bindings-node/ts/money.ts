/**
 * Exact amounts in a currency, on its minor unit: `{ amount: '12.50', currency: 'EUR' }`. Amounts are decimal texts, never
 * numbers. Amounts of two currencies are never added or compared: that throws `money.mixed_currencies`.
 */

import type { ExchangeRate, Exchanged } from './generated/exchange.js';
import type { Rounding, SplitMethod } from './generated/rounding.js';
import type { Currency, Money, Rate } from './generated/value.js';
import { native } from './native.js';
import { type Document, calculate, read as readValue } from './wire.js';

/** An amount from its parts: `parse('12.5', 'EUR')` is `{ amount: '12.50', currency: 'EUR' }`. */
export function parse(amount: string, currency: Currency): Money {
  return calculate(native.moneyParse, { amount, currency });
}

/** Reads an amount in its wire form, strictly: from JSON text, its bytes, or a plain object. */
export function read(document: Document): Money {
  return readValue('value.Money', document);
}

/** The sum. Throws `money.mixed_currencies`, `money.out_of_range`. */
export function plus(left: Money, right: Money): Money {
  return calculate(native.moneyPlus, { left, right });
}

/** The difference. Throws `money.mixed_currencies`, `money.out_of_range`. */
export function minus(left: Money, right: Money): Money {
  return calculate(native.moneyMinus, { left, right });
}

/** The amount with its sign changed. */
export function negated(money: Money): Money {
  return calculate(native.moneyNegated, { money });
}

/** A percentage of it, rounded once to the minor unit: half away from zero unless another rounding is named. */
export function percent(money: Money, rate: Rate, rounding?: Rounding): Money {
  return calculate(native.moneyPercent, { money, rate, rounding });
}

/**
 * Converts it, rounded once to the minor unit: half away from zero unless another rounding is named. The answer keeps the
 * rate, its source and its day.
 */
export function exchange(money: Money, by: ExchangeRate, rounding?: Rounding): Exchanged {
  return calculate(native.moneyExchange, { money, by, rounding });
}

/** Below zero where the left amount is the smaller, above where it is the larger: fit for `sort`. */
export function compare(left: Money, right: Money): -1 | 0 | 1 {
  return calculate(native.moneyCompare, { left, right });
}

/**
 * Parts in proportion to weights (exact numbers: decimal texts, or whole numbers) that add up to it exactly, by the largest
 * remainders unless another method is named.
 */
export function split(total: Money, weights: readonly (string | number)[], method?: SplitMethod): readonly Money[] {
  return calculate(native.moneySplit, { total, weights, method });
}
