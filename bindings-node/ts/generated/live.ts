/** Tokens of Live URLs, and the keys that sign them. See `partnerkit.sign_token` and `partnerkit.verify_token`. */
// Generated from the core's types by `cargo xtask gen`.

import type * as value from './value.js';
import { type Document, read } from '../wire.js';

/** One key. */
export interface LiveKey {
  /** Its name. */
  readonly keyId: value.LiveKeyId;
  /** Its secret. */
  readonly secret: value.LiveSecret;
}

/**
 * The keys that a host knows. One signs; tokens of the others are good until they expire, or until their key is left
 * out.
 */
export interface LiveKeys {
  /** The name of the key that signs. */
  readonly signing: value.LiveKeyId;
  /** All keys, at most 20, each with a name of its own. */
  readonly keys: readonly LiveKey[];
}

/**
 * Reads a value of LiveKeys, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readLiveKeys(document: Document): LiveKeys {
  return read('live.LiveKeys', document);
}

/** How much a token allows. */
export type LiveScope =
  /** To look. */
  | 'view'
  /** To look and to act as the creator: answer proposals, submit drafts, choose products. */
  | 'act';

/** Every LiveScope, in order. */
export const liveScopes: readonly LiveScope[] = [
  'view',
  'act',
];

/** A partnership. */
export interface PartnershipLiveSubject {
  readonly type: 'partnership';
  /** Which. */
  readonly partnershipId: value.PartnershipId;
}

/** A participation in a campaign. */
export interface ParticipationLiveSubject {
  readonly type: 'participation';
  /** Which. */
  readonly participationId: value.ParticipationId;
}

/** What a Live view is of. */
export type LiveSubject =
  | PartnershipLiveSubject
  | ParticipationLiveSubject;

/** What a token opens. */
export interface LiveToken {
  /** How much may be done with it. */
  readonly scope: LiveScope;
  /** What is shown. */
  readonly subject: LiveSubject;
  /** Whose view it is. */
  readonly creatorId: value.CreatorId;
  /** From when it opens nothing any more. */
  readonly expiresAt: value.Instant;
}

/**
 * Reads a value of LiveToken, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readLiveToken(document: Document): LiveToken {
  return read('live.LiveToken', document);
}
