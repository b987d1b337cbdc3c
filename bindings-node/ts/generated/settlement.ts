/**
 * What a settlement is made of: programs, column maps, explanations, totals, and what a code book gives to a program.
 * See `partnerkit.settle`.
 */
// Generated from the core's types by `cargo xtask gen`.

import type * as codes from './codes.js';
import type * as rounding from './rounding.js';
import type * as value from './value.js';
import { type Document, read } from '../wire.js';

/** Days of 24 hours after the order. */
export interface DaysHold {
  readonly type: 'days';
  /** How many. */
  readonly days: number;
}

/** A day of the month after the order's, at its first instant. */
export interface DayOfNextMonthHold {
  readonly type: 'day_of_next_month';
  /** 1 to 28. */
  readonly day: number;
}

/** Calendar months, then days, after the date of the order, at the first instant of that date. */
export interface MonthsAndDaysHold {
  readonly type: 'months_and_days';
  /** Months; the day is clamped to the month's end. */
  readonly months: number;
  /** Days. */
  readonly days: number;
}

/** When a line locks: from then on refunds are adjustments. */
export type Hold =
  | DaysHold
  | DayOfNextMonthHold
  | MonthsAndDaysHold;

/** What is added to the subtotal. */
export interface Base {
  /** The tax. */
  readonly tax: boolean;
  /** The shipping. */
  readonly shipping: boolean;
}

/** What is added to the subtotal. What has a default may be left out. */
export interface BaseInput {
  /** The tax. */
  readonly tax?: boolean | undefined;
  /** The shipping. */
  readonly shipping?: boolean | undefined;
}

/** Which of a valid code and a valid link counts. */
export type Precedence =
  /** The code. */
  | 'code_over_link'
  /** The link. */
  | 'link_over_code'
  /** The code where its creator has no valid click for the order; else the link. */
  | 'clickless_code_first';

/** Every Precedence, in order. */
export const precedences: readonly Precedence[] = [
  'code_over_link',
  'link_over_code',
  'clickless_code_first',
];

/** Which of several touches counts. */
export type Model =
  /** The last one; any click before any impression. */
  | 'last_touch';

/** Every Model, in order. */
export const models: readonly Model[] = [
  'last_touch',
];

/** How it is decided who brought an order. */
export interface Attribution {
  /** Which of a code and a link counts. */
  readonly precedence: Precedence;
  /** Which of several touches counts. */
  readonly model: Model;
  /** How long before an order a click counts, in days of 24 hours. */
  readonly clickWindowDays: number;
  /** How long before an order an impression counts, in days of 24 hours. */
  readonly impressionWindowDays: number;
}

/** How it is decided who brought an order. What has a default may be left out. */
export interface AttributionInput {
  /** Which of a code and a link counts. */
  readonly precedence?: Precedence | undefined;
  /** Which of several touches counts. */
  readonly model?: Model | undefined;
  /** How long before an order a click counts, in days of 24 hours. */
  readonly clickWindowDays?: number | undefined;
  /** How long before an order an impression counts, in days of 24 hours. */
  readonly impressionWindowDays?: number | undefined;
}

/** What holds for one creator only. */
export interface CreatorTerms {
  /** Who. */
  readonly creatorId: value.CreatorId;
  /** When nothing of theirs is credited. */
  readonly suspended: readonly value.Period[];
  /** Their own rates. */
  readonly rates: readonly codes.RateEntry[];
}

/** What holds for one creator only. What has a default may be left out. */
export interface CreatorTermsInput {
  /** Who. */
  readonly creatorId: value.CreatorId;
  /** When nothing of theirs is credited. */
  readonly suspended?: readonly value.Period[] | undefined;
  /** Their own rates. */
  readonly rates?: readonly codes.RateEntry[] | undefined;
}

/** What holds for all codes or links of a group. */
export interface ProgramGroup {
  /** Which group. */
  readonly groupId: value.GroupId;
  /** Codes or links. */
  readonly kind: codes.GroupKind;
  /** The group's rates. */
  readonly rates: readonly codes.RateEntry[];
  /** How often its codes may be used. */
  readonly limits: codes.Limits;
  /** Whether another system pays for it: its orders are not credited here. */
  readonly settledExternally: boolean;
}

