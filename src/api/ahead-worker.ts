/** The thread in which a server works ahead: reading many letters and judging many ties takes a minute of nothing else. */

import { workerData } from 'node:worker_threads';
import { openHome } from '../store/store.ts';
import { workAhead } from './ahead.ts';

/** What the thread is given. */
export interface AheadTask {
  readonly location: string;
  readonly owner: number;
  /** Milliseconds. */
  readonly now: number;
}

const { location, owner, now } = workerData as AheadTask;
const home = await openHome(location, owner);
try {
  await workAhead(home, now);
} finally {
  await home.db.close();
}
