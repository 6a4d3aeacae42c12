/**
 * Still waiting: how likely an answer is when none came so far. A life table over the delays of answers, each person's drawn
 * towards everybody's. Pure.
 */

/** Days: 1 h, 6 h, 1, 2, 3, 5, 7, 14, 30 (docs/methods.md §2). Answers after the last edge are as good as new letters. */
export const EDGES: readonly number[] = [1 / 24, 6 / 24, 1, 2, 3, 5, 7, 14, 30];
/** How many answers "as everybody" weigh in one person's table (docs/methods.md §2). */
const AS_EVERYBODY = 10;
/** Below this chance one need not hope any more (docs/methods.md §2). */
const TOO_LATE = 0.1;

/** How many answers came within each edge and not before. */
export type Delays = readonly number[];

export const NO_DELAYS: Delays = EDGES.map(() => 0);

/** Of 100 answers in three firms' mail (bench/train/delays.ts): what is believed before an owner has answers of their own. */
export const USUAL_DELAYS: Delays = [25, 16, 14, 8, 6, 8, 7, 8, 7];

export function withDelay(delays: Delays, days: number): Delays {
  const bin = EDGES.findIndex((edge) => days <= edge);
  return bin < 0 ? delays : delays.map((count, i) => (i === bin ? count + 1 : count));
}

/** Of this person's answers, the part that takes longer than `days`: 1 at once, 0 after the last edge; never rises. */
export function slowerThan(own: Delays, everybody: Delays, days: number): number {
  let still = 1;
  for (let i = 0; i < EDGES.length; i++) {
    const [from, to] = [EDGES[i - 1] ?? 0, EDGES[i]!];
    const usual = hazard(everybody, i, 0, 0);
    const here = hazard(own, i, usual, AS_EVERYBODY);
    if (days >= to) still *= 1 - here;
    else return still * (1 - here * Math.max(0, (days - from) / (to - from)));
  }
  return 0;
}

/** Of the answers that had not come before this edge, the part that came within it. The last edge takes all that is left. */
function hazard(delays: Delays, bin: number, usual: number, strength: number): number {
  const waiting = delays.slice(bin).reduce((sum, count) => sum + count, 0) + strength;
  if (waiting === 0) return 1 / (EDGES.length - bin);
  return ((delays[bin] ?? 0) + strength * usual) / waiting;
}

/** P(still answers | silent so far). `p`: the chance when the letter left; `slower`: from `slowerThan`. */
export function stillAnswers(p: number, slower: number): number {
  const still = p * slower;
  const never = 1 - p;
  return still + never === 0 ? 0 : still / (still + never);
}

/** Whether one need not hope any more. */
export function isTooLate(p: number, slower: number): boolean {
  return stillAnswers(p, slower) < TOO_LATE;
}
