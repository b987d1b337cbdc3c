/** What a settlement reads: orders, refunds and touches, from CSV or Arrow IPC. */

import { types } from 'node:util';

import { type Problem, answer } from './errors.js';
import type { ColumnMap } from './generated/settlement.js';
import { later, signalOf } from './later.js';
import { type Reading, native } from './native.js';
import { option, refuse, toText, wellFormed } from './wire.js';

/** The tables of a settlement's input. */
export type InputName = 'orders' | 'refunds' | 'touches';

/** A row that could not be read, and everything that is wrong with it. */
export interface RejectedRow {
  readonly table: InputName;
  /** Where it stands: the line of a file, counted from 1; the index of a row of a table, counted from 0. */
  readonly row: number;
  /** Its id, where that could be read. */
  readonly id: string | null;
  /** What is wrong; the path is the column: `/placed_at`. */
  readonly problems: readonly Problem[];
}

/** How a table is read. */
export interface ReadOptions {
  /** Which column of the file is which column of the table; canonical names need none. */
  readonly columnMap?: ColumnMap | undefined;
  /** `csv` (UTF-8) unless it is an Arrow IPC stream. */
  readonly format?: 'csv' | 'arrow' | undefined;
}

/** How a table is read off the main thread. */
export interface LaterReadOptions extends ReadOptions {
  /** Ends the wait. Work that has begun is finished in the background, and its result is dropped. */
  readonly signal?: AbortSignal | undefined;
}

/** A table, and the rows of its source that are not in it. `settle` takes it. */
export class ReadTable<Name extends InputName = InputName> {
  /** @internal */
  readonly reading: Reading;
  /** Which table it is. */
  readonly name: Name;

  /** @internal */
  constructor(reading: Reading) {
    this.reading = reading;
    this.name = answer(() => reading.name() as Name);
  }

  /** The number of rows that could be read. */
  get length(): number {
    return answer(() => this.reading.length());
  }

  /** The rows that could not, in the order of the source. */
  get rejected(): readonly RejectedRow[] {
    return answer(() => JSON.parse(this.reading.rejected()) as RejectedRow[]);
  }
}

type Arguments = [table: InputName, format: string, bytes: Uint8Array, columnMap: string | undefined];

function prepared(name: InputName, data: unknown, options: unknown): Arguments {
  const columnMap = option(options, 'columnMap');
  const format = option(options, 'format') ?? 'csv';
  if (format !== 'csv' && format !== 'arrow') {
    return refuse('malformed.unknown_variant', ['format'], 'The format is csv or arrow.');
  }
  const map = columnMap === undefined ? undefined : toText(columnMap, 'columnMap');
  if (types.isUint8Array(data)) {
    return [name, format, data, map];
  }
  if (typeof data === 'string' && format === 'csv') {
    return [name, format, Buffer.from(wellFormed(data)), map];
  }
  return refuse('malformed.type', ['data'], 'A text or its bytes were expected.');
}

function now<Name extends InputName>(name: Name, data: unknown, options: unknown): ReadTable<Name> {
  return answer(() => new ReadTable<Name>(native.readTable(...prepared(name, data, options))));
}

async function soon<Name extends InputName>(name: Name, data: unknown, options: unknown): Promise<ReadTable<Name>> {
  const start = () => native.readTableLater(...prepared(name, data, options));
  return new ReadTable<Name>(await later(start, signalOf(options)));
}

/** Reads orders off the main thread. Rows that cannot be read are in `rejected`. */
export function readOrders(data: string | Uint8Array, options?: LaterReadOptions): Promise<ReadTable<'orders'>> {
  return soon('orders', data, options);
}

/** Reads refunds off the main thread. Rows that cannot be read are in `rejected`. */
export function readRefunds(data: string | Uint8Array, options?: LaterReadOptions): Promise<ReadTable<'refunds'>> {
  return soon('refunds', data, options);
}

/** Reads touches off the main thread. Rows that cannot be read are in `rejected`. */
export function readTouches(data: string | Uint8Array, options?: LaterReadOptions): Promise<ReadTable<'touches'>> {
  return soon('touches', data, options);
}

/** Reads orders on this thread. */
export function readOrdersSync(data: string | Uint8Array, options?: ReadOptions): ReadTable<'orders'> {
  return now('orders', data, options);
}

/** Reads refunds on this thread. */
export function readRefundsSync(data: string | Uint8Array, options?: ReadOptions): ReadTable<'refunds'> {
  return now('refunds', data, options);
}

/** Reads touches on this thread. */
export function readTouchesSync(data: string | Uint8Array, options?: ReadOptions): ReadTable<'touches'> {
  return now('touches', data, options);
}
