/** Handles a run meets: their ids, asked for and given once, and the names seen beside them. */

import { storable } from '../basics/text.ts';
import { type Card, type Handle, type HandleKind, handleKey } from '../people/index.ts';
import type { Interaction } from '../timeline/index.ts';
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

  makeRoom(): void {
    if (this.#size <= 2 * HandleMemory.LIMIT) return;
    for (const ids of Object.values(this.#ids)) ids.clear();
    this.#names.clear();
    this.#size = 0;
  }
}

/** A party whose handle is not known yet, and one without a handle. */
const NOT_YET = -1;
export const NOBODY = -2;

/**
 * Sees to it that every handle of a batch has an id and is in memory. Returns the ids of all parties of all interactions in
 * a row: half a million questions to the memory are a tenth of an import, so each party is asked for once.
 */
export async function idsOfParties(
  tx: Queries,
  owner: number,
  cards: readonly Card[],
  interactions: readonly Interaction[],
  memory: HandleMemory,
): Promise<Int32Array> {
  memory.makeRoom();
  const unknown = new Map<string, Handle>();
  for (const card of cards) {
    for (const handle of card.handles) if (memory.idOf(handle) === undefined) unknown.set(handleKey(handle), handle);
  }
  const ids = new Int32Array(interactions.reduce((sum, { parties }) => sum + parties.length, 0)).fill(NOT_YET);
  askMemory(interactions, memory, ids, unknown);
  if (unknown.size === 0) return ids;
  await learn(tx, owner, [...unknown.values()], memory);
  askMemory(interactions, memory, ids, unknown);
  return ids;
}

function askMemory(
  interactions: readonly Interaction[],
  memory: HandleMemory,
  ids: Int32Array,
  unknown: Map<string, Handle>,
): void {
  // One side of nearly every message is the owner, by the same two objects: half of the questions.
  const own: (Handle | null)[] = [null, null];
  const ownId = [NOT_YET, NOT_YET];
  let at = 0;
  for (let i = 0; i < interactions.length; i++) {
    const { parties } = interactions[i]!;
    for (let k = 0; k < parties.length; k++, at++) {
      if (ids[at] !== NOT_YET) continue;
      const { handle, me } = parties[k]!;
      if (handle === null) ids[at] = NOBODY;
      else if (own[k & 1] === handle) ids[at] = ownId[k & 1]!;
      else {
        const id = memory.idOf(handle);
        if (id === undefined) unknown.set(handleKey(handle), handle);
        else ids[at] = id;
        if (id !== undefined && me) [own[k & 1], ownId[k & 1]] = [handle, id];
      }
    }
  }
}

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

/**
 * Names seen beside handles, and by an empty name that the handle occurs. Cards carry their own names, and are known to be
 * of their handles by card_handle.
 */
export async function saveSightings(
  tx: Queries,
  owner: number,
  runId: number,
  interactions: readonly Interaction[],
  partyIds: Int32Array,
  memory: HandleMemory,
): Promise<void> {
  const found: Sightings = { ids: [], names: [] };
  sightParties(found, memory, interactions, partyIds);
  const { ids, names } = found;
  await tx.insertColumns('sighting', ids.length, {
    owner_id: owner,
    handle_id: ids,
    name: names,
    run_id: runId,
  });
}

interface Sightings {
  readonly ids: number[];
  readonly names: string[];
}

function sightParties(
  found: Sightings,
  memory: HandleMemory,
  interactions: readonly Interaction[],
  partyIds: Int32Array,
): void {
  let at = 0;
  for (let i = 0; i < interactions.length; i++) {
    const { parties } = interactions[i]!;
    for (let k = 0; k < parties.length; k++, at++) {
      if (partyIds[at] !== NOBODY) sight(found, memory, partyIds[at]!, parties[k]!.name);
    }
  }
}

function sight({ ids, names }: Sightings, memory: HandleMemory, id: number, name: string): void {
  if (!memory.isNewName(id, name)) return;
  ids.push(id);
  names.push(storable(name).slice(0, LONGEST_SIGHTING));
}
