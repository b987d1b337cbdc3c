// Drives every export with an injected panic and with hostile arguments.
//
// Run by `panics.test.mjs` in a process of its own, with a build that has the feature `panic-injection`:
// `node panics.mjs FOLDER_OF_THAT_PACKAGE`. What is exported is found by looking, so that nothing new can be forgotten.

import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

import { hostile } from './hostile.mjs';
import { files, given, load } from './scenarios/form.mjs';

const folder = resolve(process.argv[2]);
const require = createRequire(join(folder, 'index.js'));
const { native } = require('./dist/native.js');
const partnerkit = require('./dist/index.js');
const { InternalError, PartnerkitError } = partnerkit;

const INJECTOR = 'armPanic';
const ID = '00000000-0000-4000-8000-000000000007';
const AT = '2026-03-01T12:00:00Z';
const CSV = 'order_id,placed_at,currency,subtotal\no1,2026-03-01T00:00:00Z,EUR,1.00\no2,never,EUR,1.00\n';
const PROGRAM = {
  programId: ID,
  brandId: ID,
  zone: 'UTC',
  currencies: ['EUR'],
  rates: [{ rate: { type: 'percent', percent: '10' } }],
};

const isClass = (value) => typeof value === 'function' && /^[A-Z]/.test(value.name) && value.prototype !== undefined;

/** The classes of aggregates, each with a history from a scenario. */
const AGGREGATES = Object.values(partnerkit)
  .filter((kind) => isClass(kind) && 'replay' in kind)
  .map((kind) => [kind, history(kind.name.replace(/(?!^)[A-Z]/g, '_$&').toLowerCase())]);

function history(aggregate) {
  const stories = files().map(({ path }) => load(path));
  const story = stories.find((each) => each.aggregate === aggregate && each.given?.length > 0);
  if (story === undefined) {
    throw new Error(`no scenario has a history of ${aggregate}`);
  }
  return given(story);
}

/** Good arguments for what all aggregates have. */
const ofAggregate = ([{ name }, story]) => ({
  [`package.${name}()`]: [ID],
  [`package.${name}#execute`]: [{}, {}],
  [`package.${name}#dryRun`]: [[], {}],
  [`package.${name}#view`]: [{ type: 'creator', creatorId: ID }, AT],
  [`package.${name}#allowed`]: [{ type: 'creator', creatorId: ID }, AT],
  [`package.${name}.replay`]: [story],
  [`package.${name}.fromJson`]: [JSON.stringify(story)],
  [`package.${name}.diagram`]: ['dot'],
});

const read = () => partnerkit.readOrdersSync(CSV);
const settled = () => partnerkit.settleSync({ program: PROGRAM, orders: read(), asOf: AT });
const opened = () => {
  const book = new partnerkit.CodeBook(ID);
  const actor = { type: 'brand', brandId: ID, userId: ID };
  return book.execute({ commandId: ID, actor, at: AT, command: { type: 'open', zone: 'UTC' } });
};
const nativeSettled = () =>
  native.settleNow(JSON.stringify({ program: PROGRAM, asOf: AT }), native.readTable('orders', 'csv', Buffer.from(CSV)));

/** Something to call the methods of each class on. */
const RECEIVERS = {
  native: {
    Handle: () => new native.Handle('order', JSON.stringify(ID)),
    Balances: () => new native.Balances(),
    Reading: () => native.readTable('orders', 'csv', Buffer.from(CSV)),
    Settled: nativeSettled,
    Table: () => nativeSettled().table('uncredited'),
  },
  package: {
    ...Object.fromEntries(AGGREGATES.map(([kind, story]) => [kind.name, () => kind.replay(story)])),
    Decision: () => opened(),
    Ledger: () => new partnerkit.Ledger(),
    ReadTable: read,
    Settlement: settled,
    Table: () => settled().uncredited,
  },
};

const partnershipHandle = () => new native.Handle('partnership', JSON.stringify(ID));
const OPENING = {
  commandId: ID,
  actor: { type: 'brand', brandId: ID, userId: ID },
  at: AT,
  command: { type: 'open', creatorId: ID, zone: 'UTC' },
};

