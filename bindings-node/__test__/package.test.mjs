// What users get: the tarball alone, in an empty folder, without anything else at run time.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('..', import.meta.url));
const examples = fileURLToPath(new URL('../../examples/first', import.meta.url));
const GUIDES = fileURLToPath(new URL('../../docs/src/guides', import.meta.url));
let folder;
let packed;

const run = (program, args, cwd = folder) => execFileSync(program, args, { cwd, encoding: 'utf8' });
const tool = (name) => join(here, 'node_modules', '.bin', name);

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'partnerkit-'));
  cpSync(examples, join(folder, 'examples/first'), { recursive: true });
  packed = join(folder, run('npm', ['pack', '--silent', '--pack-destination', folder], here).trim());
  writeFileSync(join(folder, 'package.json'), '{"private": true}');
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--silent', packed]);
});

after(() => rmSync(folder, { recursive: true, force: true }));

test('it brings nothing with it', () => {
  const installed = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
  assert.deepEqual(installed, ['partnerkit']);
  const { dependencies, optionalDependencies, peerDependencies } = JSON.parse(
    readFileSync(join(folder, 'node_modules/partnerkit/package.json'), 'utf8'),
  );
  assert.deepEqual([dependencies, optionalDependencies, peerDependencies], [undefined, undefined, undefined]);
});

test('the lock file names no place that packages come from', () => {
  const lock = readFileSync(join(here, 'package-lock.json'), 'utf8');
  assert.doesNotMatch(lock, /"resolved"|https?:\/\/(?!github\.com|opencollective\.com|eslint\.org|[\w.]+\/(funding|sponsors))[^"]*registry/);
});

/** Compiles a file of TypeScript strictly against the package, runs it, and gives what it said. */
function compiled(source) {
  const types = ['--typeRoots', join(here, 'node_modules/@types'), '--types', 'node'];
  run(tool('tsc'), ['--strict', '--module', 'nodenext', '--target', 'es2022', '--skipLibCheck', 'false', ...types, source]);
  return run(process.execPath, [source.replace('ts', 'js')]);
}

const guides = readdirSync(GUIDES).filter((name) => name.endsWith('.md'));
const code = (guide) => [...readFileSync(join(GUIDES, guide), 'utf8').matchAll(/^```typescript\n(.*?)^```/gms)].map(([, block]) => block);

test('there are guides', () => {
  assert.deepEqual(guides.filter((guide) => code(guide).length > 0), ['a-campaign.md']);
});

for (const guide of guides.filter((each) => code(each).length > 0)) {
  test(`the guide ${guide} compiles and runs`, () => {
    writeFileSync(join(folder, 'guide.mts'), code(guide).join('\n'));
    compiled('guide.mts');
  });
}

for (const [kind, source] of [['import', 'first.mts'], ['require', 'first.cts']]) {
  test(`twenty lines of TypeScript for ${kind}`, () => {
    const text = readFileSync(join(examples, source), 'utf8');
    writeFileSync(join(folder, source), text);
    const said = compiled(source);
    // The digest is asserted by the lines themselves.
    assert.match(said, /^settlement\.unknown_order /m);
    assert.match(said, /Order 1004/);
  });
}

test('an error is of one class, whoever loaded it', () => {
  const script = `
    import { createRequire } from 'node:module';
    import { MalformedError, money } from 'partnerkit';
    const again = createRequire(import.meta.url)('partnerkit');
    try { again.money.parse('1e3', 'EUR'); } catch (error) { console.log(error instanceof MalformedError, money !== undefined); }`;
  assert.equal(run(process.execPath, ['--input-type=module', '--eval', script]).trim(), 'true true');
});

test('its entry points are right for every way to load it', () => {
  const said = run(tool('publint'), ['run', packed, '--strict']);
  assert.match(said, /All good!/);
});

test('the prebuilt module is in it', () => {
  const files = readdirSync(join(folder, 'node_modules/partnerkit'));
  assert.equal(files.filter((name) => name.endsWith('.node')).length, 1, files.join(', '));
  assert.ok(existsSync(join(folder, 'node_modules/partnerkit/dist/index.d.mts')));
});
