import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { RefusalError, readOrders, readRefunds, readTouches, settle, settlement } from 'partnerkit';

const file = (name: string) => readFileSync(`examples/first/${name}`);
const settled = await settle({
  program: settlement.readProgram(file('program.json')),
  orders: await readOrders(file('orders.csv')),
  refunds: await readRefunds(file('refunds.csv')),
  touches: await readTouches(file('touches.csv')),
  asOf: '2026-05-01T00:00:00Z',
});
for (const row of settled.statements) {
  console.log(row.creator_id, row.period, row.closing, row.currency);
}
console.log(settled.explain('1004').text);
try {
  settled.explain('9999');
} catch (error) {
  if (error instanceof RefusalError) console.log(error.code, error.docs); // settlement.unknown_order
}
assert.equal(settled.digest, '8351ba719ac37cdce5d065e82a7dfd61b773639390bd25f573922fa9f9916f23');
