/** Jaro–Winkler: how alike two short words are, 0 to 1, forgiving typing slips and most at the end of the word. */

/** Letters; longer words are compared by their beginning. */
export const MAX_LETTERS = 64;
/** Winkler 1990: a tenth per common first letter, for at most four. */
const PREFIX_WEIGHT = 0.1;
const PREFIX_LETTERS = 4;

// Reused between calls: this runs millions of times in one pass, and a fresh array each time would cost more than the comparison.
const takenInA = new Uint8Array(MAX_LETTERS);
const takenInB = new Uint8Array(MAX_LETTERS);

export function jaroWinkler(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1;
  const lengthA = Math.min(a.length, MAX_LETTERS);
  const lengthB = Math.min(b.length, MAX_LETTERS);
  const common = markCommon(a, lengthA, b, lengthB);
  if (common === 0) return 0;
  const swapped = countSwapped(a, lengthA, b) / 2;
  const jaro = (common / lengthA + common / lengthB + (common - swapped) / common) / 3;
  return jaro + samePrefix(a, b) * PREFIX_WEIGHT * (1 - jaro);
}

/** Letters of both that lie no further apart than half the longer word. */
function markCommon(a: string, lengthA: number, b: string, lengthB: number): number {
  const reach = Math.max((Math.max(lengthA, lengthB) >> 1) - 1, 0);
  takenInA.fill(0, 0, lengthA);
  takenInB.fill(0, 0, lengthB);
  let common = 0;
  for (let i = 0; i < lengthA; i++) {
    const letter = a.charCodeAt(i);
    const end = Math.min(lengthB - 1, i + reach);
    for (let j = Math.max(0, i - reach); j <= end; j++) {
      if (takenInB[j] === 1 || b.charCodeAt(j) !== letter) continue;
      takenInA[i] = 1;
      takenInB[j] = 1;
      common++;
      break;
    }
  }
  return common;
}

function countSwapped(a: string, lengthA: number, b: string): number {
  let swapped = 0;
  let j = 0;
  for (let i = 0; i < lengthA; i++) {
    if (takenInA[i] === 0) continue;
    while (takenInB[j] === 0) j++;
    if (a.charCodeAt(i) !== b.charCodeAt(j)) swapped++;
    j++;
  }
  return swapped;
}

function samePrefix(a: string, b: string): number {
  let same = 0;
  while (same < PREFIX_LETTERS && same < a.length && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same;
}
