/** Pairs of words remembered: a power of two, small enough to stay in a processor's second cache. */
const PLACES = 2 ** 14;

/** Bits of a level beside the higher word. */
const LEVEL_BITS = 4;

/** Remembers levels of pairs of words, the latest in each place: in a block the same words meet again and again. */
export class KnownLevels {
  /** Two cells a place, side by side since they are looked at together: the lower word; the higher one and the level. */
  readonly #cells = new Int32Array(PLACES * 2).fill(-1);

  /** 0: not remembered. */
  get(low: number, high: number): number {
    const place = placeOf(low, high);
    const level = this.#cells[place + 1]! - (high << LEVEL_BITS);
    return this.#cells[place] === low && level >= 0 && level < 2 ** LEVEL_BITS ? level : 0;
  }

  set(low: number, high: number, level: number): void {
    const place = placeOf(low, high);
    this.#cells[place] = low;
    this.#cells[place + 1] = (high << LEVEL_BITS) + level;
  }
}

function placeOf(low: number, high: number): number {
  const hash = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
  return ((hash ^ (hash >>> 15)) & (PLACES - 1)) * 2;
}
