/**
 * Inviting somebody: a short piece of thinking, one person at a time.
 *
 * Its words: thoughts are how we know each other, what I noticed, how I might help; second thoughts are what the invited
 * person's own desk would say of the note.
 * It writes no word of its own, sends nothing, and knows of one person only. Start with draft.ts.
 */
export { LONGEST_NOTE, type Thoughts } from './draft.ts';
