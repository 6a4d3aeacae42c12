/** What sources saw, kept once: handles, cards, interactions, and where each was read. */

import { fingerprint, quickHash } from '../basics/hash.ts';
import { storable } from '../basics/text.ts';
import { type Card, type Handle, handleKey } from '../people/index.ts';
import { type Interaction, partyToText } from '../timeline/index.ts';
import { takeIds } from './counters.ts';
import type { Queries, Transaction, Value } from './database.ts';

/** Where a record stands: the run that read it, the file, its number there. */
export interface Origin {
  readonly runId: number;
  readonly fileId: number;
}

export type Item = Card | Interaction;

export interface SavedRecord {
  readonly record: number;
  readonly items: readonly Item[];
}

/** `stored`: something in it was new. `merged`: this run had read the same already. `unchanged`: an earlier run had. */
export type Outcome = 'stored' | 'merged' | 'unchanged';

/** Handle ids and names a run has met, so that 100,000 mails do not ask 300,000 times. Bounded. */
export class HandleMemory {
  readonly ids = new Map<string, number>();
  readonly sightings = new Set<string>();

  /** Entries kept before the memory starts afresh: about 40 MB. */
  static readonly LIMIT = 250_000;

  makeRoom(): void {
    if (this.ids.size > HandleMemory.LIMIT) this.ids.clear();
    if (this.sightings.size > HandleMemory.LIMIT) this.sightings.clear();
  }
}

/**
 * Keeps a batch of records, each item once; says what became of each record, in order.
 * Items all of whose people were forgotten must have been taken out before.
 */
export async function saveRecords(
  tx: Transaction,
  owner: number,
  origin: Origin,
  records: readonly SavedRecord[],
  memory: HandleMemory,
): Promise<Outcome[]> {
  const cards: Placed<Card>[] = [];
  const interactions: Placed<Interaction>[] = [];
  records.forEach((record, place) => {
    for (const item of record.items) {
      if (isCard(item)) cards.push({ item, record: record.record, place });
      else interactions.push({ item, record: record.record, place });
    }
  });
  const idByHandle = await saveHandles(tx, owner, origin.runId, cards, interactions, memory);
  const outcomes: Outcome[] = new Array(records.length).fill('unchanged');
  await saveCards(tx, owner, origin, cards, idByHandle, outcomes);
  await saveInteractions(tx, owner, origin, interactions, idByHandle, outcomes);
  return outcomes;
}

export function isCard(item: Item): item is Card {
  return 'made' in item;
}

interface Placed<T> {
  readonly item: T;
  readonly record: number;
  /** Which of the batch's records it belongs to. */
  readonly place: number;
}

async function saveHandles(
  tx: Queries,
  owner: number,
  runId: number,
  cards: readonly Placed<Card>[],
  interactions: readonly Placed<Interaction>[],
  memory: HandleMemory,
): Promise<ReadonlyMap<string, number>> {
  memory.makeRoom();
  const unknown = new Map<string, Handle>();
  const meet = (handle: Handle) => {
    const key = handleKey(handle);
    if (!memory.ids.has(key)) unknown.set(key, handle);
  };
  for (const { item } of cards) item.handles.forEach(meet);
  for (const { item } of interactions) for (const party of item.parties) if (party.handle) meet(party.handle);
  await learnIds(tx, owner, unknown, memory.ids);
  await saveSightings(tx, owner, runId, cards, interactions, memory);
  return memory.ids;
}

async function learnIds(
  tx: Queries,
  owner: number,
  unknown: ReadonlyMap<string, Handle>,
  ids: Map<string, number>,
  mayAskAgain = true,
): Promise<void> {
  const wanted = [...unknown.entries()];
  const found = await tx.lookup<{ id: number }>(
    'handle',
    owner,
    ['kind', 'value'],
    ['id'],
    wanted.map(([, handle]) => [handle.kind, storable(handle.value)]),
  );
  const fresh = wanted.filter(([key], i) => {
    const row = found[i];
    if (row) ids.set(key, row.id);
    return !row;
  });
  if (fresh.length === 0) return;
  const first = await takeIds(tx, owner, 'who', fresh.length);
  const isNew = await tx.insertMany(
    'handle',
    ['owner_id', 'id', 'kind', 'value', 'person_id'],
    fresh.map(([, handle], i) => [owner, first + i, handle.kind, storable(handle.value), first + i]),
  );
  // Between question and insertion another process may have been quicker (PostgreSQL): its row counts.
  if (isNew.includes(false) && mayAskAgain) {
    await learnIds(tx, owner, new Map(fresh.filter((_, i) => !isNew[i])), ids, false);
  }
  fresh.forEach(([key], i) => {
    if (isNew[i]) ids.set(key, first + i);
  });
}

