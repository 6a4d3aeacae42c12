/**
 * Asking: an ask of one's own, put to one person after another, and a plea that comes out of the blue.
 *
 * Its words: an ask is one line, by when, how small; a ground is why somebody may be asked; an ending is what came of asking
 * one person, confirmed by the owner; a plea is an ask after a long silence, with three ways to answer.
 * It never asks two at once, never suggests more than three, never tells a no outside the ask it was said to.
 * Start with ask.ts, then whom.ts; plea.ts stands alone.
 */

export { ENDINGS, endingNamed, LONGEST_CAME, LONGEST_WHAT, sizeNamed } from './ask.ts';
export { PLEA_WAYS, type Plea, pleaOf } from './plea.ts';
export { SIZE_WORDS } from './words.ts';
