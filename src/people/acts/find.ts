/** Finding people: by id, handle or name; by beginning of anything; page by page. */

import { Refusal } from '../../basics/result.ts';
import { collapse, fold } from '../../basics/text.ts';
import { type Home, people } from '../../store/store.ts';
import { parseHandle } from '../handle.ts';
import { nameKey } from '../name.ts';

/** The person behind an id, a handle, or an unambiguous name; `me` is the owner. */
export async function findPerson(home: Home, who: string): Promise<people.PersonRow | Refusal> {
  const text = who.trim();
  if (text === '') return new Refusal('Please say who: an id, an address, a profile link, a phone number or a name.');
  if (/^(me|0)$/i.test(text)) return byId(home, people.OWNER_PERSON, text);
  if (/^[1-9]\d{0,14}$/.test(text)) return byIdOrPhone(home, text);
  return (await byHandle(home, text)) ?? byName(home, text);
}

async function byIdOrPhone(home: Home, text: string): Promise<people.PersonRow | Refusal> {
  const found = await byId(home, Number(text), text);
  return found instanceof Refusal ? ((await byHandle(home, text)) ?? found) : found;
}

async function byId(home: Home, id: number, text: string): Promise<people.PersonRow | Refusal> {
  const row =
    (await people.personById(home.db, home.owner, id)) ?? (await people.personOfMember(home.db, home.owner, id));
  return row ?? new Refusal(`There is nobody with the id ${text}.`);
}

async function byHandle(home: Home, text: string): Promise<people.PersonRow | Refusal | null> {
  const handle = parseHandle(text);
  if (!handle) return null;
  const kept = await people.handleByValue(home.db, home.owner, handle.kind, handle.value);
  const row = kept && (await people.personById(home.db, home.owner, kept.personId));
  if (row) return row;
  const sharing = kept ? await people.peopleSharing(home.db, home.owner, kept.id) : [];
  if (sharing.length === 1) return sharing[0]!;
  if (sharing.length > 1)
    return new Refusal(`Several people share ${text}: please say which.`, await choicesOf(home, sharing));
  return handle.kind === 'phone' ? null : new Refusal(`Nobody with ${text} occurs in what you brought.`);
}

/** A whole name first; else every word of it, as a beginning or a word of the name. */
async function byName(home: Home, text: string): Promise<people.PersonRow | Refusal> {
  const found = await searchPeople(home, text, 50);
  const exact = found.filter((row) => nameKey(row.name) === nameKey(text));
  const wanted = fold(text).split(' ');
  const near = found.filter((row) =>
    wanted.every((word) =>
      fold(row.name)
        .split(/[\s-]/)
        .some((w) => w.startsWith(word)),
    ),
  );
  const shown = exact.length > 0 ? exact : near;
  const candidates = shown.length > 0 ? shown : await alsoCalled(home, found, nameKey(text));
  const best = candidates.some((row) => row.kind !== 'seen')
    ? candidates.filter((row) => row.kind !== 'seen')
    : candidates;
  if (best.length === 1) return byId(home, best[0]!.id, text);
  if (best.length === 0) return new Refusal(`Nobody called "${collapse(text)}" occurs in what you brought.`);
  return new Refusal(
    `More than one person could be "${collapse(text)}": please say which.`,
    await choicesOf(home, best),
  );
}

/** Of these people those who are called so by another of their names: a maiden name, or what one source alone says. */
async function alsoCalled(
  home: Home,
  rows: readonly people.ListedPerson[],
  key: string,
): Promise<people.ListedPerson[]> {
  const called: people.ListedPerson[] = [];
  for (const row of rows) {
    const cards = await people.cardsOf(home.db, home.owner, row.id);
    const handles = await people.handlesOf(home.db, home.owner, row.id);
    const seen = await people.namesSeenBeside(
      home.db,
      home.owner,
      handles.map(({ id }) => id),
    );
    const names = [...cards.flatMap((card) => card.names), ...seen];
    if (names.some((name) => nameKey(name) === key)) called.push(row);
  }
  return called;
}

/** By name and work; whom these do not tell apart, an address does. */
async function choicesOf(home: Home, rows: readonly people.ListedPerson[]): Promise<string[]> {
  const shown = rows.slice(0, 8);
  const known = shown.map((row) => [row.name, row.line].filter(Boolean).join(', '));
  const choices: string[] = [];
  for (const [i, row] of shown.entries()) {
    const isAlone = known.indexOf(known[i]!) === known.lastIndexOf(known[i]!);
    const [handle] = isAlone ? [] : await people.handlesOf(home.db, home.owner, row.id);
    choices.push(`${row.id} (${handle ? `${known[i]}, ${handle.value}` : known[i]})`);
  }
  return choices;
}

/**
 * People in whose names, companies, circles, notes or addresses every word occurs; those one knows first. `fits`: who is
 * wanted at all.
 */
export async function searchPeople(
  home: Home,
  text: string,
  limit: number,
  fits: (row: people.ListedPerson) => boolean = () => true,
): Promise<people.ListedPerson[]> {
  const words = searchWords(text);
  if (words.length === 0) return [];
  const ids = await home.db.findTexts('person', home.owner, words, MOST_FOUND);
  const wanted = words.at(-1) ?? '';
  const weight = (row: people.ListedPerson) => KIND_ORDER[row.kind] * 2 + (hasWord(fold(row.name), wanted) ? 0 : 1);
  return (await people.listedByIds(home.db, home.owner, ids))
    .filter((row) => row.id !== people.OWNER_PERSON && fits(row))
    .map((row) => ({ row, weight: weight(row) }))
    .sort((x, y) => x.weight - y.weight || (y.row.lastAt ?? 0) - (x.row.lastAt ?? 0) || x.row.id - y.row.id)
    .slice(0, limit)
    .map(({ row }) => row);
}

/** Whether a word of a folded name begins so. */
function hasWord(name: string, beginning: string): boolean {
  return name.startsWith(beginning) || name.includes(` ${beginning}`) || name.includes(`-${beginning}`);
}

/** People weighed for one question; a beginning of one letter fits most of a home. */
const MOST_FOUND = 1000;
const KIND_ORDER = { known: 0, met: 1, seen: 2 } as const;
/** Words looked for at once; more narrow nothing and cost time. */
const MOST_WORDS = 8;

/** The words of a question, folded, without punctuation. */
export function searchWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
}
