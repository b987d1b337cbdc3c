// The form of a scenario file, read strictly: a misspelt expectation must not pass.

import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const SCENARIOS = fileURLToPath(new URL('../../../tests/scenarios/', import.meta.url));

const EXPECT = ['events', 'repeat', 'notifications', 'postings', 'warnings', 'decisions', 'error', 'errors', 'value'];
const STEP = ['do', 'context', 'text', 'tick', 'try', 'cells', 'at', 'restart', 'expect'];
const THEN = ['status', 'version', 'timers', 'views', 'allowed', 'holdings', 'lookups', 'addresses', 'shippedValue', 'stockTaken'];
const TABLES = ['lines', 'statements', 'uncredited', 'rejected'];

/** The scenario itself is wrong. */
export class Mistake extends Error {}

/** Every scenario file, in order, with its name. */
export function files() {
  const found = readdirSync(SCENARIOS, { recursive: true, withFileTypes: true });
  const paths = found.filter((entry) => entry.name.endsWith('.json')).map((entry) => join(entry.parentPath, entry.name));
  return paths.sort().map((path) => ({ path, name: relative(SCENARIOS, path) }));
}

/** Reads a scenario; members that do not exist are mistakes. */
export function load(path) {
  const scenario = JSON.parse(readFileSync(path, 'utf8'));
  if ('aggregate' in scenario) {
    lifeCycle(scenario);
  } else if ('story' in scenario) {
    story(scenario);
  } else if ('calls' in scenario) {
    known(scenario, ['title', 'proves', 'calls'], ['title', 'calls']);
    for (const call of scenario.calls) {
      exactly(call, ['call', 'with', 'expect']);
      expectation(call.expect);
    }
  } else {
    known(scenario, ['title', 'proves', 'settle', 'expect'], ['title', 'settle', 'expect']);
    known(scenario.settle, ['program', 'orders', 'asOf', 'refunds', 'touches', 'map'], ['program', 'orders', 'asOf']);
    settlement(scenario.expect);
  }
  return scenario;
}

const hex = (number) => number.toString(16).padStart(4, '0');

/** The history with which a story begins. */
export function given(story) {
  const envelopes = (story.given ?? []).map(({ at, actor, event }, index) => ({
    eventId: `00000000-0000-4000-8000-0000e000${hex(index)}`,
    aggregate: story.aggregate,
    aggregateId: story.id,
    version: index + 1,
    at,
    actor,
    commandId: `00000000-0000-4000-8000-0000d000${hex(index)}`,
    schemaVersion: 1,
    event,
  }));
  return { id: story.id, envelopes };
}

function lifeCycle(scenario) {
  const required = ['title', 'aggregate', 'id', 'steps'];
  known(scenario, [...required, 'proves', 'given', 'then'], required);
  scenario.given?.forEach((given) => exactly(given, ['at', 'actor', 'event']));
  scenario.steps.forEach((each) => step(each, STEP));
  then(scenario.then ?? {});
}

function story(scenario) {
  known(scenario, ['title', 'proves', 'story', 'steps', 'then'], ['title', 'story', 'steps']);
  const names = Object.keys(scenario.story);
  Object.values(scenario.story).forEach((part) => exactly(part, ['aggregate', 'id']));
  for (const each of scenario.steps) {
    if ('then' in each) {
      exactly(each, ['on', 'then']);
      then(each.then);
    } else {
      step(each, [...STEP, 'on']);
    }
    if (!names.includes(each.on)) {
      throw new Mistake(`the story has no ${each.on}`);
    }
  }
  known(scenario.then ?? {}, names);
  Object.values(scenario.then ?? {}).forEach(then);
}

function step(members, names) {
  known(members, names);
  expectation(members.expect ?? {});
  members.cells?.forEach((cell) => exactly(cell, ['actor', 'command', 'expect']));
}

function then(members) {
  known(members, THEN);
  members.views?.forEach((view) => exactly(view, ['actor', 'at', 'view']));
  members.allowed?.forEach((allowed) => exactly(allowed, ['actor', 'at', 'commands']));
  members.addresses?.forEach((asked) => exactly(asked, ['actor', 'address']));
  members.lookups?.forEach((lookup) => exactly(lookup, ['typed', 'at', 'verdict']));
}

function expectation(expect) {
  known(expect, EXPECT);
  faults(expect).forEach(fault);
  expect.decisions?.forEach(expectation);
}

function settlement(expect) {
  known(expect, [...TABLES, 'unread', 'balances', 'digest', 'explain', 'error', 'errors']);
  TABLES.filter((name) => name in expect).forEach((name) => exactly(expect[name], ['columns', 'rows']));
  expect.unread?.forEach((row) => known(row, ['table', 'row', 'code', 'column'], ['table', 'row', 'code']));
  expect.explain?.forEach((explained) => known(explained, ['orderId', 'contains', 'error'], ['orderId']));
  faults(expect).forEach(fault);
}

function fault(members) {
  known(members, ['code', 'path', 'details'], ['code']);
}

function exactly(members, names) {
  known(members, names, names);
}

function known(members, names, required = []) {
  const unknown = Object.keys(members).filter((name) => !names.includes(name));
  const missing = required.filter((name) => !(name in members));
  if (unknown.length > 0 || missing.length > 0) {
    throw new Mistake(`unknown members: ${unknown.join(', ')}; missing: ${missing.join(', ')}`);
  }
}

/** The problems that are expected; none where the step is to succeed. */
export function faults(expect) {
  return [...(expect.error ? [expect.error] : []), ...(expect.errors ?? [])];
}

/** A string, or a list of strings and `{"repeat": [text, times]}`, as one string. */
export function text(value) {
  if (typeof value === 'string') {
    return value;
  }
  if (Array.isArray(value)) {
    return value.map(text).join('');
  }
  const [part, times] = value.repeat;
  return part.repeat(times);
}
