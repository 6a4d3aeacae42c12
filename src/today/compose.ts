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

/**
 * The day's list: what pulls most, a person once, no kind too often. `handled`: what was done or put aside today; it keeps its
 * place, so that nothing comes after it and the list ends.
 */
export function compose(candidates: readonly Candidate[], lines: number, handled: readonly TodayKind[]): Candidate[] {
  const most = Math.min(MOST_LINES, Math.max(LEAST_LINES, lines)) - handled.length;
  const left = new Map(Object.entries(MOST_OF_A_KIND) as [TodayKind, number][]);
  for (const kind of handled) left.set(kind, left.get(kind)! - 1);
  const named = new Set<number>();
  const day: Candidate[] = [];
  for (const one of [...candidates].sort(byPull)) {
    if (day.length >= most) break;
    if (named.has(one.person.id) || left.get(one.kind)! <= 0) continue;
    named.add(one.person.id);
    left.set(one.kind, left.get(one.kind)! - 1);
    day.push(one);
  }
  return day;
}

/** Equal pulls are ordered by the letter they rest on, the newest first: never by who somebody is. */
function byPull(x: Candidate, y: Candidate): number {
  return y.pull - x.pull || Math.max(...y.restsOn, 0) - Math.max(...x.restsOn, 0) || x.person.id - y.person.id;
}
