// No panic leaves the native module, and no argument ends the process.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const panics = fileURLToPath(new URL('panics.mjs', import.meta.url));
// Made by `node tools/addon.mjs --panics FOLDER`.
const folder = process.env.PARTNERKIT_PANICS ?? fileURLToPath(new URL('../../target/node-panics', import.meta.url));

test('no panic escapes, whatever is given', { timeout: 600_000 }, () => {
  assert.ok(existsSync(folder), `there is no build that panics: node tools/addon.mjs --panics ${folder}`);
  const done = spawnSync(process.execPath, [panics, folder], { encoding: 'utf8', maxBuffer: 1 << 28 });
  assert.equal(done.status, 0, `exit ${done.status} ${done.signal}\n${done.stdout}\n${done.stderr.slice(-2_000)}`);
  console.log(done.stdout);
});
