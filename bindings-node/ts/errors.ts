/** How partnerkit says no. Branch on `code`, never on the message: codes are never renamed or reused. */

import type { ErrorCode } from './generated/error-code.js';
import type { Money } from './generated/value.js';

/** Typed values of a problem by name: texts, counts, amounts, instants (as text), lists of names. */
export type Details = Readonly<Record<string, string | number | Money | readonly string[]>>;

/** One fault: a stable code, a sentence, the place, and typed values to build on. */
export interface Problem {
  /** Stable and dotted, such as `order.payment_mismatch`. */
  readonly code: ErrorCode;
  /** A sentence for a person, without personal data. */
  readonly message: string;
  /** JSON pointer to the field; empty for the whole input. */
  readonly path: string;
  readonly details: Details;
  /** The anchor of the code's entry in the reference. */
  readonly docs: string;
}

const INTERNAL: Problem = {
  code: 'internal.panic',
  message: 'A bug in partnerkit; please report it.',
  path: '',
  details: {},
  docs: '',
};

/** What every error of partnerkit is. `code`, `path`, `details` and `docs` are those of the first problem. */
export abstract class PartnerkitError extends Error {
  /** Stable and dotted, such as `order.payment_mismatch`. */
  readonly code: ErrorCode;
  /** JSON pointer to the field; empty for the whole input. */
  readonly path: string;
  /** Typed values by name. */
  readonly details: Details;
  /** The anchor of the code's entry in the reference. */
  readonly docs: string;
  /** All that is wrong; exactly one for a refusal. */
  readonly problems: readonly Problem[];

  /** @internal */
  constructor(problems: readonly Problem[]) {
    super(problems.map(sentence).join('; '));
    const [first = INTERNAL] = problems;
    this.name = new.target.name;
    this.code = first.code;
    this.path = first.path;
    this.details = first.details;
    this.docs = first.docs;
    this.problems = problems;
  }
}

function sentence(problem: Problem): string {
  const place = problem.path === '' ? '' : ` at ${problem.path}`;
  return `${problem.message} [${problem.code}${place}]`;
}

/** The input cannot mean anything: the caller's bug. `problems` holds all that is wrong with it. */
export class MalformedError extends PartnerkitError {}

/** The input is clear and the answer is no. */
export class RefusalError extends PartnerkitError {}

/** No, because of who asks. */
export class ForbiddenError extends RefusalError {}

/** No, because something else happened first. */
export class ConflictError extends RefusalError {}

/** A bug in partnerkit: please report it. Where it happened is on standard error. */
export class InternalError extends PartnerkitError {}

const CLASSES = {
  malformed: MalformedError,
  refused: RefusalError,
  forbidden: ForbiddenError,
  conflict: ConflictError,
  internal: InternalError,
};

/** What the native module throws: an error whose message is this, as JSON. */
interface Thrown {
  readonly class: keyof typeof CLASSES;
  readonly problems: readonly Problem[];
}

/** @internal The error that users see, of one that the native module has thrown. */
export function understood(error: unknown): PartnerkitError {
  if (error instanceof PartnerkitError) {
    return error;
  }
  const thrown = parsed(error);
  return thrown === undefined || thrown.problems.length === 0
    ? new InternalError([INTERNAL])
    : new CLASSES[thrown.class](thrown.problems);
}

function parsed(error: unknown): Thrown | undefined {
  try {
    return JSON.parse((error as Error).message) as Thrown;
  } catch {
    return undefined;
  }
}

/** @internal Asks the native module. */
export function answer<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    throw understood(error);
  }
}
