/** Whether two given names are forms of one: Bob and Robert, Sepp and Josef, Саша and Александр. */

import { NICKNAMES_A_TO_J } from './nicknames-a-to-j.ts';
import { NICKNAMES_EAST } from './nicknames-east.ts';
import { NICKNAMES_K_TO_Z } from './nicknames-k-to-z.ts';

/**
 * One name a line, folded (no accents): English, German, Spanish, French, Russian, Polish and their neighbours, written
 * for Kith from general knowledge. A form that belongs to two names stands on both lines. Forms that are mostly names
 * of their own (Nancy for Ann, Jack for James) are left out: they would join strangers.
 */
const TEXTS = [NICKNAMES_A_TO_J, NICKNAMES_K_TO_Z, NICKNAMES_EAST];

/** Made on first use: a command that compares no names should not wait for it. */
let table: { readonly firsts: readonly string[]; readonly linesByName: ReadonlyMap<string, readonly number[]> } | null =
  null;

/** Folded names, as `parseName` gives them. Equal names are not asked here. */
export function isNickname(a: string, b: string): boolean {
  const ofA = nicknameLines(a);
  const ofB = ofA === undefined ? undefined : nicknameLines(b);
  if (ofA === undefined || ofB === undefined) return false;
  for (const line of ofA) if (ofB.includes(line)) return true;
  return false;
}

/** Numbers of the lines a name stands on; undefined for names without other forms. */
export function nicknameLines(name: string): readonly number[] | undefined {
  table ??= readTable();
  return table.linesByName.get(name);
}

/** The first name on the line, so that all forms of a name share one key; the name itself when it has no line. */
export function fullFormOf(name: string): string {
  const line = nicknameLines(name)?.[0];
  return line === undefined ? name : (table?.firsts[line] ?? name);
}

function readTable() {
  const firsts: string[] = [];
  const linesByName = new Map<string, number[]>();
  for (const text of TEXTS.flatMap((one) => one.trim().split('\n'))) {
    const names = text.split(' ');
    const line = firsts.push(names[0] ?? '') - 1;
    for (const name of names) {
      const known = linesByName.get(name);
      if (known === undefined) linesByName.set(name, [line]);
      else known.push(line);
    }
  }
  return { firsts, linesByName };
}
