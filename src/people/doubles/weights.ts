/**
 * How much each kind of agreement tells, after Fellegi and Sunter (1969): for every level of a field, how often it is
 * found between two records of one person (m) and of two people (u). A field adds log2(m / u) bits. Where two values
 * are equal, u is how frequent the value is (Winkler's term frequency): "Ng" tells less than "Szczepański".
 */

/** Levels of likeness between two words or texts; the same scale for every field, so that they can be counted alike. */
export const UNKNOWN = 0;
export const SAME = 1;
/** Bob and Robert. For firms: the address is at the firm's domain. */
export const FORM = 2;
/** J. and Joanna. */
export const INITIAL = 3;
/** One of several words in common: García and García Márquez. */
export const PART = 4;
/** A slip of the pen apart (Jaro–Winkler from `CLOSE_LIKENESS`). */
export const CLOSE = 5;
export const NEAR = 6;
/** Other alphabets, same sound. */
export const SOUND = 7;
/** Other alphabets, nothing to compare: weighs nothing, for that is no evidence. */
export const OTHER_SCRIPT = 8;
export const DIFFERENT = 9;
export const LEVELS = 10;

/** Jaro–Winkler limits; source: docs/methods.md §5. */
export const CLOSE_LIKENESS = 0.92;
export const NEAR_LIKENESS = 0.84;

export type Field = 'family' | 'given' | 'company' | 'place' | 'position';
/** Fields by number, as `Bits` takes them. */
export const FIELDS: readonly Field[] = ['family', 'given', 'company', 'place', 'position'];
export const FAMILY = 0;
export const GIVEN = 1;
export const COMPANY = 2;
export const PLACE = 3;
export const POSITION = 4;

/** Shares by level, indexed by the level's number. */
export type Shares = readonly number[];

export interface Weights {
  readonly m: Readonly<Record<Field, Shares>>;
  /** Only for levels whose chance does not follow from the frequency of a value. */
  readonly u: Readonly<Record<Field, Shares>>;
}

function shares(byLevel: Readonly<Record<number, number>>): Shares {
  return Array.from({ length: LEVELS }, (_, level) => byLevel[level] ?? 0);
}

/**
 * Set by judgement, then checked and not fitted: FEBRL 3 and 4 (synthetic, more slips than people make) and the names
 * two projects' mailmaps join, see bench/identity/measure.ts. u is corrected by random pairs in every pass.
 */
export const DEFAULT_WEIGHTS: Weights = {
  m: {
    family: shares({
      [SAME]: 0.86,
      [INITIAL]: 0.01,
      [PART]: 0.03,
      [CLOSE]: 0.05,
      [NEAR]: 0.015,
      [SOUND]: 0.5,
      [DIFFERENT]: 0.035,
    }),
    given: shares({
      [SAME]: 0.76,
      [FORM]: 0.06,
      [INITIAL]: 0.05,
      [PART]: 0.02,
      [CLOSE]: 0.05,
      [NEAR]: 0.02,
      [SOUND]: 0.5,
      [DIFFERENT]: 0.04,
    }),
    company: shares({ [SAME]: 0.45, [FORM]: 0.1, [PART]: 0.08, [CLOSE]: 0.07, [NEAR]: 0.02, [DIFFERENT]: 0.28 }),
    place: shares({ [SAME]: 0.6, [PART]: 0.1, [CLOSE]: 0.08, [NEAR]: 0.02, [DIFFERENT]: 0.2 }),
    // People rise, and each source words what they do in its own way.
    position: shares({ [SAME]: 0.45, [PART]: 0.1, [CLOSE]: 0.03, [NEAR]: 0.02, [DIFFERENT]: 0.4 }),
  },
  u: {
    family: shares({
      [INITIAL]: 0.04,
      [PART]: 0.002,
      [CLOSE]: 0.0015,
      [NEAR]: 0.006,
      [SOUND]: 0.004,
      [DIFFERENT]: 0.98,
    }),
    given: shares({
      [FORM]: 0.003,
      [INITIAL]: 0.06,
      [PART]: 0.004,
      [CLOSE]: 0.005,
      [NEAR]: 0.012,
      [SOUND]: 0.01,
      [DIFFERENT]: 0.94,
    }),
    company: shares({ [FORM]: 0.002, [PART]: 0.01, [CLOSE]: 0.002, [NEAR]: 0.003, [DIFFERENT]: 0.98 }),
    place: shares({ [PART]: 0.02, [CLOSE]: 0.004, [NEAR]: 0.006, [DIFFERENT]: 0.94 }),
    position: shares({ [PART]: 0.05, [CLOSE]: 0.01, [NEAR]: 0.01, [DIFFERENT]: 0.9 }),
  },
};

/** Observations a default counts for, so that a few hundred odd pairs cannot turn it around. */
const TRUST_IN_DEFAULT = 40;
/** Blends counted levels with a default. `counts` is indexed like `Shares`. */
export function learnt(counts: readonly number[], fallback: Shares, trust = TRUST_IN_DEFAULT): Shares {
  const seen = counts.reduce((sum, count, level) => (isTold(level) ? sum + count : sum), 0);
  return fallback.map((share, level) => {
    if (!isTold(level)) return share;
    return ((counts[level] ?? 0) + trust * share) / (seen + trust);
  });
}

/** Whether a level says something about m or u: the missing and the incomparable do not. */
function isTold(level: number): boolean {
  return level !== UNKNOWN && level !== OTHER_SCRIPT && level !== SOUND;
}

/** Bits at most from one equal value, since in a small collection every value looks rare. */
export const MOST_BITS = 15;
/** The same for a given name, a place and a position: however rare here, many others have them. */
const MOST_GIVEN_BITS = 9;
const MOST_PLACE_BITS = 8;
const MOST_POSITION_BITS = 6;

/** By number of the field. */
const MOST_OF = Float64Array.of(MOST_BITS, MOST_GIVEN_BITS, MOST_BITS, MOST_PLACE_BITS, MOST_POSITION_BITS);

/** Weights as bits in flat tables, so that comparing adds and takes no logarithms. */
export class Bits {
  readonly #m: Float64Array;
  readonly #u: Float64Array;

  constructor({ m, u }: Weights) {
    this.#m = logs(m, 1e-3);
    this.#u = logs(u, 1e-5);
  }

  /**
   * What a level adds. `field`: its number. `rarity`: bits that an equal value tells by its frequency (see `rarityOf`); of two
   * alike values, the smaller. Equal values count by their rarity alone, alike ones by it or by u, whichever is the more cautious.
   */
  of(field: number, level: number, rarity: number): number {
    if (level === UNKNOWN || level === OTHER_SCRIPT) return 0;
    const m = this.#m[field * LEVELS + level] ?? 0;
    if (level === SAME || (level === PART && field <= GIVEN)) {
      const most = MOST_OF[field] ?? 0;
      return m + (rarity < most ? rarity : most);
    }
    const byShare = -(this.#u[field * LEVELS + level] ?? 0);
    const isByRarity = level === CLOSE || level === NEAR || (level === FORM && field === GIVEN);
    return m + (isByRarity && rarity < byShare ? rarity : byShare);
  }
}

function logs(shares: Readonly<Record<Field, Shares>>, least: number): Float64Array {
  return Float64Array.from(
    FIELDS.flatMap((field) => shares[field]),
    (share) => Math.log2(Math.max(share, least)),
  );
}
