/** Content: which post is what was agreed, and whether it says that it is advertising. */

import type { TrackingInput } from './generated/brief.js';
import type { ContentSlot, DisclosureCheck, Matching, Post } from './generated/content.js';
import type { CreatorAccount } from './generated/creator.js';
import { native } from './native.js';
import { calculate } from './wire.js';

/**
 * Which post is which piece of content, and for each other post why it is none. A post is a piece when it was posted by one of
 * the accounts, on the piece's network, with its media type, carrying the hashtags and mentions, and, where the date is strict,
 * in its window. The order of the arguments never matters.
 */
export function matchPosts(
  posts: readonly Post[],
  slots: readonly ContentSlot[],
  tracking: TrackingInput,
  accounts: readonly CreatorAccount[],
): Matching {
  return calculate(native.matchPosts, { posts, slots, tracking, accounts });
}

/**
 * Whether a text says that it is advertising, and where. `paidLabel`: the network's own label is there. A hint, no legal advice.
 */
export function checkDisclosure(text: string, paidLabel = false): DisclosureCheck {
  return calculate(native.checkDisclosure, { text, paidLabel });
}
