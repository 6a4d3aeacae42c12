/**
 * Before a meeting: one page for each that a calendar holds, and a line to write down afterwards.
 *
 * Its words: a meeting has guests; a briefing says of one guest what passed last, what is open on both sides, what they look
 * for, whom you both know.
 * It never looks at anything but the owner's own calendar and letters, and says nothing of meetings that were called off or
 * declined. Start with meeting.ts.
 */
export { ownClock } from './clock.ts';
export { inSeries } from './meeting.ts';
