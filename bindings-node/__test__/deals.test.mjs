// What is asked of deals: with what, and what is refused.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';

import * as partnerkit from '../dist/index.mjs';

const { Campaign, CodeBook, Engagement, MalformedError, Order, Participation, Partnership, ProductOrder, RefusalError } = partnerkit;
const { followUpsOf, liveViewOf, rehearse } = partnerkit;

const ID = '00000000-0000-4000-8000-00000000000a';
const AT = '2026-03-01T00:00:00Z';
const ACTOR = { type: 'brand', brandId: ID, userId: ID };
const OPENING = { commandId: ID, actor: ACTOR, at: AT, command: { type: 'open', creatorId: ID, zone: 'Europe/Berlin' } };

/** Each of the three, asked of the same parts. */
const ASKED = {
  liveViewOf: (parts) => liveViewOf(parts, AT),
  followUpsOf: (parts) => followUpsOf(parts, AT),
  rehearse: (parts) => rehearse(parts, OPENING),
};

/** The problems of a call that is refused. */
function problems(call) {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof MalformedError, inspect(error));
    return error.problems.map(({ code, path }) => `${code} ${path}`);
  }
  return assert.fail('it was accepted');
}

for (const [name, ask] of Object.entries(ASKED)) {
  test(`${name}: aggregates of other kinds are refused all at once`, () => {
    const parts = {
      deal: new Campaign(ID),
      campaign: new Partnership(ID),
      engagement: new CodeBook(ID),
      codeBook: new Engagement(ID),
      productOrders: [new ProductOrder(ID), new Order(ID), new Campaign(ID)],
    };
    const places = ['deal', 'campaign', 'engagement', 'codeBook', 'productOrders/1', 'productOrders/2'];
    assert.deepEqual(problems(() => ask(parts)), places.map((place) => `malformed.type /${place}`));
  });

  test(`${name}: what is no aggregate is refused with its place`, () => {
    const deal = new Partnership(ID);
    const throws = { get deal() { throw new TypeError('no'); } };
    for (const [parts, place] of [
      [undefined, 'deal'],
      [{}, 'deal'],
      [throws, 'deal'],
      [{ deal: null }, 'deal'],
      [{ deal, campaign: {} }, 'campaign'],
      [{ deal, engagement: null }, 'engagement'],
      [{ deal, codeBook: ID }, 'codeBook'],
      [{ deal, productOrders: new ProductOrder(ID) }, 'productOrders'],
      [{ deal, productOrders: [new ProductOrder(ID), {}] }, 'productOrders/1'],
    ]) {
      assert.deepEqual(problems(() => ask(parts)), [`malformed.type /${place}`]);
    }
  });

  test(`${name}: a participation comes with its campaign, and a partnership with none`, () => {
    assert.deepEqual(problems(() => ask({ deal: new Participation(ID) })), ['malformed.type /campaign']);
    const parts = { deal: new Partnership(ID), campaign: new Campaign(ID) };
    assert.deepEqual(problems(() => ask(parts)), ['malformed.type /campaign']);
  });
}

test('a moment, facts, requests and contexts are read strictly', () => {
  const parts = { deal: new Partnership(ID) };
  for (const ask of [liveViewOf, followUpsOf]) {
    assert.match(problems(() => ask(parts, 'never')).join(), /^malformed\.\w+ \/at$/);
    assert.deepEqual(problems(() => ask(parts, AT, { earnings: [] })), ['malformed.unknown_field /facts/earnings']);
  }
  assert.deepEqual(problems(() => rehearse(parts, OPENING, { nothing: 1 })), ['malformed.unknown_field /context/nothing']);
  assert.deepEqual(problems(() => rehearse(parts, OPENING, {}, { nothing: 1 })), ['malformed.unknown_field /facts/nothing']);
  const request = { commandId: '7', actor: { type: 'brand' }, at: 'never', expectedVersion: -1, command: { type: 'open' } };
  const found = problems(() => rehearse(parts, request));
  const places = new Set(found.map((problem) => problem.split('/')[1]));
  assert.deepEqual([...places].sort(), ['actor', 'at', 'command', 'commandId', 'expectedVersion']);
  assert.deepEqual(found, problems(() => parts.deal.execute(request)));
});

test('nothing is seen or follows before there is a deal, and a rehearsal changes nothing', () => {
  const deal = new Partnership(ID);
  assert.equal(liveViewOf({ deal }, AT, {}), null);
  assert.deepEqual(followUpsOf({ deal }, AT, {}), []);
  const rehearsal = rehearse({ deal }, JSON.stringify(OPENING));
  assert.deepEqual([rehearsal.isOffer, rehearsal.followUps, deal.version], [false, [], 0]);
  assert.throws(() => rehearse({ deal }, { ...OPENING, command: { type: 'publish' } }), RefusalError);
  assert.throws(() => rehearse({ deal }, { ...OPENING, expectedVersion: 5 }), RefusalError);
});
