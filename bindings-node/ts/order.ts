/** The marketplace order. */

import { inspect } from 'node:util';

import { Aggregate, asked, drawn, loaded, replayed } from './aggregate.js';
import type { History } from './decision.js';
import { answer } from './errors.js';
import type { Actor } from './generated/actor.js';
import type { Format } from './generated/aggregate.js';
import type * as order from './generated/order.js';
import type { Instant, OrderId } from './generated/value.js';

/** The types of an order. */
export interface OrderKinds {
  readonly id: OrderId;
  readonly command: order.Command;
  readonly request: order.Request;
  readonly context: order.Context;
  readonly event: order.Event;
  readonly timer: order.Timer;
}

const KIND = 'order';

/**
 * A marketplace order: an advertiser buys a creator's advertising space.
 *
 * `new Order(id)` is an order before it is placed. Commands and events are in the namespace `order`.
 */
export class Order extends Aggregate<OrderKinds> {
  constructor(id: OrderId);
  /** @internal */
  constructor(from: unknown);
  constructor(from: unknown) {
    super(KIND, from);
  }

  /**
   * Rebuilds it from what `history()` gave, in this release or an earlier one.
   *
   * Throws `MalformedError`: `replay.gap`, `replay.wrong_aggregate`, `replay.time_order`, `replay.unknown_type`.
   */
  static replay(history: History<OrderId, order.Event, order.Command>): Order {
    return new Order(replayed(KIND, history));
  }

  /** Rebuilds it from what `toJson()` gave: text, or its bytes. */
  static fromJson(json: string | Uint8Array): Order {
    return new Order(loaded(KIND, json));
  }

  /** The life cycle as a drawing. */
  static diagram(format: Format = 'mermaid'): string {
    return drawn(KIND, format);
  }

  /** Another handle with the same history: what happens to one does not happen to the other. */
  copy(): Order {
    return new Order(answer(() => this.handle.copy()));
  }

  /** Where it stands; null before it is placed. */
  get status(): order.StatusKind | null {
    return asked(this.handle, 'status', {});
  }

  /** What an actor sees at a moment; null before the order is placed, and for who has no part in it. */
  view(actor: Actor, at: Instant): order.OrderView | null {
    return asked(this.handle, 'view', { actor, at });
  }

  /** What an actor may do at a moment. */
  allowed(actor: Actor, at: Instant): readonly order.CommandKind[] {
    return asked(this.handle, 'allowed', { actor, at });
  }

  /** For `console.log`. */
  [inspect.custom](): string {
    return `<Order ${this.id}: ${this.status ?? 'not placed'}, version ${String(this.version)}>`;
  }
}
