/** The aggregates as classes: the state stays in Rust, commands go in and decisions come out. */
// Generated from the core's types by `cargo xtask gen`.

import { inspect } from 'node:util';

import { Aggregate, asked, drawn, loaded, replayed } from '../aggregate.js';
import type { History } from '../decision.js';
import { answer } from '../errors.js';
import type { Actor } from './actor.js';
import type { Format } from './aggregate.js';
import type * as brief from './brief.js';
import type * as campaign from './campaign.js';
import type * as creator from './creator.js';
import type * as engagement from './engagement.js';
import type * as order from './order.js';
import type * as participation from './participation.js';
import type * as partnership from './partnership.js';
import type * as product_order from './product_order.js';
import type { CampaignId, CreatorId, EngagementId, Instant, Money, OrderId, ParticipationId, PartnershipId, ProductOrderId } from './value.js';

/** The types that Order works with. */
export interface OrderKinds {
  readonly id: OrderId;
  readonly command: order.Command;
  readonly request: order.Request;
  readonly context: order.Context;
  readonly event: order.Event;
  readonly timer: order.Timer;
}

/**
 * A marketplace order: an advertiser buys a creator's advertising space.
 *
 * `new Order(id)` is one before it is placed. Commands and events are in the namespace `order`.
 */
export class Order extends Aggregate<OrderKinds> {
  constructor(id: OrderId);
  /** @internal */
  constructor(from: unknown);
  constructor(from: unknown) {
    super('order', from);
  }

  /**
   * Rebuilds it from what `history()` gave, in this release or an earlier one.
   *
   * Throws `MalformedError`: `replay.gap`, `replay.wrong_aggregate`, `replay.time_order`, `replay.unknown_type`.
   */
  static replay(history: History<OrderId, order.Event, order.Command>): Order {
    return new Order(replayed('order', history));
  }

  /** Rebuilds it from what `toJson()` gave: text, or its bytes. */
  static fromJson(json: string | Uint8Array): Order {
    return new Order(loaded('order', json));
  }

  /** The life cycle as a drawing. */
  static diagram(format: Format = 'mermaid'): string {
    return drawn('order', format);
  }

  /** Another handle with the same history: what happens to one does not happen to the other. */
  copy(): Order {
    return new Order(answer(() => this.handle.copy()));
  }

  /** Where it stands; null before it is placed. */
  get status(): order.StatusKind | null {
    return asked(this.handle, 'status', {});
  }

  /** What an actor sees at a moment; null before it is placed, and for who has no part in it. */
  view(actor: Actor, at: Instant): order.OrderView | null {
    return asked(this.handle, 'view', { actor, at });
  }

  /** What an actor may do at a moment. */
  allowed(actor: Actor, at: Instant): readonly order.CommandKind[] {
    return asked(this.handle, 'allowed', { actor, at });
  }

  /** For `console.log`. */
  [inspect.custom](): string {
    return `<Order ${this.id}: ${this.status ?? 'nothing yet'}, version ${String(this.version)}>`;
  }
}

/** The types that Creator works with. */
export interface CreatorKinds {
  readonly id: CreatorId;
  readonly command: creator.Command;
  readonly request: creator.Request;
  readonly context: creator.Context;
  readonly event: creator.Event;
  readonly timer: creator.Timer;
}

/**
 * A creator on the record of a brand or of the platform: how far they have come with each other, and on which networks.
 *
 * `new Creator(id)` is one before being added. Commands and events are in the namespace `creator`.
 */
export class Creator extends Aggregate<CreatorKinds> {
  constructor(id: CreatorId);
  /** @internal */
  constructor(from: unknown);
  constructor(from: unknown) {
    super('creator', from);
  }

  /**
   * Rebuilds it from what `history()` gave, in this release or an earlier one.
   *
   * Throws `MalformedError`: `replay.gap`, `replay.wrong_aggregate`, `replay.time_order`, `replay.unknown_type`.
   */
  static replay(history: History<CreatorId, creator.Event, creator.Command>): Creator {
    return new Creator(replayed('creator', history));
  }