/** What holds for all codes or links of a group. What has a default may be left out. */
export interface ProgramGroupInput {
  /** Which group. */
  readonly groupId: value.GroupId;
  /** Codes or links. */
  readonly kind: codes.GroupKind;
  /** The group's rates. */
  readonly rates?: readonly codes.RateEntry[] | undefined;
  /** How often its codes may be used. */
  readonly limits?: codes.LimitsInput | undefined;
  /** Whether another system pays for it: its orders are not credited here. */
  readonly settledExternally?: boolean | undefined;
}

/** A discount code in one creator's hands for a time. */
export interface CodeHolding {
  /** Which assignment; one that moved between groups has a window in each. */
  readonly assignmentId: value.AssignmentId;
  /** The code, in any spelling. */
  readonly code: string;
  /** A discount group. */
  readonly groupId: value.GroupId;
  /** When. */
  readonly window: value.Period;
  /** Whose; nobody's is a generic code, which credits nobody. */
  readonly creatorId?: value.CreatorId | undefined;
  /** How a closed window ended; left out: its time was over. */
  readonly ended?: codes.Ended | undefined;
  /** Rates of this assignment only. */
  readonly rates: readonly codes.RateEntry[];
}

/** A discount code in one creator's hands for a time. What has a default may be left out. */
export interface CodeHoldingInput {
  /** Which assignment; one that moved between groups has a window in each. */
  readonly assignmentId: value.AssignmentId;
  /** The code, in any spelling. */
  readonly code: string;
  /** A discount group. */
  readonly groupId: value.GroupId;
  /** When. */
  readonly window: value.Period;
  /** Whose; nobody's is a generic code, which credits nobody. */
  readonly creatorId?: value.CreatorId | undefined;
  /** How a closed window ended; left out: its time was over. */
  readonly ended?: codes.Ended | undefined;
  /** Rates of this assignment only. */
  readonly rates?: readonly codes.RateEntry[] | undefined;
}

/** An affiliate link in one creator's hands for a time. */
export interface LinkHolding {
  /** Which assignment; one that moved between groups has a window in each. */
  readonly assignmentId: value.AssignmentId;
  /** The link, as touches and orders name it. */
  readonly linkId: string;
  /** An affiliate group. */
  readonly groupId: value.GroupId;
  /** Whose. */
  readonly creatorId: value.CreatorId;
  /** When. */
  readonly window: value.Period;
  /** How a closed window ended; left out: its time was over. */
  readonly ended?: codes.Ended | undefined;
  /** Rates of this assignment only. */
  readonly rates: readonly codes.RateEntry[];
}

/** An affiliate link in one creator's hands for a time. What has a default may be left out. */
export interface LinkHoldingInput {
  /** Which assignment; one that moved between groups has a window in each. */
  readonly assignmentId: value.AssignmentId;
  /** The link, as touches and orders name it. */
  readonly linkId: string;
  /** An affiliate group. */
  readonly groupId: value.GroupId;
  /** Whose. */
  readonly creatorId: value.CreatorId;
  /** When. */
  readonly window: value.Period;
  /** How a closed window ended; left out: its time was over. */
  readonly ended?: codes.Ended | undefined;
  /** Rates of this assignment only. */
  readonly rates?: readonly codes.RateEntry[] | undefined;
}

/** The terms that orders are settled under. */
export interface Program {
  /** Which program. */
  readonly programId: value.ProgramId;
  /** Whose program. */
  readonly brandId: value.BrandId;
  /** Whose calendar decides the months of statements and the dates of holds. */
  readonly zone: value.Zone;
  /** What orders may be paid in; others are not credited. */
  readonly currencies: readonly value.Currency[];
  /** What everybody earns where nothing closer says otherwise. */
  readonly rates: readonly codes.RateEntry[];
  /** How the commission of a line is rounded to the minor unit, once. */
  readonly rounding: rounding.Rounding;
  /** When a line can no longer be lowered by refunds. */
  readonly hold: Hold;
  /** What commission is computed from, beside the subtotal. */
  readonly base: Base;
  /** Who is credited. */
  readonly attribution: Attribution;
  /** How a typed code is forgiven. */
  readonly spelling: codes.Spelling;
  /** Creators with terms of their own; others need not be listed. */
  readonly creators: readonly CreatorTerms[];
  /** Groups of codes and of links. */
  readonly groups: readonly ProgramGroup[];
  /** Who holds which discount code. */
  readonly codes: readonly CodeHolding[];
  /** Who holds which affiliate link. */
  readonly links: readonly LinkHolding[];
}