/** Good arguments, so that each hostile one is reached; elsewhere the others are a time. */
const VALID = {
  'native.Handle()': ['order', JSON.stringify(ID)],
  'native.Handle.replay': ['order', '{}'],
  'native.Handle.replayBytes': ['order', Buffer.from('{}')],
  'native.Handle.diagram': ['order', '"dot"'],
  'native.Handle#execute': ['{}', '{}'],
  'native.Handle#dryRun': ['[]', '{}'],
  'native.Handle#tick': [JSON.stringify({ at: AT })],
  'native.Handle#ask': ['status', '{}'],
  'native.Balances#post': ['{}'],
  'native.Balances#balance': ['{}'],
  'native.Settled#table': ['lines'],
  'native.Settled#explain': ['"o1"'],
  'native.Table#rows': [0, 1],
  'native.read': ['value.Money', '{}'],
  'native.readBytes': ['value.Money', Buffer.from('{}')],
  'native.refuse': ['[]'],
  'native.readTable': ['orders', 'csv', Buffer.from(CSV), undefined],
  'native.readTableLater': ['orders', 'csv', Buffer.from(CSV), undefined],
  'native.settleNow': [JSON.stringify({ program: PROGRAM, asOf: AT }), RECEIVERS.native.Reading(), null, null],
  'native.settleLater': [JSON.stringify({ program: PROGRAM, asOf: AT }), RECEIVERS.native.Reading(), null, null],
  ...Object.assign({}, ...AGGREGATES.map(ofAggregate)),
  'package.CodeBook#lookup': ['ANNA10', AT],
  'native.workRoomOf': [new native.Handle('campaign', JSON.stringify(ID)), [], '[]'],
  'package.workRoomOf': [new partnerkit.Campaign(ID), []],
  'native.liveViewOf': [partnershipHandle(), null, null, null, [], JSON.stringify({ at: AT })],
  'native.followUpsOf': [partnershipHandle(), null, null, null, [], JSON.stringify({ at: AT })],
  'native.rehearse': [partnershipHandle(), null, null, null, [], '{}', '{}'],
  'package.liveViewOf': [{ deal: new partnerkit.Partnership(ID), productOrders: [] }, AT, {}],
  'package.followUpsOf': [{ deal: new partnerkit.Partnership(ID), productOrders: [] }, AT, {}],
  'package.rehearse': [{ deal: new partnerkit.Partnership(ID), productOrders: [] }, OPENING, {}, {}],
  'package.requireInfluencer': [{ creatorId: ID, status: 'influencer' }],
  'package.signToken': [{}, {}],
  'package.verifyToken': ['v1.a.b.c', {}, 'view', AT],
  'package.Ledger#post': [{ at: AT, entries: [] }],
  'package.Ledger#balance': [{ type: 'held' }, 'EUR'],
  'package.Settlement#explain': ['o1'],
  'package.Table#rows': [0, 1],
  'package.money.parse': ['1', 'EUR'],
  'package.money.exchange': [{ amount: '1', currency: 'EUR' }, {}, 'down'],
  'package.mergeParameters': ['https://shop.example/', [{ name: 'a', value: 'b' }], 'keep'],
  'package.money.percent': [{ amount: '1', currency: 'EUR' }, '10', 'down'],
  'package.money.split': [{ amount: '1', currency: 'EUR' }, ['1'], 'round_robin'],
  'package.zone.startOf': ['UTC', '2026-03-01'],
  'package.zone.monthsAndDaysAfter': ['UTC', AT, 1, 1],
  'package.barChart': ['Months', [{ name: 'May', amount: { amount: '1', currency: 'EUR' } }]],
  'package.settle': [{ program: PROGRAM, orders: read(), asOf: AT }],
  'package.settleSync': [{ program: PROGRAM, orders: read(), asOf: AT }],
  'package.readOrders': [CSV, {}],
  'package.readOrdersSync': [CSV, {}],
};
/** How many arguments there are where nothing is said. */
const ARGUMENTS = { native: 1, package: 2 };

/** Errors themselves, and what can only be made inside. */
const NOT_MADE = new Set(['Reading', 'Settled', 'Table', 'Decision', 'ReadTable', 'Settlement']);

/** Everything that can be entered: name, and a way to call it. */
function* exportsOf(place, members) {
  for (const [name, member] of Object.entries(members)) {
    if (name === INJECTOR || (isClass(member) && member.prototype instanceof Error)) {
      continue;
    }
    if (isClass(member)) {
      yield* exportsOfClass(place, name, member);
    } else if (typeof member === 'function') {
      yield [`${place}.${name}`, member];
    } else if (typeof member === 'object' && !Array.isArray(member)) {
      yield* exportsOf(`${place}.${name}`, member);
    }
  }
}

