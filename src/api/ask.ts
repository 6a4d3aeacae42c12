/** Questions surfaces ask: each gathers one answer in the shape it is shown in. Reading only. */

import { Refusal } from '../basics/result.ts';
import { fold } from '../basics/text.ts';
import { circlesOf } from '../giving/acts/look.ts';
import { findPerson, searchPeople, searchWords } from '../people/acts/find.ts';
import { calledOf, handleOfKey } from '../people/index.ts';
import { type OfPerson, readPerson } from '../relationships/acts/dossiers.ts';
import { describePeople } from '../sorting/acts/describe.ts';
import { type DoubleSide, doublesOf } from '../sorting/acts/doubles.ts';
import { circles, type Home, interactions, people, snapshots } from '../store/store.ts';
import {
  countSentences,
  delayWords,
  firstTraceSentence,
  pageFacts,
  type TimelineRow,
  tallyOf,
  textToParties,
} from '../timeline/index.ts';
import { addedProfileOf, judgedOf } from './judged.ts';
import type { Double, Person, PersonFact, PersonLine, SearchResult, TimelineEntry } from './shapes.ts';
import { handleText, isoOf, personLine, timelineEntry } from './views.ts';

/** People looked at for who of them is in a circle. */
const MOST_IN_CIRCLE = 1000;

/** One page of people; with a query, the best fitting. `after`: the cursor of the page before. */
export async function peopleOf(
  home: Home,
  asked: {
    readonly query?: string;
    readonly kinds: readonly people.PersonKind[];
    readonly circle?: string | null;
    readonly after?: { sortName: string; id: number } | null;
    readonly limit: number;
  },
): Promise<{ people: PersonLine[]; next: { sortName: string; id: number } | null }> {
  const query = asked.query?.trim() ?? '';
  const circle = asked.circle ? await circleNamed(home, asked.circle) : null;
  if (query !== '') {
    const most = circle ? MOST_IN_CIRCLE : asked.limit;
    const byName = await searchPeople(home, query, most, (row) => asked.kinds.includes(row.kind));
    const found = byName.length >= asked.limit ? byName : [...byName, ...(await peopleWhoWrote(home, query, byName))];
    const fit = found.filter(
      (row) =>
        asked.kinds.includes(row.kind) &&
        (circle === null || row.circles.includes(circle.name) || circle.ids.includes(row.id)),
    );
    return { people: fit.slice(0, asked.limit).map(personLine), next: null };
  }
  const rows = await people.peoplePage(home.db, home.owner, asked.kinds, circle, asked.after ?? null, asked.limit + 1);
  const shown = rows.slice(0, asked.limit);
  const last = shown.at(-1);
  return {
    people: shown.map(personLine),
    next: rows.length > asked.limit && last ? { sortName: last.sortName, id: last.id } : null,
  };
}

/** A circle with whom the owner put in it; the same name may stand on cards and in the notebook. */
async function circleNamed(home: Home, name: string): Promise<circles.Circle> {
  const own = (await circlesOf(home)).filter((one) => fold(one.value.name) === fold(name));
  const ids = own.flatMap((one) => one.people.flatMap(({ personId }) => personId ?? []));
  return { name, ids: [...new Set(ids)].slice(0, MOST_IN_CIRCLE) };
}

/** Circles one can look at: those of cards, and those the owner named. */
export async function circleNames(home: Home): Promise<string[]> {
  const own = (await circlesOf(home)).map((one) => one.value.name);
  const all = new Set([...(await circles.allCircles(home.db, home.owner)), ...own]);
  return [...all].sort((x, y) => x.localeCompare(y, 'en'));
}

/** The person as of today: a meeting that has taken place since their row was written is counted now. */
async function findToday(home: Home, who: string): Promise<people.PersonRow | Refusal> {
  const row = await findPerson(home, who);
  const now = Date.now();
  if (row instanceof Refusal || row.due === null || row.due > now) return row;
  await describePeople(home, [row.id], now);
  return findPerson(home, String(row.id));
}

/** Newest messages looked at for whom they were with. */
const MESSAGES_LOOKED_AT = 300;

