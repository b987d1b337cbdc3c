/** The native module: what is compiled from Rust. Everything goes in and comes out as JSON text in the wire form. */

import { file } from './platform.js';

/** An aggregate that keeps its state in Rust. */
export interface Handle {
  execute(request: string, context?: string): string;
  dryRun(requests: string, context?: string): string;
  tick(args: string): string;
  ask(question: string, args: string): string;
  history(): string;
  envelopes(): string;
  timers(): string;
  id(): string;
  version(): number;
  copy(): Handle;
}

/** Sums of postings. */
export interface Balances {
  post(posting: string): void;
  balance(args: string): string;
  balances(): string;
}

/** An input table that was read. */
export interface Reading {
  name(): string;
  length(): number;
  rejected(): string;
}

/** A table of a settlement. */
export interface Table {
  columns(): string[];
  length(): number;
  rows(from: number, to: number): string;
  toCsv(): string;
  toArrow(): Uint8Array;
}

/** What is owed to whom. */
export interface Settled {
  table(name: string): Table;
  rejectedRows(): string;
  digest(): string;
  totals(): string;
  explain(orderId: string): string;
  postings(): string;
  balances(): string;
}

/** A calculation: the JSON text of its named arguments in, that of its value out. */
export type Calculation = (args: string) => string;

type Given<T> = T | null | undefined;

/** A deal and what carries it out. */
export type DealHandles = readonly [
  deal: Handle,
  campaign: Given<Handle>,
  engagement: Given<Handle>,
  codeBook: Given<Handle>,
  productOrders: readonly Handle[],
];

/** What the module exports. A test holds this to what is there. */
export interface Native {
  readonly Handle: {
    new (kind: string, id: string): Handle;
    replay(kind: string, history: string): Handle;
    replayBytes(kind: string, history: Uint8Array): Handle;
    diagram(kind: string, format: string): string;
  };
  readonly Balances: new () => Balances;
  readonly Reading: new () => Reading;
  readonly Table: new () => Table;
  readonly Settled: new () => Settled;
  refuse(found: string): void;
  read(kind: string, text: string): string;
  readBytes(kind: string, bytes: Uint8Array): string;
  readTable(table: string, format: string, bytes: Uint8Array, columnMap: Given<string>): Reading;
  readTableLater(table: string, format: string, bytes: Uint8Array, columnMap: Given<string>): Promise<Reading>;
  settleNow(terms: string, orders: Reading, refunds: Given<Reading>, touches: Given<Reading>): Settled;
  settleLater(terms: string, orders: Reading, refunds: Given<Reading>, touches: Given<Reading>): Promise<Settled>;
  workRoomOf(campaign: Handle, participations: readonly Handle[], known: string): string;
  liveViewOf(...given: [...deal: DealHandles, args: string]): string;
  followUpsOf(...given: [...deal: DealHandles, args: string]): string;
  rehearse(...given: [...deal: DealHandles, request: string, around: string]): string;
  readonly moneyParse: Calculation;
  readonly moneyPlus: Calculation;
  readonly moneyMinus: Calculation;
  readonly moneyNegated: Calculation;
  readonly moneyPercent: Calculation;
  readonly moneyExchange: Calculation;
  readonly moneyCompare: Calculation;
  readonly moneySplit: Calculation;
  readonly periodNew: Calculation;
  readonly periodContains: Calculation;
  readonly periodOverlaps: Calculation;
  readonly instantCompare: Calculation;
  readonly zoneDate: Calculation;
  readonly zoneMonth: Calculation;
  readonly zoneStartOf: Calculation;
  readonly zoneMonthsAndDaysAfter: Calculation;
  readonly mergeParameters: Calculation;
  readonly saveStep: Calculation;
  readonly reviewBrief: Calculation;
  readonly termsOf: Calculation;
  readonly checkTerms: Calculation;
  readonly monthsOf: Calculation;
  readonly occurrencesOf: Calculation;
  readonly instalmentsOf: Calculation;
  readonly agreementOf: Calculation;
  readonly fingerprintOf: Calculation;
  readonly mediaTypesOf: Calculation;
  readonly matchPosts: Calculation;
  readonly checkDisclosure: Calculation;
  readonly requireInfluencer: Calculation;
  readonly signToken: Calculation;
  readonly verifyToken: Calculation;
  readonly distinctClicks: Calculation;
  readonly barChart: Calculation;
}

function load(): Native {
  const name = file();
  try {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the one way to load a native module
    return require(`../${name}`) as Native;
  } catch (cause) {
    throw new Error(`partnerkit has no native module for this platform: ${name} cannot be loaded`, { cause });
  }
}

export const native: Native = load();
