// Runs the calls of a scenario through the package's public functions.

import assert from 'node:assert/strict';

import {
  agreementOf,
  brief,
  checkTerms,
  CodeBook,
  Ledger,
  Order,
  PartnerkitError,
  actor,
  barChart,
  checkDisclosure,
  codes,
  distinctClicks,
  fingerprintOf,
  followUpsOf,
  instalmentsOf,
  instant,
  liveViewOf,
  matchPosts,
  mediaTypesOf,
  mergeParameters,
  money,
  monthsOf,
  occurrencesOf,
  order,
  period,
  rate,
  rehearse,
  requireInfluencer,
  reviewBrief,
  saveStep,
  settlement,
  signToken,
  termsOf,
  verifyToken,
  workRoomOf,
  zone,
} from '../../dist/index.mjs';

import { Mistake, text } from './form.mjs';
import { told } from './life-cycle.mjs';
import { attempt, refused, succeeds } from './judge.mjs';

/** Makes every call. */
export function run(story) {
  story.calls.forEach((call, index) => {
    try {
      judge(call);
    } catch (error) {
      error.message = `call ${index} (${call.call}): ${error.message}`;
      throw error;
    }
  });
}

function judge({ call, with: given, expect }) {
  if (!(call in CALLS)) {
    throw new Mistake(`there is no call ${call}`);
  }
  const found = attempt(() => CALLS[call](given));
  if (found instanceof PartnerkitError) {
    return refused(found, expect);
  }
  succeeds(expect);
  if (!('value' in expect)) {
    throw new Mistake('`value` or `errors` must be expected');
  }
  assert.deepEqual(found, expect.value);
}

const ORDER = new Map([[-1, 'less'], [0, 'equal'], [1, 'greater']]);

function posted(postings) {
  const ledger = new Ledger();
  postings.forEach((posting) => ledger.post(posting));
  return ledger;
}

function read({ type, text: parts, bytes }) {
  const document = bytes === undefined ? text(parts) : Buffer.from(bytes, 'hex');
  const readers = {
    money: money.read,
    actor: actor.readActor,
    program: settlement.readProgram,
    brief: brief.readBrief,
    terms: brief.readTerms,
    'order.request': order.readRequest,
    'code_book.request': codes.readRequest,
    'order.history': (json) => Order.fromJson(json).history(),
    'code_book.history': (json) => CodeBook.fromJson(json).history(),
  };
  if (!(type in readers)) {
    throw new Mistake(`there is no type ${type}`);
  }
  return readers[type](document);
}

/** A review without its preview, which is a call of its own, and of its problems code and path. */
function reviewed({ steps, warnings, canPublish }) {
  const shown = steps.map(({ step, state, problems }) => {
    return { step, state, problems: problems.map(({ code, path }) => ({ code, path })) };
  });
  return { steps: shown, warnings, canPublish };
}

/** A deal and what carries it out, told by what has happened to them. */
function deal(given) {
  const one = (name, aggregate) => (given[name] === undefined ? undefined : told(aggregate, given[name]));
  return {
    deal: one('partnership', 'partnership') ?? one('participation', 'participation'),
    campaign: one('campaign', 'campaign'),
    engagement: one('engagement', 'engagement'),
    codeBook: one('codeBook', 'code_book'),
    productOrders: given.productOrders?.map((each) => told('product_order', each)),
  };
}

/** Nothing changes by it. */
function rehearsed(given) {
  const parts = deal(given);
  const { version } = parts.deal;
  const found = attempt(() => rehearse(parts, given.request, given.context, given.facts));
  assert.equal(parts.deal.version, version, 'rehearsed and changed');
  if (found instanceof PartnerkitError) {
    throw found;
  }
  return found;
}

const CALLS = {
  'money.parse': ({ amount, currency }) => money.parse(amount, currency),
  'money.plus': ({ left, right }) => money.plus(left, right),
  'money.minus': ({ left, right }) => money.minus(left, right),
  'money.percent': (given) => money.percent(given.money, given.rate, given.rounding),
  'money.exchange': (given) => money.exchange(given.money, given.by, given.rounding),
  'money.compare': ({ left, right }) => ORDER.get(money.compare(left, right)),
  'money.split': ({ total, weights, method }) => money.split(total, weights, method),
  'rate.parse': ({ percent }) => rate.parse(percent),
  'instant.parse': (given) => instant.parse(given.text),
  'period.new': ({ from, to }) => period.create(from, to),
  'period.contains': (given) => period.contains(given.period, given.at),
  'zone.month': (given) => zone.month(given.zone, given.at),
  'zone.start_of': (given) => zone.startOf(given.zone, given.date),
  'zone.months_and_days_after': ({ zone: name, at, months, days }) => zone.monthsAndDaysAfter(name, at, months, days),
  'ledger.posting': (posting) => {
    posted([posting]);
    return posting.entries;
  },
  'ledger.balances': ({ postings }) => posted(postings).balances(),
  'link.merge_parameters': ({ address, parameters, policy }) => mergeParameters(address, parameters, policy),
  'link.distinct_clicks': ({ clicks, windowMinutes }) => distinctClicks(clicks, windowMinutes),
  'creator.require_influencer': ({ standing }) => {
    requireInfluencer(standing);
    return standing;
  },
  'brief.save': (given) => saveStep(given.brief ?? null, given.step),
  'brief.review': (given) => reviewed(reviewBrief(given.brief, given.context)),
  'brief.preview': (given) => reviewBrief(given.brief, given.context).preview,
  'brief.terms': (given) => termsOf(given.brief, given.context),
  'terms.check': ({ terms }) => {
    checkTerms(terms);
    return 'ok';
  },
  'terms.months': ({ terms }) => monthsOf(terms.schedule),
  'terms.occurrences': ({ terms, zone: name }) => occurrencesOf(terms, name),
  'terms.instalments': ({ terms, zone: name }) => instalmentsOf(terms, name),
  'terms.agreement': ({ terms }) => agreementOf(terms) ?? 'none',
  'terms.fingerprint': ({ terms }) => fingerprintOf(terms),
  'network.media_types': ({ network }) => mediaTypesOf(network),
  'content.match_posts': ({ posts, slots, tracking, accounts }) => matchPosts(posts, slots, tracking, accounts),
  'content.check_disclosure': (given) => checkDisclosure(given.text, given.paidLabel),
  work_room: ({ campaign, members }) =>
    workRoomOf(
      told('campaign', campaign),
      members.map(({ facts, ...each }) => ({ participation: told('participation', each), facts })),
    ),
  live_view: (given) => liveViewOf(deal(given), given.at, given.facts) ?? 'none',
  follow_ups: (given) => followUpsOf(deal(given), given.at, given.facts),
  rehearse: rehearsed,
  'live.sign_token': ({ token, keys }) => signToken(token, keys),
  'live.verify_token': ({ token, keys, scope, at }) => verifyToken(token, keys, scope, at),
  'chart.bars': ({ title, bars }) => barChart(title, bars),
  read,
};

