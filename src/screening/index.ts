/**
 * Who writes to the owner without being known, and what would be a good answer.
 *
 * Its words: a Note with who sent it; a Dossier, all that its signals may look at; four questions (real, personal, pitch, list), never
 * one score; the advice *welcome, ask first, set aside, rest*, which is never carried out by itself; a prepared answer.
 * It opens no file, knows no clock, judges nobody by name, country, school or title. Start with dossier.ts, then signals/, weights.ts.
 */
export { type Answer, judge } from './advise.ts';
export { PHRASE_KINDS } from './answer.ts';
export { DESK_ACTS, type DeskAct } from './answered.ts';
export { deskOf } from './desk.ts';
export { textFeatures } from './dossier.ts';
export { type Note, type Owner, readNote, readOwner } from './note.ts';
export { LONGEST_PROFILE, type ProfileText } from './profile-text.ts';
export { type Screened, screenInbox } from './screen.ts';
export { CHECKS } from './signals/index.ts';
export { commonWords, type Group, together } from './together.ts';
export { QUESTIONS, type Question, WEIGHTS } from './weights.ts';
