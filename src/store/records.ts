/** What sources saw, kept once: handles, cards, interactions, and where each was read. */

import type { Card } from '../people/index.ts';
import { type Interaction, textToParties } from '../timeline/index.ts';
import { cardColumns, interactionColumns, keyTime } from './columns.ts';
import { takeIds } from './counters.ts';
import type { Queries, Transaction } from './database.ts';
import { dropStrayFindings } from './findings.ts';
import { type HandleMemory, type KeptParties, keepParties } from './handles.ts';

export { cardKey, indexedText, interactionKey } from './columns.ts';
export { HandleMemory } from './handles.ts';

/** Where something was read. */
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
  const from = await nextText(tx, owner);
  const outcomes = await saveWithoutTexts(tx, owner, origin, records, memory);
  await indexTexts(tx, owner, from);
  return outcomes;
}

/** The same for one of many batches of a transaction, which calls `indexTexts` at its end. */
export async function saveWithoutTexts(
  tx: Transaction,
  owner: number,
  origin: Origin,
  records: readonly SavedRecord[],
  memory: HandleMemory,
): Promise<Outcome[]> {
  const { cards, interactions } = sortedItems(records);
  const parties = await keepParties(tx, owner, origin.runId, cards.items, interactions.items, memory);
  const saving: Saving = { tx, owner, origin, records, outcomes: new Array(records.length).fill('unchanged') };
  await saveCards(saving, cards, memory);
  await saveInteractions(saving, interactions, parties);
  return saving.outcomes;
}

/** A batch that is being kept. */
interface Saving {
  readonly tx: Transaction;
  readonly owner: number;
  readonly origin: Origin;
  readonly records: readonly SavedRecord[];
  /** Of each record. */
  readonly outcomes: Outcome[];
}

function sortedItems(records: readonly SavedRecord[]): {
  cards: Batch<Card>;
  interactions: Batch<Interaction>;
} {
  const cards: Batch<Card> = { items: [], places: [] };
  const interactions: Batch<Interaction> = { items: [], places: [] };
  for (let place = 0; place < records.length; place++) {
    const { items } = records[place]!;
    for (let i = 0; i < items.length; i++) {
      const batch = isCard(items[i]!) ? cards : interactions;
      (batch.items as Item[]).push(items[i]!);
      batch.places.push(place);
    }
  }
  return { cards, interactions: inOrderOfTime(interactions) };
}

/** The id the next interaction will get: what is saved from here on is later given to `indexTexts`. */
export async function nextText(tx: Queries, owner: number): Promise<number> {
  return takeIds(tx, owner, 'interaction', 0);
}

/**
 * Makes search find the interactions saved in this transaction from id `from` on. Once, at its end: every other write
 * to the database makes SQLite put down the words waiting in memory, in a segment that has to be merged later.
 */
export async function indexTexts(tx: Transaction, owner: number, from: number): Promise<void> {
  const end = await nextText(tx, owner);
  if (end > from) await tx.addInteractionTexts(owner, from, end - 1);
}

export function isCard(item: Item): item is Card {
  return 'made' in item;
}

/** Items of one sort in a batch, and for each which of the batch's records it belongs to. */
interface Batch<T> {
  readonly items: T[];
  readonly places: number[];
}

/** Rows in the order of their keys fill the index from one side, whatever the order of the file (LinkedIn: newest first). */
function inOrderOfTime(batch: Batch<Interaction>): Batch<Interaction> {
  const { items, places } = batch;
  const times = items.map(keyTime);
  if (times.every((time, i) => i === 0 || times[i - 1]! <= time)) return batch;
  const order = items.map((_, i) => i).sort((x, y) => times[x]! - times[y]! || x - y);
  return {
    items: order.map((i) => items[i]!),
    places: order.map((i) => places[i]!),
  };
}

async function saveCards(saving: Saving, { items, places }: Batch<Card>, memory: HandleMemory): Promise<void> {
  if (items.length === 0) return;
  const { tx, owner, outcomes } = saving;
  const first = await takeIds(tx, owner, 'who', items.length);
  const handleIds = items.map(({ handles }) => handles.map((handle) => memory.idOf(handle)!));
  const columns = cardColumns(items, handleIds, first);
  const kept = await tx.insertColumns('card', items.length, { ...columns, ...whereRead(saving, places) });
  const isNew = await newRows(saving, 'card', first, items.length, kept);
  const links = { handles: [] as number[], cards: [] as number[] };
  for (let i = 0; i < items.length; i++) {
    if (!isNew(i)) continue;
    outcomes[places[i]!] = 'stored';
    for (const handleId of new Set(handleIds[i])) {
      links.handles.push(handleId);
      links.cards.push(first + i);
    }
  }
  await tx.insertColumns('card_handle', links.cards.length, {
    owner_id: owner,
    handle_id: links.handles,
    card_id: links.cards,
  });
  await noteRepeats(saving, 'card', places, columns, isNew);
}

/** Columns of the rows at these places that say whose they are and where they were read. */
function whereRead({ owner, origin, records }: Saving, places: readonly number[]) {
  return {
    owner_id: owner,
    run_id: origin.runId,
    file_id: origin.fileId,
    record: places.map((place) => records[place]!.record),
  };
}

