/** Whether two given names are forms of one: Bob and Robert, Sepp and Josef, Саша and Александр. */

import { NICKNAMES_A_TO_J } from './nicknames-a-to-j.ts';
import { NICKNAMES_EAST } from './nicknames-east.ts';
import { NICKNAMES_K_TO_Z } from './nicknames-k-to-z.ts';

/**
 * One name a line, folded (no accents): English, German, Spanish, French, Russian, Polish and their neighbours, written
 * for Kith from general knowledge. A form that belongs to two names stands on both lines. Forms that are mostly names
 * of their own (Nancy for Ann, Jack for James) are left out: they would join strangers.
 */
const NICKNAMES: readonly (readonly string[])[] = [NICKNAMES_A_TO_J, NICKNAMES_K_TO_Z, NICKNAMES_EAST]
  .flatMap((text) => text.trim().split('\n'))
  .map((line) => line.split(' '));

/** Numbers of the table's lines by folded name. A name may stand in several: Sasha is Alexander or Alexandra. */
const LINES = linesByName();

/** Folded names, as `parseName` gives them. Equal names are not asked here. */
export function isNickname(a: string, b: string): boolean {
  const ofA = LINES.get(a);
  const ofB = ofA === undefined ? undefined : LINES.get(b);
  if (ofA === undefined || ofB === undefined) return false;
  for (const line of ofA) if (ofB.includes(line)) return true;
  return false;
}

/** Numbers of the lines a name stands on; undefined for names without other forms. */
export function nicknameLines(name: string): readonly number[] | undefined {
  return LINES.get(name);
}

/** The first name on the line, so that all forms of a name share one key; the name itself when it has no line. */
export function fullFormOf(name: string): string {
  const line = LINES.get(name)?.[0];
  return line === undefined ? name : (NICKNAMES[line]?.[0] ?? name);
}

function linesByName(): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  for (const [line, names] of NICKNAMES.entries()) {
    for (const name of names) lines.set(name, [...(lines.get(name) ?? []), line]);
  }
  return lines;
}