/** The terms that orders are settled under. What has a default may be left out. */
export interface ProgramInput {
  /** Which program. */
  readonly programId: value.ProgramId;
  /** Whose program. */
  readonly brandId: value.BrandId;
  /** Whose calendar decides the months of statements and the dates of holds. */
  readonly zone: value.Zone;
  /** What orders may be paid in; others are not credited. */
  readonly currencies: readonly value.Currency[];
  /** What everybody earns where nothing closer says otherwise. */
  readonly rates: readonly codes.RateEntry[];
  /** How the commission of a line is rounded to the minor unit, once. */
  readonly rounding?: rounding.Rounding | undefined;
  /** When a line can no longer be lowered by refunds. */
  readonly hold?: Hold | undefined;
  /** What commission is computed from, beside the subtotal. */
  readonly base?: BaseInput | undefined;
  /** Who is credited. */
  readonly attribution?: AttributionInput | undefined;
  /** How a typed code is forgiven. */
  readonly spelling?: codes.SpellingInput | undefined;
  /** Creators with terms of their own; others need not be listed. */
  readonly creators?: readonly CreatorTermsInput[] | undefined;
  /** Groups of codes and of links. */
  readonly groups?: readonly ProgramGroupInput[] | undefined;
  /** Who holds which discount code. */
  readonly codes?: readonly CodeHoldingInput[] | undefined;
  /** Who holds which affiliate link. */
  readonly links?: readonly LinkHoldingInput[] | undefined;
}

/**
 * Reads a value of Program, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readProgram(document: Document): Program {
  return read('settlement.Program', document);
}

/**
 * Names of columns as a file has them, by the names that the tables have; what is not named is found by its own name.
 */
export interface ColumnMap {
  /** Of the orders: `{"order_id": "Order ID"}`. */
  readonly orders?: Readonly<Record<string, string>> | undefined;
  /** Of the refunds. */
  readonly refunds?: Readonly<Record<string, string>> | undefined;
  /** Of the touches. */
  readonly touches?: Readonly<Record<string, string>> | undefined;
  /** Where the clock hangs that wrote times without an offset; without it such times are refused. */
  readonly zone?: value.Zone | undefined;
}

/**
 * Reads a value of ColumnMap, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readColumnMap(document: Document): ColumnMap {
  return read('settlement.ColumnMap', document);
}

/** Who held a code or link. */
export interface HolderTrace {
  /** Who; nobody holds a generic code. */
  readonly creatorId: value.CreatorId | null;
  /** By which assignment. */
  readonly assignmentId: string;
  /** In which group. */
  readonly groupId: value.GroupId;
}

/** A typed code. */
export interface CodeTrace {
  /** As the shopper typed it. */
  readonly typed: string;
  /** `valid`, or what speaks against it; nothing where it was not looked at. */
  readonly verdict: string | null;
  /** Who held it when the order was placed. */
  readonly heldBy: HolderTrace | null;
  /** The limit that had no room. */
  readonly fullLimit: string | null;
}

/** A touch, or a link that the order names itself. */
export interface TouchTrace {
  /** How it came to the order: `click_id`, `link_id`, `click` or `impression`. */
  readonly way: string;
  /** Which touch; nothing for a link that the order names itself. */
  readonly touchId: string | null;
  /** Which link. */
  readonly linkId: string;
  /** When. */
  readonly at: value.Instant;
  /** `valid`, or what speaks against it. */
  readonly verdict: string;
  /** Who held the link then. */
  readonly heldBy: HolderTrace | null;
}

