/** Everything there is to say about one person, and their timeline. Reading only. */

import { Refusal } from '../basics/result.ts';
import { findPerson } from '../people/acts/find.ts';
import { calledOf } from '../people/index.ts';
import { type OfPerson, readPerson } from '../relationships/acts/dossiers.ts';
import { describePeople } from '../sorting/acts/describe.ts';
import { type Home, interactions, people, snapshots } from '../store/store.ts';
import {
  countSentences,
  delayWords,
  firstTraceSentence,
  pageFacts,
  type TimelineRow,
  tallyOf,
} from '../timeline/index.ts';
import { addedProfileOf } from './cases.ts';
import { entriesOf } from './entries.ts';
import { judgedOf } from './judged.ts';
import type { Person, PersonFact, TimelineEntry } from './shapes.ts';
import { handleTexts, isoOf } from './views.ts';

/** The person as of today: a meeting that has taken place since their row was written is counted now. */
async function findToday(home: Home, who: string): Promise<people.PersonRow | Refusal> {
  const row = await findPerson(home, who);
  const now = Date.now();
  if (row instanceof Refusal || row.due === null || row.due > now) return row;
  await describePeople(home, [row.id], now);
  return findPerson(home, String(row.id));
}

/** Everything one page says about one person. `now`: milliseconds; later things are left out of the counts. */
export async function personOf(home: Home, who: string, now: number | null): Promise<Person | Refusal> {
  const row = await findToday(home, who);
  if (row instanceof Refusal) return row;
  return personFrom(home, row, now, await readPerson(home, row.id), []);
}

/** A person with a page of their timeline and what the sentences about the tie rest on, by id. */
export interface PersonPage {
  readonly person: Person;
  readonly entries: readonly TimelineEntry[];
  readonly next: TimelineCursor | null;
  readonly evidence: ReadonlyMap<number, TimelineEntry>;
}

/** Entries opened under one sentence; the timeline has them all. */
const MOST_EVIDENCE = 6;

/** All of a person's page. What the first trace and the sentences rest on mostly stands on its timeline, and is asked for once. */
export async function personPageOf(
  home: Home,
  who: string,
  now: number,
  limit: number,
  before: TimelineCursor | null,
): Promise<PersonPage | Refusal> {
  const row = await findToday(home, who);
  if (row instanceof Refusal) return row;
  const read = await readPerson(home, row.id);
  const rows = await pageFrom(home, read.rows, limit, before);
  const person = await personFrom(home, row, null, read, rows);
  const rests = new Set(person.said.flatMap((one) => one.rests.slice(-MOST_EVIDENCE)));
  const evidence = await rowsWith(home, read.rows, [...rests], rows);
  return {
    person,
    entries: await entriesOf(home, rows, now, row.id, read.handles),
    next: nextAfter(rows, limit),
    evidence: new Map((await entriesOf(home, evidence, null, row.id, read.handles)).map((entry) => [entry.id, entry])),
  };
}

/** `atHand`: what of their timeline was read in full before. */
async function personFrom(
  home: Home,
  row: people.PersonRow,
  now: number | null,
  read: OfPerson,
  atHand: readonly interactions.OnTimeline[],
): Promise<Person> {
  const { db, owner } = home;
  const cards = await people.cardsOf(db, owner, row.id);
  const ids = read.handles.map(({ id }) => id).sort((x, y) => x - y);
  const seen = await people.namesSeenBeside(db, owner, ids);
  const asOf = now === null ? row : { ...row, ...pageFacts(tallyOf(read.rows, now)) };
  const [shown] =
    asOf.firstInteraction === null ? [] : await rowsWith(home, read.rows, [asOf.firstInteraction], atHand);
  const first = shown && (await entriesOf(home, [shown], null, row.id, read.handles))[0];
  const notes = asOf.notes === 0 ? [] : await interactions.notesOn(db, owner, read.rows);
  const keys = new Set(read.handles.map((handle) => `${handle.kind}:${handle.value}`));
  const facts = await factsOf(home, cards);
  const over = facts.find((fact) => fact.kind === 'connected')?.to ?? null;
  const { judged, unread } = await judgedOf(home, row, now ?? Date.now(), read);
  const counted = countSentences(calledOf(row.name), asOf.counts, { they: asOf.theyUsuallyTake, i: asOf.iUsuallyTake });
  return {
    id: row.id,
    isOwner: row.id === people.OWNER_PERSON,
    names: [...new Set([row.name, ...cards.flatMap((card) => card.names), ...seen])],
    handles: handleTexts(new Set([...keys, ...cards.flatMap((card) => card.handles)])),
    kind: row.kind,
    kindReason: row.sentence,
    kindRule: row.rule,
    kindOverruled: row.rule === 'overruled',
    line: row.line,
    circles: [...row.circles],
    firstTrace: first && shown ? firstTraceOf(shown, first) : null,
    firstAt: isoOf(asOf.firstAt),
    lastAt: isoOf(asOf.lastAt),
    counts: asOf.counts,
    usually: { they: delayWords(asOf.theyUsuallyTake), i: delayWords(asOf.iUsuallyTake) },
    sentences: [
      ...counted,
      ...(over === null ? [] : [`Your LinkedIn archive of ${over} no longer lists you as connected.`]),
      ...(unread === null || row.id === people.OWNER_PERSON ? [] : [unread]),
    ],
    quarters: asOf.quarters.map(([quarter, fromMe, fromThem, meetings]) => ({
      quarter: `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`,
      fromMe,
      fromThem,
      meetings,
    })),
    facts,
    profile: await addedProfileOf(home, row.id),
    ...judged,
    // A first word to somebody one is not connected with would not arrive.
    said: over === null || isInTouch(asOf.counts) ? judged.said : judged.said.filter((one) => one.about !== 'next'),
    notes: await entriesOf(home, notes, now, row.id, read.handles),
  };
}

