/** The tables that a settlement gives. */

import { answer } from './errors.js';
import type { Table as NativeTable } from './native.js';

type Cell = string | number | null;

/** How many rows are read at a time while a table is walked. */
const BLOCK = 1_000;

/** A table of a settlement: rows for people, CSV and Arrow for other tools. Walking it gives each row as a plain object. */
export class Table<Row extends object> implements Iterable<Row> {
  readonly #table: NativeTable;
  /** `lines`, `statements`, `uncredited` or `rejected`. */
  readonly name: string;
  /** The names of the columns, in order. */
  readonly columns: readonly (keyof Row & string)[];
  /** The number of rows. */
  readonly length: number;

  /** @internal */
  constructor(name: string, table: NativeTable) {
    this.#table = table;
    this.name = name;
    this.columns = table.columns() as (keyof Row & string)[];
    this.length = table.length();
  }

  /** Rows from one index to before another: all, unless said otherwise. */
  rows(from = 0, to = this.length): readonly Row[] {
    return answer(() => {
      const cells = JSON.parse(this.#table.rows(whole(from), whole(to))) as Cell[][];
      return cells.map((cells) => this.#row(cells));
    });
  }

  *[Symbol.iterator](): IterableIterator<Row> {
    for (let from = 0; from < this.length; from += BLOCK) {
      yield* this.rows(from, from + BLOCK);
    }
  }

  /** The table as CSV with a header line, as it enters the digest. */
  toCsv(): string {
    return answer(() => this.#table.toCsv());
  }

  /**
   * The table as an Arrow IPC stream: texts as utf8, instants as timestamps in UTC to the microsecond, amounts as decimal128
   * with four decimals, counts as unsigned integers.
   */
  toArrow(): Uint8Array {
    return answer(() => this.#table.toArrow());
  }

  /** The rows, for `JSON.stringify`. */
  toJSON(): readonly Row[] {
    return this.rows();
  }

  #row(cells: readonly Cell[]): Row {
    return Object.fromEntries(this.columns.map((column, index) => [column, cells[index]])) as Row;
  }
}

/** An index as the native module takes it: below zero is the beginning. */
function whole(index: unknown): number {
  const number = typeof index === 'number' ? Math.trunc(index) : NaN;
  return Math.min(Math.max(Number.isNaN(number) ? 0 : number, 0), 0xffff_ffff);
}
