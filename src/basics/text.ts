/** Text as people compare it: folded, collapsed, cut. Pure; no Kith word appears here. */

const MARKS = /\p{M}+/gu;
const SPACES = /\s+/gu;
/** What `collapse` changes; most names and addresses have none of it. */
const UNEVEN = /[^\S ]| {2}|^ | $/u;

/** Runs of white space (line breaks and NBSP included) become one blank; ends trimmed. */
export function collapse(text: string): string {
  return UNEVEN.test(text) ? text.replace(SPACES, ' ').trim() : text;
}

/** A second form for comparing only, never for showing: NFKC, lower case, no combining marks, collapsed. */
export function fold(text: string): string {
  // Most names: the four walks below leave of them what one does, at five times the cost.
  if (PLAIN.test(text)) return collapse(text.toLowerCase());
  return collapse(text.normalize('NFKD').replace(MARKS, '').normalize('NFKC').toLowerCase());
}

/** ASCII: nothing to compose or to take apart. */
const PLAIN = /^[\0-\x7f]*$/;

/** Cuts at most `max` UTF-16 units, never through a surrogate pair. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = isHighSurrogate(text.charCodeAt(max - 1)) ? max - 1 : max;
  return text.slice(0, end);
}

/**
 * Text a database and a terminal can hold: NUL (which PostgreSQL refuses) and lone surrogates become U+FFFD or go.
 * Line breaks and tabs stay.
 */
export function storable(text: string): string {
  const clean = text.includes('\0') ? text.replaceAll('\0', '') : text;
  return clean.isWellFormed() ? clean : clean.toWellFormed();
}

/**
 * For a terminal: without control, escape and bidirectional characters, and without further ends of a line (U+2028, U+2029),
 * which could repaint the screen or turn round what stands beside them.
 */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb]/g,
    '',
  );
}

/** The same for JSON that somebody looks at: it stays the same JSON. */
export function printableJson(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Without the units of `edge` at both ends. A pattern ending in `+$` takes the square of a long line's length for this. */
export function stripped(text: string, edge: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && edge.includes(text[start]!)) start++;
  while (end > start && edge.includes(text[end - 1]!)) end--;
  return text.slice(start, end);
}

/** What stands before the first `mark`; all of it when there is none. */
export function before(text: string, mark: string): string {
  const at = text.indexOf(mark);
  return at < 0 ? text : text.slice(0, at);
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** "Joe", "Joe and Ines", "Joe, Ines and Dan". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
