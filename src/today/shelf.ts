import { DAY } from '../basics/when.ts';
import type { Candidate, TodayKind } from './candidate.ts';

/** What one can say of a line: it is done, another day, let it rest for a month, never again. */
export const SHELVINGS = ['done', 'park', 'rest', 'never'] as const;
export type Shelving = (typeof SHELVINGS)[number];

/** What was said of a kind of line about one person. */
export interface Shelved {
  readonly kind: TodayKind;
  readonly what: Shelving;
  /** When it was said, milliseconds. */
  readonly at: number;
  /** Until when it stays away, milliseconds; null: for good, or with `done`: until there is another letter. */
  readonly until: number | null;
  /** The interaction it was about; null where it is gone. */
  readonly about: number | null;
}

/** What is let rest comes back after this, without a word about it. */
const RESTS = 30 * DAY;

/** Until when a line stays away. `until`: what the owner chose, for parking. */
export function shelvedUntil(what: Shelving, now: number, until: number | null): number | null {
  if (what === 'park') return until ?? now + 7 * DAY;
  return what === 'rest' ? now + RESTS : null;
}

/** Whether a line stays away because of what was said of it. */
export function isShelved(candidate: Candidate, shelf: readonly Shelved[], now: number): boolean {
  return shelf.some((one) => {
    // A first letter is a letter that waits and an invitation at once: whatever it was called when it was put aside, it is done.
    if (one.what === 'done' && one.about !== null && candidate.restsOn.includes(one.about)) return true;
    if (one.kind !== candidate.kind) return false;
    if (one.what === 'never') return true;
    if (one.what !== 'done') return one.until !== null && now < one.until;
    if (candidate.since !== undefined && one.at >= candidate.since) return true;
    // A line that rests on no one letter (a birthday, an old friend) is done for a month.
    return now - one.at < DAY || (candidate.kind === 'old-friend' && now - one.at < RESTS);
  });
}
