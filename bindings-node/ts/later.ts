/** Work off the main thread. */

import { answer, understood } from './errors.js';
import { isA, option, refuse } from './wire.js';

/** @internal The signal among options, if there is one. */
export function signalOf(options: unknown): AbortSignal | undefined {
  return answer(() => {
    const signal = option(options, 'signal');
    if (signal === undefined || isA(signal, AbortSignal)) {
      return signal;
    }
    return refuse('malformed.type', ['signal'], 'An AbortSignal was expected.');
  });
}

/**
 * @internal Starts work and waits for it, or for the signal. What is aborted before it starts never starts; what runs is
 * finished in the background, and its result is dropped.
 */
export async function later<T>(start: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  signal?.throwIfAborted();
  const work = answer(start);
  try {
    return await (signal === undefined ? work : unlessAborted(work, signal));
  } catch (error) {
    throw signal?.aborted === true && error === signal.reason ? error : understood(error);
  }
}

function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', abort);
    });
  });
}
