/** A meeting as a calendar tells it, and when it is over: by the clock it was written for. Pure. */

import { DAY, HOUR, type When } from '../basics/when.ts';
import { mentionOf } from '../people/index.ts';
import { type Channel, textToParties } from '../timeline/index.ts';

export interface Meeting {
  readonly id: number;
  readonly at: number;
  /** `day`: the whole day. `local`: a clock on the wall, wherever that is; `at` reads it as if it were UTC. */
  readonly precision: When['precision'];
  /** Milliseconds; null where the calendar says none. */
  readonly length: number | null;
  /** The time zone the calendar wrote it in; null where it names none. */
  readonly zone: string | null;
  readonly title: string;
  /** Handles of those who did not decline, the owner's own left out. */
  readonly guests: readonly number[];
  /** The owner was invited and did not answer, or none of the guests did: nobody knows whether it takes place. */
  readonly isOpen: boolean;
}

/** A meeting as it is kept, as far as this looks at it. */
export interface KeptMeeting {
  readonly id: number;
  readonly channel: Channel;
  readonly manner: string;
  readonly at: number | null;
  readonly precision: When['precision'];
  readonly length: number | null;
  readonly zone: string | null;
  readonly cancelled: number;
  readonly parties: string;
  readonly subject: string | null;
}

/**
 * Null where there is nothing to get ready for: called off, declined by the owner or by everybody else, or a published
 * calendar, in which nobody meets. `isOwn`: whether a handle is the owner's.
 */
export function meetingOf(kept: KeptMeeting, isOwn: (handleId: number) => boolean): Meeting | null {
  if (kept.at === null || kept.cancelled !== 0 || kept.manner === 'bulk') return null;
  const guests: number[] = [];
  let isMineOpen = false;
  let coming = 0;
  for (const { handleId, role, answer } of textToParties(kept.parties)) {
    const isMine = handleId === 0 || isOwn(handleId);
    const isOpen = answer === 'none' && role !== 'organiser';
    if (isMine && isOpen) isMineOpen = true;
    if (!isMine && !isOpen && answer !== 'declined') coming++;
    if (isMine && answer === 'declined') return null;
    if (!isMine && answer !== 'declined' && !guests.includes(handleId)) guests.push(handleId);
  }
  if (guests.length === 0) return null;
  const { id, at, precision, length, zone } = kept;
  return { id, at, precision, length, zone, title: kept.subject ?? '', guests, isOpen: isMineOpen || coming === 0 };
}

/** What comes again under one title with the same guests, together: a weekly hour would fill any list. In order of the first of each. */
export function inSeries<
  T extends { readonly title: string; readonly others: boolean; readonly guests: readonly { readonly id: number }[] },
>(coming: readonly T[]): T[][] {
  const seriesOf = ({ title, others, guests }: T) => JSON.stringify([title, others, guests.map(({ id }) => id)]);
  return [...Map.groupBy(coming, seriesOf).values()];
}

/**
 * When it is over, milliseconds. A meeting without a length is taken to last an hour. `ahead`: how far the clocks here run
 * ahead of UTC then, milliseconds: a day and a clock on the wall are meant as they are read here.
 */
export function overAt({ at, precision, length }: Meeting, ahead: number): number {
  if (precision === 'day') return at - ahead + Math.max(length ?? 0, DAY);
  return at - (precision === 'local' ? ahead : 0) + (length ?? HOUR);
}

/** When it begins, as a moment. */
export function beginsAt({ at, precision }: Meeting, ahead: number): number {
  return at - (precision === 'day' || precision === 'local' ? ahead : 0);
}

/** A line to write down afterwards, as notes are written: the title, then everybody by name. */
export function noteLine(title: string, names: readonly string[]): string {
  const heading = title.replace(/[@:]/g, ' ').replace(/\s+/g, ' ').trim();
  return `${[heading, ...names.slice(0, MOST_NAMED).map(mentionOf)].filter(Boolean).join(' ')}: `;
}

/** People one note names (sources/notes). */
const MOST_NAMED = 20;
