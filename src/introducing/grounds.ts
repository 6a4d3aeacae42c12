import { DAY } from '../basics/when.ts';
/**
 * On what ground somebody may introduce: only what the owner's own letters, meetings, notes and cards show. One introducer
 * stands between the owner and the other; the best is the surest path, p(owner to them) times p(them to the other):
 * docs/methods.md §6. The numbers order; none is ever shown.
 */

export const GROUNDS = ['introduced', 'wrote', 'met', 'words', 'noted', 'letter', 'company', 'speaks of'] as const;
/**
 * `introduced`: they stood together in an introduction. `wrote`: one wrote to the other, few beside them. `met`: both were at a meeting.
 * `words`: a letter of theirs names the other. `noted`: a note by hand names both. `letter`: both were on one letter, with others.
 * `company`: their cards name the same company at the same time. `speaks of`: a letter of theirs names the company.
 */
export type GroundKind = (typeof GROUNDS)[number];

export interface Ground {
  readonly kind: GroundKind;
  /** Milliseconds; 0 unknown. */
  readonly at: number;
  /** What it rests on; empty for cards. */
  readonly interactionId: number | null;
  /** A sentence or title of it; empty where there is none. */
  readonly quote: string;
}

/** How likely one such ground means that they can introduce (default; to be tuned when outcomes are known). */
const SURE: Readonly<Record<GroundKind, number>> = {
  introduced: 0.7,
  wrote: 0.6,
  met: 0.4,
  words: 0.5,
  noted: 0.5,
  letter: 0.15,
  company: 0.25,
  'speaks of': 0.15,
};
/** Of one sort at most so many count: twenty weekly meetings are one acquaintance. */
const MOST_OF_A_SORT = 3;
/** Nothing here makes it certain that somebody will be heard. */
const SUREST = 0.95;

/** How likely the introducer is heard by the other: grounds are chances that do not need each other. */
export function heard(grounds: readonly Ground[]): number {
  let missed = 1;
  for (const [kind, some] of Map.groupBy(grounds, (one) => one.kind)) {
    missed *= (1 - SURE[kind]) ** Math.min(MOST_OF_A_SORT, some.length);
  }
  return Math.min(SUREST, 1 - missed);
}

/** Somebody who may introduce, as far as choosing goes. */
export interface Introducer<Id> {
  readonly id: Id;
  /** How likely they answer, and then help with a good word. */
  readonly answers: number;
  readonly helps: number;
  readonly grounds: readonly Ground[];
  /** When the owner asked them for introductions before, milliseconds. */
  readonly asked: readonly number[];
}

/** How much one earlier request weighs on somebody, and the days in which it weighs half (docs/methods.md §6). */
const BURDEN = 0.7;
const BURDEN_HALF_LIFE = 30 * DAY;
const BURDEN_LASTS = 90 * DAY;

/** The surest paths, at most `most`; among equals the one with the newer ground, then the smaller id. */
export function surest<Id extends number>(all: readonly Introducer<Id>[], most: number, now: number): readonly Id[] {
  return all
    .filter(({ grounds }) => grounds.length > 0)
    .map((one) => ({ one, path: pathOf(one, now), last: Math.max(...one.grounds.map((ground) => ground.at)) }))
    .sort((x, y) => y.path - x.path || y.last - x.last || x.one.id - y.one.id)
    .slice(0, most)
    .map(({ one }) => one.id);
}

export function pathOf(one: Introducer<unknown>, now: number): number {
  const recent = one.asked.filter((at) => at <= now && now - at < BURDEN_LASTS);
  const burden = recent.reduce((sum, at) => sum + 2 ** (-(now - at) / BURDEN_HALF_LIFE), 0);
  return one.answers * one.helps * heard(one.grounds) * Math.exp(-BURDEN * burden);
}

/** Grounds by sort, the strongest sort first, of each the newest first: a sentence is told of each. */
export function bySort(grounds: readonly Ground[]): readonly (readonly [Ground, ...Ground[]])[] {
  return GROUNDS.flatMap((kind) => {
    const [first, ...more] = grounds.filter((one) => one.kind === kind).sort((x, y) => y.at - x.at);
    return first ? [[first, ...more] as const] : [];
  });
}