function isInTouch({ fromMe, fromThem, meetings }: Person['counts']): boolean {
  return fromMe + fromThem + meetings > 0;
}

function firstTraceOf(row: interactions.OnTimeline, entry: TimelineEntry): NonNullable<Person['firstTrace']> {
  return {
    at: entry.at,
    channel: row.channel,
    sentence: firstTraceSentence(row, entry.at?.slice(0, 10) ?? null),
    entry,
  };
}

/** A connection that a newer archive no longer lists ends there: nobody should be told they are connected, or for how long. */
async function factsOf({ db, owner }: Home, cards: readonly people.KeptCard[]): Promise<PersonFact[]> {
  const connections = cards.filter((card) => card.facts.some((fact) => fact.kind === 'connected'));
  const hasLink = connections.some((card) => card.handles.some((key) => key.startsWith('linkedin:')));
  const ids = connections.map((card) => card.id);
  const until = isoOf(hasLink ? await snapshots.unlistedBy(db, owner, ids) : null, 'day');
  return cards
    .flatMap(cardFacts)
    .map((fact) => (fact.kind === 'connected' && until !== null ? { ...fact, to: until } : fact));
}

function cardFacts(card: people.KeptCard): PersonFact[] {
  return card.facts.map((fact) => ({
    kind: fact.kind,
    value: fact.value,
    from: fact.from ? isoOf(fact.from.at, fact.from.precision) : null,
    to: fact.to ? isoOf(fact.to.at, fact.to.precision) : null,
    source: card.source,
    asOf: card.asOf > 0 ? isoOf(card.asOf, 'day') : null,
    origin: { run: card.runId, file: card.path, record: card.record },
  }));
}

/** A person's timeline, newest first. */
export async function timelineOf(
  home: Home,
  personId: number,
  now: number | null,
  limit: number,
): Promise<TimelineEntry[]> {
  const read = await readPerson(home, personId);
  const rows = await pageFrom(home, read.rows, limit, null);
  return entriesOf(home, rows, now, personId, read.handles);
}

/** Where a page of a timeline ends: the moment and id of its last line. */
export interface TimelineCursor {
  readonly at: number;
  readonly id: number;
}

/** A page of a timeline, newest first. `rows`: all of it, oldest first. */
async function pageFrom(
  { db, owner }: Home,
  rows: readonly TimelineRow[],
  limit: number,
  before: TimelineCursor | null,
): Promise<interactions.OnTimeline[]> {
  const isOlder = (row: TimelineRow) =>
    before === null || row.at < before.at || (row.at === before.at && row.interactionId < before.id);
  const end = rows.findLastIndex(isOlder) + 1;
  return interactions.onTimeline(db, owner, rows.slice(Math.max(0, end - limit), end).reverse());
}

function nextAfter(rows: readonly interactions.OnTimeline[], limit: number): TimelineCursor | null {
  const last = rows.at(-1);
  return rows.length === limit && last ? { at: last.at ?? 0, id: last.id } : null;
}

/** Of a timeline what has these ids. Most of it mostly is at hand. */
async function rowsWith(
  { db, owner }: Home,
  rows: readonly TimelineRow[],
  ids: readonly number[],
  atHand: readonly interactions.OnTimeline[],
): Promise<interactions.OnTimeline[]> {
  const known = ids.flatMap((id) => atHand.find((row) => row.id === id) ?? []);
  if (known.length === ids.length) return known;
  const missing = ids.flatMap((id) =>
    known.some((row) => row.id === id) ? [] : (rows.find((row) => row.interactionId === id) ?? []),
  );
  return [...known, ...(await interactions.onTimeline(db, owner, missing))];
}
