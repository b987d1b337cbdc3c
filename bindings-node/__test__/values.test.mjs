// What JavaScript has of its own, and how it meets the core: dates, numbers, threads, signals, Arrow.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { Worker } from 'node:worker_threads';

import { tableFromArrays, tableFromIPC, tableToIPC } from 'apache-arrow';

import * as partnerkit from '../dist/index.mjs';

const { MalformedError, Order, OrderId, RefusalError, instant, money, readOrders, readOrdersSync, settle, settleSync } = partnerkit;
const { native } = createRequire(import.meta.url)('../dist/native.js');

const first = (name) => readFileSync(fileURLToPath(new URL(`../../examples/first/${name}`, import.meta.url)));
const ID = '00000000-0000-4000-8000-00000000000a';
const AS_OF = '2026-05-01T00:00:00Z';
const program = () => partnerkit.settlement.readProgram(first('program.json'));
const DIGEST = '8351ba719ac37cdce5d065e82a7dfd61b773639390bd25f573922fa9f9916f23';

const firstTables = () => ({
  program: program(),
  orders: readOrdersSync(first('orders.csv')),
  refunds: partnerkit.readRefundsSync(first('refunds.csv')),
  touches: partnerkit.readTouchesSync(first('touches.csv')),
  asOf: AS_OF,
});

/** The problems of a call that is refused. */
function problems(call, kind = MalformedError) {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof kind, inspect(error));
    return error.problems.map(({ code, path }) => `${code} ${path}`);
  }
  return assert.fail('it was accepted');
}

test('numbers are no amounts', () => {
  assert.deepEqual(problems(() => money.parse(12.5, 'EUR')), ['malformed.float /amount']);
  assert.deepEqual(problems(() => money.parse(12, 'EUR')), ['malformed.type /amount']);
  assert.deepEqual(problems(() => money.percent({ amount: '1', currency: 'EUR' }, 12.5)), ['malformed.float /rate']);
  assert.deepEqual(problems(() => money.parse(NaN, 'EUR')), ['malformed.float /amount']);
});

test('all that JavaScript cannot send is refused at once, with its place', () => {
  const cycle = {};
  cycle.cycle = cycle;
  const throws = { get amount() { throw new TypeError('no'); } };
  const found = problems(() => new partnerkit.Ledger().post({ at: undefined, entries: [1n, Symbol('s'), () => 1, throws, new Date()] }));
  assert.deepEqual(found, [0, 1, 2, 3, 4].map((index) => `malformed.type /entries/${index}`));
  assert.match(problems(() => new Order(OrderId(ID)).execute(cycle))[0], /^malformed\.too_deep (\/cycle){32}$/);
});

test('what is left out is not there', () => {
  const left = { amount: '1.00', currency: 'EUR' };
  assert.deepEqual(money.percent(left, '10', undefined), { amount: '0.10', currency: 'EUR' });
  assert.deepEqual(partnerkit.period.create(AS_OF, undefined), { from: AS_OF });
});

test('dates are moments to the millisecond', () => {
  assert.equal(instant.fromDate(new Date('2026-03-01T12:00:00.125Z')), '2026-03-01T12:00:00.125000Z');
  assert.equal(instant.toDate('2026-03-01T13:00:00.125+01:00').getTime(), Date.UTC(2026, 2, 1, 12, 0, 0, 125));
  assert.deepEqual(problems(() => instant.toDate('2026-03-01T12:00:00.000001Z')), ['malformed.instant ']);
  assert.equal(instant.toDate('2026-03-01T12:00:00.000999Z', 'floor').getTime(), Date.UTC(2026, 2, 1, 12));
  assert.deepEqual(problems(() => instant.fromDate(new Date(NaN))), ['malformed.instant ']);
  assert.deepEqual(problems(() => new Order(OrderId(ID)).tick(new Date())), ['malformed.type /at']);
});

