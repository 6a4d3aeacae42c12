/** The meetings that are coming, and what one should have in mind before each. */

import { Refusal } from '../basics/result.ts';
import { judgePerson } from '../relationships/acts/judge.ts';
import { DAY, type Dossier, judge, mirrored, shortened } from '../relationships/index.ts';
import { nodesOf } from '../sorting/acts/decide.ts';
import { findings, type Home, interactions, notebook, people, timelines } from '../store/store.ts';
import { isCountedMessage, textToParties, withAnswers } from '../timeline/index.ts';
import { wordsOfLeaf } from './leaf-words.ts';
import { beginsAt, type Meeting, meetingOf, noteLine, overAt } from './meeting.ts';
import { type Commonness, commonness, type Returning, returningWords } from './returning.ts';

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

/** Words of a letter, a note or a leaf, with what they rest on. */
export interface Quoted {
  /** Milliseconds; null where nobody knows. */
  readonly at: number | null;
  readonly quote: string;
  readonly due: string | null;
  readonly restsOn: readonly number[];
}

/** What to have in mind of one guest. */
export interface Briefing {
  readonly guest: Guest;
  readonly fromThem: Quoted | null;
  readonly fromMe: Quoted | null;
  readonly met: Quoted | null;
  readonly iPromised: readonly Quoted[];
  readonly theyPromised: readonly Quoted[];
  /** What they asked, and no answer of the owner's was found; and the other way round. */
  readonly theyAsked: readonly Quoted[];
  readonly iAsked: readonly Quoted[];
  /** Help of theirs for which no thanks was found. */
  readonly helped: readonly Quoted[];
  readonly lookFor: readonly Quoted[];
  readonly offer: readonly Quoted[];
  /** Help the owner put aside for them. */
  readonly parked: readonly Quoted[];
  readonly notes: readonly Quoted[];
  /** Words that come up in their letters again and again. */
  readonly returnsTo: readonly Returning[];
  /** People whom both met at one table. */
  readonly both: readonly {
    readonly person: { readonly id: number; readonly name: string };
    readonly restsOn: readonly number[];
  }[];
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

async function notesAbout({ db, owner }: Home, personId: number): Promise<interactions.OnTimeline[]> {
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
async function withReplies<T extends { readonly id: number; readonly parties: string }>(
  { db, owner }: Home,
  kept: readonly T[],
): Promise<T[]> {
  const replies = kept.length === 0 ? new Map<number, string[]>() : await timelines.repliesByMeeting(db, owner);
  return kept.map((one) => ({ ...one, parties: withAnswers(one.parties, replies.get(one.id) ?? []) }));
}

async function plannedOf(home: Home, kept: readonly interactions.StoredInteraction[], now: number): Promise<Planned[]> {
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

/** One meeting with a briefing for each guest. */
export async function meetingById(
  home: Home,
  id: number,
  now: number,
): Promise<(Planned & { readonly briefings: readonly Briefing[] }) | Refusal> {
  const kept = Number.isSafeInteger(id) ? await interactions.interactionsByIds(home.db, home.owner, [id]) : [];
  const [one] = await plannedOf(
    home,
    kept.filter((row) => row.kind === 'meeting'),
    now,
  );
  if (!one) return new Refusal('There is no such meeting, or it was called off or declined.');
  const there = new Set(one.guests.map((guest) => guest.id));
  const rows = await people.peopleByIds(home.db, home.owner, [...there]);
  const all = one.guests.length === 0 ? NOTHING_COMMON : await commonWords(home);
  const briefings: Briefing[] = [];
  for (const guest of one.guests) {
    const row = rows.find((each) => each.id === guest.id);
    if (row) briefings.push(await briefing(home, row, there, all, now));
  }
  return { ...one, briefings };
}

/** Things of one sort told of one guest; the page of the person has all. */
const MOST_OF_A_SORT = 3;

async function briefing(
  home: Home,
  row: people.PersonRow,
  there: ReadonlySet<number>,
  all: Commonness,
  now: number,
): Promise<Briefing> {
  const { dossier, judgement } = await judgePerson(home, row, now);
  const theirs = judge(mirrored(dossier));
  const leaves = await notebook.leavesAbout(home.db, home.owner, await nodesOf(home, row.id));
  const written = (sort: notebook.LeafSort) =>
    leaves
      .filter((leaf) => leaf.sort === sort)
      .flatMap((leaf) => {
        const own = leaf.people.find((person) => person.personId === row.id);
        const quote = wordsOfLeaf(leaf.value) || wordsOfLeaf(own?.value ?? '');
        return quote === '' ? [] : [{ at: leaf.at, quote, due: null, restsOn: [] }];
      })
      .slice(0, MOST_OF_A_SORT);
  const notes = row.notes === 0 ? [] : await notesAbout(home, row.id);
  const openLetters = (some: typeof judgement.waitingForMe) =>
    some
      .slice(0, MOST_OF_A_SORT)
      .flatMap(({ at, quote, interactionId }) => (quote === null ? [] : [quoted(at, quote, interactionId)]));
  const promises = (some: typeof judgement.openPromises) =>
    some.slice(0, MOST_OF_A_SORT).map(({ at, quote, due, interactionId }) => quoted(at, quote, interactionId, due));
  return {
    guest: { id: row.id, name: row.name, line: row.line },
    ...(await lastOf(home, dossier)),
    iPromised: promises(judgement.openPromises),
    theyPromised: promises(theirs.openPromises),
    theyAsked: openLetters(judgement.waitingForMe),
    iAsked: openLetters(theirs.waitingForMe),
    helped: judgement.unthanked.slice(0, 1).map(({ at, quote, interactionId }) => quoted(at, quote, interactionId)),
    lookFor: written('need'),
    offer: written('offer'),
    parked: written('later'),
    notes: notes
      .filter((note) => (note.at ?? 0) <= now)
      .slice(0, MOST_OF_A_SORT)
      .map((note) => quoted(note.at, [note.subject, note.text].filter(Boolean).join(': '), note.id)),
    returnsTo: await returnsTo(home, dossier, row, all),
    both: await metTogether(home, dossier, row.id, there),
  };
}

function quoted(at: number | null, quote: string, interactionId: number, due: string | null = null): Quoted {
  return { at, quote: shortened(quote), due, restsOn: [interactionId] };
}

/** Letters looked at for what is common: the newest of everybody's. */
const LETTERS_COMPARED = 2000;
const NOTHING_COMMON: Commonness = { letters: 0, byWord: new Map() };
/** Of one guest the newest letters are looked at: what somebody cared about years ago is another matter. */
const LETTERS_READ = 200;

async function commonWords({ db, owner }: Home): Promise<Commonness> {
  const from = Math.max(0, (await timelines.nextInteraction(db, owner)) - 2 * LETTERS_COMPARED);
  return commonness(await findings.textsFrom(db, owner, from, LETTERS_COMPARED));
}

async function returnsTo({ db, owner }: Home, { rows }: Dossier, row: people.PersonRow, all: Commonness) {
  const theirs = new Set(
    rows.filter((one) => one.way === 'them' && isCountedMessage(one)).map((one) => one.interactionId),
  );
  if (theirs.size === 0) return [];
  const texts = (await findings.textsWith(db, owner, row.id, 0)).filter((one) => theirs.has(one.id));
  const newest = texts.sort((x, y) => (x.at ?? 0) - (y.at ?? 0) || x.id - y.id).slice(-LETTERS_READ);
  const [me] = await people.peopleByIds(db, owner, [people.OWNER_PERSON]);
  return returningWords(newest, all, [row.name, me?.name ?? '']);
}

/** The last letter each way and the last time at one table. */
async function lastOf(home: Home, { rows }: Dossier): Promise<Pick<Briefing, 'fromMe' | 'fromThem' | 'met'>> {
  const letters = rows.filter(isCountedMessage);
  const last = {
    fromMe: letters.findLast((row) => row.way === 'me'),
    fromThem: letters.findLast((row) => row.way === 'them'),
    met: rows.findLast((row) => row.kind === 'meeting' && row.way === 'both'),
  };
  const ids = Object.values(last).flatMap((row) => row?.interactionId ?? []);
  const kept = new Map((await interactions.interactionsByIds(home.db, home.owner, ids)).map((one) => [one.id, one]));
  const told = (row: Dossier['rows'][number] | undefined): Quoted | null => {
    const one = row && kept.get(row.interactionId);
    return one ? quoted(one.at, (one.kind === 'meeting' ? one.subject : one.text || one.subject) ?? '', one.id) : null;
  };
  return { fromMe: told(last.fromMe), fromThem: told(last.fromThem), met: told(last.met) };
}

/** Meetings of more say nothing about two of them; the newest are looked at. */
const SMALL = 8;
const LOOKED_AT = 200;

async function metTogether(
  home: Home,
  { rows }: Dossier,
  personId: number,
  there: ReadonlySet<number>,
): Promise<Briefing['both']> {
  const { db, owner } = home;
  const small = rows.filter((row) => row.kind === 'meeting' && row.way === 'both' && row.company <= SMALL);
  const ids = small.slice(-LOOKED_AT).map((row) => row.interactionId);
  const kept = await withReplies(home, await interactions.interactionsByIds(db, owner, ids));
  const handles = new Set(kept.flatMap((one) => textToParties(one.parties).map((party) => party.handleId)));
  handles.delete(0);
  const names = await interactions.namesOfHandles(db, owner, [...handles]);
  const met = new Map<number, { person: { id: number; name: string }; restsOn: number[] }>();
  for (const one of kept) {
    for (const { handleId, role, answer } of textToParties(one.parties)) {
      const person = names.get(handleId);
      if (
        !person ||
        answer === 'declined' ||
        (answer === 'none' && role !== 'organiser') ||
        person.id === people.OWNER_PERSON ||
        person.id === personId
      )
        continue;
      if (there.has(person.id)) continue;
      const known = met.get(person.id) ?? { person, restsOn: [] };
      if (!known.restsOn.includes(one.id)) known.restsOn.push(one.id);
      met.set(person.id, known);
    }
  }
  return [...met.values()]
    .sort((x, y) => y.restsOn.length - x.restsOn.length || x.person.id - y.person.id)
    .slice(0, MOST_OF_A_SORT);
}
