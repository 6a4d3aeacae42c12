/** Kills a process that writes, again and again, at any moment; whatever it had acknowledged must be there afterwards (G-1). */

import { type ChildProcess, fork } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { dumpLines } from '../../src/keeping/acts/dump.ts';
import { type Home, keepers, openHome } from '../../src/store/store.ts';
import { type BundledChild, bundledChild } from './bundle.ts';

/** Writes a writer gets done before its last moments begin, and milliseconds after which these begin anyway. */
const MOST_WRITES = 4;
const LONGEST_WAIT = 3000;
/** Milliseconds it lives on at most, and what it is stopped for before some of the kills. */
const LONGEST_LIFE = 120;
const STOPPED = 40;
/** Milliseconds between two looks at what is acknowledged. */
const LOOK = 5;
/** Of so many writers, the disk of one fails: at a change by chance among its first, for a few changes. */
const ONE_FAILS_OF = 3;
const FAILS_AT = 120;
const FAILS_FOR = 6;
/** Kills between two looks at everything that was acknowledged so far. */
const LOOK_EVERY = 10;

export interface Durability {
  readonly faults: number;
  /** Of these, writers whose disk failed before they were killed; none where that cannot be made. */
  readonly failedDisks: number;
  readonly acknowledged: number;
  readonly lost: readonly string[];
}

/** `server`: a PostgreSQL address, else a file of SQLite. */
export async function killWriters(faults: number, server: string | null): Promise<Durability> {
  const child = await bundledChild();
  const location = server ?? join(child.folder, 'kith.db');
  const owner = server === null ? 1 : 1 + randomInt(2 ** 47);
  const home = await openHome(location, owner);
  const lost: string[] = [];
  let next = 0;
  let failedDisks = 0;
  try {
    for (let fault = 1; fault <= faults; fault++) {
      // A server's disk is not this process's.
      const isFailing = server === null && child.failing !== null && randomInt(ONE_FAILS_OF) === 0;
      if (isFailing) failedDisks++;
      next = await writeAndDie(child, home, next, isFailing);
      if (fault % LOOK_EVERY === 0 || fault === faults) lost.push(...(await lostOf(home, next)));
    }
    return { faults, failedDisks, acknowledged: next, lost };
  } finally {
    if (server !== null) {
      await home.db.transaction((tx) => keepers.eraseAll(tx, owner));
      await home.db.run('delete from owner where owner_id = ?', [owner]);
    }
    await home.db.close();
    child.remove();
  }
}

/** Number of the first write that was not acknowledged. */
async function writeAndDie(
  { script, failing }: BundledChild,
  { location, owner }: Home,
  from: number,
  isFailing: boolean,
): Promise<number> {
  const child = fork(script, ['write', location, String(owner), String(from)], {
    execArgv: [],
    env: isFailing ? { ...process.env, ...failingDisk(failing!) } : process.env,
    stdio: ['ignore', 'ignore', 2, 'ipc'],
  });
  let next = from;
  const begun = new Promise<boolean>((resolve, reject) => {
    child.on('message', (said) => {
      if (typeof said === 'number') next = said + 1;
      else resolve(true);
    });
    child.once('exit', () => (isFailing ? resolve(false) : reject(new Error('The writer ended by itself.'))));
  });
  // A disk that fails from the start ends it at once; nothing was acknowledged then.
  if (!(await begun)) return next;
  const enough = from + randomInt(MOST_WRITES);
  for (let waited = 0; next < enough && waited < LONGEST_WAIT; waited += LOOK) await pause(LOOK);
  await pause(randomInt(LONGEST_LIFE));
  await killed(child);
  return next;
}

function failingDisk(library: string): Record<string, string> {
  return {
    LD_PRELOAD: library,
    KITH_FAIL_AT: String(1 + randomInt(FAILS_AT)),
    KITH_FAIL_FOR: String(1 + randomInt(FAILS_FOR)),
    KITH_FAIL_AS: randomInt(2) === 0 ? 'full' : 'broken',
  };
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  if (randomInt(4) === 0) {
    child.kill('SIGSTOP');
    await pause(randomInt(STOPPED));
  }
  child.kill('SIGKILL');
  await ended;
}

/** What was acknowledged and is not there; a write that was cut off may be there or not, but whole. */
async function lostOf(home: Home, next: number): Promise<string[]> {
  let dump = '';
  for await (const lines of dumpLines(home)) dump += lines;
  const lost: string[] = [];
  for (let n = 0; n < next; n++) {
    if (n % 5 !== 4 && !dump.includes(`note number ${n}.`)) lost.push(`note ${n} was acknowledged and is gone`);
  }
  const kinds = [...dump.matchAll(/\{"decision":"kind"/g)].length;
  if (next > 80 && kinds !== 7) lost.push(`${kinds} answers instead of one for each of 7 people`);
  if (home.db.dialect === 'sqlite') {
    // Through a connection of its own: one that was open before judges the index of words by what it was then (FTS5 looks for
    // others' changes before a search, not before this check).
    const fresh = await openHome(home.location, home.owner);
    const [check] = await fresh.db.all<{ integrity_check: string }>('pragma integrity_check');
    await fresh.db.close();
    if (check?.integrity_check !== 'ok') lost.push(`the database is torn: ${check?.integrity_check}`);
  }
  return lost;
}
