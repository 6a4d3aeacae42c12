import { DAY, isDay } from '../basics/when.ts';
import { onDay, shortened } from '../relationships/index.ts';
import type { Brings, Later } from './written.ts';

/** A letter that has the word a help waits for. */
export interface LetterWith {
  readonly id: number;
  readonly at: number;
  /** Who wrote it; null: the owner, or nobody known. */
  readonly by: { readonly id: number; readonly name: string } | null;
  /** The sentence around the word. */
  readonly quote: string;
}

/** What may bring a parked help back. */
export interface Bringing {
  /** Letters with the word, written since it was parked; oldest first. */
  readonly letters: readonly LetterWith[];
  /** Meetings with the person, held or to come, that are later than the parking; oldest first. */
  readonly meetings: readonly { readonly id: number; readonly at: number }[];
}

/** A parked help has come back. */
export interface CameBack {
  /** What brought it, as the end of a sentence: "you meet on 3 June". */
  readonly because: string;
  /** When it came back, milliseconds. */
  readonly since: number;
  /** An ISO date, where there is one. */
  readonly due: string | null;
  readonly restsOn: readonly number[];
  /** Whose letter brought it; null: nobody else's. */
  readonly by: number | null;
}

/** A meeting brings it up so long before, and so long after it was held. */
const [BEFORE_MEETING, AFTER_MEETING] = [2 * DAY, 7 * DAY];

/** Whether a parked help has come back by `now`, milliseconds. */
export function cameBack({ brings }: Later, { letters, meetings }: Bringing, now: number): CameBack | null {
  switch (brings.by) {
    case 'day': {
      const since = Date.parse(brings.day);
      return now < since ? null : { because: 'the day is here', since, due: brings.day, restsOn: [], by: null };
    }
    case 'word': {
      const letter = letters.find(({ at }) => at <= now);
      if (!letter) return null;
      const because = `“${brings.word}” came up ${letter.by === null ? '' : `in a letter of ${letter.by.name}’s `}${onDay(letter.at, now)}: “${shortened(letter.quote)}”`;
      return { because, since: letter.at, due: null, restsOn: [letter.id], by: letter.by?.id ?? null };
    }
    default: {
      const meeting = meetings.find(({ at }) => at - BEFORE_MEETING <= now && now <= at + AFTER_MEETING);
      if (!meeting) return null;
      const because = `you ${meeting.at < now ? 'met' : 'meet'} ${onDay(meeting.at, now)}`;
      return { because, since: meeting.at - BEFORE_MEETING, due: null, restsOn: [meeting.id], by: null };
    }
  }
}

/** What brings it back, in words: "on 1 March 2027", "when “hiring” comes up in a letter". */
export function bringsInWords(brings: Brings, now: number): string {
  if (brings.by === 'day') return onDay(Date.parse(brings.day), now);
  return brings.by === 'word' ? `when “${brings.word}” comes up in a letter` : 'when you next meet';
}

/** What somebody typed: a day, "meeting", or any other word. */
export function bringsFrom(text: string): Brings | null {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line === '') return null;
  if (/^\d{4}-\d\d-\d\d$/.test(line)) return isDay(line) ? { by: 'day', day: line } : null;
  return /^(?:(?:the )?(?:next )?meeting)$/i.test(line) ? { by: 'meeting' } : { by: 'word', word: line };
}

/** The sentence in which a word stands, for the reason; the first words where it stands nowhere. */
export function sentenceWith(text: string, word: string): string {
  const wanted = word.toLowerCase().split(' ').at(-1) ?? '';
  const sentences = text.slice(0, LONGEST_TEXT).split(/(?<=[.!?])\s|\n/u);
  const found = sentences.find((one) => one.toLowerCase().includes(wanted));
  return (found ?? sentences[0] ?? '').replace(/\s+/gu, ' ').trim();
}

/** UTF-16 units of a letter in which the sentence is looked for. */
const LONGEST_TEXT = 20_000;
