/** What one should have in mind before a meeting, guest by guest. */

import { Refusal } from '../../basics/result.ts';
import { judgePerson } from '../../relationships/acts/judge.ts';
import { type Dossier, judge, mirrored, shortened } from '../../relationships/index.ts';
import { nodesOf } from '../../sorting/acts/decide.ts';
import { findings, type Home, interactions, notebook, people, timelines } from '../../store/store.ts';
import { isCountedMessage, isMeetingOfBoth, textToParties } from '../../timeline/index.ts';
import { wordsOfLeaf } from '../leaf-words.ts';
import { type Commonness, commonness, type Returning, returningWords } from '../returning.ts';
import { type Guest, notesAbout, type Planned, plannedOf, withReplies } from './coming.ts';

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
    met: rows.findLast(isMeetingOfBoth),
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
  const small = rows.filter((row) => isMeetingOfBoth(row) && row.company <= SMALL);
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
