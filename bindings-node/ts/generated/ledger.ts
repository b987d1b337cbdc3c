/** Double entries between named accounts. */
// Generated from the core's types by `cargo xtask gen`.

import type * as value from './value.js';
import { type Document, read } from '../wire.js';

/** A brand: what it has paid in (negative) and got back. */
export interface BrandAccount {
  readonly type: 'brand';
  /** Which. */
  readonly brandId: value.BrandId;
}

/** A creator: what may be paid out. */
export interface CreatorAccount {
  readonly type: 'creator';
  /** Which. */
  readonly creatorId: value.CreatorId;
}

/** Earned or paid in, not yet anybody's to have. */
export interface HeldAccount {
  readonly type: 'held';
}

/** The platform's own. */
export interface PlatformFeeAccount {
  readonly type: 'platform_fee';
}

/** Kept back for the tax office. */
export interface WithholdingAccount {
  readonly type: 'withholding';
}

/** The world outside: banks and payment providers. */
export interface ExternalAccount {
  readonly type: 'external';
}

/** Whose money it is. */
export type Account =
  | BrandAccount
  | CreatorAccount
  | HeldAccount
  | PlatformFeeAccount
  | WithholdingAccount
  | ExternalAccount;

/**
 * Reads a value of Account, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readAccount(document: Document): Account {
  return read('ledger.Account', document);
}

/** One side of a posting: an amount added to an account (negative: taken from it). */
export interface Entry {
  /** Whose. */
  readonly account: Account;
  /** How much. */
  readonly amount: value.Money;
}

/**
 * Reads a value of Entry, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readEntry(document: Document): Entry {
  return read('ledger.Entry', document);
}

/** Amounts that move together. Its entries sum to zero in every currency. */
export interface Posting {
  readonly at: value.Instant;
  readonly entries: readonly Entry[];
}
