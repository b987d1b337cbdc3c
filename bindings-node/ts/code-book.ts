/** The code book. */

import { inspect } from 'node:util';

import { Aggregate, asked, drawn, loaded, replayed } from './aggregate.js';
import type { History } from './decision.js';
import { answer } from './errors.js';
import type { Actor } from './generated/actor.js';
import type { Format } from './generated/aggregate.js';
import type * as codes from './generated/codes.js';
import type { Holdings } from './generated/settlement.js';
import type { CodeBookId, Instant } from './generated/value.js';

/** The types of a code book. */
export interface CodeBookKinds {
  readonly id: CodeBookId;
  readonly command: codes.Command;
  readonly request: codes.Request;
  readonly context: codes.Context;
  readonly event: codes.Event;
  readonly timer: codes.Timer;
}

const KIND = 'code_book';

/**
 * A code book: who holds which discount code and affiliate link of a brand, and when.
 *
 * `new CodeBook(id)` is a book before it is opened. Commands and events are in the namespace `codes`.
 */
export class CodeBook extends Aggregate<CodeBookKinds> {
  constructor(id: CodeBookId);
  /** @internal */
  constructor(from: unknown);
  constructor(from: unknown) {
    super(KIND, from);
  }

  /**
   * Rebuilds it from what `history()` gave, in this release or an earlier one.
   *
   * Throws `MalformedError`: `replay.gap`, `replay.wrong_aggregate`, `replay.time_order`, `replay.unknown_type`.
   */
  static replay(history: History<CodeBookId, codes.Event, codes.Command>): CodeBook {
    return new CodeBook(replayed(KIND, history));
  }

  /** Rebuilds it from what `toJson()` gave: text, or its bytes. */
  static fromJson(json: string | Uint8Array): CodeBook {
    return new CodeBook(loaded(KIND, json));
  }

  /** The life cycle as a drawing. */
  static diagram(format: Format = 'mermaid'): string {
    return drawn(KIND, format);
  }

  /** Another handle with the same history: what happens to one does not happen to the other. */
  copy(): CodeBook {
    return new CodeBook(answer(() => this.handle.copy()));
  }

  /** What an actor sees; null before the book is opened, and for a brand that does not own it. */
  view(actor: Actor): codes.CodeBookView | null {
    return asked(this.handle, 'view', { actor });
  }

  /** What an actor may do with the book itself: what adds groups and assignments, too. */
  allowed(actor: Actor): readonly codes.CommandKind[] {
    return asked(this.handle, 'allowed', { actor });
  }

  /** Who holds a typed code at a moment, or why nobody does. */
  lookup(typed: string, at: Instant): codes.Verdict {
    return asked(this.handle, 'lookup', { typed, at });
  }

  /** What a settlement needs of this book: part of a program; null before it is opened. */
  forSettlement(): Holdings | null {
    return asked(this.handle, 'forSettlement', {});
  }

  /** For `console.log`. */
  [inspect.custom](): string {
    return `<CodeBook ${this.id}: version ${String(this.version)}>`;
  }
}
