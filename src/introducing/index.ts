/**
 * Introductions: who brought whom together, and new ones, one degree at a time.
 *
 * Its words: an introduction is remembered, to reach somebody, or between two of one's people; a ground is why somebody may
 * know somebody; a side is one person of it; its course says which step comes next.
 * Nobody is asked twice, nobody while another answer is awaited; no letter before everybody said yes; a no is seen by the
 * owner alone. It never looks at other people's contacts, only at the owner's own letters. Start with leaf.ts, then course.ts.
 */

export { answerTo, courseOf, STEPS } from './course.ts';
export { aboutIntroduction, nextWords } from './course-words.ts';
export { INTRODUCTION_SORTS, type Introduction, LONGEST_WORDS, ROLES, SAID } from './leaf.ts';
