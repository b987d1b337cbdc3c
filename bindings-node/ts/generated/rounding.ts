/** Named ways to round and to split. */
// Generated from the core's types by `cargo xtask gen`.

/** What happens to a fraction of a minor unit. The names are those of the Java and Python decimal libraries. */
export type Rounding =
  /** To the nearest, a half away from zero: 0.5 is 1, -0.5 is -1. */
  | 'half_up'
  /** To the nearest, a half to the even neighbour: 0.5 is 0, 1.5 is 2. */
  | 'half_even'
  /** To the nearest, a half towards zero: 0.5 is 0, -0.5 is 0. */
  | 'half_down'
  /** Away from zero. */
  | 'up'
  /** Towards zero. */
  | 'down'
  /** Towards negative infinity. */
  | 'floor'
  /** Towards positive infinity. */
  | 'ceiling';

/** Every Rounding, in order. */
export const roundings: readonly Rounding[] = [
  'half_up',
  'half_even',
  'half_down',
  'up',
  'down',
  'floor',
  'ceiling',
];

/**
 * Who gets the minor units that a proportional split cannot divide. Only parts with a weight above zero ever get one.
 */
export type SplitMethod =
  /** One each to the parts with the largest remainders, ties to the earlier part (Hamilton's method). */
  | 'largest_remainder'
  /** All to the first part. */
  | 'remainder_to_first'
  /** All to the last part. */
  | 'remainder_to_last'
  /** One each in the order of the parts. */
  | 'round_robin';

/** Every SplitMethod, in order. */
export const splitMethods: readonly SplitMethod[] = [
  'largest_remainder',
  'remainder_to_first',
  'remainder_to_last',
  'round_robin',
];
