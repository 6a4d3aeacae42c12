/** What the addresses of people tell about them, in numbers. */

import { isNobodys, isOddDomain, mayBeNobodys } from '../mailbox.ts';
import { LocalVocabulary } from './address-patterns.ts';
import { chosenPart, signInOf, signInOfAddress } from './sign-in.ts';
import { TextTable } from './text-table.ts';
import { Vocabulary } from './vocabulary.ts';

/** What stands in place of the digits of an address without any. */
export const NO_NUMBER = -1;
/** Letters of a local part below which it says nothing ("me@", "mail@", "jk@"). */
const MIN_LOCAL = 4;

/** What all addresses of one host have in common. -1: not numbered yet, or none. */
interface Host {
  readonly text: string;
  /** The first label of its domain; empty for none. */
  readonly label: string;
  readonly isOdd: boolean;
  number: number;
  domain: number;
}

/**
 * Reads one address after another and keeps what it read in its fields until the next: a million addresses would be a million
 * objects. Every personal address counts in the vocabularies.
 */
export class AddressParts {
  readonly locals = new LocalVocabulary();
  readonly signIns = new Vocabulary();
  readonly domains = new Vocabulary();
  readonly hosts = new Vocabulary();
  /** Runs of letters of the local part without its plus tag: `j.kowalska87+news@…` is `j`, `kowalska`. */
  words: readonly string[] = [];
  /** Numbers of the letters, of the digits, of the sign-in, of the first label of the domain, of the host; -1 for none. */
  local = -1;
  digits = NO_NUMBER;
  signIn = -1;
  domain = -1;
  host = -1;
  readonly #digits = new Vocabulary();
  readonly #hostTexts = new TextTable();
  /** By number of the text. */
  readonly #hosts: Host[] = [];

  /** Whether words are still counted, see `Vocabulary`. */
  get isCounting(): boolean {
    return this.locals.isCounting;
  }

  endCounting(): void {
    for (const words of [this.locals, this.signIns, this.domains, this.hosts]) words.endCounting();
  }

  /** False for a desk's or a machine's address, of which nothing is told. Takes a canonical address. */
  read(address: string): boolean {
    const at = address.lastIndexOf('@');
    const host = this.#hostOf(address, at + 1);
    const isPlain = !host.isOdd && isPlainLocal(address, at);
    if (isPlain) {
      this.words = wordsOf(address);
      if (mayBeNobodys(address, at, this.words) && isNobodys(address)) return false;
    } else if (isNobodys(address)) return false;
    const chosen = isPlain ? address : chosenPart(address);
    if (!isPlain) this.words = wordsOf(chosen);
    this.#number(address, chosen, host);
    return true;
  }

  #number(address: string, chosen: string, host: Host): void {
    const letters = this.words.length === 1 ? (this.words[0] ?? '') : this.words.join('');
    this.local = letters.length >= MIN_LOCAL ? this.locals.add(letters) : -1;
    const digits = digitsOf(chosen);
    this.digits = digits === '' ? NO_NUMBER : this.#digits.add(digits);
    const signIn = host.isOdd ? signInOfAddress(address) : digits === '' ? null : signInOf(address);
    this.signIn = signIn === null ? -1 : this.signIns.add(signIn);
    this.host = host.number = counted(this.hosts, host.number, host.text);
    if (host.label !== '') host.domain = counted(this.domains, host.domain, host.label);
    this.domain = host.domain;
  }

  #hostOf(address: string, start: number): Host {
    const known = this.#hosts[this.#hostTexts.findPart(address, start, address.length)];
    if (known !== undefined) return known;
    const text = address.slice(start);
    const label = text.slice(0, Math.max(text.indexOf('.'), 0));
    const host = { text, label, isOdd: isOddDomain(text), number: -1, domain: -1 };
    this.#hosts[this.#hostTexts.add(text)] = host;
    return host;
  }
}

/** The number of a text that may have one already. */
function counted(vocabulary: Vocabulary, number: number, text: string): number {
  if (number < 0) return vocabulary.add(text);
  vocabulary.again(number);
  return number;
}

/** ASCII, and not a tag alone. */
function isPlainLocal(address: string, at: number): boolean {
  if (at < 1 || address.charCodeAt(0) === PLUS) return false;
  for (let i = 0; i < at; i++) if (address.charCodeAt(i) > 127) return false;
  return true;
}

function wordsOf(address: string): readonly string[] {
  const words: string[] = [];
  let start = -1;
  for (let i = 0; i < address.length; i++) {
    const unit = address.charCodeAt(i);
    const isLetter = (unit >= 97 && unit <= 122) || (unit > 127 && LETTER.test(address.charAt(i)));
    if (isLetter && start < 0) start = i;
    if (isLetter) continue;
    if (start >= 0) words.push(address.slice(start, i));
    start = -1;
    if (unit === AT || unit === PLUS) break;
  }
  return words;
}

const LETTER = /\p{L}/u;
const PLUS = 43;
const AT = 64;

/** The digits of a local part without its plus tag. */
function digitsOf(address: string): string {
  let [first, last, count] = [0, -1, 0];
  for (let i = 0; i < address.length; i++) {
    const unit = address.charCodeAt(i);
    if (unit === AT || unit === PLUS) break;
    if (unit < 48 || unit > 57) continue;
    if (count++ === 0) first = i;
    last = i;
  }
  const text = address.slice(first, last + 1);
  return text.length === count ? text : text.replace(NO_DIGIT, '');
}

const NO_DIGIT = /[^0-9]/g;

/** "joanna.kowalska@" names somebody; "jkowalska@" has to be compared with names, "moon@" names nobody. */
export function isNameLike(words: readonly string[]): boolean {
  const isRightLength = words.length === 2 || words.length === 3;
  return isRightLength && (words.at(-1)?.length ?? 0) > 1 && words.some((word) => word.length > 2);
}
