// A command on a handle beside `send` of XState, which Node backends use for life cycles.
//
// XState changes a state, and what its machine says beside. partnerkit checks permission, repeats, timers, the version and the
// guards, and gives the event with all that makes it a record, the notifications and the postings.

import assert from 'node:assert/strict';

import { createActor } from 'xstate';

import { Order } from '../../bindings-node/dist/index.mjs';
import { bare, guarded, recording } from './machines.mjs';
import { compare, print, ratio } from './measure.mjs';
import { processing, requests } from './story.mjs';

const OPERATIONS = 2_000;
const SEND = 'XState: send; the same states, a guard, the context assigned';
const EXECUTE = 'partnerkit: execute, and the events read';

const sends = (machine) => (count) => {
  const actor = createActor(machine).start();
  const events = requests(count).map(({ command, ...around }) => ({ ...around, ...command }));
  return () => events.forEach((event) => actor.send(event));
};

const executes = (look) => (count) => {
  const order = processing(Order);
  const asked = requests(count);
  return () => asked.forEach((request) => look(order.execute(request)));
};

/** Whoever refuses is quick: every machine has to have taken every event. */
function assertTaken() {
  const asked = requests(OPERATIONS).map(({ command, ...around }) => ({ ...around, ...command }));
  for (const machine of [guarded, recording]) {
    const actor = createActor(machine).start();
    asked.forEach((event) => actor.send(event));
    assert.equal(actor.getSnapshot().context.version, OPERATIONS);
  }
}

assertTaken();
let seen = 0;
const times = compare(
  [
    { name: SEND, prepare: sends(guarded) },
    { name: 'XState: the same, with a memory of commands and a log', prepare: sends(recording) },
    { name: 'XState: send; two states, nothing else', prepare: sends(bare) },
    { name: EXECUTE, prepare: executes((decision) => (seen += decision.events.length)) },
    { name: 'partnerkit: execute', prepare: executes(() => (seen += 1)) },
  ],
  { rounds: 41, operations: OPERATIONS },
);
assert.ok(seen > 0);
print('hold and resume an order', times);
const found = ratio(times, EXECUTE, SEND);
console.log(`\na command on a handle: ${found.toFixed(2)} times XState's send; at most 2 are wanted`);
