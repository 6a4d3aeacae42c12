/** What letters tell of wishes and of help, proposed with its sentence; kept only by the owner's yes. */

import { Refusal } from '../../basics/result.ts';
import { DAY, isoDay } from '../../basics/when.ts';
import { strikeText } from '../../relationships/acts/dossiers.ts';
import { decided, findings, type Home, interactions, people, timelines, workedOut } from '../../store/store.ts';
import { textToParties } from '../../timeline/index.ts';
import { ANCHORS, type FoundWish, wishesIn } from '../in-letters.ts';
import type { ProposedKind } from '../proposed.ts';
import { type Helps, helpsOf } from './helps.ts';
import { allWritten, leftAlone } from './leaves.ts';
import { addWish, keepStory, type WrittenDown } from './write.ts';

export interface Proposal {
  readonly kind: ProposedKind;
  readonly person: { readonly id: number; readonly name: string };
  /** What would be kept. */
  readonly words: string;
  readonly quote: string;
  readonly at: number;
  /** The letter. */
  readonly interactionId: number;
}

/** What somebody looked for half a year ago they have found or given up. */
const WISH_LASTS = 180 * DAY;
/** Help of longer ago is remembered without Kith, or not at all. */
const HELP_LASTS = 365 * DAY;
/** Letters looked at for each way of saying it, newest first; and in all. */
const LETTERS_EACH = 150;
const MOST_LETTERS = 1500;
/** Proposals of each kind at a time. */
const MOST_AT_ONCE = 5;

/** Wishes found in letters, the newest first; what was kept or struck out is not proposed again. */
export async function proposedWishes(home: Home, now: number): Promise<Proposal[]> {
  return undecided(home, await foundWishes(home, now));
}

async function foundWishes(home: Home, now: number): Promise<Proposal[]> {
  const { db, owner } = home;
  const state = `${isoDay(now)} ${await timelines.stateOfTimelines(db, owner)}`;
  return workedOut.answerFor(db, owner, 'wishes in letters', state, () => readWishes(home, now));
}

/** Help of the last year as letters tell it, the newest first. */
export async function proposedStories(home: Home, now: number): Promise<Proposal[]> {
  return undecided(home, recentHelp(await helpsOf(home, now), now));
}

/** Wishes of one person, then help between them and the owner. Those of everybody else are not gone through for it. */
export async function proposedOf(home: Home, personId: number, now: number): Promise<Proposal[]> {
  const wishes = ofPerson(await foundWishes(home, now), personId);
  const helps = ofPerson(await helpsOf(home, now), personId);
  return undecided(home, [...wishes, ...recentHelp(helps, now)]);
}

type OfSomebody = { readonly person: Proposal['person'] };

/** Answers by person, as long as they are the same: every page about somebody would go through those of all. */
const byPerson = new WeakMap<readonly OfSomebody[], ReadonlyMap<number, readonly OfSomebody[]>>();

function ofPerson<T extends OfSomebody>(all: readonly T[], personId: number): readonly T[] {
  const known = byPerson.get(all) ?? Map.groupBy(all, ({ person }) => person.id);
  byPerson.set(all, known);
  return (known.get(personId) ?? []) as readonly T[];
}

function recentHelp(helps: readonly Helps[], now: number): Proposal[] {
  const all = helps.flatMap(({ person, theirs, mine }) => [
    ...theirs.map((one) => proposal('received', person, one)),
    ...mine.map((one) => proposal('given', person, one)),
  ]);
  return all.filter(({ at }) => at >= now - HELP_LASTS).sort((x, y) => y.at - x.at);
}

/** So many of each kind that one can look at them. */
export function few(proposals: readonly Proposal[]): Proposal[] {
  const byKind = Map.groupBy(proposals, ({ kind }) => kind);
  return [...byKind.values()].flatMap((all) => all.slice(0, MOST_AT_ONCE));
}

