import { randomUUID as id } from 'node:crypto';
import { readFileSync as file } from 'node:fs';
import partnerkit = require('partnerkit');
const { Order, OrderId, PartnerkitError, instant, order, readOrdersSync, readRefundsSync, readTouchesSync, settleSync, settlement } = partnerkit;

const orders = readOrdersSync(file('orders.csv')); // without `Sync` they run off the main thread
const [refunds, touches] = [readRefundsSync(file('refunds.csv')), readTouchesSync(file('touches.csv'))];
const program = settlement.readProgram(file('program.json'));
const settled = settleSync({ program, orders, refunds, touches, asOf: '2026-05-01T00:00:00Z' });
for (const row of settled.statements) console.log(row.creator_id, row.period, row.closing, row.currency);
console.log(settled.explain('1002').text, settled.digest);

const held = new Order(OrderId(id()));
const price = { amount: '250.00', currency: 'EUR' };
const days = { response: 3, payment: 5, start: 7, delivery: 14, verification: 7, cancelAnswer: 2, rating: 14, messages: 30, survey: 7 };
const space = { spaceId: id(), creatorId: id(), network: 'instagram', mediaType: 'reel', title: 'A reel', price, revisions: 1, days };
const brand = { type: 'brand', brandId: id(), userId: id() };
const creator = { type: 'creator', creatorId: space.creatorId };
for (const [actor, command] of [[brand, { type: 'place', space }], [creator, { type: 'start' }]]) {
  try {
    const request = order.readRequest({ commandId: id(), actor, at: instant.fromDate(new Date()), command });
    console.log(held.execute(request).envelopes[0]?.version, held.status); // 1 pending
  } catch (error) {
    if (error instanceof PartnerkitError) console.log(error.code, error.details); // order.wrong_status
  }
}