/** Names seen beside handles. Cards carry their own names; a sighting without a name still says that the handle occurs. */
async function saveSightings(
  tx: Queries,
  owner: number,
  runId: number,
  cards: readonly Placed<Card>[],
  interactions: readonly Placed<Interaction>[],
  memory: HandleMemory,
): Promise<void> {
  const rows: Value[][] = [];
  const sight = (handle: Handle, name: string) => {
    const id = memory.ids.get(handleKey(handle))!;
    const mark = `${id} ${name}`;
    if (memory.sightings.has(mark)) return;
    memory.sightings.add(mark);
    rows.push([owner, id, name, runId]);
  };
  for (const { item } of cards) for (const handle of item.handles) sight(handle, '');
  for (const { item } of interactions) {
    for (const party of item.parties) if (party.handle) sight(party.handle, storable(party.name).slice(0, 300));
  }
  await tx.insertMany('sighting', ['owner_id', 'handle_id', 'name', 'run_id'], rows);
}

async function saveCards(
  tx: Queries,
  owner: number,
  origin: Origin,
  cards: readonly Placed<Card>[],
  idByHandle: ReadonlyMap<string, number>,
  outcomes: Outcome[],
): Promise<void> {
  if (cards.length === 0) return;
  const first = await takeIds(tx, owner, 'who', cards.length);
  const rows = cards.map(({ item, record }, i) => cardRow(owner, origin, item, record, first + i));
  const isNew = await tx.insertMany('card', CARD_COLUMNS, rows);
  const links: Value[][] = [];
  cards.forEach(({ item, place }, i) => {
    if (!isNew[i]) return;
    outcomes[place] = 'stored';
    const handleIds = new Set(item.handles.map((handle) => idByHandle.get(handleKey(handle))!));
    for (const handleId of handleIds) links.push([owner, handleId, first + i]);
  });
  await tx.insertMany('card_handle', ['owner_id', 'handle_id', 'card_id'], links);
  await noteRepeats(tx, owner, 'card', origin, cards, rows, isNew, outcomes);
}

const CARD_COLUMNS = [
  'owner_id', 'id', 'key', 'digest', 'source', 'entry', 'made', 'names', 'handles', 'facts', 'person_id',
  'run_id', 'file_id', 'record',
]; // biome-ignore format: one row of columns reads as the table does

function cardRow(owner: number, origin: Origin, card: Card, record: number, id: number): Value[] {
  const names = JSON.stringify(card.names.map(storable));
  const handles = JSON.stringify(card.handles.map((handle) => storable(handleKey(handle))));
  const facts = JSON.stringify(card.facts.map((fact) => ({ ...fact, value: storable(fact.value) })));
  const key = cardKey(card);
  const digest = quickHash(`${card.made}\n${names}\n${handles}\n${facts}`);
  return [
    owner, id, key, digest, card.source, storable(card.key).slice(0, 500), card.made, names, handles, facts, id,
    origin.runId, origin.fileId, record,
  ]; // biome-ignore format: as above
}

/** The same for all versions of one entry of one source. */
export function cardKey(card: Pick<Card, 'source' | 'key'>): string {
  return fingerprint(`${card.source}\n${card.key}`);
}

