/** Where content is posted. */
// Generated from the core's types by `cargo xtask gen`.

/** A social network or other medium. */
export type Network =
  | 'instagram'
  | 'tiktok'
  | 'youtube'
  | 'x'
  | 'facebook'
  | 'pinterest'
  | 'twitch'
  | 'blog'
  | 'podcast'
  | 'snapchat'
  | 'linkedin'
  | 'threads'
  /** Any other medium. */
  | 'other';

/** Every Network, in order. */
export const networks: readonly Network[] = [
  'instagram',
  'tiktok',
  'youtube',
  'x',
  'facebook',
  'pinterest',
  'twitch',
  'blog',
  'podcast',
  'snapchat',
  'linkedin',
  'threads',
  'other',
];

/** What is posted. */
export type MediaType =
  | 'post'
  | 'carousel'
  | 'reel'
  | 'story'
  | 'video'
  | 'short'
  | 'live'
  | 'article'
  | 'episode'
  /** Any other form. */
  | 'other';

/** Every MediaType, in order. */
export const mediaTypes: readonly MediaType[] = [
  'post',
  'carousel',
  'reel',
  'story',
  'video',
  'short',
  'live',
  'article',
  'episode',
  'other',
];
