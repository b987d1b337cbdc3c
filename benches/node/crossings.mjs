// What it costs to cross into the core from Node, as multiples of an empty call.

import { Order, money } from '../../bindings-node/dist/index.mjs';
import { compare, print } from './measure.mjs';
import { brand, place, price, processing, requests } from './story.mjs';

const times = (count, call) => () => {
  for (let number = 0; number < count; number += 1) {
    call();
  }
};
const placed = processing(Order);
const total = { amount: '1000000.00', currency: 'EUR' };
const weights = Array.from({ length: 1_000 }, (_, index) => String(index + 1));
const refused = { ...place, commandId: '00000000-0000-4000-8000-0000000000ff', at: '2026-03-01T12:00:00Z', command: { type: 'start' } };

function commands(count) {
  const order = processing(Order);
  const asked = requests(count);
  return () => asked.forEach((request) => order.execute(request).events);
}

const attempt = () => {
  try {
    placed.execute(refused);
  } catch {
    // That is what is timed.
  }
};

const crossings = [
  { name: 'empty call (version of a handle)', prepare: (count) => times(count, () => placed.version) },
  { name: 'command on a handle: accepted, its events read', prepare: commands },
  { name: 'command on a handle: refused', prepare: (count) => times(count, attempt) },
  { name: 'new handle and first command, 25 fields in', prepare: (count) => times(count, () => new Order(placed.id).execute(place).events) },
  { name: 'value in and out: money plus money', prepare: (count) => times(count, () => money.plus(price, price)) },
  { name: 'value in: an amount read', prepare: (count) => times(count, () => money.read(price)) },
  { name: 'value out: a view of 20 fields', prepare: (count) => times(count, () => placed.view(brand, '2026-03-01T12:00:00Z')) },
];
print('crossing, Node', compare(crossings, { rounds: 41, operations: 1_000 }));
const bulk = [
  crossings[0],
  { name: '1,000 values in and out in one call: a split', prepare: (count) => times(count, () => money.split(total, weights)) },
];
print('bulk crossing, Node', compare(bulk, { rounds: 41, operations: 20 }));