  /** Rebuilds it from what `toJson()` gave: text, or its bytes. */
  static fromJson(json: string | Uint8Array): Creator {
    return new Creator(loaded('creator', json));
  }

  /** The life cycle as a drawing. */
  static diagram(format: Format = 'mermaid'): string {
    return drawn('creator', format);
  }

  /** Another handle with the same history: what happens to one does not happen to the other. */
  copy(): Creator {
    return new Creator(answer(() => this.handle.copy()));
  }

  /** Where it stands; null before being added. */
  get status(): creator.StatusKind | null {
    return asked(this.handle, 'status', {});
  }

  /** What an actor sees at a moment; null before being added, and for who has no part in it. */
  view(actor: Actor, at: Instant): creator.CreatorView | null {
    return asked(this.handle, 'view', { actor, at });
  }

  /** What an actor may do at a moment. */
  allowed(actor: Actor, at: Instant): readonly creator.CommandKind[] {
    return asked(this.handle, 'allowed', { actor, at });
  }

  /**
   * Where the creator stands at a moment and on which networks, without anything private: what partnerships and
   * campaigns need to know.
   */
  standing(at: Instant): creator.Standing | null {
    return asked(this.handle, 'standing', { at });
  }

  /** For `console.log`. */
  [inspect.custom](): string {
    return `<Creator ${this.id}: ${this.status ?? 'nothing yet'}, version ${String(this.version)}>`;
  }
}

/** The types that ProductOrder works with. */
export interface ProductOrderKinds {
  readonly id: ProductOrderId;
  readonly command: product_order.Command;
  readonly request: product_order.Request;
  readonly context: product_order.Context;
  readonly event: product_order.Event;
  readonly timer: product_order.Timer;
}

/**
 * A product order: what a creator chose of an offer, where it goes, and how far it is.
 *
 * `new ProductOrder(id)` is one before it is offered. Commands and events are in the namespace `product_order`.
 */
export class ProductOrder extends Aggregate<ProductOrderKinds> {
  constructor(id: ProductOrderId);
  /** @internal */
  constructor(from: unknown);
  constructor(from: unknown) {
    super('product_order', from);
  }

  /**
   * Rebuilds it from what `history()` gave, in this release or an earlier one.
   *
   * Throws `MalformedError`: `replay.gap`, `replay.wrong_aggregate`, `replay.time_order`, `replay.unknown_type`.
   */
  static replay(history: History<ProductOrderId, product_order.Event, product_order.Command>): ProductOrder {
    return new ProductOrder(replayed('product_order', history));
  }

  /** Rebuilds it from what `toJson()` gave: text, or its bytes. */
  static fromJson(json: string | Uint8Array): ProductOrder {
    return new ProductOrder(loaded('product_order', json));
  }

  /** The life cycle as a drawing. */
  static diagram(format: Format = 'mermaid'): string {
    return drawn('product_order', format);
  }

  /** Another handle with the same history: what happens to one does not happen to the other. */
  copy(): ProductOrder {
    return new ProductOrder(answer(() => this.handle.copy()));
  }

  /** Where it stands; null before it is offered. */
  get status(): product_order.StatusKind | null {
    return asked(this.handle, 'status', {});
  }

  /** What an actor sees at a moment; null before it is offered, and for who has no part in it. */
  view(actor: Actor, at: Instant): product_order.ProductOrderView | null {
    return asked(this.handle, 'view', { actor, at });
  }

  /** What an actor may do at a moment. */
  allowed(actor: Actor, at: Instant): readonly product_order.CommandKind[] {
    return asked(this.handle, 'allowed', { actor, at });
  }

