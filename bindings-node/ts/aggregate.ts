/** Aggregates as handles: the state stays in Rust, commands go in and decisions come out. */

import { types } from 'node:util';

import { Decision, type DecisionDocument, type Envelope, type History } from './decision.js';
import { answer } from './errors.js';
import type { Format } from './generated/aggregate.js';
import type { Instant } from './generated/value.js';
import { type Handle, native } from './native.js';
import { isA, refuse, toText, wellFormed } from './wire.js';

/** The types of an aggregate. */
export interface Kinds {
  readonly id: string;
  readonly command: object;
  readonly request: object;
  readonly context: object;
  readonly event: object;
  readonly timer: object;
}

/** What all aggregates have in common. */
export abstract class Aggregate<K extends Kinds> {
  /** @internal */
  protected readonly handle: Handle;

  /** @internal */
  protected constructor(kind: string, from: unknown) {
    this.handle = isA(from, native.Handle) ? from : answer(() => new native.Handle(kind, toText(from, 'id')));
  }

  /**
   * Gives a command: a request, or the JSON text of one.
   *
   * Throws `MalformedError` with all problems, or `RefusalError` (`ForbiddenError`, `ConflictError`); nothing has changed
   * then. A command id that is known gives the same events again, with `isRepeat`.
   */
  execute(request: K['request'] | string, context?: K['context']): Decision<K['event']> {
    try {
      return new Decision(this.handle.execute(requestText(request), around(context)));
    } catch (error) {
      return answer(() => {
        throw error;
      });
    }
  }

  /**
   * Tries requests one after another without effect: what each would cause, or the refusal of the first that fails, with
   * its index as path.
   */
  dryRun(requests: readonly K['request'][], context?: K['context']): Decision<K['event']>[] {
    return answer(() => {
      const text = this.handle.dryRun(toText(requests), around(context));
      const documents = JSON.parse(text) as DecisionDocument<K['event']>[];
      return documents.map((document) => new Decision('', document));
    });
  }

  /** Lets time pass: fires every timer that is due, each stamped with the time it was due. */
  tick(at: Instant): Decision<K['event']> {
    return answer(() => new Decision(this.handle.tick(toText({ at }))));
  }

  /** The id. */
  get id(): K['id'] {
    return answer(() => this.handle.id());
  }

  /** The number of events. */
  get version(): number {
    return answer(() => this.handle.version());
  }

  /** What will happen by itself, the next first. */
  get timers(): readonly K['timer'][] {
    return answer(() => JSON.parse(this.handle.timers()) as K['timer'][]);
  }

  /** All events so far. */
  get envelopes(): readonly Envelope<K['event']>[] {
    return answer(() => JSON.parse(this.handle.envelopes()) as Envelope<K['event']>[]);
  }

  /** All that is to be stored, as a plain object; `replay` takes it. */
  history(): History<K['id'], K['event'], K['command']> {
    return JSON.parse(this.toJson()) as History<K['id'], K['event'], K['command']>;
  }

  /** All that is to be stored, as JSON text; `fromJson` takes it. */
  toJson(): string {
    return answer(() => this.handle.history());
  }

  /** The history, for `JSON.stringify`. */
  toJSON(): History<K['id'], K['event'], K['command']> {
    return this.history();
  }
}

/** @internal The handle of an aggregate that was given as an argument. */
export function handleOf(given: unknown, ...path: string[]): Handle {
  try {
    if (given instanceof Aggregate) {
      return (given as unknown as { readonly handle: Handle }).handle;
    }
  } catch {
    // One that throws when it is asked is none.
  }
  return refuse('malformed.type', path, 'An aggregate was expected.');
}

/** @internal Asks what only one kind of aggregate can be asked. */
export function asked<T>(handle: Handle, question: string, args: object): T {
  return answer(() => JSON.parse(handle.ask(question, toText(args))) as T);
}

/** @internal A request as JSON text. */
export function requestText(request: unknown): string {
  return typeof request === 'string' ? wellFormed(request) : toText(request);
}

function around(context: unknown): string | undefined {
  return context === undefined ? undefined : toText(context, 'context');
}

/** @internal Rebuilds an aggregate from its history: a plain object, JSON text or its bytes. */
export function replayed(kind: string, history: unknown): Handle {
  return answer(() => native.Handle.replay(kind, toText(history)));
}

/** @internal The same from JSON text or its bytes. */
export function loaded(kind: string, json: unknown): Handle {
  return answer(() => {
    if (typeof json === 'string') {
      return native.Handle.replay(kind, wellFormed(json));
    }
    return types.isUint8Array(json)
      ? native.Handle.replayBytes(kind, json)
      : refuse('malformed.type', [], 'JSON is a text, or its bytes.');
  });
}

/** @internal The life cycle as a drawing. */
export function drawn(kind: string, format: Format): string {
  return answer(() => native.Handle.diagram(kind, toText(format, 'format')));
}