/** Which of the rows just given fresh ids from `first` on were kept, when `kept` of them were. */
async function newRows(
  { tx, owner }: Saving,
  table: 'card' | 'interaction',
  first: number,
  count: number,
  kept: number,
): Promise<(i: number) => boolean> {
  if (kept === count) return () => true;
  if (kept === 0) return () => false;
  const rows = await tx.tuples<[number]>(`select id from ${table} where owner_id = ? and id >= ? and id < ?`, [
    owner,
    first,
    first + count,
  ]);
  const ids = new Set(rows.map(([id]) => id));
  return (i) => ids.has(first + i);
}

async function saveInteractions(
  saving: Saving,
  { items, places }: Batch<Interaction>,
  parties: readonly KeptParties[],
): Promise<void> {
  const count = items.length;
  if (count === 0) return;
  const { tx, owner, outcomes } = saving;
  const first = await takeIds(tx, owner, 'interaction', count);
  const columns = interactionColumns(items, parties, first);
  const kept = await tx.insertColumns('interaction', count, { main: 1, ...columns, ...whereRead(saving, places) });
  const isNew = await newRows(saving, 'interaction', first, count, kept);
  for (let i = 0; i < count; i++) if (isNew(i)) outcomes[places[i]!] = 'stored';
  await noteRepeats(saving, 'interaction', places, columns, isNew);
}

/** Records met before: where they were met again is kept, so that undoing one run does not lose what another also read. */
async function noteRepeats(
  saving: Saving,
  sort: 'card' | 'interaction',
  places: readonly number[],
  columns: { readonly key: readonly string[]; readonly digest: readonly number[] },
  isNew: (i: number) => boolean,
): Promise<void> {
  const { tx, owner, origin, outcomes } = saving;
  const repeats: number[] = [];
  for (let i = 0; i < places.length; i++) if (!isNew(i)) repeats.push(i);
  if (repeats.length === 0) return;
  const known = await tx.lookup<{ id: number; run_id: number }>(
    sort,
    owner,
    ['key', 'digest'],
    ['id', 'run_id'],
    repeats.map((i) => [columns.key[i]!, columns.digest[i]!]),
  );
  repeats.forEach((i, k) => {
    const place = places[i]!;
    if (known[k]!.run_id === origin.runId && outcomes[place] === 'unchanged') outcomes[place] = 'merged';
  });
  const where = whereRead(
    saving,
    repeats.map((i) => places[i]!),
  );
  await tx.insertColumns('origin', repeats.length, { sort, id: known.map((row) => row!.id), ...where });
}

/**
 * Notes that everything a file of an earlier run held was met again where `now` says, as reading it again would. Of names,
 * all that the earlier run saw beside the file's people are taken to have been in it.
 */
export async function repeatFile(tx: Transaction, owner: number, earlier: Origin, now: Origin): Promise<void> {
  for (const sort of ['card', 'interaction']) {
    await tx.run(
      `insert into origin (owner_id, sort, id, run_id, file_id, record)
       select owner_id, '${sort}', id, ?, ?, record from ${sort} where owner_id = ? and run_id = ? and file_id = ?`,
      [now.runId, now.fileId, owner, earlier.runId, earlier.fileId],
    );
  }
  await tx.run(
    `insert into origin (owner_id, sort, id, run_id, file_id, record)
     select owner_id, sort, id, ?, ?, record from origin where owner_id = ? and run_id = ? and file_id = ?`,
    [now.runId, now.fileId, owner, earlier.runId, earlier.fileId],
  );
  const seen = await tx.tuples<[number, string]>(
    'select handle_id, name from sighting where owner_id = ? and run_id = ?',
    [owner, earlier.runId],
  );
  const handles = await handlesBeside(tx, owner, earlier, now);
  const its = handles === null ? seen : seen.filter(([id]) => handles.has(id));
  if (its.length === 0) return;
  await tx.insertColumns('sighting', its.length, {
    owner_id: owner,
    handle_id: its.map(([id]) => id),
    name: its.map(([, name]) => name),
    run_id: now.runId,
  });
}

/**
 * Ids of those who take part in what was met again; null where the earlier run read this one file, and all names it saw are its
 * own: asking a hundred thousand letters for their people would be half the cost of knowing a mailbox again.
 */
async function handlesBeside(
  tx: Transaction,
  owner: number,
  earlier: Origin,
  now: Origin,
): Promise<ReadonlySet<number> | null> {
  const others = await tx.tuples<[number]>(
    'select id from file where owner_id = ? and run_id = ? and id <> ? and records > 0 limit 1',
    [owner, earlier.runId, earlier.fileId],
  );
  if (others.length === 0) return null;
  const rows = await tx.tuples<[string]>(
    `select distinct i.parties from origin o join interaction i on i.owner_id = o.owner_id and i.id = o.id
     where o.owner_id = ? and o.run_id = ? and o.file_id = ? and o.sort = 'interaction'`,
    [owner, now.runId, now.fileId],
  );
  return new Set(rows.flatMap(([parties]) => textToParties(parties).map((party) => party.handleId)));
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
  await dropStrayFindings(tx, owner);
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
