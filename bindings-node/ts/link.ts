/** Links: their parameters, and the clicks on them. */

import type { Click, MergePolicy, Parameter } from './generated/codes.js';
import { native } from './native.js';
import { calculate } from './wire.js';

/**
 * An address with parameters merged into its query, such as UTM tags. What is not touched survives to the byte. `policy` says
 * what happens to a parameter that the address has already.
 *
 * Throws `codes.url_malformed`, `codes.url_not_https`, `codes.url_userinfo`.
 */
export function mergeParameters(address: string, parameters: readonly Parameter[], policy: MergePolicy): string {
  return calculate(native.mergeParameters, { address, parameters, policy });
}

/**
 * The clicks that count: of one visitor on one link the first, and then the first that comes at least `windowMinutes` after
 * the last one that counted. In the order of time, whatever the order they come in.
 */
export function distinctClicks(clicks: readonly Click[], windowMinutes: number): readonly Click[] {
  return calculate(native.distinctClicks, { clicks, windowMinutes });
}
