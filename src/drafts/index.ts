/**
 * Prepared words to one person: to copy, to open in the mail program, to save as a file. Nothing is sent.
 *
 * Its words: a draft has an addressee, a subject and a body; a place ([…]) is what only the owner can fill; a voice is the
 * language two people write in, and whether they say du.
 * It never sends, never keeps what was written, never has more than one addressee. Start with draft.ts.
 */
export { type Addressee, type Draft, LONGEST_BODY, LONGEST_SUBJECT, mailtoOf, PLACE, tidy } from './draft.ts';
export { fileNameOf, mailFileOf } from './mail-file.ts';
export { dayIn, hello, letterOf, type Or, spokenIn, type Voice, type VoiceLanguage } from './voice.ts';
