/** The words of a leaf of the notebook, whichever folder wrote it: a need, an offer, a help put aside. */

import { fieldsOf } from '../basics/fields.ts';

/** Names under which the words of a leaf stand. */
const NAMES = ['text', 'words', 'what', 'help'] as const;
/** UTF-16 units shown. */
const LONGEST = 300;

/** Empty where it holds none. */
export function wordsOfLeaf(value: string): string {
  const said = fieldsOf(value) ?? {};
  const found = NAMES.map((name) => said[name]).find((one) => typeof one === 'string');
  return (found ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}
