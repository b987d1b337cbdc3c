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
  | 'coarse_attribution'
  /** Stories and their metrics will not be collected: the connection is optional, and the creator's is not known. */
  | 'stories_not_collected'
  /** An Instagram deliverable is called a story and is none. */
  | 'named_story'
  /** The creator has no account on the network. */
  | 'no_account'
  /** More is agreed or spent than the budget has. */
  | 'budget_exceeded'
  /** The last day that was set is not the one that follows from the duration. */
  | 'end_overridden'
  /** The first or last month of a monthly delivery is a partial one. */
  | 'partial_month'
  /** Nothing is to be delivered. */
  | 'no_deliverables'
  /** No hashtag or mention marks the content, and none can be reported by hand: none will be found. */
  | 'nothing_marks_content'
  /** No piece of the product is left. */
  | 'out_of_stock'
  /** No agreement is asked: publishing begins the partnership. */
  | 'no_agreement'
  /** The creator gets something, and is not asked to disclose it. */
  | 'disclosure_not_asked';

/** Every Warning, in order. */
export const warnings: readonly Warning[] = [
  'coarse_attribution',
  'stories_not_collected',
  'named_story',
  'no_account',
  'budget_exceeded',
  'end_overridden',
  'partial_month',
  'no_deliverables',
  'nothing_marks_content',
  'out_of_stock',
  'no_agreement',
  'disclosure_not_asked',
];
