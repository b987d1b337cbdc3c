/** Exact percentages as decimal texts: `'12.5'` means 12.5 %. */

import type { Rate } from './generated/value.js';
import { read, toText } from './wire.js';
import { answer } from './errors.js';

/** A rate without needless zeros. Throws `rate.decimal`, `rate.out_of_range`. */
export function parse(percent: string): Rate {
  return answer(() => read('value.Rate', toText(percent)));
}
