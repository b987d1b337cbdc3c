/** Who should hear of what; the host sends. */
// Generated from the core's types by `cargo xtask gen`.

import type * as value from './value.js';

/** A brand. */
export interface BrandRecipient {
  readonly type: 'brand';
  /** Which. */
  readonly brandId: value.BrandId;
}

/** A creator. */
export interface CreatorRecipient {
  readonly type: 'creator';
  /** Which. */
  readonly creatorId: value.CreatorId;
}

/** Who is told. */
export type Recipient =
  | BrandRecipient
  | CreatorRecipient;

/**
 * One message to one party about one event. A message to a brand may tell what the event holds. An event can hold more
 * than its creator sees, such as hidden prices, limits of value and stock: a message to a creator is filled from the
 * creator's view, never from the event.
 */
export interface Notification {
  /**
   * The same whenever and wherever the same event is decided, different for every event, recipient and template: an
   * outbox that has it already sends nothing twice. Of the form `EVENT/brand:BRAND/TEMPLATE` or
   * `EVENT/creator:CREATOR/TEMPLATE`.
   */
  readonly key: string;
  /** To whom. */
  readonly recipient: Recipient;
  /** Which template: the aggregate and the event, such as `order.accepted`. */
  readonly template: string;
  /** About which event. */
  readonly eventId: value.EventId;
}