/** A part of an order. */
export interface PartTrace {
  /** `subtotal`, `tax` or `shipping`. */
  readonly part: string;
  /** How much. */
  readonly amount: value.Money;
  /** Whether it is in the base. */
  readonly inBase: boolean;
}

/** What one level of the terms says about the rate. */
export interface LevelTrace {
  /** `assignment`, `creator`, `group` or `program`. */
  readonly rule: string;
  /** Its rate when the order was placed; nothing where it says none. */
  readonly rate: string | null;
  /** Since when. */
  readonly from: value.Instant | null;
}

/** One refund of a credited order. */
export interface RefundTrace {
  /** Which refund. */
  readonly refundId: string;
  /** When. */
  readonly at: value.Instant;
  /** What was given back, as delivered. */
  readonly amount: value.Money;
  /** How it was spread over what was left of the order, by largest remainder. */
  readonly parts: readonly PartTrace[];
  /** What it took from the base. */
  readonly fromBase: value.Money;
  /** How the target was computed: commission x refunded base / base. */
  readonly exact: string;
  /** What is taken back of the commission in all, up to this refund. */
  readonly target: value.Money;
  /** What this refund takes back. */
  readonly takenBack: value.Money;
  /** `reversal` before the lock, `adjustment` from it on. */
  readonly postedAs: string;
}

/** A line of the result. */
export interface LineTrace {
  /** `commission` or `adjustment`. */
  readonly kind: string;
  /** The refund of an adjustment. */
  readonly refundId: string | null;
  /** When. */
  readonly at: value.Instant;
  /** The month of the statement it stands in. */
  readonly period: string;
  /** What is owed by it. */
  readonly amount: value.Money;
  /** `pending`, `locked` or `reversed`. */
  readonly status: string;
}

/** Who is credited with an order, and how it came to the cent. */
export interface CreditTrace {
  /** `code` or `link`. */
  readonly source: string;
  /** Who, and by which assignment. */
  readonly winner: HolderTrace;
  /** The credited touch. */
  readonly touchId: string | null;
  /** Whose claim was valid too and lost by precedence. */
  readonly loser: value.CreatorId | null;
  /** The parts of the order, and whether they count. */
  readonly parts: readonly PartTrace[];
  /** What commission is computed from: the sum of the parts that count. */
  readonly base: value.Money;
  /** What each level of the terms says, the closest first. */
  readonly levels: readonly LevelTrace[];
  /** The level that holds. */
  readonly rule: string;
  /** The rate: `12.5%`, or a sum per order. */
  readonly rate: string;
  /** Since when the rate holds; nothing is since ever. */
  readonly rateFrom: value.Instant | null;
  /** The commission before it was rounded, exactly. */
  readonly exact: string;
  /** How it was rounded. */
  readonly rounding: rounding.Rounding;
  /** The commission. */
  readonly earned: value.Money;
  /** What decides when it locks. */
  readonly hold: Hold;
  /** From when on refunds are adjustments. */
  readonly locksAt: value.Instant;
  /** The refunds, one by one. */
  readonly refunds: readonly RefundTrace[];
  /** The lines that came of it. */
  readonly lines: readonly LineTrace[];
}

/** Somebody is credited. */
export interface CreditedOutcomeTrace {
  readonly type: 'credited';
  /** With what. */
  readonly credit: CreditTrace;
}

/** Nobody is. */
export interface NotCreditedOutcomeTrace {
  readonly type: 'not_credited';
  /** Why. */
  readonly reason: string;
  /** What commission would have been computed from. */
  readonly base: value.Money;
}

/** What became of an order. */
export type OutcomeTrace =
  | CreditedOutcomeTrace
  | NotCreditedOutcomeTrace;

/** The whole way of one order. Names of verdicts, reasons, rules and states are those of the result's tables. */
export interface Explanation {
  /** Which order. */
  readonly orderId: string;
  /** When it was placed. */
  readonly placedAt: value.Instant;
  /** What it was paid in. */
  readonly currency: value.Currency;
  /** When it was cancelled, as far as was known. */
  readonly cancelledAt: value.Instant | null;
  /** What speaks for and against its code; nothing where none was typed. */
  readonly code: CodeTrace | null;
  /** What speaks for and against each touch, the best first. */
  readonly touches: readonly TouchTrace[];
  /** What the touches say together. */
  readonly touchVerdict: string | null;
  /** Which of a valid code and a valid touch counts. */
  readonly precedence: Precedence;
  /** What became of the order. */
  readonly outcome: OutcomeTrace;
  /** The same for a person: short lines, indented, in the order in which it was decided. */
  readonly text: string;
}

