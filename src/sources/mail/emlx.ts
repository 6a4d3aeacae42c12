/** Apple Mail's single-message files: a line with the number of bytes, the message, then a property list with flags. */

import type { Place } from './folders.ts';

/** Bits of the `flags` number in the property list. */
const DELETED = 1 << 1;
const DRAFT = 1 << 6;
/** The number has more bits than a JavaScript bitwise operation takes; those we need are in its last ones. */
const LOW_BITS = 128;
/** Bytes of property list that are looked at. */
const MAX_PLIST = 16 * 1024;

interface Emlx {
  readonly bytes: Buffer;
  readonly place: Place | null;
}

/** Null when the first line is no byte count that fits: then it is an ordinary message with an odd name. */
export function readEmlx(file: Buffer): Emlx | null {
  const lineEnd = file.indexOf(10);
  if (lineEnd < 1 || lineEnd > 20) return null;
  const count = /^\s{0,10}(\d{1,10})\s{0,10}$/.exec(file.toString('latin1', 0, lineEnd));
  if (count === null) return null;
  const end = lineEnd + 1 + Number(count[1]);
  const plist = file.toString('latin1', end, end + MAX_PLIST);
  const flags = Number(/<key>flags<\/key>\s{0,20}<integer>(\d{1,20})<\/integer>/.exec(plist)?.[1] ?? 0) % LOW_BITS;
  const place = (flags & DELETED) !== 0 ? 'trash' : (flags & DRAFT) !== 0 ? 'drafts' : null;
  return { bytes: file.subarray(lineEnd + 1, end), place };
}