async function saveInteractions(
  tx: Transaction,
  owner: number,
  origin: Origin,
  interactions: readonly Placed<Interaction>[],
  idByHandle: ReadonlyMap<string, number>,
  outcomes: Outcome[],
): Promise<void> {
  if (interactions.length === 0) return;
  const first = await takeIds(tx, owner, 'interaction', interactions.length);
  const rows = interactions.map(({ item, record }, i) =>
    interactionRow(owner, origin, item, record, first + i, idByHandle),
  );
  const isNew = await tx.insertMany('interaction', INTERACTION_COLUMNS, rows);
  const texts: [number, string][] = [];
  interactions.forEach(({ item, place }, i) => {
    if (!isNew[i]) return;
    outcomes[place] = 'stored';
    const words = indexedText(item.subject, item.text, item.manner);
    if (words !== '') texts.push([first + i, words]);
  });
  await tx.addTexts('interaction', owner, texts);
  await noteRepeats(tx, owner, 'interaction', origin, interactions, rows, isNew, outcomes);
}

/** What search finds an interaction by: subject and text of what people wrote to each other, not of lists and machines. */
export function indexedText(
  subject: string | null | undefined,
  text: string | null | undefined,
  manner: string,
): string {
  if (manner !== 'personal') return '';
  return subject && text ? `${subject}\n${text}` : (subject ?? text ?? '');
}

const INTERACTION_COLUMNS = [
  'owner_id', 'id', 'key', 'digest', 'main', 'rank', 'channel', 'kind', 'manner', 'at', 'precision', 'length',
  'cancelled', 'parties', 'thread', 'subject', 'text', 'run_id', 'file_id', 'record',
]; // biome-ignore format: as above

function interactionRow(
  owner: number,
  origin: Origin,
  item: Interaction,
  record: number,
  id: number,
  idByHandle: ReadonlyMap<string, number>,
): Value[] {
  let parties = '';
  let canonical = '';
  for (const party of item.parties) {
    const key = party.me ? '' : party.handle ? handleKey(party.handle) : null;
    if (key === null) continue;
    const text = partyToText(party.me ? 0 : idByHandle.get(key)!, party);
    parties = parties === '' ? text : `${parties} ${text}`;
    canonical += `${party.role}${party.answer ?? ''}${key}\n`;
  }
  const subject = item.subject ? storable(item.subject) : null;
  const text = item.text ? storable(item.text) : null;
  const thread = item.thread && item.thread.length > 0 ? item.thread.map(threadMark).join(' ') : null;
  const rank = item.rank ?? 0;
  const cancelled = item.cancelled ? 1 : 0;
  // All that a version may differ in, its rank too: else which of two is kept would be a matter of the order of imports.
  const digest = quickHash(
    `${cancelled}${item.kind}${item.manner}${item.when.at} ${item.when.precision} ${item.length ?? ''} ${rank}\n${thread ?? ''}\n${canonical}${subject ?? ''}\n${text ?? ''}`,
  );
  return [
    owner, id, interactionKey(item), digest, 1, rank, item.channel, item.kind, item.manner, item.when.at,
    item.when.precision, item.length ?? null, cancelled, parties, thread, subject, text,
    origin.runId, origin.fileId, record,
  ]; // biome-ignore format: as above
}

/**
 * Time first, then a fingerprint: the same record always has the same key, and records in order of time fill the
 * index from one side, which halves the cost of storing them. Calendar keys leave the time out: a moved meeting stays itself.
 */
export function interactionKey(item: Pick<Interaction, 'key' | 'when' | 'channel'>): string {
  const at = item.channel === 'calendar' || item.when.at === null ? 0 : Math.max(0, item.when.at);
  return at.toString(36).padStart(9, '0') + fingerprint(item.key);
}

/** Thread ids only ever get compared, so a fingerprint of 53 bits each will do. */
function threadMark(id: string): string {
  return quickHash(id).toString(36);
}

