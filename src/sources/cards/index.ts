/**
 * Address books: what the owner wrote down about people, or a program gathered, as vCards and tables.
 * Words: entry, card, column. One record is one entry; it becomes one card, or is left out with a reason.
 * Never: guesses a column by its position, makes a company or group a person, keeps a picture.
 * Start reading at vcard.ts and table.ts.
 */
import type { Source } from '../source.ts';
import { tableSource } from './table.ts';
import { vcardSource } from './vcard.ts';

export { writeVcard } from './write.ts';

/** All of them. At most one recognises a file, so that their order does not matter. */
export const cardSources: readonly Source[] = [
  vcardSource,
  tableSource('google contacts'),
  tableSource('outlook contacts'),
  tableSource('contacts'),
];
