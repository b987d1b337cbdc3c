import assert = require('node:assert/strict');
import fs = require('node:fs');
import partnerkit = require('partnerkit');
const { RefusalError, readOrdersSync, readRefundsSync, readTouchesSync, settleSync, settlement } = partnerkit;

const file = (name: string) => fs.readFileSync(`examples/first/${name}`);
const settled = settleSync({
  program: settlement.readProgram(file('program.json')),
  orders: readOrdersSync(file('orders.csv')), // what does not end in `Sync` works off the main thread
  refunds: readRefundsSync(file('refunds.csv')),
  touches: readTouchesSync(file('touches.csv')),
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
