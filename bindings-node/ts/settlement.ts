/** Settling: of these orders, what is owed to whom, and why? */

import { answer } from './errors.js';
import type { Entry, Posting } from './generated/ledger.js';
import type {
  Explanation,
  LineRow,
  ProgramInput,
  RejectionRow,
  StatementRow,
  Totals,
  UncreditedRow,
} from './generated/settlement.js';
import type { Instant } from './generated/value.js';
import { type InputName, ReadTable, type RejectedRow } from './input.js';
import { later, signalOf } from './later.js';
import { type Reading, type Settled, native } from './native.js';
import { Table } from './table.js';
import { isA, option, refuse, toText } from './wire.js';

/** What is to be settled. */
export interface SettleOptions {
  /** The rates, holds, groups, codes and links. */
  readonly program: ProgramInput;
  /** The orders: from `readOrders`. */
  readonly orders: ReadTable<'orders'>;
  /** The refunds, if there are any. */
  readonly refunds?: ReadTable<'refunds'> | undefined;
  /** The touches, if there are any. */
  readonly touches?: ReadTable<'touches'> | undefined;
  /** The moment that is settled for: what lies later does not count. */
  readonly asOf: Instant;
}

/** What is to be settled off the main thread. */
export interface LaterSettleOptions extends SettleOptions {
  /** Ends the wait. Work that has begun is finished in the background, and its result is dropped. */
  readonly signal?: AbortSignal | undefined;
}

/** What is owed to whom, and why. The result never depends on the order of rows or on the machine. */
export class Settlement {
  readonly #settled: Settled;
  /** The rows of the sources that could not be read. */
  readonly unread: readonly RejectedRow[];
  /** Commissions and adjustments. */
  readonly lines: Table<LineRow>;
  /** The sums per creator, currency and month. */
  readonly statements: Table<StatementRow>;
  /** Orders that nobody is credited with, and why. */
  readonly uncredited: Table<UncreditedRow>;
  /** Rows that were not settled, and why. */
  readonly rejected: Table<RejectionRow>;

  /** @internal */
  constructor(settled: Settled, unread: readonly RejectedRow[]) {
    const table = <Row extends object>(name: string) => new Table<Row>(name, settled.table(name));
    this.#settled = settled;
    this.unread = unread;
    this.lines = table('lines');
    this.statements = table('statements');
    this.uncredited = table('uncredited');
    this.rejected = table('rejected');
  }

  /** SHA-256 over the four tables as text: the same on every machine and in every language. */
  get digest(): string {
    return answer(() => this.#settled.digest());
  }

  /** The rows behind `rejected`, with their places in the sources. */
  rejectedRows(): readonly RejectedRow[] {
    return answer(() => JSON.parse(this.#settled.rejectedRows()) as RejectedRow[]);
  }

  /** The sums per currency. */
  totals(): readonly Totals[] {
    return answer(() => JSON.parse(this.#settled.totals()) as Totals[]);
  }

  /**
   * The whole way of one order; its `text` is for a person. Throws `settlement.unknown_order` for an order that was not
   * settled.
   */
  explain(orderId: string): Explanation {
    return answer(() => JSON.parse(this.#settled.explain(toText(orderId, 'orderId'))) as Explanation);
  }

  /** The double entries, in the order of time. */
  postings(): readonly Posting[] {
    return answer(() => JSON.parse(this.#settled.postings()) as Posting[]);
  }

  /** The balances of all accounts. */
  balances(): readonly Entry[] {
    return answer(() => JSON.parse(this.#settled.balances()) as Entry[]);
  }
}

/** What crosses, and what could not be read before. */
interface Prepared {
  readonly args: [terms: string, orders: Reading, refunds: Reading | undefined, touches: Reading | undefined];
  readonly unread: readonly RejectedRow[];
}

function prepared(options: unknown): Prepared {
  const given = (name: string) => option(options, name);
  const terms = toText({ program: given('program'), asOf: given('asOf') });
  const tables = [
    reading(given('orders'), 'orders') ?? refuse('malformed.missing_field', ['orders']),
    reading(given('refunds'), 'refunds'),
    reading(given('touches'), 'touches'),
  ] as const;
  const unread = tables.flatMap((table) => (table === undefined ? [] : (JSON.parse(table.rejected()) as RejectedRow[])));
  return { args: [terms, ...tables], unread };
}

function reading(table: unknown, name: InputName): Reading | undefined {
  if (table === undefined) {
    return undefined;
  }
  if (isA(table, ReadTable) && table.name === name) {
    return table.reading;
  }
  return refuse('malformed.type', [name], 'A table of readOrders and its siblings was expected.');
}

/**
 * Settles off the main thread: of these orders, what is owed to whom, and why?
 *
 * Rejects with `MalformedError` for a program that is wrong; rows that could not be read are in `unread`.
 */
export async function settle(options: LaterSettleOptions): Promise<Settlement> {
  const signal = signalOf(options);
  const { args, unread } = answer(() => prepared(options));
  const settled = await later(() => native.settleLater(...args), signal);
  return answer(() => new Settlement(settled, unread));
}

/** Settles on this thread. */
export function settleSync(options: SettleOptions): Settlement {
  return answer(() => {
    const { args, unread } = prepared(options);
    return new Settlement(native.settleNow(...args), unread);
  });
}
