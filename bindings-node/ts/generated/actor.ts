/** Who acts. Every command names its actor. */
// Generated from the core's types by `cargo xtask gen`.

import type * as value from './value.js';
import { type Document, read } from '../wire.js';

/** A person acting for a brand (the advertiser). */
export interface BrandActor {
  readonly type: 'brand';
  /** The brand acted for. */
  readonly brandId: value.BrandId;
  /** The person. */
  readonly userId: value.UserId;
}

/** A creator. */
export interface CreatorActor {
  readonly type: 'creator';
  /** The creator. */
  readonly creatorId: value.CreatorId;
}

/** A person operating the platform. */
export interface PlatformActor {
  readonly type: 'platform';
  /** The operator. */
  readonly operatorId: value.OperatorId;
}

/** A machine: a timer, a webhook. */
export interface SystemActor {
  readonly type: 'system';
  /** Which one, for the record. */
  readonly name: value.Label;
}

/** Who gives a command. */
export type Actor =
  | BrandActor
  | CreatorActor
  | PlatformActor
  | SystemActor;

/**
 * Reads a value of Actor, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readActor(document: Document): Actor {
  return read('actor.Actor', document);
}

/** The kind of actor, as the tables of permission know it. */
export type Role =
  /** The brand, also called advertiser. */
  | 'brand'
  /** The creator. */
  | 'creator'
  /** The platform operator. */
  | 'platform'
  /** Timers and webhooks. */
  | 'system';

/** Every Role, in order. */
export const roles: readonly Role[] = [
  'brand',
  'creator',
  'platform',
  'system',
];
