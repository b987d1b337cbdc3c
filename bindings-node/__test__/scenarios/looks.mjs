// All that can be seen of an aggregate: what must be the same before and after whatever has no effect.

import assert from 'node:assert/strict';
import { inspect } from 'node:util';

import { CodeBook, PartnerkitError, instant } from '../../dist/index.mjs';

import { attempt } from './judge.mjs';

/** Who no scenario knows; a person of a brand is any person. */
const NOBODY = '00000000-0000-4000-8000-00000000ffff';

/** Does something, and fails when anything is another afterwards. */
export function withoutEffect(held, at, act) {
  const moment = momentOf(held, at);
  const before = everything(held, moment);
  act();
  assert.deepEqual(everything(held, moment), before, 'nothing was to change');
}

/** The whole history, with the commands that are remembered, the timers, and what everybody concerned sees and may do. */
function everything(held, at) {
  const stored = held.toJson();
  const concerned = concernedIn(stored).map((actor) => (held instanceof CodeBook ? [actor] : [actor, at]));
  return {
    history: stored,
    timers: held.timers,
    shown: inspect(held),
    views: concerned.map((asked) => held.view(...asked)),
    allowed: concerned.map((asked) => held.allowed(...asked)),
  };
}

/** The platform, and every brand and creator of whom the history speaks. */
function concernedIn(stored) {
  const found = new Map([...stored.matchAll(/"(brand|creator)Id":"([^"]+)"/g)].map(([text, ...named]) => [text, named]));
  const people = [...found.values()].map(([type, id]) =>
    type === 'brand' ? { type, brandId: id, userId: NOBODY } : { type, creatorId: id },
  );
  return [{ type: 'platform', operatorId: NOBODY }, ...people];
}

/** When it is looked at: then, or, where that is no time, when something happened last. */
function momentOf(held, at) {
  const isMoment = typeof at === 'string' && !(attempt(() => instant.parse(at)) instanceof PartnerkitError);
  return isMoment ? at : (held.history().envelopes.at(-1)?.at ?? '2026-01-01T00:00:00Z');
}
