// How TypeScript sees the package: this file has only to compile. Run by `npm run types`.

import {
  type Money,
  Order,
  OrderId,
  BrandId,
  CommandId,
  CreatorId,
  type Decision,
  type ErrorCode,
  MalformedError,
  PartnerkitError,
  UserId,
  actor,
  codes,
  ledger,
  money,
  order,
  readOrders,
  readRefundsSync,
  settle,
  settlement,
} from '../../dist/index.mjs';

/** Fails to compile where a case is missing. */
function never(value: never): never {
  throw new Error(String(value));
}

/** Whether two types are the same. */
type Same<A, B> = [A, B] extends [B, A] ? true : false;

const brand: actor.Actor = { type: 'brand', brandId: BrandId('…'), userId: UserId('…') };
const creator: actor.Actor = { type: 'creator', creatorId: CreatorId('…') };
const price: Money = { amount: '250.00', currency: 'EUR' };

export function told(events: readonly order.Event[]): string[] {
  return events.map((event) => {
    switch (event.type) {
      case 'placed':
        return `${event.space.title} until ${event.respondBy}`;
      case 'payment_confirmed':
        return event.amount.amount;
      default:
        return event.type;
    }
  });
}

/** Every kind of account, without a default: a new one does not compile until it is handled. */
export function named(account: ledger.Account): string {
  switch (account.type) {
    case 'brand':
      return account.brandId;
    case 'creator':
      return account.creatorId;
    case 'held':
    case 'platform_fee':
    case 'withholding':
    case 'external':
      return account.type;
    default:
      return never(account);
  }
}

/** Every verdict on a typed code. */
export function spoken(verdict: codes.Verdict): string {
  switch (verdict.type) {
    case 'no_code':
    case 'placeholder':
    case 'unknown_code':
    case 'generic_code':
    case 'settled_externally':
    case 'not_yet_valid':
    case 'expired':
    case 'revoked':
      return verdict.type;
    case 'valid':
      return verdict.creatorId;
    default:
      return never(verdict);
  }
}

/** Every status of an order. */
export function isOver(status: order.StatusKind): boolean {
  switch (status) {
    case 'cancelled':
    case 'refunded':
    case 'verified':
      return true;
    case 'pending':
    case 'feedback_required':
    case 'feedback_provided':
    case 'payment_required':
    case 'payment_received':
    case 'processing':
    case 'hold':
    case 'completed':
    case 'disputed':
    case 'refund_due':
      return false;
    default:
      return never(status);
  }
}

/** What may be asked of an order that is worked on. */
export function next(command: order.CommandIn<'processing', 'creator'>): order.Request {
  return { commandId: CommandId('…'), actor: creator, at: '2026-03-01T12:00:00Z', command };
}

export function status(held: Order): order.StatusKind | null {
  return held.status;
}

export function life(held: Order): Decision<order.Event> {
  next({ type: 'hold', reason: 'samples', until: '2026-03-04T00:00:00Z' });
  const decision = held.execute({ commandId: CommandId('…'), actor: brand, at: '…', command: { type: 'verify' } });
  return decision;
}

export async function month(program: settlement.ProgramInput, csv: Uint8Array): Promise<Map<string, string>> {
  const orders = await readOrders(csv, { columnMap: { orders: { order_id: 'Name' }, zone: 'America/New_York' } });
  const result = await settle({ program, orders, refunds: readRefundsSync('…'), asOf: '2026-05-01T00:00:00Z' });
  return new Map([...result.statements].map((row) => [row.creator_id ?? '', row.closing ?? '']));
}

export function code(error: unknown): ErrorCode | 'internal.panic' | undefined {
  return error instanceof PartnerkitError ? error.code : undefined;
}

export function paths(error: MalformedError): string[] {
  return error.problems.map((problem) => problem.path);
}

// What is read has its defaults; what is given may leave them out.
export const proofs: {
  mayBeLeftOut: Same<undefined extends settlement.ProgramInput['codes'] ? 1 : 0, 1>;
  isThere: Same<undefined extends settlement.Program['codes'] ? 1 : 0, 0>;
  deepDown: Same<settlement.Program['codes'][number]['rates'], readonly codes.RateEntry[]>;
  placed: Same<order.CommandIn<'none'>['type'], 'place'>;
  workedOn: Same<order.CommandIn<'processing', 'system'>['type'], 'confirm_payment' | 'agree_cancel'>;
  ended: Same<codes.CommandIn<'revoked'>, never>;
} = { mayBeLeftOut: true, isThere: true, deepDown: true, placed: true, workedOn: true, ended: true };

// What must not compile.
// @ts-expect-error -- an amount is a text
money.percent({ amount: 19.99, currency: 'EUR' }, '12.5');
// @ts-expect-error -- a rate is a text
money.percent(price, 12.5);
// @ts-expect-error -- no such rounding
money.percent(price, '12.5', 'nearest');
// @ts-expect-error -- a plain text is no id
new Order('00000000-0000-4000-8000-00000000000a');
// @ts-expect-error -- a creator's id is no order's
new Order(CreatorId('00000000-0000-4000-8000-00000000000a'));
// @ts-expect-error -- a brand acts through a person
export const impersonal: actor.Actor = { type: 'brand', brandId: BrandId('…') };
// @ts-expect-error -- no such command
export const wrong: order.Command = { type: 'teleport' };
// @ts-expect-error -- what is placed has a space
export const empty: order.Command = { type: 'place' };
// @ts-expect-error -- what was placed is not placed again
next({ type: 'place' });
// @ts-expect-error -- values do not change
price.amount = '1.00';
// @ts-expect-error -- refunds are no orders
void settle({ program: {} as settlement.ProgramInput, orders: readRefundsSync('…'), asOf: '…' });
// @ts-expect-error -- a date is not an instant: `instant.fromDate`
new Order(OrderId('…')).tick(new Date());
