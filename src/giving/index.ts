/**
 * Giving: what my people look for and have to give, help parked down the track, and stories of help.
 *
 * Its words: a wish is a need or an offer, in their words; a fit is an offer, a help or a profession that may meet a need;
 * a parked help comes back when something brings it; a story is help as it was, and may have grown from another.
 * It never adds up, never sets one help against another, keeps nothing from letters without the owner's yes.
 * Start with written.ts, then fit.ts.
 */
export { storyInWords } from './chain.ts';
export { bringsInWords } from './due.ts';
export { GROUNDS, groundInWords } from './fit.ts';
export { rarity } from './index-of-lines.ts';
export { type NeedWord, needWords, type Said, saidIn } from './need.ts';
export { PROPOSED } from './proposed.ts';
export { DIRECTIONS, STORY_ROLE } from './story.ts';
export { LONGEST_NAME, LONGEST_WORDS, readValue, writeValue } from './written.ts';
