import { DAY } from '../basics/when.ts';
import { isUnasked, type TodayKind } from './candidate.ts';

/** On which days a kind of line about one person was shown. */
export interface Shown {
  readonly kind: TodayKind;
  /** ISO dates, oldest first; the newest few. */
  readonly days: readonly string[];
}

/** Days kept of one kind of line: enough to know that it was shown twice. */
const DAYS_KEPT = 3;
/** What was shown on so many days and not taken up rests without a word about it (docs/methods.md §8). */
const SHOWN_ENOUGH = 2;
const RESTS = 30;
/** An old friend is brought up on one day, and then not for a season. */
const OLD_FRIEND_RESTS = 90;
/** Between two suggestions about one person lies their own rhythm, and never less than a week. */
const LEAST_RHYTHM = 7;
/** Between two old friends lies a week: whoever has ten of them shall not meet them all in ten days (docs/methods.md §8). */
const BETWEEN_FRIENDS = 7;
/** How far back a line that waits was seen, for others to get their turn. */
const LOOKED_BACK = 14;

/**
 * Whether a suggestion rests because it was made before: the same one, or another about the same person within their own
 * rhythm. `usualDays`: that rhythm; null where there is none. What others wait for never rests by this. A birthday is no
 * second suggestion: it comes once a year.
 */
export function restsAfterShown(
  kind: TodayKind,
  shown: readonly Shown[],
  usualDays: number | null,
  today: string,
): boolean {
  if (!isUnasked(kind)) return false;
  const rhythm = Math.max(LEAST_RHYTHM, usualDays ?? RESTS);
  const before = shown.map((one) => ({ ...one, ago: daysAgo(one.days, today) }));
  const own = before.filter((one) => one.kind === kind).flatMap((one) => one.ago);
  const rests = kind === 'old-friend' ? OLD_FRIEND_RESTS : Math.max(RESTS, rhythm);
  const most = kind === 'old-friend' ? 1 : SHOWN_ENOUGH;
  if (own.filter((days) => days < rests).length >= most) return true;
  if (kind === 'be-there') return false;
  const others = before.filter((one) => one.kind !== kind && isUnasked(one.kind));
  return others.some((one) => one.ago.some((days) => days < rhythm));
}

/** Whether old friends rest because one was brought up within the week. `shown`: of everybody. */
export function oldFriendsRest(shown: readonly Shown[], today: string): boolean {
  const friends = shown.filter((one) => one.kind === 'old-friend').flatMap((one) => daysAgo(one.days, today));
  return friends.some((days) => days < BETWEEN_FRIENDS);
}

/** On how many of the last days a line that waits was shown. */
export function timesShown(kind: TodayKind, shown: readonly Shown[], today: string): number {
  const ago = shown.filter((one) => one.kind === kind).flatMap((one) => daysAgo(one.days, today));
  return ago.filter((days) => days <= LOOKED_BACK).length;
}

/** Days before today; today itself does not count, so that a list stays as it is all day. */
function daysAgo(days: readonly string[], today: string): number[] {
  return days.map((day) => Math.round((Date.parse(today) - Date.parse(day)) / DAY)).filter((ago) => ago > 0);
}

/** The days of a line, with today. */
export function withDay(days: readonly string[], today: string): string[] {
  return [...new Set([...days, today])].sort().slice(-DAYS_KEPT);
}
