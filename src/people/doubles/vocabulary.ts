/** Words by number, with how often each occurs: an agreement on a rare word tells more than one on a common word. */

import { fullFormOf, nicknameLines } from '../nicknames.ts';
import { latinOf, scriptOf } from '../script.ts';
import { soundOf } from '../sound.ts';
import { Column } from './lists.ts';
import { TextTable } from './text-table.ts';
import { MOST_BITS } from './weights.ts';
import { WordShapes } from './word-shapes.ts';

export class Vocabulary {
  readonly #table = new TextTable();
  readonly texts: readonly string[] = this.#table.texts;
  readonly #counts = new Column();
  #isCounting = true;

  /** The word's number; counts the occurrence. */
  add(text: string): number {
    const number = this.#table.add(text);
    if (number === this.#counts.length) this.#counts.push(1);
    else this.again(number);
    return number;
  }

  get isCounting(): boolean {
    return this.#isCounting;
  }

  /** Counts one more occurrence. */
  again(number: number): void {
    if (this.#isCounting) this.#counts.add(number, 1);
  }

  /** From here on words get numbers, and nothing is counted: whoever comes later finds every word as rare as it was. */
  endCounting(): void {
    this.#isCounting = false;
  }

  /** The word's number, -1 for none. */
  find(text: string): number {
    return this.#table.find(text);
  }

  text(number: number): string {
    return this.texts[number] ?? '';
  }

  /** People (or entries of them) with the word; 1 for a word that came after the counting. */
  count(number: number): number {
    return this.#counts.values[number] ?? 1;
  }

  /** Whether two people may have the word; after the counting nobody knows. */
  isSharable(number: number): boolean {
    return !this.#isCounting || this.count(number) > 1;
  }
}

/** First letters of a word that stand for it where something else agrees as well. */
const STEM = 4;

/** Words of names, with what blocking and comparing need of each, worked out once per word. */
export class NameVocabulary extends Vocabulary {
  readonly shapes = new WordShapes();
  /** Equal for words that sound alike; 0 for words without a sound key. */
  readonly sounds: number[] = [];
  /** The first letters as one number; 0 for none. */
  readonly stems: number[] = [];
  /** Code of the first Latin letter, and of that of the full form (Bob: r); 0 for none. */
  readonly initials: number[] = [];
  readonly fullInitials: number[] = [];
  /** Names this is a form of, see nicknames.ts; undefined for none. */
  readonly forms: (readonly number[] | undefined)[] = [];
  readonly #latin: string[] = [];
  readonly #sounds = new Vocabulary();

  override add(text: string): number {
    const number = super.add(text);
    if (number === this.#latin.length) this.#learn(text);
    return number;
  }

  /** Letters a to z; empty when the alphabet has no table. */
  latin(number: number): string {
    return this.#latin[number] ?? '';
  }

  #learn(text: string): void {
    // A word of two alphabets is a disguise more often than a name: it finds nobody by its sound.
    const latin = scriptOf(text) === 'mixed' ? '' : latinOf(text);
    const sound = soundOf(latin);
    const full = fullFormOf(text);
    this.#latin.push(latin);
    this.shapes.learn(this.texts);
    this.sounds.push(sound === '' ? 0 : this.#sounds.add(sound) + 1);
    this.stems.push(stemOf(latin));
    this.initials.push(latin.charCodeAt(0) || 0);
    this.fullInitials.push((full === text ? latin : full).charCodeAt(0) || 0);
    this.forms.push(nicknameLines(text));
  }
}

function stemOf(latin: string): number {
  let stem = 0;
  for (let i = 0; i < STEM; i++) stem = stem * 32 + (i < latin.length ? latin.charCodeAt(i) - 96 : 0);
  return stem;
}

/**
 * People. A home of eighty is a sample of a larger crowd: two entries of one name among them do not make that name common.
 */
const SMALLEST_CROWD = 500;

/** Bits that an agreement on a word tells which `count` of so many people have: −log2 of its frequency, at most `MOST_BITS`. */
export function rarityOf(count: number, people: number): number {
  return Math.min(Math.max(Math.log2(Math.max(people, SMALLEST_CROWD) / count), 0), MOST_BITS);
}
