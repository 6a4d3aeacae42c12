/** What a reader promises of every record, whatever the file (source.ts); a broken promise is a finding like a crash. */

import type { FileEnd, Seen } from '../../src/sources/source.ts';

/** `Interaction.key` (timeline/interaction.ts): characters. */
const LONGEST_KEY = 1000;
/** Characters of any text a reader hands on; the store has a column of text for it, and pages show it. */
const LONGEST_TEXT = 1 << 20;
/** Milliseconds a `Date` can hold; beyond, showing the time throws. */
const FARTHEST = 8.64e15;
/** How deep the walk goes; a card is four deep. */
const DEEPEST = 12;

/** Sentences; none when all is well. `last`: number of the record before. */
export function brokenPromises(seen: Seen, last: number): string[] {
  const broken: string[] = [];
  if (!Number.isInteger(seen.record) || seen.record <= last)
    broken.push(`record ${seen.record} follows record ${last}`);
  const ends = [seen.items, seen.skipped, seen.failed].filter((end) => end !== undefined).length;
  if (ends !== 1) broken.push(`${ends} outcomes instead of one`);
  if (seen.failed?.startsWith('Kith stumbled')) broken.push('a fault was caught inside the reader');
  for (const item of seen.items ?? [])
    if (item.key.length > LONGEST_KEY) broken.push(`a key of ${item.key.length} characters`);
  walk(seen, 'record', 0, broken);
  return broken;
}

export function brokenPromisesOfEnd(end: FileEnd): string[] {
  const broken: string[] = [];
  walk(end, 'end', 0, broken);
  return broken;
}

/** PostgreSQL refuses NUL and half characters; a time that is no number has no place in a column of integers. */
function walk(value: unknown, at: string, depth: number, broken: string[]): void {
  if (depth > DEEPEST) broken.push(`${at} is deeper than any record`);
  else if (typeof value === 'string') {
    if (value.includes('\0')) broken.push(`${at} has a NUL`);
    if (!value.isWellFormed()) broken.push(`${at} has half a character`);
    if (value.length > LONGEST_TEXT) broken.push(`${at} has ${value.length} characters`);
  } else if (typeof value === 'number') {
    const isTime = /\.(?:at|asOf)$/.test(at);
    if (!Number.isSafeInteger(value) || (isTime && Math.abs(value) > FARTHEST)) broken.push(`${at} is ${value}`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) walk(inner, `${at}.${name}`, depth + 1, broken);
  }
}
