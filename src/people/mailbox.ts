/** Whose mailbox an address is, as far as the address itself tells: a person's, a desk's (role), or a machine's (relay). */

import {
  ACCOUNT_DOMAINS,
  CLOSING_ROLE_WORDS,
  RELAY_ALONE,
  RELAY_DOMAINS,
  RELAY_LOCALS_OF,
  RELAY_WORDS,
  ROLE_WORDS,
} from './mailbox-words.ts';

/**
 * info@, office@, family@ and the like: several people may read it and write from it, so it joins nobody.
 * Takes a canonical address. The first or the last word of the local part decides: `office-vienna@`, `smith.family@`.
 */
export function isRoleAddress(value: string): boolean {
  return isRole(wordsOf(beforeTag(localOf(value))));
}

function isRole(words: readonly string[]): boolean {
  if (hasWord(ROLE_WORDS, words[0]) || hasWord(CLOSING_ROLE_WORDS, words[words.length - 1])) return true;
  return words.length > 1 && ROLE_WORDS.has(words.join(''));
}

/**
 * noreply@, mailer-daemon@, notification relays, bounce paths, rooms and calendars: no person stands behind it.
 * Takes a canonical address.
 */
export function isRelayAddress(value: string): boolean {
  const local = localOf(value);
  return isRelay(value, local, wordsOf(beforeTag(local)));
}

function isRelay(value: string, local: string, words: readonly string[]): boolean {
  const domain = value.slice(value.lastIndexOf('@') + 1);
  if (isRelayDomain(domain) || RELAY_LOCALS_OF.get(domain)?.has(local) === true || isReturnPath(local)) return true;
  if (RELAY_ALONE.has(local)) return true;
  return words.some((word) => RELAY_WORDS.has(word)) || (words.length > 1 && hasPair(words));
}

/** A desk's or a machine's address: either of the two above. */
export function isNobodys(value: string): boolean {
  const local = localOf(value);
  const words = wordsOf(beforeTag(local));
  return isRole(words) || isRelay(value, local, words);
}

function localOf(value: string): string {
  return value.slice(0, Math.max(value.lastIndexOf('@'), 0));
}

/**
 * Whether an address needs the look of `isNobodys`: false for nearly all. `at`: where its local
 * part ends; `words`: the runs of letters of that, in ASCII and without the tag; the domain is asked apart, once for all its addresses (`isOddDomain`).
 */
export function mayBeNobodys(address: string, at: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (WORDS.has(word)) return true;
    // `no.reply`, though not `n.smith`.
    if (i + 1 < words.length && BEGINNINGS.has(word) && BEGINNINGS.has(word + words[i + 1])) return true;
  }
  for (let i = 0; i < at; i++) if (isMarkOfPaths(address.charCodeAt(i))) return isReturnPath(address.slice(0, at));
  return false;
}

/** One of the signs that every return path has: a hyphen, a plus, an equals sign. */
function isMarkOfPaths(unit: number): boolean {
  return unit === 45 || unit === 43 || unit === 61;
}

/** Whether a domain decides about its addresses, or says something of its own about them. */
export function isOddDomain(domain: string): boolean {
  return ACCOUNT_DOMAINS.has(domain) || RELAY_LOCALS_OF.has(domain) || isRelayDomain(domain);
}

const WORDS: ReadonlySet<string> = new Set([...ROLE_WORDS, ...CLOSING_ROLE_WORDS, ...RELAY_WORDS, ...RELAY_ALONE]);
/** All beginnings of those words, since they may be written apart: `no.reply`. Letters alone, as addresses are cut at all else. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...WORDS]
    .map((word) => word.replace(/[^a-z]/g, ''))
    .flatMap((word) => [...word].map((_, i) => word.slice(0, i + 1))),
);

/** `12345+jane@users.noreply.github.com` is what the account `jane` is called there: what stands before is a number. */
export function accountOf(value: string): string | null {
  const at = value.lastIndexOf('@');
  if (at < 1 || !ACCOUNT_DOMAINS.has(value.slice(at + 1))) return null;
  return value.slice(0, at).replace(/^\d{1,12}[+-]/, '');
}

/** The domain or any domain above it. */
function isRelayDomain(domain: string): boolean {
  if (ACCOUNT_DOMAINS.has(domain)) return false;
  for (let start = 0; start >= 0; ) {
    if (RELAY_DOMAINS.has(start === 0 ? domain : domain.slice(start))) return true;
    const dot = domain.indexOf('.', start);
    start = dot < 0 ? -1 : dot + 1;
  }
  return false;
}

/** Return paths written by mailing systems (SRS, BATV, VERP): they carry somebody's address inside, but reach a machine. */
function isReturnPath(local: string): boolean {
  return /^(?:srs[01][=+-]|prvs=|btv1=|bounces?[+=-]|b-|owner-|return-)/.test(local) || /[+-]bounces?$/.test(local);
}

/** `do-not-reply` and `no.reply` in the middle of longer names such as `messages-no-reply`. */
function hasPair(words: readonly string[]): boolean {
  for (let i = 1; i < words.length; i++) {
    if (RELAY_WORDS.has(`${words[i - 1]}${words[i]}`)) return true;
    if (i > 1 && RELAY_WORDS.has(`${words[i - 2]}${words[i - 1]}${words[i]}`)) return true;
  }
  return false;
}

function hasWord(words: ReadonlySet<string>, word: string | undefined): boolean {
  return word !== undefined && words.has(word);
}

/** A plus tag says where the owner of a mailbox got mail from, not whose it is: `jane+support@` is Jane's. */
function beforeTag(local: string): string {
  const plus = local.indexOf('+');
  return plus > 0 ? local.slice(0, plus) : local;
}

/** Runs of letters. Written out, since every address of every mail comes through here. */
function wordsOf(local: string): readonly string[] {
  const words: string[] = [];
  let start = -1;
  for (let i = 0; i <= local.length; i++) {
    const unit = local.charCodeAt(i);
    const isLetter = (unit >= 97 && unit <= 122) || (unit > 127 && LETTER.test(local.charAt(i)));
    if (isLetter && start < 0) start = i;
    if (isLetter || start < 0) continue;
    words.push(start === 0 && i === local.length ? local : local.slice(start, i));
    start = -1;
  }
  return words;
}

const LETTER = /[\p{L}\p{M}]/u;
