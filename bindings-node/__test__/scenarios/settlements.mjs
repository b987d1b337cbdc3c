// Runs a settlement, as a scenario tells it, through the package's public functions.

import assert from 'node:assert/strict';

import {
  PartnerkitError,
  instant,
  readOrders,
  readOrdersSync,
  readRefunds,
  readRefundsSync,
  readTouches,
  readTouchesSync,
  settle,
  settleSync,
  settlement,
} from '../../dist/index.mjs';

import { text } from './form.mjs';
import { attempt, refused, succeeds } from './judge.mjs';

/** What is read before anything is settled, as a host would read it from its files. */
function terms(given) {
  const program = settlement.readProgram(given.program);
  const columnMap = given.map ? settlement.readColumnMap(given.map) : undefined;
  return { program, columnMap, asOf: instant.parse(given.asOf) };
}

const LATER = { orders: readOrders, refunds: readRefunds, touches: readTouches };
const NOW = { orders: readOrdersSync, refunds: readRefundsSync, touches: readTouchesSync };
const TABLES = ['lines', 'statements', 'uncredited', 'rejected'];

/** Settles on this thread and off it, and compares both. */
export async function run(story) {
  const { settle: given, expect } = story;
  const later = await outcome(given).catch((error) => {
    assert.ok(error instanceof PartnerkitError, error);
    return error;
  });
  const now = attempt(() => outcomeNow(given));
  for (const found of [later, now]) {
    if (found instanceof PartnerkitError) {
      refused(found, expect);
    } else {
      succeeds(expect);
      compare(found, expect);
    }
  }
}

const csv = (lines) => lines.map(text).join('\n');
const HEADER = 'order_id,placed_at,currency,subtotal\n';

async function outcome(given) {
  const { program, columnMap, asOf } = terms(given);
  const tables = { orders: await readOrders(HEADER) };
  for (const [name, reader] of Object.entries(LATER)) {
    if (given[name]?.length > 0) {
      tables[name] = await reader(csv(given[name]), { columnMap });
    }
  }
  return settle({ program, ...tables, asOf });
}

function outcomeNow(given) {
  const { program, columnMap, asOf } = terms(given);
  const tables = { orders: readOrdersSync(HEADER) };
  for (const [name, reader] of Object.entries(NOW)) {
    if (given[name]?.length > 0) {
      tables[name] = reader(Buffer.from(csv(given[name])), { columnMap });
      assert.equal(tables[name].name, name);
    }
  }
  return settleSync({ program, ...tables, asOf });
}

function compare(settled, expect) {
  TABLES.filter((name) => expect[name]).forEach((name) => rows(settled[name], expect[name]));
  const unread = settled.unread.flatMap(({ table, row, problems }) =>
    problems.map(({ code, path }) => ({ table, row, code, column: path.replace(/^\//, '') })),
  );
  assert.deepEqual(unread, (expect.unread ?? []).map(({ table, row, code, column = '' }) => ({ table, row, code, column })));
  if (expect.balances) {
    assert.deepEqual(settled.balances(), expect.balances);
  }
  if (expect.digest) {
    assert.equal(settled.digest, expect.digest);
  }
  expect.explain?.forEach((explained) => explanation(settled, explained));
}

function rows(table, expected) {
  const found = [...table];
  assert.equal(found.length, table.length);
  assert.equal(asCsv(table.columns, found), table.toCsv());
  expected.columns.forEach((column) => assert.ok(table.columns.includes(column), `there is no column ${column}`));
  const cells = found.map((row) => expected.columns.map((column) => cell(row[column])));
  assert.deepEqual(cells, expected.rows, table.name);
}

const cell = (value) => (value === null ? '' : String(value));
const quoted = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function asCsv(columns, rows) {
  const lines = rows.map((row) => columns.map((column) => quoted(cell(row[column]))));
  return [columns, ...lines].map((line) => `${line.join(',')}\n`).join('');
}

function explanation(settled, expected) {
  const found = attempt(() => settled.explain(expected.orderId));
  if (found instanceof PartnerkitError) {
    return refused(found, expected);
  }
  succeeds(expected);
  expected.contains?.forEach((part) => assert.ok(found.text.includes(part), `the explanation does not say ${part}`));
}