function* exportsOfClass(place, name, kind) {
  const receiver = RECEIVERS[place][name];
  if (receiver === undefined) {
    throw new Error(`no receiver is known for ${place}.${name}`);
  }
  if (!NOT_MADE.has(name)) {
    yield [`${place}.${name}()`, (...values) => new kind(...values)];
  }
  for (const of of Object.getOwnPropertyNames(kind).filter((of) => typeof kind[of] === 'function')) {
    yield [`${place}.${name}.${of}`, (...values) => kind[of](...values)];
  }
  for (let level = kind.prototype; level !== Object.prototype; level = Object.getPrototypeOf(level)) {
    for (const of of Reflect.ownKeys(level).filter((of) => of !== 'constructor')) {
      const { get } = Object.getOwnPropertyDescriptor(level, of);
      const call = get === undefined ? (held, values) => held[of](...values) : (held) => held[of];
      const used = (held, values) => {
        const found = call(held, values);
        return typeof found?.next === 'function' ? [...found] : found;
      };
      yield [`${place}.${name}#${String(of)}`, Object.assign((...values) => used(receiver(), values), { receiver, used })];
    }
  }
}

const isInternal = (error) => error instanceof InternalError || /"class":"internal"/.test(error?.message ?? '');

/** Whether the error is one that the caller can understand. */
const isTyped = (error) => error instanceof PartnerkitError || error?.name === 'AbortError';

/** Names of exports of the package that ask nothing of Rust: there is nothing that could panic. */
const ALONE = /^package\.(Decision#|Table#(toJSON|columns|length)$|ReadTable#name|ErrorCode)/;

async function inject() {
  const wrong = [];
  for (const [place, members] of [['native', native], ['package', partnerkit]]) {
    for (const [name, call] of exportsOf(place, members)) {
      const values = VALID[name] ?? Array(ARGUMENTS[place]).fill(AT);
      const held = call.receiver?.();
      native.armPanic(true);
      let outcome = 'returned';
      try {
        const found = held === undefined ? call(...values) : call.used(held, values);
        await found;
        // A task has its body and its export; the injected panic was in one of them.
      } catch (error) {
        outcome = isInternal(error) ? '' : `threw ${error?.name}: ${error?.message}`;
      }
      const isMissed = native.armPanic(false);
      // What a value is refused for before Rust sees it cannot panic; what did not ask Rust at all cannot either.
      const isRefused = outcome.startsWith('threw MalformedError') && place === 'package';
      if ((isMissed && place === 'native') || (outcome !== '' && !isRefused && !ALONE.test(name))) {
        wrong.push(`${name} ${isMissed ? 'is not guarded: ' : ''}${outcome}`);
      }
    }
  }
  return wrong;
}

async function torment() {
  const wrong = [];
  let count = 0;
  const report = (name, what, error) => wrong.push(`${name}(${what}) ${error?.name}: ${String(error?.message).slice(0, 200)}`);
  for (const [place, members] of [['native', native], ['package', partnerkit]]) {
    for (const [name, call] of exportsOf(place, members)) {
      count += 1;
      const good = VALID[name] ?? Array(ARGUMENTS[place]).fill(AT);
      for (const [what, make] of Object.entries(hostile({ AT, PROGRAM, read, partnerkit }))) {
        for (let position = 0; position <= good.length; position += 1) {
          const value = make();
          // In one position, then in all.
          const values = good.map((each, index) => (index === position || position === good.length ? value : each));
          try {
            await call(...values);
          } catch (error) {
            if (isInternal(error) && !isNonsense(place, name)) {
              report(name, what, error);
            } else if (place === 'package' && !isTyped(error)) {
              report(name, what, error);
            }
          }
        }
      }
    }
  }
  return [wrong, count];
}

/** The native module may say that the package asks nonsense. The package never does. */
function isNonsense(place) {
  return place === 'native';
}

const injected = await inject();
const [tormented, count] = await torment();
const wrong = [...injected, ...tormented];
console.log(`${count} exports driven, ${wrong.length} wrong`);
console.log(wrong.slice(0, 200).join('\n'));
process.exitCode = wrong.length > 0 || count === 0 ? 1 : 0;
