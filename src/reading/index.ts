/**
 * Reading: what a letter says in so many words, without a large model; every finding quotes its sentence.
 * Words: finding, pack, cue, what, due; thread, outcome, turn.
 * Never: guesses what is not written, knows who people are, speaks of a language without a pack.
 * Start at pack.ts (what a language is), then read.ts. docs/reading.md says where each finding ends.
 */

export { cameOfAsk } from './asked.ts';
export { isCode, isCodeLine } from './code.ts';
export type { Finding, FindingKind } from './finding.ts';
export { answerLine, MOST_LINE } from './lines.ts';
export { NEWS } from './news.ts';
export { isOffer } from './offers.ts';
export { PACK_VERSION } from './packs.ts';
export { dueDay, isRead, languageOf, readLetter, readText } from './read.ts';
export { type ReadRow, readRow } from './row.ts';
export { readThread, type ThreadRow } from './thread.ts';
export type { Thread } from './thread-letters.ts';
