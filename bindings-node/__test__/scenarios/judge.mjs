// What is expected of a call: a value, or problems.

import assert from 'node:assert/strict';

import { PartnerkitError } from '../../dist/index.mjs';

import { faults } from './form.mjs';

/** Does something; what partnerkit refuses is given back as it is. Everything else is thrown on. */
export function attempt(act) {
  try {
    return act();
  } catch (error) {
    if (error instanceof PartnerkitError) {
      return error;
    }
    throw error;
  }
}

/** Fails unless it is a refusal, with exactly these problems. */
export function refused(found, expect) {
  assert.ok(found instanceof PartnerkitError, `it was accepted; expected ${JSON.stringify(expect)}`);
  const expected = faults(expect);
  const shown = JSON.stringify(found.problems);
  assert.equal(found.problems.length, expected.length, `found ${shown}, expected ${JSON.stringify(expect)}`);
  for (const fault of expected) {
    const matching = found.problems.some((problem) => matches(problem, fault));
    assert.ok(matching, `found ${shown}, expected ${JSON.stringify(fault)}`);
  }
  assert.equal(found.code, found.problems[0].code);
  assert.equal(found.path, found.problems[0].path);
}

function matches(problem, fault) {
  if (problem.code !== fault.code || problem.path !== (fault.path ?? '')) {
    return false;
  }
  const named = Object.entries(fault.details ?? {});
  return named.every(([name, value]) => JSON.stringify(problem.details[name]) === JSON.stringify(value));
}

/** Fails where a problem was expected. */
export function succeeds(expect) {
  assert.deepEqual(faults(expect), [], 'it was accepted');
}
