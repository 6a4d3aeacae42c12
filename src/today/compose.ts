import type { Candidate, TodayKind } from './candidate.ts';

/** Lines of a day: as the owner likes it, within these. */
export const LEAST_LINES = 3;
export const MOST_LINES = 9;
export const USUAL_LINES = 7;

/** No kind fills the day: a morning of nothing but letters that wait is a morning of guilt. */
const MOST_OF_A_KIND: Readonly<Record<TodayKind, number>> = {
  reply: 3,
  promise: 2,
  thanks: 1,
  'be-there': 2,
  give: 1,
  invitation: 1,
  'old-friend': 1,
};
/** How much a pull counts beside being unlike what stands there already (maximal marginal relevance; docs/methods.md §8). */
const PULL_COUNTS = 0.7;
/** A strong pull: a letter that waited two weeks. */
const STRONG_PULL = 5;

/** A candidate with the circles and employers of its person: two of one office are more alike than two of two. */
export interface Placed extends Candidate {
  readonly worlds: readonly string[];
}

/** A line that stood there today. */
export interface Before {
  readonly kind: TodayKind;
  readonly personId: number;
}

/**
 * The day's list: what stood there before stays as long as it is true; then what pulls most and is unlike the rest, a person
 * once, no kind too often. What was done, put aside or answered meanwhile keeps its place, so nothing comes after it and
 * the list ends.
 */
export function compose(candidates: readonly Placed[], lines: number, before: readonly Before[]): Candidate[] {
  const most = Math.min(MOST_LINES, Math.max(LEAST_LINES, lines));
  const left = new Map(Object.entries(MOST_OF_A_KIND) as [TodayKind, number][]);
  for (const { kind } of before) left.set(kind, left.get(kind)! - 1);
  const stood = (one: Placed) => before.some(({ kind, personId }) => kind === one.kind && personId === one.person.id);
  const staying = oncePerPerson(candidates.filter(stood).sort(byPull));
  const gone = before.length - staying.length;
  const day = staying.slice(0, Math.max(0, most - gone));
  const named = new Set(before.map((one) => one.personId));
  let pool = candidates.filter((one) => !named.has(one.person.id)).sort(byPull);
  // Giving has a place in a day on which there is something to give: letters that wait would crowd it out for weeks.
  const gives = pool.filter((one) => one.kind === 'give');
  while (day.length + gone < most) {
    pool = pool.filter((one) => left.get(one.kind)! > 0);
    const next = bestOf(day.length + before.length === 0 && gives.length > 0 ? gives : pool, day);
    if (!next) break;
    left.set(next.kind, left.get(next.kind)! - 1);
    pool = pool.filter((one) => one.person.id !== next.person.id);
    day.push(next);
  }
  return day.sort(byPull).map(({ worlds: _, ...line }) => line);
}

function oncePerPerson(sorted: readonly Placed[]): Placed[] {
  return [...Map.groupBy(sorted, (one) => one.person.id).values()].map(([first]) => first!);
}

/** `pool` in order of pull: of equals the first. */
function bestOf(pool: readonly Placed[], day: readonly Placed[]): Placed | undefined {
  const taken = new Set(day.flatMap((one) => one.worlds));
  let [best, most] = [undefined as Placed | undefined, Number.NEGATIVE_INFINITY];
  for (const one of pool) {
    const alike = one.worlds.some((world) => taken.has(world)) ? 1 : 0;
    const value = PULL_COUNTS * (one.pull / STRONG_PULL) - (1 - PULL_COUNTS) * alike;
    if (value > most) [best, most] = [one, value];
  }
  return best;
}

/** Equal pulls are ordered by the letter they rest on, the newest first: never by who somebody is. */
function byPull(x: Candidate, y: Candidate): number {
  return y.pull - x.pull || Math.max(...y.restsOn, 0) - Math.max(...x.restsOn, 0) || x.person.id - y.person.id;
}
