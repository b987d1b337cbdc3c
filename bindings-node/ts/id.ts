/** Ids with a brand, so that an order's id can never stand where a creator's is meant. */

import { answer } from './errors.js';
import { read, toText } from './wire.js';

declare const brand: unique symbol;

/** A lower-case UUID that names one kind of thing. The host makes it: `OrderId(randomUUID())`. */
export type Id<Name extends string> = string & { readonly [brand]: Name };

/** @internal A text as an id, after the core has looked at it. */
export function id<Name extends string>(text: string): Id<Name> {
  return answer(() => read('value.Id', toText(text)));
}