/** People with whom the words were exchanged, behind those whom the words name. */
async function peopleWhoWrote(
  home: Home,
  query: string,
  known: readonly people.ListedPerson[],
): Promise<people.ListedPerson[]> {
  const { db, owner } = home;
  const ids = await db.findTexts('interaction', owner, searchWords(query), MESSAGES_LOOKED_AT);
  if (ids.length === 0) return [];
  const told = new Set([people.OWNER_PERSON, ...known.map((row) => row.id)]);
  const further = (await interactions.whoTookPart(db, owner, ids)).filter((id) => !told.has(id));
  return people.listedByIds(db, owner, [...new Set(further)]);
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
    handles: textsOf(new Set([...keys, ...cards.flatMap((card) => card.handles)])),
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

/** `own`: handles of the person whose timeline it is. */
async function entriesOf(
  home: Home,
  rows: readonly interactions.OnTimeline[],
  now: number | null,
  personId: number,
  own: readonly people.KeptHandle[],
): Promise<TimelineEntry[]> {
  // Somebody with two addresses on one mail is met there twice.
  const once = [...new Map(rows.map((row) => [row.id, row])).values()];
  const past = once.filter((row) => now === null || (row.at ?? 0) <= now);
  const names = await namesIn(home, past, own);
  return past.map((row) => timelineEntry(row, names, personId));
}

/** The newest notes by hand, with whom they name. */
export async function recentNotes(home: Home, limit: number): Promise<TimelineEntry[]> {
  const rows = await interactions.newestNotes(home.db, home.owner, limit);
  const names = await namesIn(home, rows);
  return rows.map((row) => timelineEntry({ ...row, way: 'both', company: 0 }, names, -1));
}

/** People and messages in which every word occurs. */
export async function searchEverything(home: Home, text: string, limit: number): Promise<SearchResult> {
  const words = searchWords(text);
  if (words.length === 0) return { people: [], interactions: [] };
  const found = await searchPeople(home, text, limit);
  const entries = await entriesWith(home, await home.db.findTexts('interaction', home.owner, words, limit));
  return {
    people: found.map(personLine),
    interactions: entries.sort((x, y) => ((x.at ?? '') < (y.at ?? '') ? 1 : -1)),
  };
}

/** Interactions by their ids, as a page about nobody in particular opens them. */
export async function evidenceOf(home: Home, ids: readonly number[]): Promise<ReadonlyMap<number, TimelineEntry>> {
  return new Map((await entriesWith(home, [...new Set(ids)])).map((entry) => [entry.id, entry]));
}

async function entriesWith(home: Home, ids: readonly number[]): Promise<TimelineEntry[]> {
  const { db, owner } = home;
  const rows = await interactions.interactionsByIds(db, owner, ids);
  const own = new Set((await people.handlesOf(db, owner, people.OWNER_PERSON)).map((handle) => handle.id));
  const names = await namesIn(home, rows);
  return rows.map((row) => timelineEntry({ ...row, way: wayOf(row.parties, own), company: 0 }, names, -1));
}

function wayOf(parties: string, own: ReadonlySet<number>): 'me' | 'them' | 'both' {
  const from = textToParties(parties).find((party) => party.role === 'from');
  if (!from) return 'both';
  return from.handleId === 0 || own.has(from.handleId) ? 'me' : 'them';
}

/** Names of those who took part besides the owner and, with `own` handles, one other, by handle. Mostly nobody did: then nothing is asked. */
async function namesIn(
  { db, owner }: Home,
  rows: readonly Pick<interactions.Shown, 'parties'>[],
  own: readonly people.KeptHandle[] = [],
) {
  const ids = new Set(rows.flatMap((row) => textToParties(row.parties).map(({ handleId }) => handleId)));
  for (const { id } of [{ id: 0 }, ...own]) ids.delete(id);
  return interactions.namesOfHandles(db, owner, [...ids]);
}

/** Entries that may be one person, most valuable question first. */
export async function openDoubles(home: Home, limit: number): Promise<Double[]> {
  const side = ({ keys, ...rest }: DoubleSide) => ({ ...rest, handles: textsOf(keys) });
  return (await doublesOf(home, limit)).map(({ a, b, reasons }) => ({ a: side(a), b: side(b), reasons: [...reasons] }));
}

function textsOf(keys: Iterable<string>): string[] {
  return [...keys].flatMap((key) => {
    const handle = handleOfKey(key);
    return handle ? (handleText(handle.kind, handle.value) ?? []) : [];
  });
}