  /**
   * Where to send the goods, for who sends them: the brand from its approval until all has ended, the platform and the
   * creator at any time. Nothing else gives the address.
   */
  address(actor: Actor): creator.Address | null {
    return asked(this.handle, 'address', { actor });
  }

  /**
   * What was shipped to the creator is worth, in each currency, for statements: every shipment by the prices of the
   * offer but those that are lost or came back.
   */
  shippedValue(): readonly Money[] {
    return asked(this.handle, 'shipped_value', {});
  }

  /** What the order has taken from the stock and not given back, by product and variant. */
  stockTaken(): readonly product_order.StockLevel[] {
    return asked(this.handle, 'stock_taken', {});
  }

  /** For `console.log`. */
  [inspect.custom](): string {
    return `<ProductOrder ${this.id}: ${this.status ?? 'nothing yet'}, version ${String(this.version)}>`;
  }
}

/** The types that Partnership works with. */
export interface PartnershipKinds {
  readonly id: PartnershipId;
  readonly command: partnership.Command;
  readonly request: partnership.Request;
  readonly context: partnership.Context;
  readonly event: partnership.Event;
  readonly timer: partnership.Timer;
}

/**
 * A partnership: what one brand and one creator agree on, and how the agreement lives.
 *
 * `new Partnership(id)` is one before it is opened. Commands and events are in the namespace `partnership`.
 */
export class Partnership extends Aggregate<PartnershipKinds> {
  constructor(id: PartnershipId);
  /** @internal */
  constructor(from: unknown);
  constructor(from: unknown) {
    super('partnership', from);
  }

  /**
   * Rebuilds it from what `history()` gave, in this release or an earlier one.
   *
   * Throws `MalformedError`: `replay.gap`, `replay.wrong_aggregate`, `replay.time_order`, `replay.unknown_type`.
   */
  static replay(history: History<PartnershipId, partnership.Event, partnership.Command>): Partnership {
    return new Partnership(replayed('partnership', history));
  }

  /** Rebuilds it from what `toJson()` gave: text, or its bytes. */
  static fromJson(json: string | Uint8Array): Partnership {
    return new Partnership(loaded('partnership', json));
  }

  /** The life cycle as a drawing. */
  static diagram(format: Format = 'mermaid'): string {
    return drawn('partnership', format);
  }

  /** Another handle with the same history: what happens to one does not happen to the other. */
  copy(): Partnership {
    return new Partnership(answer(() => this.handle.copy()));
  }

  /** Where it stands; null before it is opened. */
  get status(): partnership.StatusKind | null {
    return asked(this.handle, 'status', {});
  }

  /** What an actor sees at a moment; null before it is opened, and for who has no part in it. */
  view(actor: Actor, at: Instant): partnership.PartnershipView | null {
    return asked(this.handle, 'view', { actor, at });
  }

  /** What an actor may do at a moment. */
  allowed(actor: Actor, at: Instant): readonly partnership.CommandKind[] {
    return asked(this.handle, 'allowed', { actor, at });
  }

  /** The terms that hold at a moment: from the beginning of the partnership on always those of one revision. */
  termsAt(at: Instant): brief.Terms | null {
    return asked(this.handle, 'terms_at', { at });
  }

  /** The revision that holds at a moment; nothing before the partnership has begun. */
  revisionAt(at: Instant): partnership.Revision | null {
    return asked(this.handle, 'revision_at', { at });
  }

  /**
   * How far each step of the brief is, all problems, the warnings, and what the creator would see. For the brand: it
   * speaks of the budget.
   */
  review(context: partnership.Context, at: Instant): brief.Review | null {
    return asked(this.handle, 'review', { context, at });
  }

  /** For `console.log`. */
  [inspect.custom](): string {
    return `<Partnership ${this.id}: ${this.status ?? 'nothing yet'}, version ${String(this.version)}>`;
  }
}

