/**
 * Today: at most a handful of people, each with a reason; then "that is all".
 *
 * Its words: a candidate is something one could do for one person; the day's list is composed of some; shelved is what the
 * owner did, parked, let rest or never wants to see; shown is what stood on which day, so that nothing is brought up too often.
 * It never refills, never counts, never contacts anybody. Start with candidate.ts, then compose.ts.
 */
export { type Candidate, TODAY_KINDS, type TodayKind } from './candidate.ts';
export { LEAST_LINES, MOST_LINES } from './compose.ts';
export { SHELVINGS, type Shelving } from './shelf.ts';
