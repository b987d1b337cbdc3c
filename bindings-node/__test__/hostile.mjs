// Arguments that nobody sends by accident, and some that everybody does.

/** Each with a way to make it: a call may change what it gets. */
export function hostile({ AT, PROGRAM, read, partnerkit }) {
  const nested = (depth, wrap, core) => {
    let value = core;
    for (let level = 0; level < depth; level += 1) {
      value = wrap(value);
    }
    return value;
  };
  const throwing = () => {
    throw new RangeError('no');
  };
  const liar = () => new Proxy({}, { get: throwing, has: throwing, ownKeys: throwing, getPrototypeOf: throwing });
  const big = 'x'.repeat(10_000_000);
  const bigJson = '['.repeat(10_000_000);
  const deep = nested(10_000, (value) => [value], []);
  const deepObject = nested(10_000, (value) => ({ a: value }), {});
  const wide = Array(300).fill(Array(1_000).fill(null));
  return {
    undefined: () => undefined,
    null: () => null,
    float: () => 1.5,
    NaN: () => NaN,
    infinity: () => Infinity,
    'huge number': () => 1e300,
    'unsafe integer': () => 2 ** 60,
    'negative zero': () => -0,
    negative: () => -1,
    boolean: () => true,
    bigint: () => 10n ** 5_000n,
    symbol: () => Symbol('s'),
    function: () => throwing,
    class: () => partnerkit.Order,
    empty: () => '',
    nul: () => '\0',
    '10 MB': () => big,
    '10 MB of JSON': () => bigJson,
    'deep JSON': () => '['.repeat(10_000) + ']'.repeat(10_000),
    'lone surrogate': () => '\ud800',
    'lone surrogate as a key': () => ({ '\ud800': 1 }),
    'text that says it is JSON': () => '{"type":"start"}',
    'prototype as a key': () => JSON.parse('{"__proto__": {"type": "start"}, "constructor": 1}'),
    deep: () => deep,
    'deep object': () => deepObject,
    wide: () => wide,
    'sparse list': () => Array(50_000),
    'endless list': () => new Proxy([], { get: (_, name) => (name === 'length' ? 2 ** 32 - 1 : []) }),
    cycle: () => {
      const list = [];
      list.push(list, list);
      return list;
    },
    'cyclic object': () => {
      const object = {};
      object.type = object;
      return object;
    },
    'object that throws': liar,
    'list of objects that throw': () => [liar()],
    'getter that throws': () => ({ get type() { return throwing(); }, get amount() { return throwing(); } }),
    'getter that changes': () => {
      let count = 0;
      return { get type() { return (count += 1) % 2 ? 'start' : 7; } };
    },
    'revoked proxy': () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    },
    'text that throws': () => ({ toString: throwing, valueOf: throwing, toJSON: throwing, [Symbol.toPrimitive]: throwing }),
    'tag that throws': () => Object.create({ get [Symbol.toStringTag]() { return throwing(); } }),
    date: () => new Date(0),
    'invalid date': () => new Date(NaN),
    'date that lies': () => Object.assign(new Date(0), { toISOString: () => 7, getTime: throwing }),
    map: () => new Map([['type', 'start']]),
    'boxed text': () => new String('start'),
    bytes: () => Buffer.from([0xff, 0x00, 0x7b]),
    'detached bytes': () => {
      const bytes = new Uint8Array(8);
      structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
      return bytes;
    },
    'shared bytes': () => new Uint8Array(new SharedArrayBuffer(8)),
    'wide numbers': () => new Float64Array(4),
    generator: () => (function* () { yield 1; })(),
    promise: () => Promise.resolve(1),
    'arrow bytes': () => Buffer.from([0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f, ...Array(64).fill(0x7f)]),
    options: () => ({ columnMap: liar(), format: 'arrow', signal: {}, program: PROGRAM, orders: liar(), asOf: AT }),
    program: () => PROGRAM,
    read,
  };
}
