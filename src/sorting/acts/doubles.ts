/** Entries that may be one person: proposed, answered by the owner, never joined alone. */

import { randomUUID } from 'node:crypto';
import { type Candidate, DoublesIndex, handleKey, handleOfKey } from '../../people/index.ts';
import { type Database, decided, type Home, likenesses, people, settings } from '../../store/store.ts';
import { changedIn, isCompared } from './to-compare.ts';

export interface DoubleSide {
  readonly id: number;
  readonly name: string;
  readonly line: string;
  /** Canonical keys of their handles, entries of sources among them. */
  readonly keys: readonly string[];
}

interface ProposedDouble {
  readonly a: DoubleSide;
  readonly b: DoubleSide;
  readonly reasons: readonly string[];
}

/** People compared at once; beyond, those with whom nothing passed lately are left out. */
const MOST_CANDIDATES = 200_000;
/**
 * Probability from which a pair is asked about: more likely than not. Lower than the .80 of docs/methods.md §5, because a
 * question costs the owner one key, and a friend who stands there twice costs them every sentence about that friend.
 */
const LEAST_ASKED = 0.5;
/** People kept ready for the next comparison, a few kilobytes each; of more, everybody is compared anew every time. */
const MOST_INDEXED = 50_000;
/** Proposals kept: nobody answers more. */
const MOST_KEPT = 2000;

/** Open questions, most valuable first. Compared anew only after something was brought in, and then those whom it is about. */
export async function doublesOf(home: Home, limit: number): Promise<ProposedDouble[]> {
  const { db, owner } = home;
  if (!isCompared(await settings.setting(db, owner, 'doubles'))) await compare(home);
  const settled = await answeredPairs(home);
  const open: ProposedDouble[] = [];
  const told = new Set<string>();
  for (const pair of await likenesses.keptDoubles(db, owner)) {
    if (open.length >= limit) break;
    const a = await sideOf(home, pair.a);
    const b = await sideOf(home, pair.b);
    // One of them was joined or forgotten since; or the owner has answered.
    if (!a || !b || a.id === b.id || a.id === 0 || b.id === 0 || isAnswered(a, b, settled)) continue;
    const mark = a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`;
    if (told.has(mark)) continue;
    told.add(mark);
    open.push({ a, b, reasons: pair.reasons });
  }
  return open;
}

async function compare(home: Home): Promise<void> {
  const { db, owner } = home;
  const state = await settings.setting(db, owner, 'doubles');
  const index = await indexOf(home, changedIn(state));
  const kept: likenesses.KeptDouble[] = [];
  for (const { a, b, p, reasons } of index.doubles().slice(0, MOST_KEPT)) {
    // Who stands with somebody on one message's list of recipients is somebody else.
    if (await likenesses.wereTogether(db, owner, Number(a), Number(b))) continue;
    kept.push({ a: Number(a), b: Number(b), chance: p, reasons });
  }
  const mark = randomUUID();
  await db.transaction(async (tx) => {
    await likenesses.keepDoubles(tx, owner, kept);
    await settings.saveSetting(tx, owner, 'doubles compared', mark);
    // What came meanwhile is still to be compared.
    if ((await settings.setting(tx, owner, 'doubles')) === state)
      await settings.saveSetting(tx, owner, 'doubles', 'fresh');
  });
  if (index.size <= MOST_INDEXED) indexes.set(db, (indexes.get(db) ?? new Map()).set(owner, { index, mark }));
}

/** By database and owner: everybody as they stood at the comparison with this mark. Another process may have made a later one. */
const indexes = new WeakMap<Database, Map<number, { readonly index: DoublesIndex; readonly mark: string }>>();

/** `changed`: ids of those to be compared anew, null for everybody. */
async function indexOf(home: Home, changed: readonly number[] | null): Promise<DoublesIndex> {
  const { db, owner } = home;
  const known = indexes.get(db)?.get(owner);
  const isLatest = known !== undefined && (await settings.setting(db, owner, 'doubles compared')) === known.mark;
  // Until the result is kept nobody else may take it for what was compared.
  indexes.get(db)?.delete(owner);
  if (changed === null || !isLatest || known.index.isOld) {
    const candidates = await likenesses.candidates(db, owner, MOST_CANDIDATES);
    return new DoublesIndex(candidates.map(candidateOf), { least: LEAST_ASKED });
  }
  for (const id of changed) {
    const row = await likenesses.candidate(db, owner, id);
    if (row === null) known.index.remove(String(id));
    else known.index.put(candidateOf(row));
  }
  return known.index;
}

function candidateOf({ handles, ...candidate }: likenesses.CandidateRow): Candidate {
  return { ...candidate, id: String(candidate.id), handles: handles.flatMap((key) => handleOfKey(key) ?? []) };
}

async function sideOf(home: Home, id: number): Promise<DoubleSide | null> {
  const row =
    (await people.personById(home.db, home.owner, id)) ?? (await people.personOfMember(home.db, home.owner, id));
  if (!row) return null;
  const handles = await people.handlesOf(home.db, home.owner, row.id);
  return {
    id: row.id,
    name: row.name,
    line: row.line,
    keys: handles.map(handleKey),
  };
}

async function answeredPairs(home: Home): Promise<ReadonlySet<string>> {
  const all = await decided.decisions(home.db, home.owner);
  return new Set(
    all.filter((one) => one.sort === 'different' || one.sort === 'unsure').map((one) => `${one.a}\n${one.b}`),
  );
}

function isAnswered(a: DoubleSide, b: DoubleSide, settled: ReadonlySet<string>): boolean {
  return a.keys.some((x) => b.keys.some((y) => settled.has(x < y ? `${x}\n${y}` : `${y}\n${x}`)));
}