/** The sums of a settlement in one currency. */
export interface Totals {
  /** Orders that were accepted, credited or not. */
  readonly orders: number;
  /** Orders that somebody is credited with. */
  readonly credited: number;
  /** What commission was computed from. */
  readonly base: value.Money;
  /** Commission before any refund. */
  readonly earned: value.Money;
  /** What refunds took back before the lock. */
  readonly reversed: value.Money;
  /** What refunds took back after the lock: zero or less. */
  readonly adjustments: value.Money;
  /** What is owed and may still change. */
  readonly pending: value.Money;
  /** What is owed for good, adjustments included. */
  readonly locked: value.Money;
}

/** The part of a program that a code book holds. */
export interface Holdings {
  /** How a typed code is forgiven. */
  readonly spelling: codes.Spelling;
  /** The groups, by id. */
  readonly groups: readonly ProgramGroup[];
  /** Who held which code when, by assignment and time. */
  readonly codes: readonly CodeHolding[];
  /** Who held which link when, by assignment and time. Generic links belong to nobody and are left out. */
  readonly links: readonly LinkHolding[];
}

/** The part of a program that a code book holds. What has a default may be left out. */
export interface HoldingsInput {
  /** How a typed code is forgiven. */
  readonly spelling: codes.SpellingInput;
  /** The groups, by id. */
  readonly groups: readonly ProgramGroupInput[];
  /** Who held which code when, by assignment and time. */
  readonly codes: readonly CodeHoldingInput[];
  /** Who held which link when, by assignment and time. Generic links belong to nobody and are left out. */
  readonly links: readonly LinkHoldingInput[];
}

/**
 * A commission or an adjustment: a row of `Settlement.lines`. Amounts are decimal texts, instants RFC 3339 texts, null
 * is nothing.
 */
export interface LineRow {
  readonly order_id: string | null;
  readonly creator_id: string | null;
  readonly kind: string | null;
  readonly refund_id: string | null;
  readonly at: string | null;
  readonly period: string | null;
  readonly source: string | null;
  readonly assignment_id: string | null;
  readonly touch_id: string | null;
  readonly currency: string | null;
  readonly base: string | null;
  readonly rule: string | null;
  readonly rate: string | null;
  readonly rate_from: string | null;
  readonly earned: string | null;
  readonly reversed: string | null;
  readonly amount: string | null;
  readonly status: string | null;
  readonly locks_at: string | null;
  readonly loser: string | null;
  readonly loser_reason: string | null;
}

/**
 * The sums of a creator, currency and month: a row of `Settlement.statements`. Amounts are decimal texts, instants RFC
 * 3339 texts, null is nothing.
 */
export interface StatementRow {
  readonly creator_id: string | null;
  readonly currency: string | null;
  readonly period: string | null;
  readonly orders: number;
  readonly opening: string | null;
  readonly lines: string | null;
  readonly adjustments: string | null;
  readonly closing: string | null;
  readonly pending: string | null;
  readonly locked: string | null;
}

/**
 * An order that nobody is credited with: a row of `Settlement.uncredited`. Amounts are decimal texts, instants RFC 3339
 * texts, null is nothing.
 */
export interface UncreditedRow {
  readonly order_id: string | null;
  readonly placed_at: string | null;
  readonly currency: string | null;
  readonly base: string | null;
  readonly code: string | null;
  readonly reason: string | null;
  readonly code_verdict: string | null;
  readonly touch_verdict: string | null;
}

/**
 * A row that was not settled, and why: a row of `Settlement.rejected`. Amounts are decimal texts, instants RFC 3339
 * texts, null is nothing.
 */
export interface RejectionRow {
  readonly table: string | null;
  readonly id: string | null;
  readonly code: string | null;
  readonly field: string | null;
}
