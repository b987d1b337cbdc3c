/** Ids with a brand, so that an order's id can never stand where a creator's is meant. */

import { read, toText } from './wire.js';

declare const brand: unique symbol;

/** A lower-case UUID that names one kind of thing. The host makes it: `OrderId(randomUUID())`. */
export type Id<Name extends string> = string & { readonly [brand]: Name };

/** @internal A text as an id, after the core has looked at it. */
export function id<Name extends string>(text: string): Id<Name> {
  return read('value.Id', quoted(text));
}

/** @internal The JSON text of a value that is one text. */
export function quoted(text: unknown): string {
  return toText(text);
}

