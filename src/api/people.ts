/** Lists of people as surfaces show them: all of a kind or circle, those who fit a query, those who may be one. Reading only. */

import { fold } from '../basics/text.ts';
import { circlesOf } from '../giving/acts/look.ts';
import { searchPeople, searchWords } from '../people/acts/find.ts';
import { type DoubleSide, doublesOf } from '../sorting/acts/doubles.ts';
import { circles, type Home, interactions, people } from '../store/store.ts';
import type { Double, PersonLine } from './shapes.ts';
import { handleTexts, personLine } from './views.ts';

/** People looked at for who of them is in a circle. */
const MOST_IN_CIRCLE = 1000;

/** One page of people; with a query, the best fitting. `after`: the cursor of the page before. */
export async function peopleOf(
  home: Home,
  asked: {
    readonly query?: string;
    readonly kinds: readonly people.PersonKind[];
    readonly circle?: string | null;
    readonly after?: { sortName: string; id: number } | null;
    readonly limit: number;
  },
): Promise<{ people: PersonLine[]; next: { sortName: string; id: number } | null }> {
  const query = asked.query?.trim() ?? '';
  const circle = asked.circle ? await circleNamed(home, asked.circle) : null;
  if (query !== '') {
    const most = circle ? MOST_IN_CIRCLE : asked.limit;
    const byName = await searchPeople(home, query, most, (row) => asked.kinds.includes(row.kind));
    const found = byName.length >= asked.limit ? byName : [...byName, ...(await peopleWhoWrote(home, query, byName))];
    const fit = found.filter(
      (row) =>
        asked.kinds.includes(row.kind) &&
        (circle === null || row.circles.includes(circle.name) || circle.ids.includes(row.id)),
    );
    return { people: fit.slice(0, asked.limit).map(personLine), next: null };
  }
  const rows = await people.peoplePage(home.db, home.owner, asked.kinds, circle, asked.after ?? null, asked.limit + 1);
  const shown = rows.slice(0, asked.limit);
  const last = shown.at(-1);
  return {
    people: shown.map(personLine),
    next: rows.length > asked.limit && last ? { sortName: last.sortName, id: last.id } : null,
  };
}

/** A circle with whom the owner put in it; the same name may stand on cards and in the notebook. */
async function circleNamed(home: Home, name: string): Promise<circles.Circle> {
  const own = (await circlesOf(home)).filter((one) => fold(one.value.name) === fold(name));
  const ids = own.flatMap((one) => one.people.flatMap(({ personId }) => personId ?? []));
  return { name, ids: [...new Set(ids)].slice(0, MOST_IN_CIRCLE) };
}

/** Circles one can look at: those of cards, and those the owner named. */
export async function circleNames(home: Home): Promise<string[]> {
  const own = (await circlesOf(home)).map((one) => one.value.name);
  const all = new Set([...(await circles.allCircles(home.db, home.owner)), ...own]);
  return [...all].sort((x, y) => x.localeCompare(y, 'en'));
}

/** Newest messages looked at for whom they were with. */
const MESSAGES_LOOKED_AT = 300;

/** People with whom the words were exchanged, behind those whom the words name. */
async function peopleWhoWrote(
  home: Home,
  query: string,
  known: readonly people.ListedPerson[],
): Promise<people.ListedPerson[]> {
  const { db, owner } = home;
  const ids = await db.findTexts('interaction', owner, searchWords(query), MESSAGES_LOOKED_AT);
  if (ids.length === 0) return [];
  const told = new Set([people.OWNER_PERSON, ...known.map((row) => row.id)]);
  const further = (await interactions.whoTookPart(db, owner, ids)).filter((id) => !told.has(id));
  return people.listedByIds(db, owner, [...new Set(further)]);
}

/** Entries that may be one person, most valuable question first. */
export async function openDoubles(home: Home, limit: number): Promise<Double[]> {
  const side = ({ keys, ...rest }: DoubleSide) => ({ ...rest, handles: handleTexts(keys) });
  return (await doublesOf(home, limit)).map(({ a, b, reasons }) => ({ a: side(a), b: side(b), reasons: [...reasons] }));
}
