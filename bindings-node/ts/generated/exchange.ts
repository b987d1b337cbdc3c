/** Converting money: an explicit step that keeps the rate, its source and its day. */
// Generated from the core's types by `cargo xtask gen`.

import type * as value from './value.js';
import { type Document, read } from '../wire.js';

/** An exchange rate with its provenance: one unit of `from` is `rate` units of `to`. */
export interface ExchangeRate {
  /** The currency that is given. */
  readonly from: value.Currency;
  /** The currency that is wanted. */
  readonly to: value.Currency;
  /** How much of `to` one unit of `from` is. */
  readonly rate: value.Factor;
  /** Who published it, such as `ECB`. */
  readonly source: value.Label;
  /** Of which day it is. */
  readonly date: value.CalendarDate;
}

/**
 * Reads a value of ExchangeRate, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with
 * all problems.
 */
export function readExchangeRate(document: Document): ExchangeRate {
  return read('exchange.ExchangeRate', document);
}

/** An amount that was converted, with all that it came from. */
export interface Exchanged {
  /** The amount, rounded once to the minor unit. */
  readonly amount: value.Money;
  /** What was converted. */
  readonly original: value.Money;
  /** At which rate, of whom and when. */
  readonly by: ExchangeRate;
}

/**
 * Reads a value of Exchanged, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readExchanged(document: Document): Exchanged {
  return read('exchange.Exchanged', document);
}
