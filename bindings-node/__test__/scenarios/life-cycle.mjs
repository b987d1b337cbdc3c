// Runs the life of an aggregate, as a scenario tells it, through the package's public types.

import assert from 'node:assert/strict';
import { inspect } from 'node:util';

import * as partnerkit from '../../dist/index.mjs';

import { Mistake, faults, given, text } from './form.mjs';
import { attempt, refused, succeeds } from './judge.mjs';
import { withoutEffect } from './looks.mjs';

const { CodeBook, PartnerkitError } = partnerkit;

const named = (kind) => kind.name.replace(/(?!^)[A-Z]/g, '_$&').toLowerCase();

/** The class of each aggregate by the name that it has in scenarios, with what reads its id. */
const KINDS = Object.fromEntries(
  Object.values(partnerkit)
    .filter((kind) => typeof kind === 'function' && 'replay' in kind)
    .map((kind) => [named(kind), [kind, partnerkit[`${kind.name}Id`]]]),
);

/** An aggregate, told by its events. */
export function told(aggregate, story) {
  if (!(aggregate in KINDS)) {
    throw new Mistake(`no aggregate ${aggregate}`);
  }
  const [kind, id] = KINDS[aggregate];
  const history = { ...given({ aggregate, ...story }), id: id(story.id) };
  return history.envelopes.length === 0 ? new kind(history.id) : kind.replay(history);
}

/** Runs a life from its beginning to `then`. */
export function run(story) {
  const life = new Life(story.aggregate, story);
  story.steps.forEach((step, index) => within(`step ${index}`, () => life.step(step)));
  life.then(story.then ?? {});
}

/** Runs the lives of several aggregates, told together. */
export function runTogether({ story, steps, then = {} }) {
  const parts = Object.entries(story);
  const lives = new Map(parts.map(([name, part]) => [name, new Life(part.aggregate, { id: part.id })]));
  steps.forEach((step, index) => {
    const life = lives.get(step.on);
    within(`step ${index} on ${step.on}`, () => ('then' in step ? life.then(step.then) : life.step(step)));
  });
  Object.entries(then).forEach(([name, then]) => within(`then of ${name}`, () => lives.get(name).then(then)));
}

/** Says where something failed. */
function within(place, act) {
  try {
    act();
  } catch (error) {
    error.message = `${place}: ${error.message}`;
    throw error;
  }
}

/** An aggregate, whichever it is, as its life goes on. */
class Life {
  constructor(aggregate, story) {
    this.held = told(aggregate, story);
    [this.kind] = KINDS[aggregate];
  }

  /** Takes a step; afterwards the stored history gives the same state. */
  step(step) {
    this.held = new Step(this.held, this.kind, step).take();
    const again = this.kind.fromJson(this.held.toJson());
    assert.deepEqual(again.history(), this.held.history());
    assert.deepEqual(again.timers, this.held.timers);
    assert.equal(inspect(again), inspect(this.held));
  }

  /** Fails unless that is so. */
  then(expected) {
    then(this.held, expected);
  }
}

const hex = (number) => number.toString(16).padStart(4, '0');

class Step {
  constructor(held, kind, step) {
    Object.assign(this, { held, kind, step, expect: step.expect ?? {}, context: step.context ?? undefined });
  }

  take() {
    const { step, held } = this;
    if ('do' in step) {
      this.judge(() => held.execute(step.do, this.context), step.do.at);
    } else if ('text' in step) {
      this.judge(() => held.execute(text(step.text), this.context));
    } else if ('tick' in step) {
      this.judge(() => held.tick(step.tick), undefined, step.tick);
    } else if ('try' in step) {
      withoutEffect(held, step.try[0]?.at, () => this.tryAll(step.try));
    } else if ('cells' in step) {
      withoutEffect(held, step.at, () => step.cells.forEach((cell, index) => this.cell(cell, index)));
    } else if (step.restart === true) {
      return this.kind.replay(JSON.parse(JSON.stringify(held)));
    } else {
      throw new Mistake('the step does nothing');
    }
    return held;
  }

