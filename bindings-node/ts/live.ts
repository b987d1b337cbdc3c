/** Tokens of Live URLs: how a creator reaches the own view without an account. */

import type { LiveKeys, LiveScope, LiveToken } from './generated/live.js';
import type { Instant } from './generated/value.js';
import { native } from './native.js';
import { calculate } from './wire.js';

/**
 * A token as text, safe in a URL, signed with the key that signs.
 *
 * Throws `live.keys`.
 */
export function signToken(token: LiveToken, keys: LiveKeys): string {
  return calculate(native.signToken, { token, keys });
}

/**
 * What a token opens, if it is good at a moment for what is to be done. `act` is good for looking, too.
 *
 * Throws `live.token_too_long`, `live.token_form`, `live.unknown_key`, `live.signature`, `live.expired`, `live.scope`,
 * `live.keys`.
 */
export function verifyToken(token: string, keys: LiveKeys, scope: LiveScope, at: Instant): LiveToken {
  return calculate(native.verifyToken, { token, keys, scope, at });
}
