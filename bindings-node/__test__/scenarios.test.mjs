// Every scenario, through the package's public types; the other languages run the same files.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import * as calls from './scenarios/calls.mjs';
import { Mistake, files, load } from './scenarios/form.mjs';
import * as lifeCycle from './scenarios/life-cycle.mjs';
import * as settlements from './scenarios/settlements.mjs';

async function run(story) {
  if ('aggregate' in story) {
    lifeCycle.run(story);
  } else if ('story' in story) {
    lifeCycle.runTogether(story);
  } else if ('calls' in story) {
    calls.run(story);
  } else {
    await settlements.run(story);
  }
}

const FILES = files();

for (const { path, name } of FILES) {
  test(`scenario ${name}`, () => run(load(path)));
}

test('there are scenarios', () => assert.ok(FILES.length > 0));

test('unknown members are mistakes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'partnerkit-'));
  const file = join(folder, 'wrong.json');
  const story = { anna: { aggregate: 'creator', id: '00000000-0000-4000-8000-0000000000c1' } };
  for (const wrong of [
    { calls: [], cals: [] },
    { story, steps: [{ on: 'anne', then: {} }] },
    { story, steps: [{ on: 'anna', then: {}, tick: '' }] },
    { story, steps: [{ on: 'anna', then: { statsu: null } }] },
    { story, steps: [], then: { anne: {} } },
  ]) {
    writeFileSync(file, JSON.stringify({ title: '', ...wrong }));
    assert.throws(() => load(file), Mistake);
  }
  rmSync(folder, { recursive: true });
});

/** Copies of a scenario that each expect one thing that is not so. */
function* spoiled(story) {
  const copy = (change) => {
    const changed = structuredClone(story);
    change(changed);
    return changed;
  };
  for (const place of places(story)) {
    yield [place.join('.'), copy((changed) => spoil(changed, place))];
  }
}

/** The lists of `then` whose members ask, and say what must be answered. */
const QUESTIONS = ['views', 'allowed', 'lookups', 'addresses'];

/** The ways to every text and number that is expected: below `expect` and `then`. */
function* places(value, way = [], isExpected = false) {
  if (value === null || typeof value !== 'object') {
    // A count beyond what a number of JavaScript can tell apart is not compared to the last digit.
    if (isExpected && (typeof value !== 'number' || Number.isSafeInteger(value))) {
      yield way;
    }
    return;
  }
  for (const [name, member] of Object.entries(value)) {
    // Who looks and when is a question, not an expectation.
    const isQuestion = isExpected && QUESTIONS.includes(way.at(-2)) && !way.includes('view');
    const isAsked = isQuestion && ['actor', 'at', 'typed'].includes(name);
    if (!isAsked && !(way[1] === 'explain' && name === 'orderId')) {
      yield* places(member, [...way, name], isExpected || name === 'expect' || isEnd(way, name));
    }
  }
}

/** Whether a member is what is so in the end, or in the middle of a story. */
function isEnd(way, name) {
  return name === 'then' && (way.length === 0 || (way.length === 2 && way[0] === 'steps'));
}

function spoil(story, way) {
  const last = way.at(-1);
  const holder = way.slice(0, -1).reduce((value, name) => value[name], story);
  const value = holder[last];
  holder[last] = typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : `${value}~`;
}

test('whatever is expected is compared', async () => {
  const passed = [];
  let count = 0;
  // One scenario of every seven, another one each time the number of scenarios changes.
  for (const { path, name } of FILES.filter((_, index) => index % 7 === FILES.length % 7)) {
    const scenario = load(path);
    // A story is long, and has a thousand places: one of fifty.
    const every = 'story' in scenario ? 50 : 1;
    for (const [place, story] of [...spoiled(scenario)].filter((_, index) => index % every === FILES.length % every)) {
      count += 1;
      const failed = await run(story).then(
        () => false,
        () => true,
      );
      if (!failed) {
        passed.push(`${name}: ${place}`);
      }
    }
  }
  assert.ok(count > 0);
  assert.deepEqual(passed, []);
});
