/** What is asked of creators beyond their records. */

import type { StandingInput } from './generated/creator.js';
import { native } from './native.js';
import { calculate } from './wire.js';

/**
 * What a partnership or a participation in a campaign asks of a creator: to be an influencer. `standing` is what
 * `Creator.standing(at)` gives.
 *
 * Throws `creator.not_promoted` for a prospect, and for a record that is archived.
 */
export function requireInfluencer(standing: StandingInput): void {
  calculate(native.requireInfluencer, { standing });
}
