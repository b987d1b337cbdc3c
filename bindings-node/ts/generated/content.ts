/**
 * Posts: which is which piece of content, whether it says that it is advertising, and its figures. See
 * `partnerkit.match_posts` and `partnerkit.check_disclosure`.
 */
// Generated from the core's types by `cargo xtask gen`.

import type * as network from './network.js';
import type * as value from './value.js';
import { type Document, read } from '../wire.js';

/** Something that was posted on a network. */
export interface Post {
  /** The network's id of it; unique on that network. */
  readonly postId: value.Label;
  /** Where it was posted. */
  readonly network: network.Network;
  /** By which account. */
  readonly handle: value.Handle;
  /** Where it can be seen. */
  readonly url: value.LinkText;
  /** When it was posted. */
  readonly at: value.Instant;
  /** What it is. Left out where the network has a single media type. */
  readonly mediaType?: network.MediaType | undefined;
  /** Its text: caption, description, or what is written in it. */
  readonly text?: value.Prose | undefined;
  /** Whether it carries the network's own label for paid partnerships. */
  readonly paidLabel: boolean;
}

/** Something that was posted on a network. What has a default may be left out. */
export interface PostInput {
  /** The network's id of it; unique on that network. */
  readonly postId: value.Label;
  /** Where it was posted. */
  readonly network: network.Network;
  /** By which account. */
  readonly handle: value.Handle;
  /** Where it can be seen. */
  readonly url: value.LinkText;
  /** When it was posted. */
  readonly at: value.Instant;
  /** What it is. Left out where the network has a single media type. */
  readonly mediaType?: network.MediaType | undefined;
  /** Its text: caption, description, or what is written in it. */
  readonly text?: value.Prose | undefined;
  /** Whether it carries the network's own label for paid partnerships. */
  readonly paidLabel?: boolean | undefined;
}

/**
 * Reads a value of Post, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readPost(document: Document): Post {
  return read('content.Post', document);
}

/** The name of a piece of content that is due: the same before and after an amendment. */
export interface OccurrenceName {
  /** Of which deliverable. */
  readonly deliverableId: value.DeliverableId;
  /** Which one of the month, or of all, from 1. */
  readonly number: number;
  /** In which month of the schedule; none where it is not delivered by the month. */
  readonly month?: number | undefined;
}

/** A piece of content that is due, as far as a post can be it. */
export interface ContentSlot {
  /** Which piece. */
  readonly occurrence: OccurrenceName;
  /** Where it is to be posted. */
  readonly network: network.Network;
  /** When its window begins. */
  readonly from: value.Instant;
  /** When its window is over. */
  readonly dueAt: value.Instant;
  /** What is to be posted. Left out where the network has a single media type. */
  readonly mediaType?: network.MediaType | undefined;
  /** Whether its draft has to be approved first. */
  readonly awaitsApproval: boolean;
}

/** A piece of content that is due, as far as a post can be it. What has a default may be left out. */
export interface ContentSlotInput {
  /** Which piece. */
  readonly occurrence: OccurrenceName;
  /** Where it is to be posted. */
  readonly network: network.Network;
  /** When its window begins. */
  readonly from: value.Instant;
  /** When its window is over. */
  readonly dueAt: value.Instant;
  /** What is to be posted. Left out where the network has a single media type. */
  readonly mediaType?: network.MediaType | undefined;
  /** Whether its draft has to be approved first. */
  readonly awaitsApproval?: boolean | undefined;
}

/**
 * Reads a value of ContentSlot, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with
 * all problems.
 */
export function readContentSlot(document: Document): ContentSlot {
  return read('content.ContentSlot', document);
}

/** The figures of a post at one moment, as its network gave them. What a network does not count is left out. */
export interface MetricsSnapshot {
  /** As of when. */
  readonly takenAt: value.Instant;
  /** How often it was shown. */
  readonly impressions?: number | undefined;
  /** To how many people. */
  readonly reach?: number | undefined;
  /** How often it was watched or read. */
  readonly views?: number | undefined;
  /** Likes. */
  readonly likes?: number | undefined;
  /** Comments. */
  readonly comments?: number | undefined;
  /** How often it was shared. */
  readonly shares?: number | undefined;
  /** How often it was saved. */
  readonly saves?: number | undefined;
  /** Clicks on its links. */
  readonly clicks?: number | undefined;
}

