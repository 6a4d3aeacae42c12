/** Handles that several people use. They are kept and shown, but two cards that have one in common stay two people. */

import type { Card } from './card.ts';
import { type Handle, handleKey } from './handle.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import { isNobodys } from './mailbox.ts';
import { type Name, parseName, type Words } from './name.ts';
import { isNickname } from './nicknames.ts';

/** Surnames. Two may be one person before and after a wedding; three are a family, a desk or a firm. */
const MOST_SURNAMES = 2;
/** Jaro–Winkler from which two given names count as one with a slip of the pen. */
const SAME_GIVEN = 0.9;

export type Holder = Pick<Card, 'source' | 'names' | 'handles'>;

/**
 * Keys of the handles that join nobody: role and machine addresses; addresses on cards with more than two surnames, or on
 * two cards of one source with given names that cannot be one person's; and every phone number on two cards, since a
 * family, a flat and an office share one far more often than an address.
 */
export function sharedHandles(cards: readonly Holder[]): ReadonlySet<string> {
  const words: Words = new Map();
  const shared = new Set<string>();
  for (const [key, { handle, holders }] of holdersByHandle(cards)) {
    if (joinsNobody(handle, holders, words)) shared.add(key);
  }
  return shared;
}

/** Whether both names are told and cannot be one person's: other given names, in one alphabet. */
export function namesClash(a: Name, b: Name): boolean {
  if (a.given.length === 0 || b.given.length === 0 || a.script !== b.script) return false;
  if (a.generation !== '' && b.generation !== '' && a.generation !== b.generation) return true;
  if (a.given.some((x) => b.given.some((y) => isSameGiven(x, y)))) return false;
  return commonWords(a, b) < Math.min(2, a.given.length + a.family.length, b.given.length + b.family.length);
}

interface Held {
  readonly handle: Handle;
  readonly holders: Holder[];
}

function holdersByHandle(cards: readonly Holder[]): ReadonlyMap<string, Held> {
  const held = new Map<string, Held>();
  for (const card of cards) {
    for (const handle of card.handles) {
      // Profile links and names, two in three of what an archive holds, are never shared.
      if (handle.kind !== 'email' && handle.kind !== 'phone') continue;
      const key = handleKey(handle);
      const known = held.get(key);
      if (known === undefined) held.set(key, { handle, holders: [card] });
      else if (!known.holders.includes(card)) known.holders.push(card);
    }
  }
  return held;
}

/** Whether a handle of these cards joins nobody. `words`: kept from one handle to the next. */
export function joinsNobody(handle: Handle, holders: readonly Holder[], words: Words): boolean {
  if (handle.kind === 'phone') return holders.length > 1;
  if (handle.kind !== 'email') return false;
  if (isNobodys(handle.value)) return true;
  if (holders.length === 1) return false;
  const names = holders.map((holder) => parseName(holder.names[0] ?? '', words));
  return haveManySurnames(names) || clashInOneSource(holders, names);
}

function haveManySurnames(names: readonly Name[]): boolean {
  const known: string[] = [];
  for (const { family } of names) {
    const surname = family.at(-1) ?? '';
    if (surname === '' || known.includes(surname)) continue;
    if (known.push(surname) > MOST_SURNAMES) return true;
  }
  return false;
}

/** A mailbox on thousands of cards is settled by its surnames; comparing a few hundred pairs is enough for the rest. */
function clashInOneSource(holders: readonly Holder[], names: readonly Name[]): boolean {
  const end = Math.min(holders.length, MOST_COMPARED);
  for (let x = 0; x < end; x++)
    for (let y = x + 1; y < end; y++)
      if (holders[x]!.source === holders[y]!.source && namesClash(names[x]!, names[y]!)) return true;
  return false;
}

const MOST_COMPARED = 30;

function isSameGiven(x: string, y: string): boolean {
  if (x === y || isNickname(x, y)) return true;
  if (x.length === 1 || y.length === 1) return x[0] === y[0];
  return jaroWinkler(x, y) >= SAME_GIVEN;
}

function commonWords(a: Name, b: Name): number {
  const ofB = new Set([...b.given, ...b.family]);
  return [...a.given, ...a.family].filter((word) => ofB.has(word)).length;
}
