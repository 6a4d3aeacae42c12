/** Answers about ties that were worked out before, as long as nothing they look at has changed. */

import type { Queries } from './database.ts';
import { stateOf } from './decisions.ts';
import { stateOfTimelines } from './timelines.ts';

/** The kept answer for exactly this state; undefined: there is none. */
export async function keptAnswer(
  db: Queries,
  owner: number,
  personId: number,
  state: string,
): Promise<string | undefined> {
  const row = await db.get<{ state: string; answer: string }>(
    'select state, answer from judged where owner_id = ? and person_id = ?',
    [owner, personId],
  );
  return row?.state === state ? row.answer : undefined;
}

/** On a full disk nothing is kept; it is worked out anew the next time. */
export async function keepAnswer(
  db: Queries,
  owner: number,
  personId: number,
  state: string,
  answer: string,
): Promise<void> {
  const kept = db.run(
    `insert into judged (owner_id, person_id, state, answer) values (?, ?, ?, ?)
     on conflict (owner_id, person_id) do update set state = excluded.state, answer = excluded.answer`,
    [owner, personId, state, answer],
  );
  await kept.catch(() => 0);
}

/** Settings that judgements look at besides timelines and decisions. */
const LOOKED_AT = ['words read', 'mirror seen', 'calibration'];
/** Characters of a setting that tell its state; the rest is what was worked out. */
const TELLING = 80;

/** Changes whenever anything a judgement looks at does, but the day and the name. */
export async function stateOfJudgements(db: Queries, owner: number): Promise<string> {
  const rows = await db.tuples<[string]>(
    `select value from setting where owner_id = ? and name in (${LOOKED_AT.map(() => '?').join(', ')}) order by name`,
    [owner, ...LOOKED_AT],
  );
  const looked = rows.map(([value]) => value.slice(0, TELLING)).join(' | ');
  return `${await stateOfTimelines(db, owner)} ${await stateOf(db, owner)} ${looked}`;
}
