// Builds the native module and puts it where the package finds it: `node tools/addon.mjs [--release] [--panics FOLDER]`.
// With `--panics` every export can be made to panic; that build goes to a copy of the package in a folder of its own.

import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({ options: { release: { type: 'boolean' }, panics: { type: 'string' } } });
const { file } = createRequire(import.meta.url)('../dist/platform.js');

const profile = values.release ? ['--release'] : [];
const features = values.panics === undefined ? [] : ['--features', 'panic-injection'];
const build = ['build', '--package', 'partnerkit-node', ...profile, ...features];
execFileSync('cargo', build, { cwd: here, stdio: 'inherit' });

const metadata = execFileSync('cargo', ['metadata', '--no-deps', '--format-version', '1'], {
  cwd: here,
  encoding: 'utf8',
  maxBuffer: 1 << 28,
});
const target = join(JSON.parse(metadata).target_directory, values.release ? 'release' : 'debug');
const names = { darwin: 'libpartnerkit_node.dylib', win32: 'partnerkit_node.dll' };
const library = join(target, names[process.platform] ?? 'libpartnerkit_node.so');
const folder = values.panics ?? here;
if (values.panics !== undefined) {
  mkdirSync(folder, { recursive: true });
  cpSync(join(here, 'dist'), join(folder, 'dist'), { recursive: true });
}
copyFileSync(library, join(folder, file()));
