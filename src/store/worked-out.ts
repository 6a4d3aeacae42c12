/**
 * Answers that were worked out before, as long as nothing they look at has changed. They quote letters and name people, so they
 * are no settings: an export leaves them out, and forgetting anybody lets go of all of them.
 */

import { DAY } from '../basics/when.ts';
import type { Queries, Transaction } from './database.ts';
import { stateOf } from './decisions.ts';
import { meetingsBetween } from './interactions.ts';
import { stateOfNotebook } from './notebook.ts';
import { steady } from './steady.ts';
import { stateOfTimelines } from './timelines.ts';

interface WorkedOut {
  /** How things stood that it looked at. */
  readonly state: string;
  /** JSON. */
  readonly answer: string;
}

export async function kept(db: Queries, owner: number, name: string): Promise<WorkedOut | undefined> {
  const [row] = await steady<WorkedOut>(db, 'select state, answer from worked_out where owner_id = ? and name = ?', [
    owner,
    name,
  ]);
  return row;
}

export async function keep(db: Queries, owner: number, name: string, state: string, answer: string): Promise<void> {
  await db.run(
    `insert into worked_out (owner_id, name, state, answer) values (?, ?, ?, ?)
     on conflict (owner_id, name) do update set state = excluded.state, answer = excluded.answer`,
    [owner, name, state, answer],
  );
}

/** The last answer of each name as it was read: a large one would be read and parsed anew for every page that looks into it. */
type Read = Map<string, { readonly state: string; readonly answer: unknown }>;
let read = new WeakMap<Queries, Read>();

/** Which Kith worked an answer out: a sum of its sources that the build writes here. Another one may say something else of the same. */
const PROGRAM = process.env.KITH_BUILD ?? 'sources';

/** The kept answer for exactly this state, or a new one; not to be changed. On a full disk it is given all the same, and not kept. */
export async function answerFor<T>(
  db: Queries,
  owner: number,
  name: string,
  of: string,
  work: () => Promise<T>,
): Promise<T> {
  const state = `${of} ${PROGRAM}`;
  const last = answersRead(db).get(`${owner} ${name}`);
  if (last?.state === state) return last.answer as T;
  const known = await kept(db, owner, name);
  if (known?.state === state) return parsed<T>(db, owner, name, known);
  return onceAtATime(db, `${owner} ${name} ${state}`, async () => {
    const answer = await work();
    await keep(db, owner, name, state, JSON.stringify(answer)).catch(() => undefined);
    return answer;
  });
}

const underWay = new WeakMap<Queries, Map<string, Promise<unknown>>>();

/** Work of this name that is under way already is waited for, not done twice. */
export async function onceAtATime<T>(db: Queries, name: string, work: () => Promise<T>): Promise<T> {
  const all = underWay.get(db) ?? new Map<string, Promise<unknown>>();
  underWay.set(db, all);
  const known = all.get(name) as Promise<T> | undefined;
  if (known) return known;
  const own = work().finally(() => all.delete(name));
  all.set(name, own);
  return own;
}

/** The last answer there was, for whatever state; not to be changed. */
export async function lastAnswer<T>(db: Queries, owner: number, name: string): Promise<T | undefined> {
  const known = await kept(db, owner, name);
  return known && parsed<T>(db, owner, name, known);
}

function parsed<T>(db: Queries, owner: number, name: string, { state, answer }: WorkedOut): T {
  const last = answersRead(db).get(`${owner} ${name}`);
  if (last?.state === state) return last.answer as T;
  const value = JSON.parse(answer) as T;
  answersRead(db).set(`${owner} ${name}`, { state, answer: value });
  return value;
}

function answersRead(db: Queries): Read {
  const known = read.get(db) ?? new Map();
  read.set(db, known);
  return known;
}

/** Lets go of every answer. */
export async function forgetAnswers(tx: Transaction, owner: number): Promise<void> {
  read = new WeakMap();
  await tx.run('delete from worked_out where owner_id = ?', [owner]);
}

/**
 * Changes with the day of `now` (milliseconds), with every meeting of the day that begins, with whatever is brought in, and with
 * whatever is decided.
 */
export async function stateOfDay(db: Queries, owner: number, now: number): Promise<string> {
  const day = new Date(now).toISOString().slice(0, 10);
  const timelines = await stateOfTimelines(db, owner);
  const begun = (await beginnings(db, owner, day, timelines)).filter((at) => at <= now).length;
  return `${day}+${begun} ${timelines} ${await stateOf(db, owner)} ${await stateOfNotebook(db, owner)}`;
}

/** When the meetings of a day begin, as they were last looked up: every page asks, and a calendar of years takes a while to go through. */
const begins = new WeakMap<Queries, Map<number, { readonly state: string; readonly at: readonly number[] }>>();
/** Meetings of one day looked at. */
const MOST_MEETINGS = 100;

async function beginnings(db: Queries, owner: number, day: string, timelines: string): Promise<readonly number[]> {
  const byOwner = begins.get(db) ?? new Map();
  begins.set(db, byOwner);
  const state = `${day} ${timelines}`;
  const last = byOwner.get(owner);
  if (last?.state === state) return last.at;
  const from = Date.parse(day);
  const at = (await meetingsBetween(db, owner, from, from + DAY, MOST_MEETINGS)).map((one) => one.at ?? from);
  byOwner.set(owner, { state, at });
  return at;
}
