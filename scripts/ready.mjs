/**
 * Makes a fresh checkout ready: installs what package-lock.json names, once, and builds what changed.
 * Runs on any Node from 20 on; everything after it runs on the Node that was installed.
 *   node scripts/ready.mjs          install
 *   node scripts/ready.mjs build    install and build
 */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
/** What goes into dist/: of an older one the program would run without a mended library, or try out people of before. */
const MADE_OF = ['src', 'scripts/build.mjs', 'fixtures/cast', 'package-lock.json'];
const say = (text) => process.stderr.write(`${text}\n`);

const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const installed = join(root, 'node_modules', '.kith-installed');
if (!existsSync(installed) || readFileSync(installed, 'utf8') !== lock) {
  say('Installing what Kith is built on (once, about half a minute) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: ['ignore', 2, 2] });
  writeFileSync(installed, lock);
}

if (process.argv[2] === 'build') {
  const built = join(root, 'dist', 'kith.js');
  const isBuilt = existsSync(built) && !MADE_OF.some((one) => isYounger(join(root, one), statSync(built).mtimeMs));
  if (!isBuilt) {
    const node = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
    execFileSync(node, [join(root, 'scripts', 'build.mjs')], { cwd: root, stdio: ['ignore', 2, 2] });
  }
}

/** Whether a file, or anything below a folder, is younger than the moment. */
function isYounger(path, moment) {
  const about = statSync(path);
  if (!about.isDirectory()) return about.mtimeMs > moment;
  return readdirSync(path).some((name) => isYounger(join(path, name), moment));
}
