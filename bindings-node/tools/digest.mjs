// The digest that the package comes to: `node tools/digest.mjs PROGRAM ORDERS AS_OF [REFUNDS] [TOUCHES]`, or
// `node tools/digest.mjs --many FOLDER`: a line `NAME DIGEST` for every folder in it that has a `program.json`.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { readOrders, readRefunds, readTouches, settle, settlement } from '../dist/index.mjs';

async function digest(program, orders, asOf, refunds, touches) {
  const { digest } = await settle({
    program: settlement.readProgram(readFileSync(program)),
    orders: await readOrders(readFileSync(orders)),
    refunds: refunds && (await readRefunds(readFileSync(refunds))),
    touches: touches && (await readTouches(readFileSync(touches))),
    asOf: asOf.trim(),
  });
  return digest;
}

const [first, ...rest] = process.argv.slice(2);
if (first === '--many') {
  for (const name of readdirSync(rest[0])) {
    const file = (each) => join(rest[0], name, each);
    if (existsSync(file('program.json'))) {
      const asOf = readFileSync(file('as_of.txt'), 'utf8');
      console.log(name, await digest(file('program.json'), file('orders.csv'), asOf, file('refunds.csv'), file('touches.csv')));
    }
  }
} else {
  console.log(await digest(first, ...rest));
}
