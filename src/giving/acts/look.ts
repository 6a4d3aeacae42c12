/** What the notebook holds of giving: offers, parked help with what brought it back, stories with what they grew from, circles. */

import { searchWords } from '../../people/acts/find.ts';
import { type Home, interactions, people, timelines } from '../../store/store.ts';
import { isMeetingOfBoth, textToParties } from '../../timeline/index.ts';
import { chainOf, type Told } from '../chain.ts';
import { type Bringing, type CameBack, cameBack, type LetterWith, sentenceWith } from '../due.ts';
import { type Written, written } from './leaves.ts';

/** All offers, newest first; without a person: the owner's own. */
export async function offersOf(home: Home): Promise<Written<'offer'>[]> {
  return written(home, 'offer');
}

export interface Parked extends Written<'later'> {
  /** What brought it back; null while it waits. */
  readonly back: CameBack | null;
}

/** All parked help: what has come back first, then the newest. `now`: milliseconds. */
export async function parkedHelp(home: Home, now: number): Promise<Parked[]> {
  return withReturns(home, await written(home, 'later'), now);
}

/** The same of some. */
export async function withReturns(home: Home, some: readonly Written<'later'>[], now: number): Promise<Parked[]> {
  const parked: Parked[] = [];
  for (const one of some) {
    parked.push({ ...one, back: cameBack(one.value, await bringing(home, one, now), now) });
  }
  return parked.sort((x, y) => Number(y.back !== null) - Number(x.back !== null));
}

const NOTHING: Bringing = { letters: [], meetings: [] };

async function bringing(home: Home, { value, at, person }: Written<'later'>, now: number): Promise<Bringing> {
  if (value.brings.by === 'word') return { ...NOTHING, letters: await lettersWith(home, value.brings.word, at, now) };
  if (value.brings.by === 'day' || person?.id == null) return NOTHING;
  const rows = await timelines.timelineOf(home.db, home.owner, person.id);
  const held = rows.filter((row) => isMeetingOfBoth(row) && row.at > at);
  return { ...NOTHING, meetings: held.map((row) => ({ id: row.interactionId, at: row.at })) };
}

/** Letters looked at for one word: the newest. */
const MOST_LETTERS = 100;

async function lettersWith({ db, owner }: Home, word: string, since: number, now: number): Promise<LetterWith[]> {
  const ids = await db.findTexts('interaction', owner, searchWords(word), MOST_LETTERS);
  const found = (await interactions.interactionsByIds(db, owner, ids)).filter(
    (one) => one.kind !== 'note' && one.manner === 'personal' && one.at !== null && one.at > since && one.at <= now,
  );
  const writers = found.map((one) => textToParties(one.parties).find(({ role }) => role === 'from')?.handleId ?? 0);
  const names = await interactions.namesOfHandles(db, owner, [...new Set(writers)]);
  return found
    .map((one, i) => {
      const writer = names.get(writers[i]!);
      const by = !writer || writer.id === people.OWNER_PERSON ? null : writer;
      return { id: one.id, at: one.at!, by, quote: sentenceWith(one.text ?? one.subject ?? '', word) };
    })
    .sort((x, y) => x.at - y.at || x.id - y.id);
}

export interface StoryWithChain extends Written<'story'> {
  /** The stories it grew from, the first at the top; without itself. */
  readonly from: readonly Told[];
}

/** All stories, the newest doing first. */
export async function storiesOf(home: Home): Promise<StoryWithChain[]> {
  return withChains(await written(home, 'story'));
}

/** All stories as they were read. */
export function withChains(all: readonly Written<'story'>[]): StoryWithChain[] {
  const byMark = new Map(all.map((one) => [one.mark, toldOf(one)]));
  return all
    .map((one) => ({ ...one, from: chainOf(one.mark, byMark).slice(0, -1) }))
    .sort((x, y) => y.value.at - x.value.at || y.id - x.id);
}

function toldOf({ mark, value, person }: Written<'story'>): Told {
  return { mark, story: value, name: person?.name ?? 'somebody' };
}

/** The circles the owner named, by name; their people as they were put in. */
export async function circlesOf(home: Home): Promise<Written<'circle'>[]> {
  const all = await written(home, 'circle');
  return all.sort((x, y) => x.value.name.localeCompare(y.value.name, 'en'));
}
