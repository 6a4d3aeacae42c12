/** Pairs of words remembered: a power of two, small enough to stay in a processor's second cache. */
const PLACES = 2 ** 14;

/** Remembers levels of pairs of words, the latest in each place: in a block the same words meet again and again. */
export class KnownLevels {
  /** Both words of each place, and their level. */
  readonly #lows = new Int32Array(PLACES).fill(-1);
  readonly #highs = new Int32Array(PLACES);
  readonly #levels = new Uint8Array(PLACES);

  /** 0: not remembered. */
  get(low: number, high: number): number {
    const place = placeOf(low, high);
    return this.#lows[place] === low && this.#highs[place] === high ? (this.#levels[place] ?? 0) : 0;
  }

  set(low: number, high: number, level: number): void {
    const place = placeOf(low, high);
    this.#lows[place] = low;
    this.#highs[place] = high;
    this.#levels[place] = level;
  }
}

function placeOf(low: number, high: number): number {
  const hash = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) & (PLACES - 1);
}
