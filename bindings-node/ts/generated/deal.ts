/**
 * What follows from a partnership or participation in the aggregates that carry it out. See `partnerkit.follow_ups_of`
 * and `partnerkit.rehearse`.
 */
// Generated from the core's types by `cargo xtask gen`.

import type * as aggregate from './aggregate.js';
import type * as codes from './codes.js';
import type * as engagement from './engagement.js';
import type * as notification from './notification.js';
import type * as product_order from './product_order.js';
import type * as value from './value.js';
import { type Document, read } from '../wire.js';

/** What the host knows and a deal does not. What is left out is none. */
export interface DealFacts {
  /** In whose calendar the dates of a participation are. A partnership has its own. */
  readonly zone?: value.Zone | undefined;
  /** The creator's accounts: content of others does not count. */
  readonly accounts: readonly engagement.ContentAccount[];
}

/** What the host knows and a deal does not. What is left out is none. What has a default may be left out. */
export interface DealFactsInput {
  /** In whose calendar the dates of a participation are. A partnership has its own. */
  readonly zone?: value.Zone | undefined;
  /** The creator's accounts: content of others does not count. */
  readonly accounts?: readonly engagement.ContentAccount[] | undefined;
}

/**
 * Reads a value of DealFacts, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readDealFacts(document: Document): DealFacts {
  return read('deal.DealFacts', document);
}

/** To the engagement: it begins, follows the deal's terms, stands still, goes on, or is over. */
export interface EngagementFollowUp {
  readonly type: 'engagement';
  /** Which; where there is none yet, its id to be. */
  readonly engagementId: value.EngagementId;
  /** The command's id. */
  readonly commandId: value.CommandId;
  /** When it is to be given. */
  readonly at: value.Instant;
  /** The command. */
  readonly command: engagement.Command;
}

/**
 * To the brand's code book: the creator gets a place for a code or link, or the generic ones, or a rate that was
 * amended. The command's context says that the creator was accepted.
 */
export interface CodeBookFollowUp {
  readonly type: 'code_book';
  /** The command's id. */
  readonly commandId: value.CommandId;
  /** When it is to be given. */
  readonly at: value.Instant;
  /** The command. */
  readonly command: codes.Command;
}

/** To a product order: it begins, or its time to post stands still or goes on. */
export interface ProductOrderFollowUp {
  readonly type: 'product_order';
  /** Which; where there is none yet, its id to be. */
  readonly productOrderId: value.ProductOrderId;
  /** The command's id. */
  readonly commandId: value.CommandId;
  /** When it is to be given: later, where products are sent later. */
  readonly at: value.Instant;
  /** The command. */
  readonly command: product_order.Command;
}

/**
 * A command that follows from a deal. It is given by the system. Its ids come from the deal's, so that the same command
 * is a repeat, and nothing is done twice.
 */
export type FollowUp =
  | EngagementFollowUp
  | CodeBookFollowUp
  | ProductOrderFollowUp;

/** What a command would cause: at once, and once what it offers is accepted. Nothing has changed. */
export interface Rehearsal {
  /** Who hears of the command itself. */
  readonly notifications: readonly notification.Notification[];
  /** What the brand should know before. */
  readonly warnings: readonly aggregate.Warning[];
  /**
   * Whether the command makes an offer to the creator. Then all that is below follows if the creator accepts it at
   * once.
   */
  readonly isOffer: boolean;
  /** What is to be done: places for codes, product orders, and what the engagement is told. */
  readonly followUps: readonly FollowUp[];
  /** Who hears of the acceptance and of what is to be done. */
  readonly laterNotifications: readonly notification.Notification[];
  /** The content of the deal from then on, as the creator sees it. */
  readonly content: readonly engagement.OccurrenceView[];
  /** The parts of its payment from then on. */
  readonly payments: readonly engagement.InstalmentView[];
}
