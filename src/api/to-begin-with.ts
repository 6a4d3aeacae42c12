/** After an import: a few people one is in touch with, each with a sentence that says it was read rightly, or that it was not. */

import { Refusal } from '../basics/result.ts';
import { ringsToday } from '../relationships/acts/habits.ts';
import { type Home, ledger, people } from '../store/store.ts';
import { personOf } from './person.ts';
import type { ImportReport, Person } from './shapes.ts';

export interface OneToBeginWith {
  readonly id: number;
  readonly name: string;
  readonly words: string;
}

/** As many as one reads at a glance. */
const FEW = 5;
/** People looked at: of some there is nothing to say. */
const LOOKED_AT = 10;

/** In order of names, so that nobody stands first. None after an import that is not the newest or brought nothing. `now`: milliseconds. */
export async function toBeginWith(home: Home, report: ImportReport, now: number): Promise<readonly OneToBeginWith[]> {
  if (report.state !== 'done' || !report.files.some((file) => file.state === 'done')) return [];
  if ((await ledger.runs(home.db, home.owner))[0]?.id !== report.run) return [];
  const few: OneToBeginWith[] = [];
  for (const id of await mostBothWays(home, now)) {
    if (few.length === FEW) break;
    const person = await personOf(home, String(id), null);
    if (person instanceof Refusal || person.alone) continue;
    const words = wordsOn(person);
    const [name] = person.names;
    if (words !== undefined && name !== undefined) few.push({ id, name, words });
  }
  return few.sort((x, y) => x.name.localeCompare(y.name, 'en'));
}

/** Of those one is in touch with, who wrote and was written to most: the owner knows best what is true of them. Never shown as an order. */
async function mostBothWays(home: Home, now: number): Promise<number[]> {
  const ids = [...(await ringsToday(home, now)).keys()];
  const rows = await people.peopleByIds(home.db, home.owner, ids);
  const passed = ({ counts }: people.PersonRow) => Math.min(counts.fromMe, counts.fromThem) + counts.meetings;
  return rows
    .sort((x, y) => passed(y) - passed(x) || x.id - y.id)
    .slice(0, LOOKED_AT)
    .map(({ id }) => id);
}

/** What they did for the owner, else how the two answer each other, else what was written. */
function wordsOn({ said, sentences }: Person): string | undefined {
  return said.find(({ about }) => about === 'helped')?.words ?? sentences[1] ?? sentences[0];
}