  judge(act, at, seenAt = at) {
    if (faults(this.expect).length > 0) {
      return withoutEffect(this.held, seenAt, () => {
        refused(attempt(act), this.expect);
        // A refused command that was remembered would be answered as a repeat now.
        refused(attempt(act), this.expect);
      });
    }
    const found = attempt(act);
    if (found instanceof PartnerkitError) {
      refused(found, this.expect);
    }
    decided(found, this.expect, at);
  }

  tryAll(requests) {
    const found = attempt(() => this.held.dryRun(requests, this.context));
    if (found instanceof PartnerkitError) {
      return refused(found, this.expect);
    }
    succeeds(this.expect);
    assert.equal(found.length, this.expect.decisions.length);
    found.forEach((decision, index) => decided(decision, this.expect.decisions[index], requests[index].at));
  }

  cell({ actor, command, expect }, index) {
    const commandId = `00000000-0000-4000-8000-0000ce11${hex(index)}`;
    const found = attempt(() => this.held.dryRun([{ commandId, actor, at: this.step.at, command }], this.context));
    const caused = () => (found.some((decision) => decision.events.length > 0) ? 'ok' : 'unchanged');
    const outcome = found instanceof PartnerkitError ? found.code : caused();
    assert.equal(outcome, expect, `cell ${index}: ${command.type} by ${JSON.stringify(actor)}`);
  }
}

function decided(found, expect, at) {
  assert.equal(found.isRepeat, expect.repeat ?? false, 'repeat');
  if (!('events' in expect)) {
    throw new Mistake('`events` or `error` must be expected');
  }
  const shown = found.envelopes.map((envelope, index) => {
    const isNamed = expect.events[index]?.at !== undefined;
    const event = { event: envelope.event };
    assert.deepEqual(found.events[index], envelope.event);
    return isNamed || envelope.at !== at ? { at: envelope.at, ...event } : event;
  });
  assert.deepEqual(shown, expect.events);
  if (expect.notifications) {
    const told = found.notifications.map(({ recipient, template }) => ({ to: recipient.type, template }));
    assert.deepEqual(told, expect.notifications);
  }
  if (expect.postings) {
    assert.deepEqual(found.postings.map((posting) => posting.entries), expect.postings);
  }
  assert.deepEqual(found.warnings, expect.warnings ?? []);
}

function then(held, then) {
  if ('status' in then) {
    assert.equal(held.status, then.status);
  }
  if (then.version !== undefined) {
    assert.equal(held.version, then.version);
  }
  if (then.timers) {
    assert.deepEqual(held.timers.map(({ dueAt, timerId }) => ({ dueAt, timerId })), then.timers);
  }
  for (const { actor, at, view } of then.views ?? []) {
    const seen = held instanceof CodeBook ? held.view(actor) : held.view(actor, at);
    if (view === null) {
      assert.equal(seen, null);
      continue;
    }
    assert.ok(seen, 'there is no view');
    Object.entries(view).forEach(([name, expected]) => assert.deepEqual(seen[name] ?? null, expected, name));
  }
  for (const { actor, at, commands } of then.allowed ?? []) {
    const found = held instanceof CodeBook ? held.allowed(actor) : held.allowed(actor, at);
    assert.deepEqual([...found].sort(), [...commands].sort(), 'allowed');
  }
  if ('holdings' in then) {
    assert.deepEqual(held.forSettlement(), then.holdings);
  }
  for (const { typed, at, verdict } of then.lookups ?? []) {
    assert.deepEqual(held.lookup(typed, at), verdict, typed);
  }
  for (const { actor, address } of then.addresses ?? []) {
    assert.deepEqual(held.address(actor), address, 'address');
  }
  if (then.shippedValue) {
    assert.deepEqual(held.shippedValue(), then.shippedValue, 'shippedValue');
  }
  if (then.stockTaken) {
    assert.deepEqual(held.stockTaken(), then.stockTaken, 'stockTaken');
  }
}
