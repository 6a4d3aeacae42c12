/**
 * Purposes: what the owner wants of a season, in their own words, with the people and circles it is with.
 *
 * Its words: a purpose has a season; while it lasts it pulls a little at the day's list; when it is over one looks back on it
 * in sentences, and goes on with it or lets it go.
 * It never counts, never grades, never says a purpose was reached or missed. Start with purpose.ts, then review.ts.
 */
export { LEAST_PURPOSES, LONGEST_WORDS, MOST_PURPOSES } from './purpose.ts';
