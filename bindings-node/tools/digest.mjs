// The digests of settlements, to be held against the other languages': for every folder in the given one that has a
// `program.json`, a line `NAME DIGEST`.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';

import { readOrders, readRefunds, readTouches, settle, settlement } from '../dist/index.mjs';

const root = argv[2];
for (const name of readdirSync(root)) {
  const file = (each) => join(root, name, each);
  if (!existsSync(file('program.json'))) {
    continue;
  }
  const { digest } = await settle({
    program: settlement.readProgram(readFileSync(file('program.json'))),
    orders: await readOrders(readFileSync(file('orders.csv'))),
    refunds: await readRefunds(readFileSync(file('refunds.csv'))),
    touches: await readTouches(readFileSync(file('touches.csv'))),
    asOf: readFileSync(file('as_of.txt'), 'utf8').trim(),
  });
  console.log(name, digest);
}