test('Temporal keeps nanoseconds, partnerkit microseconds', () => {
  assert.equal(instant.fromTemporal({ epochNanoseconds: 1_772_366_400_000_001_000n }), '2026-03-01T12:00:00.000001Z');
  assert.equal(instant.fromTemporal({ epochNanoseconds: -1_000n }), '1969-12-31T23:59:59.999999Z');
  assert.deepEqual(problems(() => instant.fromTemporal({ epochNanoseconds: 1n })), ['malformed.instant ']);
  if (globalThis.Temporal === undefined) {
    assert.deepEqual(problems(() => instant.toTemporal(AS_OF)), ['malformed.value ']);
    globalThis.Temporal = { Instant: { from: (text) => ({ text }) } };
    assert.deepEqual(instant.toTemporal('2026-05-01T02:00:00+02:00'), { text: AS_OF });
    delete globalThis.Temporal;
  } else {
    assert.equal(String(instant.toTemporal(AS_OF)), AS_OF);
  }
});

test('handles show what they are, and are stored by JSON.stringify', () => {
  const order = new Order(OrderId(ID));
  assert.equal(inspect(order), `<Order ${ID}: nothing yet, version 0>`);
  assert.deepEqual(JSON.parse(JSON.stringify(order)), order.history());
  assert.deepEqual(Order.replay(order.history()).history(), order.copy().history());
});

test('the members of what is stored are the ones that are typed', () => {
  const book = new partnerkit.CodeBook(ID);
  const actor = { type: 'brand', brandId: ID, userId: ID };
  const decision = book.execute({ commandId: ID, actor, at: AS_OF, command: { type: 'open', zone: 'UTC' } });
  // As `Envelope`, `DecisionDocument`, `History` and `CommandRecord` in `ts/decision.ts` have them.
  assert.deepEqual(Object.keys(decision.envelopes[0]), ['eventId', 'aggregate', 'aggregateId', 'version', 'at', 'actor', 'commandId', 'schemaVersion', 'event']);
  assert.deepEqual(Object.keys(decision.toJSON()), ['envelopes', 'isRepeat', 'notifications', 'postings', 'warnings']);
  assert.deepEqual(Object.keys(book.history()), ['id', 'envelopes', 'commands']);
  assert.deepEqual(Object.keys(book.history().commands[0]), ['commandId', 'actor', 'command']);
});

