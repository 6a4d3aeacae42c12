/** What every morning looks at, worked out before anybody asks for it: in a large home it takes longer than anybody waits for a page. */

import { Worker } from 'node:worker_threads';
import { holdUpMirror } from '../mirror/acts.ts';
import { calibrationOf } from '../relationships/acts/habits.ts';
import { readWords, shareRead } from '../relationships/acts/words.ts';
import { casesOf } from '../screening/acts/cases.ts';
import { type Home, workedOut } from '../store/store.ts';
import { todayOf } from '../today/acts/list.ts';
import type { AheadTask } from './ahead-worker.ts';

/** Reads letters, then works out today, the desk and the mirror, as far as that is not done. `now`: milliseconds. */
export async function workAhead(home: Home, now: number): Promise<void> {
  await readWords(home);
  await todayOf(home, now);
  await casesOf(home, now);
  await holdUpMirror(home, now);
  await calibrationOf(home, now);
}

/** Homes in which it failed the last time, as on a full disk: whoever looks then waits for what can be said all the same. */
const failed = new WeakSet<Home['db']>();

/** The same in a thread of its own, so that pages go on being served; once at a time. From sources it is done here. Never rejects. */
export async function workAheadApart(home: Home, now: number): Promise<void> {
  const { db, owner, location } = home;
  const isApart = !import.meta.url.endsWith('.ts');
  const work = () => (isApart ? inThread({ location, owner, now }) : workAhead(home, now));
  await workedOut.onceAtATime(db, `${owner} ahead`, work).then(
    () => failed.delete(db),
    () => failed.add(db),
  );
}

function inThread(task: AheadTask): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./ahead-worker.js', import.meta.url), { workerData: task });
    worker.on('error', reject);
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The thread ended with ${code}.`))));
  });
}

/** How much of all letters is read, 0 to 1, while so many are left that one would wait; they are read meanwhile. Else null. */
export async function readingUnderWay(home: Home): Promise<number | null> {
  const share = failed.has(home.db) ? null : await shareRead(home);
  if (share !== null) void workAheadApart(home, Date.now());
  return share;
}