/** The types that Engagement works with. */
export interface EngagementKinds {
  readonly id: EngagementId;
  readonly command: engagement.Command;
  readonly request: engagement.Request;
  readonly context: engagement.Context;
  readonly event: engagement.Event;
  readonly timer: engagement.Timer;
}

/**
 * An engagement: what was agreed, being carried out. Its content is reviewed, found and verified, and paid.
 *
 * `new Engagement(id)` is one before it begins. Commands and events are in the namespace `engagement`.
 */
export class Engagement extends Aggregate<EngagementKinds> {
  constructor(id: EngagementId);
  /** @internal */
  constructor(from: unknown);
  constructor(from: unknown) {
    super('engagement', from);
  }

  /**
   * Rebuilds it from what `history()` gave, in this release or an earlier one.
   *
   * Throws `MalformedError`: `replay.gap`, `replay.wrong_aggregate`, `replay.time_order`, `replay.unknown_type`.
   */
  static replay(history: History<EngagementId, engagement.Event, engagement.Command>): Engagement {
    return new Engagement(replayed('engagement', history));
  }

  /** Rebuilds it from what `toJson()` gave: text, or its bytes. */
  static fromJson(json: string | Uint8Array): Engagement {
    return new Engagement(loaded('engagement', json));
  }

  /** The life cycle as a drawing. */
  static diagram(format: Format = 'mermaid'): string {
    return drawn('engagement', format);
  }

  /** Another handle with the same history: what happens to one does not happen to the other. */
  copy(): Engagement {
    return new Engagement(answer(() => this.handle.copy()));
  }

  /** Where it stands; null before it begins. */
  get status(): engagement.StatusKind | null {
    return asked(this.handle, 'status', {});
  }

  /** What an actor sees at a moment; null before it begins, and for who has no part in it. */
  view(actor: Actor, at: Instant): engagement.EngagementView | null {
    return asked(this.handle, 'view', { actor, at });
  }

  /** What an actor may do at a moment. */
  allowed(actor: Actor, at: Instant): readonly engagement.CommandKind[] {
    return asked(this.handle, 'allowed', { actor, at });
  }

  /** The terms that hold at a moment; nothing before it begins. */
  termsAt(at: Instant): brief.Terms | null {
    return asked(this.handle, 'terms_at', { at });
  }

  /** For `console.log`. */
  [inspect.custom](): string {
    return `<Engagement ${this.id}: ${this.status ?? 'nothing yet'}, version ${String(this.version)}>`;
  }
}

/** The types that Campaign works with. */
export interface CampaignKinds {
  readonly id: CampaignId;
  readonly command: campaign.Command;
  readonly request: campaign.Request;
  readonly context: campaign.Context;
  readonly event: campaign.Event;
  readonly timer: campaign.Timer;
}

/**
 * A campaign: one brand, many creators, one brief.
 *
 * `new Campaign(id)` is one before it is opened. Commands and events are in the namespace `campaign`.
 */
export class Campaign extends Aggregate<CampaignKinds> {
  constructor(id: CampaignId);
  /** @internal */
  constructor(from: unknown);
  constructor(from: unknown) {
    super('campaign', from);
  }

  /**
   * Rebuilds it from what `history()` gave, in this release or an earlier one.
   *
   * Throws `MalformedError`: `replay.gap`, `replay.wrong_aggregate`, `replay.time_order`, `replay.unknown_type`.
   */
  static replay(history: History<CampaignId, campaign.Event, campaign.Command>): Campaign {
    return new Campaign(replayed('campaign', history));
  }

  /** Rebuilds it from what `toJson()` gave: text, or its bytes. */
  static fromJson(json: string | Uint8Array): Campaign {
    return new Campaign(loaded('campaign', json));
  }

  /** The life cycle as a drawing. */
  static diagram(format: Format = 'mermaid'): string {
    return drawn('campaign', format);
  }

  /** Another handle with the same history: what happens to one does not happen to the other. */
  copy(): Campaign {
    return new Campaign(answer(() => this.handle.copy()));
  }

