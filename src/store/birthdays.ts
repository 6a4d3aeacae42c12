/** Birthdays, as cards tell them. */

import type { Fact } from '../people/index.ts';
import type { Queries } from './database.ts';

/**
 * Month and day of the birthdays that cards tell, by person. Of several the last counts: what the owner wrote down (`own`, `self`)
 * stands behind what was collected, and no id decides, which would be the order of imports.
 */
export async function birthdays(db: Queries, owner: number): Promise<Map<number, { month: number; day: number }>> {
  const rows = await db.all<{ person_id: number; facts: string }>(
    `select person_id, facts from card where owner_id = ? and facts like '%"birthday"%' order by made, key, digest`,
    [owner],
  );
  const byPerson = new Map<number, { month: number; day: number }>();
  for (const row of rows) {
    const fact = (JSON.parse(row.facts) as Fact[]).find((one) => one.kind === 'birthday');
    const match = /(\d\d)-(\d\d)$/.exec(fact?.value ?? '');
    if (match) byPerson.set(row.person_id, { month: Number(match[1]), day: Number(match[2]) });
  }
  return byPerson;
}
