/** Entries that may be one person: proposed, answered by the owner, never joined alone. */

import { handleOfKey, proposeDoubles } from '../../people/index.ts';
import { decided, type Home, likenesses, people, settings } from '../../store/store.ts';

export interface DoubleSide {
  readonly id: number;
  readonly name: string;
  readonly line: string;
  /** Canonical keys of their handles, entries of sources among them. */
  readonly keys: readonly string[];
}

export interface ProposedDouble {
  readonly a: DoubleSide;
  readonly b: DoubleSide;
  readonly reasons: readonly string[];
}

/** People compared at once; beyond, those with whom nothing passed lately are left out. */
const MOST_CANDIDATES = 200_000;
/**
 * Probability from which a pair is asked about: more likely than not. Lower than the .80 of judgement.md §5, because a
 * question costs the owner one key, and a friend who stands there twice costs them every sentence about that friend.
 */
const LEAST_ASKED = 0.5;
/** Proposals kept: nobody answers more. */
const MOST_KEPT = 2000;

/** Open questions, most valuable first. Compared anew only after something was brought in. */
export async function doublesOf(home: Home, limit: number): Promise<ProposedDouble[]> {
  const { db, owner } = home;
  if ((await settings.setting(db, owner, 'doubles')) !== 'fresh') await compare(home);
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
  const candidates = await likenesses.candidates(db, owner, MOST_CANDIDATES);
  const proposals = proposeDoubles(
    candidates.map(({ handles, ...candidate }) => ({
      ...candidate,
      id: String(candidate.id),
      handles: handles.flatMap((key) => handleOfKey(key) ?? []),
    })),
    { least: LEAST_ASKED },
  );
  const kept: likenesses.KeptDouble[] = [];
  for (const { a, b, p, reasons } of proposals.slice(0, MOST_KEPT)) {
    // Who stands with somebody on one message's list of recipients is somebody else.
    if (await likenesses.wereTogether(db, owner, Number(a), Number(b))) continue;
    kept.push({ a: Number(a), b: Number(b), chance: p, reasons });
  }
  await db.transaction(async (tx) => {
    await likenesses.keepDoubles(tx, owner, kept);
    await settings.saveSetting(tx, owner, 'doubles', 'fresh');
  });
}

async function sideOf(home: Home, id: number): Promise<DoubleSide | null> {
  const row =
    (await people.personById(home.db, home.owner, id)) ?? (await people.personOfMember(home.db, home.owner, id));
  if (!row) return null;
  const handles = await people.handlesBetween(home.db, home.owner, row.id, row.id);
  return {
    id: row.id,
    name: row.name,
    line: row.line,
    keys: handles.map((handle) => `${handle.kind}:${handle.value}`),
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