/**
 * Reads a value of MetricsSnapshot, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError`
 * with all problems.
 */
export function readMetricsSnapshot(document: Document): MetricsSnapshot {
  return read('content.MetricsSnapshot', document);
}

/** Why a post is not a piece of content. */
export type MismatchReason =
  /** It was not posted by an account of the creator. */
  | 'other_account'
  /** It was posted on another network. */
  | 'other_network'
  /** It is of another media type. */
  | 'other_media_type'
  /** It lacks the hashtags and mentions. */
  | 'marks_missing'
  /** It was posted outside the window, and the date is strict. */
  | 'outside_window'
  /** It is a story, and the account was not connected when it was posted. */
  | 'story_not_connected'
  /** The piece's draft has to be approved first. */
  | 'draft_not_approved'
  /** Its address is already a piece of content. */
  | 'duplicate'
  /** Another post is that piece. */
  | 'occurrence_taken';

/** Every MismatchReason, in order. */
export const mismatchReasons: readonly MismatchReason[] = [
  'other_account',
  'other_network',
  'other_media_type',
  'marks_missing',
  'outside_window',
  'story_not_connected',
  'draft_not_approved',
  'duplicate',
  'occurrence_taken',
];

/** A post that is a piece of content. */
export interface PostMatch {
  /** Where it was posted. */
  readonly network: network.Network;
  /** The network's id of it. */
  readonly postId: value.Label;
  /** Which piece it is. */
  readonly occurrence: OccurrenceName;
  /** Whether it was posted outside the window. */
  readonly outsideWindow: boolean;
}

/** Why a post is not a piece of content. */
export interface Mismatch {
  /** Which piece. */
  readonly occurrence: OccurrenceName;
  /** All that does not fit. */
  readonly reasons: readonly MismatchReason[];
}

/** A post that is none of the pieces of content. */
export interface Unmatched {
  /** Where it was posted. */
  readonly network: network.Network;
  /** The network's id of it. */
  readonly postId: value.Label;
  /**
   * Why it is not, for each piece; of more than `MISMATCHES` for those that it comes nearest to. By due date, then
   * name.
   */
  readonly mismatches: readonly Mismatch[];
}

/** Which posts are which pieces of content; both lists in the order of posting (then network, then id). */
export interface Matching {
  /** Those that are one. */
  readonly matches: readonly PostMatch[];
  /** Those that are none. */
  readonly unmatched: readonly Unmatched[];
}

/** What a look at a post's words says of its disclosure. */
export type DisclosureVerdict =
  /** It says clearly, and early enough to be seen, that it is advertising. */
  | 'clear'
  /** It says so unclearly, or where it is easily missed. */
  | 'ambiguous'
  /** It does not say so. */
  | 'missing';

/** Every DisclosureVerdict, in order. */
export const disclosureVerdicts: readonly DisclosureVerdict[] = [
  'clear',
  'ambiguous',
  'missing',
];

/** Words of a post that say, more or less, that it is advertising. */
export interface DisclosureMark {
  /** The words, as they are compared; a hashtag with its sign. */
  readonly words: string;
  /** How many characters stand before them. */
  readonly position: number;
  /** Whether they say it clearly. */
  readonly clear: boolean;
  /** Whether they stand early enough to be seen. */
  readonly early: boolean;
}

/** What a look at a post's words found. A hint: whether a disclosure is enough in law, people have to judge. */
export interface DisclosureCheck {
  /** What it says. */
  readonly verdict: DisclosureVerdict;
  /** Where that was found, in the order of the text. */
  readonly found: readonly DisclosureMark[];
  /** Whether the network's own label for paid partnerships was found. */
  readonly paidLabel: boolean;
  /** Always true: this is a hint and no legal advice. */
  readonly isHint: boolean;
}
