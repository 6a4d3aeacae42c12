/** Pairs of words remembered. A power of two; four megabytes. */
const PLACES = 2 ** 18;
/** Words that fit beside another one into an exact double. */
const MOST_WORDS = 2 ** 26;

/** Remembers levels of pairs of words, the latest in each place: in a block the same words meet again and again. */
export class KnownLevels {
  readonly #keys = new Float64Array(PLACES).fill(-1);
  readonly #levels = new Uint8Array(PLACES);

  /** 0: not remembered. */
  get(low: number, high: number): number {
    const place = placeOf(low, high);
    return this.#keys[place] === high * MOST_WORDS + low ? (this.#levels[place] ?? 0) : 0;
  }

  set(low: number, high: number, level: number): void {
    const place = placeOf(low, high);
    this.#keys[place] = high * MOST_WORDS + low;
    this.#levels[place] = level;
  }
}

function placeOf(low: number, high: number): number {
  const hash = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) & (PLACES - 1);
}
