/** The day's list in the shape surfaces show. */

import { DAY } from '../basics/when.ts';
import type { Home } from '../store/store.ts';
import { showToday, todayOf } from '../today/acts/list.ts';
import { comingMeetings } from './introduced.ts';
import type { Today } from './today-shapes.ts';

/** The day's list. `asOf`: another moment is only looked at; the day of `now` is shown, and Kith remembers that it was. */
export async function todaysLines(home: Home, now: number, asOf: number | null = null): Promise<Today> {
  const { day, items } = asOf === null ? await showToday(home, now) : await todayOf(home, asOf);
  return {
    day,
    items: items.map(({ kind, person, reason, due, restsOn, opens, found = null }) => ({
      kind,
      person,
      reason,
      due,
      rests: [...restsOn],
      opens,
      found,
    })),
    coming: await nextMeetings(home, asOf ?? now),
  };
}

const MOST_COMING = 2;
/** Milliseconds ahead that one gets ready for: a week. */
const AHEAD = 7 * DAY;

async function nextMeetings(home: Home, now: number): Promise<Today['coming']> {
  const { coming } = await comingMeetings(home, now);
  return coming
    .filter(({ at }) => Date.parse(at) < now + AHEAD)
    .slice(0, MOST_COMING)
    .map(({ id, at, there, title, guests }) => ({
      id,
      at,
      there,
      title,
      guests: guests.map(({ id, name }) => ({ id, name })),
    }));
}
