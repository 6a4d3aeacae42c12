/**
 * The owner in the mirror: the judgements of relationships/, turned on the owner, first.
 *
 * Its words: a line is something that passed with one person, to be opened there.
 * It never grades, adds up or sets asks against gifts. Start with mirror.ts.
 */
export type { Line, Mirror } from './mirror.ts';
