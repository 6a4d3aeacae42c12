/**
 * Who a message went to. The TO cell joins names with ", " while names themselves hold ", " ("Ana Silva, Ph.D., Bob"), so it
 * is split only as far as the number of links or names met elsewhere allow; a guess would make "Ph.D." a person.
 */
import { type Handle, parseProfileLink } from '../../people/index.ts';
import { handleOfName, shownName } from './names.ts';

export interface Recipient {
  readonly handle: Handle | null;
  readonly name: string;
}

/** Recipients of one message; LinkedIn's groups end at 50, so more is not a list of people. */
const MAX_RECIPIENTS = 1000;
const HIDDEN = 'LinkedIn Member';

/**
 * @param links the RECIPIENT PROFILE URLS cell, joined with "," alone; null when the file has no such column
 * @param isName says whether a text is the whole name of somebody met as a sender or as the owner
 */
export function recipientsOf(
  to: string,
  links: string | null,
  isName: (text: string) => boolean,
): readonly Recipient[] {
  const urls = links === null ? [] : links.split(',', MAX_RECIPIENTS).filter((url) => url.trim() !== '');
  if (urls.length === 0) return namesAlone(to, isName).map((name) => recipientOf(null, name));
  if (urls.length === 1) return [...oneNamed(to, urls[0] as string)];
  const { names, hidden } = withoutHidden(to.split(', ', MAX_RECIPIENTS));
  const grouped = groupInto(urls.length, names, isName);
  const known = urls.map((url, at) => recipientOf(parseProfileLink(url), grouped?.[at] ?? ''));
  return [...known, ...Array.from({ length: hidden }, () => recipientOf(null, HIDDEN))];
}

/** One link: the whole cell is its name, commas and all, except for hidden members beside it, who never have a link. */
function* oneNamed(to: string, url: string): Generator<Recipient> {
  const { names, hidden } = withoutHidden(to.split(', ', MAX_RECIPIENTS));
  yield recipientOf(parseProfileLink(url), names.join(', '));
  for (let at = 0; at < hidden; at++) yield recipientOf(null, HIDDEN);
}

function recipientOf(link: Handle | null, name: string): Recipient {
  const shown = shownName(name);
  const handle = link ?? handleOfName(shown);
  return { handle, name: handle === null ? '' : shown };
}

function withoutHidden(parts: readonly string[]): { names: string[]; hidden: number } {
  const names = parts.filter((part) => part.trim() !== HIDDEN && part.trim() !== '');
  return { names, hidden: parts.filter((part) => part.trim() === HIDDEN).length };
}

/**
 * Parts joined into exactly `count` names, in order: known names first, then parts that are surely titles, then those that
 * may be. Null when the count is still not met; a name out of its place would be worse than none.
 */
function groupInto(
  count: number,
  parts: readonly string[],
  isName: (text: string) => boolean,
): readonly string[] | null {
  const tries = [parts, joinKnown(parts, isName)].flatMap((names) => [
    names,
    joinTitles(names, isTitle, isName),
    joinTitles(names, mayBeTitle, isName),
  ]);
  return tries.find((names) => names.length === count) ?? null;
}

/** Without links: the whole cell when it is a known name; known names inside it; the rest with titles joined. */
function namesAlone(to: string, isName: (text: string) => boolean): readonly string[] {
  if (to.trim() === '') return [];
  if (!to.includes(', ') || isName(to)) return [to];
  return joinTitles(joinKnown(to.split(', ', MAX_RECIPIENTS), isName), mayBeTitle, isName);
}

/** Parts a name may be made of: "Doe, MBA, PMP, CSM" has four; more would make the search long. */
const MAX_PARTS = 6;

/** Neighbouring parts that together are a known name become one, the longest first. */
function joinKnown(parts: readonly string[], isName: (text: string) => boolean): string[] {
  const names: string[] = [];
  for (let at = 0; at < parts.length; ) {
    let length = Math.min(MAX_PARTS, parts.length - at);
    while (length > 1 && !isName(parts.slice(at, at + length).join(', '))) length--;
    names.push(parts.slice(at, at + length).join(', '));
    at += length;
  }
  return names;
}

/** A part that is somebody's whole name, or was put together to one, is no title of whoever stands before it. */
function joinTitles(
  parts: readonly string[],
  isTitleOfLast: (part: string) => boolean,
  isName: (text: string) => boolean,
): readonly string[] {
  const names: string[] = [];
  for (const part of parts) {
    const last = names.at(-1);
    if (last !== undefined && !part.includes(', ') && !isName(part) && isTitleOfLast(part))
      names[names.length - 1] = `${last}, ${part}`;
    else names.push(part);
  }
  return names;
}

/**
 * One word with dots, of capitals only, or with capitals among small ones: "Ph.D.", "MBA", "PhD". Of several words each has
 * to be such, one of them short for something: "Dr. med.", but neither "John F. Kennedy" nor "JOHN KENNEDY".
 */
function isTitle(part: string): boolean {
  const words = part.trim().split(/\s+/);
  if (DEGREE.test(words[0] ?? '')) return true;
  if (!words.every((word) => ABBREVIATION.test(word) || isCapitals(word))) return false;
  return words.length === 1 || words.some((word) => ABBREVIATION.test(word) && !INITIAL.test(word));
}

const ABBREVIATION = /\.$|\p{L}\.\p{L}/u;
/** "Ph.D. candidate" and "M.Sc. Biology" as well; "J.R. Ewing" has initials. */
const DEGREE = /^(?:\p{L}\p{Ll}+\.-?\p{L}|[MB]\.(?:Sc|Ed|Eng)\b)/u;
const INITIAL = /^\p{L}\.$/u;
/** Written without a blank between family and given name, so one word is a whole name. */
const WITHOUT_BLANKS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** "MBA", "CISSP-ISSAP", "PhD"; alphabets without capitals have no such titles. */
function isCapitals(word: string): boolean {
  if (word.length < 2) return false;
  return (/^[\p{Lu}\p{N}&/+-]+$/u.test(word) && /\p{Lu}/u.test(word)) || /^\p{Lu}\p{Ll}*\p{Lu}+$/u.test(word);
}

/** Nobody is named with one word and a comma before it, nearly: "Doe, Psychologist". */
function mayBeTitle(part: string): boolean {
  return isTitle(part) || (!part.trim().includes(' ') && !WITHOUT_BLANKS.test(part));
}
