/** The meetings that are coming, and those of the last days of which nothing was written down. */

import { DAY } from '../../basics/when.ts';
import { type Home, interactions, people, timelines } from '../../store/store.ts';
import { withAnswers } from '../../timeline/index.ts';
import { beginsAt, type Meeting, meetingOf, noteLine, overAt } from '../meeting.ts';

/** Somebody who will be there. */
export interface Guest {
  readonly id: number;
  readonly name: string;
  readonly line: string;
}

export interface Planned {
  readonly meeting: Meeting;
  /** Whom a page tells of: at most eight. */
  readonly guests: readonly Guest[];
  /** There are others, whom the owner does not know or for whom there is no room. */
  readonly hasMore: boolean;
  readonly isOver: boolean;
  /** A line to begin a note with. */
  readonly note: string;
}

/** So far ahead one looks; what lies further is not yet on anybody's mind. */
const AHEAD = 60 * DAY;
/** After a meeting a line is asked for no longer than this. */
const BACK = 3 * DAY;
/** The longest meeting that may still be running. */
const LONGEST = 7 * DAY;
const MOST_MEETINGS = 100;
/** Guests told of on one page. */
const MOST_GUESTS = 8;

/** Meetings that are coming or running, and those of the last days of which nothing was written down. `now`: milliseconds. */
export async function meetings(
  home: Home,
  now: number,
): Promise<{ readonly coming: readonly Planned[]; readonly been: readonly Planned[] }> {
  const { db, owner } = home;
  const from = now - BACK - LONGEST;
  const kept = await interactions.meetingsBetween(db, owner, from, now + AHEAD, MOST_MEETINGS);
  const all = (await plannedOf(home, kept, now)).filter(
    ({ meeting }) => beginsAt(meeting, aheadOf(meeting.at)) < now + AHEAD,
  );
  const been: Planned[] = [];
  for (const one of all)
    if (one.isOver && !one.meeting.isOpen && isRecent(one, now) && !(await isNoted(home, one))) been.push(one);
  return { coming: all.filter((one) => !one.isOver), been: been.reverse() };
}

function isRecent({ meeting }: Planned, now: number): boolean {
  return overAt(meeting, aheadOf(meeting.at)) > now - BACK;
}

/** How far the clocks of this machine run ahead of UTC at a moment, milliseconds. */
function aheadOf(at: number): number {
  return -new Date(at).getTimezoneOffset() * 60_000;
}

export async function notesAbout({ db, owner }: Home, personId: number): Promise<interactions.OnTimeline[]> {
  return interactions.notesOn(db, owner, await timelines.timelineOf(db, owner, personId));
}

async function isNoted(home: Home, { meeting, guests }: Planned): Promise<boolean> {
  for (const guest of guests) {
    const [last] = await notesAbout(home, guest.id);
    if (last?.at != null && last.at >= beginsAt(meeting, aheadOf(meeting.at))) return true;
  }
  return false;
}

/** With what guests answered by mail. */
export async function withReplies<T extends { readonly id: number; readonly parties: string }>(
  { db, owner }: Home,
  kept: readonly T[],
): Promise<T[]> {
  const replies = kept.length === 0 ? new Map<number, string[]>() : await timelines.repliesByMeeting(db, owner);
  return kept.map((one) => ({ ...one, parties: withAnswers(one.parties, replies.get(one.id) ?? []) }));
}

export async function plannedOf(
  home: Home,
  kept: readonly interactions.StoredInteraction[],
  now: number,
): Promise<Planned[]> {
  const { db, owner } = home;
  const own = new Set((await people.handlesOf(db, owner, people.OWNER_PERSON)).map((handle) => handle.id));
  const all = (await withReplies(home, kept)).flatMap((one) => meetingOf(one, (id) => own.has(id)) ?? []);
  const handles = new Set(all.flatMap((meeting) => meeting.guests));
  const idByHandle = await interactions.namesOfHandles(db, owner, [...handles]);
  const ids = new Set([...idByHandle.values()].map((person) => person.id));
  const rows = new Map((await people.peopleByIds(db, owner, [...ids])).map((row) => [row.id, row]));
  return all.flatMap((meeting) => {
    const there = new Set(meeting.guests.flatMap((handle) => idByHandle.get(handle)?.id ?? []));
    there.delete(people.OWNER_PERSON);
    const some = [...there].flatMap((id) => rows.get(id) ?? []);
    return some.length === 0 ? [] : [planned(meeting, some, now)];
  });
}

const NEAR = { known: 0, met: 1, seen: 2 } as const;

function planned(meeting: Meeting, there: readonly people.PersonRow[], now: number): Planned {
  const isLarge = there.length > MOST_GUESTS;
  const shown = [...there]
    .filter((row) => !isLarge || row.kind !== 'seen')
    .sort((x, y) => NEAR[x.kind] - NEAR[y.kind] || (y.lastAt ?? 0) - (x.lastAt ?? 0) || x.id - y.id)
    .slice(0, MOST_GUESTS);
  return {
    meeting,
    guests: shown.map(({ id, name, line }) => ({ id, name, line })),
    hasMore: shown.length < there.length,
    isOver: overAt(meeting, aheadOf(meeting.at)) <= now,
    note: noteLine(
      meeting.title,
      shown.map((row) => row.name),
    ),
  };
}