test('the native module has what its types say', () => {
  const source = readFileSync(new URL('../ts/native.ts', import.meta.url), 'utf8');
  const body = source.slice(source.indexOf('export interface Native {'));
  const typed = [...body.slice(0, body.indexOf('\n}')).matchAll(/^ {2}(?:readonly )?(\w+)[:(]/gm)].map(([, name]) => name);
  assert.deepEqual(Object.keys(native).sort(), typed.sort());
  for (const kind of ['Handle', 'Balances', 'Reading', 'Table', 'Settled']) {
    const text = source.slice(source.indexOf(`export interface ${kind} {`));
    const members = [...text.slice(0, text.indexOf('\n}')).matchAll(/^ {2}(\w+)\(/gm)].map(([, name]) => name);
    const found = Object.getOwnPropertyNames(native[kind].prototype).filter((name) => name !== 'constructor');
    assert.deepEqual(found.sort(), members.sort(), kind);
  }
});

test('every reader is known to the core', () => {
  const { actor, exchange, ledger, order, codes, settlement } = partnerkit;
  const readers = [actor, exchange, ledger, order, codes, settlement].flatMap((module) =>
    Object.entries(module).filter(([name]) => name.startsWith('read')),
  );
  assert.ok(readers.length > 10);
  readers.forEach(([, read]) => assert.ok(problems(() => read('[')).includes('malformed.json ')));
  readers.forEach(([name, read]) => assert.notEqual(problems(() => read([])).length, 0, name));
});

test('tables come in as Arrow and go out as Arrow', () => {
  const lines = String(first('orders.csv')).trim().split('\n').map((line) => line.split(','));
  const [names, ...rows] = lines;
  const columns = names.map((name, column) => [name, rows.map((row) => row[column])]);
  const bytes = tableToIPC(tableFromArrays(Object.fromEntries(columns)), 'stream');
  const orders = readOrdersSync(bytes, { format: 'arrow' });
  assert.deepEqual([orders.name, orders.length, orders.rejected], ['orders', rows.length, []]);
  const settled = settleSync({ ...firstTables(), orders });
  assert.equal(settled.digest, DIGEST);
  const lineTable = tableFromIPC(settled.lines.toArrow());
  assert.deepEqual(lineTable.schema.fields.map((field) => field.name), settled.lines.columns);
  assert.deepEqual([...lineTable.getChild('order_id')], settled.lines.rows().map((row) => row.order_id));
  assert.deepEqual(problems(() => readOrdersSync(Buffer.from('PAR1'), { format: 'arrow' })), ['malformed.value ']);
  assert.deepEqual(settled.rejected.rows(), [...settled.rejected]);
});

test('bulk work runs off the main thread', async () => {
  const lines = Array.from({ length: 60_000 }, (_, index) => `o${index},2026-03-01T00:00:00Z,EUR,${index}.00`);
  const csv = `order_id,placed_at,currency,subtotal\n${lines.join('\n')}\n`;
  let turns = 0;
  const ticking = setInterval(() => (turns += 1), 1);
  const orders = await readOrders(csv);
  const { uncredited } = await settle({ program: program(), orders, asOf: AS_OF });
  clearInterval(ticking);
  assert.equal(uncredited.length, 60_000);
  assert.ok(turns > 2, `the main thread had ${turns} turns`);
});

test('a signal ends the wait', async () => {
  const options = { ...firstTables(), signal: AbortSignal.abort('before') };
  await assert.rejects(settle(options), (reason) => reason === 'before');
  const controller = new AbortController();
  const waiting = settle({ ...options, signal: controller.signal });
  controller.abort();
  await assert.rejects(waiting, { name: 'AbortError' });
  assert.equal((await settle({ ...options, signal: new AbortController().signal })).digest, DIGEST);
});

test('tables of another kind are refused', async () => {
  const { orders, refunds, ...others } = firstTables();
  assert.deepEqual(problems(() => settleSync({ ...others, orders: refunds })), ['malformed.type /orders']);
  assert.deepEqual(problems(() => settleSync({ ...others, refunds: orders, orders })), ['malformed.type /refunds']);
  assert.deepEqual(problems(() => settleSync(others)), ['malformed.missing_field /orders']);
  await assert.rejects(settle({ ...others, orders, asOf: 'soon' }), MalformedError);
  assert.deepEqual(problems(() => settleSync(firstTables()).explain('nobody'), RefusalError), ['settlement.unknown_order ']);
});

test('it works in threads, each with handles of its own', async () => {
  const script = `
    const { parentPort } = require('node:worker_threads');
    const { Order, settleSync, settlement, readOrdersSync } = require(${JSON.stringify(fileURLToPath(new URL('../dist/index.js', import.meta.url)))});
    const order = new Order(${JSON.stringify(ID)});
    const program = settlement.readProgram(${JSON.stringify(String(first('program.json')))});
    const orders = readOrdersSync('order_id,placed_at,currency,subtotal\\n');
    parentPort.postMessage([order.version, settleSync({ program, orders, asOf: '${AS_OF}' }).digest]);`;
  const ask = () =>
    new Promise((resolve, reject) => {
      new Worker(script, { eval: true }).once('message', resolve).once('error', reject);
    });
  const empty = settleSync({ program: program(), orders: readOrdersSync('order_id,placed_at,currency,subtotal\n'), asOf: AS_OF });
  const answers = await Promise.all([ask(), ask(), ask(), ask()]);
  assert.deepEqual(answers, Array(4).fill([0, empty.digest]));
});
