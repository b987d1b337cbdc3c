/** Values of JavaScript as JSON text in the wire form, strictly: nothing is dropped, guessed or rounded on the way. */

import { types } from 'node:util';

import { answer } from './errors.js';
import * as caps from './generated/caps.js';
import { native } from './native.js';

/** Something to read: JSON text, its bytes (UTF-8), or a plain object in the wire form. */
export type Document = string | Uint8Array | object;

/** @internal Reads a value of a named type; the core says what it is. */
export function read<T>(kind: string, document: Document): T {
  return answer(() => {
    if (typeof document === 'string') {
      return JSON.parse(native.read(kind, wellFormed(document))) as T;
    }
    const isBytes = types.isUint8Array(document);
    return JSON.parse(isBytes ? native.readBytes(kind, document) : native.read(kind, toText(document))) as T;
  });
}

/** @internal Computes: named arguments in, a value out. */
export function calculate<T>(calculation: (args: string) => string, args: object): T {
  return answer(() => JSON.parse(calculation(toText(args))) as T);
}

/** What is wrong with a value before the core can see it. */
interface Found {
  readonly code: string;
  readonly path: readonly string[];
  readonly message?: string;
}

/** @internal Throws a problem of the core's catalogue. */
export function refuse(code: string, path: readonly string[], message?: string): never {
  const found: Found = message === undefined ? { code, path } : { code, path, message };
  native.refuse(JSON.stringify([found]));
  throw new Error('unreachable: the native module refuses');
}

/** @internal JSON text that can cross: half a character has no UTF-8. */
export function wellFormed(text: string): string {
  return text.isWellFormed() ? text : refuse('malformed.utf8', []);
}

/** @internal A value as JSON text. Throws the native module's refusal with all problems and their paths. */
export function toText(value: unknown, ...path: string[]): string {
  const writer = new Writer(path);
  try {
    const text = writer.value(value);
    if (writer.found.length === 0) {
      return text;
    }
  } catch (error) {
    if (error !== STOP) {
      throw error;
    }
  }
  native.refuse(JSON.stringify(writer.found));
  throw new Error('unreachable: the native module refuses');
}

/** Thrown where there is no sense in going on. */
const STOP = new Error('too much');

/** What JSON has to escape, and halves of characters. */
const SPECIAL = /[\u0000-\u001f"\\\ud800-\udfff]/;

/** What an item counts for beside its text, so that an empty list is not free. */
const ITEM = 8;

class Writer {
  readonly found: Found[] = [];
  readonly #path: string[];
  /** How much may still come: a list that holds itself twice would double at each level. */
  #left = caps.documentBytes;
  #depth = 0;

  constructor(path: string[]) {
    this.#path = path;
  }

  value(value: unknown): string {
    this.#spend(ITEM);
    switch (typeof value) {
      case 'string':
        return this.#text(value);
      case 'boolean':
        return value ? 'true' : 'false';
      case 'number':
        return this.#number(value);
      case 'object':
        return value === null ? 'null' : this.#inside(value);
      case 'undefined':
      case 'bigint':
      case 'symbol':
      case 'function':
        return this.#wrong('malformed.type', `A value of JavaScript type ${typeof value} cannot be read.`);
    }
  }

  #text(text: string): string {
    this.#spend(text.length);
    if (!SPECIAL.test(text)) {
      return `"${text}"`;
    }
    return text.isWellFormed() ? JSON.stringify(text) : this.#wrong('malformed.utf8');
  }

  #number(number: number): string {
    if (Number.isSafeInteger(number)) {
      return String(number);
    }
    return this.#wrong(Number.isInteger(number) ? 'malformed.number' : 'malformed.float');
  }

  /** A list or an object. Reading it may run code of the caller, which may throw. */
  #inside(value: object): string {
    if (this.#depth >= caps.depth) {
      return this.#wrong('malformed.too_deep');
    }
    this.#depth += 1;
    const depth = this.#path.length;
    try {
      return Array.isArray(value) ? this.#list(value) : this.#fields(value);
    } catch (error) {
      if (error === STOP) {
        throw error;
      }
      this.#path.length = depth;
      return this.#wrong('malformed.type', 'The value cannot be read: it throws.');
    } finally {
      this.#depth -= 1;
    }
  }

  #list(items: readonly unknown[]): string {
    if (items.length > caps.listItems) {
      return this.#wrong('malformed.too_long');
    }
    let text = '[';
    for (let index = 0; index < items.length; index += 1) {
      this.#path.push(String(index));
      text += (index === 0 ? '' : ',') + this.value(items[index]);
      this.#path.pop();
    }
    return `${text}]`;
  }

  #fields(value: object): string {
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null && !isRecord(value)) {
      return this.#wrong('malformed.type', 'A value of this class cannot be read; send a plain object or a text.');
    }
    const keys = Object.keys(value);
    if (keys.length > caps.listItems) {
      return this.#wrong('malformed.too_long');
    }
    let text = '{';
    for (const key of keys) {
      const field = (value as Record<string, unknown>)[key];
      // What is left out is not there.
      if (field !== undefined) {
        this.#path.push(key);
        text += `${text.length === 1 ? '' : ','}${this.#text(key)}:${this.value(field)}`;
        this.#path.pop();
      }
    }
    return `${text}}`;
  }

  #wrong(code: string, message?: string): string {
    const path = this.#path.map((segment) => segment.toWellFormed());
    this.found.push(message === undefined ? { code, path } : { code, path, message });
    if (this.found.length >= caps.problems) {
      throw STOP;
    }
    return 'null';
  }

  #spend(size: number): void {
    this.#left -= size;
    if (this.#left < 0) {
      this.found.push({ code: 'malformed.too_large', path: [] });
      throw STOP;
    }
  }
}

/** @internal A field of options, which may be left out. */
export function option(options: unknown, name: string): unknown {
  try {
    return (options as Record<string, unknown> | null | undefined)?.[name];
  } catch {
    return refuse('malformed.type', [name], 'The value cannot be read: it throws.');
  }
}

/** @internal The items of a list; one that throws when it is read is none. */
export function items(given: unknown, name: string): unknown[] {
  try {
    if (Array.isArray(given)) {
      return Array.from(given as unknown[]);
    }
  } catch {
    // Refused below.
  }
  return refuse('malformed.type', [name], 'A list was expected.');
}

/** @internal Whether a value is of a class; one that throws when it is asked is not. */
export function isA<T>(value: unknown, kind: abstract new (...args: never) => T): value is T {
  try {
    return value instanceof kind;
  } catch {
    return false;
  }
}

/** Whether it is an object of fields, also of a class: not a date, a map, a boxed text. */
function isRecord(value: object): boolean {
  return Object.prototype.toString.call(value) === '[object Object]';
}
