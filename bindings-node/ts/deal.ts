/** Deals: what a creator sees of one, what follows from one, and what a command to one would cause. */

import { handleOf, requestText } from './aggregate.js';
import type { CodeBook } from './code-book.js';
import { answer } from './errors.js';
import type { DealFactsInput, FollowUp, Rehearsal } from './generated/deal.js';
import type { Campaign, Engagement, Participation, Partnership, ProductOrder } from './generated/handles.js';
import type { LiveFactsInput, LiveView } from './generated/live.js';
import type * as participation from './generated/participation.js';
import type * as partnership from './generated/partnership.js';
import type { Instant } from './generated/value.js';
import { type DealHandles, native } from './native.js';
import { items, option, toText } from './wire.js';

/** A deal with what carries it out. What there is not yet is left out. */
export interface DealParts<Deal extends Partnership | Participation = Partnership | Participation> {
  /** What was agreed, or is to be. */
  readonly deal: Deal;
  /** The campaign of a participation, which comes with it; a partnership has none. */
  readonly campaign?: Campaign | undefined;
  /** Its content and payments. */
  readonly engagement?: Engagement | undefined;
  /** The code book of its brand. */
  readonly codeBook?: CodeBook | undefined;
  /** The products that its creator is sent for it, in any order. */
  readonly productOrders?: readonly ProductOrder[] | undefined;
}

/**
 * What a creator sees of a partnership or a participation at a moment; null before there is anything to see: a partnership
 * before it is published, a participation before the creator is invited. A token says whose page may be shown, see
 * `verifyToken`.
 *
 * Throws `MalformedError` `deal.unrelated`, with the path of what belongs to another deal, brand or creator.
 */
export function liveViewOf(parts: DealParts, at: Instant, facts?: LiveFactsInput): LiveView | null {
  return answer(() => JSON.parse(native.liveViewOf(...handlesOf(parts), toText({ at, facts }))) as LiveView | null);
}

/**
 * The commands that bring what carries out a deal in line with it, in their order. None while nothing was agreed, and none
 * when all is in line: it can be asked after each command, and as often as one likes. Codes follow only where the code book
 * is given.
 *
 * Throws `MalformedError`: `deal.unrelated` for what belongs to another deal, brand or creator; `deal.zone` where a
 * participation begins and nobody says in whose calendar.
 */
export function followUpsOf(parts: DealParts, at: Instant, facts?: DealFactsInput): readonly FollowUp[] {
  return answer(() => JSON.parse(native.followUpsOf(...handlesOf(parts), toText({ at, facts }))) as FollowUp[]);
}

/**
 * Tries a command to a deal, and what follows from it in all that carries the deal out, without effect: publishing shows the
 * content, the payments, the places for codes, the product orders and the notifications that it will cause. The request and
 * its context are given as to `execute`.
 *
 * Throws what `execute` throws; what `followUpsOf` throws; and the refusal of the first follow-up that fails, with
 * `/followUps` and its index as path.
 */
export function rehearse(
  parts: DealParts<Partnership>,
  request: partnership.Request | string,
  context?: partnership.Context,
  facts?: DealFactsInput,
): Rehearsal;
export function rehearse(
  parts: DealParts<Participation>,
  request: participation.Request | string,
  context?: participation.Context,
  facts?: DealFactsInput,
): Rehearsal;
export function rehearse(parts: DealParts, request: unknown, context?: unknown, facts?: unknown): Rehearsal {
  return answer(() => {
    const around = toText({ context, facts });
    return JSON.parse(native.rehearse(...handlesOf(parts), requestText(request), around)) as Rehearsal;
  });
}

/** The handles of all of them; what is left out is undefined. */
function handlesOf(parts: unknown): DealHandles {
  const held = (name: string) => {
    const given = option(parts, name);
    return given === undefined ? undefined : handleOf(given, name);
  };
  const orders = items(option(parts, 'productOrders') ?? [], 'productOrders');
  return [
    handleOf(option(parts, 'deal'), 'deal'),
    held('campaign'),
    held('engagement'),
    held('codeBook'),
    orders.map((order, at) => handleOf(order, 'productOrders', String(at))),
  ];
}
