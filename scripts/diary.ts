/**
 * `node --import tsx scripts/diary.ts` writes docs/diary.md: a year of the cast's Pat, replayed day by day. Each morning Today is
 * looked at; what Pat does with its lines is drawn from a seed; each Monday is written down. diary.test.ts compares its beginning.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chanceOf } from '../bench/guard/life.ts';
import { Refusal } from '../src/basics/result.ts';
import { addPurpose, goOnWithPurpose, purposesOf, purposeWith } from '../src/purposes/acts.ts';
import type { Home } from '../src/store/store.ts';
import { showToday } from '../src/today/acts/list.ts';
import { shelve } from '../src/today/acts/shelve.ts';
import type { Candidate, Shelving } from '../src/today/index.ts';
import { withCast } from './cast-home.ts';

const DAY = 86_400_000;
/** Monday, 24 November 2025, ten past eight. */
const BEGIN = Date.UTC(2025, 10, 24, 8, 10);
export const WEEKS = 52;
const SEED = 2026;
export const DIARY = join(import.meta.dirname, '../docs/diary.md');

const PURPOSES: readonly (readonly [words: string, ...who: readonly string[]])[] = [
  ['See the footbridge at Upper Ford through', 'd.fenn@upperford.example', 'joe@whitlock.example'],
  ['Hear from those I learned with', 'kasia.wisniewska@stocznia.example', 'maren@lindqvist.example'],
];

export const HEAD = `# A year of mornings

What Today said to Pat each Monday, and why: the cast of \`fixtures/cast\` replayed day by day from 24 November 2025, written by
\`node --import tsx scripts/diary.ts\`. Letters and meetings are the cast's own. What Pat did with a line is drawn from a seed, so a
line marked *done* is only marked, and no letter follows from it; a line that is left comes again, or rests. Every day is looked at;
what came up for the first time on a day between stands under its Monday.
`;

/** The first weeks of the diary, one text a Monday. */
export async function diary(weeks: number): Promise<string[]> {
  return withCast(async (home) => {
    const chance = chanceOf(SEED);
    await writePurposes(home);
    const mondays: string[] = [];
    let before: readonly Candidate[] = [];
    for (let week = 0; week < weeks; week++) {
      const parts: string[] = [mondayHead(BEGIN + 7 * week * DAY)];
      const between: string[] = [];
      for (let day = 0; day < 7; day++) {
        const now = BEGIN + (7 * week + day) * DAY;
        const { items } = await showToday(home, now);
        if (day === 0) parts.push(...(await lookBack(home, now)));
        const lines: string[] = [];
        for (const item of items) {
          const line = written(item, await answered(home, item, chance(), now));
          if (day === 0) lines.push(line);
          else if (!before.some((one) => isSame(one, item))) between.push(`${line} (${DAYS[day]})`);
        }
        if (day === 0) parts.push(...(lines.length > 0 ? [lines.join('\n')] : []), 'That is all.');
        before = [...before, ...items].slice(-REMEMBERED);
      }
      if (between.length > 0) parts.push(`In the week:\n\n${between.join('\n')}`);
      mondays.push(`${parts.join('\n\n')}\n`);
    }
    return mondays;
  });
}

/** Lines remembered, so that one that comes again within some weeks is told once. */
const REMEMBERED = 60;
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function isSame(one: Candidate, other: Candidate): boolean {
  return one.kind === other.kind && one.person.id === other.person.id && one.restsOn.at(-1) === other.restsOn.at(-1);
}

function mondayHead(now: number): string {
  return `## Monday, ${new Date(now).toISOString().slice(0, 10)}`;
}

async function writePurposes(home: Home): Promise<void> {
  for (const [words, ...who] of PURPOSES) {
    const id = await addPurpose(home, words, null, BEGIN);
    if (id instanceof Refusal) throw new Error(id.sentence);
    for (const one of who) {
      const person = await purposeWith(home, id, one, true, BEGIN);
      if (person instanceof Refusal) throw new Error(person.sentence);
    }
  }
}

/** Of ten lines Pat answers two on a day, lets one rest or parks it for a week, and leaves the others. */
async function answered(home: Home, item: Candidate, at: number, now: number): Promise<Shelving | null> {
  const what = at < 0.2 ? 'done' : at < 0.25 ? 'rest' : at < 0.3 ? 'park' : null;
  if (what === null) return null;
  const line = { who: String(item.person.id), kind: item.kind, about: item.restsOn.at(-1) ?? null };
  await shelve(home, line, what, what === 'park' ? now + 7 * DAY : null, now);
  return what;
}

const DID: Readonly<Record<Shelving, string>> = {
  done: 'done',
  rest: 'let rest',
  park: 'parked for a week',
  never: 'never again',
};

function written({ kind, person, reason, due }: Candidate, did: Shelving | null): string {
  const by = due === null ? '' : `, by ${due}`;
  return `- **${person.name}** (${kind}${by}). ${reason}${did === null ? '' : ` *${DID[did]}*`}`;
}

/** Purposes whose season is over, looked back on; then they go on. */
async function lookBack(home: Home, now: number): Promise<string[]> {
  const over = (await purposesOf(home, now)).filter((one) => one.standing === 'over');
  for (const { id } of over) await goOnWithPurpose(home, id, now);
  return over.map(
    ({ words, review }) => `> *${words}*: a season is over. ${review.map((one) => one.sentence).join(' ')}`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(DIARY, [HEAD, ...(await diary(WEEKS))].join('\n'));