  /** Where it stands; null before it is opened. */
  get status(): campaign.StatusKind | null {
    return asked(this.handle, 'status', {});
  }

  /** What an actor sees at a moment; null before it is opened, and for who has no part in it. */
  view(actor: Actor, at: Instant): campaign.CampaignView | null {
    return asked(this.handle, 'view', { actor, at });
  }

  /** What an actor may do at a moment. */
  allowed(actor: Actor, at: Instant): readonly campaign.CommandKind[] {
    return asked(this.handle, 'allowed', { actor, at });
  }

  /**
   * What a participation needs to know of its campaign: the `campaign` of its context. Nothing of a campaign happens by
   * itself: the answer is the same until the next command.
   */
  facts(at: Instant): campaign.CampaignFacts | null {
    return asked(this.handle, 'facts', { at });
  }

  /**
   * How far each step of the brief is, all problems, the warnings, and what creators would see. For the brand: it
   * speaks of the budget.
   */
  review(context: campaign.Context, at: Instant): brief.Review | null {
    return asked(this.handle, 'review', { context, at });
  }

  /**
   * What creators see of the campaign, invited ones first of all: what it is called, says and hands out now, and the
   * terms that they are invited to; no hidden price, no stock, no budget. Nothing before it is published.
   */
  preview(at: Instant): brief.Preview | null {
    return asked(this.handle, 'preview', { at });
  }

  /** For `console.log`. */
  [inspect.custom](): string {
    return `<Campaign ${this.id}: ${this.status ?? 'nothing yet'}, version ${String(this.version)}>`;
  }
}

/** The types that Participation works with. */
export interface ParticipationKinds {
  readonly id: ParticipationId;
  readonly command: participation.Command;
  readonly request: participation.Request;
  readonly context: participation.Context;
  readonly event: participation.Event;
  readonly timer: participation.Timer;
}

/**
 * A participation: one creator's part in one campaign, from the roster to the last piece of content.
 *
 * `new Participation(id)` is one before the creator is assigned. Commands and events are in the namespace `participation`.
 */
export class Participation extends Aggregate<ParticipationKinds> {
  constructor(id: ParticipationId);
  /** @internal */
  constructor(from: unknown);
  constructor(from: unknown) {
    super('participation', from);
  }

  /**
   * Rebuilds it from what `history()` gave, in this release or an earlier one.
   *
   * Throws `MalformedError`: `replay.gap`, `replay.wrong_aggregate`, `replay.time_order`, `replay.unknown_type`.
   */
  static replay(history: History<ParticipationId, participation.Event, participation.Command>): Participation {
    return new Participation(replayed('participation', history));
  }

  /** Rebuilds it from what `toJson()` gave: text, or its bytes. */
  static fromJson(json: string | Uint8Array): Participation {
    return new Participation(loaded('participation', json));
  }

  /** The life cycle as a drawing. */
  static diagram(format: Format = 'mermaid'): string {
    return drawn('participation', format);
  }

  /** Another handle with the same history: what happens to one does not happen to the other. */
  copy(): Participation {
    return new Participation(answer(() => this.handle.copy()));
  }

  /** Where it stands; null before the creator is assigned. */
  get status(): participation.StatusKind | null {
    return asked(this.handle, 'status', {});
  }

  /** What an actor sees at a moment; null before the creator is assigned, and for who has no part in it. */
  view(actor: Actor, at: Instant): participation.ParticipationView | null {
    return asked(this.handle, 'view', { actor, at });
  }

  /** What an actor may do at a moment. */
  allowed(actor: Actor, at: Instant): readonly participation.CommandKind[] {
    return asked(this.handle, 'allowed', { actor, at });
  }

  /** For `console.log`. */
  [inspect.custom](): string {
    return `<Participation ${this.id}: ${this.status ?? 'nothing yet'}, version ${String(this.version)}>`;
  }
}
