/** What the owner decided: about who is who, who may stay, which addresses are theirs. In canonical handles, so it outlives imports. */

import { fingerprint } from '../basics/hash.ts';
import { takeIds } from './counters.ts';
import type { Queries, Transaction } from './database.ts';
import { steady } from './steady.ts';

/**
 * `same`, `different`, `unsure`: a and b, two handle keys, smaller first. `kind`: a's kind is value (known, met, seen).
 * `own`, `not-own`: a is, is not, the owner's. `forgotten`: a is the keyed fingerprint of a handle whose person is to stay away.
 * `tie`: a is business, friend, family or both, says value. `elsewhere`: one also talks where Kith sees nothing. `alone`: a is
 * to be left alone. `wrong`: the judgement named b is wrong of a. `struck`: a is the mark of an interaction, b the finding.
 * `desk`: the first letter or invitation of a, named by its mark in value, was answered so. `shelved`: lines of kind b about a stay away from the day's list; value says how and until when.
 * `profile`: what the owner saw on a's profile, read from what they pasted. `phrase`: the owner's own words for b in the language a.
 * `unlearned`: corrections at the desk up to then teach nothing any more. `suggested`: the day's list named a with a line of kind b on the
 * days of value: written down by Kith, so that nobody is brought up too often, and nothing the owner decided.
 */
export type DecisionSort =
  | 'same'
  | 'different'
  | 'unsure'
  | 'kind'
  | 'own'
  | 'not-own'
  | 'forgotten'
  | 'tie'
  | 'elsewhere'
  | 'alone'
  | 'wrong'
  | 'struck'
  | 'shelved'
  | 'desk'
  | 'profile'
  | 'phrase'
  | 'unlearned'
  | 'suggested';

export interface Decision {
  readonly sort: DecisionSort;
  readonly a: string;
  readonly b: string;
  readonly value: string;
  readonly at: number;
}

export async function decisions(db: Queries, owner: number): Promise<Decision[]> {
  return db.all<Decision>('select sort, a, b, value, at from decision where owner_id = ? order by sort, a, b', [owner]);
}

/** Those of some sorts alone, which the index finds without reading the others. */
export async function decisionsOf(
  db: Queries,
  owner: number,
  ...sorts: readonly DecisionSort[]
): Promise<readonly Decision[]> {
  return steady<Decision>(
    db,
    `select sort, a, b, value, at from decision where owner_id = ? and sort in (${sorts.map(() => '?').join(', ')}) order by sort, a, b`,
    [owner, ...sorts],
  );
}

/**
 * Changes whenever the owner decides something or takes it back; with `besides`, of any sort but that one. What was shown is no
 * decision, and what was put aside concerns its line of today alone (stateOfShelves).
 */
export async function stateOf(db: Queries, owner: number, besides: DecisionSort | '' = ''): Promise<string> {
  const [row] = await steady<Newest>(db, `${NEWEST} and sort not in (?, 'suggested', 'shelved')`, [owner, besides]);
  return stateIn(row);
}

/** Changes whenever a line of today is put aside or back. */
export async function stateOfShelves(db: Queries, owner: number): Promise<string> {
  const [row] = await steady<Newest>(db, `${NEWEST} and sort = 'shelved'`, [owner]);
  return stateIn(row);
}

interface Newest {
  readonly last: number | null;
  readonly n: number;
}

const NEWEST = 'select max(id) as last, count(*) as n from decision where owner_id = ?';

function stateIn(row: Newest | undefined): string {
  return `${row?.last ?? 0}.${row?.n ?? 0}`;
}

/** Saves a decision; a newer one on the same subject replaces it. */
export async function decide(tx: Transaction, owner: number, decision: Decision): Promise<void> {
  await takeBack(tx, owner, decision.sort, decision.a, decision.b);
  const id = await takeIds(tx, owner, 'decision', 1);
  await tx.run('insert into decision (owner_id, id, sort, a, b, value, at) values (?, ?, ?, ?, ?, ?, ?)', [
    owner,
    id,
    decision.sort,
    decision.a,
    decision.b,
    decision.value,
    decision.at,
  ]);
}

/** Undoes a decision; true when there was one. */
export async function takeBack(db: Queries, owner: number, sort: DecisionSort, a: string, b = ''): Promise<boolean> {
  const changed = await db.run('delete from decision where owner_id = ? and sort = ? and a = ? and b = ?', [
    owner,
    sort,
    a,
    b,
  ]);
  return changed > 0;
}

/** Keyed, so that the list of forgotten people cannot be read back by trying addresses without the database's own secret. */
export function forgottenMark(secret: string, key: string): string {
  return fingerprint(`${secret}\n${key}`);
}

/** The newest answer about two entries, for undo. */
export async function lastAnswer(db: Queries, owner: number): Promise<Decision | undefined> {
  return db.get<Decision>(
    `select sort, a, b, value, at from decision where owner_id = ? and sort in ('same', 'different', 'unsure')
     order by id desc limit 1`,
    [owner],
  );
}

/** Takes out every decision that names one of these handles. */
export async function dropDecisionsAbout(tx: Transaction, owner: number, nodes: ReadonlySet<string>): Promise<void> {
  for (const node of nodes) {
    await tx.run(`delete from decision where owner_id = ? and sort <> 'forgotten' and (a = ? or b = ?)`, [
      owner,
      node,
      node,
    ]);
  }
}
