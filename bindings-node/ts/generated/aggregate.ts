/** What all life cycles share. */
// Generated from the core's types by `cargo xtask gen`.

/** How a diagram is written. */
export type Format =
  /** A Mermaid state diagram; GitHub and most wikis draw it. */
  | 'mermaid'
  /** Graphviz DOT. */
  | 'dot';

/** Every Format, in order. */
export const formats: readonly Format[] = [
  'mermaid',
  'dot',
];

/** Something the brand should know though it is allowed. */
export type Warning =
  /** One code for all creators: an order with it cannot tell who brought it. */
  | 'coarse_attribution';

/** Every Warning, in order. */
export const warnings: readonly Warning[] = [
  'coarse_attribution',
];
