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
  const isOld = !existsSync(built) || newest(join(root, 'src'), statSync(built).mtimeMs);
  if (isOld) {
    const node = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
    execFileSync(node, [join(root, 'scripts', 'build.mjs')], { cwd: root, stdio: ['ignore', 2, 2] });
  }
}

/** True when anything below a folder is younger than the moment. */
function newest(folder, moment) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() ? newest(path, moment) : statSync(path).mtimeMs > moment) return true;
  }
  return false;
}
