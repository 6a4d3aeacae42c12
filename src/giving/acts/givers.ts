/** Who helped, with what, whether the owner told them, and what they look for now; and words to thank with. */

import { Refusal } from '../../basics/result.ts';
import { addresseeOf, voiceWith } from '../../drafts/acts.ts';
import { type Draft, tidy } from '../../drafts/index.ts';
import { dossierOf } from '../../relationships/acts/dossiers.ts';
import { type GiftSort, guard } from '../../relationships/index.ts';
import { somebodyElse } from '../../sorting/acts/decide.ts';
import type { Home } from '../../store/store.ts';
import { helpsOfTheirs } from '../giver.ts';
import { thankYou } from '../thank-you.ts';
import { helpsOf } from './helps.ts';
import { type Written, written } from './leaves.ts';

/** One help, as a letter or a story of the owner's tells it. */
interface Helped {
  readonly at: number;
  readonly what: string;
  readonly sort: GiftSort;
  readonly whom: string | null;
  /** When thanks were found in a letter, milliseconds; null: none was, which does not mean that none was said. */
  readonly thankedAt: number | null;
  readonly restsOn: readonly number[];
}

export interface Giver {
  readonly person: { readonly id: number; readonly name: string };
  /** Helped often enough, and unasked, to be remembered for it. */
  readonly isGiver: boolean;
  /** Newest first. */
  readonly helped: readonly Helped[];
  /** What they look for now, as the notebook has it. */
  readonly looksFor: readonly string[];
}

/** Everybody who helped, the newest help first: when, never how much, decides the order. `now`: milliseconds. */
export async function giversOf(home: Home, now: number): Promise<Giver[]> {
  const helps = new Map((await helpsOf(home, now)).map((one) => [one.person.id, one]));
  const stories = (await written(home, 'story')).filter(
    ({ value, person }) => value.direction === 'received' && person?.id != null,
  );
  const needs = await written(home, 'need');
  const told = Map.groupBy(stories, ({ person }) => person!.id!);
  const ids = new Set([...[...helps.values()].filter(({ theirs }) => theirs.length > 0).map(({ person }) => person.id), ...told.keys()]); // biome-ignore format: one set
  return [...ids]
    .map((id): Giver => {
      const found = helps.get(id);
      const kept = told.get(id) ?? [];
      const person = found?.person ?? { id, name: kept[0]!.person!.name };
      const looksFor = needs.filter((need) => need.person?.id === id).map(({ value }) => value.words);
      return { person, isGiver: found?.isGiver ?? false, helped: helpedBy(found?.theirs ?? [], kept), looksFor };
    })
    .sort((x, y) => (y.helped[0]?.at ?? 0) - (x.helped[0]?.at ?? 0) || x.person.id - y.person.id);
}

type Found = Awaited<ReturnType<typeof helpsOf>>[number]['theirs'];

/** Helps shown of one person; their timeline has them all. */
const MOST_SHOWN = 6;

/** A story that was made of a letter stands for it. */
function helpedBy(found: Found, stories: readonly Written<'story'>[]): Helped[] {
  const quotes = new Set(stories.map(({ value }) => value.quote));
  const letters = found.filter(({ quote }) => !quotes.has(quote));
  const lastThanks = Math.max(0, ...found.map(({ thankedAt }) => thankedAt ?? 0));
  return [
    ...letters.map(({ at, quote, sort, whom, thankedAt, interactionId }) => ({ at, what: quote, sort, whom, thankedAt, restsOn: [interactionId] })), // biome-ignore format: one row
    ...stories.map(({ value }) => ({
      at: value.at,
      what: value.what,
      sort: 'help' as const,
      whom: null,
      thankedAt: lastThanks >= value.at && lastThanks > 0 ? lastThanks : null,
      restsOn: [],
    })),
  ]
    .sort((x, y) => y.at - x.at)
    .slice(0, MOST_SHOWN);
}

/** A prepared thank-you. */
export interface Thanks {
  readonly draft: Draft;
  /** With what care to write; empty where nothing is to be said. */
  readonly sentence: string;
}

/**
 * Words to thank somebody with, for their newest help without thanks, or their newest; null where nothing tells of any. Nothing is
 * kept or sent.
 */
export async function thanksTo(home: Home, who: string, now: number): Promise<Thanks | null | Refusal> {
  const other = await somebodyElse(home, who);
  if (other instanceof Refusal) return other;
  const { person } = other;
  const dossier = await dossierOf(home, person, now);
  const stories = (await written(home, 'story')).filter(
    (one) => one.value.direction === 'received' && one.person?.id === person.id,
  );
  const helped = helpedBy(helpsOfTheirs(dossier), stories);
  const first = helped.find(({ thankedAt }) => thankedAt === null) ?? helped[0];
  if (!first) return null;
  const { may, sentence } = guard(dossier, 'write');
  // What the guard holds back is not prepared.
  if (!may) return new Refusal(sentence);
  const words = thankYou(person.name, first, await voiceWith(home, person.id));
  return { draft: tidy({ to: await addresseeOf(home, person), ...words }), sentence };
}
