import assert from "node:assert/strict";
import { constants } from "node:os";
import test from "node:test";
import { fileURLToPath } from "node:url";
import process from "node:process";

const file = { darwin: "libpartnerkit_node.dylib", win32: "partnerkit_node.dll" }[process.platform] ?? "libpartnerkit_node.so";
const target = process.env.CARGO_TARGET_DIR ?? fileURLToPath(new URL("../../target", import.meta.url));
const addon = { exports: {} };
process.dlopen(addon, `${target}/debug/${file}`, constants.dlopen.RTLD_NOW);
const { Order } = addon.exports;

const brand = {
  type: "brand",
  brandId: "00000000-0000-4000-8000-0000000000b1",
  userId: "00000000-0000-4000-8000-0000000000a1",
};
const place = {
  type: "place",
  space: {
    spaceId: "00000000-0000-4000-8000-000000000051",
    creatorId: "00000000-0000-4000-8000-0000000000c1",
    network: "instagram",
    mediaType: "reel",
    title: "One reel",
    price: { amount: "250.00", currency: "EUR" },
    revisions: 1,
    days: {
      response: 3, payment: 2, start: 3, delivery: 7, verification: 5, cancelAnswer: 2, rating: 14, messages: 30,
      survey: 30,
    },
  },
};

const order = () => new Order("00000000-0000-4000-8000-00000000000a");
const request = (index, command, more = {}) =>
  JSON.stringify({
    commandId: `00000000-0000-4000-8000-00000000c00${index}`,
    actor: brand,
    at: "2026-03-01T12:00:00Z",
    command,
    ...more,
  });

function refusal(call) {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof Error);
    return error;
  }
  return assert.fail("nothing was thrown");
}

test("an order is placed", () => {
  const handle = order();
  const { envelopes, isRepeat } = JSON.parse(handle.execute(request(1, place)));
  assert.equal(isRepeat, false);
  assert.equal(envelopes[0].event.type, "placed");
  assert.equal(envelopes[0].event.respondBy, "2026-03-04T12:00:00Z");
  assert.equal(handle.version, 1);
});

test("a refusal has a code and a path and changes nothing", () => {
  const handle = order();
  handle.execute(request(1, place));
  const error = refusal(() => handle.execute(request(2, { type: "withdraw" }, { expectedVersion: 7 })));
  assert.equal(error.code, "command.version_conflict");
  assert.equal(error.path, "/expectedVersion");
  assert.deepEqual(error.details, { actual: 1, expected: 7 });
  assert.equal(error.docs, "errors.html#command-version-conflict");
  assert.equal(handle.version, 1);
});

test("all problems of a malformed request come at once", () => {
  const space = { ...place.space, title: " ", price: { amount: "1e3", currency: "EUR" } };
  const error = refusal(() => order().execute(request(1, { ...place, space })));
  const places = error.problems.map(({ code, path }) => `${code} ${path}`).sort();
  assert.deepEqual(places, ["malformed.blank /command/space/title", "money.decimal /command/space/price/amount"]);
  assert.equal(error.code, error.problems[0].code);
});

test("an id that is none, and a text that is none, are thrown", () => {
  assert.equal(refusal(() => new Order("7")).code, "malformed.id");
  assert.equal(refusal(() => order().execute(7)).code, "StringExpected");
});
