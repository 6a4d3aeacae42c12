/** Words by number, with how often each occurs: an agreement on a rare word tells more than one on a common word. */

import { latinOf, scriptOf } from './script.ts';
import { soundOf } from './sound.ts';
import { MOST_BITS } from './weights.ts';

export class Vocabulary {
  readonly texts: string[] = [];
  readonly counts: number[] = [];
  readonly #numbers = new Map<string, number>();

  /** The word's number; counts the occurrence. */
  add(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) {
      this.again(known);
      return known;
    }
    const number = this.texts.length;
    this.#numbers.set(text, number);
    this.texts.push(text);
    this.counts.push(1);
    return number;
  }

  /** Counts one more occurrence. */
  again(number: number): void {
    this.counts[number] = (this.counts[number] ?? 0) + 1;
  }

  find(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  text(number: number): string {
    return this.texts[number] ?? '';
  }

  count(number: number): number {
    return this.counts[number] ?? 1;
  }
}

/** Words of names, with what blocking and comparing need of each, worked out once per word. */
export class NameVocabulary extends Vocabulary {
  readonly #letters: number[] = [];
  readonly #latin: string[] = [];
  readonly #sound: number[] = [];
  readonly #sounds = new Vocabulary();

  /** Which of 32 letters (code units modulo 32) occur, as bits: two words without common ones need no closer look. */
  letters(number: number): number {
    const known = this.#letters[number];
    if (known !== undefined) return known;
    let letters = 0;
    const text = this.text(number);
    for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) & 31);
    this.#letters[number] = letters;
    return letters;
  }

  /** Letters a to z; empty when the alphabet has no table. */
  latin(number: number): string {
    const known = this.#latin[number];
    if (known !== undefined) return known;
    // A word of two alphabets is a disguise more often than a name: it finds nobody by its sound.
    const latin = scriptOf(this.text(number)) === 'mixed' ? '' : latinOf(this.text(number));
    this.#latin[number] = latin;
    return latin;
  }

  /** Equal for words that sound alike; 0 for words without a sound key. */
  sound(number: number): number {
    const known = this.#sound[number];
    if (known !== undefined) return known;
    const key = soundOf(this.latin(number));
    const sound = key === '' ? 0 : this.#sounds.add(key) + 1;
    this.#sound[number] = sound;
    return sound;
  }
}

/**
 * People. A home of eighty is a sample of a larger crowd: two entries of one name among them do not make that name common.
 */
const SMALLEST_CROWD = 500;

/** For each word, the bits an agreement on it tells: −log2 of its frequency among so many people, at most `MOST_BITS`. */
export function rarityOf(vocabulary: Vocabulary, people: number): Float64Array {
  return Float64Array.from(vocabulary.counts, (count) =>
    Math.min(Math.max(Math.log2(Math.max(people, SMALLEST_CROWD) / count), 0), MOST_BITS),
  );
}
