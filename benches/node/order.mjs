// A command on a handle beside XState, which Node backends use for life cycles.
//
// partnerkit checks permission, repeats, timers, the version and the guards, and writes an envelope that can be stored. The bare
// machine of XState changes a state and nothing else; the other one does what the same backend would have to write: who may,
// whether the command is known, whether time went on, and a log.

import { assign, createActor, createMachine, setup } from 'xstate';

import { Order } from '../../bindings-node/dist/index.mjs';
import { compare, print, ratio } from './measure.mjs';
import { creator, processing, requests } from './story.mjs';

const bare = createMachine({
  initial: 'processing',
  states: { processing: { on: { hold: 'hold' } }, hold: { on: { resume: 'processing' } } },
});

const may = ({ context, event }) => event.actor.type === 'creator' && event.actor.creatorId === context.creatorId;
const isNew = ({ context, event }) => !context.known.has(event.commandId);
const isLater = ({ context, event }) => event.at >= context.at;
const record = assign(({ context, event }) => {
  const { commandId, actor, at, ...command } = event;
  const version = context.version + 1;
  context.known.add(commandId);
  context.log.push({ version, at, actor, commandId, event: command });
  return { at, version };
});
const comparable = setup({
  guards: { allowed: (ask) => may(ask) && isNew(ask) && isLater(ask) },
  actions: { record },
}).createMachine({
  context: () => ({ creatorId: creator.creatorId, at: '', version: 0, known: new Set(), log: [] }),
  initial: 'processing',
  states: {
    processing: { on: { hold: { target: 'hold', guard: 'allowed', actions: 'record' } } },
    hold: { on: { resume: { target: 'processing', guard: 'allowed', actions: 'record' } } },
  },
});

function sends(machine) {
  return (count) => {
    const actor = createActor(machine).start();
    const events = requests(count).map(({ command, ...around }) => ({ ...around, ...command }));
    return () => events.forEach((event) => actor.send(event));
  };
}

function executes(look) {
  return (count) => {
    const order = processing(Order);
    const asked = requests(count);
    return () => asked.forEach((request) => look(order.execute(request)));
  };
}

let seen = 0;
const candidates = [
  { name: 'XState: send, guards and a log', prepare: sends(comparable) },
  { name: 'XState: send, bare', prepare: sends(bare) },
  { name: 'partnerkit: execute', prepare: executes((decision) => (seen += decision === undefined ? 1 : 0)) },
  { name: 'partnerkit: execute, and read the events', prepare: executes((decision) => (seen += decision.events.length)) },
];
const times = compare(candidates, { rounds: 41, operations: 2_000 });
print('hold and resume an order', times);
const worst = ratio(times, 'partnerkit: execute, and read the events', 'XState: send, bare');
console.log(`a command, its events read: ${worst.toFixed(2)} times a bare send of XState; at most 2 are wanted`);
