/** Handles a run meets: their ids, asked for and given once, and the names seen beside them. */

import { quickHash } from '../basics/hash.ts';
import { cut, storable } from '../basics/text.ts';
import { type Card, type Handle, type HandleKind, handleKey } from '../people/index.ts';
import { type Interaction, type Party, partyToText } from '../timeline/index.ts';
import { idsFrom, takeIds } from './counters.ts';
import type { Queries } from './database.ts';

/** Handle ids and names a run has met, so that 100,000 mails do not ask 300,000 times. Bounded. */
export class HandleMemory {
  /** By kind, so that no key has to be put together for each of a message's people. */
  readonly #ids: Readonly<Record<HandleKind, Map<string, number>>> = {
    email: new Map(),
    linkedin: new Map(),
    phone: new Map(),
    entry: new Map(),
  };
  readonly #names = new Map<number, string | Set<string>>();
  #size = 0;
  /** Lists of parties by the number the reader of the present file gave them. */
  #lists: (KeptParties | undefined)[] = [];
  /** While nothing that was looked up was there before, looking up is left out: a first import meets only new handles. */
  isAllNew = true;

  /** Entries kept before the memory starts afresh: about 40 MB. */
  static readonly LIMIT = 250_000;

  idOf(handle: Handle): number | undefined {
    return this.#ids[handle.kind].get(handle.value);
  }

  learn(handle: Handle, id: number): void {
    this.#ids[handle.kind].set(handle.value, id);
    this.#size++;
  }

  /** True the first time this name is seen beside this handle. */
  isNewName(id: number, name: string): boolean {
    const known = this.#names.get(id);
    if (known === name) return false;
    if (known === undefined) this.#names.set(id, name);
    else if (typeof known === 'string') this.#names.set(id, new Set([known, name]));
    else if (known.has(name)) return false;
    else known.add(name);
    this.#size++;
    return true;
  }

  /** Numbers of lists begin anew with each file. */
  beginFile(): void {
    this.#lists = [];
  }

  listOf(number: number | undefined): KeptParties | undefined {
    return number === undefined ? undefined : this.#lists[number];
  }

  learnList(number: number | undefined, parties: KeptParties): void {
    if (number === undefined || number >= HandleMemory.LIMIT) return;
    this.#lists[number] = parties;
    this.#size++;
  }

  makeRoom(): void {
    if (this.#size <= 2 * HandleMemory.LIMIT) return;
    this.#lists = [];
    for (const ids of Object.values(this.#ids)) ids.clear();
    this.#names.clear();
    this.#size = 0;
  }
}

/** An interaction's parties as they are kept. */
export interface KeptParties {
  /** By handle ids, as the table holds them. */
  readonly text: string;
  /** A hash of what they are by keys, which are the same in every home. */
  readonly mark: number;
}

/**
 * Sees to it that every handle of a batch has an id and is in memory, and keeps the names seen beside handles. Returns the
 * parties of each interaction: half a million questions to the memory are a tenth of an import, so each list is asked for
 * once, and a list that the reader numbered once in its file.
 */
export async function keepParties(
  tx: Queries,
  owner: number,
  runId: number,
  cards: readonly Card[],
  interactions: readonly Interaction[],
  memory: HandleMemory,
): Promise<KeptParties[]> {
  memory.makeRoom();
  const kept = new Array<KeptParties>(interactions.length);
  const found: Sightings = { ids: [], names: [] };
  const unknown = new Map<string, Handle>();
  for (const card of cards) {
    for (const handle of card.handles) if (memory.idOf(handle) === undefined) unknown.set(handleKey(handle), handle);
  }
  const waiting: number[] = [];
  for (let i = 0; i < interactions.length; i++) {
    const { parties, partiesNumber } = interactions[i]!;
    const list = memory.listOf(partiesNumber) ?? listOf(parties, memory, found);
    if (list === null) {
      addUnknown(parties, memory, unknown);
      waiting.push(i);
    } else {
      kept[i] = list;
      memory.learnList(partiesNumber, list);
    }
  }
  if (unknown.size > 0) await learn(tx, owner, [...unknown.values()], memory);
  for (const i of waiting) {
    const { parties, partiesNumber } = interactions[i]!;
    kept[i] = listOf(parties, memory, found)!;
    memory.learnList(partiesNumber, kept[i]!);
  }
  await saveSightings(tx, owner, runId, found);
  return kept;
}

function addUnknown(parties: readonly Party[], memory: HandleMemory, unknown: Map<string, Handle>): void {
  for (const { handle } of parties) {
    if (handle !== null && memory.idOf(handle) === undefined) unknown.set(handleKey(handle), handle);
  }
}

/** Null: not every handle is known yet. */
function listOf(parties: readonly Party[], memory: HandleMemory, found: Sightings): KeptParties | null {
  let text = '';
  let canonical = '';
  const ids: number[] = [];
  for (const { handle } of parties) {
    const id = handle === null ? NOBODY : memory.idOf(handle);
    if (id === undefined) return null;
    ids.push(id);
  }
  for (let i = 0; i < parties.length; i++) {
    const party = parties[i]!;
    const id = ids[i]!;
    if (id !== NOBODY) sight(found, memory, id, party.name);
    if (!party.me && id === NOBODY) continue;
    const word = partyToText(party.me ? OWNER : id, party);
    text = text === '' ? word : `${text} ${word}`;
    canonical += `${party.role}${party.answer ?? ''}${party.me ? '' : handleKey(party.handle!)}\n`;
  }
  return { text, mark: quickHash(canonical) };
}

/** A party without a handle, and the owner where the source itself says so. */
const NOBODY = -1;
const OWNER = 0;

async function learn(tx: Queries, owner: number, wanted: readonly Handle[], memory: HandleMemory): Promise<void> {
  if (memory.isAllNew && (await addAll(tx, owner, wanted, memory))) return;
  memory.isAllNew = false;
  await lookUp(tx, owner, wanted, memory);
  const fresh = wanted.filter((handle) => memory.idOf(handle) === undefined);
  // Between question and insertion another process may have been quicker (PostgreSQL): its rows count.
  if (fresh.length > 0 && !(await addAll(tx, owner, fresh, memory))) await lookUp(tx, owner, fresh, memory);
}

/** Adds handles believed to be new. False: some were not; the new ones among them are in, and none is in memory. */
async function addAll(tx: Queries, owner: number, handles: readonly Handle[], memory: HandleMemory): Promise<boolean> {
  const first = await takeIds(tx, owner, 'who', handles.length);
  const ids = idsFrom(first, handles.length);
  const kept = await tx.insertColumns('handle', handles.length, {
    owner_id: owner,
    id: ids,
    kind: handles.map((handle) => handle.kind),
    value: handles.map((handle) => storable(handle.value)),
    person_id: ids,
  });
  if (kept < handles.length) return false;
  for (let i = 0; i < handles.length; i++) memory.learn(handles[i]!, first + i);
  return true;
}

async function lookUp(tx: Queries, owner: number, handles: readonly Handle[], memory: HandleMemory): Promise<void> {
  const found = await tx.lookup<{ id: number }>(
    'handle',
    owner,
    ['kind', 'value'],
    ['id'],
    handles.map((handle) => [handle.kind, storable(handle.value)]),
  );
  for (let i = 0; i < handles.length; i++) {
    const row = found[i];
    if (row) memory.learn(handles[i]!, row.id);
  }
}

/** UTF-16 units kept of a name beside a handle. */
const LONGEST_SIGHTING = 300;

interface Sightings {
  readonly ids: number[];
  readonly names: string[];
}

/**
 * Names seen beside handles, and by an empty name that the handle occurs. Cards carry their own names, and are known to be
 * of their handles by card_handle.
 */
async function saveSightings(tx: Queries, owner: number, runId: number, { ids, names }: Sightings): Promise<void> {
  if (ids.length === 0) return;
  await tx.insertColumns('sighting', ids.length, { owner_id: owner, handle_id: ids, name: names, run_id: runId });
}

function sight({ ids, names }: Sightings, memory: HandleMemory, id: number, name: string): void {
  if (!memory.isNewName(id, name)) return;
  ids.push(id);
  names.push(cut(storable(name), LONGEST_SIGHTING));
}