function proposal(
  kind: ProposedKind,
  person: Proposal['person'],
  { quote, at, interactionId }: { quote: string; at: number; interactionId: number },
): Proposal {
  return { kind, person, words: quote, quote, at, interactionId };
}

/** The owner's yes. `words`: as the owner would rather say it. */
export async function confirm(
  home: Home,
  kind: ProposedKind,
  interaction: number,
  quote: string,
  words: string | null,
  now: number,
): Promise<WrittenDown | Refusal> {
  const all = kind === 'need' || kind === 'offer' ? await proposedWishes(home, now) : await proposedStories(home, now);
  const one = all.find((each) => each.kind === kind && each.interactionId === interaction && each.quote === quote);
  if (!one) return new Refusal('No letter proposes this. "kith needs" and "kith stories" show what is proposed.');
  const who = String(one.person.id);
  const said = words ?? one.words;
  const found = { interaction, quote };
  if (kind === 'need' || kind === 'offer') return addWish(home, kind, who, said, now, found);
  return keepStory(home, who, { direction: kind, what: said, at: one.at, found }, now);
}

async function undecided(home: Home, all: readonly Proposal[]): Promise<Proposal[]> {
  if (all.length === 0) return [];
  const { db, owner } = home;
  const strikes = await decided.decisionsOf(db, owner, 'struck');
  const written = await allWritten(home);
  const leaves = [
    ...written('need').map(({ value }) => ['need', value] as const),
    ...written('offer').map(({ value }) => ['offer', value] as const),
    ...written('story').map(({ value }) => [value.direction, value] as const),
  ];
  const marks = [...leaves.flatMap(([, { letter }]) => letter ?? []), ...strikes.map(({ a }) => a)];
  const ids = await findings.idsOfMarks(db, owner, [...new Set(marks)]);
  const gone = new Set(
    leaves.flatMap(([kind, { letter, quote }]) => (letter === null ? [] : [`${kind} ${ids.get(letter)} ${quote}`])),
  );
  const struck = new Set(strikes.map(({ a, b }) => `${ids.get(a)} ${b}`));
  const alone = await leftAlone(home);
  return all.filter(
    ({ kind, person, interactionId, quote }) =>
      !alone.has(person.id) &&
      !gone.has(`${kind} ${interactionId} ${quote}`) &&
      !struck.has(`${interactionId} ${strikeText({ kind, quote })}`),
  );
}

async function readWishes({ db, owner }: Home, now: number): Promise<Proposal[]> {
  const ids = new Set<number>();
  for (const words of ANCHORS) {
    for (const id of await db.findTexts('interaction', owner, words, LETTERS_EACH)) ids.add(id);
  }
  const newest = [...ids].sort((x, y) => y - x).slice(0, MOST_LETTERS);
  const letters = (await interactions.interactionsByIds(db, owner, newest)).filter(
    ({ kind, manner, at }) => kind === 'message' && manner === 'personal' && at !== null && at <= now && at >= now - WISH_LASTS, // biome-ignore format: one condition
  );
  const writers = letters.map(
    ({ parties }) => textToParties(parties).find(({ role }) => role === 'from')?.handleId ?? 0,
  );
  const names = await interactions.namesOfHandles(db, owner, [...new Set(writers)]);
  const rows = await people.peopleByIds(db, owner, [...new Set([...names.values()].map(({ id }) => id))]);
  const known = new Map(rows.filter(({ kind }) => kind !== 'seen').map((row) => [row.id, row]));
  const found = letters.flatMap(({ id, at, text }, i) => {
    const writer = known.get(names.get(writers[i]!)?.id ?? people.OWNER_PERSON);
    if (!writer || writer.id === people.OWNER_PERSON || !text) return [];
    const person = { id: writer.id, name: writer.name };
    return wishesIn(text).map(({ sort, words, quote }: FoundWish) => ({ kind: sort, person, words, quote, at: at!, interactionId: id })); // biome-ignore format: one row
  });
  return found.sort((x, y) => y.at - x.at || y.interactionId - x.interactionId);
}