/** Records met before: where they were met again is kept, so that undoing one run does not lose what another also read. */
async function noteRepeats(
  tx: Queries,
  owner: number,
  sort: 'card' | 'interaction',
  origin: Origin,
  items: readonly Placed<unknown>[],
  rows: readonly (readonly Value[])[],
  isNew: readonly boolean[],
  outcomes: Outcome[],
): Promise<void> {
  const repeats = items.map((_, i) => i).filter((i) => !isNew[i]);
  if (repeats.length === 0) return;
  const known = await tx.lookup<{ id: number; run_id: number }>(
    sort,
    owner,
    ['key', 'digest'],
    ['id', 'run_id'],
    repeats.map((i) => [rows[i]![2]!, rows[i]![3]!]),
  );
  const origins: Value[][] = [];
  repeats.forEach((i, k) => {
    const row = known[k]!;
    const { place, record } = items[i]!;
    origins.push([owner, sort, row.id, origin.runId, origin.fileId, record]);
    if (row.run_id === origin.runId && outcomes[place] === 'unchanged') outcomes[place] = 'merged';
  });
  await tx.insertMany('origin', ['owner_id', 'sort', 'id', 'run_id', 'file_id', 'record'], origins);
}

/** Takes back what only this run read; what others read as well is handed to the next of them. */
export async function dropRun(tx: Transaction, owner: number, runId: number): Promise<void> {
  await tx.run('delete from origin where owner_id = ? and run_id = ?', [owner, runId]);
  for (const sort of ['card', 'interaction'] as const) {
    await handOver(tx, owner, sort, runId);
    const gone = await tx.all<{ id: number }>(`select id from ${sort} where owner_id = ? and run_id = ?`, [
      owner,
      runId,
    ]);
    if (sort === 'interaction') {
      await tx.removeTexts(
        'interaction',
        owner,
        gone.map((row) => row.id),
      );
    } else {
      await tx.run(
        'delete from card_handle where owner_id = ? and card_id in (select id from card where owner_id = ? and run_id = ?)',
        [owner, owner, runId],
      );
    }
    await tx.run(`delete from ${sort} where owner_id = ? and run_id = ?`, [owner, runId]);
  }
  await tx.run('delete from sighting where owner_id = ? and run_id = ?', [owner, runId]);
  await tx.run('delete from owner_trace where owner_id = ? and run_id = ?', [owner, runId]);
  await tx.run('delete from problem where owner_id = ? and run_id = ?', [owner, runId]);
  // With one version gone, another may be the only one left: every survivor starts as shown, then the choice is made anew.
  await tx.run('update interaction set main = 1 where owner_id = ? and main = 0', [owner]);
}

async function handOver(tx: Transaction, owner: number, sort: 'card' | 'interaction', runId: number): Promise<void> {
  const heirs = await tx.all<{ id: number; run_id: number; file_id: number; record: number }>(
    `select o.id, o.run_id, o.file_id, o.record from origin o join ${sort} t on t.owner_id = o.owner_id and t.id = o.id
     where o.owner_id = ? and o.sort = ? and t.run_id = ? order by o.id, o.run_id, o.file_id, o.record`,
    [owner, sort, runId],
  );
  let last = -1;
  for (const heir of heirs) {
    if (heir.id === last) continue;
    last = heir.id;
    const place = [heir.run_id, heir.file_id, heir.record];
    await tx.run(`update ${sort} set run_id = ?, file_id = ?, record = ? where owner_id = ? and id = ?`, [
      ...place,
      owner,
      heir.id,
    ]);
    await tx.run(
      'delete from origin where owner_id = ? and sort = ? and id = ? and run_id = ? and file_id = ? and record = ?',
      [owner, sort, heir.id, ...place],
    );
  }
}

/** Removes handles that neither a card nor any remaining file mentions, with their people. */
export async function dropOrphans(db: Transaction, owner: number): Promise<void> {
  const orphans = `owner_id = ? and not exists (select 1 from sighting s where s.owner_id = handle.owner_id and s.handle_id = handle.id)
    and not exists (select 1 from card_handle c where c.owner_id = handle.owner_id and c.handle_id = handle.id)`;
  await db.run(`delete from handle where ${orphans}`, [owner]);
  const alone = `owner_id = ? and id <> 0
    and not exists (select 1 from handle h where h.owner_id = person.owner_id and h.person_id = person.id)
    and not exists (select 1 from card c where c.owner_id = person.owner_id and c.person_id = person.id)`;
  const gone = await db.all<{ id: number }>(`select id from person where ${alone}`, [owner]);
  await db.removeTexts(
    'person',
    owner,
    gone.map((row) => row.id),
  );
  await db.run(`delete from person where ${alone}`, [owner]);
}
